import type { ConstructClass, ConstructProperty, ConstructType } from "./construct-type.js";

/**
 * The tasks of Step Functions in `aws-cdk-lib/aws-stepfunctions-tasks`, and the properties that they are made with. Each
 * makes one request, of these properties and its defaults.
 *
 * Source: https://github.com/aws/aws-cdk/tree/main/packages/aws-cdk-lib/aws-stepfunctions-tasks/lib/sagemaker (what the
 * tasks send is in `renderParameters`).
 */
export const taskTypes: Readonly<Record<string, ConstructType>> = {
  SageMakerCreateTrainingJobProps: whole("CreateTrainingJobRequest", {
    trainingJobName: "TrainingJobName",
    algorithmSpecification: { member: "AlgorithmSpecification", one: "AlgorithmSpecification" },
    enableNetworkIsolation: "EnableNetworkIsolation",
    hyperparameters: "HyperParameters",
    inputDataConfig: { member: "InputDataConfig", each: "Channel" },
    tags: madeOf("Tags", "list"),
    outputDataConfig: { member: "OutputDataConfig", one: "OutputDataConfig" },
    resourceConfig: { member: "ResourceConfig", one: "ResourceConfig", hasDefault: true },
    stoppingCondition: { member: "StoppingCondition", one: "StoppingCondition", hasDefault: true },
    vpcConfig: madeOf("VpcConfig", "record"),
    environment: "Environment",
  }),
  AlgorithmSpecification: whole("AlgorithmSpecification", {
    algorithmName: { member: "AlgorithmName", leftOutIfEmpty: true },
    metricDefinitions: { member: "MetricDefinitions", each: "MetricDefinition" },
    trainingImage: { member: "TrainingImage", takes: "image" },
    trainingInputMode: { member: "TrainingInputMode", takes: "enum", hasDefault: true },
  }),
  MetricDefinition: whole("MetricDefinition", { name: "Name", regex: "Regex" }),
  Channel: whole("Channel", {
    channelName: "ChannelName",
    compressionType: enumOf("CompressionType"),
    contentType: { member: "ContentType", leftOutIfEmpty: true },
    dataSource: { member: "DataSource", one: "DataSource" },
    inputMode: enumOf("InputMode"),
    recordWrapperType: enumOf("RecordWrapperType"),
    shuffleConfig: { member: "ShuffleConfig", one: "ShuffleConfig" },
  }),
  ShuffleConfig: whole("ShuffleConfig", { seed: "Seed" }),
  DataSource: whole("DataSource", { s3DataSource: { member: "S3DataSource", one: "S3DataSource" } }),
  S3DataSource: whole("S3DataSource", {
    attributeNames: "AttributeNames",
    s3DataDistributionType: enumOf("S3DataDistributionType"),
    s3DataType: { member: "S3DataType", takes: "enum", hasDefault: true },
    s3Location: madeOf("S3Uri", "string"),
  }),
  OutputDataConfig: whole("OutputDataConfig", {
    encryptionKey: madeOf("KmsKeyId", "string"),
    s3OutputLocation: madeOf("S3OutputPath", "string"),
  }),
  ResourceConfig: whole("ResourceConfig", {
    instanceCount: "InstanceCount",
    instanceType: { member: "InstanceType", takes: "instance-type" },
    volumeEncryptionKey: madeOf("VolumeKmsKeyId", "string"),
    volumeSize: { member: "VolumeSizeInGB", takes: "gibibytes" },
  }),
  StoppingCondition: whole("StoppingCondition", {
    maxRuntime: { member: "MaxRuntimeInSeconds", takes: "duration" },
  }),

  SageMakerCreateTransformJobProps: whole("CreateTransformJobRequest", {
    transformJobName: "TransformJobName",
    batchStrategy: enumOf("BatchStrategy"),
    environment: "Environment",
    maxConcurrentTransforms: { member: "MaxConcurrentTransforms", leftOutIfEmpty: true },
    maxPayload: { member: "MaxPayloadInMB", takes: "mebibytes" },
    modelName: "ModelName",
    modelClientOptions: { member: "ModelClientConfig", one: "ModelClientOptions" },
    tags: madeOf("Tags", "list"),
    transformInput: { member: "TransformInput", one: "TransformInput" },
    transformOutput: { member: "TransformOutput", one: "TransformOutput" },
    transformResources: { member: "TransformResources", one: "TransformResources", hasDefault: true },
  }),
  ModelClientOptions: whole("ModelClientConfig", {
    invocationsMaxRetries: "InvocationsMaxRetries",
    invocationsTimeout: { member: "InvocationsTimeoutInSeconds", takes: "duration", hasDefault: true },
  }),
  TransformInput: whole("TransformInput", {
    compressionType: enumOf("CompressionType"),
    contentType: { member: "ContentType", leftOutIfEmpty: true },
    splitType: enumOf("SplitType"),
    transformDataSource: { member: "DataSource", one: "TransformDataSource" },
  }),
  TransformDataSource: whole("TransformDataSource", {
    s3DataSource: { member: "S3DataSource", one: "TransformS3DataSource" },
  }),
  TransformS3DataSource: whole("TransformS3DataSource", {
    s3DataType: { member: "S3DataType", takes: "enum", hasDefault: true },
    s3Uri: "S3Uri",
  }),
  TransformOutput: whole("TransformOutput", {
    accept: { member: "Accept", leftOutIfEmpty: true },
    assembleWith: enumOf("AssembleWith"),
    encryptionKey: madeOf("KmsKeyId", "string"),
    s3OutputPath: "S3OutputPath",
  }),
  TransformResources: whole("TransformResources", {
    instanceCount: "InstanceCount",
    instanceType: { member: "InstanceType", takes: "instance-type" },
    volumeEncryptionKey: madeOf("VolumeKmsKeyId", "string"),
  }),

  SageMakerCreateModelProps: whole("CreateModelInput", {
    modelName: "ModelName",
    primaryContainer: madeOf("PrimaryContainer", "record"),
    containers: madeOf("Containers", "list"),
    enableNetworkIsolation: "EnableNetworkIsolation",
    vpc: madeOf("VpcConfig", "record"),
    tags: madeOf("Tags", "list"),
  }),
  ContainerDefinitionOptions: whole("ContainerDefinition", {
    containerHostName: "ContainerHostname",
    environmentVariables: { member: "Environment", takes: "task-input" },
    image: { member: "Image", takes: "image" },
    mode: enumOf("Mode"),
    modelPackageName: "ModelPackageName",
    modelS3Location: madeOf("ModelDataUrl", "string"),
  }),

  SageMakerCreateEndpointConfigProps: whole("CreateEndpointConfigInput", {
    endpointConfigName: "EndpointConfigName",
    kmsKey: madeOf("KmsKeyId", "string"),
    productionVariants: { member: "ProductionVariants", each: "ProductionVariant" },
    tags: madeOf("Tags", "list"),
  }),
  ProductionVariant: whole("ProductionVariant", {
    acceleratorType: madeOf("AcceleratorType", "string"),
    initialInstanceCount: { member: "InitialInstanceCount", leftOutIfEmpty: true, hasDefault: true },
    initialVariantWeight: "InitialVariantWeight",
    instanceType: { member: "InstanceType", takes: "instance-type" },
    modelName: "ModelName",
    variantName: "VariantName",
  }),
  SageMakerCreateEndpointProps: endpoint("CreateEndpointInput"),
  SageMakerUpdateEndpointProps: endpoint("UpdateEndpointInput"),
};

function whole(standsFor: string, properties: ConstructType["properties"]): ConstructType {
  return { package: "aws-stepfunctions-tasks", standsFor, properties, isWhole: true };
}

function madeOf(member: string, takes: "string" | "record" | "list"): ConstructProperty {
  return { member, takes };
}

function enumOf(member: string): ConstructProperty {
  return { member, takes: "enum" };
}

function endpoint(standsFor: string): ConstructType {
  return whole(standsFor, { endpointConfigName: "EndpointConfigName", endpointName: "EndpointName" });
}

const tasks = [
  "SageMakerCreateEndpoint",
  "SageMakerCreateEndpointConfig",
  "SageMakerCreateModel",
  "SageMakerCreateTrainingJob",
  "SageMakerCreateTransformJob",
  "SageMakerUpdateEndpoint",
];

/** A task has factories besides, which take what its constructor does: `jsonPath` and `jsonata`. */
export const taskClasses: readonly ConstructClass[] = [
  ...tasks.map((name): ConstructClass => ({
    package: "aws-stepfunctions-tasks",
    name,
    properties: `${name}Props`,
    argument: 2,
  })),
  {
    package: "aws-stepfunctions-tasks",
    name: "ContainerDefinition",
    properties: "ContainerDefinitionOptions",
    argument: 0,
  },
];

/** The package's enums, by their names: what each of their members stands for. */
export const taskEnums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  InputMode: { PIPE: "Pipe", FILE: "File", FAST_FILE: "FastFile" },
  S3DataType: {
    MANIFEST_FILE: "ManifestFile",
    S3_PREFIX: "S3Prefix",
    AUGMENTED_MANIFEST_FILE: "AugmentedManifestFile",
  },
  S3DataDistributionType: { FULLY_REPLICATED: "FullyReplicated", SHARDED_BY_S3_KEY: "ShardedByS3Key" },
  RecordWrapperType: { NONE: "None", RECORD_IO: "RecordIO" },
  CompressionType: { NONE: "None", GZIP: "Gzip" },
  Mode: { SINGLE_MODEL: "SingleModel", MULTI_MODEL: "MultiModel" },
  BatchStrategy: { MULTI_RECORD: "MultiRecord", SINGLE_RECORD: "SingleRecord" },
  SplitType: { NONE: "None", LINE: "Line", RECORD_IO: "RecordIO", TF_RECORD: "TFRecord" },
  AssembleWith: { NONE: "None", LINE: "Line" },
};
