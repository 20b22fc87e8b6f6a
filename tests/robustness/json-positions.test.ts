import json from "@eslint/json";
import { Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

beforeAll(() => {
  // The plugin swallows its own exceptions in front of users; here they must be seen.
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

/** One mistake in a request to create a training job, as JSON; « and » stand around what is reported. */
interface Fault {
  readonly messageId: string;
  readonly members: string;
}

const algorithm = '"TrainingInputMode": "File", "AlgorithmName": "a"';

const faults: readonly Fault[] = [
  { messageId: "illegalCharacter", members: '"TrainingJobName": "a«_»b"' },
  { messageId: "illegalCharacter", members: '"TrainingJobName": "a\\u002db«_»"' },
  { messageId: "illegalEnd", members: '"TrainingJobName": "my-job«-»"' },
  { messageId: "tooLong", members: `"TrainingJobName": «"${"a".repeat(70)}"»` },
  { messageId: "wrongType", members: '"EnableNetworkIsolation": «"true"»' },
  { messageId: "wrongType", members: '"VpcConfig": «[]»' },
  { messageId: "fractionalNumber", members: '"StoppingCondition": { "MaxRuntimeInSeconds": «1.5» }' },
  { messageId: "tooLarge", members: '"RetryStrategy": { "MaximumRetryAttempts": «31» }' },
  {
    messageId: "misspelledEnumValue",
    members: '"AlgorithmSpecification": { "AlgorithmName": "a", "TrainingInputMode": «"file"» }',
  },
  { messageId: "misspelledMember", members: '«"RoleARN"»: "arn:aws:iam::123456789012:role/train"' },
  { messageId: "unknownMember", members: '«"Colour"»: "red"' },
  { messageId: "missingMember", members: '«"VpcConfig"»: { "Subnets": ["subnet-1"] }' },
  { messageId: "tooFewEntries", members: '"VpcConfig": { "SecurityGroupIds": ["sg-1"], "Subnets": «[]» }' },
  {
    messageId: "bothSet",
    members: `"AlgorithmSpecification": { ${algorithm}, «"TrainingImage"»: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1" }`,
  },
  {
    messageId: "placeholderLeft",
    members: '"OutputDataConfig": { "S3OutputPath": "s3://«your-bucket»/models" }',
  },
];

/** What a right request has besides. */
const others: readonly (readonly [member: string, value: string])[] = [
  ["TrainingJobName", '"fit"'],
  ["RoleArn", '"arn:aws:iam::123456789012:role/train"'],
  ["AlgorithmSpecification", `{ ${algorithm} }`],
  ["OutputDataConfig", '{ "S3OutputPath": "s3://models/out" }'],
  ["ResourceConfig", '{ "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 30 }'],
  ["StoppingCondition", '{ "MaxRuntimeInSeconds": 60 }'],
];

function requestWith(members: string): string {
  // A misspelled member stands for the right one.
  const plain = members.replaceAll(/[«»]/g, "").replace("RoleARN", "RoleArn");
  const rest = others.filter(([member]) => !plain.startsWith(`"${member}"`));
  return `{ ${[members, ...rest.map(([member, value]) => `"${member}": ${value}`)].join(", ")} }`;
}

/** Where a request can stand in a file of JSON: `REQUEST`. */
const task = (holder: string): string =>
  `{ "Type": "Task", "Resource": "arn:aws:states:::sagemaker:createTrainingJob", "${holder}": REQUEST, "End": true }`;
const machine = (state: string): string => `{ "StartAt": "Fit", "States": { "Fit": ${state} } }`;

const positions: readonly (readonly [name: string, code: string, filename: string])[] = [
  ["a request file", "REQUEST", "job.json"],
  ["a request file with lines before and after", "\n\n  REQUEST\n\n", "job.json"],
  ["a request file that begins with a byte order mark", "\uFEFFREQUEST", "job.json"],
  ["a task with parameters", machine(task("Parameters")), "fit.asl.json"],
  ["a task with arguments", machine(task("Arguments")), "fit.asl.json"],
  [
    "a task in a branch",
    machine(`{ "Type": "Parallel", "Branches": [${machine(task("Parameters"))}], "End": true }`),
    "fit.asl.json",
  ],
  [
    "a task for each item",
    machine(`{ "Type": "Map", "ItemProcessor": ${machine(task("Parameters"))}, "End": true }`),
    "fit.asl.json",
  ],
];

const comments: readonly (readonly [name: string, code: string, filename: string])[] = [
  ["a request file with comments", "// A job.\nREQUEST /* end */", "job.json"],
  [
    "a task with a comment before its parameters",
    machine(task("Parameters").replace("REQUEST", "/* in */ REQUEST")),
    "fit.asl.json",
  ],
];

const languages: readonly (readonly [language: string, places: typeof positions])[] = [
  ["json/json", positions],
  ["json/jsonc", [...positions, ...comments]],
  ["json/json5", [...positions, ...comments]],
  ["sagemaker/json", positions],
];

function lint(code: string, language: string, filename: string): Linter.LintMessage[] {
  return new Linter({ cwd: "/project" }).verify(
    code,
    [
      {
        files: ["**/*.json"],
        language,
        plugins: { json, sagemaker: plugin },
        settings: { sagemaker: { requests: [{ files: "job.json", operation: "CreateTrainingJob" }], sdk: false } },
        rules: plugin.configs.strict.rules ?? {},
      },
    ],
    { filename: `/project/${filename}` },
  );
}

function offsetIn(code: string, line: number, column: number): number {
  const before = code.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

describe.each(languages)("%s", (language, places) => {
  it.each(places)("%s", (_, position, filename) => {
    const problems: string[] = [];
    let suggestions = 0;
    expect(
      lint(
        position.replace("REQUEST", () => requestWith('"Tags": []')),
        language,
        filename,
      ),
    ).toEqual([]);
    for (const { messageId, members } of faults) {
      const marked = position.replace("REQUEST", () => requestWith(members)).replace(/^\uFEFF/, "");
      const [from, to] = [marked.indexOf("«"), marked.indexOf("»") - 1];
      const bom = position.startsWith("\uFEFF") ? "\uFEFF" : "";
      const text = marked.replaceAll(/[«»]/g, "");
      const reports = lint(bom + text, language, filename);
      const found = reports.map(
        (report) =>
          `${report.messageId ?? report.message} ${String(offsetIn(text, report.line, report.column))}-${String(offsetIn(text, report.endLine ?? 0, report.endColumn ?? 0))}`,
      );
      if (found.join() !== `${messageId} ${String(from)}-${String(to)}`)
        problems.push(`${text}\n  ${found.join()} not ${messageId} ${String(from)}-${String(to)}`);
      for (const { fix, desc } of reports.flatMap((report) => report.suggestions ?? [])) {
        suggestions += 1;
        const fixed = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
        const left = lint(bom + fixed, language, filename);
        if (left.some((report) => report.fatal === true || report.messageId === messageId))
          problems.push(`${desc}: ${fixed}`);
      }
    }
    expect(problems).toEqual([]);
    expect(suggestions).toBeGreaterThan(5);
  });
});
