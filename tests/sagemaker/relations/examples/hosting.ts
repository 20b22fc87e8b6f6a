import type { Examples } from "../example.js";

const image = "`${account}.dkr.ecr.${region}.amazonaws.com/churn:1`";

function variant(members: string): string {
  return `{ VariantName: "main", ModelName: "churn", ${members} }`;
}

function config(members: string): string {
  return `{ EndpointConfigName: "churn", ${members} }`;
}

const value = "x".repeat(1000);
const large = Array.from({ length: 40 }, (_, index) => `K${String(index)}: "${value}"`).join(", ");
const half = Array.from({ length: 20 }, (_, index) => `K${String(index)}: "${value}"`).join(", ");
const routing = `TrafficRoutingConfiguration: { Type: "ALL_AT_ONCE", WaitIntervalInSeconds: 600 }`;

export const hostingExamples: Examples = {
  "model-access-eula-true": { accepted: `{ AcceptEula: true }`, rejected: `{ AcceptEula: «false» }` },
  "model-hostname-all-or-none": {
    accepted: `{ ModelName: "churn", Containers: [{ Image: ${image}, ContainerHostname: "a" }, { Image: ${image}, ContainerHostname: b }] }`,
    rejected: `{ ModelName: "churn", Containers: [{ Image: ${image}, ContainerHostname: "a" }, «{» Image: ${image} }] }`,
  },
  "model-hostname-unique": {
    accepted: `{ ModelName: "churn", Containers: [{ Image: image, ContainerHostname: "a" }, { Image: image, ContainerHostname: "b" }] }`,
    rejected: `{ ModelName: "churn", Containers: [{ Image: image, ContainerHostname: "a" }, { Image: image, ContainerHostname: «"a"» }] }`,
  },
  "model-hostname-ignored-single": {
    accepted: `{ ModelName: "churn", PrimaryContainer: { Image: ${image} } }`,
    rejected: `{ ModelName: "churn", PrimaryContainer: { Image: ${image}, «ContainerHostname»: "a" } }`,
  },
  "model-execution-config-needs-containers": {
    accepted: `{ ModelName: "churn", Containers: containers, InferenceExecutionConfig: { Mode: "Direct" } }`,
    rejected: `{ ModelName: "churn", PrimaryContainer: container, «InferenceExecutionConfig»: { Mode: "Direct" } }`,
  },
  "model-data-url-targz": {
    accepted: [
      `{ Image: image, ModelDataUrl: "s3://a-bucket/model.tar.gz" }`,
      `{ Image: image, ModelDataUrl: "https://s3.us-east-1.amazonaws.com/assets/126d48fa.gz" }`,
      "{ Image: image, ModelDataUrl: `${prefix}/model.gz` }",
      `{ Image: image, ModelDataUrl: "s3://a-bucket/models/", Mode: "MultiModel" }`,
      "{ Image: image, ModelDataUrl: `${prefix}/model` + suffix }",
    ],
    rejected: [`{ Image: image, ModelDataUrl: «"s3://a-bucket/model.zip"» }`],
  },
  "model-data-source-not-multi-model": {
    accepted: `{ Image: image, Mode: "SingleModel", ModelDataSource: source }`,
    rejected: `{ Image: image, Mode: "MultiModel", «ModelDataSource»: { S3DataSource: source } }`,
  },
  "model-environment-size": {
    accepted: `{ Image: image, Environment: { ${half} } }`,
    rejected: `{ Image: image, Environment: «{ ${large} }» }`,
  },
  "model-pipeline-environment-size": {
    accepted: `{ ModelName: "churn", Containers: [{ Image: image, Environment: { ${half} } }, { Image: image, Environment: environment }] }`,
    rejected: `{ ModelName: "churn", Containers: [{ Image: image, Environment: { ${half} } }, { Image: image, «Environment»: { ${half} } }] }`,
  },
  "model-multimodel-config-needs-mode": {
    accepted: `{ Image: image, Mode: "MultiModel", MultiModelConfig: { ModelCacheSetting: "Disabled" } }`,
    rejected: `{ Image: ${image}, «MultiModelConfig»: { ModelCacheSetting: "Disabled" } }`,
  },
  "model-inference-spec-name-needs-package": {
    accepted: `{ InferenceSpecificationName: "fast", ModelPackageName: "churn" }`,
    rejected: `{ Image: image, «InferenceSpecificationName»: "fast" }`,
  },
  "model-image-auth-needs-vpc": {
    accepted: `{ RepositoryAccessMode: "Vpc", RepositoryAuthConfig: { RepositoryCredentialsProviderArn: arn } }`,
    rejected: `{ RepositoryAccessMode: "Platform", «RepositoryAuthConfig»: { RepositoryCredentialsProviderArn: arn } }`,
  },
  "model-private-registry-needs-vpc-config": {
    accepted: `{ ModelName: "churn", VpcConfig: vpc, PrimaryContainer: { Image: image, ImageConfig: { RepositoryAccessMode: "Vpc" } } }`,
    rejected: [
      `«»{ ModelName: "churn", PrimaryContainer: { Image: image, ImageConfig: { RepositoryAccessMode: "Vpc" } } }`,
      `«»{ ModelName: "churn", Containers: [{ Image: image, ImageConfig: { RepositoryAccessMode: "Vpc" } }] }`,
    ],
  },
  "model-data-source-one": { accepted: `{ S3DataSource: source }`, rejected: `«»{}` },
  "s3-model-prefix-trailing-slash": {
    accepted: `{ S3DataType: "S3Prefix", CompressionType: "None", S3Uri: "s3://a-bucket/model/" }`,
    rejected: `{ S3DataType: "S3Prefix", CompressionType: "None", S3Uri: «"s3://a-bucket/model"» }`,
  },
  "s3-model-gzip-needs-object": {
    accepted: `{ S3DataType: "S3Object", CompressionType: "Gzip", S3Uri: uri }`,
    rejected: `{ S3DataType: "S3Prefix", CompressionType: «"Gzip"», S3Uri: uri }`,
  },
  "s3-model-object-not-prefix": {
    accepted: `{ S3DataType: "S3Object", CompressionType: "Gzip", S3Uri: "s3://a-bucket/model.tar.gz" }`,
    rejected: `{ S3DataType: "S3Object", CompressionType: "Gzip", S3Uri: "s3://a-bucket/model«/»" }`,
  },
  "metric-frequency-values": {
    accepted: `{ MetricPublishFrequencyInSeconds: 60 }`,
    rejected: `{ MetricPublishFrequencyInSeconds: «90» }`,
  },
  "shadow-one-production-variant": {
    accepted: config("ProductionVariants: [a], ShadowProductionVariants: [b]"),
    rejected: config("ProductionVariants: «[a, c]», ShadowProductionVariants: [b]"),
  },
  "shadow-one-shadow-variant": {
    accepted: config("ProductionVariants: [a], ShadowProductionVariants: [b]"),
    rejected: config("ProductionVariants: [a], ShadowProductionVariants: «[b, c]»"),
  },
  "variant-serverless-excludes-instances": {
    accepted: [variant(`InstanceType: "ml.m5.large"`), variant(`InstanceType: type, ServerlessConfig: serverless`)],
    rejected: variant(`ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 }, «InstanceType»: "ml.m5.large"`),
  },
  "variant-serverless-excludes-count": {
    accepted: variant(`InstanceType: "ml.m5.large", InitialInstanceCount: 1`),
    rejected: variant(`ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 }, «InitialInstanceCount»: 1`),
  },
  "variant-serverless-excludes-scaling": {
    accepted: variant(`InstanceType: "ml.m5.large", VolumeSizeInGB: 30`),
    rejected: variant(
      `ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 }, «VolumeSizeInGB»: 30, «EnableSSMAccess»: true`,
    ),
  },
  "variant-needs-compute": {
    accepted: variant(`InstanceType: type`),
    rejected: `«»{ VariantName: "main", ModelName: "churn", InitialInstanceCount: 1 }`,
  },
  "variant-pools-xor-type": {
    accepted: variant(`InstancePools: pools`),
    rejected: variant(`InstanceType: "ml.m5.large", «InstancePools»: [pool]`),
  },
  "variant-accelerator-retired": {
    accepted: variant(`InstanceType: "ml.m5.large"`),
    rejected: variant(`InstanceType: "ml.m5.large", «AcceleratorType»: "ml.eia2.medium"`),
  },
  "serverless-provisioned-within-max": {
    accepted: `{ MemorySizeInMB: 2048, MaxConcurrency: 5, ProvisionedConcurrency: 5 }`,
    rejected: `{ MemorySizeInMB: 2048, MaxConcurrency: 5, ProvisionedConcurrency: «6» }`,
  },
  "serverless-memory-steps": {
    accepted: `{ MemorySizeInMB: 2048, MaxConcurrency: 5 }`,
    rejected: `{ MemorySizeInMB: «1500», MaxConcurrency: 5 }`,
  },
  "managed-scaling-ordered": {
    accepted: `{ MinInstanceCount: 1, MaxInstanceCount: 2 }`,
    rejected: `{ MinInstanceCount: 3, MaxInstanceCount: «2» }`,
  },
  "managed-scaling-consolidation-only": {
    accepted: `{ Strategy: "CONSOLIDATION", MaximumStepSize: 2 }`,
    rejected: `{ Strategy: "IDLE_RELEASE", «MaximumStepSize»: 2 }`,
  },
  "async-success-response-needs-topic": {
    accepted: `{ SuccessTopic: topic, IncludeInferenceResponseIn: ["SUCCESS_NOTIFICATION_TOPIC"] }`,
    rejected: `«»{ IncludeInferenceResponseIn: ["SUCCESS_NOTIFICATION_TOPIC"] }`,
  },
  "async-error-response-needs-topic": {
    accepted: `{ ErrorTopic: topic, IncludeInferenceResponseIn: ["ERROR_NOTIFICATION_TOPIC"] }`,
    rejected: `«»{ SuccessTopic: topic, IncludeInferenceResponseIn: ["ERROR_NOTIFICATION_TOPIC"] }`,
  },
  "shap-baseline-xor-uri": {
    accepted: `{ ShapBaseline: "1,2" }`,
    rejected: [
      `{ ShapBaseline: "1,2", «ShapBaselineUri»: "s3://a-bucket/baseline.csv" }`,
      `«»{ MimeType: "text/csv" }`,
    ],
  },
  "shap-baseline-mime": {
    accepted: `{ ShapBaseline: "1,2", MimeType: "text/csv" }`,
    rejected: `{ ShapBaseline: "1,2", MimeType: «"application/json"» }`,
  },
  "clarify-feature-types-text": {
    accepted: `{ FeatureTypes: ["numerical", "text"] }`,
    rejected: `{ «FeatureTypes»: ["numerical"] }`,
  },
  "clarify-text-needs-text-config": {
    accepted: `{ InferenceConfig: { FeatureTypes: ["text"] }, ShapConfig: { ShapBaselineConfig: baseline, TextConfig: text } }`,
    rejected: `{ InferenceConfig: { FeatureTypes: ["text"] }, «ShapConfig»: { ShapBaselineConfig: baseline } }`,
  },
  "clarify-probability-index-xor-attribute": {
    accepted: `{ ProbabilityIndex: 1 }`,
    rejected: `{ ProbabilityIndex: 1, «ProbabilityAttribute»: "score" }`,
  },
  "clarify-label-index-xor-attribute": {
    accepted: `{ LabelAttribute: "label" }`,
    rejected: `{ LabelIndex: 0, «LabelAttribute»: "label" }`,
  },
  "deployment-one-policy": {
    accepted: `{ RollingUpdatePolicy: rolling }`,
    rejected: `{ BlueGreenUpdatePolicy: { ${routing} }, «RollingUpdatePolicy»: { MaximumBatchSize: size, WaitIntervalInSeconds: 60 } }`,
  },
  "bluegreen-timeout-covers-termination": {
    accepted: `{ ${routing}, TerminationWaitInSeconds: 600, MaximumExecutionTimeoutInSeconds: 3600 }`,
    rejected: `{ ${routing}, TerminationWaitInSeconds: 1800, MaximumExecutionTimeoutInSeconds: «1800» }`,
  },
  "bluegreen-timeout-covers-routing": {
    accepted: `{ ${routing}, MaximumExecutionTimeoutInSeconds: 3600 }`,
    rejected: `{ ${routing}, MaximumExecutionTimeoutInSeconds: «600» }`,
  },
  "rolling-batch-size-percent": {
    accepted: `{ MaximumBatchSize: { Type: "CAPACITY_PERCENT", Value: 50 }, WaitIntervalInSeconds: 60 }`,
    rejected: `{ MaximumBatchSize: { Type: "CAPACITY_PERCENT", Value: «60» }, WaitIntervalInSeconds: 60 }`,
  },
  "canary-size-percent": {
    accepted: `{ Type: "CANARY", WaitIntervalInSeconds: 60, CanarySize: { Type: "INSTANCE_COUNT", Value: 60 } }`,
    rejected: `{ Type: "CANARY", WaitIntervalInSeconds: 60, CanarySize: { Type: "CAPACITY_PERCENT", Value: «60» } }`,
  },
  "linear-step-size-percent": {
    accepted: `{ Type: "LINEAR", WaitIntervalInSeconds: 60, LinearStepSize: { Type: "CAPACITY_PERCENT", Value: 10 } }`,
    rejected: `{ Type: "LINEAR", WaitIntervalInSeconds: 60, LinearStepSize: { Type: "CAPACITY_PERCENT", Value: «5» } }`,
  },
  "canary-needs-size": {
    accepted: `{ Type: "CANARY", WaitIntervalInSeconds: 60, CanarySize: size }`,
    rejected: `«»{ Type: "CANARY", WaitIntervalInSeconds: 60 }`,
  },
  "linear-needs-step": {
    accepted: `{ Type: "LINEAR", WaitIntervalInSeconds: 60, LinearStepSize: size }`,
    rejected: `«»{ Type: "LINEAR", WaitIntervalInSeconds: 60 }`,
  },
  "canary-size-only-canary": {
    accepted: `{ Type: type, WaitIntervalInSeconds: 60, CanarySize: size }`,
    rejected: `{ Type: "ALL_AT_ONCE", WaitIntervalInSeconds: 60, «CanarySize»: { Type: "INSTANCE_COUNT", Value: 1 } }`,
  },
  "linear-step-only-linear": {
    accepted: `{ Type: type, WaitIntervalInSeconds: 60, LinearStepSize: size }`,
    rejected: `{ Type: "ALL_AT_ONCE", WaitIntervalInSeconds: 60, «LinearStepSize»: { Type: "INSTANCE_COUNT", Value: 1 } }`,
  },
  "excluded-properties-need-retain": {
    accepted: `{ EndpointName: "churn", EndpointConfigName: "churn-2", RetainAllVariantProperties: true, ExcludeRetainedVariantProperties: [property] }`,
    rejected: `{ EndpointName: "churn", EndpointConfigName: "churn-2", «ExcludeRetainedVariantProperties»: [property] }`,
  },
  "variant-property-data-capture-unsupported": {
    accepted: `{ VariantPropertyType: "DesiredWeight" }`,
    rejected: `{ VariantPropertyType: «"DataCaptureConfig"» }`,
  },
};
