import type { Examples } from "../example.js";

const own = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1";
const xgboost = "685385470294.dkr.ecr.eu-west-1.amazonaws.com/xgboost:latest";
const variant = `VariantName: "a", ModelName: model, InstanceType: "ml.m5.large", InitialInstanceCount: 1`;

export const deploymentExamples: Examples = {
  "model-image-reference": {
    accepted: [
      `{ Image: "${own}" }`,
      `{ Image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:${"0".repeat(64)}" }`,
    ],
    rejected: [`{ Image: «"churn:1"» }`, `{ Image: "«123456789».dkr.ecr.eu-west-1.amazonaws.com/churn:1" }`],
  },
  "model-image-needs-tag": {
    accepted: [`{ Image: "${own}" }`, `{ Image: \`123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn\${tag}\` }`],
    rejected: `{ Image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/«churn»" }`,
    message:
      "'123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn' has no tag and no digest: SageMaker has refused images without one. Append ':<tag>'.",
  },
  "model-one-form": {
    accepted: [
      `{ ModelName: name, PrimaryContainer: { Image: "${own}" } }`,
      `{ ModelName: name, Containers: containers }`,
    ],
    rejected: [
      `«»{ ModelName: name }`,
      `{ ModelName: name, PrimaryContainer: { Image: "${own}" }, «Containers»: [{ Image: "${own}" }] }`,
    ],
  },
  "model-direct-hostnames": {
    accepted: `{ InferenceExecutionConfig: { Mode: "Direct" }, Containers: [{ Image: image, ContainerHostname: "a" }, { Image: image, ContainerHostname: "b" }] }`,
    rejected: `{ InferenceExecutionConfig: { Mode: "Direct" }, Containers: [«{» Image: image }] }`,
    message:
      "'ContainerHostname' must be set when 'InferenceExecutionConfig.Mode' is 'Direct': a container that is called directly is called by its host name.",
  },
  "model-one-multi-model-container": {
    accepted: `{ Containers: [{ Image: image, Mode: "MultiModel" }, { Image: image, Mode: "SingleModel" }] }`,
    rejected: `{ Containers: [{ Image: image, Mode: "MultiModel" }, { Image: image, Mode: «"MultiModel"» }] }`,
  },
  "model-url-or-source": {
    accepted: `{ Image: image, ModelDataUrl: "s3://churn/model.tar.gz" }`,
    rejected: `{ Image: image, ModelDataUrl: "s3://churn/model.tar.gz", «ModelDataSource»: { S3DataSource: source } }`,
  },
  "model-image-or-package": {
    accepted: `{ ModelPackageName: name }`,
    rejected: `«»{ ModelDataUrl: "s3://churn/model.tar.gz" }`,
  },
  "model-builtin-image-needs-model-data": {
    accepted: [`{ Image: "${xgboost}", ModelDataUrl: url }`, `{ Image: "${own}" }`],
    rejected: `«»{ Image: "${xgboost}" }`,
  },
  "multi-model-url-prefix": {
    accepted: `{ Image: image, Mode: "MultiModel", ModelDataUrl: "s3://churn/models/" }`,
    rejected: `{ Image: image, Mode: "MultiModel", ModelDataUrl: "s3://churn/model«.tar.gz»" }`,
  },
  "variant-names-unique": {
    accepted: `{ ProductionVariants: [{ ${variant} }, { ${variant.replace(`"a"`, `"b"`)} }] }`,
    rejected: `{ ProductionVariants: [{ ${variant} }, { ${variant.replace(`"a"`, `«"a"»`)} }] }`,
  },
  "variant-managed-scaling-inference-components-only": {
    accepted: `{ VariantName: "a", InstanceType: "ml.m5.large", InitialInstanceCount: 1, ManagedInstanceScaling: { Status: "ENABLED" } }`,
    rejected: `{ VariantName: "a", ModelName: "churn", InstanceType: "ml.m5.large", InitialInstanceCount: 1, «ManagedInstanceScaling»: { Status: "ENABLED" } }`,
  },
  "endpoint-isolation-inference-components-only": {
    accepted: `{ ProductionVariants: [{ VariantName: "a", InstanceType: "ml.m5.large", InitialInstanceCount: 1 }], EnableNetworkIsolation: true }`,
    rejected: `{ ProductionVariants: [{ ${variant.replace("model", `"churn"`)} }], «EnableNetworkIsolation»: true }`,
  },
  "serverless-one-variant": {
    accepted: `{ ProductionVariants: [{ VariantName: "a", ModelName: model, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }] }`,
    rejected: `{ ProductionVariants: «[{ VariantName: "a", ModelName: model, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }, { ${variant.replace(`"a"`, `"b"`)} }]» }`,
    message:
      "'ProductionVariants' must have at most 1 entry when one of them is serverless, not 2: a serverless endpoint has one variant.",
  },
  "serverless-no-data-capture": {
    accepted: `{ ProductionVariants: [{ ${variant} }], DataCaptureConfig: capture }`,
    rejected: `{ ProductionVariants: [{ VariantName: "a", ModelName: model, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }], «DataCaptureConfig»: { DestinationS3Uri: uri } }`,
  },
  "async-no-data-capture": {
    accepted: `{ ProductionVariants: [{ ${variant} }], AsyncInferenceConfig: { OutputConfig: { S3OutputPath: path } } }`,
    rejected: `{ ProductionVariants: [{ ${variant} }], AsyncInferenceConfig: { OutputConfig: { S3OutputPath: path } }, «DataCaptureConfig»: { DestinationS3Uri: uri } }`,
  },
  "async-one-variant": {
    accepted: `{ ProductionVariants: [...variants], AsyncInferenceConfig: { OutputConfig: { S3OutputPath: path } } }`,
    rejected: `{ ProductionVariants: «[{ ${variant} }, { ${variant.replace(`"a"`, `"b"`)} }]», AsyncInferenceConfig: { OutputConfig: { S3OutputPath: path } } }`,
  },
  "variant-volume-not-on-local-storage": {
    accepted: `{ ${variant}, VolumeSizeInGB: 30 }`,
    rejected: `{ VariantName: "a", ModelName: model, InstanceType: "ml.g5.xlarge", InitialInstanceCount: 1, «VolumeSizeInGB»: 30 }`,
  },
  "endpoint-kms-ineffective-local-storage": {
    accepted: `{ ProductionVariants: [{ ${variant} }], KmsKeyId: "abc" }`,
    rejected: `{ ProductionVariants: [{ VariantName: "a", ModelName: model, InstanceType: "ml.g5.xlarge", InitialInstanceCount: 1 }], «KmsKeyId»: "abc" }`,
  },
  "feature-group-event-time-type": {
    accepted: `{ OnlineStoreConfig: { EnableOnlineStore: true }, RecordIdentifierFeatureName: "id", EventTimeFeatureName: "at", FeatureDefinitions: [{ FeatureName: "id", FeatureType: "Integral" }, { FeatureName: "at", FeatureType: "Fractional" }] }`,
    rejected: `{ OnlineStoreConfig: { EnableOnlineStore: true }, RecordIdentifierFeatureName: "id", EventTimeFeatureName: "at", FeatureDefinitions: [{ FeatureName: "id", FeatureType: "Integral" }, { FeatureName: "at", FeatureType: «"Integral"» }] }`,
    message:
      "'FeatureType' must be 'String' or 'Fractional', not 'Integral': an event time is a time stamp in seconds or an ISO 8601 string.",
  },
  "feature-group-iceberg-event-time": {
    accepted: `{ RoleArn: role, OfflineStoreConfig: { S3StorageConfig: storage, TableFormat: "Iceberg" }, RecordIdentifierFeatureName: "id", EventTimeFeatureName: "at", FeatureDefinitions: [{ FeatureName: "id", FeatureType: "Integral" }, { FeatureName: "at", FeatureType: "String" }] }`,
    rejected: `{ RoleArn: role, OfflineStoreConfig: { S3StorageConfig: storage, TableFormat: "Iceberg" }, RecordIdentifierFeatureName: "id", EventTimeFeatureName: "at", FeatureDefinitions: [{ FeatureName: "id", FeatureType: "Integral" }, { FeatureName: "at", FeatureType: «"Fractional"» }] }`,
  },
  "feature-collection-in-memory": {
    accepted: `{ OnlineStoreConfig: { EnableOnlineStore: true, StorageType: "InMemory" }, FeatureDefinitions: [{ FeatureName: "tags", FeatureType: "String", CollectionType: "Set" }] }`,
    rejected: `{ OnlineStoreConfig: { EnableOnlineStore: true }, FeatureDefinitions: [{ FeatureName: "tags", FeatureType: "String", «CollectionType»: "Set" }] }`,
  },
  "monitor-scripts-first-party": {
    accepted: `{ ImageUri: "468650794304.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer", RecordPreprocessorSourceUri: uri }`,
    rejected: `{ ImageUri: "${own}", «RecordPreprocessorSourceUri»: "s3://churn/scripts/before.py" }`,
  },
};
