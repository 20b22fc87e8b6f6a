import { builtInAlgorithms, type BuiltInAlgorithm } from "../builtin-algorithms.js";
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

/** The accounts that serve a repository in a Region; undefined where the table doesn't know. */
export function accountsOf(repository: string, region: string): readonly string[] | undefined {
  return imageRegistries.find(({ repositories }) => repositories.includes(repository))?.accounts[region]?.split(" ");
}

/** Whether an account is one of AWS's that serve a repository, in whichever Region. */
export function servesRepository(account: string, repository: string): boolean {
  const registry = imageRegistries.find(({ repositories }) => repositories.includes(repository));
  return registry !== undefined && Object.values(registry.accounts).some((all) => all.split(" ").includes(account));
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
  const registry = imageRegistries.find(({ repositories }) => repositories.includes(repository));
  return Object.entries(registry?.accounts ?? {}).flatMap(([region, all]) =>
    all.split(" ").includes(account) ? [region] : [],
  );
}
