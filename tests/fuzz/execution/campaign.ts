import { runSeeds } from "../run-seeds.js";
import type { Examination } from "./examine.js";
import { examineProgram, programOf, shrinkProgram } from "./seeds.js";
import { count, noTotals, printTotals, type Totals } from "./totals.js";

/** What the child process writes of each program. */
export type Line =
  | { readonly seed: number; readonly forms: readonly string[]; readonly examination: Examination }
  | { readonly seed: number; readonly failure: string };

/** So many disagreements are made small and printed. */
const maxShrunk = 20;

/**
 * Examines programs from a seed on, in child processes.
 *
 * @returns whether nothing was found
 */
export async function runExecution(first: number, programs: number): Promise<boolean> {
  const totals = noTotals();
  const disagreeing: number[] = [];
  await runSeeds<Line>(new URL("./child.ts", import.meta.url), [], first, first + programs, {
    take: (line) => {
      take(line, totals, disagreeing);
    },
    hung: (seed) => {
      totals.failures += 1;
      console.log(`Seed ${seed}: the process hung or ended`);
    },
  });
  console.log(printTotals(totals));
  for (const seed of disagreeing.slice(0, maxShrunk)) await printDisagreement(seed);
  if (disagreeing.length > 0) console.log(`Seeds: ${disagreeing.join(" ")}`);
  return totals.failures === 0 && disagreeing.length === 0;
}

function take(line: Line, totals: Totals, disagreeing: number[]): void {
  if ("failure" in line) {
    totals.failures += 1;
    console.log(`Seed ${line.seed}: ${line.failure}`);
    return;
  }
  count(totals, line.forms, line.examination);
  if (line.examination.disagreements.length > 0) disagreeing.push(line.seed);
}

async function printDisagreement(seed: number): Promise<void> {
  // A promise of a program that is made small, and that nobody waits for.
  if (process.listenerCount("unhandledRejection") === 0) process.on("unhandledRejection", () => undefined);
  const small = await shrinkProgram(programOf(seed));
  console.log(`\n--- Seed ${seed}\n${small.main.replaceAll(/\n\s*\n/g, "\n").trim()}`);
  for (const [name, code] of small.modules) console.log(`// ${name}: ${code.trim()}`);
  for (const { operation, path, claimed, sent } of examineProgram(small).disagreements) {
    console.log(`   ${operation}${path}: ${claimed} was claimed, ${sent} was sent`);
  }
}
