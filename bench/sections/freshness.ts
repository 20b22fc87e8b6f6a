/** (f) Looking up the installed SDK: nothing is read from disk unless a report is about to be made. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { pluginLint } from "../lint.js";
import { publish } from "../measure.js";
import { loadPlugin } from "../plugin.js";
import { requestFiles } from "../requests.js";

// The least that a report needs to have been asked for: an unknown value of an enum.
const [valid, faulty] = [
  requestFiles("command", false).files,
  { name: `${process.cwd()}/file.js`, text: unknownValue() },
];
const lint = pluginLint(await loadPlugin());
// What the plugin loads of itself is loaded by then: another folder's files ask for nothing that this one's would.
for (const file of valid) lint({ ...file, name: `${process.cwd()}/elsewhere/${file.name}` });

let reads = 0;
for (const name of ["readFileSync", "existsSync", "statSync", "readdirSync", "openSync", "realpathSync"] as const) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: Object.assign((...args: unknown[]) => {
      reads++;
      return original(...args);
    }, original),
  });
}
syncBuiltinESMExports();

for (const file of valid) lint({ ...file, name: `${process.cwd()}/${file.name}` });
const readsOfValid = reads;
reads = 0;
lint(faulty);
const readsOfFaulty = reads;
reads = 0;
lint(faulty);
publish([
  {
    name: `disk accesses while linting ${valid.length.toString()} files of valid requests`,
    value: readsOfValid,
    unit: "",
    target: 0,
  },
  { name: "disk accesses for the first unknown enum value", value: readsOfFaulty, unit: "" },
  { name: "disk accesses for the next one", value: reads, unit: "" },
]);

function unknownValue(): string {
  return `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
new CreateTrainingJobCommand({ ...rest, AlgorithmSpecification: { ...more, TrainingInputMode: "Files" } });\n`;
}
