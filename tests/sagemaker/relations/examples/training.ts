import type { Examples } from "../example.js";

const xgboost = "685385470294.dkr.ecr.eu-west-1.amazonaws.com/xgboost:latest";
const own = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1";

/** A channel that reads S3; `data` and `more` are members of its S3 source and its own. */
function channel(name: string, data = "", more = ""): string {
  return `{ ChannelName: "${name}", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://churn-data/${name}/", ${data} } }, ${more} }`;
}

export const trainingExamples: Examples = {
  "algorithm-name-or-image": {
    accepted: `{ TrainingInputMode: "File", AlgorithmName: "churn" }`,
    rejected: [
      `{ TrainingInputMode: "File", AlgorithmName: "churn", «TrainingImage»: \`\${account}.dkr.ecr.eu-west-1.amazonaws.com/churn:1\` }`,
      `{ TrainingInputMode: "File", TrainingImage: "${own}", «AlgorithmName»: custom ? "churn" : "other" }`,
      `{ TrainingInputMode: "File", TrainingImage: "${own}", «AlgorithmName»: custom ? "churn" : undefined }`,
    ],
    message:
      "'TrainingImage' and 'AlgorithmName' are both set: an algorithm is either an algorithm resource or a container image. Remove one of them.",
  },
  "algorithm-needs-name-or-image": {
    accepted: [
      `{ TrainingInputMode: "File", AlgorithmName: name }`,
      `{ TrainingInputMode: "File", ...algorithm }`,
      `{ TrainingInputMode: "File", ...(custom ? { AlgorithmName: "churn" } : { TrainingImage: image }) }`,
      `{ TrainingInputMode: "File", TrainingImage: process.env.IMAGE || "" }`,
      `{ TrainingInputMode: "File", TrainingImage: image?.trim() || undefined }`,
      `{ TrainingInputMode: "File", TrainingImage: image ?? null }`,
    ],
    rejected: [
      `«»{ TrainingInputMode: "File" }`,
      `«»{ TrainingInputMode: "File", TrainingImage: custom ? image : undefined }`,
    ],
    message:
      "Neither 'AlgorithmName' nor 'TrainingImage' is set: an algorithm is either an algorithm resource or a container image. Set one of them.",
  },
  "algorithm-name-is-a-resource": {
    accepted: `{ TrainingInputMode: "File", AlgorithmName: "xgboost-churn" }`,
    rejected: `{ TrainingInputMode: "File", AlgorithmName: «"BlazingText"» }`,
  },
  "training-image-reference": {
    accepted: [
      `{ TrainingInputMode: "File", TrainingImage: "${own}" }`,
      `{ TrainingInputMode: "File", TrainingImage: image }`,
      `{ TrainingInputMode: "File", TrainingImage: \`\${registry}/churn:\${version}\` }`,
      `{ TrainingInputMode: "File", TrainingImage: "registry.example.com:5000/team/churn" }`,
      `{ TrainingInputMode: "File", TrainingImage: "public.ecr.aws/docker/library/python:3.11" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr-ecr.eu-west-1.on.aws/churn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com/churn:1" }`,
    ],
    rejected: [
      `{ TrainingInputMode: "File", TrainingImage: «"xgboost"» }`,
      `{ TrainingInputMode: "File", TrainingImage: "«pytorch»/pytorch:2.1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«arn:aws:ecr:eu-west-1:123456789012:repository»/churn" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«https://»123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«12345678901».dkr.ecr.eu-west-1.amazonaws.com/churn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/«C»hurn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn«:»" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.«euwest1».amazonaws.com/churn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.cn-north-1.«amazonaws.com»/churn:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn«@sha256:abc»" }`,
    ],
    message:
      "'xgboost' names no registry: an image is given by its registry path. Write '<account>.dkr.ecr.<region>.amazonaws.com/<repository>:<tag>'.",
  },
  "training-registry-auth-needs-vpc-mode": {
    accepted: `{ TrainingRepositoryAccessMode: "Vpc", TrainingRepositoryAuthConfig: { TrainingRepositoryCredentialsProviderArn: arn } }`,
    rejected: `{ TrainingRepositoryAccessMode: "Platform", «TrainingRepositoryAuthConfig»: { TrainingRepositoryCredentialsProviderArn: arn } }`,
    message:
      "'TrainingRepositoryAuthConfig' can't be set when 'TrainingRepositoryAccessMode' is 'Platform': credentials are for a private registry, which is reached through the VPC.",
  },
  "training-private-registry-needs-vpc-config": {
    accepted: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, TrainingImageConfig: { TrainingRepositoryAccessMode: "Vpc" } }, VpcConfig: vpc }`,
    rejected: `«»{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image, TrainingImageConfig: { TrainingRepositoryAccessMode: "Vpc" } } }`,
  },
  "training-channel-inherits-pipe-for-augmented-manifest": {
    accepted: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image }, InputDataConfig: [{ ChannelName: "train", InputMode: mode, DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names } }, RecordWrapperType: "RecordIO" }] }`,
    rejected: `{ AlgorithmSpecification: { TrainingInputMode: "FastFile", TrainingImage: image }, InputDataConfig: [{ ChannelName: "train", DataSource: { S3DataSource: { S3DataType: «"AugmentedManifestFile"», S3Uri: uri, AttributeNames: names } }, RecordWrapperType: "RecordIO" }] }`,
    message:
      "'InputDataConfig.DataSource.S3DataSource.S3DataType' can't be 'AugmentedManifestFile' when 'AlgorithmSpecification.TrainingInputMode' is 'File' or 'FastFile': augmented manifests are read in Pipe mode only, and this channel takes the job's mode.",
  },
  "training-channel-inherits-pipe-for-gzip": {
    accepted: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image }, InputDataConfig: [${channel("train", "", `InputMode: "Pipe", CompressionType: "Gzip"`)}] }`,
    rejected: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image }, InputDataConfig: [${channel("train", "", `CompressionType: «"Gzip"»`)}] }`,
  },
  "training-channel-inherits-mode-for-record-wrapper": {
    accepted: `{ AlgorithmSpecification: { TrainingInputMode: "Pipe", TrainingImage: image }, InputDataConfig: [${channel("train", "", `RecordWrapperType: "RecordIO"`)}] }`,
    rejected: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image }, InputDataConfig: [${channel("train", "", `RecordWrapperType: «"RecordIO"»`)}] }`,
  },
  "algorithm-profile-inherits-pipe-for-augmented-manifest": {
    accepted: `{ TrainingInputMode: "Pipe", InputDataConfig: [{ ChannelName: "train", DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names } }, RecordWrapperType: "RecordIO" }] }`,
    rejected: `{ TrainingInputMode: "File", InputDataConfig: [{ ChannelName: "train", DataSource: { S3DataSource: { S3DataType: «"AugmentedManifestFile"», S3Uri: uri, AttributeNames: names } }, RecordWrapperType: "None" }] }`,
  },
  "algorithm-profile-inherits-pipe-for-gzip": {
    accepted: `{ TrainingInputMode: "Pipe", InputDataConfig: [${channel("train", "", `CompressionType: "Gzip"`)}] }`,
    rejected: `{ TrainingInputMode: "File", InputDataConfig: [${channel("train", "", `CompressionType: «"Gzip"»`)}] }`,
  },
  "algorithm-profile-inherits-mode-for-record-wrapper": {
    accepted: `{ TrainingInputMode: "File", InputDataConfig: [${channel("train", "", `RecordWrapperType: "None"`)}] }`,
    rejected: `{ TrainingInputMode: "File", InputDataConfig: [${channel("train", "", `RecordWrapperType: «"RecordIO"»`)}] }`,
  },
  "channel-augmented-manifest-needs-pipe": {
    accepted: `{ ChannelName: "train", InputMode: "Pipe", RecordWrapperType: "RecordIO", DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names } } }`,
    rejected: `{ ChannelName: "train", InputMode: "File", RecordWrapperType: "None", DataSource: { S3DataSource: { S3DataType: «"AugmentedManifestFile"», S3Uri: uri, AttributeNames: names } } }`,
  },
  "channel-fastfile-no-manifest": {
    accepted: `{ ChannelName: "train", InputMode: "File", DataSource: { S3DataSource: { S3DataType: "ManifestFile", S3Uri: uri } } }`,
    rejected: `{ ChannelName: "train", InputMode: "FastFile", DataSource: { S3DataSource: { S3DataType: «"ManifestFile"», S3Uri: uri } } }`,
  },
  "channel-fastfile-prefix-ends-with-slash": {
    accepted: [
      `{ ChannelName: "train", InputMode: "FastFile", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: "s3://churn/train/" } } }`,
      `{ ChannelName: "train", InputMode: "FastFile", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: \`s3://churn/\${folder}\` } } }`,
    ],
    rejected: `{ ChannelName: "train", InputMode: "FastFile", DataSource: { S3DataSource: { S3DataType: "S3Prefix", S3Uri: «"s3://churn/train"» } } }`,
  },
  "channel-gzip-needs-pipe": {
    accepted: channel("train", "", `InputMode: "Pipe", CompressionType: "Gzip"`),
    rejected: channel("train", "", `InputMode: "File", CompressionType: «"Gzip"»`),
  },
  "channel-gzip-fastfile": {
    accepted: channel("train", "", `InputMode: "FastFile", CompressionType: "None"`),
    rejected: channel("train", "", `InputMode: "FastFile", CompressionType: «"Gzip"»`),
  },
  "channel-recordio-not-in-file": {
    accepted: channel("train", "", `InputMode: "File", RecordWrapperType: "None"`),
    rejected: channel("train", "", `InputMode: "File", RecordWrapperType: «"RecordIO"»`),
  },
  "channel-file-system-file-mode": {
    accepted: `{ ChannelName: "train", InputMode: "File", DataSource: { FileSystemDataSource: source } }`.replace(
      "source",
      '{ FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "EFS", DirectoryPath: "/data" }',
    ),
    rejected: `{ ChannelName: "train", InputMode: "FastFile", DataSource: { «FileSystemDataSource»: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "EFS", DirectoryPath: "/data" } } }`,
  },
  "training-file-system-file-mode": {
    accepted: `{ AlgorithmSpecification: { TrainingInputMode: "File", TrainingImage: image }, VpcConfig: vpc, InputDataConfig: [{ ChannelName: "train", DataSource: { FileSystemDataSource: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "EFS", DirectoryPath: "/data" } } }] }`,
    rejected: `{ AlgorithmSpecification: { TrainingInputMode: "Pipe", TrainingImage: image }, VpcConfig: vpc, InputDataConfig: [{ ChannelName: "train", DataSource: { «FileSystemDataSource»: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "EFS", DirectoryPath: "/data" } } }] }`,
  },
  "training-file-system-needs-vpc": {
    accepted: `{ VpcConfig: vpc, InputDataConfig: [{ ChannelName: "train", DataSource: { FileSystemDataSource: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "FSxLustre", DirectoryPath: "/fsx" } } }] }`,
    rejected: `«»{ InputDataConfig: [{ ChannelName: "train", DataSource: { FileSystemDataSource: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "FSxLustre", DirectoryPath: "/fsx" } } }] }`,
    message:
      "'VpcConfig' must be set when 'InputDataConfig.DataSource.FileSystemDataSource' is set: EFS and FSx are reached through the VPC of the job.",
  },
  "datasource-one": {
    accepted: [`{ S3DataSource: { S3DataType: "S3Prefix", S3Uri: uri } }`, `{ S3DataSource: source }`],
    rejected: [
      `«»{}`,
      `{ S3DataSource: { S3DataType: "S3Prefix", S3Uri: uri }, «FileSystemDataSource»: { FileSystemId: id, FileSystemAccessMode: "ro", FileSystemType: "EFS", DirectoryPath: "/data" } }`,
    ],
  },
  "s3-attribute-names-need-augmented-manifest": {
    accepted: `{ S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: ["source-ref", "label"] }`,
    rejected: `{ S3DataType: "S3Prefix", S3Uri: uri, «AttributeNames»: ["source-ref", "label"] }`,
    message:
      "'AttributeNames' has no effect when 'S3DataType' is 'S3Prefix', 'ManifestFile' or 'Converse': they are attributes of an augmented manifest.",
  },
  "augmented-manifest-attribute-names": {
    accepted: `{ S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names }`,
    rejected: `«»{ S3DataType: "AugmentedManifestFile", S3Uri: uri }`,
  },
  "augmented-manifest-recordio": {
    accepted: `{ ChannelName: "train", InputMode: "Pipe", RecordWrapperType: wrapper, DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names } } }`,
    rejected: `«»{ ChannelName: "train", InputMode: "Pipe", DataSource: { S3DataSource: { S3DataType: "AugmentedManifestFile", S3Uri: uri, AttributeNames: names } } }`,
  },
  "s3-manifest-is-an-object": {
    accepted: `{ S3DataType: "ManifestFile", S3Uri: "s3://churn/train.manifest" }`,
    rejected: `{ S3DataType: "ManifestFile", S3Uri: "s3://churn/train«/»" }`,
    message:
      "'S3Uri' must not end with '/' when 'S3DataType' is 'ManifestFile' or 'AugmentedManifestFile', as 's3://churn/train/' does: a manifest is one object, not a prefix.",
  },
  "incremental-model-channel-file-mode": {
    accepted: channel("model", "", `ContentType: "application/x-sagemaker-model", InputMode: "File"`),
    rejected: channel("model", "", `ContentType: "application/x-sagemaker-model", InputMode: «"Pipe"»`),
  },
  "incremental-model-channel-replicated": {
    accepted: channel(
      "model",
      `S3DataDistributionType: "FullyReplicated"`,
      `ContentType: "application/x-sagemaker-model"`,
    ),
    rejected: channel(
      "model",
      `S3DataDistributionType: «"ShardedByS3Key"»`,
      `ContentType: "application/x-sagemaker-model"`,
    ),
  },
  "training-channel-instance-groups-exist": {
    accepted: [
      `{ InputDataConfig: [${channel("train", `InstanceGroupNames: ["gpus"]`)}], ResourceConfig: { InstanceGroups: [{ InstanceGroupName: "gpus", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }] } }`,
      `{ InputDataConfig: [${channel("train", `InstanceGroupNames: ["gpus"]`)}], ResourceConfig: { InstanceGroups: [...groups] } }`,
    ],
    rejected: [
      `{ InputDataConfig: [${channel("train", `InstanceGroupNames: [«"gpu"»]`)}], ResourceConfig: { InstanceGroups: [{ InstanceGroupName: "gpus", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }] } }`,
      `{ InputDataConfig: [${channel("train", `InstanceGroupNames: [«"gpu"»]`)}] }`,
    ],
    message:
      "'InputDataConfig.DataSource.S3DataSource.InstanceGroupNames' is 'gpu', but 'ResourceConfig.InstanceGroups.InstanceGroupName' has only 'gpus': a channel feeds instance groups of the job's resources.",
  },
  "training-channel-groups-all-or-none": {
    accepted: `{ InputDataConfig: [${channel("train", `InstanceGroupNames: ["gpus"]`)}, ${channel("test", `InstanceGroupNames: groups`)}], ResourceConfig: resources }`,
    rejected: `{ InputDataConfig: [${channel("train", `InstanceGroupNames: ["gpus"]`)}, ${channel("test").replace("S3DataSource", "«S3DataSource»")}], ResourceConfig: resources }`,
    message:
      "'DataSource.S3DataSource.InstanceGroupNames' is missing here, but set in another entry: once one channel is assigned to instance groups, every channel must be.",
  },
  "training-channel-name-unique": {
    accepted: `{ InputDataConfig: [${channel("train")}, ${channel("test")}] }`,
    rejected: `{ InputDataConfig: [${channel("train")}, ${channel("train").replace(`"train"`, `«"train"»`)}] }`,
    message:
      "'InputDataConfig.ChannelName' repeats 'train', which 'InputDataConfig[0].ChannelName' has: the name of a channel is its folder in the container.",
  },
  "training-max-wait-needs-spot": {
    accepted: [
      `{ EnableManagedSpotTraining: true, StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 } }`,
      `{ EnableManagedSpotTraining: spot, StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 } }`,
      `{ ...defaults, StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 7200 } }`,
      `{ EnableManagedSpotTraining: spot ? true : false, StoppingCondition: { MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: spot ? 7200 : undefined } }`,
    ],
    rejected: [
      `{ StoppingCondition: { MaxRuntimeInSeconds: 3600, «MaxWaitTimeInSeconds»: 7200 } }`,
      `{ EnableManagedSpotTraining: false, StoppingCondition: { MaxRuntimeInSeconds: 3600, «MaxWaitTimeInSeconds»: wait * 2 + 1 } }`.replace(
        "wait * 2 + 1",
        "7200",
      ),
      `{ EnableManagedSpotTraining: cheap ? true : undefined, StoppingCondition: { MaxRuntimeInSeconds: 3600, «MaxWaitTimeInSeconds»: 7200 } }`,
    ],
    message:
      "'StoppingCondition.MaxWaitTimeInSeconds' can't be set when 'EnableManagedSpotTraining' is false or left out: only managed Spot training waits for capacity.",
  },
  "training-spot-needs-max-wait": {
    accepted: `{ EnableManagedSpotTraining: true, StoppingCondition: limits }`,
    rejected: [
      `{ EnableManagedSpotTraining: true, «StoppingCondition»: { MaxRuntimeInSeconds: 3600 } }`,
      `«»{ EnableManagedSpotTraining: true }`,
      `{ EnableManagedSpotTraining: true, StoppingCondition: { MaxRuntimeInSeconds: 3600, «MaxWaitTimeInSeconds»: undefined } }`,
    ],
    message:
      "'MaxWaitTimeInSeconds' must be set when 'EnableManagedSpotTraining' is true: managed Spot training has to know how long to wait for capacity.",
  },
  "training-warm-pool-not-spot": {
    accepted: `{ ResourceConfig: { InstanceType: type, InstanceCount: 1, VolumeSizeInGB: 30, KeepAlivePeriodInSeconds: 600 } }`,
    rejected: `{ EnableManagedSpotTraining: true, StoppingCondition: limits, ResourceConfig: { InstanceType: type, InstanceCount: 1, VolumeSizeInGB: 30, «KeepAlivePeriodInSeconds»: 600 } }`,
  },
  "stopping-wait-not-below-runtime": {
    accepted: [
      `{ MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: 3600 }`,
      `{ MaxRuntimeInSeconds: limit, MaxWaitTimeInSeconds: 60 }`,
    ],
    rejected: [
      `{ MaxRuntimeInSeconds: 3600, MaxWaitTimeInSeconds: «1800» }`,
      `{ MaxWaitTimeInSeconds: 1800, MaxRuntimeInSeconds: «3600» }`,
      `{ MaxRuntimeInSeconds: long ? «86400» : 3600, MaxWaitTimeInSeconds: 7200 }`
        .replace("«86400»", "86400")
        .replace("7200", "«7200»"),
    ],
    message:
      "'MaxRuntimeInSeconds' (3600) must be at most 'MaxWaitTimeInSeconds' (1800): the wait for Spot capacity includes the runtime.",
  },
  "stopping-runtime-28-days": {
    accepted: `{ MaxRuntimeInSeconds: 2419200 }`,
    rejected: `{ MaxRuntimeInSeconds: «2592000» }`,
    message: "'MaxRuntimeInSeconds' must be at most 2419200, not 2592000: a job runs 28 days at most.",
  },
  "debug-rule-names-unique": {
    accepted: `{ DebugRuleConfigurations: [{ RuleConfigurationName: "loss", RuleEvaluatorImage: image }], ProfilerRuleConfigurations: [{ RuleConfigurationName: "report", RuleEvaluatorImage: image }] }`,
    rejected: `{ DebugRuleConfigurations: [{ RuleConfigurationName: "report", RuleEvaluatorImage: image }], ProfilerRuleConfigurations: [{ RuleConfigurationName: «"report"», RuleEvaluatorImage: image }] }`,
  },
  "profiler-rule-names-unique-update": {
    accepted: `{ TrainingJobName: name, ProfilerRuleConfigurations: [{ RuleConfigurationName: "a", RuleEvaluatorImage: image }, { RuleConfigurationName: "b", RuleEvaluatorImage: image }] }`,
    rejected: `{ TrainingJobName: name, ProfilerRuleConfigurations: [{ RuleConfigurationName: "a", RuleEvaluatorImage: image }, { RuleConfigurationName: «"a"», RuleEvaluatorImage: image }] }`,
  },
  "debug-collection-names-unique": {
    accepted: `{ S3OutputPath: path, CollectionConfigurations: [{ CollectionName: "losses" }, { CollectionName: "weights" }] }`,
    rejected: `{ S3OutputPath: path, CollectionConfigurations: [{ CollectionName: "losses" }, { CollectionName: «"losses"» }] }`,
  },
  "profiler-interval-values": {
    accepted: `{ ProfilingIntervalInMilliseconds: 500 }`,
    rejected: `{ ProfilingIntervalInMilliseconds: «250» }`,
    message:
      "'ProfilingIntervalInMilliseconds' must be 100, 200, 500, 1000, 5000 or 60000, not 250: metrics are captured at one of these intervals.",
  },
  "volume-kms-not-on-local-storage": {
    accepted: [
      `{ InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30, VolumeKmsKeyId: key }`,
      `{ InstanceType: "ml.x99.xlarge", InstanceCount: 1, VolumeKmsKeyId: "abc" }`,
    ],
    rejected: `{ InstanceType: "ml.g5.xlarge", InstanceCount: 1, «VolumeKmsKeyId»: "abc" }`,
    message:
      "'VolumeKmsKeyId' can't be set when 'InstanceType' is a type with local NVMe storage: local storage is encrypted by the instance's hardware and takes no key.",
  },
  "training-volume-size-needed-ebs-only": {
    accepted: `{ InstanceType: "ml.m5.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`,
    rejected: `«»{ InstanceType: "ml.m5.xlarge", InstanceCount: 1 }`,
  },
  "training-volume-size-ignored-local-storage": {
    accepted: `{ InstanceType: "ml.p4d.24xlarge", InstanceCount: 1 }`,
    rejected: `{ InstanceType: "ml.p4d.24xlarge", InstanceCount: 1, «VolumeSizeInGB»: 30 }`,
  },
  "training-serverless-no-volume-size": {
    accepted: `{ ServerlessJobConfig: config, ResourceConfig: {} }`,
    rejected: `{ ServerlessJobConfig: { BaseModelArn: arn, JobType: "FineTuning", AcceptEula: true }, ResourceConfig: { «VolumeSizeInGB»: 30 } }`,
  },
  "placement-config-needs-ultraserver": {
    accepted: `{ InstanceType: "ml.p6e-gb200.36xlarge", InstanceCount: 1, InstancePlacementConfig: { EnableMultipleJobs: true } }`,
    rejected: `{ InstanceType: "ml.p5.48xlarge", InstanceCount: 1, «InstancePlacementConfig»: { EnableMultipleJobs: true } }`,
    message:
      "'InstancePlacementConfig' has no effect when 'InstanceType' is no UltraServer type: placement is for UltraServer capacity.",
  },
  "placement-instance-count-positive": {
    accepted: `{ UltraServerId: id, InstanceCount: 1 }`,
    rejected: `{ UltraServerId: id, InstanceCount: «0» }`,
  },
  "resource-groups-exclude-type": {
    accepted: `{ InstanceGroups: [{ InstanceGroupName: "gpus", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }], VolumeSizeInGB: 30 }`,
    rejected: `{ InstanceGroups: [{ InstanceGroupName: "gpus", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }], «InstanceType»: "ml.m5.large", «InstanceCount»: 2, VolumeSizeInGB: 30 }`,
  },
  "warm-pool-not-heterogeneous": {
    accepted: `{ KeepAlivePeriodInSeconds: 600, InstanceGroups: groups, VolumeSizeInGB: 30 }`,
    rejected: `{ KeepAlivePeriodInSeconds: 600, «InstanceGroups»: [{ InstanceGroupName: "gpus", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }], VolumeSizeInGB: 30 }`,
  },
  "resource-instance-group-names-unique": {
    accepted: `{ InstanceGroups: [{ InstanceGroupName: "a", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }, { InstanceGroupName: "b", InstanceType: "ml.m5.large", InstanceCount: 1 }] }`,
    rejected: `{ InstanceGroups: [{ InstanceGroupName: "a", InstanceType: "ml.p5.48xlarge", InstanceCount: 1 }, { InstanceGroupName: «"a"», InstanceType: "ml.m5.large", InstanceCount: 1 }] }`,
  },
  "output-no-kms-on-express-one-zone": {
    accepted: `{ S3OutputPath: "s3://churn/models", KmsKeyId: "alias/churn" }`,
    rejected: `{ S3OutputPath: "s3://churn--use1-az4--x-s3/models", «KmsKeyId»: "alias/churn" }`,
    message: "'KmsKeyId' can't be set when 'S3OutputPath' is in S3 Express One Zone: its buckets take no KMS key.",
  },
  "serverless-evaluation-type-required": {
    accepted: `{ BaseModelArn: arn, JobType: "Evaluation", EvaluationType: type }`,
    rejected: `«»{ BaseModelArn: arn, JobType: "Evaluation" }`,
  },
  "serverless-evaluation-type-only-for-evaluation": {
    accepted: `{ BaseModelArn: arn, JobType: "FineTuning" }`,
    rejected: `{ BaseModelArn: arn, JobType: "FineTuning", «EvaluationType»: "BenchmarkEvaluation" }`,
  },
  "serverless-eula-true": {
    accepted: `{ BaseModelArn: arn, JobType: "FineTuning", AcceptEula: true }`,
    rejected: `{ BaseModelArn: arn, JobType: "FineTuning", AcceptEula: «false» }`,
  },
  "serverless-sequence-length-values": {
    accepted: `{ BaseModelArn: arn, JobType: "FineTuning", SequenceLength: "8K" }`,
    rejected: `{ BaseModelArn: arn, JobType: "FineTuning", SequenceLength: «"12K"» }`,
  },
  "metric-regex": {
    accepted: [
      String.raw`{ Name: "loss", Regex: "loss=([0-9\\.]+)" }`,
      String.raw`{ Name: "loss", Regex: "loss=([0-9\.]+)" }`,
      String.raw`{ Name: "loss", Regex: "loss: (?P<value>[-+]?\\d+(?:\\.\\d+)?);" }`,
      String.raw`{ Name: "loss", Regex: "loss=(.*?);" }`,
      String.raw`{ Name: "loss", Regex: "loss=(\\S+)" }`,
      String.raw`{ Name: "loss", Regex: "'loss': ([0-9]+(.|e\\-)[0-9]+),?" }`,
      String.raw`{ Name: "loss", Regex: "loss=\\[([^]]+)\\]" }`,
      String.raw`{ Name: "loss", Regex: "(?i)loss=([[:digit:].]++)" }`,
      String.raw`{ Name: "loss", Regex: pattern }`,
      "{ Name: 'loss', Regex: String.raw`loss=(\\d+)` }",
    ],
    rejected: [
      String.raw`{ Name: "loss", Regex: «"loss=[0-9.]+"» }`,
      String.raw`{ Name: "loss", Regex: «"loss=([0-9.]+"» }`,
      String.raw`{ Name: "F1", Regex: "F1=«(.*?)»" }`,
      String.raw`{ Name: "F1", Regex: "F1=«([a-z]+)»" }`,
      String.raw`{ Name: "F1", Regex: «"(F1=[0-9.]+)"» }`,
      String.raw`{ Name: "F1", Regex: «"/F1=([0-9.]+)/"» }`,
      String.raw`{ Name: "F1", Regex: "F1=(«\d»+)" }`,
      String.raw`{ Name: "F1", Regex: "F1:«\s»*([0-9.]+)" }`,
      String.raw`{ Name: "F1", Regex: "«\[»eval] F1=([0-9.]+)" }`,
      String.raw`{ Name: "F1", Regex: "F1=«(?<»value>[0-9.]+)" }`,
      String.raw`{ Name: "F1", Regex: "\\[([0-9]+)\\]#011validation-auc:«([0-9.]+)»" }`,
    ],
    message:
      "'loss=[0-9.]+' has no capture group, so the metric never gets a value. Put the number's part in parentheses.",
  },
  "metric-names-unique": {
    accepted: `{ TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "a", Regex: regex }, { Name: "b", Regex: regex }] }`,
    rejected: `{ TrainingInputMode: "File", TrainingImage: image, MetricDefinitions: [{ Name: "a", Regex: regex }, { Name: «"a"», Regex: regex }] }`,
  },
  "algorithm-tunable-needs-hyperparameters": {
    accepted: `{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedTuningJobObjectiveMetrics: [{ Type: "Minimize", MetricName: "loss" }], SupportedHyperParameters: parameters }`,
    rejected: `«»{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedTuningJobObjectiveMetrics: [{ Type: "Minimize", MetricName: "loss" }] }`,
  },
  "algorithm-objective-metrics-defined": {
    accepted: `{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedHyperParameters: parameters, MetricDefinitions: [{ Name: "loss", Regex: regex }], SupportedTuningJobObjectiveMetrics: [{ Type: "Minimize", MetricName: "loss" }] }`,
    rejected: `{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedHyperParameters: parameters, MetricDefinitions: [{ Name: "loss", Regex: regex }], SupportedTuningJobObjectiveMetrics: [{ Type: "Minimize", MetricName: «"los"» }] }`,
  },
  "algorithm-hyperparameter-names-unique": {
    accepted: `{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedHyperParameters: [{ Name: "a", Type: "FreeText" }, { Name: "b", Type: "FreeText" }] }`,
    rejected: `{ TrainingImage: image, SupportedTrainingInstanceTypes: types, TrainingChannels: channels, SupportedHyperParameters: [{ Name: "a", Type: "FreeText" }, { Name: «"a"», Type: "FreeText" }] }`,
  },
  "algorithm-training-image-ecr": {
    accepted: `{ TrainingImage: "${own}", SupportedTrainingInstanceTypes: types, TrainingChannels: channels }`,
    rejected: `{ TrainingImage: "«docker.io»/me/churn:1", SupportedTrainingInstanceTypes: types, TrainingChannels: channels }`,
  },
  "hyperparameter-default-not-required": {
    accepted: `{ Name: "a", Type: "FreeText", DefaultValue: "1", IsRequired: false }`,
    rejected: `{ Name: "a", Type: "FreeText", DefaultValue: "1", IsRequired: «true» }`,
  },
  "parameter-range-one-kind": {
    accepted: `{ IntegerParameterRangeSpecification: { MinValue: "1", MaxValue: "9" } }`,
    rejected: [
      `{ IntegerParameterRangeSpecification: { MinValue: "1", MaxValue: "9" }, «CategoricalParameterRangeSpecification»: { Values: values } }`,
      `«»{}`,
    ],
  },
  "hyperparameter-range-of-integer": {
    accepted: `{ Name: "a", Type: "Integer", Range: { IntegerParameterRangeSpecification: { MinValue: "1", MaxValue: "9" } } }`,
    rejected: `{ Name: "a", Type: "Integer", Range: { «CategoricalParameterRangeSpecification»: { Values: values } } }`,
  },
  "hyperparameter-range-of-continuous": {
    accepted: `{ Name: "a", Type: "Continuous", Range: { ContinuousParameterRangeSpecification: { MinValue: "1", MaxValue: "9" } } }`,
    rejected: `{ Name: "a", Type: "Continuous", Range: { «IntegerParameterRangeSpecification»: { MinValue: "1", MaxValue: "9" } } }`,
  },
  "hyperparameter-range-of-categorical": {
    accepted: `{ Name: "a", Type: "Categorical", Range: { CategoricalParameterRangeSpecification: { Values: values } } }`,
    rejected: `{ Name: "a", Type: "Categorical", Range: { «IntegerParameterRangeSpecification»: { MinValue: "1", MaxValue: "9" } } }`,
  },
  "range-specification-ordered": {
    accepted: `{ MinValue: "0.5", MaxValue: "0.5" }`,
    rejected: `{ MinValue: "10", MaxValue: «"9"» }`,
  },
  "builtin-algorithm-no-metric-definitions": {
    accepted: [
      `{ TrainingInputMode: "File", TrainingImage: "${own}", MetricDefinitions: [{ Name: "a", Regex: regex }] }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1", MetricDefinitions: [{ Name: "a", Regex: regex }] }`,
      `{ TrainingInputMode: "File", TrainingImage: \`\${account}.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1\`, MetricDefinitions: [{ Name: "a", Regex: regex }] }`,
    ],
    rejected: `{ TrainingInputMode: "File", TrainingImage: "${xgboost}", «MetricDefinitions»: [{ Name: "a", Regex: regex }] }`,
    message:
      "'MetricDefinitions' can't be set when 'TrainingImage' is the image of a built-in algorithm: built-in algorithms have metrics of their own, which can't be overridden.",
  },
  "training-plain-text-secrets": {
    accepted: `{ HyperParameters: { epochs: "3", token: process.env.TOKEN } }`,
    rejected: `{ HyperParameters: { key: «"AKIAIOSFODNN7EXAMPLE"» } }`,
    message:
      "'HyperParameters' has an AWS access key in it: hyperparameters are stored and shown as plain text. Pass the name of a secret instead.",
  },
  "static-hyperparameter-secrets": {
    accepted: `{ ResourceConfig: resources, StaticHyperParameters: { epochs: "3" } }`,
    rejected: `{ ResourceConfig: resources, StaticHyperParameters: { key: «"AKIAIOSFODNN7EXAMPLE"» } }`,
  },
  "environment-secrets": {
    accepted: `{ Environment: { AWS_ACCESS_KEY_ID: keyId } }`,
    rejected: `{ Environment: { AWS_ACCESS_KEY_ID: «"AKIAIOSFODNN7EXAMPLE"» } }`,
  },
  "tag-secrets": {
    accepted: `{ Tags: [{ Key: "team", Value: "churn" }] }`,
    rejected: `{ Tags: [{ Key: "token", Value: «"hf_abcdefghijklmnopqrstuvwxyzABCDEFGH"» }] }`,
  },
};
