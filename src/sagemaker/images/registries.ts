/**
 * Which AWS account serves an image of AWS's own in which Region, from the Python SDK's `image_uri_config`. A Region that
 * isn't listed proves nothing.
 */
import { registries, registryRegions } from "./generated/registries.js";

interface Registry {
  readonly accountsByRegion: ReadonlyMap<string, readonly string[]>;
  readonly accounts: ReadonlySet<string>;
}

/** The table, read with the first image. */
interface Registries {
  readonly regions: ReadonlySet<string>;
  readonly byRepository: ReadonlyMap<string, Registry>;
  /** The Regions that each account serves anything in. */
  readonly regionsByAccount: ReadonlyMap<string, ReadonlySet<string>>;
}

let table: Registries | undefined;

function registriesRead(): Registries {
  return (table ??= readRegistries());
}

function readRegistries(): Registries {
  const regions = registryRegions.split(" ");
  const byRepository = new Map<string, Registry>();
  const regionsByAccount = new Map<string, Set<string>>();
  for (const [repositories, row] of registries) {
    const registry = readRow(row, regions);
    for (const repository of repositories.split(" ")) byRepository.set(repository, registry);
    for (const [region, accounts] of registry.accountsByRegion) {
      for (const account of accounts) {
        regionsByAccount.set(account, (regionsByAccount.get(account) ?? new Set()).add(region));
      }
    }
  }
  return { regions: new Set(regions), byRepository, regionsByAccount };
}

function readRow(row: string, regions: readonly string[]): Registry {
  const cells = row.split(" ");
  const accountsByRegion = new Map(
    regions.flatMap((region, index): (readonly [string, readonly string[]])[] => {
      const cell = cells[index] ?? "-";
      return cell === "-" ? [] : [[region, cell.split("+")]];
    }),
  );
  return { accountsByRegion, accounts: new Set([...accountsByRegion.values()].flat()) };
}

function registryOf(repository: string): Registry | undefined {
  return registriesRead().byRepository.get(repository);
}

/** All repositories that AWS serves. */
export function servedRepositories(): readonly string[] {
  return [...registriesRead().byRepository.keys()];
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
  return registriesRead().regionsByAccount.has(account);
}

/** The only Region that one of AWS's accounts serves anything in; undefined where there are several, or it isn't one. */
export function onlyRegionOf(account: string): string | undefined {
  const [only, ...others] = registriesRead().regionsByAccount.get(account) ?? [];
  return others.length === 0 ? only : undefined;
}

/** Whether the table knows a Region at all. */
export function isKnownRegion(region: string): boolean {
  return registriesRead().regions.has(region);
}

/** The Regions in which an account serves a repository. */
export function regionsOf(account: string, repository: string): readonly string[] {
  return [...(registryOf(repository)?.accountsByRegion ?? [])].flatMap(([region, all]) =>
    all.includes(account) ? [region] : [],
  );
}
