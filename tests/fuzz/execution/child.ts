/** Examines programs from one seed to another and writes a line as each begins and ends. */
import { answerSeeds } from "../run-seeds.js";
import type { Line } from "./campaign.js";
import { examineProgram, programOf } from "./seeds.js";

process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
// A program's promise that nobody waits for.
process.on("unhandledRejection", () => undefined);

await answerSeeds(examined);

function examined(seed: number): Line {
  try {
    const program = programOf(seed);
    return { seed, forms: [...program.forms], examination: { ...examineProgram(program), errors: [] } };
  } catch (error) {
    return { seed, failure: String(error) };
  }
}
