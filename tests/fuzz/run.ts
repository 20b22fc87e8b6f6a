/**
 * `npm run fuzz -- execution [--programs 1000] [--seed 1]`: runs generated programs and compares what they send with
 * what the analysis claims. Programs run in a child process; one that doesn't come back is a finding as well.
 */
import { parseArgs } from "node:util";
import { runExecution } from "./execution/campaign.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { programs: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});

if (positionals[0] !== "execution") {
  console.error("Usage: npm run fuzz -- execution [--programs 1000] [--seed 1]");
  process.exitCode = 2;
} else {
  process.exitCode = (await runExecution(Number(values.seed), Number(values.programs))) ? 0 : 1;
}
