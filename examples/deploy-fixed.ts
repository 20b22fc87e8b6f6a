// A serverless endpoint: nothing to report.
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  SageMakerClient,
  waitUntilEndpointInService,
} from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({});
const name = "churn-model";

export async function deploy(roleArn: string, image: string, modelDataUrl: string): Promise<void> {
  await client.send(
    new CreateModelCommand({
      ModelName: name,
      ExecutionRoleArn: roleArn,
      PrimaryContainer: { Image: image, ModelDataUrl: modelDataUrl },
    }),
  );
  await client.send(
    new CreateEndpointConfigCommand({
      EndpointConfigName: `${name}-config`,
      ProductionVariants: [
        {
          VariantName: "blue",
          ModelName: name,
          ServerlessConfig: { MemorySizeInMB: 3072, MaxConcurrency: 20 },
        },
      ],
    }),
  );
  await client.send(new CreateEndpointCommand({ EndpointName: name, EndpointConfigName: `${name}-config` }));
  await waitUntilEndpointInService({ client, maxWaitTime: 600 }, { EndpointName: name });
}
