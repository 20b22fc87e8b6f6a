// The endpoint of a stack: CDK deploys it, and CloudFormation fails after some minutes.
import { CfnEndpointConfig, CfnModel } from "aws-cdk-lib/aws-sagemaker";
import type { Construct } from "constructs";

export function addEndpointConfig(scope: Construct, roleArn: string): void {
  const model = new CfnModel(scope, "Model", {
    executionRoleArn: roleArn,
    modelName: "churn_model",
    primaryContainer: { image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4" },
  });
  new CfnEndpointConfig(scope, "Config", {
    productionVariants: [
      {
        modelName: model.attrModelName,
        variantName: "all traffic",
        instanceType: "ml.m5.xlarge",
        initialInstanceCount: 1,
        initialVariantWeight: 1,
      },
    ],
    dataCaptureConfig: {
      enableCapture: true,
      initialSamplingPercentage: 150,
      destinationS3Uri: "churn-capture",
      captureOptions: [{ captureMode: "Input" }],
    },
  });
}
