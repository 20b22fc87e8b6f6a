// Written by tools/types.
declare module "aws-cdk-lib/aws-sagemaker" {
  import * as Cdk from "aws-cdk-lib/aws-sagemaker/index.js";

  export * from "aws-cdk-lib/aws-sagemaker/index.js";

  type Strict<Name> = import("../constructs.js").StrictConstruct<typeof Cdk, Name, "AWS::SageMaker::", import("../generated/aws-cdk-lib.js").Tables>;
  // @ts-ignore
  export import CfnAIWorkloadConfig = Cdk.CfnAIWorkloadConfig;
  export const CfnAIWorkloadConfig: Strict<"CfnAIWorkloadConfig">;
  // @ts-ignore
  export import CfnAction = Cdk.CfnAction;
  export const CfnAction: Strict<"CfnAction">;
  // @ts-ignore
  export import CfnAlgorithm = Cdk.CfnAlgorithm;
  export const CfnAlgorithm: Strict<"CfnAlgorithm">;
  // @ts-ignore
  export import CfnApp = Cdk.CfnApp;
  export const CfnApp: Strict<"CfnApp">;
  // @ts-ignore
  export import CfnAppImageConfig = Cdk.CfnAppImageConfig;
  export const CfnAppImageConfig: Strict<"CfnAppImageConfig">;
  // @ts-ignore
  export import CfnArtifact = Cdk.CfnArtifact;
  export const CfnArtifact: Strict<"CfnArtifact">;
  // @ts-ignore
  export import CfnCluster = Cdk.CfnCluster;
  export const CfnCluster: Strict<"CfnCluster">;
  // @ts-ignore
  export import CfnClusterSchedulerConfig = Cdk.CfnClusterSchedulerConfig;
  export const CfnClusterSchedulerConfig: Strict<"CfnClusterSchedulerConfig">;
  // @ts-ignore
  export import CfnCodeRepository = Cdk.CfnCodeRepository;
  export const CfnCodeRepository: Strict<"CfnCodeRepository">;
  // @ts-ignore
  export import CfnContext = Cdk.CfnContext;
  export const CfnContext: Strict<"CfnContext">;
  // @ts-ignore
  export import CfnDataQualityJobDefinition = Cdk.CfnDataQualityJobDefinition;
  export const CfnDataQualityJobDefinition: Strict<"CfnDataQualityJobDefinition">;
  // @ts-ignore
  export import CfnDevice = Cdk.CfnDevice;
  export const CfnDevice: Strict<"CfnDevice">;
  // @ts-ignore
  export import CfnDeviceFleet = Cdk.CfnDeviceFleet;
  export const CfnDeviceFleet: Strict<"CfnDeviceFleet">;
  // @ts-ignore
  export import CfnDomain = Cdk.CfnDomain;
  export const CfnDomain: Strict<"CfnDomain">;
  // @ts-ignore
  export import CfnEndpoint = Cdk.CfnEndpoint;
  export const CfnEndpoint: Strict<"CfnEndpoint">;
  // @ts-ignore
  export import CfnEndpointConfig = Cdk.CfnEndpointConfig;
  export const CfnEndpointConfig: Strict<"CfnEndpointConfig">;
  // @ts-ignore
  export import CfnExperiment = Cdk.CfnExperiment;
  export const CfnExperiment: Strict<"CfnExperiment">;
  // @ts-ignore
  export import CfnExperimentTrialComponent = Cdk.CfnExperimentTrialComponent;
  export const CfnExperimentTrialComponent: Strict<"CfnExperimentTrialComponent">;
  // @ts-ignore
  export import CfnFeatureGroup = Cdk.CfnFeatureGroup;
  export const CfnFeatureGroup: Strict<"CfnFeatureGroup">;
  // @ts-ignore
  export import CfnHub = Cdk.CfnHub;
  export const CfnHub: Strict<"CfnHub">;
  // @ts-ignore
  export import CfnHumanTaskUi = Cdk.CfnHumanTaskUi;
  export const CfnHumanTaskUi: Strict<"CfnHumanTaskUi">;
  // @ts-ignore
  export import CfnImage = Cdk.CfnImage;
  export const CfnImage: Strict<"CfnImage">;
  // @ts-ignore
  export import CfnImageVersion = Cdk.CfnImageVersion;
  export const CfnImageVersion: Strict<"CfnImageVersion">;
  // @ts-ignore
  export import CfnInferenceComponent = Cdk.CfnInferenceComponent;
  export const CfnInferenceComponent: Strict<"CfnInferenceComponent">;
  // @ts-ignore
  export import CfnInferenceExperiment = Cdk.CfnInferenceExperiment;
  export const CfnInferenceExperiment: Strict<"CfnInferenceExperiment">;
  // @ts-ignore
  export import CfnMlflowApp = Cdk.CfnMlflowApp;
  export const CfnMlflowApp: Strict<"CfnMlflowApp">;
  // @ts-ignore
  export import CfnMlflowTrackingServer = Cdk.CfnMlflowTrackingServer;
  export const CfnMlflowTrackingServer: Strict<"CfnMlflowTrackingServer">;
  // @ts-ignore
  export import CfnModel = Cdk.CfnModel;
  export const CfnModel: Strict<"CfnModel">;
  // @ts-ignore
  export import CfnModelBiasJobDefinition = Cdk.CfnModelBiasJobDefinition;
  export const CfnModelBiasJobDefinition: Strict<"CfnModelBiasJobDefinition">;
  // @ts-ignore
  export import CfnModelCard = Cdk.CfnModelCard;
  export const CfnModelCard: Strict<"CfnModelCard">;
  // @ts-ignore
  export import CfnModelExplainabilityJobDefinition = Cdk.CfnModelExplainabilityJobDefinition;
  export const CfnModelExplainabilityJobDefinition: Strict<"CfnModelExplainabilityJobDefinition">;
  // @ts-ignore
  export import CfnModelPackage = Cdk.CfnModelPackage;
  export const CfnModelPackage: Strict<"CfnModelPackage">;
  // @ts-ignore
  export import CfnModelPackageGroup = Cdk.CfnModelPackageGroup;
  export const CfnModelPackageGroup: Strict<"CfnModelPackageGroup">;
  // @ts-ignore
  export import CfnModelQualityJobDefinition = Cdk.CfnModelQualityJobDefinition;
  export const CfnModelQualityJobDefinition: Strict<"CfnModelQualityJobDefinition">;
  // @ts-ignore
  export import CfnMonitoringSchedule = Cdk.CfnMonitoringSchedule;
  export const CfnMonitoringSchedule: Strict<"CfnMonitoringSchedule">;
  // @ts-ignore
  export import CfnNotebookInstance = Cdk.CfnNotebookInstance;
  export const CfnNotebookInstance: Strict<"CfnNotebookInstance">;
  // @ts-ignore
  export import CfnNotebookInstanceLifecycleConfig = Cdk.CfnNotebookInstanceLifecycleConfig;
  export const CfnNotebookInstanceLifecycleConfig: Strict<"CfnNotebookInstanceLifecycleConfig">;
  // @ts-ignore
  export import CfnPartnerApp = Cdk.CfnPartnerApp;
  export const CfnPartnerApp: Strict<"CfnPartnerApp">;
  // @ts-ignore
  export import CfnPipeline = Cdk.CfnPipeline;
  export const CfnPipeline: Strict<"CfnPipeline">;
  // @ts-ignore
  export import CfnProcessingJob = Cdk.CfnProcessingJob;
  export const CfnProcessingJob: Strict<"CfnProcessingJob">;
  // @ts-ignore
  export import CfnProject = Cdk.CfnProject;
  export const CfnProject: Strict<"CfnProject">;
  // @ts-ignore
  export import CfnSpace = Cdk.CfnSpace;
  export const CfnSpace: Strict<"CfnSpace">;
  // @ts-ignore
  export import CfnStudioLifecycleConfig = Cdk.CfnStudioLifecycleConfig;
  export const CfnStudioLifecycleConfig: Strict<"CfnStudioLifecycleConfig">;
  // @ts-ignore
  export import CfnTrialComponent = Cdk.CfnTrialComponent;
  export const CfnTrialComponent: Strict<"CfnTrialComponent">;
  // @ts-ignore
  export import CfnUserProfile = Cdk.CfnUserProfile;
  export const CfnUserProfile: Strict<"CfnUserProfile">;
  // @ts-ignore
  export import CfnWorkforce = Cdk.CfnWorkforce;
  export const CfnWorkforce: Strict<"CfnWorkforce">;
  // @ts-ignore
  export import CfnWorkteam = Cdk.CfnWorkteam;
  export const CfnWorkteam: Strict<"CfnWorkteam">;
}

declare module "aws-cdk-lib" {
  export * from "aws-cdk-lib/index.js";
  export * as aws_sagemaker from "aws-cdk-lib/aws-sagemaker";
}
