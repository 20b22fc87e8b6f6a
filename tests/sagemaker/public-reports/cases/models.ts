import { ownImage, using, type PublicReport } from "../case.js";

/** Models, packages, endpoints, compilation. */
export const modelReports: readonly PublicReport[] = [
  {
    title: "a role's name in the place of its ARN",
    source: "ModelPackageValidationSpecification$ValidationRole",
    wrong: `${using("CreateModelPackageCommand")}
const ValidationRole = «"AmazonSageMaker-ExecutionRole-20250102T030405"»;
export const listing = new CreateModelPackageCommand({
  ModelPackageName: "demand-listing",
  InferenceSpecification: {
    Containers: [{ Image: "${ownImage("demand:2.0")}", ModelDataUrl: "s3://shop-models/model.tar.gz" }],
    SupportedContentTypes: ["text/csv"],
    SupportedResponseMIMETypes: ["text/csv"],
    SupportedRealtimeInferenceInstanceTypes: ["ml.m5.xlarge"],
    SupportedTransformInstanceTypes: ["ml.m5.xlarge"],
  },
  ValidationSpecification: {
    ValidationRole,
    ValidationProfiles: [
      {
        ProfileName: "one-batch",
        TransformJobDefinition: {
          TransformInput: {
            ContentType: "text/csv",
            DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://shop-models/sample/" } },
          },
          TransformOutput: { S3OutputPath: "s3://shop-models/validated/" },
          TransformResources: { InstanceType: "ml.m5.xlarge", InstanceCount: 1 },
        },
      },
    ],
  },
});`,
    repair: [[`"AmazonSageMaker-`, `"arn:aws:iam::482916370554:role/service-role/AmazonSageMaker-`]],
  },
  {
    title: "a package with neither a name nor a group",
    source: "CreateModelPackageInput$ModelPackageName",
    wrong: `${using("CreateModelPackageCommand", "SageMakerClient")}
export async function register(client: SageMakerClient, Image: string, ModelDataUrl: string) {
  await client.send(
    new «CreateModelPackageCommand»({
      InferenceSpecification: {
        Containers: [{ Image, ModelDataUrl }],
        SupportedContentTypes: ["application/json"],
        SupportedResponseMIMETypes: ["application/json"],
        SupportedRealtimeInferenceInstanceTypes: ["ml.m5.xlarge"],
        SupportedTransformInstanceTypes: ["ml.m5.xlarge"],
      },
    }),
  );
}`,
    repair: [["InferenceSpecification: {", `ModelPackageGroupName: "irises", InferenceSpecification: {`]],
  },
  {
    title: "a package that is made of another one and specified besides",
    source: "aws/sagemaker-python-sdk#4492",
    wrong: `${using("CreateModelPackageCommand")}
const account = "482916370554";
export const copy = (Image: string) =>
  new CreateModelPackageCommand({
    ModelPackageGroupName: "churn-prod",
    SourceUri: \`arn:aws:sagemaker:eu-west-1:\${account}:model-package/churn-dev/7\`,
    «InferenceSpecification»: {
      Containers: [{ Image, ModelDataUrl: "s3://churn-models/7/model.tar.gz" }],
      SupportedContentTypes: ["text/csv"],
      SupportedResponseMIMETypes: ["text/csv"],
    },
  });`,
    repair: [["  SourceUri: `arn:aws:sagemaker:eu-west-1:${account}:model-package/churn-dev/7`,\n", ""]],
    config: "strict",
  },
  {
    title: "additional data in a package's containers",
    source: "boto/boto3#4510",
    wrong: `${using("CreateModelPackageCommand")}
export const withAssets = (Image: string) =>
  new CreateModelPackageCommand({
    ModelPackageGroupName: "captions",
    InferenceSpecification: {
      Containers: [
        {
          Image,
          ModelDataUrl: "s3://caption-models/v3/model.tar.gz",
          «AdditionalS3DataSource»: { S3DataType: "S3Prefix", S3Uri: "s3://caption-models/v3/assets/", CompressionType: "None" },
        },
      ],
      SupportedContentTypes: ["application/json"],
      SupportedResponseMIMETypes: ["application/json"],
    },
  });`,
    repair: [
      [
        `AdditionalS3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://caption-models/v3/assets/", CompressionType: "None" },`,
        "",
      ],
    ],
    config: "strict",
  },
  {
    title: "a member that models don't have",
    source: "CreateModelInput",
    wrong: `${using("CreateModelCommand", "SageMakerClient")}
const digits = {
  ModelName: "digits-2024",
  ExecutionRoleArn: "arn:aws:iam::482916370554:role/Digits",
  PrimaryContainer: { Image: "${ownImage("digits:9")}", ModelDataUrl: "s3://digit-models/run-9/model.tar.gz" },
  «Uploads»: [{ Path: "serve.py", Bucket: "digit-models", Key: "source/sourcedir.tar.gz" }],
};
export const create = (client: SageMakerClient) => client.send(new CreateModelCommand(digits));`,
    repair: [[`  Uploads: [{ Path: "serve.py", Bucket: "digit-models", Key: "source/sourcedir.tar.gz" }],\n`, ""]],
  },
  {
    title: "a template that nobody has rendered",
    source: "ModelName",
    wrong: `${using("CreateModelCommand")}
const trained = «"{{ ti.xcom_pull(task_ids='fit')['Training']['TrainingJobName'] }}"»;
export const model = (Image: string, ExecutionRoleArn: string, ModelDataUrl: string) =>
  new CreateModelCommand({ ModelName: trained, ExecutionRoleArn, PrimaryContainer: { Image, ModelDataUrl } });`,
    repair: [["{{ ti.xcom_pull(task_ids='fit')['Training']['TrainingJobName'] }}", "fit-20260104"]],
  },
  {
    title: "a name that was to be filled in",
    source: "ModelName",
    wrong: `${using("CreateEndpointConfigCommand")}
const model = «"ENTER MODEL NAME"»;
export const config = (stamp: number) =>
  new CreateEndpointConfigCommand({
    EndpointConfigName: "redeploy-" + stamp,
    ProductionVariants: [
      { VariantName: "AllTraffic", ModelName: model, InstanceType: "ml.m5.large", InitialInstanceCount: 1 },
    ],
  });`,
    repair: [["ENTER MODEL NAME", "snails-2026-01-04"]],
  },
  {
    title: "the input of an asynchronous call in a synchronous one",
    source: "InvokeEndpointAsyncInput$InputLocation",
    wrong: `import { InvokeEndpointCommand } from "@aws-sdk/client-sagemaker-runtime";
export const convert = () =>
  new InvokeEndpointCommand({
    EndpointName: "convert-async-staging",
    «InputLocation»: "https://convert-staging.s3.us-east-1.amazonaws.com/inbox/file-011.jpg",
  } as never);`,
    repair: [
      ["{ InvokeEndpointCommand }", "{ InvokeEndpointAsyncCommand }"],
      ["new InvokeEndpointCommand", "new InvokeEndpointAsyncCommand"],
    ],
  },
  {
    title: "a canary of more than half of the fleet",
    source: "TrafficRoutingConfig$CanarySize",
    wrong: `${using("UpdateEndpointCommand")}
export const rollOut = (EndpointName: string, EndpointConfigName: string) =>
  new UpdateEndpointCommand({
    EndpointName,
    EndpointConfigName,
    DeploymentConfig: {
      BlueGreenUpdatePolicy: {
        TrafficRoutingConfiguration: {
          Type: "CANARY",
          CanarySize: { Type: "CAPACITY_PERCENT", Value: «60» },
          WaitIntervalInSeconds: 300,
        },
        TerminationWaitInSeconds: 120,
        MaximumExecutionTimeoutInSeconds: 1800,
      },
    },
  });`,
    repair: [["Value: 60", "Value: 30"]],
  },
  {
    title: "the ARN of a model as the source of an unversioned package",
    source: "aws/sagemaker-python-sdk#4492",
    wrong: `${using("CreateModelPackageCommand")}
export const register = () =>
  new CreateModelPackageCommand({
    ModelPackageName: "churn-copy",
    «SourceUri»: "arn:aws:sagemaker:eu-west-1:482916370554:model/churn-7",
  });`,
    repair: [[`ModelPackageName: "churn-copy"`, `ModelPackageGroupName: "churn"`]],
    config: "strict",
  },
];
