/** (j) What the plugin keeps of a file as long as ESLint keeps the file: memory beyond ESLint's own, for 1,000 requests. */
import { bareLint, pluginLint, type SourceFile } from "../lint.js";
import { median, publish } from "../measure.js";
import { loadPlugin } from "../plugin.js";

const requests = 1000;
const file: SourceFile = {
  name: "requests.js",
  text: `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n${Array.from(
    { length: requests },
    (_, index) => `export const command${index.toString()} = new CreateTrainingJobCommand({
  TrainingJobName: "job-${index.toString()}",
  AlgorithmSpecification: { TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/mine:1", TrainingInputMode: "File" },
  RoleArn: "arn:aws:iam::123456789012:role/mine",
  OutputDataConfig: { S3OutputPath: "s3://mine/output" },
  ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
});`,
  ).join("\n")}\n`,
};

const garbage = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

/** The memory that is held after a lint: the linter keeps its last file. */
function heldBy(lint: (file: SourceFile) => unknown): number {
  lint(file);
  garbage();
  garbage();
  return process.memoryUsage().heapUsed;
}

// One linter each, and both stay: what differs is what the last lint of each holds.
const lints = { bare: bareLint(), plugin: pluginLint(await loadPlugin()) };
const empty: SourceFile = { name: "empty.js", text: "" };
const rounds = Array.from({ length: 7 }, () => {
  const held = Object.values(lints).map((lint) => {
    const filled = heldBy(lint);
    lint(empty);
    garbage();
    garbage();
    return filled - process.memoryUsage().heapUsed;
  });
  return (held[1] ?? NaN) - (held[0] ?? NaN);
});
publish([
  {
    name: `memory for ${requests.toString()} requests beyond ESLint's`,
    value: median(rounds.slice(2)) / 1e6,
    unit: "MB",
    target: 1,
  },
]);
