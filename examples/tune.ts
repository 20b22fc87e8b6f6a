// A tuning job through the aggregated client. The name is too long by the time it is put together.
import { SageMaker, type ParameterRanges } from "@aws-sdk/client-sagemaker";

const sagemaker = new SageMaker({});

const ranges: ParameterRanges = {
  IntegerParameterRanges: [{ Name: "max_depth", MinValue: "3", MaxValue: "9", ScalingType: "Linear" }],
  ContinuousParameterRanges: [{ Name: "eta", MinValue: "0.01", MaxValue: "0.3" }],
};

export async function tune(roleArn: string, image: string): Promise<void> {
  await sagemaker.createHyperParameterTuningJob({
    HyperParameterTuningJobName: `churn-model-hyperparameters-${Date.now()}`,
    HyperParameterTuningJobConfig: {
      Strategy: "Bayesian",
      HyperParameterTuningJobObjective: { Type: "Maximize", MetricName: "validation:auc" },
      ResourceLimits: { MaxNumberOfTrainingJobs: 20, MaxParallelTrainingJobs: 0 },
      ParameterRanges: ranges,
    },
    TrainingJobDefinition: {
      AlgorithmSpecification: {
        TrainingImage: image,
        TrainingInputMode: "File",
        MetricDefinitions: [{ Name: "validation:auc", Regex: "auc=([0-9.]+)" }],
      },
      StaticHyperParameters: { objective: "binary:logistic", num_round: "200" },
      RoleArn: roleArn,
      OutputDataConfig: { S3OutputPath: "s3://churn-training/tuning/" },
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    },
  });
}
