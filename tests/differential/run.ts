/**
 * `npm run differential [-- --seed a --share 0.2 --python /usr/bin/python3]`: judges generated requests of every
 * operation with validators that others have written, and prints each class of disagreement. Fails where a class has
 * no explanation.
 */
import { parseArgs } from "node:util";
import { compareVerdicts } from "./compare.js";
import { explainClasses } from "./explanations.js";
import { generateRequests } from "./requests.js";
import { botocore, sdkV2 } from "./validators.js";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "differential" },
    share: { type: "string", default: "0.2" },
    python: { type: "string", default: "python3" },
  },
});

const requests = [...generateRequests(values.seed, Number(values.share))];
const others = [sdkV2(), botocore(values.python)];
if (others.includes(undefined)) console.log(`${values.python} has no botocore: it is left out`);

let unexplained = 0;
for (const validator of others) {
  if (validator === undefined) continue;
  const comparison = compareVerdicts(validator, requests);
  const { explained, open } = explainClasses(comparison);
  console.log(
    `${validator.name}: ${comparison.compared} requests compared, ${comparison.unjudged} that it can't judge`,
  );
  for (const [why, count] of explained) console.log(`  ${String(count).padStart(6)} ${why}`);
  for (const [name, { count, example }] of open)
    console.log(`  ${String(count).padStart(6)} UNEXPLAINED ${name}: ${example}`);
  unexplained += open.length;
}
process.exitCode = unexplained === 0 ? 0 : 1;
