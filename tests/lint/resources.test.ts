import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../../src/index.js";
import { readMarks } from "../marks.js";

/** What all rules say of the CDK's resources, each with its exact place. */

const linter = new Linter();
const config: Linter.Config[] = [{ ...plugin.configs.strict, languageOptions: { parser } }];

function lint(marked: string): { readonly found: string[]; readonly expected: string[] } {
  const { text, spans } = readMarks(`import * as sm from "aws-cdk-lib/aws-sagemaker";\n${marked}`);
  const lines = text.split("\n");
  const found = linter
    .verify(text, config, { filename: "stack.js" })
    .map(({ line, column, endLine, endColumn, ...of }) => {
      expect(endLine).toBe(line);
      return `${lines[line - 1]?.slice(column - 1, endColumn === undefined ? undefined : endColumn - 1) ?? ""}: ${of.message}`;
    });
  return { found, expected: spans.map(([start, end]) => text.slice(start, end)) };
}

const endpoint = (variant: string, more = ""): string =>
  `new sm.CfnEndpointConfig(this, "E", { productionVariants: [{ variantName: "v", modelName: "m", ${variant} }]${more} });`;

const pipeline = (definition: string): string =>
  `new sm.CfnPipeline(this, "P", { pipelineName: "p", roleArn, pipelineDefinition: ${definition} });`;

describe("a resource of the CDK", () => {
  it.each([
    [
      `new «sm.CfnEndpointConfig»(this, "E", {});`,
      "'AWS::SageMaker::EndpointConfig' lacks the required member 'productionVariants'. Add it: a list of 1 to 10 entries.",
    ],
    [
      `new sm.CfnModel(this, "M", { containers, «vpcConfig»: { subnets: ["subnet-1"] } });`,
      "'AWS::SageMaker::Model.VpcConfig' lacks the required member 'securityGroupIds'. Add it: a list of 1 to 5 entries.",
    ],
    [
      `new sm.CfnModel(this, "M", { «ModelName»: "m" });`,
      "'AWS::SageMaker::Model' has no member 'ModelName' (CloudFormation's schemas of 2026-09-29). Perhaps 'modelName' is meant.",
    ],
    [
      `new sm.CfnModel(this, "M", { «image»: "i" });`,
      "'AWS::SageMaker::Model' has no member 'image' (CloudFormation's schemas of 2026-09-29). It belongs in 'primaryContainer'.",
    ],
    [
      endpoint(`serverlessConfig: { memorySizeInMb: 2048, maxConcurrency: «"many"» }`),
      `'maxConcurrency' takes a number; this is the string "many".`,
    ],
    [
      `new sm.CfnModel(this, "M", { containers, enableNetworkIsolation: «"yes"» });`,
      `'enableNetworkIsolation' takes true or false; this is the string "yes".`,
    ],
    [
      `new sm.CfnImage(this, "I", { imageName: "i", imageRoleArn: «"role/x"» });`,
      `'imageRoleArn' takes the ARN of a role, such as 'arn:aws:iam::<account>:role/…', and "role/x" is no ARN.`,
    ],
    [
      pipeline("{}").replace("pipelineDefinition", "«pipelineDefinition»"),
      "'AWS::SageMaker::Pipeline.PipelineDefinition' takes exactly one of 'PipelineDefinitionBody' or 'PipelineDefinitionS3Location', but none is set. Set one.",
    ],
    [
      pipeline(
        `{ PipelineDefinitionBody: \`{ \${body} }\`, «PipelineDefinitionS3Location»: { Bucket: "b", Key: "k" } }`,
      ),
      "'AWS::SageMaker::Pipeline.PipelineDefinition' takes exactly one of 'PipelineDefinitionBody' or 'PipelineDefinitionS3Location', but 'PipelineDefinitionBody' and 'PipelineDefinitionS3Location' are set. Keep one.",
    ],
    [`new sm.CfnModel(this, "M", { containers: «"all"» });`, `'containers' takes a list; this is the string "all".`],
    [
      `new sm.CfnFeatureGroup(this, "F", { featureGroupName: "f", recordIdentifierFeatureName: "r", eventTimeFeatureName: "e", featureDefinitions: [{ featureName: "r", featureType: "String" }, { featureName: "e", featureType: "String" }], roleArn, offlineStoreConfig: { S3StorageConfig: { S3Uri: "s3://b/p", «s3uri»: "s3://b/p" } } });`,
      "'AWS::SageMaker::FeatureGroup.S3StorageConfig' has no member 's3uri' (CloudFormation's schemas of 2026-09-29). Remove it.",
    ],
  ])("%s", (code, message) => {
    const { found, expected } = lint(code);
    expect(found).toEqual([`${expected.join("")}: ${message}`]);
  });

  it.each([
    endpoint(`initialInstanceCount: "2", instanceType: "ml.m5.xlarge", initialVariantWeight: "0.5"`),
    endpoint(`initialInstanceCount: cdk.Lazy.number(make), instanceType: props.type`),
    endpoint(`initialInstanceCount: 1, instanceType: "ml.m5.xlarge"`, `, tags: [{ key: "k", value: "v" }]`),
    endpoint(`initialInstanceCount: 1, instanceType: "ml.m5.xlarge"`, ", ...rest"),
    `new sm.CfnModel(this, "M", { containers, enableNetworkIsolation: "true", executionRoleArn: new iam.Role(this, "R", {}) });`,
    `new sm.CfnModel(this, "M", { primaryContainer: { image: cdk.Fn.sub("x"), environment: { A: 1, B: true } } });`,
    `const m = new sm.CfnModel(this, "M", {}); m.primaryContainer = { image };`,
    `new sm.CfnModel(this, "M", props);`,
    pipeline(`{ PipelineDefinitionS3Location: { Bucket: "b", Key: "k" } }`),
    pipeline(`{ PipelineDefinitionBody: body, PipelineDefinitionS3Location: location }`),
    `new sm.CfnModel(this, "M", { containers, vpcConfig: cdk.Fn.conditionIf("C", { a: 1 }, cdk.Aws.NO_VALUE) });`,
    `const e = new sm.CfnEndpointConfig(this, "E", {}); e.addPropertyOverride("ProductionVariants", variants);`,
  ])("is right in %s", (code) => {
    expect(lint(code).found).toEqual([]);
  });
});

describe("a property that the table doesn't have yet", () => {
  let root = "";
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "newer-cdk-"));
    const folder = join(root, "node_modules/aws-cdk-lib");
    mkdirSync(join(folder, "aws-sagemaker/lib"), { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "2.999.0" }));
    writeFileSync(
      join(folder, "aws-sagemaker/lib/sagemaker.generated.d.ts"),
      "export interface CfnEndpointConfigProps {\n    readonly productionVariants?: any;\n    readonly tagz?: string;\n}\n",
    );
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it("is accepted where the installed CDK has it, and is left out where it is optional there", () => {
    const code = `import { CfnEndpointConfig } from "aws-cdk-lib/aws-sagemaker";\nnew CfnEndpointConfig(this, "E", { tagz: "a" });`;
    const ruleIds = (filename: string): (string | null)[] =>
      new Linter({ cwd: root }).verify(code, config, { filename }).map(({ ruleId }) => ruleId);
    expect(ruleIds(join(root, "stack.js"))).toEqual([]);
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(ruleIds(join(root, "stack.js"))).toEqual(["sagemaker/require-members", "sagemaker/no-unknown-members"]);
  });
});
