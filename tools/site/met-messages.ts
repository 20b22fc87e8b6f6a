/**
 * Messages that users met in production, each with where it was met, and code that leads
 * to it. Two can't be proved by a file: a marketplace image with asynchronous inference (aws/sagemaker-python-sdk#3969,
 * the model is another call's), and asynchronous features that a Region lacks (boto/boto3#4275, whose cause is not known).
 */
export interface Met {
  readonly message: string;
  readonly references: readonly string[];
  readonly operation: string;
  readonly input: string;
  readonly before?: string;
  readonly rule: string;
  /** What our message says that would have saved the user. */
  readonly says: RegExp;
}

const own = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1";
const kmeans = "438346466558.dkr.ecr.eu-west-1.amazonaws.com/kmeans:1";
const algorithm = (more = ""): string =>
  `AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "${own}", ${more} }`;
const variant = (more: string): string =>
  `{ EndpointConfigName: "churn", ProductionVariants: [{ VariantName: "a", InstanceType: "ml.m5.large", InitialInstanceCount: 1, ${more} }] }`;
const tuning = (config: string, definition: string): string =>
  `{ HyperParameterTuningJobName: "churn", HyperParameterTuningJobConfig: { ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 9 }, ${config} }, TrainingJobDefinition: { ${definition} } }`;

/** The messages, in the order in which they were gathered. */
export const metMessages: readonly Met[] = [
  {
    message: "MaxWaitTimeInSeconds above 0 is supported only when EnableManagedSpotTraining is true",
    references: ["Kenza-AI/sagify#111", "aws/amazon-sagemaker-examples#869", "aws/sagemaker-python-sdk#4140"],
    operation: "CreateTrainingJob",
    input: `{ StoppingCondition: { MaxRuntimeInSeconds: 60, MaxWaitTimeInSeconds: 90 } }`,
    rule: "no-conflicting-members",
    says: /'StoppingCondition\.MaxWaitTimeInSeconds' can't be set when 'EnableManagedSpotTraining' is false or left out/u,
  },
  {
    message: "A metric is required for this hyperparameter tuning job objective",
    references: [
      "aws/amazon-sagemaker-examples#1207",
      "aws/sagemaker-python-sdk#3932",
      "aws/sagemaker-python-sdk#4326",
    ],
    operation: "CreateHyperParameterTuningJob",
    input: tuning(`Strategy: "Bayesian"`, algorithm()),
    rule: "require-related-members",
    says: /'MetricDefinitions' must be set/u,
  },
  {
    message: "You can't override the metric definitions for Amazon SageMaker algorithms",
    references: ["awslabs/mlspace#52", "aws/sagemaker-xgboost-container#121"],
    operation: "CreateTrainingJob",
    input: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "${kmeans}", MetricDefinitions: [{ Name: "a", Regex: "a=([0-9.]+)" }] } }`,
    rule: "no-conflicting-members",
    says: /metrics of their own, which can't be overridden/u,
  },
  {
    message: "trainingJobName failed to satisfy constraint: regular expression pattern",
    references: ["aws/sagemaker-python-sdk#384", "Kenza-AI/sagify#57"],
    operation: "CreateTrainingJob",
    input: `{ TrainingJobName: "my_job" }`,
    rule: "valid-patterns",
    says: /'_' is not allowed here/u,
  },
  {
    message: "trainingJobName failed to satisfy constraint: length less than or equal to 63",
    references: ["zenml-io/zenml#1502"],
    operation: "CreateTrainingJob",
    input: "{ TrainingJobName: `a-very-long-name-of-a-pipeline-with-a-very-long-name-of-a-step-${Date.now()}` }",
    rule: "valid-lengths",
    says: /at most 63/u,
  },
  {
    message: "Cross region ECR image pulls are not allowed",
    references: ["ed-donner/alex#30", "aws/sagemaker-pytorch-inference-toolkit#7"],
    operation: "CreateModel",
    before: `const client = new SageMakerClient({ region: "us-east-1" });`,
    input: `{ ModelName: "churn", PrimaryContainer: { Image: "${own}" } }`,
    rule: "consistent-regions",
    says: /image is in eu-west-1, and the client calls us-east-1/u,
  },
  {
    message: "Invalid region in image URI",
    references: ["aws/amazon-sagemaker-examples#2422"],
    operation: "CreateProcessingJob",
    before: `const client = new SageMakerClient({ region: "us-east-1" });`,
    input: `{ AppSpecification: { ImageUri: "${own}" } }`,
    rule: "consistent-regions",
    says: /image is in eu-west-1, and the client calls us-east-1/u,
  },
  {
    message: "ECR image is invalid (it has no tag)",
    references: ["aws/amazon-sagemaker-examples#195", "aws/amazon-sagemaker-examples#197"],
    operation: "CreateModel",
    input: `{ ModelName: "churn", PrimaryContainer: { Image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn" } }`,
    rule: "valid-image-uris",
    says: /no tag and no digest/u,
  },
  {
    message: "Invalid training image, please provide a valid ECR path",
    references: ["aws/sagemaker-python-sdk#2063"],
    operation: "CreateTrainingJob",
    input: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "churn:latest" } }`,
    rule: "valid-image-uris",
    says: /names no registry/u,
  },
  {
    message: "ARN should be scoped to correct region",
    references: ["aws/amazon-sagemaker-examples#1438", "aws/amazon-sagemaker-examples#2292"],
    operation: "DescribeModelPackage",
    before: `const client = new SageMakerClient({ region: "eu-west-1" });`,
    input: `{ ModelPackageName: "arn:aws:sagemaker:us-east-1:123456789012:model-package/churn" }`,
    rule: "consistent-regions",
    says: /resource is in us-east-1, and the client calls eu-west-1/u,
  },
  {
    message: "Algorithm arn:…:algorithm/arn:… does not exist (an ARN in an ARN)",
    references: ["aws/amazon-sagemaker-examples#3923"],
    operation: "CreateTrainingJob",
    input: `{ AlgorithmSpecification: { TrainingInputMode: "File", AlgorithmName: "arn:aws:sagemaker:us-east-1:123456789012:algorithm/arn:aws:sagemaker:us-east-1:123456789012:algorithm/churn" } }`,
    rule: "valid-patterns",
    says: /'AlgorithmName' can't be .*':' is not allowed here/u,
  },
  {
    message: "InstanceType or InstanceCount cannot be specified with InstanceGroups",
    references: ["aws/sagemaker-python-sdk#5555"],
    operation: "CreateTrainingJob",
    input: `{ ResourceConfig: { InstanceType: "ml.g5.xlarge", InstanceGroups: [{ InstanceGroupName: "a", InstanceType: "ml.g5.xlarge", InstanceCount: 1 }] } }`,
    rule: "no-conflicting-members",
    says: /'InstanceType' can't be set when 'InstanceGroups' is set/u,
  },
  {
    message: "Some channels have assigned instance groups and others have none",
    references: ["aws/sagemaker-python-sdk#6089", "aws/sagemaker-python-sdk#5225"],
    operation: "CreateTrainingJob",
    input: `{ InputDataConfig: [{ ChannelName: "a", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://churn/a", InstanceGroupNames: ["g"] } } }, { ChannelName: "b", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://churn/b" } } }] }`,
    rule: "require-related-members",
    says: /InstanceGroupNames' is missing here, but set in another entry/u,
  },
  {
    message: "Instance type is not supported by algorithm image-classification; only GPU instances are",
    references: ["aws/amazon-sagemaker-examples#1951", "aws/amazon-sagemaker-examples#587"],
    operation: "CreateTrainingJob",
    input: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "685385470294.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1" }, ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 9 } }`,
    rule: "valid-algorithm-usage",
    says: /Image Classification trains on GPU instances only/u,
  },
  {
    message: "Not enough combinations of hyperparameter ranges for MaxNumberOfTrainingJobs",
    references: ["aws/amazon-sagemaker-operator-for-k8s#123"],
    operation: "CreateHyperParameterTuningJob",
    input: tuning(
      `Strategy: "Random", ParameterRanges: { CategoricalParameterRanges: [{ Name: "a", Values: ["1", "2"] }] }`,
      algorithm(),
    ),
    rule: "valid-relations",
    says: /is 9, but the ranges have only 2 combinations/u,
  },
  {
    message: "MaxResource is not provided and can't be inferred",
    references: ["awslabs/graphstorm#1243"],
    operation: "CreateHyperParameterTuningJob",
    input: tuning(`Strategy: "Hyperband"`, `StaticHyperParameters: { rounds: "9" }`),
    rule: "require-related-members",
    says: /MaxResource' must be set when the strategy is Hyperband/u,
  },
  {
    message: "a range of one value",
    references: ["aws/amazon-sagemaker-feedback#195"],
    operation: "CreateHyperParameterTuningJob",
    input: tuning(
      `Strategy: "Random", ParameterRanges: { ContinuousParameterRanges: [{ Name: "a", MinValue: "1", MaxValue: "1" }] }`,
      algorithm(),
    ),
    rule: "valid-relations",
    says: /'MinValue' \('1'\) must be less than 'MaxValue' \('1'\)/u,
  },
  {
    message: "hyperParameters failed to satisfy constraint: map value length less than or equal to 2500",
    references: ["aws-samples/amazon-sagemaker-pytorch-detectron2#10", "aws/sagemaker-python-sdk#314"],
    operation: "CreateTrainingJob",
    input: `{ HyperParameters: { config: "${"x".repeat(2501)}" } }`,
    rule: "valid-lengths",
    says: /at most 2,?500/u,
  },
  {
    message: "hyperParameters failed to satisfy constraint: at most 100 entries",
    references: ["aws/sagemaker-python-sdk#6016"],
    operation: "CreateTrainingJob",
    input: `{ HyperParameters: { ${Array.from({ length: 101 }, (_, index) => `p${String(index)}: "1"`).join()} } }`,
    rule: "valid-sizes",
    says: /at most 100/u,
  },
  {
    message: "an empty ValidationException: two processing inputs share a path",
    references: ["aws/sagemaker-python-sdk#4939"],
    operation: "CreateProcessingJob",
    input: `{ ProcessingInputs: ["a", "b"].map((name) => ({ InputName: name, S3Input: { S3Uri: "s3://churn/a", S3DataType: "S3Prefix", S3InputMode: "File", LocalPath: "/opt/ml/processing/in" } })) }`,
    rule: "valid-relations",
    says: /'ProcessingInputs\.S3Input\.LocalPath' repeats/u,
  },
  {
    message: "Input is missing required fields for SageMaker-managed S3Input: LocalPath, S3InputMode",
    references: ["aws/sagemaker-python-sdk#2578"],
    operation: "CreateProcessingJob",
    input: `{ ProcessingInputs: [{ InputName: "a", S3Input: { S3Uri: "s3://churn/a", S3DataType: "S3Prefix" } }] }`,
    rule: "require-related-members",
    says: /'LocalPath' must be set when 'AppManaged' is false or left out/u,
  },
  {
    message: "processingInputs failed to satisfy constraint: length less than or equal to 10",
    references: ["aws/sagemaker-python-sdk#2440", "aws/sagemaker-python-sdk#2554"],
    operation: "CreateProcessingJob",
    input: `{ ProcessingInputs: [${Array.from({ length: 11 }, (_, index) => `{ InputName: "i${String(index)}", DatasetDefinition: definition }`).join()}] }`,
    rule: "valid-sizes",
    says: /at most 10/u,
  },
  {
    message: "OnlineStore and OfflineStore cannot be both disabled",
    references: ["aws/sagemaker-core#175"],
    operation: "CreateFeatureGroup",
    input: `{ FeatureGroupName: "churn", RecordIdentifierFeatureName: "id", EventTimeFeatureName: "at", FeatureDefinitions: [{ FeatureName: "id", FeatureType: "String" }, { FeatureName: "at", FeatureType: "String" }] }`,
    rule: "require-related-members",
    says: /Neither 'OnlineStoreConfig' nor 'OfflineStoreConfig' is set/u,
  },
  {
    message: "ManagedInstanceScaling is only supported for inference component based endpoints",
    references: ["hashicorp/terraform-provider-aws#45926", "DIAGNijmegen/rse-grand-challenge#4659"],
    operation: "CreateEndpointConfig",
    input: variant(`ModelName: "churn", ManagedInstanceScaling: { Status: "ENABLED" }`),
    rule: "no-conflicting-members",
    says: /'ManagedInstanceScaling' can't be set when 'ModelName' is set/u,
  },
  {
    message: "network isolation on an endpoint config is only for inference components",
    references: ["hashicorp/terraform-provider-aws#48738"],
    operation: "CreateEndpointConfig",
    input: variant(`ModelName: "churn"`).replace(/\}$/u, ", EnableNetworkIsolation: true }"),
    rule: "no-conflicting-members",
    says: /'EnableNetworkIsolation' can't be set when a variant names a model/u,
  },
  {
    message: "a volume size is refused for a type with local storage",
    references: ["aws/sagemaker-python-sdk#4828"],
    operation: "CreateEndpointConfig",
    input: variant(`ModelName: "churn", VolumeSizeInGB: 9`).replace("ml.m5.large", "ml.g5.xlarge"),
    rule: "no-conflicting-members",
    says: /'VolumeSizeInGB' can't be set when 'InstanceType' is a type with local NVMe storage/u,
  },
  {
    message: "KMS keys are not supported for NVMe instance storage",
    references: ["aws/sagemaker-python-sdk#3677", "awslabs/mlspace#205"],
    operation: "CreateTrainingJob",
    input: `{ ResourceConfig: { InstanceType: "ml.g5.xlarge", InstanceCount: 1, VolumeKmsKeyId: "1234abcd" } }`,
    rule: "no-conflicting-members",
    says: /'VolumeKmsKeyId' can't be set when 'InstanceType' is a type with local NVMe storage/u,
  },
  {
    message: "More than one container in MultiModel mode is not supported in a pipeline",
    references: ["OElesin/sagemaker-autopilot-step-functions#10"],
    operation: "CreateModel",
    input: `{ ModelName: "churn", Containers: [{ Image: "${own}", Mode: "MultiModel" }, { Image: "${own}", Mode: "MultiModel" }] }`,
    rule: "valid-relations",
    says: /one multi-model container at most/u,
  },
  {
    message: "Endpoint is not a multi-model endpoint (an archive where a prefix belongs)",
    references: ["aws/amazon-sagemaker-examples#1026"],
    operation: "CreateModel",
    input: `{ ModelName: "churn", PrimaryContainer: { Image: "${own}", Mode: "MultiModel", ModelDataUrl: "s3://churn/model.tar.gz" } }`,
    rule: "valid-relations",
    says: /must not end with '\.tar\.gz' when 'Mode' is 'MultiModel'/u,
  },
  {
    message: "a structured model source where it isn't supported",
    references: ["aws/sagemaker-python-sdk#4777"],
    operation: "CreateModel",
    input: `{ ModelName: "churn", PrimaryContainer: { Image: "${own}", Mode: "MultiModel", ModelDataSource: { S3DataSource: { S3Uri: "s3://churn/m/", S3DataType: "S3Prefix", CompressionType: "None" } } } }`,
    rule: "no-conflicting-members",
    says: /'ModelDataSource' can't be set when 'Mode' is 'MultiModel'/u,
  },
  {
    message: "Could not find model data at s3://…/",
    references: ["aws-ia/ecs-blueprints#223", "awslabs/generative-ai-cdk-constructs#179"],
    operation: "CreateModel",
    input: `{ ModelName: "churn", PrimaryContainer: { Image: "${own}", ModelDataUrl: "s3://churn/model/" } }`,
    rule: "valid-relations",
    says: /'ModelDataUrl' must end with '\.tar\.gz'/u,
  },
  {
    message: "One or more endpoint features are not supported using this configuration",
    references: ["boto/boto3#4275"],
    operation: "CreateEndpointConfig",
    input: variant(`ModelName: "churn"`)
      .replace(
        /\}$/u,
        `, AsyncInferenceConfig: { OutputConfig: { S3OutputPath: "s3://churn/out" } }, DataCaptureConfig: capture }`,
      )
      .replace(
        "capture",
        `{ EnableCapture: true, InitialSamplingPercentage: 9, DestinationS3Uri: "s3://churn/c", CaptureOptions: [{ CaptureMode: "Input" }] }`,
      ),
    rule: "no-conflicting-members",
    says: /'DataCaptureConfig' can't be set when 'AsyncInferenceConfig' is set/u,
  },
  {
    message: "Empty batch from pipe, check AttributeNames; the record is not RecordIO",
    references: ["aws/amazon-sagemaker-examples#1283", "aws/amazon-sagemaker-examples#4056"],
    operation: "CreateTrainingJob",
    input: `{ InputDataConfig: [{ ChannelName: "a", InputMode: "Pipe", DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: "s3://churn/a.manifest" } } }] }`,
    rule: "require-related-members",
    says: /'AttributeNames' must be set when 'S3DataType' is 'AugmentedManifestFile'/u,
  },
  {
    message: "the schedule never runs: a label of the documentation is left in it",
    references: ["aws/sagemaker-python-sdk#2629"],
    operation: "CreateMonitoringSchedule",
    input: `{ MonitoringScheduleName: "churn", MonitoringScheduleConfig: { ScheduleConfig: { ScheduleExpression: "Hourly: cron(0 * ? * * *)" }, MonitoringJobDefinitionName: "churn", MonitoringType: "DataQuality" } }`,
    rule: "valid-relations",
    says: /'ScheduleExpression' must/u,
  },
  {
    message: "a one-time monitor without its window",
    references: ["aws/sagemaker-python-sdk#4431"],
    operation: "CreateMonitoringSchedule",
    input: `{ MonitoringScheduleName: "churn", MonitoringScheduleConfig: { ScheduleConfig: { ScheduleExpression: "NOW" }, MonitoringJobDefinitionName: "churn", MonitoringType: "DataQuality" } }`,
    rule: "require-related-members",
    says: /'DataAnalysisStartTime' and 'DataAnalysisEndTime' must be set when 'ScheduleExpression' is 'NOW'/u,
  },
  {
    message: "Unknown parameter in input",
    references: ["aws/sagemaker-python-sdk#2275", "boto/boto3#3560"],
    operation: "CreateTrainingJob",
    input: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: "${own}", MetricDefinitons: [] } }`,
    rule: "no-unknown-members",
    says: /Perhaps 'MetricDefinitions' is meant/u,
  },
  {
    message: "Parameter validation failed: Invalid bucket name (a placeholder)",
    references: ["aws/amazon-sagemaker-examples#2407", "aws/amazon-sagemaker-examples#1541"],
    operation: "CreateTrainingJob",
    input: `{ OutputDataConfig: { S3OutputPath: "s3://<your bucket>/out" } }`,
    rule: "no-placeholders",
    says: /'<your bucket>' in 'S3OutputPath' was left to be filled in/u,
  },
  {
    message: "the guide's example lacks RecordWrapperType",
    references: ["awsdocs/amazon-sagemaker-developer-guide#42"],
    operation: "CreateTrainingJob",
    input: `{ InputDataConfig: [{ ChannelName: "a", InputMode: "Pipe", DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: "s3://churn/a.manifest", AttributeNames: ["a"] } } }] }`,
    rule: "require-related-members",
    says: /'RecordWrapperType' must be set/u,
  },
  {
    message: "the monitor's image is in the registry of one Region, whatever the stack's",
    references: ["aws/aws-cdk#12208"],
    operation: "CreateDataQualityJobDefinition",
    input:
      "{ DataQualityAppSpecification: { ImageUri: `159807026194.dkr.ecr.${process.env.AWS_REGION}.amazonaws.com/sagemaker-model-monitor-analyzer` } }",
    rule: "valid-algorithm-usage",
    says: /Account '159807026194' serves 'sagemaker-model-monitor-analyzer' in us-west-2 only/u,
  },
];

/** A program that makes the request. */
export function programOf({ operation, input, before = "" }: Met): string {
  const call = before === "" ? `new ${operation}Command(${input});` : `client.send(new ${operation}Command(${input}));`;
  return `import { ${operation}Command, SageMakerClient } from "@aws-sdk/client-sagemaker";\n${before}\n${call}\n`;
}
