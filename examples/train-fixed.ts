// train.ts as AWS accepts it: nothing to report.
import { CreateTrainingJobCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({ region: "eu-west-1" });
const bucket = process.env.TRAINING_BUCKET ?? "churn-training";
const oneHour = 60 * 60;

export async function train(commit: string): Promise<string | undefined> {
  const { TrainingJobArn } = await client.send(
    new CreateTrainingJobCommand({
      TrainingJobName: `churn-model-${commit.slice(0, 7)}`,
      AlgorithmSpecification: {
        TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4",
        TrainingInputMode: "File",
        MetricDefinitions: [{ Name: "validation:auc", Regex: "auc: ([0-9.]+)" }],
      },
      RoleArn: "arn:aws:iam::123456789012:role/SageMakerTraining",
      InputDataConfig: [
        {
          ChannelName: "training-data",
          DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: `s3://${bucket}/train/` } },
        },
      ],
      OutputDataConfig: { S3OutputPath: "s3://churn-training/models/" },
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
      EnableManagedSpotTraining: true,
      StoppingCondition: { MaxRuntimeInSeconds: oneHour, MaxWaitTimeInSeconds: 4 * oneHour },
      CheckpointConfig: { S3Uri: `s3://${bucket}/checkpoints/` },
    }),
  );
  return TrainingJobArn;
}
