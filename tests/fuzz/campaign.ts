import { runSeeds } from "./run-seeds.js";
import type { SeedOutcome } from "./target.js";

/** So many of what was found are printed in full. */
const maxPrinted = 20;

const child = new URL("./child.ts", import.meta.url);

/**
 * Examines the cases of a target from a seed on, in child processes, and prints the figures and what was found.
 *
 * @param args what the child gets before the seeds; the target's name where nothing else is said
 * @returns whether nothing was found
 */
export async function runTarget(
  name: string,
  first: number,
  runs: number,
  script: URL = child,
  args: readonly string[] = [name],
): Promise<boolean> {
  const counts = new Map<string, number>([["cases", 0]]);
  const found = new Map<number, string>();
  const begun = Date.now();
  await runSeeds<SeedOutcome>(script, args, first, first + runs, {
    take: (line) => {
      for (const [key, count] of [["cases", 1] as const, ...Object.entries(line.counts)]) {
        counts.set(key, (counts.get(key) ?? 0) + count);
      }
      if (line.problem !== undefined) found.set(line.seed, line.problem);
    },
    hung: (seed) => found.set(seed, "the process hung or ended"),
  });
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  const figures = [...counts].map(([key, count]) => `${count} ${key}`).join(", ");
  console.log(`${name}: ${figures}, ${found.size} found, ${seconds} s`);
  for (const [seed, problem] of [...found].slice(0, maxPrinted)) console.log(`\n--- Seed ${seed}\n${problem}`);
  if (found.size > 0) console.log(`Seeds: ${[...found.keys()].join(" ")}`);
  return found.size === 0;
}
