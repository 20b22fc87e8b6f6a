import { constructClasses } from "../../../src/model/constructs.js";
import { stepTypes } from "../../../src/model/pipeline-steps.js";
import { anchor, body, type Part, type Surface } from "./surface.js";

const client = "@aws-sdk/client-sagemaker";
const cdkImports = 'import * as sagemaker from "aws-cdk-lib/aws-sagemaker";\n';

function method(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `CfnModel` for `AWS::SageMaker::Model`. */
function cfn(type: string): string {
  return `Cfn${type.split("::").at(-1) ?? ""}`;
}

/** What a JSON document cannot hold, or holds as a string. */
const notInJson = /date|bytes|regexp/u;

/** Scalars that are converted, besides. */
const converted = /date|bytes|regexp|(?:number|boolean) for string|boolean for number/u;

const sdk: readonly Surface[] = [
  {
    title: "SDK v3, commands",
    page: "../README.md",
    world: "api",
    file: "file.js",
    begin: `import * as sagemaker from "${client}";\n`,
    parts: (name) => ["new ", anchor(`sagemaker.${name}Command`), "(", body, ");\n"],
  },
  {
    title: "SDK v3, methods of the client",
    page: "../README.md",
    world: "api",
    file: "file.js",
    begin: `import { SageMaker } from "${client}";\nconst api = new SageMaker({});\n`,
    parts: (name) => [anchor(`api.${method(name)}`), "(", body, ");\n"],
  },
  {
    title: "SDK v2",
    page: "../README.md",
    world: "api",
    file: "file.js",
    begin: 'import AWS from "aws-sdk";\nconst api = new AWS.SageMaker();\n',
    // Its own converter takes more types than v3's.
    takes: /^type: (?!list for structure|record for (?:list|string)|string for (?:list|structure))/u,
    parts: (name) => [anchor(`api.${method(name)}`), "(", body, ").promise();\n"],
  },
  {
    title: "typed objects",
    page: "values.md",
    world: "api",
    file: "file.ts",
    begin: `import type * as sagemaker from "${client}";\n`,
    parts: (name, index) => [
      `const input${String(index)}: `,
      anchor(`sagemaker.${name}CommandInput`),
      " = ",
      body,
      ";\n",
    ],
  },
];

const requestFiles = (extension: "json" | "yaml"): Surface => ({
  title: `request files, ${extension.toUpperCase()}`,
  page: "request-files.md",
  world: "api",
  file: `request.${extension}`,
  isSingle: true,
  takes: notInJson,
  settings: (name) => ({ requests: [{ files: `request.${extension}`, operation: name }] }),
  parts: () => [body, "\n"],
});

const calls: readonly Surface[] = [
  {
    title: "CDK, `AwsCustomResource`",
    page: "infrastructure.md",
    world: "api",
    file: "file.js",
    begin: 'import { AwsCustomResource } from "aws-cdk-lib/custom-resources";\n',
    parts: (name, index) => [
      `new AwsCustomResource(scope, "x${String(index)}", { onCreate: { service: "SageMaker", action: "${method(name)}", `,
      anchor("parameters"),
      ": ",
      body,
      " } });\n",
    ],
  },
  {
    title: "CDK, `CallAwsService`",
    page: "infrastructure.md",
    world: "api",
    file: "file.js",
    begin: 'import { CallAwsService } from "aws-cdk-lib/aws-stepfunctions-tasks";\n',
    takes: /date|bytes|regexp|unknown member/u,
    parts: (name, index) => [
      `new CallAwsService(scope, "x${String(index)}", { service: "sagemaker", action: "${method(name)}", `,
      anchor("parameters"),
      ": ",
      body,
      " });\n",
    ],
  },
  {
    title: "task states in code",
    page: "request-files.md",
    world: "api",
    file: "file.js",
    takes: notInJson,
    parts: (name) => [
      `({ Type: "Task", Resource: "${integration(name)}", `,
      anchor("Parameters"),
      ": ",
      body,
      " });\n",
    ],
  },
  {
    title: "state machines, JSON",
    page: "request-files.md",
    world: "api",
    file: "machine.asl.json",
    takes: notInJson,
    begin: '{ "States": {\n',
    end: "} }\n",
    separator: ",\n",
    parts: (name, index) => [
      `"s${String(index)}": { "Type": "Task", "Resource": "${integration(name)}", `,
      anchor('"Parameters"'),
      ": ",
      body,
      " }\n",
    ],
  },
  {
    title: "state machines, YAML",
    page: "request-files.md",
    world: "api",
    file: "machine.asl.yaml",
    takes: notInJson,
    begin: "States:\n",
    indent: 6,
    parts: (name, index) => [
      `  s${String(index)}:\n    Type: Task\n    QueryLanguage: JSONata\n    Resource: ${integration(name)}\n    `,
      anchor("Arguments"),
      ": ",
      body,
      "\n",
    ],
  },
  {
    title: "state machines in templates, YAML",
    page: "infrastructure.md",
    world: "api",
    file: "stack.template.yaml",
    takes: notInJson,
    isJsonInText: true,
    begin:
      'Resources:\n  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: !Sub |\n        { "States": {\n',
    end: "        } }\n",
    separator: "        ,\n",
    indent: 8,
    parts: (name, index) => [
      `        "s${String(index)}": { "Type": "Task", "Resource": "arn:\${AWS::Partition}:states:::sagemaker:${method(name)}",\n        `,
      anchor('"Parameters"'),
      ": ",
      body,
      " }\n",
    ],
  },
];

function integration(name: string): string {
  return `arn:aws:states:::sagemaker:${method(name)}`;
}

const resources: readonly Surface[] = [
  {
    title: "CDK, resources (L1)",
    page: "infrastructure.md",
    world: "cdk",
    file: "file.js",
    begin: cdkImports,
    takes: converted,
    parts: (type, index) => ["new ", anchor(`sagemaker.${cfn(type)}`), `(scope, "x${String(index)}", `, body, ");\n"],
  },
  {
    title: "CDK, typed properties",
    page: "infrastructure.md",
    world: "cdk",
    file: "file.ts",
    begin: cdkImports,
    takes: converted,
    parts: (type, index) => [`const p${String(index)}: `, anchor(`sagemaker.${cfn(type)}Props`), " = ", body, ";\n"],
  },
  {
    title: "CDK, `CfnResource`",
    page: "infrastructure.md",
    world: "cloudformation",
    file: "file.js",
    begin: 'import { CfnResource } from "aws-cdk-lib";\n',
    takes: converted,
    parts: (type, index) => [
      `new CfnResource(scope, "x${String(index)}", { type: "${type}", `,
      anchor("properties"),
      ": ",
      body,
      " });\n",
    ],
  },
  {
    title: "CDK, constructs (L2) and tasks",
    page: "infrastructure.md",
    world: "constructs",
    takes: /size: list too short/u,
    file: "file.js",
    begin:
      'import * as alpha from "@aws-cdk/aws-sagemaker-alpha";\nimport * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks";\n',
    parts: constructParts,
  },
  {
    title: "templates, JSON",
    page: "infrastructure.md",
    world: "cloudformation",
    file: "stack.template.json",
    takes: converted,
    begin: '{ "Resources": {\n',
    end: "} }\n",
    separator: ",\n",
    parts: (type, index) => [`"r${String(index)}": { "Type": "${type}", `, anchor('"Properties"'), ": ", body, " }\n"],
  },
  {
    title: "templates, YAML",
    page: "infrastructure.md",
    world: "cloudformation",
    file: "stack.template.yaml",
    takes: converted,
    begin: "Resources:\n",
    indent: 6,
    parts: (type, index) => [`  r${String(index)}:\n    Type: "${type}"\n    `, anchor("Properties"), ": ", body, "\n"],
  },
];

function constructParts(type: string, index: number): readonly Part[] | undefined {
  const construct = constructClasses.find(({ properties }) => properties === type);
  if (construct === undefined) return undefined;
  const room = construct.package === "aws-sagemaker-alpha" ? "alpha" : "tasks";
  const before = construct.argument === 0 ? "" : `scope, "x${String(index)}", `;
  return ["new ", anchor(`${room}.${construct.name}`), `(${before}`, body, ");\n"];
}

/** The type of the step that makes a request of an operation. */
function stepOf(operation: string): string | undefined {
  return Object.keys(stepTypes).find((type) => stepTypes[type]?.operations[0] === operation);
}

const filledIn = Object.values(stepTypes).flatMap((type) => Object.values(type.filledIn).flat());

const pipelines: readonly Surface[] = [
  {
    title: "pipelines in code",
    page: "pipelines.md",
    world: "api",
    file: "file.js",
    begin: `import { CreatePipelineCommand } from "${client}";\n`,
    takes: converted,
    filledIn,
    parts: (name, index) => {
      const step = stepOf(name);
      if (step === undefined) return undefined;
      const check = step.endsWith("Check") ? 'CheckType: "a", ' : "";
      return [
        `new CreatePipelineCommand({ PipelineName: "p", ClientRequestToken: "${"t".repeat(32)}", RoleArn: role, PipelineDefinition: JSON.stringify({ Version: "2020-12-01", Steps: [{ Name: "s${String(index)}", Type: "${step}", ${check}`,
        anchor("Arguments"),
        ": ",
        body,
        " }] }) });\n",
      ];
    },
  },
  {
    title: "pipelines, JSON",
    page: "pipelines.md",
    world: "api",
    file: "pipeline.json",
    begin: '{ "Version": "2020-12-01", "Steps": [\n',
    end: "] }\n",
    separator: ",\n",
    takes: converted,
    filledIn,
    parts: (name, index) => {
      const step = stepOf(name);
      if (step === undefined) return undefined;
      return [`{ "Name": "s${String(index)}", "Type": "${step}", `, anchor('"Arguments"'), ": ", body, " }\n"];
    },
  },
  {
    title: "pipelines, YAML",
    page: "pipelines.md",
    world: "api",
    file: "pipeline.yaml",
    begin: 'Version: "2020-12-01"\nSteps:\n',
    takes: converted,
    filledIn,
    indent: 6,
    parts: (name, index) => {
      const step = stepOf(name);
      if (step === undefined) return undefined;
      return [`  - Name: s${String(index)}\n    Type: ${step}\n    `, anchor("Arguments"), ": ", body, "\n"];
    },
  },
];

/** Every surface that can carry a request, in the order of the page. */
export const surfaces: readonly Surface[] = [
  ...sdk,
  requestFiles("json"),
  requestFiles("yaml"),
  ...calls,
  ...resources,
  ...pipelines,
];
