// Written by tools/types for @aws-sdk/client-sagemaker 3.1142.0.
declare module "@aws-sdk/client-sagemaker" {
  import * as Sdk from "@aws-sdk/client-sagemaker/dist-types/index.js";
  import * as Commands from "@aws-sdk/client-sagemaker/dist-types/commands/index.js";

  export * from "@aws-sdk/client-sagemaker/dist-types/index.js";

  type Tables = import("../generated/sagemaker.js").Tables;
  type Methods = import("../generated/sagemaker.js").Methods;
  type Command<Name> = import("../clients.js").StrictCommand<typeof Commands, Name, Methods, Tables>;
  type Of<Name> = import("../clients.js").InstanceOf<typeof Commands, Name>;
  type Checked<T, Shape, In> = import("../checked.js").Checked<T, Shape, In, Tables>;
  type First<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 0>;
  type Input<Name> = import("../clients.js").Parameter<typeof Sdk, Name, 1>;
  type Rest<Name> = import("../clients.js").RestOf<typeof Sdk, Name>;
  type Result<Name> = import("../clients.js").ResultOf<typeof Sdk, Name>;
  type Client = import("../clients.js").StrictClient<Sdk.SageMaker, Sdk.SageMakerClient, Methods, Tables>;
  const Client: import("../clients.js").StrictClientClass<ConstructorParameters<typeof Sdk.SageMaker>, Client>;

  /** {@link Sdk.SageMaker}. */
  export class SageMaker extends Client {}

  // In one statement, since to the compiler one of its own is nearly twice as much for each of them.
  export const
    /** [AddAssociationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AddAssociationCommand/). Required: SourceArn, DestinationArn. */
    AddAssociationCommand: Command<"AddAssociationCommand">,
    /** [AddTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AddTagsCommand/). Required: ResourceArn, Tags. */
    AddTagsCommand: Command<"AddTagsCommand">,
    /** [AssociateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AssociateTrialComponentCommand/). Required: TrialComponentName, TrialName. */
    AssociateTrialComponentCommand: Command<"AssociateTrialComponentCommand">,
    /** [AttachClusterNodeNetworkInterfaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AttachClusterNodeNetworkInterfaceCommand/). Required: ClusterName, NodeId, NetworkInterfaceId. */
    AttachClusterNodeNetworkInterfaceCommand: Command<"AttachClusterNodeNetworkInterfaceCommand">,
    /** [AttachClusterNodeVolumeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/AttachClusterNodeVolumeCommand/). Required: ClusterArn, NodeId, VolumeId. */
    AttachClusterNodeVolumeCommand: Command<"AttachClusterNodeVolumeCommand">,
    /** [BatchAddClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchAddClusterNodesCommand/). Required: ClusterName, NodesToAdd. */
    BatchAddClusterNodesCommand: Command<"BatchAddClusterNodesCommand">,
    /** [BatchDeleteClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchDeleteClusterNodesCommand/). Required: ClusterName. */
    BatchDeleteClusterNodesCommand: Command<"BatchDeleteClusterNodesCommand">,
    /** [BatchDescribeModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchDescribeModelPackageCommand/). Required: ModelPackageArnList. */
    BatchDescribeModelPackageCommand: Command<"BatchDescribeModelPackageCommand">,
    /** [BatchRebootClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchRebootClusterNodesCommand/). Required: ClusterName. */
    BatchRebootClusterNodesCommand: Command<"BatchRebootClusterNodesCommand">,
    /** [BatchReplaceClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/BatchReplaceClusterNodesCommand/). Required: ClusterName. */
    BatchReplaceClusterNodesCommand: Command<"BatchReplaceClusterNodesCommand">,
    /** [CreateAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIBenchmarkJobCommand/). Required: AIBenchmarkJobName, BenchmarkTarget, OutputConfig, AIWorkloadConfigIdentifier, RoleArn. */
    CreateAIBenchmarkJobCommand: Command<"CreateAIBenchmarkJobCommand">,
    /** [CreateAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIRecommendationJobCommand/). Required: AIRecommendationJobName, ModelSource, OutputConfig, AIWorkloadConfigIdentifier, PerformanceTarget, RoleArn. */
    CreateAIRecommendationJobCommand: Command<"CreateAIRecommendationJobCommand">,
    /** [CreateAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
    CreateAIWorkloadConfigCommand: Command<"CreateAIWorkloadConfigCommand">,
    /** [CreateActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateActionCommand/). Required: ActionName, Source, ActionType. */
    CreateActionCommand: Command<"CreateActionCommand">,
    /** [CreateAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAlgorithmCommand/). Required: AlgorithmName, TrainingSpecification. */
    CreateAlgorithmCommand: Command<"CreateAlgorithmCommand">,
    /** [CreateAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAppCommand/). Required: DomainId, AppType, AppName. */
    CreateAppCommand: Command<"CreateAppCommand">,
    /** [CreateAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAppImageConfigCommand/). Required: AppImageConfigName. */
    CreateAppImageConfigCommand: Command<"CreateAppImageConfigCommand">,
    /** [CreateArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateArtifactCommand/). Required: Source, ArtifactType. */
    CreateArtifactCommand: Command<"CreateArtifactCommand">,
    /** [CreateAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAutoMLJobCommand/). Required: AutoMLJobName, InputDataConfig, OutputDataConfig, RoleArn. */
    CreateAutoMLJobCommand: Command<"CreateAutoMLJobCommand">,
    /** [CreateAutoMLJobV2Command](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateAutoMLJobV2Command/). Required: AutoMLJobName, AutoMLJobInputDataConfig, OutputDataConfig, AutoMLProblemTypeConfig, RoleArn. */
    CreateAutoMLJobV2Command: Command<"CreateAutoMLJobV2Command">,
    /** [CreateClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateClusterCommand/). Required: ClusterName. */
    CreateClusterCommand: Command<"CreateClusterCommand">,
    /** [CreateClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateClusterSchedulerConfigCommand/). Required: Name, ClusterArn, SchedulerConfig. */
    CreateClusterSchedulerConfigCommand: Command<"CreateClusterSchedulerConfigCommand">,
    /** [CreateCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateCodeRepositoryCommand/). Required: CodeRepositoryName, GitConfig. */
    CreateCodeRepositoryCommand: Command<"CreateCodeRepositoryCommand">,
    /** [CreateCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateCompilationJobCommand/). Required: CompilationJobName, RoleArn, OutputConfig, StoppingCondition. */
    CreateCompilationJobCommand: Command<"CreateCompilationJobCommand">,
    /** [CreateComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateComputeQuotaCommand/). Required: Name, ClusterArn, ComputeQuotaConfig, ComputeQuotaTarget. */
    CreateComputeQuotaCommand: Command<"CreateComputeQuotaCommand">,
    /** [CreateContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateContextCommand/). Required: ContextName, Source, ContextType. */
    CreateContextCommand: Command<"CreateContextCommand">,
    /** [CreateDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDataQualityJobDefinitionCommand/). Required: JobDefinitionName, DataQualityAppSpecification, DataQualityJobInput, DataQualityJobOutputConfig, JobResources, RoleArn. */
    CreateDataQualityJobDefinitionCommand: Command<"CreateDataQualityJobDefinitionCommand">,
    /** [CreateDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDeviceFleetCommand/). Required: DeviceFleetName, OutputConfig. */
    CreateDeviceFleetCommand: Command<"CreateDeviceFleetCommand">,
    /** [CreateDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateDomainCommand/). Required: DomainName, AuthMode, DefaultUserSettings. */
    CreateDomainCommand: Command<"CreateDomainCommand">,
    /** [CreateEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName, ModelConfigs, DeviceFleetName. */
    CreateEdgeDeploymentPlanCommand: Command<"CreateEdgeDeploymentPlanCommand">,
    /** [CreateEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, Stages. */
    CreateEdgeDeploymentStageCommand: Command<"CreateEdgeDeploymentStageCommand">,
    /** [CreateEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEdgePackagingJobCommand/). Required: EdgePackagingJobName, CompilationJobName, ModelName, ModelVersion, RoleArn, OutputConfig. */
    CreateEdgePackagingJobCommand: Command<"CreateEdgePackagingJobCommand">,
    /** [CreateEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEndpointCommand/). Required: EndpointName, EndpointConfigName. */
    CreateEndpointCommand: Command<"CreateEndpointCommand">,
    /** [CreateEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateEndpointConfigCommand/). Required: EndpointConfigName, ProductionVariants. */
    CreateEndpointConfigCommand: Command<"CreateEndpointConfigCommand">,
    /** [CreateExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateExperimentCommand/). Required: ExperimentName. */
    CreateExperimentCommand: Command<"CreateExperimentCommand">,
    /** [CreateFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateFeatureGroupCommand/). Required: FeatureGroupName, RecordIdentifierFeatureName, EventTimeFeatureName, FeatureDefinitions. */
    CreateFeatureGroupCommand: Command<"CreateFeatureGroupCommand">,
    /** [CreateFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateFlowDefinitionCommand/). Required: FlowDefinitionName, OutputConfig, RoleArn. */
    CreateFlowDefinitionCommand: Command<"CreateFlowDefinitionCommand">,
    /** [CreateHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubCommand/). Required: HubName, HubDescription. */
    CreateHubCommand: Command<"CreateHubCommand">,
    /** [CreateHubContentPresignedUrlsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubContentPresignedUrlsCommand/). Required: HubName, HubContentType, HubContentName. */
    CreateHubContentPresignedUrlsCommand: Command<"CreateHubContentPresignedUrlsCommand">,
    /** [CreateHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHubContentReferenceCommand/). Required: HubName, SageMakerPublicHubContentArn. */
    CreateHubContentReferenceCommand: Command<"CreateHubContentReferenceCommand">,
    /** [CreateHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHumanTaskUiCommand/). Required: HumanTaskUiName, UiTemplate. */
    CreateHumanTaskUiCommand: Command<"CreateHumanTaskUiCommand">,
    /** [CreateHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName, HyperParameterTuningJobConfig. */
    CreateHyperParameterTuningJobCommand: Command<"CreateHyperParameterTuningJobCommand">,
    /** [CreateImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateImageCommand/). Required: ImageName, RoleArn. */
    CreateImageCommand: Command<"CreateImageCommand">,
    /** [CreateImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateImageVersionCommand/). Required: BaseImage, ImageName. */
    CreateImageVersionCommand: Command<"CreateImageVersionCommand">,
    /** [CreateInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceComponentCommand/). Required: InferenceComponentName, EndpointName. */
    CreateInferenceComponentCommand: Command<"CreateInferenceComponentCommand">,
    /** [CreateInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceExperimentCommand/). Required: Name, Type, RoleArn, EndpointName, ModelVariants, ShadowModeConfig. */
    CreateInferenceExperimentCommand: Command<"CreateInferenceExperimentCommand">,
    /** [CreateInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateInferenceRecommendationsJobCommand/). Required: JobName, JobType, RoleArn, InputConfig. */
    CreateInferenceRecommendationsJobCommand: Command<"CreateInferenceRecommendationsJobCommand">,
    /** [CreateJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateJobCommand/). Required: JobName, RoleArn, JobCategory, JobConfigSchemaVersion, JobConfigDocument. */
    CreateJobCommand: Command<"CreateJobCommand">,
    /** [CreateLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateLabelingJobCommand/). Required: LabelingJobName, LabelAttributeName, InputConfig, OutputConfig, RoleArn, HumanTaskConfig. */
    CreateLabelingJobCommand: Command<"CreateLabelingJobCommand">,
    /** [CreateMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMlflowAppCommand/). Required: Name, ArtifactStoreUri, RoleArn. */
    CreateMlflowAppCommand: Command<"CreateMlflowAppCommand">,
    /** [CreateMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMlflowTrackingServerCommand/). Required: TrackingServerName, ArtifactStoreUri, RoleArn. */
    CreateMlflowTrackingServerCommand: Command<"CreateMlflowTrackingServerCommand">,
    /** [CreateModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelBiasJobDefinitionCommand/). Required: JobDefinitionName, ModelBiasAppSpecification, ModelBiasJobInput, ModelBiasJobOutputConfig, JobResources, RoleArn. */
    CreateModelBiasJobDefinitionCommand: Command<"CreateModelBiasJobDefinitionCommand">,
    /** [CreateModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCardCommand/). Required: ModelCardName, Content, ModelCardStatus. */
    CreateModelCardCommand: Command<"CreateModelCardCommand">,
    /** [CreateModelCardExportJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCardExportJobCommand/). Required: ModelCardName, ModelCardExportJobName, OutputConfig. */
    CreateModelCardExportJobCommand: Command<"CreateModelCardExportJobCommand">,
    /** [CreateModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelCommand/). Required: ModelName. */
    CreateModelCommand: Command<"CreateModelCommand">,
    /** [CreateModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName, ModelExplainabilityAppSpecification, ModelExplainabilityJobInput, ModelExplainabilityJobOutputConfig, JobResources, RoleArn. */
    CreateModelExplainabilityJobDefinitionCommand: Command<"CreateModelExplainabilityJobDefinitionCommand">,
    /** [CreateModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelPackageCommand/). */
    CreateModelPackageCommand: Command<"CreateModelPackageCommand">,
    /** [CreateModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelPackageGroupCommand/). Required: ModelPackageGroupName. */
    CreateModelPackageGroupCommand: Command<"CreateModelPackageGroupCommand">,
    /** [CreateModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateModelQualityJobDefinitionCommand/). Required: JobDefinitionName, ModelQualityAppSpecification, ModelQualityJobInput, ModelQualityJobOutputConfig, JobResources, RoleArn. */
    CreateModelQualityJobDefinitionCommand: Command<"CreateModelQualityJobDefinitionCommand">,
    /** [CreateMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateMonitoringScheduleCommand/). Required: MonitoringScheduleName, MonitoringScheduleConfig. */
    CreateMonitoringScheduleCommand: Command<"CreateMonitoringScheduleCommand">,
    /** [CreateNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateNotebookInstanceCommand/). Required: NotebookInstanceName, InstanceType, RoleArn. */
    CreateNotebookInstanceCommand: Command<"CreateNotebookInstanceCommand">,
    /** [CreateNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
    CreateNotebookInstanceLifecycleConfigCommand: Command<"CreateNotebookInstanceLifecycleConfigCommand">,
    /** [CreateOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateOptimizationJobCommand/). Required: OptimizationJobName, RoleArn, ModelSource, DeploymentInstanceType, OptimizationConfigs, OutputConfig, StoppingCondition. */
    CreateOptimizationJobCommand: Command<"CreateOptimizationJobCommand">,
    /** [CreatePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePartnerAppCommand/). Required: Name, Type, ExecutionRoleArn, Tier, AuthType. */
    CreatePartnerAppCommand: Command<"CreatePartnerAppCommand">,
    /** [CreatePartnerAppPresignedUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePartnerAppPresignedUrlCommand/). Required: Arn. */
    CreatePartnerAppPresignedUrlCommand: Command<"CreatePartnerAppPresignedUrlCommand">,
    /** [CreatePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePipelineCommand/). Required: PipelineName, RoleArn. */
    CreatePipelineCommand: Command<"CreatePipelineCommand">,
    /** [CreatePresignedDomainUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedDomainUrlCommand/). Required: DomainId, UserProfileName. */
    CreatePresignedDomainUrlCommand: Command<"CreatePresignedDomainUrlCommand">,
    /** [CreatePresignedMlflowAppUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedMlflowAppUrlCommand/). Required: Arn. */
    CreatePresignedMlflowAppUrlCommand: Command<"CreatePresignedMlflowAppUrlCommand">,
    /** [CreatePresignedMlflowTrackingServerUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedMlflowTrackingServerUrlCommand/). Required: TrackingServerName. */
    CreatePresignedMlflowTrackingServerUrlCommand: Command<"CreatePresignedMlflowTrackingServerUrlCommand">,
    /** [CreatePresignedNotebookInstanceUrlCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreatePresignedNotebookInstanceUrlCommand/). Required: NotebookInstanceName. */
    CreatePresignedNotebookInstanceUrlCommand: Command<"CreatePresignedNotebookInstanceUrlCommand">,
    /** [CreateProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateProcessingJobCommand/). Required: ProcessingJobName, ProcessingResources, AppSpecification, RoleArn. */
    CreateProcessingJobCommand: Command<"CreateProcessingJobCommand">,
    /** [CreateProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateProjectCommand/). Required: ProjectName. */
    CreateProjectCommand: Command<"CreateProjectCommand">,
    /** [CreateSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateSpaceCommand/). Required: DomainId, SpaceName. */
    CreateSpaceCommand: Command<"CreateSpaceCommand">,
    /** [CreateStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName, StudioLifecycleConfigContent, StudioLifecycleConfigAppType. */
    CreateStudioLifecycleConfigCommand: Command<"CreateStudioLifecycleConfigCommand">,
    /** [CreateTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrainingJobCommand/). Required: TrainingJobName, RoleArn, OutputDataConfig. */
    CreateTrainingJobCommand: Command<"CreateTrainingJobCommand">,
    /** [CreateTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrainingPlanCommand/). Required: TrainingPlanName, TrainingPlanOfferingId. */
    CreateTrainingPlanCommand: Command<"CreateTrainingPlanCommand">,
    /** [CreateTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTransformJobCommand/). Required: TransformJobName, ModelName, TransformInput, TransformOutput, TransformResources. */
    CreateTransformJobCommand: Command<"CreateTransformJobCommand">,
    /** [CreateTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrialCommand/). Required: TrialName, ExperimentName. */
    CreateTrialCommand: Command<"CreateTrialCommand">,
    /** [CreateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateTrialComponentCommand/). Required: TrialComponentName. */
    CreateTrialComponentCommand: Command<"CreateTrialComponentCommand">,
    /** [CreateUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateUserProfileCommand/). Required: DomainId, UserProfileName. */
    CreateUserProfileCommand: Command<"CreateUserProfileCommand">,
    /** [CreateWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateWorkforceCommand/). Required: WorkforceName. */
    CreateWorkforceCommand: Command<"CreateWorkforceCommand">,
    /** [CreateWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/CreateWorkteamCommand/). Required: WorkteamName, MemberDefinitions, Description. */
    CreateWorkteamCommand: Command<"CreateWorkteamCommand">,
    /** [DeleteAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
    DeleteAIBenchmarkJobCommand: Command<"DeleteAIBenchmarkJobCommand">,
    /** [DeleteAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
    DeleteAIRecommendationJobCommand: Command<"DeleteAIRecommendationJobCommand">,
    /** [DeleteAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
    DeleteAIWorkloadConfigCommand: Command<"DeleteAIWorkloadConfigCommand">,
    /** [DeleteActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteActionCommand/). Required: ActionName. */
    DeleteActionCommand: Command<"DeleteActionCommand">,
    /** [DeleteAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAlgorithmCommand/). Required: AlgorithmName. */
    DeleteAlgorithmCommand: Command<"DeleteAlgorithmCommand">,
    /** [DeleteAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAppCommand/). Required: DomainId, AppType, AppName. */
    DeleteAppCommand: Command<"DeleteAppCommand">,
    /** [DeleteAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAppImageConfigCommand/). Required: AppImageConfigName. */
    DeleteAppImageConfigCommand: Command<"DeleteAppImageConfigCommand">,
    /** [DeleteArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteArtifactCommand/). */
    DeleteArtifactCommand: Command<"DeleteArtifactCommand">,
    /** [DeleteAssociationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteAssociationCommand/). Required: SourceArn, DestinationArn. */
    DeleteAssociationCommand: Command<"DeleteAssociationCommand">,
    /** [DeleteClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteClusterCommand/). Required: ClusterName. */
    DeleteClusterCommand: Command<"DeleteClusterCommand">,
    /** [DeleteClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId. */
    DeleteClusterSchedulerConfigCommand: Command<"DeleteClusterSchedulerConfigCommand">,
    /** [DeleteCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteCodeRepositoryCommand/). Required: CodeRepositoryName. */
    DeleteCodeRepositoryCommand: Command<"DeleteCodeRepositoryCommand">,
    /** [DeleteCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteCompilationJobCommand/). Required: CompilationJobName. */
    DeleteCompilationJobCommand: Command<"DeleteCompilationJobCommand">,
    /** [DeleteComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteComputeQuotaCommand/). Required: ComputeQuotaId. */
    DeleteComputeQuotaCommand: Command<"DeleteComputeQuotaCommand">,
    /** [DeleteContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteContextCommand/). Required: ContextName. */
    DeleteContextCommand: Command<"DeleteContextCommand">,
    /** [DeleteDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDataQualityJobDefinitionCommand/). Required: JobDefinitionName. */
    DeleteDataQualityJobDefinitionCommand: Command<"DeleteDataQualityJobDefinitionCommand">,
    /** [DeleteDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDeviceFleetCommand/). Required: DeviceFleetName. */
    DeleteDeviceFleetCommand: Command<"DeleteDeviceFleetCommand">,
    /** [DeleteDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteDomainCommand/). Required: DomainId. */
    DeleteDomainCommand: Command<"DeleteDomainCommand">,
    /** [DeleteEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName. */
    DeleteEdgeDeploymentPlanCommand: Command<"DeleteEdgeDeploymentPlanCommand">,
    /** [DeleteEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
    DeleteEdgeDeploymentStageCommand: Command<"DeleteEdgeDeploymentStageCommand">,
    /** [DeleteEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEndpointCommand/). Required: EndpointName. */
    DeleteEndpointCommand: Command<"DeleteEndpointCommand">,
    /** [DeleteEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteEndpointConfigCommand/). Required: EndpointConfigName. */
    DeleteEndpointConfigCommand: Command<"DeleteEndpointConfigCommand">,
    /** [DeleteExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteExperimentCommand/). Required: ExperimentName. */
    DeleteExperimentCommand: Command<"DeleteExperimentCommand">,
    /** [DeleteFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteFeatureGroupCommand/). Required: FeatureGroupName. */
    DeleteFeatureGroupCommand: Command<"DeleteFeatureGroupCommand">,
    /** [DeleteFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteFlowDefinitionCommand/). Required: FlowDefinitionName. */
    DeleteFlowDefinitionCommand: Command<"DeleteFlowDefinitionCommand">,
    /** [DeleteHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubCommand/). Required: HubName. */
    DeleteHubCommand: Command<"DeleteHubCommand">,
    /** [DeleteHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubContentCommand/). Required: HubName, HubContentType, HubContentName, HubContentVersion. */
    DeleteHubContentCommand: Command<"DeleteHubContentCommand">,
    /** [DeleteHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHubContentReferenceCommand/). Required: HubName, HubContentType, HubContentName. */
    DeleteHubContentReferenceCommand: Command<"DeleteHubContentReferenceCommand">,
    /** [DeleteHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHumanTaskUiCommand/). Required: HumanTaskUiName. */
    DeleteHumanTaskUiCommand: Command<"DeleteHumanTaskUiCommand">,
    /** [DeleteHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
    DeleteHyperParameterTuningJobCommand: Command<"DeleteHyperParameterTuningJobCommand">,
    /** [DeleteImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteImageCommand/). Required: ImageName. */
    DeleteImageCommand: Command<"DeleteImageCommand">,
    /** [DeleteImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteImageVersionCommand/). Required: ImageName. */
    DeleteImageVersionCommand: Command<"DeleteImageVersionCommand">,
    /** [DeleteInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteInferenceComponentCommand/). Required: InferenceComponentName. */
    DeleteInferenceComponentCommand: Command<"DeleteInferenceComponentCommand">,
    /** [DeleteInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteInferenceExperimentCommand/). Required: Name. */
    DeleteInferenceExperimentCommand: Command<"DeleteInferenceExperimentCommand">,
    /** [DeleteJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteJobCommand/). Required: JobName, JobCategory. */
    DeleteJobCommand: Command<"DeleteJobCommand">,
    /** [DeleteMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMlflowAppCommand/). Required: Arn. */
    DeleteMlflowAppCommand: Command<"DeleteMlflowAppCommand">,
    /** [DeleteMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMlflowTrackingServerCommand/). Required: TrackingServerName. */
    DeleteMlflowTrackingServerCommand: Command<"DeleteMlflowTrackingServerCommand">,
    /** [DeleteModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelBiasJobDefinitionCommand/). Required: JobDefinitionName. */
    DeleteModelBiasJobDefinitionCommand: Command<"DeleteModelBiasJobDefinitionCommand">,
    /** [DeleteModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelCardCommand/). Required: ModelCardName. */
    DeleteModelCardCommand: Command<"DeleteModelCardCommand">,
    /** [DeleteModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelCommand/). Required: ModelName. */
    DeleteModelCommand: Command<"DeleteModelCommand">,
    /** [DeleteModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName. */
    DeleteModelExplainabilityJobDefinitionCommand: Command<"DeleteModelExplainabilityJobDefinitionCommand">,
    /** [DeleteModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageCommand/). Required: ModelPackageName. */
    DeleteModelPackageCommand: Command<"DeleteModelPackageCommand">,
    /** [DeleteModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageGroupCommand/). Required: ModelPackageGroupName. */
    DeleteModelPackageGroupCommand: Command<"DeleteModelPackageGroupCommand">,
    /** [DeleteModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName. */
    DeleteModelPackageGroupPolicyCommand: Command<"DeleteModelPackageGroupPolicyCommand">,
    /** [DeleteModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteModelQualityJobDefinitionCommand/). Required: JobDefinitionName. */
    DeleteModelQualityJobDefinitionCommand: Command<"DeleteModelQualityJobDefinitionCommand">,
    /** [DeleteMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
    DeleteMonitoringScheduleCommand: Command<"DeleteMonitoringScheduleCommand">,
    /** [DeleteNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteNotebookInstanceCommand/). Required: NotebookInstanceName. */
    DeleteNotebookInstanceCommand: Command<"DeleteNotebookInstanceCommand">,
    /** [DeleteNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
    DeleteNotebookInstanceLifecycleConfigCommand: Command<"DeleteNotebookInstanceLifecycleConfigCommand">,
    /** [DeleteOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteOptimizationJobCommand/). Required: OptimizationJobName. */
    DeleteOptimizationJobCommand: Command<"DeleteOptimizationJobCommand">,
    /** [DeletePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeletePartnerAppCommand/). Required: Arn. */
    DeletePartnerAppCommand: Command<"DeletePartnerAppCommand">,
    /** [DeletePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeletePipelineCommand/). Required: PipelineName. */
    DeletePipelineCommand: Command<"DeletePipelineCommand">,
    /** [DeleteProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteProcessingJobCommand/). Required: ProcessingJobName. */
    DeleteProcessingJobCommand: Command<"DeleteProcessingJobCommand">,
    /** [DeleteProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteProjectCommand/). Required: ProjectName. */
    DeleteProjectCommand: Command<"DeleteProjectCommand">,
    /** [DeleteSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteSpaceCommand/). Required: DomainId, SpaceName. */
    DeleteSpaceCommand: Command<"DeleteSpaceCommand">,
    /** [DeleteStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName. */
    DeleteStudioLifecycleConfigCommand: Command<"DeleteStudioLifecycleConfigCommand">,
    /** [DeleteTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTagsCommand/). Required: ResourceArn, TagKeys. */
    DeleteTagsCommand: Command<"DeleteTagsCommand">,
    /** [DeleteTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrainingJobCommand/). Required: TrainingJobName. */
    DeleteTrainingJobCommand: Command<"DeleteTrainingJobCommand">,
    /** [DeleteTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrialCommand/). Required: TrialName. */
    DeleteTrialCommand: Command<"DeleteTrialCommand">,
    /** [DeleteTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteTrialComponentCommand/). Required: TrialComponentName. */
    DeleteTrialComponentCommand: Command<"DeleteTrialComponentCommand">,
    /** [DeleteUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteUserProfileCommand/). Required: DomainId, UserProfileName. */
    DeleteUserProfileCommand: Command<"DeleteUserProfileCommand">,
    /** [DeleteWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteWorkforceCommand/). Required: WorkforceName. */
    DeleteWorkforceCommand: Command<"DeleteWorkforceCommand">,
    /** [DeleteWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeleteWorkteamCommand/). Required: WorkteamName. */
    DeleteWorkteamCommand: Command<"DeleteWorkteamCommand">,
    /** [DeregisterDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DeregisterDevicesCommand/). Required: DeviceFleetName, DeviceNames. */
    DeregisterDevicesCommand: Command<"DeregisterDevicesCommand">,
    /** [DescribeAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
    DescribeAIBenchmarkJobCommand: Command<"DescribeAIBenchmarkJobCommand">,
    /** [DescribeAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
    DescribeAIRecommendationJobCommand: Command<"DescribeAIRecommendationJobCommand">,
    /** [DescribeAIWorkloadConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAIWorkloadConfigCommand/). Required: AIWorkloadConfigName. */
    DescribeAIWorkloadConfigCommand: Command<"DescribeAIWorkloadConfigCommand">,
    /** [DescribeActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeActionCommand/). Required: ActionName. */
    DescribeActionCommand: Command<"DescribeActionCommand">,
    /** [DescribeAlgorithmCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAlgorithmCommand/). Required: AlgorithmName. */
    DescribeAlgorithmCommand: Command<"DescribeAlgorithmCommand">,
    /** [DescribeAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAppCommand/). Required: DomainId, AppType, AppName. */
    DescribeAppCommand: Command<"DescribeAppCommand">,
    /** [DescribeAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAppImageConfigCommand/). Required: AppImageConfigName. */
    DescribeAppImageConfigCommand: Command<"DescribeAppImageConfigCommand">,
    /** [DescribeArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeArtifactCommand/). Required: ArtifactArn. */
    DescribeArtifactCommand: Command<"DescribeArtifactCommand">,
    /** [DescribeAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAutoMLJobCommand/). Required: AutoMLJobName. */
    DescribeAutoMLJobCommand: Command<"DescribeAutoMLJobCommand">,
    /** [DescribeAutoMLJobV2Command](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeAutoMLJobV2Command/). Required: AutoMLJobName. */
    DescribeAutoMLJobV2Command: Command<"DescribeAutoMLJobV2Command">,
    /** [DescribeClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterCommand/). Required: ClusterName. */
    DescribeClusterCommand: Command<"DescribeClusterCommand">,
    /** [DescribeClusterEventCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterEventCommand/). Required: EventId, ClusterName. */
    DescribeClusterEventCommand: Command<"DescribeClusterEventCommand">,
    /** [DescribeClusterNodeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterNodeCommand/). Required: ClusterName. */
    DescribeClusterNodeCommand: Command<"DescribeClusterNodeCommand">,
    /** [DescribeClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId. */
    DescribeClusterSchedulerConfigCommand: Command<"DescribeClusterSchedulerConfigCommand">,
    /** [DescribeCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeCodeRepositoryCommand/). Required: CodeRepositoryName. */
    DescribeCodeRepositoryCommand: Command<"DescribeCodeRepositoryCommand">,
    /** [DescribeCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeCompilationJobCommand/). Required: CompilationJobName. */
    DescribeCompilationJobCommand: Command<"DescribeCompilationJobCommand">,
    /** [DescribeComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeComputeQuotaCommand/). Required: ComputeQuotaId. */
    DescribeComputeQuotaCommand: Command<"DescribeComputeQuotaCommand">,
    /** [DescribeContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeContextCommand/). Required: ContextName. */
    DescribeContextCommand: Command<"DescribeContextCommand">,
    /** [DescribeDataQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDataQualityJobDefinitionCommand/). Required: JobDefinitionName. */
    DescribeDataQualityJobDefinitionCommand: Command<"DescribeDataQualityJobDefinitionCommand">,
    /** [DescribeDeviceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDeviceCommand/). Required: DeviceName, DeviceFleetName. */
    DescribeDeviceCommand: Command<"DescribeDeviceCommand">,
    /** [DescribeDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDeviceFleetCommand/). Required: DeviceFleetName. */
    DescribeDeviceFleetCommand: Command<"DescribeDeviceFleetCommand">,
    /** [DescribeDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeDomainCommand/). Required: DomainId. */
    DescribeDomainCommand: Command<"DescribeDomainCommand">,
    /** [DescribeEdgeDeploymentPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEdgeDeploymentPlanCommand/). Required: EdgeDeploymentPlanName. */
    DescribeEdgeDeploymentPlanCommand: Command<"DescribeEdgeDeploymentPlanCommand">,
    /** [DescribeEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEdgePackagingJobCommand/). Required: EdgePackagingJobName. */
    DescribeEdgePackagingJobCommand: Command<"DescribeEdgePackagingJobCommand">,
    /** [DescribeEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEndpointCommand/). Required: EndpointName. */
    DescribeEndpointCommand: Command<"DescribeEndpointCommand">,
    /** [DescribeEndpointConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeEndpointConfigCommand/). Required: EndpointConfigName. */
    DescribeEndpointConfigCommand: Command<"DescribeEndpointConfigCommand">,
    /** [DescribeExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeExperimentCommand/). Required: ExperimentName. */
    DescribeExperimentCommand: Command<"DescribeExperimentCommand">,
    /** [DescribeFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFeatureGroupCommand/). Required: FeatureGroupName. */
    DescribeFeatureGroupCommand: Command<"DescribeFeatureGroupCommand">,
    /** [DescribeFeatureMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFeatureMetadataCommand/). Required: FeatureGroupName, FeatureName. */
    DescribeFeatureMetadataCommand: Command<"DescribeFeatureMetadataCommand">,
    /** [DescribeFlowDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeFlowDefinitionCommand/). Required: FlowDefinitionName. */
    DescribeFlowDefinitionCommand: Command<"DescribeFlowDefinitionCommand">,
    /** [DescribeHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHubCommand/). Required: HubName. */
    DescribeHubCommand: Command<"DescribeHubCommand">,
    /** [DescribeHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHubContentCommand/). Required: HubName, HubContentType, HubContentName. */
    DescribeHubContentCommand: Command<"DescribeHubContentCommand">,
    /** [DescribeHumanTaskUiCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHumanTaskUiCommand/). Required: HumanTaskUiName. */
    DescribeHumanTaskUiCommand: Command<"DescribeHumanTaskUiCommand">,
    /** [DescribeHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
    DescribeHyperParameterTuningJobCommand: Command<"DescribeHyperParameterTuningJobCommand">,
    /** [DescribeImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeImageCommand/). Required: ImageName. */
    DescribeImageCommand: Command<"DescribeImageCommand">,
    /** [DescribeImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeImageVersionCommand/). Required: ImageName. */
    DescribeImageVersionCommand: Command<"DescribeImageVersionCommand">,
    /** [DescribeInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceComponentCommand/). Required: InferenceComponentName. */
    DescribeInferenceComponentCommand: Command<"DescribeInferenceComponentCommand">,
    /** [DescribeInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceExperimentCommand/). Required: Name. */
    DescribeInferenceExperimentCommand: Command<"DescribeInferenceExperimentCommand">,
    /** [DescribeInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeInferenceRecommendationsJobCommand/). Required: JobName. */
    DescribeInferenceRecommendationsJobCommand: Command<"DescribeInferenceRecommendationsJobCommand">,
    /** [DescribeJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeJobCommand/). Required: JobName, JobCategory. */
    DescribeJobCommand: Command<"DescribeJobCommand">,
    /** [DescribeJobSchemaVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeJobSchemaVersionCommand/). Required: JobCategory. */
    DescribeJobSchemaVersionCommand: Command<"DescribeJobSchemaVersionCommand">,
    /** [DescribeLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeLabelingJobCommand/). Required: LabelingJobName. */
    DescribeLabelingJobCommand: Command<"DescribeLabelingJobCommand">,
    /** [DescribeLineageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeLineageGroupCommand/). Required: LineageGroupName. */
    DescribeLineageGroupCommand: Command<"DescribeLineageGroupCommand">,
    /** [DescribeMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMlflowAppCommand/). Required: Arn. */
    DescribeMlflowAppCommand: Command<"DescribeMlflowAppCommand">,
    /** [DescribeMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMlflowTrackingServerCommand/). Required: TrackingServerName. */
    DescribeMlflowTrackingServerCommand: Command<"DescribeMlflowTrackingServerCommand">,
    /** [DescribeModelBiasJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelBiasJobDefinitionCommand/). Required: JobDefinitionName. */
    DescribeModelBiasJobDefinitionCommand: Command<"DescribeModelBiasJobDefinitionCommand">,
    /** [DescribeModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCardCommand/). Required: ModelCardName. */
    DescribeModelCardCommand: Command<"DescribeModelCardCommand">,
    /** [DescribeModelCardExportJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCardExportJobCommand/). Required: ModelCardExportJobArn. */
    DescribeModelCardExportJobCommand: Command<"DescribeModelCardExportJobCommand">,
    /** [DescribeModelCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelCommand/). Required: ModelName. */
    DescribeModelCommand: Command<"DescribeModelCommand">,
    /** [DescribeModelExplainabilityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelExplainabilityJobDefinitionCommand/). Required: JobDefinitionName. */
    DescribeModelExplainabilityJobDefinitionCommand: Command<"DescribeModelExplainabilityJobDefinitionCommand">,
    /** [DescribeModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelPackageCommand/). Required: ModelPackageName. */
    DescribeModelPackageCommand: Command<"DescribeModelPackageCommand">,
    /** [DescribeModelPackageGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelPackageGroupCommand/). Required: ModelPackageGroupName. */
    DescribeModelPackageGroupCommand: Command<"DescribeModelPackageGroupCommand">,
    /** [DescribeModelQualityJobDefinitionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeModelQualityJobDefinitionCommand/). Required: JobDefinitionName. */
    DescribeModelQualityJobDefinitionCommand: Command<"DescribeModelQualityJobDefinitionCommand">,
    /** [DescribeMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
    DescribeMonitoringScheduleCommand: Command<"DescribeMonitoringScheduleCommand">,
    /** [DescribeNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeNotebookInstanceCommand/). Required: NotebookInstanceName. */
    DescribeNotebookInstanceCommand: Command<"DescribeNotebookInstanceCommand">,
    /** [DescribeNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
    DescribeNotebookInstanceLifecycleConfigCommand: Command<"DescribeNotebookInstanceLifecycleConfigCommand">,
    /** [DescribeOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeOptimizationJobCommand/). Required: OptimizationJobName. */
    DescribeOptimizationJobCommand: Command<"DescribeOptimizationJobCommand">,
    /** [DescribePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePartnerAppCommand/). Required: Arn. */
    DescribePartnerAppCommand: Command<"DescribePartnerAppCommand">,
    /** [DescribePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineCommand/). Required: PipelineName. */
    DescribePipelineCommand: Command<"DescribePipelineCommand">,
    /** [DescribePipelineDefinitionForExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineDefinitionForExecutionCommand/). Required: PipelineExecutionArn. */
    DescribePipelineDefinitionForExecutionCommand: Command<"DescribePipelineDefinitionForExecutionCommand">,
    /** [DescribePipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribePipelineExecutionCommand/). Required: PipelineExecutionArn. */
    DescribePipelineExecutionCommand: Command<"DescribePipelineExecutionCommand">,
    /** [DescribeProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeProcessingJobCommand/). Required: ProcessingJobName. */
    DescribeProcessingJobCommand: Command<"DescribeProcessingJobCommand">,
    /** [DescribeProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeProjectCommand/). Required: ProjectName. */
    DescribeProjectCommand: Command<"DescribeProjectCommand">,
    /** [DescribeReservedCapacityCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeReservedCapacityCommand/). Required: ReservedCapacityArn. */
    DescribeReservedCapacityCommand: Command<"DescribeReservedCapacityCommand">,
    /** [DescribeSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeSpaceCommand/). Required: DomainId, SpaceName. */
    DescribeSpaceCommand: Command<"DescribeSpaceCommand">,
    /** [DescribeStudioLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeStudioLifecycleConfigCommand/). Required: StudioLifecycleConfigName. */
    DescribeStudioLifecycleConfigCommand: Command<"DescribeStudioLifecycleConfigCommand">,
    /** [DescribeSubscribedWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeSubscribedWorkteamCommand/). Required: WorkteamArn. */
    DescribeSubscribedWorkteamCommand: Command<"DescribeSubscribedWorkteamCommand">,
    /** [DescribeTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingJobCommand/). Required: TrainingJobName. */
    DescribeTrainingJobCommand: Command<"DescribeTrainingJobCommand">,
    /** [DescribeTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingPlanCommand/). Required: TrainingPlanName. */
    DescribeTrainingPlanCommand: Command<"DescribeTrainingPlanCommand">,
    /** [DescribeTrainingPlanExtensionHistoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrainingPlanExtensionHistoryCommand/). Required: TrainingPlanArn. */
    DescribeTrainingPlanExtensionHistoryCommand: Command<"DescribeTrainingPlanExtensionHistoryCommand">,
    /** [DescribeTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTransformJobCommand/). Required: TransformJobName. */
    DescribeTransformJobCommand: Command<"DescribeTransformJobCommand">,
    /** [DescribeTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrialCommand/). Required: TrialName. */
    DescribeTrialCommand: Command<"DescribeTrialCommand">,
    /** [DescribeTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeTrialComponentCommand/). Required: TrialComponentName. */
    DescribeTrialComponentCommand: Command<"DescribeTrialComponentCommand">,
    /** [DescribeUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeUserProfileCommand/). Required: DomainId, UserProfileName. */
    DescribeUserProfileCommand: Command<"DescribeUserProfileCommand">,
    /** [DescribeWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeWorkforceCommand/). Required: WorkforceName. */
    DescribeWorkforceCommand: Command<"DescribeWorkforceCommand">,
    /** [DescribeWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DescribeWorkteamCommand/). Required: WorkteamName. */
    DescribeWorkteamCommand: Command<"DescribeWorkteamCommand">,
    /** [DetachClusterNodeVolumeCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DetachClusterNodeVolumeCommand/). Required: ClusterArn, NodeId, VolumeId. */
    DetachClusterNodeVolumeCommand: Command<"DetachClusterNodeVolumeCommand">,
    /** [DisableSagemakerServicecatalogPortfolioCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DisableSagemakerServicecatalogPortfolioCommand/). */
    DisableSagemakerServicecatalogPortfolioCommand: Command<"DisableSagemakerServicecatalogPortfolioCommand">,
    /** [DisassociateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/DisassociateTrialComponentCommand/). Required: TrialComponentName, TrialName. */
    DisassociateTrialComponentCommand: Command<"DisassociateTrialComponentCommand">,
    /** [EnableSagemakerServicecatalogPortfolioCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/EnableSagemakerServicecatalogPortfolioCommand/). */
    EnableSagemakerServicecatalogPortfolioCommand: Command<"EnableSagemakerServicecatalogPortfolioCommand">,
    /** [ExtendTrainingPlanCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ExtendTrainingPlanCommand/). Required: TrainingPlanExtensionOfferingId. */
    ExtendTrainingPlanCommand: Command<"ExtendTrainingPlanCommand">,
    /** [GetDeviceFleetReportCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetDeviceFleetReportCommand/). Required: DeviceFleetName. */
    GetDeviceFleetReportCommand: Command<"GetDeviceFleetReportCommand">,
    /** [GetLineageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetLineageGroupPolicyCommand/). Required: LineageGroupName. */
    GetLineageGroupPolicyCommand: Command<"GetLineageGroupPolicyCommand">,
    /** [GetModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName. */
    GetModelPackageGroupPolicyCommand: Command<"GetModelPackageGroupPolicyCommand">,
    /** [GetSagemakerServicecatalogPortfolioStatusCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetSagemakerServicecatalogPortfolioStatusCommand/). */
    GetSagemakerServicecatalogPortfolioStatusCommand: Command<"GetSagemakerServicecatalogPortfolioStatusCommand">,
    /** [GetScalingConfigurationRecommendationCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetScalingConfigurationRecommendationCommand/). Required: InferenceRecommendationsJobName. */
    GetScalingConfigurationRecommendationCommand: Command<"GetScalingConfigurationRecommendationCommand">,
    /** [GetSearchSuggestionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/GetSearchSuggestionsCommand/). Required: Resource. */
    GetSearchSuggestionsCommand: Command<"GetSearchSuggestionsCommand">,
    /** [ImportHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ImportHubContentCommand/). Required: HubContentName, HubContentType, DocumentSchemaVersion, HubName, HubContentDocument. */
    ImportHubContentCommand: Command<"ImportHubContentCommand">,
    /** [ListAIBenchmarkJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIBenchmarkJobsCommand/). */
    ListAIBenchmarkJobsCommand: Command<"ListAIBenchmarkJobsCommand">,
    /** [ListAIRecommendationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIRecommendationJobsCommand/). */
    ListAIRecommendationJobsCommand: Command<"ListAIRecommendationJobsCommand">,
    /** [ListAIWorkloadConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAIWorkloadConfigsCommand/). */
    ListAIWorkloadConfigsCommand: Command<"ListAIWorkloadConfigsCommand">,
    /** [ListActionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListActionsCommand/). */
    ListActionsCommand: Command<"ListActionsCommand">,
    /** [ListAlgorithmsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAlgorithmsCommand/). */
    ListAlgorithmsCommand: Command<"ListAlgorithmsCommand">,
    /** [ListAliasesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAliasesCommand/). Required: ImageName. */
    ListAliasesCommand: Command<"ListAliasesCommand">,
    /** [ListAppImageConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAppImageConfigsCommand/). */
    ListAppImageConfigsCommand: Command<"ListAppImageConfigsCommand">,
    /** [ListAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAppsCommand/). */
    ListAppsCommand: Command<"ListAppsCommand">,
    /** [ListArtifactsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListArtifactsCommand/). */
    ListArtifactsCommand: Command<"ListArtifactsCommand">,
    /** [ListAssociationsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAssociationsCommand/). */
    ListAssociationsCommand: Command<"ListAssociationsCommand">,
    /** [ListAutoMLJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListAutoMLJobsCommand/). */
    ListAutoMLJobsCommand: Command<"ListAutoMLJobsCommand">,
    /** [ListCandidatesForAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCandidatesForAutoMLJobCommand/). Required: AutoMLJobName. */
    ListCandidatesForAutoMLJobCommand: Command<"ListCandidatesForAutoMLJobCommand">,
    /** [ListClusterEventsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterEventsCommand/). Required: ClusterName. */
    ListClusterEventsCommand: Command<"ListClusterEventsCommand">,
    /** [ListClusterNodesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterNodesCommand/). Required: ClusterName. */
    ListClusterNodesCommand: Command<"ListClusterNodesCommand">,
    /** [ListClusterSchedulerConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClusterSchedulerConfigsCommand/). */
    ListClusterSchedulerConfigsCommand: Command<"ListClusterSchedulerConfigsCommand">,
    /** [ListClustersCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListClustersCommand/). */
    ListClustersCommand: Command<"ListClustersCommand">,
    /** [ListCodeRepositoriesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCodeRepositoriesCommand/). */
    ListCodeRepositoriesCommand: Command<"ListCodeRepositoriesCommand">,
    /** [ListCompilationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListCompilationJobsCommand/). */
    ListCompilationJobsCommand: Command<"ListCompilationJobsCommand">,
    /** [ListComputeQuotasCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListComputeQuotasCommand/). */
    ListComputeQuotasCommand: Command<"ListComputeQuotasCommand">,
    /** [ListContextsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListContextsCommand/). */
    ListContextsCommand: Command<"ListContextsCommand">,
    /** [ListDataQualityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDataQualityJobDefinitionsCommand/). */
    ListDataQualityJobDefinitionsCommand: Command<"ListDataQualityJobDefinitionsCommand">,
    /** [ListDeviceFleetsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDeviceFleetsCommand/). */
    ListDeviceFleetsCommand: Command<"ListDeviceFleetsCommand">,
    /** [ListDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDevicesCommand/). */
    ListDevicesCommand: Command<"ListDevicesCommand">,
    /** [ListDomainsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListDomainsCommand/). */
    ListDomainsCommand: Command<"ListDomainsCommand">,
    /** [ListEdgeDeploymentPlansCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEdgeDeploymentPlansCommand/). */
    ListEdgeDeploymentPlansCommand: Command<"ListEdgeDeploymentPlansCommand">,
    /** [ListEdgePackagingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEdgePackagingJobsCommand/). */
    ListEdgePackagingJobsCommand: Command<"ListEdgePackagingJobsCommand">,
    /** [ListEndpointConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEndpointConfigsCommand/). */
    ListEndpointConfigsCommand: Command<"ListEndpointConfigsCommand">,
    /** [ListEndpointsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListEndpointsCommand/). */
    ListEndpointsCommand: Command<"ListEndpointsCommand">,
    /** [ListExperimentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListExperimentsCommand/). */
    ListExperimentsCommand: Command<"ListExperimentsCommand">,
    /** [ListFeatureGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListFeatureGroupsCommand/). */
    ListFeatureGroupsCommand: Command<"ListFeatureGroupsCommand">,
    /** [ListFlowDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListFlowDefinitionsCommand/). */
    ListFlowDefinitionsCommand: Command<"ListFlowDefinitionsCommand">,
    /** [ListHubContentVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubContentVersionsCommand/). Required: HubName, HubContentType, HubContentName. */
    ListHubContentVersionsCommand: Command<"ListHubContentVersionsCommand">,
    /** [ListHubContentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubContentsCommand/). Required: HubName, HubContentType. */
    ListHubContentsCommand: Command<"ListHubContentsCommand">,
    /** [ListHubsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHubsCommand/). */
    ListHubsCommand: Command<"ListHubsCommand">,
    /** [ListHumanTaskUisCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHumanTaskUisCommand/). */
    ListHumanTaskUisCommand: Command<"ListHumanTaskUisCommand">,
    /** [ListHyperParameterTuningJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListHyperParameterTuningJobsCommand/). */
    ListHyperParameterTuningJobsCommand: Command<"ListHyperParameterTuningJobsCommand">,
    /** [ListImageVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListImageVersionsCommand/). Required: ImageName. */
    ListImageVersionsCommand: Command<"ListImageVersionsCommand">,
    /** [ListImagesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListImagesCommand/). */
    ListImagesCommand: Command<"ListImagesCommand">,
    /** [ListInferenceComponentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceComponentsCommand/). */
    ListInferenceComponentsCommand: Command<"ListInferenceComponentsCommand">,
    /** [ListInferenceExperimentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceExperimentsCommand/). */
    ListInferenceExperimentsCommand: Command<"ListInferenceExperimentsCommand">,
    /** [ListInferenceRecommendationsJobStepsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceRecommendationsJobStepsCommand/). Required: JobName. */
    ListInferenceRecommendationsJobStepsCommand: Command<"ListInferenceRecommendationsJobStepsCommand">,
    /** [ListInferenceRecommendationsJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListInferenceRecommendationsJobsCommand/). */
    ListInferenceRecommendationsJobsCommand: Command<"ListInferenceRecommendationsJobsCommand">,
    /** [ListJobSchemaVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListJobSchemaVersionsCommand/). Required: JobCategory. */
    ListJobSchemaVersionsCommand: Command<"ListJobSchemaVersionsCommand">,
    /** [ListJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListJobsCommand/). Required: JobCategory. */
    ListJobsCommand: Command<"ListJobsCommand">,
    /** [ListLabelingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLabelingJobsCommand/). */
    ListLabelingJobsCommand: Command<"ListLabelingJobsCommand">,
    /** [ListLabelingJobsForWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLabelingJobsForWorkteamCommand/). Required: WorkteamArn. */
    ListLabelingJobsForWorkteamCommand: Command<"ListLabelingJobsForWorkteamCommand">,
    /** [ListLineageGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListLineageGroupsCommand/). */
    ListLineageGroupsCommand: Command<"ListLineageGroupsCommand">,
    /** [ListMlflowAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMlflowAppsCommand/). */
    ListMlflowAppsCommand: Command<"ListMlflowAppsCommand">,
    /** [ListMlflowTrackingServersCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMlflowTrackingServersCommand/). */
    ListMlflowTrackingServersCommand: Command<"ListMlflowTrackingServersCommand">,
    /** [ListModelBiasJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelBiasJobDefinitionsCommand/). */
    ListModelBiasJobDefinitionsCommand: Command<"ListModelBiasJobDefinitionsCommand">,
    /** [ListModelCardExportJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardExportJobsCommand/). Required: ModelCardName. */
    ListModelCardExportJobsCommand: Command<"ListModelCardExportJobsCommand">,
    /** [ListModelCardVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardVersionsCommand/). Required: ModelCardName. */
    ListModelCardVersionsCommand: Command<"ListModelCardVersionsCommand">,
    /** [ListModelCardsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelCardsCommand/). */
    ListModelCardsCommand: Command<"ListModelCardsCommand">,
    /** [ListModelExplainabilityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelExplainabilityJobDefinitionsCommand/). */
    ListModelExplainabilityJobDefinitionsCommand: Command<"ListModelExplainabilityJobDefinitionsCommand">,
    /** [ListModelMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelMetadataCommand/). */
    ListModelMetadataCommand: Command<"ListModelMetadataCommand">,
    /** [ListModelPackageGroupsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelPackageGroupsCommand/). */
    ListModelPackageGroupsCommand: Command<"ListModelPackageGroupsCommand">,
    /** [ListModelPackagesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelPackagesCommand/). */
    ListModelPackagesCommand: Command<"ListModelPackagesCommand">,
    /** [ListModelQualityJobDefinitionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelQualityJobDefinitionsCommand/). */
    ListModelQualityJobDefinitionsCommand: Command<"ListModelQualityJobDefinitionsCommand">,
    /** [ListModelsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListModelsCommand/). */
    ListModelsCommand: Command<"ListModelsCommand">,
    /** [ListMonitoringAlertHistoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringAlertHistoryCommand/). */
    ListMonitoringAlertHistoryCommand: Command<"ListMonitoringAlertHistoryCommand">,
    /** [ListMonitoringAlertsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringAlertsCommand/). Required: MonitoringScheduleName. */
    ListMonitoringAlertsCommand: Command<"ListMonitoringAlertsCommand">,
    /** [ListMonitoringExecutionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringExecutionsCommand/). */
    ListMonitoringExecutionsCommand: Command<"ListMonitoringExecutionsCommand">,
    /** [ListMonitoringSchedulesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListMonitoringSchedulesCommand/). */
    ListMonitoringSchedulesCommand: Command<"ListMonitoringSchedulesCommand">,
    /** [ListNotebookInstanceLifecycleConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListNotebookInstanceLifecycleConfigsCommand/). */
    ListNotebookInstanceLifecycleConfigsCommand: Command<"ListNotebookInstanceLifecycleConfigsCommand">,
    /** [ListNotebookInstancesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListNotebookInstancesCommand/). */
    ListNotebookInstancesCommand: Command<"ListNotebookInstancesCommand">,
    /** [ListOptimizationJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListOptimizationJobsCommand/). */
    ListOptimizationJobsCommand: Command<"ListOptimizationJobsCommand">,
    /** [ListPartnerAppsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPartnerAppsCommand/). */
    ListPartnerAppsCommand: Command<"ListPartnerAppsCommand">,
    /** [ListPipelineExecutionStepsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineExecutionStepsCommand/). */
    ListPipelineExecutionStepsCommand: Command<"ListPipelineExecutionStepsCommand">,
    /** [ListPipelineExecutionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineExecutionsCommand/). Required: PipelineName. */
    ListPipelineExecutionsCommand: Command<"ListPipelineExecutionsCommand">,
    /** [ListPipelineParametersForExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineParametersForExecutionCommand/). Required: PipelineExecutionArn. */
    ListPipelineParametersForExecutionCommand: Command<"ListPipelineParametersForExecutionCommand">,
    /** [ListPipelineVersionsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelineVersionsCommand/). Required: PipelineName. */
    ListPipelineVersionsCommand: Command<"ListPipelineVersionsCommand">,
    /** [ListPipelinesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListPipelinesCommand/). */
    ListPipelinesCommand: Command<"ListPipelinesCommand">,
    /** [ListProcessingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListProcessingJobsCommand/). */
    ListProcessingJobsCommand: Command<"ListProcessingJobsCommand">,
    /** [ListProjectsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListProjectsCommand/). */
    ListProjectsCommand: Command<"ListProjectsCommand">,
    /** [ListResourceCatalogsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListResourceCatalogsCommand/). */
    ListResourceCatalogsCommand: Command<"ListResourceCatalogsCommand">,
    /** [ListSpacesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListSpacesCommand/). */
    ListSpacesCommand: Command<"ListSpacesCommand">,
    /** [ListStageDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListStageDevicesCommand/). Required: EdgeDeploymentPlanName, StageName. */
    ListStageDevicesCommand: Command<"ListStageDevicesCommand">,
    /** [ListStudioLifecycleConfigsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListStudioLifecycleConfigsCommand/). */
    ListStudioLifecycleConfigsCommand: Command<"ListStudioLifecycleConfigsCommand">,
    /** [ListSubscribedWorkteamsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListSubscribedWorkteamsCommand/). */
    ListSubscribedWorkteamsCommand: Command<"ListSubscribedWorkteamsCommand">,
    /** [ListTagsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTagsCommand/). Required: ResourceArn. */
    ListTagsCommand: Command<"ListTagsCommand">,
    /** [ListTrainingJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingJobsCommand/). */
    ListTrainingJobsCommand: Command<"ListTrainingJobsCommand">,
    /** [ListTrainingJobsForHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingJobsForHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
    ListTrainingJobsForHyperParameterTuningJobCommand: Command<"ListTrainingJobsForHyperParameterTuningJobCommand">,
    /** [ListTrainingPlansCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrainingPlansCommand/). */
    ListTrainingPlansCommand: Command<"ListTrainingPlansCommand">,
    /** [ListTransformJobsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTransformJobsCommand/). */
    ListTransformJobsCommand: Command<"ListTransformJobsCommand">,
    /** [ListTrialComponentsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrialComponentsCommand/). */
    ListTrialComponentsCommand: Command<"ListTrialComponentsCommand">,
    /** [ListTrialsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListTrialsCommand/). */
    ListTrialsCommand: Command<"ListTrialsCommand">,
    /** [ListUltraServersByReservedCapacityCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListUltraServersByReservedCapacityCommand/). Required: ReservedCapacityArn. */
    ListUltraServersByReservedCapacityCommand: Command<"ListUltraServersByReservedCapacityCommand">,
    /** [ListUserProfilesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListUserProfilesCommand/). */
    ListUserProfilesCommand: Command<"ListUserProfilesCommand">,
    /** [ListWorkforcesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListWorkforcesCommand/). */
    ListWorkforcesCommand: Command<"ListWorkforcesCommand">,
    /** [ListWorkteamsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/ListWorkteamsCommand/). */
    ListWorkteamsCommand: Command<"ListWorkteamsCommand">,
    /** [PutModelPackageGroupPolicyCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/PutModelPackageGroupPolicyCommand/). Required: ModelPackageGroupName, ResourcePolicy. */
    PutModelPackageGroupPolicyCommand: Command<"PutModelPackageGroupPolicyCommand">,
    /** [QueryLineageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/QueryLineageCommand/). */
    QueryLineageCommand: Command<"QueryLineageCommand">,
    /** [RegisterDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RegisterDevicesCommand/). Required: DeviceFleetName, Devices. */
    RegisterDevicesCommand: Command<"RegisterDevicesCommand">,
    /** [RenderUiTemplateCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RenderUiTemplateCommand/). Required: Task, RoleArn. */
    RenderUiTemplateCommand: Command<"RenderUiTemplateCommand">,
    /** [RetryPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/RetryPipelineExecutionCommand/). Required: PipelineExecutionArn. */
    RetryPipelineExecutionCommand: Command<"RetryPipelineExecutionCommand">,
    /** [SearchCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SearchCommand/). Required: Resource. */
    SearchCommand: Command<"SearchCommand">,
    /** [SearchTrainingPlanOfferingsCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SearchTrainingPlanOfferingsCommand/). */
    SearchTrainingPlanOfferingsCommand: Command<"SearchTrainingPlanOfferingsCommand">,
    /** [SendPipelineExecutionStepFailureCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SendPipelineExecutionStepFailureCommand/). Required: CallbackToken. */
    SendPipelineExecutionStepFailureCommand: Command<"SendPipelineExecutionStepFailureCommand">,
    /** [SendPipelineExecutionStepSuccessCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/SendPipelineExecutionStepSuccessCommand/). Required: CallbackToken. */
    SendPipelineExecutionStepSuccessCommand: Command<"SendPipelineExecutionStepSuccessCommand">,
    /** [StartClusterHealthCheckCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartClusterHealthCheckCommand/). Required: ClusterName, DeepHealthCheckConfigurations. */
    StartClusterHealthCheckCommand: Command<"StartClusterHealthCheckCommand">,
    /** [StartEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
    StartEdgeDeploymentStageCommand: Command<"StartEdgeDeploymentStageCommand">,
    /** [StartInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartInferenceExperimentCommand/). Required: Name. */
    StartInferenceExperimentCommand: Command<"StartInferenceExperimentCommand">,
    /** [StartMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartMlflowTrackingServerCommand/). Required: TrackingServerName. */
    StartMlflowTrackingServerCommand: Command<"StartMlflowTrackingServerCommand">,
    /** [StartMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
    StartMonitoringScheduleCommand: Command<"StartMonitoringScheduleCommand">,
    /** [StartNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartNotebookInstanceCommand/). Required: NotebookInstanceName. */
    StartNotebookInstanceCommand: Command<"StartNotebookInstanceCommand">,
    /** [StartPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartPipelineExecutionCommand/). Required: PipelineName. */
    StartPipelineExecutionCommand: Command<"StartPipelineExecutionCommand">,
    /** [StartSessionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StartSessionCommand/). Required: ResourceIdentifier. */
    StartSessionCommand: Command<"StartSessionCommand">,
    /** [StopAIBenchmarkJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAIBenchmarkJobCommand/). Required: AIBenchmarkJobName. */
    StopAIBenchmarkJobCommand: Command<"StopAIBenchmarkJobCommand">,
    /** [StopAIRecommendationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAIRecommendationJobCommand/). Required: AIRecommendationJobName. */
    StopAIRecommendationJobCommand: Command<"StopAIRecommendationJobCommand">,
    /** [StopAutoMLJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopAutoMLJobCommand/). Required: AutoMLJobName. */
    StopAutoMLJobCommand: Command<"StopAutoMLJobCommand">,
    /** [StopCompilationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopCompilationJobCommand/). Required: CompilationJobName. */
    StopCompilationJobCommand: Command<"StopCompilationJobCommand">,
    /** [StopEdgeDeploymentStageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopEdgeDeploymentStageCommand/). Required: EdgeDeploymentPlanName, StageName. */
    StopEdgeDeploymentStageCommand: Command<"StopEdgeDeploymentStageCommand">,
    /** [StopEdgePackagingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopEdgePackagingJobCommand/). Required: EdgePackagingJobName. */
    StopEdgePackagingJobCommand: Command<"StopEdgePackagingJobCommand">,
    /** [StopHyperParameterTuningJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopHyperParameterTuningJobCommand/). Required: HyperParameterTuningJobName. */
    StopHyperParameterTuningJobCommand: Command<"StopHyperParameterTuningJobCommand">,
    /** [StopInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopInferenceExperimentCommand/). Required: Name, ModelVariantActions. */
    StopInferenceExperimentCommand: Command<"StopInferenceExperimentCommand">,
    /** [StopInferenceRecommendationsJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopInferenceRecommendationsJobCommand/). Required: JobName. */
    StopInferenceRecommendationsJobCommand: Command<"StopInferenceRecommendationsJobCommand">,
    /** [StopJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopJobCommand/). Required: JobName, JobCategory. */
    StopJobCommand: Command<"StopJobCommand">,
    /** [StopLabelingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopLabelingJobCommand/). Required: LabelingJobName. */
    StopLabelingJobCommand: Command<"StopLabelingJobCommand">,
    /** [StopMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopMlflowTrackingServerCommand/). Required: TrackingServerName. */
    StopMlflowTrackingServerCommand: Command<"StopMlflowTrackingServerCommand">,
    /** [StopMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopMonitoringScheduleCommand/). Required: MonitoringScheduleName. */
    StopMonitoringScheduleCommand: Command<"StopMonitoringScheduleCommand">,
    /** [StopNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopNotebookInstanceCommand/). Required: NotebookInstanceName. */
    StopNotebookInstanceCommand: Command<"StopNotebookInstanceCommand">,
    /** [StopOptimizationJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopOptimizationJobCommand/). Required: OptimizationJobName. */
    StopOptimizationJobCommand: Command<"StopOptimizationJobCommand">,
    /** [StopPipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopPipelineExecutionCommand/). Required: PipelineExecutionArn. */
    StopPipelineExecutionCommand: Command<"StopPipelineExecutionCommand">,
    /** [StopProcessingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopProcessingJobCommand/). Required: ProcessingJobName. */
    StopProcessingJobCommand: Command<"StopProcessingJobCommand">,
    /** [StopTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopTrainingJobCommand/). Required: TrainingJobName. */
    StopTrainingJobCommand: Command<"StopTrainingJobCommand">,
    /** [StopTransformJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/StopTransformJobCommand/). Required: TransformJobName. */
    StopTransformJobCommand: Command<"StopTransformJobCommand">,
    /** [UpdateActionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateActionCommand/). Required: ActionName. */
    UpdateActionCommand: Command<"UpdateActionCommand">,
    /** [UpdateAppImageConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateAppImageConfigCommand/). Required: AppImageConfigName. */
    UpdateAppImageConfigCommand: Command<"UpdateAppImageConfigCommand">,
    /** [UpdateArtifactCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateArtifactCommand/). Required: ArtifactArn. */
    UpdateArtifactCommand: Command<"UpdateArtifactCommand">,
    /** [UpdateClusterCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterCommand/). Required: ClusterName. */
    UpdateClusterCommand: Command<"UpdateClusterCommand">,
    /** [UpdateClusterSchedulerConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterSchedulerConfigCommand/). Required: ClusterSchedulerConfigId, TargetVersion. */
    UpdateClusterSchedulerConfigCommand: Command<"UpdateClusterSchedulerConfigCommand">,
    /** [UpdateClusterSoftwareCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateClusterSoftwareCommand/). Required: ClusterName. */
    UpdateClusterSoftwareCommand: Command<"UpdateClusterSoftwareCommand">,
    /** [UpdateCodeRepositoryCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateCodeRepositoryCommand/). Required: CodeRepositoryName. */
    UpdateCodeRepositoryCommand: Command<"UpdateCodeRepositoryCommand">,
    /** [UpdateComputeQuotaCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateComputeQuotaCommand/). Required: ComputeQuotaId, TargetVersion. */
    UpdateComputeQuotaCommand: Command<"UpdateComputeQuotaCommand">,
    /** [UpdateContextCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateContextCommand/). Required: ContextName. */
    UpdateContextCommand: Command<"UpdateContextCommand">,
    /** [UpdateDeviceFleetCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDeviceFleetCommand/). Required: DeviceFleetName, OutputConfig. */
    UpdateDeviceFleetCommand: Command<"UpdateDeviceFleetCommand">,
    /** [UpdateDevicesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDevicesCommand/). Required: DeviceFleetName, Devices. */
    UpdateDevicesCommand: Command<"UpdateDevicesCommand">,
    /** [UpdateDomainCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateDomainCommand/). Required: DomainId. */
    UpdateDomainCommand: Command<"UpdateDomainCommand">,
    /** [UpdateEndpointCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateEndpointCommand/). Required: EndpointName, EndpointConfigName. */
    UpdateEndpointCommand: Command<"UpdateEndpointCommand">,
    /** [UpdateEndpointWeightsAndCapacitiesCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateEndpointWeightsAndCapacitiesCommand/). Required: EndpointName, DesiredWeightsAndCapacities. */
    UpdateEndpointWeightsAndCapacitiesCommand: Command<"UpdateEndpointWeightsAndCapacitiesCommand">,
    /** [UpdateExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateExperimentCommand/). Required: ExperimentName. */
    UpdateExperimentCommand: Command<"UpdateExperimentCommand">,
    /** [UpdateFeatureGroupCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateFeatureGroupCommand/). Required: FeatureGroupName. */
    UpdateFeatureGroupCommand: Command<"UpdateFeatureGroupCommand">,
    /** [UpdateFeatureMetadataCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateFeatureMetadataCommand/). Required: FeatureGroupName, FeatureName. */
    UpdateFeatureMetadataCommand: Command<"UpdateFeatureMetadataCommand">,
    /** [UpdateHubCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubCommand/). Required: HubName. */
    UpdateHubCommand: Command<"UpdateHubCommand">,
    /** [UpdateHubContentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubContentCommand/). Required: HubName, HubContentName, HubContentType, HubContentVersion. */
    UpdateHubContentCommand: Command<"UpdateHubContentCommand">,
    /** [UpdateHubContentReferenceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateHubContentReferenceCommand/). Required: HubName, HubContentName, HubContentType. */
    UpdateHubContentReferenceCommand: Command<"UpdateHubContentReferenceCommand">,
    /** [UpdateImageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateImageCommand/). Required: ImageName. */
    UpdateImageCommand: Command<"UpdateImageCommand">,
    /** [UpdateImageVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateImageVersionCommand/). Required: ImageName. */
    UpdateImageVersionCommand: Command<"UpdateImageVersionCommand">,
    /** [UpdateInferenceComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceComponentCommand/). Required: InferenceComponentName. */
    UpdateInferenceComponentCommand: Command<"UpdateInferenceComponentCommand">,
    /** [UpdateInferenceComponentRuntimeConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceComponentRuntimeConfigCommand/). Required: InferenceComponentName, DesiredRuntimeConfig. */
    UpdateInferenceComponentRuntimeConfigCommand: Command<"UpdateInferenceComponentRuntimeConfigCommand">,
    /** [UpdateInferenceExperimentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateInferenceExperimentCommand/). Required: Name. */
    UpdateInferenceExperimentCommand: Command<"UpdateInferenceExperimentCommand">,
    /** [UpdateMlflowAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMlflowAppCommand/). Required: Arn. */
    UpdateMlflowAppCommand: Command<"UpdateMlflowAppCommand">,
    /** [UpdateMlflowTrackingServerCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMlflowTrackingServerCommand/). Required: TrackingServerName. */
    UpdateMlflowTrackingServerCommand: Command<"UpdateMlflowTrackingServerCommand">,
    /** [UpdateModelCardCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateModelCardCommand/). Required: ModelCardName. */
    UpdateModelCardCommand: Command<"UpdateModelCardCommand">,
    /** [UpdateModelPackageCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateModelPackageCommand/). Required: ModelPackageArn. */
    UpdateModelPackageCommand: Command<"UpdateModelPackageCommand">,
    /** [UpdateMonitoringAlertCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMonitoringAlertCommand/). Required: MonitoringScheduleName, MonitoringAlertName, DatapointsToAlert, EvaluationPeriod. */
    UpdateMonitoringAlertCommand: Command<"UpdateMonitoringAlertCommand">,
    /** [UpdateMonitoringScheduleCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateMonitoringScheduleCommand/). Required: MonitoringScheduleName, MonitoringScheduleConfig. */
    UpdateMonitoringScheduleCommand: Command<"UpdateMonitoringScheduleCommand">,
    /** [UpdateNotebookInstanceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateNotebookInstanceCommand/). Required: NotebookInstanceName. */
    UpdateNotebookInstanceCommand: Command<"UpdateNotebookInstanceCommand">,
    /** [UpdateNotebookInstanceLifecycleConfigCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateNotebookInstanceLifecycleConfigCommand/). Required: NotebookInstanceLifecycleConfigName. */
    UpdateNotebookInstanceLifecycleConfigCommand: Command<"UpdateNotebookInstanceLifecycleConfigCommand">,
    /** [UpdatePartnerAppCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePartnerAppCommand/). Required: Arn. */
    UpdatePartnerAppCommand: Command<"UpdatePartnerAppCommand">,
    /** [UpdatePipelineCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineCommand/). Required: PipelineName. */
    UpdatePipelineCommand: Command<"UpdatePipelineCommand">,
    /** [UpdatePipelineExecutionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineExecutionCommand/). Required: PipelineExecutionArn. */
    UpdatePipelineExecutionCommand: Command<"UpdatePipelineExecutionCommand">,
    /** [UpdatePipelineVersionCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdatePipelineVersionCommand/). Required: PipelineArn, PipelineVersionId. */
    UpdatePipelineVersionCommand: Command<"UpdatePipelineVersionCommand">,
    /** [UpdateProjectCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateProjectCommand/). Required: ProjectName. */
    UpdateProjectCommand: Command<"UpdateProjectCommand">,
    /** [UpdateSpaceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateSpaceCommand/). Required: DomainId, SpaceName. */
    UpdateSpaceCommand: Command<"UpdateSpaceCommand">,
    /** [UpdateTrainingJobCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrainingJobCommand/). Required: TrainingJobName. */
    UpdateTrainingJobCommand: Command<"UpdateTrainingJobCommand">,
    /** [UpdateTrialCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrialCommand/). Required: TrialName. */
    UpdateTrialCommand: Command<"UpdateTrialCommand">,
    /** [UpdateTrialComponentCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateTrialComponentCommand/). Required: TrialComponentName. */
    UpdateTrialComponentCommand: Command<"UpdateTrialComponentCommand">,
    /** [UpdateUserProfileCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateUserProfileCommand/). Required: DomainId, UserProfileName. */
    UpdateUserProfileCommand: Command<"UpdateUserProfileCommand">,
    /** [UpdateWorkforceCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateWorkforceCommand/). Required: WorkforceName. */
    UpdateWorkforceCommand: Command<"UpdateWorkforceCommand">,
    /** [UpdateWorkteamCommand](https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sagemaker/command/UpdateWorkteamCommand/). Required: WorkteamName. */
    UpdateWorkteamCommand: Command<"UpdateWorkteamCommand">;
  export type AddAssociationCommand = Of<"AddAssociationCommand">;
  export type AddTagsCommand = Of<"AddTagsCommand">;
  export type AssociateTrialComponentCommand = Of<"AssociateTrialComponentCommand">;
  export type AttachClusterNodeNetworkInterfaceCommand = Of<"AttachClusterNodeNetworkInterfaceCommand">;
  export type AttachClusterNodeVolumeCommand = Of<"AttachClusterNodeVolumeCommand">;
  export type BatchAddClusterNodesCommand = Of<"BatchAddClusterNodesCommand">;
  export type BatchDeleteClusterNodesCommand = Of<"BatchDeleteClusterNodesCommand">;
  export type BatchDescribeModelPackageCommand = Of<"BatchDescribeModelPackageCommand">;
  export type BatchRebootClusterNodesCommand = Of<"BatchRebootClusterNodesCommand">;
  export type BatchReplaceClusterNodesCommand = Of<"BatchReplaceClusterNodesCommand">;
  export type CreateAIBenchmarkJobCommand = Of<"CreateAIBenchmarkJobCommand">;
  export type CreateAIRecommendationJobCommand = Of<"CreateAIRecommendationJobCommand">;
  export type CreateAIWorkloadConfigCommand = Of<"CreateAIWorkloadConfigCommand">;
  export type CreateActionCommand = Of<"CreateActionCommand">;
  export type CreateAlgorithmCommand = Of<"CreateAlgorithmCommand">;
  export type CreateAppCommand = Of<"CreateAppCommand">;
  export type CreateAppImageConfigCommand = Of<"CreateAppImageConfigCommand">;
  export type CreateArtifactCommand = Of<"CreateArtifactCommand">;
  export type CreateAutoMLJobCommand = Of<"CreateAutoMLJobCommand">;
  export type CreateAutoMLJobV2Command = Of<"CreateAutoMLJobV2Command">;
  export type CreateClusterCommand = Of<"CreateClusterCommand">;
  export type CreateClusterSchedulerConfigCommand = Of<"CreateClusterSchedulerConfigCommand">;
  export type CreateCodeRepositoryCommand = Of<"CreateCodeRepositoryCommand">;
  export type CreateCompilationJobCommand = Of<"CreateCompilationJobCommand">;
  export type CreateComputeQuotaCommand = Of<"CreateComputeQuotaCommand">;
  export type CreateContextCommand = Of<"CreateContextCommand">;
  export type CreateDataQualityJobDefinitionCommand = Of<"CreateDataQualityJobDefinitionCommand">;
  export type CreateDeviceFleetCommand = Of<"CreateDeviceFleetCommand">;
  export type CreateDomainCommand = Of<"CreateDomainCommand">;
  export type CreateEdgeDeploymentPlanCommand = Of<"CreateEdgeDeploymentPlanCommand">;
  export type CreateEdgeDeploymentStageCommand = Of<"CreateEdgeDeploymentStageCommand">;
  export type CreateEdgePackagingJobCommand = Of<"CreateEdgePackagingJobCommand">;
  export type CreateEndpointCommand = Of<"CreateEndpointCommand">;
  export type CreateEndpointConfigCommand = Of<"CreateEndpointConfigCommand">;
  export type CreateExperimentCommand = Of<"CreateExperimentCommand">;
  export type CreateFeatureGroupCommand = Of<"CreateFeatureGroupCommand">;
  export type CreateFlowDefinitionCommand = Of<"CreateFlowDefinitionCommand">;
  export type CreateHubCommand = Of<"CreateHubCommand">;
  export type CreateHubContentPresignedUrlsCommand = Of<"CreateHubContentPresignedUrlsCommand">;
  export type CreateHubContentReferenceCommand = Of<"CreateHubContentReferenceCommand">;
  export type CreateHumanTaskUiCommand = Of<"CreateHumanTaskUiCommand">;
  export type CreateHyperParameterTuningJobCommand = Of<"CreateHyperParameterTuningJobCommand">;
  export type CreateImageCommand = Of<"CreateImageCommand">;
  export type CreateImageVersionCommand = Of<"CreateImageVersionCommand">;
  export type CreateInferenceComponentCommand = Of<"CreateInferenceComponentCommand">;
  export type CreateInferenceExperimentCommand = Of<"CreateInferenceExperimentCommand">;
  export type CreateInferenceRecommendationsJobCommand = Of<"CreateInferenceRecommendationsJobCommand">;
  export type CreateJobCommand = Of<"CreateJobCommand">;
  export type CreateLabelingJobCommand = Of<"CreateLabelingJobCommand">;
  export type CreateMlflowAppCommand = Of<"CreateMlflowAppCommand">;
  export type CreateMlflowTrackingServerCommand = Of<"CreateMlflowTrackingServerCommand">;
  export type CreateModelBiasJobDefinitionCommand = Of<"CreateModelBiasJobDefinitionCommand">;
  export type CreateModelCardCommand = Of<"CreateModelCardCommand">;
  export type CreateModelCardExportJobCommand = Of<"CreateModelCardExportJobCommand">;
  export type CreateModelCommand = Of<"CreateModelCommand">;
  export type CreateModelExplainabilityJobDefinitionCommand = Of<"CreateModelExplainabilityJobDefinitionCommand">;
  export type CreateModelPackageCommand = Of<"CreateModelPackageCommand">;
  export type CreateModelPackageGroupCommand = Of<"CreateModelPackageGroupCommand">;
  export type CreateModelQualityJobDefinitionCommand = Of<"CreateModelQualityJobDefinitionCommand">;
  export type CreateMonitoringScheduleCommand = Of<"CreateMonitoringScheduleCommand">;
  export type CreateNotebookInstanceCommand = Of<"CreateNotebookInstanceCommand">;
  export type CreateNotebookInstanceLifecycleConfigCommand = Of<"CreateNotebookInstanceLifecycleConfigCommand">;
  export type CreateOptimizationJobCommand = Of<"CreateOptimizationJobCommand">;
  export type CreatePartnerAppCommand = Of<"CreatePartnerAppCommand">;
  export type CreatePartnerAppPresignedUrlCommand = Of<"CreatePartnerAppPresignedUrlCommand">;
  export type CreatePipelineCommand = Of<"CreatePipelineCommand">;
  export type CreatePresignedDomainUrlCommand = Of<"CreatePresignedDomainUrlCommand">;
  export type CreatePresignedMlflowAppUrlCommand = Of<"CreatePresignedMlflowAppUrlCommand">;
  export type CreatePresignedMlflowTrackingServerUrlCommand = Of<"CreatePresignedMlflowTrackingServerUrlCommand">;
  export type CreatePresignedNotebookInstanceUrlCommand = Of<"CreatePresignedNotebookInstanceUrlCommand">;
  export type CreateProcessingJobCommand = Of<"CreateProcessingJobCommand">;
  export type CreateProjectCommand = Of<"CreateProjectCommand">;
  export type CreateSpaceCommand = Of<"CreateSpaceCommand">;
  export type CreateStudioLifecycleConfigCommand = Of<"CreateStudioLifecycleConfigCommand">;
  export type CreateTrainingJobCommand = Of<"CreateTrainingJobCommand">;
  export type CreateTrainingPlanCommand = Of<"CreateTrainingPlanCommand">;
  export type CreateTransformJobCommand = Of<"CreateTransformJobCommand">;
  export type CreateTrialCommand = Of<"CreateTrialCommand">;
  export type CreateTrialComponentCommand = Of<"CreateTrialComponentCommand">;
  export type CreateUserProfileCommand = Of<"CreateUserProfileCommand">;
  export type CreateWorkforceCommand = Of<"CreateWorkforceCommand">;
  export type CreateWorkteamCommand = Of<"CreateWorkteamCommand">;
  export type DeleteAIBenchmarkJobCommand = Of<"DeleteAIBenchmarkJobCommand">;
  export type DeleteAIRecommendationJobCommand = Of<"DeleteAIRecommendationJobCommand">;
  export type DeleteAIWorkloadConfigCommand = Of<"DeleteAIWorkloadConfigCommand">;
  export type DeleteActionCommand = Of<"DeleteActionCommand">;
  export type DeleteAlgorithmCommand = Of<"DeleteAlgorithmCommand">;
  export type DeleteAppCommand = Of<"DeleteAppCommand">;
  export type DeleteAppImageConfigCommand = Of<"DeleteAppImageConfigCommand">;
  export type DeleteArtifactCommand = Of<"DeleteArtifactCommand">;
  export type DeleteAssociationCommand = Of<"DeleteAssociationCommand">;
  export type DeleteClusterCommand = Of<"DeleteClusterCommand">;
  export type DeleteClusterSchedulerConfigCommand = Of<"DeleteClusterSchedulerConfigCommand">;
  export type DeleteCodeRepositoryCommand = Of<"DeleteCodeRepositoryCommand">;
  export type DeleteCompilationJobCommand = Of<"DeleteCompilationJobCommand">;
  export type DeleteComputeQuotaCommand = Of<"DeleteComputeQuotaCommand">;
  export type DeleteContextCommand = Of<"DeleteContextCommand">;
  export type DeleteDataQualityJobDefinitionCommand = Of<"DeleteDataQualityJobDefinitionCommand">;
  export type DeleteDeviceFleetCommand = Of<"DeleteDeviceFleetCommand">;
  export type DeleteDomainCommand = Of<"DeleteDomainCommand">;
  export type DeleteEdgeDeploymentPlanCommand = Of<"DeleteEdgeDeploymentPlanCommand">;
  export type DeleteEdgeDeploymentStageCommand = Of<"DeleteEdgeDeploymentStageCommand">;
  export type DeleteEndpointCommand = Of<"DeleteEndpointCommand">;
  export type DeleteEndpointConfigCommand = Of<"DeleteEndpointConfigCommand">;
  export type DeleteExperimentCommand = Of<"DeleteExperimentCommand">;
  export type DeleteFeatureGroupCommand = Of<"DeleteFeatureGroupCommand">;
  export type DeleteFlowDefinitionCommand = Of<"DeleteFlowDefinitionCommand">;
  export type DeleteHubCommand = Of<"DeleteHubCommand">;
  export type DeleteHubContentCommand = Of<"DeleteHubContentCommand">;
  export type DeleteHubContentReferenceCommand = Of<"DeleteHubContentReferenceCommand">;
  export type DeleteHumanTaskUiCommand = Of<"DeleteHumanTaskUiCommand">;
  export type DeleteHyperParameterTuningJobCommand = Of<"DeleteHyperParameterTuningJobCommand">;
  export type DeleteImageCommand = Of<"DeleteImageCommand">;
  export type DeleteImageVersionCommand = Of<"DeleteImageVersionCommand">;
  export type DeleteInferenceComponentCommand = Of<"DeleteInferenceComponentCommand">;
  export type DeleteInferenceExperimentCommand = Of<"DeleteInferenceExperimentCommand">;
  export type DeleteJobCommand = Of<"DeleteJobCommand">;
  export type DeleteMlflowAppCommand = Of<"DeleteMlflowAppCommand">;
  export type DeleteMlflowTrackingServerCommand = Of<"DeleteMlflowTrackingServerCommand">;
  export type DeleteModelBiasJobDefinitionCommand = Of<"DeleteModelBiasJobDefinitionCommand">;
  export type DeleteModelCardCommand = Of<"DeleteModelCardCommand">;
  export type DeleteModelCommand = Of<"DeleteModelCommand">;
  export type DeleteModelExplainabilityJobDefinitionCommand = Of<"DeleteModelExplainabilityJobDefinitionCommand">;
  export type DeleteModelPackageCommand = Of<"DeleteModelPackageCommand">;
  export type DeleteModelPackageGroupCommand = Of<"DeleteModelPackageGroupCommand">;
  export type DeleteModelPackageGroupPolicyCommand = Of<"DeleteModelPackageGroupPolicyCommand">;
  export type DeleteModelQualityJobDefinitionCommand = Of<"DeleteModelQualityJobDefinitionCommand">;
  export type DeleteMonitoringScheduleCommand = Of<"DeleteMonitoringScheduleCommand">;
  export type DeleteNotebookInstanceCommand = Of<"DeleteNotebookInstanceCommand">;
  export type DeleteNotebookInstanceLifecycleConfigCommand = Of<"DeleteNotebookInstanceLifecycleConfigCommand">;
  export type DeleteOptimizationJobCommand = Of<"DeleteOptimizationJobCommand">;
  export type DeletePartnerAppCommand = Of<"DeletePartnerAppCommand">;
  export type DeletePipelineCommand = Of<"DeletePipelineCommand">;
  export type DeleteProcessingJobCommand = Of<"DeleteProcessingJobCommand">;
  export type DeleteProjectCommand = Of<"DeleteProjectCommand">;
  export type DeleteSpaceCommand = Of<"DeleteSpaceCommand">;
  export type DeleteStudioLifecycleConfigCommand = Of<"DeleteStudioLifecycleConfigCommand">;
  export type DeleteTagsCommand = Of<"DeleteTagsCommand">;
  export type DeleteTrainingJobCommand = Of<"DeleteTrainingJobCommand">;
  export type DeleteTrialCommand = Of<"DeleteTrialCommand">;
  export type DeleteTrialComponentCommand = Of<"DeleteTrialComponentCommand">;
  export type DeleteUserProfileCommand = Of<"DeleteUserProfileCommand">;
  export type DeleteWorkforceCommand = Of<"DeleteWorkforceCommand">;
  export type DeleteWorkteamCommand = Of<"DeleteWorkteamCommand">;
  export type DeregisterDevicesCommand = Of<"DeregisterDevicesCommand">;
  export type DescribeAIBenchmarkJobCommand = Of<"DescribeAIBenchmarkJobCommand">;
  export type DescribeAIRecommendationJobCommand = Of<"DescribeAIRecommendationJobCommand">;
  export type DescribeAIWorkloadConfigCommand = Of<"DescribeAIWorkloadConfigCommand">;
  export type DescribeActionCommand = Of<"DescribeActionCommand">;
  export type DescribeAlgorithmCommand = Of<"DescribeAlgorithmCommand">;
  export type DescribeAppCommand = Of<"DescribeAppCommand">;
  export type DescribeAppImageConfigCommand = Of<"DescribeAppImageConfigCommand">;
  export type DescribeArtifactCommand = Of<"DescribeArtifactCommand">;
  export type DescribeAutoMLJobCommand = Of<"DescribeAutoMLJobCommand">;
  export type DescribeAutoMLJobV2Command = Of<"DescribeAutoMLJobV2Command">;
  export type DescribeClusterCommand = Of<"DescribeClusterCommand">;
  export type DescribeClusterEventCommand = Of<"DescribeClusterEventCommand">;
  export type DescribeClusterNodeCommand = Of<"DescribeClusterNodeCommand">;
  export type DescribeClusterSchedulerConfigCommand = Of<"DescribeClusterSchedulerConfigCommand">;
  export type DescribeCodeRepositoryCommand = Of<"DescribeCodeRepositoryCommand">;
  export type DescribeCompilationJobCommand = Of<"DescribeCompilationJobCommand">;
  export type DescribeComputeQuotaCommand = Of<"DescribeComputeQuotaCommand">;
  export type DescribeContextCommand = Of<"DescribeContextCommand">;
  export type DescribeDataQualityJobDefinitionCommand = Of<"DescribeDataQualityJobDefinitionCommand">;
  export type DescribeDeviceCommand = Of<"DescribeDeviceCommand">;
  export type DescribeDeviceFleetCommand = Of<"DescribeDeviceFleetCommand">;
  export type DescribeDomainCommand = Of<"DescribeDomainCommand">;
  export type DescribeEdgeDeploymentPlanCommand = Of<"DescribeEdgeDeploymentPlanCommand">;
  export type DescribeEdgePackagingJobCommand = Of<"DescribeEdgePackagingJobCommand">;
  export type DescribeEndpointCommand = Of<"DescribeEndpointCommand">;
  export type DescribeEndpointConfigCommand = Of<"DescribeEndpointConfigCommand">;
  export type DescribeExperimentCommand = Of<"DescribeExperimentCommand">;
  export type DescribeFeatureGroupCommand = Of<"DescribeFeatureGroupCommand">;
  export type DescribeFeatureMetadataCommand = Of<"DescribeFeatureMetadataCommand">;
  export type DescribeFlowDefinitionCommand = Of<"DescribeFlowDefinitionCommand">;
  export type DescribeHubCommand = Of<"DescribeHubCommand">;
  export type DescribeHubContentCommand = Of<"DescribeHubContentCommand">;
  export type DescribeHumanTaskUiCommand = Of<"DescribeHumanTaskUiCommand">;
  export type DescribeHyperParameterTuningJobCommand = Of<"DescribeHyperParameterTuningJobCommand">;
  export type DescribeImageCommand = Of<"DescribeImageCommand">;
  export type DescribeImageVersionCommand = Of<"DescribeImageVersionCommand">;
  export type DescribeInferenceComponentCommand = Of<"DescribeInferenceComponentCommand">;
  export type DescribeInferenceExperimentCommand = Of<"DescribeInferenceExperimentCommand">;
  export type DescribeInferenceRecommendationsJobCommand = Of<"DescribeInferenceRecommendationsJobCommand">;
  export type DescribeJobCommand = Of<"DescribeJobCommand">;
  export type DescribeJobSchemaVersionCommand = Of<"DescribeJobSchemaVersionCommand">;
  export type DescribeLabelingJobCommand = Of<"DescribeLabelingJobCommand">;
  export type DescribeLineageGroupCommand = Of<"DescribeLineageGroupCommand">;
  export type DescribeMlflowAppCommand = Of<"DescribeMlflowAppCommand">;
  export type DescribeMlflowTrackingServerCommand = Of<"DescribeMlflowTrackingServerCommand">;
  export type DescribeModelBiasJobDefinitionCommand = Of<"DescribeModelBiasJobDefinitionCommand">;
  export type DescribeModelCardCommand = Of<"DescribeModelCardCommand">;
  export type DescribeModelCardExportJobCommand = Of<"DescribeModelCardExportJobCommand">;
  export type DescribeModelCommand = Of<"DescribeModelCommand">;
  export type DescribeModelExplainabilityJobDefinitionCommand = Of<"DescribeModelExplainabilityJobDefinitionCommand">;
  export type DescribeModelPackageCommand = Of<"DescribeModelPackageCommand">;
  export type DescribeModelPackageGroupCommand = Of<"DescribeModelPackageGroupCommand">;
  export type DescribeModelQualityJobDefinitionCommand = Of<"DescribeModelQualityJobDefinitionCommand">;
  export type DescribeMonitoringScheduleCommand = Of<"DescribeMonitoringScheduleCommand">;
  export type DescribeNotebookInstanceCommand = Of<"DescribeNotebookInstanceCommand">;
  export type DescribeNotebookInstanceLifecycleConfigCommand = Of<"DescribeNotebookInstanceLifecycleConfigCommand">;
  export type DescribeOptimizationJobCommand = Of<"DescribeOptimizationJobCommand">;
  export type DescribePartnerAppCommand = Of<"DescribePartnerAppCommand">;
  export type DescribePipelineCommand = Of<"DescribePipelineCommand">;
  export type DescribePipelineDefinitionForExecutionCommand = Of<"DescribePipelineDefinitionForExecutionCommand">;
  export type DescribePipelineExecutionCommand = Of<"DescribePipelineExecutionCommand">;
  export type DescribeProcessingJobCommand = Of<"DescribeProcessingJobCommand">;
  export type DescribeProjectCommand = Of<"DescribeProjectCommand">;
  export type DescribeReservedCapacityCommand = Of<"DescribeReservedCapacityCommand">;
  export type DescribeSpaceCommand = Of<"DescribeSpaceCommand">;
  export type DescribeStudioLifecycleConfigCommand = Of<"DescribeStudioLifecycleConfigCommand">;
  export type DescribeSubscribedWorkteamCommand = Of<"DescribeSubscribedWorkteamCommand">;
  export type DescribeTrainingJobCommand = Of<"DescribeTrainingJobCommand">;
  export type DescribeTrainingPlanCommand = Of<"DescribeTrainingPlanCommand">;
  export type DescribeTrainingPlanExtensionHistoryCommand = Of<"DescribeTrainingPlanExtensionHistoryCommand">;
  export type DescribeTransformJobCommand = Of<"DescribeTransformJobCommand">;
  export type DescribeTrialCommand = Of<"DescribeTrialCommand">;
  export type DescribeTrialComponentCommand = Of<"DescribeTrialComponentCommand">;
  export type DescribeUserProfileCommand = Of<"DescribeUserProfileCommand">;
  export type DescribeWorkforceCommand = Of<"DescribeWorkforceCommand">;
  export type DescribeWorkteamCommand = Of<"DescribeWorkteamCommand">;
  export type DetachClusterNodeVolumeCommand = Of<"DetachClusterNodeVolumeCommand">;
  export type DisableSagemakerServicecatalogPortfolioCommand = Of<"DisableSagemakerServicecatalogPortfolioCommand">;
  export type DisassociateTrialComponentCommand = Of<"DisassociateTrialComponentCommand">;
  export type EnableSagemakerServicecatalogPortfolioCommand = Of<"EnableSagemakerServicecatalogPortfolioCommand">;
  export type ExtendTrainingPlanCommand = Of<"ExtendTrainingPlanCommand">;
  export type GetDeviceFleetReportCommand = Of<"GetDeviceFleetReportCommand">;
  export type GetLineageGroupPolicyCommand = Of<"GetLineageGroupPolicyCommand">;
  export type GetModelPackageGroupPolicyCommand = Of<"GetModelPackageGroupPolicyCommand">;
  export type GetSagemakerServicecatalogPortfolioStatusCommand = Of<"GetSagemakerServicecatalogPortfolioStatusCommand">;
  export type GetScalingConfigurationRecommendationCommand = Of<"GetScalingConfigurationRecommendationCommand">;
  export type GetSearchSuggestionsCommand = Of<"GetSearchSuggestionsCommand">;
  export type ImportHubContentCommand = Of<"ImportHubContentCommand">;
  export type ListAIBenchmarkJobsCommand = Of<"ListAIBenchmarkJobsCommand">;
  export type ListAIRecommendationJobsCommand = Of<"ListAIRecommendationJobsCommand">;
  export type ListAIWorkloadConfigsCommand = Of<"ListAIWorkloadConfigsCommand">;
  export type ListActionsCommand = Of<"ListActionsCommand">;
  export type ListAlgorithmsCommand = Of<"ListAlgorithmsCommand">;
  export type ListAliasesCommand = Of<"ListAliasesCommand">;
  export type ListAppImageConfigsCommand = Of<"ListAppImageConfigsCommand">;
  export type ListAppsCommand = Of<"ListAppsCommand">;
  export type ListArtifactsCommand = Of<"ListArtifactsCommand">;
  export type ListAssociationsCommand = Of<"ListAssociationsCommand">;
  export type ListAutoMLJobsCommand = Of<"ListAutoMLJobsCommand">;
  export type ListCandidatesForAutoMLJobCommand = Of<"ListCandidatesForAutoMLJobCommand">;
  export type ListClusterEventsCommand = Of<"ListClusterEventsCommand">;
  export type ListClusterNodesCommand = Of<"ListClusterNodesCommand">;
  export type ListClusterSchedulerConfigsCommand = Of<"ListClusterSchedulerConfigsCommand">;
  export type ListClustersCommand = Of<"ListClustersCommand">;
  export type ListCodeRepositoriesCommand = Of<"ListCodeRepositoriesCommand">;
  export type ListCompilationJobsCommand = Of<"ListCompilationJobsCommand">;
  export type ListComputeQuotasCommand = Of<"ListComputeQuotasCommand">;
  export type ListContextsCommand = Of<"ListContextsCommand">;
  export type ListDataQualityJobDefinitionsCommand = Of<"ListDataQualityJobDefinitionsCommand">;
  export type ListDeviceFleetsCommand = Of<"ListDeviceFleetsCommand">;
  export type ListDevicesCommand = Of<"ListDevicesCommand">;
  export type ListDomainsCommand = Of<"ListDomainsCommand">;
  export type ListEdgeDeploymentPlansCommand = Of<"ListEdgeDeploymentPlansCommand">;
  export type ListEdgePackagingJobsCommand = Of<"ListEdgePackagingJobsCommand">;
  export type ListEndpointConfigsCommand = Of<"ListEndpointConfigsCommand">;
  export type ListEndpointsCommand = Of<"ListEndpointsCommand">;
  export type ListExperimentsCommand = Of<"ListExperimentsCommand">;
  export type ListFeatureGroupsCommand = Of<"ListFeatureGroupsCommand">;
  export type ListFlowDefinitionsCommand = Of<"ListFlowDefinitionsCommand">;
  export type ListHubContentVersionsCommand = Of<"ListHubContentVersionsCommand">;
  export type ListHubContentsCommand = Of<"ListHubContentsCommand">;
  export type ListHubsCommand = Of<"ListHubsCommand">;
  export type ListHumanTaskUisCommand = Of<"ListHumanTaskUisCommand">;
  export type ListHyperParameterTuningJobsCommand = Of<"ListHyperParameterTuningJobsCommand">;
  export type ListImageVersionsCommand = Of<"ListImageVersionsCommand">;
  export type ListImagesCommand = Of<"ListImagesCommand">;
  export type ListInferenceComponentsCommand = Of<"ListInferenceComponentsCommand">;
  export type ListInferenceExperimentsCommand = Of<"ListInferenceExperimentsCommand">;
  export type ListInferenceRecommendationsJobStepsCommand = Of<"ListInferenceRecommendationsJobStepsCommand">;
  export type ListInferenceRecommendationsJobsCommand = Of<"ListInferenceRecommendationsJobsCommand">;
  export type ListJobSchemaVersionsCommand = Of<"ListJobSchemaVersionsCommand">;
  export type ListJobsCommand = Of<"ListJobsCommand">;
  export type ListLabelingJobsCommand = Of<"ListLabelingJobsCommand">;
  export type ListLabelingJobsForWorkteamCommand = Of<"ListLabelingJobsForWorkteamCommand">;
  export type ListLineageGroupsCommand = Of<"ListLineageGroupsCommand">;
  export type ListMlflowAppsCommand = Of<"ListMlflowAppsCommand">;
  export type ListMlflowTrackingServersCommand = Of<"ListMlflowTrackingServersCommand">;
  export type ListModelBiasJobDefinitionsCommand = Of<"ListModelBiasJobDefinitionsCommand">;
  export type ListModelCardExportJobsCommand = Of<"ListModelCardExportJobsCommand">;
  export type ListModelCardVersionsCommand = Of<"ListModelCardVersionsCommand">;
  export type ListModelCardsCommand = Of<"ListModelCardsCommand">;
  export type ListModelExplainabilityJobDefinitionsCommand = Of<"ListModelExplainabilityJobDefinitionsCommand">;
  export type ListModelMetadataCommand = Of<"ListModelMetadataCommand">;
  export type ListModelPackageGroupsCommand = Of<"ListModelPackageGroupsCommand">;
  export type ListModelPackagesCommand = Of<"ListModelPackagesCommand">;
  export type ListModelQualityJobDefinitionsCommand = Of<"ListModelQualityJobDefinitionsCommand">;
  export type ListModelsCommand = Of<"ListModelsCommand">;
  export type ListMonitoringAlertHistoryCommand = Of<"ListMonitoringAlertHistoryCommand">;
  export type ListMonitoringAlertsCommand = Of<"ListMonitoringAlertsCommand">;
  export type ListMonitoringExecutionsCommand = Of<"ListMonitoringExecutionsCommand">;
  export type ListMonitoringSchedulesCommand = Of<"ListMonitoringSchedulesCommand">;
  export type ListNotebookInstanceLifecycleConfigsCommand = Of<"ListNotebookInstanceLifecycleConfigsCommand">;
  export type ListNotebookInstancesCommand = Of<"ListNotebookInstancesCommand">;
  export type ListOptimizationJobsCommand = Of<"ListOptimizationJobsCommand">;
  export type ListPartnerAppsCommand = Of<"ListPartnerAppsCommand">;
  export type ListPipelineExecutionStepsCommand = Of<"ListPipelineExecutionStepsCommand">;
  export type ListPipelineExecutionsCommand = Of<"ListPipelineExecutionsCommand">;
  export type ListPipelineParametersForExecutionCommand = Of<"ListPipelineParametersForExecutionCommand">;
  export type ListPipelineVersionsCommand = Of<"ListPipelineVersionsCommand">;
  export type ListPipelinesCommand = Of<"ListPipelinesCommand">;
  export type ListProcessingJobsCommand = Of<"ListProcessingJobsCommand">;
  export type ListProjectsCommand = Of<"ListProjectsCommand">;
  export type ListResourceCatalogsCommand = Of<"ListResourceCatalogsCommand">;
  export type ListSpacesCommand = Of<"ListSpacesCommand">;
  export type ListStageDevicesCommand = Of<"ListStageDevicesCommand">;
  export type ListStudioLifecycleConfigsCommand = Of<"ListStudioLifecycleConfigsCommand">;
  export type ListSubscribedWorkteamsCommand = Of<"ListSubscribedWorkteamsCommand">;
  export type ListTagsCommand = Of<"ListTagsCommand">;
  export type ListTrainingJobsCommand = Of<"ListTrainingJobsCommand">;
  export type ListTrainingJobsForHyperParameterTuningJobCommand = Of<"ListTrainingJobsForHyperParameterTuningJobCommand">;
  export type ListTrainingPlansCommand = Of<"ListTrainingPlansCommand">;
  export type ListTransformJobsCommand = Of<"ListTransformJobsCommand">;
  export type ListTrialComponentsCommand = Of<"ListTrialComponentsCommand">;
  export type ListTrialsCommand = Of<"ListTrialsCommand">;
  export type ListUltraServersByReservedCapacityCommand = Of<"ListUltraServersByReservedCapacityCommand">;
  export type ListUserProfilesCommand = Of<"ListUserProfilesCommand">;
  export type ListWorkforcesCommand = Of<"ListWorkforcesCommand">;
  export type ListWorkteamsCommand = Of<"ListWorkteamsCommand">;
  export type PutModelPackageGroupPolicyCommand = Of<"PutModelPackageGroupPolicyCommand">;
  export type QueryLineageCommand = Of<"QueryLineageCommand">;
  export type RegisterDevicesCommand = Of<"RegisterDevicesCommand">;
  export type RenderUiTemplateCommand = Of<"RenderUiTemplateCommand">;
  export type RetryPipelineExecutionCommand = Of<"RetryPipelineExecutionCommand">;
  export type SearchCommand = Of<"SearchCommand">;
  export type SearchTrainingPlanOfferingsCommand = Of<"SearchTrainingPlanOfferingsCommand">;
  export type SendPipelineExecutionStepFailureCommand = Of<"SendPipelineExecutionStepFailureCommand">;
  export type SendPipelineExecutionStepSuccessCommand = Of<"SendPipelineExecutionStepSuccessCommand">;
  export type StartClusterHealthCheckCommand = Of<"StartClusterHealthCheckCommand">;
  export type StartEdgeDeploymentStageCommand = Of<"StartEdgeDeploymentStageCommand">;
  export type StartInferenceExperimentCommand = Of<"StartInferenceExperimentCommand">;
  export type StartMlflowTrackingServerCommand = Of<"StartMlflowTrackingServerCommand">;
  export type StartMonitoringScheduleCommand = Of<"StartMonitoringScheduleCommand">;
  export type StartNotebookInstanceCommand = Of<"StartNotebookInstanceCommand">;
  export type StartPipelineExecutionCommand = Of<"StartPipelineExecutionCommand">;
  export type StartSessionCommand = Of<"StartSessionCommand">;
  export type StopAIBenchmarkJobCommand = Of<"StopAIBenchmarkJobCommand">;
  export type StopAIRecommendationJobCommand = Of<"StopAIRecommendationJobCommand">;
  export type StopAutoMLJobCommand = Of<"StopAutoMLJobCommand">;
  export type StopCompilationJobCommand = Of<"StopCompilationJobCommand">;
  export type StopEdgeDeploymentStageCommand = Of<"StopEdgeDeploymentStageCommand">;
  export type StopEdgePackagingJobCommand = Of<"StopEdgePackagingJobCommand">;
  export type StopHyperParameterTuningJobCommand = Of<"StopHyperParameterTuningJobCommand">;
  export type StopInferenceExperimentCommand = Of<"StopInferenceExperimentCommand">;
  export type StopInferenceRecommendationsJobCommand = Of<"StopInferenceRecommendationsJobCommand">;
  export type StopJobCommand = Of<"StopJobCommand">;
  export type StopLabelingJobCommand = Of<"StopLabelingJobCommand">;
  export type StopMlflowTrackingServerCommand = Of<"StopMlflowTrackingServerCommand">;
  export type StopMonitoringScheduleCommand = Of<"StopMonitoringScheduleCommand">;
  export type StopNotebookInstanceCommand = Of<"StopNotebookInstanceCommand">;
  export type StopOptimizationJobCommand = Of<"StopOptimizationJobCommand">;
  export type StopPipelineExecutionCommand = Of<"StopPipelineExecutionCommand">;
  export type StopProcessingJobCommand = Of<"StopProcessingJobCommand">;
  export type StopTrainingJobCommand = Of<"StopTrainingJobCommand">;
  export type StopTransformJobCommand = Of<"StopTransformJobCommand">;
  export type UpdateActionCommand = Of<"UpdateActionCommand">;
  export type UpdateAppImageConfigCommand = Of<"UpdateAppImageConfigCommand">;
  export type UpdateArtifactCommand = Of<"UpdateArtifactCommand">;
  export type UpdateClusterCommand = Of<"UpdateClusterCommand">;
  export type UpdateClusterSchedulerConfigCommand = Of<"UpdateClusterSchedulerConfigCommand">;
  export type UpdateClusterSoftwareCommand = Of<"UpdateClusterSoftwareCommand">;
  export type UpdateCodeRepositoryCommand = Of<"UpdateCodeRepositoryCommand">;
  export type UpdateComputeQuotaCommand = Of<"UpdateComputeQuotaCommand">;
  export type UpdateContextCommand = Of<"UpdateContextCommand">;
  export type UpdateDeviceFleetCommand = Of<"UpdateDeviceFleetCommand">;
  export type UpdateDevicesCommand = Of<"UpdateDevicesCommand">;
  export type UpdateDomainCommand = Of<"UpdateDomainCommand">;
  export type UpdateEndpointCommand = Of<"UpdateEndpointCommand">;
  export type UpdateEndpointWeightsAndCapacitiesCommand = Of<"UpdateEndpointWeightsAndCapacitiesCommand">;
  export type UpdateExperimentCommand = Of<"UpdateExperimentCommand">;
  export type UpdateFeatureGroupCommand = Of<"UpdateFeatureGroupCommand">;
  export type UpdateFeatureMetadataCommand = Of<"UpdateFeatureMetadataCommand">;
  export type UpdateHubCommand = Of<"UpdateHubCommand">;
  export type UpdateHubContentCommand = Of<"UpdateHubContentCommand">;
  export type UpdateHubContentReferenceCommand = Of<"UpdateHubContentReferenceCommand">;
  export type UpdateImageCommand = Of<"UpdateImageCommand">;
  export type UpdateImageVersionCommand = Of<"UpdateImageVersionCommand">;
  export type UpdateInferenceComponentCommand = Of<"UpdateInferenceComponentCommand">;
  export type UpdateInferenceComponentRuntimeConfigCommand = Of<"UpdateInferenceComponentRuntimeConfigCommand">;
  export type UpdateInferenceExperimentCommand = Of<"UpdateInferenceExperimentCommand">;
  export type UpdateMlflowAppCommand = Of<"UpdateMlflowAppCommand">;
  export type UpdateMlflowTrackingServerCommand = Of<"UpdateMlflowTrackingServerCommand">;
  export type UpdateModelCardCommand = Of<"UpdateModelCardCommand">;
  export type UpdateModelPackageCommand = Of<"UpdateModelPackageCommand">;
  export type UpdateMonitoringAlertCommand = Of<"UpdateMonitoringAlertCommand">;
  export type UpdateMonitoringScheduleCommand = Of<"UpdateMonitoringScheduleCommand">;
  export type UpdateNotebookInstanceCommand = Of<"UpdateNotebookInstanceCommand">;
  export type UpdateNotebookInstanceLifecycleConfigCommand = Of<"UpdateNotebookInstanceLifecycleConfigCommand">;
  export type UpdatePartnerAppCommand = Of<"UpdatePartnerAppCommand">;
  export type UpdatePipelineCommand = Of<"UpdatePipelineCommand">;
  export type UpdatePipelineExecutionCommand = Of<"UpdatePipelineExecutionCommand">;
  export type UpdatePipelineVersionCommand = Of<"UpdatePipelineVersionCommand">;
  export type UpdateProjectCommand = Of<"UpdateProjectCommand">;
  export type UpdateSpaceCommand = Of<"UpdateSpaceCommand">;
  export type UpdateTrainingJobCommand = Of<"UpdateTrainingJobCommand">;
  export type UpdateTrialCommand = Of<"UpdateTrialCommand">;
  export type UpdateTrialComponentCommand = Of<"UpdateTrialComponentCommand">;
  export type UpdateUserProfileCommand = Of<"UpdateUserProfileCommand">;
  export type UpdateWorkforceCommand = Of<"UpdateWorkforceCommand">;
  export type UpdateWorkteamCommand = Of<"UpdateWorkteamCommand">;
  /** {@link Sdk.paginateCreateHubContentPresignedUrls}. Required: HubName, HubContentType, HubContentName. */
  export function paginateCreateHubContentPresignedUrls<const T = Input<"paginateCreateHubContentPresignedUrls">>(config: First<"paginateCreateHubContentPresignedUrls">, input: Checked<T, "CreateHubContentPresignedUrlsRequest", Input<"paginateCreateHubContentPresignedUrls">>, ...rest: Rest<"paginateCreateHubContentPresignedUrls">): Result<"paginateCreateHubContentPresignedUrls">;
  /** {@link Sdk.paginateDescribeTrainingPlanExtensionHistory}. Required: TrainingPlanArn. */
  export function paginateDescribeTrainingPlanExtensionHistory<const T = Input<"paginateDescribeTrainingPlanExtensionHistory">>(config: First<"paginateDescribeTrainingPlanExtensionHistory">, input: Checked<T, "DescribeTrainingPlanExtensionHistoryRequest", Input<"paginateDescribeTrainingPlanExtensionHistory">>, ...rest: Rest<"paginateDescribeTrainingPlanExtensionHistory">): Result<"paginateDescribeTrainingPlanExtensionHistory">;
  /** {@link Sdk.paginateListAIBenchmarkJobs}. */
  export function paginateListAIBenchmarkJobs<const T = Input<"paginateListAIBenchmarkJobs">>(config: First<"paginateListAIBenchmarkJobs">, input: Checked<T, "ListAIBenchmarkJobsRequest", Input<"paginateListAIBenchmarkJobs">>, ...rest: Rest<"paginateListAIBenchmarkJobs">): Result<"paginateListAIBenchmarkJobs">;
  /** {@link Sdk.paginateListAIRecommendationJobs}. */
  export function paginateListAIRecommendationJobs<const T = Input<"paginateListAIRecommendationJobs">>(config: First<"paginateListAIRecommendationJobs">, input: Checked<T, "ListAIRecommendationJobsRequest", Input<"paginateListAIRecommendationJobs">>, ...rest: Rest<"paginateListAIRecommendationJobs">): Result<"paginateListAIRecommendationJobs">;
  /** {@link Sdk.paginateListAIWorkloadConfigs}. */
  export function paginateListAIWorkloadConfigs<const T = Input<"paginateListAIWorkloadConfigs">>(config: First<"paginateListAIWorkloadConfigs">, input: Checked<T, "ListAIWorkloadConfigsRequest", Input<"paginateListAIWorkloadConfigs">>, ...rest: Rest<"paginateListAIWorkloadConfigs">): Result<"paginateListAIWorkloadConfigs">;
  /** {@link Sdk.paginateListActions}. */
  export function paginateListActions<const T = Input<"paginateListActions">>(config: First<"paginateListActions">, input: Checked<T, "ListActionsRequest", Input<"paginateListActions">>, ...rest: Rest<"paginateListActions">): Result<"paginateListActions">;
  /** {@link Sdk.paginateListAlgorithms}. */
  export function paginateListAlgorithms<const T = Input<"paginateListAlgorithms">>(config: First<"paginateListAlgorithms">, input: Checked<T, "ListAlgorithmsInput", Input<"paginateListAlgorithms">>, ...rest: Rest<"paginateListAlgorithms">): Result<"paginateListAlgorithms">;
  /** {@link Sdk.paginateListAliases}. Required: ImageName. */
  export function paginateListAliases<const T = Input<"paginateListAliases">>(config: First<"paginateListAliases">, input: Checked<T, "ListAliasesRequest", Input<"paginateListAliases">>, ...rest: Rest<"paginateListAliases">): Result<"paginateListAliases">;
  /** {@link Sdk.paginateListAppImageConfigs}. */
  export function paginateListAppImageConfigs<const T = Input<"paginateListAppImageConfigs">>(config: First<"paginateListAppImageConfigs">, input: Checked<T, "ListAppImageConfigsRequest", Input<"paginateListAppImageConfigs">>, ...rest: Rest<"paginateListAppImageConfigs">): Result<"paginateListAppImageConfigs">;
  /** {@link Sdk.paginateListApps}. */
  export function paginateListApps<const T = Input<"paginateListApps">>(config: First<"paginateListApps">, input: Checked<T, "ListAppsRequest", Input<"paginateListApps">>, ...rest: Rest<"paginateListApps">): Result<"paginateListApps">;
  /** {@link Sdk.paginateListArtifacts}. */
  export function paginateListArtifacts<const T = Input<"paginateListArtifacts">>(config: First<"paginateListArtifacts">, input: Checked<T, "ListArtifactsRequest", Input<"paginateListArtifacts">>, ...rest: Rest<"paginateListArtifacts">): Result<"paginateListArtifacts">;
  /** {@link Sdk.paginateListAssociations}. */
  export function paginateListAssociations<const T = Input<"paginateListAssociations">>(config: First<"paginateListAssociations">, input: Checked<T, "ListAssociationsRequest", Input<"paginateListAssociations">>, ...rest: Rest<"paginateListAssociations">): Result<"paginateListAssociations">;
  /** {@link Sdk.paginateListAutoMLJobs}. */
  export function paginateListAutoMLJobs<const T = Input<"paginateListAutoMLJobs">>(config: First<"paginateListAutoMLJobs">, input: Checked<T, "ListAutoMLJobsRequest", Input<"paginateListAutoMLJobs">>, ...rest: Rest<"paginateListAutoMLJobs">): Result<"paginateListAutoMLJobs">;
  /** {@link Sdk.paginateListCandidatesForAutoMLJob}. Required: AutoMLJobName. */
  export function paginateListCandidatesForAutoMLJob<const T = Input<"paginateListCandidatesForAutoMLJob">>(config: First<"paginateListCandidatesForAutoMLJob">, input: Checked<T, "ListCandidatesForAutoMLJobRequest", Input<"paginateListCandidatesForAutoMLJob">>, ...rest: Rest<"paginateListCandidatesForAutoMLJob">): Result<"paginateListCandidatesForAutoMLJob">;
  /** {@link Sdk.paginateListClusterEvents}. Required: ClusterName. */
  export function paginateListClusterEvents<const T = Input<"paginateListClusterEvents">>(config: First<"paginateListClusterEvents">, input: Checked<T, "ListClusterEventsRequest", Input<"paginateListClusterEvents">>, ...rest: Rest<"paginateListClusterEvents">): Result<"paginateListClusterEvents">;
  /** {@link Sdk.paginateListClusterNodes}. Required: ClusterName. */
  export function paginateListClusterNodes<const T = Input<"paginateListClusterNodes">>(config: First<"paginateListClusterNodes">, input: Checked<T, "ListClusterNodesRequest", Input<"paginateListClusterNodes">>, ...rest: Rest<"paginateListClusterNodes">): Result<"paginateListClusterNodes">;
  /** {@link Sdk.paginateListClusterSchedulerConfigs}. */
  export function paginateListClusterSchedulerConfigs<const T = Input<"paginateListClusterSchedulerConfigs">>(config: First<"paginateListClusterSchedulerConfigs">, input: Checked<T, "ListClusterSchedulerConfigsRequest", Input<"paginateListClusterSchedulerConfigs">>, ...rest: Rest<"paginateListClusterSchedulerConfigs">): Result<"paginateListClusterSchedulerConfigs">;
  /** {@link Sdk.paginateListClusters}. */
  export function paginateListClusters<const T = Input<"paginateListClusters">>(config: First<"paginateListClusters">, input: Checked<T, "ListClustersRequest", Input<"paginateListClusters">>, ...rest: Rest<"paginateListClusters">): Result<"paginateListClusters">;
  /** {@link Sdk.paginateListCodeRepositories}. */
  export function paginateListCodeRepositories<const T = Input<"paginateListCodeRepositories">>(config: First<"paginateListCodeRepositories">, input: Checked<T, "ListCodeRepositoriesInput", Input<"paginateListCodeRepositories">>, ...rest: Rest<"paginateListCodeRepositories">): Result<"paginateListCodeRepositories">;
  /** {@link Sdk.paginateListCompilationJobs}. */
  export function paginateListCompilationJobs<const T = Input<"paginateListCompilationJobs">>(config: First<"paginateListCompilationJobs">, input: Checked<T, "ListCompilationJobsRequest", Input<"paginateListCompilationJobs">>, ...rest: Rest<"paginateListCompilationJobs">): Result<"paginateListCompilationJobs">;
  /** {@link Sdk.paginateListComputeQuotas}. */
  export function paginateListComputeQuotas<const T = Input<"paginateListComputeQuotas">>(config: First<"paginateListComputeQuotas">, input: Checked<T, "ListComputeQuotasRequest", Input<"paginateListComputeQuotas">>, ...rest: Rest<"paginateListComputeQuotas">): Result<"paginateListComputeQuotas">;
  /** {@link Sdk.paginateListContexts}. */
  export function paginateListContexts<const T = Input<"paginateListContexts">>(config: First<"paginateListContexts">, input: Checked<T, "ListContextsRequest", Input<"paginateListContexts">>, ...rest: Rest<"paginateListContexts">): Result<"paginateListContexts">;
  /** {@link Sdk.paginateListDataQualityJobDefinitions}. */
  export function paginateListDataQualityJobDefinitions<const T = Input<"paginateListDataQualityJobDefinitions">>(config: First<"paginateListDataQualityJobDefinitions">, input: Checked<T, "ListDataQualityJobDefinitionsRequest", Input<"paginateListDataQualityJobDefinitions">>, ...rest: Rest<"paginateListDataQualityJobDefinitions">): Result<"paginateListDataQualityJobDefinitions">;
  /** {@link Sdk.paginateListDeviceFleets}. */
  export function paginateListDeviceFleets<const T = Input<"paginateListDeviceFleets">>(config: First<"paginateListDeviceFleets">, input: Checked<T, "ListDeviceFleetsRequest", Input<"paginateListDeviceFleets">>, ...rest: Rest<"paginateListDeviceFleets">): Result<"paginateListDeviceFleets">;
  /** {@link Sdk.paginateListDevices}. */
  export function paginateListDevices<const T = Input<"paginateListDevices">>(config: First<"paginateListDevices">, input: Checked<T, "ListDevicesRequest", Input<"paginateListDevices">>, ...rest: Rest<"paginateListDevices">): Result<"paginateListDevices">;
  /** {@link Sdk.paginateListDomains}. */
  export function paginateListDomains<const T = Input<"paginateListDomains">>(config: First<"paginateListDomains">, input: Checked<T, "ListDomainsRequest", Input<"paginateListDomains">>, ...rest: Rest<"paginateListDomains">): Result<"paginateListDomains">;
  /** {@link Sdk.paginateListEdgeDeploymentPlans}. */
  export function paginateListEdgeDeploymentPlans<const T = Input<"paginateListEdgeDeploymentPlans">>(config: First<"paginateListEdgeDeploymentPlans">, input: Checked<T, "ListEdgeDeploymentPlansRequest", Input<"paginateListEdgeDeploymentPlans">>, ...rest: Rest<"paginateListEdgeDeploymentPlans">): Result<"paginateListEdgeDeploymentPlans">;
  /** {@link Sdk.paginateListEdgePackagingJobs}. */
  export function paginateListEdgePackagingJobs<const T = Input<"paginateListEdgePackagingJobs">>(config: First<"paginateListEdgePackagingJobs">, input: Checked<T, "ListEdgePackagingJobsRequest", Input<"paginateListEdgePackagingJobs">>, ...rest: Rest<"paginateListEdgePackagingJobs">): Result<"paginateListEdgePackagingJobs">;
  /** {@link Sdk.paginateListEndpointConfigs}. */
  export function paginateListEndpointConfigs<const T = Input<"paginateListEndpointConfigs">>(config: First<"paginateListEndpointConfigs">, input: Checked<T, "ListEndpointConfigsInput", Input<"paginateListEndpointConfigs">>, ...rest: Rest<"paginateListEndpointConfigs">): Result<"paginateListEndpointConfigs">;
  /** {@link Sdk.paginateListEndpoints}. */
  export function paginateListEndpoints<const T = Input<"paginateListEndpoints">>(config: First<"paginateListEndpoints">, input: Checked<T, "ListEndpointsInput", Input<"paginateListEndpoints">>, ...rest: Rest<"paginateListEndpoints">): Result<"paginateListEndpoints">;
  /** {@link Sdk.paginateListExperiments}. */
  export function paginateListExperiments<const T = Input<"paginateListExperiments">>(config: First<"paginateListExperiments">, input: Checked<T, "ListExperimentsRequest", Input<"paginateListExperiments">>, ...rest: Rest<"paginateListExperiments">): Result<"paginateListExperiments">;
  /** {@link Sdk.paginateListFeatureGroups}. */
  export function paginateListFeatureGroups<const T = Input<"paginateListFeatureGroups">>(config: First<"paginateListFeatureGroups">, input: Checked<T, "ListFeatureGroupsRequest", Input<"paginateListFeatureGroups">>, ...rest: Rest<"paginateListFeatureGroups">): Result<"paginateListFeatureGroups">;
  /** {@link Sdk.paginateListFlowDefinitions}. */
  export function paginateListFlowDefinitions<const T = Input<"paginateListFlowDefinitions">>(config: First<"paginateListFlowDefinitions">, input: Checked<T, "ListFlowDefinitionsRequest", Input<"paginateListFlowDefinitions">>, ...rest: Rest<"paginateListFlowDefinitions">): Result<"paginateListFlowDefinitions">;
  /** {@link Sdk.paginateListHumanTaskUis}. */
  export function paginateListHumanTaskUis<const T = Input<"paginateListHumanTaskUis">>(config: First<"paginateListHumanTaskUis">, input: Checked<T, "ListHumanTaskUisRequest", Input<"paginateListHumanTaskUis">>, ...rest: Rest<"paginateListHumanTaskUis">): Result<"paginateListHumanTaskUis">;
  /** {@link Sdk.paginateListHyperParameterTuningJobs}. */
  export function paginateListHyperParameterTuningJobs<const T = Input<"paginateListHyperParameterTuningJobs">>(config: First<"paginateListHyperParameterTuningJobs">, input: Checked<T, "ListHyperParameterTuningJobsRequest", Input<"paginateListHyperParameterTuningJobs">>, ...rest: Rest<"paginateListHyperParameterTuningJobs">): Result<"paginateListHyperParameterTuningJobs">;
  /** {@link Sdk.paginateListImageVersions}. Required: ImageName. */
  export function paginateListImageVersions<const T = Input<"paginateListImageVersions">>(config: First<"paginateListImageVersions">, input: Checked<T, "ListImageVersionsRequest", Input<"paginateListImageVersions">>, ...rest: Rest<"paginateListImageVersions">): Result<"paginateListImageVersions">;
  /** {@link Sdk.paginateListImages}. */
  export function paginateListImages<const T = Input<"paginateListImages">>(config: First<"paginateListImages">, input: Checked<T, "ListImagesRequest", Input<"paginateListImages">>, ...rest: Rest<"paginateListImages">): Result<"paginateListImages">;
  /** {@link Sdk.paginateListInferenceComponents}. */
  export function paginateListInferenceComponents<const T = Input<"paginateListInferenceComponents">>(config: First<"paginateListInferenceComponents">, input: Checked<T, "ListInferenceComponentsInput", Input<"paginateListInferenceComponents">>, ...rest: Rest<"paginateListInferenceComponents">): Result<"paginateListInferenceComponents">;
  /** {@link Sdk.paginateListInferenceExperiments}. */
  export function paginateListInferenceExperiments<const T = Input<"paginateListInferenceExperiments">>(config: First<"paginateListInferenceExperiments">, input: Checked<T, "ListInferenceExperimentsRequest", Input<"paginateListInferenceExperiments">>, ...rest: Rest<"paginateListInferenceExperiments">): Result<"paginateListInferenceExperiments">;
  /** {@link Sdk.paginateListInferenceRecommendationsJobSteps}. Required: JobName. */
  export function paginateListInferenceRecommendationsJobSteps<const T = Input<"paginateListInferenceRecommendationsJobSteps">>(config: First<"paginateListInferenceRecommendationsJobSteps">, input: Checked<T, "ListInferenceRecommendationsJobStepsRequest", Input<"paginateListInferenceRecommendationsJobSteps">>, ...rest: Rest<"paginateListInferenceRecommendationsJobSteps">): Result<"paginateListInferenceRecommendationsJobSteps">;
  /** {@link Sdk.paginateListInferenceRecommendationsJobs}. */
  export function paginateListInferenceRecommendationsJobs<const T = Input<"paginateListInferenceRecommendationsJobs">>(config: First<"paginateListInferenceRecommendationsJobs">, input: Checked<T, "ListInferenceRecommendationsJobsRequest", Input<"paginateListInferenceRecommendationsJobs">>, ...rest: Rest<"paginateListInferenceRecommendationsJobs">): Result<"paginateListInferenceRecommendationsJobs">;
  /** {@link Sdk.paginateListJobSchemaVersions}. Required: JobCategory. */
  export function paginateListJobSchemaVersions<const T = Input<"paginateListJobSchemaVersions">>(config: First<"paginateListJobSchemaVersions">, input: Checked<T, "ListJobSchemaVersionsRequest", Input<"paginateListJobSchemaVersions">>, ...rest: Rest<"paginateListJobSchemaVersions">): Result<"paginateListJobSchemaVersions">;
  /** {@link Sdk.paginateListJobs}. Required: JobCategory. */
  export function paginateListJobs<const T = Input<"paginateListJobs">>(config: First<"paginateListJobs">, input: Checked<T, "ListJobsRequest", Input<"paginateListJobs">>, ...rest: Rest<"paginateListJobs">): Result<"paginateListJobs">;
  /** {@link Sdk.paginateListLabelingJobsForWorkteam}. Required: WorkteamArn. */
  export function paginateListLabelingJobsForWorkteam<const T = Input<"paginateListLabelingJobsForWorkteam">>(config: First<"paginateListLabelingJobsForWorkteam">, input: Checked<T, "ListLabelingJobsForWorkteamRequest", Input<"paginateListLabelingJobsForWorkteam">>, ...rest: Rest<"paginateListLabelingJobsForWorkteam">): Result<"paginateListLabelingJobsForWorkteam">;
  /** {@link Sdk.paginateListLabelingJobs}. */
  export function paginateListLabelingJobs<const T = Input<"paginateListLabelingJobs">>(config: First<"paginateListLabelingJobs">, input: Checked<T, "ListLabelingJobsRequest", Input<"paginateListLabelingJobs">>, ...rest: Rest<"paginateListLabelingJobs">): Result<"paginateListLabelingJobs">;
  /** {@link Sdk.paginateListLineageGroups}. */
  export function paginateListLineageGroups<const T = Input<"paginateListLineageGroups">>(config: First<"paginateListLineageGroups">, input: Checked<T, "ListLineageGroupsRequest", Input<"paginateListLineageGroups">>, ...rest: Rest<"paginateListLineageGroups">): Result<"paginateListLineageGroups">;
  /** {@link Sdk.paginateListMlflowApps}. */
  export function paginateListMlflowApps<const T = Input<"paginateListMlflowApps">>(config: First<"paginateListMlflowApps">, input: Checked<T, "ListMlflowAppsRequest", Input<"paginateListMlflowApps">>, ...rest: Rest<"paginateListMlflowApps">): Result<"paginateListMlflowApps">;
  /** {@link Sdk.paginateListMlflowTrackingServers}. */
  export function paginateListMlflowTrackingServers<const T = Input<"paginateListMlflowTrackingServers">>(config: First<"paginateListMlflowTrackingServers">, input: Checked<T, "ListMlflowTrackingServersRequest", Input<"paginateListMlflowTrackingServers">>, ...rest: Rest<"paginateListMlflowTrackingServers">): Result<"paginateListMlflowTrackingServers">;
  /** {@link Sdk.paginateListModelBiasJobDefinitions}. */
  export function paginateListModelBiasJobDefinitions<const T = Input<"paginateListModelBiasJobDefinitions">>(config: First<"paginateListModelBiasJobDefinitions">, input: Checked<T, "ListModelBiasJobDefinitionsRequest", Input<"paginateListModelBiasJobDefinitions">>, ...rest: Rest<"paginateListModelBiasJobDefinitions">): Result<"paginateListModelBiasJobDefinitions">;
  /** {@link Sdk.paginateListModelCardExportJobs}. Required: ModelCardName. */
  export function paginateListModelCardExportJobs<const T = Input<"paginateListModelCardExportJobs">>(config: First<"paginateListModelCardExportJobs">, input: Checked<T, "ListModelCardExportJobsRequest", Input<"paginateListModelCardExportJobs">>, ...rest: Rest<"paginateListModelCardExportJobs">): Result<"paginateListModelCardExportJobs">;
  /** {@link Sdk.paginateListModelCardVersions}. Required: ModelCardName. */
  export function paginateListModelCardVersions<const T = Input<"paginateListModelCardVersions">>(config: First<"paginateListModelCardVersions">, input: Checked<T, "ListModelCardVersionsRequest", Input<"paginateListModelCardVersions">>, ...rest: Rest<"paginateListModelCardVersions">): Result<"paginateListModelCardVersions">;
  /** {@link Sdk.paginateListModelCards}. */
  export function paginateListModelCards<const T = Input<"paginateListModelCards">>(config: First<"paginateListModelCards">, input: Checked<T, "ListModelCardsRequest", Input<"paginateListModelCards">>, ...rest: Rest<"paginateListModelCards">): Result<"paginateListModelCards">;
  /** {@link Sdk.paginateListModelExplainabilityJobDefinitions}. */
  export function paginateListModelExplainabilityJobDefinitions<const T = Input<"paginateListModelExplainabilityJobDefinitions">>(config: First<"paginateListModelExplainabilityJobDefinitions">, input: Checked<T, "ListModelExplainabilityJobDefinitionsRequest", Input<"paginateListModelExplainabilityJobDefinitions">>, ...rest: Rest<"paginateListModelExplainabilityJobDefinitions">): Result<"paginateListModelExplainabilityJobDefinitions">;
  /** {@link Sdk.paginateListModelMetadata}. */
  export function paginateListModelMetadata<const T = Input<"paginateListModelMetadata">>(config: First<"paginateListModelMetadata">, input: Checked<T, "ListModelMetadataRequest", Input<"paginateListModelMetadata">>, ...rest: Rest<"paginateListModelMetadata">): Result<"paginateListModelMetadata">;
  /** {@link Sdk.paginateListModelPackageGroups}. */
  export function paginateListModelPackageGroups<const T = Input<"paginateListModelPackageGroups">>(config: First<"paginateListModelPackageGroups">, input: Checked<T, "ListModelPackageGroupsInput", Input<"paginateListModelPackageGroups">>, ...rest: Rest<"paginateListModelPackageGroups">): Result<"paginateListModelPackageGroups">;
  /** {@link Sdk.paginateListModelPackages}. */
  export function paginateListModelPackages<const T = Input<"paginateListModelPackages">>(config: First<"paginateListModelPackages">, input: Checked<T, "ListModelPackagesInput", Input<"paginateListModelPackages">>, ...rest: Rest<"paginateListModelPackages">): Result<"paginateListModelPackages">;
  /** {@link Sdk.paginateListModelQualityJobDefinitions}. */
  export function paginateListModelQualityJobDefinitions<const T = Input<"paginateListModelQualityJobDefinitions">>(config: First<"paginateListModelQualityJobDefinitions">, input: Checked<T, "ListModelQualityJobDefinitionsRequest", Input<"paginateListModelQualityJobDefinitions">>, ...rest: Rest<"paginateListModelQualityJobDefinitions">): Result<"paginateListModelQualityJobDefinitions">;
  /** {@link Sdk.paginateListModels}. */
  export function paginateListModels<const T = Input<"paginateListModels">>(config: First<"paginateListModels">, input: Checked<T, "ListModelsInput", Input<"paginateListModels">>, ...rest: Rest<"paginateListModels">): Result<"paginateListModels">;
  /** {@link Sdk.paginateListMonitoringAlertHistory}. */
  export function paginateListMonitoringAlertHistory<const T = Input<"paginateListMonitoringAlertHistory">>(config: First<"paginateListMonitoringAlertHistory">, input: Checked<T, "ListMonitoringAlertHistoryRequest", Input<"paginateListMonitoringAlertHistory">>, ...rest: Rest<"paginateListMonitoringAlertHistory">): Result<"paginateListMonitoringAlertHistory">;
  /** {@link Sdk.paginateListMonitoringAlerts}. Required: MonitoringScheduleName. */
  export function paginateListMonitoringAlerts<const T = Input<"paginateListMonitoringAlerts">>(config: First<"paginateListMonitoringAlerts">, input: Checked<T, "ListMonitoringAlertsRequest", Input<"paginateListMonitoringAlerts">>, ...rest: Rest<"paginateListMonitoringAlerts">): Result<"paginateListMonitoringAlerts">;
  /** {@link Sdk.paginateListMonitoringExecutions}. */
  export function paginateListMonitoringExecutions<const T = Input<"paginateListMonitoringExecutions">>(config: First<"paginateListMonitoringExecutions">, input: Checked<T, "ListMonitoringExecutionsRequest", Input<"paginateListMonitoringExecutions">>, ...rest: Rest<"paginateListMonitoringExecutions">): Result<"paginateListMonitoringExecutions">;
  /** {@link Sdk.paginateListMonitoringSchedules}. */
  export function paginateListMonitoringSchedules<const T = Input<"paginateListMonitoringSchedules">>(config: First<"paginateListMonitoringSchedules">, input: Checked<T, "ListMonitoringSchedulesRequest", Input<"paginateListMonitoringSchedules">>, ...rest: Rest<"paginateListMonitoringSchedules">): Result<"paginateListMonitoringSchedules">;
  /** {@link Sdk.paginateListNotebookInstanceLifecycleConfigs}. */
  export function paginateListNotebookInstanceLifecycleConfigs<const T = Input<"paginateListNotebookInstanceLifecycleConfigs">>(config: First<"paginateListNotebookInstanceLifecycleConfigs">, input: Checked<T, "ListNotebookInstanceLifecycleConfigsInput", Input<"paginateListNotebookInstanceLifecycleConfigs">>, ...rest: Rest<"paginateListNotebookInstanceLifecycleConfigs">): Result<"paginateListNotebookInstanceLifecycleConfigs">;
  /** {@link Sdk.paginateListNotebookInstances}. */
  export function paginateListNotebookInstances<const T = Input<"paginateListNotebookInstances">>(config: First<"paginateListNotebookInstances">, input: Checked<T, "ListNotebookInstancesInput", Input<"paginateListNotebookInstances">>, ...rest: Rest<"paginateListNotebookInstances">): Result<"paginateListNotebookInstances">;
  /** {@link Sdk.paginateListOptimizationJobs}. */
  export function paginateListOptimizationJobs<const T = Input<"paginateListOptimizationJobs">>(config: First<"paginateListOptimizationJobs">, input: Checked<T, "ListOptimizationJobsRequest", Input<"paginateListOptimizationJobs">>, ...rest: Rest<"paginateListOptimizationJobs">): Result<"paginateListOptimizationJobs">;
  /** {@link Sdk.paginateListPartnerApps}. */
  export function paginateListPartnerApps<const T = Input<"paginateListPartnerApps">>(config: First<"paginateListPartnerApps">, input: Checked<T, "ListPartnerAppsRequest", Input<"paginateListPartnerApps">>, ...rest: Rest<"paginateListPartnerApps">): Result<"paginateListPartnerApps">;
  /** {@link Sdk.paginateListPipelineExecutionSteps}. */
  export function paginateListPipelineExecutionSteps<const T = Input<"paginateListPipelineExecutionSteps">>(config: First<"paginateListPipelineExecutionSteps">, input: Checked<T, "ListPipelineExecutionStepsRequest", Input<"paginateListPipelineExecutionSteps">>, ...rest: Rest<"paginateListPipelineExecutionSteps">): Result<"paginateListPipelineExecutionSteps">;
  /** {@link Sdk.paginateListPipelineExecutions}. Required: PipelineName. */
  export function paginateListPipelineExecutions<const T = Input<"paginateListPipelineExecutions">>(config: First<"paginateListPipelineExecutions">, input: Checked<T, "ListPipelineExecutionsRequest", Input<"paginateListPipelineExecutions">>, ...rest: Rest<"paginateListPipelineExecutions">): Result<"paginateListPipelineExecutions">;
  /** {@link Sdk.paginateListPipelineParametersForExecution}. Required: PipelineExecutionArn. */
  export function paginateListPipelineParametersForExecution<const T = Input<"paginateListPipelineParametersForExecution">>(config: First<"paginateListPipelineParametersForExecution">, input: Checked<T, "ListPipelineParametersForExecutionRequest", Input<"paginateListPipelineParametersForExecution">>, ...rest: Rest<"paginateListPipelineParametersForExecution">): Result<"paginateListPipelineParametersForExecution">;
  /** {@link Sdk.paginateListPipelineVersions}. Required: PipelineName. */
  export function paginateListPipelineVersions<const T = Input<"paginateListPipelineVersions">>(config: First<"paginateListPipelineVersions">, input: Checked<T, "ListPipelineVersionsRequest", Input<"paginateListPipelineVersions">>, ...rest: Rest<"paginateListPipelineVersions">): Result<"paginateListPipelineVersions">;
  /** {@link Sdk.paginateListPipelines}. */
  export function paginateListPipelines<const T = Input<"paginateListPipelines">>(config: First<"paginateListPipelines">, input: Checked<T, "ListPipelinesRequest", Input<"paginateListPipelines">>, ...rest: Rest<"paginateListPipelines">): Result<"paginateListPipelines">;
  /** {@link Sdk.paginateListProcessingJobs}. */
  export function paginateListProcessingJobs<const T = Input<"paginateListProcessingJobs">>(config: First<"paginateListProcessingJobs">, input: Checked<T, "ListProcessingJobsRequest", Input<"paginateListProcessingJobs">>, ...rest: Rest<"paginateListProcessingJobs">): Result<"paginateListProcessingJobs">;
  /** {@link Sdk.paginateListProjects}. */
  export function paginateListProjects<const T = Input<"paginateListProjects">>(config: First<"paginateListProjects">, input: Checked<T, "ListProjectsInput", Input<"paginateListProjects">>, ...rest: Rest<"paginateListProjects">): Result<"paginateListProjects">;
  /** {@link Sdk.paginateListResourceCatalogs}. */
  export function paginateListResourceCatalogs<const T = Input<"paginateListResourceCatalogs">>(config: First<"paginateListResourceCatalogs">, input: Checked<T, "ListResourceCatalogsRequest", Input<"paginateListResourceCatalogs">>, ...rest: Rest<"paginateListResourceCatalogs">): Result<"paginateListResourceCatalogs">;
  /** {@link Sdk.paginateListSpaces}. */
  export function paginateListSpaces<const T = Input<"paginateListSpaces">>(config: First<"paginateListSpaces">, input: Checked<T, "ListSpacesRequest", Input<"paginateListSpaces">>, ...rest: Rest<"paginateListSpaces">): Result<"paginateListSpaces">;
  /** {@link Sdk.paginateListStageDevices}. Required: EdgeDeploymentPlanName, StageName. */
  export function paginateListStageDevices<const T = Input<"paginateListStageDevices">>(config: First<"paginateListStageDevices">, input: Checked<T, "ListStageDevicesRequest", Input<"paginateListStageDevices">>, ...rest: Rest<"paginateListStageDevices">): Result<"paginateListStageDevices">;
  /** {@link Sdk.paginateListStudioLifecycleConfigs}. */
  export function paginateListStudioLifecycleConfigs<const T = Input<"paginateListStudioLifecycleConfigs">>(config: First<"paginateListStudioLifecycleConfigs">, input: Checked<T, "ListStudioLifecycleConfigsRequest", Input<"paginateListStudioLifecycleConfigs">>, ...rest: Rest<"paginateListStudioLifecycleConfigs">): Result<"paginateListStudioLifecycleConfigs">;
  /** {@link Sdk.paginateListSubscribedWorkteams}. */
  export function paginateListSubscribedWorkteams<const T = Input<"paginateListSubscribedWorkteams">>(config: First<"paginateListSubscribedWorkteams">, input: Checked<T, "ListSubscribedWorkteamsRequest", Input<"paginateListSubscribedWorkteams">>, ...rest: Rest<"paginateListSubscribedWorkteams">): Result<"paginateListSubscribedWorkteams">;
  /** {@link Sdk.paginateListTags}. Required: ResourceArn. */
  export function paginateListTags<const T = Input<"paginateListTags">>(config: First<"paginateListTags">, input: Checked<T, "ListTagsInput", Input<"paginateListTags">>, ...rest: Rest<"paginateListTags">): Result<"paginateListTags">;
  /** {@link Sdk.paginateListTrainingJobsForHyperParameterTuningJob}. Required: HyperParameterTuningJobName. */
  export function paginateListTrainingJobsForHyperParameterTuningJob<const T = Input<"paginateListTrainingJobsForHyperParameterTuningJob">>(config: First<"paginateListTrainingJobsForHyperParameterTuningJob">, input: Checked<T, "ListTrainingJobsForHyperParameterTuningJobRequest", Input<"paginateListTrainingJobsForHyperParameterTuningJob">>, ...rest: Rest<"paginateListTrainingJobsForHyperParameterTuningJob">): Result<"paginateListTrainingJobsForHyperParameterTuningJob">;
  /** {@link Sdk.paginateListTrainingJobs}. */
  export function paginateListTrainingJobs<const T = Input<"paginateListTrainingJobs">>(config: First<"paginateListTrainingJobs">, input: Checked<T, "ListTrainingJobsRequest", Input<"paginateListTrainingJobs">>, ...rest: Rest<"paginateListTrainingJobs">): Result<"paginateListTrainingJobs">;
  /** {@link Sdk.paginateListTrainingPlans}. */
  export function paginateListTrainingPlans<const T = Input<"paginateListTrainingPlans">>(config: First<"paginateListTrainingPlans">, input: Checked<T, "ListTrainingPlansRequest", Input<"paginateListTrainingPlans">>, ...rest: Rest<"paginateListTrainingPlans">): Result<"paginateListTrainingPlans">;
  /** {@link Sdk.paginateListTransformJobs}. */
  export function paginateListTransformJobs<const T = Input<"paginateListTransformJobs">>(config: First<"paginateListTransformJobs">, input: Checked<T, "ListTransformJobsRequest", Input<"paginateListTransformJobs">>, ...rest: Rest<"paginateListTransformJobs">): Result<"paginateListTransformJobs">;
  /** {@link Sdk.paginateListTrialComponents}. */
  export function paginateListTrialComponents<const T = Input<"paginateListTrialComponents">>(config: First<"paginateListTrialComponents">, input: Checked<T, "ListTrialComponentsRequest", Input<"paginateListTrialComponents">>, ...rest: Rest<"paginateListTrialComponents">): Result<"paginateListTrialComponents">;
  /** {@link Sdk.paginateListTrials}. */
  export function paginateListTrials<const T = Input<"paginateListTrials">>(config: First<"paginateListTrials">, input: Checked<T, "ListTrialsRequest", Input<"paginateListTrials">>, ...rest: Rest<"paginateListTrials">): Result<"paginateListTrials">;
  /** {@link Sdk.paginateListUltraServersByReservedCapacity}. Required: ReservedCapacityArn. */
  export function paginateListUltraServersByReservedCapacity<const T = Input<"paginateListUltraServersByReservedCapacity">>(config: First<"paginateListUltraServersByReservedCapacity">, input: Checked<T, "ListUltraServersByReservedCapacityRequest", Input<"paginateListUltraServersByReservedCapacity">>, ...rest: Rest<"paginateListUltraServersByReservedCapacity">): Result<"paginateListUltraServersByReservedCapacity">;
  /** {@link Sdk.paginateListUserProfiles}. */
  export function paginateListUserProfiles<const T = Input<"paginateListUserProfiles">>(config: First<"paginateListUserProfiles">, input: Checked<T, "ListUserProfilesRequest", Input<"paginateListUserProfiles">>, ...rest: Rest<"paginateListUserProfiles">): Result<"paginateListUserProfiles">;
  /** {@link Sdk.paginateListWorkforces}. */
  export function paginateListWorkforces<const T = Input<"paginateListWorkforces">>(config: First<"paginateListWorkforces">, input: Checked<T, "ListWorkforcesRequest", Input<"paginateListWorkforces">>, ...rest: Rest<"paginateListWorkforces">): Result<"paginateListWorkforces">;
  /** {@link Sdk.paginateListWorkteams}. */
  export function paginateListWorkteams<const T = Input<"paginateListWorkteams">>(config: First<"paginateListWorkteams">, input: Checked<T, "ListWorkteamsRequest", Input<"paginateListWorkteams">>, ...rest: Rest<"paginateListWorkteams">): Result<"paginateListWorkteams">;
  /** {@link Sdk.paginateQueryLineage}. */
  export function paginateQueryLineage<const T = Input<"paginateQueryLineage">>(config: First<"paginateQueryLineage">, input: Checked<T, "QueryLineageRequest", Input<"paginateQueryLineage">>, ...rest: Rest<"paginateQueryLineage">): Result<"paginateQueryLineage">;
  /** {@link Sdk.paginateSearch}. Required: Resource. */
  export function paginateSearch<const T = Input<"paginateSearch">>(config: First<"paginateSearch">, input: Checked<T, "SearchRequest", Input<"paginateSearch">>, ...rest: Rest<"paginateSearch">): Result<"paginateSearch">;
  /** {@link Sdk.waitForEndpointDeleted}. Required: EndpointName. @deprecated */
  export function waitForEndpointDeleted<const T = Input<"waitForEndpointDeleted">>(params: First<"waitForEndpointDeleted">, input: Checked<T, "DescribeEndpointInput", Input<"waitForEndpointDeleted">>, ...rest: Rest<"waitForEndpointDeleted">): Result<"waitForEndpointDeleted">;
  /** {@link Sdk.waitUntilEndpointDeleted}. Required: EndpointName. */
  export function waitUntilEndpointDeleted<const T = Input<"waitUntilEndpointDeleted">>(params: First<"waitUntilEndpointDeleted">, input: Checked<T, "DescribeEndpointInput", Input<"waitUntilEndpointDeleted">>, ...rest: Rest<"waitUntilEndpointDeleted">): Result<"waitUntilEndpointDeleted">;
  /** {@link Sdk.waitForEndpointInService}. Required: EndpointName. @deprecated */
  export function waitForEndpointInService<const T = Input<"waitForEndpointInService">>(params: First<"waitForEndpointInService">, input: Checked<T, "DescribeEndpointInput", Input<"waitForEndpointInService">>, ...rest: Rest<"waitForEndpointInService">): Result<"waitForEndpointInService">;
  /** {@link Sdk.waitUntilEndpointInService}. Required: EndpointName. */
  export function waitUntilEndpointInService<const T = Input<"waitUntilEndpointInService">>(params: First<"waitUntilEndpointInService">, input: Checked<T, "DescribeEndpointInput", Input<"waitUntilEndpointInService">>, ...rest: Rest<"waitUntilEndpointInService">): Result<"waitUntilEndpointInService">;
  /** {@link Sdk.waitForImageCreated}. Required: ImageName. @deprecated */
  export function waitForImageCreated<const T = Input<"waitForImageCreated">>(params: First<"waitForImageCreated">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageCreated">>, ...rest: Rest<"waitForImageCreated">): Result<"waitForImageCreated">;
  /** {@link Sdk.waitUntilImageCreated}. Required: ImageName. */
  export function waitUntilImageCreated<const T = Input<"waitUntilImageCreated">>(params: First<"waitUntilImageCreated">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageCreated">>, ...rest: Rest<"waitUntilImageCreated">): Result<"waitUntilImageCreated">;
  /** {@link Sdk.waitForImageDeleted}. Required: ImageName. @deprecated */
  export function waitForImageDeleted<const T = Input<"waitForImageDeleted">>(params: First<"waitForImageDeleted">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageDeleted">>, ...rest: Rest<"waitForImageDeleted">): Result<"waitForImageDeleted">;
  /** {@link Sdk.waitUntilImageDeleted}. Required: ImageName. */
  export function waitUntilImageDeleted<const T = Input<"waitUntilImageDeleted">>(params: First<"waitUntilImageDeleted">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageDeleted">>, ...rest: Rest<"waitUntilImageDeleted">): Result<"waitUntilImageDeleted">;
  /** {@link Sdk.waitForImageUpdated}. Required: ImageName. @deprecated */
  export function waitForImageUpdated<const T = Input<"waitForImageUpdated">>(params: First<"waitForImageUpdated">, input: Checked<T, "DescribeImageRequest", Input<"waitForImageUpdated">>, ...rest: Rest<"waitForImageUpdated">): Result<"waitForImageUpdated">;
  /** {@link Sdk.waitUntilImageUpdated}. Required: ImageName. */
  export function waitUntilImageUpdated<const T = Input<"waitUntilImageUpdated">>(params: First<"waitUntilImageUpdated">, input: Checked<T, "DescribeImageRequest", Input<"waitUntilImageUpdated">>, ...rest: Rest<"waitUntilImageUpdated">): Result<"waitUntilImageUpdated">;
  /** {@link Sdk.waitForImageVersionCreated}. Required: ImageName. @deprecated */
  export function waitForImageVersionCreated<const T = Input<"waitForImageVersionCreated">>(params: First<"waitForImageVersionCreated">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitForImageVersionCreated">>, ...rest: Rest<"waitForImageVersionCreated">): Result<"waitForImageVersionCreated">;
  /** {@link Sdk.waitUntilImageVersionCreated}. Required: ImageName. */
  export function waitUntilImageVersionCreated<const T = Input<"waitUntilImageVersionCreated">>(params: First<"waitUntilImageVersionCreated">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitUntilImageVersionCreated">>, ...rest: Rest<"waitUntilImageVersionCreated">): Result<"waitUntilImageVersionCreated">;
  /** {@link Sdk.waitForImageVersionDeleted}. Required: ImageName. @deprecated */
  export function waitForImageVersionDeleted<const T = Input<"waitForImageVersionDeleted">>(params: First<"waitForImageVersionDeleted">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitForImageVersionDeleted">>, ...rest: Rest<"waitForImageVersionDeleted">): Result<"waitForImageVersionDeleted">;
  /** {@link Sdk.waitUntilImageVersionDeleted}. Required: ImageName. */
  export function waitUntilImageVersionDeleted<const T = Input<"waitUntilImageVersionDeleted">>(params: First<"waitUntilImageVersionDeleted">, input: Checked<T, "DescribeImageVersionRequest", Input<"waitUntilImageVersionDeleted">>, ...rest: Rest<"waitUntilImageVersionDeleted">): Result<"waitUntilImageVersionDeleted">;
  /** {@link Sdk.waitForNotebookInstanceDeleted}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceDeleted<const T = Input<"waitForNotebookInstanceDeleted">>(params: First<"waitForNotebookInstanceDeleted">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceDeleted">>, ...rest: Rest<"waitForNotebookInstanceDeleted">): Result<"waitForNotebookInstanceDeleted">;
  /** {@link Sdk.waitUntilNotebookInstanceDeleted}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceDeleted<const T = Input<"waitUntilNotebookInstanceDeleted">>(params: First<"waitUntilNotebookInstanceDeleted">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceDeleted">>, ...rest: Rest<"waitUntilNotebookInstanceDeleted">): Result<"waitUntilNotebookInstanceDeleted">;
  /** {@link Sdk.waitForNotebookInstanceInService}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceInService<const T = Input<"waitForNotebookInstanceInService">>(params: First<"waitForNotebookInstanceInService">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceInService">>, ...rest: Rest<"waitForNotebookInstanceInService">): Result<"waitForNotebookInstanceInService">;
  /** {@link Sdk.waitUntilNotebookInstanceInService}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceInService<const T = Input<"waitUntilNotebookInstanceInService">>(params: First<"waitUntilNotebookInstanceInService">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceInService">>, ...rest: Rest<"waitUntilNotebookInstanceInService">): Result<"waitUntilNotebookInstanceInService">;
  /** {@link Sdk.waitForNotebookInstanceStopped}. Required: NotebookInstanceName. @deprecated */
  export function waitForNotebookInstanceStopped<const T = Input<"waitForNotebookInstanceStopped">>(params: First<"waitForNotebookInstanceStopped">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitForNotebookInstanceStopped">>, ...rest: Rest<"waitForNotebookInstanceStopped">): Result<"waitForNotebookInstanceStopped">;
  /** {@link Sdk.waitUntilNotebookInstanceStopped}. Required: NotebookInstanceName. */
  export function waitUntilNotebookInstanceStopped<const T = Input<"waitUntilNotebookInstanceStopped">>(params: First<"waitUntilNotebookInstanceStopped">, input: Checked<T, "DescribeNotebookInstanceInput", Input<"waitUntilNotebookInstanceStopped">>, ...rest: Rest<"waitUntilNotebookInstanceStopped">): Result<"waitUntilNotebookInstanceStopped">;
  /** {@link Sdk.waitForProcessingJobCompletedOrStopped}. Required: ProcessingJobName. @deprecated */
  export function waitForProcessingJobCompletedOrStopped<const T = Input<"waitForProcessingJobCompletedOrStopped">>(params: First<"waitForProcessingJobCompletedOrStopped">, input: Checked<T, "DescribeProcessingJobRequest", Input<"waitForProcessingJobCompletedOrStopped">>, ...rest: Rest<"waitForProcessingJobCompletedOrStopped">): Result<"waitForProcessingJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilProcessingJobCompletedOrStopped}. Required: ProcessingJobName. */
  export function waitUntilProcessingJobCompletedOrStopped<const T = Input<"waitUntilProcessingJobCompletedOrStopped">>(params: First<"waitUntilProcessingJobCompletedOrStopped">, input: Checked<T, "DescribeProcessingJobRequest", Input<"waitUntilProcessingJobCompletedOrStopped">>, ...rest: Rest<"waitUntilProcessingJobCompletedOrStopped">): Result<"waitUntilProcessingJobCompletedOrStopped">;
  /** {@link Sdk.waitForTrainingJobCompletedOrStopped}. Required: TrainingJobName. @deprecated */
  export function waitForTrainingJobCompletedOrStopped<const T = Input<"waitForTrainingJobCompletedOrStopped">>(params: First<"waitForTrainingJobCompletedOrStopped">, input: Checked<T, "DescribeTrainingJobRequest", Input<"waitForTrainingJobCompletedOrStopped">>, ...rest: Rest<"waitForTrainingJobCompletedOrStopped">): Result<"waitForTrainingJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilTrainingJobCompletedOrStopped}. Required: TrainingJobName. */
  export function waitUntilTrainingJobCompletedOrStopped<const T = Input<"waitUntilTrainingJobCompletedOrStopped">>(params: First<"waitUntilTrainingJobCompletedOrStopped">, input: Checked<T, "DescribeTrainingJobRequest", Input<"waitUntilTrainingJobCompletedOrStopped">>, ...rest: Rest<"waitUntilTrainingJobCompletedOrStopped">): Result<"waitUntilTrainingJobCompletedOrStopped">;
  /** {@link Sdk.waitForTransformJobCompletedOrStopped}. Required: TransformJobName. @deprecated */
  export function waitForTransformJobCompletedOrStopped<const T = Input<"waitForTransformJobCompletedOrStopped">>(params: First<"waitForTransformJobCompletedOrStopped">, input: Checked<T, "DescribeTransformJobRequest", Input<"waitForTransformJobCompletedOrStopped">>, ...rest: Rest<"waitForTransformJobCompletedOrStopped">): Result<"waitForTransformJobCompletedOrStopped">;
  /** {@link Sdk.waitUntilTransformJobCompletedOrStopped}. Required: TransformJobName. */
  export function waitUntilTransformJobCompletedOrStopped<const T = Input<"waitUntilTransformJobCompletedOrStopped">>(params: First<"waitUntilTransformJobCompletedOrStopped">, input: Checked<T, "DescribeTransformJobRequest", Input<"waitUntilTransformJobCompletedOrStopped">>, ...rest: Rest<"waitUntilTransformJobCompletedOrStopped">): Result<"waitUntilTransformJobCompletedOrStopped">;
}
//# sourceMappingURL=client-sagemaker.d.ts.map
