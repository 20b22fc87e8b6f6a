/** Examines programs from one seed to another and writes a line as each begins and ends. */
import { writeSync } from "node:fs";
import type { Line } from "./campaign.js";
import { examineProgram, programOf } from "./seeds.js";

const [from = 0, to = 0] = process.argv.slice(2).map(Number);

process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
// A program's promise that nobody waits for.
process.on("unhandledRejection", () => undefined);

for (let seed = from; seed < to; seed += 1) {
  write({ begins: seed });
  write(examined(seed));
}

function examined(seed: number): Line {
  try {
    const program = programOf(seed);
    return { seed, forms: [...program.forms], examination: { ...examineProgram(program), errors: [] } };
  } catch (error) {
    return { seed, failure: String(error) };
  }
}

function write(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
