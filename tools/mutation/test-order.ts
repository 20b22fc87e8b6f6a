import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Reach } from "./choose-tests.js";

/** The places of tests in the order in which they are run on a mutant, by their ids. */
export type TestOrder = ReadonlyMap<string, number>;

/** In the folder that the tests are run in, which is made anew for each run. */
const file = "test-order.json";

/**
 * Quick tests come first: most mutants are noticed by one of them, and then the slow ones aren't run. It is kept for the
 * processes that come in this one's place.
 *
 * @param groups the tests of each group come before those of the next
 */
export function keepOrder(groups: readonly (readonly Reach[])[]): TestOrder {
  const ids = groups.flatMap((tests) => [...tests].sort((a, b) => a.time - b.time).map(({ id }) => id));
  writeFileSync(file, JSON.stringify(ids));
  return orderOf(ids);
}

/** @returns that of no test where no process has kept one */
export function keptOrder(): TestOrder {
  return orderOf(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as string[]) : []);
}

function orderOf(ids: readonly string[]): TestOrder {
  return new Map(ids.map((id, place) => [id, place]));
}
