import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Examination } from "./examine.js";
import { examineProgram, programOf, shrinkProgram } from "./seeds.js";
import { count, noTotals, printTotals, type Totals } from "./totals.js";

/** What the child process writes for each program: it begins, and what has come of it. */
export type Line =
  | { readonly begins: number }
  | { readonly seed: number; readonly forms: readonly string[]; readonly examination: Examination }
  | { readonly seed: number; readonly failure: string };

/** A program that takes longer than this hangs. */
const maxMilliseconds = 30_000;
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
  const end = first + programs;
  let next = first;
  // A child that ends early is followed by one that goes on behind the program that it ended at.
  while (next < end) next = await runChild(next, end, totals, disagreeing);
  console.log(printTotals(totals));
  for (const seed of disagreeing.slice(0, maxShrunk)) printDisagreement(seed);
  if (disagreeing.length > 0) console.log(`Seeds: ${disagreeing.join(" ")}`);
  return totals.failures === 0 && disagreeing.length === 0;
}

/** @returns the seed to go on with */
async function runChild(from: number, to: number, totals: Totals, disagreeing: number[]): Promise<number> {
  const script = new URL("./child.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, String(from), String(to)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let at = from;
  let isOpen = true;
  let watch: NodeJS.Timeout | undefined;
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    clearTimeout(watch);
    if ("begins" in line) {
      at = line.begins;
      isOpen = true;
      watch = setTimeout(() => child.kill("SIGKILL"), maxMilliseconds);
    } else {
      isOpen = false;
      take(line, totals, disagreeing);
    }
  }
  clearTimeout(watch);
  if (isOpen) {
    totals.failures += 1;
    console.log(`Seed ${at}: the process hung or ended`);
  }
  return at + 1;
}

function take(line: Exclude<Line, { begins: number }>, totals: Totals, disagreeing: number[]): void {
  if ("failure" in line) {
    totals.failures += 1;
    console.log(`Seed ${line.seed}: ${line.failure}`);
    return;
  }
  count(totals, line.forms, line.examination);
  if (line.examination.disagreements.length > 0) disagreeing.push(line.seed);
}

function printDisagreement(seed: number): void {
  const small = shrinkProgram(programOf(seed));
  console.log(`\n--- Seed ${seed}\n${small.main.replaceAll(/\n\s*\n/g, "\n").trim()}`);
  for (const [name, code] of small.modules) console.log(`// ${name}: ${code.trim()}`);
  for (const { operation, path, claimed, sent } of examineProgram(small).disagreements) {
    console.log(`   ${operation}${path}: ${claimed} was claimed, ${sent} was sent`);
  }
}
