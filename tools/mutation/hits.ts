import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** How often each test comes by each mutant when none is switched on, by their ids. */
export type Hits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** In the folder that the tests are run in, which is made anew for each run. */
const file = "hits.json";

/** Keeps what the first process has counted, for those that come in its place. */
export function keepHits(hits: Hits): void {
  writeFileSync(file, JSON.stringify(hits));
}

/** @returns of no test anything, where no process has counted yet */
export function keptHits(): Hits {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Hits) : {};
}

/**
 * How often a test may come by a mutant that is switched on, until it counts as one that doesn't end. Stryker's own limit is
 * a hundred times of what all tests need together: a loop without an end takes longer for that than the clock allows, and
 * then a new process has to load all tests once more.
 */
export function hitLimit(hits: Hits, test: string, mutant: string): number {
  return 10_000 + 100 * (hits[test]?.[mutant] ?? 0);
}
