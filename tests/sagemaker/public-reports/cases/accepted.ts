import { ownImage, using, type AcceptedRequest } from "../case.js";

const endpoint = (name: string, variant: string, more = ""): string => `${using("CreateEndpointConfigCommand")}
export const config = (ModelName: string, ExecutionRoleArn: string) =>
  new CreateEndpointConfigCommand({ EndpointConfigName: "${name}", ProductionVariants: [${variant}], ${more} });`;
const plainVariant = `{ VariantName: "v1", ModelName, InstanceType: "ml.m5.large", InitialInstanceCount: 1 }`;

/** Right requests that other tools have refused. */
export const acceptedRequests: readonly AcceptedRequest[] = [
  {
    title: "capture of input and output by one option",
    source: "hashicorp/terraform-provider-aws#37330",
    code: endpoint(
      "capture",
      plainVariant,
      `DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 100, DestinationS3Uri: "s3://captured/raw/", CaptureOptions: [{ CaptureMode: "InputAndOutput" }] }`,
    ),
  },
  {
    title: "newer notebook platforms",
    source: "hashicorp/terraform-provider-aws#44556",
    code: `${using("CreateNotebookInstanceCommand")}
const lab = (NotebookInstanceName: string, RoleArn: string) => ({ NotebookInstanceName, InstanceType: "ml.t3.medium" as const, RoleArn });
export const al2 = (role: string) =>
  new CreateNotebookInstanceCommand({ ...lab("lab", role), PlatformIdentifier: "notebook-al2-v3" });
export const al2023 = (role: string) =>
  new CreateNotebookInstanceCommand({ ...lab("lab-2", role), PlatformIdentifier: "notebook-al2023-v1" });`,
  },
  {
    title: "dots in an image's name",
    source: "hashicorp/terraform-provider-aws#43750",
    code: `${using("CreateImageCommand", "CreateImageVersionCommand")}
export const image = (RoleArn: string) => new CreateImageCommand({ ImageName: "r-4.3.2", RoleArn });
export const version = () =>
  new CreateImageVersionCommand({
    ImageName: "r-4.3.2",
    BaseImage: "${ownImage("r:4.3.2")}",
    ClientToken: "b3c1ad4f-9e6c-4b1a-9d55-2f7b9a0a8f10",
  });`,
  },
  {
    title: "idle settings and landing pages",
    source: "aws-cloudformation/cfn-lint#3921",
    code: `import { CreateDomainCommand } from "@aws-sdk/client-sagemaker";
import { CfnDomain } from "aws-cdk-lib/aws-sagemaker";
import type { Construct } from "constructs";
const appLifecycleManagement = { idleSettings: { lifecycleManagement: "ENABLED", idleTimeoutInMinutes: 120, maxIdleTimeoutInMinutes: 240 } };
export const cdk = (scope: Construct, vpcId: string, subnetIds: string[], executionRole: string) =>
  new CfnDomain(scope, "Domain", {
    authMode: "IAM",
    domainName: "research",
    vpcId,
    subnetIds,
    defaultUserSettings: {
      executionRole,
      studioWebPortal: "ENABLED",
      defaultLandingUri: "studio::",
      jupyterLabAppSettings: { appLifecycleManagement },
    },
  });
export const sdk = (VpcId: string, SubnetIds: string[], ExecutionRole: string) =>
  new CreateDomainCommand({
    DomainName: "research",
    AuthMode: "IAM",
    VpcId,
    SubnetIds,
    DefaultUserSettings: {
      ExecutionRole,
      DefaultLandingUri: "studio::",
      JupyterLabAppSettings: { AppLifecycleManagement: { IdleSettings: { LifecycleManagement: "ENABLED", IdleTimeoutInMinutes: 120 } } },
    },
  });`,
  },
  {
    title: "newer types of notebooks",
    source: "hashicorp/terraform-provider-aws#41488",
    code: `${using("CreateNotebookInstanceCommand")}
export const labs = (RoleArn: string) => [
  new CreateNotebookInstanceCommand({ NotebookInstanceName: "lab", InstanceType: "ml.g6.xlarge", RoleArn }),
  new CreateNotebookInstanceCommand({ NotebookInstanceName: "lab2", InstanceType: "ml.g6e.xlarge" as never, RoleArn }),
];`,
  },
  {
    title: "a path for failures",
    source: "boto/boto3#4055",
    code: endpoint(
      "ocr",
      plainVariant,
      `AsyncInferenceConfig: { OutputConfig: { S3OutputPath: "s3://ocr/out", S3FailurePath: "s3://ocr/failed" } }`,
    ),
  },
  {
    title: "a variant without a model, for inference components",
    source: "hashicorp/terraform-provider-aws#44977",
    code: `${endpoint(
      "pool",
      `{
      VariantName: "AllTraffic",
      InstanceType: "ml.g5.12xlarge",
      InitialInstanceCount: 1,
      ManagedInstanceScaling: { Status: "ENABLED", MinInstanceCount: 0, MaxInstanceCount: 3 },
      RoutingConfig: { RoutingStrategy: "LEAST_OUTSTANDING_REQUESTS" },
    }`,
      "ExecutionRoleArn",
    )}
${using("CreateInferenceComponentCommand")}
export const component = () =>
  new CreateInferenceComponentCommand({
    InferenceComponentName: "chat",
    EndpointName: "pool",
    VariantName: "AllTraffic",
    Specification: {
      Container: { Image: "${ownImage("chat:7")}", ArtifactUrl: "s3://chat-artifacts/a.tar.gz" },
      ComputeResourceRequirements: { MinMemoryRequiredInMb: 16384, MaxMemoryRequiredInMb: 32768, NumberOfAcceleratorDevicesRequired: 1 },
      StartupParameters: { ContainerStartupHealthCheckTimeoutInSeconds: 60 },
    },
    RuntimeConfig: { CopyCount: 1 },
  });`,
  },
  {
    title: "the environment of a package's container",
    source: "awsdocs/amazon-sagemaker-developer-guide#148",
    code: `${using("CreateModelPackageCommand")}
export const version = () =>
  new CreateModelPackageCommand({
    ModelPackageGroupName: "irises",
    InferenceSpecification: {
      Containers: [
        {
          Image: "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-scikit-learn:0.23-1-cpu-py3",
          ModelDataUrl: "s3://iris-models/model.tar.gz",
          Environment: { SAGEMAKER_SUBMIT_DIRECTORY: "s3://iris-models/source.tar.gz", SAGEMAKER_PROGRAM: "serve.py" },
        },
      ],
      SupportedContentTypes: ["text/csv"],
      SupportedResponseMIMETypes: ["text/csv"],
    },
  });`,
  },
  {
    title: "values out of the state",
    source: "aws/aws-cdk#11605",
    code: `import * as ec2 from "aws-cdk-lib/aws-ec2";
import { JsonPath } from "aws-cdk-lib/aws-stepfunctions";
import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks";
import { Construct } from "constructs";
export class Deploy extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new tasks.SageMakerCreateEndpointConfig(this, "Config", {
      endpointConfigName: JsonPath.stringAt("$.model.name"),
      productionVariants: [
        {
          initialInstanceCount: JsonPath.numberAt("$.count"),
          instanceType: new ec2.InstanceType(JsonPath.stringAt("$.type")),
          modelName: JsonPath.stringAt("$.model.name"),
          variantName: "v1",
        },
      ],
    });
  }
}`,
  },
  {
    title: "training without a channel",
    source: "aws/aws-cdk#31132",
    code: `${using("CreateTrainingJobCommand")}
export const simulate = (TrainingJobName: string, RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: { TrainingImage: "${ownImage("simulator:9")}", TrainingInputMode: "File" },
    OutputDataConfig: { S3OutputPath: "s3://simulator/" },
    ResourceConfig: { InstanceType: "ml.c5.xlarge", InstanceCount: 1, VolumeSizeInGB: 10 },
    StoppingCondition: { MaxRuntimeInSeconds: 3600 },
  });`,
  },
  {
    title: "a task state without a channel",
    source: "aws/aws-cdk#31132",
    code: `import * as tasks from "aws-cdk-lib/aws-stepfunctions-tasks";
import type { Construct } from "constructs";
export const train = (scope: Construct, trainingJobName: string, bucket: string) =>
  new tasks.SageMakerCreateTrainingJob(scope, "Train", {
    trainingJobName,
    algorithmSpecification: { algorithmName: "simulator", trainingInputMode: tasks.InputMode.FILE },
    inputDataConfig: [],
    outputDataConfig: { s3OutputLocation: tasks.S3Location.fromJsonExpression(bucket) },
  });`,
  },
  {
    title: "a number as text, which SDK v2 converts",
    source: "aws/aws-sdk-js-v3#5198",
    code: `import * as AWS from "aws-sdk";
const client = new AWS.SageMaker({ region: "eu-west-1" });
export const lab = (RoleArn: string) =>
  client
    .createNotebookInstance({ NotebookInstanceName: "lab", InstanceType: "ml.t3.medium", RoleArn, VolumeSizeInGB: "20" as any })
    .promise();`,
  },
  {
    title: "an asynchronous call of SDK v2",
    source: "aws/aws-sdk-js#4203",
    code: `import AWS from "aws-sdk";
const client = new AWS.SageMakerRuntime({ region: "ap-northeast-1" });
export const read = () =>
  client.invokeEndpointAsync({ EndpointName: "ocr", InputLocation: "s3://ocr-in/page-1.png" }).promise();`,
  },
  {
    title: "newer types of apps",
    source: "hashicorp/terraform-provider-aws#38370",
    code: `${using("CreateAppCommand", "CreateSpaceCommand")}
export const space = (DomainId: string, OwnerUserProfileName: string) =>
  new CreateSpaceCommand({
    DomainId,
    SpaceName: "notes",
    OwnershipSettings: { OwnerUserProfileName },
    SpaceSharingSettings: { SharingType: "Private" },
    SpaceSettings: { AppType: "JupyterLab", JupyterLabAppSettings: { DefaultResourceSpec: { InstanceType: "ml.t3.medium" } } },
  });
export const apps = (DomainId: string) =>
  (["JupyterLab", "CodeEditor"] as const).map(
    (AppType) =>
      new CreateAppCommand({ DomainId, SpaceName: "notes", AppType, AppName: "default", ResourceSpec: { InstanceType: "ml.t3.medium" } }),
  );`,
  },
  {
    title: "more than the usual quotas",
    source: "aws-cloudformation/cfn-lint#4456",
    code: `${using("CreateTrainingJobCommand")}
export const big = (TrainingJobName: string, RoleArn: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName,
    RoleArn,
    AlgorithmSpecification: { TrainingImage: "${ownImage("simulator:9")}", TrainingInputMode: "FastFile" },
    OutputDataConfig: { S3OutputPath: "s3://simulator/" },
    ResourceConfig: { InstanceType: "ml.p5.48xlarge", InstanceCount: 256 },
    StoppingCondition: { MaxRuntimeInSeconds: 2_400_000 },
  });`,
  },
  {
    title: "features that are kept for weeks, in a catalog of one's own",
    source: "hashicorp/terraform-provider-aws#32901",
    code: `${using("CreateFeatureGroupCommand")}
export const group = (RoleArn: string) =>
  new CreateFeatureGroupCommand({
    FeatureGroupName: "customers",
    RecordIdentifierFeatureName: "id",
    EventTimeFeatureName: "at",
    RoleArn,
    FeatureDefinitions: [
      { FeatureName: "id", FeatureType: "String" },
      { FeatureName: "at", FeatureType: "String" },
    ],
    OnlineStoreConfig: { EnableOnlineStore: true, TtlDuration: { Unit: "Weeks", Value: 4 } },
    OfflineStoreConfig: {
      S3StorageConfig: { S3Uri: "s3://sagemaker-features/offline" },
      TableFormat: "Iceberg",
      DisableGlueTableCreation: false,
      DataCatalogConfig: { Catalog: "AwsDataCatalog", Database: "features", TableName: "customers" },
    },
  });`,
  },
  {
    title: "the ARN of a lifecycle configuration",
    source: "aws/aws-cdk#22849",
    code: `${using("CreateDomainCommand")}
const LifecycleConfigArn = "arn:aws:sagemaker:eu-central-1:482916370554:studio-lifecycle-config/ca1234-pip-config";
export const domain = (VpcId: string, SubnetIds: string[], ExecutionRole: string) =>
  new CreateDomainCommand({
    DomainName: "Research",
    AuthMode: "SSO",
    VpcId,
    SubnetIds,
    DefaultUserSettings: {
      ExecutionRole,
      KernelGatewayAppSettings: {
        DefaultResourceSpec: { InstanceType: "ml.t3.medium", LifecycleConfigArn },
        LifecycleConfigArns: [LifecycleConfigArn],
      },
    },
  });`,
  },
  {
    title: "a repository of the same stack, and intrinsic functions",
    source: "aws-cloudformation/cfn-lint#1005",
    code: `import { CfnCodeRepository, CfnNotebookInstance } from "aws-cdk-lib/aws-sagemaker";
import { Fn } from "aws-cdk-lib";
import type { Construct } from "constructs";
export function notebooks(scope: Construct, roleArn: string, secretArn: string) {
  const repository = new CfnCodeRepository(scope, "Repository", {
    codeRepositoryName: "notes",
    gitConfig: { repositoryUrl: "https://git.example.com/team/notes.git", branch: "main", secretArn },
  });
  return new CfnNotebookInstance(scope, "Notebook", {
    defaultCodeRepository: repository.attrCodeRepositoryName,
    directInternetAccess: "Enabled",
    instanceType: "ml.t2.medium",
    notebookInstanceName: Fn.sub("\${AWS::StackName}-notebook"),
    roleArn,
    rootAccess: "Disabled",
    volumeSizeInGb: 5,
    platformIdentifier: Fn.ref("Platform"),
  });
}`,
  },
  {
    title: "instance groups with a training plan",
    source: "aws-samples/awsome-distributed-training#930",
    code: `${using("CreateClusterCommand")}
export const cluster = (ExecutionRole: string, suffix: string, TrainingPlanArn: string) => {
  const LifeCycleConfig = { SourceS3Uri: \`s3://sagemaker-lifecycle-\${suffix}/src\`, OnCreate: "on_create.sh" };
  return new CreateClusterCommand({
    ClusterName: "ml-cluster",
    InstanceGroups: [
      { InstanceGroupName: "controllers", InstanceType: "ml.m5.xlarge", InstanceCount: 1, LifeCycleConfig, ExecutionRole },
      { InstanceGroupName: "workers", InstanceType: "ml.trn1.32xlarge", InstanceCount: 4, LifeCycleConfig, ExecutionRole, TrainingPlanArn },
    ],
    VpcConfig: { SecurityGroupIds: ["sg-0a1b2c3d4e5f60718"], Subnets: ["subnet-0a1b2c3d4e5f60718"] },
  });
};`,
  },
  {
    title: "whole files in batch transform, whatever their size",
    source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html",
    code: `${using("CreateTransformJobCommand")}
const out = process.env.OUT || "";
export const run = (ModelName: string, prefix = "in", name?: string) => {
  const TransformJobName = name || \`\${ModelName}-\${Date.now()}\`;
  return new CreateTransformJobCommand({
    TransformJobName,
    ModelName,
    MaxPayloadInMB: 0,
    ModelClientConfig: { InvocationsTimeoutInSeconds: 3600 },
    TransformInput: {
      DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: \`s3://\${process.env.RAW}/\${prefix}/\` } },
      ContentType: "text/csv",
      SplitType: "None",
    },
    TransformOutput: { S3OutputPath: \`s3://\${out}/\${TransformJobName}/\`, AssembleWith: "Line" },
    TransformResources: { InstanceType: "ml.m5.4xlarge", InstanceCount: 1 },
  });
};`,
  },
  {
    title: "names that are cleaned and cut, roles with fallbacks",
    source: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html",
    code: `${using("CreateProcessingJobCommand", "CreateTrainingJobCommand")}
const account = process.env.ACCOUNT || "482916370554";
const image = process.env.IMAGE || \`\${account}.dkr.ecr.\${process.env.AWS_REGION || "us-east-1"}.amazonaws.com/detect:latest\`;
export function detect(project: string, model: string) {
  return new CreateProcessingJobCommand({
    ProcessingJobName: \`detect-\${model}-\${Date.now()}\`.replace(/[^a-zA-Z0-9-]/g, "-").slice(0, 63),
    ProcessingResources: { ClusterConfig: { InstanceCount: 1, InstanceType: "ml.g4dn.xlarge", VolumeSizeInGB: 30 } },
    AppSpecification: { ImageUri: image },
    RoleArn: process.env.ROLE || \`arn:aws:iam::\${account}:role/detect\`,
    ProcessingInputs: ["images", "code"].map((InputName) => ({
      InputName,
      S3Input: { S3Uri: \`s3://\${process.env.BUCKET}/\${project}/\${InputName}/\`, LocalPath: "/opt/ml/processing/input/" + InputName, S3DataType: "S3Prefix" as const, S3InputMode: "File" as const },
    })),
  });
}
export const spot = (name: string, images: Record<string, string>, region: string) =>
  new CreateTrainingJobCommand({
    TrainingJobName: \`fit-\${name.toLowerCase().replace(/n$/, "")}-\${Date.now()}\`,
    RoleArn: process.env.ROLE,
    AlgorithmSpecification: { TrainingImage: images[region], TrainingInputMode: "File" },
    CheckpointConfig: { S3Uri: \`s3://\${process.env.BUCKET}/checkpoints/\${name}/\` },
    OutputDataConfig: { S3OutputPath: \`s3://\${process.env.BUCKET}/models/\` },
    ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 10 },
    EnableManagedSpotTraining: true,
    StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 },
    HyperParameters: { objective: "binary:logistic", num_round: "200", ...(name.includes("x") ? { eta: "0.1" } : {}) },
  });`,
  },
];
