import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** How many steps each test takes without a mutant, by its id. */
export type Steps = Readonly<Record<string, number>>;

/** In the folder that the tests are run in, which is made anew for each run. */
const file = "steps.json";

/** Keeps what the first process has counted, for those that come in its place. */
export function keepSteps(steps: Steps): void {
  writeFileSync(file, JSON.stringify(steps));
}

/** @returns of no test anything, where no process has counted yet */
export function keptSteps(): Steps {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Steps) : {};
}

/** After how many steps a test counts as one that doesn't end. */
export function stepLimit(steps: Steps, test: string): number {
  return 1_000_000 + 20 * (steps[test] ?? 0);
}
