/**
 * Which AWS account serves an image of AWS's own in which Region, from the Python SDK's `image_uri_config`. A Region that
 * isn't listed proves nothing.
 */
import { registries, registryRegions } from "./generated/registries.js";

interface Registry {
  readonly accountsByRegion: ReadonlyMap<string, readonly string[]>;
  readonly accounts: ReadonlySet<string>;
}

/** The registry of each repository; made with the first image. */
let byRepository: ReadonlyMap<string, Registry> | undefined;
/** The Regions that each account serves anything in. */
let regionsByAccount: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function registryOf(repository: string): Registry | undefined {
  byRepository ??= new Map(
    registries.flatMap(([repositories, row]) => {
      const registry = readRow(row);
      return repositories.split(" ").map((each) => [each, registry] as const);
    }),
  );
  return byRepository.get(repository);
}

function readRow(row: string): Registry {
  const cells = row.split(" ");
  const accountsByRegion = new Map(
    registryRegions.split(" ").flatMap((region, index): (readonly [string, readonly string[]])[] => {
      const cell = cells[index] ?? "-";
      return cell === "-" ? [] : [[region, cell.split("+")]];
    }),
  );
  return { accountsByRegion, accounts: new Set([...accountsByRegion.values()].flat()) };
}

function accountRegions(): ReadonlyMap<string, ReadonlySet<string>> {
  if (regionsByAccount !== undefined) return regionsByAccount;
  const found = new Map<string, Set<string>>();
  for (const [, row] of registries) {
    for (const [region, accounts] of readRow(row).accountsByRegion) {
      for (const account of accounts) found.set(account, (found.get(account) ?? new Set()).add(region));
    }
  }
  return (regionsByAccount = found);
}

/** All repositories that AWS serves. */
export function servedRepositories(): readonly string[] {
  return registries.flatMap(([repositories]) => repositories.split(" "));
}

/** The accounts that serve a repository in a Region; undefined where the table doesn't know. */
export function accountsOf(repository: string, region: string): readonly string[] | undefined {
  return registryOf(repository)?.accountsByRegion.get(region);
}

/** Whether an account is one of AWS's that serve a repository, in whichever Region. */
export function servesRepository(account: string, repository: string): boolean {
  return registryOf(repository)?.accounts.has(account) === true;
}

/** Whether an account is one of AWS's registries. */
export function isAwsRegistry(account: string): boolean {
  return accountRegions().has(account);
}

/** The only Region that one of AWS's accounts serves anything in; undefined where there are several, or it isn't one. */
export function onlyRegionOf(account: string): string | undefined {
  const [only, ...others] = accountRegions().get(account) ?? [];
  return others.length === 0 ? only : undefined;
}

/** Whether the table knows a Region at all. */
export function isKnownRegion(region: string): boolean {
  return registryRegions.split(" ").includes(region);
}

/** The Regions in which an account serves a repository. */
export function regionsOf(account: string, repository: string): readonly string[] {
  return [...(registryOf(repository)?.accountsByRegion ?? [])].flatMap(([region, all]) =>
    all.includes(account) ? [region] : [],
  );
}
