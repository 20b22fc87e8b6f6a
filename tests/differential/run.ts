/**
 * `npm run differential [-- --seed a --share 0.2 --python /usr/bin/python3 --schemas FOLDER]`: judges generated requests
 * of every operation, and properties of every resource of CloudFormation, with validators that others have written, and
 * prints each class of disagreement. Fails where a class has no explanation.
 *
 * `--schemas` is a folder with the schemas that CloudFormation publishes of its resources, a file each.
 */
import { commandOptions } from "../../tools/command-options.js";
import { cloudFormation } from "./cloudformation.js";
import { compareVerdicts } from "./compare.js";
import { explainClasses } from "./explanations.js";
import { generateRequests, generateResources } from "./requests.js";
import { smithy } from "./smithy.js";
import { botocore, sdkV2 } from "./validators.js";

const usage = "npm run differential [-- --seed a --share 0.2 --python /usr/bin/python3 --schemas FOLDER]";
const { values } = commandOptions(usage, {
  options: {
    seed: { type: "string", default: "differential" },
    share: { type: "string", default: "0.2" },
    python: { type: "string", default: "python3" },
    schemas: { type: "string" },
  },
});

const share = Number(values.share);
const requests = [...generateRequests(values.seed, share)];
const resources = [...generateResources(values.seed, share)];
const python = botocore(values.python);
if (python === undefined) console.log(`${values.python} has no botocore: it is left out`);

const comparisons = [
  ...[sdkV2(), smithy(), ...(python === undefined ? [] : [python])].map((other) => compareVerdicts(other, requests)),
  ...[undefined, ...(values.schemas === undefined ? [] : [values.schemas])].map((folder) =>
    compareVerdicts(cloudFormation(folder), resources),
  ),
];

let unexplained = 0;
for (const comparison of comparisons) {
  const { explained, open } = explainClasses(comparison);
  const { validator, compared, unjudged } = comparison;
  console.log(`${validator}: ${compared} requests compared, ${unjudged} that it can't judge`);
  for (const [why, count] of explained) console.log(`  ${String(count).padStart(6)} ${why}`);
  for (const [name, { count, example }] of open)
    console.log(`  ${String(count).padStart(6)} UNEXPLAINED ${name}: ${example}`);
  unexplained += open.length;
}
process.exitCode = unexplained === 0 ? 0 : 1;
