import type { Subject } from "./subject.js";

/**
 * The CDK, and a stack that takes classes, types and namespaces out of it by each name that there is, and is synthesized:
 * what the declarations would have wrong, a runtime would miss.
 */
export const cdk: Subject = {
  name: "the CDK",
  packages: { "aws-cdk-lib": "^2.0.0", constructs: "^10.0.0" },
  entry: "eslint-plugin-sagemaker/strict/aws-cdk-lib",
  main: (helper) => `import * as cdk from "aws-cdk-lib";
import { App, Stack, aws_sagemaker } from "aws-cdk-lib";
import * as sagemaker from "aws-cdk-lib/aws-sagemaker";
import { CfnEndpointConfig, CfnModel } from "aws-cdk-lib/aws-sagemaker";
import type { CfnModelProps } from "aws-cdk-lib/aws-sagemaker";
import { describe as show } from "${helper}";

class Own extends CfnModel {
  readonly reason = "own";
}

export const app = new App({ analyticsReporting: false, outdir: "cdk.out" });
export const stack = new Stack(app, "Stack");
export const properties: CfnModelProps = { modelName: "churn-1" };
export const vpcConfig: CfnModel.VpcConfigProperty = { subnets: ["subnet-1"], securityGroupIds: ["sg-1"] };
export const own = new Own(stack, "Own", properties);
export const model = new CfnModel(stack, "Model", { modelName: cdk.Fn.ref("Name"), vpcConfig });
model.primaryContainer = { image: "image:1", mode: "SingleModel" };
export const config = new sagemaker.CfnEndpointConfig(stack, "Config", {
  productionVariants: [{ variantName: "all", modelName: model.attrModelName, initialVariantWeight: 1 }],
});
export const endpoint = new aws_sagemaker.CfnEndpoint(stack, "Endpoint", { endpointConfigName: config.attrEndpointConfigName });
export const again = new cdk.aws_sagemaker.CfnModel(stack, "Again");

function run(): string {
  const { Resources } = app.synth().getStackByName("Stack").template as { Resources: Record<string, unknown> };
  return show([
    Resources,
    own instanceof CfnModel,
    own.reason,
    CfnModel.isCfnModel(again),
    CfnEndpointConfig.CFN_RESOURCE_TYPE_NAME,
    sagemaker.CfnModel === CfnModel,
  ]);
}

console.log(run());
`,
  printed: JSON.stringify([
    {
      Own: { Type: "AWS::SageMaker::Model", Properties: { ModelName: "churn-1" } },
      Model: {
        Type: "AWS::SageMaker::Model",
        Properties: {
          ModelName: { Ref: "Name" },
          PrimaryContainer: { Image: "image:1", Mode: "SingleModel" },
          VpcConfig: { SecurityGroupIds: ["sg-1"], Subnets: ["subnet-1"] },
        },
      },
      Config: {
        Type: "AWS::SageMaker::EndpointConfig",
        Properties: {
          ProductionVariants: [
            { InitialVariantWeight: 1, ModelName: { "Fn::GetAtt": ["Model", "ModelName"] }, VariantName: "all" },
          ],
        },
      },
      Endpoint: {
        Type: "AWS::SageMaker::Endpoint",
        Properties: { EndpointConfigName: { "Fn::GetAtt": ["Config", "EndpointConfigName"] } },
      },
      Again: { Type: "AWS::SageMaker::Model" },
    },
    true,
    "own",
    true,
    "AWS::SageMaker::EndpointConfig",
    true,
  ]),
  test: `import { again, model, own } from "./main";

it("runs", () => {
  expect(own.modelName).toBe("churn-1");
  expect(model.primaryContainer).toEqual({ image: "image:1", mode: "SingleModel" });
  expect(again.cfnResourceType).toBe("AWS::SageMaker::Model");
});
`,
  wrong: `export const wrong = new CfnModel(stack, "Wrong", { primaryContainer: { mode: "Singel" } });
`,
  refusal: "'Singel' must be 'SingleModel' or 'MultiModel' (ContainerMode)",
};
