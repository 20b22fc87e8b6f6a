import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { beforeAll, describe, expect, it } from "vitest";
import * as yaml from "yaml-eslint-parser";
import plugin from "../../src/index.js";

beforeAll(() => {
  // The plugin swallows its own exceptions in front of users; here they must be seen.
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

/** What templates and copied examples leave to be filled in. */
const placeholders = [
  "ENTER MODEL NAME",
  "ENTER_MODEL_NAME",
  "{{ cookiecutter.name }}",
  "{{name}}",
  "<your-model>",
  "<YOUR_MODEL>",
  "<model name>",
  "YOUR_MODEL",
  "YOUR_MODEL_NAME",
  "YOUR MODEL",
  "your_model_name",
  "TODO",
  "todo",
  "changeme",
  "CHANGE_ME",
  "CHANGEME",
  "REPLACE_ME",
  "xxx",
  "XXXX",
  "...",
  "{your-model}",
  "[your model]",
  "%MODEL_NAME%",
  "__MODEL_NAME__",
  "@@MODEL@@",
] as const;

/** Where one may stand in a request to create a training job. */
const places = {
  "a name": ["TrainingJobName", "PLACEHOLDER"],
  "a part of a name": ["TrainingJobName", "fit-PLACEHOLDER"],
  "an ARN": ["RoleArn", "PLACEHOLDER"],
  "the account of an ARN": ["RoleArn", "arn:aws:iam::PLACEHOLDER:role/fit"],
  "the resource of an ARN": ["RoleArn", "arn:aws:iam::111122223333:role/PLACEHOLDER"],
  "a URI": ["S3OutputPath", "PLACEHOLDER"],
  "the bucket of a URI": ["S3OutputPath", "s3://PLACEHOLDER/out"],
  "the key of a URI": ["S3OutputPath", "s3://models/PLACEHOLDER"],
  "an image": ["TrainingImage", "PLACEHOLDER"],
  "the account of an image": ["TrainingImage", "PLACEHOLDER.dkr.ecr.eu-west-1.amazonaws.com/fit:1"],
  "the repository of an image": ["TrainingImage", "111122223333.dkr.ecr.eu-west-1.amazonaws.com/PLACEHOLDER:1"],
  "an enum": ["InstanceType", "PLACEHOLDER"],
} as const;

const legal = ["ENTER_MODEL_NAME", "your_model_name", "todo", "...", "__MODEL_NAME__", "@@MODEL@@"] as const;
const anyText = ["ENTER MODEL NAME", "{{ cookiecutter.name }}", "{{name}}", "YOUR MODEL", "%MODEL_NAME%"] as const;

/** What AWS takes there, and somebody may mean: nothing is said of it. */
const silent: Readonly<Partial<Record<keyof typeof places, readonly string[]>>> = {
  "a name": ["todo"],
  "a part of a name": ["todo", "xxx", "XXXX"],
  "the resource of an ARN": legal,
  "the bucket of a URI": [...legal, ...anyText],
  "the key of a URI": [...legal, ...anyText],
  "the repository of an image": ["your_model_name", "todo", "xxx"],
};

const right = {
  TrainingJobName: "fit",
  RoleArn: "arn:aws:iam::111122223333:role/fit",
  S3OutputPath: "s3://models/out",
  TrainingImage: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/fit:1",
  InstanceType: "ml.m5.large",
};

function request(values: typeof right): Record<string, unknown> {
  return {
    TrainingJobName: values.TrainingJobName,
    RoleArn: values.RoleArn,
    AlgorithmSpecification: { TrainingImage: values.TrainingImage, TrainingInputMode: "File" },
    OutputDataConfig: { S3OutputPath: values.S3OutputPath },
    ResourceConfig: { InstanceType: values.InstanceType, InstanceCount: 1, VolumeSizeInGB: 30 },
    StoppingCondition: { MaxRuntimeInSeconds: 60 },
  };
}

interface Host {
  readonly file: string;
  readonly write: (request: Record<string, unknown>) => string;
}

const state = (input: Record<string, unknown>): string =>
  JSON.stringify({
    StartAt: "Fit",
    States: {
      Fit: { Type: "Task", Resource: "arn:aws:states:::sagemaker:createTrainingJob", Parameters: input, End: true },
    },
  });

const hosts: Readonly<Record<string, Host>> = {
  "a command": {
    file: "fit.mjs",
    write: (input) =>
      `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";\nnew CreateTrainingJobCommand(${JSON.stringify(input)});\n`,
  },
  "a typed object": {
    file: "fit.ts",
    write: (input) =>
      `import type { CreateTrainingJobRequest } from "@aws-sdk/client-sagemaker";\nexport const input: CreateTrainingJobRequest = ${JSON.stringify(input)};\n`,
  },
  "version 2 of the SDK": {
    file: "fit.cjs",
    write: (input) =>
      `const AWS = require("aws-sdk");\nnew AWS.SageMaker().createTrainingJob(${JSON.stringify(input)}).promise();\n`,
  },
  "a request file": { file: "job.json", write: (input) => JSON.stringify(input) },
  "a state machine": { file: "fit.asl.json", write: state },
  "a state machine in YAML": { file: "fit.asl.yaml", write: state },
  "a pipeline's step": {
    file: "pipeline.mjs",
    write: (input) => {
      const { TrainingJobName: _, ...step } = input;
      const definition = { Version: "2020-12-01", Steps: [{ Name: "Fit", Type: "Training", Arguments: step }] };
      return `import { CreatePipelineCommand } from "@aws-sdk/client-sagemaker";\nnew CreatePipelineCommand({ PipelineName: "p", ClientRequestToken: "${"a".repeat(32)}", RoleArn: "arn:aws:iam::111122223333:role/p", PipelineDefinition: JSON.stringify(${JSON.stringify(definition)}) });\n`;
    },
  },
};

const linter = new Linter({ cwd: "/project" });

function lint(code: string, file: string): Linter.LintMessage[] {
  const settings = { sagemaker: { requests: [{ files: "job.json", operation: "CreateTrainingJob" }], sdk: false } };
  return linter.verify(
    code,
    [
      { plugins: { sagemaker: plugin }, settings },
      { files: ["**/*.ts"], languageOptions: { parser } },
      { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
      { files: ["**/*.json"], language: "sagemaker/json" },
      { files: ["**/*.yaml"], languageOptions: { parser: yaml } },
      { files: ["**/*"], rules: plugin.configs.strict.rules ?? {} },
    ],
    { filename: `/project/${file}` },
  );
}

describe.each(Object.entries(hosts))("a placeholder in %s", (host, { file, write }) => {
  it("isn't there in a right request", () => {
    expect(lint(write(request(right)), file).map(({ message }) => message)).toEqual([]);
  });

  it.each(Object.entries(places) as [keyof typeof places, readonly [member: keyof typeof right, value: string]][])(
    "as %s is reported once, and nothing is made of it",
    (place, [member, value]) => {
      // A step has no name of its own to give.
      if (host === "a pipeline's step" && member === "TrainingJobName") return;
      // And `{{…}}` may be replaced when the definition is deployed.
      const wrong: string[] = [];
      for (const placeholder of placeholders) {
        const reports = lint(write(request({ ...right, [member]: value.replace("PLACEHOLDER", placeholder) })), file);
        const offered = reports.flatMap(({ suggestions = [] }) => suggestions.map(({ desc }) => desc));
        const isReplaced = host === "a pipeline's step" && placeholder.startsWith("{{");
        const expected = isReplaced || silent[place]?.includes(placeholder) === true ? 0 : 1;
        if (reports.length !== expected || offered.length > 0) {
          wrong.push(`${placeholder}: ${[...reports.map(({ message }) => message), ...offered].join(" | ")}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
