import type { Examples } from "../example.js";

function cluster(members: string): string {
  return `{ ClusterName: "a", ${members} }`;
}

function group(members: string): string {
  return `{ InstanceGroupName: "a", ExecutionRole: role, InstanceCount: 2, ${members} }`;
}

const id = `"i-0123456789abcdef0"`;
const ids = Array.from({ length: 30 }, () => id).join(", ");

export const clusterExamples: Examples = {
  "cluster-one-orchestrator": {
    accepted: `{ Slurm: {} }`,
    rejected: [`{ Slurm: {}, «Eks»: { ClusterArn: arn } }`, `«»{}`],
  },
  "cluster-autoscaling-needs-role": {
    accepted: cluster(`AutoScaling: { Mode: "Enable" }, ClusterRole: role`),
    rejected: `«»${cluster(`AutoScaling: { Mode: "Enable" }`)}`,
  },
  "cluster-group-type-xor-requirements": {
    accepted: group(`InstanceType: "ml.m5.large"`),
    rejected: group(`InstanceType: "ml.m5.large", «InstanceRequirements»: { InstanceTypes: types }`),
  },
  "cluster-group-needs-instances": {
    accepted: group(`InstanceRequirements: requirements`),
    rejected: `«»${group(`ThreadsPerCore: 1`)}`,
  },
  "cluster-group-min-within-count": {
    accepted: group(`InstanceType: type, MinInstanceCount: 2`),
    rejected: group(`InstanceType: type, MinInstanceCount: «3»`),
  },
  "cluster-one-root-volume": {
    accepted: group(
      `InstanceType: type, InstanceStorageConfigs: [{ EbsVolumeConfig: { RootVolume: true, VolumeKmsKeyId: key } }, { EbsVolumeConfig: { VolumeSizeInGB: 9 } }]`,
    ),
    rejected: group(
      `InstanceType: type, InstanceStorageConfigs: [{ EbsVolumeConfig: { RootVolume: true, VolumeKmsKeyId: key } }, { EbsVolumeConfig: «{ RootVolume: true, VolumeKmsKeyId: key }» }]`,
    ),
    message:
      "This is entry number 2 of 'InstanceStorageConfigs' in which 'EbsVolumeConfig.RootVolume' is true, and there may be only 1: one configuration is for the root volume, and one for the secondary one.",
  },
  "cluster-one-secondary-volume": {
    accepted: group(
      `InstanceType: type, InstanceStorageConfigs: [{ EbsVolumeConfig: { VolumeSizeInGB: 9 } }, { EbsVolumeConfig: { RootVolume: root, VolumeSizeInGB: 9 } }, { FsxLustreConfig: lustre }]`,
    ),
    rejected: group(
      `InstanceType: type, InstanceStorageConfigs: [{ EbsVolumeConfig: { VolumeSizeInGB: 9 } }, { EbsVolumeConfig: «{ RootVolume: false, VolumeSizeInGB: 9 }» }]`,
    ),
  },
  "cluster-root-volume-no-size": {
    accepted: `{ RootVolume: true, VolumeKmsKeyId: key }`,
    rejected: `{ RootVolume: true, VolumeKmsKeyId: key, «VolumeSizeInGB»: 100 }`,
  },
  "cluster-root-volume-needs-key": {
    accepted: `{ RootVolume: root }`,
    rejected: `«»{ RootVolume: true }`,
  },
  "cluster-secondary-volume-needs-size": {
    accepted: `{ VolumeSizeInGB: 100 }`,
    rejected: `«»{ RootVolume: false }`,
  },
  "cluster-group-slurm-config-on-eks": {
    accepted: cluster(
      `Orchestrator: { Slurm: {} }, InstanceGroups: [${group(`InstanceType: type, SlurmConfig: { NodeType: "Compute" }`)}]`,
    ),
    rejected: cluster(
      `Orchestrator: { Eks: { ClusterArn: arn } }, InstanceGroups: [${group(`InstanceType: type, «SlurmConfig»: { NodeType: "Compute" }`)}]`,
    ),
  },
  "cluster-group-kubernetes-config-on-slurm": {
    accepted: cluster(
      `Orchestrator: { Eks: { ClusterArn: arn } }, InstanceGroups: [${group(`InstanceType: type, KubernetesConfig: { Labels: labels }`)}]`,
    ),
    rejected: cluster(
      `Orchestrator: { Slurm: {} }, InstanceGroups: [${group(`InstanceType: type, «KubernetesConfig»: { Labels: labels }`)}]`,
    ),
  },
  "cluster-patch-deployment-rolling": {
    accepted: `{ PatchingStrategy: strategy, DeploymentConfig: config }`,
    rejected: `{ PatchingStrategy: "WhenIdle", «DeploymentConfig»: { WaitIntervalInSeconds: 60 } }`,
  },
  "cluster-lifecycle-bucket-prefix": {
    accepted: `{ SourceS3Uri: "s3://sagemaker-eu-west-1-lifecycle/scripts", OnCreate: "on_create.sh" }`,
    rejected: `{ SourceS3Uri: «"s3://lifecycle/scripts"», OnCreate: "on_create.sh" }`,
  },
  "cluster-add-nodes-total": {
    accepted: cluster(`NodesToAdd: [{ InstanceGroupName: "a", IncrementTargetCountBy: 50 }]`),
    rejected: cluster(
      `NodesToAdd: [{ InstanceGroupName: "a", IncrementTargetCountBy: 30 }, { InstanceGroupName: "b", IncrementTargetCountBy: «30» }]`,
    ),
  },
  "cluster-nodes-some": {
    accepted: cluster(`NodeIds: nodes`),
    rejected: `«»{ ClusterName: "a" }`,
  },
  "cluster-delete-nodes-total": {
    accepted: cluster(`NodeIds: [${ids}, ${ids}]`),
    rejected: cluster(`NodeIds: [${ids}], «NodeLogicalIds»: [${ids}]`),
  },
  "cluster-node-id-long": {
    accepted: cluster(`NodeIds: [${id}]`),
    rejected: cluster(`NodeIds: [«"i-01234567"»]`),
  },
  "cluster-describe-node-one": {
    accepted: cluster(`NodeLogicalId: "node-1"`),
    rejected: [cluster(`NodeLogicalId: "node-1", «NodeId»: ${id}`), `«»{ ClusterName: "a" }`],
  },
  "cluster-update-schedule-grammar": {
    accepted: [
      `{ ScheduleExpression: "cron(0 3 ? * SUN *)" }`,
      `{ ScheduleExpression: "cron(30 23 1 */3 ? 2027)" }`,
      `{ ScheduleExpression: "cron(05 07 ? 12 6#1 *)" }`,
      `{ ScheduleExpression: "cron(15 10 ? * 6L *)" }`,
      "{ ScheduleExpression: `cron(0 ${hour} ? * SUN *)` }",
      "{ ScheduleExpression: `${schedule} * * *)` }",
    ],
    rejected: [
      `{ ScheduleExpression: "cron(«*» 3 ? * SUN *)" }`,
      `{ ScheduleExpression: "cron(0 «0/6» ? * SUN *)" }`,
      `{ ScheduleExpression: "cron(0 3 «*» * ? *)" }`,
      `{ ScheduleExpression: "cron(0 3 ? «13» SUN *)" }`,
      `{ ScheduleExpression: "cron(0 3 ? * «MON-FRI» *)" }`,
      `{ ScheduleExpression: "cron(0 3 ? * SUN «2019»)" }`,
      `{ ScheduleExpression: "cron(«0 3 * * SUN»)" }`,
      `{ ScheduleExpression: «"0 3 ? * SUN *"» }`,
      `{ ScheduleExpression: «"cron(0 3 ? * SUN *"» }`,
      `{ ScheduleExpression: «"rate(7 days)"» }`,
    ],
  },
  "quota-borrow-needs-borrowing": {
    accepted: `{ Strategy: "LendAndBorrow", BorrowLimit: 50 }`,
    rejected: `{ Strategy: "Lend", «BorrowLimit»: 50 }`,
  },
  "training-plan-search-window": {
    accepted: `{ DurationHours: 24, StartTimeAfter: new Date(start), EndTimeBefore: new Date(end) }`,
    rejected: `{ DurationHours: 24, StartTimeAfter: new Date("2026-02-01"), EndTimeBefore: «new Date("2026-01-01")» }`,
  },
};
