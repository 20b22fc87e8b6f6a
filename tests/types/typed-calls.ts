/** A file of calls with nothing but literals, all of them different: the most work that a call can be for the compiler. */
export function typedCalls(count: number): string {
  const head =
    'import { CreateTrainingJobCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";\n\nexport const client = new SageMakerClient({});\n';
  return head + Array.from({ length: count }, (_, index) => call(index + 1)).join("");
}

/** A training job as examples and pipelines have it: 28 literals. */
function call(index: number): string {
  const n = index.toString();
  const account = (100_000_000_000 + index * 7919).toString();
  return `
export const command${n} = new CreateTrainingJobCommand({
  TrainingJobName: "churn-model-2026-11-${n}",
  AlgorithmSpecification: {
    TrainingImage: "${account}.dkr.ecr.eu-west-1.amazonaws.com/churn-training:1.4.${n}",
    TrainingInputMode: "File",
    MetricDefinitions: [
      { Name: "train:auc-${n}", Regex: "train auc ${n}: ([0-9.]+)" },
      { Name: "validation:auc-${n}", Regex: "validation auc ${n}: ([0-9.]+)" },
    ],
  },
  RoleArn: "arn:aws:iam::${account}:role/service-role/SageMakerExecutionRole${n}",
  InputDataConfig: [
    {
      ChannelName: "train-${n}",
      ContentType: "text/csv-${n}",
      DataSource: {
        S3DataSource: {
          S3DataType: "S3Prefix",
          S3Uri: "s3://example-bucket/churn/run-${n}/train/",
          S3DataDistributionType: "FullyReplicated",
        },
      },
    },
  ],
  OutputDataConfig: {
    S3OutputPath: "s3://example-bucket/churn/run-${n}/output/",
    KmsKeyId: "arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  },
  ResourceConfig: { InstanceType: "ml.m5.2xlarge", InstanceCount: ${((index % 20) + 1).toString()}, VolumeSizeInGB: ${(index + 30).toString()} },
  StoppingCondition: { MaxRuntimeInSeconds: ${(3600 + index).toString()}, MaxWaitTimeInSeconds: ${(7200 + index).toString()} },
  EnableManagedSpotTraining: true,
  CheckpointConfig: { S3Uri: "s3://example-bucket/churn/run-${n}/checkpoints/" },
  HyperParameters: { max_depth: "${n}", eta: "0.${n}", objective: "binary:logistic-${n}" },
  VpcConfig: { SecurityGroupIds: ["sg-0a1b2c3d${n}"], Subnets: ["subnet-0a1b2c3d${n}", "subnet-4e5f6a7b${n}"] },
  Tags: [
    { Key: "team-${n}", Value: "growth ${n}" },
    { Key: "cost-center", Value: "cc-${n}" },
  ],
});
`;
}
