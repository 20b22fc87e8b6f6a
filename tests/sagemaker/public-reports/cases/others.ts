import { using, type PublicReport } from "../case.js";

/** A labeling job on point clouds, made of the parts that it is wrong in. */
function pointClouds(ui: string, preparing: string, consolidating: string, region = `"us-east-1"`): string {
  return `${using("CreateLabelingJobCommand")}
const region = ${region};
export const label = (RoleArn: string, WorkteamArn: string) =>
  new CreateLabelingJobCommand({
    LabelingJobName: "scans-1",
    LabelAttributeName: "scans-ref",
    RoleArn,
    InputConfig: { DataSource: { S3DataSource: { ManifestS3Uri: "s3://orchard/in.manifest" } } },
    OutputConfig: { S3OutputPath: "s3://orchard/labels/" },
    LabelCategoryConfigS3Uri: "s3://orchard/labels.json",
    HumanTaskConfig: {
      WorkteamArn,
      UiConfig: { HumanTaskUiArn: ${ui} },
      PreHumanTaskLambdaArn: ${preparing},
      AnnotationConsolidationConfig: { AnnotationConsolidationLambdaArn: ${consolidating} },
      TaskTitle: "Trees in a scan",
      TaskDescription: "Put a cuboid around each tree",
      NumberOfHumanWorkersPerDataObject: 1,
      TaskTimeLimitInSeconds: 3600,
    },
  });`;
}

/** Labeling, Studio, notebooks, clusters, monitors, pipelines. */
export const otherReports: readonly PublicReport[] = [
  {
    title: "a worker's UI of AWS's that doesn't exist",
    source: "aws/amazon-sagemaker-examples#1936",
    wrong: pointClouds(
      "`arn:aws:sagemaker:${region}:394669845002:human-task-ui/«3DPointCloudObjectDetection»`",
      "`arn:aws:lambda:${region}:203001061592:function:PRE-3DPointCloudObjectDetection`",
      "`arn:aws:lambda:${region}:203001061592:function:ACS-3DPointCloudObjectDetection`",
      `"eu-central-1"`,
    ),
    repair: [["human-task-ui/3DPointCloud", "human-task-ui/PointCloud"]],
    config: "strict",
  },
  {
    title: "a worker's UI of another task",
    source: "UiConfig$HumanTaskUiArn",
    wrong: pointClouds(
      `«"arn:aws:sagemaker:us-east-1:394669845002:human-task-ui/PointCloudObjectTracking"»`,
      `"arn:aws:lambda:us-east-1:432418664414:function:PRE-3DPointCloudObjectDetection"`,
      `"arn:aws:lambda:us-east-1:432418664414:function:ACS-3DPointCloudObjectDetection"`,
    ),
    repair: [["PointCloudObjectTracking", "PointCloudObjectDetection"]],
    config: "strict",
  },
  {
    title: "a flow definition in the place of a workteam",
    source: "WorkteamArn",
    wrong: `${using("SageMaker")}
const team = "arn:aws:sagemaker:ap-southeast-1:482916370554:«flow-definition»/invoices";
export const createFlow = (client: SageMaker, suffix: string, HumanTaskUiArn: string, RoleArn: string) =>
  client.createFlowDefinition({
    FlowDefinitionName: \`invoices-\${suffix}\`,
    RoleArn,
    HumanLoopConfig: {
      WorkteamArn: team,
      HumanTaskUiArn,
      TaskTitle: "Check an invoice",
      TaskDescription: "Correct what was read wrongly",
      TaskCount: 1,
    },
    OutputConfig: { S3OutputPath: "s3://ledger-reviews/out" },
  });`,
    repair: [["flow-definition/invoices", "workteam/private-crowd/invoices"]],
  },
  {
    title: "an empty role",
    source: "RoleArn",
    wrong: `${using("UpdateDomainCommand")}
export const enable = (DomainId: string, ExecutionRole: string) =>
  new UpdateDomainCommand({
    DomainId,
    DefaultUserSettings: { ExecutionRole },
    DefaultSpaceSettings: { ExecutionRole: «""» },
  });`,
    repair: [[`ExecutionRole: ""`, "ExecutionRole"]],
  },
  {
    title: "a notebook's lifecycle configuration in Studio",
    source: "StudioLifecycleConfigArn",
    wrong: `${using("CreateUserProfileCommand")}
const lifecycle = ["arn:aws:sagemaker:us-east-1:482916370554:«notebook-instance-lifecycle-config»/idle-stop"];
export const profile = (DomainId: string, UserProfileName: string) =>
  new CreateUserProfileCommand({
    DomainId,
    UserProfileName,
    UserSettings: {
      CodeEditorAppSettings: { DefaultResourceSpec: { InstanceType: "ml.t3.medium" }, LifecycleConfigArns: lifecycle },
    },
  });`,
    repair: [["notebook-instance-lifecycle-config", "studio-lifecycle-config"]],
  },
  {
    title: "a bucket that HyperPod's managed policy doesn't read",
    source: "ClusterLifeCycleConfig$SourceS3Uri",
    wrong: `${using("CreateClusterCommand")}
const bucket = "ml-cluster-lifecycle";
export const cluster = (ExecutionRole: string) =>
  new CreateClusterCommand({
    ClusterName: "ml-cluster",
    InstanceGroups: [
      {
        InstanceGroupName: "controllers",
        InstanceType: "ml.m5.xlarge",
        InstanceCount: 1,
        LifeCycleConfig: { SourceS3Uri: «\`s3://\${bucket}/src\`», OnCreate: "on_create.sh" },
        ExecutionRole,
        ThreadsPerCore: 1,
      },
    ],
  });`,
    repair: [[`bucket = "ml`, `bucket = "sagemaker-ml`]],
    config: "strict",
  },
  {
    title: "a notebook platform that can't be created any more",
    source: "awsdocs/amazon-sagemaker-developer-guide, nbi-al2.md at a869fa5",
    wrong: `${using("CreateNotebookInstanceCommand")}
export const notebook = (NotebookInstanceName: string, RoleArn: string) =>
  new CreateNotebookInstanceCommand({
    NotebookInstanceName,
    InstanceType: "ml.t3.medium",
    RoleArn,
    PlatformIdentifier: «"notebook-al1-v1"»,
  });`,
    repair: [["notebook-al1-v1", "notebook-al2023-v1"]],
    config: "strict",
  },
  {
    title: "a notebook platform that can't be created any more, in CDK",
    source: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html",
    wrong: `import { CfnNotebookInstance } from "aws-cdk-lib/aws-sagemaker";
import type { Construct } from "constructs";
export const notebook = (scope: Construct, roleArn: string) =>
  new CfnNotebookInstance(scope, "Notebook", {
    instanceType: "ml.t3.medium",
    roleArn,
    platformIdentifier: «"notebook-al1-v1"»,
  });`,
    repair: [["notebook-al1-v1", "notebook-al2023-v1"]],
    config: "strict",
  },
  {
    title: "a monitor that runs now, without its window",
    source: "ScheduleConfig$DataAnalysisStartTime",
    wrong: `${using("SageMaker")}
export const once = (client: SageMaker) =>
  client.updateMonitoringSchedule({
    MonitoringScheduleName: "quality",
    MonitoringScheduleConfig: {
      MonitoringJobDefinitionName: "quality-definition",
      MonitoringType: "DataQuality",
      «ScheduleConfig»: { ScheduleExpression: "NOW" },
    },
  });`,
    repair: [[`"NOW"`, `"NOW", DataAnalysisStartTime: "-PT3H", DataAnalysisEndTime: "-PT0H"`]],
  },
  {
    title: "one parameter of a pipeline for a list",
    source: "aws/sagemaker-python-sdk#2345",
    wrong: `${using("CreatePipelineCommand")}
const definition = {
  Version: "2020-12-01",
  Parameters: [{ Name: "SubnetId", Type: "String" }],
  Steps: [
    {
      Name: "Prepare",
      Type: "Processing",
      Arguments: {
        RoleArn: "arn:aws:iam::482916370554:role/Pipelines",
        AppSpecification: { ImageUri: "482916370554.dkr.ecr.us-west-2.amazonaws.com/prepare:5" },
        ProcessingResources: { ClusterConfig: { InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 } },
        NetworkConfig: { VpcConfig: { Subnets: «{ Get: "Parameters.SubnetId" }», SecurityGroupIds: ["sg-0a1b2c3d"] } },
      },
    },
  ],
};
export const pipeline = (RoleArn: string) =>
  new CreatePipelineCommand({
    PipelineName: "prepare",
    PipelineDefinition: JSON.stringify(definition),
    ClientRequestToken: "0b6f1f62-3a41-4d55-8f0b-3b1b62a6d9d1",
    RoleArn,
  });`,
    repair: [[`{ Get: "Parameters.SubnetId" }`, `[{ Get: "Parameters.SubnetId" }]`]],
  },
  {
    title: "a model in a VPC for a serverless endpoint: two requests of one file",
    source: "ProductionVariantServerlessConfig",
    wrong: `${using("SageMaker")}
const client = new SageMaker({ region: "eu-west-1" });
export async function deploy(ExecutionRoleArn: string, Image: string) {
  await client.createModel({
    ModelName: "translate",
    ExecutionRoleArn,
    PrimaryContainer: { Image, ModelDataUrl: "s3://translate-models/model.tar.gz" },
    VpcConfig: { Subnets: ["subnet-0a1b2c3d"], SecurityGroupIds: ["sg-0a1b2c3d"] },
  });
  await client.createEndpointConfig({
    EndpointConfigName: "translate-serverless",
    ProductionVariants: [
      { VariantName: "AllTraffic", ModelName: "translate", «ServerlessConfig»: { MemorySizeInMB: 4096, MaxConcurrency: 10 } },
    ],
  });
}`,
    repair: [[`    VpcConfig: { Subnets: ["subnet-0a1b2c3d"], SecurityGroupIds: ["sg-0a1b2c3d"] },\n`, ""]],
    config: "strict",
  },
];

/** What no single request proves: everything here is silent, and rightly so. */
export const unprovable: readonly PublicReport[] = [
  {
    title: "a kernel gateway in the place of a Jupyter server",
    source: "CreateAppRequest$AppType",
    wrong: `${using("CreateAppCommand")}
export const app = (DomainId: string, UserProfileName: string) =>
  new CreateAppCommand({
    DomainId,
    UserProfileName,
    AppType: "KernelGateway",
    AppName: "science",
    ResourceSpec: { InstanceType: "ml.t3.medium" },
  });`,
    repair: [
      [`"KernelGateway"`, `"JupyterServer"`],
      [`"ml.t3.medium"`, `"system"`],
    ],
  },
  {
    title: "a lifecycle configuration of another app",
    source: "CreateStudioLifecycleConfigRequest$StudioLifecycleConfigAppType",
    wrong: `${using("CreateStudioLifecycleConfigCommand", "SageMakerClient", "UpdateDomainCommand")}
export async function autoStop(client: SageMakerClient, DomainId: string, script: string) {
  const { StudioLifecycleConfigArn: arn } = await client.send(
    new CreateStudioLifecycleConfigCommand({
      StudioLifecycleConfigName: "auto-stop",
      StudioLifecycleConfigContent: Buffer.from(script).toString("base64"),
      StudioLifecycleConfigAppType: "KernelGateway",
    }),
  );
  const settings = { DefaultResourceSpec: { InstanceType: "system" as const, LifecycleConfigArn: arn }, LifecycleConfigArns: [arn!] };
  await client.send(new UpdateDomainCommand({ DomainId, DefaultUserSettings: { JupyterServerAppSettings: settings } }));
}`,
    repair: [[`"KernelGateway"`, `"JupyterServer"`]],
  },
  {
    title: "an inference component among custom attributes",
    source: "InvokeEndpointInput$CustomAttributes",
    wrong: `import { InvokeEndpointCommand } from "@aws-sdk/client-sagemaker-runtime";
export const ask = (question: string) =>
  new InvokeEndpointCommand({
    EndpointName: "flan",
    ContentType: "application/json",
    CustomAttributes: "accept_eula=true,InferenceComponentName=flan-component",
    Body: JSON.stringify({ inputs: question }),
  });`,
    repair: [[`,InferenceComponentName=flan-component"`, `", InferenceComponentName: "flan-component"`]],
  },
  {
    title: "a framework's version that Neo may not know",
    source: "InputConfig$FrameworkVersion",
    wrong: `${using("CreateCompilationJobCommand")}
export const compile = (CompilationJobName: string, RoleArn: string) =>
  new CreateCompilationJobCommand({
    CompilationJobName,
    RoleArn,
    InputConfig: {
      S3Uri: "s3://vision-models/bert/model.tar.gz",
      DataInputConfig: '{"input0": [1, 128], "input1": [1, 128]}',
      Framework: "MXNET",
      FrameworkVersion: "1.8",
    },
    OutputConfig: { S3OutputLocation: "s3://vision-models/compiled/", TargetDevice: "ml_inf1" },
    StoppingCondition: { MaxRuntimeInSeconds: 900 },
  });`,
    repair: [
      [`"MXNET"`, `"PYTORCH"`],
      [`"1.8"`, `"1.9"`],
    ],
  },
];
