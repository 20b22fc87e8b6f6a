import { ownImage, using, type PublicReport } from "../case.js";

/** Training, tuning, processing and transform jobs. */
export const jobReports: readonly PublicReport[] = [
  {
    title: "an environment variable longer than processing takes",
    source: "ProcessingEnvironmentValue",
    wrong: `${using("CreateProcessingJobCommand")}
const sink = «"https://sink.example.com/v1?token=${"0a1b2c3d".repeat(32)}"»;
export const tidy = (id: string, RoleArn: string) =>
  new CreateProcessingJobCommand({
    ProcessingJobName: "tidy-" + id,
    RoleArn,
    AppSpecification: { ImageUri: "${ownImage("tidy:3")}" },
    ProcessingResources: { ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 20 } },
    Environment: { SINK: sink },
  });`,
    repair: [["0a1b2c3d".repeat(32), "short"]],
  },
  {
    title: "an argument longer than processing takes",
    source: "ContainerArgument",
    wrong: `${using("SageMaker")}
const about = «"${"Demand of each shop. ".repeat(13)}"»;
export async function prepare(client: SageMaker, ProcessingJobName: string, RoleArn: string) {
  await client.createProcessingJob({
    ProcessingJobName,
    RoleArn,
    AppSpecification: { ImageUri: "${ownImage("prepare:5")}", ContainerArguments: ["--about", about] },
    ProcessingResources: { ClusterConfig: { InstanceType: "ml.c5.2xlarge", InstanceCount: 1, VolumeSizeInGB: 30 } },
  });
}`,
    repair: [["Demand of each shop. ".repeat(13), "Demand."]],
  },
  {
    title: "tags in lower case",
    source: "Tag",
    wrong: `${using("CreateTrainingJobCommand")}
const tags = [{ «key»: "cost", «value»: "forests" }];
export const fit = (TrainingJobName: string, RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: { TrainingImage: "${ownImage("snails:1")}", TrainingInputMode: "File" },
    OutputDataConfig: { S3OutputPath: "s3://snail-models/out/" },
    ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 5 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    Tags: tags as never,
  });`,
    repair: [
      ["key:", "Key:"],
      ["value:", "Value:"],
    ],
  },
  {
    title: "a prefix for generated names as a name",
    source: "TransformJobName",
    wrong: `${using("CreateTransformJobCommand")}
const TransformJobName = "sieve-nightly«-»";
export const score = (ModelName: string) =>
  new CreateTransformJobCommand({
    TransformJobName,
    ModelName,
    TransformInput: {
      ContentType: "text/csv",
      SplitType: "Line",
      DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://sieve/in/" } },
    },
    TransformOutput: { S3OutputPath: "s3://sieve/out/" },
    TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
  });`,
    repair: [["nightly-", "nightly-0412"]],
  },
  {
    title: "a list written as JSON",
    source: "TrainingContainerEntrypoint",
    wrong: `${using("CreateTrainingJobCommand")}
export const probe = (RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName: "probe",
    RoleArn,
    AlgorithmSpecification: {
      TrainingImage: "${ownImage("probe:latest")}",
      TrainingInputMode: "Pipe",
      ContainerEntrypoint: «'["sh", "-c"]'»,
    } as never,
    OutputDataConfig: { S3OutputPath: "s3://probes/" },
    ResourceConfig: { InstanceType: "ml.m4.4xlarge", InstanceCount: 1, VolumeSizeInGB: 50 },
    StoppingCondition: { MaxRuntimeInSeconds: 600 },
  });`,
    repair: [[`'["sh", "-c"]'`, `["sh", "-c"]`]],
  },
  {
    title: "a warm pool in a tuning job",
    source: "ResourceConfig$KeepAlivePeriodInSeconds",
    wrong: `${using("CreateHyperParameterTuningJobCommand")}
export const tune = (RoleArn: string) =>
  new CreateHyperParameterTuningJobCommand({
    HyperParameterTuningJobName: "tune-depth",
    HyperParameterTuningJobConfig: {
      Strategy: "Random",
      ResourceLimits: { MaxNumberOfTrainingJobs: 4, MaxParallelTrainingJobs: 2 },
      HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "loss" },
      ParameterRanges: { IntegerParameterRanges: [{ Name: "depth", MinValue: "2", MaxValue: "9" }] },
    },
    TrainingJobDefinition: {
      RoleArn,
      AlgorithmSpecification: {
        TrainingImage: "${ownImage("trees:1")}",
        TrainingInputMode: "File",
        MetricDefinitions: [{ Name: "loss", Regex: "loss=([0-9.]+)" }],
      },
      OutputDataConfig: { S3OutputPath: "s3://tree-models/" },
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 9, «KeepAlivePeriodInSeconds»: 600 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    },
  });`,
    repair: [[", KeepAlivePeriodInSeconds: 600", ""]],
    config: "ineffective",
  },
  {
    title: "a file's ending as the content type of a channel of Linear Learner",
    source: "aws/sagemaker-python-sdk#819",
    wrong: `${using("CreateTrainingJobCommand")}
export const fit = (TrainingJobName: string, RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: {
      TrainingImage: "382416733822.dkr.ecr.us-east-1.amazonaws.com/linear-learner:1",
      TrainingInputMode: "File",
    },
    HyperParameters: { feature_dim: "10", predictor_type: "binary_classifier", mini_batch_size: "200" },
    InputDataConfig: [
      {
        ChannelName: "train",
        ContentType: «"csv"»,
        DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://loans/train/" } },
      },
    ],
    OutputDataConfig: { S3OutputPath: "s3://loans/models/" },
    ResourceConfig: { InstanceType: "ml.m4.xlarge", InstanceCount: 1, VolumeSizeInGB: 10 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  });`,
    repair: [[`"csv"`, `"text/csv"`]],
    config: "strict",
  },
  {
    title: "two slices in one bracket of a filter",
    source: "aws/sagemaker-python-sdk#1112",
    wrong: `${using("CreateTransformJobCommand")}
export const score = (TransformJobName: string, ModelName: string) =>
  new CreateTransformJobCommand({
    TransformJobName,
    ModelName,
    TransformInput: {
      ContentType: "text/csv",
      SplitType: "Line",
      DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://risks/in/" } },
    },
    DataProcessing: { InputFilter: "$[2:]", JoinSource: "Input", OutputFilter: "$«[0:2,246:]»" },
    TransformOutput: { S3OutputPath: "s3://risks/out/", Accept: "text/csv", AssembleWith: "Line" },
    TransformResources: { InstanceType: "ml.m4.xlarge", InstanceCount: 1 },
  });`,
    repair: [["$[0:2,246:]", "$[0,1,-1]"]],
    config: "strict",
  },
  {
    title: "hyperparameters that DeepAR doesn't have",
    source: "aws/amazon-sagemaker-examples#723",
    wrong: `${using("CreateHyperParameterTuningJobCommand")}
const channel = (name: string) => ({
  ChannelName: name,
  DataSource: { S3DataSource: { S3DataType: "S3Prefix" as const, S3Uri: "s3://loads/" + name } },
});
export const tune = (RoleArn: string) =>
  new CreateHyperParameterTuningJobCommand({
    HyperParameterTuningJobName: "tune-loads",
    HyperParameterTuningJobConfig: {
      Strategy: "Random",
      HyperParameterTuningJobObjective: { Type: "Minimize", MetricName: "test:RMSE" },
      ResourceLimits: { MaxNumberOfTrainingJobs: 2, MaxParallelTrainingJobs: 2 },
      ParameterRanges: { IntegerParameterRanges: [{ Name: "num_layers", MinValue: "2", MaxValue: "3" }] },
    },
    TrainingJobDefinition: {
      RoleArn,
      StaticHyperParameters: {
        context_length: "60",
        prediction_length: "24",
        time_freq: "H",
        epochs: "50",
        «number_of_cells_in_a_layer»: "50",
      },
      AlgorithmSpecification: {
        TrainingImage: "522234722520.dkr.ecr.us-east-1.amazonaws.com/forecasting-deepar:1",
        TrainingInputMode: "File",
      },
      InputDataConfig: [channel("train"), channel("test")],
      OutputDataConfig: { S3OutputPath: "s3://loads/models/" },
      ResourceConfig: { InstanceType: "ml.c4.xlarge", InstanceCount: 1, VolumeSizeInGB: 10 },
      StoppingCondition: { MaxRuntimeInSeconds: 3600 },
    },
  });`,
    repair: [["number_of_cells_in_a_layer", "num_cells"]],
    config: "strict",
  },
  {
    title: "an empty argument of a processing job",
    source: "aws/sagemaker-python-sdk#3758",
    wrong: `${using("CreateProcessingJobCommand")}
export const run = (ProcessingJobName: string, RoleArn: string) =>
  new CreateProcessingJobCommand({
    ProcessingJobName,
    RoleArn,
    AppSpecification: {
      ImageUri: "${ownImage("prepare:5")}",
      ContainerEntrypoint: ["python3", "/opt/prepare.py"],
      ContainerArguments: ["--mode", "full", "--suffix", «""»],
    },
    ProcessingResources: { ClusterConfig: { InstanceType: "ml.c5.2xlarge", InstanceCount: 1, VolumeSizeInGB: 30 } },
  });`,
    repair: [[`"--suffix", ""`, `"--suffix", "none"`]],
  },
  {
    title: "an empty VPC configuration",
    source: "VpcConfig",
    wrong: `${using("CreateTrainingJobCommand")}
export const again = (TrainingJobName: string, RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: { TrainingImage: "${ownImage("refine:5")}", TrainingInputMode: "File" },
    OutputDataConfig: { S3OutputPath: "s3://refine/out/" },
    ResourceConfig: { InstanceType: "ml.m5.2xlarge", InstanceCount: 1, VolumeSizeInGB: 100 },
    StoppingCondition: { MaxRuntimeInSeconds: 7200 },
    «VpcConfig»: {} as never,
  });`,
    repair: [["{} as never", "undefined"]],
  },
  {
    title: "XGBoost in the account of another family",
    source: "https://docs.aws.amazon.com/sagemaker/latest/dg/docker-registry-paths.html",
    wrong: `${using("CreateTrainingJobCommand", "SageMakerClient")}
export class Prices {
  readonly #client = new SageMakerClient({ region: "us-east-1" });

  async fit(id: string) {
    await this.#client.send(
      new CreateTrainingJobCommand({
        TrainingJobName: \`prices-\${id.slice(0, 8)}-\${Date.now()}\`,
        RoleArn: process.env.ROLE!,
        AlgorithmSpecification: {
          TrainingImage: "«382416733822».dkr.ecr.us-east-1.amazonaws.com/xgboost:latest",
          TrainingInputMode: "File",
        },
        HyperParameters: { num_round: "100" },
        InputDataConfig: [
          {
            ChannelName: "train",
            ContentType: "text/csv",
            DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: \`s3://\${process.env.BUCKET}/in/\` } },
          },
        ],
        OutputDataConfig: { S3OutputPath: \`s3://\${process.env.BUCKET}/results/\${id}/\` },
        ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 10 },
        StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      }),
    );
  }
}`,
    repair: [["382416733822", "811284229777"]],
    config: "strict",
  },
  {
    title: "a channel of XGBoost's that it doesn't read",
    source: "https://docs.aws.amazon.com/sagemaker/latest/dg/common-info-all-im-models.html",
    wrong: `${using("CreateTrainingJobCommand")}
export const fit = (TrainingJobName: string, RoleArn: string, S3Uri: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: {
      TrainingImage: "811284229777.dkr.ecr.us-east-1.amazonaws.com/xgboost:latest",
      TrainingInputMode: "File",
    },
    HyperParameters: { num_round: "100" },
    InputDataConfig: [
      {
        ChannelName: «"training"»,
        ContentType: "text/csv",
        DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri } },
      },
    ],
    OutputDataConfig: { S3OutputPath: "s3://prices/models/" },
    ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 10 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  });`,
    repair: [[`"training"`, `"train"`]],
    config: "strict",
  },
  {
    title: "an image without its registry, and a source without its type",
    source: "S3DataSource$S3DataType",
    wrong: `const { SageMakerClient, CreateTrainingJobCommand } = require("@aws-sdk/client-sagemaker");
const client = new SageMakerClient({ region: "eu-west-1" });
export async function refit(team: string, bucket: string, RoleArn: string) {
  await client.send(
    new CreateTrainingJobCommand({
      TrainingJobName: \`refit-\${team.slice(0, 8)}-\${Date.now()}\`,
      AlgorithmSpecification: { TrainingImage: «"refit:latest"», TrainingInputMode: "File" },
      RoleArn,
      InputDataConfig: [{ ChannelName: "training", DataSource: { «S3DataSource»: { S3Uri: \`s3://\${bucket}/\${team}\` } } }],
      OutputDataConfig: { S3OutputPath: \`s3://\${bucket}/models/\${team}\` },
      ResourceConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 50 },
      StoppingCondition: { MaxRuntimeInSeconds: 7200 },
      HyperParameters: { "warmup-epochs": "5", "batch-size": "32" },
    }),
  );
}`,
    repair: [
      [`"refit:latest"`, `"${ownImage("refit:latest")}"`],
      ["S3DataSource: { ", `S3DataSource: { S3DataType: "S3Prefix", `],
    ],
  },
];
