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
      `construct sagemaker.CreateTrainingJob {trainingJobName: "a", resourceConfig: {instanceType: unknown}}`,
    ],
    [
      `import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks"; tasks.SageMakerCreateModel.jsonata(this, "T", { modelName: "{% $x %}", containers: [] });`,
      "construct sagemaker.CreateModel {modelName: unknown, containers: []}",
    ],
    [
      `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; const m = new CfnModel(this, "M", { modelName: "a", tags: [] }); m.modelName = "b"; out(m);`,
      "cdk sagemaker.AWS::SageMaker::Model {modelName: unknown, tags: []}",
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
    `import { CfnModel } from "aws-cdk-lib/aws-sagemaker"; const m = new CfnModel(this, "M", ${props}); m.addPropertyOverride("ModelName", "b");`,
  ])("is silent on %s", (code) => {
    expect(summary(code)).toEqual([]);
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
