import type { Examples } from "../example.js";

function component(members: string): string {
  return `{ InferenceComponentName: "a", EndpointName: "b", ${members} }`;
}

function experiment(source: string, shadow: string): string {
  return `{ Name: "a", Type: "ShadowMode", RoleArn: role, EndpointName: "b", ModelVariants: [{ ModelName: "m", VariantName: "main", InfrastructureConfig: c }, { ModelName: "n", VariantName: "next", InfrastructureConfig: c }], ShadowModeConfig: { SourceModelVariantName: ${source}, ShadowModelVariants: [{ ShadowModelVariantName: ${shadow}, SamplingPercentage: 20 }] } }`;
}

const environment = Array.from({ length: 16 }, (_, index) => `K${String(index)}: "v"`).join(", ");
const container = `Domain: "MACHINE_LEARNING", Task: "REGRESSION", Framework: "XGBOOST", PayloadConfig: payload`;

export const inferenceExamples: Examples = {
  "optimization-no-spot-wait": {
    accepted: `{ OptimizationJobName: "a", RoleArn: role, ModelSource: source, DeploymentInstanceType: "ml.g5.xlarge", OptimizationConfigs: configs, OutputConfig: output, StoppingCondition: { MaxRuntimeInSeconds: 3600 } }`,
    rejected: `{ OptimizationJobName: "a", RoleArn: role, ModelSource: source, DeploymentInstanceType: "ml.g5.xlarge", OptimizationConfigs: configs, OutputConfig: output, StoppingCondition: { MaxRuntimeInSeconds: 3600, «MaxWaitTimeInSeconds»: 7200 } }`,
  },
  "optimization-model-access-eula-true": {
    accepted: `{ AcceptEula: accepted }`,
    rejected: `{ AcceptEula: «false» }`,
  },
  "optimization-source-one": {
    accepted: `{ S3: { S3Uri: uri } }`,
    rejected: [`{ S3: { S3Uri: uri }, «SageMakerModel»: { ModelName: "churn" } }`, `«»{}`],
  },
  "inference-component-targz": {
    accepted: `{ ArtifactUrl: "s3://a-bucket/model.tar.gz" }`,
    rejected: `{ ArtifactUrl: «"s3://a-bucket/model/"» }`,
  },
  "inference-component-environment-16": {
    accepted: `{ Environment: { ${environment} } }`,
    rejected: `{ Environment: «{ ${environment}, ONE_MORE: "v" }» }`,
  },
  "recommendation-payload-targz": {
    accepted: `{ SamplePayloadUrl: "s3://a-bucket/payload.tar.gz" }`,
    rejected: `{ SamplePayloadUrl: «"s3://a-bucket/payload.zip"» }`,
  },
  "recommender-no-provisioned-concurrency": {
    accepted: `{ ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }`,
    rejected: `{ ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5, «ProvisionedConcurrency»: 1 } }`,
  },
  "recommender-instance-xor-serverless": {
    accepted: `{ InstanceType: "ml.m5.large" }`,
    rejected: `{ InstanceType: "ml.m5.large", «ServerlessConfig»: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }`,
  },
  "recommender-domain-values": {
    accepted: `{ ${container} }`,
    rejected: `{ ${container.replace(`"MACHINE_LEARNING"`, `«"TABULAR"»`)} }`,
  },
  "recommender-task-values": {
    accepted: `{ ${container} }`,
    rejected: `{ ${container.replace(`"REGRESSION"`, `«"TRANSLATION"»`)} }`,
  },
  "recommender-framework-values": {
    accepted: `{ ${container} }`,
    rejected: `{ ${container.replace(`"XGBOOST"`, `«"JAX"»`)} }`,
  },
  "recommender-nearest-model-values": {
    accepted: `{ ${container}, NearestModelName: "xgboost" }`,
    rejected: `{ ${container}, NearestModelName: «"lightgbm"» }`,
  },
  "ic-specification-singular-or-plural": {
    accepted: component(`Specification: specification`),
    rejected: component(`Specification: { ModelName: "m", ComputeResourceRequirements: c }, «Specifications»: [s]`),
  },
  "ic-specifications-need-instance-type": {
    accepted: component(
      `Specifications: [{ ModelName: "m", ComputeResourceRequirements: c, InstanceType: "ml.g5.xlarge" }, { ModelName: "m", ComputeResourceRequirements: c, InstanceType: type }]`,
    ),
    rejected: component(
      `Specifications: [{ ModelName: "m", ComputeResourceRequirements: c, InstanceType: "ml.g5.xlarge" }, «{» ModelName: "m", ComputeResourceRequirements: c }]`,
    ),
  },
  "ic-specifications-instance-type-unique": {
    accepted: component(
      `Specifications: [{ ModelName: "m", ComputeResourceRequirements: c, InstanceType: "ml.g5.xlarge" }, { ModelName: "m", ComputeResourceRequirements: c, InstanceType: "ml.g5.2xlarge" }]`,
    ),
    rejected: component(
      `Specifications: [{ ModelName: "m", ComputeResourceRequirements: c, InstanceType: "ml.g5.xlarge" }, { ModelName: "m", ComputeResourceRequirements: c, InstanceType: «"ml.g5.xlarge"» }]`,
    ),
  },
  "ic-needs-specification": {
    accepted: component(`Specifications: specifications`),
    rejected: `«»${component(`VariantName: "main"`)}`,
  },
  "ic-adapter-no-compute": {
    accepted: `{ BaseInferenceComponentName: "base", Container: { ArtifactUrl: url } }`,
    rejected: `{ BaseInferenceComponentName: "base", Container: { ArtifactUrl: url }, «ComputeResourceRequirements»: { MinMemoryRequiredInMb: 1024 } }`,
  },
  "ic-adapter-needs-artifact": {
    accepted: component(`Specification: { BaseInferenceComponentName: "base", Container: container }`),
    rejected: [
      component(`Specification: { BaseInferenceComponentName: "base", «Container»: {} }`),
      component(`«Specification»: { BaseInferenceComponentName: "base" }`),
    ],
  },
  "ic-base-needs-compute": {
    accepted: component(`Specification: { ModelName: "m", ComputeResourceRequirements: c }`),
    rejected: component(`«Specification»: { ModelName: "m" }`),
  },
  "ic-memory-ordered": {
    accepted: `{ MinMemoryRequiredInMb: 1024, MaxMemoryRequiredInMb: 2048 }`,
    rejected: `{ MinMemoryRequiredInMb: 4096, MaxMemoryRequiredInMb: «2048» }`,
  },
  "ic-rolling-batch-size-percent": {
    accepted: `{ MaximumBatchSize: { Type: "COPY_COUNT", Value: 1 }, WaitIntervalInSeconds: 60 }`,
    rejected: `{ MaximumBatchSize: { Type: "CAPACITY_PERCENT", Value: «1» }, WaitIntervalInSeconds: 60 }`,
  },
  "scaling-recommendation-one-key": {
    accepted: `{ InferenceRecommendationsJobName: "a", EndpointName: "b" }`,
    rejected: `{ InferenceRecommendationsJobName: "a", EndpointName: "b", «RecommendationId»: "c" }`,
  },
  "scaling-objective-ordered": {
    accepted: `{ MinInvocationsPerMinute: 1, MaxInvocationsPerMinute: 2 }`,
    rejected: `{ MinInvocationsPerMinute: 3, MaxInvocationsPerMinute: «2» }`,
  },
  "experiment-schedule-ordered": {
    accepted: [
      `{ StartTime: new Date("2026-01-01"), EndTime: new Date("2026-01-08") }`,
      `{ StartTime: a, EndTime: b }`,
      `{ StartTime: new Date("2026-01-08T00:00:00"), EndTime: new Date(2026, 0, 1) }`,
      `{ StartTime: new Date("2026-01-08"), EndTime: new Date() }`,
      `{ StartTime: new Date("2026-01-08"), EndTime: new Date(2026, 0, 12) }`,
    ],
    rejected: [
      `{ StartTime: new Date("2026-01-08T00:00:00Z"), EndTime: «new Date("2026-01-01T00:00:00Z")» }`,
      `{ StartTime: new Date("2026-01-08T00:00:00+01:00"), EndTime: «new Date("2026-01-01")» }`,
      `{ StartTime: new Date(1767225600000), EndTime: «new Date(1767225599000)» }`,
    ],
  },
  "experiment-schedule-30-days": {
    accepted: `{ StartTime: new Date("2026-01-01T00:00:00Z"), EndTime: new Date("2026-01-31T00:00:00Z") }`,
    rejected: `{ StartTime: new Date("2026-01-01T00:00:00Z"), EndTime: «new Date("2026-02-01T00:00:00Z")» }`,
  },
  "experiment-source-variant-defined": {
    accepted: experiment(`"main"`, `"next"`),
    rejected: experiment(`«"mian"»`, `"next"`),
  },
  "experiment-shadow-variant-defined": {
    accepted: experiment(`"main"`, `"next"`),
    rejected: experiment(`"main"`, `«"nxet"»`),
  },
  "experiment-shadow-differs-from-source": {
    accepted: `{ SourceModelVariantName: "a", ShadowModelVariants: [{ ShadowModelVariantName: "b", SamplingPercentage: 1 }] }`,
    rejected: `{ SourceModelVariantName: "a", ShadowModelVariants: [{ ShadowModelVariantName: «"a"», SamplingPercentage: 1 }] }`,
  },
  "traffic-pattern-one": {
    accepted: `{ Phases: phases }`,
    rejected: `{ Phases: [phase], «Stairs»: { NumberOfSteps: 2 } }`,
  },
  "traffic-phases-match": {
    accepted: `{ TrafficType: "PHASES", Phases: phases }`,
    rejected: `«»{ TrafficType: "PHASES", Stairs: stairs }`,
  },
  "traffic-stairs-match": {
    accepted: `{ TrafficType: "STAIRS", Stairs: stairs }`,
    rejected: `«»{ TrafficType: "STAIRS" }`,
  },
  "phase-users": { accepted: `{ InitialNumberOfUsers: 3 }`, rejected: `{ InitialNumberOfUsers: «4» }` },
  "phase-duration": { accepted: `{ DurationInSeconds: 120 }`, rejected: `{ DurationInSeconds: «60» }` },
  "phase-duration-within-job": {
    accepted: `{ JobDurationInSeconds: 3600, TrafficPattern: { Phases: [{ DurationInSeconds: 3600 }] } }`,
    rejected: `{ TrafficPattern: { Phases: [{ DurationInSeconds: 3600 }] }, JobDurationInSeconds: «1800» }`,
  },
  "recommender-duration-cap": {
    accepted: `{ JobDurationInSeconds: 18000 }`,
    rejected: `{ JobDurationInSeconds: «18001» }`,
  },
  "recommender-parallel-within-total": {
    accepted: `{ MaxParallelOfTests: 2, MaxNumberOfTests: 2 }`,
    rejected: `{ MaxParallelOfTests: 3, MaxNumberOfTests: «2» }`,
  },
  "invoke-async-one-payload": {
    accepted: `{ EndpointName: "a", InputLocation: "s3://a-bucket/b.json" }`,
    rejected: [`{ EndpointName: "a", InputLocation: "s3://a-bucket/b.json", «Body»: "{}" }`, `«»{ EndpointName: "a" }`],
  },
  "invoke-stream-no-new-session": {
    accepted: `{ EndpointName: "a", Body: body, SessionId: id }`,
    rejected: `{ EndpointName: "a", Body: body, SessionId: «"NEW_SESSION"» }`,
  },
  "invoke-custom-attributes-ascii": {
    accepted: `{ EndpointName: "a", Body: body, CustomAttributes: "trace=1" }`,
    rejected: `{ EndpointName: "a", Body: body, CustomAttributes: «"trace=\\t1"» }`,
  },
};
