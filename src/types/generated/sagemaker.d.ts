// Written by tools/types from the table of sagemaker (botocore 0e6e240 (2026-08-07), @aws-sdk/client-sagemaker 3.1142.0).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: never;
}

interface Rows {
  "A": `
AIAdapterModelPackageEntry |AdapterId!S9,1,63,AIAdapterId|ModelPackageArn!S12,1,2048,ModelPackageArn|
AIAdapterS3Entry |AdapterId!S9,1,63,AIAdapterId|S3Uri!S15,,1024,S3Uri|
AIAdapterSource |ModelPackageArns?[1,10,AIAdapterModelPackageEntryList;{AIAdapterModelPackageEntry|S3Uris?[1,10,AIAdapterS3EntryList;{AIAdapterS3Entry|
AIBenchmarkEndpoint |Identifier!S14,1,256,AIResourceIdentifier|TargetContainerHostname?|InferenceComponents?[,,AIBenchmarkInferenceComponentList;{AIBenchmarkInferenceComponent|
AIBenchmarkInferenceComponent |Identifier!S14,1,256,AIResourceIdentifier|
AIBenchmarkNetworkConfig |VpcConfig?{VpcConfig|
AIBenchmarkOutputConfig |S3OutputLocation!S15,,1024,S3Uri|MlflowConfig?{AIMlflowConfig|
AIBenchmarkTarget |Endpoint?{AIBenchmarkEndpoint|
AICapacityReservationConfig |CapacityReservationPreference?|MlReservationArns?[,,AIMlReservationArnList;S20,,256,AIMlReservationArn|
AIDatasetConfig |InputDataConfig?[,,AIWorkloadInputDataConfigList;{AIWorkloadInputDataConfig|
AIMlflowConfig |MlflowResourceArn!S16,20,2048,AIMlflowResourceArn|MlflowExperimentName?S17,1,256,AIMlflowExperimentName|MlflowRunName?S17,1,256,AIMlflowRunName|
AIModelSource |S3?{AIModelSourceS3|
AIModelSourceS3 |S3Uri?S15,,1024,S3Uri|
AIRecommendationComputeSpec |InstanceTypes?[,3,AIRecommendationInstanceTypeList;|CapacityReservationConfig?{AICapacityReservationConfig|
AIRecommendationConstraint |Metric!|
AIRecommendationInferenceSpecification |Framework?|
AIRecommendationOutputConfig |S3OutputLocation?S15,,1024,S3Uri|ModelPackageGroupIdentifier?S14,1,256,AIResourceIdentifier|MlflowConfig?{AIMlflowConfig|
AIRecommendationPerformanceTarget |Constraints![,,AIRecommendationConstraintList;{AIRecommendationConstraint|
AIWorkloadConfigs |WorkloadSpec!{WorkloadSpec|
AIWorkloadDataSource |S3DataSource?{AIWorkloadS3DataSource|
AIWorkloadInputDataConfig |ChannelName!S21,1,64,AIChannelName|DataSource!{AIWorkloadDataSource|
AIWorkloadS3DataSource |S3Uri!S15,,1024,S3Uri|
AcceleratorPartitionConfig |Type!|Count!N0,10000000,i,AcceleratorPartitionConfigCountInteger|
ActionSource |SourceUri!S22,1,2048,SourceUri|SourceType?S,,256,String256|SourceId?S,,256,String256|
AddAssociationRequest |SourceArn!S0,,256,AssociationEntityArn|DestinationArn!S0,,256,AssociationEntityArn|AssociationType?|
AddClusterNodeSpecification |InstanceGroupName!S9,1,63,ClusterInstanceGroupName|IncrementTargetCountBy!N1,50,i,AddClusterNodeSpecificationIncrementTargetCountByInteger|AvailabilityZones?[1,10,ClusterAvailabilityZones;S10,,,ClusterAvailabilityZone|InstanceTypes?[1,20,ClusterInstanceTypes;|
AddTagsInput |ResourceArn!S1,,256,ResourceArn|Tags![,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
AdditionalInferenceSpecificationDefinition |Name!S13,1,63,EntityName|Description?S23,,1024,EntityDescription|Containers![1,15,ModelPackageContainerDefinitionList;{ModelPackageContainerDefinition|SupportedTransformInstanceTypes?[1,,TransformInstanceTypes;|SupportedRealtimeInferenceInstanceTypes?|SupportedContentTypes?[,,ContentTypes;S22,,256,ContentType|SupportedResponseMIMETypes?[,,ResponseMIMETypes;S32,,1024,ResponseMIMEType|
AdditionalModelDataSource |ChannelName!S21,1,64,AdditionalModelChannelName|S3DataSource!{S3ModelDataSource|
AdditionalS3DataSource |S3DataType!|S3Uri!S15,,1024,S3Uri|CompressionType?|ETag?|
Alarm |AlarmName?S46,1,255,AlarmName|
AlarmDetails |AlarmName!S46,1,255,AlarmName|
AlgorithmSpecification |TrainingImage?S22,,255,AlgorithmImage|AlgorithmName?S100,1,170,ArnOrName|TrainingInputMode!|MetricDefinitions?[,40,MetricDefinitionList;{MetricDefinition|EnableSageMakerMetricsTimeSeries?|ContainerEntrypoint?[1,100,TrainingContainerEntrypoint;S22,,256,TrainingContainerEntrypointString|ContainerArguments?[1,100,TrainingContainerArguments;S22,,256,TrainingContainerArgument|TrainingImageConfig?{TrainingImageConfig|#AlgorithmName!TrainingImage~'TrainingImage' conflicts with 'AlgorithmName': an algorithm is either an algorithm resource or a container image;>AlgorithmName,TrainingImage~one of 'AlgorithmName', 'TrainingImage' is needed: an algorithm is either an algorithm resource or a container image;
AlgorithmValidationProfile |ProfileName!S13,1,63,EntityName|TrainingJobDefinition!{TrainingJobDefinition|TransformJobDefinition?{TransformJobDefinition|
AlgorithmValidationSpecification |ValidationRole!S18,20,2048,RoleArn|ValidationProfiles![1,1,AlgorithmValidationProfiles;{AlgorithmValidationProfile|
AmazonQSettings |Status?|QProfileArn?S77,,,QProfileArn|
AnnotationConsolidationConfig |AnnotationConsolidationLambdaArn!S110,,2048,LambdaFunctionArn|
AppLifecycleManagement |IdleSettings?{IdleSettings|
AppSpecification |ImageUri!S22,,255,ImageUri|ContainerEntrypoint?[1,100,ContainerEntrypoint;S22,,256,ContainerEntrypointString|ContainerArguments?[1,100,ContainerArguments;S22,,256,ContainerArgument|
ArtifactSource |SourceUri!S22,1,2048,SourceUri|SourceTypes?[,,ArtifactSourceTypes;{ArtifactSourceType|
ArtifactSourceType |SourceIdType!|Value!S,,256,String256|
AssociateTrialComponentRequest |TrialComponentName!S3,1,120,ExperimentEntityName|TrialName!S3,1,120,ExperimentEntityName|
AsyncInferenceClientConfig |MaxConcurrentInvocationsPerInstance?N1,1000,i,MaxConcurrentInvocationsPerInstance|
AsyncInferenceConfig |ClientConfig?{AsyncInferenceClientConfig|OutputConfig!{AsyncInferenceOutputConfig|
AsyncInferenceNotificationConfig |SuccessTopic?S84,,2048,SnsTopicArn|ErrorTopic?S84,,2048,SnsTopicArn|IncludeInferenceResponseIn?[,2,AsyncNotificationTopicTypeList;|
AsyncInferenceOutputConfig |KmsKeyId?S35,,2048,KmsKeyId|S3OutputPath?S69,,512,DestinationS3Uri|NotificationConfig?{AsyncInferenceNotificationConfig|S3FailurePath?S69,,512,DestinationS3Uri|
AthenaDatasetDefinition |Catalog!S89,1,256,AthenaCatalog|Database!S22,1,255,AthenaDatabase|QueryString!S86,1,4096,AthenaQueryString|WorkGroup?S53,1,128,AthenaWorkGroup|OutputS3Uri!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|OutputFormat!|OutputCompression?|
AttachClusterNodeNetworkInterfaceRequest |ClusterName!|NodeId!|NetworkInterfaceId!|
AttachClusterNodeVolumeRequest |ClusterArn!S4,,256,ClusterArn|NodeId!S5,1,256,ClusterNodeId|VolumeId!S6,1,256,VolumeId|
AutoMLAlgorithmConfig |AutoMLAlgorithms![,11,AutoMLAlgorithms;|
AutoMLCandidateGenerationConfig |FeatureSpecificationS3Uri?S15,,1024,S3Uri|AlgorithmsConfig?[,1,AutoMLAlgorithmsConfig;{AutoMLAlgorithmConfig|
AutoMLChannel |DataSource?{AutoMLDataSource|CompressionType?|TargetAttributeName!S,1,,TargetAttributeName|ContentType?S22,,256,ContentType|ChannelType?|SampleWeightAttributeName?S48,1,256,SampleWeightAttributeName|
AutoMLComputeConfig |EmrServerlessComputeConfig?{EmrServerlessComputeConfig|
AutoMLDataSource |S3DataSource!{AutoMLS3DataSource|
AutoMLDataSplitConfig |ValidationFraction?N0,1,,ValidationFraction|#@ValidationFraction@@ValidationFraction.@l0~'ValidationFraction' isn't more than 0: both the training and the validation set need data;@ValidationFraction@@ValidationFraction.@=0~'ValidationFraction' isn't more than 0: both the training and the validation set need data;@ValidationFraction@@ValidationFraction.@m1~'ValidationFraction' isn't less than 1: both the training and the validation set need data;@ValidationFraction@@ValidationFraction.@=1~'ValidationFraction' isn't less than 1: both the training and the validation set need data;
AutoMLJobChannel |ChannelType?|ContentType?S22,,256,ContentType|CompressionType?|DataSource?{AutoMLDataSource|#@CompressionType@DataSource.S3DataSource.S3DataType.=ManifestFile,AugmentedManifestFile@CompressionType.@=Gzip~'CompressionType' can't be Gzip where 'DataSource.S3DataSource.S3DataType' is ManifestFile or AugmentedManifestFile: only the objects of an S3Prefix may be compressed;>DataSource~one of 'DataSource' is needed: a channel without data has nothing to read, though the model marks it optional;
AutoMLJobCompletionCriteria |MaxCandidates?N1,750,i,MaxCandidates|MaxRuntimePerTrainingJobInSeconds?N1,,i,MaxRuntimePerTrainingJobInSeconds|MaxAutoMLJobRuntimeInSeconds?N1,,i,MaxAutoMLJobRuntimeInSeconds|
AutoMLJobConfig |CompletionCriteria?{AutoMLJobCompletionCriteria|SecurityConfig?{AutoMLSecurityConfig|CandidateGenerationConfig?{AutoMLCandidateGenerationConfig|DataSplitConfig?{AutoMLDataSplitConfig|Mode?|#@CandidateGenerationConfig@Mode.=ENSEMBLING@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=mlp,cnn-qr,deepar,prophet,arima,npts,ets~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this where 'Mode' is ENSEMBLING: ensembling has algorithms of its own;@CandidateGenerationConfig@Mode.=HYPERPARAMETER_TUNING@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=catboost,extra-trees,fastai,lightgbm,nn-torch,randomforest,cnn-qr,deepar,prophet,arima,npts,ets~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this where 'Mode' is HYPERPARAMETER_TUNING: tuning mode has linear-learner, mlp and xgboost to choose from;@CandidateGenerationConfig@Mode.-@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=cnn-qr,deepar,prophet,arima,npts,ets~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this where 'Mode' is left out: these algorithms forecast time series, which needs CreateAutoMLJobV2;
AutoMLJobObjective |MetricName!|
AutoMLOutputDataConfig |KmsKeyId?S35,,2048,KmsKeyId|S3OutputPath!S15,,1024,S3Uri|#@S3OutputPath@@S3OutputPath.@c512~'S3OutputPath' is longer than 512 characters: Autopilot allows half of what other output paths may have;
AutoMLProblemTypeConfig |ImageClassificationJobConfig?{ImageClassificationJobConfig|TextClassificationJobConfig?{TextClassificationJobConfig|TimeSeriesForecastingJobConfig?{TimeSeriesForecastingJobConfig|TabularJobConfig?{TabularJobConfig|TextGenerationJobConfig?{TextGenerationJobConfig|
AutoMLS3DataSource |S3DataType!|S3Uri!S15,,1024,S3Uri|
AutoMLSecurityConfig |VolumeKmsKeyId?S35,,2048,KmsKeyId|EnableInterContainerTrafficEncryption?|VpcConfig?{VpcConfig|
AutoParameter |Name!S22,,256,ParameterKey|ValueHint!S22,,256,ParameterValue|
AutoRollbackConfig |Alarms?[1,10,AlarmList;{Alarm|
Autotune |Mode!|
`;
  "B": `
BaseModel |HubContentName?S13,,63,HubContentName|HubContentVersion?S31,5,14,HubContentVersion|RecipeName?S,,255,RecipeName|
BatchAddClusterNodesRequest |ClusterName!S7,,256,ClusterNameOrArn|ClientToken?S8,,64,BatchAddClusterNodesRequestClientTokenString|NodesToAdd![1,5,AddClusterNodeSpecificationList;{AddClusterNodeSpecification|
BatchDataCaptureConfig |DestinationS3Uri!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|GenerateInferenceId?|
BatchDeleteClusterNodesRequest |ClusterName!S7,,256,ClusterNameOrArn|NodeIds?[1,3000,ClusterNodeIds;S5,1,256,ClusterNodeId|NodeLogicalIds?[1,99,ClusterNodeLogicalIdList;S11,1,128,ClusterNodeLogicalId|#>NodeIds,NodeLogicalIds~one of 'NodeIds', 'NodeLogicalIds' is needed: the request names the nodes;
BatchDescribeModelPackageInput |ModelPackageArnList![1,100,ModelPackageArnList;S12,1,2048,ModelPackageArn|
BatchRebootClusterNodesRequest |ClusterName!S7,,256,ClusterNameOrArn|NodeIds?[1,25,BatchRebootClusterNodesRequestNodeIdsList;S5,1,256,ClusterNodeId|NodeLogicalIds?[1,25,BatchRebootClusterNodesRequestNodeLogicalIdsList;S11,1,128,ClusterNodeLogicalId|#>NodeIds,NodeLogicalIds~one of 'NodeIds', 'NodeLogicalIds' is needed: the request names the nodes;
BatchReplaceClusterNodesRequest |ClusterName!S7,,256,ClusterNameOrArn|NodeIds?[1,25,BatchReplaceClusterNodesRequestNodeIdsList;S5,1,256,ClusterNodeId|NodeLogicalIds?[1,25,BatchReplaceClusterNodesRequestNodeLogicalIdsList;S11,1,128,ClusterNodeLogicalId|#>NodeIds,NodeLogicalIds~one of 'NodeIds', 'NodeLogicalIds' is needed: the request names the nodes;
BatchTransformInput |DataCapturedDestinationS3Uri!S69,,512,DestinationS3Uri|DatasetFormat!{MonitoringDatasetFormat|LocalPath!S22,,256,ProcessingLocalPath|S3InputMode?|S3DataDistributionType?|FeaturesAttribute?|InferenceAttribute?|ProbabilityAttribute?|ProbabilityThresholdAttribute?|StartTimeOffset?S68,1,15,MonitoringTimeOffsetString|EndTimeOffset?S68,1,15,MonitoringTimeOffsetString|ExcludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|
BestObjectiveNotImproving |MaxNumberOfTrainingJobsNotImproving?N3,,i,MaxNumberOfTrainingJobsNotImproving|
Bias |Report?{MetricsSource|PreTrainingReport?{MetricsSource|PostTrainingReport?{MetricsSource|
BlueGreenUpdatePolicy |TrafficRoutingConfiguration!{TrafficRoutingConfig|TerminationWaitInSeconds?N0,3600,i,TerminationWaitInSeconds|MaximumExecutionTimeoutInSeconds?N600,28800,i,MaximumExecutionTimeoutInSeconds|
`;
  "C": `
CandidateGenerationConfig |AlgorithmsConfig?[,1,AutoMLAlgorithmsConfig;{AutoMLAlgorithmConfig|
CanvasAppSettings |TimeSeriesForecastingSettings?{TimeSeriesForecastingSettings|ModelRegisterSettings?{ModelRegisterSettings|WorkspaceSettings?{WorkspaceSettings|IdentityProviderOAuthSettings?[,20,IdentityProviderOAuthSettings;{IdentityProviderOAuthSetting|DirectDeploySettings?{DirectDeploySettings|KendraSettings?{KendraSettings|GenerativeAiSettings?{GenerativeAiSettings|EmrServerlessSettings?{EmrServerlessSettings|
CapacitySize |Type!|Value!N1,,i,CapacitySizeValue|
CapacitySizeConfig |Type!|Value!N1,,i,NodeUnavailabilityValue|
CaptureContentTypeHeader |CsvContentTypes?[1,10,CsvContentTypes;S83,1,256,CsvContentType|JsonContentTypes?[1,10,JsonContentTypes;S83,1,256,JsonContentType|
CaptureOption |CaptureMode!|
CategoricalParameter |Name!S,,64,String64|Value![1,3,CategoricalParameterRangeValues;S,,128,String128|
CategoricalParameterRange |Name!S22,,256,ParameterKey|Values![1,30,ParameterValues;S22,,256,ParameterValue|
CategoricalParameterRangeSpecification |Values![1,30,ParameterValues;S22,,256,ParameterValue|
CfnCreateTemplateProvider |TemplateName!S128,1,32,CfnTemplateName|TemplateURL!S129,1,1024,CfnTemplateURL|RoleARN?S18,20,2048,RoleArn|Parameters?[,180,CfnStackCreateParameters;{CfnStackCreateParameter|
CfnStackCreateParameter |Key!S130,1,255,CfnStackParameterKey|Value?S131,,4096,CfnStackParameterValue|
CfnStackUpdateParameter |Key!S130,1,255,CfnStackParameterKey|Value?S131,,4096,CfnStackParameterValue|
CfnUpdateTemplateProvider |TemplateName!S128,1,32,CfnTemplateName|TemplateURL!S129,1,1024,CfnTemplateURL|Parameters?[,180,CfnStackUpdateParameters;{CfnStackUpdateParameter|
Channel |ChannelName!S21,1,64,ChannelName|DataSource!{DataSource|ContentType?S22,,256,ContentType|CompressionType?|RecordWrapperType?|InputMode?|ShuffleConfig?{ShuffleConfig|#@DataSource@InputMode.=File,FastFile@DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile where 'InputMode' is File or FastFile: augmented manifests are read in Pipe mode only;@DataSource@InputMode.=FastFile@DataSource.S3DataSource.S3DataType.@=ManifestFile~'DataSource.S3DataSource.S3DataType' can't be ManifestFile where 'InputMode' is FastFile: FastFile reads key name prefixes only;InputMode=File!CompressionType=Gzip~'CompressionType' can't be Gzip where 'InputMode' is File: compressed data is read in Pipe mode only;InputMode=File!RecordWrapperType=RecordIO~'RecordWrapperType' can't be RecordIO where 'InputMode' is File: objects aren't wrapped in File mode;
ChannelSpecification |Name!S21,1,64,ChannelName|Description?S23,,1024,EntityDescription|IsRequired?|SupportedContentTypes![,,ContentTypes;S22,,256,ContentType|SupportedCompressionTypes?|SupportedInputModes![1,,InputModes;|
CheckpointConfig |S3Uri!S15,,1024,S3Uri|LocalPath?S22,,4096,DirectoryPath|
ClarifyExplainerConfig |EnableExplanations?S22,1,64,ClarifyEnableExplanations|InferenceConfig?{ClarifyInferenceConfig|ShapConfig!{ClarifyShapConfig|
ClarifyInferenceConfig |FeaturesAttribute?S22,1,64,ClarifyFeaturesAttribute|ContentTemplate?S22,1,64,ClarifyContentTemplate|MaxRecordCount?N1,,i,ClarifyMaxRecordCount|MaxPayloadInMB?N1,25,i,ClarifyMaxPayloadInMB|ProbabilityIndex?N0,,i,ClarifyProbabilityIndex|LabelIndex?N0,,i,ClarifyLabelIndex|ProbabilityAttribute?S22,1,64,ClarifyProbabilityAttribute|LabelAttribute?S22,1,64,ClarifyLabelAttribute|LabelHeaders?[1,16,ClarifyLabelHeaders;S22,1,64,ClarifyHeader|FeatureHeaders?[1,256,ClarifyFeatureHeaders;S22,1,64,ClarifyHeader|FeatureTypes?[1,256,ClarifyFeatureTypes;|
ClarifyShapBaselineConfig |MimeType?S85,,255,ClarifyMimeType|ShapBaseline?S86,1,4096,ClarifyShapBaseline|ShapBaselineUri?S15,,1024,Url|#ShapBaseline!ShapBaselineUri~'ShapBaselineUri' conflicts with 'ShapBaseline': the baseline is given inline or by its location;>ShapBaseline,ShapBaselineUri~one of 'ShapBaseline', 'ShapBaselineUri' is needed: the baseline is given inline or by its location;!MimeType^text/csv,application/jsonlines~'MimeType' can't be this: a baseline is CSV or JSON Lines;
ClarifyShapConfig |ShapBaselineConfig!{ClarifyShapBaselineConfig|NumberOfSamples?N1,,i,ClarifyShapNumberOfSamples|UseLogit?|Seed?N,,i,ClarifyShapSeed|TextConfig?{ClarifyTextConfig|
ClarifyTextConfig |Language!|Granularity!|
ClusterAutoPatchConfig |PatchingStrategy!|PatchSchedule?{ClusterPatchSchedule|DeploymentConfig?{DeploymentConfiguration|
ClusterAutoScalingConfig |Mode!|AutoScalerType?|
ClusterCapacityRequirements |Spot?{ClusterSpotOptions|OnDemand?{ClusterOnDemandOptions|
ClusterEbsVolumeConfig |VolumeSizeInGB?N1,16384,i,ClusterEbsVolumeSizeInGB|VolumeKmsKeyId?S35,,2048,KmsKeyId|RootVolume?|#RootVolume=true!VolumeSizeInGB~'VolumeSizeInGB' can't be set where 'RootVolume' is true: the root volume's size is fixed;RootVolume=true>VolumeKmsKeyId~'VolumeKmsKeyId' is needed where 'RootVolume' is true: the root volume is configured for the sake of its key;
ClusterFsxLustreConfig |DnsName!S54,16,275,ClusterDnsName|MountName!S55,1,8,ClusterMountName|MountPath?S56,1,1024,ClusterFsxMountPath|
ClusterFsxOpenZfsConfig |DnsName!S54,16,275,ClusterDnsName|MountPath?S56,1,1024,ClusterFsxMountPath|
ClusterInstanceGroupSpecification |InstanceCount!N0,6758,i,ClusterInstanceCount|MinInstanceCount?N0,6758,i,ClusterInstanceCount|InstanceGroupName!S9,1,63,ClusterInstanceGroupName|InstanceType?|InstanceRequirements?{ClusterInstanceRequirements|LifeCycleConfig?{ClusterLifeCycleConfig|ExecutionRole!S18,20,2048,RoleArn|ThreadsPerCore?N1,2,i,ClusterThreadsPerCore|InstanceStorageConfigs?[,4,ClusterInstanceStorageConfigs;{ClusterInstanceStorageConfig|OnStartDeepHealthChecks?[1,2,OnStartDeepHealthChecks;|TrainingPlanArn?S36,50,2048,TrainingPlanArn|OverrideVpcConfig?{VpcConfig|ScheduledUpdateConfig?{ScheduledUpdateConfig|ImageId?S57,7,21,ImageId|AutoPatchConfig?{ClusterAutoPatchConfig|ImageReleaseVersion?S58,,64,ImageReleaseVersion|KubernetesConfig?{ClusterKubernetesConfig|SlurmConfig?{ClusterSlurmConfig|CapacityRequirements?{ClusterCapacityRequirements|NetworkInterface?{ClusterNetworkInterface|#InstanceType!InstanceRequirements~'InstanceRequirements' conflicts with 'InstanceType': a group has one instance type, or a choice of them;
ClusterInstanceRequirements |InstanceTypes![1,20,ClusterInstanceTypes;|
ClusterInstanceStorageConfig |EbsVolumeConfig?{ClusterEbsVolumeConfig|FsxLustreConfig?{ClusterFsxLustreConfig|FsxOpenZfsConfig?{ClusterFsxOpenZfsConfig|
ClusterKubernetesConfig |Labels?(,50,ClusterKubernetesLabels;S59,1,317,ClusterKubernetesLabelKey;S60,1,63,ClusterKubernetesLabelValue|Taints?[,50,ClusterKubernetesTaints;{ClusterKubernetesTaint|
ClusterKubernetesTaint |Key!S59,1,317,ClusterKubernetesTaintKey|Value?S60,1,63,ClusterKubernetesTaintValue|Effect!|
ClusterLifeCycleConfig |SourceS3Uri?S15,,1024,S3Uri|OnCreate?S29,1,128,ClusterLifeCycleConfigFileName|OnInitComplete?S29,1,128,ClusterLifeCycleConfigFileName|
ClusterNetworkInterface |InterfaceType?|
ClusterOnDemandOptions |
ClusterOrchestrator |Eks?{ClusterOrchestratorEksConfig|Slurm?{ClusterOrchestratorSlurmConfig|#Eks!Slurm~'Slurm' conflicts with 'Eks': a cluster has one orchestrator;>Eks,Slurm~one of 'Eks', 'Slurm' is needed: a cluster has one orchestrator;
ClusterOrchestratorEksConfig |ClusterArn!S61,20,2048,EksClusterArn|
ClusterOrchestratorSlurmConfig |SlurmConfigStrategy?|
ClusterPatchSchedule |NextPatchDate?|
ClusterRestrictedInstanceGroupSpecification |InstanceCount!N0,6758,i,ClusterInstanceCount|InstanceGroupName!S9,1,63,ClusterInstanceGroupName|InstanceType!|ExecutionRole!S18,20,2048,RoleArn|ThreadsPerCore?N1,2,i,ClusterThreadsPerCore|InstanceStorageConfigs?[,4,ClusterInstanceStorageConfigs;{ClusterInstanceStorageConfig|OnStartDeepHealthChecks?[1,2,OnStartDeepHealthChecks;|TrainingPlanArn?S36,50,2048,TrainingPlanArn|OverrideVpcConfig?{VpcConfig|ScheduledUpdateConfig?{ScheduledUpdateConfig|EnvironmentConfig?{EnvironmentConfig|
ClusterRestrictedInstanceGroupsConfig |SharedEnvironmentConfig!{ClusterSharedEnvironmentConfig|
ClusterSharedEnvironmentConfig |FSxLustreDeletionPolicy!|FSxLustreConfig!{FSxLustreConfig|
ClusterSlurmConfig |NodeType!|PartitionNames?[,1,ClusterPartitionNames;S9,,1024,ClusterPartitionName|
ClusterSpotOptions |
ClusterTieredStorageConfig |Mode!|InstanceMemoryAllocationPercentage?N0,100,i,ClusterInstanceMemoryAllocationPercentage|
CodeEditorAppImageConfig |FileSystemConfig?{FileSystemConfig|ContainerConfig?{ContainerConfig|#!FileSystemConfig~'FileSystemConfig' can't be set: these apps don't support it;
CodeEditorAppSettings |DefaultResourceSpec?{ResourceSpec|CustomImages?[,200,CustomImages;{CustomImage|LifecycleConfigArns?[,,LifecycleConfigArns;S43,,256,StudioLifecycleConfigArn|AppLifecycleManagement?{AppLifecycleManagement|BuiltInLifecycleConfigArn?S43,,256,StudioLifecycleConfigArn|
CodeRepository |RepositoryUrl!S71,,1024,RepositoryUrl|
CognitoConfig |UserPool!S140,1,55,CognitoUserPool|ClientId!S141,1,1024,ClientId|
CognitoMemberDefinition |UserPool!S140,1,55,CognitoUserPool|UserGroup!S149,1,128,CognitoUserGroup|ClientId!S141,1,1024,ClientId|
CollectionConfig |VectorConfig?{VectorConfig|
CollectionConfiguration |CollectionName?S22,1,256,CollectionName|CollectionParameters?(,20,CollectionParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|
ComputeQuotaConfig |ComputeQuotaResources?[,15,ComputeQuotaResourceConfigList;{ComputeQuotaResourceConfig|ResourceSharingConfig?{ResourceSharingConfig|PreemptTeamTasks?|
ComputeQuotaResourceConfig |InstanceType!|Count?N0,10000000,i,InstanceCount|Accelerators?N0,10000000,i,AcceleratorsAmount|VCpu?N0,10000000,,VCpuAmount|MemoryInGiB?N0,10000000,,MemoryInGiBAmount|AcceleratorPartition?{AcceleratorPartitionConfig|
ComputeQuotaTarget |TeamName!S62,,,ComputeQuotaTargetTeamName|FairShareWeight?N0,100,i,FairShareWeight|
ContainerConfig |ContainerArguments?[,50,CustomImageContainerArguments;S46,,64,NonEmptyString64|ContainerEntrypoint?[,1,CustomImageContainerEntrypoint;S46,,256,NonEmptyString256|ContainerEnvironmentVariables?(,25,CustomImageContainerEnvironmentVariables;S46,,256,NonEmptyString256;S,,256,String256|
ContainerDefinition |ContainerHostname?S13,,63,ContainerHostname|Image?S24,,255,ContainerImage|ImageConfig?{ImageConfig|Mode?|ModelDataUrl?S15,,1024,Url|ModelDataSource?{ModelDataSource|AdditionalModelDataSources?[,5,AdditionalModelDataSources;{AdditionalModelDataSource|Environment?(,100,EnvironmentMap;S27,,1024,EnvironmentKey;S28,,1024,EnvironmentValue|ModelPackageName?S114,1,176,VersionedArnOrName|InferenceSpecificationName?S13,1,63,InferenceSpecificationName|MultiModelConfig?{MultiModelConfig|ContainerMetricsConfig?{ContainerMetricsConfig|#Mode=MultiModel!ModelDataSource~'ModelDataSource' can't be set where 'Mode' is MultiModel: a multi-model container takes its models from the prefix in ModelDataUrl;
ContainerMetricsConfig |MetricsEndpoints?[,1,MetricsEndpointList;{MetricsEndpoint|
ContextSource |SourceUri!S22,1,2048,SourceUri|SourceType?S,,256,String256|SourceId?S,,256,String256|
ContinuousParameterRange |Name!S22,,256,ParameterKey|MinValue!S22,,256,ParameterValue|MaxValue!S22,,256,ParameterValue|ScalingType?|#@MinValue@@MinValue.@pMaxValue~'MinValue' isn't less than 'MaxValue': a range needs more than one value to search;@MinValue@ScalingType.=Logarithmic@MinValue.@l0~'MinValue' isn't more than 0 where 'ScalingType' is Logarithmic: only positive numbers have a logarithm;@MinValue@ScalingType.=Logarithmic@MinValue.@=0~'MinValue' isn't more than 0 where 'ScalingType' is Logarithmic: only positive numbers have a logarithm;@MinValue@ScalingType.=ReverseLogarithmic@MinValue.@l0~'MinValue' is less than 0 where 'ScalingType' is ReverseLogarithmic: reverse logarithmic scaling is for ranges from 0 to below 1;@MaxValue@ScalingType.=ReverseLogarithmic@MaxValue.@m1~'MaxValue' isn't less than 1 where 'ScalingType' is ReverseLogarithmic: reverse logarithmic scaling is for ranges from 0 to below 1;@MaxValue@ScalingType.=ReverseLogarithmic@MaxValue.@=1~'MaxValue' isn't less than 1 where 'ScalingType' is ReverseLogarithmic: reverse logarithmic scaling is for ranges from 0 to below 1;
ContinuousParameterRangeSpecification |MinValue!S22,,256,ParameterValue|MaxValue!S22,,256,ParameterValue|#@MinValue@@MinValue.@oMaxValue~'MinValue' is more than 'MaxValue': a range goes from its minimum to its maximum;
ConvergenceDetected |CompleteOnConvergence?|
CreateAIBenchmarkJobRequest |AIBenchmarkJobName!S13,1,63,AIEntityName|BenchmarkTarget!{AIBenchmarkTarget|OutputConfig!{AIBenchmarkOutputConfig|AIWorkloadConfigIdentifier!S14,1,256,AIResourceIdentifier|RoleArn!S18,20,2048,RoleArn|NetworkConfig?{AIBenchmarkNetworkConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAIRecommendationJobRequest |AIRecommendationJobName!S13,1,63,AIEntityName|ModelSource!{AIModelSource|OutputConfig!{AIRecommendationOutputConfig|AIWorkloadConfigIdentifier!S14,1,256,AIResourceIdentifier|PerformanceTarget!{AIRecommendationPerformanceTarget|RoleArn!S18,20,2048,RoleArn|InferenceSpecification?{AIRecommendationInferenceSpecification|OptimizeModel?|ComputeSpec?{AIRecommendationComputeSpec|AdapterSource?{AIAdapterSource|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAIWorkloadConfigRequest |AIWorkloadConfigName!S13,1,63,AIEntityName|DatasetConfig?{AIDatasetConfig|AIWorkloadConfigs?{AIWorkloadConfigs|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateActionRequest |ActionName!S3,1,120,ExperimentEntityName|Source!{ActionSource|ActionType!S,,256,String256|Description?S22,,3072,ExperimentDescription|Status?|Properties?(,30,LineageEntityParameters;S22,,2500,StringParameterValue;S22,,2500,StringParameterValue|MetadataProperties?{MetadataProperties|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAlgorithmInput |AlgorithmName!S13,1,63,EntityName|AlgorithmDescription?S23,,1024,EntityDescription|TrainingSpecification!{TrainingSpecification|InferenceSpecification?{InferenceSpecification|ValidationSpecification?{AlgorithmValidationSpecification|CertifyForMarketplace?|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAppImageConfigRequest |AppImageConfigName!S13,,63,AppImageConfigName|Tags?[,50,TagList;{Tag|KernelGatewayImageConfig?{KernelGatewayImageConfig|JupyterLabAppImageConfig?{JupyterLabAppImageConfig|CodeEditorAppImageConfig?{CodeEditorAppImageConfig|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAppRequest |DomainId!S39,,63,DomainId|UserProfileName?S13,,63,UserProfileName|SpaceName?S13,,63,SpaceName|AppType!|AppName!S13,,63,AppName|Tags?[,50,TagList;{Tag|ResourceSpec?{ResourceSpec|RecoveryMode?|#>UserProfileName,SpaceName~one of 'UserProfileName', 'SpaceName' is needed: an app belongs to a user profile or to a space;@ResourceSpec@AppType.=JupyterServer@ResourceSpec.InstanceType.@^system~'ResourceSpec.InstanceType' can only be system where 'AppType' is JupyterServer: JupyterServer apps run on the system instance;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateArtifactRequest |ArtifactName?S3,1,120,ExperimentEntityName|Source!{ArtifactSource|ArtifactType!S,,256,String256|Properties?(,30,ArtifactProperties;S22,,2500,StringParameterValue;S22,,4096,ArtifactPropertyValue|MetadataProperties?{MetadataProperties|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAutoMLJobRequest |AutoMLJobName!S47,1,32,AutoMLJobName|InputDataConfig![1,2,AutoMLInputDataConfig;{AutoMLChannel|OutputDataConfig!{AutoMLOutputDataConfig|ProblemType?|AutoMLJobObjective?{AutoMLJobObjective|AutoMLJobConfig?{AutoMLJobConfig|RoleArn!S18,20,2048,RoleArn|GenerateCandidateDefinitionsOnly?|Tags?[,50,TagList;{Tag|ModelDeployConfig?{ModelDeployConfig|#@InputDataConfig@AutoMLJobConfig.Mode.=HYPERPARAMETER_TUNING@InputDataConfig.[].SampleWeightAttributeName.@!~'InputDataConfig[].SampleWeightAttributeName' can't be set where 'AutoMLJobConfig.Mode' is HYPERPARAMETER_TUNING: sample weights are for ensembling only;@AutoMLJobObjective@ProblemType.=Regression@AutoMLJobObjective.MetricName.@=Accuracy,BalancedAccuracy,AUC,F1,Precision,Recall,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'ProblemType' is Regression: each problem type has metrics of its own;@AutoMLJobObjective@ProblemType.=BinaryClassification@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'ProblemType' is BinaryClassification: each problem type has metrics of its own;@AutoMLJobObjective@ProblemType.=MulticlassClassification@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,AUC,F1,Precision,Recall,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'ProblemType' is MulticlassClassification: each problem type has metrics of its own;@InputDataConfig@@InputDataConfig.[].DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'InputDataConfig[].DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile: augmented manifests need CreateAutoMLJobV2;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateAutoMLJobV2Request |AutoMLJobName!S47,1,32,AutoMLJobName|AutoMLJobInputDataConfig![1,2,AutoMLJobInputDataConfig;{AutoMLJobChannel|OutputDataConfig!{AutoMLOutputDataConfig|AutoMLProblemTypeConfig!{AutoMLProblemTypeConfig|RoleArn!S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|SecurityConfig?{AutoMLSecurityConfig|AutoMLJobObjective?{AutoMLJobObjective|ModelDeployConfig?{ModelDeployConfig|DataSplitConfig?{AutoMLDataSplitConfig|AutoMLComputeConfig?{AutoMLComputeConfig|#@DataSplitConfig@AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig.+@DataSplitConfig.@!~'DataSplitConfig' can't be set where 'AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig' is set: Autopilot splits time series itself;@AutoMLJobObjective@AutoMLProblemTypeConfig.ImageClassificationJobConfig.+@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,BalancedAccuracy,AUC,F1,Precision,Recall,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.ImageClassificationJobConfig' is set: image and text classification are measured by Accuracy;@AutoMLJobObjective@AutoMLProblemTypeConfig.TextClassificationJobConfig.+@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,BalancedAccuracy,AUC,F1,Precision,Recall,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.TextClassificationJobConfig' is set: image and text classification are measured by Accuracy;@AutoMLJobObjective@AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig.+@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,Accuracy,BalancedAccuracy,AUC,F1,Precision,Recall,F1macro,PrecisionMacro,RecallMacro~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig' is set: forecasting is measured by RMSE, MASE, MAPE, WAPE or AverageWeightedQuantileLoss;@AutoMLJobObjective@AutoMLProblemTypeConfig.TabularJobConfig.ProblemType.=Regression@AutoMLJobObjective.MetricName.@=Accuracy,BalancedAccuracy,AUC,F1,Precision,Recall,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.TabularJobConfig.ProblemType' is Regression: each problem type has metrics of its own;@AutoMLJobObjective@AutoMLProblemTypeConfig.TabularJobConfig.ProblemType.=BinaryClassification@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,F1macro,PrecisionMacro,RecallMacro,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.TabularJobConfig.ProblemType' is BinaryClassification: each problem type has metrics of its own;@AutoMLJobObjective@AutoMLProblemTypeConfig.TabularJobConfig.ProblemType.=MulticlassClassification@AutoMLJobObjective.MetricName.@=MAE,MSE,R2,RMSE,AUC,F1,Precision,Recall,AverageWeightedQuantileLoss,MASE,MAPE,WAPE~'AutoMLJobObjective.MetricName' can't be this where 'AutoMLProblemTypeConfig.TabularJobConfig.ProblemType' is MulticlassClassification: each problem type has metrics of its own;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TabularJobConfig.+@AutoMLJobInputDataConfig.[].DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'AutoMLJobInputDataConfig[].DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile where 'AutoMLProblemTypeConfig.TabularJobConfig' is set: tabular data is read from a prefix or a manifest;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TextClassificationJobConfig.+@AutoMLJobInputDataConfig.[].DataSource.S3DataSource.S3DataType.@=ManifestFile,AugmentedManifestFile~'AutoMLJobInputDataConfig[].DataSource.S3DataSource.S3DataType' can't be ManifestFile or AugmentedManifestFile where 'AutoMLProblemTypeConfig.TextClassificationJobConfig' is set: text and time series are read from an S3Prefix;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig.+@AutoMLJobInputDataConfig.[].DataSource.S3DataSource.S3DataType.@=ManifestFile,AugmentedManifestFile~'AutoMLJobInputDataConfig[].DataSource.S3DataSource.S3DataType' can't be ManifestFile or AugmentedManifestFile where 'AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig' is set: text and time series are read from an S3Prefix;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TextGenerationJobConfig.+@AutoMLJobInputDataConfig.[].DataSource.S3DataSource.S3DataType.@=ManifestFile,AugmentedManifestFile~'AutoMLJobInputDataConfig[].DataSource.S3DataSource.S3DataType' can't be ManifestFile or AugmentedManifestFile where 'AutoMLProblemTypeConfig.TextGenerationJobConfig' is set: text and time series are read from an S3Prefix;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.ImageClassificationJobConfig.+@AutoMLJobInputDataConfig.[].CompressionType.@=Gzip~'AutoMLJobInputDataConfig[].CompressionType' can't be Gzip where 'AutoMLProblemTypeConfig.ImageClassificationJobConfig' is set: only tabular data may be compressed;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TextClassificationJobConfig.+@AutoMLJobInputDataConfig.[].CompressionType.@=Gzip~'AutoMLJobInputDataConfig[].CompressionType' can't be Gzip where 'AutoMLProblemTypeConfig.TextClassificationJobConfig' is set: only tabular data may be compressed;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig.+@AutoMLJobInputDataConfig.[].CompressionType.@=Gzip~'AutoMLJobInputDataConfig[].CompressionType' can't be Gzip where 'AutoMLProblemTypeConfig.TimeSeriesForecastingJobConfig' is set: only tabular data may be compressed;@AutoMLJobInputDataConfig@AutoMLProblemTypeConfig.TextGenerationJobConfig.+@AutoMLJobInputDataConfig.[].CompressionType.@=Gzip~'AutoMLJobInputDataConfig[].CompressionType' can't be Gzip where 'AutoMLProblemTypeConfig.TextGenerationJobConfig' is set: only tabular data may be compressed;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateClusterRequest |ClusterName!S9,1,63,ClusterName|InstanceGroups?[1,100,ClusterInstanceGroupSpecifications;{ClusterInstanceGroupSpecification|RestrictedInstanceGroups?[1,100,ClusterRestrictedInstanceGroupSpecifications;{ClusterRestrictedInstanceGroupSpecification|RestrictedInstanceGroupsConfig?{ClusterRestrictedInstanceGroupsConfig|VpcConfig?{VpcConfig|Tags?[,50,TagList;{Tag|Orchestrator?{ClusterOrchestrator|NodeRecovery?|TieredStorageConfig?{ClusterTieredStorageConfig|NodeProvisioningMode?|ClusterRole?S18,20,2048,RoleArn|AutoScaling?{ClusterAutoScalingConfig|#@AutoScaling@AutoScaling.Mode.=Enable@ClusterRole.@>~'ClusterRole' is needed where 'AutoScaling.Mode' is Enable: HyperPod assumes that role to scale the cluster;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateClusterSchedulerConfigRequest |Name!S13,1,63,EntityName|ClusterArn!S4,,256,ClusterArn|SchedulerConfig!{SchedulerConfig|Description?S23,,1024,EntityDescription|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateCodeRepositoryInput |CodeRepositoryName!S13,1,63,EntityName|GitConfig!{GitConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateCompilationJobRequest |CompilationJobName!S13,1,63,EntityName|RoleArn!S18,20,2048,RoleArn|ModelPackageVersionArn?S12,1,2048,ModelPackageArn|InputConfig?{InputConfig|OutputConfig!{OutputConfig|VpcConfig?{NeoVpcConfig|StoppingCondition!{StoppingCondition|Tags?[,50,TagList;{Tag|#ModelPackageVersionArn!InputConfig~'InputConfig' conflicts with 'ModelPackageVersionArn': a job compiles a model package or a model in S3;>ModelPackageVersionArn,InputConfig~one of 'ModelPackageVersionArn', 'InputConfig' is needed: a job compiles a model package or a model in S3;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateComputeQuotaRequest |Name!S13,1,63,EntityName|Description?S23,,1024,EntityDescription|ClusterArn!S4,,256,ClusterArn|ComputeQuotaConfig!{ComputeQuotaConfig|ComputeQuotaTarget!{ComputeQuotaTarget|ActivationState?|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateContextRequest |ContextName!S67,1,120,ContextName|Source!{ContextSource|ContextType!S,,256,String256|Description?S22,,3072,ExperimentDescription|Properties?(,30,LineageEntityParameters;S22,,2500,StringParameterValue;S22,,2500,StringParameterValue|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateDataQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|DataQualityBaselineConfig?{DataQualityBaselineConfig|DataQualityAppSpecification!{DataQualityAppSpecification|DataQualityJobInput!{DataQualityJobInput|DataQualityJobOutputConfig!{MonitoringOutputConfig|JobResources!{MonitoringResources|NetworkConfig?{MonitoringNetworkConfig|RoleArn!S18,20,2048,RoleArn|StoppingCondition?{MonitoringStoppingCondition|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateDeviceFleetRequest |DeviceFleetName!S13,1,63,EntityName|RoleArn?S18,20,2048,RoleArn|Description?S70,1,800,DeviceFleetDescription|OutputConfig!{EdgeOutputConfig|Tags?[,50,TagList;{Tag|EnableIotRoleAlias?|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateDomainRequest |DomainName!S13,,63,DomainName|AuthMode!|DefaultUserSettings!{UserSettings|DomainSettings?{DomainSettings|SubnetIds?[1,16,Subnets;S19,,32,SubnetId|VpcId?S19,,32,VpcId|Tags?[,50,TagList;{Tag|AppNetworkAccessType?|HomeEfsFileSystemKmsKeyId?S35,,2048,KmsKeyId|KmsKeyId?S35,,2048,KmsKeyId|AppSecurityGroupManagement?|HomeEfsFileSystemCreation?|TagPropagation?|DefaultSpaceSettings?{DefaultSpaceSettings|#AppNetworkAccessType=VpcOnly>VpcId~'VpcId' is needed where 'AppNetworkAccessType' is VpcOnly: all traffic goes through the VPC;AppNetworkAccessType=VpcOnly>SubnetIds~'SubnetIds' is needed where 'AppNetworkAccessType' is VpcOnly: all traffic goes through the VPC;@AppNetworkAccessType@AppNetworkAccessType.=VpcOnly&DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn.+@AppSecurityGroupManagement.@>~'AppSecurityGroupManagement' is needed where 'AppNetworkAccessType' is VpcOnly and 'DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn' is set: RStudio in a VPC needs security groups that the service manages;@AppSecurityGroupManagement@DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn.+@AppSecurityGroupManagement.@=Customer~'AppSecurityGroupManagement' can't be Customer where 'DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn' is set: RStudio needs security groups that the service manages;AuthMode=IAM!DomainSettings.+AmazonQSettings~'DomainSettings.AmazonQSettings' can't be set where 'AuthMode' is IAM: Amazon Q needs a domain with SSO;@DefaultUserSettings@@DefaultUserSettings.AutoMountHomeEFS.@=DefaultAsDomain~'DefaultUserSettings.AutoMountHomeEFS' can't be DefaultAsDomain: a domain can't follow itself, the value is for user profiles;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateEdgeDeploymentPlanRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|ModelConfigs![,,EdgeDeploymentModelConfigs;{EdgeDeploymentModelConfig|DeviceFleetName!S13,1,63,EntityName|Stages?[,,DeploymentStages;{DeploymentStage|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateEdgeDeploymentStageRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|Stages![,,DeploymentStages;{DeploymentStage|
CreateEdgePackagingJobRequest |EdgePackagingJobName!S13,1,63,EntityName|CompilationJobName!S13,1,63,EntityName|ModelName!S13,1,63,EntityName|ModelVersion!S81,1,30,EdgeVersion|RoleArn!S18,20,2048,RoleArn|OutputConfig!{EdgeOutputConfig|ResourceKey?S35,,2048,KmsKeyId|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateEndpointConfigInput |EndpointConfigName!S13,,63,EndpointConfigName|ProductionVariants![1,10,ProductionVariantList;{ProductionVariant|DataCaptureConfig?{DataCaptureConfig|Tags?[,50,TagList;{Tag|KmsKeyId?S35,,2048,KmsKeyId|AsyncInferenceConfig?{AsyncInferenceConfig|ExplainerConfig?{ExplainerConfig|ShadowProductionVariants?[1,10,ProductionVariantList;{ProductionVariant|ExecutionRoleArn?S18,20,2048,RoleArn|VpcConfig?{VpcConfig|EnableNetworkIsolation?|MetricsConfig?{MetricsConfig|#@ProductionVariants@ShadowProductionVariants.+@ProductionVariants.@k1~'ProductionVariants' has more than 1 entries where 'ShadowProductionVariants' is set: a shadow variant gets the traffic of one production variant;@ShadowProductionVariants@@ShadowProductionVariants.@k1~'ShadowProductionVariants' has more than 1 entries: an endpoint has one shadow variant at most;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateEndpointInput |EndpointName!S13,,63,EndpointName|EndpointConfigName!S13,,63,EndpointConfigName|DeploymentConfig?{DeploymentConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateExperimentRequest |ExperimentName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|Description?S22,,3072,ExperimentDescription|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateFeatureGroupRequest |FeatureGroupName!S87,1,64,FeatureGroupName|RecordIdentifierFeatureName!S88,1,64,FeatureName|EventTimeFeatureName!S88,1,64,FeatureName|FeatureDefinitions![1,2500,FeatureDefinitions;{FeatureDefinition|OnlineStoreConfig?{OnlineStoreConfig|OfflineStoreConfig?{OfflineStoreConfig|ThroughputConfig?{ThroughputConfig|RoleArn?S18,20,2048,RoleArn|Description?S,,128,Description|Tags?[,50,TagList;{Tag|#>OnlineStoreConfig,OfflineStoreConfig~one of 'OnlineStoreConfig', 'OfflineStoreConfig' is needed: a feature group keeps its records in an online store, an offline store or both;@OnlineStoreConfig@OfflineStoreConfig.-@OnlineStoreConfig.EnableOnlineStore.@=false~'OnlineStoreConfig.EnableOnlineStore' can't be false where 'OfflineStoreConfig' is left out: without an offline store the online store has to be on;@OnlineStoreConfig@OfflineStoreConfig.-&OnlineStoreConfig.+@OnlineStoreConfig.EnableOnlineStore.@>~'OnlineStoreConfig.EnableOnlineStore' is needed where 'OfflineStoreConfig' is left out and 'OnlineStoreConfig' is set: the online store is off unless it is switched on;@ThroughputConfig@OnlineStoreConfig.StorageType.=InMemory@ThroughputConfig.ThroughputMode.@=Provisioned~'ThroughputConfig.ThroughputMode' can't be Provisioned where 'OnlineStoreConfig.StorageType' is InMemory: the in-memory store has no provisioned throughput;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateFlowDefinitionRequest |FlowDefinitionName!S90,1,63,FlowDefinitionName|HumanLoopRequestSource?{HumanLoopRequestSource|HumanLoopActivationConfig?{HumanLoopActivationConfig|HumanLoopConfig?{HumanLoopConfig|OutputConfig!{FlowDefinitionOutputConfig|RoleArn!S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateHubContentPresignedUrlsRequest |HubName!S96,,,HubNameOrArn|HubContentType!|HubContentName!S13,,63,HubContentName|HubContentVersion?S31,5,14,HubContentVersion|AccessConfig?{PresignedUrlAccessConfig|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
CreateHubContentReferenceRequest |HubName!S96,,,HubNameOrArn|SageMakerPublicHubContentArn!S97,,255,SageMakerPublicHubContentArn|HubContentName?S13,,63,HubContentName|MinVersion?S31,5,14,HubContentVersion|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateHubRequest |HubName!S13,,63,HubName|HubDescription!S22,,1023,HubDescription|HubDisplayName?S22,,255,HubDisplayName|HubSearchKeywords?[,50,HubSearchKeywordList;S95,,255,HubSearchKeyword|S3StorageConfig?{HubS3StorageConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateHumanTaskUiRequest |HumanTaskUiName!S98,1,63,HumanTaskUiName|UiTemplate!{UiTemplate|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateHyperParameterTuningJobRequest |HyperParameterTuningJobName!S47,1,32,HyperParameterTuningJobName|HyperParameterTuningJobConfig!{HyperParameterTuningJobConfig|TrainingJobDefinition?{HyperParameterTrainingJobDefinition|TrainingJobDefinitions?[1,10,HyperParameterTrainingJobDefinitions;{HyperParameterTrainingJobDefinition|WarmStartConfig?{HyperParameterTuningJobWarmStartConfig|Tags?[,50,TagList;{Tag|Autotune?{Autotune|#TrainingJobDefinition!TrainingJobDefinitions~'TrainingJobDefinitions' conflicts with 'TrainingJobDefinition': a tuning job has one definition, or a list of named ones;>TrainingJobDefinition,TrainingJobDefinitions~one of 'TrainingJobDefinition', 'TrainingJobDefinitions' is needed: a tuning job has one definition, or a list of named ones;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateImageRequest |Description?S22,1,512,ImageDescription|DisplayName?S101,1,128,ImageDisplayName|ImageName!S72,1,63,ImageName|RoleArn!S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateImageVersionRequest |BaseImage!S22,1,255,ImageBaseImage|ClientToken?S102,1,36,ClientToken|ImageName!S72,1,63,ImageName|Aliases?[,,SageMakerImageVersionAliases;S103,1,128,SageMakerImageVersionAlias|VendorGuidance?|JobType?|MLFramework?S104,1,128,MLFramework|ProgrammingLang?S104,1,128,ProgrammingLang|Processor?|Horovod?|ReleaseNotes?S22,1,255,ReleaseNotes|
CreateInferenceComponentInput |InferenceComponentName!S82,,63,InferenceComponentName|EndpointName!S13,,63,EndpointName|VariantName?S13,,63,VariantName|Specification?{InferenceComponentSpecification|Specifications?[1,5,InferenceComponentSpecificationList;{InferenceComponentSpecification|RuntimeConfig?{InferenceComponentRuntimeConfig|Tags?[,50,TagList;{Tag|#Specification!Specifications~'Specifications' conflicts with 'Specification': there is one specification, or one per instance type;*Specifications.InstanceType~two of 'Specifications' are the same: there is one specification per instance type;@Specification@Specification.BaseInferenceComponentName.+@Specification.Container.ArtifactUrl.@>~'Specification.Container.ArtifactUrl' is needed where 'Specification.BaseInferenceComponentName' is set: an adapter is loaded from its artifacts;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|Type!|Schedule?{InferenceExperimentSchedule|Description?S22,,1024,InferenceExperimentDescription|RoleArn!S18,20,2048,RoleArn|EndpointName!S13,,63,EndpointName|ModelVariants![1,2,ModelVariantConfigList;{ModelVariantConfig|DataStorageConfig?{InferenceExperimentDataStorageConfig|ShadowModeConfig!{ShadowModeConfig|KmsKey?S35,,2048,KmsKeyId|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateInferenceRecommendationsJobRequest |JobName!S99,1,64,RecommendationJobName|JobType!|RoleArn!S18,20,2048,RoleArn|InputConfig!{RecommendationJobInputConfig|JobDescription?S,,128,RecommendationJobDescription|StoppingConditions?{RecommendationJobStoppingConditions|OutputConfig?{RecommendationJobOutputConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateJobRequest |JobName!S13,1,63,JobName|RoleArn!S18,20,2048,RoleArn|JobCategory!|JobConfigSchemaVersion!S106,5,16,JobSchemaVersion|JobConfigDocument!S,1,,JobConfigDocument|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateLabelingJobRequest |LabelingJobName!S13,1,63,LabelingJobName|LabelAttributeName!S107,1,127,LabelAttributeName|InputConfig!{LabelingJobInputConfig|OutputConfig!{LabelingJobOutputConfig|RoleArn!S18,20,2048,RoleArn|LabelCategoryConfigS3Uri?S15,,1024,S3Uri|StoppingConditions?{LabelingJobStoppingConditions|LabelingJobAlgorithmsConfig?{LabelingJobAlgorithmsConfig|HumanTaskConfig!{HumanTaskConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateMlflowAppRequest |Name!S111,1,256,MlflowAppName|ArtifactStoreUri!S15,,1024,S3Uri|RoleArn!S18,20,2048,RoleArn|ModelRegistrationMode?|WeeklyMaintenanceWindowStart?S112,,9,WeeklyMaintenanceWindowStart|AccountDefaultStatus?|DefaultDomainIdList?[,,DefaultDomainIdList;S39,,63,DomainId|Tags?[,50,TagList;{Tag|KmsKeyId?|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|ArtifactStoreUri!S15,,1024,S3Uri|TrackingServerSize?|MlflowVersion?S113,,16,MlflowVersion|RoleArn!S18,20,2048,RoleArn|AutomaticModelRegistration?|WeeklyMaintenanceWindowStart?S112,,9,WeeklyMaintenanceWindowStart|Tags?[,50,TagList;{Tag|S3BucketOwnerAccountId?S76,12,12,AccountId|S3BucketOwnerVerification?|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelBiasJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|ModelBiasBaselineConfig?{ModelBiasBaselineConfig|ModelBiasAppSpecification!{ModelBiasAppSpecification|ModelBiasJobInput!{ModelBiasJobInput|ModelBiasJobOutputConfig!{MonitoringOutputConfig|JobResources!{MonitoringResources|NetworkConfig?{MonitoringNetworkConfig|RoleArn!S18,20,2048,RoleArn|StoppingCondition?{MonitoringStoppingCondition|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelCardExportJobRequest |ModelCardName!S115,1,256,ModelCardNameOrArn|ModelCardVersion?N,,i,Integer|ModelCardExportJobName!S13,1,63,EntityName|OutputConfig!{ModelCardExportOutputConfig|
CreateModelCardRequest |ModelCardName!S13,1,63,EntityName|SecurityConfig?{ModelCardSecurityConfig|Content!S22,,,ModelCardContent~|ModelCardStatus!|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelExplainabilityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|ModelExplainabilityBaselineConfig?{ModelExplainabilityBaselineConfig|ModelExplainabilityAppSpecification!{ModelExplainabilityAppSpecification|ModelExplainabilityJobInput!{ModelExplainabilityJobInput|ModelExplainabilityJobOutputConfig!{MonitoringOutputConfig|JobResources!{MonitoringResources|NetworkConfig?{MonitoringNetworkConfig|RoleArn!S18,20,2048,RoleArn|StoppingCondition?{MonitoringStoppingCondition|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelInput |ModelName!S82,,63,ModelName|PrimaryContainer?{ContainerDefinition|Containers?[,15,ContainerDefinitionList;{ContainerDefinition|InferenceExecutionConfig?{InferenceExecutionConfig|ExecutionRoleArn?S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|VpcConfig?{VpcConfig|EnableNetworkIsolation?|#*Containers.ContainerHostname~two of 'Containers' are the same: the host name tells the containers of a pipeline apart;PrimaryContainer!Containers~'Containers' conflicts with 'PrimaryContainer': a model has one container or a list of them;>PrimaryContainer,Containers~one of 'PrimaryContainer', 'Containers' is needed: a model has one container or a list of them;@Containers@InferenceExecutionConfig.Mode.=Direct@Containers.[].ContainerHostname.@>~'Containers[].ContainerHostname' is needed where 'InferenceExecutionConfig.Mode' is Direct: a container that is called directly is called by its host name;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelPackageGroupInput |ModelPackageGroupName!S13,1,63,EntityName|ModelPackageGroupDescription?S23,,1024,EntityDescription|Tags?[,50,TagList;{Tag|ManagedConfiguration?{ManagedConfiguration|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelPackageInput |ModelPackageName?S13,1,63,EntityName|ModelPackageGroupName?S100,1,170,ArnOrName|ModelPackageDescription?S23,,1024,EntityDescription|ModelPackageRegistrationType?|InferenceSpecification?{InferenceSpecification|ValidationSpecification?{ModelPackageValidationSpecification|SourceAlgorithmSpecification?{SourceAlgorithmSpecification|CertifyForMarketplace?|Tags?[,50,TagList;{Tag|ModelApprovalStatus?|MetadataProperties?{MetadataProperties|ModelMetrics?{ModelMetrics|ClientToken?S102,1,36,ClientToken|Domain?|Task?|SamplePayloadUrl?S15,,1024,S3Uri|CustomerMetadataProperties?(1,50,CustomerMetadataMap;S,1,128,CustomerMetadataKey;S,1,256,CustomerMetadataValue|DriftCheckBaselines?{DriftCheckBaselines|AdditionalInferenceSpecifications?[1,15,AdditionalInferenceSpecifications;{AdditionalInferenceSpecificationDefinition|SkipModelValidation?|SourceUri?S116,,1024,ModelPackageSourceUri|SecurityConfig?{ModelPackageSecurityConfig|ModelCard?{ModelPackageModelCard|ModelLifeCycle?{ModelLifeCycle|ManagedStorageType?|#ModelPackageName!ModelPackageGroupName~'ModelPackageGroupName' conflicts with 'ModelPackageName': a package is unversioned and has a name, or is a version in a group;>ModelPackageName,ModelPackageGroupName~one of 'ModelPackageName', 'ModelPackageGroupName' is needed: a package is unversioned and has a name, or is a version in a group;ModelPackageGroupName!Tags~'Tags' can't be set where 'ModelPackageGroupName' is set: a version has the tags of its group;@InferenceSpecification@ModelPackageName.+&InferenceSpecification.+@InferenceSpecification.SupportedTransformInstanceTypes.@>~'InferenceSpecification.SupportedTransformInstanceTypes' is needed where 'ModelPackageName' is set and 'InferenceSpecification' is set: an unversioned package lists the instances that it runs on;@InferenceSpecification@ModelPackageName.+&InferenceSpecification.+@InferenceSpecification.SupportedRealtimeInferenceInstanceTypes.@>~'InferenceSpecification.SupportedRealtimeInferenceInstanceTypes' is needed where 'ModelPackageName' is set and 'InferenceSpecification' is set: an unversioned package lists the instances that it runs on;*AdditionalInferenceSpecifications.Name~two of 'AdditionalInferenceSpecifications' are the same: the name tells the specifications of a package apart;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateModelQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|ModelQualityBaselineConfig?{ModelQualityBaselineConfig|ModelQualityAppSpecification!{ModelQualityAppSpecification|ModelQualityJobInput!{ModelQualityJobInput|ModelQualityJobOutputConfig!{MonitoringOutputConfig|JobResources!{MonitoringResources|NetworkConfig?{MonitoringNetworkConfig|RoleArn!S18,20,2048,RoleArn|StoppingCondition?{MonitoringStoppingCondition|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|MonitoringScheduleConfig!{MonitoringScheduleConfig|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|InstanceType!|SubnetId?S19,,32,SubnetId|SecurityGroupIds?[,5,SecurityGroupIds;S19,,32,SecurityGroupId|IpAddressType?|RoleArn!S18,20,2048,RoleArn|KmsKeyId?S35,,2048,KmsKeyId|Tags?[,50,TagList;{Tag|LifecycleConfigName?S9,,63,NotebookInstanceLifecycleConfigName|DirectInternetAccess?|VolumeSizeInGB?N5,16384,i,NotebookInstanceVolumeSizeInGB|AcceleratorTypes?|DefaultCodeRepository?S118,1,1024,CodeRepositoryNameOrUrl|AdditionalCodeRepositories?[,3,AdditionalCodeRepositoryNamesOrUrls;S118,1,1024,CodeRepositoryNameOrUrl|RootAccess?|PlatformIdentifier?S119,,20,PlatformIdentifier|InstanceMetadataServiceConfiguration?{InstanceMetadataServiceConfiguration|#DirectInternetAccess=Disabled>SubnetId~'SubnetId' is needed where 'DirectInternetAccess' is Disabled: without the internet a notebook reaches its VPC only;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateNotebookInstanceLifecycleConfigInput |NotebookInstanceLifecycleConfigName!S9,,63,NotebookInstanceLifecycleConfigName|OnCreate?[,1,NotebookInstanceLifecycleConfigList;{NotebookInstanceLifecycleHook|OnStart?[,1,NotebookInstanceLifecycleConfigList;{NotebookInstanceLifecycleHook|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateOptimizationJobRequest |OptimizationJobName!S13,1,63,EntityName|RoleArn!S18,20,2048,RoleArn|ModelSource!{OptimizationJobModelSource|DeploymentInstanceType!|MaxInstanceCount?N1,,i,OptimizationJobMaxInstanceCount|OptimizationEnvironment?(,25,OptimizationJobEnvironmentVariables;S46,,256,NonEmptyString256;S,,256,String256|OptimizationConfigs![,10,OptimizationConfigs;{OptimizationConfig|OutputConfig!{OptimizationJobOutputConfig|StoppingCondition!{StoppingCondition|Tags?[,50,TagList;{Tag|VpcConfig?{OptimizationVpcConfig|TrainingPlanArns?[,1,OptimizationJobTrainingPlanArns;S36,50,2048,TrainingPlanArn|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreatePartnerAppPresignedUrlRequest |Arn!S123,1,128,PartnerAppArn|ExpiresInSeconds?N5,300,i,ExpiresInSeconds|SessionExpirationDurationInSeconds?N1800,43200,i,SessionExpirationDurationInSeconds|
CreatePartnerAppRequest |Name!S121,1,256,PartnerAppName|Type!|ExecutionRoleArn!S18,20,2048,RoleArn|KmsKeyId?S35,,2048,KmsKeyId|MaintenanceConfig?{PartnerAppMaintenanceConfig|Tier!S46,,64,NonEmptyString64|ApplicationConfig?{PartnerAppConfig|AuthType!|EnableIamSessionBasedIdentity?|EnableAutoMinorVersionUpgrade?|ClientToken?S102,1,36,ClientToken|Tags?[,50,TagList;{Tag|IdcConfig?{IdcConfigInput|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreatePipelineRequest |PipelineName!S111,1,256,PipelineName|PipelineDisplayName?S111,1,256,PipelineName|PipelineDefinition?S124,1,,PipelineDefinition|PipelineDefinitionS3Location?{PipelineDefinitionS3Location|PipelineDescription?S22,,3072,PipelineDescription|ClientRequestToken?S,32,128,IdempotencyToken|RoleArn!S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|ParallelismConfiguration?{ParallelismConfiguration|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreatePresignedDomainUrlRequest |DomainId!S39,,63,DomainId|UserProfileName!S13,,63,UserProfileName|SessionExpirationDurationInSeconds?N1800,43200,i,SessionExpirationDurationInSeconds|ExpiresInSeconds?N5,300,i,ExpiresInSeconds|SpaceName?S13,,63,SpaceName|LandingUri?S,,1023,LandingUri|
CreatePresignedMlflowAppUrlRequest |Arn!S126,1,128,MlflowAppArn|ExpiresInSeconds?N5,300,i,ExpiresInSeconds|SessionExpirationDurationInSeconds?N1800,43200,i,SessionExpirationDurationInSeconds|
CreatePresignedMlflowTrackingServerUrlRequest |TrackingServerName!S111,1,256,TrackingServerName|ExpiresInSeconds?N5,300,i,ExpiresInSeconds|SessionExpirationDurationInSeconds?N1800,43200,i,SessionExpirationDurationInSeconds|
CreatePresignedNotebookInstanceUrlInput |NotebookInstanceName!S9,,63,NotebookInstanceName|SessionExpirationDurationInSeconds?N1800,43200,i,SessionExpirationDurationInSeconds|
CreateProcessingJobRequest |ProcessingInputs?[,10,ProcessingInputs;{ProcessingInput|ProcessingOutputConfig?{ProcessingOutputConfig|ProcessingJobName!S13,1,63,ProcessingJobName|ProcessingResources!{ProcessingResources|StoppingCondition?{ProcessingStoppingCondition|AppSpecification!{AppSpecification|Environment?(,100,ProcessingEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|NetworkConfig?{NetworkConfig|RoleArn!S18,20,2048,RoleArn|Tags?[,50,TagList;{Tag|ExperimentConfig?{ExperimentConfig|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateProjectInput |ProjectName!S47,1,32,ProjectEntityName|ProjectDescription?S23,,1024,EntityDescription|ServiceCatalogProvisioningDetails?{ServiceCatalogProvisioningDetails|Tags?[,50,TagList;{Tag|TemplateProviders?[1,1,CreateTemplateProviderList;{CreateTemplateProvider|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateSpaceRequest |DomainId!S39,,63,DomainId|SpaceName!S13,,63,SpaceName|Tags?[,50,TagList;{Tag|SpaceSettings?{SpaceSettings|OwnershipSettings?{OwnershipSettings|SpaceSharingSettings?{SpaceSharingSettings|SpaceDisplayName?S46,,64,NonEmptyString64|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateStudioLifecycleConfigRequest |StudioLifecycleConfigName!S13,,63,StudioLifecycleConfigName|StudioLifecycleConfigContent!S29,1,,StudioLifecycleConfigContent|StudioLifecycleConfigAppType!|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateTemplateProvider |CfnTemplateProvider?{CfnCreateTemplateProvider|
CreateTrainingJobRequest |TrainingJobName!S13,1,63,TrainingJobName|HyperParameters?(,100,HyperParameters;S22,,256,HyperParameterKey;S22,,2500,HyperParameterValue|AlgorithmSpecification?{AlgorithmSpecification|RoleArn!S18,20,2048,RoleArn|InputDataConfig?[1,20,InputDataConfig;{Channel|OutputDataConfig!{OutputDataConfig|ResourceConfig?{ResourceConfig|VpcConfig?{VpcConfig|StoppingCondition?{StoppingCondition|Tags?[,50,TagList;{Tag|EnableNetworkIsolation?|EnableInterContainerTrafficEncryption?|EnableManagedSpotTraining?|CheckpointConfig?{CheckpointConfig|DebugHookConfig?{DebugHookConfig|DebugRuleConfigurations?[,20,DebugRuleConfigurations;{DebugRuleConfiguration|TensorBoardOutputConfig?{TensorBoardOutputConfig|ExperimentConfig?{ExperimentConfig|ProfilerConfig?{ProfilerConfig|ProfilerRuleConfigurations?[,20,ProfilerRuleConfigurations;{ProfilerRuleConfiguration|Environment?(,100,TrainingEnvironmentMap;S27,,512,TrainingEnvironmentKey;S28,,512,TrainingEnvironmentValue|RetryStrategy?{RetryStrategy|RemoteDebugConfig?{RemoteDebugConfig|InfraCheckConfig?{InfraCheckConfig|SessionChainingConfig?{SessionChainingConfig|ServerlessJobConfig?{ServerlessJobConfig|MlflowConfig?{MlflowConfig|ModelPackageConfig?{ModelPackageConfig|#@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File,FastFile@InputDataConfig.[InputMode/-].DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'InputDataConfig[].DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile where 'AlgorithmSpecification.TrainingInputMode' is File or FastFile: augmented manifests are read in Pipe mode only, and this channel takes the job's mode;@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File@InputDataConfig.[InputMode/-].CompressionType.@=Gzip~'InputDataConfig[].CompressionType' can't be Gzip where 'AlgorithmSpecification.TrainingInputMode' is File: compressed data is read in Pipe mode only, and this channel takes the job's mode;@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File@InputDataConfig.[InputMode/-].RecordWrapperType.@=RecordIO~'InputDataConfig[].RecordWrapperType' can't be RecordIO where 'AlgorithmSpecification.TrainingInputMode' is File: objects aren't wrapped in File mode, and this channel takes the job's mode;@StoppingCondition@EnableManagedSpotTraining.?false@StoppingCondition.MaxWaitTimeInSeconds.@!~'StoppingCondition.MaxWaitTimeInSeconds' can't be set where 'EnableManagedSpotTraining' is left out or false: only managed Spot training waits for capacity;EnableManagedSpotTraining=true>StoppingCondition~'StoppingCondition.MaxWaitTimeInSeconds' is needed where 'EnableManagedSpotTraining' is true: managed Spot training has to know how long to wait for capacity;EnableManagedSpotTraining=true!StoppingCondition.-MaxWaitTimeInSeconds~'StoppingCondition.MaxWaitTimeInSeconds' is needed where 'EnableManagedSpotTraining' is true: managed Spot training has to know how long to wait for capacity;EnableManagedSpotTraining=true!ResourceConfig.+KeepAlivePeriodInSeconds~'ResourceConfig.KeepAlivePeriodInSeconds' can't be set where 'EnableManagedSpotTraining' is true: Spot instances can't be kept in a warm pool;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateTrainingPlanRequest |TrainingPlanName!S99,1,64,TrainingPlanName|TrainingPlanOfferingId!S137,1,256,TrainingPlanOfferingId|SpareInstanceCountPerUltraServer?N0,,i,SpareInstanceCountPerUltraServer|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateTransformJobRequest |TransformJobName!S13,1,63,TransformJobName|ModelName!S82,,63,ModelName|MaxConcurrentTransforms?N0,,i,MaxConcurrentTransforms|ModelClientConfig?{ModelClientConfig|MaxPayloadInMB?N0,,i,MaxPayloadInMB|BatchStrategy?|Environment?(,16,TransformEnvironmentMap;S37,,1024,TransformEnvironmentKey;S28,,,TransformEnvironmentValue|TransformInput!{TransformInput|TransformOutput!{TransformOutput|DataCaptureConfig?{BatchDataCaptureConfig|TransformResources!{TransformResources|DataProcessing?{DataProcessing|Tags?[,50,TagList;{Tag|ExperimentConfig?{ExperimentConfig|#@MaxPayloadInMB@@MaxPayloadInMB.@m100~'MaxPayloadInMB' is more than 100: a payload has 100 MB at most;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateTrialComponentRequest |TrialComponentName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|Status?{TrialComponentStatus|StartTime?|EndTime?|Parameters?(,300,TrialComponentParameters;S22,,320,TrialComponentKey320;{TrialComponentParameterValue|InputArtifacts?(,60,TrialComponentArtifacts;S22,,128,TrialComponentKey128;{TrialComponentArtifact|OutputArtifacts?(,60,TrialComponentArtifacts;S22,,128,TrialComponentKey128;{TrialComponentArtifact|MetadataProperties?{MetadataProperties|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateTrialRequest |TrialName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|ExperimentName!S3,1,120,ExperimentEntityName|MetadataProperties?{MetadataProperties|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateUserProfileRequest |DomainId!S39,,63,DomainId|UserProfileName!S13,,63,UserProfileName|SingleSignOnUserIdentifier?S139,,,SingleSignOnUserIdentifier|SingleSignOnUserValue?S,,256,String256|Tags?[,50,TagList;{Tag|UserSettings?{UserSettings|#SingleSignOnUserIdentifier>SingleSignOnUserValue~'SingleSignOnUserIdentifier' needs 'SingleSignOnUserValue': one says what the other is;SingleSignOnUserValue>SingleSignOnUserIdentifier~'SingleSignOnUserValue' needs 'SingleSignOnUserIdentifier': one says what the other is;@UserSettings@@UserSettings.KernelGatewayAppSettings.CustomImages.@k5~'UserSettings.KernelGatewayAppSettings.CustomImages' has more than 5 entries: a user profile has fewer than a domain may have;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateWorkforceRequest |CognitoConfig?{CognitoConfig|OidcConfig?{OidcConfig|SourceIpConfig?{SourceIpConfig|WorkforceName!S145,1,63,WorkforceName|Tags?[,50,TagList;{Tag|WorkforceVpcConfig?{WorkforceVpcConfigRequest|IpAddressType?|#CognitoConfig!OidcConfig~'OidcConfig' conflicts with 'CognitoConfig': a workforce signs in with Cognito or with a provider of yours;>CognitoConfig,OidcConfig~one of 'CognitoConfig', 'OidcConfig' is needed: a workforce signs in with Cognito or with a provider of yours;*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CreateWorkteamRequest |WorkteamName!S13,1,63,WorkteamName|WorkforceName?S145,1,63,WorkforceName|MemberDefinitions![1,10,MemberDefinitions;{MemberDefinition|Description!S26,1,200,String200|NotificationConfiguration?{NotificationConfiguration|WorkerAccessConfiguration?{WorkerAccessConfiguration|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
CustomFileSystem |EFSFileSystem?{EFSFileSystem|FSxLustreFileSystem?{FSxLustreFileSystem|S3FileSystem?{S3FileSystem|
CustomFileSystemConfig |EFSFileSystemConfig?{EFSFileSystemConfig|FSxLustreFileSystemConfig?{FSxLustreFileSystemConfig|S3FileSystemConfig?{S3FileSystemConfig|
CustomImage |ImageName!S72,1,63,ImageName|ImageVersionNumber?N0,,i,ImageVersionNumber|AppImageConfigName!S13,,63,AppImageConfigName|
CustomPosixUserConfig |Uid!N10000,4000000,i,Uid|Gid!N1001,4000000,i,Gid|
`;
  "D": `
DataCaptureConfig |EnableCapture?|InitialSamplingPercentage!N0,100,i,SamplingPercentage|DestinationS3Uri!S69,,512,DestinationS3Uri|KmsKeyId?S35,,2048,KmsKeyId|CaptureOptions![1,32,CaptureOptionList;{CaptureOption|CaptureContentTypeHeader?{CaptureContentTypeHeader|
DataCatalogConfig |TableName!S89,1,255,TableName|Catalog!S89,1,255,Catalog|Database!S89,1,255,Database|
DataProcessing |InputFilter?S,,63,JsonPath|OutputFilter?S,,63,JsonPath|JoinSource?|
DataQualityAppSpecification |ImageUri!S22,,255,ImageUri|ContainerEntrypoint?[1,100,ContainerEntrypoint;S22,,256,ContainerEntrypointString|ContainerArguments?[1,50,MonitoringContainerArguments;S22,,256,ContainerArgument|RecordPreprocessorSourceUri?S15,,1024,S3Uri|PostAnalyticsProcessorSourceUri?S15,,1024,S3Uri|Environment?(,50,MonitoringEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|
DataQualityBaselineConfig |BaseliningJobName?S13,1,63,ProcessingJobName|ConstraintsResource?{MonitoringConstraintsResource|StatisticsResource?{MonitoringStatisticsResource|
DataQualityJobInput |EndpointInput?{EndpointInput|BatchTransformInput?{BatchTransformInput|
DataSource |S3DataSource?{S3DataSource|FileSystemDataSource?{FileSystemDataSource|DatasetSource?{DatasetSource|
DatasetDefinition |AthenaDatasetDefinition?{AthenaDatasetDefinition|RedshiftDatasetDefinition?{RedshiftDatasetDefinition|LocalPath?S22,,256,ProcessingLocalPath|DataDistributionType?|InputMode?|#AthenaDatasetDefinition!RedshiftDatasetDefinition~'RedshiftDatasetDefinition' conflicts with 'AthenaDatasetDefinition': a dataset is a query of Athena or of Redshift;>AthenaDatasetDefinition,RedshiftDatasetDefinition~one of 'AthenaDatasetDefinition', 'RedshiftDatasetDefinition' is needed: a dataset is a query of Athena or of Redshift;
DatasetSource |DatasetArn!S34,,2048,HubDataSetArn|
DebugHookConfig |LocalPath?S22,,4096,DirectoryPath|S3OutputPath!S15,,1024,S3Uri|HookParameters?(,20,HookParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|CollectionConfigurations?[,20,CollectionConfigurations;{CollectionConfiguration|#*CollectionConfigurations.CollectionName~two of 'CollectionConfigurations' are the same: a tensor collection's name is unique in a job;
DebugRuleConfiguration |RuleConfigurationName!S22,1,256,RuleConfigurationName|LocalPath?S22,,4096,DirectoryPath|S3OutputPath?S15,,1024,S3Uri|RuleEvaluatorImage!S22,,255,AlgorithmImage|InstanceType?|VolumeSizeInGB?N0,,i,OptionalVolumeSizeInGB|RuleParameters?(,100,RuleParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|
DefaultEbsStorageSettings |DefaultEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|MaximumEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|#@DefaultEbsVolumeSizeInGb@@DefaultEbsVolumeSizeInGb.@oMaximumEbsVolumeSizeInGb~'DefaultEbsVolumeSizeInGb' is more than 'MaximumEbsVolumeSizeInGb': the default is at most the maximum;
DefaultSpaceSettings |ExecutionRole?S18,20,2048,RoleArn|SecurityGroups?[,5,SecurityGroupIds;S19,,32,SecurityGroupId|JupyterServerAppSettings?{JupyterServerAppSettings|KernelGatewayAppSettings?{KernelGatewayAppSettings|JupyterLabAppSettings?{JupyterLabAppSettings|SpaceStorageSettings?{DefaultSpaceStorageSettings|CustomPosixUserConfig?{CustomPosixUserConfig|CustomFileSystemConfigs?[,10,CustomFileSystemConfigs;{CustomFileSystemConfig|
DefaultSpaceStorageSettings |DefaultEbsStorageSettings?{DefaultEbsStorageSettings|
DeleteAIBenchmarkJobRequest |AIBenchmarkJobName!S13,1,63,AIEntityName|
DeleteAIRecommendationJobRequest |AIRecommendationJobName!S13,1,63,AIEntityName|
DeleteAIWorkloadConfigRequest |AIWorkloadConfigName!S13,1,63,AIEntityName|
DeleteActionRequest |ActionName!S3,1,120,ExperimentEntityName|
DeleteAlgorithmInput |AlgorithmName!S13,1,63,EntityName|
DeleteAppImageConfigRequest |AppImageConfigName!S13,,63,AppImageConfigName|
DeleteAppRequest |DomainId!S39,,63,DomainId|UserProfileName?S13,,63,UserProfileName|SpaceName?S13,,63,SpaceName|AppType!|AppName!S13,,63,AppName|#>UserProfileName,SpaceName~one of 'UserProfileName', 'SpaceName' is needed: an app belongs to a user profile or to a space;
DeleteArtifactRequest |ArtifactArn?S151,,256,ArtifactArn|Source?{ArtifactSource|#>ArtifactArn,Source~one of 'ArtifactArn', 'Source' is needed: an artifact is found by its ARN or its source;
DeleteAssociationRequest |SourceArn!S0,,256,AssociationEntityArn|DestinationArn!S0,,256,AssociationEntityArn|
DeleteClusterRequest |ClusterName!S7,,256,ClusterNameOrArn|
DeleteClusterSchedulerConfigRequest |ClusterSchedulerConfigId!S152,,12,ClusterSchedulerConfigId|
DeleteCodeRepositoryInput |CodeRepositoryName!S13,1,63,EntityName|
DeleteCompilationJobRequest |CompilationJobName!S13,1,63,EntityName|
DeleteComputeQuotaRequest |ComputeQuotaId!S152,,,ComputeQuotaId|
DeleteContextRequest |ContextName!S67,1,120,ContextName|
DeleteDataQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DeleteDeviceFleetRequest |DeviceFleetName!S13,1,63,EntityName|
DeleteDomainRequest |DomainId!S39,,63,DomainId|RetentionPolicy?{RetentionPolicy|
DeleteEdgeDeploymentPlanRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|
DeleteEdgeDeploymentStageRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|StageName!S13,1,63,EntityName|
DeleteEndpointConfigInput |EndpointConfigName!S13,,63,EndpointConfigName|
DeleteEndpointInput |EndpointName!S13,,63,EndpointName|
DeleteExperimentRequest |ExperimentName!S3,1,120,ExperimentEntityName|
DeleteFeatureGroupRequest |FeatureGroupName!S87,1,64,FeatureGroupName|
DeleteFlowDefinitionRequest |FlowDefinitionName!S90,1,63,FlowDefinitionName|
DeleteHubContentReferenceRequest |HubName!S96,,,HubNameOrArn|HubContentType!|HubContentName!S13,,63,HubContentName|#!HubContentType=Model,Notebook,DataSet,JsonDoc~'HubContentType' can't be Model or Notebook or DataSet or JsonDoc: the operation is for references to models;
DeleteHubContentRequest |HubName!S96,,,HubNameOrArn|HubContentType!|HubContentName!S13,,63,HubContentName|HubContentVersion!S31,5,14,HubContentVersion|
DeleteHubRequest |HubName!S96,,,HubNameOrArn|
DeleteHumanTaskUiRequest |HumanTaskUiName!S98,1,63,HumanTaskUiName|
DeleteHyperParameterTuningJobRequest |HyperParameterTuningJobName!S47,1,32,HyperParameterTuningJobName|
DeleteImageRequest |ImageName!S72,1,63,ImageName|
DeleteImageVersionRequest |ImageName!S72,1,63,ImageName|Version?N0,,i,ImageVersionNumber|Alias?S103,1,128,SageMakerImageVersionAlias|
DeleteInferenceComponentInput |InferenceComponentName!S82,,63,InferenceComponentName|
DeleteInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|
DeleteJobRequest |JobName!S13,1,63,JobName|JobCategory!|
DeleteMlflowAppRequest |Arn!S126,1,128,MlflowAppArn|
DeleteMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|
DeleteModelBiasJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DeleteModelCardRequest |ModelCardName!S13,1,63,EntityName|
DeleteModelExplainabilityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DeleteModelInput |ModelName!S82,,63,ModelName|
DeleteModelPackageGroupInput |ModelPackageGroupName!S100,1,170,ArnOrName|
DeleteModelPackageGroupPolicyInput |ModelPackageGroupName!S13,1,63,EntityName|
DeleteModelPackageInput |ModelPackageName!S114,1,176,VersionedArnOrName|
DeleteModelQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DeleteMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|
DeleteNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|
DeleteNotebookInstanceLifecycleConfigInput |NotebookInstanceLifecycleConfigName!S9,,63,NotebookInstanceLifecycleConfigName|
DeleteOptimizationJobRequest |OptimizationJobName!S13,1,63,EntityName|
DeletePartnerAppRequest |Arn!S123,1,128,PartnerAppArn|ClientToken?S102,1,36,ClientToken|
DeletePipelineRequest |PipelineName!S111,1,256,PipelineName|ClientRequestToken?S,32,128,IdempotencyToken|
DeleteProcessingJobRequest |ProcessingJobName!S13,1,63,ProcessingJobName|
DeleteProjectInput |ProjectName!S47,1,32,ProjectEntityName|
DeleteSpaceRequest |DomainId!S39,,63,DomainId|SpaceName!S13,,63,SpaceName|
DeleteStudioLifecycleConfigRequest |StudioLifecycleConfigName!S13,,63,StudioLifecycleConfigName|
DeleteTagsInput |ResourceArn!S1,,256,ResourceArn|TagKeys![1,50,TagKeyList;S2,1,128,TagKey|
DeleteTrainingJobRequest |TrainingJobName!S13,1,63,TrainingJobName|
DeleteTrialComponentRequest |TrialComponentName!S3,1,120,ExperimentEntityName|
DeleteTrialRequest |TrialName!S3,1,120,ExperimentEntityName|
DeleteUserProfileRequest |DomainId!S39,,63,DomainId|UserProfileName!S13,,63,UserProfileName|
DeleteWorkforceRequest |WorkforceName!S145,1,63,WorkforceName|
DeleteWorkteamRequest |WorkteamName!S13,1,63,WorkteamName|
DeploymentConfig |BlueGreenUpdatePolicy?{BlueGreenUpdatePolicy|RollingUpdatePolicy?{RollingUpdatePolicy|AutoRollbackConfiguration?{AutoRollbackConfig|#BlueGreenUpdatePolicy!RollingUpdatePolicy~'RollingUpdatePolicy' conflicts with 'BlueGreenUpdatePolicy': a deployment has one update policy;
DeploymentConfiguration |RollingUpdatePolicy?{RollingDeploymentPolicy|WaitIntervalInSeconds?N0,3600,i,WaitTimeIntervalInSeconds|AutoRollbackConfiguration?[1,10,AutoRollbackAlarms;{AlarmDetails|
DeploymentStage |StageName!S13,1,63,EntityName|DeviceSelectionConfig!{DeviceSelectionConfig|DeploymentConfig?{EdgeDeploymentConfig|
DeregisterDevicesRequest |DeviceFleetName!S13,1,63,EntityName|DeviceNames![,,DeviceNames;S13,1,63,DeviceName|
DescribeAIBenchmarkJobRequest |AIBenchmarkJobName!S13,1,63,AIEntityName|
DescribeAIRecommendationJobRequest |AIRecommendationJobName!S13,1,63,AIEntityName|
DescribeAIWorkloadConfigRequest |AIWorkloadConfigName!S13,1,63,AIEntityName|
DescribeActionRequest |ActionName!S153,1,256,ExperimentEntityNameOrArn|
DescribeAlgorithmInput |AlgorithmName!S100,1,170,ArnOrName|
DescribeAppImageConfigRequest |AppImageConfigName!S13,,63,AppImageConfigName|
DescribeAppRequest |DomainId!S39,,63,DomainId|UserProfileName?S13,,63,UserProfileName|SpaceName?S13,,63,SpaceName|AppType!|AppName!S13,,63,AppName|#>UserProfileName,SpaceName~one of 'UserProfileName', 'SpaceName' is needed: an app belongs to a user profile or to a space;
DescribeArtifactRequest |ArtifactArn!S151,,256,ArtifactArn|
DescribeAutoMLJobRequest |AutoMLJobName!S47,1,32,AutoMLJobName|
DescribeAutoMLJobV2Request |AutoMLJobName!S47,1,32,AutoMLJobName|
DescribeClusterEventRequest |EventId!S154,,,EventId|ClusterName!S7,,256,ClusterNameOrArn|
DescribeClusterNodeRequest |ClusterName!S7,,256,ClusterNameOrArn|NodeId?S5,1,256,ClusterNodeId|NodeLogicalId?S11,1,128,ClusterNodeLogicalId|#NodeId!NodeLogicalId~'NodeLogicalId' conflicts with 'NodeId': a node is found by one of its ids;>NodeId,NodeLogicalId~one of 'NodeId', 'NodeLogicalId' is needed: a node is found by one of its ids;
DescribeClusterRequest |ClusterName!S7,,256,ClusterNameOrArn|
DescribeClusterSchedulerConfigRequest |ClusterSchedulerConfigId!S152,,12,ClusterSchedulerConfigId|ClusterSchedulerConfigVersion?N,,i,Integer|
DescribeCodeRepositoryInput |CodeRepositoryName!S13,1,63,EntityName|
DescribeCompilationJobRequest |CompilationJobName!S13,1,63,EntityName|
DescribeComputeQuotaRequest |ComputeQuotaId!S152,,,ComputeQuotaId|ComputeQuotaVersion?N,,i,Integer|
DescribeContextRequest |ContextName!S155,1,256,ContextNameOrArn|
DescribeDataQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DescribeDeviceFleetRequest |DeviceFleetName!S13,1,63,EntityName|
DescribeDeviceRequest |NextToken?S22,,,NextToken|DeviceName!S13,1,63,EntityName|DeviceFleetName!S13,1,63,EntityName|
DescribeDomainRequest |DomainId!S39,,63,DomainId|
DescribeEdgeDeploymentPlanRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|NextToken?S22,,,NextToken|MaxResults?N,10,i,DeploymentStageMaxResults|
DescribeEdgePackagingJobRequest |EdgePackagingJobName!S13,1,63,EntityName|
DescribeEndpointConfigInput |EndpointConfigName!S13,,63,EndpointConfigName|
DescribeEndpointInput |EndpointName!S13,,63,EndpointName|
DescribeExperimentRequest |ExperimentName!S3,1,120,ExperimentEntityName|
DescribeFeatureGroupRequest |FeatureGroupName!S156,1,256,FeatureGroupNameOrArn|NextToken?S22,,,NextToken|
DescribeFeatureMetadataRequest |FeatureGroupName!S156,1,256,FeatureGroupNameOrArn|FeatureName!S88,1,64,FeatureName|
DescribeFlowDefinitionRequest |FlowDefinitionName!S90,1,63,FlowDefinitionName|
DescribeHubContentRequest |HubName!S96,,,HubNameOrArn|HubContentType!|HubContentName!S13,,63,HubContentName|HubContentVersion?S31,5,14,HubContentVersion|
DescribeHubRequest |HubName!S96,,,HubNameOrArn|
DescribeHumanTaskUiRequest |HumanTaskUiName!S98,1,63,HumanTaskUiName|
DescribeHyperParameterTuningJobRequest |HyperParameterTuningJobName!S47,1,32,HyperParameterTuningJobName|
DescribeImageRequest |ImageName!S72,1,63,ImageName|
DescribeImageVersionRequest |ImageName!S72,1,63,ImageName|Version?N0,,i,ImageVersionNumber|Alias?S103,1,128,SageMakerImageVersionAlias|
DescribeInferenceComponentInput |InferenceComponentName!S82,,63,InferenceComponentName|
DescribeInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|
DescribeInferenceRecommendationsJobRequest |JobName!S99,1,64,RecommendationJobName|
DescribeJobRequest |JobName!S13,1,63,JobName|JobCategory!|
DescribeJobSchemaVersionRequest |JobCategory!|JobConfigSchemaVersion?S106,5,16,JobSchemaVersion|
DescribeLabelingJobRequest |LabelingJobName!S13,1,63,LabelingJobName|
DescribeLineageGroupRequest |LineageGroupName!S3,1,120,ExperimentEntityName|
DescribeMlflowAppRequest |Arn!S126,1,128,MlflowAppArn|
DescribeMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|
DescribeModelBiasJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DescribeModelCardExportJobRequest |ModelCardExportJobArn!S157,,256,ModelCardExportJobArn|
DescribeModelCardRequest |ModelCardName!S115,1,256,ModelCardNameOrArn|ModelCardVersion?N,,i,Integer|IncludedData?|
DescribeModelExplainabilityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DescribeModelInput |ModelName!S82,,63,ModelName|
DescribeModelPackageGroupInput |ModelPackageGroupName!S100,1,170,ArnOrName|
DescribeModelPackageInput |ModelPackageName!S114,1,176,VersionedArnOrName|IncludedData?|
DescribeModelQualityJobDefinitionRequest |JobDefinitionName!S13,1,63,MonitoringJobDefinitionName|
DescribeMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|
DescribeNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|
DescribeNotebookInstanceLifecycleConfigInput |NotebookInstanceLifecycleConfigName!S9,,63,NotebookInstanceLifecycleConfigName|
DescribeOptimizationJobRequest |OptimizationJobName!S13,1,63,EntityName|
DescribePartnerAppRequest |Arn!S123,1,128,PartnerAppArn|IncludeAvailableUpgrade?|
DescribePipelineDefinitionForExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|
DescribePipelineExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|
DescribePipelineRequest |PipelineName!S158,1,2048,PipelineNameOrArn|PipelineVersionId?N1,,i,PipelineVersionId|
DescribeProcessingJobRequest |ProcessingJobName!S13,1,63,ProcessingJobName|
DescribeProjectInput |ProjectName!S47,1,32,ProjectEntityName|
DescribeReservedCapacityRequest |ReservedCapacityArn!S160,50,2048,ReservedCapacityArn|
DescribeSpaceRequest |DomainId!S39,,63,DomainId|SpaceName!S13,,63,SpaceName|
DescribeStudioLifecycleConfigRequest |StudioLifecycleConfigName!S13,,63,StudioLifecycleConfigName|
DescribeSubscribedWorkteamRequest |WorkteamArn!S91,,256,WorkteamArn|
DescribeTrainingJobRequest |TrainingJobName!S13,1,63,TrainingJobName|
DescribeTrainingPlanExtensionHistoryRequest |TrainingPlanArn!S36,50,2048,TrainingPlanArn|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
DescribeTrainingPlanRequest |TrainingPlanName!S99,1,64,TrainingPlanName|
DescribeTransformJobRequest |TransformJobName!S13,1,63,TransformJobName|
DescribeTrialComponentRequest |TrialComponentName!S153,1,256,ExperimentEntityNameOrArn|
DescribeTrialRequest |TrialName!S3,1,120,ExperimentEntityName|
DescribeUserProfileRequest |DomainId!S39,,63,DomainId|UserProfileName!S13,,63,UserProfileName|
DescribeWorkforceRequest |WorkforceName!S145,1,63,WorkforceName|
DescribeWorkteamRequest |WorkteamName!S13,1,63,WorkteamName|
DesiredWeightAndCapacity |VariantName!S13,,63,VariantName|DesiredWeight?N0,,,VariantWeight|DesiredInstanceCount?N0,,i,TaskCount|ServerlessUpdateConfig?{ProductionVariantServerlessUpdateConfig|
DetachClusterNodeVolumeRequest |ClusterArn!S4,,256,ClusterArn|NodeId!S5,1,256,ClusterNodeId|VolumeId!S6,1,256,VolumeId|
Device |DeviceName!S13,1,63,DeviceName|Description?S70,1,40,DeviceDescription|IotThingName?S164,,128,ThingName|
DeviceSelectionConfig |DeviceSubsetType!|Percentage?N,100,i,Percentage|DeviceNames?[,,DeviceNames;S13,1,63,DeviceName|DeviceNameContains?S13,1,63,DeviceName|
DirectDeploySettings |Status?|
DisableSagemakerServicecatalogPortfolioInput |
DisassociateTrialComponentRequest |TrialComponentName!S3,1,120,ExperimentEntityName|TrialName!S3,1,120,ExperimentEntityName|
DockerSettings |EnableDockerAccess?|VpcOnlyTrustedAccounts?[,20,VpcOnlyTrustedAccounts;S76,12,12,AccountId|RootlessDocker?|
DomainSettings |SecurityGroupIds?[,3,DomainSecurityGroupIds;S19,,32,SecurityGroupId|RStudioServerProDomainSettings?{RStudioServerProDomainSettings|ExecutionRoleIdentityConfig?|TrustedIdentityPropagationSettings?{TrustedIdentityPropagationSettings|DockerSettings?{DockerSettings|AmazonQSettings?{AmazonQSettings|UnifiedStudioSettings?{UnifiedStudioSettings|IpAddressType?|
DomainSettingsForUpdate |RStudioServerProDomainSettingsForUpdate?{RStudioServerProDomainSettingsForUpdate|ExecutionRoleIdentityConfig?|SecurityGroupIds?[,3,DomainSecurityGroupIds;S19,,32,SecurityGroupId|TrustedIdentityPropagationSettings?{TrustedIdentityPropagationSettings|DockerSettings?{DockerSettings|AmazonQSettings?{AmazonQSettings|UnifiedStudioSettings?{UnifiedStudioSettings|IpAddressType?|
DriftCheckBaselines |Bias?{DriftCheckBias|Explainability?{DriftCheckExplainability|ModelQuality?{DriftCheckModelQuality|ModelDataQuality?{DriftCheckModelDataQuality|
DriftCheckBias |ConfigFile?{FileSource|PreTrainingConstraints?{MetricsSource|PostTrainingConstraints?{MetricsSource|
DriftCheckExplainability |Constraints?{MetricsSource|ConfigFile?{FileSource|
DriftCheckModelDataQuality |Statistics?{MetricsSource|Constraints?{MetricsSource|
DriftCheckModelQuality |Statistics?{MetricsSource|Constraints?{MetricsSource|
`;
  "E": `
EFSFileSystem |FileSystemId!S33,11,21,FileSystemId|
EFSFileSystemConfig |FileSystemId!S33,11,21,FileSystemId|FileSystemPath?S73,1,256,FileSystemPath|
EbsStorageSettings |EbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|
EdgeDeploymentConfig |FailureHandlingPolicy!|
EdgeDeploymentModelConfig |ModelHandle!S13,1,63,EntityName|EdgePackagingJobName!S13,1,63,EntityName|
EdgeOutputConfig |S3OutputLocation!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|PresetDeploymentType?|PresetDeploymentConfig?|
EmrServerlessComputeConfig |ExecutionRoleARN!S18,20,2048,RoleArn|
EmrServerlessSettings |ExecutionRoleArn?S18,20,2048,RoleArn|Status?|
EmrSettings |AssumableRoleArns?[,5,AssumableRoleArns;S18,20,2048,RoleArn|ExecutionRoleArns?[,5,ExecutionRoleArns;S18,20,2048,RoleArn|
EnableSagemakerServicecatalogPortfolioInput |
EndpointInfo |EndpointName?S13,,63,EndpointName|
EndpointInput |EndpointName!S13,,63,EndpointName|LocalPath!S22,,256,ProcessingLocalPath|S3InputMode?|S3DataDistributionType?|FeaturesAttribute?|InferenceAttribute?|ProbabilityAttribute?|ProbabilityThresholdAttribute?|StartTimeOffset?S68,1,15,MonitoringTimeOffsetString|EndTimeOffset?S68,1,15,MonitoringTimeOffsetString|ExcludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|
EndpointInputConfiguration |InstanceType?|ServerlessConfig?{ProductionVariantServerlessConfig|InferenceSpecificationName?S13,1,63,InferenceSpecificationName|EnvironmentParameterRanges?{EnvironmentParameterRanges|#!ServerlessConfig.+ProvisionedConcurrency~'ServerlessConfig.ProvisionedConcurrency' can't be set: Inference Recommender doesn't take it;
EnvironmentConfig |FSxLustreConfig?{FSxLustreConfig|
EnvironmentParameterRanges |CategoricalParameterRanges?[1,5,CategoricalParameters;{CategoricalParameter|
ExperimentConfig |ExperimentName?S3,1,120,ExperimentEntityName|TrialName?S3,1,120,ExperimentEntityName|TrialComponentDisplayName?S3,1,120,ExperimentEntityName|RunName?S3,1,120,ExperimentEntityName|
Explainability |Report?{MetricsSource|
ExplainerConfig |ClarifyExplainerConfig?{ClarifyExplainerConfig|
ExtendTrainingPlanRequest |TrainingPlanExtensionOfferingId!|
`;
  "F": `
FSxLustreConfig |SizeInGiB!N1200,100800,i,FSxLustreSizeInGiB|PerUnitStorageThroughput!N125,1000,i,FSxLustrePerUnitStorageThroughput|
FSxLustreFileSystem |FileSystemId!S33,11,21,FileSystemId|
FSxLustreFileSystemConfig |FileSystemId!S33,11,21,FileSystemId|FileSystemPath?S73,1,256,FileSystemPath|
FeatureDefinition |FeatureName!S88,1,64,FeatureName|FeatureType!|CollectionType?|CollectionConfig?{CollectionConfig|#!FeatureName=is_deleted,write_time,api_invocation_time~'FeatureName' can't be is_deleted or write_time or api_invocation_time: Feature Store keeps these names for columns of its own;CollectionType=Vector!FeatureType=Integral,String~'FeatureType' can't be Integral or String where 'CollectionType' is Vector: a vector consists of fractional numbers;
FeatureParameter |Key?S169,1,255,FeatureParameterKey|Value?S169,1,255,FeatureParameterValue|#Key>Value~'Key' needs 'Value': a key without a value describes nothing;
FileSource |ContentType?S22,,256,ContentType|ContentDigest?S25,,72,ContentDigest|S3Uri!S15,,1024,S3Uri|
FileSystemConfig |MountPath?S45,,1024,MountPath|DefaultUid?N0,65535,i,DefaultUid|DefaultGid?N0,65535,i,DefaultGid|
FileSystemDataSource |FileSystemId!S33,11,21,FileSystemId|FileSystemAccessMode!|FileSystemType!|DirectoryPath!S22,,4096,DirectoryPath|
Filter |Name!S26,1,255,ResourcePropertyName|Operator?|Value?S26,1,1024,FilterValue|
FlowDefinitionOutputConfig |S3OutputPath!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|
`;
  "G": `
GenerativeAiSettings |AmazonBedrockRoleArn?S18,20,2048,RoleArn|
GetDeviceFleetReportRequest |DeviceFleetName!S13,1,63,EntityName|
GetLineageGroupPolicyRequest |LineageGroupName!S161,1,256,LineageGroupNameOrArn|
GetModelPackageGroupPolicyInput |ModelPackageGroupName!S13,1,63,EntityName|
GetSagemakerServicecatalogPortfolioStatusInput |
GetScalingConfigurationRecommendationRequest |InferenceRecommendationsJobName!S99,1,64,RecommendationJobName|RecommendationId?|EndpointName?S13,,63,EndpointName|TargetCpuUtilizationPerCore?N1,100,i,UtilizationPercentagePerCore|ScalingPolicyObjective?{ScalingPolicyObjective|#RecommendationId!EndpointName~'EndpointName' conflicts with 'RecommendationId': the benchmark is found by one of them;
GetSearchSuggestionsRequest |Resource!|SuggestionQuery?{SuggestionQuery|
GitConfig |RepositoryUrl!S63,11,1024,GitConfigUrl|Branch?S64,1,1024,Branch|SecretArn?S65,1,2048,SecretArn|
GitConfigForUpdate |SecretArn?S65,1,2048,SecretArn|
`;
  "H": `
HiddenSageMakerImage |SageMakerImageName?|VersionAliases?[,20,VersionAliasesList;S75,1,128,ImageVersionAliasPattern|#>SageMakerImageName~one of 'SageMakerImageName' is needed: it names the image to hide;SageMakerImageName>VersionAliases~'SageMakerImageName' needs 'VersionAliases': it says which versions to hide;
HolidayConfigAttributes |CountryCode?S52,2,2,CountryCode|
HubAccessConfig |HubContentArn!S22,,255,HubContentArn|
HubS3StorageConfig |S3OutputPath?S15,,1024,S3OutputPath|
HumanLoopActivationConditionsConfig |HumanLoopActivationConditions!|
HumanLoopActivationConfig |HumanLoopActivationConditionsConfig!{HumanLoopActivationConditionsConfig|
HumanLoopConfig |WorkteamArn!S91,,256,WorkteamArn|HumanTaskUiArn!S92,,1024,HumanTaskUiArn|TaskTitle!S93,1,128,FlowDefinitionTaskTitle|TaskDescription!S26,1,255,FlowDefinitionTaskDescription|TaskCount!N1,3,i,FlowDefinitionTaskCount|TaskAvailabilityLifetimeInSeconds?N1,,i,FlowDefinitionTaskAvailabilityLifetimeInSeconds|TaskTimeLimitInSeconds?N30,,i,FlowDefinitionTaskTimeLimitInSeconds|TaskKeywords?[1,5,FlowDefinitionTaskKeywords;S94,1,30,FlowDefinitionTaskKeyword|PublicWorkforceTaskPrice?{PublicWorkforceTaskPrice|
HumanLoopRequestSource |AwsManagedHumanLoopRequestSource!|
HumanTaskConfig |WorkteamArn!S91,,256,WorkteamArn|UiConfig!{UiConfig|PreHumanTaskLambdaArn?S110,,2048,LambdaFunctionArn|TaskKeywords?[1,5,TaskKeywords;S94,1,30,TaskKeyword|TaskTitle!S93,1,128,TaskTitle|TaskDescription!S26,1,255,TaskDescription|NumberOfHumanWorkersPerDataObject!N1,9,i,NumberOfHumanWorkersPerDataObject|TaskTimeLimitInSeconds!N30,,i,TaskTimeLimitInSeconds|TaskAvailabilityLifetimeInSeconds?N60,,i,TaskAvailabilityLifetimeInSeconds|MaxConcurrentTaskCount?N1,5000,i,MaxConcurrentTaskCount|AnnotationConsolidationConfig?{AnnotationConsolidationConfig|PublicWorkforceTaskPrice?{PublicWorkforceTaskPrice|
HyperParameterAlgorithmSpecification |TrainingImage?S22,,255,AlgorithmImage|TrainingInputMode!|AlgorithmName?S100,1,170,ArnOrName|MetricDefinitions?[,40,MetricDefinitionList;{MetricDefinition|#AlgorithmName!TrainingImage~'TrainingImage' conflicts with 'AlgorithmName': an algorithm is either an algorithm resource or a container image;>AlgorithmName,TrainingImage~one of 'AlgorithmName', 'TrainingImage' is needed: an algorithm is either an algorithm resource or a container image;
HyperParameterSpecification |Name!S23,,256,ParameterName|Description?S23,,1024,EntityDescription|Type!|Range?{ParameterRange|IsTunable?|IsRequired?|DefaultValue?S22,,2500,HyperParameterValue|#DefaultValue!IsRequired=true~'IsRequired' can't be true where 'DefaultValue' is set: a hyperparameter with a default can be left out;
HyperParameterTrainingJobDefinition |DefinitionName?S99,1,64,HyperParameterTrainingJobDefinitionName|TuningObjective?{HyperParameterTuningJobObjective|HyperParameterRanges?{ParameterRanges|StaticHyperParameters?(,100,HyperParameters;S22,,256,HyperParameterKey;S22,,2500,HyperParameterValue|AlgorithmSpecification!{HyperParameterAlgorithmSpecification|RoleArn!S18,20,2048,RoleArn|InputDataConfig?[1,20,InputDataConfig;{Channel|VpcConfig?{VpcConfig|OutputDataConfig!{OutputDataConfig|ResourceConfig?{ResourceConfig|HyperParameterTuningResourceConfig?{HyperParameterTuningResourceConfig|StoppingCondition!{StoppingCondition|EnableNetworkIsolation?|EnableInterContainerTrafficEncryption?|EnableManagedSpotTraining?|CheckpointConfig?{CheckpointConfig|RetryStrategy?{RetryStrategy|Environment?(,48,HyperParameterTrainingJobEnvironmentMap;S27,,512,HyperParameterTrainingJobEnvironmentKey;S28,,512,HyperParameterTrainingJobEnvironmentValue|#@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File,FastFile@InputDataConfig.[InputMode/-].DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'InputDataConfig[].DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile where 'AlgorithmSpecification.TrainingInputMode' is File or FastFile: augmented manifests are read in Pipe mode only, and this channel takes the job's mode;@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File@InputDataConfig.[InputMode/-].CompressionType.@=Gzip~'InputDataConfig[].CompressionType' can't be Gzip where 'AlgorithmSpecification.TrainingInputMode' is File: compressed data is read in Pipe mode only, and this channel takes the job's mode;@InputDataConfig@AlgorithmSpecification.TrainingInputMode.=File@InputDataConfig.[InputMode/-].RecordWrapperType.@=RecordIO~'InputDataConfig[].RecordWrapperType' can't be RecordIO where 'AlgorithmSpecification.TrainingInputMode' is File: objects aren't wrapped in File mode, and this channel takes the job's mode;@StoppingCondition@EnableManagedSpotTraining.?false@StoppingCondition.MaxWaitTimeInSeconds.@!~'StoppingCondition.MaxWaitTimeInSeconds' can't be set where 'EnableManagedSpotTraining' is left out or false: only managed Spot training waits for capacity;EnableManagedSpotTraining=true>StoppingCondition~'StoppingCondition.MaxWaitTimeInSeconds' is needed where 'EnableManagedSpotTraining' is true: managed Spot training has to know how long to wait for capacity;EnableManagedSpotTraining=true!StoppingCondition.-MaxWaitTimeInSeconds~'StoppingCondition.MaxWaitTimeInSeconds' is needed where 'EnableManagedSpotTraining' is true: managed Spot training has to know how long to wait for capacity;EnableManagedSpotTraining=true!ResourceConfig.+KeepAlivePeriodInSeconds~'ResourceConfig.KeepAlivePeriodInSeconds' can't be set where 'EnableManagedSpotTraining' is true: Spot instances can't be kept in a warm pool;ResourceConfig!HyperParameterTuningResourceConfig~'HyperParameterTuningResourceConfig' conflicts with 'ResourceConfig': the flexible resource configuration is used instead of the plain one;
HyperParameterTuningInstanceConfig |InstanceType!|InstanceCount!N0,,i,TrainingInstanceCount|VolumeSizeInGB!N1,,i,VolumeSizeInGB|
HyperParameterTuningJobConfig |Strategy!|StrategyConfig?{HyperParameterTuningJobStrategyConfig|HyperParameterTuningJobObjective?{HyperParameterTuningJobObjective|ResourceLimits!{ResourceLimits|ParameterRanges?{ParameterRanges|TrainingJobEarlyStoppingType?|TuningJobCompletionCriteria?{TuningJobCompletionCriteria|RandomSeed?N0,,i,RandomSeed|#Strategy=Bayesian,Random,Grid!StrategyConfig~'StrategyConfig' can't be set where 'Strategy' is Bayesian or Random or Grid: only Hyperband is configured;Strategy=Hyperband!TrainingJobEarlyStoppingType=Auto~'TrainingJobEarlyStoppingType' can't be Auto where 'Strategy' is Hyperband: Hyperband stops training jobs itself;Strategy=Grid!ParameterRanges.+IntegerParameterRanges~'ParameterRanges.IntegerParameterRanges' can't be set where 'Strategy' is Grid: grid search takes categorical ranges only;Strategy=Grid!ParameterRanges.+ContinuousParameterRanges~'ParameterRanges.ContinuousParameterRanges' can't be set where 'Strategy' is Grid: grid search takes categorical ranges only;
HyperParameterTuningJobObjective |Type!|MetricName!S26,1,255,MetricName|
HyperParameterTuningJobStrategyConfig |HyperbandStrategyConfig?{HyperbandStrategyConfig|
HyperParameterTuningJobWarmStartConfig |ParentHyperParameterTuningJobs![1,5,ParentHyperParameterTuningJobs;{ParentHyperParameterTuningJob|WarmStartType!|
HyperParameterTuningResourceConfig |InstanceType?|InstanceCount?N0,,i,TrainingInstanceCount|VolumeSizeInGB?N0,,i,OptionalVolumeSizeInGB|VolumeKmsKeyId?S35,,2048,KmsKeyId|AllocationStrategy?|InstanceConfigs?[1,6,HyperParameterTuningInstanceConfigs;{HyperParameterTuningInstanceConfig|#InstanceConfigs!InstanceType~'InstanceType' can't be set where 'InstanceConfigs' is set: each entry of the list has a type, a count and a volume size of its own;InstanceConfigs!InstanceCount~'InstanceCount' can't be set where 'InstanceConfigs' is set: each entry of the list has a type, a count and a volume size of its own;InstanceConfigs!VolumeSizeInGB~'VolumeSizeInGB' can't be set where 'InstanceConfigs' is set: each entry of the list has a type, a count and a volume size of its own;
HyperbandStrategyConfig |MinResource?N1,,i,HyperbandStrategyMinResource|MaxResource?N1,,i,HyperbandStrategyMaxResource|#@MaxResource@@MaxResource.@m20000~'MaxResource' is more than 20000: Hyperband runs 20,000 epochs at most;@MinResource@@MinResource.@oMaxResource~'MinResource' is more than 'MaxResource': a training job runs at least the one and at most the other;
`;
  "I": `
IamPolicyConstraints |SourceIp?|VpcSourceIp?|
IdcConfigInput |InstanceArn!|
IdentityProviderOAuthSetting |DataSourceName?|Status?|SecretArn?S65,1,2048,SecretArn|
IdleSettings |LifecycleManagement?|IdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|MinIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|MaxIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|#@MinIdleTimeoutInMinutes@@MinIdleTimeoutInMinutes.@oMaxIdleTimeoutInMinutes~'MinIdleTimeoutInMinutes' is more than 'MaxIdleTimeoutInMinutes': a minimum is at most the maximum;
ImageClassificationJobConfig |CompletionCriteria?{AutoMLJobCompletionCriteria|#@CompletionCriteria@@CompletionCriteria.MaxCandidates.@m1~'CompletionCriteria.MaxCandidates' is more than 1: only tabular problems try several candidates;
ImageConfig |RepositoryAccessMode!|RepositoryAuthConfig?{RepositoryAuthConfig|#RepositoryAccessMode=Platform!RepositoryAuthConfig~'RepositoryAuthConfig' can't be set where 'RepositoryAccessMode' is Platform: credentials are for a private registry in your VPC;
ImportHubContentRequest |HubContentName!S13,,63,HubContentName|HubContentVersion?S31,5,14,HubContentVersion|HubContentType!|DocumentSchemaVersion!S31,5,14,DocumentSchemaVersion|HubName!S96,,,HubNameOrArn|HubContentDisplayName?S22,,255,HubContentDisplayName|HubContentDescription?S22,,1023,HubContentDescription|HubContentMarkdown?S,,,HubContentMarkdown|HubContentDocument!S22,,,HubContentDocument|SupportStatus?|HubContentSearchKeywords?[,50,HubContentSearchKeywordList;S22,,255,HubContentSearchKeyword|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
InferenceComponentAvailabilityZoneBalance |EnforcementMode!|MaxImbalance?N0,100,i,AvailabilityZoneBalanceMaxImbalance|
InferenceComponentCapacitySize |Type!|Value!N1,,i,CapacitySizeValue|
InferenceComponentComputeResourceRequirements |NumberOfCpuCoresRequired?N0.25,,,NumberOfCpuCores|NumberOfAcceleratorDevicesRequired?N1,,,NumberOfAcceleratorDevices|MinMemoryRequiredInMb!N128,,i,MemoryInMb|MaxMemoryRequiredInMb?N128,,i,MemoryInMb|#@MinMemoryRequiredInMb@@MinMemoryRequiredInMb.@oMaxMemoryRequiredInMb~'MinMemoryRequiredInMb' is more than 'MaxMemoryRequiredInMb': a minimum is at most the maximum;
InferenceComponentContainerSpecification |Image?S24,,255,ContainerImage|ArtifactUrl?S15,,1024,Url|Environment?(,100,EnvironmentMap;S27,,1024,EnvironmentKey;S28,,1024,EnvironmentValue|ContainerMetricsConfig?{ContainerMetricsConfig|
InferenceComponentDataCacheConfig |EnableCaching!|
InferenceComponentDeploymentConfig |RollingUpdatePolicy!{InferenceComponentRollingUpdatePolicy|AutoRollbackConfiguration?{AutoRollbackConfig|
InferenceComponentRollingUpdatePolicy |MaximumBatchSize!{InferenceComponentCapacitySize|WaitIntervalInSeconds!N0,3600,i,WaitIntervalInSeconds|MaximumExecutionTimeoutInSeconds?N600,28800,i,MaximumExecutionTimeoutInSeconds|RollbackMaximumBatchSize?{InferenceComponentCapacitySize|#@MaximumBatchSize@MaximumBatchSize.Type.=CAPACITY_PERCENT@MaximumBatchSize.Value.@l5~'MaximumBatchSize.Value' is less than 5 where 'MaximumBatchSize.Type' is CAPACITY_PERCENT: a step is a part of the copies, half of them at most;@MaximumBatchSize@MaximumBatchSize.Type.=CAPACITY_PERCENT@MaximumBatchSize.Value.@m50~'MaximumBatchSize.Value' is more than 50 where 'MaximumBatchSize.Type' is CAPACITY_PERCENT: a step is a part of the copies, half of them at most;
InferenceComponentRuntimeConfig |CopyCount!N0,,i,InferenceComponentCopyCount|
InferenceComponentSchedulingConfig |PlacementStrategy!|AvailabilityZoneBalance?{InferenceComponentAvailabilityZoneBalance|
InferenceComponentSpecification |InstanceType?|ModelName?S82,,63,ModelName|Container?{InferenceComponentContainerSpecification|StartupParameters?{InferenceComponentStartupParameters|ComputeResourceRequirements?{InferenceComponentComputeResourceRequirements|BaseInferenceComponentName?S82,,63,InferenceComponentName|DataCacheConfig?{InferenceComponentDataCacheConfig|SchedulingConfig?{InferenceComponentSchedulingConfig|
InferenceComponentStartupParameters |ModelDataDownloadTimeoutInSeconds?N60,3600,i,ProductionVariantModelDataDownloadTimeoutInSeconds|ContainerStartupHealthCheckTimeoutInSeconds?N60,3600,i,ProductionVariantContainerStartupHealthCheckTimeoutInSeconds|
InferenceExecutionConfig |Mode!|
InferenceExperimentDataStorageConfig |Destination!S69,,512,DestinationS3Uri|KmsKey?S35,,2048,KmsKeyId|ContentType?{CaptureContentTypeHeader|
InferenceExperimentSchedule |StartTime?|EndTime?|
InferenceHubAccessConfig |HubContentArn!S22,,255,HubContentArn|
InferenceSpecification |Containers![1,15,ModelPackageContainerDefinitionList;{ModelPackageContainerDefinition|SupportedTransformInstanceTypes?[1,,TransformInstanceTypes;|SupportedRealtimeInferenceInstanceTypes?|SupportedContentTypes?[,,ContentTypes;S22,,256,ContentType|SupportedResponseMIMETypes?[,,ResponseMIMETypes;S32,,1024,ResponseMIMEType|
InfraCheckConfig |EnableInfraCheck?|
InputConfig |S3Uri!S15,,1024,S3Uri|DataInputConfig?S29,1,,DataInputConfig|Framework!|FrameworkVersion?S66,3,10,FrameworkVersion|
InstanceGroup |InstanceType!|InstanceCount!N0,,i,TrainingInstanceCount|InstanceGroupName!S26,1,64,InstanceGroupName|
InstanceGroupHealthCheckConfiguration |InstanceGroupName!S9,1,63,ClusterInstanceGroupName|InstanceIds?[1,500,InstanceIds;S5,1,256,ClusterNodeId|DeepHealthChecks![1,2,DeepHealthChecks;|
InstanceMetadataServiceConfiguration |MinimumInstanceMetadataServiceVersion!S120,,1,MinimumInstanceMetadataServiceVersion|
InstancePlacementConfig |EnableMultipleJobs?|PlacementSpecifications?[,10,PlacementSpecifications;{PlacementSpecification|
InstancePool |InstanceType!|ModelNameOverride?S82,,63,ModelName|Priority!N1,5,i,InstancePoolPriority|
InstancePreference |InstanceType!|InstanceCount?|TrainingPlanArns?|
IntegerParameterRange |Name!S22,,256,ParameterKey|MinValue!S22,,256,ParameterValue|MaxValue!S22,,256,ParameterValue|ScalingType?|#@MinValue@@MinValue.@pMaxValue~'MinValue' isn't less than 'MaxValue': a range needs more than one value to search;@MinValue@ScalingType.=Logarithmic@MinValue.@l0~'MinValue' isn't more than 0 where 'ScalingType' is Logarithmic: only positive numbers have a logarithm;@MinValue@ScalingType.=Logarithmic@MinValue.@=0~'MinValue' isn't more than 0 where 'ScalingType' is Logarithmic: only positive numbers have a logarithm;!ScalingType=ReverseLogarithmic~'ScalingType' can't be ReverseLogarithmic: it is for floating-point numbers between 0 and 1;
IntegerParameterRangeSpecification |MinValue!S22,,256,ParameterValue|MaxValue!S22,,256,ParameterValue|#@MinValue@@MinValue.@oMaxValue~'MinValue' is more than 'MaxValue': a range goes from its minimum to its maximum;
`;
  "J": `
JupyterLabAppImageConfig |FileSystemConfig?{FileSystemConfig|ContainerConfig?{ContainerConfig|#!FileSystemConfig~'FileSystemConfig' can't be set: these apps don't support it;
JupyterLabAppSettings |DefaultResourceSpec?{ResourceSpec|CustomImages?[,200,CustomImages;{CustomImage|LifecycleConfigArns?[,,LifecycleConfigArns;S43,,256,StudioLifecycleConfigArn|CodeRepositories?[,10,CodeRepositories;{CodeRepository|AppLifecycleManagement?{AppLifecycleManagement|EmrSettings?{EmrSettings|BuiltInLifecycleConfigArn?S43,,256,StudioLifecycleConfigArn|
JupyterServerAppSettings |DefaultResourceSpec?{ResourceSpec|LifecycleConfigArns?[,,LifecycleConfigArns;S43,,256,StudioLifecycleConfigArn|CodeRepositories?[,10,CodeRepositories;{CodeRepository|#@DefaultResourceSpec@@DefaultResourceSpec.InstanceType.@^system~'DefaultResourceSpec.InstanceType' can only be system: JupyterServer apps run on the system instance;LifecycleConfigArns>DefaultResourceSpec~'LifecycleConfigArns' needs 'DefaultResourceSpec': lifecycle configurations need a default resource specification;
`;
  "K": `
KendraSettings |Status?|
KernelGatewayAppSettings |DefaultResourceSpec?{ResourceSpec|CustomImages?[,200,CustomImages;{CustomImage|LifecycleConfigArns?[,,LifecycleConfigArns;S43,,256,StudioLifecycleConfigArn|
KernelGatewayImageConfig |KernelSpecs![1,5,KernelSpecs;{KernelSpec|FileSystemConfig?{FileSystemConfig|
KernelSpec |Name!S,,1024,KernelName|DisplayName?S,,1024,KernelDisplayName|
`;
  "L": `
LabelingJobAlgorithmsConfig |LabelingJobAlgorithmSpecificationArn!S108,,2048,LabelingJobAlgorithmSpecificationArn|InitialActiveLearningModelArn?S109,20,2048,ModelArn|LabelingJobResourceConfig?{LabelingJobResourceConfig|
LabelingJobDataAttributes |ContentClassifiers?[,256,ContentClassifiers;|
LabelingJobDataSource |S3DataSource?{LabelingJobS3DataSource|SnsDataSource?{LabelingJobSnsDataSource|#>S3DataSource,SnsDataSource~one of 'S3DataSource', 'SnsDataSource' is needed: data comes from a manifest, a topic or both;
LabelingJobInputConfig |DataSource!{LabelingJobDataSource|DataAttributes?{LabelingJobDataAttributes|
LabelingJobOutputConfig |S3OutputPath!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|SnsTopicArn?S84,,2048,SnsTopicArn|
LabelingJobResourceConfig |VolumeKmsKeyId?S35,,2048,KmsKeyId|VpcConfig?{VpcConfig|
LabelingJobS3DataSource |ManifestS3Uri!S15,,1024,S3Uri|
LabelingJobSnsDataSource |SnsTopicArn!S84,,2048,SnsTopicArn|
LabelingJobStoppingConditions |MaxHumanLabeledObjectCount?N1,,i,MaxHumanLabeledObjectCount|MaxPercentageOfInputDatasetLabeled?N1,100,i,MaxPercentageOfInputDatasetLabeled|
ListAIBenchmarkJobsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S162,,63,NameContains|StatusEquals?|CreationTimeAfter?|CreationTimeBefore?|SortBy?|SortOrder?|
ListAIRecommendationJobsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S162,,63,NameContains|StatusEquals?|CreationTimeAfter?|CreationTimeBefore?|SortBy?|SortOrder?|
ListAIWorkloadConfigsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S162,,63,NameContains|CreationTimeAfter?|CreationTimeBefore?|SortBy?|SortOrder?|
ListActionsRequest |SourceUri?S22,1,2048,SourceUri|ActionType?S,,256,String256|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListAlgorithmsInput |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListAliasesRequest |ImageName!S72,1,63,ImageName|Alias?S103,1,128,SageMakerImageVersionAlias|Version?N0,,i,ImageVersionNumber|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListAppImageConfigsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S13,,63,AppImageConfigName|CreationTimeBefore?|CreationTimeAfter?|ModifiedTimeBefore?|ModifiedTimeAfter?|SortBy?|SortOrder?|
ListAppsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortOrder?|SortBy?|DomainIdEquals?S39,,63,DomainId|UserProfileNameEquals?S13,,63,UserProfileName|SpaceNameEquals?S13,,63,SpaceName|#UserProfileNameEquals!SpaceNameEquals~'SpaceNameEquals' conflicts with 'UserProfileNameEquals': apps are listed by user profile or by space;
ListArtifactsRequest |SourceUri?S22,1,2048,SourceUri|ArtifactType?S,,256,String256|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListAssociationsRequest |SourceArn?S0,,256,AssociationEntityArn|DestinationArn?S0,,256,AssociationEntityArn|SourceType?S,,256,String256|DestinationType?S,,256,String256|AssociationType?|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListAutoMLJobsRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,AutoMLNameContains|StatusEquals?|SortOrder?|SortBy?|MaxResults?N1,100,i,AutoMLMaxResults|NextToken?S22,,,NextToken|
ListCandidatesForAutoMLJobRequest |AutoMLJobName!S47,1,32,AutoMLJobName|StatusEquals?|CandidateNameEquals?S,1,64,CandidateName|SortOrder?|SortBy?|MaxResults?N1,300,i,AutoMLMaxResultsForTrials|NextToken?S22,,,NextToken|
ListClusterEventsRequest |ClusterName!S7,,256,ClusterNameOrArn|InstanceGroupName?S9,1,63,ClusterInstanceGroupName|NodeId?S5,1,256,ClusterNodeId|EventTimeAfter?|EventTimeBefore?|SortBy?|SortOrder?|ResourceType?|MaxResults?N1,100,i,ClusterEventMaxResults|NextToken?S22,,,NextToken|
ListClusterNodesRequest |ClusterName!S7,,256,ClusterNameOrArn|CreationTimeAfter?|CreationTimeBefore?|InstanceGroupNameContains?S9,1,63,ClusterInstanceGroupName|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|SortBy?|SortOrder?|IncludeNodeLogicalIds?|
ListClusterSchedulerConfigsRequest |CreatedAfter?|CreatedBefore?|NameContains?S13,1,63,EntityName|ClusterArn?S4,,256,ClusterArn|Status?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListClustersRequest |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|NextToken?S22,,,NextToken|SortBy?|SortOrder?|TrainingPlanArn?S36,50,2048,TrainingPlanArn|
ListCodeRepositoriesInput |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S102,,63,CodeRepositoryNameContains|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListCompilationJobsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|
ListComputeQuotasRequest |CreatedAfter?|CreatedBefore?|NameContains?S13,1,63,EntityName|Status?|ClusterArn?S4,,256,ClusterArn|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListContextsRequest |SourceUri?S22,1,2048,SourceUri|ContextType?S,,256,String256|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListDataQualityJobDefinitionsRequest |EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|
ListDeviceFleetsRequest |NextToken?S22,,,NextToken|MaxResults?N,100,i,ListMaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|SortBy?|SortOrder?|
ListDevicesRequest |NextToken?S22,,,NextToken|MaxResults?N,100,i,ListMaxResults|LatestHeartbeatAfter?|ModelName?S13,1,63,EntityName|DeviceFleetName?S13,1,63,EntityName|
ListDomainsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListEdgeDeploymentPlansRequest |NextToken?S22,,,NextToken|MaxResults?N,100,i,ListMaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|DeviceFleetNameContains?S162,,63,NameContains|SortBy?|SortOrder?|
ListEdgePackagingJobsRequest |NextToken?S22,,,NextToken|MaxResults?N,100,i,ListMaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|ModelNameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|
ListEndpointConfigsInput |SortBy?|SortOrder?|NextToken?S22,,,PaginationToken|MaxResults?N1,100,i,MaxResults|NameContains?S102,,63,EndpointConfigNameContains|CreationTimeBefore?|CreationTimeAfter?|
ListEndpointsInput |SortBy?|SortOrder?|NextToken?S22,,,PaginationToken|MaxResults?N1,100,i,MaxResults|NameContains?S102,,63,EndpointNameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|StatusEquals?|
ListExperimentsRequest |CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListFeatureGroupsRequest |NameContains?S,1,64,FeatureGroupNameContains|FeatureGroupStatusEquals?|OfflineStoreStatusEquals?|CreationTimeAfter?|CreationTimeBefore?|SortOrder?|SortBy?|MaxResults?N1,100,i,FeatureGroupMaxResults|NextToken?S22,,,NextToken|
ListFlowDefinitionsRequest |CreationTimeAfter?|CreationTimeBefore?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListHubContentVersionsRequest |HubName!S96,,,HubNameOrArn|HubContentType!|HubContentName!S13,,63,HubContentName|MinVersion?S31,5,14,HubContentVersion|MaxSchemaVersion?S31,5,14,DocumentSchemaVersion|CreationTimeBefore?|CreationTimeAfter?|SortBy?|SortOrder?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListHubContentsRequest |HubName!S96,,,HubNameOrArn|HubContentType!|NameContains?S162,,63,NameContains|MaxSchemaVersion?S31,5,14,DocumentSchemaVersion|CreationTimeBefore?|CreationTimeAfter?|SortBy?|SortOrder?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListHubsRequest |NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|SortBy?|SortOrder?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListHumanTaskUisRequest |CreationTimeAfter?|CreationTimeBefore?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListHyperParameterTuningJobsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortBy?|SortOrder?|NameContains?S162,,63,NameContains|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|StatusEquals?|
ListImageVersionsRequest |CreationTimeAfter?|CreationTimeBefore?|ImageName!S72,1,63,ImageName|LastModifiedTimeAfter?|LastModifiedTimeBefore?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListImagesRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S163,,63,ImageNameContains|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListInferenceComponentsInput |SortBy?|SortOrder?|NextToken?S22,,,PaginationToken|MaxResults?N1,100,i,MaxResults|NameContains?S102,,63,InferenceComponentNameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|StatusEquals?|EndpointNameEquals?S13,,63,EndpointName|VariantNameEquals?S13,,63,VariantName|
ListInferenceExperimentsRequest |NameContains?S162,,63,NameContains|Type?|StatusEquals?|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListInferenceRecommendationsJobStepsRequest |JobName!S99,1,64,RecommendationJobName|Status?|StepType?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListInferenceRecommendationsJobsRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|ModelNameEquals?S82,,63,ModelName|ModelPackageVersionArnEquals?S12,1,2048,ModelPackageArn|
ListJobSchemaVersionsRequest |JobCategory!|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListJobsRequest |JobCategory!|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|SortBy?|SortOrder?|StatusEquals?|
ListLabelingJobsForWorkteamRequest |WorkteamArn!S91,,256,WorkteamArn|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|CreationTimeAfter?|CreationTimeBefore?|JobReferenceCodeContains?S26,1,255,JobReferenceCodeContains|SortBy?|SortOrder?|
ListLabelingJobsRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S162,,63,NameContains|SortBy?|SortOrder?|StatusEquals?|
ListLineageGroupsRequest |CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListMlflowAppsRequest |CreatedAfter?|CreatedBefore?|Status?|MlflowVersion?S113,,16,MlflowVersion|DefaultForDomainId?|AccountDefaultStatus?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListMlflowTrackingServersRequest |CreatedAfter?|CreatedBefore?|TrackingServerStatus?|MlflowVersion?S113,,16,MlflowVersion|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListModelBiasJobDefinitionsRequest |EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|
ListModelCardExportJobsRequest |ModelCardName!S13,1,63,EntityName|ModelCardVersion?N,,i,Integer|CreationTimeAfter?|CreationTimeBefore?|ModelCardExportJobNameContains?S13,1,63,EntityName|StatusEquals?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListModelCardVersionsRequest |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|ModelCardName!S115,1,256,ModelCardNameOrArn|ModelCardStatus?|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListModelCardsRequest |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S13,1,63,EntityName|ModelCardStatus?|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListModelExplainabilityJobDefinitionsRequest |EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|
ListModelMetadataRequest |SearchExpression?{ModelMetadataSearchExpression|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListModelPackageGroupsInput |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|NextToken?S22,,,NextToken|SortBy?|SortOrder?|CrossAccountFilterOption?|
ListModelPackagesInput |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|ModelApprovalStatus?|ModelPackageGroupName?S100,1,170,ArnOrName|ModelPackageType?|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListModelQualityJobDefinitionsRequest |EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|
ListModelsInput |SortBy?|SortOrder?|NextToken?S22,,,PaginationToken|MaxResults?N1,100,i,MaxResults|NameContains?S102,,63,ModelNameContains|CreationTimeBefore?|CreationTimeAfter?|
ListMonitoringAlertHistoryRequest |MonitoringScheduleName?S13,1,63,MonitoringScheduleName|MonitoringAlertName?S13,1,63,MonitoringAlertName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CreationTimeBefore?|CreationTimeAfter?|StatusEquals?|
ListMonitoringAlertsRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListMonitoringExecutionsRequest |MonitoringScheduleName?S13,1,63,MonitoringScheduleName|EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|ScheduledTimeBefore?|ScheduledTimeAfter?|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|StatusEquals?|MonitoringJobDefinitionName?S13,1,63,MonitoringJobDefinitionName|MonitoringTypeEquals?|
ListMonitoringSchedulesRequest |EndpointName?S13,,63,EndpointName|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|NameContains?S162,,63,NameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|StatusEquals?|MonitoringJobDefinitionName?S13,1,63,MonitoringJobDefinitionName|MonitoringTypeEquals?|
ListNotebookInstanceLifecycleConfigsInput |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortBy?|SortOrder?|NameContains?S102,,63,NotebookInstanceLifecycleConfigNameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|
ListNotebookInstancesInput |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortBy?|SortOrder?|NameContains?S102,,63,NotebookInstanceNameContains|CreationTimeBefore?|CreationTimeAfter?|LastModifiedTimeBefore?|LastModifiedTimeAfter?|StatusEquals?|NotebookInstanceLifecycleConfigNameContains?S9,,63,NotebookInstanceLifecycleConfigName|DefaultCodeRepositoryContains?S102,,1024,CodeRepositoryContains|AdditionalCodeRepositoryEquals?S118,1,1024,CodeRepositoryNameOrUrl|
ListOptimizationJobsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|OptimizationContains?S162,,63,NameContains|NameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|
ListPartnerAppsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListPipelineExecutionStepsRequest |PipelineExecutionArn?S159,,2048,PipelineExecutionArn|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortOrder?|
ListPipelineExecutionsRequest |PipelineName!S158,1,2048,PipelineNameOrArn|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListPipelineParametersForExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListPipelineVersionsRequest |PipelineName!S158,1,2048,PipelineNameOrArn|CreatedAfter?|CreatedBefore?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListPipelinesRequest |PipelineNamePrefix?S111,1,256,PipelineName|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListProcessingJobsRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?|StatusEquals?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListProjectsInput |CreationTimeAfter?|CreationTimeBefore?|MaxResults?N1,100,i,MaxResults|NameContains?S47,1,32,ProjectEntityName|NextToken?S22,,,NextToken|SortBy?|SortOrder?|
ListResourceCatalogsRequest |NameContains?S,1,64,ResourceCatalogName|CreationTimeAfter?|CreationTimeBefore?|SortOrder?|SortBy?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListSpacesRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortOrder?|SortBy?|DomainIdEquals?S39,,63,DomainId|SpaceNameContains?S13,,63,SpaceName|
ListStageDevicesRequest |NextToken?S22,,,NextToken|MaxResults?N,100,i,ListMaxResults|EdgeDeploymentPlanName!S13,1,63,EntityName|ExcludeDevicesDeployedInOtherStage?|StageName!S13,1,63,EntityName|
ListStudioLifecycleConfigsRequest |MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|NameContains?S13,,63,StudioLifecycleConfigName|AppTypeEquals?|CreationTimeBefore?|CreationTimeAfter?|ModifiedTimeBefore?|ModifiedTimeAfter?|SortBy?|SortOrder?|
ListSubscribedWorkteamsRequest |NameContains?S13,1,63,WorkteamName|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListTagsInput |ResourceArn!S1,,256,ResourceArn|NextToken?S22,,,NextToken|MaxResults?N50,,i,ListTagsMaxResults|
ListTrainingJobsForHyperParameterTuningJobRequest |HyperParameterTuningJobName!S47,1,32,HyperParameterTuningJobName|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|StatusEquals?|SortBy?|SortOrder?|
ListTrainingJobsRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|WarmPoolStatusEquals?|TrainingPlanArnEquals?S36,50,2048,TrainingPlanArn|
ListTrainingPlansRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|StartTimeAfter?|StartTimeBefore?|SortBy?|SortOrder?|Filters?[1,5,TrainingPlanFilters;{TrainingPlanFilter|
ListTransformJobsRequest |CreationTimeAfter?|CreationTimeBefore?|LastModifiedTimeAfter?|LastModifiedTimeBefore?|NameContains?S162,,63,NameContains|StatusEquals?|SortBy?|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListTrialComponentsRequest |ExperimentName?S3,1,120,ExperimentEntityName|TrialName?S3,1,120,ExperimentEntityName|SourceArn?S,,256,String256|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|#ExperimentName!TrialName~'TrialName' conflicts with 'ExperimentName': components are listed by one of the filters;ExperimentName!SourceArn~'SourceArn' conflicts with 'ExperimentName': components are listed by one of the filters;TrialName!SourceArn~'SourceArn' conflicts with 'TrialName': components are listed by one of the filters;
ListTrialsRequest |ExperimentName?S3,1,120,ExperimentEntityName|TrialComponentName?S3,1,120,ExperimentEntityName|CreatedAfter?|CreatedBefore?|SortBy?|SortOrder?|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListUltraServersByReservedCapacityRequest |ReservedCapacityArn!S160,50,2048,ReservedCapacityArn|MaxResults?N1,100,i,MaxResults|NextToken?S22,,,NextToken|
ListUserProfilesRequest |NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|SortOrder?|SortBy?|DomainIdEquals?S39,,63,DomainId|UserProfileNameContains?S13,,63,UserProfileName|
ListWorkforcesRequest |SortBy?|SortOrder?|NameContains?S145,1,63,WorkforceName|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
ListWorkteamsRequest |SortBy?|SortOrder?|NameContains?S13,1,63,WorkteamName|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|
`;
  "M": `
ManagedConfiguration |ManagedStorageType?|
MemberDefinition |CognitoMemberDefinition?{CognitoMemberDefinition|OidcMemberDefinition?{OidcMemberDefinition|
MetadataProperties |CommitId?S22,,1024,MetadataPropertyValue|Repository?S22,,1024,MetadataPropertyValue|GeneratedBy?S22,,1024,MetadataPropertyValue|ProjectId?S22,,1024,MetadataPropertyValue|
MetricDefinition |Name!S26,1,255,MetricName|Regex!S26,1,500,MetricRegex|
MetricsConfig |EnableEnhancedMetrics?|EnableDetailedObservability?|MetricPublishFrequencyInSeconds?N,,i,MetricPublishFrequencyInSeconds|#!MetricPublishFrequencyInSeconds^10,30,60,120,180,240,300~'MetricPublishFrequencyInSeconds' can't be this: metrics are published at fixed intervals;
MetricsEndpoint |MetricsEndpointPath!S105,,256,MetricsEndpointPath|MetricPublishFrequencyInSeconds?N,,i,MetricPublishFrequencyInSeconds|#!MetricPublishFrequencyInSeconds^10,30,60,120,180,240,300~'MetricPublishFrequencyInSeconds' can't be this: metrics are published at fixed intervals;
MetricsSource |ContentType!S22,,256,ContentType|ContentDigest?S25,,72,ContentDigest|S3Uri!S15,,1024,S3Uri|
MlflowConfig |MlflowResourceArn!S135,,2048,MlFlowResourceArn|MlflowExperimentName?S22,1,256,MlflowExperimentName|MlflowRunName?S22,1,256,MlflowRunName|
ModelAccessConfig |AcceptEula!|
ModelBiasAppSpecification |ImageUri!S22,,255,ImageUri|ConfigUri!S15,,1024,S3Uri|Environment?(,50,MonitoringEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|
ModelBiasBaselineConfig |BaseliningJobName?S13,1,63,ProcessingJobName|ConstraintsResource?{MonitoringConstraintsResource|
ModelBiasJobInput |EndpointInput?{EndpointInput|BatchTransformInput?{BatchTransformInput|GroundTruthS3Input!{MonitoringGroundTruthS3Input|
ModelCardExportOutputConfig |S3OutputPath!S15,,1024,S3Uri|
ModelCardSecurityConfig |KmsKeyId?S35,,2048,KmsKeyId|
ModelClientConfig |InvocationsTimeoutInSeconds?N1,3600,i,InvocationsTimeoutInSeconds|InvocationsMaxRetries?N0,3,i,InvocationsMaxRetries|
ModelCompilationConfig |Image?S24,,255,OptimizationContainerImage|OverrideEnvironment?(,25,OptimizationJobEnvironmentVariables;S46,,256,NonEmptyString256;S,,256,String256|
ModelDataQuality |Statistics?{MetricsSource|Constraints?{MetricsSource|
ModelDataSource |S3DataSource?{S3ModelDataSource|#>S3DataSource~one of 'S3DataSource' is needed: a data source names where the model is;
ModelDeployConfig |AutoGenerateEndpointName?|EndpointName?S13,,63,EndpointName|#AutoGenerateEndpointName=true!EndpointName~'EndpointName' can't be set where 'AutoGenerateEndpointName' is true: the name is generated;AutoGenerateEndpointName=false>EndpointName~'EndpointName' is needed where 'AutoGenerateEndpointName' is false: the name isn't generated;
ModelExplainabilityAppSpecification |ImageUri!S22,,255,ImageUri|ConfigUri!S15,,1024,S3Uri|Environment?(,50,MonitoringEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|
ModelExplainabilityBaselineConfig |BaseliningJobName?S13,1,63,ProcessingJobName|ConstraintsResource?{MonitoringConstraintsResource|
ModelExplainabilityJobInput |EndpointInput?{EndpointInput|BatchTransformInput?{BatchTransformInput|
ModelInfrastructureConfig |InfrastructureType!|RealTimeInferenceConfig!{RealTimeInferenceConfig|
ModelInput |DataInputConfig!S29,1,,DataInputConfig|
ModelLatencyThreshold |Percentile?S,,64,String64|ValueInMilliseconds?N,,i,Integer|
ModelLifeCycle |Stage!S13,1,63,EntityName|StageStatus!S13,1,63,EntityName|StageDescription?S117,,1024,StageDescription|
ModelMetadataFilter |Name!|Value!S,,256,String256|
ModelMetadataSearchExpression |Filters?[1,4,ModelMetadataFilters;{ModelMetadataFilter|
ModelMetrics |ModelQuality?{ModelQuality|ModelDataQuality?{ModelDataQuality|Bias?{Bias|Explainability?{Explainability|
ModelPackageConfig |ModelPackageGroupArn!S136,1,2048,ModelPackageGroupArn|SourceModelPackageArn?S12,1,2048,ModelPackageArn|
ModelPackageContainerDefinition |ContainerHostname?S13,,63,ContainerHostname|Image?S24,,255,ContainerImage|ImageDigest?S25,,72,ImageDigest|ModelDataUrl?S15,,1024,Url|ModelDataSource?{ModelDataSource|ProductId?S9,,256,ProductId|Environment?(,100,EnvironmentMap;S27,,1024,EnvironmentKey;S28,,1024,EnvironmentValue|ModelInput?{ModelInput|Framework?|FrameworkVersion?S30,3,10,ModelPackageFrameworkVersion|NearestModelName?|AdditionalModelDataSources?[,5,AdditionalModelDataSources;{AdditionalModelDataSource|AdditionalS3DataSource?{AdditionalS3DataSource|ModelDataETag?|IsCheckpoint?|BaseModel?{BaseModel|
ModelPackageModelCard |ModelCardContent?S22,,,ModelCardContent~|ModelCardStatus?|
ModelPackageSecurityConfig |KmsKeyId!S35,,2048,KmsKeyId|
ModelPackageValidationProfile |ProfileName!S13,1,63,EntityName|TransformJobDefinition!{TransformJobDefinition|
ModelPackageValidationSpecification |ValidationRole!S18,20,2048,RoleArn|ValidationProfiles![,1,ModelPackageValidationProfiles;{ModelPackageValidationProfile|
ModelQuality |Statistics?{MetricsSource|Constraints?{MetricsSource|
ModelQualityAppSpecification |ImageUri!S22,,255,ImageUri|ContainerEntrypoint?[1,100,ContainerEntrypoint;S22,,256,ContainerEntrypointString|ContainerArguments?[1,50,MonitoringContainerArguments;S22,,256,ContainerArgument|RecordPreprocessorSourceUri?S15,,1024,S3Uri|PostAnalyticsProcessorSourceUri?S15,,1024,S3Uri|ProblemType?|Environment?(,50,MonitoringEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|
ModelQualityBaselineConfig |BaseliningJobName?S13,1,63,ProcessingJobName|ConstraintsResource?{MonitoringConstraintsResource|
ModelQualityJobInput |EndpointInput?{EndpointInput|BatchTransformInput?{BatchTransformInput|GroundTruthS3Input!{MonitoringGroundTruthS3Input|
ModelQuantizationConfig |Image?S24,,255,OptimizationContainerImage|OverrideEnvironment?(,25,OptimizationJobEnvironmentVariables;S46,,256,NonEmptyString256;S,,256,String256|
ModelRegisterSettings |Status?|CrossAccountModelRegisterRoleArn?S18,20,2048,RoleArn|
ModelShardingConfig |Image?S24,,255,OptimizationContainerImage|OverrideEnvironment?(,25,OptimizationJobEnvironmentVariables;S46,,256,NonEmptyString256;S,,256,String256|
ModelSpeculativeDecodingConfig |Technique!|TrainingDataSource?{ModelSpeculativeDecodingTrainingDataSource|
ModelSpeculativeDecodingTrainingDataSource |S3Uri!S15,,1024,S3Uri|S3DataType!|
ModelVariantConfig |ModelName!S82,,63,ModelName|VariantName!S82,,63,ModelVariantName|InfrastructureConfig!{ModelInfrastructureConfig|
MonitoringAppSpecification |ImageUri!S22,,255,ImageUri|ContainerEntrypoint?[1,100,ContainerEntrypoint;S22,,256,ContainerEntrypointString|ContainerArguments?[1,50,MonitoringContainerArguments;S22,,256,ContainerArgument|RecordPreprocessorSourceUri?S15,,1024,S3Uri|PostAnalyticsProcessorSourceUri?S15,,1024,S3Uri|
MonitoringBaselineConfig |BaseliningJobName?S13,1,63,ProcessingJobName|ConstraintsResource?{MonitoringConstraintsResource|StatisticsResource?{MonitoringStatisticsResource|
MonitoringClusterConfig |InstanceCount!N1,100,i,ProcessingInstanceCount|InstanceType!|VolumeSizeInGB!N1,16384,i,ProcessingVolumeSizeInGB|VolumeKmsKeyId?S35,,2048,KmsKeyId|
MonitoringConstraintsResource |S3Uri?S15,,1024,S3Uri|
MonitoringCsvDatasetFormat |Header?|
MonitoringDatasetFormat |Csv?{MonitoringCsvDatasetFormat|Json?{MonitoringJsonDatasetFormat|Parquet?{MonitoringParquetDatasetFormat|
MonitoringGroundTruthS3Input |S3Uri?S15,,512,MonitoringS3Uri|
MonitoringInput |EndpointInput?{EndpointInput|BatchTransformInput?{BatchTransformInput|
MonitoringJobDefinition |BaselineConfig?{MonitoringBaselineConfig|MonitoringInputs![1,1,MonitoringInputs;{MonitoringInput|MonitoringOutputConfig!{MonitoringOutputConfig|MonitoringResources!{MonitoringResources|MonitoringAppSpecification!{MonitoringAppSpecification|StoppingCondition?{MonitoringStoppingCondition|Environment?(,50,MonitoringEnvironmentMap;S27,,256,ProcessingEnvironmentKey;S28,,256,ProcessingEnvironmentValue|NetworkConfig?{NetworkConfig|RoleArn!S18,20,2048,RoleArn|
MonitoringJsonDatasetFormat |Line?|
MonitoringNetworkConfig |EnableInterContainerTrafficEncryption?|EnableNetworkIsolation?|VpcConfig?{VpcConfig|
MonitoringOutput |S3Output!{MonitoringS3Output|
MonitoringOutputConfig |MonitoringOutputs![1,1,MonitoringOutputs;{MonitoringOutput|KmsKeyId?S35,,2048,KmsKeyId|
MonitoringParquetDatasetFormat |
MonitoringResources |ClusterConfig!{MonitoringClusterConfig|
MonitoringS3Output |S3Uri!S15,,512,MonitoringS3Uri|LocalPath!S22,,256,ProcessingLocalPath|S3UploadMode?|
MonitoringScheduleConfig |ScheduleConfig?{ScheduleConfig|MonitoringJobDefinition?{MonitoringJobDefinition|MonitoringJobDefinitionName?S13,1,63,MonitoringJobDefinitionName|MonitoringType?|
MonitoringStatisticsResource |S3Uri?S15,,1024,S3Uri|
MonitoringStoppingCondition |MaxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
MultiModelConfig |ModelCacheSetting?|
`;
  "N": `
NeoVpcConfig |SecurityGroupIds![1,5,NeoVpcSecurityGroupIds;S19,,32,NeoVpcSecurityGroupId|Subnets![1,16,NeoVpcSubnets;S19,,32,NeoVpcSubnetId|
NestedFilters |NestedPropertyName!S26,1,255,ResourcePropertyName|Filters![1,20,FilterList;{Filter|
NetworkConfig |EnableInterContainerTrafficEncryption?|EnableNetworkIsolation?|VpcConfig?{VpcConfig|
NotebookInstanceLifecycleHook |Content?S29,1,,NotebookInstanceLifecycleConfigContent|
NotificationConfiguration |NotificationTopicArn?S150,,,NotificationTopicArn|
`;
  "O": `
OfflineStoreConfig |S3StorageConfig!{S3StorageConfig|DisableGlueTableCreation?|DataCatalogConfig?{DataCatalogConfig|TableFormat?|#TableFormat=Iceberg!DisableGlueTableCreation=true~'DisableGlueTableCreation' can't be true where 'TableFormat' is Iceberg: Iceberg tables are created in Glue by Feature Store;
OidcConfig |ClientId!S141,1,1024,ClientId|ClientSecret!S141,1,1024,ClientSecret~|Issuer!S142,,500,OidcEndpoint|AuthorizationEndpoint!S142,,500,OidcEndpoint|TokenEndpoint!S142,,500,OidcEndpoint|UserInfoEndpoint!S142,,500,OidcEndpoint|LogoutEndpoint!S142,,500,OidcEndpoint|JwksUri!S142,,500,OidcEndpoint|Scope?S143,,1024,Scope|AuthenticationRequestExtraParams?(,10,AuthenticationRequestExtraParams;S22,,512,AuthenticationRequestExtraParamsKey;S22,,512,AuthenticationRequestExtraParamsValue|
OidcMemberDefinition |Groups?[1,10,Groups;S149,1,63,Group|
OnlineStoreConfig |SecurityConfig?{OnlineStoreSecurityConfig|EnableOnlineStore?|TtlDuration?{TtlDuration|StorageType?|
OnlineStoreConfigUpdate |TtlDuration?{TtlDuration|StorageType?|
OnlineStoreSecurityConfig |KmsKeyId?S35,,2048,KmsKeyId|
OptimizationConfig |ModelQuantizationConfig?{ModelQuantizationConfig|ModelCompilationConfig?{ModelCompilationConfig|ModelShardingConfig?{ModelShardingConfig|ModelSpeculativeDecodingConfig?{ModelSpeculativeDecodingConfig|
OptimizationJobModelSource |S3?{OptimizationJobModelSourceS3|SageMakerModel?{OptimizationSageMakerModel|
OptimizationJobModelSourceS3 |S3Uri?S15,,1024,S3Uri|ModelAccessConfig?{OptimizationModelAccessConfig|
OptimizationJobOutputConfig |KmsKeyId?S35,,2048,KmsKeyId|S3OutputLocation!S15,,1024,S3Uri|SageMakerModel?{OptimizationSageMakerModel|
OptimizationModelAccessConfig |AcceptEula!|
OptimizationSageMakerModel |ModelName?S82,,63,ModelName|
OptimizationVpcConfig |SecurityGroupIds![1,5,OptimizationVpcSecurityGroupIds;S19,,32,OptimizationVpcSecurityGroupId|Subnets![1,16,OptimizationVpcSubnets;S19,,32,OptimizationVpcSubnetId|
OutputConfig |S3OutputLocation!S15,,1024,S3Uri|TargetDevice?|TargetPlatform?{TargetPlatform|CompilerOptions?S22,3,1024,CompilerOptions|KmsKeyId?S35,,2048,KmsKeyId|#TargetDevice!TargetPlatform~'TargetPlatform' conflicts with 'TargetDevice': the target is a known device or a described platform;>TargetDevice,TargetPlatform~one of 'TargetDevice', 'TargetPlatform' is needed: the target is a known device or a described platform;@TargetPlatform@TargetPlatform.Accelerator.=NVIDIA@CompilerOptions.@>~'CompilerOptions' is needed where 'TargetPlatform.Accelerator' is NVIDIA: an NVIDIA target needs gpu-code, trt-ver and cuda-ver;
OutputDataConfig |KmsKeyId?S35,,2048,KmsKeyId|S3OutputPath!S15,,1024,S3Uri|CompressionType?|
OutputParameter |Name!S,,256,String256|Value!S,,1024,String1024|
OwnershipSettings |OwnerUserProfileName!S13,,63,UserProfileName|
`;
  "P": `
ParallelismConfiguration |MaxParallelExecutionSteps!N1,,i,MaxParallelExecutionSteps|
Parameter |Name!S167,1,256,PipelineParameterName|Value!S,,1024,String1024|
ParameterRange |IntegerParameterRangeSpecification?{IntegerParameterRangeSpecification|ContinuousParameterRangeSpecification?{ContinuousParameterRangeSpecification|CategoricalParameterRangeSpecification?{CategoricalParameterRangeSpecification|
ParameterRanges |IntegerParameterRanges?[,30,IntegerParameterRanges;{IntegerParameterRange|ContinuousParameterRanges?[,30,ContinuousParameterRanges;{ContinuousParameterRange|CategoricalParameterRanges?[,30,CategoricalParameterRanges;{CategoricalParameterRange|AutoParameters?[,100,AutoParameters;{AutoParameter|
ParentHyperParameterTuningJob |HyperParameterTuningJobName?S47,1,32,HyperParameterTuningJobName|
PartnerAppConfig |AdminUsers?[,5,PartnerAppAdminUserList;S46,,256,NonEmptyString256|Arguments?(,5,PartnerAppArguments;S46,,256,NonEmptyString256;S,,1024,String1024|AssignedGroupPatterns?[,10,AssignedGroupPatternsList;S122,1,128,GroupNamePattern|RoleGroupAssignments?[,10,RoleGroupAssignmentsList;{RoleGroupAssignment|
PartnerAppMaintenanceConfig |MaintenanceWindowStart?S112,,9,WeeklyScheduleTimeFormat|
Phase |InitialNumberOfUsers?N1,,i,InitialNumberOfUsers|SpawnRate?N0,,i,SpawnRate|DurationInSeconds?N1,,i,TrafficDurationInSeconds|
PipelineDefinitionS3Location |Bucket!S125,3,63,BucketName|ObjectKey!S26,1,1024,Key|VersionId?S26,1,1024,VersionId|
PlacementSpecification |UltraServerId?S,,256,String256|InstanceCount!N0,,i,TrainingInstanceCount|#@InstanceCount@@InstanceCount.@l1~'InstanceCount' is less than 1: a placement is of one instance or more;
PrefixAwareRoutingConfig |PrefixLength?|ConcurrencyThreshold?|
PresignedUrlAccessConfig |AcceptEula?|ExpectedS3Url?S15,,1024,S3ModelUri|
PriorityClass |Name!S62,,,ClusterSchedulerPriorityClassName|Weight!N0,100,i,PriorityWeight|
ProcessingClusterConfig |InstanceCount?N1,100,i,ProcessingInstanceCount|InstanceType?|VolumeSizeInGB!N1,16384,i,ProcessingVolumeSizeInGB|VolumeKmsKeyId?S35,,2048,KmsKeyId|InstancePreferences?[,,ProcessingClusterConfigInstancePreferences;{ProcessingInstancePreference|SelectedInstanceType?|SelectedInstanceCount?|
ProcessingFeatureStoreOutput |FeatureGroupName!S87,1,64,FeatureGroupName|
ProcessingInput |InputName!|AppManaged?|S3Input?{ProcessingS3Input|DatasetDefinition?{DatasetDefinition|#S3Input!DatasetDefinition~'DatasetDefinition' conflicts with 'S3Input': an input comes from S3 or from a dataset query;>S3Input,DatasetDefinition~one of 'S3Input', 'DatasetDefinition' is needed: an input comes from S3 or from a dataset query;@S3Input@AppManaged.?false&S3Input.+@S3Input.LocalPath.@>~'S3Input.LocalPath' is needed where 'AppManaged' is false or left out: SageMaker downloads the input to that path of the container;@S3Input@AppManaged.?false&S3Input.+@S3Input.S3InputMode.@>~'S3Input.S3InputMode' is needed where 'AppManaged' is false or left out: SageMaker has to know how to bring the input into the container;@DatasetDefinition@AppManaged.?false&DatasetDefinition.+@DatasetDefinition.LocalPath.@>~'DatasetDefinition.LocalPath' is needed where 'AppManaged' is false or left out: SageMaker downloads the dataset to that path of the container;
ProcessingInstancePreference |InstanceType!|InstanceCount?|
ProcessingOutput |OutputName!|S3Output?{ProcessingS3Output|FeatureStoreOutput?{ProcessingFeatureStoreOutput|AppManaged?|#S3Output!FeatureStoreOutput~'FeatureStoreOutput' conflicts with 'S3Output': an output goes to S3 or to the Feature Store;>S3Output,FeatureStoreOutput~one of 'S3Output', 'FeatureStoreOutput' is needed: an output goes to S3 or to the Feature Store;FeatureStoreOutput>AppManaged~'AppManaged' is needed where 'FeatureStoreOutput' is set: only the application itself can write to the Feature Store, set it to true;FeatureStoreOutput!AppManaged^true~'AppManaged' can't be this where 'FeatureStoreOutput' is set: only the application itself can write to the Feature Store;
ProcessingOutputConfig |Outputs![,10,ProcessingOutputs;{ProcessingOutput|KmsKeyId?S35,,2048,KmsKeyId|
ProcessingResources |ClusterConfig!{ProcessingClusterConfig|
ProcessingS3Input |S3Uri!S15,,1024,S3Uri|LocalPath?S22,,256,ProcessingLocalPath|S3DataType!|S3InputMode?|S3DataDistributionType?|S3CompressionType?|#@S3CompressionType@S3InputMode.?File@S3CompressionType.@=Gzip~'S3CompressionType' can't be Gzip where 'S3InputMode' is left out or File: data is decompressed in Pipe mode only;
ProcessingS3Output |S3Uri!S15,,1024,S3Uri|LocalPath?S22,,256,ProcessingLocalPath|S3UploadMode!|
ProcessingStoppingCondition |MaxRuntimeInSeconds!N1,777600,i,ProcessingMaxRuntimeInSeconds|
ProductionVariant |VariantName!S13,,63,VariantName|ModelName?S82,,63,ModelName|InitialInstanceCount?N1,,i,InitialTaskCount|InstanceType?|InstancePools?[1,5,InstancePoolList;{InstancePool|VariantInstanceProvisionTimeoutInSeconds?N300,3600,i,VariantInstanceProvisionTimeoutInSeconds|InitialVariantWeight?N0,,,VariantWeight|AcceleratorType?|CoreDumpConfig?{ProductionVariantCoreDumpConfig|ServerlessConfig?{ProductionVariantServerlessConfig|VolumeSizeInGB?N1,512,i,ProductionVariantVolumeSizeInGB|ModelDataDownloadTimeoutInSeconds?N60,3600,i,ProductionVariantModelDataDownloadTimeoutInSeconds|ContainerStartupHealthCheckTimeoutInSeconds?N60,3600,i,ProductionVariantContainerStartupHealthCheckTimeoutInSeconds|EnableSSMAccess?|ManagedInstanceScaling?{ProductionVariantManagedInstanceScaling|RoutingConfig?{ProductionVariantRoutingConfig|InferenceAmiVersion?|CapacityReservationConfig?{ProductionVariantCapacityReservationConfig|#ServerlessConfig!InstanceType~'InstanceType' conflicts with 'ServerlessConfig': a serverless variant has no instances;ServerlessConfig!InitialInstanceCount~'InitialInstanceCount' conflicts with 'ServerlessConfig': a serverless variant has no instances;ModelName!ManagedInstanceScaling~'ManagedInstanceScaling' can't be set where 'ModelName' is set: it is for variants that host inference components, which name no model;
ProductionVariantCapacityReservationConfig |CapacityReservationPreference?|MlReservationArn?S20,20,258,MlReservationArn|
ProductionVariantCoreDumpConfig |DestinationS3Uri!S69,,512,DestinationS3Uri|KmsKeyId?S35,,2048,KmsKeyId|
ProductionVariantManagedInstanceScaling |Status?|MinInstanceCount?N0,,i,ManagedInstanceScalingMinInstanceCount|MaxInstanceCount?N1,,i,ManagedInstanceScalingMaxInstanceCount|ScaleInPolicy?{ProductionVariantManagedInstanceScalingScaleInPolicy|#@MinInstanceCount@@MinInstanceCount.@oMaxInstanceCount~'MinInstanceCount' is more than 'MaxInstanceCount': an endpoint scales between the two;
ProductionVariantManagedInstanceScalingScaleInPolicy |Strategy!|MaximumStepSize?N1,100,i,ManagedInstanceScalingMaximumStepSize|CooldownInMinutes?N5,1440,i,ManagedInstanceScalingCooldownInMinutes|
ProductionVariantRoutingConfig |RoutingStrategy!|PrefixAwareRoutingConfig?{PrefixAwareRoutingConfig|
ProductionVariantServerlessConfig |MemorySizeInMB!N1024,6144,i,ServerlessMemorySizeInMB|MaxConcurrency!N1,200,i,ServerlessMaxConcurrency|ProvisionedConcurrency?N1,200,i,ServerlessProvisionedConcurrency|#@ProvisionedConcurrency@@ProvisionedConcurrency.@oMaxConcurrency~'ProvisionedConcurrency' is more than 'MaxConcurrency': provisioned concurrency is a part of the maximum;!MemorySizeInMB^1024,2048,3072,4096,5120,6144~'MemorySizeInMB' can't be this: memory comes in steps of 1 GB;
ProductionVariantServerlessUpdateConfig |MaxConcurrency?N1,200,i,ServerlessMaxConcurrency|ProvisionedConcurrency?N1,200,i,ServerlessProvisionedConcurrency|#@ProvisionedConcurrency@@ProvisionedConcurrency.@oMaxConcurrency~'ProvisionedConcurrency' is more than 'MaxConcurrency': provisioned concurrency is a part of the maximum;
ProfilerConfig |S3OutputPath?S15,,1024,S3Uri|ProfilingIntervalInMilliseconds?N,,i,ProfilingIntervalInMilliseconds|ProfilingParameters?(,20,ProfilingParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|DisableProfiler?|#!ProfilingIntervalInMilliseconds^100,200,500,1000,5000,60000~'ProfilingIntervalInMilliseconds' can't be this: metrics are captured at one of these intervals;
ProfilerConfigForUpdate |S3OutputPath?S15,,1024,S3Uri|ProfilingIntervalInMilliseconds?N,,i,ProfilingIntervalInMilliseconds|ProfilingParameters?(,20,ProfilingParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|DisableProfiler?|#!ProfilingIntervalInMilliseconds^100,200,500,1000,5000,60000~'ProfilingIntervalInMilliseconds' can't be this: metrics are captured at one of these intervals;
ProfilerRuleConfiguration |RuleConfigurationName!S22,1,256,RuleConfigurationName|LocalPath?S22,,4096,DirectoryPath|S3OutputPath?S15,,1024,S3Uri|RuleEvaluatorImage!S22,,255,AlgorithmImage|InstanceType?|VolumeSizeInGB?N0,,i,OptionalVolumeSizeInGB|RuleParameters?(,100,RuleParameters;S22,1,256,ConfigKey;S22,,256,ConfigValue|
PropertyNameQuery |PropertyNameHint!S22,,100,PropertyNameHint|
ProvisioningParameter |Key?S22,1,1000,ProvisioningParameterKey|Value?S22,,4096,ProvisioningParameterValue|
PublicWorkforceTaskPrice |AmountInUsd?{USD|
PutModelPackageGroupPolicyInput |ModelPackageGroupName!S13,1,63,EntityName|ResourcePolicy!S22,1,,PolicyString|
`;
  "Q": `
QueryFilters |Types?[,5,QueryTypes;S,,40,String40|LineageTypes?[,4,QueryLineageTypes;|CreatedBefore?|CreatedAfter?|ModifiedBefore?|ModifiedAfter?|Properties?(,5,QueryProperties;S,,256,String256;S,,256,String256|
QueryLineageRequest |StartArns?[,1,QueryLineageStartArns;S0,,256,AssociationEntityArn|Direction?|IncludeEdges?|Filters?{QueryFilters|MaxDepth?N,10,i,QueryLineageMaxDepth|MaxResults?N,50,i,QueryLineageMaxResults|NextToken?S,,,String8192|
`;
  "R": `
RSessionAppSettings |DefaultResourceSpec?{ResourceSpec|CustomImages?[,200,CustomImages;{CustomImage|
RStudioServerProAppSettings |AccessStatus?|UserGroup?|
RStudioServerProDomainSettings |DomainExecutionRoleArn!S18,20,2048,RoleArn|RStudioConnectUrl?|RStudioPackageManagerUrl?|DefaultResourceSpec?{ResourceSpec|
RStudioServerProDomainSettingsForUpdate |DomainExecutionRoleArn!S18,20,2048,RoleArn|DefaultResourceSpec?{ResourceSpec|RStudioConnectUrl?|RStudioPackageManagerUrl?|
RealTimeInferenceConfig |InstanceType!|InstanceCount!N0,,i,TaskCount|
RecommendationJobCompiledOutputConfig |S3OutputUri?S15,,1024,S3Uri|
RecommendationJobContainerConfig |Domain?|Task?|Framework?|FrameworkVersion?S30,3,10,RecommendationJobFrameworkVersion|PayloadConfig?{RecommendationJobPayloadConfig|NearestModelName?|SupportedInstanceTypes?|SupportedEndpointType?|DataInputConfig?S29,1,1024,RecommendationJobDataInputConfig|SupportedResponseMIMETypes?[,,RecommendationJobSupportedResponseMIMETypes;S32,,1024,RecommendationJobSupportedResponseMIMEType|
RecommendationJobInputConfig |ModelPackageVersionArn?S12,1,2048,ModelPackageArn|ModelName?S82,,63,ModelName|JobDurationInSeconds?N1,,i,JobDurationInSeconds|TrafficPattern?{TrafficPattern|ResourceLimit?{RecommendationJobResourceLimit|EndpointConfigurations?[1,10,EndpointInputConfigurations;{EndpointInputConfiguration|VolumeKmsKeyId?S35,,2048,KmsKeyId|ContainerConfig?{RecommendationJobContainerConfig|Endpoints?[,1,Endpoints;{EndpointInfo|VpcConfig?{RecommendationJobVpcConfig|#@JobDurationInSeconds@@JobDurationInSeconds.@m18000~'JobDurationInSeconds' is more than 18000: a job ends after five hours;
RecommendationJobOutputConfig |KmsKeyId?S35,,2048,KmsKeyId|CompiledOutputConfig?{RecommendationJobCompiledOutputConfig|
RecommendationJobPayloadConfig |SamplePayloadUrl?S15,,1024,S3Uri|SupportedContentTypes?[,,RecommendationJobSupportedContentTypes;S22,,256,RecommendationJobSupportedContentType|
RecommendationJobResourceLimit |MaxNumberOfTests?N1,,i,MaxNumberOfTests|MaxParallelOfTests?N1,,i,MaxParallelOfTests|
RecommendationJobStoppingConditions |MaxInvocations?N,,i,Integer|ModelLatencyThresholds?[1,1,ModelLatencyThresholds;{ModelLatencyThreshold|FlatInvocations?|
RecommendationJobVpcConfig |SecurityGroupIds![1,5,RecommendationJobVpcSecurityGroupIds;S19,,32,RecommendationJobVpcSecurityGroupId|Subnets![1,16,RecommendationJobVpcSubnets;S19,,32,RecommendationJobVpcSubnetId|
RedshiftDatasetDefinition |ClusterId!S22,1,63,RedshiftClusterId|Database!S22,1,64,RedshiftDatabase|DbUser!S22,1,128,RedshiftUserName|QueryString!S86,1,4096,RedshiftQueryString|ClusterRoleArn!S18,20,2048,RoleArn|OutputS3Uri!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|OutputFormat!|OutputCompression?|
RegisterDevicesRequest |DeviceFleetName!S13,1,63,EntityName|Devices![,,Devices;{Device|Tags?[,50,TagList;{Tag|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
RemoteDebugConfig |EnableRemoteDebug?|
RemoteDebugConfigForUpdate |EnableRemoteDebug?|
RenderUiTemplateRequest |UiTemplate?{UiTemplate|Task!{RenderableTask|RoleArn!S18,20,2048,RoleArn|HumanTaskUiArn?S92,,1024,HumanTaskUiArn|#UiTemplate!HumanTaskUiArn~'HumanTaskUiArn' conflicts with 'UiTemplate': one interface is rendered;>UiTemplate,HumanTaskUiArn~one of 'UiTemplate', 'HumanTaskUiArn' is needed: one interface is rendered;
RenderableTask |Input!S29,2,,TaskInput|
RepositoryAuthConfig |RepositoryCredentialsProviderArn!S22,1,2048,RepositoryCredentialsProviderArn|
ResourceConfig |InstanceType?|InstanceCount?N0,,i,TrainingInstanceCount|VolumeSizeInGB?N0,,i,OptionalVolumeSizeInGB|VolumeKmsKeyId?S35,,2048,KmsKeyId|KeepAlivePeriodInSeconds?N0,21600,i,KeepAlivePeriodInSeconds|InstanceGroups?[,5,InstanceGroups;{InstanceGroup|TrainingPlanArn?S36,50,2048,TrainingPlanArn|InstancePlacementConfig?{InstancePlacementConfig|InstancePreferences?[,,InstancePreferences;{InstancePreference|SelectedInstanceType?|SelectedInstanceCount?|#InstanceGroups!InstanceType~'InstanceType' can't be set where 'InstanceGroups' is set: each instance group has its own type and count;InstanceGroups!InstanceCount~'InstanceCount' can't be set where 'InstanceGroups' is set: each instance group has its own type and count;KeepAlivePeriodInSeconds!InstanceGroups~'InstanceGroups' conflicts with 'KeepAlivePeriodInSeconds': heterogeneous clusters have no warm pools;
ResourceConfigForUpdate |KeepAlivePeriodInSeconds!N0,21600,i,KeepAlivePeriodInSeconds|
ResourceLimits |MaxNumberOfTrainingJobs?N1,,i,MaxNumberOfTrainingJobs|MaxParallelTrainingJobs!N1,,i,MaxParallelTrainingJobs|MaxRuntimeInSeconds?N120,15768000,i,HyperParameterTuningMaxRuntimeInSeconds|
ResourceSharingConfig |Strategy!|BorrowLimit?N0,10000,i,BorrowLimit|AbsoluteBorrowLimits?[,15,AbsoluteBorrowLimitResourceList;{ComputeQuotaResourceConfig|
ResourceSpec |SageMakerImageArn?S40,,256,ImageArn|SageMakerImageVersionArn?S41,,256,ImageVersionArn|SageMakerImageVersionAlias?S42,1,128,ImageVersionAlias|InstanceType?|LifecycleConfigArn?S43,,256,StudioLifecycleConfigArn|TrainingPlanArn?S44,,2048,StudioResourceSpecTrainingPlanArn|
RetentionPolicy |HomeEfsFileSystem?|
RetryPipelineExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|ClientRequestToken?S,32,128,IdempotencyToken|ParallelismConfiguration?{ParallelismConfiguration|
RetryStrategy |MaximumRetryAttempts!N1,30,i,MaximumRetryAttempts|
RoleGroupAssignment |RoleName!S46,,256,NonEmptyString256|GroupPatterns![1,10,GroupPatternsList;S122,1,128,GroupNamePattern|
RollingDeploymentPolicy |MaximumBatchSize!{CapacitySizeConfig|RollbackMaximumBatchSize?{CapacitySizeConfig|
RollingUpdatePolicy |MaximumBatchSize!{CapacitySize|WaitIntervalInSeconds!N0,3600,i,WaitIntervalInSeconds|MaximumExecutionTimeoutInSeconds?N600,28800,i,MaximumExecutionTimeoutInSeconds|RollbackMaximumBatchSize?{CapacitySize|#@MaximumBatchSize@MaximumBatchSize.Type.=CAPACITY_PERCENT@MaximumBatchSize.Value.@l5~'MaximumBatchSize.Value' is less than 5 where 'MaximumBatchSize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@MaximumBatchSize@MaximumBatchSize.Type.=CAPACITY_PERCENT@MaximumBatchSize.Value.@m50~'MaximumBatchSize.Value' is more than 50 where 'MaximumBatchSize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;
`;
  "S": `
S3DataSource |S3DataType!|S3Uri!S15,,1024,S3Uri|S3DataDistributionType?|AttributeNames?[,16,AttributeNames;S26,1,256,AttributeName|InstanceGroupNames?[,5,InstanceGroupNames;S26,1,64,InstanceGroupName|ModelAccessConfig?{ModelAccessConfig|HubAccessConfig?{HubAccessConfig|#S3DataType=AugmentedManifestFile>AttributeNames~'AttributeNames' is needed where 'S3DataType' is AugmentedManifestFile: only the named attributes of an augmented manifest are read;
S3FileSystem |S3Uri!S74,,1024,S3SchemaUri|
S3FileSystemConfig |MountPath?S,,1024,String1024|S3Uri!S74,,1024,S3SchemaUri|
S3ModelDataSource |S3Uri!S15,,1024,S3ModelUri|S3DataType!|CompressionType!|ModelAccessConfig?{ModelAccessConfig|HubAccessConfig?{InferenceHubAccessConfig|ManifestS3Uri?S15,,1024,S3ModelUri|ETag?|ManifestEtag?|
S3Presign |IamPolicyConstraints?{IamPolicyConstraints|
S3StorageConfig |S3Uri!S15,,1024,S3Uri|KmsKeyId?S35,,2048,KmsKeyId|ResolvedOutputS3Uri?S15,,1024,S3Uri|
ScalingPolicyObjective |MinInvocationsPerMinute?N,,i,Integer|MaxInvocationsPerMinute?N,,i,Integer|#@MinInvocationsPerMinute@@MinInvocationsPerMinute.@oMaxInvocationsPerMinute~'MinInvocationsPerMinute' is more than 'MaxInvocationsPerMinute': a minimum is at most the maximum;
ScheduleConfig |ScheduleExpression!S,1,256,ScheduleExpression|DataAnalysisStartTime?|DataAnalysisEndTime?|#ScheduleExpression=NOW>DataAnalysisStartTime~'DataAnalysisStartTime' is needed where 'ScheduleExpression' is NOW: a run outside a schedule has no window of its own;ScheduleExpression=NOW>DataAnalysisEndTime~'DataAnalysisEndTime' is needed where 'ScheduleExpression' is NOW: a run outside a schedule has no window of its own;
ScheduledUpdateConfig |ScheduleExpression!S,1,256,CronScheduleExpression|DeploymentConfig?{DeploymentConfiguration|
SchedulerConfig |PriorityClasses?[,10,PriorityClassList;{PriorityClass|FairShare?|IdleResourceSharing?|
SearchExpression |Filters?[1,20,FilterList;{Filter|NestedFilters?[1,20,NestedFiltersList;{NestedFilters|SubExpressions?[1,20,SearchExpressionList*;{SearchExpression|Operator?|#>Filters,NestedFilters,SubExpressions~one of 'Filters', 'NestedFilters', 'SubExpressions' is needed: an empty expression finds nothing;
SearchRequest |Resource!|SearchExpression?{SearchExpression|SortBy?S26,1,255,ResourcePropertyName|SortOrder?|NextToken?S22,,,NextToken|MaxResults?N1,100,i,MaxResults|CrossAccountFilterOption?|VisibilityConditions?[1,5,VisibilityConditionsList;{VisibilityConditions|
SearchTrainingPlanOfferingsRequest |InstanceType?|InstanceCount?N0,256,i,ReservedCapacityInstanceCount|UltraServerType?S165,1,64,UltraServerType|UltraServerCount?N1,,i,UltraServerCount|StartTimeAfter?|EndTimeBefore?|DurationHours?N1,87600,i,TrainingPlanDurationHoursInput|TargetResources?[1,,SageMakerResourceNames;|TrainingPlanArn?|
SelectedStep |StepName!S,,256,String256|
SelectiveExecutionConfig |SourcePipelineExecutionArn?S159,,2048,PipelineExecutionArn|SelectedSteps![1,50,SelectedStepList;{SelectedStep|
SendPipelineExecutionStepFailureRequest |CallbackToken!S121,10,10,CallbackToken|FailureReason?S,,256,String256|ClientRequestToken?S,32,128,IdempotencyToken|
SendPipelineExecutionStepSuccessRequest |CallbackToken!S121,10,10,CallbackToken|OutputParameters?[,50,OutputParameterList;{OutputParameter|ClientRequestToken?S,32,128,IdempotencyToken|
ServerlessJobConfig |BaseModelArn!S133,1,2048,ServerlessJobBaseModelArn|AcceptEula?|JobType!|CustomizationTechnique?|Peft?|EvaluationType?|EvaluatorArn?S22,,,EvaluatorArn|SequenceLength?S134,1,50,SequenceLength|#JobType=Evaluation>EvaluationType~'EvaluationType' is needed where 'JobType' is Evaluation: an evaluation job has to say what it evaluates with;
ServiceCatalogProvisioningDetails |ProductId!S127,1,100,ServiceCatalogEntityId|ProvisioningArtifactId?S127,1,100,ServiceCatalogEntityId|PathId?S127,1,100,ServiceCatalogEntityId|ProvisioningParameters?[,,ProvisioningParameters;{ProvisioningParameter|
ServiceCatalogProvisioningUpdateDetails |ProvisioningArtifactId?S127,1,100,ServiceCatalogEntityId|ProvisioningParameters?[,,ProvisioningParameters;{ProvisioningParameter|
SessionChainingConfig |EnableSessionTagChaining?|
ShadowModeConfig |SourceModelVariantName!S82,,63,ModelVariantName|ShadowModelVariants![1,1,ShadowModelVariantConfigList;{ShadowModelVariantConfig|
ShadowModelVariantConfig |ShadowModelVariantName!S82,,63,ModelVariantName|SamplingPercentage!N,100,i,Percentage|
SharingSettings |NotebookOutputOption?|S3OutputPath?S15,,1024,S3Uri|S3KmsKeyId?S35,,2048,KmsKeyId|
ShuffleConfig |Seed!N,,i,Seed|
SourceAlgorithm |ModelDataUrl?S15,,1024,Url|ModelDataSource?{ModelDataSource|ModelDataETag?|AlgorithmName!S100,1,170,ArnOrName|
SourceAlgorithmSpecification |SourceAlgorithms![1,1,SourceAlgorithmList;{SourceAlgorithm|
SourceIpConfig |Cidrs![,,Cidrs;S144,4,64,Cidr|
SpaceAppLifecycleManagement |IdleSettings?{SpaceIdleSettings|
SpaceCodeEditorAppSettings |DefaultResourceSpec?{ResourceSpec|AppLifecycleManagement?{SpaceAppLifecycleManagement|
SpaceIdleSettings |IdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|
SpaceJupyterLabAppSettings |DefaultResourceSpec?{ResourceSpec|CodeRepositories?[,10,CodeRepositories;{CodeRepository|AppLifecycleManagement?{SpaceAppLifecycleManagement|
SpaceSettings |JupyterServerAppSettings?{JupyterServerAppSettings|KernelGatewayAppSettings?{KernelGatewayAppSettings|CodeEditorAppSettings?{SpaceCodeEditorAppSettings|JupyterLabAppSettings?{SpaceJupyterLabAppSettings|AppType?|SpaceStorageSettings?{SpaceStorageSettings|SpaceManagedResources?|CustomFileSystems?[,5,CustomFileSystems;{CustomFileSystem|RemoteAccess?|#@KernelGatewayAppSettings@@KernelGatewayAppSettings.CustomImages.@k5~'KernelGatewayAppSettings.CustomImages' has more than 5 entries: a space has fewer than a domain may have;
SpaceSharingSettings |SharingType!|
SpaceStorageSettings |EbsStorageSettings?{EbsStorageSettings|
Stairs |DurationInSeconds?N1,,i,TrafficDurationInSeconds|NumberOfSteps?N1,,i,NumberOfSteps|UsersPerStep?N1,3,i,UsersPerStep|
StartClusterHealthCheckRequest |ClusterName!S7,,256,ClusterNameOrArn|DeepHealthCheckConfigurations![1,99,DeepHealthCheckConfigurations;{InstanceGroupHealthCheckConfiguration|
StartEdgeDeploymentStageRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|StageName!S13,1,63,EntityName|
StartInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|
StartMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|
StartMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|
StartNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|
StartPipelineExecutionRequest |PipelineName!S158,1,2048,PipelineNameOrArn|PipelineExecutionDisplayName?S166,1,82,PipelineExecutionName|PipelineParameters?[,200,ParameterList;{Parameter|PipelineExecutionDescription?S22,,3072,PipelineExecutionDescription|ClientRequestToken?S,32,128,IdempotencyToken|ParallelismConfiguration?{ParallelismConfiguration|SelectiveExecutionConfig?{SelectiveExecutionConfig|PipelineVersionId?N1,,i,PipelineVersionId|MlflowExperimentName?S22,1,256,MlflowExperimentEntityName|
StartSessionRequest |ResourceIdentifier!S168,1,256,ResourceIdentifier|
StopAIBenchmarkJobRequest |AIBenchmarkJobName!S13,1,63,AIEntityName|
StopAIRecommendationJobRequest |AIRecommendationJobName!S13,1,63,AIEntityName|
StopAutoMLJobRequest |AutoMLJobName!S47,1,32,AutoMLJobName|
StopCompilationJobRequest |CompilationJobName!S13,1,63,EntityName|
StopEdgeDeploymentStageRequest |EdgeDeploymentPlanName!S13,1,63,EntityName|StageName!S13,1,63,EntityName|
StopEdgePackagingJobRequest |EdgePackagingJobName!S13,1,63,EntityName|
StopHyperParameterTuningJobRequest |HyperParameterTuningJobName!S47,1,32,HyperParameterTuningJobName|
StopInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|ModelVariantActions!(1,2,ModelVariantActionMap;S82,,63,ModelVariantName;|DesiredModelVariants?[1,2,ModelVariantConfigList;{ModelVariantConfig|DesiredState?|Reason?S22,,1024,InferenceExperimentStatusReason|
StopInferenceRecommendationsJobRequest |JobName!S99,1,64,RecommendationJobName|
StopJobRequest |JobName!S13,1,63,JobName|JobCategory!|
StopLabelingJobRequest |LabelingJobName!S13,1,63,LabelingJobName|
StopMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|
StopMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|
StopNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|
StopOptimizationJobRequest |OptimizationJobName!S13,1,63,EntityName|
StopPipelineExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|ClientRequestToken?S,32,128,IdempotencyToken|
StopProcessingJobRequest |ProcessingJobName!S13,1,63,ProcessingJobName|
StopTrainingJobRequest |TrainingJobName!S13,1,63,TrainingJobName|
StopTransformJobRequest |TransformJobName!S13,1,63,TransformJobName|
StoppingCondition |MaxRuntimeInSeconds?N1,,i,MaxRuntimeInSeconds|MaxWaitTimeInSeconds?N1,,i,MaxWaitTimeInSeconds|MaxPendingTimeInSeconds?N7200,2419200,i,MaxPendingTimeInSeconds|#@MaxRuntimeInSeconds@@MaxRuntimeInSeconds.@oMaxWaitTimeInSeconds~'MaxRuntimeInSeconds' is more than 'MaxWaitTimeInSeconds': the wait for Spot capacity includes the runtime;@MaxRuntimeInSeconds@@MaxRuntimeInSeconds.@m2419200~'MaxRuntimeInSeconds' is more than 2419200: a job runs 28 days at most;
StudioWebPortalSettings |HiddenMlTools?|HiddenAppTypes?|HiddenInstanceTypes?|HiddenSageMakerImageVersionAliases?[,5,HiddenSageMakerImageVersionAliasesList;{HiddenSageMakerImage|ExecutionRoleSessionNameMode?|
SuggestionQuery |PropertyNameQuery?{PropertyNameQuery|
`;
  "T": `
TabularJobConfig |CandidateGenerationConfig?{CandidateGenerationConfig|CompletionCriteria?{AutoMLJobCompletionCriteria|FeatureSpecificationS3Uri?S15,,1024,S3Uri|Mode?|GenerateCandidateDefinitionsOnly?|ProblemType?|TargetAttributeName!S,1,,TargetAttributeName|SampleWeightAttributeName?S48,1,256,SampleWeightAttributeName|#@CandidateGenerationConfig@Mode.=ENSEMBLING@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=mlp,cnn-qr,deepar,prophet,arima,npts,ets~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this where 'Mode' is ENSEMBLING: ensembling has algorithms of its own;@CandidateGenerationConfig@Mode.=HYPERPARAMETER_TUNING@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=catboost,extra-trees,fastai,lightgbm,nn-torch,randomforest,cnn-qr,deepar,prophet,arima,npts,ets~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this where 'Mode' is HYPERPARAMETER_TUNING: tuning mode has linear-learner, mlp and xgboost to choose from;Mode=HYPERPARAMETER_TUNING!SampleWeightAttributeName~'SampleWeightAttributeName' can't be set where 'Mode' is HYPERPARAMETER_TUNING: sample weights are for ensembling only;
Tag |Key!S2,1,128,TagKey|Value!S2,,256,TagValue|
TargetPlatform |Os!|Arch!|Accelerator?|
TensorBoardAppSettings |DefaultResourceSpec?{ResourceSpec|
TensorBoardOutputConfig |LocalPath?S22,,4096,DirectoryPath|S3OutputPath!S15,,1024,S3Uri|
TextClassificationJobConfig |CompletionCriteria?{AutoMLJobCompletionCriteria|ContentColumn!S,1,256,ContentColumn|TargetLabelColumn!S,1,256,TargetLabelColumn|#@CompletionCriteria@@CompletionCriteria.MaxCandidates.@m1~'CompletionCriteria.MaxCandidates' is more than 1: only tabular problems try several candidates;
TextGenerationJobConfig |CompletionCriteria?{AutoMLJobCompletionCriteria|BaseModelName?S9,1,256,BaseModelName|TextGenerationHyperParameters?(,30,TextGenerationHyperParameters;S53,,32,TextGenerationHyperParameterKey;S53,,16,TextGenerationHyperParameterValue|ModelAccessConfig?{ModelAccessConfig|#@CompletionCriteria@@CompletionCriteria.MaxCandidates.@m1~'CompletionCriteria.MaxCandidates' is more than 1: only tabular problems try several candidates;@TextGenerationHyperParameters@@TextGenerationHyperParameters.epochCount.@l1~'TextGenerationHyperParameters.epochCount' is less than 1: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.epochCount.@m10~'TextGenerationHyperParameters.epochCount' is more than 10: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.batchSize.@l1~'TextGenerationHyperParameters.batchSize' is less than 1: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.batchSize.@m64~'TextGenerationHyperParameters.batchSize' is more than 64: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.learningRate.@l0~'TextGenerationHyperParameters.learningRate' is less than 0: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.learningRate.@m1~'TextGenerationHyperParameters.learningRate' is more than 1: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.learningRateWarmupSteps.@l0~'TextGenerationHyperParameters.learningRateWarmupSteps' is less than 0: fine-tuning takes no other values;@TextGenerationHyperParameters@@TextGenerationHyperParameters.learningRateWarmupSteps.@m250~'TextGenerationHyperParameters.learningRateWarmupSteps' is more than 250: fine-tuning takes no other values;
ThroughputConfig |ThroughputMode!|ProvisionedReadCapacityUnits?N0,10000000,i,CapacityUnit|ProvisionedWriteCapacityUnits?N0,10000000,i,CapacityUnit|
ThroughputConfigUpdate |ThroughputMode?|ProvisionedReadCapacityUnits?N0,10000000,i,CapacityUnit|ProvisionedWriteCapacityUnits?N0,10000000,i,CapacityUnit|
TimeSeriesConfig |TargetAttributeName!S,1,,TargetAttributeName|TimestampAttributeName!S,1,256,TimestampAttributeName|ItemIdentifierAttributeName!S,1,256,ItemIdentifierAttributeName|GroupingAttributeNames?[1,5,GroupingAttributeNames;S,1,256,GroupingAttributeName|
TimeSeriesForecastingJobConfig |FeatureSpecificationS3Uri?S15,,1024,S3Uri|CompletionCriteria?{AutoMLJobCompletionCriteria|ForecastFrequency!S49,1,5,ForecastFrequency|ForecastHorizon!N1,,i,ForecastHorizon|ForecastQuantiles?[1,5,ForecastQuantiles;S50,2,4,ForecastQuantile|Transformations?{TimeSeriesTransformations|TimeSeriesConfig!{TimeSeriesConfig|HolidayConfig?[1,1,HolidayConfig;{HolidayConfigAttributes|CandidateGenerationConfig?{CandidateGenerationConfig|#@CandidateGenerationConfig@@CandidateGenerationConfig.AlgorithmsConfig.[].AutoMLAlgorithms.[].@=catboost,extra-trees,fastai,lightgbm,linear-learner,mlp,nn-torch,randomforest,xgboost~'CandidateGenerationConfig.AlgorithmsConfig[].AutoMLAlgorithms[]' can't be this: forecasting has algorithms of its own;@CompletionCriteria@@CompletionCriteria.MaxCandidates.@m1~'CompletionCriteria.MaxCandidates' is more than 1: only tabular problems try several candidates;@ForecastHorizon@@ForecastHorizon.@m500~'ForecastHorizon' is more than 500: Autopilot forecasts 500 time steps at most;
TimeSeriesForecastingSettings |Status?|AmazonForecastRoleArn?S18,20,2048,RoleArn|
TimeSeriesTransformations |Filling?(1,50,FillingTransformations;S,1,256,TransformationAttributeName;(1,6,FillingTransformationMap;;S51,1,256,FillingTransformationValue|Aggregation?(1,50,AggregationTransformations;S,1,256,TransformationAttributeName;|#@Filling@@Filling.{middlefill/=value}.middlefill_value.@>~'Filling.*.middlefill_value' is needed: filling with a value needs the value;@Filling@@Filling.{backfill/=value}.backfill_value.@>~'Filling.*.backfill_value' is needed: filling with a value needs the value;@Filling@@Filling.{futurefill/=value}.futurefill_value.@>~'Filling.*.futurefill_value' is needed: filling with a value needs the value;
TrafficPattern |TrafficType?|Phases?[1,,Phases;{Phase|Stairs?{Stairs|#Phases!Stairs~'Stairs' conflicts with 'Phases': a load test follows phases or stairs;
TrafficRoutingConfig |Type!|WaitIntervalInSeconds!N0,3600,i,WaitIntervalInSeconds|CanarySize?{CapacitySize|LinearStepSize?{CapacitySize|#@CanarySize@CanarySize.Type.=CAPACITY_PERCENT@CanarySize.Value.@l1~'CanarySize.Value' is less than 1 where 'CanarySize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@CanarySize@CanarySize.Type.=CAPACITY_PERCENT@CanarySize.Value.@m50~'CanarySize.Value' is more than 50 where 'CanarySize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@LinearStepSize@LinearStepSize.Type.=CAPACITY_PERCENT@LinearStepSize.Value.@l10~'LinearStepSize.Value' is less than 10 where 'LinearStepSize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@LinearStepSize@LinearStepSize.Type.=CAPACITY_PERCENT@LinearStepSize.Value.@m50~'LinearStepSize.Value' is more than 50 where 'LinearStepSize.Type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;
TrainingImageConfig |TrainingRepositoryAccessMode!|TrainingRepositoryAuthConfig?{TrainingRepositoryAuthConfig|
TrainingJobDefinition |TrainingInputMode!|HyperParameters?(,100,HyperParameters;S22,,256,HyperParameterKey;S22,,2500,HyperParameterValue|InputDataConfig![1,20,InputDataConfig;{Channel|OutputDataConfig!{OutputDataConfig|ResourceConfig!{ResourceConfig|StoppingCondition!{StoppingCondition|#@InputDataConfig@TrainingInputMode.=File,FastFile@InputDataConfig.[InputMode/-].DataSource.S3DataSource.S3DataType.@=AugmentedManifestFile~'InputDataConfig[].DataSource.S3DataSource.S3DataType' can't be AugmentedManifestFile where 'TrainingInputMode' is File or FastFile: augmented manifests are read in Pipe mode only, and this channel takes the profile's mode;@InputDataConfig@TrainingInputMode.=File@InputDataConfig.[InputMode/-].CompressionType.@=Gzip~'InputDataConfig[].CompressionType' can't be Gzip where 'TrainingInputMode' is File: compressed data is read in Pipe mode only, and this channel takes the profile's mode;@InputDataConfig@TrainingInputMode.=File@InputDataConfig.[InputMode/-].RecordWrapperType.@=RecordIO~'InputDataConfig[].RecordWrapperType' can't be RecordIO where 'TrainingInputMode' is File: objects aren't wrapped in File mode, and this channel takes the profile's mode;
TrainingPlanFilter |Name!|Value!S,,64,String64|
TrainingRepositoryAuthConfig |TrainingRepositoryCredentialsProviderArn!S132,1,2048,TrainingRepositoryCredentialsProviderArn|
TrainingSpecification |TrainingImage!S24,,255,ContainerImage|TrainingImageDigest?S25,,72,ImageDigest|SupportedHyperParameters?[,100,HyperParameterSpecifications;{HyperParameterSpecification|SupportedTrainingInstanceTypes!|SupportsDistributedTraining?|MetricDefinitions?[,40,MetricDefinitionList;{MetricDefinition|TrainingChannels![1,8,ChannelSpecifications;{ChannelSpecification|SupportedTuningJobObjectiveMetrics?[,,HyperParameterTuningJobObjectives;{HyperParameterTuningJobObjective|AdditionalS3DataSource?{AdditionalS3DataSource|#SupportedTuningJobObjectiveMetrics>SupportedHyperParameters~'SupportedHyperParameters' is needed where 'SupportedTuningJobObjectiveMetrics' is set: an algorithm that can be tuned has to say which hyperparameters it has;*SupportedHyperParameters.Name~two of 'SupportedHyperParameters' are the same: a hyperparameter's name identifies it;
TransformDataSource |S3DataSource!{TransformS3DataSource|
TransformInput |DataSource!{TransformDataSource|ContentType?S22,,256,ContentType|CompressionType?|SplitType?|
TransformJobDefinition |MaxConcurrentTransforms?N0,,i,MaxConcurrentTransforms|MaxPayloadInMB?N0,,i,MaxPayloadInMB|BatchStrategy?|Environment?(,16,TransformEnvironmentMap;S37,,1024,TransformEnvironmentKey;S28,,,TransformEnvironmentValue|TransformInput!{TransformInput|TransformOutput!{TransformOutput|TransformResources!{TransformResources|
TransformOutput |S3OutputPath!S15,,1024,S3Uri|Accept?S22,,256,Accept|AssembleWith?|KmsKeyId?S35,,2048,KmsKeyId|
TransformResources |InstanceType!|InstanceCount!N1,,i,TransformInstanceCount|VolumeKmsKeyId?S35,,2048,KmsKeyId|TransformAmiVersion?S38,1,63,TransformAmiVersion|#@InstanceCount@@InstanceCount.@m100~'InstanceCount' is more than 100: a transform job has 100 instances at most;
TransformS3DataSource |S3DataType!|S3Uri!S15,,1024,S3Uri|#!S3DataType=AugmentedManifestFile,Converse~'S3DataType' can't be AugmentedManifestFile or Converse: batch transform reads prefixes and manifests only;
TrialComponentArtifact |MediaType?S138,,64,MediaType|Value!S22,,2048,TrialComponentArtifactValue|
TrialComponentParameterValue |StringValue?S22,,2500,StringParameterValue|NumberValue?|
TrialComponentStatus |PrimaryStatus?|Message?S22,,1024,TrialComponentStatusMessage|
TrustedIdentityPropagationSettings |Status!|
TtlDuration |Unit?|Value?N1,,i,TtlDurationValue|
TuningJobCompletionCriteria |TargetObjectiveMetricValue?|BestObjectiveNotImproving?{BestObjectiveNotImproving|ConvergenceDetected?{ConvergenceDetected|
`;
  "U": `
USD |Dollars?N0,2,i,Dollars|Cents?N0,99,i,Cents|TenthFractionsOfACent?N0,9,i,TenthFractionsOfACent|
UiConfig |UiTemplateS3Uri?S15,,1024,S3Uri|HumanTaskUiArn?S92,,1024,HumanTaskUiArn|#HumanTaskUiArn!UiTemplateS3Uri~'UiTemplateS3Uri' conflicts with 'HumanTaskUiArn': workers see a managed interface or a template of yours;>HumanTaskUiArn,UiTemplateS3Uri~one of 'HumanTaskUiArn', 'UiTemplateS3Uri' is needed: workers see a managed interface or a template of yours;
UiTemplate |Content!S29,1,,TemplateContent|
UnifiedStudioSettings |StudioWebPortalAccess?|DomainAccountId?S76,12,12,AccountId|DomainRegion?S,1,24,RegionName|DomainId?S78,,,UnifiedStudioDomainId|ProjectId?S79,,,UnifiedStudioProjectId|EnvironmentId?S79,,,UnifiedStudioEnvironmentId|ProjectS3Path?S15,,1024,S3Uri|SingleSignOnApplicationArn?S80,,,SingleSignOnApplicationArn|
UpdateActionRequest |ActionName!S3,1,120,ExperimentEntityName|Description?S22,,3072,ExperimentDescription|Status?|Properties?(,30,LineageEntityParameters;S22,,2500,StringParameterValue;S22,,2500,StringParameterValue|PropertiesToRemove?[,,ListLineageEntityParameterKey;S22,,2500,StringParameterValue|
UpdateAppImageConfigRequest |AppImageConfigName!S13,,63,AppImageConfigName|KernelGatewayImageConfig?{KernelGatewayImageConfig|JupyterLabAppImageConfig?{JupyterLabAppImageConfig|CodeEditorAppImageConfig?{CodeEditorAppImageConfig|
UpdateArtifactRequest |ArtifactArn!S151,,256,ArtifactArn|ArtifactName?S3,1,120,ExperimentEntityName|Properties?(,30,ArtifactProperties;S22,,2500,StringParameterValue;S22,,4096,ArtifactPropertyValue|PropertiesToRemove?[,,ListLineageEntityParameterKey;S22,,2500,StringParameterValue|
UpdateClusterRequest |ClusterName!S7,,256,ClusterNameOrArn|InstanceGroups?[1,100,ClusterInstanceGroupSpecifications;{ClusterInstanceGroupSpecification|RestrictedInstanceGroups?[1,100,ClusterRestrictedInstanceGroupSpecifications;{ClusterRestrictedInstanceGroupSpecification|RestrictedInstanceGroupsConfig?{ClusterRestrictedInstanceGroupsConfig|TieredStorageConfig?{ClusterTieredStorageConfig|NodeRecovery?|InstanceGroupsToDelete?[,100,ClusterInstanceGroupsToDelete;S9,1,63,ClusterInstanceGroupName|NodeProvisioningMode?|ClusterRole?S18,20,2048,RoleArn|AutoScaling?{ClusterAutoScalingConfig|Orchestrator?{ClusterOrchestrator|
UpdateClusterSchedulerConfigRequest |ClusterSchedulerConfigId!S152,,12,ClusterSchedulerConfigId|TargetVersion!N,,i,Integer|SchedulerConfig?{SchedulerConfig|Description?S23,,1024,EntityDescription|
UpdateClusterSoftwareInstanceGroupSpecification |InstanceGroupName!S9,1,63,ClusterInstanceGroupName|ImageReleaseVersion?S58,,64,ImageReleaseVersion|
UpdateClusterSoftwareRequest |ClusterName!S7,,256,ClusterNameOrArn|InstanceGroups?[1,100,UpdateClusterSoftwareInstanceGroups;{UpdateClusterSoftwareInstanceGroupSpecification|DeploymentConfig?{DeploymentConfiguration|ImageId?S57,7,21,ImageId|
UpdateCodeRepositoryInput |CodeRepositoryName!S13,1,63,EntityName|GitConfig?{GitConfigForUpdate|
UpdateComputeQuotaRequest |ComputeQuotaId!S152,,,ComputeQuotaId|TargetVersion!N,,i,Integer|ComputeQuotaConfig?{ComputeQuotaConfig|ComputeQuotaTarget?{ComputeQuotaTarget|ActivationState?|Description?S23,,1024,EntityDescription|
UpdateContextRequest |ContextName!S67,1,120,ContextName|Description?S22,,3072,ExperimentDescription|Properties?(,30,LineageEntityParameters;S22,,2500,StringParameterValue;S22,,2500,StringParameterValue|PropertiesToRemove?[,,ListLineageEntityParameterKey;S22,,2500,StringParameterValue|
UpdateDeviceFleetRequest |DeviceFleetName!S13,1,63,EntityName|RoleArn?S18,20,2048,RoleArn|Description?S70,1,800,DeviceFleetDescription|OutputConfig!{EdgeOutputConfig|EnableIotRoleAlias?|
UpdateDevicesRequest |DeviceFleetName!S13,1,63,EntityName|Devices![,,Devices;{Device|
UpdateDomainRequest |DomainId!S39,,63,DomainId|DefaultUserSettings?{UserSettings|DomainSettingsForUpdate?{DomainSettingsForUpdate|AppSecurityGroupManagement?|DefaultSpaceSettings?{DefaultSpaceSettings|SubnetIds?[1,16,Subnets;S19,,32,SubnetId|AppNetworkAccessType?|TagPropagation?|HomeEfsFileSystemCreation?|VpcId?S19,,32,VpcId|#@DefaultUserSettings@@DefaultUserSettings.AutoMountHomeEFS.@=DefaultAsDomain~'DefaultUserSettings.AutoMountHomeEFS' can't be DefaultAsDomain: a domain can't follow itself, the value is for user profiles;
UpdateEndpointInput |EndpointName!S13,,63,EndpointName|EndpointConfigName!S13,,63,EndpointConfigName|RetainAllVariantProperties?|ExcludeRetainedVariantProperties?[,3,VariantPropertyList;{VariantProperty|DeploymentConfig?{DeploymentConfig|RetainDeploymentConfig?|
UpdateEndpointWeightsAndCapacitiesInput |EndpointName!S13,,63,EndpointName|DesiredWeightsAndCapacities![1,,DesiredWeightAndCapacityList;{DesiredWeightAndCapacity|
UpdateExperimentRequest |ExperimentName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|Description?S22,,3072,ExperimentDescription|
UpdateFeatureGroupRequest |FeatureGroupName!S156,1,256,FeatureGroupNameOrArn|FeatureAdditions?[1,100,FeatureAdditions;{FeatureDefinition|OnlineStoreConfig?{OnlineStoreConfigUpdate|ThroughputConfig?{ThroughputConfigUpdate|
UpdateFeatureMetadataRequest |FeatureGroupName!S156,1,256,FeatureGroupNameOrArn|FeatureName!S88,1,64,FeatureName|Description?S22,,255,FeatureDescription|ParameterAdditions?[,25,FeatureParameterAdditions;{FeatureParameter|ParameterRemovals?[,25,FeatureParameterRemovals;S169,1,255,FeatureParameterKey|
UpdateHubContentReferenceRequest |HubName!S96,,,HubNameOrArn|HubContentName!S13,,63,HubContentName|HubContentType!|MinVersion?S31,5,14,HubContentVersion|#!HubContentType=Model,Notebook,DataSet,JsonDoc~'HubContentType' can't be Model or Notebook or DataSet or JsonDoc: the operation is for references to models;
UpdateHubContentRequest |HubName!S96,,,HubNameOrArn|HubContentName!S13,,63,HubContentName|HubContentType!|HubContentVersion!S31,5,14,HubContentVersion|HubContentDisplayName?S22,,255,HubContentDisplayName|HubContentDescription?S22,,1023,HubContentDescription|HubContentMarkdown?S,,,HubContentMarkdown|HubContentSearchKeywords?[,50,HubContentSearchKeywordList;S22,,255,HubContentSearchKeyword|SupportStatus?|#!HubContentType=ModelReference~'HubContentType' can't be ModelReference: references are updated by UpdateHubContentReference;
UpdateHubRequest |HubName!S96,,,HubNameOrArn|HubDescription?S22,,1023,HubDescription|HubDisplayName?S22,,255,HubDisplayName|HubSearchKeywords?[,50,HubSearchKeywordList;S95,,255,HubSearchKeyword|
UpdateImageRequest |DeleteProperties?[,2,ImageDeletePropertyList;S170,1,11,ImageDeleteProperty|Description?S22,1,512,ImageDescription|DisplayName?S101,1,128,ImageDisplayName|ImageName!S72,1,63,ImageName|RoleArn?S18,20,2048,RoleArn|
UpdateImageVersionRequest |ImageName!S72,1,63,ImageName|Alias?S103,1,128,SageMakerImageVersionAlias|Version?N0,,i,ImageVersionNumber|AliasesToAdd?[,,SageMakerImageVersionAliases;S103,1,128,SageMakerImageVersionAlias|AliasesToDelete?[,,SageMakerImageVersionAliases;S103,1,128,SageMakerImageVersionAlias|VendorGuidance?|JobType?|MLFramework?S104,1,128,MLFramework|ProgrammingLang?S104,1,128,ProgrammingLang|Processor?|Horovod?|ReleaseNotes?S22,1,255,ReleaseNotes|
UpdateInferenceComponentInput |InferenceComponentName!S82,,63,InferenceComponentName|Specification?{InferenceComponentSpecification|Specifications?[1,5,InferenceComponentSpecificationList;{InferenceComponentSpecification|RuntimeConfig?{InferenceComponentRuntimeConfig|DeploymentConfig?{InferenceComponentDeploymentConfig|#Specification!Specifications~'Specifications' conflicts with 'Specification': there is one specification, or one per instance type;*Specifications.InstanceType~two of 'Specifications' are the same: there is one specification per instance type;
UpdateInferenceComponentRuntimeConfigInput |InferenceComponentName!S82,,63,InferenceComponentName|DesiredRuntimeConfig!{InferenceComponentRuntimeConfig|
UpdateInferenceExperimentRequest |Name!S3,1,120,InferenceExperimentName|Schedule?{InferenceExperimentSchedule|Description?S22,,1024,InferenceExperimentDescription|ModelVariants?[1,2,ModelVariantConfigList;{ModelVariantConfig|DataStorageConfig?{InferenceExperimentDataStorageConfig|ShadowModeConfig?{ShadowModeConfig|
UpdateMlflowAppRequest |Arn!S126,1,128,MlflowAppArn|Name?S111,1,256,MlflowAppName|ArtifactStoreUri?S15,,1024,S3Uri|ModelRegistrationMode?|WeeklyMaintenanceWindowStart?S112,,9,WeeklyMaintenanceWindowStart|DefaultDomainIdList?[,,DefaultDomainIdList;S39,,63,DomainId|AccountDefaultStatus?|
UpdateMlflowTrackingServerRequest |TrackingServerName!S111,1,256,TrackingServerName|ArtifactStoreUri?S15,,1024,S3Uri|TrackingServerSize?|AutomaticModelRegistration?|WeeklyMaintenanceWindowStart?S112,,9,WeeklyMaintenanceWindowStart|S3BucketOwnerAccountId?S76,12,12,AccountId|S3BucketOwnerVerification?|
UpdateModelCardRequest |ModelCardName!S115,1,256,ModelCardNameOrArn|Content?S22,,,ModelCardContent~|ModelCardStatus?|#Content!ModelCardStatus~'ModelCardStatus' conflicts with 'Content': content and status of a card are changed in separate calls;
UpdateModelPackageInput |ModelPackageArn!S12,1,2048,ModelPackageArn|ModelApprovalStatus?|ModelPackageRegistrationType?|ApprovalDescription?S22,,1024,ApprovalDescription|CustomerMetadataProperties?(1,50,CustomerMetadataMap;S,1,128,CustomerMetadataKey;S,1,256,CustomerMetadataValue|CustomerMetadataPropertiesToRemove?[,,CustomerMetadataKeyList;S,1,128,CustomerMetadataKey|AdditionalInferenceSpecificationsToAdd?[1,15,AdditionalInferenceSpecifications;{AdditionalInferenceSpecificationDefinition|InferenceSpecification?{InferenceSpecification|SourceUri?S116,,1024,ModelPackageSourceUri|ModelCard?{ModelPackageModelCard|ModelLifeCycle?{ModelLifeCycle|ClientToken?S102,1,36,ClientToken|#*AdditionalInferenceSpecificationsToAdd.Name~two of 'AdditionalInferenceSpecificationsToAdd' are the same: the name tells the specifications of a package apart;
UpdateMonitoringAlertRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|MonitoringAlertName!S13,1,63,MonitoringAlertName|DatapointsToAlert!N1,100,i,MonitoringDatapointsToAlert|EvaluationPeriod!N1,100,i,MonitoringEvaluationPeriod|#@DatapointsToAlert@@DatapointsToAlert.@oEvaluationPeriod~'DatapointsToAlert' is more than 'EvaluationPeriod': the failures are counted within the period;
UpdateMonitoringScheduleRequest |MonitoringScheduleName!S13,1,63,MonitoringScheduleName|MonitoringScheduleConfig!{MonitoringScheduleConfig|
UpdateNotebookInstanceInput |NotebookInstanceName!S9,,63,NotebookInstanceName|InstanceType?|IpAddressType?|PlatformIdentifier?S119,,20,PlatformIdentifier|RoleArn?S18,20,2048,RoleArn|LifecycleConfigName?S9,,63,NotebookInstanceLifecycleConfigName|DisassociateLifecycleConfig?|VolumeSizeInGB?N5,16384,i,NotebookInstanceVolumeSizeInGB|DefaultCodeRepository?S118,1,1024,CodeRepositoryNameOrUrl|AdditionalCodeRepositories?[,3,AdditionalCodeRepositoryNamesOrUrls;S118,1,1024,CodeRepositoryNameOrUrl|AcceleratorTypes?|DisassociateAcceleratorTypes?|DisassociateDefaultCodeRepository?|DisassociateAdditionalCodeRepositories?|RootAccess?|InstanceMetadataServiceConfiguration?{InstanceMetadataServiceConfiguration|
UpdateNotebookInstanceLifecycleConfigInput |NotebookInstanceLifecycleConfigName!S9,,63,NotebookInstanceLifecycleConfigName|OnCreate?[,1,NotebookInstanceLifecycleConfigList;{NotebookInstanceLifecycleHook|OnStart?[,1,NotebookInstanceLifecycleConfigList;{NotebookInstanceLifecycleHook|
UpdatePartnerAppRequest |Arn!S123,1,128,PartnerAppArn|MaintenanceConfig?{PartnerAppMaintenanceConfig|Tier?S46,,64,NonEmptyString64|ApplicationConfig?{PartnerAppConfig|EnableIamSessionBasedIdentity?|EnableAutoMinorVersionUpgrade?|AppVersion?S171,,64,MajorMinorVersion|ClientToken?S102,1,36,ClientToken|Tags?[,50,TagList;{Tag|IdcConfig?{IdcConfigInput|AuthType?|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
UpdatePipelineExecutionRequest |PipelineExecutionArn!S159,,2048,PipelineExecutionArn|PipelineExecutionDescription?S22,,3072,PipelineExecutionDescription|PipelineExecutionDisplayName?S166,1,82,PipelineExecutionName|ParallelismConfiguration?{ParallelismConfiguration|
UpdatePipelineRequest |PipelineName!S111,1,256,PipelineName|PipelineDisplayName?S111,1,256,PipelineName|PipelineDefinition?S124,1,,PipelineDefinition|PipelineDefinitionS3Location?{PipelineDefinitionS3Location|PipelineDescription?S22,,3072,PipelineDescription|RoleArn?S18,20,2048,RoleArn|ParallelismConfiguration?{ParallelismConfiguration|
UpdatePipelineVersionRequest |PipelineArn!S172,,2048,PipelineArn|PipelineVersionId!N1,,i,PipelineVersionId|PipelineVersionDisplayName?S166,1,82,PipelineVersionName|PipelineVersionDescription?S22,,3072,PipelineVersionDescription|
UpdateProjectInput |ProjectName!S47,1,32,ProjectEntityName|ProjectDescription?S23,,1024,EntityDescription|ServiceCatalogProvisioningUpdateDetails?{ServiceCatalogProvisioningUpdateDetails|Tags?[,50,TagList;{Tag|TemplateProvidersToUpdate?[1,1,UpdateTemplateProviderList;{UpdateTemplateProvider|#*Tags.Key~two of 'Tags' are the same: a resource has one tag of that key;
UpdateSpaceRequest |DomainId!S39,,63,DomainId|SpaceName!S13,,63,SpaceName|SpaceSettings?{SpaceSettings|SpaceDisplayName?S46,,64,NonEmptyString64|
UpdateTemplateProvider |CfnTemplateProvider?{CfnUpdateTemplateProvider|
UpdateTrainingJobRequest |TrainingJobName!S13,1,63,TrainingJobName|ProfilerConfig?{ProfilerConfigForUpdate|ProfilerRuleConfigurations?[,20,ProfilerRuleConfigurations;{ProfilerRuleConfiguration|ResourceConfig?{ResourceConfigForUpdate|RemoteDebugConfig?{RemoteDebugConfigForUpdate|#*ProfilerRuleConfigurations.RuleConfigurationName~two of 'ProfilerRuleConfigurations' are the same: a rule configuration's name is unique in a job;
UpdateTrialComponentRequest |TrialComponentName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|Status?{TrialComponentStatus|StartTime?|EndTime?|Parameters?(,300,TrialComponentParameters;S22,,320,TrialComponentKey320;{TrialComponentParameterValue|ParametersToRemove?[,,ListTrialComponentKey256;S22,,256,TrialComponentKey256|InputArtifacts?(,60,TrialComponentArtifacts;S22,,128,TrialComponentKey128;{TrialComponentArtifact|InputArtifactsToRemove?[,,ListTrialComponentKey256;S22,,256,TrialComponentKey256|OutputArtifacts?(,60,TrialComponentArtifacts;S22,,128,TrialComponentKey128;{TrialComponentArtifact|OutputArtifactsToRemove?[,,ListTrialComponentKey256;S22,,256,TrialComponentKey256|
UpdateTrialRequest |TrialName!S3,1,120,ExperimentEntityName|DisplayName?S3,1,120,ExperimentEntityName|
UpdateUserProfileRequest |DomainId!S39,,63,DomainId|UserProfileName!S13,,63,UserProfileName|UserSettings?{UserSettings|#@UserSettings@@UserSettings.KernelGatewayAppSettings.CustomImages.@k5~'UserSettings.KernelGatewayAppSettings.CustomImages' has more than 5 entries: a user profile has fewer than a domain may have;
UpdateWorkforceRequest |WorkforceName!S145,1,63,WorkforceName|SourceIpConfig?{SourceIpConfig|OidcConfig?{OidcConfig|WorkforceVpcConfig?{WorkforceVpcConfigRequest|IpAddressType?|
UpdateWorkteamRequest |WorkteamName!S13,1,63,WorkteamName|MemberDefinitions?[1,10,MemberDefinitions;{MemberDefinition|Description?S26,1,200,String200|NotificationConfiguration?{NotificationConfiguration|WorkerAccessConfiguration?{WorkerAccessConfiguration|
UserSettings |ExecutionRole?S18,20,2048,RoleArn|SecurityGroups?[,5,SecurityGroupIds;S19,,32,SecurityGroupId|SharingSettings?{SharingSettings|JupyterServerAppSettings?{JupyterServerAppSettings|KernelGatewayAppSettings?{KernelGatewayAppSettings|TensorBoardAppSettings?{TensorBoardAppSettings|RStudioServerProAppSettings?{RStudioServerProAppSettings|RSessionAppSettings?{RSessionAppSettings|CanvasAppSettings?{CanvasAppSettings|CodeEditorAppSettings?{CodeEditorAppSettings|JupyterLabAppSettings?{JupyterLabAppSettings|SpaceStorageSettings?{DefaultSpaceStorageSettings|DefaultLandingUri?S,,1023,LandingUri|StudioWebPortal?|CustomPosixUserConfig?{CustomPosixUserConfig|CustomFileSystemConfigs?[,10,CustomFileSystemConfigs;{CustomFileSystemConfig|StudioWebPortalSettings?{StudioWebPortalSettings|AutoMountHomeEFS?|#@SecurityGroups@@SecurityGroups.@k4~'SecurityGroups' has more than 4 entries: SageMaker adds a fifth of its own;
`;
  "V": `
VariantProperty |VariantPropertyType!|
VectorConfig |Dimension!N1,8192,i,Dimension|
VisibilityConditions |Key?S2,1,128,VisibilityConditionsKey|Value?S2,,256,VisibilityConditionsValue|
VpcConfig |SecurityGroupIds![1,5,VpcSecurityGroupIds;S19,,32,SecurityGroupId|Subnets![1,16,Subnets;S19,,32,SubnetId|
`;
  "W": `
WorkerAccessConfiguration |S3Presign?{S3Presign|
WorkforceVpcConfigRequest |VpcId?S146,,32,WorkforceVpcId|SecurityGroupIds?[1,5,WorkforceSecurityGroupIds;S147,,32,WorkforceSecurityGroupId|Subnets?[1,16,WorkforceSubnets;S148,,32,WorkforceSubnetId|
WorkloadSpec |Inline?|
WorkspaceSettings |S3ArtifactPath?S15,,1024,S3Uri|S3KmsKeyId?S35,,2048,KmsKeyId|
`;
}

interface Forbidden {
  "1": `
11 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
13 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
17 * !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦e¦
19 * !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
101 ^ §¦$ §¦e¦
102 * !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
103 ^-.¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
105 ^-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+.¦.¦e¦
107 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
111 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
116 *$+<=>^\`|~§¦
121 * !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
122 * !"#$%&'()/:;<>?[\\]^\`{|}~¤¦e¦
125 ^-.¦$-.¦* !"#$%&'()*+,/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
127 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦
128 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
130 e¦
134 ^K¦$0123456789¦* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦+K¦0123456789K¦e¦
137 * !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
141 *¤¦e¦
143 ^ ¦$ ¦*"\\¤¦+ ¦ ¦e¦
144 ^!"#$%&'()*+,-./;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrtuvwxyz{|}~ éü‘’“”–—¦$ !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
145 ^-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
149 * § ¦e¦
152 * !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>12¦
162 * !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
163 * !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦e¦
164 * !"#$%&'()*+,./;<=>?@[\\]^\`{|}~¤¦e¦
166 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
167 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦
169 *!"#$%&'()*,;<>?@[\\]^\`{|}~§‘’“”–—¦
`;
  "2": `
2 *!"#$%&'()*,;<>?[\\]^\`{|}~§‘’“”–—¦
21 * !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
23 *§¦
24 * §¦e¦
26 e¦
27 ^0123456789¦* !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~¤¦e¦
29 e¦
`;
  "3": `
3 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
35 * !"#$%&'()*+,.;<=>?@[\\]^\`{|}~¤¦
37 ^0123456789¦* !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~¤¦e¦
38 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦+-¦-¦e¦
`;
  "4": `
45 ^ !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
47 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
48 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "5": `
50 ^0123456789¦$p¦* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnoqrstuvwxyz{|}~¤¦+p¦0p¦+123456789¦p¦+0¦0123456789p¦e¦>3¦
51 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
52 * !"#$%&'()*+,-./0123456789:;<=>?@[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
53 * !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
55 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
56 ^-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "6": `
60 ^-._¦$-._¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦
62 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
64 * *:?[^~¦e¦
67 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "7": `
70 *"#$%&'()*+/<=>?@[\\]^\`{|}~¤¦
72 ^-.¦$-.¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦+-.¦-.¦e¦
73 ^!"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦* §¦e¦
79 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>36¦
`;
  "8": `
8 * ¤¦e¦
81 *!"#$%&'()*+,-/:;<=>?@[\\]^\`{|}~¤¦e¦
82 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
86 e¦
87 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
88 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
89 *¬¦
`;
  "9": `
9 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
90 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
94 ^ ¦$ ¦*!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦+ ¦ ¦e¦
95 *ABCDEFGHIJKLMNOPQRSTUVWXYZ¦
98 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
99 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
}

interface Programs {
  "0": `
0 la0,arn:aws
`;
  "1": `
1 lm0,arn:aws
10 s-m1,o1,
11 m2,
12 ls1,arn:aws
14 s:k1,b2,a2
15 lh2,s3://¦https://
16 li2,arn:aws
18 lp2,arn:aws
100 s:k1,b2,a2
104 js13
105 m2,
106 s.b10,c11,
108 ll0,arn:
109 lx13,arn:aws
110 lc14,arn:aws
112 lh14,Fri:¦Mon:¦Sat:¦Sun:¦Thu:¦Tue:¦Wed:
113 jk14
114 s:k1,r14,p14
115 s:k1,x14,j1
118 s:e15,f15,j1
119 vnotebook-al1-v1¦notebook-al2-v1¦notebook-al2-v2¦notebook-al2-v3¦notebook-al2023-v1
120 v1¦2
123 lg15,arn:aws
125 m3,
126 ln15,arn:aws
129 ls15,https://
132 lu15,arn:
133 ly15,arn:
134 m2,
135 lf16,arn:aws
136 ln16,arn:aws
138 s/k4,s16,
139 vUserName
140 jt16
142 lz1,https://
144 m4,
146 lx16,vpc-
147 lx16,sg-
148 lx16,subnet-
150 ly16,arn:aws
151 ld17,arn:aws
152 m12,
153 s:k1,i17,j1
154 s-h1,o17,
155 s:k1,w17,v17
156 s:k1,c18,v17
157 li18,arn:aws
158 s:k1,p18,j1
159 jv18
160 lv20,arn:aws
161 s:k1,a21,j1
165 lg21,ml
168 lh21,arn:aws
170 vDescription¦DisplayName
171 s.b10,b10,
172 ln21,arn:aws
`;
  "2": `
20 lu2,arn:aws
25 lb3,SHA256:¦SHa256:¦ShA256:¦Sha256:¦sHA256:¦sHa256:¦shA256:¦sha256:
`;
  "3": `
30 t00d3,0123456789¦
31 t00f3,0123456789¦
32 s:m4,l0,j4
33 ln4,fs-
34 lp4,arn:
36 ln5,arn:aws
39 ls5,d-
`;
  "4": `
4 lr0,arn:aws
40 jt5
41 jk7
42 jm9
43 s:k1,f10,e10
44 s:k1,l10,e10
46 jm10
49 jn10
`;
  "5": `
5 ly0,i-
50 m2,
52 m2,
54 lv10,f
56 m2,
57 s-z10,a11,y10
58 s.b10,c11,
59 s/e11,d11,d11
`;
  "6": `
6 ly0,vol-
61 lf11,arn:aws
63 ll11,https://
65 lm11,arn:aws
66 t00r11,0123456789¦
68 t01t11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l0,P¦
69 lh2,s3://¦https://
`;
  "7": `
7 s:k1,l1,j1
71 lu11,https://
74 lh2,s3://
75 s.a12,a12,
76 de¦
77 lb12,arn:
78 lh12,dzd
`;
  "8": `
80 lj12,arn:aws
83 s/j1,q12,
84 lr12,arn:aws
85 s/j1,v12,
`;
  "9": `
91 lw12,arn:aws
92 lb13,arn:aws
96 s:k1,h13,j1
97 lm13,arn:
`;
  "a": `
a0 s:b0,c0,
a1 t00b1,0123456789abcdef¦
a2 f^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦>63¦
a3 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>14¦
a4 t11n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b4,0123456789¦
a5 vws
a6 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefhijklmnopqrstuvwxyz{|}~¤¦x5,:¦z5,g¦
a7 t00z6,s¦
a8 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦n7,:¦z7,e¦
a9 t00z8,a¦
a10 t11b10, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a10,0123456789¦
a11 m8,b11
a12 t00u10,0¦x9,123456789¦
a13 ll0,workteam/
a14 s:g0,b14,
a15 s:e0,b15,
a16 s:t4,b16,
a17 s:e0,b17,
a18 s:g0,b18,
a19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnpqrstuvwxyz{|}~¤¦z18,/¦y18,o¦
a20 t00z19,0123456789¦
a21 lb21,aws
`;
  "b": `
b0 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
b1 t00c1,0123456789abcdef¦
b2 lc2,aws
b3 m64,c3
b4 t11n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦p3,0123456789¦
b5 lc5,hub-content/
b6 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦x5,:¦a6,a¦
b7 t00c7,-¦b7,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦a7,:¦
b8 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefhijklmnopqrstuvwxyz{|}~¤¦n7,:¦a8,g¦
b9 t00a9,s¦
b10 de¦
b11 f* !"#$%&'()*+,-./:;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦
b12 s:q4,c12,
b13 s:b0,c13,
b14 ll0,model/
b15 s:g0,c15,
b16 s:x4,c16,
b17 s:g0,c17,
b18 lv17,context/
b19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦z18,/¦a19,i¦
b20 t00a20,0123456789¦
b21 s:b0,c21,
`;
  "c": `
c0 ld0,sagemaker:
c1 t00d1,0123456789abcdef¦
c2 s:b0,d2,
c3 f* !"#$%&'()*+,-./:;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦>64¦
c4 t01u3, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d4,0123456789¦
c5 s/j1,d5,
c6 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklnopqrstuvwxyz{|}~¤¦x5,:¦b6,m¦
c7 t00b7,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
c8 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦n7,:¦b8,a¦
c9 t00d9,-¦c9,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦b9,:¦
c10 t11b10, !"#$%&'()*+,-/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z9,.¦a10,0123456789¦
c11 s.b10,b10,
c12 ld12,codewhisperer:
c13 ld13,sagemaker:
c14 s:b0,d14,
c15 ld15,model-card/
c16 ld16,hub-content/
c17 f* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦
c18 ld18,aws
c19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrsuvwxyz{|}~¤¦z18,/¦b19,t¦
c20 t00b20,0123456789¦
c21 ld21,sagemaker:
`;
  "d": `
d0 s:e0,f0,
d1 t00e1,0123456789abcdef¦
d2 le2,sagemaker:
d3 m2,e3
d4 s:r3,n3,e4
d5 le5,DataSet/
d6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦e6,0123456789¦x5,:¦c6,i¦
d7 t00c7,-¦a7,:¦
d8 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklnopqrstuvwxyz{|}~¤¦n7,:¦c8,m¦
d9 t00c9,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
d10 t11b10, !"#$%&'()*+,-/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z9,.¦d10,0123456789¦
d11 f^-._¦$-._¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
d12 s:e12,f12,
d13 s:e13,f13,
d14 le14,lambda:
d15 f$ !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
d16 s/j1,e16,
d17 s:b0,e17,
d18 s:b0,e18,
d19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstvwxyz{|}~¤¦z18,/¦c19,u¦
d20 t00d20,-0123456789abcdefghijklmnopqrstuvwxyz¦c20,:¦
d21 s:e0,e21,
`;
  "e": `
e0 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
e1 t00f1,0123456789abcdef¦
e2 s:e0,f2,
e3 f^-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦e¦
e4 s/r3,n3,f4
e5 s/j1,f5,j1
e6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦p6,0123456789¦x5,:¦
e7 t00d7,s¦
e8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦f8,0123456789¦n7,:¦d8,i¦
e9 t00d9,-¦b9,:¦
e10 vNone
e11 f^-.¦$-.¦* !"#$%&'()*+,/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦+-¦.¦+.¦-.¦e¦
e12 f* !"#$%&'()*+,/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
e13 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
e14 s:e0,f14,
e15 vhttps
e16 le5,Model/
e17 lf17,sagemaker:
e18 lf18,sagemaker:
e19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abdefghijklmnopqrstuvwxyz{|}~¤¦z18,/¦d19,c¦
e20 t00d20,:¦
e21 s:g0,f21,
`;
  "f": `
f0 s:g0,i0,
f1 t00g1,0123456789abcdef¦
f2 s:g0,g2,
f4 s.r3,n3,g4
f3 t01g3, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦s3,0123456789¦
f5 t00g5,0123456789¦
f6 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d6,:¦
f7 t00e7,w¦
f8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦q8,0123456789¦n7,:¦
f9 t00e9,s¦
f10 lg10,aws
f11 s:b0,g11,
f12 s:e12,g12,
f13 s:g0,g13,
f14 s:g0,g14,
f15 lh2,//
f16 s:b0,g16,
f17 s:e0,g17,
f18 s:e0,g18,
f19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦z18,/¦e19,e¦
f20 t00e20,r¦
f21 lj1,lineage-group/
`;
  "g": `
g0 m12,h0
g1 t10h1,0123456789abcdef¦
g2 s/b0,a2,
g3 s:n3,n3,h3
g4 s-r3,n3,h4
g5 t01h5, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦k5,0123456789¦
g6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f6,0123456789¦x5,:¦
g7 t00f7,a¦
g8 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e8,:¦
g9 t00f9,w¦
g10 s:b0,h10,
g11 lh11,eks:
g12 f* !"#$%&'()*+,.;<=>?@[\\]^\`{|}~¤¦e¦
g13 ll0,human-task-ui/
g14 ll0,function:
g15 s:b0,h15,
g16 lh16,sagemaker:
g17 s:g0,h17,
g18 s:g0,h18,
g19 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwyz{|}~¤¦z18,/¦f19,x¦
g20 t00f20,e¦
g21 t01q4, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
`;
  "h": `
h0 de¦>12¦
h1 m8,i1
h2 f^/¦e¦
h3 s/n3,n3,i3
h4 s_r3,n3,i4
h5 s:n3,n3,i5
h6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g6,0123456789¦x5,:¦
h7 t00g7,:¦
h8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g8,0123456789¦n7,:¦
h9 t00g9,a¦
h10 li10,sagemaker:
h11 s:e0,i11,
h12 m2,i12
h13 s:q4,i13,
h14 li14,00:¦01:¦02:¦03:¦04:¦05:¦06:¦07:¦08:¦09:¦10:¦11:¦12:¦13:¦14:¦15:¦16:¦17:¦18:¦19:¦20:¦21:¦22:¦23:
h15 li15,sagemaker:
h16 s:e0,i16,
h17 ll0,artifact/
h18 lv17,feature-group/
h19 t00x18,/¦
h20 t00g20,k¦
h21 s:b0,i21,
`;
  "i": `
i0 s:j0,l0,j0
i1 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦>8¦
i2 s:b0,j2,
i3 s.n3,n3,j3
i4 t11n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a4,0123456789¦
i5 m3,j5
i6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦h6,0123456789¦x5,:¦
i7 t00h7,n¦
i8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦h8,0123456789¦n7,:¦
i9 t00h9,:¦
i10 s:e0,j10,
i11 s:g0,j11,
i12 f^0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>37¦
i13 lj13,sagemaker:
i14 m2,j14
i15 s:e0,j15,
i16 s:g0,j16,
i17 lj17,aws
i18 s:b0,j18,
i19 t00h19,e¦
i20 t00h20,a¦
i21 lj21,sagemaker:
`;
  "j": `
j0 lk0,action/¦context/¦artifact/¦experiment/¦experiment-trial-component/
j1 f^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
j2 lk2,sagemaker:
j3 s-n3,n3,k3
j4 s/k4,l4,
j5 f^ !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦$ !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦*:¦e¦>9¦
j6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i6,0123456789¦x5,:¦
j7 t00i7,r¦
j8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i8,0123456789¦n7,:¦
j9 t00i9,n¦
j10 s:g0,k10,
j11 lk11,cluster/
j12 lk12,:sso::¦-cn:sso::¦-iso:sso::¦-iso-b:sso::¦-us-gov:sso::
j13 s:t4,k13,
j14 f^6789¦* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦+6789¦0123456789¦e¦>2¦
j15 s:g0,k15,
j16 lk16,mlflow-
j17 s:b0,k17,
j18 lk18,sagemaker:
j19 t00i19,n¦
j20 t00i20,m¦
j21 s:e0,k21,
`;
  "k": `
k0 f*:¦
k1 varn
k2 s:e0,l2,
k3 s_n3,n3,l3
k4 f* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
k5 t01h5, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l5,0123456789¦
k6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦j6,0123456789¦x5,:¦
k8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦j8,0123456789¦n7,:¦
k9 t00j9,r¦
k7 t00l9,N¦k9,a¦
k10 ll0,studio-lifecycle-config/
k11 f^-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>100¦
k12 s:b10,l12,
k13 s:x4,l13,
k14 t01m14, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦o14,0123456789¦
k15 ll15,partner-app/app-
k16 s:l16,l0,l16
k17 ll17,sagemaker:
k18 s:v1,l18,
k19 t00j19,i¦
k20 t00j20,e¦
k21 s:g0,l21,
`;
  "l": `
l0 f
l1 lr0,aws
l2 s:g0,m2,
l3 t00m3,0123456789¦
l4 f*:¦e¦
l5 m2,m5
l6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦k6,0123456789¦x5,:¦
l7 t11m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l7,0123456789¦n7,:¦
l8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦k8,0123456789¦n7,:¦
l9 vone
l10 ln5,aws
l11 m4,h2
l12 lm12,application/
l13 lj1,hub/
l14 t11x9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l14,0123456789¦
l15 m12,m15
l16 s/m16,k0,
l17 s:e0,m17,
l18 s:g0,m18,
l19 t00k19,l¦
l20 t00k20,g¦
l21 s/m21,l0,
`;
  "m": `
m0 s:b0,n0,
m1 m2,n1
m2 ln2,mlflow-
m3 t01n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦o3,0123456789¦
m4 s/k4,k0,
m5 f$ !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦>11¦
m6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l6,0123456789¦x5,:¦
m8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l8,0123456789¦n7,:¦
m7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦n7,:¦
m9 t00c10,0¦d10,123456789¦
m10 t01m10, §¦l0,!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦
m11 s:b0,n11,
m12 s/n12,o12,
m13 s:q4,n13,
m14 t01x9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l14,0123456789¦
m15 f* !"#$%&'()*+,-./:;<=>?@[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦>12¦
m16 f* !"#$%&'()*+,./0123456789:;<=>?@[\\]^_\`{|}~¤¦
m17 s:g0,n17,
m18 ln18,model-card/
m19 t00l19,e¦
m20 t00l20,a¦
m21 f*/¦
`;
  "n": `
n0 lo0,sagemaker:
n1 f* !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>2¦
n2 s:o2,l0,o2
n3 de¦>4¦
n4 m8,o4
n5 s:b0,o5,
n6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦m6,0123456789¦x5,:¦
n8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦m8,0123456789¦n7,:¦
n7 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f8,0123456789¦n7,:¦
n9 t10n9,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦o9,.¦
n10 t00o10,1¦p10,2¦q10,34¦r10,5¦s10,6¦t10,789¦u10,DHMWY¦
n11 lo11,secretsmanager:
n12 f* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
n13 lo13,sagemaker:
n14 t11l14, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦n14,0123456789¦
n15 s:b0,o15,
n16 s:b0,o16,
n17 lj1,action/¦context/¦artifact/¦experiment/¦experiment-trial/¦experiment-trial-component/
n18 s/j1,o18,
n19 t00m19,p¦
n20 t00m20,s¦
n21 s:b0,o21,
`;
  "o": `
o0 s:e0,p0,
o1 s-p1,q1,
o2 lk0,app/¦tracking-server/
o3 t01n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦p3,0123456789¦
o4 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦
o5 lp5,sagemaker:
o6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦n6,0123456789¦x5,:¦
o7 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l7,0123456789¦n7,:¦
o8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦n8,0123456789¦n7,:¦
o9 t00n9,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
o10 vD¦H¦M¦W¦Y¦0H¦0M¦1H¦1M¦2H¦3H¦4H¦5H¦6H¦7H¦8H¦9H¦min¦0min¦1min¦2min¦3min¦4min¦5min¦6min¦7min¦8min¦9min
o11 s:e0,p11,
o12 lp12,apl-
o13 s:t4,p13,
o14 t01l14, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦n14,0123456789¦
o15 lp15,sagemaker:
o16 lp16,sagemaker:
o17 s-p17,r17,
o18 lj1,export-job/
o19 t00n19,i¦
o20 t00o20,-abcdefghijklmnopqrstuvwxyz¦n20,:¦
o21 lp21,sagemaker:
`;
  "p": `
p0 s:g0,q0,
p1 f* !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
p2 s:b0,q2,
p3 t11n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦q3,0123456789¦
p4 s:q4,r4,
p5 s:e0,q5,
p6 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦o6,0123456789¦x5,:¦
p7 t01m7, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦q7,-.¦o7,/¦p7,0123456789abcdefghijklmnopqrstuvwxyz¦n7,:¦
p8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦o8,0123456789¦n7,:¦
p9 t10o9,+¦p9,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦q9,.¦
p10 vD¦H¦M¦W¦0H¦1H¦2H¦3H¦min¦0min¦1min¦2min¦3min¦4min¦5min¦6min¦7min¦8min¦9min
p11 s:g0,q11,
p12 f* !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
p13 lq13,aws:hub-content/
p14 s/a2,q14,a2
p15 s:e0,q15,
p16 s:v1,q16,
p17 m4,q17
p18 lq18,aws
p19 t00o19,p¦
p20 t00o20,s¦
p21 s:e0,q21,
`;
  "q": `
q0 fe¦
q1 t00r1,0123456789¦
q2 lr2,iam::
q3 t11n3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^\`abcdefghijklmnopqrstuvwxyz{|}~¤¦r3,0123456789¦
q4 f* !"#$%&'()*+,/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
q5 s:g0,r5,
q6 t01v5, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
q7 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦p7,0123456789abcdefghijklmnopqrstuvwxyz¦n7,:¦
q8 t01m7, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦p8,0123456789¦n7,:¦
q9 t00p9,-123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦s9,0¦
q10 vD¦H¦M¦W¦min¦0min¦1min¦2min¦3min¦4min¦5min¦6min¦7min¦8min¦9min
q11 ll0,secret:
q12 f^-.¦$-¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦e¦
q13 s/j1,r13,
q14 de¦>9¦
q15 s:g0,r15,
q16 s:g0,r16,
q17 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦>4¦
q18 s:b0,r18,
q19 t00p19,:¦
q20 t00p20,w¦
q21 s:x4,r21,
`;
  "r": `
r0 s:b0,s0,
r1 va¦b¦c¦d¦e¦f¦g¦h¦i¦j¦k¦l¦m¦n¦o¦p¦q¦r¦s¦t¦u¦v¦w¦x¦y¦z
r2 s:g0,s2,
r3 d>4¦
r4 ls4,sagemaker:
r5 ll0,training-plan/
r6 t00q6,:¦
r7 t01m7, !"#$%&'()*+,-.0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦q7,/¦n7,:¦
r8 t01m7, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
r9 t00p9,-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦r9,0123456789¦
r10 vD¦H¦M¦min¦0min¦1min¦2min¦3min¦4min¦5min¦6min¦7min¦8min¦9min
r11 m2,s11
r12 s:b0,s12,
r13 lj1,Model/
r14 ls14,aws
r15 ll0,mlflow-app/
r16 lz1,model-package-group/
r17 s-p17,s17,
r18 ls18,sagemaker:
r19 t00q19,0123456789¦
r20 t00q20,a¦
r21 ll0,pipeline/
`;
  "s": `
s0 lt0,sagemaker:
s1 s:b0,t1,
s2 lt2,role
s3 t01g3, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦t3,0123456789¦
s4 s:t4,w4,
s5 f$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
s6 t00r6,r¦
s7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmopqrstuvwxyz{|}~¤¦n7,:¦r7,n¦
s8 t00r8,:¦
s9 t10o9,+¦p9,-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦q9,.¦r9,0123456789¦
s10 vD¦H¦M¦min
s11 f^0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,-/:;<=>?@[\\]^_\`{|}~¤¦e¦
s12 lt12,sns:
s13 t00t13,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
s14 s:b0,t14,
s15 s/t15,q0,
s16 f* !"#$%&'()*,./:;<=>?@[\\]^\`{|}~¤¦e¦
s17 s-p17,t17,
s18 s:e0,t18,
s19 t00r19,0123456789¦
s20 t00r20,:¦
`;
  "t": `
t0 s:e0,u0,
t1 lu1,sagemaker:
t2 f* !"#$%&'()*:;<>?[\\]^\`{|}~¤¦e¦
t3 t01u3, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦c4,0123456789¦
t4 s-u4,v4,
t6 t00s6,e¦
t5 t00j7,a¦
t7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnpqrstuvwxyz{|}~¤¦n7,:¦s7,o¦
t8 t00s8,r¦
t9 t10o9,+¦q9,-¦
t10 vH¦M¦min
t11 f^ !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
t12 s:e0,u12,
t13 t00u13, ¦w13,0123456789¦t13,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
t14 lu14,sagemaker:
t15 f*/¦e¦
t16 t00v16,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
t17 m12,u17
t18 s:x4,u18,
t19 t00s19,0123456789¦
t20 t00s20,n¦
`;
  "u": `
u0 s:g0,v0,
u1 s:v1,x1,
u2 s:b0,v2,
u3 s:n3,n3,v3
u4 f* !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~¤¦e¦
u5 t11v5, !"#$%&'()*+,/;<=>?@[\\]^_\`{|}~¤¦w5,-.¦u5,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦x5,:¦
u6 t00t6,k¦
u7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦n7,:¦t7,i¦
u8 t00t8,e¦
u9 t10o9,+¦q9,-¦u9,0123456789¦
u10 v
u11 t00v11,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
u12 s:g0,n12,
u13 s.b10,v13,
u14 s:e0,v14,
u15 s:v15,w15,
u16 t10v16,-¦u16,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦w16,_¦
u17 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦>12¦
u18 ld15,pipeline/
u19 t00t19,0123456789¦
u20 t00t20,r¦
`;
  "v": `
v0 lw0,cluster/
v1 m9,w1
v2 lw2,sagemaker:
v3 s/n3,n3,w3
v4 f^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦+-¦-¦e¦
v5 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦x5,:¦
v6 t00u6,a¦
v7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrtuvwxyz{|}~¤¦n7,:¦u7,s¦
v8 t00u8,k¦
v9 t00t9,0¦u9,123456789¦
v10 s.w10,x10,
v11 t00w11,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦z11,/¦
v12 f^+-.¦$-¦* !"#$%&'()*,/:;<=>?@[\\]^_\`{|}~¤¦e¦
v13 s.b10,b10,b10
v14 s:g0,w14,
v15 f* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
v16 t00v16,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦w16,_¦
v17 f^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
v19 t00u19,0123456789¦
v18 t00u20,a¦
v20 s:b0,w20,
`;
  "w": `
w0 m12,x0
w1 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>16¦
w2 s:e0,x2,
w3 s.n3,n3,x3
w4 s:x4,b5,
w5 t01v5, !"#$%&'()*+,-./;<=>?@[\\]^_\`{|}~¤¦u5,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦x5,:¦
w6 t00v6,m¦
w7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqstuvwxyz{|}~¤¦n7,:¦v7,r¦
w8 t00v8,a¦
w9 t10v9,.¦x9,0123456789¦
w10 ln4,c-¦s-¦ci-¦si-
w11 t00x11,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦y11,/¦
w12 s:b0,x12,
w13 s.x9,v13,
w14 s/b0,p14,
w15 lx15,lambda:
w16 t00v16,-¦u16,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦w16,_¦
w17 lx17,aws
w18 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l0,/¦
w19 t00v19,0123456789¦
w20 lx20,sagemaker:
`;
  "x": `
x0 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>12¦
x1 s:g0,y1,
x2 s:g0,y2,
x3 s-n3,n3,y3
x4 t00y4,0123456789¦a5,a¦
x5 t01v5, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e6,0123456789¦x5,:¦
x6 t00w6,e¦
x7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦n7,:¦w7,e¦
x8 t00w8,m¦
x9 d
x10 m4,q0
x11 f* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+/¦/¦
x12 ly12,sagemaker:
x13 s:b0,y13,
x14 ly14,aws
x15 s:v15,f14,
x16 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
x17 s:b0,y17,
x18 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z18,/¦
x19 t00w19,0123456789¦
x20 s:e0,y20,
`;
  "y": `
y0 t00z0,0123456789abcdef¦
y1 lz1,model-package/
y2 s:z2,l0,z2
y3 s_n3,n3,z3
y4 m11,z4
y5 t01v5, !"#$%&'()*+,-.0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦w5,/¦x5,:¦
y6 t00x6,g¦
y7 t01m7, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuwxyz{|}~¤¦n7,:¦x7,v¦
y8 t00x8,e¦
y9 t10v9,.¦y9,0123456789¦
y10 vdefault
y11 f^/¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+/¦/¦e¦
y12 s:e0,z12,
y13 lz13,sagemaker:
y14 s:b0,z14,
y15 s:q4,z15,
y16 s:b0,z16,
y17 lz17,sagemaker:
y18 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmopqrstuvwxyz{|}~¤¦z18,/¦w18,n¦
y19 t00x19,0123456789¦
y20 s:g0,z20,
`;
  "z": `
z0 t00a1,0123456789abcdef¦
z1 f* §¦e¦
z2 s/a3,k0,
z3 t00a4,0123456789¦
z4 de¦>11¦
z5 t01v5, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦x5,:¦y5,e¦
z6 t00y6,a¦
z7 t01m7, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦y7,-¦n7,:¦
z8 t00y8,g¦
z9 t00w9,0¦y9,123456789¦
z10 vami
z11 t00w11,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
z12 s:g0,a13,
z13 s:e0,a14,
z14 la15,sagemaker:
z15 la16,sagemaker:
z16 la17,sns:
z17 s:e0,a18,
z18 t01x18, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦z18,/¦g19,e¦
z19 t00y19,0123456789¦
z20 ll0,reserved-capacity/
`;
}

interface Patterns {
  "0": `
0 the ARN of an experiment, an experiment trial component, an artifact, an action or a context, such as 'arn:aws:sagemaker:<region>:<account>:experiment/…'
`;
  "1": `
1 an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…'
10 2 lowercase letters, then '-', then lowercase letters, then '-', then a digit, then a lowercase letter
11 2 or more characters of letters, digits and '-', neither beginning nor ending with '-'
12 the ARN of a model package, such as 'arn:aws:sagemaker:<region>:<account>:model-package/…'
13 letters, digits and '-', neither beginning nor ending with '-'
14 1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-'; or an ARN of 'sagemaker' that ends so
15 'https://' or 's3://', then any text, not beginning with '/'
16 the ARN of a mlflow app or a mlflow tracking server, such as 'arn:aws:sagemaker:<region>:<account>:mlflow-app/…'
17 letters, digits, '-', '.', '/' and '_'
18 the ARN of a role, such as 'arn:aws:iam::<account>:role/…'
19 letters, digits and '-'
100 1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-'; or an ARN of 'sagemaker' that ends so
101 any text, neither beginning nor ending with white space
102 letters, digits and '-'
103 letters, digits, '-', '.' and '_', not beginning with '-' or '.'
104 letters, then optionally ' ', then digits, then '.', then digits, then optionally ('.', then digits)
105 '/', then letters, digits, '-', '.', '/' and '_', without '..'
106 digits, then '.', then digits, then '.', then digits
107 letters, digits and '-', neither beginning nor ending with '-'
108 'arn:', then anything
109 the ARN of a model, such as 'arn:aws:sagemaker:<region>:<account>:model/…'
110 the ARN of a function, such as 'arn:aws:lambda:<region>:<account>:function:…'
111 letters, digits and '-', neither beginning nor ending with '-'
112 'Fri:', 'Mon:', 'Sat:', 'Sun:', 'Thu:', 'Tue:' or 'Wed:', then a number from 00 to 23, then ':', then a number from 00 to 59
113 optionally digits, then any character, then optionally digits, then any character, then optionally digits
114 1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-', then optionally ('/', then 1 to 9 digits); or an ARN of 'sagemaker' that e...
115 letters, digits and '-', neither beginning nor ending with '-', at most 63 of them letters or digits; or the ARN of a model card that ends so
116 letters, marks, numbers, punctuation and separators of any script; or nothing
118 'https://', then any text, not beginning with '/'; or letters, digits and '-', neither beginning nor ending with '-'
119 'notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2', 'notebook-al2-v3' or 'notebook-al2023-v1'
120 '1' or '2'
121 letters and digits
122 letters, digits, '*', '+', ',', '-', '.', '=', '@' and '_'
123 the ARN of a partner app, such as 'arn:aws:sagemaker:<region>:<account>:partner-app/…'
125 3 or more characters of lowercase letters, digits, '-' and '.', neither beginning nor ending with '-' or '.'
126 the ARN of a mlflow app, such as 'arn:aws:sagemaker:<region>:<account>:mlflow-app/…'
127 letters, digits, '-' and '_'; or nothing
128 letters, digits and '-', neither beginning nor ending with '-'
129 'https://', then characters but '/', then '/', then any text
130 any text
132 the ARN of a function, such as 'arn:aws:lambda:<region>:<account>:function:…'
133 the ARN of a hub content, such as 'arn:aws:sagemaker:<region>:<account>:hub-content/…'
134 digits, then 'K'
135 an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…/…'
136 the ARN of a model package group, such as 'arn:aws:sagemaker:<region>:<account>:model-package-group/…'
137 lowercase letters, digits and '-'
138 letters, digits, '-' and '_', then '/', then letters, digits, '+', '-' and '_'
139 'UserName'
140 letters, digits, '-' and '_', then '_', then letters and digits
141 printable ASCII characters
142 'https://', then characters but white space
143 one or more times (printable ASCII characters but a space, '"' and '\\'), with ' ' between them
144 text that matches ^(?:(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))$)|(...
145 letters, digits and '-', not beginning with '-'
146 'vpc-', then optionally lowercase letters and digits
147 'sg-', then optionally lowercase letters and digits
148 'subnet-', then optionally lowercase letters and digits
149 letters, marks, numbers, punctuation and symbols of any script
150 an ARN of 'sns', such as 'arn:aws:sns:<region>:<account>:…'
151 the ARN of an artifact, such as 'arn:aws:sagemaker:<region>:<account>:artifact/…'
152 12 characters of lowercase letters and digits
153 letters, digits and '-', neither beginning nor ending with '-', at most 120 of them letters or digits; or the ARN of an experiment, an experiment trial, an expe...
154 a UUID in lowercase
155 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_', at most 120 of them letters or digits; or the ARN of a context that ends so
156 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_', at most 64 of them letters or digits; or the ARN of a feature group that ends so
157 the ARN of a model card, such as 'arn:aws:sagemaker:<region>:<account>:model-card/…/export-job/…'
158 letters, digits and '-', neither beginning nor ending with '-', at most 256 of them letters or digits; or the ARN of a pipeline that ends so
159 the ARN of a pipeline, such as 'arn:aws:sagemaker:<region>:<account>:pipeline/…/execution/…'
160 the ARN of a reserved capacity, such as 'arn:aws:sagemaker:<region>:<account>:reserved-capacity/…'
161 letters, digits and '-', neither beginning nor ending with '-', at most 120 of them letters or digits; or the ARN of a lineage group that ends so
162 letters, digits and '-'
163 letters, digits, '-' and '.'
164 letters, digits, '-', ':' and '_'
165 'ml', then any character, then lowercase letters, digits, '-' and '.'
166 letters, digits and '-', neither beginning nor ending with '-'
167 letters, digits, '-' and '_'; or nothing
168 an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…/…'
169 letters, numbers and separators of any script, and '+', '-', '.', '/', ':', '=' and '_'; or nothing
170 'Description' or 'DisplayName'
171 digits, then '.', then digits
172 the ARN of a pipeline, such as 'arn:aws:sagemaker:<region>:<account>:pipeline/…'
`;
  "2": `
2 letters, numbers and separators of any script, and '+', '-', '.', '/', ':', '=', '@' and '_'; or nothing
20 an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…/…'
21 letters, digits, '-', '.' and '_'
23 letters, marks, numbers, punctuation, symbols and separators of any script; or nothing
24 characters but white space
25 'sha256:' in any case, then 64 hexadecimal digits
26 any text
27 letters, digits and '_', not beginning with a digit
29 any text
`;
  "3": `
3 letters, digits and '-', neither beginning nor ending with '-'
30 a digit, then '.', then letters, digits, '-' and '.'
31 1 to 4 digits, then any character, then 1 to 4 digits, then any character, then 1 to 4 digits
32 letters, digits, '-' and '_', then '/', then any text
33 'fs-', then 8 or more lowercase hexadecimal digits
34 the ARN of a hub content, such as 'arn:aws:sagemaker:<region>:<account>:hub-content/…'
35 letters, digits, '-', '/', ':' and '_'; or nothing
36 the ARN of a training plan, such as 'arn:aws:sagemaker:<region>:<account>:training-plan/…'
37 letters, digits and '_', not beginning with a digit
38 one or more times (letters and digits), with '-' between them
39 'd-', then lowercase letters, digits and '-', not ending with '-'
`;
  "4": `
4 the ARN of a cluster, such as 'arn:aws:sagemaker:<region>:<account>:cluster/…'
40 the ARN of an image, such as 'arn:aws:sagemaker:<region>:<account>:image/…'
41 the ARN of an image version; or 'None'
42 digits; or digits, then any character, then digits; or a semantic version
43 the ARN of a studio lifecycle config; or 'None'
44 the ARN of a training plan; or 'None'
45 '/', then anything
46 any text, not white space alone
47 letters, digits and '-', neither beginning nor ending with '-'
48 letters, digits, '-' and '_'
49 '1Y'; or 'Y'; or a number from 1 to 11, then 'M'; or 'M'; or a number from 1 to 4, then 'W'; or 'W'; or a number from 1 to 6, then 'D'; or 'D'; or a number from...
`;
  "5": `
5 'i-', then 8 or 17 lowercase hexadecimal digits
50 'p', then a number from 1 to 99
51 letters, digits, '-' and '_'
52 2 or more uppercase letters
53 letters, digits, '-', '.' and '_'
54 'fc-', 'fci-', 'fs-' or 'fsi-', then 8 or more lowercase hexadecimal digits, then '.', then 4 to 253 characters
55 letters, digits, '-' and '_'
56 '/', then letters, digits, '-', '.', '/' and '_'
57 'ami-', then 8 or more hexadecimal digits; or 'default'
58 digits, then '.', then digits, then '.', then digits
59 optionally (one or more times (lowercase letters, digits and '-', neither beginning nor ending with '-'), with '.' between them, then '/'), then letters, digits...
`;
  "6": `
6 'vol-', then 8 or 17 lowercase hexadecimal digits
60 letters, digits, '-', '.' and '_', neither beginning nor ending with '-', '.' or '_'; or nothing
61 the ARN of a cluster, such as 'arn:aws:eks:<region>:<account>:cluster/…'
62 lowercase letters, digits and '-', neither beginning nor ending with '-'
63 'https://', then 4 or more characters, not beginning with '/'
64 characters but a space, '*', ':', '?', '[', '^' and '~'
65 the ARN of a secret, such as 'arn:aws:secretsmanager:<region>:<account>:secret:…'
66 a digit, then '.', then letters, digits and '.'
67 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
68 optionally any character, then 'P', then anything
69 'https://' or 's3://', then any text, not beginning with '/'
`;
  "7": `
7 the ARN of a cluster; or letters, digits and '-', neither beginning nor ending with '-', at most 63 of them letters or digits
70 letters, digits, a space, '!', ',', '-', '.', ':', ';' and '_'; or nothing
71 'https://', then 3 or more times (letters, digits, '-', '.' and '_', then optionally '/')
72 a letter or a digit, then any number of times (optionally '-' or '.', then a letter or a digit)
73 '/', then optionally characters but white space
74 's3://', then any text, not beginning with '/'
75 a whole number without leading zeros, then '.', then a whole number without leading zeros
76 digits
77 an ARN of 'codewhisperer'
78 'dzd', then '-' or '_', then 1 to 36 characters of letters, digits, '-' and '_'
79 1 to 36 characters of letters, digits, '-' and '_'
`;
  "8": `
8 printable ASCII characters but a space
80 the ARN of an application, such as 'arn:aws:sso::<account>:application/…/…'
81 letters, digits, a space, '.' and '_'
82 letters, digits and '-', neither beginning nor ending with '-'
83 letters, digits and '-', neither beginning nor ending with '-', then '/', then letters, digits, '-' and '.', not beginning with '-' or '.', not ending with '-'
84 an ARN of 'sns', such as 'arn:aws:sns:<region>:<account>:…'
85 letters, digits and '-', neither beginning nor ending with '-', then '/', then letters, digits, '+', '-' and '.', not beginning with '+', '-' or '.', not ending...
86 any text
87 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
88 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
89 characters but control characters other than tabs, U+FFFE and U+FFFF; or nothing
`;
  "9": `
9 letters, digits and '-', neither beginning nor ending with '-'
90 lowercase letters, digits and '-', neither beginning nor ending with '-'
91 the ARN of a workteam, such as 'arn:aws:sagemaker:<region>:<account>:workteam/…'
92 the ARN of a human task ui, such as 'arn:aws:sagemaker:<region>:<account>:human-task-ui/…'
94 one or more times (letters and digits), with ' ' between them
95 characters but uppercase letters; or nothing
96 letters, digits and '-', neither beginning nor ending with '-', at most 63 of them letters or digits; or the ARN of a hub that ends so
97 the ARN of a hub content, such as 'arn:aws:sagemaker:<region>:aws:hub-content/…/Model/…'
98 lowercase letters, digits and '-', neither beginning nor ending with '-'
99 letters, digits and '-', neither beginning nor ending with '-'
`;
}

/** The structure that a method of the client takes. */
export type Methods = "|addAssociation:AddAssociationRequest|addTags:AddTagsInput|associateTrialComponent:AssociateTrialComponentRequest|attachClusterNodeNetworkInterface:AttachClusterNodeNetworkInterfaceRequest|attachClusterNodeVolume:AttachClusterNodeVolumeRequest|batchAddClusterNodes:BatchAddClusterNodesRequest|batchDeleteClusterNodes:BatchDeleteClusterNodesRequest|batchDescribeModelPackage:BatchDescribeModelPackageInput|batchRebootClusterNodes:BatchRebootClusterNodesRequest|batchReplaceClusterNodes:BatchReplaceClusterNodesRequest|createAction:CreateActionRequest|createAIBenchmarkJob:CreateAIBenchmarkJobRequest|createAIRecommendationJob:CreateAIRecommendationJobRequest|createAIWorkloadConfig:CreateAIWorkloadConfigRequest|createAlgorithm:CreateAlgorithmInput|createApp:CreateAppRequest|createAppImageConfig:CreateAppImageConfigRequest|createArtifact:CreateArtifactRequest|createAutoMLJob:CreateAutoMLJobRequest|createAutoMLJobV2:CreateAutoMLJobV2Request|createCluster:CreateClusterRequest|createClusterSchedulerConfig:CreateClusterSchedulerConfigRequest|createCodeRepository:CreateCodeRepositoryInput|createCompilationJob:CreateCompilationJobRequest|createComputeQuota:CreateComputeQuotaRequest|createContext:CreateContextRequest|createDataQualityJobDefinition:CreateDataQualityJobDefinitionRequest|createDeviceFleet:CreateDeviceFleetRequest|createDomain:CreateDomainRequest|createEdgeDeploymentPlan:CreateEdgeDeploymentPlanRequest|createEdgeDeploymentStage:CreateEdgeDeploymentStageRequest|createEdgePackagingJob:CreateEdgePackagingJobRequest|createEndpoint:CreateEndpointInput|createEndpointConfig:CreateEndpointConfigInput|createExperiment:CreateExperimentRequest|createFeatureGroup:CreateFeatureGroupRequest|createFlowDefinition:CreateFlowDefinitionRequest|createHub:CreateHubRequest|createHubContentPresignedUrls:CreateHubContentPresignedUrlsRequest|createHubContentReference:CreateHubContentReferenceRequest|createHumanTaskUi:CreateHumanTaskUiRequest|createHyperParameterTuningJob:CreateHyperParameterTuningJobRequest|createImage:CreateImageRequest|createImageVersion:CreateImageVersionRequest|createInferenceComponent:CreateInferenceComponentInput|createInferenceExperiment:CreateInferenceExperimentRequest|createInferenceRecommendationsJob:CreateInferenceRecommendationsJobRequest|createJob:CreateJobRequest|createLabelingJob:CreateLabelingJobRequest|createMlflowApp:CreateMlflowAppRequest|createMlflowTrackingServer:CreateMlflowTrackingServerRequest|createModel:CreateModelInput|createModelBiasJobDefinition:CreateModelBiasJobDefinitionRequest|createModelCard:CreateModelCardRequest|createModelCardExportJob:CreateModelCardExportJobRequest|createModelExplainabilityJobDefinition:CreateModelExplainabilityJobDefinitionRequest|createModelPackage:CreateModelPackageInput|createModelPackageGroup:CreateModelPackageGroupInput|createModelQualityJobDefinition:CreateModelQualityJobDefinitionRequest|createMonitoringSchedule:CreateMonitoringScheduleRequest|createNotebookInstance:CreateNotebookInstanceInput|createNotebookInstanceLifecycleConfig:CreateNotebookInstanceLifecycleConfigInput|createOptimizationJob:CreateOptimizationJobRequest|createPartnerApp:CreatePartnerAppRequest|createPartnerAppPresignedUrl:CreatePartnerAppPresignedUrlRequest|createPipeline:CreatePipelineRequest|createPresignedDomainUrl:CreatePresignedDomainUrlRequest|createPresignedMlflowAppUrl:CreatePresignedMlflowAppUrlRequest|createPresignedMlflowTrackingServerUrl:CreatePresignedMlflowTrackingServerUrlRequest|createPresignedNotebookInstanceUrl:CreatePresignedNotebookInstanceUrlInput|createProcessingJob:CreateProcessingJobRequest|createProject:CreateProjectInput|createSpace:CreateSpaceRequest|createStudioLifecycleConfig:CreateStudioLifecycleConfigRequest|createTrainingJob:CreateTrainingJobRequest|createTrainingPlan:CreateTrainingPlanRequest|createTransformJob:CreateTransformJobRequest|createTrial:CreateTrialRequest|createTrialComponent:CreateTrialComponentRequest|createUserProfile:CreateUserProfileRequest|createWorkforce:CreateWorkforceRequest|createWorkteam:CreateWorkteamRequest|deleteAction:DeleteActionRequest|deleteAIBenchmarkJob:DeleteAIBenchmarkJobRequest|deleteAIRecommendationJob:DeleteAIRecommendationJobRequest|deleteAIWorkloadConfig:DeleteAIWorkloadConfigRequest|deleteAlgorithm:DeleteAlgorithmInput|deleteApp:DeleteAppRequest|deleteAppImageConfig:DeleteAppImageConfigRequest|deleteArtifact:DeleteArtifactRequest|deleteAssociation:DeleteAssociationRequest|deleteCluster:DeleteClusterRequest|deleteClusterSchedulerConfig:DeleteClusterSchedulerConfigRequest|deleteCodeRepository:DeleteCodeRepositoryInput|deleteCompilationJob:DeleteCompilationJobRequest|deleteComputeQuota:DeleteComputeQuotaRequest|deleteContext:DeleteContextRequest|deleteDataQualityJobDefinition:DeleteDataQualityJobDefinitionRequest|deleteDeviceFleet:DeleteDeviceFleetRequest|deleteDomain:DeleteDomainRequest|deleteEdgeDeploymentPlan:DeleteEdgeDeploymentPlanRequest|deleteEdgeDeploymentStage:DeleteEdgeDeploymentStageRequest|deleteEndpoint:DeleteEndpointInput|deleteEndpointConfig:DeleteEndpointConfigInput|deleteExperiment:DeleteExperimentRequest|deleteFeatureGroup:DeleteFeatureGroupRequest|deleteFlowDefinition:DeleteFlowDefinitionRequest|deleteHub:DeleteHubRequest|deleteHubContent:DeleteHubContentRequest|deleteHubContentReference:DeleteHubContentReferenceRequest|deleteHumanTaskUi:DeleteHumanTaskUiRequest|deleteHyperParameterTuningJob:DeleteHyperParameterTuningJobRequest|deleteImage:DeleteImageRequest|deleteImageVersion:DeleteImageVersionRequest|deleteInferenceComponent:DeleteInferenceComponentInput|deleteInferenceExperiment:DeleteInferenceExperimentRequest|deleteJob:DeleteJobRequest|deleteMlflowApp:DeleteMlflowAppRequest|deleteMlflowTrackingServer:DeleteMlflowTrackingServerRequest|deleteModel:DeleteModelInput|deleteModelBiasJobDefinition:DeleteModelBiasJobDefinitionRequest|deleteModelCard:DeleteModelCardRequest|deleteModelExplainabilityJobDefinition:DeleteModelExplainabilityJobDefinitionRequest|deleteModelPackage:DeleteModelPackageInput|deleteModelPackageGroup:DeleteModelPackageGroupInput|deleteModelPackageGroupPolicy:DeleteModelPackageGroupPolicyInput|deleteModelQualityJobDefinition:DeleteModelQualityJobDefinitionRequest|deleteMonitoringSchedule:DeleteMonitoringScheduleRequest|deleteNotebookInstance:DeleteNotebookInstanceInput|deleteNotebookInstanceLifecycleConfig:DeleteNotebookInstanceLifecycleConfigInput|deleteOptimizationJob:DeleteOptimizationJobRequest|deletePartnerApp:DeletePartnerAppRequest|deletePipeline:DeletePipelineRequest|deleteProcessingJob:DeleteProcessingJobRequest|deleteProject:DeleteProjectInput|deleteSpace:DeleteSpaceRequest|deleteStudioLifecycleConfig:DeleteStudioLifecycleConfigRequest|deleteTags:DeleteTagsInput|deleteTrainingJob:DeleteTrainingJobRequest|deleteTrial:DeleteTrialRequest|deleteTrialComponent:DeleteTrialComponentRequest|deleteUserProfile:DeleteUserProfileRequest|deleteWorkforce:DeleteWorkforceRequest|deleteWorkteam:DeleteWorkteamRequest|deregisterDevices:DeregisterDevicesRequest|describeAction:DescribeActionRequest|describeAIBenchmarkJob:DescribeAIBenchmarkJobRequest|describeAIRecommendationJob:DescribeAIRecommendationJobRequest|describeAIWorkloadConfig:DescribeAIWorkloadConfigRequest|describeAlgorithm:DescribeAlgorithmInput|describeApp:DescribeAppRequest|describeAppImageConfig:DescribeAppImageConfigRequest|describeArtifact:DescribeArtifactRequest|describeAutoMLJob:DescribeAutoMLJobRequest|describeAutoMLJobV2:DescribeAutoMLJobV2Request|describeCluster:DescribeClusterRequest|describeClusterEvent:DescribeClusterEventRequest|describeClusterNode:DescribeClusterNodeRequest|describeClusterSchedulerConfig:DescribeClusterSchedulerConfigRequest|describeCodeRepository:DescribeCodeRepositoryInput|describeCompilationJob:DescribeCompilationJobRequest|describeComputeQuota:DescribeComputeQuotaRequest|describeContext:DescribeContextRequest|describeDataQualityJobDefinition:DescribeDataQualityJobDefinitionRequest|describeDevice:DescribeDeviceRequest|describeDeviceFleet:DescribeDeviceFleetRequest|describeDomain:DescribeDomainRequest|describeEdgeDeploymentPlan:DescribeEdgeDeploymentPlanRequest|describeEdgePackagingJob:DescribeEdgePackagingJobRequest|describeEndpoint:DescribeEndpointInput|describeEndpointConfig:DescribeEndpointConfigInput|describeExperiment:DescribeExperimentRequest|describeFeatureGroup:DescribeFeatureGroupRequest|describeFeatureMetadata:DescribeFeatureMetadataRequest|describeFlowDefinition:DescribeFlowDefinitionRequest|describeHub:DescribeHubRequest|describeHubContent:DescribeHubContentRequest|describeHumanTaskUi:DescribeHumanTaskUiRequest|describeHyperParameterTuningJob:DescribeHyperParameterTuningJobRequest|describeImage:DescribeImageRequest|describeImageVersion:DescribeImageVersionRequest|describeInferenceComponent:DescribeInferenceComponentInput|describeInferenceExperiment:DescribeInferenceExperimentRequest|describeInferenceRecommendationsJob:DescribeInferenceRecommendationsJobRequest|describeJob:DescribeJobRequest|describeJobSchemaVersion:DescribeJobSchemaVersionRequest|describeLabelingJob:DescribeLabelingJobRequest|describeLineageGroup:DescribeLineageGroupRequest|describeMlflowApp:DescribeMlflowAppRequest|describeMlflowTrackingServer:DescribeMlflowTrackingServerRequest|describeModel:DescribeModelInput|describeModelBiasJobDefinition:DescribeModelBiasJobDefinitionRequest|describeModelCard:DescribeModelCardRequest|describeModelCardExportJob:DescribeModelCardExportJobRequest|describeModelExplainabilityJobDefinition:DescribeModelExplainabilityJobDefinitionRequest|describeModelPackage:DescribeModelPackageInput|describeModelPackageGroup:DescribeModelPackageGroupInput|describeModelQualityJobDefinition:DescribeModelQualityJobDefinitionRequest|describeMonitoringSchedule:DescribeMonitoringScheduleRequest|describeNotebookInstance:DescribeNotebookInstanceInput|describeNotebookInstanceLifecycleConfig:DescribeNotebookInstanceLifecycleConfigInput|describeOptimizationJob:DescribeOptimizationJobRequest|describePartnerApp:DescribePartnerAppRequest|describePipeline:DescribePipelineRequest|describePipelineDefinitionForExecution:DescribePipelineDefinitionForExecutionRequest|describePipelineExecution:DescribePipelineExecutionRequest|describeProcessingJob:DescribeProcessingJobRequest|describeProject:DescribeProjectInput|describeReservedCapacity:DescribeReservedCapacityRequest|describeSpace:DescribeSpaceRequest|describeStudioLifecycleConfig:DescribeStudioLifecycleConfigRequest|describeSubscribedWorkteam:DescribeSubscribedWorkteamRequest|describeTrainingJob:DescribeTrainingJobRequest|describeTrainingPlan:DescribeTrainingPlanRequest|describeTrainingPlanExtensionHistory:DescribeTrainingPlanExtensionHistoryRequest|describeTransformJob:DescribeTransformJobRequest|describeTrial:DescribeTrialRequest|describeTrialComponent:DescribeTrialComponentRequest|describeUserProfile:DescribeUserProfileRequest|describeWorkforce:DescribeWorkforceRequest|describeWorkteam:DescribeWorkteamRequest|detachClusterNodeVolume:DetachClusterNodeVolumeRequest|disableSagemakerServicecatalogPortfolio:DisableSagemakerServicecatalogPortfolioInput|disassociateTrialComponent:DisassociateTrialComponentRequest|enableSagemakerServicecatalogPortfolio:EnableSagemakerServicecatalogPortfolioInput|extendTrainingPlan:ExtendTrainingPlanRequest|getDeviceFleetReport:GetDeviceFleetReportRequest|getLineageGroupPolicy:GetLineageGroupPolicyRequest|getModelPackageGroupPolicy:GetModelPackageGroupPolicyInput|getSagemakerServicecatalogPortfolioStatus:GetSagemakerServicecatalogPortfolioStatusInput|getScalingConfigurationRecommendation:GetScalingConfigurationRecommendationRequest|getSearchSuggestions:GetSearchSuggestionsRequest|importHubContent:ImportHubContentRequest|listActions:ListActionsRequest|listAIBenchmarkJobs:ListAIBenchmarkJobsRequest|listAIRecommendationJobs:ListAIRecommendationJobsRequest|listAIWorkloadConfigs:ListAIWorkloadConfigsRequest|listAlgorithms:ListAlgorithmsInput|listAliases:ListAliasesRequest|listAppImageConfigs:ListAppImageConfigsRequest|listApps:ListAppsRequest|listArtifacts:ListArtifactsRequest|listAssociations:ListAssociationsRequest|listAutoMLJobs:ListAutoMLJobsRequest|listCandidatesForAutoMLJob:ListCandidatesForAutoMLJobRequest|listClusterEvents:ListClusterEventsRequest|listClusterNodes:ListClusterNodesRequest|listClusters:ListClustersRequest|listClusterSchedulerConfigs:ListClusterSchedulerConfigsRequest|listCodeRepositories:ListCodeRepositoriesInput|listCompilationJobs:ListCompilationJobsRequest|listComputeQuotas:ListComputeQuotasRequest|listContexts:ListContextsRequest|listDataQualityJobDefinitions:ListDataQualityJobDefinitionsRequest|listDeviceFleets:ListDeviceFleetsRequest|listDevices:ListDevicesRequest|listDomains:ListDomainsRequest|listEdgeDeploymentPlans:ListEdgeDeploymentPlansRequest|listEdgePackagingJobs:ListEdgePackagingJobsRequest|listEndpointConfigs:ListEndpointConfigsInput|listEndpoints:ListEndpointsInput|listExperiments:ListExperimentsRequest|listFeatureGroups:ListFeatureGroupsRequest|listFlowDefinitions:ListFlowDefinitionsRequest|listHubContents:ListHubContentsRequest|listHubContentVersions:ListHubContentVersionsRequest|listHubs:ListHubsRequest|listHumanTaskUis:ListHumanTaskUisRequest|listHyperParameterTuningJobs:ListHyperParameterTuningJobsRequest|listImages:ListImagesRequest|listImageVersions:ListImageVersionsRequest|listInferenceComponents:ListInferenceComponentsInput|listInferenceExperiments:ListInferenceExperimentsRequest|listInferenceRecommendationsJobs:ListInferenceRecommendationsJobsRequest|listInferenceRecommendationsJobSteps:ListInferenceRecommendationsJobStepsRequest|listJobs:ListJobsRequest|listJobSchemaVersions:ListJobSchemaVersionsRequest|listLabelingJobs:ListLabelingJobsRequest|listLabelingJobsForWorkteam:ListLabelingJobsForWorkteamRequest|listLineageGroups:ListLineageGroupsRequest|listMlflowApps:ListMlflowAppsRequest|listMlflowTrackingServers:ListMlflowTrackingServersRequest|listModelBiasJobDefinitions:ListModelBiasJobDefinitionsRequest|listModelCardExportJobs:ListModelCardExportJobsRequest|listModelCards:ListModelCardsRequest|listModelCardVersions:ListModelCardVersionsRequest|listModelExplainabilityJobDefinitions:ListModelExplainabilityJobDefinitionsRequest|listModelMetadata:ListModelMetadataRequest|listModelPackageGroups:ListModelPackageGroupsInput|listModelPackages:ListModelPackagesInput|listModelQualityJobDefinitions:ListModelQualityJobDefinitionsRequest|listModels:ListModelsInput|listMonitoringAlertHistory:ListMonitoringAlertHistoryRequest|listMonitoringAlerts:ListMonitoringAlertsRequest|listMonitoringExecutions:ListMonitoringExecutionsRequest|listMonitoringSchedules:ListMonitoringSchedulesRequest|listNotebookInstanceLifecycleConfigs:ListNotebookInstanceLifecycleConfigsInput|listNotebookInstances:ListNotebookInstancesInput|listOptimizationJobs:ListOptimizationJobsRequest|listPartnerApps:ListPartnerAppsRequest|listPipelineExecutions:ListPipelineExecutionsRequest|listPipelineExecutionSteps:ListPipelineExecutionStepsRequest|listPipelineParametersForExecution:ListPipelineParametersForExecutionRequest|listPipelines:ListPipelinesRequest|listPipelineVersions:ListPipelineVersionsRequest|listProcessingJobs:ListProcessingJobsRequest|listProjects:ListProjectsInput|listResourceCatalogs:ListResourceCatalogsRequest|listSpaces:ListSpacesRequest|listStageDevices:ListStageDevicesRequest|listStudioLifecycleConfigs:ListStudioLifecycleConfigsRequest|listSubscribedWorkteams:ListSubscribedWorkteamsRequest|listTags:ListTagsInput|listTrainingJobs:ListTrainingJobsRequest|listTrainingJobsForHyperParameterTuningJob:ListTrainingJobsForHyperParameterTuningJobRequest|listTrainingPlans:ListTrainingPlansRequest|listTransformJobs:ListTransformJobsRequest|listTrialComponents:ListTrialComponentsRequest|listTrials:ListTrialsRequest|listUltraServersByReservedCapacity:ListUltraServersByReservedCapacityRequest|listUserProfiles:ListUserProfilesRequest|listWorkforces:ListWorkforcesRequest|listWorkteams:ListWorkteamsRequest|putModelPackageGroupPolicy:PutModelPackageGroupPolicyInput|queryLineage:QueryLineageRequest|registerDevices:RegisterDevicesRequest|renderUiTemplate:RenderUiTemplateRequest|retryPipelineExecution:RetryPipelineExecutionRequest|search:SearchRequest|searchTrainingPlanOfferings:SearchTrainingPlanOfferingsRequest|sendPipelineExecutionStepFailure:SendPipelineExecutionStepFailureRequest|sendPipelineExecutionStepSuccess:SendPipelineExecutionStepSuccessRequest|startClusterHealthCheck:StartClusterHealthCheckRequest|startEdgeDeploymentStage:StartEdgeDeploymentStageRequest|startInferenceExperiment:StartInferenceExperimentRequest|startMlflowTrackingServer:StartMlflowTrackingServerRequest|startMonitoringSchedule:StartMonitoringScheduleRequest|startNotebookInstance:StartNotebookInstanceInput|startPipelineExecution:StartPipelineExecutionRequest|startSession:StartSessionRequest|stopAIBenchmarkJob:StopAIBenchmarkJobRequest|stopAIRecommendationJob:StopAIRecommendationJobRequest|stopAutoMLJob:StopAutoMLJobRequest|stopCompilationJob:StopCompilationJobRequest|stopEdgeDeploymentStage:StopEdgeDeploymentStageRequest|stopEdgePackagingJob:StopEdgePackagingJobRequest|stopHyperParameterTuningJob:StopHyperParameterTuningJobRequest|stopInferenceExperiment:StopInferenceExperimentRequest|stopInferenceRecommendationsJob:StopInferenceRecommendationsJobRequest|stopJob:StopJobRequest|stopLabelingJob:StopLabelingJobRequest|stopMlflowTrackingServer:StopMlflowTrackingServerRequest|stopMonitoringSchedule:StopMonitoringScheduleRequest|stopNotebookInstance:StopNotebookInstanceInput|stopOptimizationJob:StopOptimizationJobRequest|stopPipelineExecution:StopPipelineExecutionRequest|stopProcessingJob:StopProcessingJobRequest|stopTrainingJob:StopTrainingJobRequest|stopTransformJob:StopTransformJobRequest|updateAction:UpdateActionRequest|updateAppImageConfig:UpdateAppImageConfigRequest|updateArtifact:UpdateArtifactRequest|updateCluster:UpdateClusterRequest|updateClusterSchedulerConfig:UpdateClusterSchedulerConfigRequest|updateClusterSoftware:UpdateClusterSoftwareRequest|updateCodeRepository:UpdateCodeRepositoryInput|updateComputeQuota:UpdateComputeQuotaRequest|updateContext:UpdateContextRequest|updateDeviceFleet:UpdateDeviceFleetRequest|updateDevices:UpdateDevicesRequest|updateDomain:UpdateDomainRequest|updateEndpoint:UpdateEndpointInput|updateEndpointWeightsAndCapacities:UpdateEndpointWeightsAndCapacitiesInput|updateExperiment:UpdateExperimentRequest|updateFeatureGroup:UpdateFeatureGroupRequest|updateFeatureMetadata:UpdateFeatureMetadataRequest|updateHub:UpdateHubRequest|updateHubContent:UpdateHubContentRequest|updateHubContentReference:UpdateHubContentReferenceRequest|updateImage:UpdateImageRequest|updateImageVersion:UpdateImageVersionRequest|updateInferenceComponent:UpdateInferenceComponentInput|updateInferenceComponentRuntimeConfig:UpdateInferenceComponentRuntimeConfigInput|updateInferenceExperiment:UpdateInferenceExperimentRequest|updateMlflowApp:UpdateMlflowAppRequest|updateMlflowTrackingServer:UpdateMlflowTrackingServerRequest|updateModelCard:UpdateModelCardRequest|updateModelPackage:UpdateModelPackageInput|updateMonitoringAlert:UpdateMonitoringAlertRequest|updateMonitoringSchedule:UpdateMonitoringScheduleRequest|updateNotebookInstance:UpdateNotebookInstanceInput|updateNotebookInstanceLifecycleConfig:UpdateNotebookInstanceLifecycleConfigInput|updatePartnerApp:UpdatePartnerAppRequest|updatePipeline:UpdatePipelineRequest|updatePipelineExecution:UpdatePipelineExecutionRequest|updatePipelineVersion:UpdatePipelineVersionRequest|updateProject:UpdateProjectInput|updateSpace:UpdateSpaceRequest|updateTrainingJob:UpdateTrainingJobRequest|updateTrial:UpdateTrialRequest|updateTrialComponent:UpdateTrialComponentRequest|updateUserProfile:UpdateUserProfileRequest|updateWorkforce:UpdateWorkforceRequest|updateWorkteam:UpdateWorkteamRequest|paginateCreateHubContentPresignedUrls:CreateHubContentPresignedUrlsRequest|paginateDescribeTrainingPlanExtensionHistory:DescribeTrainingPlanExtensionHistoryRequest|paginateListActions:ListActionsRequest|paginateListAIBenchmarkJobs:ListAIBenchmarkJobsRequest|paginateListAIRecommendationJobs:ListAIRecommendationJobsRequest|paginateListAIWorkloadConfigs:ListAIWorkloadConfigsRequest|paginateListAlgorithms:ListAlgorithmsInput|paginateListAliases:ListAliasesRequest|paginateListAppImageConfigs:ListAppImageConfigsRequest|paginateListApps:ListAppsRequest|paginateListArtifacts:ListArtifactsRequest|paginateListAssociations:ListAssociationsRequest|paginateListAutoMLJobs:ListAutoMLJobsRequest|paginateListCandidatesForAutoMLJob:ListCandidatesForAutoMLJobRequest|paginateListClusterEvents:ListClusterEventsRequest|paginateListClusterNodes:ListClusterNodesRequest|paginateListClusters:ListClustersRequest|paginateListClusterSchedulerConfigs:ListClusterSchedulerConfigsRequest|paginateListCodeRepositories:ListCodeRepositoriesInput|paginateListCompilationJobs:ListCompilationJobsRequest|paginateListComputeQuotas:ListComputeQuotasRequest|paginateListContexts:ListContextsRequest|paginateListDataQualityJobDefinitions:ListDataQualityJobDefinitionsRequest|paginateListDeviceFleets:ListDeviceFleetsRequest|paginateListDevices:ListDevicesRequest|paginateListDomains:ListDomainsRequest|paginateListEdgeDeploymentPlans:ListEdgeDeploymentPlansRequest|paginateListEdgePackagingJobs:ListEdgePackagingJobsRequest|paginateListEndpointConfigs:ListEndpointConfigsInput|paginateListEndpoints:ListEndpointsInput|paginateListExperiments:ListExperimentsRequest|paginateListFeatureGroups:ListFeatureGroupsRequest|paginateListFlowDefinitions:ListFlowDefinitionsRequest|paginateListHumanTaskUis:ListHumanTaskUisRequest|paginateListHyperParameterTuningJobs:ListHyperParameterTuningJobsRequest|paginateListImages:ListImagesRequest|paginateListImageVersions:ListImageVersionsRequest|paginateListInferenceComponents:ListInferenceComponentsInput|paginateListInferenceExperiments:ListInferenceExperimentsRequest|paginateListInferenceRecommendationsJobs:ListInferenceRecommendationsJobsRequest|paginateListInferenceRecommendationsJobSteps:ListInferenceRecommendationsJobStepsRequest|paginateListJobs:ListJobsRequest|paginateListJobSchemaVersions:ListJobSchemaVersionsRequest|paginateListLabelingJobs:ListLabelingJobsRequest|paginateListLabelingJobsForWorkteam:ListLabelingJobsForWorkteamRequest|paginateListLineageGroups:ListLineageGroupsRequest|paginateListMlflowApps:ListMlflowAppsRequest|paginateListMlflowTrackingServers:ListMlflowTrackingServersRequest|paginateListModelBiasJobDefinitions:ListModelBiasJobDefinitionsRequest|paginateListModelCardExportJobs:ListModelCardExportJobsRequest|paginateListModelCards:ListModelCardsRequest|paginateListModelCardVersions:ListModelCardVersionsRequest|paginateListModelExplainabilityJobDefinitions:ListModelExplainabilityJobDefinitionsRequest|paginateListModelMetadata:ListModelMetadataRequest|paginateListModelPackageGroups:ListModelPackageGroupsInput|paginateListModelPackages:ListModelPackagesInput|paginateListModelQualityJobDefinitions:ListModelQualityJobDefinitionsRequest|paginateListModels:ListModelsInput|paginateListMonitoringAlertHistory:ListMonitoringAlertHistoryRequest|paginateListMonitoringAlerts:ListMonitoringAlertsRequest|paginateListMonitoringExecutions:ListMonitoringExecutionsRequest|paginateListMonitoringSchedules:ListMonitoringSchedulesRequest|paginateListNotebookInstanceLifecycleConfigs:ListNotebookInstanceLifecycleConfigsInput|paginateListNotebookInstances:ListNotebookInstancesInput|paginateListOptimizationJobs:ListOptimizationJobsRequest|paginateListPartnerApps:ListPartnerAppsRequest|paginateListPipelineExecutions:ListPipelineExecutionsRequest|paginateListPipelineExecutionSteps:ListPipelineExecutionStepsRequest|paginateListPipelineParametersForExecution:ListPipelineParametersForExecutionRequest|paginateListPipelines:ListPipelinesRequest|paginateListPipelineVersions:ListPipelineVersionsRequest|paginateListProcessingJobs:ListProcessingJobsRequest|paginateListProjects:ListProjectsInput|paginateListResourceCatalogs:ListResourceCatalogsRequest|paginateListSpaces:ListSpacesRequest|paginateListStageDevices:ListStageDevicesRequest|paginateListStudioLifecycleConfigs:ListStudioLifecycleConfigsRequest|paginateListSubscribedWorkteams:ListSubscribedWorkteamsRequest|paginateListTags:ListTagsInput|paginateListTrainingJobs:ListTrainingJobsRequest|paginateListTrainingJobsForHyperParameterTuningJob:ListTrainingJobsForHyperParameterTuningJobRequest|paginateListTrainingPlans:ListTrainingPlansRequest|paginateListTransformJobs:ListTransformJobsRequest|paginateListTrialComponents:ListTrialComponentsRequest|paginateListTrials:ListTrialsRequest|paginateListUltraServersByReservedCapacity:ListUltraServersByReservedCapacityRequest|paginateListUserProfiles:ListUserProfilesRequest|paginateListWorkforces:ListWorkforcesRequest|paginateListWorkteams:ListWorkteamsRequest|paginateQueryLineage:QueryLineageRequest|paginateSearch:SearchRequest|waitUntilEndpointDeleted:DescribeEndpointInput|waitUntilEndpointInService:DescribeEndpointInput|waitUntilImageCreated:DescribeImageRequest|waitUntilImageDeleted:DescribeImageRequest|waitUntilImageUpdated:DescribeImageRequest|waitUntilImageVersionCreated:DescribeImageVersionRequest|waitUntilImageVersionDeleted:DescribeImageVersionRequest|waitUntilNotebookInstanceDeleted:DescribeNotebookInstanceInput|waitUntilNotebookInstanceInService:DescribeNotebookInstanceInput|waitUntilNotebookInstanceStopped:DescribeNotebookInstanceInput|waitUntilProcessingJobCompletedOrStopped:DescribeProcessingJobRequest|waitUntilTrainingJobCompletedOrStopped:DescribeTrainingJobRequest|waitUntilTransformJobCompletedOrStopped:DescribeTransformJobRequest|";
