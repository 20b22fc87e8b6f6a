// Written by tools/types for @aws-sdk/client-sagemaker 3.1142.0.
declare module "@aws-sdk/client-sagemaker" {
  import * as Sdk from "@aws-sdk/client-sagemaker/dist-types/index.js";

  export * from "@aws-sdk/client-sagemaker/dist-types/index.js";

  type Tables = import("../generated/sagemaker.js").Tables;
  type Command<Name, Shape> = import("../clients.js").StrictCommand<typeof Sdk, Name, Shape, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Sdk, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMaker, Sdk.SageMakerClient, import("../generated/sagemaker.js").Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMaker>, Client>;

  /** {@link Sdk.SageMaker}. */
  export class SageMaker extends Client {}

  /** [AddAssociationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AddAssociationCommand/). Required: SourceArn, DestinationArn. */
  export const AddAssociationCommand: Command<"AddAssociationCommand", "AddAssociationRequest">;
  export type AddAssociationCommand = Of<"AddAssociationCommand">;
  /** [AddTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AddTagsCommand/). Required: ResourceArn, Tags. */
  export const AddTagsCommand: Command<"AddTagsCommand", "AddTagsInput">;
  export type AddTagsCommand = Of<"AddTagsCommand">;
  /** [AssociateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AssociateTrialComponentCommand/). Required: TrialComponentName, TrialName. */
  export const AssociateTrialComponentCommand: Command<"AssociateTrialComponentCommand", "AssociateTrialComponentRequest">;
  export type AssociateTrialComponentCommand = Of<"AssociateTrialComponentCommand">;
  /** [AttachClusterNodeNetworkInterfaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AttachClusterNodeNetworkInterfaceCommand/). Required: ClusterName, NodeId, NetworkInterfaceId. */
  export const AttachClusterNodeNetworkInterfaceCommand: Command<"AttachClusterNodeNetworkInterfaceCommand", "AttachClusterNodeNetworkInterfaceRequest">;
  export type AttachClusterNodeNetworkInterfaceCommand = Of<"AttachClusterNodeNetworkInterfaceCommand">;
  /** [AttachClusterNodeVolumeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AttachClusterNodeVolumeCommand/). Required: ClusterArn, NodeId, VolumeId. */
  export const AttachClusterNodeVolumeCommand: Command<"AttachClusterNodeVolumeCommand", "AttachClusterNodeVolumeRequest">;
  export type AttachClusterNodeVolumeCommand = Of<"AttachClusterNodeVolumeCommand">;
  /** [BatchAddClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchAddClusterNodesCommand/). Required: ClusterName, NodesToAdd. */
  export const BatchAddClusterNodesCommand: Command<"BatchAddClusterNodesCommand", "BatchAddClusterNodesRequest">;
  export type BatchAddClusterNodesCommand = Of<"BatchAddClusterNodesCommand">;
  /** [BatchDeleteClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchDeleteClusterNodesCommand/). Required: ClusterName. */
  export const BatchDeleteClusterNodesCommand: Command<"BatchDeleteClusterNodesCommand", "BatchDeleteClusterNodesRequest">;
  export type BatchDeleteClusterNodesCommand = Of<"BatchDeleteClusterNodesCommand">;
  /** [BatchDescribeModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchDescribeModelPackageCommand/). Required: ModelPackageArnList. */
  export const BatchDescribeModelPackageCommand: Command<"BatchDescribeModelPackageCommand", "BatchDescribeModelPackageInput">;
  export type BatchDescribeModelPackageCommand = Of<"BatchDescribeModelPackageCommand">;
  /** [BatchRebootClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchRebootClusterNodesCommand/). Required: ClusterName. */
  export const BatchRebootClusterNodesCommand: Command<"BatchRebootClusterNodesCommand", "BatchRebootClusterNodesRequest">;
  export type BatchRebootClusterNodesCommand = Of<"BatchRebootClusterNodesCommand">;
  /** [BatchReplaceClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchReplaceClusterNodesCommand/). Required: ClusterName. */
  export const BatchReplaceClusterNodesCommand: Command<"BatchReplaceClusterNodesCommand", "BatchReplaceClusterNodesRequest">;
  export type BatchReplaceClusterNodesCommand = Of<"BatchReplaceClusterNodesCommand">;
  /** [CreateAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIBenchmarkJobCommand/). Required: AIBenchmarkJobName, BenchmarkTarget, OutputConfig, AIWorkloadConfigIdentifier, RoleArn. */
  export const CreateAIBenchmarkJobCommand: Command<"CreateAIBenchmarkJobCommand", "CreateAIBenchmarkJobRequest">;
  export type CreateAIBenchmarkJobCommand = Of<"CreateAIBenchmarkJobCommand">;
  /** [CreateAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIRecommendationJobCommand/). Required: AIRecommendationJobName, ModelSource, OutputConfig, AIWorkloadConfigIdentifier, PerformanceTarget, RoleArn. */
  export const CreateAIRecommendationJobCommand: Command<"CreateAIRecommendationJobCommand", "CreateAIRecommendationJobRequest">;
  export type CreateAIRecommendationJobCommand = Of<"CreateAIRecommendationJobCommand">;
  /** [CreateAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
  export const CreateAIWorkloadConfigCommand: Command<"CreateAIWorkloadConfigCommand", "CreateAIWorkloadConfigRequest">;
  export type CreateAIWorkloadConfigCommand = Of<"CreateAIWorkloadConfigCommand">;
  /** [CreateActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateActionCommand/). Required: ActionName, Source, ActionType. */
  export const CreateActionCommand: Command<"CreateActionCommand", "CreateActionRequest">;
  export type CreateActionCommand = Of<"CreateActionCommand">;
  /** [CreateAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAlgorithmCommand/). Required: AlgorithmName, TrainingSpecification. */
  export const CreateAlgorithmCommand: Command<"CreateAlgorithmCommand", "CreateAlgorithmInput">;
  export type CreateAlgorithmCommand = Of<"CreateAlgorithmCommand">;
  /** [CreateAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAppCommand/). Required: DomainId, AppType, AppName. */
  export const CreateAppCommand: Command<"CreateAppCommand", "CreateAppRequest">;
  export type CreateAppCommand = Of<"CreateAppCommand">;
  /** [CreateAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAppImageConfigCommand/). Required: AppImageConfigName. */
  export const CreateAppImageConfigCommand: Command<"CreateAppImageConfigCommand", "CreateAppImageConfigRequest">;
  export type CreateAppImageConfigCommand = Of<"CreateAppImageConfigCommand">;
  /** [CreateArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateArtifactCommand/). Required: Source, ArtifactType. */
  export const CreateArtifactCommand: Command<"CreateArtifactCommand", "CreateArtifactRequest">;
  export type CreateArtifactCommand = Of<"CreateArtifactCommand">;
  /** [CreateAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAutoMLJobCommand/). Required: AutoMLJobName, InputDataConfig, OutputDataConfig, RoleArn. */
  export const CreateAutoMLJobCommand: Command<"CreateAutoMLJobCommand", "CreateAutoMLJobRequest">;
  export type CreateAutoMLJobCommand = Of<"CreateAutoMLJobCommand">;
  /** [CreateAutoMLJobV2Command](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAutoMLJobV2Command/). Required: AutoMLJobName, AutoMLJobInputDataConfig, OutputDataConfig, AutoMLProblemTypeConfig, RoleArn. */
  export const CreateAutoMLJobV2Command: Command<"CreateAutoMLJobV2Command", "CreateAutoMLJobV2Request">;
  export type CreateAutoMLJobV2Command = Of<"CreateAutoMLJobV2Command">;
  /** [CreateClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateClusterCommand/). Required: ClusterName. */
  export const CreateClusterCommand: Command<"CreateClusterCommand", "CreateClusterRequest">;
  export type CreateClusterCommand = Of<"CreateClusterCommand">;
  /** [CreateClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateClusterSchedulerConfigCommand/). Required: Name, ClusterArn, SchedulerConfig. */
  export const CreateClusterSchedulerConfigCommand: Command<"CreateClusterSchedulerConfigCommand", "CreateClusterSchedulerConfigRequest">;
  export type CreateClusterSchedulerConfigCommand = Of<"CreateClusterSchedulerConfigCommand">;
  /** [CreateCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateCodeRepositoryCommand/). Required: CodeRepositoryName, GitConfig. */
  export const CreateCodeRepositoryCommand: Command<"CreateCodeRepositoryCommand", "CreateCodeRepositoryInput">;
  export type CreateCodeRepositoryCommand = Of<"CreateCodeRepositoryCommand">;
  /** [CreateCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateCompilationJobCommand/). Required: CompilationJobName, RoleArn, OutputConfig, StoppingCondition. */
  export const CreateCompilationJobCommand: Command<"CreateCompilationJobCommand", "CreateCompilationJobRequest">;
  export type CreateCompilationJobCommand = Of<"CreateCompilationJobCommand">;
  /** [CreateComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateComputeQuotaCommand/). Required: Name, ClusterArn, ComputeQuotaConfig, ComputeQuotaTarget. */
  export const CreateComputeQuotaCommand: Command<"CreateComputeQuotaCommand", "CreateComputeQuotaRequest">;
  export type CreateComputeQuotaCommand = Of<"CreateComputeQuotaCommand">;
  /** [CreateContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateContextCommand/). Required: ContextName, Source, ContextType. */
  export const CreateContextCommand: Command<"CreateContextCommand", "CreateContextRequest">;
  export type CreateContextCommand = Of<"CreateContextCommand">;
  /** [CreateDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDataQualityJobDefinitionCommand/). Required: JobDefinitionName, DataQualityAppSpecification, DataQualityJobInput, DataQualityJobOutputConfig, JobResources, RoleArn. */
  export const CreateDataQualityJobDefinitionCommand: Command<"CreateDataQualityJobDefinitionCommand", "CreateDataQualityJobDefinitionRequest">;
  export type CreateDataQualityJobDefinitionCommand = Of<"CreateDataQualityJobDefinitionCommand">;
  /** [CreateDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDeviceFleetCommand/). Required: DeviceFleetName, OutputConfig. */
  export const CreateDeviceFleetCommand: Command<"CreateDeviceFleetCommand", "CreateDeviceFleetRequest">;
  export type CreateDeviceFleetCommand = Of<"CreateDeviceFleetCommand">;
  /** [CreateDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDomainCommand/). Required: DomainName, AuthMode, DefaultUserSettings. */
  export const CreateDomainCommand: Command<"CreateDomainCommand", "CreateDomainRequest">;
  export type CreateDomainCommand = Of<"CreateDomainCommand">;
  /** [CreateEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName, ModelConfigs, DeviceFleetName. */
  export const CreateEdgeDeploymentPlanCommand: Command<"CreateEdgeDeploymentPlanCommand", "CreateEdgeDeploymentPlanRequest">;
  export type CreateEdgeDeploymentPlanCommand = Of<"CreateEdgeDeploymentPlanCommand">;
  /** [CreateEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, Stages. */
  export const CreateEdgeDeploymentStageCommand: Command<"CreateEdgeDeploymentStageCommand", "CreateEdgeDeploymentStageRequest">;
  export type CreateEdgeDeploymentStageCommand = Of<"CreateEdgeDeploymentStageCommand">;
  /** [CreateEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgePackagingJobCommand/). Required: EdgePackagingJobName, CompilationJobName, ModelName, ModelVersion, RoleArn, OutputConfig. */
  export const CreateEdgePackagingJobCommand: Command<"CreateEdgePackagingJobCommand", "CreateEdgePackagingJobRequest">;
  export type CreateEdgePackagingJobCommand = Of<"CreateEdgePackagingJobCommand">;
  /** [CreateEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEndpointCommand/). Required: EndpointName, EndpointConfigName. */
  export const CreateEndpointCommand: Command<"CreateEndpointCommand", "CreateEndpointInput">;
  export type CreateEndpointCommand = Of<"CreateEndpointCommand">;
  /** [CreateEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEndpointConfigCommand/). Required: EndpointConfigName, ProductionVariants. */
  export const CreateEndpointConfigCommand: Command<"CreateEndpointConfigCommand", "CreateEndpointConfigInput">;
  export type CreateEndpointConfigCommand = Of<"CreateEndpointConfigCommand">;
  /** [CreateExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateExperimentCommand/). Required: ExperimentName. */
  export const CreateExperimentCommand: Command<"CreateExperimentCommand", "CreateExperimentRequest">;
  export type CreateExperimentCommand = Of<"CreateExperimentCommand">;
  /** [CreateFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateFeatureGroupCommand/). Required: FeatureGroupName, RecordIdentifierFeatureName, EventTimeFeatureName, FeatureDefinitions. */
  export const CreateFeatureGroupCommand: Command<"CreateFeatureGroupCommand", "CreateFeatureGroupRequest">;
  export type CreateFeatureGroupCommand = Of<"CreateFeatureGroupCommand">;
  /** [CreateFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateFlowDefinitionCommand/). Required: FlowDefinitionName, OutputConfig, RoleArn. */
  export const CreateFlowDefinitionCommand: Command<"CreateFlowDefinitionCommand", "CreateFlowDefinitionRequest">;
  export type CreateFlowDefinitionCommand = Of<"CreateFlowDefinitionCommand">;
  /** [CreateHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubCommand/). Required: HubName, HubDescription. */
  export const CreateHubCommand: Command<"CreateHubCommand", "CreateHubRequest">;
  export type CreateHubCommand = Of<"CreateHubCommand">;
  /** [CreateHubContentPresignedUrlsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubContentPresignedUrlsCommand/). Required: HubName, HubContentType, HubContentName. */
  export const CreateHubContentPresignedUrlsCommand: Command<"CreateHubContentPresignedUrlsCommand", "CreateHubContentPresignedUrlsRequest">;
  export type CreateHubContentPresignedUrlsCommand = Of<"CreateHubContentPresignedUrlsCommand">;
  /** [CreateHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubContentReferenceCommand/). Required: HubName, SageMakerPublicHubContentArn. */
  export const CreateHubContentReferenceCommand: Command<"CreateHubContentReferenceCommand", "CreateHubContentReferenceRequest">;
  export type CreateHubContentReferenceCommand = Of<"CreateHubContentReferenceCommand">;
  /** [CreateHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHumanTaskUiCommand/). Required: HumanTaskUiName, UiTemplate. */
  export const CreateHumanTaskUiCommand: Command<"CreateHumanTaskUiCommand", "CreateHumanTaskUiRequest">;
  export type CreateHumanTaskUiCommand = Of<"CreateHumanTaskUiCommand">;
  /** [CreateHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName, HyperParameterTuningJobConfig. */
  export const CreateHyperParameterTuningJobCommand: Command<"CreateHyperParameterTuningJobCommand", "CreateHyperParameterTuningJobRequest">;
  export type CreateHyperParameterTuningJobCommand = Of<"CreateHyperParameterTuningJobCommand">;
  /** [CreateImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateImageCommand/). Required: ImageName, RoleArn. */
  export const CreateImageCommand: Command<"CreateImageCommand", "CreateImageRequest">;
  export type CreateImageCommand = Of<"CreateImageCommand">;
  /** [CreateImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateImageVersionCommand/). Required: BaseImage, ImageName. */
  export const CreateImageVersionCommand: Command<"CreateImageVersionCommand", "CreateImageVersionRequest">;
  export type CreateImageVersionCommand = Of<"CreateImageVersionCommand">;
  /** [CreateInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceComponentCommand/). Required: InferenceComponentName, EndpointName. */
  export const CreateInferenceComponentCommand: Command<"CreateInferenceComponentCommand", "CreateInferenceComponentInput">;
  export type CreateInferenceComponentCommand = Of<"CreateInferenceComponentCommand">;
  /** [CreateInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceExperimentCommand/). Required: Name, Type, RoleArn, EndpointName, ModelVariants, ShadowModeConfig. */
  export const CreateInferenceExperimentCommand: Command<"CreateInferenceExperimentCommand", "CreateInferenceExperimentRequest">;
  export type CreateInferenceExperimentCommand = Of<"CreateInferenceExperimentCommand">;
  /** [CreateInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceRecommendationsJobCommand/). Required: JobName, JobType, RoleArn, InputConfig. */
  export const CreateInferenceRecommendationsJobCommand: Command<"CreateInferenceRecommendationsJobCommand", "CreateInferenceRecommendationsJobRequest">;
  export type CreateInferenceRecommendationsJobCommand = Of<"CreateInferenceRecommendationsJobCommand">;
  /** [CreateJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateJobCommand/). Required: JobName, RoleArn, JobCategory, JobConfigSchemaVersion, JobConfigDocument. */
  export const CreateJobCommand: Command<"CreateJobCommand", "CreateJobRequest">;
  export type CreateJobCommand = Of<"CreateJobCommand">;
  /** [CreateLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateLabelingJobCommand/). Required: LabelingJobName, LabelAttributeName, InputConfig, OutputConfig, RoleArn, HumanTaskConfig. */
  export const CreateLabelingJobCommand: Command<"CreateLabelingJobCommand", "CreateLabelingJobRequest">;
  export type CreateLabelingJobCommand = Of<"CreateLabelingJobCommand">;
  /** [CreateMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMlflowAppCommand/). Required: Name, ArtifactStoreUri, RoleArn. */
  export const CreateMlflowAppCommand: Command<"CreateMlflowAppCommand", "CreateMlflowAppRequest">;
  export type CreateMlflowAppCommand = Of<"CreateMlflowAppCommand">;
  /** [CreateMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMlflowTrackingServerCommand/). Required: TrackingServerName, ArtifactStoreUri, RoleArn. */
  export const CreateMlflowTrackingServerCommand: Command<"CreateMlflowTrackingServerCommand", "CreateMlflowTrackingServerRequest">;
  export type CreateMlflowTrackingServerCommand = Of<"CreateMlflowTrackingServerCommand">;
  /** [CreateModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelBiasJobDefinitionCommand/). Required: JobDefinitionName, ModelBiasAppSpecification, ModelBiasJobInput, ModelBiasJobOutputConfig, JobResources, RoleArn. */
  export const CreateModelBiasJobDefinitionCommand: Command<"CreateModelBiasJobDefinitionCommand", "CreateModelBiasJobDefinitionRequest">;
  export type CreateModelBiasJobDefinitionCommand = Of<"CreateModelBiasJobDefinitionCommand">;
  /** [CreateModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCardCommand/). Required: ModelCardName, Content, ModelCardStatus. */
  export const CreateModelCardCommand: Command<"CreateModelCardCommand", "CreateModelCardRequest">;
  export type CreateModelCardCommand = Of<"CreateModelCardCommand">;
  /** [CreateModelCardExportJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCardExportJobCommand/). Required: ModelCardName, ModelCardExportJobName, OutputConfig. */
  export const CreateModelCardExportJobCommand: Command<"CreateModelCardExportJobCommand", "CreateModelCardExportJobRequest">;
  export type CreateModelCardExportJobCommand = Of<"CreateModelCardExportJobCommand">;
  /** [CreateModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCommand/). Required: ModelName. */
  export const CreateModelCommand: Command<"CreateModelCommand", "CreateModelInput">;
  export type CreateModelCommand = Of<"CreateModelCommand">;
  /** [CreateModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName, ModelExplainabilityAppSpecification, ModelExplainabilityJobInput, ModelExplainabilityJobOutputConfig, JobResources, RoleArn. */
  export const CreateModelExplainabilityJobDefinitionCommand: Command<"CreateModelExplainabilityJobDefinitionCommand", "CreateModelExplainabilityJobDefinitionRequest">;
  export type CreateModelExplainabilityJobDefinitionCommand = Of<"CreateModelExplainabilityJobDefinitionCommand">;
  /** [CreateModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelPackageCommand/). */
  export const CreateModelPackageCommand: Command<"CreateModelPackageCommand", "CreateModelPackageInput">;
  export type CreateModelPackageCommand = Of<"CreateModelPackageCommand">;
  /** [CreateModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelPackageGroupCommand/). Required: ModelPackageGroupName. */
  export const CreateModelPackageGroupCommand: Command<"CreateModelPackageGroupCommand", "CreateModelPackageGroupInput">;
  export type CreateModelPackageGroupCommand = Of<"CreateModelPackageGroupCommand">;
  /** [CreateModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelQualityJobDefinitionCommand/). Required: JobDefinitionName, ModelQualityAppSpecification, ModelQualityJobInput, ModelQualityJobOutputConfig, JobResources, RoleArn. */
  export const CreateModelQualityJobDefinitionCommand: Command<"CreateModelQualityJobDefinitionCommand", "CreateModelQualityJobDefinitionRequest">;
  export type CreateModelQualityJobDefinitionCommand = Of<"CreateModelQualityJobDefinitionCommand">;
  /** [CreateMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMonitoringScheduleCommand/). Required: MonitoringScheduleName, MonitoringScheduleConfig. */
  export const CreateMonitoringScheduleCommand: Command<"CreateMonitoringScheduleCommand", "CreateMonitoringScheduleRequest">;
  export type CreateMonitoringScheduleCommand = Of<"CreateMonitoringScheduleCommand">;
  /** [CreateNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateNotebookInstanceCommand/). Required: NotebookInstanceName, InstanceType, RoleArn. */
  export const CreateNotebookInstanceCommand: Command<"CreateNotebookInstanceCommand", "CreateNotebookInstanceInput">;
  export type CreateNotebookInstanceCommand = Of<"CreateNotebookInstanceCommand">;
  /** [CreateNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
  export const CreateNotebookInstanceLifecycleConfigCommand: Command<"CreateNotebookInstanceLifecycleConfigCommand", "CreateNotebookInstanceLifecycleConfigInput">;
  export type CreateNotebookInstanceLifecycleConfigCommand = Of<"CreateNotebookInstanceLifecycleConfigCommand">;
  /** [CreateOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateOptimizationJobCommand/). Required: OptimizationJobName, RoleArn, ModelSource, DeploymentInstanceType, OptimizationConfigs, OutputConfig, StoppingCondition. */
  export const CreateOptimizationJobCommand: Command<"CreateOptimizationJobCommand", "CreateOptimizationJobRequest">;
  export type CreateOptimizationJobCommand = Of<"CreateOptimizationJobCommand">;
  /** [CreatePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePartnerAppCommand/). Required: Name, Type, ExecutionRoleArn, Tier, AuthType. */
  export const CreatePartnerAppCommand: Command<"CreatePartnerAppCommand", "CreatePartnerAppRequest">;
  export type CreatePartnerAppCommand = Of<"CreatePartnerAppCommand">;
  /** [CreatePartnerAppPresignedUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePartnerAppPresignedUrlCommand/). Required: Arn. */
  export const CreatePartnerAppPresignedUrlCommand: Command<"CreatePartnerAppPresignedUrlCommand", "CreatePartnerAppPresignedUrlRequest">;
  export type CreatePartnerAppPresignedUrlCommand = Of<"CreatePartnerAppPresignedUrlCommand">;
  /** [CreatePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePipelineCommand/). Required: PipelineName, RoleArn. */
  export const CreatePipelineCommand: Command<"CreatePipelineCommand", "CreatePipelineRequest">;
  export type CreatePipelineCommand = Of<"CreatePipelineCommand">;
  /** [CreatePresignedDomainUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedDomainUrlCommand/). Required: DomainId, UserProfileName. */
  export const CreatePresignedDomainUrlCommand: Command<"CreatePresignedDomainUrlCommand", "CreatePresignedDomainUrlRequest">;
  export type CreatePresignedDomainUrlCommand = Of<"CreatePresignedDomainUrlCommand">;
  /** [CreatePresignedMlflowAppUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedMlflowAppUrlCommand/). Required: Arn. */
  export const CreatePresignedMlflowAppUrlCommand: Command<"CreatePresignedMlflowAppUrlCommand", "CreatePresignedMlflowAppUrlRequest">;
  export type CreatePresignedMlflowAppUrlCommand = Of<"CreatePresignedMlflowAppUrlCommand">;
  /** [CreatePresignedMlflowTrackingServerUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedMlflowTrackingServerUrlCommand/). Required: TrackingServerName. */
  export const CreatePresignedMlflowTrackingServerUrlCommand: Command<"CreatePresignedMlflowTrackingServerUrlCommand", "CreatePresignedMlflowTrackingServerUrlRequest">;
  export type CreatePresignedMlflowTrackingServerUrlCommand = Of<"CreatePresignedMlflowTrackingServerUrlCommand">;
  /** [CreatePresignedNotebookInstanceUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedNotebookInstanceUrlCommand/). Required: NotebookInstanceName. */
  export const CreatePresignedNotebookInstanceUrlCommand: Command<"CreatePresignedNotebookInstanceUrlCommand", "CreatePresignedNotebookInstanceUrlInput">;
  export type CreatePresignedNotebookInstanceUrlCommand = Of<"CreatePresignedNotebookInstanceUrlCommand">;
  /** [CreateProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateProcessingJobCommand/). Required: ProcessingJobName, ProcessingResources, AppSpecification, RoleArn. */
  export const CreateProcessingJobCommand: Command<"CreateProcessingJobCommand", "CreateProcessingJobRequest">;
  export type CreateProcessingJobCommand = Of<"CreateProcessingJobCommand">;
  /** [CreateProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateProjectCommand/). Required: ProjectName. */
  export const CreateProjectCommand: Command<"CreateProjectCommand", "CreateProjectInput">;
  export type CreateProjectCommand = Of<"CreateProjectCommand">;
  /** [CreateSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateSpaceCommand/). Required: DomainId, SpaceName. */
  export const CreateSpaceCommand: Command<"CreateSpaceCommand", "CreateSpaceRequest">;
  export type CreateSpaceCommand = Of<"CreateSpaceCommand">;
  /** [CreateStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName, StudioLifecycleConfigContent, StudioLifecycleConfigAppType. */
  export const CreateStudioLifecycleConfigCommand: Command<"CreateStudioLifecycleConfigCommand", "CreateStudioLifecycleConfigRequest">;
  export type CreateStudioLifecycleConfigCommand = Of<"CreateStudioLifecycleConfigCommand">;
  /** [CreateTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrainingJobCommand/). Required: TrainingJobName, RoleArn, OutputDataConfig. */
  export const CreateTrainingJobCommand: Command<"CreateTrainingJobCommand", "CreateTrainingJobRequest">;
  export type CreateTrainingJobCommand = Of<"CreateTrainingJobCommand">;
  /** [CreateTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrainingPlanCommand/). Required: TrainingPlanName, TrainingPlanOfferingId. */
  export const CreateTrainingPlanCommand: Command<"CreateTrainingPlanCommand", "CreateTrainingPlanRequest">;
  export type CreateTrainingPlanCommand = Of<"CreateTrainingPlanCommand">;
  /** [CreateTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTransformJobCommand/). Required: TransformJobName, ModelName, TransformInput, TransformOutput, TransformResources. */
  export const CreateTransformJobCommand: Command<"CreateTransformJobCommand", "CreateTransformJobRequest">;
  export type CreateTransformJobCommand = Of<"CreateTransformJobCommand">;
  /** [CreateTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrialCommand/). Required: TrialName, ExperimentName. */
  export const CreateTrialCommand: Command<"CreateTrialCommand", "CreateTrialRequest">;
  export type CreateTrialCommand = Of<"CreateTrialCommand">;
  /** [CreateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrialComponentCommand/). Required: TrialComponentName. */
  export const CreateTrialComponentCommand: Command<"CreateTrialComponentCommand", "CreateTrialComponentRequest">;
  export type CreateTrialComponentCommand = Of<"CreateTrialComponentCommand">;
  /** [CreateUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateUserProfileCommand/). Required: DomainId, UserProfileName. */
  export const CreateUserProfileCommand: Command<"CreateUserProfileCommand", "CreateUserProfileRequest">;
  export type CreateUserProfileCommand = Of<"CreateUserProfileCommand">;
  /** [CreateWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateWorkforceCommand/). Required: WorkforceName. */
  export const CreateWorkforceCommand: Command<"CreateWorkforceCommand", "CreateWorkforceRequest">;
  export type CreateWorkforceCommand = Of<"CreateWorkforceCommand">;
  /** [CreateWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateWorkteamCommand/). Required: WorkteamName, MemberDefinitions, Description. */
  export const CreateWorkteamCommand: Command<"CreateWorkteamCommand", "CreateWorkteamRequest">;
  export type CreateWorkteamCommand = Of<"CreateWorkteamCommand">;
  /** [DeleteAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
  export const DeleteAIBenchmarkJobCommand: Command<"DeleteAIBenchmarkJobCommand", "DeleteAIBenchmarkJobRequest">;
  export type DeleteAIBenchmarkJobCommand = Of<"DeleteAIBenchmarkJobCommand">;
  /** [DeleteAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
  export const DeleteAIRecommendationJobCommand: Command<"DeleteAIRecommendationJobCommand", "DeleteAIRecommendationJobRequest">;
  export type DeleteAIRecommendationJobCommand = Of<"DeleteAIRecommendationJobCommand">;
  /** [DeleteAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
  export const DeleteAIWorkloadConfigCommand: Command<"DeleteAIWorkloadConfigCommand", "DeleteAIWorkloadConfigRequest">;
  export type DeleteAIWorkloadConfigCommand = Of<"DeleteAIWorkloadConfigCommand">;
  /** [DeleteActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteActionCommand/). Required: ActionName. */
  export const DeleteActionCommand: Command<"DeleteActionCommand", "DeleteActionRequest">;
  export type DeleteActionCommand = Of<"DeleteActionCommand">;
  /** [DeleteAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAlgorithmCommand/). Required: AlgorithmName. */
  export const DeleteAlgorithmCommand: Command<"DeleteAlgorithmCommand", "DeleteAlgorithmInput">;
  export type DeleteAlgorithmCommand = Of<"DeleteAlgorithmCommand">;
  /** [DeleteAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAppCommand/). Required: DomainId, AppType, AppName. */
  export const DeleteAppCommand: Command<"DeleteAppCommand", "DeleteAppRequest">;
  export type DeleteAppCommand = Of<"DeleteAppCommand">;
  /** [DeleteAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAppImageConfigCommand/). Required: AppImageConfigName. */
  export const DeleteAppImageConfigCommand: Command<"DeleteAppImageConfigCommand", "DeleteAppImageConfigRequest">;
  export type DeleteAppImageConfigCommand = Of<"DeleteAppImageConfigCommand">;
  /** [DeleteArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteArtifactCommand/). */
  export const DeleteArtifactCommand: Command<"DeleteArtifactCommand", "DeleteArtifactRequest">;
  export type DeleteArtifactCommand = Of<"DeleteArtifactCommand">;
  /** [DeleteAssociationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAssociationCommand/). Required: SourceArn, DestinationArn. */
  export const DeleteAssociationCommand: Command<"DeleteAssociationCommand", "DeleteAssociationRequest">;
  export type DeleteAssociationCommand = Of<"DeleteAssociationCommand">;
  /** [DeleteClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteClusterCommand/). Required: ClusterName. */
  export const DeleteClusterCommand: Command<"DeleteClusterCommand", "DeleteClusterRequest">;
  export type DeleteClusterCommand = Of<"DeleteClusterCommand">;
  /** [DeleteClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId. */
  export const DeleteClusterSchedulerConfigCommand: Command<"DeleteClusterSchedulerConfigCommand", "DeleteClusterSchedulerConfigRequest">;
  export type DeleteClusterSchedulerConfigCommand = Of<"DeleteClusterSchedulerConfigCommand">;
  /** [DeleteCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteCodeRepositoryCommand/). Required: CodeRepositoryName. */
  export const DeleteCodeRepositoryCommand: Command<"DeleteCodeRepositoryCommand", "DeleteCodeRepositoryInput">;
  export type DeleteCodeRepositoryCommand = Of<"DeleteCodeRepositoryCommand">;
  /** [DeleteCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteCompilationJobCommand/). Required: CompilationJobName. */
  export const DeleteCompilationJobCommand: Command<"DeleteCompilationJobCommand", "DeleteCompilationJobRequest">;
  export type DeleteCompilationJobCommand = Of<"DeleteCompilationJobCommand">;
  /** [DeleteComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteComputeQuotaCommand/). Required: ComputeQuotaId. */
  export const DeleteComputeQuotaCommand: Command<"DeleteComputeQuotaCommand", "DeleteComputeQuotaRequest">;
  export type DeleteComputeQuotaCommand = Of<"DeleteComputeQuotaCommand">;
  /** [DeleteContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteContextCommand/). Required: ContextName. */
  export const DeleteContextCommand: Command<"DeleteContextCommand", "DeleteContextRequest">;
  export type DeleteContextCommand = Of<"DeleteContextCommand">;
  /** [DeleteDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDataQualityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DeleteDataQualityJobDefinitionCommand: Command<"DeleteDataQualityJobDefinitionCommand", "DeleteDataQualityJobDefinitionRequest">;
  export type DeleteDataQualityJobDefinitionCommand = Of<"DeleteDataQualityJobDefinitionCommand">;
  /** [DeleteDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDeviceFleetCommand/). Required: DeviceFleetName. */
  export const DeleteDeviceFleetCommand: Command<"DeleteDeviceFleetCommand", "DeleteDeviceFleetRequest">;
  export type DeleteDeviceFleetCommand = Of<"DeleteDeviceFleetCommand">;
  /** [DeleteDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDomainCommand/). Required: DomainId. */
  export const DeleteDomainCommand: Command<"DeleteDomainCommand", "DeleteDomainRequest">;
  export type DeleteDomainCommand = Of<"DeleteDomainCommand">;
  /** [DeleteEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName. */
  export const DeleteEdgeDeploymentPlanCommand: Command<"DeleteEdgeDeploymentPlanCommand", "DeleteEdgeDeploymentPlanRequest">;
  export type DeleteEdgeDeploymentPlanCommand = Of<"DeleteEdgeDeploymentPlanCommand">;
  /** [DeleteEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
  export const DeleteEdgeDeploymentStageCommand: Command<"DeleteEdgeDeploymentStageCommand", "DeleteEdgeDeploymentStageRequest">;
  export type DeleteEdgeDeploymentStageCommand = Of<"DeleteEdgeDeploymentStageCommand">;
  /** [DeleteEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEndpointCommand/). Required: EndpointName. */
  export const DeleteEndpointCommand: Command<"DeleteEndpointCommand", "DeleteEndpointInput">;
  export type DeleteEndpointCommand = Of<"DeleteEndpointCommand">;
  /** [DeleteEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEndpointConfigCommand/). Required: EndpointConfigName. */
  export const DeleteEndpointConfigCommand: Command<"DeleteEndpointConfigCommand", "DeleteEndpointConfigInput">;
  export type DeleteEndpointConfigCommand = Of<"DeleteEndpointConfigCommand">;
  /** [DeleteExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteExperimentCommand/). Required: ExperimentName. */
  export const DeleteExperimentCommand: Command<"DeleteExperimentCommand", "DeleteExperimentRequest">;
  export type DeleteExperimentCommand = Of<"DeleteExperimentCommand">;
  /** [DeleteFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteFeatureGroupCommand/). Required: FeatureGroupName. */
  export const DeleteFeatureGroupCommand: Command<"DeleteFeatureGroupCommand", "DeleteFeatureGroupRequest">;
  export type DeleteFeatureGroupCommand = Of<"DeleteFeatureGroupCommand">;
  /** [DeleteFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteFlowDefinitionCommand/). Required: FlowDefinitionName. */
  export const DeleteFlowDefinitionCommand: Command<"DeleteFlowDefinitionCommand", "DeleteFlowDefinitionRequest">;
  export type DeleteFlowDefinitionCommand = Of<"DeleteFlowDefinitionCommand">;
  /** [DeleteHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubCommand/). Required: HubName. */
  export const DeleteHubCommand: Command<"DeleteHubCommand", "DeleteHubRequest">;
  export type DeleteHubCommand = Of<"DeleteHubCommand">;
  /** [DeleteHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubContentCommand/). Required: HubName, HubContentType, HubContentName, HubContentVersion. */
  export const DeleteHubContentCommand: Command<"DeleteHubContentCommand", "DeleteHubContentRequest">;
  export type DeleteHubContentCommand = Of<"DeleteHubContentCommand">;
  /** [DeleteHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubContentReferenceCommand/). Required: HubName, HubContentType, HubContentName. */
  export const DeleteHubContentReferenceCommand: Command<"DeleteHubContentReferenceCommand", "DeleteHubContentReferenceRequest">;
  export type DeleteHubContentReferenceCommand = Of<"DeleteHubContentReferenceCommand">;
  /** [DeleteHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHumanTaskUiCommand/). Required: HumanTaskUiName. */
  export const DeleteHumanTaskUiCommand: Command<"DeleteHumanTaskUiCommand", "DeleteHumanTaskUiRequest">;
  export type DeleteHumanTaskUiCommand = Of<"DeleteHumanTaskUiCommand">;
  /** [DeleteHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
  export const DeleteHyperParameterTuningJobCommand: Command<"DeleteHyperParameterTuningJobCommand", "DeleteHyperParameterTuningJobRequest">;
  export type DeleteHyperParameterTuningJobCommand = Of<"DeleteHyperParameterTuningJobCommand">;
  /** [DeleteImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteImageCommand/). Required: ImageName. */
  export const DeleteImageCommand: Command<"DeleteImageCommand", "DeleteImageRequest">;
  export type DeleteImageCommand = Of<"DeleteImageCommand">;
  /** [DeleteImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteImageVersionCommand/). Required: ImageName. */
  export const DeleteImageVersionCommand: Command<"DeleteImageVersionCommand", "DeleteImageVersionRequest">;
  export type DeleteImageVersionCommand = Of<"DeleteImageVersionCommand">;
  /** [DeleteInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteInferenceComponentCommand/). Required: InferenceComponentName. */
  export const DeleteInferenceComponentCommand: Command<"DeleteInferenceComponentCommand", "DeleteInferenceComponentInput">;
  export type DeleteInferenceComponentCommand = Of<"DeleteInferenceComponentCommand">;
  /** [DeleteInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteInferenceExperimentCommand/). Required: Name. */
  export const DeleteInferenceExperimentCommand: Command<"DeleteInferenceExperimentCommand", "DeleteInferenceExperimentRequest">;
  export type DeleteInferenceExperimentCommand = Of<"DeleteInferenceExperimentCommand">;
  /** [DeleteJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteJobCommand/). Required: JobName, JobCategory. */
  export const DeleteJobCommand: Command<"DeleteJobCommand", "DeleteJobRequest">;
  export type DeleteJobCommand = Of<"DeleteJobCommand">;
  /** [DeleteMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMlflowAppCommand/). Required: Arn. */
  export const DeleteMlflowAppCommand: Command<"DeleteMlflowAppCommand", "DeleteMlflowAppRequest">;
  export type DeleteMlflowAppCommand = Of<"DeleteMlflowAppCommand">;
  /** [DeleteMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMlflowTrackingServerCommand/). Required: TrackingServerName. */
  export const DeleteMlflowTrackingServerCommand: Command<"DeleteMlflowTrackingServerCommand", "DeleteMlflowTrackingServerRequest">;
  export type DeleteMlflowTrackingServerCommand = Of<"DeleteMlflowTrackingServerCommand">;
  /** [DeleteModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelBiasJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DeleteModelBiasJobDefinitionCommand: Command<"DeleteModelBiasJobDefinitionCommand", "DeleteModelBiasJobDefinitionRequest">;
  export type DeleteModelBiasJobDefinitionCommand = Of<"DeleteModelBiasJobDefinitionCommand">;
  /** [DeleteModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelCardCommand/). Required: ModelCardName. */
  export const DeleteModelCardCommand: Command<"DeleteModelCardCommand", "DeleteModelCardRequest">;
  export type DeleteModelCardCommand = Of<"DeleteModelCardCommand">;
  /** [DeleteModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelCommand/). Required: ModelName. */
  export const DeleteModelCommand: Command<"DeleteModelCommand", "DeleteModelInput">;
  export type DeleteModelCommand = Of<"DeleteModelCommand">;
  /** [DeleteModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DeleteModelExplainabilityJobDefinitionCommand: Command<"DeleteModelExplainabilityJobDefinitionCommand", "DeleteModelExplainabilityJobDefinitionRequest">;
  export type DeleteModelExplainabilityJobDefinitionCommand = Of<"DeleteModelExplainabilityJobDefinitionCommand">;
  /** [DeleteModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageCommand/). Required: ModelPackageName. */
  export const DeleteModelPackageCommand: Command<"DeleteModelPackageCommand", "DeleteModelPackageInput">;
  export type DeleteModelPackageCommand = Of<"DeleteModelPackageCommand">;
  /** [DeleteModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageGroupCommand/). Required: ModelPackageGroupName. */
  export const DeleteModelPackageGroupCommand: Command<"DeleteModelPackageGroupCommand", "DeleteModelPackageGroupInput">;
  export type DeleteModelPackageGroupCommand = Of<"DeleteModelPackageGroupCommand">;
  /** [DeleteModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName. */
  export const DeleteModelPackageGroupPolicyCommand: Command<"DeleteModelPackageGroupPolicyCommand", "DeleteModelPackageGroupPolicyInput">;
  export type DeleteModelPackageGroupPolicyCommand = Of<"DeleteModelPackageGroupPolicyCommand">;
  /** [DeleteModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelQualityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DeleteModelQualityJobDefinitionCommand: Command<"DeleteModelQualityJobDefinitionCommand", "DeleteModelQualityJobDefinitionRequest">;
  export type DeleteModelQualityJobDefinitionCommand = Of<"DeleteModelQualityJobDefinitionCommand">;
  /** [DeleteMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
  export const DeleteMonitoringScheduleCommand: Command<"DeleteMonitoringScheduleCommand", "DeleteMonitoringScheduleRequest">;
  export type DeleteMonitoringScheduleCommand = Of<"DeleteMonitoringScheduleCommand">;
  /** [DeleteNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteNotebookInstanceCommand/). Required: NotebookInstanceName. */
  export const DeleteNotebookInstanceCommand: Command<"DeleteNotebookInstanceCommand", "DeleteNotebookInstanceInput">;
  export type DeleteNotebookInstanceCommand = Of<"DeleteNotebookInstanceCommand">;
  /** [DeleteNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
  export const DeleteNotebookInstanceLifecycleConfigCommand: Command<"DeleteNotebookInstanceLifecycleConfigCommand", "DeleteNotebookInstanceLifecycleConfigInput">;
  export type DeleteNotebookInstanceLifecycleConfigCommand = Of<"DeleteNotebookInstanceLifecycleConfigCommand">;
  /** [DeleteOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteOptimizationJobCommand/). Required: OptimizationJobName. */
  export const DeleteOptimizationJobCommand: Command<"DeleteOptimizationJobCommand", "DeleteOptimizationJobRequest">;
  export type DeleteOptimizationJobCommand = Of<"DeleteOptimizationJobCommand">;
  /** [DeletePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeletePartnerAppCommand/). Required: Arn. */
  export const DeletePartnerAppCommand: Command<"DeletePartnerAppCommand", "DeletePartnerAppRequest">;
  export type DeletePartnerAppCommand = Of<"DeletePartnerAppCommand">;
  /** [DeletePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeletePipelineCommand/). Required: PipelineName. */
  export const DeletePipelineCommand: Command<"DeletePipelineCommand", "DeletePipelineRequest">;
  export type DeletePipelineCommand = Of<"DeletePipelineCommand">;
  /** [DeleteProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteProcessingJobCommand/). Required: ProcessingJobName. */
  export const DeleteProcessingJobCommand: Command<"DeleteProcessingJobCommand", "DeleteProcessingJobRequest">;
  export type DeleteProcessingJobCommand = Of<"DeleteProcessingJobCommand">;
  /** [DeleteProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteProjectCommand/). Required: ProjectName. */
  export const DeleteProjectCommand: Command<"DeleteProjectCommand", "DeleteProjectInput">;
  export type DeleteProjectCommand = Of<"DeleteProjectCommand">;
  /** [DeleteSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteSpaceCommand/). Required: DomainId, SpaceName. */
  export const DeleteSpaceCommand: Command<"DeleteSpaceCommand", "DeleteSpaceRequest">;
  export type DeleteSpaceCommand = Of<"DeleteSpaceCommand">;
  /** [DeleteStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName. */
  export const DeleteStudioLifecycleConfigCommand: Command<"DeleteStudioLifecycleConfigCommand", "DeleteStudioLifecycleConfigRequest">;
  export type DeleteStudioLifecycleConfigCommand = Of<"DeleteStudioLifecycleConfigCommand">;
  /** [DeleteTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTagsCommand/). Required: ResourceArn, TagKeys. */
  export const DeleteTagsCommand: Command<"DeleteTagsCommand", "DeleteTagsInput">;
  export type DeleteTagsCommand = Of<"DeleteTagsCommand">;
  /** [DeleteTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrainingJobCommand/). Required: TrainingJobName. */
  export const DeleteTrainingJobCommand: Command<"DeleteTrainingJobCommand", "DeleteTrainingJobRequest">;
  export type DeleteTrainingJobCommand = Of<"DeleteTrainingJobCommand">;
  /** [DeleteTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrialCommand/). Required: TrialName. */
  export const DeleteTrialCommand: Command<"DeleteTrialCommand", "DeleteTrialRequest">;
  export type DeleteTrialCommand = Of<"DeleteTrialCommand">;
  /** [DeleteTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrialComponentCommand/). Required: TrialComponentName. */
  export const DeleteTrialComponentCommand: Command<"DeleteTrialComponentCommand", "DeleteTrialComponentRequest">;
  export type DeleteTrialComponentCommand = Of<"DeleteTrialComponentCommand">;
  /** [DeleteUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteUserProfileCommand/). Required: DomainId, UserProfileName. */
  export const DeleteUserProfileCommand: Command<"DeleteUserProfileCommand", "DeleteUserProfileRequest">;
  export type DeleteUserProfileCommand = Of<"DeleteUserProfileCommand">;
  /** [DeleteWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteWorkforceCommand/). Required: WorkforceName. */
  export const DeleteWorkforceCommand: Command<"DeleteWorkforceCommand", "DeleteWorkforceRequest">;
  export type DeleteWorkforceCommand = Of<"DeleteWorkforceCommand">;
  /** [DeleteWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteWorkteamCommand/). Required: WorkteamName. */
  export const DeleteWorkteamCommand: Command<"DeleteWorkteamCommand", "DeleteWorkteamRequest">;
  export type DeleteWorkteamCommand = Of<"DeleteWorkteamCommand">;
  /** [DeregisterDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeregisterDevicesCommand/). Required: DeviceFleetName, DeviceNames. */
  export const DeregisterDevicesCommand: Command<"DeregisterDevicesCommand", "DeregisterDevicesRequest">;
  export type DeregisterDevicesCommand = Of<"DeregisterDevicesCommand">;
  /** [DescribeAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
  export const DescribeAIBenchmarkJobCommand: Command<"DescribeAIBenchmarkJobCommand", "DescribeAIBenchmarkJobRequest">;
  export type DescribeAIBenchmarkJobCommand = Of<"DescribeAIBenchmarkJobCommand">;
  /** [DescribeAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
  export const DescribeAIRecommendationJobCommand: Command<"DescribeAIRecommendationJobCommand", "DescribeAIRecommendationJobRequest">;
  export type DescribeAIRecommendationJobCommand = Of<"DescribeAIRecommendationJobCommand">;
  /** [DescribeAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
  export const DescribeAIWorkloadConfigCommand: Command<"DescribeAIWorkloadConfigCommand", "DescribeAIWorkloadConfigRequest">;
  export type DescribeAIWorkloadConfigCommand = Of<"DescribeAIWorkloadConfigCommand">;
  /** [DescribeActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeActionCommand/). Required: ActionName. */
  export const DescribeActionCommand: Command<"DescribeActionCommand", "DescribeActionRequest">;
  export type DescribeActionCommand = Of<"DescribeActionCommand">;
  /** [DescribeAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAlgorithmCommand/). Required: AlgorithmName. */
  export const DescribeAlgorithmCommand: Command<"DescribeAlgorithmCommand", "DescribeAlgorithmInput">;
  export type DescribeAlgorithmCommand = Of<"DescribeAlgorithmCommand">;
  /** [DescribeAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAppCommand/). Required: DomainId, AppType, AppName. */
  export const DescribeAppCommand: Command<"DescribeAppCommand", "DescribeAppRequest">;
  export type DescribeAppCommand = Of<"DescribeAppCommand">;
  /** [DescribeAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAppImageConfigCommand/). Required: AppImageConfigName. */
  export const DescribeAppImageConfigCommand: Command<"DescribeAppImageConfigCommand", "DescribeAppImageConfigRequest">;
  export type DescribeAppImageConfigCommand = Of<"DescribeAppImageConfigCommand">;
  /** [DescribeArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeArtifactCommand/). Required: ArtifactArn. */
  export const DescribeArtifactCommand: Command<"DescribeArtifactCommand", "DescribeArtifactRequest">;
  export type DescribeArtifactCommand = Of<"DescribeArtifactCommand">;
  /** [DescribeAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAutoMLJobCommand/). Required: AutoMLJobName. */
  export const DescribeAutoMLJobCommand: Command<"DescribeAutoMLJobCommand", "DescribeAutoMLJobRequest">;
  export type DescribeAutoMLJobCommand = Of<"DescribeAutoMLJobCommand">;
  /** [DescribeAutoMLJobV2Command](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAutoMLJobV2Command/). Required: AutoMLJobName. */
  export const DescribeAutoMLJobV2Command: Command<"DescribeAutoMLJobV2Command", "DescribeAutoMLJobV2Request">;
  export type DescribeAutoMLJobV2Command = Of<"DescribeAutoMLJobV2Command">;
  /** [DescribeClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterCommand/). Required: ClusterName. */
  export const DescribeClusterCommand: Command<"DescribeClusterCommand", "DescribeClusterRequest">;
  export type DescribeClusterCommand = Of<"DescribeClusterCommand">;
  /** [DescribeClusterEventCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterEventCommand/). Required: EventId, ClusterName. */
  export const DescribeClusterEventCommand: Command<"DescribeClusterEventCommand", "DescribeClusterEventRequest">;
  export type DescribeClusterEventCommand = Of<"DescribeClusterEventCommand">;
  /** [DescribeClusterNodeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterNodeCommand/). Required: ClusterName. */
  export const DescribeClusterNodeCommand: Command<"DescribeClusterNodeCommand", "DescribeClusterNodeRequest">;
  export type DescribeClusterNodeCommand = Of<"DescribeClusterNodeCommand">;
  /** [DescribeClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId. */
  export const DescribeClusterSchedulerConfigCommand: Command<"DescribeClusterSchedulerConfigCommand", "DescribeClusterSchedulerConfigRequest">;
  export type DescribeClusterSchedulerConfigCommand = Of<"DescribeClusterSchedulerConfigCommand">;
  /** [DescribeCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeCodeRepositoryCommand/). Required: CodeRepositoryName. */
  export const DescribeCodeRepositoryCommand: Command<"DescribeCodeRepositoryCommand", "DescribeCodeRepositoryInput">;
  export type DescribeCodeRepositoryCommand = Of<"DescribeCodeRepositoryCommand">;
  /** [DescribeCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeCompilationJobCommand/). Required: CompilationJobName. */
  export const DescribeCompilationJobCommand: Command<"DescribeCompilationJobCommand", "DescribeCompilationJobRequest">;
  export type DescribeCompilationJobCommand = Of<"DescribeCompilationJobCommand">;
  /** [DescribeComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeComputeQuotaCommand/). Required: ComputeQuotaId. */
  export const DescribeComputeQuotaCommand: Command<"DescribeComputeQuotaCommand", "DescribeComputeQuotaRequest">;
  export type DescribeComputeQuotaCommand = Of<"DescribeComputeQuotaCommand">;
  /** [DescribeContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeContextCommand/). Required: ContextName. */
  export const DescribeContextCommand: Command<"DescribeContextCommand", "DescribeContextRequest">;
  export type DescribeContextCommand = Of<"DescribeContextCommand">;
  /** [DescribeDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDataQualityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DescribeDataQualityJobDefinitionCommand: Command<"DescribeDataQualityJobDefinitionCommand", "DescribeDataQualityJobDefinitionRequest">;
  export type DescribeDataQualityJobDefinitionCommand = Of<"DescribeDataQualityJobDefinitionCommand">;
  /** [DescribeDeviceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDeviceCommand/). Required: DeviceName, DeviceFleetName. */
  export const DescribeDeviceCommand: Command<"DescribeDeviceCommand", "DescribeDeviceRequest">;
  export type DescribeDeviceCommand = Of<"DescribeDeviceCommand">;
  /** [DescribeDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDeviceFleetCommand/). Required: DeviceFleetName. */
  export const DescribeDeviceFleetCommand: Command<"DescribeDeviceFleetCommand", "DescribeDeviceFleetRequest">;
  export type DescribeDeviceFleetCommand = Of<"DescribeDeviceFleetCommand">;
  /** [DescribeDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDomainCommand/). Required: DomainId. */
  export const DescribeDomainCommand: Command<"DescribeDomainCommand", "DescribeDomainRequest">;
  export type DescribeDomainCommand = Of<"DescribeDomainCommand">;
  /** [DescribeEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName. */
  export const DescribeEdgeDeploymentPlanCommand: Command<"DescribeEdgeDeploymentPlanCommand", "DescribeEdgeDeploymentPlanRequest">;
  export type DescribeEdgeDeploymentPlanCommand = Of<"DescribeEdgeDeploymentPlanCommand">;
  /** [DescribeEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEdgePackagingJobCommand/). Required: EdgePackagingJobName. */
  export const DescribeEdgePackagingJobCommand: Command<"DescribeEdgePackagingJobCommand", "DescribeEdgePackagingJobRequest">;
  export type DescribeEdgePackagingJobCommand = Of<"DescribeEdgePackagingJobCommand">;
  /** [DescribeEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEndpointCommand/). Required: EndpointName. */
  export const DescribeEndpointCommand: Command<"DescribeEndpointCommand", "DescribeEndpointInput">;
  export type DescribeEndpointCommand = Of<"DescribeEndpointCommand">;
  /** [DescribeEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEndpointConfigCommand/). Required: EndpointConfigName. */
  export const DescribeEndpointConfigCommand: Command<"DescribeEndpointConfigCommand", "DescribeEndpointConfigInput">;
  export type DescribeEndpointConfigCommand = Of<"DescribeEndpointConfigCommand">;
  /** [DescribeExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeExperimentCommand/). Required: ExperimentName. */
  export const DescribeExperimentCommand: Command<"DescribeExperimentCommand", "DescribeExperimentRequest">;
  export type DescribeExperimentCommand = Of<"DescribeExperimentCommand">;
  /** [DescribeFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFeatureGroupCommand/). Required: FeatureGroupName. */
  export const DescribeFeatureGroupCommand: Command<"DescribeFeatureGroupCommand", "DescribeFeatureGroupRequest">;
  export type DescribeFeatureGroupCommand = Of<"DescribeFeatureGroupCommand">;
  /** [DescribeFeatureMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFeatureMetadataCommand/). Required: FeatureGroupName, FeatureName. */
  export const DescribeFeatureMetadataCommand: Command<"DescribeFeatureMetadataCommand", "DescribeFeatureMetadataRequest">;
  export type DescribeFeatureMetadataCommand = Of<"DescribeFeatureMetadataCommand">;
  /** [DescribeFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFlowDefinitionCommand/). Required: FlowDefinitionName. */
  export const DescribeFlowDefinitionCommand: Command<"DescribeFlowDefinitionCommand", "DescribeFlowDefinitionRequest">;
  export type DescribeFlowDefinitionCommand = Of<"DescribeFlowDefinitionCommand">;
  /** [DescribeHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHubCommand/). Required: HubName. */
  export const DescribeHubCommand: Command<"DescribeHubCommand", "DescribeHubRequest">;
  export type DescribeHubCommand = Of<"DescribeHubCommand">;
  /** [DescribeHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHubContentCommand/). Required: HubName, HubContentType, HubContentName. */
  export const DescribeHubContentCommand: Command<"DescribeHubContentCommand", "DescribeHubContentRequest">;
  export type DescribeHubContentCommand = Of<"DescribeHubContentCommand">;
  /** [DescribeHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHumanTaskUiCommand/). Required: HumanTaskUiName. */
  export const DescribeHumanTaskUiCommand: Command<"DescribeHumanTaskUiCommand", "DescribeHumanTaskUiRequest">;
  export type DescribeHumanTaskUiCommand = Of<"DescribeHumanTaskUiCommand">;
  /** [DescribeHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
  export const DescribeHyperParameterTuningJobCommand: Command<"DescribeHyperParameterTuningJobCommand", "DescribeHyperParameterTuningJobRequest">;
  export type DescribeHyperParameterTuningJobCommand = Of<"DescribeHyperParameterTuningJobCommand">;
  /** [DescribeImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeImageCommand/). Required: ImageName. */
  export const DescribeImageCommand: Command<"DescribeImageCommand", "DescribeImageRequest">;
  export type DescribeImageCommand = Of<"DescribeImageCommand">;
  /** [DescribeImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeImageVersionCommand/). Required: ImageName. */
  export const DescribeImageVersionCommand: Command<"DescribeImageVersionCommand", "DescribeImageVersionRequest">;
  export type DescribeImageVersionCommand = Of<"DescribeImageVersionCommand">;
  /** [DescribeInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceComponentCommand/). Required: InferenceComponentName. */
  export const DescribeInferenceComponentCommand: Command<"DescribeInferenceComponentCommand", "DescribeInferenceComponentInput">;
  export type DescribeInferenceComponentCommand = Of<"DescribeInferenceComponentCommand">;
  /** [DescribeInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceExperimentCommand/). Required: Name. */
  export const DescribeInferenceExperimentCommand: Command<"DescribeInferenceExperimentCommand", "DescribeInferenceExperimentRequest">;
  export type DescribeInferenceExperimentCommand = Of<"DescribeInferenceExperimentCommand">;
  /** [DescribeInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceRecommendationsJobCommand/). Required: JobName. */
  export const DescribeInferenceRecommendationsJobCommand: Command<"DescribeInferenceRecommendationsJobCommand", "DescribeInferenceRecommendationsJobRequest">;
  export type DescribeInferenceRecommendationsJobCommand = Of<"DescribeInferenceRecommendationsJobCommand">;
  /** [DescribeJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeJobCommand/). Required: JobName, JobCategory. */
  export const DescribeJobCommand: Command<"DescribeJobCommand", "DescribeJobRequest">;
  export type DescribeJobCommand = Of<"DescribeJobCommand">;
  /** [DescribeJobSchemaVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeJobSchemaVersionCommand/). Required: JobCategory. */
  export const DescribeJobSchemaVersionCommand: Command<"DescribeJobSchemaVersionCommand", "DescribeJobSchemaVersionRequest">;
  export type DescribeJobSchemaVersionCommand = Of<"DescribeJobSchemaVersionCommand">;
  /** [DescribeLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeLabelingJobCommand/). Required: LabelingJobName. */
  export const DescribeLabelingJobCommand: Command<"DescribeLabelingJobCommand", "DescribeLabelingJobRequest">;
  export type DescribeLabelingJobCommand = Of<"DescribeLabelingJobCommand">;
  /** [DescribeLineageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeLineageGroupCommand/). Required: LineageGroupName. */
  export const DescribeLineageGroupCommand: Command<"DescribeLineageGroupCommand", "DescribeLineageGroupRequest">;
  export type DescribeLineageGroupCommand = Of<"DescribeLineageGroupCommand">;
  /** [DescribeMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMlflowAppCommand/). Required: Arn. */
  export const DescribeMlflowAppCommand: Command<"DescribeMlflowAppCommand", "DescribeMlflowAppRequest">;
  export type DescribeMlflowAppCommand = Of<"DescribeMlflowAppCommand">;
  /** [DescribeMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMlflowTrackingServerCommand/). Required: TrackingServerName. */
  export const DescribeMlflowTrackingServerCommand: Command<"DescribeMlflowTrackingServerCommand", "DescribeMlflowTrackingServerRequest">;
  export type DescribeMlflowTrackingServerCommand = Of<"DescribeMlflowTrackingServerCommand">;
  /** [DescribeModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelBiasJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DescribeModelBiasJobDefinitionCommand: Command<"DescribeModelBiasJobDefinitionCommand", "DescribeModelBiasJobDefinitionRequest">;
  export type DescribeModelBiasJobDefinitionCommand = Of<"DescribeModelBiasJobDefinitionCommand">;
  /** [DescribeModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCardCommand/). Required: ModelCardName. */
  export const DescribeModelCardCommand: Command<"DescribeModelCardCommand", "DescribeModelCardRequest">;
  export type DescribeModelCardCommand = Of<"DescribeModelCardCommand">;
  /** [DescribeModelCardExportJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCardExportJobCommand/). Required: ModelCardExportJobArn. */
  export const DescribeModelCardExportJobCommand: Command<"DescribeModelCardExportJobCommand", "DescribeModelCardExportJobRequest">;
  export type DescribeModelCardExportJobCommand = Of<"DescribeModelCardExportJobCommand">;
  /** [DescribeModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCommand/). Required: ModelName. */
  export const DescribeModelCommand: Command<"DescribeModelCommand", "DescribeModelInput">;
  export type DescribeModelCommand = Of<"DescribeModelCommand">;
  /** [DescribeModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DescribeModelExplainabilityJobDefinitionCommand: Command<"DescribeModelExplainabilityJobDefinitionCommand", "DescribeModelExplainabilityJobDefinitionRequest">;
  export type DescribeModelExplainabilityJobDefinitionCommand = Of<"DescribeModelExplainabilityJobDefinitionCommand">;
  /** [DescribeModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelPackageCommand/). Required: ModelPackageName. */
  export const DescribeModelPackageCommand: Command<"DescribeModelPackageCommand", "DescribeModelPackageInput">;
  export type DescribeModelPackageCommand = Of<"DescribeModelPackageCommand">;
  /** [DescribeModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelPackageGroupCommand/). Required: ModelPackageGroupName. */
  export const DescribeModelPackageGroupCommand: Command<"DescribeModelPackageGroupCommand", "DescribeModelPackageGroupInput">;
  export type DescribeModelPackageGroupCommand = Of<"DescribeModelPackageGroupCommand">;
  /** [DescribeModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelQualityJobDefinitionCommand/). Required: JobDefinitionName. */
  export const DescribeModelQualityJobDefinitionCommand: Command<"DescribeModelQualityJobDefinitionCommand", "DescribeModelQualityJobDefinitionRequest">;
  export type DescribeModelQualityJobDefinitionCommand = Of<"DescribeModelQualityJobDefinitionCommand">;
  /** [DescribeMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
  export const DescribeMonitoringScheduleCommand: Command<"DescribeMonitoringScheduleCommand", "DescribeMonitoringScheduleRequest">;
  export type DescribeMonitoringScheduleCommand = Of<"DescribeMonitoringScheduleCommand">;
  /** [DescribeNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeNotebookInstanceCommand/). Required: NotebookInstanceName. */
  export const DescribeNotebookInstanceCommand: Command<"DescribeNotebookInstanceCommand", "DescribeNotebookInstanceInput">;
  export type DescribeNotebookInstanceCommand = Of<"DescribeNotebookInstanceCommand">;
  /** [DescribeNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
  export const DescribeNotebookInstanceLifecycleConfigCommand: Command<"DescribeNotebookInstanceLifecycleConfigCommand", "DescribeNotebookInstanceLifecycleConfigInput">;
  export type DescribeNotebookInstanceLifecycleConfigCommand = Of<"DescribeNotebookInstanceLifecycleConfigCommand">;
  /** [DescribeOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeOptimizationJobCommand/). Required: OptimizationJobName. */
  export const DescribeOptimizationJobCommand: Command<"DescribeOptimizationJobCommand", "DescribeOptimizationJobRequest">;
  export type DescribeOptimizationJobCommand = Of<"DescribeOptimizationJobCommand">;
  /** [DescribePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePartnerAppCommand/). Required: Arn. */
  export const DescribePartnerAppCommand: Command<"DescribePartnerAppCommand", "DescribePartnerAppRequest">;
  export type DescribePartnerAppCommand = Of<"DescribePartnerAppCommand">;
  /** [DescribePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineCommand/). Required: PipelineName. */
  export const DescribePipelineCommand: Command<"DescribePipelineCommand", "DescribePipelineRequest">;
  export type DescribePipelineCommand = Of<"DescribePipelineCommand">;
  /** [DescribePipelineDefinitionForExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineDefinitionForExecutionCommand/). Required: PipelineExecutionArn. */
  export const DescribePipelineDefinitionForExecutionCommand: Command<"DescribePipelineDefinitionForExecutionCommand", "DescribePipelineDefinitionForExecutionRequest">;
  export type DescribePipelineDefinitionForExecutionCommand = Of<"DescribePipelineDefinitionForExecutionCommand">;
  /** [DescribePipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineExecutionCommand/). Required: PipelineExecutionArn. */
  export const DescribePipelineExecutionCommand: Command<"DescribePipelineExecutionCommand", "DescribePipelineExecutionRequest">;
  export type DescribePipelineExecutionCommand = Of<"DescribePipelineExecutionCommand">;
  /** [DescribeProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeProcessingJobCommand/). Required: ProcessingJobName. */
  export const DescribeProcessingJobCommand: Command<"DescribeProcessingJobCommand", "DescribeProcessingJobRequest">;
  export type DescribeProcessingJobCommand = Of<"DescribeProcessingJobCommand">;
  /** [DescribeProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeProjectCommand/). Required: ProjectName. */
  export const DescribeProjectCommand: Command<"DescribeProjectCommand", "DescribeProjectInput">;
  export type DescribeProjectCommand = Of<"DescribeProjectCommand">;
  /** [DescribeReservedCapacityCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeReservedCapacityCommand/). Required: ReservedCapacityArn. */
  export const DescribeReservedCapacityCommand: Command<"DescribeReservedCapacityCommand", "DescribeReservedCapacityRequest">;
  export type DescribeReservedCapacityCommand = Of<"DescribeReservedCapacityCommand">;
  /** [DescribeSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeSpaceCommand/). Required: DomainId, SpaceName. */
  export const DescribeSpaceCommand: Command<"DescribeSpaceCommand", "DescribeSpaceRequest">;
  export type DescribeSpaceCommand = Of<"DescribeSpaceCommand">;
  /** [DescribeStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName. */
  export const DescribeStudioLifecycleConfigCommand: Command<"DescribeStudioLifecycleConfigCommand", "DescribeStudioLifecycleConfigRequest">;
  export type DescribeStudioLifecycleConfigCommand = Of<"DescribeStudioLifecycleConfigCommand">;
  /** [DescribeSubscribedWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeSubscribedWorkteamCommand/). Required: WorkteamArn. */
  export const DescribeSubscribedWorkteamCommand: Command<"DescribeSubscribedWorkteamCommand", "DescribeSubscribedWorkteamRequest">;
  export type DescribeSubscribedWorkteamCommand = Of<"DescribeSubscribedWorkteamCommand">;
  /** [DescribeTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingJobCommand/). Required: TrainingJobName. */
  export const DescribeTrainingJobCommand: Command<"DescribeTrainingJobCommand", "DescribeTrainingJobRequest">;
  export type DescribeTrainingJobCommand = Of<"DescribeTrainingJobCommand">;
  /** [DescribeTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingPlanCommand/). Required: TrainingPlanName. */
  export const DescribeTrainingPlanCommand: Command<"DescribeTrainingPlanCommand", "DescribeTrainingPlanRequest">;
  export type DescribeTrainingPlanCommand = Of<"DescribeTrainingPlanCommand">;
  /** [DescribeTrainingPlanExtensionHistoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingPlanExtensionHistoryCommand/). Required: TrainingPlanArn. */
  export const DescribeTrainingPlanExtensionHistoryCommand: Command<"DescribeTrainingPlanExtensionHistoryCommand", "DescribeTrainingPlanExtensionHistoryRequest">;
  export type DescribeTrainingPlanExtensionHistoryCommand = Of<"DescribeTrainingPlanExtensionHistoryCommand">;
  /** [DescribeTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTransformJobCommand/). Required: TransformJobName. */
  export const DescribeTransformJobCommand: Command<"DescribeTransformJobCommand", "DescribeTransformJobRequest">;
  export type DescribeTransformJobCommand = Of<"DescribeTransformJobCommand">;
  /** [DescribeTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrialCommand/). Required: TrialName. */
  export const DescribeTrialCommand: Command<"DescribeTrialCommand", "DescribeTrialRequest">;
  export type DescribeTrialCommand = Of<"DescribeTrialCommand">;
  /** [DescribeTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrialComponentCommand/). Required: TrialComponentName. */
  export const DescribeTrialComponentCommand: Command<"DescribeTrialComponentCommand", "DescribeTrialComponentRequest">;
  export type DescribeTrialComponentCommand = Of<"DescribeTrialComponentCommand">;
  /** [DescribeUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeUserProfileCommand/). Required: DomainId, UserProfileName. */
  export const DescribeUserProfileCommand: Command<"DescribeUserProfileCommand", "DescribeUserProfileRequest">;
  export type DescribeUserProfileCommand = Of<"DescribeUserProfileCommand">;
  /** [DescribeWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeWorkforceCommand/). Required: WorkforceName. */
  export const DescribeWorkforceCommand: Command<"DescribeWorkforceCommand", "DescribeWorkforceRequest">;
  export type DescribeWorkforceCommand = Of<"DescribeWorkforceCommand">;
  /** [DescribeWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeWorkteamCommand/). Required: WorkteamName. */
  export const DescribeWorkteamCommand: Command<"DescribeWorkteamCommand", "DescribeWorkteamRequest">;
  export type DescribeWorkteamCommand = Of<"DescribeWorkteamCommand">;
  /** [DetachClusterNodeVolumeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DetachClusterNodeVolumeCommand/). Required: ClusterArn, NodeId, VolumeId. */
  export const DetachClusterNodeVolumeCommand: Command<"DetachClusterNodeVolumeCommand", "DetachClusterNodeVolumeRequest">;
  export type DetachClusterNodeVolumeCommand = Of<"DetachClusterNodeVolumeCommand">;
  /** [DisableSagemakerServicecatalogPortfolioCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DisableSagemakerServicecatalogPortfolioCommand/). */
  export const DisableSagemakerServicecatalogPortfolioCommand: Command<"DisableSagemakerServicecatalogPortfolioCommand", "DisableSagemakerServicecatalogPortfolioInput">;
  export type DisableSagemakerServicecatalogPortfolioCommand = Of<"DisableSagemakerServicecatalogPortfolioCommand">;
  /** [DisassociateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DisassociateTrialComponentCommand/). Required: TrialComponentName, TrialName. */
  export const DisassociateTrialComponentCommand: Command<"DisassociateTrialComponentCommand", "DisassociateTrialComponentRequest">;
  export type DisassociateTrialComponentCommand = Of<"DisassociateTrialComponentCommand">;
  /** [EnableSagemakerServicecatalogPortfolioCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/EnableSagemakerServicecatalogPortfolioCommand/). */
  export const EnableSagemakerServicecatalogPortfolioCommand: Command<"EnableSagemakerServicecatalogPortfolioCommand", "EnableSagemakerServicecatalogPortfolioInput">;
  export type EnableSagemakerServicecatalogPortfolioCommand = Of<"EnableSagemakerServicecatalogPortfolioCommand">;
  /** [ExtendTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ExtendTrainingPlanCommand/). Required: TrainingPlanExtensionOfferingId. */
  export const ExtendTrainingPlanCommand: Command<"ExtendTrainingPlanCommand", "ExtendTrainingPlanRequest">;
  export type ExtendTrainingPlanCommand = Of<"ExtendTrainingPlanCommand">;
  /** [GetDeviceFleetReportCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetDeviceFleetReportCommand/). Required: DeviceFleetName. */
  export const GetDeviceFleetReportCommand: Command<"GetDeviceFleetReportCommand", "GetDeviceFleetReportRequest">;
  export type GetDeviceFleetReportCommand = Of<"GetDeviceFleetReportCommand">;
  /** [GetLineageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetLineageGroupPolicyCommand/). Required: LineageGroupName. */
  export const GetLineageGroupPolicyCommand: Command<"GetLineageGroupPolicyCommand", "GetLineageGroupPolicyRequest">;
  export type GetLineageGroupPolicyCommand = Of<"GetLineageGroupPolicyCommand">;
  /** [GetModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName. */
  export const GetModelPackageGroupPolicyCommand: Command<"GetModelPackageGroupPolicyCommand", "GetModelPackageGroupPolicyInput">;
  export type GetModelPackageGroupPolicyCommand = Of<"GetModelPackageGroupPolicyCommand">;
  /** [GetSagemakerServicecatalogPortfolioStatusCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetSagemakerServicecatalogPortfolioStatusCommand/). */
  export const GetSagemakerServicecatalogPortfolioStatusCommand: Command<"GetSagemakerServicecatalogPortfolioStatusCommand", "GetSagemakerServicecatalogPortfolioStatusInput">;
  export type GetSagemakerServicecatalogPortfolioStatusCommand = Of<"GetSagemakerServicecatalogPortfolioStatusCommand">;
  /** [GetScalingConfigurationRecommendationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetScalingConfigurationRecommendationCommand/). Required: InferenceRecommendationsJobName. */
  export const GetScalingConfigurationRecommendationCommand: Command<"GetScalingConfigurationRecommendationCommand", "GetScalingConfigurationRecommendationRequest">;
  export type GetScalingConfigurationRecommendationCommand = Of<"GetScalingConfigurationRecommendationCommand">;
  /** [GetSearchSuggestionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetSearchSuggestionsCommand/). Required: Resource. */
  export const GetSearchSuggestionsCommand: Command<"GetSearchSuggestionsCommand", "GetSearchSuggestionsRequest">;
  export type GetSearchSuggestionsCommand = Of<"GetSearchSuggestionsCommand">;
  /** [ImportHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ImportHubContentCommand/). Required: HubContentName, HubContentType, DocumentSchemaVersion, HubName, HubContentDocument. */
  export const ImportHubContentCommand: Command<"ImportHubContentCommand", "ImportHubContentRequest">;
  export type ImportHubContentCommand = Of<"ImportHubContentCommand">;
  /** [ListAIBenchmarkJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIBenchmarkJobsCommand/). */
  export const ListAIBenchmarkJobsCommand: Command<"ListAIBenchmarkJobsCommand", "ListAIBenchmarkJobsRequest">;
  export type ListAIBenchmarkJobsCommand = Of<"ListAIBenchmarkJobsCommand">;
  /** [ListAIRecommendationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIRecommendationJobsCommand/). */
  export const ListAIRecommendationJobsCommand: Command<"ListAIRecommendationJobsCommand", "ListAIRecommendationJobsRequest">;
  export type ListAIRecommendationJobsCommand = Of<"ListAIRecommendationJobsCommand">;
  /** [ListAIWorkloadConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIWorkloadConfigsCommand/). */
  export const ListAIWorkloadConfigsCommand: Command<"ListAIWorkloadConfigsCommand", "ListAIWorkloadConfigsRequest">;
  export type ListAIWorkloadConfigsCommand = Of<"ListAIWorkloadConfigsCommand">;
  /** [ListActionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListActionsCommand/). */
  export const ListActionsCommand: Command<"ListActionsCommand", "ListActionsRequest">;
  export type ListActionsCommand = Of<"ListActionsCommand">;
  /** [ListAlgorithmsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAlgorithmsCommand/). */
  export const ListAlgorithmsCommand: Command<"ListAlgorithmsCommand", "ListAlgorithmsInput">;
  export type ListAlgorithmsCommand = Of<"ListAlgorithmsCommand">;
  /** [ListAliasesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAliasesCommand/). Required: ImageName. */
  export const ListAliasesCommand: Command<"ListAliasesCommand", "ListAliasesRequest">;
  export type ListAliasesCommand = Of<"ListAliasesCommand">;
  /** [ListAppImageConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAppImageConfigsCommand/). */
  export const ListAppImageConfigsCommand: Command<"ListAppImageConfigsCommand", "ListAppImageConfigsRequest">;
  export type ListAppImageConfigsCommand = Of<"ListAppImageConfigsCommand">;
  /** [ListAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAppsCommand/). */
  export const ListAppsCommand: Command<"ListAppsCommand", "ListAppsRequest">;
  export type ListAppsCommand = Of<"ListAppsCommand">;
  /** [ListArtifactsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListArtifactsCommand/). */
  export const ListArtifactsCommand: Command<"ListArtifactsCommand", "ListArtifactsRequest">;
  export type ListArtifactsCommand = Of<"ListArtifactsCommand">;
  /** [ListAssociationsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAssociationsCommand/). */
  export const ListAssociationsCommand: Command<"ListAssociationsCommand", "ListAssociationsRequest">;
  export type ListAssociationsCommand = Of<"ListAssociationsCommand">;
  /** [ListAutoMLJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAutoMLJobsCommand/). */
  export const ListAutoMLJobsCommand: Command<"ListAutoMLJobsCommand", "ListAutoMLJobsRequest">;
  export type ListAutoMLJobsCommand = Of<"ListAutoMLJobsCommand">;
  /** [ListCandidatesForAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCandidatesForAutoMLJobCommand/). Required: AutoMLJobName. */
  export const ListCandidatesForAutoMLJobCommand: Command<"ListCandidatesForAutoMLJobCommand", "ListCandidatesForAutoMLJobRequest">;
  export type ListCandidatesForAutoMLJobCommand = Of<"ListCandidatesForAutoMLJobCommand">;
  /** [ListClusterEventsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterEventsCommand/). Required: ClusterName. */
  export const ListClusterEventsCommand: Command<"ListClusterEventsCommand", "ListClusterEventsRequest">;
  export type ListClusterEventsCommand = Of<"ListClusterEventsCommand">;
  /** [ListClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterNodesCommand/). Required: ClusterName. */
  export const ListClusterNodesCommand: Command<"ListClusterNodesCommand", "ListClusterNodesRequest">;
  export type ListClusterNodesCommand = Of<"ListClusterNodesCommand">;
  /** [ListClusterSchedulerConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterSchedulerConfigsCommand/). */
  export const ListClusterSchedulerConfigsCommand: Command<"ListClusterSchedulerConfigsCommand", "ListClusterSchedulerConfigsRequest">;
  export type ListClusterSchedulerConfigsCommand = Of<"ListClusterSchedulerConfigsCommand">;
  /** [ListClustersCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClustersCommand/). */
  export const ListClustersCommand: Command<"ListClustersCommand", "ListClustersRequest">;
  export type ListClustersCommand = Of<"ListClustersCommand">;
  /** [ListCodeRepositoriesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCodeRepositoriesCommand/). */
  export const ListCodeRepositoriesCommand: Command<"ListCodeRepositoriesCommand", "ListCodeRepositoriesInput">;
  export type ListCodeRepositoriesCommand = Of<"ListCodeRepositoriesCommand">;
  /** [ListCompilationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCompilationJobsCommand/). */
  export const ListCompilationJobsCommand: Command<"ListCompilationJobsCommand", "ListCompilationJobsRequest">;
  export type ListCompilationJobsCommand = Of<"ListCompilationJobsCommand">;
  /** [ListComputeQuotasCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListComputeQuotasCommand/). */
  export const ListComputeQuotasCommand: Command<"ListComputeQuotasCommand", "ListComputeQuotasRequest">;
  export type ListComputeQuotasCommand = Of<"ListComputeQuotasCommand">;
  /** [ListContextsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListContextsCommand/). */
  export const ListContextsCommand: Command<"ListContextsCommand", "ListContextsRequest">;
  export type ListContextsCommand = Of<"ListContextsCommand">;
  /** [ListDataQualityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDataQualityJobDefinitionsCommand/). */
  export const ListDataQualityJobDefinitionsCommand: Command<"ListDataQualityJobDefinitionsCommand", "ListDataQualityJobDefinitionsRequest">;
  export type ListDataQualityJobDefinitionsCommand = Of<"ListDataQualityJobDefinitionsCommand">;
  /** [ListDeviceFleetsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDeviceFleetsCommand/). */
  export const ListDeviceFleetsCommand: Command<"ListDeviceFleetsCommand", "ListDeviceFleetsRequest">;
  export type ListDeviceFleetsCommand = Of<"ListDeviceFleetsCommand">;
  /** [ListDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDevicesCommand/). */
  export const ListDevicesCommand: Command<"ListDevicesCommand", "ListDevicesRequest">;
  export type ListDevicesCommand = Of<"ListDevicesCommand">;
  /** [ListDomainsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDomainsCommand/). */
  export const ListDomainsCommand: Command<"ListDomainsCommand", "ListDomainsRequest">;
  export type ListDomainsCommand = Of<"ListDomainsCommand">;
  /** [ListEdgeDeploymentPlansCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEdgeDeploymentPlansCommand/). */
  export const ListEdgeDeploymentPlansCommand: Command<"ListEdgeDeploymentPlansCommand", "ListEdgeDeploymentPlansRequest">;
  export type ListEdgeDeploymentPlansCommand = Of<"ListEdgeDeploymentPlansCommand">;
  /** [ListEdgePackagingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEdgePackagingJobsCommand/). */
  export const ListEdgePackagingJobsCommand: Command<"ListEdgePackagingJobsCommand", "ListEdgePackagingJobsRequest">;
  export type ListEdgePackagingJobsCommand = Of<"ListEdgePackagingJobsCommand">;
  /** [ListEndpointConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEndpointConfigsCommand/). */
  export const ListEndpointConfigsCommand: Command<"ListEndpointConfigsCommand", "ListEndpointConfigsInput">;
  export type ListEndpointConfigsCommand = Of<"ListEndpointConfigsCommand">;
  /** [ListEndpointsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEndpointsCommand/). */
  export const ListEndpointsCommand: Command<"ListEndpointsCommand", "ListEndpointsInput">;
  export type ListEndpointsCommand = Of<"ListEndpointsCommand">;
  /** [ListExperimentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListExperimentsCommand/). */
  export const ListExperimentsCommand: Command<"ListExperimentsCommand", "ListExperimentsRequest">;
  export type ListExperimentsCommand = Of<"ListExperimentsCommand">;
  /** [ListFeatureGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListFeatureGroupsCommand/). */
  export const ListFeatureGroupsCommand: Command<"ListFeatureGroupsCommand", "ListFeatureGroupsRequest">;
  export type ListFeatureGroupsCommand = Of<"ListFeatureGroupsCommand">;
  /** [ListFlowDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListFlowDefinitionsCommand/). */
  export const ListFlowDefinitionsCommand: Command<"ListFlowDefinitionsCommand", "ListFlowDefinitionsRequest">;
  export type ListFlowDefinitionsCommand = Of<"ListFlowDefinitionsCommand">;
  /** [ListHubContentVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubContentVersionsCommand/). Required: HubName, HubContentType, HubContentName. */
  export const ListHubContentVersionsCommand: Command<"ListHubContentVersionsCommand", "ListHubContentVersionsRequest">;
  export type ListHubContentVersionsCommand = Of<"ListHubContentVersionsCommand">;
  /** [ListHubContentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubContentsCommand/). Required: HubName, HubContentType. */
  export const ListHubContentsCommand: Command<"ListHubContentsCommand", "ListHubContentsRequest">;
  export type ListHubContentsCommand = Of<"ListHubContentsCommand">;
  /** [ListHubsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubsCommand/). */
  export const ListHubsCommand: Command<"ListHubsCommand", "ListHubsRequest">;
  export type ListHubsCommand = Of<"ListHubsCommand">;
  /** [ListHumanTaskUisCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHumanTaskUisCommand/). */
  export const ListHumanTaskUisCommand: Command<"ListHumanTaskUisCommand", "ListHumanTaskUisRequest">;
  export type ListHumanTaskUisCommand = Of<"ListHumanTaskUisCommand">;
  /** [ListHyperParameterTuningJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHyperParameterTuningJobsCommand/). */
  export const ListHyperParameterTuningJobsCommand: Command<"ListHyperParameterTuningJobsCommand", "ListHyperParameterTuningJobsRequest">;
  export type ListHyperParameterTuningJobsCommand = Of<"ListHyperParameterTuningJobsCommand">;
  /** [ListImageVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListImageVersionsCommand/). Required: ImageName. */
  export const ListImageVersionsCommand: Command<"ListImageVersionsCommand", "ListImageVersionsRequest">;
  export type ListImageVersionsCommand = Of<"ListImageVersionsCommand">;
  /** [ListImagesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListImagesCommand/). */
  export const ListImagesCommand: Command<"ListImagesCommand", "ListImagesRequest">;
  export type ListImagesCommand = Of<"ListImagesCommand">;
  /** [ListInferenceComponentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceComponentsCommand/). */
  export const ListInferenceComponentsCommand: Command<"ListInferenceComponentsCommand", "ListInferenceComponentsInput">;
  export type ListInferenceComponentsCommand = Of<"ListInferenceComponentsCommand">;
  /** [ListInferenceExperimentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceExperimentsCommand/). */
  export const ListInferenceExperimentsCommand: Command<"ListInferenceExperimentsCommand", "ListInferenceExperimentsRequest">;
  export type ListInferenceExperimentsCommand = Of<"ListInferenceExperimentsCommand">;
  /** [ListInferenceRecommendationsJobStepsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceRecommendationsJobStepsCommand/). Required: JobName. */
  export const ListInferenceRecommendationsJobStepsCommand: Command<"ListInferenceRecommendationsJobStepsCommand", "ListInferenceRecommendationsJobStepsRequest">;
  export type ListInferenceRecommendationsJobStepsCommand = Of<"ListInferenceRecommendationsJobStepsCommand">;
  /** [ListInferenceRecommendationsJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceRecommendationsJobsCommand/). */
  export const ListInferenceRecommendationsJobsCommand: Command<"ListInferenceRecommendationsJobsCommand", "ListInferenceRecommendationsJobsRequest">;
  export type ListInferenceRecommendationsJobsCommand = Of<"ListInferenceRecommendationsJobsCommand">;
  /** [ListJobSchemaVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListJobSchemaVersionsCommand/). Required: JobCategory. */
  export const ListJobSchemaVersionsCommand: Command<"ListJobSchemaVersionsCommand", "ListJobSchemaVersionsRequest">;
  export type ListJobSchemaVersionsCommand = Of<"ListJobSchemaVersionsCommand">;
  /** [ListJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListJobsCommand/). Required: JobCategory. */
  export const ListJobsCommand: Command<"ListJobsCommand", "ListJobsRequest">;
  export type ListJobsCommand = Of<"ListJobsCommand">;
  /** [ListLabelingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLabelingJobsCommand/). */
  export const ListLabelingJobsCommand: Command<"ListLabelingJobsCommand", "ListLabelingJobsRequest">;
  export type ListLabelingJobsCommand = Of<"ListLabelingJobsCommand">;
  /** [ListLabelingJobsForWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLabelingJobsForWorkteamCommand/). Required: WorkteamArn. */
  export const ListLabelingJobsForWorkteamCommand: Command<"ListLabelingJobsForWorkteamCommand", "ListLabelingJobsForWorkteamRequest">;
  export type ListLabelingJobsForWorkteamCommand = Of<"ListLabelingJobsForWorkteamCommand">;
  /** [ListLineageGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLineageGroupsCommand/). */
  export const ListLineageGroupsCommand: Command<"ListLineageGroupsCommand", "ListLineageGroupsRequest">;
  export type ListLineageGroupsCommand = Of<"ListLineageGroupsCommand">;
  /** [ListMlflowAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMlflowAppsCommand/). */
  export const ListMlflowAppsCommand: Command<"ListMlflowAppsCommand", "ListMlflowAppsRequest">;
  export type ListMlflowAppsCommand = Of<"ListMlflowAppsCommand">;
  /** [ListMlflowTrackingServersCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMlflowTrackingServersCommand/). */
  export const ListMlflowTrackingServersCommand: Command<"ListMlflowTrackingServersCommand", "ListMlflowTrackingServersRequest">;
  export type ListMlflowTrackingServersCommand = Of<"ListMlflowTrackingServersCommand">;
  /** [ListModelBiasJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelBiasJobDefinitionsCommand/). */
  export const ListModelBiasJobDefinitionsCommand: Command<"ListModelBiasJobDefinitionsCommand", "ListModelBiasJobDefinitionsRequest">;
  export type ListModelBiasJobDefinitionsCommand = Of<"ListModelBiasJobDefinitionsCommand">;
  /** [ListModelCardExportJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardExportJobsCommand/). Required: ModelCardName. */
  export const ListModelCardExportJobsCommand: Command<"ListModelCardExportJobsCommand", "ListModelCardExportJobsRequest">;
  export type ListModelCardExportJobsCommand = Of<"ListModelCardExportJobsCommand">;
  /** [ListModelCardVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardVersionsCommand/). Required: ModelCardName. */
  export const ListModelCardVersionsCommand: Command<"ListModelCardVersionsCommand", "ListModelCardVersionsRequest">;
  export type ListModelCardVersionsCommand = Of<"ListModelCardVersionsCommand">;
  /** [ListModelCardsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardsCommand/). */
  export const ListModelCardsCommand: Command<"ListModelCardsCommand", "ListModelCardsRequest">;
  export type ListModelCardsCommand = Of<"ListModelCardsCommand">;
  /** [ListModelExplainabilityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelExplainabilityJobDefinitionsCommand/). */
  export const ListModelExplainabilityJobDefinitionsCommand: Command<"ListModelExplainabilityJobDefinitionsCommand", "ListModelExplainabilityJobDefinitionsRequest">;
  export type ListModelExplainabilityJobDefinitionsCommand = Of<"ListModelExplainabilityJobDefinitionsCommand">;
  /** [ListModelMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelMetadataCommand/). */
  export const ListModelMetadataCommand: Command<"ListModelMetadataCommand", "ListModelMetadataRequest">;
  export type ListModelMetadataCommand = Of<"ListModelMetadataCommand">;
  /** [ListModelPackageGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelPackageGroupsCommand/). */
  export const ListModelPackageGroupsCommand: Command<"ListModelPackageGroupsCommand", "ListModelPackageGroupsInput">;
  export type ListModelPackageGroupsCommand = Of<"ListModelPackageGroupsCommand">;
  /** [ListModelPackagesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelPackagesCommand/). */
  export const ListModelPackagesCommand: Command<"ListModelPackagesCommand", "ListModelPackagesInput">;
  export type ListModelPackagesCommand = Of<"ListModelPackagesCommand">;
  /** [ListModelQualityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelQualityJobDefinitionsCommand/). */
  export const ListModelQualityJobDefinitionsCommand: Command<"ListModelQualityJobDefinitionsCommand", "ListModelQualityJobDefinitionsRequest">;
  export type ListModelQualityJobDefinitionsCommand = Of<"ListModelQualityJobDefinitionsCommand">;
  /** [ListModelsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelsCommand/). */
  export const ListModelsCommand: Command<"ListModelsCommand", "ListModelsInput">;
  export type ListModelsCommand = Of<"ListModelsCommand">;
  /** [ListMonitoringAlertHistoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringAlertHistoryCommand/). */
  export const ListMonitoringAlertHistoryCommand: Command<"ListMonitoringAlertHistoryCommand", "ListMonitoringAlertHistoryRequest">;
  export type ListMonitoringAlertHistoryCommand = Of<"ListMonitoringAlertHistoryCommand">;
  /** [ListMonitoringAlertsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringAlertsCommand/). Required: MonitoringScheduleName. */
  export const ListMonitoringAlertsCommand: Command<"ListMonitoringAlertsCommand", "ListMonitoringAlertsRequest">;
  export type ListMonitoringAlertsCommand = Of<"ListMonitoringAlertsCommand">;
  /** [ListMonitoringExecutionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringExecutionsCommand/). */
  export const ListMonitoringExecutionsCommand: Command<"ListMonitoringExecutionsCommand", "ListMonitoringExecutionsRequest">;
  export type ListMonitoringExecutionsCommand = Of<"ListMonitoringExecutionsCommand">;
  /** [ListMonitoringSchedulesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringSchedulesCommand/). */
  export const ListMonitoringSchedulesCommand: Command<"ListMonitoringSchedulesCommand", "ListMonitoringSchedulesRequest">;
  export type ListMonitoringSchedulesCommand = Of<"ListMonitoringSchedulesCommand">;
  /** [ListNotebookInstanceLifecycleConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListNotebookInstanceLifecycleConfigsCommand/). */
  export const ListNotebookInstanceLifecycleConfigsCommand: Command<"ListNotebookInstanceLifecycleConfigsCommand", "ListNotebookInstanceLifecycleConfigsInput">;
  export type ListNotebookInstanceLifecycleConfigsCommand = Of<"ListNotebookInstanceLifecycleConfigsCommand">;
  /** [ListNotebookInstancesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListNotebookInstancesCommand/). */
  export const ListNotebookInstancesCommand: Command<"ListNotebookInstancesCommand", "ListNotebookInstancesInput">;
  export type ListNotebookInstancesCommand = Of<"ListNotebookInstancesCommand">;
  /** [ListOptimizationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListOptimizationJobsCommand/). */
  export const ListOptimizationJobsCommand: Command<"ListOptimizationJobsCommand", "ListOptimizationJobsRequest">;
  export type ListOptimizationJobsCommand = Of<"ListOptimizationJobsCommand">;
  /** [ListPartnerAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPartnerAppsCommand/). */
  export const ListPartnerAppsCommand: Command<"ListPartnerAppsCommand", "ListPartnerAppsRequest">;
  export type ListPartnerAppsCommand = Of<"ListPartnerAppsCommand">;
  /** [ListPipelineExecutionStepsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineExecutionStepsCommand/). */
  export const ListPipelineExecutionStepsCommand: Command<"ListPipelineExecutionStepsCommand", "ListPipelineExecutionStepsRequest">;
  export type ListPipelineExecutionStepsCommand = Of<"ListPipelineExecutionStepsCommand">;
  /** [ListPipelineExecutionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineExecutionsCommand/). Required: PipelineName. */
  export const ListPipelineExecutionsCommand: Command<"ListPipelineExecutionsCommand", "ListPipelineExecutionsRequest">;
  export type ListPipelineExecutionsCommand = Of<"ListPipelineExecutionsCommand">;
  /** [ListPipelineParametersForExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineParametersForExecutionCommand/). Required: PipelineExecutionArn. */
  export const ListPipelineParametersForExecutionCommand: Command<"ListPipelineParametersForExecutionCommand", "ListPipelineParametersForExecutionRequest">;
  export type ListPipelineParametersForExecutionCommand = Of<"ListPipelineParametersForExecutionCommand">;
  /** [ListPipelineVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineVersionsCommand/). Required: PipelineName. */
  export const ListPipelineVersionsCommand: Command<"ListPipelineVersionsCommand", "ListPipelineVersionsRequest">;
  export type ListPipelineVersionsCommand = Of<"ListPipelineVersionsCommand">;
  /** [ListPipelinesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelinesCommand/). */
  export const ListPipelinesCommand: Command<"ListPipelinesCommand", "ListPipelinesRequest">;
  export type ListPipelinesCommand = Of<"ListPipelinesCommand">;
  /** [ListProcessingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListProcessingJobsCommand/). */
  export const ListProcessingJobsCommand: Command<"ListProcessingJobsCommand", "ListProcessingJobsRequest">;
  export type ListProcessingJobsCommand = Of<"ListProcessingJobsCommand">;
  /** [ListProjectsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListProjectsCommand/). */
  export const ListProjectsCommand: Command<"ListProjectsCommand", "ListProjectsInput">;
  export type ListProjectsCommand = Of<"ListProjectsCommand">;
  /** [ListResourceCatalogsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListResourceCatalogsCommand/). */
  export const ListResourceCatalogsCommand: Command<"ListResourceCatalogsCommand", "ListResourceCatalogsRequest">;
  export type ListResourceCatalogsCommand = Of<"ListResourceCatalogsCommand">;
  /** [ListSpacesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListSpacesCommand/). */
  export const ListSpacesCommand: Command<"ListSpacesCommand", "ListSpacesRequest">;
  export type ListSpacesCommand = Of<"ListSpacesCommand">;
  /** [ListStageDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListStageDevicesCommand/). Required: EdgeDeploymentPlanName, StageName. */
  export const ListStageDevicesCommand: Command<"ListStageDevicesCommand", "ListStageDevicesRequest">;
  export type ListStageDevicesCommand = Of<"ListStageDevicesCommand">;
  /** [ListStudioLifecycleConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListStudioLifecycleConfigsCommand/). */
  export const ListStudioLifecycleConfigsCommand: Command<"ListStudioLifecycleConfigsCommand", "ListStudioLifecycleConfigsRequest">;
  export type ListStudioLifecycleConfigsCommand = Of<"ListStudioLifecycleConfigsCommand">;
  /** [ListSubscribedWorkteamsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListSubscribedWorkteamsCommand/). */
  export const ListSubscribedWorkteamsCommand: Command<"ListSubscribedWorkteamsCommand", "ListSubscribedWorkteamsRequest">;
  export type ListSubscribedWorkteamsCommand = Of<"ListSubscribedWorkteamsCommand">;
  /** [ListTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTagsCommand/). Required: ResourceArn. */
  export const ListTagsCommand: Command<"ListTagsCommand", "ListTagsInput">;
  export type ListTagsCommand = Of<"ListTagsCommand">;
  /** [ListTrainingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingJobsCommand/). */
  export const ListTrainingJobsCommand: Command<"ListTrainingJobsCommand", "ListTrainingJobsRequest">;
  export type ListTrainingJobsCommand = Of<"ListTrainingJobsCommand">;
  /** [ListTrainingJobsForHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingJobsForHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
  export const ListTrainingJobsForHyperParameterTuningJobCommand: Command<"ListTrainingJobsForHyperParameterTuningJobCommand", "ListTrainingJobsForHyperParameterTuningJobRequest">;
  export type ListTrainingJobsForHyperParameterTuningJobCommand = Of<"ListTrainingJobsForHyperParameterTuningJobCommand">;
  /** [ListTrainingPlansCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingPlansCommand/). */
  export const ListTrainingPlansCommand: Command<"ListTrainingPlansCommand", "ListTrainingPlansRequest">;
  export type ListTrainingPlansCommand = Of<"ListTrainingPlansCommand">;
  /** [ListTransformJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTransformJobsCommand/). */
  export const ListTransformJobsCommand: Command<"ListTransformJobsCommand", "ListTransformJobsRequest">;
  export type ListTransformJobsCommand = Of<"ListTransformJobsCommand">;
  /** [ListTrialComponentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrialComponentsCommand/). */
  export const ListTrialComponentsCommand: Command<"ListTrialComponentsCommand", "ListTrialComponentsRequest">;
  export type ListTrialComponentsCommand = Of<"ListTrialComponentsCommand">;
  /** [ListTrialsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrialsCommand/). */
  export const ListTrialsCommand: Command<"ListTrialsCommand", "ListTrialsRequest">;
  export type ListTrialsCommand = Of<"ListTrialsCommand">;
  /** [ListUltraServersByReservedCapacityCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListUltraServersByReservedCapacityCommand/). Required: ReservedCapacityArn. */
  export const ListUltraServersByReservedCapacityCommand: Command<"ListUltraServersByReservedCapacityCommand", "ListUltraServersByReservedCapacityRequest">;
  export type ListUltraServersByReservedCapacityCommand = Of<"ListUltraServersByReservedCapacityCommand">;
  /** [ListUserProfilesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListUserProfilesCommand/). */
  export const ListUserProfilesCommand: Command<"ListUserProfilesCommand", "ListUserProfilesRequest">;
  export type ListUserProfilesCommand = Of<"ListUserProfilesCommand">;
  /** [ListWorkforcesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListWorkforcesCommand/). */
  export const ListWorkforcesCommand: Command<"ListWorkforcesCommand", "ListWorkforcesRequest">;
  export type ListWorkforcesCommand = Of<"ListWorkforcesCommand">;
  /** [ListWorkteamsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListWorkteamsCommand/). */
  export const ListWorkteamsCommand: Command<"ListWorkteamsCommand", "ListWorkteamsRequest">;
  export type ListWorkteamsCommand = Of<"ListWorkteamsCommand">;
  /** [PutModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/PutModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName, ResourcePolicy. */
  export const PutModelPackageGroupPolicyCommand: Command<"PutModelPackageGroupPolicyCommand", "PutModelPackageGroupPolicyInput">;
  export type PutModelPackageGroupPolicyCommand = Of<"PutModelPackageGroupPolicyCommand">;
  /** [QueryLineageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/QueryLineageCommand/). */
  export const QueryLineageCommand: Command<"QueryLineageCommand", "QueryLineageRequest">;
  export type QueryLineageCommand = Of<"QueryLineageCommand">;
  /** [RegisterDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RegisterDevicesCommand/). Required: DeviceFleetName, Devices. */
  export const RegisterDevicesCommand: Command<"RegisterDevicesCommand", "RegisterDevicesRequest">;
  export type RegisterDevicesCommand = Of<"RegisterDevicesCommand">;
  /** [RenderUiTemplateCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RenderUiTemplateCommand/). Required: Task, RoleArn. */
  export const RenderUiTemplateCommand: Command<"RenderUiTemplateCommand", "RenderUiTemplateRequest">;
  export type RenderUiTemplateCommand = Of<"RenderUiTemplateCommand">;
  /** [RetryPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RetryPipelineExecutionCommand/). Required: PipelineExecutionArn. */
  export const RetryPipelineExecutionCommand: Command<"RetryPipelineExecutionCommand", "RetryPipelineExecutionRequest">;
  export type RetryPipelineExecutionCommand = Of<"RetryPipelineExecutionCommand">;
  /** [SearchCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SearchCommand/). Required: Resource. */
  export const SearchCommand: Command<"SearchCommand", "SearchRequest">;
  export type SearchCommand = Of<"SearchCommand">;
  /** [SearchTrainingPlanOfferingsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SearchTrainingPlanOfferingsCommand/). */
  export const SearchTrainingPlanOfferingsCommand: Command<"SearchTrainingPlanOfferingsCommand", "SearchTrainingPlanOfferingsRequest">;
  export type SearchTrainingPlanOfferingsCommand = Of<"SearchTrainingPlanOfferingsCommand">;
  /** [SendPipelineExecutionStepFailureCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SendPipelineExecutionStepFailureCommand/). Required: CallbackToken. */
  export const SendPipelineExecutionStepFailureCommand: Command<"SendPipelineExecutionStepFailureCommand", "SendPipelineExecutionStepFailureRequest">;
  export type SendPipelineExecutionStepFailureCommand = Of<"SendPipelineExecutionStepFailureCommand">;
  /** [SendPipelineExecutionStepSuccessCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SendPipelineExecutionStepSuccessCommand/). Required: CallbackToken. */
  export const SendPipelineExecutionStepSuccessCommand: Command<"SendPipelineExecutionStepSuccessCommand", "SendPipelineExecutionStepSuccessRequest">;
  export type SendPipelineExecutionStepSuccessCommand = Of<"SendPipelineExecutionStepSuccessCommand">;
  /** [StartClusterHealthCheckCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartClusterHealthCheckCommand/). Required: ClusterName, DeepHealthCheckConfigurations. */
  export const StartClusterHealthCheckCommand: Command<"StartClusterHealthCheckCommand", "StartClusterHealthCheckRequest">;
  export type StartClusterHealthCheckCommand = Of<"StartClusterHealthCheckCommand">;
  /** [StartEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
  export const StartEdgeDeploymentStageCommand: Command<"StartEdgeDeploymentStageCommand", "StartEdgeDeploymentStageRequest">;
  export type StartEdgeDeploymentStageCommand = Of<"StartEdgeDeploymentStageCommand">;
  /** [StartInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartInferenceExperimentCommand/). Required: Name. */
  export const StartInferenceExperimentCommand: Command<"StartInferenceExperimentCommand", "StartInferenceExperimentRequest">;
  export type StartInferenceExperimentCommand = Of<"StartInferenceExperimentCommand">;
  /** [StartMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartMlflowTrackingServerCommand/). Required: TrackingServerName. */
  export const StartMlflowTrackingServerCommand: Command<"StartMlflowTrackingServerCommand", "StartMlflowTrackingServerRequest">;
  export type StartMlflowTrackingServerCommand = Of<"StartMlflowTrackingServerCommand">;
  /** [StartMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
  export const StartMonitoringScheduleCommand: Command<"StartMonitoringScheduleCommand", "StartMonitoringScheduleRequest">;
  export type StartMonitoringScheduleCommand = Of<"StartMonitoringScheduleCommand">;
  /** [StartNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartNotebookInstanceCommand/). Required: NotebookInstanceName. */
  export const StartNotebookInstanceCommand: Command<"StartNotebookInstanceCommand", "StartNotebookInstanceInput">;
  export type StartNotebookInstanceCommand = Of<"StartNotebookInstanceCommand">;
  /** [StartPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartPipelineExecutionCommand/). Required: PipelineName. */
  export const StartPipelineExecutionCommand: Command<"StartPipelineExecutionCommand", "StartPipelineExecutionRequest">;
  export type StartPipelineExecutionCommand = Of<"StartPipelineExecutionCommand">;
  /** [StartSessionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartSessionCommand/). Required: ResourceIdentifier. */
  export const StartSessionCommand: Command<"StartSessionCommand", "StartSessionRequest">;
  export type StartSessionCommand = Of<"StartSessionCommand">;
  /** [StopAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
  export const StopAIBenchmarkJobCommand: Command<"StopAIBenchmarkJobCommand", "StopAIBenchmarkJobRequest">;
  export type StopAIBenchmarkJobCommand = Of<"StopAIBenchmarkJobCommand">;
  /** [StopAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
  export const StopAIRecommendationJobCommand: Command<"StopAIRecommendationJobCommand", "StopAIRecommendationJobRequest">;
  export type StopAIRecommendationJobCommand = Of<"StopAIRecommendationJobCommand">;
  /** [StopAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAutoMLJobCommand/). Required: AutoMLJobName. */
  export const StopAutoMLJobCommand: Command<"StopAutoMLJobCommand", "StopAutoMLJobRequest">;
  export type StopAutoMLJobCommand = Of<"StopAutoMLJobCommand">;
  /** [StopCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopCompilationJobCommand/). Required: CompilationJobName. */
  export const StopCompilationJobCommand: Command<"StopCompilationJobCommand", "StopCompilationJobRequest">;
  export type StopCompilationJobCommand = Of<"StopCompilationJobCommand">;
  /** [StopEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
  export const StopEdgeDeploymentStageCommand: Command<"StopEdgeDeploymentStageCommand", "StopEdgeDeploymentStageRequest">;
  export type StopEdgeDeploymentStageCommand = Of<"StopEdgeDeploymentStageCommand">;
  /** [StopEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopEdgePackagingJobCommand/). Required: EdgePackagingJobName. */
  export const StopEdgePackagingJobCommand: Command<"StopEdgePackagingJobCommand", "StopEdgePackagingJobRequest">;
  export type StopEdgePackagingJobCommand = Of<"StopEdgePackagingJobCommand">;
  /** [StopHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
  export const StopHyperParameterTuningJobCommand: Command<"StopHyperParameterTuningJobCommand", "StopHyperParameterTuningJobRequest">;
  export type StopHyperParameterTuningJobCommand = Of<"StopHyperParameterTuningJobCommand">;
  /** [StopInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopInferenceExperimentCommand/). Required: Name, ModelVariantActions. */
  export const StopInferenceExperimentCommand: Command<"StopInferenceExperimentCommand", "StopInferenceExperimentRequest">;
  export type StopInferenceExperimentCommand = Of<"StopInferenceExperimentCommand">;
  /** [StopInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopInferenceRecommendationsJobCommand/). Required: JobName. */
  export const StopInferenceRecommendationsJobCommand: Command<"StopInferenceRecommendationsJobCommand", "StopInferenceRecommendationsJobRequest">;
  export type StopInferenceRecommendationsJobCommand = Of<"StopInferenceRecommendationsJobCommand">;
  /** [StopJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopJobCommand/). Required: JobName, JobCategory. */
  export const StopJobCommand: Command<"StopJobCommand", "StopJobRequest">;
  export type StopJobCommand = Of<"StopJobCommand">;
  /** [StopLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopLabelingJobCommand/). Required: LabelingJobName. */
  export const StopLabelingJobCommand: Command<"StopLabelingJobCommand", "StopLabelingJobRequest">;
  export type StopLabelingJobCommand = Of<"StopLabelingJobCommand">;
  /** [StopMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopMlflowTrackingServerCommand/). Required: TrackingServerName. */
  export const StopMlflowTrackingServerCommand: Command<"StopMlflowTrackingServerCommand", "StopMlflowTrackingServerRequest">;
  export type StopMlflowTrackingServerCommand = Of<"StopMlflowTrackingServerCommand">;
  /** [StopMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
  export const StopMonitoringScheduleCommand: Command<"StopMonitoringScheduleCommand", "StopMonitoringScheduleRequest">;
  export type StopMonitoringScheduleCommand = Of<"StopMonitoringScheduleCommand">;
  /** [StopNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopNotebookInstanceCommand/). Required: NotebookInstanceName. */
  export const StopNotebookInstanceCommand: Command<"StopNotebookInstanceCommand", "StopNotebookInstanceInput">;
  export type StopNotebookInstanceCommand = Of<"StopNotebookInstanceCommand">;
  /** [StopOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopOptimizationJobCommand/). Required: OptimizationJobName. */
  export const StopOptimizationJobCommand: Command<"StopOptimizationJobCommand", "StopOptimizationJobRequest">;
  export type StopOptimizationJobCommand = Of<"StopOptimizationJobCommand">;
  /** [StopPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopPipelineExecutionCommand/). Required: PipelineExecutionArn. */
  export const StopPipelineExecutionCommand: Command<"StopPipelineExecutionCommand", "StopPipelineExecutionRequest">;
  export type StopPipelineExecutionCommand = Of<"StopPipelineExecutionCommand">;
  /** [StopProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopProcessingJobCommand/). Required: ProcessingJobName. */
  export const StopProcessingJobCommand: Command<"StopProcessingJobCommand", "StopProcessingJobRequest">;
  export type StopProcessingJobCommand = Of<"StopProcessingJobCommand">;
  /** [StopTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopTrainingJobCommand/). Required: TrainingJobName. */
  export const StopTrainingJobCommand: Command<"StopTrainingJobCommand", "StopTrainingJobRequest">;
  export type StopTrainingJobCommand = Of<"StopTrainingJobCommand">;
  /** [StopTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopTransformJobCommand/). Required: TransformJobName. */
  export const StopTransformJobCommand: Command<"StopTransformJobCommand", "StopTransformJobRequest">;
  export type StopTransformJobCommand = Of<"StopTransformJobCommand">;
  /** [UpdateActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateActionCommand/). Required: ActionName. */
  export const UpdateActionCommand: Command<"UpdateActionCommand", "UpdateActionRequest">;
  export type UpdateActionCommand = Of<"UpdateActionCommand">;
  /** [UpdateAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateAppImageConfigCommand/). Required: AppImageConfigName. */
  export const UpdateAppImageConfigCommand: Command<"UpdateAppImageConfigCommand", "UpdateAppImageConfigRequest">;
  export type UpdateAppImageConfigCommand = Of<"UpdateAppImageConfigCommand">;
  /** [UpdateArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateArtifactCommand/). Required: ArtifactArn. */
  export const UpdateArtifactCommand: Command<"UpdateArtifactCommand", "UpdateArtifactRequest">;
  export type UpdateArtifactCommand = Of<"UpdateArtifactCommand">;
  /** [UpdateClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterCommand/). Required: ClusterName. */
  export const UpdateClusterCommand: Command<"UpdateClusterCommand", "UpdateClusterRequest">;
  export type UpdateClusterCommand = Of<"UpdateClusterCommand">;
  /** [UpdateClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId, TargetVersion. */
  export const UpdateClusterSchedulerConfigCommand: Command<"UpdateClusterSchedulerConfigCommand", "UpdateClusterSchedulerConfigRequest">;
  export type UpdateClusterSchedulerConfigCommand = Of<"UpdateClusterSchedulerConfigCommand">;
  /** [UpdateClusterSoftwareCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterSoftwareCommand/). Required: ClusterName. */
  export const UpdateClusterSoftwareCommand: Command<"UpdateClusterSoftwareCommand", "UpdateClusterSoftwareRequest">;
  export type UpdateClusterSoftwareCommand = Of<"UpdateClusterSoftwareCommand">;
  /** [UpdateCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateCodeRepositoryCommand/). Required: CodeRepositoryName. */
  export const UpdateCodeRepositoryCommand: Command<"UpdateCodeRepositoryCommand", "UpdateCodeRepositoryInput">;
  export type UpdateCodeRepositoryCommand = Of<"UpdateCodeRepositoryCommand">;
  /** [UpdateComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateComputeQuotaCommand/). Required: ComputeQuotaId, TargetVersion. */
  export const UpdateComputeQuotaCommand: Command<"UpdateComputeQuotaCommand", "UpdateComputeQuotaRequest">;
  export type UpdateComputeQuotaCommand = Of<"UpdateComputeQuotaCommand">;
  /** [UpdateContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateContextCommand/). Required: ContextName. */
  export const UpdateContextCommand: Command<"UpdateContextCommand", "UpdateContextRequest">;
  export type UpdateContextCommand = Of<"UpdateContextCommand">;
  /** [UpdateDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDeviceFleetCommand/). Required: DeviceFleetName, OutputConfig. */
  export const UpdateDeviceFleetCommand: Command<"UpdateDeviceFleetCommand", "UpdateDeviceFleetRequest">;
  export type UpdateDeviceFleetCommand = Of<"UpdateDeviceFleetCommand">;
  /** [UpdateDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDevicesCommand/). Required: DeviceFleetName, Devices. */
  export const UpdateDevicesCommand: Command<"UpdateDevicesCommand", "UpdateDevicesRequest">;
  export type UpdateDevicesCommand = Of<"UpdateDevicesCommand">;
  /** [UpdateDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDomainCommand/). Required: DomainId. */
  export const UpdateDomainCommand: Command<"UpdateDomainCommand", "UpdateDomainRequest">;
  export type UpdateDomainCommand = Of<"UpdateDomainCommand">;
  /** [UpdateEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateEndpointCommand/). Required: EndpointName, EndpointConfigName. */
  export const UpdateEndpointCommand: Command<"UpdateEndpointCommand", "UpdateEndpointInput">;
  export type UpdateEndpointCommand = Of<"UpdateEndpointCommand">;
  /** [UpdateEndpointWeightsAndCapacitiesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateEndpointWeightsAndCapacitiesCommand/). Required: EndpointName, DesiredWeightsAndCapacities. */
  export const UpdateEndpointWeightsAndCapacitiesCommand: Command<"UpdateEndpointWeightsAndCapacitiesCommand", "UpdateEndpointWeightsAndCapacitiesInput">;
  export type UpdateEndpointWeightsAndCapacitiesCommand = Of<"UpdateEndpointWeightsAndCapacitiesCommand">;
  /** [UpdateExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateExperimentCommand/). Required: ExperimentName. */
  export const UpdateExperimentCommand: Command<"UpdateExperimentCommand", "UpdateExperimentRequest">;
  export type UpdateExperimentCommand = Of<"UpdateExperimentCommand">;
  /** [UpdateFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateFeatureGroupCommand/). Required: FeatureGroupName. */
  export const UpdateFeatureGroupCommand: Command<"UpdateFeatureGroupCommand", "UpdateFeatureGroupRequest">;
  export type UpdateFeatureGroupCommand = Of<"UpdateFeatureGroupCommand">;
  /** [UpdateFeatureMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateFeatureMetadataCommand/). Required: FeatureGroupName, FeatureName. */
  export const UpdateFeatureMetadataCommand: Command<"UpdateFeatureMetadataCommand", "UpdateFeatureMetadataRequest">;
  export type UpdateFeatureMetadataCommand = Of<"UpdateFeatureMetadataCommand">;
  /** [UpdateHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubCommand/). Required: HubName. */
  export const UpdateHubCommand: Command<"UpdateHubCommand", "UpdateHubRequest">;
  export type UpdateHubCommand = Of<"UpdateHubCommand">;
  /** [UpdateHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubContentCommand/). Required: HubName, HubContentName, HubContentType, HubContentVersion. */
  export const UpdateHubContentCommand: Command<"UpdateHubContentCommand", "UpdateHubContentRequest">;
  export type UpdateHubContentCommand = Of<"UpdateHubContentCommand">;
  /** [UpdateHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubContentReferenceCommand/). Required: HubName, HubContentName, HubContentType. */
  export const UpdateHubContentReferenceCommand: Command<"UpdateHubContentReferenceCommand", "UpdateHubContentReferenceRequest">;
  export type UpdateHubContentReferenceCommand = Of<"UpdateHubContentReferenceCommand">;
  /** [UpdateImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateImageCommand/). Required: ImageName. */
  export const UpdateImageCommand: Command<"UpdateImageCommand", "UpdateImageRequest">;
  export type UpdateImageCommand = Of<"UpdateImageCommand">;
  /** [UpdateImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateImageVersionCommand/). Required: ImageName. */
  export const UpdateImageVersionCommand: Command<"UpdateImageVersionCommand", "UpdateImageVersionRequest">;
  export type UpdateImageVersionCommand = Of<"UpdateImageVersionCommand">;
  /** [UpdateInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceComponentCommand/). Required: InferenceComponentName. */
  export const UpdateInferenceComponentCommand: Command<"UpdateInferenceComponentCommand", "UpdateInferenceComponentInput">;
  export type UpdateInferenceComponentCommand = Of<"UpdateInferenceComponentCommand">;
  /** [UpdateInferenceComponentRuntimeConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceComponentRuntimeConfigCommand/). Required: InferenceComponentName, DesiredRuntimeConfig. */
  export const UpdateInferenceComponentRuntimeConfigCommand: Command<"UpdateInferenceComponentRuntimeConfigCommand", "UpdateInferenceComponentRuntimeConfigInput">;
  export type UpdateInferenceComponentRuntimeConfigCommand = Of<"UpdateInferenceComponentRuntimeConfigCommand">;
  /** [UpdateInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceExperimentCommand/). Required: Name. */
  export const UpdateInferenceExperimentCommand: Command<"UpdateInferenceExperimentCommand", "UpdateInferenceExperimentRequest">;
  export type UpdateInferenceExperimentCommand = Of<"UpdateInferenceExperimentCommand">;
  /** [UpdateMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMlflowAppCommand/). Required: Arn. */
  export const UpdateMlflowAppCommand: Command<"UpdateMlflowAppCommand", "UpdateMlflowAppRequest">;
  export type UpdateMlflowAppCommand = Of<"UpdateMlflowAppCommand">;
  /** [UpdateMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMlflowTrackingServerCommand/). Required: TrackingServerName. */
  export const UpdateMlflowTrackingServerCommand: Command<"UpdateMlflowTrackingServerCommand", "UpdateMlflowTrackingServerRequest">;
  export type UpdateMlflowTrackingServerCommand = Of<"UpdateMlflowTrackingServerCommand">;
  /** [UpdateModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateModelCardCommand/). Required: ModelCardName. */
  export const UpdateModelCardCommand: Command<"UpdateModelCardCommand", "UpdateModelCardRequest">;
  export type UpdateModelCardCommand = Of<"UpdateModelCardCommand">;
  /** [UpdateModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateModelPackageCommand/). Required: ModelPackageArn. */
  export const UpdateModelPackageCommand: Command<"UpdateModelPackageCommand", "UpdateModelPackageInput">;
  export type UpdateModelPackageCommand = Of<"UpdateModelPackageCommand">;
  /** [UpdateMonitoringAlertCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMonitoringAlertCommand/). Required: MonitoringScheduleName, MonitoringAlertName, DatapointsToAlert, EvaluationPeriod. */
  export const UpdateMonitoringAlertCommand: Command<"UpdateMonitoringAlertCommand", "UpdateMonitoringAlertRequest">;
  export type UpdateMonitoringAlertCommand = Of<"UpdateMonitoringAlertCommand">;
  /** [UpdateMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMonitoringScheduleCommand/). Required: MonitoringScheduleName, MonitoringScheduleConfig. */
  export const UpdateMonitoringScheduleCommand: Command<"UpdateMonitoringScheduleCommand", "UpdateMonitoringScheduleRequest">;
  export type UpdateMonitoringScheduleCommand = Of<"UpdateMonitoringScheduleCommand">;
  /** [UpdateNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateNotebookInstanceCommand/). Required: NotebookInstanceName. */
  export const UpdateNotebookInstanceCommand: Command<"UpdateNotebookInstanceCommand", "UpdateNotebookInstanceInput">;
  export type UpdateNotebookInstanceCommand = Of<"UpdateNotebookInstanceCommand">;
  /** [UpdateNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
  export const UpdateNotebookInstanceLifecycleConfigCommand: Command<"UpdateNotebookInstanceLifecycleConfigCommand", "UpdateNotebookInstanceLifecycleConfigInput">;
  export type UpdateNotebookInstanceLifecycleConfigCommand = Of<"UpdateNotebookInstanceLifecycleConfigCommand">;
  /** [UpdatePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePartnerAppCommand/). Required: Arn. */
  export const UpdatePartnerAppCommand: Command<"UpdatePartnerAppCommand", "UpdatePartnerAppRequest">;
  export type UpdatePartnerAppCommand = Of<"UpdatePartnerAppCommand">;
  /** [UpdatePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineCommand/). Required: PipelineName. */
  export const UpdatePipelineCommand: Command<"UpdatePipelineCommand", "UpdatePipelineRequest">;
  export type UpdatePipelineCommand = Of<"UpdatePipelineCommand">;
  /** [UpdatePipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineExecutionCommand/). Required: PipelineExecutionArn. */
  export const UpdatePipelineExecutionCommand: Command<"UpdatePipelineExecutionCommand", "UpdatePipelineExecutionRequest">;
  export type UpdatePipelineExecutionCommand = Of<"UpdatePipelineExecutionCommand">;
  /** [UpdatePipelineVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineVersionCommand/). Required: PipelineArn, PipelineVersionId. */
  export const UpdatePipelineVersionCommand: Command<"UpdatePipelineVersionCommand", "UpdatePipelineVersionRequest">;
  export type UpdatePipelineVersionCommand = Of<"UpdatePipelineVersionCommand">;
  /** [UpdateProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateProjectCommand/). Required: ProjectName. */
  export const UpdateProjectCommand: Command<"UpdateProjectCommand", "UpdateProjectInput">;
  export type UpdateProjectCommand = Of<"UpdateProjectCommand">;
  /** [UpdateSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateSpaceCommand/). Required: DomainId, SpaceName. */
  export const UpdateSpaceCommand: Command<"UpdateSpaceCommand", "UpdateSpaceRequest">;
  export type UpdateSpaceCommand = Of<"UpdateSpaceCommand">;
  /** [UpdateTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrainingJobCommand/). Required: TrainingJobName. */
  export const UpdateTrainingJobCommand: Command<"UpdateTrainingJobCommand", "UpdateTrainingJobRequest">;
  export type UpdateTrainingJobCommand = Of<"UpdateTrainingJobCommand">;
  /** [UpdateTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrialCommand/). Required: TrialName. */
  export const UpdateTrialCommand: Command<"UpdateTrialCommand", "UpdateTrialRequest">;
  export type UpdateTrialCommand = Of<"UpdateTrialCommand">;
  /** [UpdateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrialComponentCommand/). Required: TrialComponentName. */
  export const UpdateTrialComponentCommand: Command<"UpdateTrialComponentCommand", "UpdateTrialComponentRequest">;
  export type UpdateTrialComponentCommand = Of<"UpdateTrialComponentCommand">;
  /** [UpdateUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateUserProfileCommand/). Required: DomainId, UserProfileName. */
  export const UpdateUserProfileCommand: Command<"UpdateUserProfileCommand", "UpdateUserProfileRequest">;
  export type UpdateUserProfileCommand = Of<"UpdateUserProfileCommand">;
  /** [UpdateWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateWorkforceCommand/). Required: WorkforceName. */
  export const UpdateWorkforceCommand: Command<"UpdateWorkforceCommand", "UpdateWorkforceRequest">;
  export type UpdateWorkforceCommand = Of<"UpdateWorkforceCommand">;
  /** [UpdateWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateWorkteamCommand/). Required: WorkteamName. */
  export const UpdateWorkteamCommand: Command<"UpdateWorkteamCommand", "UpdateWorkteamRequest">;
  export type UpdateWorkteamCommand = Of<"UpdateWorkteamCommand">;
  /** {@link Sdk.paginateCreateHubContentPresignedUrls}. Required: HubName, HubContentType, HubContentName. */
  export function paginateCreateHubContentPresignedUrls<const T extends Input<"paginateCreateHubContentPresignedUrls">>(config: First<"paginateCreateHubContentPresignedUrls">, input: Checked<T, "CreateHubContentPresignedUrlsRequest", Input<"paginateCreateHubContentPresignedUrls">>, ...rest: Rest<"paginateCreateHubContentPresignedUrls">): Result<"paginateCreateHubContentPresignedUrls">;
  /** {@link Sdk.paginateDescribeTrainingPlanExtensionHistory}. Required: TrainingPlanArn. */
  export function paginateDescribeTrainingPlanExtensionHistory<const T extends Input<"paginateDescribeTrainingPlanExtensionHistory">>(config: First<"paginateDescribeTrainingPlanExtensionHistory">, input: Checked<T, "DescribeTrainingPlanExtensionHistoryRequest", Input<"paginateDescribeTrainingPlanExtensionHistory">>, ...rest: Rest<"paginateDescribeTrainingPlanExtensionHistory">): Result<"paginateDescribeTrainingPlanExtensionHistory">;
  /** {@link Sdk.paginateListAIBenchmarkJobs}. */
  export function paginateListAIBenchmarkJobs<const T extends Input<"paginateListAIBenchmarkJobs">>(config: First<"paginateListAIBenchmarkJobs">, input: Checked<T, "ListAIBenchmarkJobsRequest", Input<"paginateListAIBenchmarkJobs">>, ...rest: Rest<"paginateListAIBenchmarkJobs">): Result<"paginateListAIBenchmarkJobs">;
  /** {@link Sdk.paginateListAIRecommendationJobs}. */
  export function paginateListAIRecommendationJobs<const T extends Input<"paginateListAIRecommendationJobs">>(config: First<"paginateListAIRecommendationJobs">, input: Checked<T, "ListAIRecommendationJobsRequest", Input<"paginateListAIRecommendationJobs">>, ...rest: Rest<"paginateListAIRecommendationJobs">): Result<"paginateListAIRecommendationJobs">;
  /** {@link Sdk.paginateListAIWorkloadConfigs}. */
  export function paginateListAIWorkloadConfigs<const T extends Input<"paginateListAIWorkloadConfigs">>(config: First<"paginateListAIWorkloadConfigs">, input: Checked<T, "ListAIWorkloadConfigsRequest", Input<"paginateListAIWorkloadConfigs">>, ...rest: Rest<"paginateListAIWorkloadConfigs">): Result<"paginateListAIWorkloadConfigs">;
  /** {@link Sdk.paginateListActions}. */
  export function paginateListActions<const T extends Input<"paginateListActions">>(config: First<"paginateListActions">, input: Checked<T, "ListActionsRequest", Input<"paginateListActions">>, ...rest: Rest<"paginateListActions">): Result<"paginateListActions">;
  /** {@link Sdk.paginateListAlgorithms}. */
  export function paginateListAlgorithms<const T extends Input<"paginateListAlgorithms">>(config: First<"paginateListAlgorithms">, input: Checked<T, "ListAlgorithmsInput", Input<"paginateListAlgorithms">>, ...rest: Rest<"paginateListAlgorithms">): Result<"paginateListAlgorithms">;
  /** {@link Sdk.paginateListAliases}. Required: ImageName. */
  export function paginateListAliases<const T extends Input<"paginateListAliases">>(config: First<"paginateListAliases">, input: Checked<T, "ListAliasesRequest", Input<"paginateListAliases">>, ...rest: Rest<"paginateListAliases">): Result<"paginateListAliases">;
  /** {@link Sdk.paginateListAppImageConfigs}. */
  export function paginateListAppImageConfigs<const T extends Input<"paginateListAppImageConfigs">>(config: First<"paginateListAppImageConfigs">, input: Checked<T, "ListAppImageConfigsRequest", Input<"paginateListAppImageConfigs">>, ...rest: Rest<"paginateListAppImageConfigs">): Result<"paginateListAppImageConfigs">;
  /** {@link Sdk.paginateListApps}. */
  export function paginateListApps<const T extends Input<"paginateListApps">>(config: First<"paginateListApps">, input: Checked<T, "ListAppsRequest", Input<"paginateListApps">>, ...rest: Rest<"paginateListApps">): Result<"paginateListApps">;
  /** {@link Sdk.paginateListArtifacts}. */
  export function paginateListArtifacts<const T extends Input<"paginateListArtifacts">>(config: First<"paginateListArtifacts">, input: Checked<T, "ListArtifactsRequest", Input<"paginateListArtifacts">>, ...rest: Rest<"paginateListArtifacts">): Result<"paginateListArtifacts">;
  /** {@link Sdk.paginateListAssociations}. */
  export function paginateListAssociations<const T extends Input<"paginateListAssociations">>(config: First<"paginateListAssociations">, input: Checked<T, "ListAssociationsRequest", Input<"paginateListAssociations">>, ...rest: Rest<"paginateListAssociations">): Result<"paginateListAssociations">;
  /** {@link Sdk.paginateListAutoMLJobs}. */
  export function paginateListAutoMLJobs<const T extends Input<"paginateListAutoMLJobs">>(config: First<"paginateListAutoMLJobs">, input: Checked<T, "ListAutoMLJobsRequest", Input<"paginateListAutoMLJobs">>, ...rest: Rest<"paginateListAutoMLJobs">): Result<"paginateListAutoMLJobs">;
  /** {@link Sdk.paginateListCandidatesForAutoMLJob}. Required: AutoMLJobName. */
  export function paginateListCandidatesForAutoMLJob<const T extends Input<"paginateListCandidatesForAutoMLJob">>(config: First<"paginateListCandidatesForAutoMLJob">, input: Checked<T, "ListCandidatesForAutoMLJobRequest", Input<"paginateListCandidatesForAutoMLJob">>, ...rest: Rest<"paginateListCandidatesForAutoMLJob">): Result<"paginateListCandidatesForAutoMLJob">;
  /** {@link Sdk.paginateListClusterEvents}. Required: ClusterName. */
  export function paginateListClusterEvents<const T extends Input<"paginateListClusterEvents">>(config: First<"paginateListClusterEvents">, input: Checked<T, "ListClusterEventsRequest", Input<"paginateListClusterEvents">>, ...rest: Rest<"paginateListClusterEvents">): Result<"paginateListClusterEvents">;
  /** {@link Sdk.paginateListClusterNodes}. Required: ClusterName. */
  export function paginateListClusterNodes<const T extends Input<"paginateListClusterNodes">>(config: First<"paginateListClusterNodes">, input: Checked<T, "ListClusterNodesRequest", Input<"paginateListClusterNodes">>, ...rest: Rest<"paginateListClusterNodes">): Result<"paginateListClusterNodes">;
  /** {@link Sdk.paginateListClusterSchedulerConfigs}. */
  export function paginateListClusterSchedulerConfigs<const T extends Input<"paginateListClusterSchedulerConfigs">>(config: First<"paginateListClusterSchedulerConfigs">, input: Checked<T, "ListClusterSchedulerConfigsRequest", Input<"paginateListClusterSchedulerConfigs">>, ...rest: Rest<"paginateListClusterSchedulerConfigs">): Result<"paginateListClusterSchedulerConfigs">;
  /** {@link Sdk.paginateListClusters}. */
  export function paginateListClusters<const T extends Input<"paginateListClusters">>(config: First<"paginateListClusters">, input: Checked<T, "ListClustersRequest", Input<"paginateListClusters">>, ...rest: Rest<"paginateListClusters">): Result<"paginateListClusters">;
  /** {@link Sdk.paginateListCodeRepositories}. */
  export function paginateListCodeRepositories<const T extends Input<"paginateListCodeRepositories">>(config: First<"paginateListCodeRepositories">, input: Checked<T, "ListCodeRepositoriesInput", Input<"paginateListCodeRepositories">>, ...rest: Rest<"paginateListCodeRepositories">): Result<"paginateListCodeRepositories">;
  /** {@link Sdk.paginateListCompilationJobs}. */
  export function paginateListCompilationJobs<const T extends Input<"paginateListCompilationJobs">>(config: First<"paginateListCompilationJobs">, input: Checked<T, "ListCompilationJobsRequest", Input<"paginateListCompilationJobs">>, ...rest: Rest<"paginateListCompilationJobs">): Result<"paginateListCompilationJobs">;
  /** {@link Sdk.paginateListComputeQuotas}. */
  export function paginateListComputeQuotas<const T extends Input<"paginateListComputeQuotas">>(config: First<"paginateListComputeQuotas">, input: Checked<T, "ListComputeQuotasRequest", Input<"paginateListComputeQuotas">>, ...rest: Rest<"paginateListComputeQuotas">): Result<"paginateListComputeQuotas">;
  /** {@link Sdk.paginateListContexts}. */
  export function paginateListContexts<const T extends Input<"paginateListContexts">>(config: First<"paginateListContexts">, input: Checked<T, "ListContextsRequest", Input<"paginateListContexts">>, ...rest: Rest<"paginateListContexts">): Result<"paginateListContexts">;
  /** {@link Sdk.paginateListDataQualityJobDefinitions}. */
  export function paginateListDataQualityJobDefinitions<const T extends Input<"paginateListDataQualityJobDefinitions">>(config: First<"paginateListDataQualityJobDefinitions">, input: Checked<T, "ListDataQualityJobDefinitionsRequest", Input<"paginateListDataQualityJobDefinitions">>, ...rest: Rest<"paginateListDataQualityJobDefinitions">): Result<"paginateListDataQualityJobDefinitions">;
  /** {@link Sdk.paginateListDeviceFleets}. */
  export function paginateListDeviceFleets<const T extends Input<"paginateListDeviceFleets">>(config: First<"paginateListDeviceFleets">, input: Checked<T, "ListDeviceFleetsRequest", Input<"paginateListDeviceFleets">>, ...rest: Rest<"paginateListDeviceFleets">): Result<"paginateListDeviceFleets">;
  /** {@link Sdk.paginateListDevices}. */
  export function paginateListDevices<const T extends Input<"paginateListDevices">>(config: First<"paginateListDevices">, input: Checked<T, "ListDevicesRequest", Input<"paginateListDevices">>, ...rest: Rest<"paginateListDevices">): Result<"paginateListDevices">;
  /** {@link Sdk.paginateListDomains}. */
  export function paginateListDomains<const T extends Input<"paginateListDomains">>(config: First<"paginateListDomains">, input: Checked<T, "ListDomainsRequest", Input<"paginateListDomains">>, ...rest: Rest<"paginateListDomains">): Result<"paginateListDomains">;
  /** {@link Sdk.paginateListEdgeDeploymentPlans}. */
  export function paginateListEdgeDeploymentPlans<const T extends Input<"paginateListEdgeDeploymentPlans">>(config: First<"paginateListEdgeDeploymentPlans">, input: Checked<T, "ListEdgeDeploymentPlansRequest", Input<"paginateListEdgeDeploymentPlans">>, ...rest: Rest<"paginateListEdgeDeploymentPlans">): Result<"paginateListEdgeDeploymentPlans">;
  /** {@link Sdk.paginateListEdgePackagingJobs}. */
  export function paginateListEdgePackagingJobs<const T extends Input<"paginateListEdgePackagingJobs">>(config: First<"paginateListEdgePackagingJobs">, input: Checked<T, "ListEdgePackagingJobsRequest", Input<"paginateListEdgePackagingJobs">>, ...rest: Rest<"paginateListEdgePackagingJobs">): Result<"paginateListEdgePackagingJobs">;
  /** {@link Sdk.paginateListEndpointConfigs}. */
  export function paginateListEndpointConfigs<const T extends Input<"paginateListEndpointConfigs">>(config: First<"paginateListEndpointConfigs">, input: Checked<T, "ListEndpointConfigsInput", Input<"paginateListEndpointConfigs">>, ...rest: Rest<"paginateListEndpointConfigs">): Result<"paginateListEndpointConfigs">;
  /** {@link Sdk.paginateListEndpoints}. */
  export function paginateListEndpoints<const T extends Input<"paginateListEndpoints">>(config: First<"paginateListEndpoints">, input: Checked<T, "ListEndpointsInput", Input<"paginateListEndpoints">>, ...rest: Rest<"paginateListEndpoints">): Result<"paginateListEndpoints">;
  /** {@link Sdk.paginateListExperiments}. */
  export function paginateListExperiments<const T extends Input<"paginateListExperiments">>(config: First<"paginateListExperiments">, input: Checked<T, "ListExperimentsRequest", Input<"paginateListExperiments">>, ...rest: Rest<"paginateListExperiments">): Result<"paginateListExperiments">;
  /** {@link Sdk.paginateListFeatureGroups}. */
  export function paginateListFeatureGroups<const T extends Input<"paginateListFeatureGroups">>(config: First<"paginateListFeatureGroups">, input: Checked<T, "ListFeatureGroupsRequest", Input<"paginateListFeatureGroups">>, ...rest: Rest<"paginateListFeatureGroups">): Result<"paginateListFeatureGroups">;
  /** {@link Sdk.paginateListFlowDefinitions}. */
  export function paginateListFlowDefinitions<const T extends Input<"paginateListFlowDefinitions">>(config: First<"paginateListFlowDefinitions">, input: Checked<T, "ListFlowDefinitionsRequest", Input<"paginateListFlowDefinitions">>, ...rest: Rest<"paginateListFlowDefinitions">): Result<"paginateListFlowDefinitions">;
  /** {@link Sdk.paginateListHumanTaskUis}. */
  export function paginateListHumanTaskUis<const T extends Input<"paginateListHumanTaskUis">>(config: First<"paginateListHumanTaskUis">, input: Checked<T, "ListHumanTaskUisRequest", Input<"paginateListHumanTaskUis">>, ...rest: Rest<"paginateListHumanTaskUis">): Result<"paginateListHumanTaskUis">;
  /** {@link Sdk.paginateListHyperParameterTuningJobs}. */
  export function paginateListHyperParameterTuningJobs<const T extends Input<"paginateListHyperParameterTuningJobs">>(config: First<"paginateListHyperParameterTuningJobs">, input: Checked<T, "ListHyperParameterTuningJobsRequest", Input<"paginateListHyperParameterTuningJobs">>, ...rest: Rest<"paginateListHyperParameterTuningJobs">): Result<"paginateListHyperParameterTuningJobs">;
  /** {@link Sdk.paginateListImageVersions}. Required: ImageName. */
  export function paginateListImageVersions<const T extends Input<"paginateListImageVersions">>(config: First<"paginateListImageVersions">, input: Checked<T, "ListImageVersionsRequest", Input<"paginateListImageVersions">>, ...rest: Rest<"paginateListImageVersions">): Result<"paginateListImageVersions">;
  /** {@link Sdk.paginateListImages}. */
  export function paginateListImages<const T extends Input<"paginateListImages">>(config: First<"paginateListImages">, input: Checked<T, "ListImagesRequest", Input<"paginateListImages">>, ...rest: Rest<"paginateListImages">): Result<"paginateListImages">;
  /** {@link Sdk.paginateListInferenceComponents}. */
  export function paginateListInferenceComponents<const T extends Input<"paginateListInferenceComponents">>(config: First<"paginateListInferenceComponents">, input: Checked<T, "ListInferenceComponentsInput", Input<"paginateListInferenceComponents">>, ...rest: Rest<"paginateListInferenceComponents">): Result<"paginateListInferenceComponents">;
  /** {@link Sdk.paginateListInferenceExperiments}. */
  export function paginateListInferenceExperiments<const T extends Input<"paginateListInferenceExperiments">>(config: First<"paginateListInferenceExperiments">, input: Checked<T, "ListInferenceExperimentsRequest", Input<"paginateListInferenceExperiments">>, ...rest: Rest<"paginateListInferenceExperiments">): Result<"paginateListInferenceExperiments">;
  /** {@link Sdk.paginateListInferenceRecommendationsJobSteps}. Required: JobName. */
  export function paginateListInferenceRecommendationsJobSteps<const T extends Input<"paginateListInferenceRecommendationsJobSteps">>(config: First<"paginateListInferenceRecommendationsJobSteps">, input: Checked<T, "ListInferenceRecommendationsJobStepsRequest", Input<"paginateListInferenceRecommendationsJobSteps">>, ...rest: Rest<"paginateListInferenceRecommendationsJobSteps">): Result<"paginateListInferenceRecommendationsJobSteps">;
  /** {@link Sdk.paginateListInferenceRecommendationsJobs}. */
  export function paginateListInferenceRecommendationsJobs<const T extends Input<"paginateListInferenceRecommendationsJobs">>(config: First<"paginateListInferenceRecommendationsJobs">, input: Checked<T, "ListInferenceRecommendationsJobsRequest", Input<"paginateListInferenceRecommendationsJobs">>, ...rest: Rest<"paginateListInferenceRecommendationsJobs">): Result<"paginateListInferenceRecommendationsJobs">;
  /** {@link Sdk.paginateListJobSchemaVersions}. Required: JobCategory. */
  export function paginateListJobSchemaVersions<const T extends Input<"paginateListJobSchemaVersions">>(config: First<"paginateListJobSchemaVersions">, input: Checked<T, "ListJobSchemaVersionsRequest", Input<"paginateListJobSchemaVersions">>, ...rest: Rest<"paginateListJobSchemaVersions">): Result<"paginateListJobSchemaVersions">;
  /** {@link Sdk.paginateListJobs}. Required: JobCategory. */
  export function paginateListJobs<const T extends Input<"paginateListJobs">>(config: First<"paginateListJobs">, input: Checked<T, "ListJobsRequest", Input<"paginateListJobs">>, ...rest: Rest<"paginateListJobs">): Result<"paginateListJobs">;
  /** {@link Sdk.paginateListLabelingJobsForWorkteam}. Required: WorkteamArn. */
  export function paginateListLabelingJobsForWorkteam<const T extends Input<"paginateListLabelingJobsForWorkteam">>(config: First<"paginateListLabelingJobsForWorkteam">, input: Checked<T, "ListLabelingJobsForWorkteamRequest", Input<"paginateListLabelingJobsForWorkteam">>, ...rest: Rest<"paginateListLabelingJobsForWorkteam">): Result<"paginateListLabelingJobsForWorkteam">;
  /** {@link Sdk.paginateListLabelingJobs}. */
  export function paginateListLabelingJobs<const T extends Input<"paginateListLabelingJobs">>(config: First<"paginateListLabelingJobs">, input: Checked<T, "ListLabelingJobsRequest", Input<"paginateListLabelingJobs">>, ...rest: Rest<"paginateListLabelingJobs">): Result<"paginateListLabelingJobs">;
  /** {@link Sdk.paginateListLineageGroups}. */
  export function paginateListLineageGroups<const T extends Input<"paginateListLineageGroups">>(config: First<"paginateListLineageGroups">, input: Checked<T, "ListLineageGroupsRequest", Input<"paginateListLineageGroups">>, ...rest: Rest<"paginateListLineageGroups">): Result<"paginateListLineageGroups">;
  /** {@link Sdk.paginateListMlflowApps}. */
  export function paginateListMlflowApps<const T extends Input<"paginateListMlflowApps">>(config: First<"paginateListMlflowApps">, input: Checked<T, "ListMlflowAppsRequest", Input<"paginateListMlflowApps">>, ...rest: Rest<"paginateListMlflowApps">): Result<"paginateListMlflowApps">;
  /** {@link Sdk.paginateListMlflowTrackingServers}. */
  export function paginateListMlflowTrackingServers<const T extends Input<"paginateListMlflowTrackingServers">>(config: First<"paginateListMlflowTrackingServers">, input: Checked<T, "ListMlflowTrackingServersRequest", Input<"paginateListMlflowTrackingServers">>, ...rest: Rest<"paginateListMlflowTrackingServers">): Result<"paginateListMlflowTrackingServers">;
  /** {@link Sdk.paginateListModelBiasJobDefinitions}. */
  export function paginateListModelBiasJobDefinitions<const T extends Input<"paginateListModelBiasJobDefinitions">>(config: First<"paginateListModelBiasJobDefinitions">, input: Checked<T, "ListModelBiasJobDefinitionsRequest", Input<"paginateListModelBiasJobDefinitions">>, ...rest: Rest<"paginateListModelBiasJobDefinitions">): Result<"paginateListModelBiasJobDefinitions">;
  /** {@link Sdk.paginateListModelCardExportJobs}. Required: ModelCardName. */
  export function paginateListModelCardExportJobs<const T extends Input<"paginateListModelCardExportJobs">>(config: First<"paginateListModelCardExportJobs">, input: Checked<T, "ListModelCardExportJobsRequest", Input<"paginateListModelCardExportJobs">>, ...rest: Rest<"paginateListModelCardExportJobs">): Result<"paginateListModelCardExportJobs">;
  /** {@link Sdk.paginateListModelCardVersions}. Required: ModelCardName. */
  export function paginateListModelCardVersions<const T extends Input<"paginateListModelCardVersions">>(config: First<"paginateListModelCardVersions">, input: Checked<T, "ListModelCardVersionsRequest", Input<"paginateListModelCardVersions">>, ...rest: Rest<"paginateListModelCardVersions">): Result<"paginateListModelCardVersions">;
  /** {@link Sdk.paginateListModelCards}. */
  export function paginateListModelCards<const T extends Input<"paginateListModelCards">>(config: First<"paginateListModelCards">, input: Checked<T, "ListModelCardsRequest", Input<"paginateListModelCards">>, ...rest: Rest<"paginateListModelCards">): Result<"paginateListModelCards">;
  /** {@link Sdk.paginateListModelExplainabilityJobDefinitions}. */
  export function paginateListModelExplainabilityJobDefinitions<const T extends Input<"paginateListModelExplainabilityJobDefinitions">>(config: First<"paginateListModelExplainabilityJobDefinitions">, input: Checked<T, "ListModelExplainabilityJobDefinitionsRequest", Input<"paginateListModelExplainabilityJobDefinitions">>, ...rest: Rest<"paginateListModelExplainabilityJobDefinitions">): Result<"paginateListModelExplainabilityJobDefinitions">;
  /** {@link Sdk.paginateListModelMetadata}. */
  export function paginateListModelMetadata<const T extends Input<"paginateListModelMetadata">>(config: First<"paginateListModelMetadata">, input: Checked<T, "ListModelMetadataRequest", Input<"paginateListModelMetadata">>, ...rest: Rest<"paginateListModelMetadata">): Result<"paginateListModelMetadata">;
  /** {@link Sdk.paginateListModelPackageGroups}. */
  export function paginateListModelPackageGroups<const T extends Input<"paginateListModelPackageGroups">>(config: First<"paginateListModelPackageGroups">, input: Checked<T, "ListModelPackageGroupsInput", Input<"paginateListModelPackageGroups">>, ...rest: Rest<"paginateListModelPackageGroups">): Result<"paginateListModelPackageGroups">;
  /** {@link Sdk.paginateListModelPackages}. */
  export function paginateListModelPackages<const T extends Input<"paginateListModelPackages">>(config: First<"paginateListModelPackages">, input: Checked<T, "ListModelPackagesInput", Input<"paginateListModelPackages">>, ...rest: Rest<"paginateListModelPackages">): Result<"paginateListModelPackages">;
  /** {@link Sdk.paginateListModelQualityJobDefinitions}. */
  export function paginateListModelQualityJobDefinitions<const T extends Input<"paginateListModelQualityJobDefinitions">>(config: First<"paginateListModelQualityJobDefinitions">, input: Checked<T, "ListModelQualityJobDefinitionsRequest", Input<"paginateListModelQualityJobDefinitions">>, ...rest: Rest<"paginateListModelQualityJobDefinitions">): Result<"paginateListModelQualityJobDefinitions">;
  /** {@link Sdk.paginateListModels}. */
  export function paginateListModels<const T extends Input<"paginateListModels">>(config: First<"paginateListModels">, input: Checked<T, "ListModelsInput", Input<"paginateListModels">>, ...rest: Rest<"paginateListModels">): Result<"paginateListModels">;
  /** {@link Sdk.paginateListMonitoringAlertHistory}. */
  export function paginateListMonitoringAlertHistory<const T extends Input<"paginateListMonitoringAlertHistory">>(config: First<"paginateListMonitoringAlertHistory">, input: Checked<T, "ListMonitoringAlertHistoryRequest", Input<"paginateListMonitoringAlertHistory">>, ...rest: Rest<"paginateListMonitoringAlertHistory">): Result<"paginateListMonitoringAlertHistory">;
  /** {@link Sdk.paginateListMonitoringAlerts}. Required: MonitoringScheduleName. */
  export function paginateListMonitoringAlerts<const T extends Input<"paginateListMonitoringAlerts">>(config: First<"paginateListMonitoringAlerts">, input: Checked<T, "ListMonitoringAlertsRequest", Input<"paginateListMonitoringAlerts">>, ...rest: Rest<"paginateListMonitoringAlerts">): Result<"paginateListMonitoringAlerts">;
  /** {@link Sdk.paginateListMonitoringExecutions}. */
  export function paginateListMonitoringExecutions<const T extends Input<"paginateListMonitoringExecutions">>(config: First<"paginateListMonitoringExecutions">, input: Checked<T, "ListMonitoringExecutionsRequest", Input<"paginateListMonitoringExecutions">>, ...rest: Rest<"paginateListMonitoringExecutions">): Result<"paginateListMonitoringExecutions">;
  /** {@link Sdk.paginateListMonitoringSchedules}. */
  export function paginateListMonitoringSchedules<const T extends Input<"paginateListMonitoringSchedules">>(config: First<"paginateListMonitoringSchedules">, input: Checked<T, "ListMonitoringSchedulesRequest", Input<"paginateListMonitoringSchedules">>, ...rest: Rest<"paginateListMonitoringSchedules">): Result<"paginateListMonitoringSchedules">;
  /** {@link Sdk.paginateListNotebookInstanceLifecycleConfigs}. */
  export function paginateListNotebookInstanceLifecycleConfigs<const T extends Input<"paginateListNotebookInstanceLifecycleConfigs">>(config: First<"paginateListNotebookInstanceLifecycleConfigs">, input: Checked<T, "ListNotebookInstanceLifecycleConfigsInput", Input<"paginateListNotebookInstanceLifecycleConfigs">>, ...rest: Rest<"paginateListNotebookInstanceLifecycleConfigs">): Result<"paginateListNotebookInstanceLifecycleConfigs">;
  /** {@link Sdk.paginateListNotebookInstances}. */
  export function paginateListNotebookInstances<const T extends Input<"paginateListNotebookInstances">>(config: First<"paginateListNotebookInstances">, input: Checked<T, "ListNotebookInstancesInput", Input<"paginateListNotebookInstances">>, ...rest: Rest<"paginateListNotebookInstances">): Result<"paginateListNotebookInstances">;
  /** {@link Sdk.paginateListOptimizationJobs}. */
  export function paginateListOptimizationJobs<const T extends Input<"paginateListOptimizationJobs">>(config: First<"paginateListOptimizationJobs">, input: Checked<T, "ListOptimizationJobsRequest", Input<"paginateListOptimizationJobs">>, ...rest: Rest<"paginateListOptimizationJobs">): Result<"paginateListOptimizationJobs">;
  /** {@link Sdk.paginateListPartnerApps}. */
  export function paginateListPartnerApps<const T extends Input<"paginateListPartnerApps">>(config: First<"paginateListPartnerApps">, input: Checked<T, "ListPartnerAppsRequest", Input<"paginateListPartnerApps">>, ...rest: Rest<"paginateListPartnerApps">): Result<"paginateListPartnerApps">;
  /** {@link Sdk.paginateListPipelineExecutionSteps}. */
  export function paginateListPipelineExecutionSteps<const T extends Input<"paginateListPipelineExecutionSteps">>(config: First<"paginateListPipelineExecutionSteps">, input: Checked<T, "ListPipelineExecutionStepsRequest", Input<"paginateListPipelineExecutionSteps">>, ...rest: Rest<"paginateListPipelineExecutionSteps">): Result<"paginateListPipelineExecutionSteps">;
  /** {@link Sdk.paginateListPipelineExecutions}. Required: PipelineName. */
  export function paginateListPipelineExecutions<const T extends Input<"paginateListPipelineExecutions">>(config: First<"paginateListPipelineExecutions">, input: Checked<T, "ListPipelineExecutionsRequest", Input<"paginateListPipelineExecutions">>, ...rest: Rest<"paginateListPipelineExecutions">): Result<"paginateListPipelineExecutions">;
  /** {@link Sdk.paginateListPipelineParametersForExecution}. Required: PipelineExecutionArn. */
  export function paginateListPipelineParametersForExecution<const T extends Input<"paginateListPipelineParametersForExecution">>(config: First<"paginateListPipelineParametersForExecution">, input: Checked<T, "ListPipelineParametersForExecutionRequest", Input<"paginateListPipelineParametersForExecution">>, ...rest: Rest<"paginateListPipelineParametersForExecution">): Result<"paginateListPipelineParametersForExecution">;
  /** {@link Sdk.paginateListPipelineVersions}. Required: PipelineName. */
  export function paginateListPipelineVersions<const T extends Input<"paginateListPipelineVersions">>(config: First<"paginateListPipelineVersions">, input: Checked<T, "ListPipelineVersionsRequest", Input<"paginateListPipelineVersions">>, ...rest: Rest<"paginateListPipelineVersions">): Result<"paginateListPipelineVersions">;
  /** {@link Sdk.paginateListPipelines}. */
  export function paginateListPipelines<const T extends Input<"paginateListPipelines">>(config: First<"paginateListPipelines">, input: Checked<T, "ListPipelinesRequest", Input<"paginateListPipelines">>, ...rest: Rest<"paginateListPipelines">): Result<"paginateListPipelines">;
  /** {@link Sdk.paginateListProcessingJobs}. */
  export function paginateListProcessingJobs<const T extends Input<"paginateListProcessingJobs">>(config: First<"paginateListProcessingJobs">, input: Checked<T, "ListProcessingJobsRequest", Input<"paginateListProcessingJobs">>, ...rest: Rest<"paginateListProcessingJobs">): Result<"paginateListProcessingJobs">;
  /** {@link Sdk.paginateListProjects}. */
  export function paginateListProjects<const T extends Input<"paginateListProjects">>(config: First<"paginateListProjects">, input: Checked<T, "ListProjectsInput", Input<"paginateListProjects">>, ...rest: Rest<"paginateListProjects">): Result<"paginateListProjects">;
  /** {@link Sdk.paginateListResourceCatalogs}. */
  export function paginateListResourceCatalogs<const T extends Input<"paginateListResourceCatalogs">>(config: First<"paginateListResourceCatalogs">, input: Checked<T, "ListResourceCatalogsRequest", Input<"paginateListResourceCatalogs">>, ...rest: Rest<"paginateListResourceCatalogs">): Result<"paginateListResourceCatalogs">;
  /** {@link Sdk.paginateListSpaces}. */
  export function paginateListSpaces<const T extends Input<"paginateListSpaces">>(config: First<"paginateListSpaces">, input: Checked<T, "ListSpacesRequest", Input<"paginateListSpaces">>, ...rest: Rest<"paginateListSpaces">): Result<"paginateListSpaces">;
  /** {@link Sdk.paginateListStageDevices}. Required: EdgeDeploymentPlanName, StageName. */
  export function paginateListStageDevices<const T extends Input<"paginateListStageDevices">>(config: First<"paginateListStageDevices">, input: Checked<T, "ListStageDevicesRequest", Input<"paginateListStageDevices">>, ...rest: Rest<"paginateListStageDevices">): Result<"paginateListStageDevices">;
  /** {@link Sdk.paginateListStudioLifecycleConfigs}. */
  export function paginateListStudioLifecycleConfigs<const T extends Input<"paginateListStudioLifecycleConfigs">>(config: First<"paginateListStudioLifecycleConfigs">, input: Checked<T, "ListStudioLifecycleConfigsRequest", Input<"paginateListStudioLifecycleConfigs">>, ...rest: Rest<"paginateListStudioLifecycleConfigs">): Result<"paginateListStudioLifecycleConfigs">;
  /** {@link Sdk.paginateListSubscribedWorkteams}. */
  export function paginateListSubscribedWorkteams<const T extends Input<"paginateListSubscribedWorkteams">>(config: First<"paginateListSubscribedWorkteams">, input: Checked<T, "ListSubscribedWorkteamsRequest", Input<"paginateListSubscribedWorkteams">>, ...rest: Rest<"paginateListSubscribedWorkteams">): Result<"paginateListSubscribedWorkteams">;
  /** {@link Sdk.paginateListTags}. Required: ResourceArn. */
  export function paginateListTags<const T extends Input<"paginateListTags">>(config: First<"paginateListTags">, input: Checked<T, "ListTagsInput", Input<"paginateListTags">>, ...rest: Rest<"paginateListTags">): Result<"paginateListTags">;
  /** {@link Sdk.paginateListTrainingJobsForHyperParameterTuningJob}. Required: HyperParameterTuningJobName. */
  export function paginateListTrainingJobsForHyperParameterTuningJob<const T extends Input<"paginateListTrainingJobsForHyperParameterTuningJob">>(config: First<"paginateListTrainingJobsForHyperParameterTuningJob">, input: Checked<T, "ListTrainingJobsForHyperParameterTuningJobRequest", Input<"paginateListTrainingJobsForHyperParameterTuningJob">>, ...rest: Rest<"paginateListTrainingJobsForHyperParameterTuningJob">): Result<"paginateListTrainingJobsForHyperParameterTuningJob">;
  /** {@link Sdk.paginateListTrainingJobs}. */
  export function paginateListTrainingJobs<const T extends Input<"paginateListTrainingJobs">>(config: First<"paginateListTrainingJobs">, input: Checked<T, "ListTrainingJobsRequest", Input<"paginateListTrainingJobs">>, ...rest: Rest<"paginateListTrainingJobs">): Result<"paginateListTrainingJobs">;
  /** {@link Sdk.paginateListTrainingPlans}. */
  export function paginateListTrainingPlans<const T extends Input<"paginateListTrainingPlans">>(config: First<"paginateListTrainingPlans">, input: Checked<T, "ListTrainingPlansRequest", Input<"paginateListTrainingPlans">>, ...rest: Rest<"paginateListTrainingPlans">): Result<"paginateListTrainingPlans">;
  /** {@link Sdk.paginateListTransformJobs}. */
  export function paginateListTransformJobs<const T extends Input<"paginateListTransformJobs">>(config: First<"paginateListTransformJobs">, input: Checked<T, "ListTransformJobsRequest", Input<"paginateListTransformJobs">>, ...rest: Rest<"paginateListTransformJobs">): Result<"paginateListTransformJobs">;
  /** {@link Sdk.paginateListTrialComponents}. */
  export function paginateListTrialComponents<const T extends Input<"paginateListTrialComponents">>(config: First<"paginateListTrialComponents">, input: Checked<T, "ListTrialComponentsRequest", Input<"paginateListTrialComponents">>, ...rest: Rest<"paginateListTrialComponents">): Result<"paginateListTrialComponents">;
  /** {@link Sdk.paginateListTrials}. */
  export function paginateListTrials<const T extends Input<"paginateListTrials">>(config: First<"paginateListTrials">, input: Checked<T, "ListTrialsRequest", Input<"paginateListTrials">>, ...rest: Rest<"paginateListTrials">): Result<"paginateListTrials">;
  /** {@link Sdk.paginateListUltraServersByReservedCapacity}. Required: ReservedCapacityArn. */
  export function paginateListUltraServersByReservedCapacity<const T extends Input<"paginateListUltraServersByReservedCapacity">>(config: First<"paginateListUltraServersByReservedCapacity">, input: Checked<T, "ListUltraServersByReservedCapacityRequest", Input<"paginateListUltraServersByReservedCapacity">>, ...rest: Rest<"paginateListUltraServersByReservedCapacity">): Result<"paginateListUltraServersByReservedCapacity">;
  /** {@link Sdk.paginateListUserProfiles}. */
  export function paginateListUserProfiles<const T extends Input<"paginateListUserProfiles">>(config: First<"paginateListUserProfiles">, input: Checked<T, "ListUserProfilesRequest", Input<"paginateListUserProfiles">>, ...rest: Rest<"paginateListUserProfiles">): Result<"paginateListUserProfiles">;
  /** {@link Sdk.paginateListWorkforces}. */
  export function paginateListWorkforces<const T extends Input<"paginateListWorkforces">>(config: First<"paginateListWorkforces">, input: Checked<T, "ListWorkforcesRequest", Input<"paginateListWorkforces">>, ...rest: Rest<"paginateListWorkforces">): Result<"paginateListWorkforces">;
  /** {@link Sdk.paginateListWorkteams}. */
  export function paginateListWorkteams<const T extends Input<"paginateListWorkteams">>(config: First<"paginateListWorkteams">, input: Checked<T, "ListWorkteamsRequest", Input<"paginateListWorkteams">>, ...rest: Rest<"paginateListWorkteams">): Result<"paginateListWorkteams">;
  /** {@link Sdk.paginateQueryLineage}. */
  export function paginateQueryLineage<const T extends Input<"paginateQueryLineage">>(config: First<"paginateQueryLineage">, input: Checked<T, "QueryLineageRequest", Input<"paginateQueryLineage">>, ...rest: Rest<"paginateQueryLineage">): Result<"paginateQueryLineage">;
  /** {@link Sdk.paginateSearch}. Required: Resource. */
  export function paginateSearch<const T extends Input<"paginateSearch">>(config: First<"paginateSearch">, input: Checked<T, "SearchRequest", Input<"paginateSearch">>, ...rest: Rest<"paginateSearch">): Result<"paginateSearch">;
  /** {@link Sdk.waitForEndpointDeleted}. Required: EndpointName. @deprecated */
  export function waitForEndpointDeleted<const T extends Input<"waitForEndpointDeleted">>(params: First<"waitForEndpointDeleted">, input: Checked<T, "DescribeEndpointInput", Input<"waitForEndpointDeleted">>, ...rest: Rest<"waitForEndpointDeleted">): Result<"waitForEndpointDeleted">;
  /** {@link Sdk.waitUntilEndpointDeleted}. Required: EndpointName. */
  export function waitUntilEndpointDeleted<const T extends Input<"waitUntilEndpointDeleted">>(params: First<"waitUntilEndpointDeleted">, input: Checked<T, "DescribeEndpointInput", Input<"waitUntilEndpointDeleted">>, ...rest: Rest<"waitUntilEndpointDeleted">): Result<"waitUntilEndpointDeleted">;
  /** {@link Sdk.waitForEndpointInService}. Required: EndpointName. @deprecated */
  export function waitForEndpointInService<const T extends Input<"waitForEndpointInService">>(params: First<"waitForEndpointInService">, input: Checked<T, "DescribeEndpointInput", Input<"waitForEndpointInService">>, ...rest: Rest<"waitForEndpointInService">): Result<"waitForEndpointInService">;
  /** {@link Sdk.waitUntilEndpointInService}. Required: EndpointName. */
  export function waitUntilEndpointInService<const T extends Input<"waitUntilEndpointInService">>(params: First<"waitUntilEndpointInService">, input: Checked<T, "DescribeEndpointInput", Input<"waitUntilEndpointInService">>, ...rest: Rest<"waitUntilEndpointInService">): Result<"waitUntilEndpointInService">;
  /** {@link Sdk.waitForImageCreated}. Required: ImageName. @deprecated */
  export function waitForImageCreated<const T extends Input<"waitForImageCreated">>(params: First<"waitForImageCreated">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageCreated">>, ...rest: Rest<"waitForImageCreated">): Result<"waitForImageCreated">;
  /** {@link Sdk.waitUntilImageCreated}. Required: ImageName. */
  export function waitUntilImageCreated<const T extends Input<"waitUntilImageCreated">>(params: First<"waitUntilImageCreated">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageCreated">>, ...rest: Rest<"waitUntilImageCreated">): Result<"waitUntilImageCreated">;
  /** {@link Sdk.waitForImageDeleted}. Required: ImageName. @deprecated */
  export function waitForImageDeleted<const T extends Input<"waitForImageDeleted">>(params: First<"waitForImageDeleted">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageDeleted">>, ...rest: Rest<"waitForImageDeleted">): Result<"waitForImageDeleted">;
  /** {@link Sdk.waitUntilImageDeleted}. Required: ImageName. */
  export function waitUntilImageDeleted<const T extends Input<"waitUntilImageDeleted">>(params: First<"waitUntilImageDeleted">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageDeleted">>, ...rest: Rest<"waitUntilImageDeleted">): Result<"waitUntilImageDeleted">;
  /** {@link Sdk.waitForImageUpdated}. Required: ImageName. @deprecated */
  export function waitForImageUpdated<const T extends Input<"waitForImageUpdated">>(params: First<"waitForImageUpdated">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageUpdated">>, ...rest: Rest<"waitForImageUpdated">): Result<"waitForImageUpdated">;
  /** {@link Sdk.waitUntilImageUpdated}. Required: ImageName. */
  export function waitUntilImageUpdated<const T extends Input<"waitUntilImageUpdated">>(params: First<"waitUntilImageUpdated">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageUpdated">>, ...rest: Rest<"waitUntilImageUpdated">): Result<"waitUntilImageUpdated">;
  /** {@link Sdk.waitForImageVersionCreated}. Required: ImageName. @deprecated */
  export function waitForImageVersionCreated<const T extends Input<"waitForImageVersionCreated">>(params: First<"waitForImageVersionCreated">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitForImageVersionCreated">>, ...rest: Rest<"waitForImageVersionCreated">): Result<"waitForImageVersionCreated">;
  /** {@link Sdk.waitUntilImageVersionCreated}. Required: ImageName. */
  export function waitUntilImageVersionCreated<const T extends Input<"waitUntilImageVersionCreated">>(params: First<"waitUntilImageVersionCreated">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitUntilImageVersionCreated">>, ...rest: Rest<"waitUntilImageVersionCreated">): Result<"waitUntilImageVersionCreated">;
  /** {@link Sdk.waitForImageVersionDeleted}. Required: ImageName. @deprecated */
  export function waitForImageVersionDeleted<const T extends Input<"waitForImageVersionDeleted">>(params: First<"waitForImageVersionDeleted">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitForImageVersionDeleted">>, ...rest: Rest<"waitForImageVersionDeleted">): Result<"waitForImageVersionDeleted">;
  /** {@link Sdk.waitUntilImageVersionDeleted}. Required: ImageName. */
  export function waitUntilImageVersionDeleted<const T extends Input<"waitUntilImageVersionDeleted">>(params: First<"waitUntilImageVersionDeleted">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitUntilImageVersionDeleted">>, ...rest: Rest<"waitUntilImageVersionDeleted">): Result<"waitUntilImageVersionDeleted">;
  /** {@link Sdk.waitForNotebookInstanceDeleted}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceDeleted<const T extends Input<"waitForNotebookInstanceDeleted">>(params: First<"waitForNotebookInstanceDeleted">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceDeleted">>, ...rest: Rest<"waitForNotebookInstanceDeleted">): Result<"waitForNotebookInstanceDeleted">;
  /** {@link Sdk.waitUntilNotebookInstanceDeleted}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceDeleted<const T extends Input<"waitUntilNotebookInstanceDeleted">>(params: First<"waitUntilNotebookInstanceDeleted">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceDeleted">>, ...rest: Rest<"waitUntilNotebookInstanceDeleted">): Result<"waitUntilNotebookInstanceDeleted">;
  /** {@link Sdk.waitForNotebookInstanceInService}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceInService<const T extends Input<"waitForNotebookInstanceInService">>(params: First<"waitForNotebookInstanceInService">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceInService">>, ...rest: Rest<"waitForNotebookInstanceInService">): Result<"waitForNotebookInstanceInService">;
  /** {@link Sdk.waitUntilNotebookInstanceInService}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceInService<const T extends Input<"waitUntilNotebookInstanceInService">>(params: First<"waitUntilNotebookInstanceInService">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceInService">>, ...rest: Rest<"waitUntilNotebookInstanceInService">): Result<"waitUntilNotebookInstanceInService">;
  /** {@link Sdk.waitForNotebookInstanceStopped}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceStopped<const T extends Input<"waitForNotebookInstanceStopped">>(params: First<"waitForNotebookInstanceStopped">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceStopped">>, ...rest: Rest<"waitForNotebookInstanceStopped">): Result<"waitForNotebookInstanceStopped">;
  /** {@link Sdk.waitUntilNotebookInstanceStopped}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceStopped<const T extends Input<"waitUntilNotebookInstanceStopped">>(params: First<"waitUntilNotebookInstanceStopped">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceStopped">>, ...rest: Rest<"waitUntilNotebookInstanceStopped">): Result<"waitUntilNotebookInstanceStopped">;
  /** {@link Sdk.waitForProcessingJobCompletedOrStopped}. Required: ProcessingJobName. @deprecated */
  export function waitForProcessingJobCompletedOrStopped<const T extends Input<"waitForProcessingJobCompletedOrStopped">>(params: First<"waitForProcessingJobCompletedOrStopped">, input: Checked<T, "DescribeProcessingJobRequest", Input<"waitForProcessingJobCompletedOrStopped">>, ...rest: Rest<"waitForProcessingJobCompletedOrStopped">): Result<"waitForProcessingJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilProcessingJobCompletedOrStopped}. Required: ProcessingJobName. */
  export function waitUntilProcessingJobCompletedOrStopped<const T extends Input<"waitUntilProcessingJobCompletedOrStopped">>(params: First<"waitUntilProcessingJobCompletedOrStopped">, input: Checked<T, "DescribeProcessingJobRequest", Input<"waitUntilProcessingJobCompletedOrStopped">>, ...rest: Rest<"waitUntilProcessingJobCompletedOrStopped">): Result<"waitUntilProcessingJobCompletedOrStopped">;
  /** {@link Sdk.waitForTrainingJobCompletedOrStopped}. Required: TrainingJobName. @deprecated */
  export function waitForTrainingJobCompletedOrStopped<const T extends Input<"waitForTrainingJobCompletedOrStopped">>(params: First<"waitForTrainingJobCompletedOrStopped">, input: Checked<T, "DescribeTrainingJobRequest", Input<"waitForTrainingJobCompletedOrStopped">>, ...rest: Rest<"waitForTrainingJobCompletedOrStopped">): Result<"waitForTrainingJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilTrainingJobCompletedOrStopped}. Required: TrainingJobName. */
  export function waitUntilTrainingJobCompletedOrStopped<const T extends Input<"waitUntilTrainingJobCompletedOrStopped">>(params: First<"waitUntilTrainingJobCompletedOrStopped">, input: Checked<T, "DescribeTrainingJobRequest", Input<"waitUntilTrainingJobCompletedOrStopped">>, ...rest: Rest<"waitUntilTrainingJobCompletedOrStopped">): Result<"waitUntilTrainingJobCompletedOrStopped">;
  /** {@link Sdk.waitForTransformJobCompletedOrStopped}. Required: TransformJobName. @deprecated */
  export function waitForTransformJobCompletedOrStopped<const T extends Input<"waitForTransformJobCompletedOrStopped">>(params: First<"waitForTransformJobCompletedOrStopped">, input: Checked<T, "DescribeTransformJobRequest", Input<"waitForTransformJobCompletedOrStopped">>, ...rest: Rest<"waitForTransformJobCompletedOrStopped">): Result<"waitForTransformJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilTransformJobCompletedOrStopped}. Required: TransformJobName. */
  export function waitUntilTransformJobCompletedOrStopped<const T extends Input<"waitUntilTransformJobCompletedOrStopped">>(params: First<"waitUntilTransformJobCompletedOrStopped">, input: Checked<T, "DescribeTransformJobRequest", Input<"waitUntilTransformJobCompletedOrStopped">>, ...rest: Rest<"waitUntilTransformJobCompletedOrStopped">): Result<"waitUntilTransformJobCompletedOrStopped">;
}
//# sourceMappingURL=client-sagemaker.d.ts.map
