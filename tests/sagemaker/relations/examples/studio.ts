import type { Examples } from "../example.js";

function notebook(members: string): string {
  return `{ NotebookInstanceName: "a", InstanceType: "ml.t3.medium", RoleArn: role, ${members} }`;
}

function domain(members: string): string {
  return `{ DomainName: "a", AuthMode: auth, ${members} }`;
}

const rstudio = `DomainSettings: { RStudioServerProDomainSettings: { DomainExecutionRoleArn: \`arn:aws:iam::\${account}:role/r\` } }`;
const rstudioUpdate = `DomainSettingsForUpdate: { RStudioServerProDomainSettingsForUpdate: { DomainExecutionRoleArn: \`arn:aws:iam::\${account}:role/r\` } }`;
const images = Array.from({ length: 6 }, () => "image").join(", ");

export const studioExamples: Examples = {
  "image-version-base-image-ecr": {
    accepted: `{ ImageName: "a", ClientToken: token, BaseImage: \`\${account}.dkr.ecr.eu-west-1.amazonaws.com/base:1\` }`,
    rejected: `{ ImageName: "a", ClientToken: token, BaseImage: "«docker.io»/library/python:3" }`,
  },
  "notebook-no-internet-needs-subnet": {
    accepted: notebook(`DirectInternetAccess: "Disabled", SubnetId: subnet`),
    rejected: `«»${notebook(`DirectInternetAccess: "Disabled"`)}`,
  },
  "notebook-security-groups-need-subnet": {
    accepted: notebook(`SecurityGroupIds: [group], SubnetId: subnet`),
    rejected: notebook(`«SecurityGroupIds»: [group]`),
  },
  "notebook-accelerators-retired": {
    accepted: notebook(`VolumeSizeInGB: 10`),
    rejected: notebook(`«AcceleratorTypes»: ["ml.eia1.medium"]`),
  },
  "notebook-update-disassociateacceleratortypes-retired": {
    accepted: `{ NotebookInstanceName: "a" }`,
    rejected: `{ NotebookInstanceName: "a", «DisassociateAcceleratorTypes»: true }`,
  },
  "notebook-lifecycle-base64-oncreate": {
    accepted: `{ NotebookInstanceLifecycleConfigName: "a", OnCreate: [{ Content: "IyEvYmluL2Jhc2gK" }] }`,
    rejected: [
      `{ NotebookInstanceLifecycleConfigName: "a", OnCreate: [{ Content: «"#!/bin/bash"» }] }`,
      // Encoded twice.
      `{ NotebookInstanceLifecycleConfigName: "a", OnCreate: [{ Content: «"SXlFdlltbHVMMkpoYzJnSw=="» }] }`,
    ],
  },
  "notebook-lifecycle-base64-onstart": {
    accepted: `{ NotebookInstanceLifecycleConfigName: "a", OnStart: [{ Content: Buffer.from(script).toString("base64") }] }`,
    rejected: `{ NotebookInstanceLifecycleConfigName: "a", OnStart: [{ Content: «"#!/bin/bash"» }] }`,
  },
  "studio-lifecycle-base64": {
    accepted: `{ StudioLifecycleConfigName: "a", StudioLifecycleConfigAppType: "JupyterLab", StudioLifecycleConfigContent: "IyEvYmluL2Jhc2gK" }`,
    rejected: `{ StudioLifecycleConfigName: "a", StudioLifecycleConfigAppType: "JupyterLab", StudioLifecycleConfigContent: «"set -eux"» }`,
  },
  "domain-vpconly-needs-vpc": {
    accepted: domain(`DefaultUserSettings: settings, AppNetworkAccessType: "VpcOnly", VpcId: vpc, SubnetIds: [subnet]`),
    rejected: `«»${domain(`DefaultUserSettings: settings, AppNetworkAccessType: "VpcOnly", VpcId: vpc`)}`,
  },
  "domain-vpconly-needs-security-groups": {
    accepted: domain(
      `AppNetworkAccessType: "VpcOnly", VpcId: vpc, SubnetIds: subnets, DefaultUserSettings: { SecurityGroups: [group] }`,
    ),
    rejected: domain(
      `AppNetworkAccessType: "VpcOnly", VpcId: vpc, SubnetIds: subnets, «DefaultUserSettings»: { ExecutionRole: role }`,
    ),
  },
  "domain-rstudio-needs-service-groups": {
    accepted: domain(
      `DefaultUserSettings: settings, AppNetworkAccessType: "VpcOnly", VpcId: vpc, SubnetIds: subnets, AppSecurityGroupManagement: "Service", ${rstudio}`,
    ),
    rejected: `«»${domain(`DefaultUserSettings: settings, AppNetworkAccessType: "VpcOnly", VpcId: vpc, SubnetIds: subnets, ${rstudio}`)}`,
  },
  "domain-rstudio-service-managed-groups": {
    accepted: domain(`DefaultUserSettings: settings, AppSecurityGroupManagement: "Service", ${rstudio}`),
    rejected: domain(`DefaultUserSettings: settings, AppSecurityGroupManagement: «"Customer"», ${rstudio}`),
  },
  "domain-update-rstudio-service-managed-groups": {
    accepted: `{ DomainId: "d-abc", AppSecurityGroupManagement: "Service", ${rstudioUpdate} }`,
    rejected: `{ DomainId: "d-abc", AppSecurityGroupManagement: «"Customer"», ${rstudioUpdate} }`,
  },
  "domain-update-network-type-not-with-rstudio": {
    accepted: `{ DomainId: "d-abc", AppNetworkAccessType: "VpcOnly" }`,
    rejected: `{ DomainId: "d-abc", «AppNetworkAccessType»: "VpcOnly", ${rstudioUpdate} }`,
  },
  "domain-update-efs-cannot-disable": {
    accepted: `{ DomainId: "d-abc", HomeEfsFileSystemCreation: "Enabled" }`,
    rejected: `{ DomainId: "d-abc", HomeEfsFileSystemCreation: «"Disabled"» }`,
  },
  "domain-kms-deprecated-twin": {
    accepted: domain(`DefaultUserSettings: settings, KmsKeyId: "alias/a"`),
    rejected: domain(`DefaultUserSettings: settings, KmsKeyId: "alias/a", «HomeEfsFileSystemKmsKeyId»: "alias/a"`),
  },
  "domain-amazon-q-needs-sso": {
    accepted: `{ DomainName: "a", AuthMode: "SSO", DefaultUserSettings: settings, DomainSettings: { AmazonQSettings: { Status: "ENABLED" } } }`,
    rejected: `{ DomainName: "a", AuthMode: "IAM", DefaultUserSettings: settings, DomainSettings: { «AmazonQSettings»: { Status: "ENABLED" } } }`,
  },
  "domain-no-default-as-domain": {
    accepted: domain(`DefaultUserSettings: { AutoMountHomeEFS: "Enabled" }`),
    rejected: domain(`DefaultUserSettings: { AutoMountHomeEFS: «"DefaultAsDomain"» }`),
  },
  "domain-trusted-accounts-vpconly": {
    accepted: domain(
      `DefaultUserSettings: settings, AppNetworkAccessType: mode, DomainSettings: { DockerSettings: { VpcOnlyTrustedAccounts: accounts } }`,
    ),
    rejected: domain(
      `DefaultUserSettings: settings, DomainSettings: { DockerSettings: { «VpcOnlyTrustedAccounts»: [account] } }`,
    ),
  },
  "landing-uri-values": {
    accepted: `{ DefaultLandingUri: "studio::" }`,
    rejected: `{ DefaultLandingUri: «"studio"» }`,
  },
  "landing-studio-needs-portal": {
    accepted: `{ DefaultLandingUri: "app:JupyterServer:", StudioWebPortal: "DISABLED" }`,
    rejected: `{ DefaultLandingUri: «"studio::"», StudioWebPortal: "DISABLED" }`,
  },
  "user-security-groups-one-less": {
    accepted: `{ SecurityGroups: [a, b, c, d] }`,
    rejected: `{ SecurityGroups: «[a, b, c, d, e]» }`,
  },
  "presigned-landing-uri": {
    accepted: [
      `{ DomainId: "d-abc", UserProfileName: "a", LandingUri: "app:JupyterLab:lab/tree/x" }`,
      `{ DomainId: "d-abc", UserProfileName: "a", LandingUri: "studio::" }`,
    ],
    rejected: `{ DomainId: "d-abc", UserProfileName: "a", LandingUri: «"app:Jupyter:"» }`,
  },
  "user-profile-singlesignon-pair": {
    accepted: `{ DomainId: "d-abc", UserProfileName: "a", SingleSignOnUserIdentifier: "UserName", SingleSignOnUserValue: user }`,
    rejected: `{ DomainId: "d-abc", UserProfileName: "a", «SingleSignOnUserIdentifier»: "UserName" }`,
  },
  "app-owner": {
    accepted: `{ DomainId: "d-abc", AppType: "JupyterLab", AppName: "default", SpaceName: space }`,
    rejected: `«»{ DomainId: "d-abc", AppType: "JupyterLab", AppName: "default" }`,
  },
  "app-one-owner": {
    accepted: `{ DomainId: "d-abc", AppType: "JupyterLab", AppName: "default", UserProfileName: user }`,
    rejected: `{ DomainId: "d-abc", AppType: "JupyterLab", AppName: "default", UserProfileName: "a", «SpaceName»: "b" }`,
  },
  "list-apps-one-owner": {
    accepted: `{ UserProfileNameEquals: "a" }`,
    rejected: `{ UserProfileNameEquals: "a", «SpaceNameEquals»: "b" }`,
  },
  "jupyterserver-system-instance": {
    accepted: `{ DomainId: "d-abc", AppType: "JupyterServer", AppName: "default", UserProfileName: "a", ResourceSpec: { InstanceType: "system" } }`,
    rejected: `{ DomainId: "d-abc", AppType: "JupyterServer", AppName: "default", UserProfileName: "a", ResourceSpec: { InstanceType: «"ml.t3.medium"» } }`,
  },
  "jupyterserver-default-system-instance": {
    accepted: `{ DefaultResourceSpec: { InstanceType: "system" } }`,
    rejected: `{ DefaultResourceSpec: { InstanceType: «"ml.t3.medium"» } }`,
  },
  "app-training-plan-types": {
    accepted: `{ DomainId: "d-abc", AppType: "JupyterLab", AppName: "default", SpaceName: "a", ResourceSpec: { TrainingPlanArn: "arn" } }`,
    rejected: `{ DomainId: "d-abc", AppType: "Canvas", AppName: "default", SpaceName: "a", ResourceSpec: { «TrainingPlanArn»: "arn" } }`,
  },
  "resource-spec-image-version-wins": {
    accepted: `{ SageMakerImageVersionArn: "arn" }`,
    rejected: `{ SageMakerImageVersionArn: "arn", «SageMakerImageArn»: "arn" }`,
  },
  "jupyterserver-lifecycle-needs-resource-spec": {
    accepted: `{ LifecycleConfigArns: ["arn"], DefaultResourceSpec: { InstanceType: "system" } }`,
    rejected: `{ «LifecycleConfigArns»: ["arn"] }`,
  },
  "user-profile-custom-images": {
    accepted: `{ DomainId: "d-abc", UserProfileName: "a", UserSettings: { KernelGatewayAppSettings: { CustomImages: [image] } } }`,
    rejected: `{ DomainId: "d-abc", UserProfileName: "a", UserSettings: { KernelGatewayAppSettings: { CustomImages: «[${images}]» } } }`,
  },
  "space-custom-images": {
    accepted: `{ KernelGatewayAppSettings: { CustomImages: [image] } }`,
    rejected: `{ KernelGatewayAppSettings: { CustomImages: «[${images}]» } }`,
  },
  "app-image-config-one-kind": {
    accepted: `{ AppImageConfigName: "a", JupyterLabAppImageConfig: config }`,
    rejected: `{ AppImageConfigName: "a", JupyterLabAppImageConfig: { ContainerConfig: c }, «CodeEditorAppImageConfig»: { ContainerConfig: c } }`,
  },
  "app-image-no-file-system-config": {
    accepted: `{ ContainerConfig: config }`,
    rejected: `{ «FileSystemConfig»: { MountPath: "/home" } }`,
  },
  "ebs-default-within-maximum": {
    accepted: `{ DefaultEbsVolumeSizeInGb: 5, MaximumEbsVolumeSizeInGb: 5 }`,
    rejected: `{ DefaultEbsVolumeSizeInGb: 10, MaximumEbsVolumeSizeInGb: «5» }`,
  },
  "idle-min-within-max": {
    accepted: `{ MinIdleTimeoutInMinutes: 60, MaxIdleTimeoutInMinutes: 120 }`,
    rejected: `{ MinIdleTimeoutInMinutes: 120, MaxIdleTimeoutInMinutes: «60» }`,
  },
  "idle-timeout-at-least-min": {
    accepted: `{ MinIdleTimeoutInMinutes: 60, IdleTimeoutInMinutes: 60 }`,
    rejected: `{ MinIdleTimeoutInMinutes: 120, IdleTimeoutInMinutes: «60» }`,
  },
  "idle-timeout-at-most-max": {
    accepted: `{ IdleTimeoutInMinutes: 60, MaxIdleTimeoutInMinutes: 120 }`,
    rejected: `{ IdleTimeoutInMinutes: 180, MaxIdleTimeoutInMinutes: «120» }`,
  },
  "sharing-needs-output-path": {
    accepted: `{ NotebookOutputOption: "Allowed", S3OutputPath: path }`,
    rejected: `«»{ NotebookOutputOption: "Allowed" }`,
  },
  "sharing-path-unused-when-disabled": {
    accepted: `{ NotebookOutputOption: option, S3OutputPath: path }`,
    rejected: `{ NotebookOutputOption: "Disabled", «S3OutputPath»: "s3://a-bucket/shared" }`,
  },
  "hidden-image-both": {
    accepted: `{ SageMakerImageName: "sagemaker_distribution", VersionAliases: aliases }`,
    rejected: `«»{ VersionAliases: aliases }`,
  },
  "hidden-image-aliases": {
    accepted: `{ SageMakerImageName: "sagemaker_distribution", VersionAliases: aliases }`,
    rejected: `{ «SageMakerImageName»: "sagemaker_distribution" }`,
  },
  "image-update-not-set-and-delete-description": {
    accepted: `{ ImageName: "a", Description: "b", DeleteProperties: ["DisplayName"] }`,
    rejected: `{ ImageName: "a", «Description»: "b", DeleteProperties: ["Description"] }`,
  },
  "image-update-not-set-and-delete-displayname": {
    accepted: `{ ImageName: "a", DisplayName: "b", DeleteProperties: ["Description"] }`,
    rejected: `{ ImageName: "a", «DisplayName»: "b", DeleteProperties: ["DisplayName"] }`,
  },
};
