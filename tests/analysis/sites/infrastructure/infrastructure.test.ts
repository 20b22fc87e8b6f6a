import { describe, expect, it } from "vitest";
import { sitesOf } from "../../parse.js";
import { printValue } from "../../print-value.js";

function summary(code: string): string[] {
  return sitesOf(code).map(
    (site) => `${site.dialect} ${site.service}.${site.operation ?? `(${site.shape})`} ${printValue(site.value)}`,
  );
}

describe("CDK resources", () => {
  const model = `cdk sagemaker.AWS::SageMaker::Model {modelName: "a"}`;
  const props = `{ modelName: "a" }`;
  it.each([
    [`import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; new CfnModel(this, "M", ${props});`, model],
    [`import * as sm from "aws-cdk-lib/aws-sagemaker"; new sm.CfnModel(this, "M", ${props});`, model],
    [`import { aws_sagemaker as sm } from "aws-cdk-lib"; new sm.CfnModel(this, "M", ${props});`, model],
    [`import * as cdk from "aws-cdk-lib"; new cdk.aws_sagemaker.CfnModel(this, "M", ${props});`, model],
    [`const sm = require("@aws-cdk/aws-sagemaker"); new sm.CfnModel(this, "M", ${props});`, model],
    [
      `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; new CfnModel(this, "M", { modelName: Fn.sub("x"), executionRoleArn: role.roleArn, tags: [{ key: \`\${this.x}-a\` }] });`,
      "cdk sagemaker.AWS::SageMaker::Model {modelName: unknown, executionRoleArn: unknown, tags: [{key: `${}-a`}]}",
    ],
    [
      `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; new CfnModel(this, "M", { modelName: "{{resolve:ssm:/n}}", executionRoleArn: "arn:\${AWS::Partition}:x", tags: [{ key: c ? "\${Token[A.1]}" : "a" }] });`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: unknown, executionRoleArn: unknown, tags: [{key: one-of(unknown, "a")}]}`,
    ],
    [`import { type CfnModelProps } from "aws-cdk-lib/aws-sagemaker"; const p: CfnModelProps = ${props};`, model],
    [`import * as sm from "aws-cdk-lib/aws-sagemaker"; const p: sm.CfnModelProps = ${props};`, model],
    [
      `import { SageMakerCreateTrainingJob } from "aws-cdk-lib/aws-stepfunctions-tasks"; new SageMakerCreateTrainingJob(this, "T", { trainingJobName: "a", resourceConfig: { instanceType: ec2.x } });`,
      `properties sagemaker.(SageMakerCreateTrainingJobProps) {trainingJobName: "a", resourceConfig: {instanceType: unknown}, stoppingCondition: unknown}`,
    ],
    [
      `import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks"; tasks.SageMakerCreateModel.jsonata(this, "T", { modelName: "{% $x %}", containers: [] });`,
      "properties sagemaker.(SageMakerCreateModelProps) {modelName: unknown, containers: []}",
    ],
    [
      `import { CfnEndpointConfig as E } from "aws-cdk-lib/aws-sagemaker"; new E(this, "E", { productionVariants: [] }); x.addPropertyOverride("a", 1);`,
      "cdk sagemaker.AWS::SageMaker::EndpointConfig {productionVariants: []}",
    ],
  ])("%s", (code, site) => {
    expect(summary(code)).toEqual([site]);
  });

  it.each([
    `import { type CfnModelProps } from "./aws-sagemaker"; const p: CfnModelProps = ${props}; // SageMaker`,
    `import { SageMakerCreateModel } from "./tasks"; new SageMakerCreateModel(this, "T", ${props});`,
    `import { SageMakerNothing } from "aws-cdk-lib/aws-stepfunctions-tasks"; new SageMakerNothing(this, "T", ${props});`,
    `import { CfnModel } from "./aws-sagemaker"; new CfnModel(this, "M", ${props});`,
    `import { CfnModel } from "aws-cdk-lib/aws-other"; /* sagemaker */ new CfnModel(this, "M", ${props});`,
    `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; new CfnModel(this, "M");`,
    `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; new CfnModel(...args, ${props});`,
    `import { CfnNothing } from "aws-cdk-lib/aws-sagemaker"; new CfnNothing(this, "M", ${props});`,
  ])("is silent on %s", (code) => {
    expect(summary(code)).toEqual([]);
  });
});

describe("objects with a type of the CDK's", () => {
  const imports = `import * as cdk from "aws-cdk-lib"; import { CfnModel, CfnEndpointConfig, type CfnModelProps } from "aws-cdk-lib/aws-sagemaker"; `;
  const model = `cdk sagemaker.AWS::SageMaker::Model {modelName: "a"}`;
  const partly = `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", ...}`;
  const container = (value: string): string => `cdk sagemaker.(AWS::SageMaker::Model.ContainerDefinition) ${value}`;
  it.each([
    [`function f(): CfnModelProps { return { modelName: "a" }; }`, model],
    [`const f = (): CfnModelProps => ({ modelName: "a" });`, model],
    [`const p = { modelName: "a" } satisfies CfnModelProps;`, model],
    [`const p = { modelName: "a" } as CfnModelProps;`, partly],
    [`class A { props: CfnModelProps = { modelName: "a" }; }`, partly],
    [`const p: Partial<CfnModelProps> = { modelName: "a" };`, partly],
    [`const c: CfnModel.ContainerDefinitionProperty = { image: "a" };`, container(`{image: "a"}`)],
    [`const c: CfnModel.ContainerDefinitionProperty | cdk.IResolvable = { image: "a" };`, container(`{image: "a"}`)],
    [`const c: CfnModel.ContainerDefinitionProperty[] = [{ image: "a" }];`, container(`{image: "a"}`)],
    [
      `const c: Array<cdk.aws_sagemaker.CfnModel.ContainerDefinitionProperty> = [{ image: "a" }];`,
      container(`{image: "a"}`),
    ],
    [`const c: CfnModelProps["primaryContainer"] = { image: "\${Token[A]}" };`, container("{image: unknown}")],
    [`const p: CfnModelProps = { modelName: "a" }; new CfnModel(this, "M", p);`, model],
    [
      `const v = { modelName: "a" } satisfies CfnEndpointConfig.ProductionVariantProperty;`,
      `cdk sagemaker.(AWS::SageMaker::EndpointConfig.ProductionVariant) {modelName: "a"}`,
    ],
  ])("%s", (code, site) => {
    expect(summary(imports + code)).toEqual([site]);
  });

  it.each([
    `const c: CfnModel.NothingProperty = { image: "a" };`,
    `const c: CfnModel.ContainerDefinitionProperty | string = { image: "a" };`,
    `const c: cdk.CfnModelProps = { modelName: "a" };`,
    `interface Props extends CfnModelProps {}; const p: Other.CfnModelProps = { modelName: "a" };`,
  ])("is silent on %s", (code) => {
    expect(summary(imports + code)).toEqual([]);
  });
});

describe("what is written to a resource later", () => {
  const imports = `import { CfnModel, CfnEndpointConfig } from "aws-cdk-lib/aws-sagemaker"; `;
  const config = (value: string): string => `cloudformation sagemaker.AWS::SageMaker::EndpointConfig ${value}`;
  it.each([
    [
      `const m = x.node.defaultChild as CfnModel; m.modelName = "a";`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", ...}`,
    ],
    [
      `function f(m: CfnModel) { m.primaryContainer = { image: "a" }; }`,
      `cdk sagemaker.AWS::SageMaker::Model {primaryContainer: {image: "a", ...}, ...}`,
    ],
    [`(x.node.defaultChild as CfnModel).tags = [];`, "cdk sagemaker.AWS::SageMaker::Model {tags: [], ...}"],
    [
      `function f(e: CfnEndpointConfig) { e.addPropertyOverride("ProductionVariants.0.InstanceType", "ml.x"); }`,
      config(`{ProductionVariants: [1..Infinity x {InstanceType: "ml.x", ...}], ...}`),
    ],
    [`const e = x as CfnEndpointConfig; e.addOverride("Properties.KmsKeyId", "a");`, config(`{KmsKeyId: "a", ...}`)],
    [`const e = x as CfnEndpointConfig; e.addPropertyOverride("A\\\\.B", 1);`, config("{A.B: 1, ...}")],
    [
      `const m = x as CfnModel; const n = m; const o = n!; o.modelName = "a";`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", ...}`,
    ],
  ])("%s", (code, site) => {
    expect(summary(imports + code)).toEqual([site]);
  });

  it.each([
    `const e = x as CfnEndpointConfig; e.addOverride("DeletionPolicy", "Retain"); e.addOverride("Metadata.A", 1);`,
    `const e = x as CfnEndpointConfig; e.addPropertyOverride(path, 1); e.addPropertyOverride("A");`,
    `x.addPropertyOverride("KmsKeyId", "a"); y.modelName = "a"; let e = x as CfnModel; e.modelName = "a";`,
    `const m = x as CfnModel; m.nothing = 1; m.modelName += "a"; m[name] = "a";`,
    // A constant that stands for itself is nothing.
    `const m = m; m.modelName = "a"; const n = n!; n.modelName = "a"; const a = b, b = a; a.modelName = "a";`,
  ])("is silent on %s", (code) => {
    expect(summary(imports + code)).toEqual([]);
  });
});

describe("a resource that is changed after it was made", () => {
  const imports = `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; const m = new CfnModel(this, "M", { modelName: "a", tags: [] }); `;

  it("is looked at without what is written to it, and that by itself", () => {
    expect(summary(`${imports} m.modelName = "b"; out(m);`)).toEqual([
      "cdk sagemaker.AWS::SageMaker::Model {modelName: unknown, tags: []}",
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "b", ...}`,
    ]);
  });

  it.each([
    "m.cfnOptions.condition = c;",
    "m.cfnOptions.metadata = { a: 1 };",
    "m.owner = c;",
    "(m as any).owner = c;",
    `m["owner"] = c;`,
    "class A { constructor() { this.arn = m.ref; } }",
    "class A { constructor() { this.name = m.attrModelName; this.model = m; } }",
    "arns.model = m.ref;",
    "const { ref } = m; arns.model = ref;",
  ])("keeps its properties where something else is written: %s", (code) => {
    expect(summary(imports + code)).toEqual([`cdk sagemaker.AWS::SageMaker::Model {modelName: "a", tags: []}`]);
  });

  it("is known but for a property that others get, and may complete", () => {
    const whole = `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", tags: []}`;
    const without = `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", tags: unknown list}`;
    expect(summary(`${imports} complete(m);`)).toEqual([whole]);
    expect(summary(`${imports} complete(m.tags);`)).toEqual([without]);
    expect(summary(`${imports} this.tags = m.tags;`)).toEqual([without]);
    expect(summary(`${imports} export const tags = m.tags;`)).toEqual([without]);
    expect(summary(`${imports} complete(m[name]);`)).toEqual([without]);
    expect(summary(`${imports} complete(m.owners);`)).toEqual([whole]);
  });

  it("isn't looked at where an escape hatch is used, but for what that writes", () => {
    expect(summary(`${imports} m.addPropertyOverride("ModelName", "b");`)).toEqual([
      `cloudformation sagemaker.AWS::SageMaker::Model {ModelName: "b", ...}`,
    ]);
    expect(summary(`${imports} m.addPropertyDeletionOverride("ModelName");`)).toEqual([]);
    expect(summary(`${imports} m.addDeletionOverride("Properties.ModelName");`)).toEqual([]);
    expect(summary(`${imports} m.addOverride("Properties.ModelName", "b");`)).toEqual([
      `cloudformation sagemaker.AWS::SageMaker::Model {ModelName: "b", ...}`,
    ]);
  });
});

describe("resources that are told by their type, or extended", () => {
  const imports = `import * as cdk from "aws-cdk-lib"; import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; `;
  const type = `type: "AWS::SageMaker::Model"`;
  it.each([
    [
      `new cdk.CfnResource(this, "M", { ${type}, properties: { ModelName: "a", ExecutionRoleArn: role.roleArn } });`,
      `cloudformation sagemaker.AWS::SageMaker::Model {ModelName: "a", ExecutionRoleArn: unknown}`,
    ],
    [
      `class M extends CfnModel { constructor(s, i) { super(s, i, { modelName: "a" }); } }`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a"}`,
    ],
    [
      `class M extends CfnModel { constructor(s, i) { super(s, i, { modelName: "a" }); this.executionRoleArn = r; } }`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", executionRoleArn: unknown}`,
    ],
    [
      `class M extends CfnModel { constructor(s, i) { super(s, i, { modelName: "a" }); (this as any).executionRoleArn = r; } }`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a", executionRoleArn: unknown}`,
    ],
    [
      `class M extends CfnModel { constructor(s, i) { super(s, i, { modelName: "a" }); this.owner = s; } }`,
      `cdk sagemaker.AWS::SageMaker::Model {modelName: "a"}`,
    ],
    [
      `const m = new cdk.CfnResource(this, "M", { ${type}, properties: { ModelName: "a" } }); m.owner = 1; m.cfnOptions.condition = c;`,
      `cloudformation sagemaker.AWS::SageMaker::Model {ModelName: "a"}`,
    ],
  ])("%s", (code, site) => {
    expect(summary(imports + code)).toEqual([site]);
  });

  it.each([
    `new cdk.CfnResource(this, "M", { type: "AWS::S3::Bucket", properties: {} });`,
    `new cdk.CfnResource(this, "M", { type: name, properties: {} });`,
    `new cdk.CfnResource(this, "M", { ${type} });`,
    `import { CfnResource } from "./cdk"; new CfnResource(this, "M", { ${type}, properties: {} });`,
    `class M extends CfnModel { constructor(s, i) { super(s, i, { modelName: "a" }); this.addPropertyOverride("A", 1); } }`,
    `class M extends Base { constructor(s, i) { super(s, i, { modelName: "a" }); } }`,
  ])("is silent on %s", (code) => {
    expect(summary(imports + code)).toEqual([]);
  });
});

describe("constructs that are described", () => {
  const imports = `import * as sm from "@aws-cdk/aws-sagemaker-alpha"; import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks"; `;
  const variant = `properties sagemaker.(InstanceProductionVariantProps) {variantName: "a_b", ...}`;
  const config = "properties sagemaker.(EndpointConfigProps)";
  it.each([
    [
      `new sm.Endpoint(this, "E", { endpointName: "a_b", endpointConfig });`,
      `properties sagemaker.(EndpointProps) {endpointName: "a_b", endpointConfig: unknown, ...}`,
    ],
    [
      `new sm.EndpointConfig(this, "E", { serverlessProductionVariant: { memorySizeInMB: 3000 } });`,
      `${config} {serverlessProductionVariant: {memorySizeInMB: 3000, ...}, ...}`,
    ],
    [`const v: sm.InstanceProductionVariantProps = { variantName: "a_b" };`, variant],
    [`const v: sm.InstanceProductionVariantProps[] = [{ variantName: "a_b" }];`, variant],
    [
      `new tasks.ContainerDefinition({ modelPackageName: "a", mode: tasks.Mode.SINGLE_MODEL });`,
      `properties sagemaker.(ContainerDefinitionOptions) {modelPackageName: "a", mode: "SingleModel"}`,
    ],
    [
      `const props: sm.ModelProps = { modelName: sfn.x }; new sm.Model(this, "M", props);`,
      "properties sagemaker.(ModelProps) {modelName: unknown, ...}",
    ],
  ])("%s", (code, site) => {
    expect(summary(`${imports}/* SageMaker */ ${code}`)).toEqual([site]);
  });

  it("may get more", () => {
    expect(
      summary(
        `${imports} const c = new sm.EndpointConfig(this, "E"); c.addInstanceProductionVariant({ variantName: "a_b" });`,
      ),
    ).toEqual([variant]);
  });

  it.each([
    `import { Endpoint } from "./aws-sagemaker-alpha"; new Endpoint(this, "E", { endpointName: "a_b" });`,
    `import { EndpointConfig } from "aws-cdk-lib/aws-sagemaker"; new EndpointConfig(this, "E", {});`,
    `import { Endpoint } from "@aws-cdk/aws-sagemaker-alpha"; new Endpoint(...args, { endpointName: "a_b" });`,
    `let c = new sm.EndpointConfig(this, "E"); c = other; c.addNothing({ variantName: "a_b" }); x.addContainer({});`,
    `const v: sm.Nothing = { variantName: "a_b" };`,
  ])("aren't in %s", (code) => {
    expect(summary(code.startsWith("import") ? code : imports + code)).toEqual([]);
  });
});

describe("what the CDK's own values are made into", () => {
  const imports = `import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks"; import * as sfn from "aws-cdk-lib/aws-stepfunctions"; import * as ec2 from "aws-cdk-lib/aws-ec2"; import * as cdk from "aws-cdk-lib"; import * as own from "./sagemaker.js"; `;

  /** The value of a property, or of one in it: of one that the property stands for, not of the property itself. */
  function madeInto(construct: string, path: string, written: string): string {
    const props = path.split(".").reduceRight((inner, name) => `{ ${name}: ${inner} }`, written);
    const [site, ...others] = sitesOf(`${imports} new tasks.${construct}(this, "T", ${props});`);
    expect(others).toEqual([]);
    let value = site?.value;
    for (const name of path.split(".")) value = value?.kind === "record" ? value.entries.get(name)?.value : undefined;
    return value === undefined ? "nothing" : printValue(value);
  }

  const unknownText = "`${1..Infinity}`";

  it.each([
    ['new ec2.InstanceType("m5.large")', '"ml.m5.large"'],
    ["ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE)", '"ml.m5.large"'],
    ["ec2.Other.of(ec2.InstanceClass.M5, ec2.InstanceSize.LARGE)", unknownText],
    ["ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.NONE)", unknownText],
    ["ec2.InstanceType.of(ec2.InstanceClass.NONE, ec2.InstanceSize.LARGE)", unknownText],
    ["ec2.InstanceType.of(ec2.InstanceSize.LARGE, ec2.InstanceClass.M5)", unknownText],
    ['new own.InstanceType("m5.large")', unknownText],
    ['own.InstanceType.of("m5.large")', "unknown"],
    ['make("m5.large")', "unknown"],
    ["given", "unknown"],
  ])("an instance type: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTransformJob", "transformResources.instanceType", written)).toBe(value);
  });

  it.each([
    ["cdk.Size.gibibytes(30)", "30"],
    ["cdk.Size.mebibytes(2048)", "2"],
    ["cdk.Size.tebibytes(1)", "1024"],
    ["cdk.Size.mebibytes(1)", "unknown"],
    ["cdk.Size.gibibytes(-1)", "unknown"],
    ["cdk.Size.gibibytes(n)", "unknown"],
    ["cdk.Size.gibibytes(30, 1)", "unknown"],
    ["cdk.Size.gibibytes(...sizes)", "unknown"],
    ["cdk.Size.toString(30)", "unknown"],
    ["cdk.Size.gibibytes.bind(30)", "unknown"],
    ["cdk.Duration.gibibytes(30)", "unknown"],
    ["own.Size.gibibytes(30)", "unknown"],
  ])("a size in GB: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTrainingJob", "resourceConfig.volumeSize", written)).toBe(value);
  });

  it.each([
    ["cdk.Size.mebibytes(6)", "6"],
    ["cdk.Size.kibibytes(2048)", "2"],
    ["cdk.Size.bytes(1048576)", "1"],
    ["cdk.Size.pebibytes(1)", "1073741824"],
  ])("a size in MB: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTransformJob", "maxPayload", written)).toBe(value);
  });

  it.each([
    ["cdk.Duration.millis(2000)", "2"],
    ["cdk.Duration.seconds(30)", "30"],
    ["cdk.Duration.minutes(2)", "120"],
    ["cdk.Duration.hours(1)", "3600"],
    ["cdk.Duration.days(1)", "86400"],
    ["cdk.Duration.seconds(0)", "0"],
    ["cdk.Duration.seconds(-1)", "unknown"],
    ["cdk.Duration.millis(1)", "unknown"],
    ["cdk.Duration.parse('PT1H')", "unknown"],
    ["cdk.Other.seconds(30)", "unknown"],
  ])("a duration: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTrainingJob", "stoppingCondition.maxRuntime", written)).toBe(value);
  });

  it.each([
    ["tasks.BatchStrategy.MULTI_RECORD", '"MultiRecord"'],
    ["tasks.BatchStrategy.NONE", "unknown"],
    ["tasks.BatchStrategy.MULTI_RECORD.name", "unknown"],
    ["tasks.BatchStrategy", "unknown"],
    ["own.BatchStrategy.MULTI_RECORD", "unknown"],
    ["undefined", "absent"],
  ])("a member of an enum: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTransformJob", "batchStrategy", written)).toBe(value);
  });

  const image = "algorithmSpecification.trainingImage";
  it.each([
    ['tasks.DockerImage.fromRegistry("a/b")', '"a/b"'],
    ["tasks.DockerImage.fromRegistry(...names)", unknownText],
    ["tasks.DockerImage.fromRegistry()", unknownText],
    ["tasks.DockerImage.fromEcrRepository(r)", unknownText],
    ["own.DockerImage.fromRegistry('a/b')", "unknown"],
    ["tasks.dockerImage.fromRegistry('a/b')", "unknown"],
    ["tasks.DockerImage.made('a/b')", "unknown"],
  ])("an image: %s", (written, value) => {
    expect(madeInto("SageMakerCreateTrainingJob", image, written)).toBe(value);
  });

  it("is known of what a container's environment is made of", () => {
    const environment = (written: string): string =>
      summary(`${imports} new tasks.ContainerDefinition({ environmentVariables: ${written} }); // SageMaker`).join();
    expect(environment('sfn.TaskInput.fromObject({ A: "b" })')).toContain('{environmentVariables: {A: "b"}}');
    expect(environment('tasks.TaskInput.fromObject({ A: "b" })')).toContain("{environmentVariables: unknown record}");
    expect(environment('own.TaskInput.fromObject({ A: "b" })')).toContain("{environmentVariables: unknown}");
  });

  it("is sent without what isn't given, unless the construct adds something", () => {
    const inputs = (written: string): string => madeInto("SageMakerCreateTrainingJob", "inputDataConfig", written);
    // Who has no channel writes an empty list.
    expect(inputs("[]")).toBe("unknown");
    expect(inputs('[{ channelName: "a" }]')).toBe('[{channelName: "a"}]');
    expect(inputs("undefined")).toBe("absent");
    const variant = (written: string): string =>
      madeInto("SageMakerCreateEndpointConfig", "productionVariants", `[${written}]`);
    expect(variant("{ initialInstanceCount: 2 }")).toBe("[{initialInstanceCount: 2}]");
    expect(variant("{ initialInstanceCount: 0 }")).toBe("[{initialInstanceCount: unknown}]");
    expect(variant("{ initialInstanceCount: undefined }")).toBe("[{initialInstanceCount: unknown}]");
    expect(variant("{ initialInstanceCount: c ? 2 : undefined }")).toBe("[{initialInstanceCount: one-of(2, unknown)}]");
    expect(variant("{ variantName: undefined }")).toBe("[{variantName: absent, initialInstanceCount: unknown}]");
  });
});

describe("functions of the CDK's that stand for CloudFormation's", () => {
  const imports = `import * as cdk from "aws-cdk-lib"; import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; import { Fn } from "aws-cdk-lib/core"; `;
  it.each([
    ['cdk.Fn.join("-", ["a", name, "b"])', "`a-${}-b`"],
    ['Fn.sub("${AWS::AccountId}-a")', "`${12..12 0-9}-a`"],
    ['cdk.Fn.sub("a-${B}-${C}", { B: "b" })', "`a-b-${}`"],
    ["cdk.Fn.join(...args)", "unknown string"],
    ["cdk.Fn.join()", "unknown string"],
    ["cdk.Fn.importValue(name)", "unknown"],
    ["cdk.Lazy.string({ produce: () => name })", "unknown"],
    ["other.Fn.sub(name)", "unknown"],
  ])("%s gives %s", (written, value) => {
    expect(summary(`${imports} new CfnModel(this, "M", { modelName: ${written} });`)).toEqual([
      `cdk sagemaker.AWS::SageMaker::Model {modelName: ${value}}`,
    ]);
  });
});

describe("SDK calls of the CDK", () => {
  it.each([
    [
      `import { AwsCustomResource } from "aws-cdk-lib/custom-resources"; new AwsCustomResource(this, "C", { onCreate: { service: "SageMaker", action: "describeEndpoint", parameters: { EndpointName: "a" } } });`,
      `sdk-v3 sagemaker.DescribeEndpoint {EndpointName: "a"}`,
    ],
    [
      `import * as cr from "aws-cdk-lib/custom-resources"; const call = { service: "@aws-sdk/client-sagemaker", action: "DescribeEndpointCommand", parameters: { EndpointName: "a" } }; new cr.AwsCustomResource(this, "C", { onUpdate: call });`,
      `sdk-v3 sagemaker.DescribeEndpoint {EndpointName: "a"}`,
    ],
    [
      `import { type AwsSdkCall } from "aws-cdk-lib/custom-resources"; const call: AwsSdkCall = { service: "SageMaker", action: "describeEndpoint", parameters: { EndpointName: "a" } };`,
      `sdk-v3 sagemaker.DescribeEndpoint {EndpointName: "a"}`,
    ],
    [
      `import { CallAwsService } from "aws-cdk-lib/aws-stepfunctions-tasks"; CallAwsService.jsonata(this, "C", { service: "sagemaker", action: "describeEndpoint", parameters: { EndpointName: "{% $x %}" } });`,
      "states sagemaker.DescribeEndpoint {EndpointName: unknown}",
    ],
    [
      `import { CallAwsService } from "aws-cdk-lib/aws-stepfunctions-tasks"; new CallAwsService(this, "C", { service: "sagemaker", action: "createModel", parameters: { ModelName: sfn.JsonPath.stringAt("$.x"), enableNetworkIsolation: true, "ExecutionRoleArn.$": "$.role" } });`,
      "states sagemaker.CreateModel {ModelName: unknown, EnableNetworkIsolation: true, ExecutionRoleArn: unknown}",
    ],
  ])("%s", (code, site) => {
    expect(summary(code)).toEqual([site]);
  });

  it.each([
    `import { AwsCustomResource } from "aws-cdk-lib/custom-resources"; new AwsCustomResource(this, "C", { onCreate: { service: "S3", action: "describeEndpoint", parameters: { sagemaker: 1 } } });`,
    `import { AwsCustomResource } from "aws-cdk-lib/custom-resources"; new AwsCustomResource(this, "C", { onCreate: { service: "SageMaker", action: x, parameters: {} } });`,
    `import { AwsCustomResource } from "aws-cdk-lib/custom-resources"; new AwsCustomResource(this, "C", { onCreate: { service: "my/@aws-sdk/client-sagemaker", action: "describeEndpoint", parameters: {} } });`,
    `import { type AwsSdkCallOptions } from "aws-cdk-lib/custom-resources"; const call: AwsSdkCallOptions = { service: "SageMaker", action: "describeEndpoint", parameters: {} };`,
    `import { type AwsSdkCall } from "./custom-resources"; /* aws-cdk */ const call: AwsSdkCall = { service: "SageMaker", action: "describeEndpoint", parameters: {} };`,
    `class AwsCustomResource {} new AwsCustomResource(this, "C", { onCreate: { service: "SageMaker", action: "describeEndpoint", parameters: {} } });`,
  ])("is silent on %s", (code) => {
    expect(summary(code)).toEqual([]);
  });
});

describe("task states", () => {
  const arn = "arn:aws:states:::sagemaker:createTrainingJob";
  it.each([
    [
      `x = { States: { A: { Type: "Task", Resource: "${arn}", Parameters: { TrainingJobName: "a" } } } };`,
      `{TrainingJobName: "a"}`,
    ],
    [`x = { Type: "Task", Resource: "${arn}.sync", Parameters: { TrainingJobName: "a" } };`, `{TrainingJobName: "a"}`],
    [
      `x = { Type: "Task", Resource: "${arn}.sync:2", Parameters: { "TrainingJobName.$": "$.name", A: { "B.$": "$.b" } } };`,
      "{TrainingJobName: unknown, A: {B: unknown}}",
    ],
    [
      `x = { Type: "Task", Resource: "${arn}.waitForTaskToken", Arguments: { TrainingJobName: "{% $name %}", B: ["a-\${b}"] } };`,
      "{TrainingJobName: unknown, B: [unknown]}",
    ],
    [
      `x = { Type: "Task", Resource: "arn:aws:states:::aws-sdk:sagemaker:createTrainingJob", Parameters: { trainingJobName: "a" } };`,
      `{TrainingJobName: "a"}`,
    ],
    [
      `const A = "${arn}"; x = { Type: "Task", Resource: A, Parameters: { TrainingJobName: "a" } };`,
      `{TrainingJobName: "a"}`,
    ],
    [
      `const base = { Type: "Task", Resource: "${arn}" }; x = { ...base, Parameters: { TrainingJobName: "a" } };`,
      `{TrainingJobName: "a"}`,
    ],
    [
      `const base = { Type: "Task", Resource: "${arn}", Parameters: { TrainingJobName: "a" } }; x = { ...base, Next: "B" };`,
      `{TrainingJobName: "a"}`,
    ],
    [`x = { Type: "Task", Resource: "arn:aws-cn:states:::sagemaker:createTrainingJob", Parameters: {} };`, "{}"],
    ["x = { Type: 'Task', Resource: `arn:${p}:states:::sagemaker:createTrainingJob`, Parameters: {} };", "{}"],
  ])("%s", (code, value) => {
    expect(summary(code)).toEqual([`states sagemaker.CreateTrainingJob ${value}`]);
  });

  it.each([
    `x = { Type: "Pass", Resource: "${arn}", Parameters: {} };`,
    `x = { Type: "Task", Resource: "${arn}" };`,
    `x = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Parameters: {} }; // sagemaker`,
    `x = { Type: "Task", Resource: "arn:aws:states:::sagemaker:nothing", Parameters: {} };`,
    `x = { Type: "Task", Resource: \`\${p}:sagemaker:createTrainingJob\`, Parameters: {} }; // :states:`,
  ])("is silent on %s", (code) => {
    expect(summary(code)).toEqual([]);
  });
});
