/**
 * `npm run fuzz -- TARGET [--runs 1000] [--seed 1]`: gives generated input to what is fuzzed, and prints figures and
 * whatever was found. Everything runs in child processes; what doesn't come back is a finding as well.
 *
 * `npm run fuzz -- fixtures FOLDER` takes the files below a folder instead: those of others' parsers, for one.
 */
import { parseArgs } from "node:util";
import { runTarget } from "./campaign.js";
import { runExecution } from "./execution/campaign.js";
import { runFixtures } from "./fixtures/campaign.js";
import { targets } from "./targets.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const [name = "", folder] = positionals;
const [seed, runs] = [Number(values.seed), Number(values.runs)];

if (name === "execution") process.exitCode = (await runExecution(seed, runs)) ? 0 : 1;
else if (name === "fixtures" && folder !== undefined) process.exitCode = (await runFixtures(folder)) ? 0 : 1;
else if (targets.has(name)) process.exitCode = (await runTarget(name, seed, runs)) ? 0 : 1;
else {
  console.error(`Usage: npm run fuzz -- ${["execution", ...targets.keys()].join("|")} [--runs 1000] [--seed 1]`);
  console.error("       npm run fuzz -- fixtures FOLDER");
  process.exitCode = 2;
}
