// A training job on managed spot instances. It compiles, and AWS refuses it.
import { CreateTrainingJobCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";

const client = new SageMakerClient({ region: "eu-west-1" });
const bucket = process.env.TRAINING_BUCKET ?? "churn-training";
const oneHour = 60 * 60;

export async function train(commit: string): Promise<string | undefined> {
  const { TrainingJobArn } = await client.send(
    new CreateTrainingJobCommand({
      TrainingJobName: `churn_model-${commit.slice(0, 7)}`,
      AlgorithmSpecification: {
        AlgorithmName: "churn-xgboost",
        TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1.4",
        TrainingInputMode: "File",
        MetricDefinitions: [{ Name: "validation:auc", Regex: "auc: [0-9.]+" }],
      },
      RoleArn: "arn:aws:iam::12345678901:role/SageMakerTraining",
      InputDataConfig: [
        {
          ChannelName: "training data",
          DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: `s3://${bucket}/train/` } },
        },
      ],
      OutputDataConfig: { S3OutputPath: "churn-training/models/" },
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
      EnableManagedSpotTraining: true,
      StoppingCondition: { MaxRuntimeInSeconds: 4 * oneHour, MaxWaitTimeInSeconds: 3600 },
    }),
  );
  return TrainingJobArn;
}
