import { rmSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { compile, scratchFolder, type CompilerVersion } from "./compiler.js";

vi.setConfig({ testTimeout: 300_000 });

const long = Array.from({ length: 12 }, (_, index) => `"key_${index.toString()}": "${"v".repeat(20)}"`).join(", ");
const tags = Array.from({ length: 12 }, (_, index) => `{ Key: "k${index.toString()}", Value: "v" }`).join(", ");
const start = `TrainingJobName: "churn-1", RoleArn: "arn:aws:iam::123456789012:role/r",
  OutputDataConfig: { S3OutputPath: "s3://bucket/out" }, Environment: { ${long} },
  ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`;
const whole = `${start}, StoppingCondition: { MaxRuntimeInSeconds: 60 }`;
const algorithm = 'AlgorithmSpecification: { TrainingImage: "x", TrainingInputMode: "File" }';

/** A fault of each kind: what is asked for, and what the message must say. */
const faults: Readonly<Record<string, readonly [call: string, reason: string]>> = {
  "a pattern": ['new sdk.StopTrainingJobCommand({ TrainingJobName: "my_job" })', "must be letters"],
  "a pattern, of a long text": [
    `new sdk.StopTrainingJobCommand({ TrainingJobName: "${"a".repeat(50)}_${"b".repeat(150)}" })`,
    "is longer than 63 characters",
  ],
  "a length": ['new sdk.StopTrainingJobCommand({ TrainingJobName: "" })', "is shorter than 1 character"],
  "a range": ["new sdk.ListTrainingJobsCommand({ MaxResults: 101 })", "is more than 100"],
  "a fraction": ["new sdk.ListTrainingJobsCommand({ MaxResults: 1.5 })", "is not a whole number"],
  "too few entries": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, VpcConfig: { Subnets: [], SecurityGroupIds: ["sg-1"] } })`,
    "0 entries: at least 1 is needed",
  ],
  "too many entries": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, VpcConfig: { Subnets: ["s-1"], SecurityGroupIds: ["a", "b", "c", "d", "e", "f"] } })`,
    "6 entries: at most 5 are allowed",
  ],
  "the key of a map": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, HyperParameters: { "${"k".repeat(257)}": "v" } })`,
    "is longer than 256 characters",
  ],
  undefined: ["new sdk.StopTrainingJobCommand({ TrainingJobName: undefined })", "is required, but undefined"],
  "a misspelled member": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, AlgorithmSpecification: { TrainingImage: "x", TrainingInputMode: "File", MetricDefinition: [] } })`,
    "Did you mean to write 'MetricDefinitions'?",
  ],
  "a misspelled member that holds an object": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, VpcConfi: { Subnets: ["subnet-1"], SecurityGroupIds: ["sg-1"] } })`,
    "Did you mean to write 'VpcConfig'?",
  ],
  "a misspelled member of a member, which holds an object": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, AlgorithmSpecification: { TrainingImage: "x", TrainingInputMode: "File", TrainingImageConfi: { TrainingRepositoryAccessMode: "Vpc" } } })`,
    "Did you mean to write 'TrainingImageConfig'?",
  ],
  "a misspelled member of an element, which holds an object": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, InputDataConfig: [{ ChannelName: "a", DataSource: {}, ShufleConfig: { Seed: 1 } }] })`,
    "Did you mean to write 'ShuffleConfig'?",
  ],
  "a misspelled member beside another fault": [
    `new sdk.StopTrainingJobCommand({ TrainingJobName: "churn-1", TrainingJobNam: { Of: { Another: "kind" } } })`,
    "'TrainingJobName'",
  ],
  "a relation of two members": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, AlgorithmSpecification: { TrainingImage: "x", AlgorithmName: "y", TrainingInputMode: "File" } })`,
    "'TrainingImage' conflicts with 'AlgorithmName'",
  ],
  "a relation with a member of a member": [
    `new sdk.CreateTrainingJobCommand({ ${start}, ${algorithm}, StoppingCondition: { MaxRuntimeInSeconds: 60, MaxWaitTimeInSeconds: 90 } })`,
    "'StoppingCondition.MaxWaitTimeInSeconds' can't be set",
  ],
  "a relation of the elements of a list": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, ${algorithm}, Tags: [{ Key: "a", Value: "1" }, { Key: "a", Value: "2" }] })`,
    "two of 'Tags' are the same",
  ],
  "a relation that refuses a structure": [
    `new sdk.CreateTrainingJobCommand({ ${whole}, AlgorithmSpecification: { TrainingInputMode: "File" } })`,
    "one of 'AlgorithmName', 'TrainingImage' is needed",
  ],
  "a relation that refuses the whole argument": [
    `new sdk.CreateModelCommand({ ModelName: "churn-1", Tags: [${tags}] })`,
    "is needed",
  ],
  "a relation that refuses an argument of a method": [
    `new sdk.SageMaker({}).createModel({ ModelName: "churn-1", Tags: [${tags}] })`,
    "one of 'PrimaryContainer', 'Containers' is needed",
  ],
};
const names = Object.keys(faults);

/** What the SDK refuses itself, for comparison. */
const own: Readonly<Record<string, readonly [call: string, reason: string]>> = {
  "a missing member": ["new sdk.StopTrainingJobCommand({})", "TrainingJobName"],
  "a type": ["new sdk.StopTrainingJobCommand({ TrainingJobName: 1 })", "'string"],
  "an unknown member": ['new sdk.StopTrainingJobCommand({ TrainingJobName: "a", Foo: 1 })', "'Foo' does not exist"],
};

interface Place {
  /** Characters before the reason in all that is printed for the error; -1 where it isn't said. */
  readonly before: number;
  readonly isInFirstLine: boolean;
  /** Of all that is printed. */
  readonly length: number;
}

async function places(
  version: CompilerVersion,
  cases: Readonly<Record<string, readonly [call: string, reason: string]>>,
  strict: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const folder = scratchFolder(`reasons-${version}`);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const files = Object.values(cases).map(([call], index) => {
    const file = `fault${index.toString()}.ts`;
    writeFileSync(join(folder, file), `import * as sdk from "@aws-sdk/client-sagemaker";\n${call};\n`);
    return file;
  });
  const { output } = await compile(version, folder, files, { strict });
  const errors = output.split(/^(?=\S+\(\d+,\d+\): error )/mu);
  return new Map(
    Object.entries(cases).flatMap(([name, [, reason]], index) => {
      const own = errors.filter((error) => error.includes(`${files[index] ?? ""}(`));
      const text = (own.find((error) => error.includes(reason)) ?? own[0])?.replace(/^.*?: error TS\d+: /u, "").trim();
      if (text === undefined) return [];
      const before = text.indexOf(reason);
      return [[name, { before, isInFirstLine: !text.slice(0, before).includes("\n"), length: text.length }]];
    }),
  );
}

describe.each(["6.0", "7.0"] as const)("TypeScript %s: why a request is refused", (version) => {
  it("stands in the first line and its first 200 characters, for every kind of fault", async () => {
    const strict = await places(version, faults, ["client-sagemaker"]);
    const plain = await places(version, own, []);
    const row = (name: string, { before, length }: Place): string =>
      `${name.padEnd(50)} ${before.toString().padStart(6)} ${length.toString().padStart(6)}`;
    console.log(
      [
        `TypeScript ${version}: characters`.padEnd(50) + " before the reason, and in all",
        ...[...strict].map(([name, place]) => row(name, place)),
        "the SDK's own, of its own faults:",
        ...[...plain].map(([name, place]) => row(name, place)),
      ].join("\n"),
    );
    expect([...strict.keys()]).toEqual(names);
    expect([...strict].filter(([, place]) => place.before < 0 || place.before > 200)).toEqual([]);
    expect([...strict].filter(([, place]) => !place.isInFirstLine)).toEqual([]);
    expect([...plain.values()].every(({ before }) => before > 0)).toBe(true);
    expect(plain.size).toBe(3);
  });

  it("is shown beside an error of the SDK's own, where that is in another call", async () => {
    const folder = scratchFolder(`beside-${version}`);
    const text = `import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
new StopTrainingJobCommand({ TrainingJobName: 1 });
new StopTrainingJobCommand({ TrainingJobName: "my_job" });
`;
    writeFileSync(join(folder, "both.ts"), text);
    const { errors } = await compile(version, folder, ["both.ts"]);
    expect(errors.map(({ line }) => line)).toEqual([2, 3]);
  });

  it("is shown in the same call beside what the SDK's type refuses, but not where a member is missing", async () => {
    const folder = scratchFolder(`same-${version}`);
    const text = `import { CreateModelCommand } from "@aws-sdk/client-sagemaker";
new CreateModelCommand({ ModelName: "my_model", Containers: [{ Image: "x" }], Foo: 1 });
new CreateModelCommand({ ModelName: "my_model", Containers: [{ Image: "x" }], ExecutionRoleArn: 1 });
new CreateModelCommand({ ExecutionRoleArn: "r", Containers: [{ Image: "x" }] });
`;
    writeFileSync(join(folder, "same.ts"), text);
    const { errors } = await compile(version, folder, ["same.ts"]);
    const linesWith = (text: string): readonly number[] =>
      errors.flatMap(({ line, message }) => (message.includes(text) ? [line] : []));
    expect(errors.map(({ line }) => line)).toEqual([2, 2, 3, 3, 4]);
    expect(linesWith("'my_model' must be")).toEqual([2, 3]);
    expect(linesWith("'Foo' is not a member")).toEqual([2]);
    expect(linesWith("to type 'Text<")).toEqual([3]);
  });

  it("is the SDK's where its type alone refuses a request", async () => {
    const folder = scratchFolder(`sdk-${version}`);
    const calls = [
      "new StopTrainingJobCommand(wide)",
      "new StopTrainingJobCommand({ TrainingJobName: branches })",
      'new StopTrainingJobCommand(flag ? { TrainingJobName: "a" } : { TrainingJobName: 5 })',
      'new StopTrainingJobCommand(flag ? { TrainingJobName: "a" } : undefined)',
      "new StopTrainingJobCommand(unknown)",
      'new ListModelsCommand({ MaxResults: "5" })',
      'new SageMaker({}).listModels({ MaxResults: "5" })',
      "<T>(input: T) => new StopTrainingJobCommand(input)",
      "<T>(name: T) => new StopTrainingJobCommand({ TrainingJobName: name })",
    ];
    const text = `import { ListModelsCommand, SageMaker, StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";
declare const wide: { TrainingJobName: string | number | undefined };
declare const branches: "a_b" | 5;
declare const flag: boolean;
declare const unknown: unknown;
export const all = [
${calls.join(",\n")},
];
`;
    writeFileSync(join(folder, "sdk.ts"), text);
    const { errors } = await compile(version, folder, ["sdk.ts"]);
    expect(errors.map(({ line }) => line)).toEqual(calls.map((_, index) => index + 7));
    expect(errors.filter(({ message }) => message.includes("Invalid<"))).toEqual([]);
  });
});
