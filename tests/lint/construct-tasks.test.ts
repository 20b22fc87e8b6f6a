import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { readMarks } from "../marks.js";

/** What all rules say of the tasks of Step Functions as the CDK's constructs, each with its exact place. */

const imports = `// SageMaker\nimport { Duration, Size } from "aws-cdk-lib";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import { InstanceClass, InstanceSize, InstanceType } from "aws-cdk-lib/aws-ec2";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks";
`;

function lint(marked: string): { readonly found: string[]; readonly expected: string[]; readonly changes: string[] } {
  const { text, spans } = readMarks(imports + marked);
  const lines = text.split("\n");
  const messages = new Linter().verify(
    text,
    [{ ...plugin.configs.strict, files: ["**/*.ts"], languageOptions: { parser } }],
    { filename: "stack.ts" },
  );
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const found = messages.map(({ line, column, endLine = line, endColumn = column, message }) => {
    return `${text.slice(offset(line, column), offset(endLine, endColumn))}: ${message}`;
  });
  const changes = messages.flatMap(({ suggestions = [] }) => suggestions.map(({ fix }) => fix.text));
  return { found, expected: spans.map(([start, end]) => text.slice(start, end)), changes };
}

const training = (more: string, specification = `trainingImage: image`): string =>
  `new tasks.SageMakerCreateTrainingJob(this, "T", { trainingJobName: "a", algorithmSpecification: { ${specification} }, outputDataConfig: { s3OutputLocation }, ${more} });`;

const resources = (instanceType: string, more = ""): string =>
  training(
    `resourceConfig: { instanceCount: 1, instanceType: ${instanceType}, volumeSize: Size.gibibytes(10)${more} }`,
  );

const transform = (more: string, input = ""): string =>
  `tasks.SageMakerCreateTransformJob.jsonata(this, "T", { transformJobName: "{% $name %}", modelName: "m", transformInput: { transformDataSource: { s3DataSource: { s3Uri: "s3://b/p" } }${input} }, transformOutput: { s3OutputPath: "s3://b/o" }, ${more} });`;

const variants = (...members: readonly string[]): string =>
  `new tasks.SageMakerCreateEndpointConfig(this, "E", { endpointConfigName: "e", productionVariants: [${members.join(", ")}] });`;

describe("a task of Step Functions as a construct", () => {
  it.each([
    [
      training(`stoppingCondition: { maxRuntime: «Duration.hours(700)» }`),
      "'maxRuntime' must be at most 2419200, not 2520000: a job runs 28 days at most.",
    ],
    [
      `const long = «Duration.days(29)»; ${training("stoppingCondition: { maxRuntime: long }")}`,
      "'maxRuntime' must be at most 2419200, not 2505600: a job runs 28 days at most.",
    ],
    [
      resources("«ec2.InstanceType.of(ec2.InstanceClass.M5, ec2.InstanceSize.METAL)»"),
      `'instanceType' can't be "ml.m5.metal": TrainingInstanceType has no such value (model of 2026-09-29, @aws-sdk/client-sagemaker 3.1142.0). Use one of its 192 values, such as "ml.m5.large", "ml.m5.xlarge" or "ml.m5.2xlarge".`,
    ],
    [
      resources(`«new InstanceType("ml.m5.xlarge")»`),
      `'instanceType' can't be "ml.ml.m5.xlarge": TrainingInstanceType has no such value (model of 2026-09-29, @aws-sdk/client-sagemaker 3.1142.0). Perhaps "ml.m5.xlarge" is meant.`,
    ],
    [
      resources(
        "InstanceType.of(InstanceClass.G4DN, InstanceSize.XLARGE)",
        ", «volumeEncryptionKey»: new kms.Key(this, 'K')",
      ),
      "'volumeEncryptionKey' can't be set when 'instanceType' is a type with local NVMe storage: local storage is encrypted by the instance's hardware and takes no key.",
    ],
    [
      training(
        "",
        `trainingImage: tasks.DockerImage.fromEcrRepository(repository), «algorithmName»: "arn:aws:sagemaker:eu-west-1:123456789012:algorithm/a"`,
      ),
      "'algorithmName' and 'trainingImage' are both set: an algorithm is either an algorithm resource or a container image. Remove one of them.",
    ],
    [
      training("")
        .replace("{ trainingImage: image }", "{}")
        .replace("algorithmSpecification", "«algorithmSpecification»"),
      "Neither 'algorithmName' nor 'trainingImage' is set: an algorithm is either an algorithm resource or a container image. Set one of them.",
    ],
    [
      transform("maxPayload: «Size.mebibytes(200)»"),
      "'maxPayload' must be at most 100, not 200: a payload has 100 MB at most.",
    ],
    [
      transform("modelClientOptions: { invocationsTimeout: «Duration.minutes(61)» }"),
      "'invocationsTimeout' takes at most 3600; this is 3660.",
    ],
    [
      transform("«batchStrategy»: tasks.BatchStrategy.MULTI_RECORD", ", splitType: tasks.SplitType.NONE"),
      "'batchStrategy' can't be set when 'transformInput.splitType' is 'None': there are no records to batch unless the input is split.",
    ],
    [
      variants(
        `{ variantName: "a", modelName: "m", instanceType }`,
        `{ variantName: «"a"», modelName: "n", instanceType }`,
      ),
      "'productionVariants.variantName' repeats 'a', which 'productionVariants[0].variantName' has: a variant is identified by its name.",
    ],
    [
      `new tasks.SageMakerCreateModel(this, "M", { modelName: "m", primaryContainer, «containers»: [container] });`.replace(
        "primaryContainer,",
        "primaryContainer: new tasks.ContainerDefinition({ image: tasks.DockerImage.fromAsset(this, 'I', {}) }),",
      ),
      "'containers' and 'primaryContainer' are both set: a model has one container or a list of them. Remove one of them.",
    ],
    [
      `new tasks.ContainerDefinition({ image: tasks.DockerImage.fromRegistry(«"churn"»), environmentVariables: sfn.TaskInput.fromObject({ A: "b" }) });`,
      "'churn' names no registry: an image is given by its registry path. Write '<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>'.",
    ],
    [
      `const resources: tasks.TransformResources = { instanceCount: 1, instanceType: «InstanceType.of(InstanceClass.P4D, InstanceSize.XLARGE2)» };`,
      `'instanceType' can't be "ml.p4d.2xlarge": TransformInstanceType has no such value (model of 2026-09-29, @aws-sdk/client-sagemaker 3.1142.0). Perhaps "ml.m4.2xlarge", "ml.c4.2xlarge" or "ml.p3.2xlarge" is meant.`,
    ],
    [
      `new tasks.SageMakerUpdateEndpoint(this, "U", { endpointName: "my«_»endpoint", endpointConfigName: "e" });`,
      `'endpointName' can't be "my_endpoint": '_' is not allowed here; use letters, digits or '-'.`,
    ],
  ])("%s", (code, message) => {
    const { found, expected } = lint(code);
    expect(found).toEqual([`${expected[0] ?? ""}: ${message}`]);
  });

  it("is offered nothing in the place of what the CDK has made", () => {
    const { found, changes } = lint(
      resources("InstanceType.of(InstanceClass.M5, InstanceSize.METAL)").replace("gibibytes(10)", "gibibytes(10)"),
    );
    expect(found).toHaveLength(1);
    expect(changes).toEqual([]);
    expect(lint(transform("maxPayload: Size.gibibytes(1)")).changes).toEqual([]);
  });

  it.each([
    training(""),
    training("stoppingCondition: {}"),
    resources("InstanceType.of(InstanceClass.M5, InstanceSize.XLARGE)"),
    resources("InstanceType.of(InstanceClass.STANDARD5, InstanceSize.XLARGE)"),
    resources("new InstanceType(sfn.JsonPath.stringAt('$.type'))"),
    resources("InstanceType.of(big ? InstanceClass.M5 : InstanceClass.C5, size)"),
    training("stoppingCondition: { maxRuntime: Duration.seconds(sfn.JsonPath.numberAt('$.n')) }"),
    training("stoppingCondition: { maxRuntime: other.Duration.hours(700) }"),
    transform("maxPayload: Size.gibibytes(0.05)"),
    transform("maxConcurrentTransforms: 0"),
    variants(`{ variantName: "a", modelName: "m", instanceType, initialInstanceCount: 0 }`),
    `new tasks.SageMakerCreateModel(this, "M", { modelName: "m", primaryContainer, containers });`,
    `new tasks.ContainerDefinition({ image });`,
    `new tasks.ContainerDefinition({ modelPackageName: "p", image: undefined, mode: x.Mode.MULTI_MODEL });`,
  ])("is right: %s", (code) => {
    expect(lint(code).found).toEqual([]);
  });
});
