import type { Examples } from "../example.js";

const packaged = `ModelPackageGroupName: "churn", InferenceSpecification: specification`;
const platform = `TargetPlatform: { Os: "LINUX", Arch: "ARM64", Accelerator: "NVIDIA" }`;
const additional = (...names: readonly string[]): string =>
  names.map((name) => `{ Name: ${name}, Containers: containers }`).join(", ");

export const registryExamples: Examples = {
  "model-package-archives": {
    accepted: `{ Image: image, ModelDataUrl: "s3://a-bucket/model.tar.gz" }`,
    rejected: `{ Image: image, ModelDataUrl: «"s3://a-bucket/model"» }`,
  },
  "compilation-input-targz": {
    accepted: `{ Framework: "TFLITE", S3Uri: "s3://a-bucket/model.tar.gz" }`,
    rejected: `{ Framework: "TFLITE", S3Uri: «"s3://a-bucket/model.tflite"» }`,
  },
  "model-package-payload-targz": {
    accepted: `{ ${packaged}, SamplePayloadUrl: "s3://a-bucket/payload.tar.gz" }`,
    rejected: `{ ${packaged}, SamplePayloadUrl: «"s3://a-bucket/payload.json"» }`,
  },
  "model-package-image-reference": {
    accepted: "{ Image: `${account}.dkr.ecr.eu-west-1.amazonaws.com/churn:1` }",
    rejected: `{ Image: "«docker.io»/library/python:3" }`,
  },
  "model-package-environment-16": {
    accepted: `{ Image: image, Environment: { A: "1" } }`,
    rejected: `{ Image: image, Environment: «{ ${Array.from({ length: 17 }, (_, index) => `K${String(index)}: "v"`).join(", ")} }» }`,
  },
  "model-package-name-xor-group": {
    accepted: [`{ ${packaged} }`, `{ ModelPackageName: "churn", SourceAlgorithmSpecification: algorithm }`],
    rejected: [
      `{ ${packaged.replace("specification", "{ Containers: c, SupportedTransformInstanceTypes: t, SupportedRealtimeInferenceInstanceTypes: t }")}, «ModelPackageName»: "churn" }`,
      `«»{ ModelPackageDescription: "neither" }`,
    ],
  },
  "model-package-no-tags-in-group": {
    accepted: `{ ModelPackageName: "churn", Tags: tags }`,
    rejected: `{ ${packaged}, «Tags»: [{ Key: "a", Value: "b" }] }`,
  },
  "model-package-certify-unversioned-only": {
    accepted: `{ ModelPackageName: "churn", CertifyForMarketplace: true }`,
    rejected: `{ ${packaged}, «CertifyForMarketplace»: true }`,
  },
  "model-package-approval-versioned-only": {
    accepted: `{ ${packaged}, ModelApprovalStatus: "Approved" }`,
    rejected: `{ ModelPackageName: "churn", «ModelApprovalStatus»: "Approved" }`,
  },
  "model-package-unversioned-instance-types": {
    accepted: `{ ModelPackageGroupName: "churn", InferenceSpecification: { Containers: containers } }`,
    rejected: `{ ModelPackageName: "churn", «InferenceSpecification»: { Containers: containers, SupportedTransformInstanceTypes: types } }`,
  },
  "model-package-one-origin": {
    accepted: `{ ${packaged} }`,
    rejected: `{ ModelPackageGroupName: "churn", InferenceSpecification: { Containers: c }, «SourceAlgorithmSpecification»: { SourceAlgorithms: a } }`,
  },
  "model-package-additional-names-unique": {
    accepted: `{ ${packaged}, AdditionalInferenceSpecifications: [${additional(`"a"`, `"b"`)}] }`,
    rejected: `{ ${packaged}, AdditionalInferenceSpecifications: [${additional(`"a"`, `«"a"»`)}] }`,
  },
  "model-package-update-additional-names-unique": {
    accepted: `{ ModelPackageArn: arn, AdditionalInferenceSpecificationsToAdd: [${additional(`"a"`, `"b"`)}] }`,
    rejected: `{ ModelPackageArn: arn, AdditionalInferenceSpecificationsToAdd: [${additional(`"a"`, `«"a"»`)}] }`,
  },
  "model-package-task-values": {
    accepted: `{ ${packaged}, Task: "OTHER" }`,
    rejected: `{ ${packaged}, Task: «"CHURN"» }`,
  },
  "compilation-no-spot-wait": {
    accepted: `{ CompilationJobName: "a", RoleArn: role, InputConfig: input, OutputConfig: output, StoppingCondition: { MaxRuntimeInSeconds: 900 } }`,
    rejected: `{ CompilationJobName: "a", RoleArn: role, InputConfig: input, OutputConfig: output, StoppingCondition: { MaxRuntimeInSeconds: 900, «MaxWaitTimeInSeconds»: 1800 } }`,
  },
  "compilation-one-input": {
    accepted: `{ CompilationJobName: "a", RoleArn: role, InputConfig: input, OutputConfig: output, StoppingCondition: stop }`,
    rejected: [
      `{ CompilationJobName: "a", RoleArn: role, InputConfig: { S3Uri: uri, Framework: "TFLITE" }, «ModelPackageVersionArn»: "arn", OutputConfig: output, StoppingCondition: stop }`,
      `«»{ CompilationJobName: "a", RoleArn: role, OutputConfig: output, StoppingCondition: stop }`,
    ],
  },
  "compilation-one-target": {
    accepted: `{ S3OutputLocation: uri, TargetDevice: "rasp3b" }`,
    rejected: [
      `{ S3OutputLocation: uri, TargetDevice: "rasp3b", «TargetPlatform»: { Os: "LINUX", Arch: "ARM64" } }`,
      `«»{ S3OutputLocation: uri }`,
    ],
  },
  "compilation-nvidia-needs-options": {
    accepted: `{ S3OutputLocation: uri, ${platform}, CompilerOptions: options }`,
    rejected: `«»{ S3OutputLocation: uri, ${platform} }`,
  },
  "compilation-options-json": {
    accepted: `{ S3OutputLocation: uri, TargetDevice: device, CompilerOptions: '{"DTYPE": "float32"}' }`,
    rejected: `{ S3OutputLocation: uri, TargetDevice: device, CompilerOptions: «"{DTYPE: float32}"» }`,
  },
  "compilation-framework-version": {
    accepted: `{ S3Uri: uri, Framework: "PYTORCH", FrameworkVersion: "2.1", DataInputConfig: shapes }`,
    rejected: `{ S3Uri: uri, Framework: "XGBOOST", «FrameworkVersion»: "1.7" }`,
  },
  "compilation-data-input-needed": {
    accepted: `{ S3Uri: uri, Framework: "PYTORCH", DataInputConfig: shapes }`,
    rejected: `«»{ S3Uri: uri, Framework: "PYTORCH" }`,
  },
  "compilation-data-input-json": {
    accepted: `{ S3Uri: uri, Framework: "PYTORCH", DataInputConfig: '{"input": [1, 3]}' }`,
    rejected: `{ S3Uri: uri, Framework: "PYTORCH", DataInputConfig: «"{input: [1, 3]}"» }`,
  },
  "compilation-data-input-not-for-xgboost": {
    accepted: `{ S3Uri: uri, Framework: "XGBOOST" }`,
    rejected: `{ S3Uri: uri, Framework: "XGBOOST", «DataInputConfig»: "{}" }`,
  },
  "edge-preset-config-json": {
    accepted: `{ S3OutputLocation: uri, PresetDeploymentConfig: "{}" }`,
    rejected: `{ S3OutputLocation: uri, PresetDeploymentConfig: «"ComponentName=a"» }`,
  },
  "edge-device-subset-percentage": {
    accepted: `{ DeviceSubsetType: "PERCENTAGE", Percentage: 10 }`,
    rejected: `«»{ DeviceSubsetType: "PERCENTAGE" }`,
  },
  "edge-device-subset-selection": {
    accepted: `{ DeviceSubsetType: "SELECTION", DeviceNames: names }`,
    rejected: `«»{ DeviceSubsetType: "SELECTION" }`,
  },
  "edge-device-subset-namecontains": {
    accepted: `{ DeviceSubsetType: "NAMECONTAINS", DeviceNameContains: part }`,
    rejected: `«»{ DeviceSubsetType: "NAMECONTAINS" }`,
  },
  "model-package-source-or-specification": {
    accepted: [
      `{ ModelPackageGroupName: "churn", SourceUri: source }`,
      `{ ModelPackageGroupName: "churn", SourceUri: undefined, InferenceSpecification: specification }`,
    ],
    rejected: `{ ModelPackageGroupName: "churn", SourceUri: "s3://churn-models/source", «InferenceSpecification»: { Containers: [{ Image: image }] } }`,
  },
  "model-package-source-versioned-only": {
    accepted: `{ ModelPackageGroupName: "churn", SourceUri: source }`,
    rejected: `{ ModelPackageName: "churn", «SourceUri»: "s3://churn-models/source" }`,
    message: "'SourceUri' can't be set when 'ModelPackageName' is set: only a version in a group has a source.",
  },
  "model-package-no-additional-s3-source": {
    accepted: `{ ModelPackageGroupName: "churn", InferenceSpecification: { Containers: [{ Image: image }] } }`,
    rejected: `{ ModelPackageGroupName: "churn", InferenceSpecification: { Containers: [{ Image: image, «AdditionalS3DataSource»: { S3DataType: "S3Prefix", S3Uri: uri } }] } }`,
  },
};
