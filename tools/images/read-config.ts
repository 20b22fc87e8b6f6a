/** What the SDK's files say of one repository. */
export interface ImageFacts {
  /** The account of each Region; several where versions differ, separated by spaces, in the order of their numbers. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly versions: readonly string[];
}

/** A part of a file that names a repository, with the version that it stands under. */
interface Entry {
  readonly repository: string;
  readonly registries: Readonly<Record<string, string>>;
  readonly version: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The facts of all files of `image_uri_config`, by repository; both in the order of the alphabet. */
export function readConfig(files: readonly unknown[]): Readonly<Record<string, ImageFacts>> {
  const facts = new Map<string, { accounts: Map<string, Set<string>>; versions: Set<string> }>();
  for (const { repository, registries, version } of files.flatMap((file) => [...entriesOf(file, "")])) {
    const known = facts.get(repository) ?? { accounts: new Map<string, Set<string>>(), versions: new Set<string>() };
    facts.set(repository, known);
    if (version !== "") known.versions.add(version);
    for (const [region, account] of Object.entries(registries)) {
      if (!/^\d{12}$/u.test(account)) throw new Error(`${repository}: '${account}' is no account.`);
      known.accounts.set(region, (known.accounts.get(region) ?? new Set()).add(account));
    }
  }
  return Object.fromEntries(
    sorted(facts.keys()).map((repository) => {
      const { accounts, versions } = facts.get(repository) ?? {
        accounts: new Map<string, Set<string>>(),
        versions: [],
      };
      const byRegion = sorted(accounts.keys()).map((region) => [region, sorted(accounts.get(region) ?? []).join(" ")]);
      return [
        repository,
        { accounts: Object.fromEntries(byRegion) as Record<string, string>, versions: [...versions] },
      ];
    }),
  );
}

/** The parts of a file that name a repository: under scopes, versions, base frameworks, versions of Python. */
function* entriesOf(value: unknown, version: string): Generator<Entry> {
  if (!isJson(value)) return;
  const { repository, registries } = value;
  if (typeof repository === "string" && isJson(registries)) {
    yield { repository, registries: registries as Readonly<Record<string, string>>, version };
  }
  for (const [key, below] of Object.entries(value)) {
    if (key === "registries") continue;
    if (key !== "versions") yield* entriesOf(below, version);
    else if (isJson(below)) for (const [name, each] of Object.entries(below)) yield* entriesOf(each, name);
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(names: Iterable<string>): string[] {
  return [...names].sort();
}
