/** Examines the cases of a target, `child.ts TARGET FROM TO`, and writes a line as each begins and ends. */
import { answerSeeds } from "./run-seeds.js";
import { targets } from "./targets.js";

process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";

const load = targets.get(process.argv.at(-3) ?? "");
if (load === undefined) throw new Error("No such target.");
await answerSeeds(await load());
