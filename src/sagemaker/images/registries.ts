/**
 * Which AWS account serves an image of AWS's own in which Region, from the Python SDK's `image_uri_config`. A Region that
 * isn't listed proves nothing.
 */
import { registries, registryRegions } from "./generated/registries.js";

/** The row of each repository: for each Region a cell, with the accounts that serve it there. */
let rows: ReadonlyMap<string, string> | undefined;

function rowsByRepository(): ReadonlyMap<string, string> {
  return (rows ??= new Map(
    registries.flatMap(([repositories, row]) =>
      repositories.split(" ").map((repository) => [repository, row] as const),
    ),
  ));
}

function rowOf(repository: string): string {
  return rowsByRepository().get(repository) ?? "";
}

/** Whether a row names an account: all of them have twelve digits, so none is a part of another. */
function names(row: string, account: string): boolean {
  return account.length === accountLength && row.includes(account);
}

const accountLength = 12;

/** The Regions of a row in which it has an account. */
function regionsIn(row: string, account: string): string[] {
  if (!names(row, account)) return [];
  const cells = row.split(" ");
  return allRegions().filter((_, index) => cells[index]?.includes(account) === true);
}

let regionNames: readonly string[] | undefined;

function allRegions(): readonly string[] {
  return (regionNames ??= registryRegions.split(" "));
}

/** All repositories that AWS serves. */
export function servedRepositories(): readonly string[] {
  return [...rowsByRepository().keys()];
}

/** The accounts that serve a repository in a Region; undefined where the table doesn't know. */
export function accountsOf(repository: string, region: string): readonly string[] | undefined {
  const cell = rowOf(repository).split(" ")[allRegions().indexOf(region)] ?? none;
  return cell === none ? undefined : cell.split("+");
}

/** What stands in the cell of a Region where a repository isn't served. */
const none = "-";

/** Whether an account is one of AWS's that serve a repository, in whichever Region. */
export function servesRepository(account: string, repository: string): boolean {
  return names(rowOf(repository), account);
}

/** Whether an account is one of AWS's registries. */
export function isAwsRegistry(account: string): boolean {
  return registries.some(([, row]) => names(row, account));
}

/** The only Region that one of AWS's accounts serves anything in; undefined where there are several, or it isn't one. */
export function onlyRegionOf(account: string): string | undefined {
  const [only, ...others] = new Set(registries.flatMap(([, row]) => regionsIn(row, account)));
  return others.length === 0 ? only : undefined;
}

/** Whether the table knows a Region at all. */
export function isKnownRegion(region: string): boolean {
  return allRegions().includes(region);
}

/** The Regions in which an account serves a repository. */
export function regionsOf(account: string, repository: string): readonly string[] {
  return regionsIn(rowOf(repository), account);
}
