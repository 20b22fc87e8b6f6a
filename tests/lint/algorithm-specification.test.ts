import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { command } from "../rules/code.js";
import { asked, readCode } from "../rules/test-rule.js";

/** `AlgorithmSpecification`, as the API reference states it: every statement, under all rules of `recommended`. */

const role = '"arn:aws:iam::123456789012:role/training"';
const resources = `ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
  StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  OutputDataConfig: { S3OutputPath: "s3://bucket/output" },`;

const trainingJob = (specification: string): string =>
  command(
    "CreateTrainingJob",
    `{
  TrainingJobName: "job",
  RoleArn: ${role},
  AlgorithmSpecification: ${specification},
  ${resources}
}`,
  );
const tuningJob = (specification: string): string =>
  command(
    "CreateHyperParameterTuningJob",
    `{
  HyperParameterTuningJobName: "tuning",
  HyperParameterTuningJobConfig: { Strategy: "Random", ResourceLimits: { MaxParallelTrainingJobs: 1 } },
  TrainingJobDefinition: {
  RoleArn: ${role},
  AlgorithmSpecification: ${specification},
  ${resources}
  },
}`,
  );

const algorithm = (specification: string): string =>
  command("CreateAlgorithm", `{ AlgorithmName: "algorithm", TrainingSpecification: ${specification} }`);

interface Report {
  readonly rule: string;
  /** How the message begins; SHAPE stands for the shape's name. */
  readonly message: string;
}

/** Sees that `recommended` reports exactly this: in the marked places, or else all on the key of the specification. */
function expectReports(marked: string, reports: readonly Report[], shape: string, key: string): void {
  const { code, places } = readCode(marked.includes("«") ? marked : marked.replace(`${key}:`, `«${key}»:`));
  const messages = new Linter().verify(code, [
    plugin.configs.recommended,
    { languageOptions: { parser }, settings: { sagemaker: { sdk: false } } },
  ]);
  expect(
    messages.map(({ ruleId, message, line, column, endLine, endColumn }, index) => ({
      rule: ruleId,
      message: message.slice(0, reports[index]?.message.replace("SHAPE", shape).length ?? Infinity),
      ...{ line, column, endLine, endColumn },
    })),
  ).toEqual(
    reports.map(({ rule, message }, index) => ({
      rule: `sagemaker/${rule}`,
      message: message.replace("SHAPE", shape),
      ...(places[index] ?? places[0]),
    })),
  );
}

const image = '"123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1"';
/** A tuning job with an image of its own needs a metric. */
const mode = 'TrainingInputMode: "File", MetricDefinitions: [{ Name: "loss", Regex: "loss=([0-9.]+)" }]';
const metric = (name: string, regex: string): string => `{ Name: ${name}, Regex: ${regex} }`;
const metrics = (count: number): string =>
  Array.from({ length: count }, (_, index) => metric(`"m${String(index)}"`, '"loss=([0-9.]+)"')).join(", ");
const arnOfLength = (length: number): string => {
  const prefix = "arn:aws:sagemaker:eu-west-1:123456789012:";
  const name = "a".repeat(63);
  return `${prefix}${"x".repeat(length - prefix.length - name.length - 1)}/${name}`;
};

/** What training jobs and tuning jobs have in common. */
const right: Record<string, string> = {
  "an image": `{ TrainingImage: ${image}, ${mode} }`,
  "an algorithm's name": '{ AlgorithmName: "my-algorithm-1", TrainingInputMode: "Pipe" }',
  "an algorithm's ARN":
    '{ AlgorithmName: "arn:aws:sagemaker:eu-west-1:123456789012:algorithm/my-algorithm", TrainingInputMode: "FastFile" }',
  "an ARN of 170 characters": `{ AlgorithmName: "${arnOfLength(170)}", TrainingInputMode: "File" }`,
  "a name of one character": '{ AlgorithmName: "a", TrainingInputMode: "File" }',
  "an image that is undefined": '{ AlgorithmName: "a", TrainingImage: undefined, TrainingInputMode: "File" }',
  "40 metrics": `{ TrainingImage: ${image}, TrainingInputMode: "File", MetricDefinitions: [${metrics(40)}] }`,
  "no metrics": `{ TrainingImage: ${image}, TrainingInputMode: "File", MetricDefinitions: [] }`,
  "a metric at its bounds": `{ TrainingImage: ${image}, TrainingInputMode: "File", MetricDefinitions: [${metric(
    `"${"n".repeat(255)}"`,
    `"${"r".repeat(491)}([0-9.]+)"`,
  )}] }`,
  "unknown values": "{ AlgorithmName: process.env.NAME, TrainingInputMode: process.env.MODE }",
  "an unknown spread": "{ ...globalThis.specification }",
};

const missingMode = '\'SHAPE\' lacks the required member \'TrainingInputMode\'. Add it: "Pipe", "File" or "FastFile".';
const wrong: Record<string, readonly [specification: string, ...Report[]]> = {
  "an algorithm and an image": [
    `{ AlgorithmName: "a", «TrainingImage»: ${image}, ${mode} }`,
    {
      rule: "no-conflicting-members",
      message:
        "'TrainingImage' and 'AlgorithmName' are both set: an algorithm is either an algorithm resource or a container image. Remove one of them.",
    },
  ],
  "an algorithm and an image, each of unknown value but certainly set": [
    '{ TrainingImage: `${process.env.REGISTRY}/train:1`, «AlgorithmName»: `my-${process.env.NAME}`, TrainingInputMode: "File" }',
    {
      rule: "no-conflicting-members",
      message:
        "'AlgorithmName' and 'TrainingImage' are both set: an algorithm is either an algorithm resource or a container image. Remove one of them.",
    },
  ],
  "neither algorithm nor image": [
    '{ TrainingInputMode: "File" }',
    {
      rule: "require-related-members",
      message:
        "Neither 'AlgorithmName' nor 'TrainingImage' is set: an algorithm is either an algorithm resource or a container image. Set one of them.",
    },
  ],
  "no input mode": ['{ AlgorithmName: "a" }', { rule: "require-members", message: missingMode }],
  "an input mode that there isn't": [
    '{ AlgorithmName: "a", TrainingInputMode: «"Fast"» }',
    {
      rule: "valid-enums",
      message: `'TrainingInputMode' can't be "Fast": TrainingInputMode has no such value (${asked}). Use "Pipe", "File" or "FastFile".`,
    },
  ],
  "an empty name": [
    '{ AlgorithmName: «""», TrainingInputMode: "File" }',
    { rule: "valid-lengths", message: "'AlgorithmName' takes at least 1 character; this has 0." },
  ],
  "171 characters": [
    `{ AlgorithmName: «"${arnOfLength(171)}"», TrainingInputMode: "File" }`,
    { rule: "valid-lengths", message: "'AlgorithmName' takes at most 170 characters; this has 171." },
  ],
  "a hyphen at the end, which the look-behind forbids": [
    '{ AlgorithmName: "my-algorithm«-»", TrainingInputMode: "File" }',
    {
      rule: "valid-patterns",
      message: "'AlgorithmName' can't be \"my-algorithm-\": it can't end with '-'; end it with letters or digits.",
    },
  ],
  "an underscore": [
    '{ AlgorithmName: "my«_»algorithm", TrainingInputMode: "File" }',
    {
      rule: "valid-patterns",
      message: "'AlgorithmName' can't be \"my_algorithm\": '_' is not allowed here; use letters, digits or '-'.",
    },
  ],
  "an image of 256 characters": [
    `{ TrainingImage: «"123456789012.dkr.ecr.eu-west-1.amazonaws.com/${"a".repeat(211)}"», ${mode} }`,
    { rule: "valid-lengths", message: "'TrainingImage' takes at most 255 characters; this has 256." },
  ],
  "41 metrics": [
    `{ AlgorithmName: "a", TrainingInputMode: "File", MetricDefinitions: [${metrics(40)}, «${metric('"m40"', '"(.)"')}»] }`,
    {
      rule: "valid-sizes",
      message: "'MetricDefinitions' takes at most 40 entries; this has 41. Remove the surplus.",
    },
  ],
  "a metric with neither name nor expression": [
    '{ AlgorithmName: "a", TrainingInputMode: "File", MetricDefinitions: [«{»}] }',
    { rule: "require-members", message: "'MetricDefinition' lacks the required member 'Name'." },
    { rule: "require-members", message: "'MetricDefinition' lacks the required member 'Regex'." },
  ],
  "a metric's name of 256 characters": [
    `{ AlgorithmName: "a", TrainingInputMode: "File", MetricDefinitions: [{ Name: «"${"n".repeat(256)}"», Regex: "(.)" }] }`,
    { rule: "valid-lengths", message: "'Name' takes at most 255 characters; this has 256." },
  ],
  "an empty name of a metric": [
    '{ AlgorithmName: "a", TrainingInputMode: "File", MetricDefinitions: [{ Name: «""», Regex: "(.)" }] }',
    { rule: "valid-lengths", message: "'Name' takes at least 1 character; this has 0." },
  ],
  "a metric's expression of 501 characters": [
    `{ AlgorithmName: "a", TrainingInputMode: "File", MetricDefinitions: [{ Name: "m", Regex: «"${"r".repeat(492)}([0-9.]+)"» }] }`,
    { rule: "valid-lengths", message: "'Regex' takes at most 500 characters; this has 501." },
  ],
  "a member that there isn't": [
    '{ AlgorithmName: "a", TrainingInputMode: "File", «Colour»: 1 }',
    { rule: "no-unknown-members", message: `'SHAPE' has no member 'Colour' (${asked}). Remove it.` },
  ],
};

/** What only training jobs have. */
const rightInTraining: Record<string, string> = {
  "time series": `{ TrainingImage: ${image}, TrainingInputMode: "File", EnableSageMakerMetricsTimeSeries: true }`,
  "an entrypoint with arguments": `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerEntrypoint: ["python"], ContainerArguments: ["train.py"] }`,
  "100 arguments": `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerArguments: [${'"a",'.repeat(100)}] }`,
  "a private registry": `{ TrainingImage: "registry.example.com/train", TrainingInputMode: "File", TrainingImageConfig: { TrainingRepositoryAccessMode: "Vpc" } }`,
};

const wrongInTraining: Record<string, readonly [specification: string, ...Report[]]> = {
  "time series as a string": [
    '{ AlgorithmName: "a", TrainingInputMode: "File", EnableSageMakerMetricsTimeSeries: «"true"» }',
    {
      rule: "valid-types",
      message: "'EnableSageMakerMetricsTimeSeries' takes true or false; this is the string \"true\".",
    },
  ],
  "an empty entrypoint": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerEntrypoint: «[]» }`,
    {
      rule: "valid-sizes",
      message: "'ContainerEntrypoint' takes at least 1 entry; this has 0. Add one, or leave it out.",
    },
  ],
  "an entrypoint that is a string": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerEntrypoint: «"python"» }`,
    { rule: "valid-types", message: "'ContainerEntrypoint' takes a list; this is the string \"python\"." },
  ],
  "a part of the entrypoint of 257 characters": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerEntrypoint: [«"${"e".repeat(257)}"»] }`,
    { rule: "valid-lengths", message: "'ContainerEntrypoint[0]' takes at most 256 characters; this has 257." },
  ],
  "101 arguments": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", ContainerArguments: [${'"a",'.repeat(100)} «"b"»] }`,
    {
      rule: "valid-sizes",
      message: "'ContainerArguments' takes at most 100 entries; this has 101. Remove the surplus.",
    },
  ],
  "no access mode": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", «TrainingImageConfig»: {} }`,
    {
      rule: "require-members",
      message:
        "'TrainingImageConfig' lacks the required member 'TrainingRepositoryAccessMode'. Add it: \"Platform\" or \"Vpc\".",
    },
  ],
  "an access mode that there isn't": [
    `{ TrainingImage: ${image}, TrainingInputMode: "File", TrainingImageConfig: { TrainingRepositoryAccessMode: «"Public"» } }`,
    {
      rule: "valid-enums",
      message: `'TrainingRepositoryAccessMode' can't be "Public": TrainingRepositoryAccessMode has no such value (${asked}). Use "Platform" or "Vpc".`,
    },
  ],
};

/** `TrainingSpecification`, which an algorithm has in its place. */
const channels = `SupportedTrainingInstanceTypes: ["ml.m5.xlarge"],
  TrainingChannels: [{ Name: "train", SupportedContentTypes: ["text/csv"], SupportedInputModes: ["File"] }]`;
const rightInAlgorithm: Record<string, string> = {
  "an image and channels": `{ TrainingImage: ${image}, ${channels} }`,
  "40 metrics": `{ TrainingImage: ${image}, ${channels}, MetricDefinitions: [${metrics(40)}] }`,
};
const wrongInAlgorithm: Record<string, readonly [specification: string, ...Report[]]> = {
  "no image": [
    `{ ${channels} }`,
    { rule: "require-members", message: "'SHAPE' lacks the required member 'TrainingImage'." },
  ],
  "a space in the image": [
    `{ TrainingImage: "my« »image", ${channels} }`,
    { rule: "valid-patterns", message: "'TrainingImage' can't be \"my image\": a space is not allowed here;" },
  ],
  "an input mode that there isn't": [
    `{ TrainingImage: ${image}, ${channels.replace('"File"', '«"Fast"»')} }`,
    { rule: "valid-enums", message: "'SupportedInputModes[0]' can't be \"Fast\": TrainingInputMode has no such value" },
  ],
  "41 metrics": [
    `{ TrainingImage: ${image}, ${channels}, MetricDefinitions: [${metrics(40)}, «${metric('"m40"', '"(.)"')}»] }`,
    {
      rule: "valid-sizes",
      message: "'MetricDefinitions' takes at most 40 entries; this has 41. Remove the surplus.",
    },
  ],
  "an algorithm's name": [
    `{ TrainingImage: ${image}, ${channels}, «AlgorithmName»: "a" }`,
    { rule: "no-unknown-members", message: "'SHAPE' has no member 'AlgorithmName'" },
  ],
};

describe.each([
  [
    "CreateTrainingJob",
    trainingJob,
    "AlgorithmSpecification",
    "AlgorithmSpecification",
    { ...right, ...rightInTraining },
    { ...wrong, ...wrongInTraining },
  ],
  [
    "CreateHyperParameterTuningJob",
    tuningJob,
    "HyperParameterAlgorithmSpecification",
    "AlgorithmSpecification",
    right,
    wrong,
  ],
  ["CreateAlgorithm", algorithm, "TrainingSpecification", "TrainingSpecification", rightInAlgorithm, wrongInAlgorithm],
])("%s", (_, request, shape, key, rights, wrongs) => {
  it.each(Object.entries(rights))("accepts %s", (__, specification) => {
    expectReports(request(specification), [], shape, key);
  });

  it.each(Object.entries(wrongs))("refuses %s", (__, [specification, ...reports]) => {
    expectReports(request(specification), reports, shape, key);
  });
});

it("an image as the name of an algorithm is no misspelling of it: removing one of the two is suggested for both", () => {
  const { code } = readCode(trainingJob(`{ AlgorithmName: "a", TrainingImage: ${image}, TrainingInputMode: "File" }`));
  const lint = (text: string): Linter.LintMessage[] =>
    new Linter().verify(text, [plugin.configs.recommended, { settings: { sagemaker: { sdk: false } } }]);
  const [message, ...others] = lint(code);
  expect(others).toEqual([]);
  const results = (message?.suggestions ?? []).map(
    ({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
  );
  expect(results).toEqual([
    trainingJob('{ AlgorithmName: "a", TrainingInputMode: "File" }'),
    trainingJob(`{ TrainingImage: ${image}, TrainingInputMode: "File" }`),
  ]);
  for (const result of results) expect(lint(result)).toEqual([]);
});
