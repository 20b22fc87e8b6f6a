import { readFileSync } from "node:fs";
import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { parsePath, shapeAt } from "../../src/check/relations/member-path.js";
import type { Condition } from "../../src/check/relations/vocabulary.js";
import { loadService } from "../../src/model/registry.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { lintAll } from "../lint-all.js";
import { readMarks } from "../marks.js";

/** What the requests of one file say of each other, each report with its exact place. */

const before = `import { SageMaker } from "@aws-sdk/client-sagemaker";
const sm = new SageMaker({});
`;

const model = (more: string, name = `"churn"`): string =>
  `await sm.createModel({ ModelName: ${name}, ExecutionRoleArn, ${more} });\n`;

const serverless = (name = `"churn"`, key = "«ServerlessConfig»"): string =>
  `await sm.createEndpointConfig({ EndpointConfigName: "e", ProductionVariants: [{ VariantName: "a", ModelName: ${name}, ${key}: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }] });\n`;

const withClient = (client: string, code: string): string =>
  `const other = ${client};\n${code.replace("sm.", "other.")}`;

const vpc = `PrimaryContainer: container, VpcConfig: { Subnets: ["subnet-1"], SecurityGroupIds: ["sg-1"] }`;

const source = `PrimaryContainer: { Image: image, ModelDataSource: { S3DataSource } }`;

const endpoint = `await sm.createEndpointConfig({ EndpointConfigName: "e", ProductionVariants: [{ VariantName: "a", ModelName: "m", InstanceType, InitialInstanceCount: 1 }, { VariantName: "b", ModelName: "n", InstanceType, InitialInstanceCount: 1 }] });
await sm.createEndpoint({ EndpointName: "live", EndpointConfigName: "e" });
`;

const weights = (variant: string): string =>
  `await sm.updateEndpointWeightsAndCapacities({ EndpointName: "live", DesiredWeightsAndCapacities: [{ VariantName: ${variant}, DesiredWeight: 1 }] });\n`;

const algorithm = (channels: string): string =>
  `await sm.createAlgorithm({ AlgorithmName: "boost", TrainingSpecification: { TrainingImage, SupportedTrainingInstanceTypes, TrainingChannels: ${channels} } });\n`;

const training = (channel: string): string =>
  `await sm.createTrainingJob({ TrainingJobName: "t", RoleArn, AlgorithmSpecification: { AlgorithmName: "boost", TrainingInputMode: "File" }, InputDataConfig: [{ ChannelName: ${channel}, DataSource }], OutputDataConfig, StoppingCondition, ResourceConfig });\n`;

const channel = (name: string): string => `{ Name: ${name}, SupportedContentTypes, SupportedInputModes }`;

const lifecycle = (type: string): string =>
  `await sm.createStudioLifecycleConfig({ StudioLifecycleConfigName: "Stop", StudioLifecycleConfigContent, StudioLifecycleConfigAppType: ${type} });\n`;

const profile = (settings: string): string =>
  `await sm.createUserProfile({ DomainId: "d-1", UserProfileName: "u", UserSettings: { ${settings} } });\n`;

const arn = `"arn:aws:sagemaker:eu-west-1:123456789012:studio-lifecycle-config/stop"`;

/** By link: requests that break it, with the marks, and requests that don't. */
const examples: Readonly<
  Record<string, { readonly rejected: readonly string[]; readonly accepted: readonly string[] }>
> = {
  "serverless-model-in-vpc": {
    rejected: [model(vpc) + serverless()],
    accepted: [
      model("PrimaryContainer: container") + serverless(),
      model(vpc) + serverless(`"other"`),
      model("...rest") + serverless(),
    ],
  },
  "serverless-model-isolated": {
    rejected: [model("PrimaryContainer: container, EnableNetworkIsolation: true") + serverless()],
    accepted: [model("PrimaryContainer: container, EnableNetworkIsolation: false") + serverless()],
  },
  "serverless-model-of-many": {
    rejected: [model(`PrimaryContainer: { Image, Mode: "MultiModel", ModelDataUrl }`) + serverless()],
    accepted: [model(`PrimaryContainer: { Image, Mode: "SingleModel" }`) + serverless()],
  },
  "serverless-model-pipeline": {
    rejected: [model("Containers: [first, second]") + serverless()],
    accepted: [model("Containers: [first]") + serverless(), model("Containers: containers") + serverless()],
  },
  "serverless-model-data-source": {
    rejected: [model(source) + serverless()],
    accepted: [model("PrimaryContainer: { Image, ModelDataUrl }") + serverless()],
  },
  "transform-model-data-source": {
    rejected: [
      model(source) +
        `await sm.createTransformJob({ TransformJobName: "t", ModelName: «"churn"», TransformInput, TransformOutput, TransformResources });`,
    ],
    accepted: [
      model("PrimaryContainer: { Image, ModelDataUrl }") +
        `await sm.createTransformJob({ TransformJobName: "t", ModelName: "churn", TransformInput, TransformOutput, TransformResources });`,
    ],
  },
  "weights-of-unknown-variant": {
    rejected: [endpoint + weights(`«"c"»`)],
    accepted: [
      endpoint.replace(`VariantName: "a"`, `VariantName: x ? "a" : "c"`) + weights(`"c"`),
      endpoint + weights(`"b"`),
      endpoint + weights("variant"),
      endpoint + `await sm.updateEndpoint({ EndpointName: "live", EndpointConfigName: next });\n` + weights(`"c"`),
      endpoint.replace(`EndpointName: "live"`, `EndpointName: "other"`) + weights(`"c"`),
      endpoint.replace("ProductionVariants: [", "ProductionVariants: [...more, ") + weights(`"c"`),
    ],
  },
  "channel-of-own-algorithm": {
    rejected: [algorithm(`[${channel(`"train"`)}]`) + training(`«"tests"»`)],
    accepted: [
      algorithm(`[${channel(`"train"`)}]`) + training(`"train"`),
      algorithm(`[${channel("name")}]`) + training(`"tests"`),
      algorithm("channels") + training(`"tests"`),
    ],
  },
  "lifecycle-config-of-other-app": {
    rejected: [
      lifecycle(`"JupyterServer"`) + profile(`JupyterLabAppSettings: { LifecycleConfigArns: [«${arn}»] }`),
      lifecycle(`"CodeEditor"`) +
        profile(
          `JupyterLabAppSettings: { DefaultResourceSpec: { LifecycleConfigArn: «${arn}» }, LifecycleConfigArns }`,
        ),
    ],
    accepted: [
      lifecycle(`"JupyterLab"`) + profile(`JupyterLabAppSettings: { LifecycleConfigArns: [${arn}] }`),
      lifecycle("type") + profile(`JupyterLabAppSettings: { LifecycleConfigArns: [${arn}] }`),
      lifecycle(`"JupyterServer"`) +
        profile(
          `JupyterServerAppSettings: { DefaultResourceSpec: { InstanceType: "system", LifecycleConfigArn: ${arn} }, LifecycleConfigArns: [${arn}] }`,
        ),
    ],
  },
};

function reports(
  code: string,
  rules: Partial<Linter.RulesRecord> | undefined,
  settings: object = {},
): [number, number][] {
  const lines = code.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return new Linter()
    .verify(
      code,
      [
        {
          files: ["**/*.ts"],
          languageOptions: { parser },
          plugins: { sagemaker: plugin },
          rules: rules ?? {},
          settings: { sagemaker: { sdk: false, ...settings } },
        },
      ],
      { filename: "file.ts" },
    )
    .map(({ line, column, endLine = line, endColumn = column }) => [offset(line, column), offset(endLine, endColumn)]);
}

function pathsIn(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(pathsIn);
  if ("any" in condition) return condition.any.flatMap(pathsIn);
  return "not" in condition ? pathsIn(condition.not) : [condition.path];
}

const { strict, recommended } = plugin.configs;
const ids = [...new Set((sageMaker().links ?? []).map(({ id }) => id))];

describe("links between the requests of a file", () => {
  it("have an example each, and say why and where that is written", () => {
    expect(ids.length).toBeGreaterThan(8);
    expect(Object.keys(examples).sort()).toEqual([...ids].sort());
    const page = readFileSync(new URL("../../docs/across-requests.md", import.meta.url), "utf8");
    expect([...page.matchAll(/^\| `([\w-]+)`/gmu)].map(([, id]) => id)).toEqual(ids);
    for (const { id, reason, doubt, source } of sageMaker().links ?? []) {
      expect(sageMaker().relations.map((relation) => relation.id)).not.toContain(id);
      for (const text of [reason, doubt]) expect(text, id).toMatch(/^\S.*[^.\s]$/u);
      for (const each of [source].flat()) expect(each, id).toMatch(/^(?:\w+\$\w+|awsdocs\/\S+)$/u);
    }
  });

  it("speak of members that there are", () => {
    const service = loadService("sagemaker");
    for (const { id, makes, uses, via = [], changedBy = [], removedBy, breaks } of sageMaker().links ?? []) {
      const used =
        breaks.kind === "forbidden-when" ? breaks.members : breaks.kind === "one-of-made" ? [breaks.member] : [];
      const paths = [
        ...[makes, uses, ...via, ...changedBy, removedBy].map(({ shape, name }) => [shape, name] as const),
        ...via.map(({ shape, to }) => [shape, to] as const),
        ...used.map((path) => [uses.shape, path] as const),
        ...(breaks.kind === "one-of-made" ? [[makes.shape, breaks.made] as const] : []),
        ...pathsIn(makes.when).map((path) => [makes.shape, path] as const),
      ];
      for (const [shape, path] of paths) {
        expect(shapeAt(service?.shape(shape), parsePath(path)), `${id}: ${shape}.${path}`).toBeDefined();
      }
    }
  });

  const rejected = Object.entries(examples).flatMap(([id, each]) => each.rejected.map((code) => ({ id, code })));
  it.each(rejected)("$id: are told in their place: $code", ({ id, code }) => {
    const { text, spans } = readMarks(before + code);
    expect(spans).toHaveLength(1);
    expect(reports(text, strict.rules)).toEqual(spans);
    expect(reports(text, recommended.rules)).toEqual([]);
    expect(reports(text, strict.rules, { allow: { relations: [id] } })).toEqual([]);
  });

  const accepted = Object.entries(examples).flatMap(([id, each]) => each.accepted.map((code) => ({ id, code })));
  it.each(accepted)("$id: are kept: $code", ({ code }) => {
    expect(reports(readMarks(before + code).text, strict.rules)).toEqual([]);
  });

  it("are told with what was made, and why", () => {
    const text = (code: string): string[] => lintAll(readMarks(before + code).text, "file.ts");
    expect(text(model(vpc) + serverless())).toEqual([
      "ServerlessConfig | 'ProductionVariants.ServerlessConfig' can't be set when its model has 'VpcConfig': serverless inference runs in no VPC of one's own.",
    ]);
    expect(text(endpoint + weights(`"c"`))).toEqual([
      `"c" | 'DesiredWeightsAndCapacities.VariantName' must be 'a' or 'b', not 'c': an endpoint has the variants of its configuration.`,
    ]);
    expect(text(examples["transform-model-data-source"]?.rejected[0] ?? "")).toEqual([
      `"churn" | 'ModelName' can't be 'churn': that model has 'ModelDataSource', and batch transform takes a model as one archive.`,
    ]);
  });
});

it("each use of what was made is told, and no use of something else", () => {
  const variant = (name: string, key = "ServerlessConfig"): string =>
    `{ VariantName: "v", ModelName: "${name}", ${key}: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }`;
  const config = (variants: string): string =>
    `await sm.createEndpointConfig({ EndpointConfigName: "e", ProductionVariants: [${variants}] });\n`;
  const { text, spans } = readMarks(
    before + model(vpc) + config(`${variant("churn", "«ServerlessConfig»")}, ${variant("other")}`),
  );
  const inVpc = lintAll(text, "file.ts").filter((message) => message.includes("'VpcConfig'"));
  expect([inVpc.length, spans.length]).toEqual([1, 1]);
});

it("a file of hundreds of requests isn't looked through", () => {
  const many = `await sm.deleteModel({ ModelName: "old" });\n`;
  const { text } = readMarks(before + model(vpc) + serverless() + many.repeat(299));
  expect(reports(text, strict.rules)).toEqual([]);
  expect(reports(text.replaceAll(many, ""), strict.rules)).toHaveLength(1);
});

describe("what a request makes is what another one uses", () => {
  it.each([
    ["through a constant", `const name = "churn";\n${model(vpc, "name")}${serverless("name")}`],
    [
      "in functions that share a constant",
      `const name = "churn";\nasync function a() { ${model(vpc, "name")} }\nasync function b() { ${serverless("name")} }`,
    ],
    ["in a function within", `${model(vpc)}async function b() { ${serverless()} }`],
    ["in the same branch", `if (x) { ${model(vpc)}${serverless()} }`],
    ["in a branch", `${model(vpc)}if (x) { ${serverless()} }`],
    ["before it is made in the file", serverless() + model(vpc)],
    ["before it is removed", `${model(vpc)}${serverless()}await sm.deleteModel({ ModelName: "churn" });\n`],
    ["of another one that is removed", `${model(vpc)}await sm.deleteModel({ ModelName: "old" });\n${serverless()}`],
    ["with a client of the same kind", model(vpc) + withClient("new SageMaker({})", serverless())],
  ])("%s", (_, code) => {
    const { text, spans } = readMarks(before + code);
    expect(reports(text, strict.rules)).toEqual(spans);
  });

  it.each([
    ["made twice", model(vpc) + model("PrimaryContainer: container") + serverless()],
    ["made in a branch", `if (x) { ${model(vpc)} }\n${serverless()}`],
    ["made in the other branch", `if (x) { ${model(vpc)} } else { ${serverless()} }`],
    [
      "made in one of two ways",
      `x ? await sm.createModel({ ModelName: "churn", ExecutionRoleArn, ${vpc} }) : 0;\n${serverless()}`,
    ],
    ["made in a loop", `for (const each of all) { ${model(vpc)} }\n${serverless()}`],
    ["made in another function", `async function a() { ${model(vpc)} }\nasync function b() { ${serverless()} }`],
    ["made where something failed", `try { f(); } catch { ${model(vpc)} }\n${serverless()}`],
    ["named by what isn't known", model(vpc, "name") + serverless("name")],
    ["named by nothing", model(vpc, `""`) + serverless(`""`)],
    ["removed before", `${model(vpc)}await sm.deleteModel({ ModelName: "churn" });\nawait again();\n${serverless()}`],
    ["made in another Region", model(vpc) + withClient('new SageMaker({ region: "us-east-1" })', serverless())],
    ["one of two names", model(vpc) + serverless(`x ? "churn" : "other"`)],
  ])("isn't certain where it is %s", (_, code) => {
    const { text } = readMarks(before + code);
    const messages = lintAll(text, "file.ts").filter((message) => message.includes("VpcConfig"));
    expect(messages).toEqual([]);
  });
});

describe("resources that refer to each other", () => {
  const imports = `import { CfnModel, CfnEndpointConfig } from "aws-cdk-lib/aws-sagemaker";\n`;
  const config = (name: string): string =>
    `new CfnEndpointConfig(this, "E", { productionVariants: [{ variantName: "a", modelName: ${name}, «serverlessConfig»: { memorySizeInMb: 2048, maxConcurrency: 5 } }] });\n`;
  const inVpc = `new CfnModel(this, "M", { executionRoleArn, primaryContainer, vpcConfig: { subnets, securityGroupIds } });\n`;

  it.each([
    `const model = ${inVpc}${config("model.attrModelName")}`,
    `const model = ${inVpc}${config("model.ref")}`,
    `${inVpc.replace("{ execution", `{ modelName: "churn", execution`)}${config(`"churn"`)}`,
  ])("are known in the CDK: %s", (code) => {
    const { text, spans } = readMarks(imports + code);
    expect(reports(text, strict.rules)).toEqual(spans);
  });

  it.each([
    `const model = ${inVpc}${config("other.attrModelName")}`,
    `let model = ${inVpc}model = other;\n${config("model.attrModelName")}`,
    `const model = ${inVpc.replace(/, vpcConfig: .* \}/u, " }")}${config("model.attrModelName")}`,
    `const model = ${inVpc}${config("model.logicalId")}`,
  ])("aren't, in the CDK: %s", (code) => {
    expect(reports(readMarks(imports + code).text, strict.rules)).toEqual([]);
  });

  const template = (name: unknown, more: object = {}): string =>
    JSON.stringify({
      Resources: {
        Model: {
          Type: "AWS::SageMaker::Model",
          Properties: {
            ModelName: "churn",
            ExecutionRoleArn: { Ref: "R" },
            PrimaryContainer: { Ref: "C" },
            VpcConfig: { Subnets: ["s"], SecurityGroupIds: ["g"] },
          },
          ...more,
        },
        Config: {
          Type: "AWS::SageMaker::EndpointConfig",
          Properties: {
            ProductionVariants: [
              { VariantName: "a", ModelName: name, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } },
            ],
          },
        },
      },
    });
  const report = [
    `"ServerlessConfig" | 'ProductionVariants.ServerlessConfig' can't be set when its model has 'VpcConfig': serverless inference runs in no VPC of one's own.`,
  ];

  it("are known in templates", () => {
    for (const name of [
      { Ref: "Model" },
      { "Fn::GetAtt": ["Model", "ModelName"] },
      { "Fn::GetAtt": "Model.ModelName" },
      "churn",
    ]) {
      expect(lintAll(template(name), "stack.template.json"), JSON.stringify(name)).toEqual(report);
    }
    expect(lintAll(template({ Ref: "Model" }, { Condition: "C" }), "stack.template.json")).toEqual(report);
    const yaml = `Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties: { ExecutionRoleArn: !Ref R, PrimaryContainer: !Ref C, VpcConfig: { Subnets: [s], SecurityGroupIds: [g] } }
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ModelName: !GetAtt Model.ModelName
          ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 }
`;
    expect(lintAll(yaml, "stack.yaml")).toEqual([report[0]?.replaceAll('"ServerlessConfig"', "ServerlessConfig")]);
  });

  it("aren't, in templates", () => {
    for (const name of [
      { Ref: "Other" },
      { "Fn::GetAtt": ["Config", "EndpointConfigName"] },
      { "Fn::ImportValue": "Model" },
      "other",
    ]) {
      expect(lintAll(template(name), "stack.template.json"), JSON.stringify(name)).toEqual([]);
    }
    expect(lintAll(template("churn", { Condition: "C" }), "stack.template.json")).toEqual([]);
  });
});
