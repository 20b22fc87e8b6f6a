import { CreatePipelineCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";

const definition = {
  Version: "2020-12-01",
  Steps: [
    {
      Name: "Score",
      Type: "Transform",
      Arguments: {
        ModelName: "churn",
        TransformInput: {
          DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://churn/test/" } },
          SplitType: "Lines",
        },
        TransformOutput: {
          S3OutputPath: { "Std:Join": { On: "/", Values: ["s3://churn", { Get: "Execution.PipelineName" }] } },
        },
        TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 0 },
      },
    },
    {
      Name: "Notify",
      Type: "Lambda",
      DependsOn: ["Scores"],
      Arguments: { topic: "scores" },
    },
  ],
};

await new SageMakerClient().send(
  new CreatePipelineCommand({
    PipelineName: "churn-scores",
    RoleArn: "arn:aws:iam::111122223333:role/ChurnPipelines",
    ClientRequestToken: crypto.randomUUID(),
    PipelineDefinition: JSON.stringify(definition),
  }),
);
