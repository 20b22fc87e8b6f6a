import { seeded } from "../../conformance/oracle/random.js";
import { shrink } from "../shrink.js";
import { examine, type Examination } from "./examine.js";
import { generateProgram, randomOptions, type Program } from "./generate/program.js";
import type { Options } from "./run-program.js";

/** A program and its seed: the same seed gives the same program and the same runs on every machine. */
export interface SeededProgram extends Program {
  readonly seed: number;
}

export function programOf(seed: number): SeededProgram {
  return { ...generateProgram(seeded(`execution ${String(seed)}`)), seed };
}

export function examineProgram({ main, modules, seed }: Omit<SeededProgram, "forms">): Examination {
  return examine(main, modules, (run) => optionsOf(seed, run));
}

function optionsOf(seed: number, run: number): Options {
  return randomOptions(seeded(`execution ${String(seed)} run ${String(run)}`));
}

/** The smallest program that is found to disagree still; what it is run with stays the same. */
export async function shrinkProgram({
  main,
  modules,
  seed,
}: Omit<SeededProgram, "forms">): Promise<Omit<SeededProgram, "forms">> {
  const disagrees = (code: string, others: ReadonlyMap<string, string>): boolean => {
    if (!code.includes("import { options }")) return false;
    try {
      return examineProgram({ main: code, modules: others, seed }).disagreements.length > 0;
    } catch {
      return false;
    }
  };
  const smallMain = await shrink(main, (code) => disagrees(code, modules));
  const small = new Map([...modules].filter(([name]) => smallMain.includes(name)));
  for (const [name, code] of small) {
    small.set(name, await shrink(code, (smaller) => disagrees(smallMain, new Map([...small, [name, smaller]]))));
  }
  return { main: smallMain, modules: small, seed };
}
