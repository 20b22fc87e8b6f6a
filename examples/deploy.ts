// A model, its endpoint configuration and the endpoint.
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  type ProductionVariant,
  SageMakerClient,
} from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({});
const name = "churn-model";

const variant: ProductionVariant = {
  VariantName: "blue variant",
  ModelName: name,
  InstanceType: "ml.m5.large",
  ServerlessConfig: { MemorySizeInMB: 3000, MaxConcurrency: 500 },
};

export async function deploy(roleArn: string, image: string, modelDataUrl: string): Promise<void> {
  await client.send(
    new CreateModelCommand({
      ModelName: name,
      ExecutionRoleArn: roleArn,
      PrimaryContainer: { Image: image, ModelDataUrl: modelDataUrl },
      VpcConfig: { SecurityGroupIds: [], Subnets: ["subnet-0a1b2c3d"] },
    }),
  );
  await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: `${name}-config`,
      ProductionVariants: [variant],
      DataCaptureConfig: {
        InitialSamplingPercentage: 150,
        DestinationS3Uri: "s3://churn-capture/",
        CaptureOptions: [{ CaptureMode: "Input" }, { CaptureMode: "Output" }],
      },
    }),
  );
  await client.send(new CreateEndpointCommand({ EndpointName: name, EndpointConfigName: `${name}-config` }));
}
