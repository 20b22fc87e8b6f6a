// Requests that are put together away from the call: typed objects and functions that return one.
import {
  CreateTransformJobCommand,
  type CreateTransformJobCommandInput,
  SageMakerClient,
  type Tag,
} from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({});

const defaults = {
  TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
  MaxPayloadInMB: 6,
} satisfies Partial<CreateTransformJobCommandInput>;

function tags(team: string): Tag[] {
  return [
    { Key: "team", Value: team },
    { Key: "cost center #", Value: "4711" },
  ];
}

export async function score(model: string, day: string, singly: boolean): Promise<void> {
  const request: CreateTransformJobCommandInput = {
    ...defaults,
    TransformJobName: `score-${day}`,
    ModelName: model,
    ModelClientConfig: { InvocationsTimeoutInSeconds: 7200, InvocationsMaxRetries: singly ? 3 : 1 },
    BatchStrategy: singly ? "SingleRecord" : "MultiRecord",
    TransformInput: {
      DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "/customers/today.csv" } },
      ContentType: "text/csv",
    },
    TransformOutput: { S3OutputPath: `s3://scores/${day}/` },
    Tags: tags("growth"),
  };
  await client.send(new CreateTransformJobCommand(request));
}
