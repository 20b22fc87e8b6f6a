import type { BuiltInAlgorithm } from "../algorithms/contract.js";
import { builtInAlgorithms } from "../algorithms/index.js";
import { imageRegistries } from "./image-registries.js";

const byRepository = new Map(
  builtInAlgorithms.flatMap((algorithm) =>
    algorithm.repositories.map((repository) => [repository, algorithm] as const),
  ),
);

/** The built-in algorithm that has a repository of this name. */
export function algorithmOfRepository(repository: string): BuiltInAlgorithm | undefined {
  return byRepository.get(repository);
}

interface Registry {
  readonly accountsByRegion: ReadonlyMap<string, readonly string[]>;
  readonly accounts: ReadonlySet<string>;
}

/** The registry of each repository; made with the first image. */
let registries: ReadonlyMap<string, Registry> | undefined;

function registryOf(repository: string): Registry | undefined {
  registries ??= new Map(
    imageRegistries.flatMap(({ repositories, accounts }) => {
      const accountsByRegion = new Map(Object.entries(accounts).map(([region, all]) => [region, all.split(" ")]));
      const registry = { accountsByRegion, accounts: new Set([...accountsByRegion.values()].flat()) };
      return repositories.map((each) => [each, registry] as const);
    }),
  );
  return registries.get(repository);
}

/** The accounts that serve a repository in a Region; undefined where the table doesn't know. */
export function accountsOf(repository: string, region: string): readonly string[] | undefined {
  return registryOf(repository)?.accountsByRegion.get(region);
}

/** Whether an account is one of AWS's that serve a repository, in whichever Region. */
export function servesRepository(account: string, repository: string): boolean {
  return registryOf(repository)?.accounts.has(account) === true;
}

let registryAccounts: ReadonlySet<string> | undefined;

/** Whether an account is one of AWS's registries. */
export function isAwsRegistry(account: string): boolean {
  registryAccounts ??= new Set(
    imageRegistries.flatMap(({ accounts }) => Object.values(accounts).flatMap((all) => all.split(" "))),
  );
  return registryAccounts.has(account);
}

/** The Regions in which an account serves a repository. */
export function regionsOf(account: string, repository: string): readonly string[] {
  return [...(registryOf(repository)?.accountsByRegion ?? [])].flatMap(([region, all]) =>
    all.includes(account) ? [region] : [],
  );
}
