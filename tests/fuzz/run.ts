/**
 * `npm run fuzz -- TARGET [--runs 1000] [--seed 1]`: gives generated input to what is fuzzed, and prints figures and
 * whatever was found. Everything runs in child processes; what doesn't come back is a finding as well.
 *
 * `npm run fuzz -- fixtures FOLDER` takes the files below a folder instead: those of others' parsers, for one.
 * `npm run fuzz -- guided FORM [--minutes 10]` lets the ways that the code takes lead to new input.
 */
import { commandOptions } from "../../tools/command-options.js";
import { runTarget } from "./campaign.js";
import { runExecution } from "./execution/campaign.js";
import { runFixtures } from "./fixtures/campaign.js";
import { runGuided } from "./guided/campaign.js";
import { forms } from "./guided/forms.js";
import { targets } from "./targets.js";

const usage = [
  `npm run fuzz -- ${["execution", ...targets.keys()].join("|")} [--runs 1000] [--seed 1]`,
  "       npm run fuzz -- fixtures FOLDER",
  `       npm run fuzz -- guided ${Object.keys(forms).join("|")} [--minutes 10]`,
].join("\n");
const { values, positionals } = commandOptions(usage, {
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "10" },
  },
});
const [name = "", folder] = positionals;
const [seed, runs] = [Number(values.seed), Number(values.runs)];

if (name === "execution") process.exitCode = (await runExecution(seed, runs)) ? 0 : 1;
else if (name === "fixtures" && folder !== undefined) process.exitCode = (await runFixtures(folder)) ? 0 : 1;
else if (name === "guided" && folder !== undefined && folder in forms)
  process.exitCode = (await runGuided(folder, Number(values.minutes))) ? 0 : 1;
else if (targets.has(name)) process.exitCode = (await runTarget(name, seed, runs)) ? 0 : 1;
else {
  console.error(`Usage: ${usage}`);
  process.exitCode = 2;
}
