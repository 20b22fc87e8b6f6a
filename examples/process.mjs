// A processing job in plain JavaScript: nothing but the linter looks at the shape of the request.
import { CreateProcessingJobCommand, ProcessingS3DataType, SageMakerClient } from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({});

const cluster = {
  InstanceType: "ml.m5.2xlarg",
  InstanceCount: "2",
  VolumeSizeInGB: 50,
};

const input = {
  ProcessingJobName: "clean-events-",
  RoleArn: process.env.ROLE_ARN,
  AppSpecification: {
    ImageUri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/clean:2",
    ContainerEntrypoint: [],
  },
  ProcessingInputs: [
    {
      InputName: "events",
      S3Input: {
        S3Uri: "s3://events/raw/",
        LocalPath: "/opt/ml/processing/input",
        S3DataType: ProcessingS3DataType.S3_PREFIX,
        S3InputMode: "file",
      },
    },
  ],
  ProcessingResources: { ClusterConfig: cluster },
  StopingCondition: { MaxRuntimeInSeconds: 3600 },
};

await client.send(new CreateProcessingJobCommand(input));
