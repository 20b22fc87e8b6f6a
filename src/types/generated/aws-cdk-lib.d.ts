// Written by tools/types from the table of sagemaker (@aws-cdk/aws-service-spec 0.1.216, CloudFormation's resource schemas of 2026-08-07).
export interface Tables {
  rows: Rows;
  forbidden: Forbidden;
  programs: Programs;
  patterns: Patterns;
  passes: `${string}{{resolve:${string}` | { resolve: (context: any) => any; creationStack: string[] };
}

interface Rows {
  "A": `
AWS::CloudFormation.Tag |key!S3,1,128,TagKey|value!S3,,256,TagValue|
AWS::SageMaker::AIWorkloadConfig |aiWorkloadConfigName!S0,1,63,AIEntityName|aiWorkloadConfigs?{AWS::SageMaker::AIWorkloadConfig.AIWorkloadConfigs|datasetConfig?{AWS::SageMaker::AIWorkloadConfig.AIDatasetConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::AIWorkloadConfig.AIDatasetConfig |inputDataConfig![,,AIWorkloadInputDataConfigList;{AWS::SageMaker::AIWorkloadConfig.AIWorkloadInputDataConfig|
AWS::SageMaker::AIWorkloadConfig.AIWorkloadConfigs |workloadSpec!{AWS::SageMaker::AIWorkloadConfig.WorkloadSpec|
AWS::SageMaker::AIWorkloadConfig.AIWorkloadDataSource |s3DataSource?{AWS::SageMaker::AIWorkloadConfig.AIWorkloadS3DataSource|
AWS::SageMaker::AIWorkloadConfig.AIWorkloadInputDataConfig |channelName!S1,1,64,AIChannelName|dataSource!{AWS::SageMaker::AIWorkloadConfig.AIWorkloadDataSource|
AWS::SageMaker::AIWorkloadConfig.AIWorkloadS3DataSource |s3Uri!S2,,1024,S3Uri|
AWS::SageMaker::AIWorkloadConfig.WorkloadSpec |inline!|
AWS::SageMaker::Action |actionName!S4,1,120,ExperimentEntityName|actionType!S,,256,String256|description?S5,,3072,ExperimentDescription|metadataProperties?{AWS::SageMaker::Action.MetadataProperties|properties?(,30,LineageEntityParameters;S5,,2500,StringParameterValue;S5,,2500,StringParameterValue|source!{AWS::SageMaker::Action.ActionSource|status?S6,,,ActionStatus|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Action.ActionSource |sourceId?S,,256,String256|sourceType?S,,256,String256|sourceUri!S5,1,2048,SourceUri|
AWS::SageMaker::Action.MetadataProperties |commitId?S5,,1024,MetadataPropertyValue|generatedBy?S5,,1024,MetadataPropertyValue|projectId?S5,,1024,MetadataPropertyValue|repository?S5,,1024,MetadataPropertyValue|
AWS::SageMaker::Algorithm |algorithmDescription?S7,,1024,EntityDescription|algorithmName!S0,1,63,EntityName|certifyForMarketplace?|inferenceSpecification?{AWS::SageMaker::Algorithm.InferenceSpecification|tags?[,50,TagList;{AWS::CloudFormation.Tag|trainingSpecification!{AWS::SageMaker::Algorithm.TrainingSpecification|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Algorithm.CategoricalParameterRangeSpecification |values![1,30,ParameterValues;S5,,256,ParameterValue|
AWS::SageMaker::Algorithm.ChannelSpecification |description?S7,,1024,EntityDescription|isRequired?|name!S1,1,64,ChannelName|supportedCompressionTypes?[,,CompressionTypes;S19,,,CompressionType|supportedContentTypes![,,ContentTypes;S5,,256,ContentType|supportedInputModes![1,,InputModes;S20,,,TrainingInputMode|
AWS::SageMaker::Algorithm.ContinuousParameterRangeSpecification |maxValue!S5,,256,ParameterValue|minValue!S5,,256,ParameterValue|#@minValue@@minValue.@omaxValue~'minValue' is more than 'maxValue': a range goes from its minimum to its maximum;
AWS::SageMaker::Algorithm.HyperParameterSpecification |defaultValue?S5,,2500,HyperParameterValue|description?S7,,1024,EntityDescription|isRequired?|isTunable?|name!S7,,256,ParameterName|range?{AWS::SageMaker::Algorithm.ParameterRange|type!S17,,,ParameterType|#defaultValue!isRequired=true~'isRequired' can't be true where 'defaultValue' is set: a hyperparameter with a default can be left out;
AWS::SageMaker::Algorithm.HyperParameterTuningJobObjective |metricName!S16,1,255,MetricName|type!S18,,,HyperParameterTuningJobObjectiveType|
AWS::SageMaker::Algorithm.InferenceSpecification |containers![1,15,ModelPackageContainerDefinitionList;{AWS::SageMaker::Algorithm.ModelPackageContainerDefinition|supportedContentTypes?[,,ContentTypes;S5,,256,ContentType|supportedRealtimeInferenceInstanceTypes?[,,RealtimeInferenceInstanceTypes;S14,,,ProductionVariantInstanceType|supportedResponseMimeTypes?[,,ResponseMIMETypes;S15,,1024,ResponseMIMEType|supportedTransformInstanceTypes?[1,,TransformInstanceTypes;S14,,,TransformInstanceType|
AWS::SageMaker::Algorithm.IntegerParameterRangeSpecification |maxValue!S5,,256,ParameterValue|minValue!S5,,256,ParameterValue|#@minValue@@minValue.@omaxValue~'minValue' is more than 'maxValue': a range goes from its minimum to its maximum;
AWS::SageMaker::Algorithm.MetricDefinition |name!S16,1,255,MetricName|regex!S16,1,500,MetricRegex|
AWS::SageMaker::Algorithm.ModelInput |dataInputConfig!S13,1,,DataInputConfig|
AWS::SageMaker::Algorithm.ModelPackageContainerDefinition |containerHostname?S0,,63,ContainerHostname|environment?(,100,EnvironmentMap;S8,,1024,EnvironmentKey;S9,,1024,EnvironmentValue|framework?|frameworkVersion?S10,3,10,ModelPackageFrameworkVersion|image!S11,,255,ContainerImage|imageDigest?S12,,72,ImageDigest|isCheckpoint?|modelInput?{AWS::SageMaker::Algorithm.ModelInput|nearestModelName?|
AWS::SageMaker::Algorithm.ParameterRange |categoricalParameterRangeSpecification?{AWS::SageMaker::Algorithm.CategoricalParameterRangeSpecification|continuousParameterRangeSpecification?{AWS::SageMaker::Algorithm.ContinuousParameterRangeSpecification|integerParameterRangeSpecification?{AWS::SageMaker::Algorithm.IntegerParameterRangeSpecification|
AWS::SageMaker::Algorithm.TrainingSpecification |metricDefinitions?[,40,MetricDefinitionList;{AWS::SageMaker::Algorithm.MetricDefinition|supportedHyperParameters?[,100,HyperParameterSpecifications;{AWS::SageMaker::Algorithm.HyperParameterSpecification|supportedTrainingInstanceTypes![,,TrainingInstanceTypes;S14,,,TrainingInstanceType|supportedTuningJobObjectiveMetrics?[,,HyperParameterTuningJobObjectives;{AWS::SageMaker::Algorithm.HyperParameterTuningJobObjective|supportsDistributedTraining?|trainingChannels![1,8,ChannelSpecifications;{AWS::SageMaker::Algorithm.ChannelSpecification|trainingImage!S11,,255,ContainerImage|trainingImageDigest?S12,,72,ImageDigest|#supportedTuningJobObjectiveMetrics>supportedHyperParameters~'supportedHyperParameters' is needed where 'supportedTuningJobObjectiveMetrics' is set: an algorithm that can be tuned has to say which hyperparameters it has;*supportedHyperParameters.name~two of 'supportedHyperParameters' are the same: a hyperparameter's name identifies it;
AWS::SageMaker::App |appName!S0,,63,AppName|appType!S21,,,AppType|domainId!S22,,63,DomainId|recoveryMode?|resourceSpec?{AWS::SageMaker::App.ResourceSpec|tags?[,50,TagList;{AWS::CloudFormation.Tag|userProfileName!S0,,63,UserProfileName|#@resourceSpec@appType.=JupyterServer@resourceSpec.instanceType.@^system~'resourceSpec.instanceType' can only be system where 'appType' is JupyterServer: JupyterServer apps run on the system instance;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::App.ResourceSpec |instanceType?|lifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|sageMakerImageArn?S24,,256,AWS::SageMaker::App.ResourceSpec.SageMakerImageArn|sageMakerImageVersionArn?S25,,256,AWS::SageMaker::App.ResourceSpec.SageMakerImageVersionArn|
AWS::SageMaker::AppImageConfig |appImageConfigName!S0,,63,AppImageConfigName|codeEditorAppImageConfig?{AWS::SageMaker::AppImageConfig.CodeEditorAppImageConfig|jupyterLabAppImageConfig?{AWS::SageMaker::AppImageConfig.JupyterLabAppImageConfig|kernelGatewayImageConfig?{AWS::SageMaker::AppImageConfig.KernelGatewayImageConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::AppImageConfig.CodeEditorAppImageConfig |containerConfig?{AWS::SageMaker::AppImageConfig.ContainerConfig|
AWS::SageMaker::AppImageConfig.ContainerConfig |containerArguments?[,50,CustomImageContainerArguments;S26,,64,NonEmptyString64|containerEntrypoint?[,1,CustomImageContainerEntrypoint;S26,,256,NonEmptyString256|containerEnvironmentVariables?[,,AWS::SageMaker::AppImageConfig.ContainerConfig.ContainerEnvironmentVariables;{AWS::SageMaker::AppImageConfig.CustomImageContainerEnvironmentVariable|
AWS::SageMaker::AppImageConfig.CustomImageContainerEnvironmentVariable |key!|value!|
AWS::SageMaker::AppImageConfig.FileSystemConfig |defaultGid?N0,65535,i,DefaultGid|defaultUid?N0,65535,i,DefaultUid|mountPath?S27,,1024,MountPath|
AWS::SageMaker::AppImageConfig.JupyterLabAppImageConfig |containerConfig?{AWS::SageMaker::AppImageConfig.ContainerConfig|
AWS::SageMaker::AppImageConfig.KernelGatewayImageConfig |fileSystemConfig?{AWS::SageMaker::AppImageConfig.FileSystemConfig|kernelSpecs![1,5,KernelSpecs;{AWS::SageMaker::AppImageConfig.KernelSpec|
AWS::SageMaker::AppImageConfig.KernelSpec |displayName?S,,1024,KernelDisplayName|name!S,,1024,KernelName|
AWS::SageMaker::Artifact |artifactName?S4,1,120,ExperimentEntityName|artifactType!S,,256,String256|metadataProperties?{AWS::SageMaker::Artifact.MetadataProperties|properties?(,30,ArtifactProperties;S5,,2500,StringParameterValue;S5,,4096,ArtifactPropertyValue|source!{AWS::SageMaker::Artifact.ArtifactSource|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Artifact.ArtifactSource |sourceTypes?[,,ArtifactSourceTypes;{AWS::SageMaker::Artifact.ArtifactSourceType|sourceUri!S5,1,2048,SourceUri|
AWS::SageMaker::Artifact.ArtifactSourceType |sourceIdType!S28,,,ArtifactSourceIdType|value!S,,256,String256|
AWS::SageMaker::Artifact.MetadataProperties |commitId?S5,,1024,MetadataPropertyValue|generatedBy?S5,,1024,MetadataPropertyValue|projectId?S5,,1024,MetadataPropertyValue|repository?S5,,1024,MetadataPropertyValue|
AWS::SageMaker::Cluster |autoScaling?{AWS::SageMaker::Cluster.ClusterAutoScalingConfig|clusterName?S0,1,63,AWS::SageMaker::Cluster.ClusterName|clusterRole?S31,20,2048,RoleArn|instanceGroups?[1,100,ClusterInstanceGroupSpecifications;{AWS::SageMaker::Cluster.ClusterInstanceGroup|nodeProvisioningMode?S48,,,ClusterNodeProvisioningMode|nodeRecovery?S49,,,ClusterNodeRecovery|orchestrator?{AWS::SageMaker::Cluster.Orchestrator|restrictedInstanceGroups?[1,100,ClusterRestrictedInstanceGroupSpecifications;{AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup|restrictedInstanceGroupsConfig?{AWS::SageMaker::Cluster.RestrictedInstanceGroupsConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|tieredStorageConfig?{AWS::SageMaker::Cluster.TieredStorageConfig|vpcConfig?{AWS::SageMaker::Cluster.VpcConfig|#@autoScaling@autoScaling.mode.=Enable@clusterRole.@>~'clusterRole' is needed where 'autoScaling.mode' is Enable: HyperPod assumes that role to scale the cluster;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Cluster+ |autoScaling?{AWS::SageMaker::Cluster.ClusterAutoScalingConfig|clusterName?S0,1,63,AWS::SageMaker::Cluster.ClusterName|clusterRole?S31,20,2048,RoleArn|instanceGroups?[1,100,ClusterInstanceGroupSpecifications;{AWS::SageMaker::Cluster.ClusterInstanceGroup|nodeProvisioningMode?S48,,,ClusterNodeProvisioningMode|nodeRecovery?S49,,,ClusterNodeRecovery|orchestrator?{AWS::SageMaker::Cluster.Orchestrator|restrictedInstanceGroups?[1,100,ClusterRestrictedInstanceGroupSpecifications;{AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup|restrictedInstanceGroupsConfig?{AWS::SageMaker::Cluster.RestrictedInstanceGroupsConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|tieredStorageConfig?{AWS::SageMaker::Cluster.TieredStorageConfig|vpcConfig?{AWS::SageMaker::Cluster.VpcConfig|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Cluster.AlarmDetails |alarmName!S26,1,255,AlarmName|
AWS::SageMaker::Cluster.AutoPatchConfig |deploymentConfig?{AWS::SageMaker::Cluster.DeploymentConfig|patchSchedule?{AWS::SageMaker::Cluster.PatchSchedule|patchingStrategy!S33,,,ClusterPatchingStrategy|
AWS::SageMaker::Cluster.CapacitySizeConfig |type!S32,,,NodeUnavailabilityType|value!N1,,i,NodeUnavailabilityValue|
AWS::SageMaker::Cluster.ClusterAccountingDatabase |endpoint!|name?|port?N,,i,AWS::SageMaker::Cluster.ClusterAccountingDatabase.Port|secretArn!|
AWS::SageMaker::Cluster.ClusterAutoScalingConfig |autoScalerType?S29,,,ClusterAutoScalerType|mode!S30,,,ClusterAutoScalingMode|
AWS::SageMaker::Cluster.ClusterCapacityRequirements |onDemand?|spot?|
AWS::SageMaker::Cluster.ClusterEbsVolumeConfig |rootVolume?|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb?N1,16384,i,ClusterEbsVolumeSizeInGB|#rootVolume=true!volumeSizeInGb~'volumeSizeInGb' can't be set where 'rootVolume' is true: the root volume's size is fixed;rootVolume=true>volumeKmsKeyId~'volumeKmsKeyId' is needed where 'rootVolume' is true: the root volume is configured for the sake of its key;
AWS::SageMaker::Cluster.ClusterFsxLustreConfig |dnsName!S37,16,275,ClusterDnsName|mountName!S38,1,8,ClusterMountName|mountPath?S39,1,1024,ClusterFsxMountPath|
AWS::SageMaker::Cluster.ClusterFsxOpenZfsConfig |dnsName!S37,16,275,ClusterDnsName|mountPath?S39,1,1024,ClusterFsxMountPath|
AWS::SageMaker::Cluster.ClusterInstanceGroup |autoPatchConfig?{AWS::SageMaker::Cluster.AutoPatchConfig|capacityRequirements?{AWS::SageMaker::Cluster.ClusterCapacityRequirements|currentCount?N,,i,AWS::SageMaker::Cluster.ClusterInstanceGroup.CurrentCount|executionRole!S31,20,2048,RoleArn|imageId?S34,7,21,ImageId|instanceCount!N0,6758,i,ClusterInstanceCount|instanceGroupName!S35,1,63,ClusterInstanceGroupName|instanceRequirements?{AWS::SageMaker::Cluster.InstanceRequirements|instanceStorageConfigs?[,4,ClusterInstanceStorageConfigs;{AWS::SageMaker::Cluster.ClusterInstanceStorageConfig|instanceType?S14,,,ClusterInstanceType|kubernetesConfig?{AWS::SageMaker::Cluster.ClusterKubernetesConfig|lifeCycleConfig?{AWS::SageMaker::Cluster.ClusterLifeCycleConfig|minInstanceCount?N0,6758,i,ClusterInstanceCount|networkInterface?{AWS::SageMaker::Cluster.ClusterNetworkInterface|onStartDeepHealthChecks?[1,2,OnStartDeepHealthChecks;S44,,,DeepHealthCheckType|overrideVpcConfig?{AWS::SageMaker::Cluster.VpcConfig|scheduledUpdateConfig?{AWS::SageMaker::Cluster.ScheduledUpdateConfig|slurmConfig?{AWS::SageMaker::Cluster.ClusterSlurmConfig|threadsPerCore?N1,2,i,ClusterThreadsPerCore|trainingPlanArn?S47,50,2048,TrainingPlanArn|#instanceType!instanceRequirements~'instanceRequirements' conflicts with 'instanceType': a group has one instance type, or a choice of them;
AWS::SageMaker::Cluster.ClusterInstanceStorageConfig |ebsVolumeConfig?{AWS::SageMaker::Cluster.ClusterEbsVolumeConfig|fsxLustreConfig?{AWS::SageMaker::Cluster.ClusterFsxLustreConfig|fsxOpenZfsConfig?{AWS::SageMaker::Cluster.ClusterFsxOpenZfsConfig|
AWS::SageMaker::Cluster.ClusterKubernetesConfig |labels?(,50,ClusterKubernetesLabels;S40,1,317,ClusterKubernetesLabelKey;S41,1,63,ClusterKubernetesLabelValue|taints?[,50,ClusterKubernetesTaints;{AWS::SageMaker::Cluster.ClusterKubernetesTaint|
AWS::SageMaker::Cluster.ClusterKubernetesTaint |effect!S42,,,ClusterKubernetesTaintEffect|key!S40,1,317,ClusterKubernetesTaintKey|value?S41,1,63,ClusterKubernetesTaintValue|
AWS::SageMaker::Cluster.ClusterLifeCycleConfig |onCreate?S13,1,128,ClusterLifeCycleConfigFileName|onInitComplete?S13,1,128,ClusterLifeCycleConfigFileName|sourceS3Uri?S2,,1024,S3Uri|
AWS::SageMaker::Cluster.ClusterNetworkInterface |interfaceType!S43,,,ClusterInterfaceType|
AWS::SageMaker::Cluster.ClusterOrchestratorEksConfig |clusterArn!S50,20,2048,EksClusterArn|
AWS::SageMaker::Cluster.ClusterOrchestratorSlurmConfig |accountingDatabase?{AWS::SageMaker::Cluster.ClusterAccountingDatabase|slurmConfigStrategy?S51,,,ClusterSlurmConfigStrategy|
AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup |currentCount?N,,i,AWS::SageMaker::Cluster.ClusterRestrictedInstanceGroup.CurrentCount|environmentConfig?{AWS::SageMaker::Cluster.EnvironmentConfig|executionRole!S31,20,2048,RoleArn|instanceCount!N0,6758,i,ClusterInstanceCount|instanceGroupName!S35,1,63,ClusterInstanceGroupName|instanceStorageConfigs?[,4,ClusterInstanceStorageConfigs;{AWS::SageMaker::Cluster.ClusterInstanceStorageConfig|instanceType!S14,,,ClusterInstanceType|onStartDeepHealthChecks?[1,2,OnStartDeepHealthChecks;S44,,,DeepHealthCheckType|overrideVpcConfig?{AWS::SageMaker::Cluster.VpcConfig|threadsPerCore?N1,2,i,ClusterThreadsPerCore|trainingPlanArn?S47,50,2048,TrainingPlanArn|
AWS::SageMaker::Cluster.ClusterSlurmConfig |nodeType!S46,,,ClusterSlurmNodeType|partitionNames?[,1,ClusterPartitionNames;S35,,1024,ClusterPartitionName|
AWS::SageMaker::Cluster.DeploymentConfig |autoRollbackConfiguration?[1,10,AutoRollbackAlarms;{AWS::SageMaker::Cluster.AlarmDetails|rollingUpdatePolicy?{AWS::SageMaker::Cluster.RollingUpdatePolicy|waitIntervalInSeconds?N0,3600,i,WaitTimeIntervalInSeconds|
AWS::SageMaker::Cluster.EnvironmentConfig |fSxLustreConfig?{AWS::SageMaker::Cluster.FSxLustreConfig|
AWS::SageMaker::Cluster.FSxLustreConfig |perUnitStorageThroughput!N125,1000,i,FSxLustrePerUnitStorageThroughput|sizeInGiB!N1200,100800,i,FSxLustreSizeInGiB|
AWS::SageMaker::Cluster.InstanceRequirements |instanceTypes![1,20,ClusterInstanceTypes;S14,,,ClusterInstanceType|
AWS::SageMaker::Cluster.Orchestrator |eks?{AWS::SageMaker::Cluster.ClusterOrchestratorEksConfig|slurm?{AWS::SageMaker::Cluster.ClusterOrchestratorSlurmConfig|#eks!slurm~'slurm' conflicts with 'eks': a cluster has one orchestrator;>eks,slurm~one of 'eks', 'slurm' is needed: a cluster has one orchestrator;
AWS::SageMaker::Cluster.PatchSchedule |nextPatchDate?|
AWS::SageMaker::Cluster.RestrictedInstanceGroupsConfig |sharedEnvironmentConfig!{AWS::SageMaker::Cluster.SharedEnvironmentConfig|
AWS::SageMaker::Cluster.RollingUpdatePolicy |maximumBatchSize!{AWS::SageMaker::Cluster.CapacitySizeConfig|rollbackMaximumBatchSize?{AWS::SageMaker::Cluster.CapacitySizeConfig|
AWS::SageMaker::Cluster.ScheduledUpdateConfig |deploymentConfig?{AWS::SageMaker::Cluster.DeploymentConfig|scheduleExpression!S,1,256,CronScheduleExpression|
AWS::SageMaker::Cluster.SharedEnvironmentConfig |fSxLustreConfig?{AWS::SageMaker::Cluster.FSxLustreConfig|fSxLustreDeletionPolicy!S52,,,ClusterFSxLustreDeletionPolicy|
AWS::SageMaker::Cluster.TieredStorageConfig |instanceMemoryAllocationPercentage?N0,100,i,ClusterInstanceMemoryAllocationPercentage|mode!S30,,,ClusterConfigMode|
AWS::SageMaker::Cluster.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::ClusterSchedulerConfig |clusterArn!S53,,256,ClusterArn|description?S7,,1024,EntityDescription|name!S0,1,63,EntityName|schedulerConfig!{AWS::SageMaker::ClusterSchedulerConfig.SchedulerConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ClusterSchedulerConfig.PriorityClass |name!S55,,,ClusterSchedulerPriorityClassName|weight!N0,100,i,PriorityWeight|
AWS::SageMaker::ClusterSchedulerConfig.SchedulerConfig |fairShare?S54,,,FairShare|idleResourceSharing?S54,,,IdleResourceSharing|priorityClasses?[,10,PriorityClassList;{AWS::SageMaker::ClusterSchedulerConfig.PriorityClass|
AWS::SageMaker::CodeRepository |codeRepositoryName?S0,1,63,EntityName|gitConfig!{AWS::SageMaker::CodeRepository.GitConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::CodeRepository.GitConfig |branch?S56,1,1024,Branch|repositoryUrl!S57,11,1024,GitConfigUrl|secretArn?S58,1,2048,SecretArn|
AWS::SageMaker::Context |contextName!S59,1,120,ContextName|contextType!S,,256,String256|description?S5,,3072,ExperimentDescription|properties?(,30,LineageEntityParameters;S5,,2500,StringParameterValue;S5,,2500,StringParameterValue|source!{AWS::SageMaker::Context.Source|tags?[,50,TagList;{AWS::SageMaker::Context.TagsItems|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Context.Source |sourceId?S,,256,String256|sourceType?S,,256,String256|sourceUri!S5,1,2048,SourceUri|
AWS::SageMaker::Context.TagsItems |key!S3,1,128,TagKey|value!S3,,256,TagValue|
AWS::SageMaker::DataQualityJobDefinition |dataQualityAppSpecification!{AWS::SageMaker::DataQualityJobDefinition.DataQualityAppSpecification|dataQualityBaselineConfig?{AWS::SageMaker::DataQualityJobDefinition.DataQualityBaselineConfig|dataQualityJobInput!{AWS::SageMaker::DataQualityJobDefinition.DataQualityJobInput|dataQualityJobOutputConfig!{AWS::SageMaker::DataQualityJobDefinition.MonitoringOutputConfig|endpointName?S64,,,AWS::SageMaker::DataQualityJobDefinition.EndpointName|jobDefinitionName?S0,1,63,MonitoringJobDefinitionName|jobResources!{AWS::SageMaker::DataQualityJobDefinition.MonitoringResources|networkConfig?{AWS::SageMaker::DataQualityJobDefinition.NetworkConfig|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::DataQualityJobDefinition.StoppingCondition|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::DataQualityJobDefinition.BatchTransformInput |dataCapturedDestinationS3Uri!S60,,512,DestinationS3Uri|datasetFormat!{AWS::SageMaker::DataQualityJobDefinition.DatasetFormat|excludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|localPath!S5,,256,ProcessingLocalPath|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::DataQualityJobDefinition.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::DataQualityJobDefinition.ConstraintsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::DataQualityJobDefinition.Csv |header?|
AWS::SageMaker::DataQualityJobDefinition.DataQualityAppSpecification |containerArguments?[1,50,MonitoringContainerArguments;S5,,256,ContainerArgument|containerEntrypoint?[1,100,ContainerEntrypoint;S5,,256,ContainerEntrypointString|environment?(,50,MonitoringEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|imageUri!S5,,255,ImageUri|postAnalyticsProcessorSourceUri?S2,,1024,S3Uri|recordPreprocessorSourceUri?S2,,1024,S3Uri|
AWS::SageMaker::DataQualityJobDefinition.DataQualityBaselineConfig |baseliningJobName?S0,1,63,ProcessingJobName|constraintsResource?{AWS::SageMaker::DataQualityJobDefinition.ConstraintsResource|statisticsResource?{AWS::SageMaker::DataQualityJobDefinition.StatisticsResource|
AWS::SageMaker::DataQualityJobDefinition.DataQualityJobInput |batchTransformInput?{AWS::SageMaker::DataQualityJobDefinition.BatchTransformInput|endpointInput?{AWS::SageMaker::DataQualityJobDefinition.EndpointInput|
AWS::SageMaker::DataQualityJobDefinition.DatasetFormat |csv?{AWS::SageMaker::DataQualityJobDefinition.Csv|json?{AWS::SageMaker::DataQualityJobDefinition.Json|parquet?|
AWS::SageMaker::DataQualityJobDefinition.EndpointInput |endpointName!S0,,63,EndpointName|excludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|localPath!S5,,256,ProcessingLocalPath|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::DataQualityJobDefinition.Json |line?|
AWS::SageMaker::DataQualityJobDefinition.MonitoringOutput |s3Output!{AWS::SageMaker::DataQualityJobDefinition.S3Output|
AWS::SageMaker::DataQualityJobDefinition.MonitoringOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|monitoringOutputs![1,1,MonitoringOutputs;{AWS::SageMaker::DataQualityJobDefinition.MonitoringOutput|
AWS::SageMaker::DataQualityJobDefinition.MonitoringResources |clusterConfig!{AWS::SageMaker::DataQualityJobDefinition.ClusterConfig|
AWS::SageMaker::DataQualityJobDefinition.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::DataQualityJobDefinition.VpcConfig|
AWS::SageMaker::DataQualityJobDefinition.S3Output |localPath!S5,,256,ProcessingLocalPath|s3UploadMode?S63,,,ProcessingS3UploadMode|s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::DataQualityJobDefinition.StatisticsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::DataQualityJobDefinition.StoppingCondition |maxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
AWS::SageMaker::DataQualityJobDefinition.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::Device |device?{AWS::SageMaker::Device.Device|deviceFleetName!S67,,,AWS::SageMaker::Device.DeviceFleetName|tags?[,,AWS::SageMaker::Device.Tags;{AWS::CloudFormation.Tag|
AWS::SageMaker::Device.Device |description?S65,,,AWS::SageMaker::Device.Device.Description|deviceName!S35,,,AWS::SageMaker::Device.Device.DeviceName|iotThingName?S66,,,AWS::SageMaker::Device.Device.IotThingName|
AWS::SageMaker::DeviceFleet |description?S68,1,800,DeviceFleetDescription|deviceFleetName!S0,1,63,EntityName|outputConfig!{AWS::SageMaker::DeviceFleet.EdgeOutputConfig|roleArn!S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::DeviceFleet.EdgeOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|s3OutputLocation!S69,,1024,AWS::SageMaker::DeviceFleet.EdgeOutputConfig.S3OutputLocation|
AWS::SageMaker::Domain |appNetworkAccessType?S70,,,AppNetworkAccessType|appSecurityGroupManagement?S71,,,AppSecurityGroupManagement|authMode!S72,,,AuthMode|defaultSpaceSettings?{AWS::SageMaker::Domain.DefaultSpaceSettings|defaultUserSettings!{AWS::SageMaker::Domain.UserSettings|domainName!S0,,63,DomainName|domainSettings?{AWS::SageMaker::Domain.DomainSettings|homeEfsFileSystemCreation?S54,,,HomeEfsFileSystemCreation|kmsKeyId?S36,,2048,KmsKeyId|subnetIds?[1,16,Subnets;S45,,32,SubnetId|tagPropagation?S76,,,TagPropagation|tags?[,50,TagList;{AWS::CloudFormation.Tag|vpcId?S45,,32,VpcId|#appNetworkAccessType=VpcOnly>vpcId~'vpcId' is needed where 'appNetworkAccessType' is VpcOnly: all traffic goes through the VPC;appNetworkAccessType=VpcOnly>subnetIds~'subnetIds' is needed where 'appNetworkAccessType' is VpcOnly: all traffic goes through the VPC;@appNetworkAccessType@appNetworkAccessType.=VpcOnly&domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn.+@appSecurityGroupManagement.@>~'appSecurityGroupManagement' is needed where 'appNetworkAccessType' is VpcOnly and 'domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn' is set: RStudio in a VPC needs security groups that the service manages;@appSecurityGroupManagement@domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn.+@appSecurityGroupManagement.@=Customer~'appSecurityGroupManagement' can't be Customer where 'domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn' is set: RStudio needs security groups that the service manages;@defaultUserSettings@@defaultUserSettings.autoMountHomeEfs.@=DefaultAsDomain~'defaultUserSettings.autoMountHomeEfs' can't be DefaultAsDomain: a domain can't follow itself, the value is for user profiles;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Domain+ |appNetworkAccessType?S70,,,AppNetworkAccessType|appSecurityGroupManagement?S71,,,AppSecurityGroupManagement|authMode!S72,,,AuthMode|defaultSpaceSettings?{AWS::SageMaker::Domain.DefaultSpaceSettings|defaultUserSettings!{AWS::SageMaker::Domain.UserSettings|domainName!S0,,63,DomainName|domainSettings?{AWS::SageMaker::Domain.DomainSettings|homeEfsFileSystemCreation?S54,,,HomeEfsFileSystemCreation|kmsKeyId?S36,,2048,KmsKeyId|subnetIds?[1,16,Subnets;S45,,32,SubnetId|tagPropagation?S76,,,TagPropagation|tags?[,50,TagList;{AWS::CloudFormation.Tag|vpcId?S45,,32,VpcId|#@appSecurityGroupManagement@domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn.+@appSecurityGroupManagement.@=Customer~'appSecurityGroupManagement' can't be Customer where 'domainSettings.rStudioServerProDomainSettings.domainExecutionRoleArn' is set: RStudio needs security groups that the service manages;@defaultUserSettings@@defaultUserSettings.autoMountHomeEfs.@=DefaultAsDomain~'defaultUserSettings.autoMountHomeEfs' can't be DefaultAsDomain: a domain can't follow itself, the value is for user profiles;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Domain.AppLifecycleManagement |idleSettings?{AWS::SageMaker::Domain.IdleSettings|
AWS::SageMaker::Domain.CodeEditorAppSettings |appLifecycleManagement?{AWS::SageMaker::Domain.AppLifecycleManagement|builtInLifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|customImages?[,200,CustomImages;{AWS::SageMaker::Domain.CustomImage|defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::Domain.CodeRepository |repositoryUrl!S77,,1024,RepositoryUrl|
AWS::SageMaker::Domain.CustomFileSystemConfig |efsFileSystemConfig?{AWS::SageMaker::Domain.EFSFileSystemConfig|fSxLustreFileSystemConfig?{AWS::SageMaker::Domain.FSxLustreFileSystemConfig|s3FileSystemConfig?{AWS::SageMaker::Domain.S3FileSystemConfig|
AWS::SageMaker::Domain.CustomImage |appImageConfigName!S0,,63,AppImageConfigName|imageName!S78,1,63,ImageName|imageVersionNumber?N0,,i,ImageVersionNumber|
AWS::SageMaker::Domain.CustomPosixUserConfig |gid!N1001,4000000,i,Gid|uid!N10000,4000000,i,Uid|
AWS::SageMaker::Domain.DefaultEbsStorageSettings |defaultEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|maximumEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|#@defaultEbsVolumeSizeInGb@@defaultEbsVolumeSizeInGb.@omaximumEbsVolumeSizeInGb~'defaultEbsVolumeSizeInGb' is more than 'maximumEbsVolumeSizeInGb': the default is at most the maximum;
AWS::SageMaker::Domain.DefaultSpaceSettings |customFileSystemConfigs?[,10,CustomFileSystemConfigs;{AWS::SageMaker::Domain.CustomFileSystemConfig|customPosixUserConfig?{AWS::SageMaker::Domain.CustomPosixUserConfig|executionRole!S31,20,2048,RoleArn|jupyterLabAppSettings?{AWS::SageMaker::Domain.JupyterLabAppSettings|jupyterServerAppSettings?{AWS::SageMaker::Domain.JupyterServerAppSettings|kernelGatewayAppSettings?{AWS::SageMaker::Domain.KernelGatewayAppSettings|securityGroups?[,5,SecurityGroupIds;S45,,32,SecurityGroupId|spaceStorageSettings?{AWS::SageMaker::Domain.DefaultSpaceStorageSettings|
AWS::SageMaker::Domain.DefaultSpaceStorageSettings |defaultEbsStorageSettings?{AWS::SageMaker::Domain.DefaultEbsStorageSettings|
AWS::SageMaker::Domain.DockerSettings |enableDockerAccess?S76,,,FeatureStatus|vpcOnlyTrustedAccounts?[,20,VpcOnlyTrustedAccounts;S87,12,12,AccountId|
AWS::SageMaker::Domain.DomainSettings |dockerSettings?{AWS::SageMaker::Domain.DockerSettings|executionRoleIdentityConfig?S88,,,ExecutionRoleIdentityConfig|ipAddressType?S89,,,IPAddressType|rStudioServerProDomainSettings?{AWS::SageMaker::Domain.RStudioServerProDomainSettings|securityGroupIds?[,3,DomainSecurityGroupIds;S45,,32,SecurityGroupId|unifiedStudioSettings?{AWS::SageMaker::Domain.UnifiedStudioSettings|
AWS::SageMaker::Domain.EFSFileSystemConfig |fileSystemId!S73,11,21,FileSystemId|fileSystemPath?S74,1,256,FileSystemPath|
AWS::SageMaker::Domain.FSxLustreFileSystemConfig |fileSystemId!S73,11,21,FileSystemId|fileSystemPath?S74,1,256,FileSystemPath|
AWS::SageMaker::Domain.HiddenSageMakerImage |sageMakerImageName?S85,,,SageMakerImageName|versionAliases?[,20,VersionAliasesList;S86,1,128,ImageVersionAliasPattern|#>sageMakerImageName~one of 'sageMakerImageName' is needed: it names the image to hide;sageMakerImageName>versionAliases~'sageMakerImageName' needs 'versionAliases': it says which versions to hide;
AWS::SageMaker::Domain.IdleSettings |idleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|lifecycleManagement?S76,,,LifecycleManagement|maxIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|minIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|#@minIdleTimeoutInMinutes@@minIdleTimeoutInMinutes.@omaxIdleTimeoutInMinutes~'minIdleTimeoutInMinutes' is more than 'maxIdleTimeoutInMinutes': a minimum is at most the maximum;
AWS::SageMaker::Domain.JupyterLabAppSettings |appLifecycleManagement?{AWS::SageMaker::Domain.AppLifecycleManagement|builtInLifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|codeRepositories?[,10,CodeRepositories;{AWS::SageMaker::Domain.CodeRepository|customImages?[,200,CustomImages;{AWS::SageMaker::Domain.CustomImage|defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::Domain.JupyterServerAppSettings |defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|#@defaultResourceSpec@@defaultResourceSpec.instanceType.@^system~'defaultResourceSpec.instanceType' can only be system: JupyterServer apps run on the system instance;lifecycleConfigArns>defaultResourceSpec~'lifecycleConfigArns' needs 'defaultResourceSpec': lifecycle configurations need a default resource specification;
AWS::SageMaker::Domain.KernelGatewayAppSettings |customImages?[,200,CustomImages;{AWS::SageMaker::Domain.CustomImage|defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::Domain.RSessionAppSettings |customImages?[,200,CustomImages;{AWS::SageMaker::Domain.CustomImage|defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|
AWS::SageMaker::Domain.RStudioServerProAppSettings |accessStatus?S76,,,RStudioServerProAccessStatus|userGroup?S81,,,RStudioServerProUserGroup|
AWS::SageMaker::Domain.RStudioServerProDomainSettings |defaultResourceSpec?{AWS::SageMaker::Domain.ResourceSpec|domainExecutionRoleArn!S31,20,2048,RoleArn|rStudioConnectUrl?S90,,,AWS::SageMaker::Domain.RStudioServerProDomainSettings.RStudioConnectUrl|rStudioPackageManagerUrl?S90,,,AWS::SageMaker::Domain.RStudioServerProDomainSettings.RStudioPackageManagerUrl|
AWS::SageMaker::Domain.ResourceSpec |instanceType?|lifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|sageMakerImageArn?S24,,256,AWS::SageMaker::Domain.ResourceSpec.SageMakerImageArn|sageMakerImageVersionArn?S25,,256,AWS::SageMaker::Domain.ResourceSpec.SageMakerImageVersionArn|trainingPlanArn?S79,,2048,StudioResourceSpecTrainingPlanArn|
AWS::SageMaker::Domain.S3FileSystemConfig |mountPath?S,,1024,String1024|s3Uri?S75,,1024,S3SchemaUri|
AWS::SageMaker::Domain.SharingSettings |notebookOutputOption?S82,,,NotebookOutputOption|s3KmsKeyId?S36,,2048,KmsKeyId|s3OutputPath?S2,,1024,S3Uri|
AWS::SageMaker::Domain.StudioWebPortalSettings |hiddenAppTypes?[,,HiddenAppTypesList;S83,,,AppType|hiddenInstanceTypes?|hiddenMlTools?[,,HiddenMlToolsList;S84,,,MlTools|hiddenSageMakerImageVersionAliases?[,5,HiddenSageMakerImageVersionAliasesList;{AWS::SageMaker::Domain.HiddenSageMakerImage|
AWS::SageMaker::Domain.UnifiedStudioSettings |domainAccountId?S87,12,12,AccountId|domainId?S91,,,UnifiedStudioDomainId|domainRegion?S92,1,24,AWS::SageMaker::Domain.UnifiedStudioSettings.DomainRegion|environmentId?S93,,,UnifiedStudioEnvironmentId|projectId?S93,,,UnifiedStudioProjectId|projectS3Path?S2,,1024,S3Uri|studioWebPortalAccess?S76,,,FeatureStatus|
AWS::SageMaker::Domain.UserSettings |autoMountHomeEfs?S80,,,AutoMountHomeEFS|codeEditorAppSettings?{AWS::SageMaker::Domain.CodeEditorAppSettings|customFileSystemConfigs?[,10,CustomFileSystemConfigs;{AWS::SageMaker::Domain.CustomFileSystemConfig|customPosixUserConfig?{AWS::SageMaker::Domain.CustomPosixUserConfig|defaultLandingUri?S,,1023,LandingUri|executionRole!S31,20,2048,RoleArn|jupyterLabAppSettings?{AWS::SageMaker::Domain.JupyterLabAppSettings|jupyterServerAppSettings?{AWS::SageMaker::Domain.JupyterServerAppSettings|kernelGatewayAppSettings?{AWS::SageMaker::Domain.KernelGatewayAppSettings|rSessionAppSettings?{AWS::SageMaker::Domain.RSessionAppSettings|rStudioServerProAppSettings?{AWS::SageMaker::Domain.RStudioServerProAppSettings|securityGroups?[,5,SecurityGroupIds;S45,,32,SecurityGroupId|sharingSettings?{AWS::SageMaker::Domain.SharingSettings|spaceStorageSettings?{AWS::SageMaker::Domain.DefaultSpaceStorageSettings|studioWebPortal?S76,,,StudioWebPortal|studioWebPortalSettings?{AWS::SageMaker::Domain.StudioWebPortalSettings|#@securityGroups@@securityGroups.@k4~'securityGroups' has more than 4 entries: SageMaker adds a fifth of its own;
AWS::SageMaker::Endpoint |deploymentConfig?{AWS::SageMaker::Endpoint.DeploymentConfig|endpointConfigName!S0,,63,EndpointConfigName|endpointName?S0,,63,EndpointName|excludeRetainedVariantProperties?[,,AWS::SageMaker::Endpoint.ExcludeRetainedVariantProperties;{AWS::SageMaker::Endpoint.VariantProperty|retainAllVariantProperties?|retainDeploymentConfig?|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Endpoint.Alarm |alarmName!S26,1,255,AlarmName|
AWS::SageMaker::Endpoint.AutoRollbackConfig |alarms![1,10,AlarmList;{AWS::SageMaker::Endpoint.Alarm|
AWS::SageMaker::Endpoint.BlueGreenUpdatePolicy |maximumExecutionTimeoutInSeconds?N600,28800,i,MaximumExecutionTimeoutInSeconds|terminationWaitInSeconds?N0,3600,i,TerminationWaitInSeconds|trafficRoutingConfiguration!{AWS::SageMaker::Endpoint.TrafficRoutingConfig|
AWS::SageMaker::Endpoint.CapacitySize |type!S94,,,CapacitySizeType|value!N1,,i,CapacitySizeValue|
AWS::SageMaker::Endpoint.DeploymentConfig |autoRollbackConfiguration?{AWS::SageMaker::Endpoint.AutoRollbackConfig|blueGreenUpdatePolicy?{AWS::SageMaker::Endpoint.BlueGreenUpdatePolicy|rollingUpdatePolicy?{AWS::SageMaker::Endpoint.RollingUpdatePolicy|#blueGreenUpdatePolicy!rollingUpdatePolicy~'rollingUpdatePolicy' conflicts with 'blueGreenUpdatePolicy': a deployment has one update policy;
AWS::SageMaker::Endpoint.RollingUpdatePolicy |maximumBatchSize!{AWS::SageMaker::Endpoint.CapacitySize|maximumExecutionTimeoutInSeconds?N600,28800,i,MaximumExecutionTimeoutInSeconds|rollbackMaximumBatchSize?{AWS::SageMaker::Endpoint.CapacitySize|waitIntervalInSeconds!N0,3600,i,WaitIntervalInSeconds|#@maximumBatchSize@maximumBatchSize.type.=CAPACITY_PERCENT@maximumBatchSize.value.@l5~'maximumBatchSize.value' is less than 5 where 'maximumBatchSize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@maximumBatchSize@maximumBatchSize.type.=CAPACITY_PERCENT@maximumBatchSize.value.@m50~'maximumBatchSize.value' is more than 50 where 'maximumBatchSize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;
AWS::SageMaker::Endpoint.TrafficRoutingConfig |canarySize?{AWS::SageMaker::Endpoint.CapacitySize|linearStepSize?{AWS::SageMaker::Endpoint.CapacitySize|type!S95,,,TrafficRoutingConfigType|waitIntervalInSeconds?N0,3600,i,WaitIntervalInSeconds|#@canarySize@canarySize.type.=CAPACITY_PERCENT@canarySize.value.@l1~'canarySize.value' is less than 1 where 'canarySize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@canarySize@canarySize.type.=CAPACITY_PERCENT@canarySize.value.@m50~'canarySize.value' is more than 50 where 'canarySize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@linearStepSize@linearStepSize.type.=CAPACITY_PERCENT@linearStepSize.value.@l10~'linearStepSize.value' is less than 10 where 'linearStepSize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;@linearStepSize@linearStepSize.type.=CAPACITY_PERCENT@linearStepSize.value.@m50~'linearStepSize.value' is more than 50 where 'linearStepSize.type' is CAPACITY_PERCENT: a step is a part of the fleet, half of it at most;
AWS::SageMaker::Endpoint.VariantProperty |variantPropertyType?|
AWS::SageMaker::EndpointConfig |asyncInferenceConfig?{AWS::SageMaker::EndpointConfig.AsyncInferenceConfig|dataCaptureConfig?{AWS::SageMaker::EndpointConfig.DataCaptureConfig|enableNetworkIsolation?|endpointConfigName?S0,,63,EndpointConfigName|executionRoleArn?S31,20,2048,RoleArn|explainerConfig?{AWS::SageMaker::EndpointConfig.ExplainerConfig|kmsKeyId?S36,,2048,KmsKeyId|metricsConfig?{AWS::SageMaker::EndpointConfig.MetricsConfig|productionVariants![1,10,ProductionVariantList;{AWS::SageMaker::EndpointConfig.ProductionVariant|shadowProductionVariants?[1,10,ProductionVariantList;{AWS::SageMaker::EndpointConfig.ProductionVariant|tags?[,50,TagList;{AWS::CloudFormation.Tag|vpcConfig?{AWS::SageMaker::EndpointConfig.VpcConfig|#@productionVariants@shadowProductionVariants.+@productionVariants.@k1~'productionVariants' has more than 1 entries where 'shadowProductionVariants' is set: a shadow variant gets the traffic of one production variant;@shadowProductionVariants@@shadowProductionVariants.@k1~'shadowProductionVariants' has more than 1 entries: an endpoint has one shadow variant at most;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::EndpointConfig.AsyncInferenceClientConfig |maxConcurrentInvocationsPerInstance?N1,1000,i,MaxConcurrentInvocationsPerInstance|
AWS::SageMaker::EndpointConfig.AsyncInferenceConfig |clientConfig?{AWS::SageMaker::EndpointConfig.AsyncInferenceClientConfig|outputConfig!{AWS::SageMaker::EndpointConfig.AsyncInferenceOutputConfig|
AWS::SageMaker::EndpointConfig.AsyncInferenceNotificationConfig |errorTopic?S96,,2048,SnsTopicArn|includeInferenceResponseIn?[,2,AsyncNotificationTopicTypeList;S97,,,AsyncNotificationTopicTypes|successTopic?S96,,2048,SnsTopicArn|
AWS::SageMaker::EndpointConfig.AsyncInferenceOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|notificationConfig?{AWS::SageMaker::EndpointConfig.AsyncInferenceNotificationConfig|s3FailurePath?S60,,512,DestinationS3Uri|s3OutputPath?S60,,512,DestinationS3Uri|
AWS::SageMaker::EndpointConfig.CapacityReservationConfig |capacityReservationPreference?S106,,,CapacityReservationPreference|mlReservationArn?S107,20,258,MlReservationArn|
AWS::SageMaker::EndpointConfig.CaptureContentTypeHeader |csvContentTypes?[1,10,CsvContentTypes;S98,1,256,CsvContentType|jsonContentTypes?[1,10,JsonContentTypes;S98,1,256,JsonContentType|
AWS::SageMaker::EndpointConfig.CaptureOption |captureMode!S99,,,CaptureMode|
AWS::SageMaker::EndpointConfig.ClarifyExplainerConfig |enableExplanations?S5,1,64,ClarifyEnableExplanations|inferenceConfig?{AWS::SageMaker::EndpointConfig.ClarifyInferenceConfig|shapConfig!{AWS::SageMaker::EndpointConfig.ClarifyShapConfig|
AWS::SageMaker::EndpointConfig.ClarifyInferenceConfig |contentTemplate?S5,1,64,ClarifyContentTemplate|featureHeaders?[1,256,ClarifyFeatureHeaders;S5,1,64,ClarifyHeader|featureTypes?[1,256,ClarifyFeatureTypes;S100,,,ClarifyFeatureType|featuresAttribute?S5,1,64,ClarifyFeaturesAttribute|labelAttribute?S5,1,64,ClarifyLabelAttribute|labelHeaders?[1,16,ClarifyLabelHeaders;S5,1,64,ClarifyHeader|labelIndex?N0,,i,ClarifyLabelIndex|maxPayloadInMb?N1,25,i,ClarifyMaxPayloadInMB|maxRecordCount?N1,,i,ClarifyMaxRecordCount|probabilityAttribute?S5,1,64,ClarifyProbabilityAttribute|probabilityIndex?N0,,i,ClarifyProbabilityIndex|
AWS::SageMaker::EndpointConfig.ClarifyShapBaselineConfig |mimeType?S101,,255,ClarifyMimeType|shapBaseline?S102,1,4096,ClarifyShapBaseline|shapBaselineUri?S2,,1024,Url|#shapBaseline!shapBaselineUri~'shapBaselineUri' conflicts with 'shapBaseline': the baseline is given inline or by its location;>shapBaseline,shapBaselineUri~one of 'shapBaseline', 'shapBaselineUri' is needed: the baseline is given inline or by its location;!mimeType^text/csv,application/jsonlines~'mimeType' can't be this: a baseline is CSV or JSON Lines;
AWS::SageMaker::EndpointConfig.ClarifyShapConfig |numberOfSamples?N1,,i,ClarifyShapNumberOfSamples|seed?N,,i,ClarifyShapSeed|shapBaselineConfig!{AWS::SageMaker::EndpointConfig.ClarifyShapBaselineConfig|textConfig?{AWS::SageMaker::EndpointConfig.ClarifyTextConfig|useLogit?|
AWS::SageMaker::EndpointConfig.ClarifyTextConfig |granularity!S103,,,ClarifyTextGranularity|language!S104,,,ClarifyTextLanguage|
AWS::SageMaker::EndpointConfig.CoreDumpConfig |destinationS3Uri!S60,,512,DestinationS3Uri|kmsKeyId?S36,,2048,KmsKeyId|
AWS::SageMaker::EndpointConfig.DataCaptureConfig |captureContentTypeHeader?{AWS::SageMaker::EndpointConfig.CaptureContentTypeHeader|captureOptions![1,32,CaptureOptionList;{AWS::SageMaker::EndpointConfig.CaptureOption|destinationS3Uri!S60,,512,DestinationS3Uri|enableCapture?|initialSamplingPercentage!N0,100,i,SamplingPercentage|kmsKeyId?S36,,2048,KmsKeyId|
AWS::SageMaker::EndpointConfig.ExplainerConfig |clarifyExplainerConfig?{AWS::SageMaker::EndpointConfig.ClarifyExplainerConfig|
AWS::SageMaker::EndpointConfig.InstancePool |instanceType!S14,,,ProductionVariantInstanceType|modelNameOverride?S109,,63,ModelName|priority!N1,5,i,InstancePoolPriority|
AWS::SageMaker::EndpointConfig.ManagedInstanceScaling |maxInstanceCount?N1,,i,ManagedInstanceScalingMaxInstanceCount|minInstanceCount?N0,,i,ManagedInstanceScalingMinInstanceCount|scaleInPolicy?{AWS::SageMaker::EndpointConfig.ScaleInPolicy|status?S76,,,ManagedInstanceScalingStatus|#@minInstanceCount@@minInstanceCount.@omaxInstanceCount~'minInstanceCount' is more than 'maxInstanceCount': an endpoint scales between the two;
AWS::SageMaker::EndpointConfig.MetricsConfig |enableDetailedObservability?|enableEnhancedMetrics?|metricPublishFrequencyInSeconds?N,,i,MetricPublishFrequencyInSeconds|#!metricPublishFrequencyInSeconds^10,30,60,120,180,240,300~'metricPublishFrequencyInSeconds' can't be this: metrics are published at fixed intervals;
AWS::SageMaker::EndpointConfig.PrefixAwareRoutingConfig |concurrencyThreshold?|prefixLength?|
AWS::SageMaker::EndpointConfig.ProductionVariant |acceleratorType?S105,,,ProductionVariantAcceleratorType|capacityReservationConfig?{AWS::SageMaker::EndpointConfig.CapacityReservationConfig|containerStartupHealthCheckTimeoutInSeconds?N60,3600,i,ProductionVariantContainerStartupHealthCheckTimeoutInSeconds|coreDumpConfig?{AWS::SageMaker::EndpointConfig.CoreDumpConfig|enableSsmAccess?|inferenceAmiVersion?S108,,,ProductionVariantInferenceAmiVersion|initialInstanceCount?N1,,i,InitialTaskCount|initialVariantWeight?N0,,,VariantWeight|instancePools?[1,5,InstancePoolList;{AWS::SageMaker::EndpointConfig.InstancePool|instanceType?S14,,,ProductionVariantInstanceType|managedInstanceScaling?{AWS::SageMaker::EndpointConfig.ManagedInstanceScaling|modelDataDownloadTimeoutInSeconds?N60,3600,i,ProductionVariantModelDataDownloadTimeoutInSeconds|modelName?S109,,63,ModelName|routingConfig?{AWS::SageMaker::EndpointConfig.RoutingConfig|serverlessConfig?{AWS::SageMaker::EndpointConfig.ServerlessConfig|variantInstanceProvisionTimeoutInSeconds?N300,3600,i,VariantInstanceProvisionTimeoutInSeconds|variantName!S0,,63,VariantName|volumeSizeInGb?N1,512,i,ProductionVariantVolumeSizeInGB|#serverlessConfig!instanceType~'instanceType' conflicts with 'serverlessConfig': a serverless variant has no instances;serverlessConfig!initialInstanceCount~'initialInstanceCount' conflicts with 'serverlessConfig': a serverless variant has no instances;modelName!managedInstanceScaling~'managedInstanceScaling' can't be set where 'modelName' is set: it is for variants that host inference components, which name no model;
AWS::SageMaker::EndpointConfig.RoutingConfig |prefixAwareRoutingConfig?{AWS::SageMaker::EndpointConfig.PrefixAwareRoutingConfig|routingStrategy?S111,,,RoutingStrategy|
AWS::SageMaker::EndpointConfig.ScaleInPolicy |cooldownInMinutes?N5,1440,i,ManagedInstanceScalingCooldownInMinutes|maximumStepSize?N1,100,i,ManagedInstanceScalingMaximumStepSize|strategy!S110,,,ManagedInstanceScalingScaleInStrategy|
AWS::SageMaker::EndpointConfig.ServerlessConfig |maxConcurrency!N1,200,i,ServerlessMaxConcurrency|memorySizeInMb!N1024,6144,i,ServerlessMemorySizeInMB|provisionedConcurrency?N1,200,i,ServerlessProvisionedConcurrency|#@provisionedConcurrency@@provisionedConcurrency.@omaxConcurrency~'provisionedConcurrency' is more than 'maxConcurrency': provisioned concurrency is a part of the maximum;!memorySizeInMb^1024,2048,3072,4096,5120,6144~'memorySizeInMb' can't be this: memory comes in steps of 1 GB;
AWS::SageMaker::EndpointConfig.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::Experiment |description?S5,,3072,ExperimentDescription|displayName?S4,1,120,ExperimentEntityName|experimentName!S4,1,120,ExperimentEntityName|tags?[,50,TagList;{AWS::SageMaker::Experiment.TagsItems|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Experiment.TagsItems |key!S3,1,128,TagKey|value!S3,,256,TagValue|
AWS::SageMaker::ExperimentTrialComponent |displayName?S4,,,AWS::SageMaker::ExperimentTrialComponent.DisplayName|endTime?|metadataProperties?{AWS::SageMaker::ExperimentTrialComponent.MetadataProperties|startTime?|status?{AWS::SageMaker::ExperimentTrialComponent.Status|tags?[,,AWS::SageMaker::ExperimentTrialComponent.Tags;{AWS::SageMaker::ExperimentTrialComponent.TagsItems|trialComponentName!S4,,,AWS::SageMaker::ExperimentTrialComponent.TrialComponentName|
AWS::SageMaker::ExperimentTrialComponent.MetadataProperties |commitId?|generatedBy?|projectId?|repository?|
AWS::SageMaker::ExperimentTrialComponent.Status |message?|primaryStatus?|
AWS::SageMaker::ExperimentTrialComponent.TagsItems |key!|value!|
AWS::SageMaker::FeatureGroup |description?S,,128,Description|eventTimeFeatureName!S112,1,64,FeatureName|featureDefinitions![1,2500,FeatureDefinitions;{AWS::SageMaker::FeatureGroup.FeatureDefinition|featureGroupName!S114,1,64,FeatureGroupName|offlineStoreConfig?{AWS::SageMaker::FeatureGroup.OfflineStoreConfig|onlineStoreConfig?{AWS::SageMaker::FeatureGroup.OnlineStoreConfig|recordIdentifierFeatureName!S112,1,64,FeatureName|roleArn?S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|throughputConfig?{AWS::SageMaker::FeatureGroup.ThroughputConfig|#>onlineStoreConfig,offlineStoreConfig~one of 'onlineStoreConfig', 'offlineStoreConfig' is needed: a feature group keeps its records in an online store, an offline store or both;@onlineStoreConfig@offlineStoreConfig.-@onlineStoreConfig.EnableOnlineStore.@=false~'onlineStoreConfig.EnableOnlineStore' can't be false where 'offlineStoreConfig' is left out: without an offline store the online store has to be on;@onlineStoreConfig@offlineStoreConfig.-&onlineStoreConfig.+@onlineStoreConfig.EnableOnlineStore.@>~'onlineStoreConfig.EnableOnlineStore' is needed where 'offlineStoreConfig' is left out and 'onlineStoreConfig' is set: the online store is off unless it is switched on;@throughputConfig@onlineStoreConfig.StorageType.=InMemory@throughputConfig.throughputMode.@=Provisioned~'throughputConfig.throughputMode' can't be Provisioned where 'onlineStoreConfig.StorageType' is InMemory: the in-memory store has no provisioned throughput;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::FeatureGroup+ |description?S,,128,Description|eventTimeFeatureName!S112,1,64,FeatureName|featureDefinitions![1,2500,FeatureDefinitions;{AWS::SageMaker::FeatureGroup.FeatureDefinition|featureGroupName!S114,1,64,FeatureGroupName|offlineStoreConfig?{AWS::SageMaker::FeatureGroup.OfflineStoreConfig|onlineStoreConfig?{AWS::SageMaker::FeatureGroup.OnlineStoreConfig|recordIdentifierFeatureName!S112,1,64,FeatureName|roleArn?S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|throughputConfig?{AWS::SageMaker::FeatureGroup.ThroughputConfig|#@throughputConfig@onlineStoreConfig.StorageType.=InMemory@throughputConfig.throughputMode.@=Provisioned~'throughputConfig.throughputMode' can't be Provisioned where 'onlineStoreConfig.StorageType' is InMemory: the in-memory store has no provisioned throughput;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::FeatureGroup.DataCatalogConfig |Catalog!S115,1,255,Catalog|Database!S115,1,255,Database|TableName!S115,1,255,TableName|
AWS::SageMaker::FeatureGroup.FeatureDefinition |featureName!S112,1,64,FeatureName|featureType!S113,,,FeatureType|#!featureName=is_deleted,write_time,api_invocation_time~'featureName' can't be is_deleted or write_time or api_invocation_time: Feature Store keeps these names for columns of its own;
AWS::SageMaker::FeatureGroup.OfflineStoreConfig |DataCatalogConfig?{AWS::SageMaker::FeatureGroup.DataCatalogConfig|DisableGlueTableCreation?|S3StorageConfig!{AWS::SageMaker::FeatureGroup.S3StorageConfig|TableFormat?S116,,,TableFormat|#TableFormat=Iceberg!DisableGlueTableCreation=true~'DisableGlueTableCreation' can't be true where 'TableFormat' is Iceberg: Iceberg tables are created in Glue by Feature Store;
AWS::SageMaker::FeatureGroup.OnlineStoreConfig |EnableOnlineStore?|SecurityConfig?{AWS::SageMaker::FeatureGroup.OnlineStoreSecurityConfig|StorageType?S117,,,StorageType|TtlDuration?{AWS::SageMaker::FeatureGroup.TtlDuration|
AWS::SageMaker::FeatureGroup.OnlineStoreSecurityConfig |KmsKeyId?S36,,2048,KmsKeyId|
AWS::SageMaker::FeatureGroup.S3StorageConfig |KmsKeyId?S36,,2048,KmsKeyId|S3Uri!S2,,1024,S3Uri|
AWS::SageMaker::FeatureGroup.ThroughputConfig |provisionedReadCapacityUnits?N0,10000000,i,CapacityUnit|provisionedWriteCapacityUnits?N0,10000000,i,CapacityUnit|throughputMode!S119,,,ThroughputMode|
AWS::SageMaker::FeatureGroup.TtlDuration |Unit?S118,,,TtlDurationUnit|Value?N1,,i,TtlDurationValue|
AWS::SageMaker::Hub |hubDescription!S5,,1023,HubDescription|hubDisplayName?S5,,255,HubDisplayName|hubName!S0,,63,HubName|hubSearchKeywords?[,50,HubSearchKeywordList;S120,,255,HubSearchKeyword|s3StorageConfig?{AWS::SageMaker::Hub.S3StorageConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Hub.S3StorageConfig |s3OutputPath?S2,,1024,S3OutputPath|
AWS::SageMaker::HumanTaskUi |humanTaskUiName!S121,1,63,HumanTaskUiName|tags?[,50,TagList;{AWS::CloudFormation.Tag|uiTemplate?{AWS::SageMaker::HumanTaskUi.UiTemplate|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::HumanTaskUi.UiTemplate |content!S13,1,,TemplateContent|
AWS::SageMaker::Image |imageDescription?S122,,,AWS::SageMaker::Image.ImageDescription|imageDisplayName?S123,,,AWS::SageMaker::Image.ImageDisplayName|imageName!S78,1,63,ImageName|imageRoleArn!S124,,,AWS::SageMaker::Image.ImageRoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ImageVersion |alias?|aliases?[,,SageMakerImageVersionAliases;S125,1,128,SageMakerImageVersionAlias|baseImage!S122,1,255,AWS::SageMaker::ImageVersion.BaseImage|horovod?|imageName!S78,1,63,ImageName|jobType?S126,,,JobType|mlFramework?S127,1,128,MLFramework|processor?S128,,,Processor|programmingLang?S127,1,128,ProgrammingLang|releaseNotes?S5,1,255,ReleaseNotes|vendorGuidance?S129,,,VendorGuidance|
AWS::SageMaker::InferenceComponent |deploymentConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDeploymentConfig|endpointArn?|endpointName!S0,,63,EndpointName|inferenceComponentName?S109,,63,InferenceComponentName|runtimeConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig|specification?{AWS::SageMaker::InferenceComponent.InferenceComponentSpecification|specifications?[1,5,InferenceComponentSpecificationList;{AWS::SageMaker::InferenceComponent.InferenceComponentSpecificationForInstanceType|tags?[,50,TagList;{AWS::CloudFormation.Tag|variantName?S0,,63,VariantName|#specification!specifications~'specifications' conflicts with 'specification': there is one specification, or one per instance type;*specifications.instanceType~two of 'specifications' are the same: there is one specification per instance type;@specification@specification.baseInferenceComponentName.+@specification.container.artifactUrl.@>~'specification.container.artifactUrl' is needed where 'specification.baseInferenceComponentName' is set: an adapter is loaded from its artifacts;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::InferenceComponent+ |deploymentConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDeploymentConfig|endpointArn?|endpointName!S0,,63,EndpointName|inferenceComponentName?S109,,63,InferenceComponentName|runtimeConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig|specification?{AWS::SageMaker::InferenceComponent.InferenceComponentSpecification|specifications?[1,5,InferenceComponentSpecificationList;{AWS::SageMaker::InferenceComponent.InferenceComponentSpecificationForInstanceType|tags?[,50,TagList;{AWS::CloudFormation.Tag|variantName?S0,,63,VariantName|#specification!specifications~'specifications' conflicts with 'specification': there is one specification, or one per instance type;*specifications.instanceType~two of 'specifications' are the same: there is one specification per instance type;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::InferenceComponent.Alarm |alarmName!|
AWS::SageMaker::InferenceComponent.AutoRollbackConfiguration |alarms![,,AWS::SageMaker::InferenceComponent.AutoRollbackConfiguration.Alarms;{AWS::SageMaker::InferenceComponent.Alarm|
AWS::SageMaker::InferenceComponent.ContainerMetricsConfig |metricsEndpoints![,1,MetricsEndpointList;{AWS::SageMaker::InferenceComponent.MetricsEndpoint|
AWS::SageMaker::InferenceComponent.DeployedImage |resolutionTime?|resolvedImage?S132,,,AWS::SageMaker::InferenceComponent.DeployedImage.ResolvedImage|specifiedImage?S132,,,AWS::SageMaker::InferenceComponent.DeployedImage.SpecifiedImage|
AWS::SageMaker::InferenceComponent.InferenceComponentAvailabilityZoneBalance |enforcementMode!S133,,,AvailabilityZoneBalanceEnforcementMode|maxImbalance?N0,100,i,AvailabilityZoneBalanceMaxImbalance|
AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize |type!S130,,,AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize.Type|value!N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize.Value|
AWS::SageMaker::InferenceComponent.InferenceComponentComputeResourceRequirements |maxMemoryRequiredInMb?N128,,i,MemoryInMb|minMemoryRequiredInMb?N128,,i,MemoryInMb|numberOfAcceleratorDevicesRequired?N1,,,NumberOfAcceleratorDevices|numberOfCpuCoresRequired?N0.25,,,NumberOfCpuCores|#@minMemoryRequiredInMb@@minMemoryRequiredInMb.@omaxMemoryRequiredInMb~'minMemoryRequiredInMb' is more than 'maxMemoryRequiredInMb': a minimum is at most the maximum;
AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecification |artifactUrl?S2,,1024,Url|containerMetricsConfig?{AWS::SageMaker::InferenceComponent.ContainerMetricsConfig|deployedImage?{AWS::SageMaker::InferenceComponent.DeployedImage|environment?(,100,EnvironmentMap;S8,,1024,EnvironmentKey;S9,,1024,EnvironmentValue|image?S11,,255,ContainerImage|
AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecificationForInstanceType |artifactUrl?S2,,1024,Url|containerMetricsConfig?{AWS::SageMaker::InferenceComponent.ContainerMetricsConfig|environment?(,100,EnvironmentMap;S8,,1024,EnvironmentKey;S9,,1024,EnvironmentValue|image?S11,,255,ContainerImage|
AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig |enableCaching!|
AWS::SageMaker::InferenceComponent.InferenceComponentDeploymentConfig |autoRollbackConfiguration?{AWS::SageMaker::InferenceComponent.AutoRollbackConfiguration|rollingUpdatePolicy?{AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy|
AWS::SageMaker::InferenceComponent.InferenceComponentPlacementStatus |currentCopyCount!N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentPlacementStatus.CurrentCopyCount|instanceType!|
AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy |maximumBatchSize?{AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize|maximumExecutionTimeoutInSeconds?N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy.MaximumExecutionTimeoutInSeconds|rollbackMaximumBatchSize?{AWS::SageMaker::InferenceComponent.InferenceComponentCapacitySize|waitIntervalInSeconds?N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentRollingUpdatePolicy.WaitIntervalInSeconds|
AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig |copyCount?N0,,i,InferenceComponentCopyCount|currentCopyCount?N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig.CurrentCopyCount|desiredCopyCount?N,,i,AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig.DesiredCopyCount|placementStatus?[,,AWS::SageMaker::InferenceComponent.InferenceComponentRuntimeConfig.PlacementStatus;{AWS::SageMaker::InferenceComponent.InferenceComponentPlacementStatus|
AWS::SageMaker::InferenceComponent.InferenceComponentSchedulingConfig |availabilityZoneBalance!{AWS::SageMaker::InferenceComponent.InferenceComponentAvailabilityZoneBalance|placementStrategy!S134,,,InferenceComponentPlacementStrategy|
AWS::SageMaker::InferenceComponent.InferenceComponentSpecification |baseInferenceComponentName?S109,,63,InferenceComponentName|computeResourceRequirements?{AWS::SageMaker::InferenceComponent.InferenceComponentComputeResourceRequirements|container?{AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecification|currentDataCacheConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig|dataCacheConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig|modelName?S109,,63,ModelName|schedulingConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentSchedulingConfig|startupParameters?{AWS::SageMaker::InferenceComponent.InferenceComponentStartupParameters|
AWS::SageMaker::InferenceComponent.InferenceComponentSpecificationForInstanceType |computeResourceRequirements?{AWS::SageMaker::InferenceComponent.InferenceComponentComputeResourceRequirements|container?{AWS::SageMaker::InferenceComponent.InferenceComponentContainerSpecificationForInstanceType|currentDataCacheConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig|dataCacheConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentDataCacheConfig|instanceType!S14,,,ProductionVariantInstanceType|modelName?S109,,63,ModelName|schedulingConfig?{AWS::SageMaker::InferenceComponent.InferenceComponentSchedulingConfig|startupParameters?{AWS::SageMaker::InferenceComponent.InferenceComponentStartupParameters|
AWS::SageMaker::InferenceComponent.InferenceComponentStartupParameters |containerStartupHealthCheckTimeoutInSeconds?N60,3600,i,ProductionVariantContainerStartupHealthCheckTimeoutInSeconds|modelDataDownloadTimeoutInSeconds?N60,3600,i,ProductionVariantModelDataDownloadTimeoutInSeconds|
AWS::SageMaker::InferenceComponent.MetricsEndpoint |metricPublishFrequencyInSeconds?N,,i,MetricPublishFrequencyInSeconds|metricsEndpointPath!S131,,256,MetricsEndpointPath|#!metricPublishFrequencyInSeconds^10,30,60,120,180,240,300~'metricPublishFrequencyInSeconds' can't be this: metrics are published at fixed intervals;
AWS::SageMaker::InferenceExperiment |dataStorageConfig?{AWS::SageMaker::InferenceExperiment.DataStorageConfig|description?S5,,1024,InferenceExperimentDescription|desiredState?S135,,,AWS::SageMaker::InferenceExperiment.DesiredState|endpointName!S0,,63,EndpointName|kmsKey?S36,,2048,KmsKeyId|modelVariants![1,2,ModelVariantConfigList;{AWS::SageMaker::InferenceExperiment.ModelVariantConfig|name!S4,1,120,InferenceExperimentName|roleArn!S31,20,2048,RoleArn|schedule?{AWS::SageMaker::InferenceExperiment.InferenceExperimentSchedule|shadowModeConfig?{AWS::SageMaker::InferenceExperiment.ShadowModeConfig|statusReason?|tags?[,50,TagList;{AWS::CloudFormation.Tag|type!S137,,,InferenceExperimentType|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::InferenceExperiment.CaptureContentTypeHeader |csvContentTypes?[1,10,CsvContentTypes;S98,1,256,CsvContentType|jsonContentTypes?[1,10,JsonContentTypes;S98,1,256,JsonContentType|
AWS::SageMaker::InferenceExperiment.DataStorageConfig |contentType?{AWS::SageMaker::InferenceExperiment.CaptureContentTypeHeader|destination!S60,,512,DestinationS3Uri|kmsKey?S36,,2048,KmsKeyId|
AWS::SageMaker::InferenceExperiment.InferenceExperimentSchedule |endTime?|startTime?|
AWS::SageMaker::InferenceExperiment.ModelInfrastructureConfig |infrastructureType!S136,,,ModelInfrastructureType|realTimeInferenceConfig!{AWS::SageMaker::InferenceExperiment.RealTimeInferenceConfig|
AWS::SageMaker::InferenceExperiment.ModelVariantConfig |infrastructureConfig!{AWS::SageMaker::InferenceExperiment.ModelInfrastructureConfig|modelName!S109,,63,ModelName|variantName!S109,,63,ModelVariantName|
AWS::SageMaker::InferenceExperiment.RealTimeInferenceConfig |instanceCount!N0,,i,TaskCount|instanceType!S14,,,ProductionVariantInstanceType|
AWS::SageMaker::InferenceExperiment.ShadowModeConfig |shadowModelVariants![1,1,ShadowModelVariantConfigList;{AWS::SageMaker::InferenceExperiment.ShadowModelVariantConfig|sourceModelVariantName!S109,,63,ModelVariantName|
AWS::SageMaker::InferenceExperiment.ShadowModelVariantConfig |samplingPercentage!N,100,i,Percentage|shadowModelVariantName!S109,,63,ModelVariantName|
AWS::SageMaker::MlflowApp |artifactStoreUri!S2,,1024,S3Uri|modelRegistrationMode?S138,,,ModelRegistrationMode|name!S139,1,256,MlflowAppName|roleArn!S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|weeklyMaintenanceWindowStart?S140,,9,WeeklyMaintenanceWindowStart|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::MlflowTrackingServer |artifactStoreUri!S141,,1024,AWS::SageMaker::MlflowTrackingServer.ArtifactStoreUri|automaticModelRegistration?|mlflowVersion?S142,,16,MlflowVersion|roleArn!S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|trackingServerName!S139,1,256,TrackingServerName|trackingServerSize?S143,,,TrackingServerSize|weeklyMaintenanceWindowStart?S140,,9,WeeklyMaintenanceWindowStart|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Model |containers?[,15,ContainerDefinitionList;{AWS::SageMaker::Model.ContainerDefinition|enableNetworkIsolation?|executionRoleArn?S31,20,2048,RoleArn|inferenceExecutionConfig?{AWS::SageMaker::Model.InferenceExecutionConfig|modelName?S109,,63,ModelName|primaryContainer?{AWS::SageMaker::Model.ContainerDefinition|tags?[,50,TagList;{AWS::CloudFormation.Tag|vpcConfig?{AWS::SageMaker::Model.VpcConfig|#*containers.containerHostname~two of 'containers' are the same: the host name tells the containers of a pipeline apart;primaryContainer!containers~'containers' conflicts with 'primaryContainer': a model has one container or a list of them;>primaryContainer,containers~one of 'primaryContainer', 'containers' is needed: a model has one container or a list of them;@containers@inferenceExecutionConfig.mode.=Direct@containers.[].containerHostname.@>~'containers[].containerHostname' is needed where 'inferenceExecutionConfig.mode' is Direct: a container that is called directly is called by its host name;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Model+ |containers?[,15,ContainerDefinitionList;{AWS::SageMaker::Model.ContainerDefinition|enableNetworkIsolation?|executionRoleArn?S31,20,2048,RoleArn|inferenceExecutionConfig?{AWS::SageMaker::Model.InferenceExecutionConfig|modelName?S109,,63,ModelName|primaryContainer?{AWS::SageMaker::Model.ContainerDefinition|tags?[,50,TagList;{AWS::CloudFormation.Tag|vpcConfig?{AWS::SageMaker::Model.VpcConfig|#*containers.containerHostname~two of 'containers' are the same: the host name tells the containers of a pipeline apart;primaryContainer!containers~'containers' conflicts with 'primaryContainer': a model has one container or a list of them;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Model.ContainerDefinition |containerHostname?S0,,63,ContainerHostname|environment?(,100,EnvironmentMap;S8,,1024,EnvironmentKey;S9,,1024,EnvironmentValue|image?S11,,255,ContainerImage|imageConfig?{AWS::SageMaker::Model.ImageConfig|inferenceSpecificationName?S0,1,63,InferenceSpecificationName|mode?S145,,,ContainerMode|modelDataSource?{AWS::SageMaker::Model.ModelDataSource|modelDataUrl?S2,,1024,Url|modelPackageName?S147,1,176,VersionedArnOrName|multiModelConfig?{AWS::SageMaker::Model.MultiModelConfig|#mode=MultiModel!modelDataSource~'modelDataSource' can't be set where 'mode' is MultiModel: a multi-model container takes its models from the prefix in ModelDataUrl;
AWS::SageMaker::Model.HubAccessConfig |hubContentArn!S5,,255,HubContentArn|
AWS::SageMaker::Model.ImageConfig |repositoryAccessMode!S144,,,RepositoryAccessMode|repositoryAuthConfig?{AWS::SageMaker::Model.RepositoryAuthConfig|#repositoryAccessMode=Platform!repositoryAuthConfig~'repositoryAuthConfig' can't be set where 'repositoryAccessMode' is Platform: credentials are for a private registry in your VPC;
AWS::SageMaker::Model.InferenceExecutionConfig |mode!S148,,,InferenceExecutionMode|
AWS::SageMaker::Model.ModelAccessConfig |acceptEula!|
AWS::SageMaker::Model.ModelDataSource |s3DataSource!{AWS::SageMaker::Model.S3DataSource|#>s3DataSource~one of 's3DataSource' is needed: a data source names where the model is;
AWS::SageMaker::Model.MultiModelConfig |modelCacheSetting?S54,,,ModelCacheSetting|
AWS::SageMaker::Model.RepositoryAuthConfig |repositoryCredentialsProviderArn!S5,1,2048,RepositoryCredentialsProviderArn|
AWS::SageMaker::Model.S3DataSource |compressionType!S19,,,ModelCompressionType|hubAccessConfig?{AWS::SageMaker::Model.HubAccessConfig|modelAccessConfig?{AWS::SageMaker::Model.ModelAccessConfig|s3DataType!S146,,,S3ModelDataType|s3Uri!S2,,1024,S3ModelUri|
AWS::SageMaker::Model.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::ModelBiasJobDefinition |endpointName?S64,,,AWS::SageMaker::ModelBiasJobDefinition.EndpointName|jobDefinitionName?S0,1,63,MonitoringJobDefinitionName|jobResources!{AWS::SageMaker::ModelBiasJobDefinition.MonitoringResources|modelBiasAppSpecification!{AWS::SageMaker::ModelBiasJobDefinition.ModelBiasAppSpecification|modelBiasBaselineConfig?{AWS::SageMaker::ModelBiasJobDefinition.ModelBiasBaselineConfig|modelBiasJobInput!{AWS::SageMaker::ModelBiasJobDefinition.ModelBiasJobInput|modelBiasJobOutputConfig!{AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutputConfig|networkConfig?{AWS::SageMaker::ModelBiasJobDefinition.NetworkConfig|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::ModelBiasJobDefinition.StoppingCondition|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelBiasJobDefinition.BatchTransformInput |dataCapturedDestinationS3Uri!S60,,512,DestinationS3Uri|datasetFormat!{AWS::SageMaker::ModelBiasJobDefinition.DatasetFormat|endTimeOffset?S149,1,15,MonitoringTimeOffsetString|featuresAttribute?|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|probabilityThresholdAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|startTimeOffset?S149,1,15,MonitoringTimeOffsetString|
AWS::SageMaker::ModelBiasJobDefinition.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::ModelBiasJobDefinition.ConstraintsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::ModelBiasJobDefinition.Csv |header?|
AWS::SageMaker::ModelBiasJobDefinition.DatasetFormat |csv?{AWS::SageMaker::ModelBiasJobDefinition.Csv|json?{AWS::SageMaker::ModelBiasJobDefinition.Json|parquet?|
AWS::SageMaker::ModelBiasJobDefinition.EndpointInput |endTimeOffset?S149,1,15,MonitoringTimeOffsetString|endpointName!S0,,63,EndpointName|featuresAttribute?|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|probabilityThresholdAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|startTimeOffset?S149,1,15,MonitoringTimeOffsetString|
AWS::SageMaker::ModelBiasJobDefinition.Json |line?|
AWS::SageMaker::ModelBiasJobDefinition.ModelBiasAppSpecification |configUri!S2,,1024,S3Uri|environment?(,50,MonitoringEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|imageUri!S5,,255,ImageUri|
AWS::SageMaker::ModelBiasJobDefinition.ModelBiasBaselineConfig |baseliningJobName?S0,1,63,ProcessingJobName|constraintsResource?{AWS::SageMaker::ModelBiasJobDefinition.ConstraintsResource|
AWS::SageMaker::ModelBiasJobDefinition.ModelBiasJobInput |batchTransformInput?{AWS::SageMaker::ModelBiasJobDefinition.BatchTransformInput|endpointInput?{AWS::SageMaker::ModelBiasJobDefinition.EndpointInput|groundTruthS3Input!{AWS::SageMaker::ModelBiasJobDefinition.MonitoringGroundTruthS3Input|
AWS::SageMaker::ModelBiasJobDefinition.MonitoringGroundTruthS3Input |s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutput |s3Output!{AWS::SageMaker::ModelBiasJobDefinition.S3Output|
AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|monitoringOutputs![1,1,MonitoringOutputs;{AWS::SageMaker::ModelBiasJobDefinition.MonitoringOutput|
AWS::SageMaker::ModelBiasJobDefinition.MonitoringResources |clusterConfig!{AWS::SageMaker::ModelBiasJobDefinition.ClusterConfig|
AWS::SageMaker::ModelBiasJobDefinition.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::ModelBiasJobDefinition.VpcConfig|
AWS::SageMaker::ModelBiasJobDefinition.S3Output |localPath!S5,,256,ProcessingLocalPath|s3UploadMode?S63,,,ProcessingS3UploadMode|s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::ModelBiasJobDefinition.StoppingCondition |maxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
AWS::SageMaker::ModelBiasJobDefinition.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::ModelCard |content!{AWS::SageMaker::ModelCard.Content|createdBy?{AWS::SageMaker::ModelCard.UserContext|lastModifiedBy?{AWS::SageMaker::ModelCard.UserContext|modelCardName!S0,1,63,EntityName|modelCardStatus!S156,,,ModelCardStatus|securityConfig?{AWS::SageMaker::ModelCard.SecurityConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelCard.AdditionalInformation |caveatsAndRecommendations?|customDetails?|ethicalConsiderations?|
AWS::SageMaker::ModelCard.BusinessDetails |businessProblem?|businessStakeholders?|lineOfBusiness?|
AWS::SageMaker::ModelCard.Container |image!|modelDataUrl?|nearestModelName?|
AWS::SageMaker::ModelCard.Content |additionalInformation?{AWS::SageMaker::ModelCard.AdditionalInformation|businessDetails?{AWS::SageMaker::ModelCard.BusinessDetails|evaluationDetails?[,,AWS::SageMaker::ModelCard.Content.EvaluationDetails;{AWS::SageMaker::ModelCard.EvaluationDetail|intendedUses?{AWS::SageMaker::ModelCard.IntendedUses|modelOverview?{AWS::SageMaker::ModelCard.ModelOverview|modelPackageDetails?{AWS::SageMaker::ModelCard.ModelPackageDetails|trainingDetails?{AWS::SageMaker::ModelCard.TrainingDetails|
AWS::SageMaker::ModelCard.EvaluationDetail |datasets?|evaluationJobArn?|evaluationObservation?|metadata?|metricGroups?[,,AWS::SageMaker::ModelCard.EvaluationDetail.MetricGroups;{AWS::SageMaker::ModelCard.MetricGroup|name!S151,,,AWS::SageMaker::ModelCard.EvaluationDetail.Name|
AWS::SageMaker::ModelCard.Function |condition?|facet?|function?S18,,,AWS::SageMaker::ModelCard.Function.Function|
AWS::SageMaker::ModelCard.InferenceEnvironment |containerImage?|
AWS::SageMaker::ModelCard.InferenceSpecification |containers![,,AWS::SageMaker::ModelCard.InferenceSpecification.Containers;{AWS::SageMaker::ModelCard.Container|
AWS::SageMaker::ModelCard.IntendedUses |explanationsForRiskRating?|factorsAffectingModelEfficiency?|intendedUses?|purposeOfModel?|riskRating?S152,,,AWS::SageMaker::ModelCard.IntendedUses.RiskRating|
AWS::SageMaker::ModelCard.MetricDataItems |name!|notes?|type!S150,,,AWS::SageMaker::ModelCard.MetricDataItems.Type|value!|xAxisName?|yAxisName?|
AWS::SageMaker::ModelCard.MetricGroup |metricData![,,AWS::SageMaker::ModelCard.MetricGroup.MetricData;{AWS::SageMaker::ModelCard.MetricDataItems|name!S151,,,AWS::SageMaker::ModelCard.MetricGroup.Name|
AWS::SageMaker::ModelCard.ModelOverview |algorithmType?|inferenceEnvironment?{AWS::SageMaker::ModelCard.InferenceEnvironment|modelArtifact?|modelCreator?|modelDescription?|modelId?|modelName?|modelOwner?|modelVersion?|problemType?|
AWS::SageMaker::ModelCard.ModelPackageCreator |userProfileName?|
AWS::SageMaker::ModelCard.ModelPackageDetails |approvalDescription?|createdBy?{AWS::SageMaker::ModelCard.ModelPackageCreator|domain?|inferenceSpecification?{AWS::SageMaker::ModelCard.InferenceSpecification|modelApprovalStatus?S153,,,AWS::SageMaker::ModelCard.ModelPackageDetails.ModelApprovalStatus|modelPackageArn?|modelPackageDescription?|modelPackageGroupName?|modelPackageName?|modelPackageStatus?S154,,,AWS::SageMaker::ModelCard.ModelPackageDetails.ModelPackageStatus|modelPackageVersion?|sourceAlgorithms?[,,AWS::SageMaker::ModelCard.ModelPackageDetails.SourceAlgorithms;{AWS::SageMaker::ModelCard.SourceAlgorithm|task?|
AWS::SageMaker::ModelCard.ObjectiveFunction |function?{AWS::SageMaker::ModelCard.Function|notes?|
AWS::SageMaker::ModelCard.SecurityConfig |kmsKeyId?S36,,2048,KmsKeyId|
AWS::SageMaker::ModelCard.SourceAlgorithm |algorithmName!|modelDataUrl?|
AWS::SageMaker::ModelCard.TrainingDetails |objectiveFunction?{AWS::SageMaker::ModelCard.ObjectiveFunction|trainingJobDetails?{AWS::SageMaker::ModelCard.TrainingJobDetails|trainingObservations?|
AWS::SageMaker::ModelCard.TrainingEnvironment |containerImage?|
AWS::SageMaker::ModelCard.TrainingHyperParameter |name!S155,,,AWS::SageMaker::ModelCard.TrainingHyperParameter.Name|value!S155,,,AWS::SageMaker::ModelCard.TrainingHyperParameter.Value|
AWS::SageMaker::ModelCard.TrainingJobDetails |hyperParameters?[,,AWS::SageMaker::ModelCard.TrainingJobDetails.HyperParameters;{AWS::SageMaker::ModelCard.TrainingHyperParameter|trainingArn?|trainingDatasets?|trainingEnvironment?{AWS::SageMaker::ModelCard.TrainingEnvironment|trainingMetrics?[,,AWS::SageMaker::ModelCard.TrainingJobDetails.TrainingMetrics;{AWS::SageMaker::ModelCard.TrainingMetric|userProvidedHyperParameters?[,,AWS::SageMaker::ModelCard.TrainingJobDetails.UserProvidedHyperParameters;{AWS::SageMaker::ModelCard.TrainingHyperParameter|userProvidedTrainingMetrics?[,,AWS::SageMaker::ModelCard.TrainingJobDetails.UserProvidedTrainingMetrics;{AWS::SageMaker::ModelCard.TrainingMetric|
AWS::SageMaker::ModelCard.TrainingMetric |name!S155,,,AWS::SageMaker::ModelCard.TrainingMetric.Name|notes?|value!|
AWS::SageMaker::ModelCard.UserContext |domainId?|userProfileArn?|userProfileName?|
AWS::SageMaker::ModelExplainabilityJobDefinition |endpointName?S64,,,AWS::SageMaker::ModelExplainabilityJobDefinition.EndpointName|jobDefinitionName?S0,1,63,MonitoringJobDefinitionName|jobResources!{AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringResources|modelExplainabilityAppSpecification!{AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityAppSpecification|modelExplainabilityBaselineConfig?{AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfig|modelExplainabilityJobInput!{AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityJobInput|modelExplainabilityJobOutputConfig!{AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutputConfig|networkConfig?{AWS::SageMaker::ModelExplainabilityJobDefinition.NetworkConfig|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::ModelExplainabilityJobDefinition.StoppingCondition|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelExplainabilityJobDefinition.BatchTransformInput |dataCapturedDestinationS3Uri!S60,,512,DestinationS3Uri|datasetFormat!{AWS::SageMaker::ModelExplainabilityJobDefinition.DatasetFormat|featuresAttribute?|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::ModelExplainabilityJobDefinition.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::ModelExplainabilityJobDefinition.ConstraintsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::ModelExplainabilityJobDefinition.Csv |header?|
AWS::SageMaker::ModelExplainabilityJobDefinition.DatasetFormat |csv?{AWS::SageMaker::ModelExplainabilityJobDefinition.Csv|json?{AWS::SageMaker::ModelExplainabilityJobDefinition.Json|parquet?|
AWS::SageMaker::ModelExplainabilityJobDefinition.EndpointInput |endpointName!S0,,63,EndpointName|featuresAttribute?|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::ModelExplainabilityJobDefinition.Json |line?|
AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityAppSpecification |configUri!S2,,1024,S3Uri|environment?(,50,MonitoringEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|imageUri!S5,,255,ImageUri|
AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityBaselineConfig |baseliningJobName?S0,1,63,ProcessingJobName|constraintsResource?{AWS::SageMaker::ModelExplainabilityJobDefinition.ConstraintsResource|
AWS::SageMaker::ModelExplainabilityJobDefinition.ModelExplainabilityJobInput |batchTransformInput?{AWS::SageMaker::ModelExplainabilityJobDefinition.BatchTransformInput|endpointInput?{AWS::SageMaker::ModelExplainabilityJobDefinition.EndpointInput|
AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutput |s3Output!{AWS::SageMaker::ModelExplainabilityJobDefinition.S3Output|
AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|monitoringOutputs![1,1,MonitoringOutputs;{AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringOutput|
AWS::SageMaker::ModelExplainabilityJobDefinition.MonitoringResources |clusterConfig!{AWS::SageMaker::ModelExplainabilityJobDefinition.ClusterConfig|
AWS::SageMaker::ModelExplainabilityJobDefinition.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::ModelExplainabilityJobDefinition.VpcConfig|
AWS::SageMaker::ModelExplainabilityJobDefinition.S3Output |localPath!S5,,256,ProcessingLocalPath|s3UploadMode?S63,,,ProcessingS3UploadMode|s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::ModelExplainabilityJobDefinition.StoppingCondition |maxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
AWS::SageMaker::ModelExplainabilityJobDefinition.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::ModelPackage |additionalInferenceSpecifications?[1,15,AdditionalInferenceSpecifications;{AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition|additionalInferenceSpecificationsToAdd?[,,AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationsToAdd;{AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition|approvalDescription?|certifyForMarketplace?|clientToken?S157,1,36,ClientToken|customerMetadataProperties?(1,50,CustomerMetadataMap;S,1,128,CustomerMetadataKey;S,1,256,CustomerMetadataValue|domain?|driftCheckBaselines?{AWS::SageMaker::ModelPackage.DriftCheckBaselines|inferenceSpecification?{AWS::SageMaker::ModelPackage.InferenceSpecification|lastModifiedTime?|metadataProperties?{AWS::SageMaker::ModelPackage.MetadataProperties|modelApprovalStatus?S153,,,ModelApprovalStatus|modelCard?{AWS::SageMaker::ModelPackage.ModelCard|modelMetrics?{AWS::SageMaker::ModelPackage.ModelMetrics|modelPackageDescription?S7,,1024,EntityDescription|modelPackageGroupName?S158,1,170,ArnOrName|modelPackageName?S0,1,63,EntityName|modelPackageStatusDetails?{AWS::SageMaker::ModelPackage.ModelPackageStatusDetails|modelPackageVersion?N,,i,AWS::SageMaker::ModelPackage.ModelPackageVersion|samplePayloadUrl?S2,,1024,S3Uri|securityConfig?{AWS::SageMaker::ModelPackage.SecurityConfig|skipModelValidation?S160,,,SkipModelValidation|sourceAlgorithmSpecification?{AWS::SageMaker::ModelPackage.SourceAlgorithmSpecification|sourceUri?S161,,1024,ModelPackageSourceUri|tags?[,50,TagList;{AWS::CloudFormation.Tag|task?|validationSpecification?{AWS::SageMaker::ModelPackage.ValidationSpecification|#modelPackageName!modelPackageGroupName~'modelPackageGroupName' conflicts with 'modelPackageName': a package is unversioned and has a name, or is a version in a group;>modelPackageName,modelPackageGroupName~one of 'modelPackageName', 'modelPackageGroupName' is needed: a package is unversioned and has a name, or is a version in a group;modelPackageGroupName!tags~'tags' can't be set where 'modelPackageGroupName' is set: a version has the tags of its group;@inferenceSpecification@modelPackageName.+&inferenceSpecification.+@inferenceSpecification.supportedTransformInstanceTypes.@>~'inferenceSpecification.supportedTransformInstanceTypes' is needed where 'modelPackageName' is set and 'inferenceSpecification' is set: an unversioned package lists the instances that it runs on;@inferenceSpecification@modelPackageName.+&inferenceSpecification.+@inferenceSpecification.supportedRealtimeInferenceInstanceTypes.@>~'inferenceSpecification.supportedRealtimeInferenceInstanceTypes' is needed where 'modelPackageName' is set and 'inferenceSpecification' is set: an unversioned package lists the instances that it runs on;*additionalInferenceSpecifications.name~two of 'additionalInferenceSpecifications' are the same: the name tells the specifications of a package apart;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelPackage+ |additionalInferenceSpecifications?[1,15,AdditionalInferenceSpecifications;{AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition|additionalInferenceSpecificationsToAdd?[,,AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationsToAdd;{AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition|approvalDescription?|certifyForMarketplace?|clientToken?S157,1,36,ClientToken|customerMetadataProperties?(1,50,CustomerMetadataMap;S,1,128,CustomerMetadataKey;S,1,256,CustomerMetadataValue|domain?|driftCheckBaselines?{AWS::SageMaker::ModelPackage.DriftCheckBaselines|inferenceSpecification?{AWS::SageMaker::ModelPackage.InferenceSpecification|lastModifiedTime?|metadataProperties?{AWS::SageMaker::ModelPackage.MetadataProperties|modelApprovalStatus?S153,,,ModelApprovalStatus|modelCard?{AWS::SageMaker::ModelPackage.ModelCard|modelMetrics?{AWS::SageMaker::ModelPackage.ModelMetrics|modelPackageDescription?S7,,1024,EntityDescription|modelPackageGroupName?S158,1,170,ArnOrName|modelPackageName?S0,1,63,EntityName|modelPackageStatusDetails?{AWS::SageMaker::ModelPackage.ModelPackageStatusDetails|modelPackageVersion?N,,i,AWS::SageMaker::ModelPackage.ModelPackageVersion|samplePayloadUrl?S2,,1024,S3Uri|securityConfig?{AWS::SageMaker::ModelPackage.SecurityConfig|skipModelValidation?S160,,,SkipModelValidation|sourceAlgorithmSpecification?{AWS::SageMaker::ModelPackage.SourceAlgorithmSpecification|sourceUri?S161,,1024,ModelPackageSourceUri|tags?[,50,TagList;{AWS::CloudFormation.Tag|task?|validationSpecification?{AWS::SageMaker::ModelPackage.ValidationSpecification|#modelPackageName!modelPackageGroupName~'modelPackageGroupName' conflicts with 'modelPackageName': a package is unversioned and has a name, or is a version in a group;modelPackageGroupName!tags~'tags' can't be set where 'modelPackageGroupName' is set: a version has the tags of its group;*additionalInferenceSpecifications.name~two of 'additionalInferenceSpecifications' are the same: the name tells the specifications of a package apart;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelPackage.AdditionalInferenceSpecificationDefinition |containers![1,15,ModelPackageContainerDefinitionList;{AWS::SageMaker::ModelPackage.ModelPackageContainerDefinition|description?S7,,1024,EntityDescription|name!S0,1,63,EntityName|supportedContentTypes?[,,ContentTypes;S5,,256,ContentType|supportedRealtimeInferenceInstanceTypes?[,,RealtimeInferenceInstanceTypes;S14,,,ProductionVariantInstanceType|supportedResponseMimeTypes?[,,ResponseMIMETypes;S15,,1024,ResponseMIMEType|supportedTransformInstanceTypes?[1,,TransformInstanceTypes;S14,,,TransformInstanceType|
AWS::SageMaker::ModelPackage.Bias |postTrainingReport?{AWS::SageMaker::ModelPackage.MetricsSource|preTrainingReport?{AWS::SageMaker::ModelPackage.MetricsSource|report?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.DataSource |s3DataSource!{AWS::SageMaker::ModelPackage.S3DataSource|
AWS::SageMaker::ModelPackage.DriftCheckBaselines |bias?{AWS::SageMaker::ModelPackage.DriftCheckBias|explainability?{AWS::SageMaker::ModelPackage.DriftCheckExplainability|modelDataQuality?{AWS::SageMaker::ModelPackage.DriftCheckModelDataQuality|modelQuality?{AWS::SageMaker::ModelPackage.DriftCheckModelQuality|
AWS::SageMaker::ModelPackage.DriftCheckBias |configFile?{AWS::SageMaker::ModelPackage.FileSource|postTrainingConstraints?{AWS::SageMaker::ModelPackage.MetricsSource|preTrainingConstraints?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.DriftCheckExplainability |configFile?{AWS::SageMaker::ModelPackage.FileSource|constraints?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.DriftCheckModelDataQuality |constraints?{AWS::SageMaker::ModelPackage.MetricsSource|statistics?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.DriftCheckModelQuality |constraints?{AWS::SageMaker::ModelPackage.MetricsSource|statistics?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.Explainability |report?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.FileSource |contentDigest?S12,,72,ContentDigest|contentType?S5,,256,ContentType|s3Uri!S2,,1024,S3Uri|
AWS::SageMaker::ModelPackage.InferenceSpecification |containers![1,15,ModelPackageContainerDefinitionList;{AWS::SageMaker::ModelPackage.ModelPackageContainerDefinition|supportedContentTypes![,,ContentTypes;S5,,256,ContentType|supportedRealtimeInferenceInstanceTypes?[,,RealtimeInferenceInstanceTypes;S14,,,ProductionVariantInstanceType|supportedResponseMimeTypes![,,ResponseMIMETypes;S15,,1024,ResponseMIMEType|supportedTransformInstanceTypes?[1,,TransformInstanceTypes;S14,,,TransformInstanceType|
AWS::SageMaker::ModelPackage.MetadataProperties |commitId?S5,,1024,MetadataPropertyValue|generatedBy?S5,,1024,MetadataPropertyValue|projectId?S5,,1024,MetadataPropertyValue|repository?S5,,1024,MetadataPropertyValue|
AWS::SageMaker::ModelPackage.MetricsSource |contentDigest?S12,,72,ContentDigest|contentType!S5,,256,ContentType|s3Uri!S2,,1024,S3Uri|
AWS::SageMaker::ModelPackage.ModelAccessConfig |acceptEula!|
AWS::SageMaker::ModelPackage.ModelCard |modelCardContent!S5,,,ModelCardContent~|modelCardStatus!S156,,,ModelCardStatus|
AWS::SageMaker::ModelPackage.ModelDataQuality |constraints?{AWS::SageMaker::ModelPackage.MetricsSource|statistics?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.ModelDataSource |s3DataSource?{AWS::SageMaker::ModelPackage.S3ModelDataSource|#>s3DataSource~one of 's3DataSource' is needed: a data source names where the model is;
AWS::SageMaker::ModelPackage.ModelInput |DataInputConfig!S13,1,,DataInputConfig|
AWS::SageMaker::ModelPackage.ModelMetrics |bias?{AWS::SageMaker::ModelPackage.Bias|explainability?{AWS::SageMaker::ModelPackage.Explainability|modelDataQuality?{AWS::SageMaker::ModelPackage.ModelDataQuality|modelQuality?{AWS::SageMaker::ModelPackage.ModelQuality|
AWS::SageMaker::ModelPackage.ModelPackageContainerDefinition |containerHostname?S0,,63,ContainerHostname|environment?(,100,EnvironmentMap;S8,,1024,EnvironmentKey;S9,,1024,EnvironmentValue|framework?|frameworkVersion?S10,3,10,ModelPackageFrameworkVersion|image!S11,,255,ContainerImage|imageDigest?S12,,72,ImageDigest|modelDataSource?{AWS::SageMaker::ModelPackage.ModelDataSource|modelDataUrl?S2,,1024,Url|modelInput?{AWS::SageMaker::ModelPackage.ModelInput|nearestModelName?|
AWS::SageMaker::ModelPackage.ModelPackageStatusDetails |validationStatuses?[,,AWS::SageMaker::ModelPackage.ModelPackageStatusDetails.ValidationStatuses;{AWS::SageMaker::ModelPackage.ModelPackageStatusItem|
AWS::SageMaker::ModelPackage.ModelPackageStatusItem |failureReason?|name!S0,,,AWS::SageMaker::ModelPackage.ModelPackageStatusItem.Name|status!S159,,,AWS::SageMaker::ModelPackage.ModelPackageStatusItem.Status|
AWS::SageMaker::ModelPackage.ModelQuality |constraints?{AWS::SageMaker::ModelPackage.MetricsSource|statistics?{AWS::SageMaker::ModelPackage.MetricsSource|
AWS::SageMaker::ModelPackage.S3DataSource |s3DataType!S164,,,S3DataType|s3Uri!S2,,1024,S3Uri|#!s3DataType=AugmentedManifestFile,Converse~'s3DataType' can't be AugmentedManifestFile or Converse: batch transform reads prefixes and manifests only;
AWS::SageMaker::ModelPackage.S3ModelDataSource |compressionType!S19,,,ModelCompressionType|modelAccessConfig?{AWS::SageMaker::ModelPackage.ModelAccessConfig|s3DataType!S146,,,S3ModelDataType|s3Uri!S2,,1024,S3ModelUri|
AWS::SageMaker::ModelPackage.SecurityConfig |kmsKeyId!S36,,2048,KmsKeyId|
AWS::SageMaker::ModelPackage.SourceAlgorithm |algorithmName!S158,1,170,ArnOrName|modelDataUrl?S2,,1024,Url|
AWS::SageMaker::ModelPackage.SourceAlgorithmSpecification |sourceAlgorithms![1,1,SourceAlgorithmList;{AWS::SageMaker::ModelPackage.SourceAlgorithm|
AWS::SageMaker::ModelPackage.TransformInput |compressionType?S19,,,CompressionType|contentType?S5,,256,ContentType|dataSource!{AWS::SageMaker::ModelPackage.DataSource|splitType?S165,,,SplitType|
AWS::SageMaker::ModelPackage.TransformJobDefinition |batchStrategy?S162,,,BatchStrategy|environment?(,16,TransformEnvironmentMap;S163,,1024,TransformEnvironmentKey;S9,,,TransformEnvironmentValue|maxConcurrentTransforms?N0,,i,MaxConcurrentTransforms|maxPayloadInMb?N0,,i,MaxPayloadInMB|transformInput!{AWS::SageMaker::ModelPackage.TransformInput|transformOutput!{AWS::SageMaker::ModelPackage.TransformOutput|transformResources!{AWS::SageMaker::ModelPackage.TransformResources|
AWS::SageMaker::ModelPackage.TransformOutput |accept?S5,,256,Accept|assembleWith?S166,,,AssemblyType|kmsKeyId?S36,,2048,KmsKeyId|s3OutputPath!S2,,1024,S3Uri|
AWS::SageMaker::ModelPackage.TransformResources |instanceCount!N1,,i,TransformInstanceCount|instanceType!S14,,,TransformInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|#@instanceCount@@instanceCount.@m100~'instanceCount' is more than 100: a transform job has 100 instances at most;
AWS::SageMaker::ModelPackage.ValidationProfile |profileName!S0,1,63,EntityName|transformJobDefinition!{AWS::SageMaker::ModelPackage.TransformJobDefinition|
AWS::SageMaker::ModelPackage.ValidationSpecification |validationProfiles![,1,ModelPackageValidationProfiles;{AWS::SageMaker::ModelPackage.ValidationProfile|validationRole!S31,20,2048,RoleArn|
AWS::SageMaker::ModelPackageGroup |modelPackageGroupDescription?S7,,1024,EntityDescription|modelPackageGroupName!S0,1,63,EntityName|modelPackageGroupPolicy?|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelQualityJobDefinition |endpointName?S64,,,AWS::SageMaker::ModelQualityJobDefinition.EndpointName|jobDefinitionName?S0,1,63,MonitoringJobDefinitionName|jobResources!{AWS::SageMaker::ModelQualityJobDefinition.MonitoringResources|modelQualityAppSpecification!{AWS::SageMaker::ModelQualityJobDefinition.ModelQualityAppSpecification|modelQualityBaselineConfig?{AWS::SageMaker::ModelQualityJobDefinition.ModelQualityBaselineConfig|modelQualityJobInput!{AWS::SageMaker::ModelQualityJobDefinition.ModelQualityJobInput|modelQualityJobOutputConfig!{AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutputConfig|networkConfig?{AWS::SageMaker::ModelQualityJobDefinition.NetworkConfig|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::ModelQualityJobDefinition.StoppingCondition|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ModelQualityJobDefinition.BatchTransformInput |dataCapturedDestinationS3Uri!S60,,512,DestinationS3Uri|datasetFormat!{AWS::SageMaker::ModelQualityJobDefinition.DatasetFormat|endTimeOffset?S149,1,15,MonitoringTimeOffsetString|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|probabilityThresholdAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|startTimeOffset?S149,1,15,MonitoringTimeOffsetString|
AWS::SageMaker::ModelQualityJobDefinition.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::ModelQualityJobDefinition.ConstraintsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::ModelQualityJobDefinition.Csv |header?|
AWS::SageMaker::ModelQualityJobDefinition.DatasetFormat |csv?{AWS::SageMaker::ModelQualityJobDefinition.Csv|json?{AWS::SageMaker::ModelQualityJobDefinition.Json|parquet?|
AWS::SageMaker::ModelQualityJobDefinition.EndpointInput |endTimeOffset?S149,1,15,MonitoringTimeOffsetString|endpointName!S0,,63,EndpointName|inferenceAttribute?|localPath!S5,,256,ProcessingLocalPath|probabilityAttribute?|probabilityThresholdAttribute?|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|startTimeOffset?S149,1,15,MonitoringTimeOffsetString|
AWS::SageMaker::ModelQualityJobDefinition.Json |line?|
AWS::SageMaker::ModelQualityJobDefinition.ModelQualityAppSpecification |containerArguments?[1,50,MonitoringContainerArguments;S5,,256,ContainerArgument|containerEntrypoint?[1,100,ContainerEntrypoint;S5,,256,ContainerEntrypointString|environment?(,50,MonitoringEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|imageUri!S5,,255,ImageUri|postAnalyticsProcessorSourceUri?S2,,1024,S3Uri|problemType!S167,,,MonitoringProblemType|recordPreprocessorSourceUri?S2,,1024,S3Uri|
AWS::SageMaker::ModelQualityJobDefinition.ModelQualityBaselineConfig |baseliningJobName?S0,1,63,ProcessingJobName|constraintsResource?{AWS::SageMaker::ModelQualityJobDefinition.ConstraintsResource|
AWS::SageMaker::ModelQualityJobDefinition.ModelQualityJobInput |batchTransformInput?{AWS::SageMaker::ModelQualityJobDefinition.BatchTransformInput|endpointInput?{AWS::SageMaker::ModelQualityJobDefinition.EndpointInput|groundTruthS3Input!{AWS::SageMaker::ModelQualityJobDefinition.MonitoringGroundTruthS3Input|
AWS::SageMaker::ModelQualityJobDefinition.MonitoringGroundTruthS3Input |s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutput |s3Output!{AWS::SageMaker::ModelQualityJobDefinition.S3Output|
AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|monitoringOutputs![1,1,MonitoringOutputs;{AWS::SageMaker::ModelQualityJobDefinition.MonitoringOutput|
AWS::SageMaker::ModelQualityJobDefinition.MonitoringResources |clusterConfig!{AWS::SageMaker::ModelQualityJobDefinition.ClusterConfig|
AWS::SageMaker::ModelQualityJobDefinition.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::ModelQualityJobDefinition.VpcConfig|
AWS::SageMaker::ModelQualityJobDefinition.S3Output |localPath!S5,,256,ProcessingLocalPath|s3UploadMode?S63,,,ProcessingS3UploadMode|s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::ModelQualityJobDefinition.StoppingCondition |maxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
AWS::SageMaker::ModelQualityJobDefinition.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::MonitoringSchedule |endpointName?S64,,,AWS::SageMaker::MonitoringSchedule.EndpointName|failureReason?|lastMonitoringExecutionSummary?{AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary|monitoringScheduleConfig!{AWS::SageMaker::MonitoringSchedule.MonitoringScheduleConfig|monitoringScheduleName!S0,1,63,MonitoringScheduleName|monitoringScheduleStatus?S171,,,AWS::SageMaker::MonitoringSchedule.MonitoringScheduleStatus|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::MonitoringSchedule.BaselineConfig |constraintsResource?{AWS::SageMaker::MonitoringSchedule.ConstraintsResource|statisticsResource?{AWS::SageMaker::MonitoringSchedule.StatisticsResource|
AWS::SageMaker::MonitoringSchedule.BatchTransformInput |dataCapturedDestinationS3Uri!S60,,512,DestinationS3Uri|datasetFormat!{AWS::SageMaker::MonitoringSchedule.DatasetFormat|excludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|localPath!S5,,256,ProcessingLocalPath|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::MonitoringSchedule.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::MonitoringSchedule.ConstraintsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::MonitoringSchedule.Csv |header?|
AWS::SageMaker::MonitoringSchedule.DatasetFormat |csv?{AWS::SageMaker::MonitoringSchedule.Csv|json?{AWS::SageMaker::MonitoringSchedule.Json|parquet?|
AWS::SageMaker::MonitoringSchedule.EndpointInput |endpointName!S0,,63,EndpointName|excludeFeaturesAttribute?S,,100,ExcludeFeaturesAttribute|localPath!S5,,256,ProcessingLocalPath|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3InputMode?S62,,,ProcessingS3InputMode|
AWS::SageMaker::MonitoringSchedule.Json |line?|
AWS::SageMaker::MonitoringSchedule.MonitoringAppSpecification |containerArguments?[1,50,MonitoringContainerArguments;S5,,256,ContainerArgument|containerEntrypoint?[1,100,ContainerEntrypoint;S5,,256,ContainerEntrypointString|imageUri!S5,,255,ImageUri|postAnalyticsProcessorSourceUri?S2,,1024,S3Uri|recordPreprocessorSourceUri?S2,,1024,S3Uri|
AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary |creationTime!|endpointName?S64,,,AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary.EndpointName|failureReason?|lastModifiedTime!|monitoringExecutionStatus!S168,,,AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary.MonitoringExecutionStatus|monitoringScheduleName!S35,,,AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary.MonitoringScheduleName|processingJobArn?S169,,,AWS::SageMaker::MonitoringSchedule.MonitoringExecutionSummary.ProcessingJobArn|scheduledTime!|
AWS::SageMaker::MonitoringSchedule.MonitoringInput |batchTransformInput?{AWS::SageMaker::MonitoringSchedule.BatchTransformInput|endpointInput?{AWS::SageMaker::MonitoringSchedule.EndpointInput|
AWS::SageMaker::MonitoringSchedule.MonitoringJobDefinition |baselineConfig?{AWS::SageMaker::MonitoringSchedule.BaselineConfig|environment?(,50,MonitoringEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|monitoringAppSpecification!{AWS::SageMaker::MonitoringSchedule.MonitoringAppSpecification|monitoringInputs![1,1,MonitoringInputs;{AWS::SageMaker::MonitoringSchedule.MonitoringInput|monitoringOutputConfig!{AWS::SageMaker::MonitoringSchedule.MonitoringOutputConfig|monitoringResources!{AWS::SageMaker::MonitoringSchedule.MonitoringResources|networkConfig?{AWS::SageMaker::MonitoringSchedule.NetworkConfig|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::MonitoringSchedule.StoppingCondition|
AWS::SageMaker::MonitoringSchedule.MonitoringOutput |s3Output!{AWS::SageMaker::MonitoringSchedule.S3Output|
AWS::SageMaker::MonitoringSchedule.MonitoringOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|monitoringOutputs![1,1,MonitoringOutputs;{AWS::SageMaker::MonitoringSchedule.MonitoringOutput|
AWS::SageMaker::MonitoringSchedule.MonitoringResources |clusterConfig!{AWS::SageMaker::MonitoringSchedule.ClusterConfig|
AWS::SageMaker::MonitoringSchedule.MonitoringScheduleConfig |monitoringJobDefinition?{AWS::SageMaker::MonitoringSchedule.MonitoringJobDefinition|monitoringJobDefinitionName?S0,1,63,MonitoringJobDefinitionName|monitoringType?S170,,,MonitoringType|scheduleConfig?{AWS::SageMaker::MonitoringSchedule.ScheduleConfig|
AWS::SageMaker::MonitoringSchedule.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::MonitoringSchedule.VpcConfig|
AWS::SageMaker::MonitoringSchedule.S3Output |localPath!S5,,256,ProcessingLocalPath|s3UploadMode?S63,,,ProcessingS3UploadMode|s3Uri!S2,,512,MonitoringS3Uri|
AWS::SageMaker::MonitoringSchedule.ScheduleConfig |dataAnalysisEndTime?|dataAnalysisStartTime?|scheduleExpression!S,1,256,ScheduleExpression|#scheduleExpression=NOW>dataAnalysisStartTime~'dataAnalysisStartTime' is needed where 'scheduleExpression' is NOW: a run outside a schedule has no window of its own;scheduleExpression=NOW>dataAnalysisEndTime~'dataAnalysisEndTime' is needed where 'scheduleExpression' is NOW: a run outside a schedule has no window of its own;
AWS::SageMaker::MonitoringSchedule.StatisticsResource |s3Uri?S2,,1024,S3Uri|
AWS::SageMaker::MonitoringSchedule.StoppingCondition |maxRuntimeInSeconds!N1,86400,i,MonitoringMaxRuntimeInSeconds|
AWS::SageMaker::MonitoringSchedule.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::NotebookInstance |acceleratorTypes?[,,NotebookInstanceAcceleratorTypes;S105,,,NotebookInstanceAcceleratorType|additionalCodeRepositories?[,3,AdditionalCodeRepositoryNamesOrUrls;S172,1,1024,CodeRepositoryNameOrUrl|defaultCodeRepository?S172,1,1024,CodeRepositoryNameOrUrl|directInternetAccess?S54,,,DirectInternetAccess|instanceMetadataServiceConfiguration?{AWS::SageMaker::NotebookInstance.InstanceMetadataServiceConfiguration|instanceType!S14,,,InstanceType|kmsKeyId?S36,,2048,KmsKeyId|lifecycleConfigName?S35,,63,NotebookInstanceLifecycleConfigName|notebookInstanceName?S35,,63,NotebookInstanceName|platformIdentifier?S174,,20,PlatformIdentifier|roleArn!S31,20,2048,RoleArn|rootAccess?S54,,,RootAccess|securityGroupIds?[,5,SecurityGroupIds;S45,,32,SecurityGroupId|subnetId?S45,,32,SubnetId|tags?[,50,TagList;{AWS::CloudFormation.Tag|volumeSizeInGb?N5,16384,i,NotebookInstanceVolumeSizeInGB|#directInternetAccess=Disabled>subnetId~'subnetId' is needed where 'directInternetAccess' is Disabled: without the internet a notebook reaches its VPC only;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::NotebookInstance+ |acceleratorTypes?[,,NotebookInstanceAcceleratorTypes;S105,,,NotebookInstanceAcceleratorType|additionalCodeRepositories?[,3,AdditionalCodeRepositoryNamesOrUrls;S172,1,1024,CodeRepositoryNameOrUrl|defaultCodeRepository?S172,1,1024,CodeRepositoryNameOrUrl|directInternetAccess?S54,,,DirectInternetAccess|instanceMetadataServiceConfiguration?{AWS::SageMaker::NotebookInstance.InstanceMetadataServiceConfiguration|instanceType!S14,,,InstanceType|kmsKeyId?S36,,2048,KmsKeyId|lifecycleConfigName?S35,,63,NotebookInstanceLifecycleConfigName|notebookInstanceName?S35,,63,NotebookInstanceName|platformIdentifier?S174,,20,PlatformIdentifier|roleArn!S31,20,2048,RoleArn|rootAccess?S54,,,RootAccess|securityGroupIds?[,5,SecurityGroupIds;S45,,32,SecurityGroupId|subnetId?S45,,32,SubnetId|tags?[,50,TagList;{AWS::CloudFormation.Tag|volumeSizeInGb?N5,16384,i,NotebookInstanceVolumeSizeInGB|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::NotebookInstance.InstanceMetadataServiceConfiguration |minimumInstanceMetadataServiceVersion!S173,,1,MinimumInstanceMetadataServiceVersion|
AWS::SageMaker::NotebookInstanceLifecycleConfig |notebookInstanceLifecycleConfigName?S35,,63,NotebookInstanceLifecycleConfigName|onCreate?[,1,NotebookInstanceLifecycleConfigList;{AWS::SageMaker::NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook|onStart?[,1,NotebookInstanceLifecycleConfigList;{AWS::SageMaker::NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::NotebookInstanceLifecycleConfig.NotebookInstanceLifecycleHook |content?S13,1,,NotebookInstanceLifecycleConfigContent|
AWS::SageMaker::PartnerApp |appVersion?|applicationConfig?{AWS::SageMaker::PartnerApp.PartnerAppConfig|authType!S175,,,PartnerAppAuthType|clientToken?S157,1,36,ClientToken|enableAutoMinorVersionUpgrade?|enableIamSessionBasedIdentity?|executionRoleArn!S31,20,2048,RoleArn|kmsKeyId?S36,,2048,KmsKeyId|maintenanceConfig?{AWS::SageMaker::PartnerApp.PartnerAppMaintenanceConfig|name!S176,1,256,PartnerAppName|tags?[,50,TagList;{AWS::CloudFormation.Tag|tier!S26,,64,NonEmptyString64|type!S177,,,PartnerAppType|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::PartnerApp.PartnerAppConfig |adminUsers?[,5,PartnerAppAdminUserList;S26,,256,NonEmptyString256|arguments?(,5,PartnerAppArguments;S26,,256,NonEmptyString256;S,,1024,String1024|
AWS::SageMaker::PartnerApp.PartnerAppMaintenanceConfig |maintenanceWindowStart!S140,,9,WeeklyScheduleTimeFormat|
AWS::SageMaker::Pipeline |parallelismConfiguration?{AWS::SageMaker::Pipeline.ParallelismConfiguration|pipelineDefinition!{AWS::SageMaker::Pipeline.PipelineDefinition|pipelineDescription?S5,,3072,PipelineDescription|pipelineDisplayName?S139,1,256,PipelineName|pipelineName!S139,1,256,PipelineName|roleArn!S31,20,2048,RoleArn|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Pipeline.ParallelismConfiguration |MaxParallelExecutionSteps!N1,,i,MaxParallelExecutionSteps|
AWS::SageMaker::Pipeline.PipelineDefinition |PipelineDefinitionBody?|PipelineDefinitionS3Location?{AWS::SageMaker::Pipeline.S3Location|
AWS::SageMaker::Pipeline.S3Location |Bucket!|ETag?|Key!|Version?|
AWS::SageMaker::ProcessingJob |appSpecification!{AWS::SageMaker::ProcessingJob.AppSpecification|environment?(,100,ProcessingEnvironmentMap;S8,,256,ProcessingEnvironmentKey;S9,,256,ProcessingEnvironmentValue|experimentConfig?{AWS::SageMaker::ProcessingJob.ExperimentConfig|networkConfig?{AWS::SageMaker::ProcessingJob.NetworkConfig|processingInputs?[,10,ProcessingInputs;{AWS::SageMaker::ProcessingJob.ProcessingInputsObject|processingJobName?S0,1,63,ProcessingJobName|processingOutputConfig?{AWS::SageMaker::ProcessingJob.ProcessingOutputConfig|processingResources!{AWS::SageMaker::ProcessingJob.ProcessingResources|roleArn!S31,20,2048,RoleArn|stoppingCondition?{AWS::SageMaker::ProcessingJob.StoppingCondition|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::ProcessingJob.AppSpecification |containerArguments?[1,100,ContainerArguments;S5,,256,ContainerArgument|containerEntrypoint?[1,100,ContainerEntrypoint;S5,,256,ContainerEntrypointString|imageUri!S5,,255,ImageUri|
AWS::SageMaker::ProcessingJob.AthenaDatasetDefinition |catalog!S115,1,256,AthenaCatalog|database!S5,1,255,AthenaDatabase|kmsKeyId?S36,,2048,KmsKeyId|outputCompression?S178,,,AthenaResultCompressionType|outputFormat!S179,,,AthenaResultFormat|outputS3Uri!S2,,1024,S3Uri|queryString!S102,1,4096,AthenaQueryString|workGroup?S180,1,128,AthenaWorkGroup|
AWS::SageMaker::ProcessingJob.ClusterConfig |instanceCount!N1,100,i,ProcessingInstanceCount|instanceType!S14,,,ProcessingInstanceType|volumeKmsKeyId?S36,,2048,KmsKeyId|volumeSizeInGb!N1,16384,i,ProcessingVolumeSizeInGB|
AWS::SageMaker::ProcessingJob.DatasetDefinition |athenaDatasetDefinition?{AWS::SageMaker::ProcessingJob.AthenaDatasetDefinition|dataDistributionType?S61,,,DataDistributionType|inputMode?S181,,,InputMode|localPath?S5,,256,ProcessingLocalPath|redshiftDatasetDefinition?{AWS::SageMaker::ProcessingJob.RedshiftDatasetDefinition|#athenaDatasetDefinition!redshiftDatasetDefinition~'redshiftDatasetDefinition' conflicts with 'athenaDatasetDefinition': a dataset is a query of Athena or of Redshift;>athenaDatasetDefinition,redshiftDatasetDefinition~one of 'athenaDatasetDefinition', 'redshiftDatasetDefinition' is needed: a dataset is a query of Athena or of Redshift;
AWS::SageMaker::ProcessingJob.ExperimentConfig |experimentName?S4,1,120,ExperimentEntityName|runName?S4,1,120,ExperimentEntityName|trialComponentDisplayName?S4,1,120,ExperimentEntityName|trialName?S4,1,120,ExperimentEntityName|
AWS::SageMaker::ProcessingJob.FeatureStoreOutput |featureGroupName!S114,1,64,FeatureGroupName|
AWS::SageMaker::ProcessingJob.NetworkConfig |enableInterContainerTrafficEncryption?|enableNetworkIsolation?|vpcConfig?{AWS::SageMaker::ProcessingJob.VpcConfig|
AWS::SageMaker::ProcessingJob.ProcessingInputsObject |appManaged?|datasetDefinition?{AWS::SageMaker::ProcessingJob.DatasetDefinition|inputName!|s3Input?{AWS::SageMaker::ProcessingJob.S3Input|#s3Input!datasetDefinition~'datasetDefinition' conflicts with 's3Input': an input comes from S3 or from a dataset query;>s3Input,datasetDefinition~one of 's3Input', 'datasetDefinition' is needed: an input comes from S3 or from a dataset query;@s3Input@appManaged.?false&s3Input.+@s3Input.localPath.@>~'s3Input.localPath' is needed where 'appManaged' is false or left out: SageMaker downloads the input to that path of the container;@s3Input@appManaged.?false&s3Input.+@s3Input.s3InputMode.@>~'s3Input.s3InputMode' is needed where 'appManaged' is false or left out: SageMaker has to know how to bring the input into the container;@datasetDefinition@appManaged.?false&datasetDefinition.+@datasetDefinition.localPath.@>~'datasetDefinition.localPath' is needed where 'appManaged' is false or left out: SageMaker downloads the dataset to that path of the container;
AWS::SageMaker::ProcessingJob.ProcessingOutputConfig |kmsKeyId?S36,,2048,KmsKeyId|outputs![,10,ProcessingOutputs;{AWS::SageMaker::ProcessingJob.ProcessingOutputsObject|
AWS::SageMaker::ProcessingJob.ProcessingOutputsObject |appManaged?|featureStoreOutput?{AWS::SageMaker::ProcessingJob.FeatureStoreOutput|outputName!|s3Output?{AWS::SageMaker::ProcessingJob.S3Output|#s3Output!featureStoreOutput~'featureStoreOutput' conflicts with 's3Output': an output goes to S3 or to the Feature Store;>s3Output,featureStoreOutput~one of 's3Output', 'featureStoreOutput' is needed: an output goes to S3 or to the Feature Store;featureStoreOutput>appManaged~'appManaged' is needed where 'featureStoreOutput' is set: only the application itself can write to the Feature Store, set it to true;featureStoreOutput!appManaged^true~'appManaged' can't be this where 'featureStoreOutput' is set: only the application itself can write to the Feature Store;
AWS::SageMaker::ProcessingJob.ProcessingResources |clusterConfig!{AWS::SageMaker::ProcessingJob.ClusterConfig|
AWS::SageMaker::ProcessingJob.RedshiftDatasetDefinition |clusterId!S5,1,63,RedshiftClusterId|clusterRoleArn!S31,20,2048,RoleArn|database!S5,1,64,RedshiftDatabase|dbUser!S5,1,128,RedshiftUserName|kmsKeyId?S36,,2048,KmsKeyId|outputCompression?S182,,,RedshiftResultCompressionType|outputFormat!S183,,,RedshiftResultFormat|outputS3Uri!S2,,1024,S3Uri|queryString!S102,1,4096,RedshiftQueryString|
AWS::SageMaker::ProcessingJob.S3Input |localPath?S5,,256,ProcessingLocalPath|s3CompressionType?S19,,,ProcessingS3CompressionType|s3DataDistributionType?S61,,,ProcessingS3DataDistributionType|s3DataType!S184,,,ProcessingS3DataType|s3InputMode?S181,,,ProcessingS3InputMode|s3Uri!S2,,1024,S3Uri|#@s3CompressionType@s3InputMode.?File@s3CompressionType.@=Gzip~'s3CompressionType' can't be Gzip where 's3InputMode' is left out or File: data is decompressed in Pipe mode only;
AWS::SageMaker::ProcessingJob.S3Output |localPath?S5,,256,ProcessingLocalPath|s3UploadMode!S63,,,ProcessingS3UploadMode|s3Uri!S2,,1024,S3Uri|
AWS::SageMaker::ProcessingJob.StoppingCondition |maxRuntimeInSeconds!N1,777600,i,ProcessingMaxRuntimeInSeconds|
AWS::SageMaker::ProcessingJob.VpcConfig |securityGroupIds![1,5,VpcSecurityGroupIds;S45,,32,SecurityGroupId|subnets![1,16,Subnets;S45,,32,SubnetId|
AWS::SageMaker::Project |projectDescription?S7,,1024,EntityDescription|projectName!S185,1,32,ProjectEntityName|serviceCatalogProvisionedProductDetails?{AWS::SageMaker::Project.ServiceCatalogProvisionedProductDetails|serviceCatalogProvisioningDetails?{AWS::SageMaker::Project.ServiceCatalogProvisioningDetails|tags?[,50,TagList;{AWS::CloudFormation.Tag|templateProviderDetails?[,,AWS::SageMaker::Project.TemplateProviderDetails;{AWS::SageMaker::Project.TemplateProviderDetail|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Project.CfnStackParameter |key!|value!|
AWS::SageMaker::Project.CfnTemplateProviderDetail |parameters?[,,AWS::SageMaker::Project.CfnTemplateProviderDetail.Parameters;{AWS::SageMaker::Project.CfnStackParameter|roleArn?S187,,,AWS::SageMaker::Project.CfnTemplateProviderDetail.RoleARN|templateName!|templateUrl!|
AWS::SageMaker::Project.ProvisioningParameter |Key!S5,1,1000,ProvisioningParameterKey|Value!S5,,4096,ProvisioningParameterValue|
AWS::SageMaker::Project.ServiceCatalogProvisionedProductDetails |provisionedProductId?|provisionedProductStatusMessage?|
AWS::SageMaker::Project.ServiceCatalogProvisioningDetails |PathId?S186,1,100,ServiceCatalogEntityId|ProductId!S186,1,100,ServiceCatalogEntityId|ProvisioningArtifactId?S186,1,100,ServiceCatalogEntityId|ProvisioningParameters?[,,ProvisioningParameters;{AWS::SageMaker::Project.ProvisioningParameter|
AWS::SageMaker::Project.TemplateProviderDetail |cfnTemplateProviderDetail!{AWS::SageMaker::Project.CfnTemplateProviderDetail|
AWS::SageMaker::Space |domainId!S22,,63,DomainId|ownershipSettings?{AWS::SageMaker::Space.OwnershipSettings|spaceDisplayName?S26,,64,NonEmptyString64|spaceName!S0,,63,SpaceName|spaceSettings?{AWS::SageMaker::Space.SpaceSettings|spaceSharingSettings?{AWS::SageMaker::Space.SpaceSharingSettings|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Space.CodeRepository |repositoryUrl!S77,,1024,RepositoryUrl|
AWS::SageMaker::Space.CustomFileSystem |efsFileSystem?{AWS::SageMaker::Space.EFSFileSystem|fSxLustreFileSystem?{AWS::SageMaker::Space.FSxLustreFileSystem|s3FileSystem?{AWS::SageMaker::Space.S3FileSystem|
AWS::SageMaker::Space.CustomImage |appImageConfigName!S0,,63,AppImageConfigName|imageName!S78,1,63,ImageName|imageVersionNumber?N0,,i,ImageVersionNumber|
AWS::SageMaker::Space.EFSFileSystem |fileSystemId!S73,11,21,FileSystemId|
AWS::SageMaker::Space.EbsStorageSettings |ebsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|
AWS::SageMaker::Space.FSxLustreFileSystem |fileSystemId!S73,11,21,FileSystemId|
AWS::SageMaker::Space.JupyterServerAppSettings |defaultResourceSpec?{AWS::SageMaker::Space.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|#@defaultResourceSpec@@defaultResourceSpec.instanceType.@^system~'defaultResourceSpec.instanceType' can only be system: JupyterServer apps run on the system instance;lifecycleConfigArns>defaultResourceSpec~'lifecycleConfigArns' needs 'defaultResourceSpec': lifecycle configurations need a default resource specification;
AWS::SageMaker::Space.KernelGatewayAppSettings |customImages?[,200,CustomImages;{AWS::SageMaker::Space.CustomImage|defaultResourceSpec?{AWS::SageMaker::Space.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::Space.OwnershipSettings |ownerUserProfileName!S0,,63,UserProfileName|
AWS::SageMaker::Space.ResourceSpec |instanceType?|lifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|sageMakerImageArn?S24,,256,AWS::SageMaker::Space.ResourceSpec.SageMakerImageArn|sageMakerImageVersionArn?S25,,256,AWS::SageMaker::Space.ResourceSpec.SageMakerImageVersionArn|trainingPlanArn?S79,,2048,StudioResourceSpecTrainingPlanArn|
AWS::SageMaker::Space.S3FileSystem |s3Uri?S75,,1024,S3SchemaUri|
AWS::SageMaker::Space.SpaceAppLifecycleManagement |idleSettings?{AWS::SageMaker::Space.SpaceIdleSettings|
AWS::SageMaker::Space.SpaceCodeEditorAppSettings |appLifecycleManagement?{AWS::SageMaker::Space.SpaceAppLifecycleManagement|defaultResourceSpec?{AWS::SageMaker::Space.ResourceSpec|
AWS::SageMaker::Space.SpaceIdleSettings |idleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|
AWS::SageMaker::Space.SpaceJupyterLabAppSettings |appLifecycleManagement?{AWS::SageMaker::Space.SpaceAppLifecycleManagement|codeRepositories?[,10,CodeRepositories;{AWS::SageMaker::Space.CodeRepository|defaultResourceSpec?{AWS::SageMaker::Space.ResourceSpec|
AWS::SageMaker::Space.SpaceSettings |appType?S188,,,AppType|codeEditorAppSettings?{AWS::SageMaker::Space.SpaceCodeEditorAppSettings|customFileSystems?[,5,CustomFileSystems;{AWS::SageMaker::Space.CustomFileSystem|jupyterLabAppSettings?{AWS::SageMaker::Space.SpaceJupyterLabAppSettings|jupyterServerAppSettings?{AWS::SageMaker::Space.JupyterServerAppSettings|kernelGatewayAppSettings?{AWS::SageMaker::Space.KernelGatewayAppSettings|remoteAccess?S76,,,FeatureStatus|spaceManagedResources?S76,,,FeatureStatus|spaceStorageSettings?{AWS::SageMaker::Space.SpaceStorageSettings|#@kernelGatewayAppSettings@@kernelGatewayAppSettings.customImages.@k5~'kernelGatewayAppSettings.customImages' has more than 5 entries: a space has fewer than a domain may have;
AWS::SageMaker::Space.SpaceSharingSettings |sharingType!S189,,,SharingType|
AWS::SageMaker::Space.SpaceStorageSettings |ebsStorageSettings?{AWS::SageMaker::Space.EbsStorageSettings|
AWS::SageMaker::StudioLifecycleConfig |studioLifecycleConfigAppType!S190,,,StudioLifecycleConfigAppType|studioLifecycleConfigContent!S13,1,,StudioLifecycleConfigContent|studioLifecycleConfigName!S0,,63,StudioLifecycleConfigName|tags?[,50,TagList;{AWS::CloudFormation.Tag|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::TrialComponent |displayName?S4,1,120,ExperimentEntityName|inputArtifacts?(,60,TrialComponentArtifacts;S5,,128,TrialComponentKey128;{AWS::SageMaker::TrialComponent.TrialComponentArtifact|metadataProperties?{AWS::SageMaker::TrialComponent.MetadataProperties|outputArtifacts?(,60,TrialComponentArtifacts;S5,,128,TrialComponentKey128;{AWS::SageMaker::TrialComponent.TrialComponentArtifact|parameters?(,300,TrialComponentParameters;S5,,320,TrialComponentKey320;{AWS::SageMaker::TrialComponent.TrialComponentParameterValue|status?{AWS::SageMaker::TrialComponent.TrialComponentStatus|tags?[,50,TagList;{AWS::SageMaker::TrialComponent.TagsItems|trialComponentName!S4,1,120,ExperimentEntityName|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::TrialComponent.MetadataProperties |commitId?S5,,1024,MetadataPropertyValue|generatedBy?S5,,1024,MetadataPropertyValue|projectId?S5,,1024,MetadataPropertyValue|repository?S5,,1024,MetadataPropertyValue|
AWS::SageMaker::TrialComponent.TagsItems |key!S3,1,128,TagKey|value!S3,,256,TagValue|
AWS::SageMaker::TrialComponent.TrialComponentArtifact |mediaType?S191,,64,MediaType|value!S5,,2048,TrialComponentArtifactValue|
AWS::SageMaker::TrialComponent.TrialComponentParameterValue |numberValue?|stringValue?S5,,2500,StringParameterValue|
AWS::SageMaker::TrialComponent.TrialComponentStatus |message?S5,,1024,TrialComponentStatusMessage|primaryStatus?S192,,,TrialComponentPrimaryStatus|
AWS::SageMaker::UserProfile |domainId!S22,,63,DomainId|singleSignOnUserIdentifier?S193,,,SingleSignOnUserIdentifier|singleSignOnUserValue?S,,256,String256|tags?[,50,TagList;{AWS::CloudFormation.Tag|userProfileName!S0,,63,UserProfileName|userSettings?{AWS::SageMaker::UserProfile.UserSettings|#singleSignOnUserIdentifier>singleSignOnUserValue~'singleSignOnUserIdentifier' needs 'singleSignOnUserValue': one says what the other is;singleSignOnUserValue>singleSignOnUserIdentifier~'singleSignOnUserValue' needs 'singleSignOnUserIdentifier': one says what the other is;@userSettings@@userSettings.kernelGatewayAppSettings.customImages.@k5~'userSettings.kernelGatewayAppSettings.customImages' has more than 5 entries: a user profile has fewer than a domain may have;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::UserProfile+ |domainId!S22,,63,DomainId|singleSignOnUserIdentifier?S193,,,SingleSignOnUserIdentifier|singleSignOnUserValue?S,,256,String256|tags?[,50,TagList;{AWS::CloudFormation.Tag|userProfileName!S0,,63,UserProfileName|userSettings?{AWS::SageMaker::UserProfile.UserSettings|#@userSettings@@userSettings.kernelGatewayAppSettings.customImages.@k5~'userSettings.kernelGatewayAppSettings.customImages' has more than 5 entries: a user profile has fewer than a domain may have;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::UserProfile.AppLifecycleManagement |idleSettings?{AWS::SageMaker::UserProfile.IdleSettings|
AWS::SageMaker::UserProfile.CodeEditorAppSettings |appLifecycleManagement?{AWS::SageMaker::UserProfile.AppLifecycleManagement|builtInLifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|customImages?[,200,CustomImages;{AWS::SageMaker::UserProfile.CustomImage|defaultResourceSpec?{AWS::SageMaker::UserProfile.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::UserProfile.CodeRepository |repositoryUrl!S77,,1024,RepositoryUrl|
AWS::SageMaker::UserProfile.CustomFileSystemConfig |efsFileSystemConfig?{AWS::SageMaker::UserProfile.EFSFileSystemConfig|fSxLustreFileSystemConfig?{AWS::SageMaker::UserProfile.FSxLustreFileSystemConfig|s3FileSystemConfig?{AWS::SageMaker::UserProfile.S3FileSystemConfig|
AWS::SageMaker::UserProfile.CustomImage |appImageConfigName!S0,,63,AppImageConfigName|imageName!S78,1,63,ImageName|imageVersionNumber?N0,,i,ImageVersionNumber|
AWS::SageMaker::UserProfile.CustomPosixUserConfig |gid!N1001,4000000,i,Gid|uid!N10000,4000000,i,Uid|
AWS::SageMaker::UserProfile.DefaultEbsStorageSettings |defaultEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|maximumEbsVolumeSizeInGb!N5,16384,i,SpaceEbsVolumeSizeInGb|#@defaultEbsVolumeSizeInGb@@defaultEbsVolumeSizeInGb.@omaximumEbsVolumeSizeInGb~'defaultEbsVolumeSizeInGb' is more than 'maximumEbsVolumeSizeInGb': the default is at most the maximum;
AWS::SageMaker::UserProfile.DefaultSpaceStorageSettings |defaultEbsStorageSettings?{AWS::SageMaker::UserProfile.DefaultEbsStorageSettings|
AWS::SageMaker::UserProfile.EFSFileSystemConfig |fileSystemId!S73,11,21,FileSystemId|fileSystemPath?S74,1,256,FileSystemPath|
AWS::SageMaker::UserProfile.EmrSettings |assumableRoleArns?[,5,AssumableRoleArns;S31,20,2048,RoleArn|executionRoleArns?[,5,ExecutionRoleArns;S31,20,2048,RoleArn|
AWS::SageMaker::UserProfile.FSxLustreFileSystemConfig |fileSystemId!S73,11,21,FileSystemId|fileSystemPath?S74,1,256,FileSystemPath|
AWS::SageMaker::UserProfile.HiddenSageMakerImage |sageMakerImageName?S85,,,SageMakerImageName|versionAliases?[,20,VersionAliasesList;S86,1,128,ImageVersionAliasPattern|#>sageMakerImageName~one of 'sageMakerImageName' is needed: it names the image to hide;sageMakerImageName>versionAliases~'sageMakerImageName' needs 'versionAliases': it says which versions to hide;
AWS::SageMaker::UserProfile.IdleSettings |idleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|lifecycleManagement?S76,,,LifecycleManagement|maxIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|minIdleTimeoutInMinutes?N60,525600,i,IdleTimeoutInMinutes|#@minIdleTimeoutInMinutes@@minIdleTimeoutInMinutes.@omaxIdleTimeoutInMinutes~'minIdleTimeoutInMinutes' is more than 'maxIdleTimeoutInMinutes': a minimum is at most the maximum;
AWS::SageMaker::UserProfile.JupyterLabAppSettings |appLifecycleManagement?{AWS::SageMaker::UserProfile.AppLifecycleManagement|builtInLifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|codeRepositories?[,10,CodeRepositories;{AWS::SageMaker::UserProfile.CodeRepository|customImages?[,200,CustomImages;{AWS::SageMaker::UserProfile.CustomImage|defaultResourceSpec?{AWS::SageMaker::UserProfile.ResourceSpec|emrSettings?{AWS::SageMaker::UserProfile.EmrSettings|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::UserProfile.JupyterServerAppSettings |defaultResourceSpec?{AWS::SageMaker::UserProfile.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|#@defaultResourceSpec@@defaultResourceSpec.instanceType.@^system~'defaultResourceSpec.instanceType' can only be system: JupyterServer apps run on the system instance;lifecycleConfigArns>defaultResourceSpec~'lifecycleConfigArns' needs 'defaultResourceSpec': lifecycle configurations need a default resource specification;
AWS::SageMaker::UserProfile.KernelGatewayAppSettings |customImages?[,200,CustomImages;{AWS::SageMaker::UserProfile.CustomImage|defaultResourceSpec?{AWS::SageMaker::UserProfile.ResourceSpec|lifecycleConfigArns?[,,LifecycleConfigArns;S23,,256,StudioLifecycleConfigArn|
AWS::SageMaker::UserProfile.RStudioServerProAppSettings |accessStatus?S76,,,RStudioServerProAccessStatus|userGroup?S81,,,RStudioServerProUserGroup|
AWS::SageMaker::UserProfile.ResourceSpec |instanceType?|lifecycleConfigArn?S23,,256,StudioLifecycleConfigArn|sageMakerImageArn?S24,,256,AWS::SageMaker::UserProfile.ResourceSpec.SageMakerImageArn|sageMakerImageVersionArn?S194,,256,ImageVersionArn|trainingPlanArn?S79,,2048,StudioResourceSpecTrainingPlanArn|
AWS::SageMaker::UserProfile.S3FileSystemConfig |mountPath?S,,1024,String1024|s3Uri?S75,,1024,S3SchemaUri|
AWS::SageMaker::UserProfile.SharingSettings |notebookOutputOption?S82,,,NotebookOutputOption|s3KmsKeyId?S36,,2048,KmsKeyId|s3OutputPath?S2,,1024,S3Uri|
AWS::SageMaker::UserProfile.StudioWebPortalSettings |hiddenAppTypes?[,,HiddenAppTypesList;S83,,,AppType|hiddenInstanceTypes?|hiddenMlTools?[,,HiddenMlToolsList;S84,,,MlTools|hiddenSageMakerImageVersionAliases?[,5,HiddenSageMakerImageVersionAliasesList;{AWS::SageMaker::UserProfile.HiddenSageMakerImage|
AWS::SageMaker::UserProfile.UserSettings |autoMountHomeEfs?S80,,,AutoMountHomeEFS|codeEditorAppSettings?{AWS::SageMaker::UserProfile.CodeEditorAppSettings|customFileSystemConfigs?[,10,CustomFileSystemConfigs;{AWS::SageMaker::UserProfile.CustomFileSystemConfig|customPosixUserConfig?{AWS::SageMaker::UserProfile.CustomPosixUserConfig|defaultLandingUri?S,,1023,LandingUri|executionRole?S31,20,2048,RoleArn|jupyterLabAppSettings?{AWS::SageMaker::UserProfile.JupyterLabAppSettings|jupyterServerAppSettings?{AWS::SageMaker::UserProfile.JupyterServerAppSettings|kernelGatewayAppSettings?{AWS::SageMaker::UserProfile.KernelGatewayAppSettings|rStudioServerProAppSettings?{AWS::SageMaker::UserProfile.RStudioServerProAppSettings|securityGroups?[,5,SecurityGroupIds;S45,,32,SecurityGroupId|sharingSettings?{AWS::SageMaker::UserProfile.SharingSettings|spaceStorageSettings?{AWS::SageMaker::UserProfile.DefaultSpaceStorageSettings|studioWebPortal?S76,,,StudioWebPortal|studioWebPortalSettings?{AWS::SageMaker::UserProfile.StudioWebPortalSettings|#@securityGroups@@securityGroups.@k4~'securityGroups' has more than 4 entries: SageMaker adds a fifth of its own;
AWS::SageMaker::Workforce |cognitoConfig?{AWS::SageMaker::Workforce.CognitoConfig|ipAddressType?S197,,,WorkforceIpAddressType|oidcConfig?{AWS::SageMaker::Workforce.OidcConfig|sourceIpConfig?{AWS::SageMaker::Workforce.SourceIpConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|workforceName!S201,1,63,WorkforceName|workforceVpcConfig?{AWS::SageMaker::Workforce.WorkforceVpcConfigRequest|#cognitoConfig!oidcConfig~'oidcConfig' conflicts with 'cognitoConfig': a workforce signs in with Cognito or with a provider of yours;>cognitoConfig,oidcConfig~one of 'cognitoConfig', 'oidcConfig' is needed: a workforce signs in with Cognito or with a provider of yours;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Workforce+ |cognitoConfig?{AWS::SageMaker::Workforce.CognitoConfig|ipAddressType?S197,,,WorkforceIpAddressType|oidcConfig?{AWS::SageMaker::Workforce.OidcConfig|sourceIpConfig?{AWS::SageMaker::Workforce.SourceIpConfig|tags?[,50,TagList;{AWS::CloudFormation.Tag|workforceName!S201,1,63,WorkforceName|workforceVpcConfig?{AWS::SageMaker::Workforce.WorkforceVpcConfigRequest|#cognitoConfig!oidcConfig~'oidcConfig' conflicts with 'cognitoConfig': a workforce signs in with Cognito or with a provider of yours;*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Workforce.CognitoConfig |clientId!S195,1,1024,ClientId|userPool!S196,1,55,CognitoUserPool|
AWS::SageMaker::Workforce.OidcConfig |authenticationRequestExtraParams?(,10,AuthenticationRequestExtraParams;S5,,512,AuthenticationRequestExtraParamsKey;S5,,512,AuthenticationRequestExtraParamsValue|authorizationEndpoint!S198,,500,OidcEndpoint|clientId!S195,1,1024,ClientId|clientSecret?S195,1,1024,ClientSecret~|issuer!S198,,500,OidcEndpoint|jwksUri!S198,,500,OidcEndpoint|logoutEndpoint!S198,,500,OidcEndpoint|scope?S199,,1024,Scope|tokenEndpoint!S198,,500,OidcEndpoint|userInfoEndpoint!S198,,500,OidcEndpoint|
AWS::SageMaker::Workforce.SourceIpConfig |cidrs![,,Cidrs;S200,4,64,Cidr|
AWS::SageMaker::Workforce.WorkforceVpcConfigRequest |securityGroupIds?[1,5,WorkforceSecurityGroupIds;S202,,32,WorkforceSecurityGroupId|subnets?[1,16,WorkforceSubnets;S203,,32,WorkforceSubnetId|vpcId?S204,,32,WorkforceVpcId|
AWS::SageMaker::Workteam |description!S16,1,200,String200|memberDefinitions![1,10,MemberDefinitions;{AWS::SageMaker::Workteam.MemberDefinition|notificationConfiguration?{AWS::SageMaker::Workteam.NotificationConfiguration|tags?[,50,TagList;{AWS::CloudFormation.Tag|workforceName?S201,1,63,WorkforceName|workteamName?S0,1,63,WorkteamName|#*tags.key~two of 'tags' are the same: a resource has one tag of that key;
AWS::SageMaker::Workteam.CognitoMemberDefinition |cognitoClientId!|cognitoUserGroup!|cognitoUserPool!|
AWS::SageMaker::Workteam.MemberDefinition |cognitoMemberDefinition?{AWS::SageMaker::Workteam.CognitoMemberDefinition|oidcMemberDefinition?{AWS::SageMaker::Workteam.OidcMemberDefinition|
AWS::SageMaker::Workteam.NotificationConfiguration |notificationTopicArn!S205,,,NotificationTopicArn|
AWS::SageMaker::Workteam.OidcMemberDefinition |oidcGroups!|
`;
}

interface Forbidden {
  "0": `
0 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "1": `
1 * !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
11 * §¦e¦
13 e¦
16 e¦
102 e¦
109 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
112 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
114 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
115 *¬¦
120 *ABCDEFGHIJKLMNOPQRSTUVWXYZ¦
121 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
122 e¦
123 *\`{|}~¤¦e¦
125 ^-.¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
131 ^-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+.¦.¦e¦
139 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
151 e¦
155 e¦
157 * !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
161 *$+<=>^\`|~§¦
163 ^0123456789¦* !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~¤¦e¦
176 * !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
180 * !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
185 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
186 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦
195 *¤¦e¦
199 ^ ¦$ ¦*"\\¤¦+ ¦ ¦e¦
`;
  "2": `
27 ^ !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
200 ^!"#$%&'()*+,-./;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrtuvwxyz{|}~ éü‘’“”–—¦$ !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
201 ^-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "3": `
3 *!"#$%&'()*,;<>?[\\]^\`{|}~§‘’“”–—¦
35 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
36 * !"#$%&'()*+,.;<=>?@[\\]^\`{|}~¤¦
38 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
39 ^-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "4": `
4 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
41 ^-._¦$-._¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦
45 * !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
`;
  "5": `
55 ^-¦$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
56 * *:?[^~¦e¦
59 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "6": `
64 ^ !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~¤¦e¦
65 e¦
67 ^-_¦$-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦+_¦-¦e¦
68 *"#$%&'()*+/<=>?@[\\]^\`{|}~¤¦
`;
  "7": `
7 *§¦
74 ^!"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦* §¦e¦
78 ^-.¦$-.¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦+-.¦-.¦e¦
`;
  "8": `
8 ^0123456789¦* !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~¤¦e¦
`;
  "9": `
93 * !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>36¦
`;
}

interface Programs {
  "1": `
10 t00b0,0123456789¦
12 ld0,SHA256:¦SHa256:¦ShA256:¦Sha256:¦sHA256:¦sHa256:¦shA256:¦sha256:
14 jf0
15 s:y0,a1,v0
17 vInteger¦Continuous¦Categorical¦FreeText
18 vMaximize¦Minimize
19 vNone¦Gzip
100 vnumerical¦categorical¦text
101 s/b8,d8,
103 vtoken¦sentence¦paragraph
104 vaf¦sq¦ar¦hy¦eu¦bn¦bg¦ca¦zh¦hr¦cs¦da¦nl¦en¦et¦fi¦fr¦de¦el¦gu¦he¦hi¦hu¦is¦id¦ga¦it¦kn¦ky¦lv¦lt¦lb¦mk¦ml¦mr¦ne¦nb¦fa¦pl¦pt¦ro¦ru¦sa¦sr¦tn¦si¦sk¦sl¦es¦sv¦tl¦ta¦tt¦te¦tr¦uk¦ur¦yo¦lij¦xx
105 vml.eia1.medium¦ml.eia1.large¦ml.eia1.xlarge¦ml.eia2.medium¦ml.eia2.large¦ml.eia2.xlarge
106 vcapacity-reservations-only
107 le8,arn:aws
108 val2-ami-sagemaker-inference-gpu-2¦al2-ami-sagemaker-inference-gpu-2-1¦al2-ami-sagemaker-inference-gpu-3-1¦al2-ami-sagemaker-inference-neuron-2¦al2023-ami-sagemaker-inference-gpu-4-1
110 vIDLE_RELEASE¦CONSOLIDATION
111 vLEAST_OUTSTANDING_REQUESTS¦RANDOM¦PREFIX_AWARE
113 vIntegral¦Fractional¦String
116 vIceberg¦Glue¦Default
117 vStandard¦InMemory¦Standard_V2
118 vSeconds¦Minutes¦Hours¦Days¦Weeks
119 vOnDemand¦Provisioned
124 ll8,arn:aws
126 vTRAINING¦INFERENCE¦NOTEBOOK_KERNEL
127 jq8
128 vCPU¦GPU
129 vNOT_PROVIDED¦STABLE¦TO_BE_ARCHIVED¦ARCHIVED
130 vCOPY_COUNT¦CAPACITY_PERCENT
131 m2,
132 jw8
133 vPERMISSIVE
134 vSPREAD¦BINPACK
135 vRunning¦Completed¦Cancelled
136 vRealTimeInference
137 vShadowMode
138 vAutoModelRegistrationEnabled¦AutoModelRegistrationDisabled
140 lx8,Fri:¦Mon:¦Sat:¦Sun:¦Thu:¦Tue:¦Wed:
141 la0,s3://
142 ja9
143 vSmall¦Medium¦Large
144 vPlatform¦Vpc
145 vSingleModel¦MultiModel
146 vS3Prefix¦S3Object
147 s:d1,i9,f9
148 vSerial¦Direct
149 t01o9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a1,P¦
150 vnumber¦string¦boolean¦linear_graph¦bar_chart¦matrix
152 vHigh¦Medium¦Low¦Unknown
153 vApproved¦Rejected¦PendingManualApproval
154 vPending¦InProgress¦Completed¦Failed¦Deleting
156 vDraft¦PendingReview¦Approved¦Archived
158 s:d1,p9,g9
159 vNotStarted¦Failed¦InProgress¦Completed
160 vNone¦All
162 vMultiRecord¦SingleRecord
164 vManifestFile¦S3Prefix¦AugmentedManifestFile¦Converse
165 vNone¦TFRecord¦Line¦RecordIO
166 vNone¦Line
167 vBinaryClassification¦MulticlassClassification¦Regression
168 vPending¦Completed¦CompletedWithViolations¦InProgress¦Failed¦Stopping¦Stopped
169 jv9
170 vDataQuality¦ModelQuality¦ModelBias¦ModelExplainability
171 vPending¦Failed¦Scheduled¦Stopped
172 s:q11,r11,b8
173 v1¦2
174 vnotebook-al1-v1¦notebook-al2-v1¦notebook-al2-v2¦notebook-al2-v3¦notebook-al2023-v1
175 vIAM¦IDC
177 vlakera-guard¦comet¦deepchecks-llm-evaluation¦fiddler
178 vGZIP¦SNAPPY¦ZLIB
179 vPARQUET¦AVRO¦ORC¦JSON¦TEXTFILE
181 vFile¦Pipe
182 vNone¦GZIP¦SNAPPY¦ZSTD¦BZIP2
183 vPARQUET¦CSV
184 vManifestFile¦S3Prefix
187 js11
188 vJupyterServer¦KernelGateway¦TensorBoard¦RStudioServerPro¦RSessionGateway¦JupyterLab¦CodeEditor¦DetailedProfiler¦Canvas
189 vPrivate¦Shared
190 vJupyterServer¦KernelGateway¦CodeEditor¦JupyterLab
191 s/w0,b13,
192 vInProgress¦Completed¦Failed¦Stopping¦Stopped
193 vUserName
194 jc13
196 je15
197 vipv4¦dualstack
198 li15,https://
`;
  "2": `
2 la0,s3://¦https://
20 vPipe¦File¦FastFile
21 vJupyterServer¦KernelGateway¦RStudioServerPro¦RSessionGateway¦Canvas¦DetailedProfiler¦TensorBoard¦CodeEditor¦JupyterLab
22 lb1,d-
23 s:d1,e1,c1
24 jo1
25 jf3
26 jg5
28 vMD5Hash¦S3ETag¦S3Version¦Custom
29 vKarpenter
200 m4,
202 lj15,sg-
203 lj15,subnet-
204 lj15,vpc-
205 lk15,arn:aws
`;
  "3": `
30 vEnable¦Disable
31 lh5,arn:aws
32 vINSTANCE_COUNT¦CAPACITY_PERCENTAGE
33 vWhenIdle¦WhenAllIdle
34 s-n5,o5,m5
37 lq5,f
39 m2,
`;
  "4": `
40 s/x5,w5,w5
42 vNoSchedule¦PreferNoSchedule¦NoExecute
43 vefa¦efa-only
44 vInstanceStress¦InstanceConnectivity
46 vController¦Login¦Compute
47 ly5,arn:aws
48 vContinuous
49 vAutomatic¦None
`;
  "5": `
50 ld6,arn:aws
51 vOverwrite¦Managed¦Merge
52 vKeep¦DeleteIfNotUsed
53 lj6,arn:aws
54 vEnabled¦Disabled
57 lq6,https://
58 lr6,arn:aws
`;
  "6": `
6 vUnknown¦InProgress¦Completed¦Failed¦Stopping¦Stopped
60 la0,s3://¦https://
61 vFullyReplicated¦ShardedByS3Key
62 vPipe¦File
63 vContinuous¦EndOfJob
66 jw6
69 la0,s3://
`;
  "7": `
70 vPublicInternetOnly¦VpcOnly
71 vService¦Customer
72 vSSO¦IAM
73 ls5,fs-
75 la0,s3://
76 vENABLED¦DISABLED
77 lx6,https://
79 s:d1,d7,c1
`;
  "8": `
80 vEnabled¦Disabled¦DefaultAsDomain
81 vR_STUDIO_ADMIN¦R_STUDIO_USER
82 vAllowed¦Disabled
83 vJupyterServer¦TensorBoard¦RStudioServerPro¦JupyterLab¦CodeEditor¦DetailedProfiler¦Canvas¦KernelGateway¦RSessionGateway
84 vDataWrangler¦FeatureStore¦EmrClusters¦AutoMl¦Experiments¦Training¦ModelEvaluation¦Pipelines¦Models¦JumpStart¦InferenceRecommender¦Endpoints¦Projects¦InferenceOptimization¦HyperPodClusters¦Comet¦DeepchecksLLMEvaluation¦Fiddler¦LakeraGuard¦PerformanceEvaluation¦RunningInstances¦Datasets¦Evaluators
85 vsagemaker_distribution
86 s.e7,e7,
87 de¦
88 vUSER_PROFILE_NAME¦DISABLED
89 vIPV4¦DUALSTACK¦ipv4¦dualstack
`;
  "9": `
90 s:i7,a1,h7
91 lo7,dzd
92 jq7
94 vINSTANCE_COUNT¦CAPACITY_PERCENT
95 vALL_AT_ONCE¦CANARY¦LINEAR
96 lw7,arn:aws
97 vSUCCESS_NOTIFICATION_TOPIC¦ERROR_NOTIFICATION_TOPIC
98 s/b8,c8,
99 vInput¦Output¦InputAndOutput
`;
  "a": `
a0 f^/¦e¦
a1 f
a2 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦y1,:¦
a3 t00z2,w¦
a4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l4,0123456789¦i3,:¦
a5 t00z4,s¦
a6 s:j1,b6,
a7 f* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+/¦/¦
a8 f* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
a9 t01c9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e9,0123456789¦
a10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghiklmnopqrstuvwxyz{|}~¤¦x9,a¦z9,j¦
a11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦n11,a¦
a12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦z11,0123456789¦v11,a¦
a13 t01s11, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦z12,:¦v11,a¦
a14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z13,0123456789¦f13,:¦
a15 t00z14,:¦
`;
  "b": `
b0 m2,c0
b1 f$-¦* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦
b2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a2,0123456789¦s1,:¦
b3 t00a3,a¦
b4 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z3,:¦
b5 t00a5,w¦
b6 s:l1,c6,
b7 f^/¦* !"#$%&'()*+,:;<=>?@[\\]^\`{|}~¤¦+/¦/¦e¦
b8 f^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦
b9 t11g7, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b9,0123456789¦
b10 t01v9, !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦a10,-¦x9,a¦
b11 t01v9, !"#$%&'()*+,./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦b11,-abcdefghijklmnopqrstuvwxyz¦c11,0123456789¦z10,:¦
b12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦a12,0123456789¦v11,a¦
b13 f* !"#$%&'()*,./:;<=>?@[\\]^\`{|}~¤¦e¦
b14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a14,0123456789¦f13,:¦
b15 t00a15,n¦
`;
  "c": `
c0 f^-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦e¦
c1 vNone
c2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b2,0123456789¦s1,:¦
c3 t00b3,:¦
c4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b4,0123456789¦i3,:¦
c5 t00b5,a¦
c6 la1,training-plan/
c7 t00z6,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
c8 f^-.¦$-¦* !"#$%&'()*+,/:;<=>?@[\\]^_\`{|}~¤¦e¦
c9 t01g7, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b9,0123456789¦
c10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefhijklmnopqrstuvwxyz{|}~¤¦x9,a¦b10,g¦
c11 t01v9, !"#$%&'()*+,./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦c11,-0123456789bcdefghijklmnopqrstuvwxyz¦y10,:¦e11,a¦
c12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦b12,0123456789¦v11,a¦
c14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦b14,0123456789¦f13,:¦
c15 t00b15,r¦
c13 t00d15,N¦c15,a¦
`;
  "d": `
d0 m64,e0
d1 varn
d2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦c2,0123456789¦s1,:¦
d3 t00c3,n¦
d4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦c4,0123456789¦i3,:¦
d5 t00c5,:¦
d6 s:g1,e6,
d7 ly5,aws
d8 f^+-.¦$-¦* !"#$%&'()*,/:;<=>?@[\\]^_\`{|}~¤¦e¦
d9 t11b9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d9,0123456789¦
d10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmopqrstuvwxyz{|}~¤¦x9,a¦c10,n¦
d11 t01v9, !"#$%&'()*+,./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦c11,-0123456789bcdefghijklmnopqrtuvwxyz¦y10,:¦e11,a¦b11,s¦
d12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦c12,0123456789¦v11,a¦
d13 t11e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d13,0123456789¦f13,:¦
d14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦c14,0123456789¦f13,:¦
d15 vone
`;
  "e": `
e0 f* !"#$%&'()*+,-./:;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦>64¦
e1 lf1,aws
e2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d2,0123456789¦s1,:¦
e3 t00d3,r¦
e4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d4,0123456789¦i3,:¦
e5 t00d5,n¦
e6 lf6,eks:
e7 t00f7,0¦g7,123456789¦
e8 s:g1,f8,
e9 t01b9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d9,0123456789¦
e10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghjklmnopqrstuvwxyz{|}~¤¦x9,a¦d10,i¦
e11 t01v9, !"#$%&'()*+,./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦c11,-0123456789bcdefghijklmnopqrstuvxyz¦y10,:¦e11,a¦d11,w¦
e12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦d12,0123456789¦v11,a¦
e14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d14,0123456789¦f13,:¦
e13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f13,:¦
e15 t00g15,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
`;
  "f": `
f0 t00u0,m¦
f1 s:g1,h1,
f2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e2,0123456789¦s1,:¦
f4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e4,0123456789¦i3,:¦
f5 t00e5,r¦
f3 t00f5,a¦
f6 s:j1,g6,
f7 v
f8 lg8,sagemaker:
f9 s/g9,h9,g9
f10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦x9,a¦e10,s¦
f11 t01v9, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦c11,:¦x9,a¦
f12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦e12,0123456789¦v11,a¦
f14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e14,0123456789¦f13,:¦
f13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦x13,0123456789¦f13,:¦
f15 t10g15,-¦f15,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦h15,_¦
`;
  "g": `
g0 t00g0,0123456789¦h0,x¦
g1 f* !"#$%&'()*+,./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
g2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f2,0123456789¦s1,:¦
g3 t11h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g3,0123456789¦i3,:¦
g4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f4,0123456789¦i3,:¦
g5 t01g5, §¦a1,!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦
g6 s:l1,h6,
g7 d
g8 s:j1,h8,
g9 f^-¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦e¦>63¦
g10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦x9,a¦f10,s¦
g11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqstuvwxyz{|}~¤¦x9,a¦f11,r¦
g12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦f12,0123456789¦v11,a¦
g13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦d13,0123456789¦f13,:¦
g14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦f14,0123456789¦f13,:¦
g15 t00g15,-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦h15,_¦
`;
  "h": `
h0 vlarge
h1 li1,sagemaker:
h2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g2,0123456789¦s1,:¦
h4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g4,0123456789¦i3,:¦
h3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i3,:¦
h5 s:g1,i5,
h6 li6,cluster/
h7 lz0,www.
h8 s:l1,i8,
h9 de¦>9¦
h10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdfghijklmnopqrstuvwxyz{|}~¤¦x9,a¦g10,e¦
h11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdfghijklmnopqrstuvwxyz{|}~¤¦x9,a¦g11,e¦
h12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦g12,0123456789¦v11,a¦
h13 t01e13, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦i13,-.¦g13,/¦h13,0123456789abcdefghijklmnopqrstuvwxyz¦f13,:¦
h14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g14,0123456789¦f13,:¦
h15 t00g15,-¦f15,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦h15,_¦
`;
  "i": `
i0 t00g0,0123456789¦j0,l¦k0,m¦p0,n¦q0,s¦h0,x¦
i1 s:j1,k1,
i2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦h2,0123456789¦s1,:¦
i4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦h4,0123456789¦i3,:¦
i3 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦a4,0123456789¦i3,:¦
i5 lj5,iam::
i6 f^-_¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>100¦
i7 s/n7,z0,j7
i8 s:j8,a1,j8
i9 lj9,aws
i10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bdefghijklmnopqrstuvwxyz{|}~¤¦x9,a¦h10,c¦
i11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijlmnopqrstuvxyz{|}~¤¦x9,a¦h11,k¦j11,w¦
i12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦h12,0123456789¦v11,a¦
i13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦h13,0123456789abcdefghijklmnopqrstuvwxyz¦f13,:¦
i14 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦h14,0123456789¦f13,:¦
i15 f* §¦e¦
`;
  "j": `
j0 varge
j1 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
j2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i2,0123456789¦s1,:¦
j3 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦g3,0123456789¦i3,:¦
j4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i4,0123456789¦i3,:¦
j5 s:l1,k5,
j6 s:g1,k6,
j7 s.l7,m7,k7
j8 s/k8,z0,
j9 s:g1,k9,
j10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnpqrstuvwxyz{|}~¤¦x9,a¦i10,o¦
j11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦x9,a¦p11,s¦
j12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦i12,0123456789¦v11,a¦
j13 t01e13, !"#$%&'()*+,-.0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i13,/¦f13,:¦
j14 t01e13, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
j15 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦
`;
  "k": `
k0 s-m0,n0,l0
k1 s:l1,n1,
k2 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦j2,0123456789¦s1,:¦
k3 t01h3, !"#$%&'()*+,;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦l3,-.¦j3,/¦k3,0123456789abcdefghijklmnopqrstuvwxyz¦i3,:¦
k4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦j4,0123456789¦i3,:¦
k5 ll5,role
k6 ll6,sagemaker:
k7 vhttp¦https
k8 f* !"#$%&'()*+,./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>14¦
k9 ll9,sagemaker:
k10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqstuvwxyz{|}~¤¦x9,a¦j10,r¦
k11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦i11,a¦
k12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦j12,0123456789¦v11,a¦
k13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmopqrstuvwxyz{|}~¤¦f13,:¦j13,n¦
k14 t00j14,:¦
k15 s:g1,l15,
`;
  "l": `
l0 vetal¦icro¦edium
l1 m12,m1
l2 t01q1, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
l3 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦k3,0123456789abcdefghijklmnopqrstuvwxyz¦i3,:¦
l4 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦k4,0123456789¦i3,:¦
l5 f* !"#$%&'()*:;<>?[\\]^\`{|}~¤¦e¦
l6 s:j1,m6,
l7 vwww
l8 s:m8,n8,
l9 s:j1,m9,
l10 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnoqrstuvwxyz{|}~¤¦x9,a¦k10,p¦
l11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklnopqrstuvwxyz{|}~¤¦x9,a¦k11,m¦
l12 t01s11, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦k12,0123456789¦v11,a¦
l13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnpqrstuvwxyz{|}~¤¦f13,:¦k13,o¦
l14 t00k14,r¦
l15 lm15,sns:
`;
  "m": `
m0 vetal
m1 de¦>12¦
m2 t00l2,:¦
m3 t01h3, !"#$%&'()*+,-.0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦l3,/¦i3,:¦
m4 t01h3, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦
m5 vdefault
m6 s:l1,n6,
m7 f*/:¦
m8 f^0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦$-¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦+-¦-¦
m9 s:l1,n9,
m10 t01v9, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦l10,:¦x9,a¦
m11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdfghijklmnopqrstuvwxyz{|}~¤¦x9,a¦l11,e¦
m12 t01s11, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦l12,:¦v11,a¦
m13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦f13,:¦l13,i¦
m14 t00l14,e¦
m15 s:j1,n15,
`;
  "n": `
n0 m3,o0
n1 la1,studio-lifecycle-config/
n2 t00m2,r¦
n3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmopqrstuvwxyz{|}~¤¦i3,:¦m3,n¦
n4 t00m4,:¦
n5 vami
n6 lo6,cluster/
n7 lm7,www.
n8 lo8,iam::
n9 s/g1,f9,
n10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦m10,0123456789¦x9,a¦
n11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefhijklmnopqrstuvxyz{|}~¤¦x9,a¦m11,g¦j11,w¦
n12 t01s11, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦m12,:¦v11,a¦
n13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrtuvwxyz{|}~¤¦f13,:¦m13,s¦
n14 t00m14,k¦
n15 s:l1,o15,
`;
  "o": `
o0 f^lx¦$0123456789x¦* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijkmnopqrstuvwyz{|}~¤¦+0123456789¦l¦+x¦0123456789x¦+l¦0123456789lx¦e¦
o2 t00n2,e¦
o1 t00e3,a¦
o3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnpqrstuvwxyz{|}~¤¦i3,:¦n3,o¦
o4 t00n4,r¦
o5 m8,p5
o6 m12,p6
o7 m2,p7
o8 s:l1,p8,
o9 f^ !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦e¦
o10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦n10,0123456789¦x9,a¦
o11 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦x9,a¦a11,s¦
o12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklnopqstuvwxyz{|}~¤¦v11,a¦n12,m¦p12,r¦
o13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqstuvwxyz{|}~¤¦f13,:¦n13,r¦
o14 t00n14,a¦
o15 f* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦
`;
  "p": `
p0 vano
p1 t11q1, !"#$%&'()*+,/;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦r1,-.¦p1,0123456789abcdefghijklmnopqrstuvwxyz¦s1,:¦
p2 t00o2,k¦
p3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦i3,:¦o3,i¦
p4 t00o4,e¦
p5 f* !"#$%&'()*+,-./:;<=>?@GHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦
p6 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦e¦>12¦
p7 f^0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦>37¦
p8 la1,role/
p9 lq9,aws
p10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦o10,0123456789¦x9,a¦
p11 t01v9, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦p11,-abcdefghijklmnopqrstuvwxyz¦o11,:¦
p12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmopqrstuvwxyz{|}~¤¦v11,a¦a13,n¦
p13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦f13,:¦o13,e¦
p14 t00o14,m¦
`;
  "q": `
q0 vmall
q1 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦s1,:¦
q2 t00p2,a¦
q3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrtuvwxyz{|}~¤¦i3,:¦p3,s¦
q4 t00p4,k¦
q5 s.r5,u5,
q6 m4,a0
q7 t01q7, !"#$%&'()*+,-./0123456789:;<=>?@[\\]^_\`{|}~¤¦v7,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
q8 t00r8,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
q9 s:g1,r9,
q10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦p10,0123456789¦x9,a¦
q11 vhttps
q12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦o12,a¦
q13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuwxyz{|}~¤¦f13,:¦p13,v¦
q14 t00p14,e¦
`;
  "r": `
r0 t00r0,-0123456789abcdefghijklmnopqrstuvwxyz¦i0,.¦
r1 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦p1,0123456789abcdefghijklmnopqrstuvwxyz¦s1,:¦
r2 t00q2,m¦
r3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqstuvwxyz{|}~¤¦i3,:¦q3,r¦
r4 t00q4,a¦
r5 ls5,c-¦s-¦ci-¦si-
r6 s:g1,s6,
r7 t01q7, !"#$%&'()*+,./:;<=>?@[\\]^_\`{|}~¤¦r7,-¦a1,0123456789¦s7,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
r8 t00s8, ¦v8,0123456789¦r8,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
r9 ls9,sagemaker:
r10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦q10,0123456789¦x9,a¦
r11 la0,//
r12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghjklmnopqrstuvwxyz{|}~¤¦v11,a¦q12,i¦
r13 t01e13, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦q13,-¦f13,:¦
r14 t00q14,g¦
`;
  "s": `
s0 t00r0,-0123456789abcdefghijklmnopqrstuvwxyz¦
s1 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦z1,0123456789¦s1,:¦
s2 t00r2,e¦
s3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦i3,:¦r3,e¦
s4 t00r4,m¦
s5 m8,t5
s6 lt6,secretsmanager:
s7 t01q7, !"#$%&'()*+,./0123456789:;<=>?@[\\]^_\`{|}~¤¦r7,-¦s7,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
s8 s.t8,u8,
s9 s:j1,t9,
s10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦r10,0123456789¦x9,a¦
s12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghjklmnopqrstuvwxyz{|}~¤¦t12,a¦q12,i¦
s11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦v11,a¦
s13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦f13,:¦r13,e¦
s14 t00r14,a¦
`;
  "t": `
t0 t00s0,.¦
t1 t01q1, !"#$%&'()*+,-.0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦r1,/¦s1,:¦
t2 t00s2,g¦
t3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuwxyz{|}~¤¦i3,:¦s3,v¦
t4 t00s4,e¦
t5 f* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`ghijklmnopqrstuvwxyz{|}~¤¦e¦
t6 s:j1,u6,
t7 t01q7, !"#$%&'()*+,./0123456789:;<=>?@[\\]^_\`{|}~¤¦s7,-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
t8 de¦
t9 s:l1,u9,
t10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦s10,0123456789¦x9,a¦
t11 t01s11, !"#$%&'()*:;<>?[\\]^\`{|}~¤¦a1,+,-./0123456789=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
t12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqstuvxyz{|}~¤¦v11,a¦p12,r¦y12,w¦
t13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefhijklmnopqrstuvwxyz{|}~¤¦f13,:¦s13,g¦
t14 t00s14,s¦
`;
  "u": `
u0 t00t0,l¦
u1 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦s1,:¦t1,e¦
u2 t00t2,a¦
u3 t01h3, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦t3,-¦i3,:¦
u4 t00t4,g¦
u5 m4,v5
u6 s:l1,v6,
u7 t01q7, !"#$%&'()*+,./0123456789:;<=>?@[\\]^_\`{|}~¤¦t7,-¦u7,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
u8 s.t8,t8,t8
u9 s/g1,g9,
u10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦t10,0123456789¦x9,a¦
u11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdfghijklmnopqrstuvwxyz{|}~¤¦v11,a¦t11,e¦
u12 t01s11, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦v12,-bcdefghijklmnopqrstuvwxyz¦s12,:¦w12,a¦
u13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦f13,:¦t13,a¦
u14 t00v14,-¦u14,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦t14,:¦
`;
  "v": `
v0 s/w0,x0,
v1 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefhijklmnopqrstuvwxyz{|}~¤¦s1,:¦u1,g¦
v2 t00u2,s¦
v3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdfghijklmnopqrstuvwxyz{|}~¤¦i3,:¦u3,e¦
v4 t00u4,a¦
v5 fe¦
v6 la1,secret:
v7 t01q7, !"#$%&'()*+,-./0123456789:;<=>?@[\\]^_\`{|}~¤¦u7,ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz¦
v8 s.g7,u8,
v10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦u10,0123456789¦x9,a¦
v9 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦x9,a¦
v12 t01s11, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦v12,-bcdefghijklmnopqrstuvwxyz¦r12,:¦w12,a¦
v11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqstuvwxyz{|}~¤¦v11,a¦p12,r¦
v13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklnopqrstuvwxyz{|}~¤¦f13,:¦u13,m¦
v14 t00u14,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
`;
  "w": `
w0 f* !"#$%&'()*+,./:;<=>?@[\\]^\`{|}~¤¦e¦
w1 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦s1,:¦v1,a¦
w2 t00x2,-¦w2,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦v2,:¦
w3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefhijklmnopqrstuvwxyz{|}~¤¦i3,:¦v3,g¦
w4 t00v4,s¦
w5 f^-._¦$-._¦* !"#$%&'()*+,/:;<=>?@[\\]^\`{|}~¤¦e¦
w6 t01w6, !"#$%&'()*+,./;<=>?@[\\]^\`{|}~¤¦a1,-0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
w7 s:g1,x7,
w8 t01w8, §¦a1,!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ éü‘’“”–—¦
w9 t01v9, !"#$%&'()*+,-.0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦a1,/¦x9,a¦
w10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦v10,0123456789¦x9,a¦
w11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijkmnopqrstuvwxyz{|}~¤¦v11,a¦u11,l¦
w12 t01s11, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦v12,-bcdefghijklmnopqstuvwxyz¦r12,:¦w12,a¦x12,r¦
w13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦x13,0123456789¦f13,:¦v13,i¦
w14 t00v14,-¦t14,:¦
`;
  "x": `
x0 f*:¦e¦
x1 t01q1, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklnopqrstuvwxyz{|}~¤¦s1,:¦w1,m¦
x2 t00w2,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
x3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦i3,:¦w3,a¦
x4 t00y4,-¦x4,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦w4,:¦
x5 f^-.¦$-.¦* !"#$%&'()*+,/:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦+-¦.¦+.¦-.¦e¦
x6 t00y6,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
x7 ly7,sns:
x8 ly8,00:¦01:¦02:¦03:¦04:¦05:¦06:¦07:¦08:¦09:¦10:¦11:¦12:¦13:¦14:¦15:¦16:¦17:¦18:¦19:¦20:¦21:¦22:¦23:
x10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦w10,0123456789¦x9,a¦
x9 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvxyz{|}~¤¦x9,a¦j11,w¦
x11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnpqrstuvwxyz{|}~¤¦v11,a¦w11,o¦
x12 t01s11, !"#$%&'()*+,./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`{|}~¤¦v12,-bcdefghijklmopqrstuvwxyz¦r12,:¦w12,a¦u12,n¦
x13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦i14,0123456789¦f13,:¦
x14 t00w14,s¦
`;
  "y": `
y0 s/w0,z0,
y1 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦z1,0123456789¦s1,:¦x1,i¦
y2 t00x2,-¦v2,:¦
y3 t01h3, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklnopqrstuvwxyz{|}~¤¦i3,:¦x3,m¦
y4 t00x4,0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦
y5 s:g1,z5,
y6 t00z6,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦c7,/¦
y7 s:j1,z7,
y8 m2,z8
y9 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`cdefghijklmnopqrstuvwxyz{|}~¤¦x9,a¦w9,b¦
y10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦x10,0123456789¦x9,a¦
y11 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqstuvwxyz{|}~¤¦v11,a¦x11,r¦
y12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦v11,a¦v12,s¦
y13 t01e13, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦w13,:¦
y14 t00x14,w¦
`;
  "z": `
z0 f*:¦
z1 t01q1, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦k2,0123456789¦s1,:¦
z2 t00y2,s¦
z3 t01h3, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghjklmnopqrstuvwxyz{|}~¤¦a4,0123456789¦i3,:¦y3,i¦
z4 t00y4,-¦w4,:¦
z5 la6,sagemaker:
z6 t00a7,-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz¦b7,/¦
z7 s:l1,a8,
z8 f^6789¦* !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦+6789¦0123456789¦e¦>2¦
z9 t01v9, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnpqrstuvwxyz{|}~¤¦x9,a¦y9,o¦
z10 t01v9, !"#$%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrtuvwxyz{|}~¤¦x10,0123456789¦x9,a¦a11,s¦
z11 t01s11, !"#$%&'()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦y11,:¦v11,a¦
z12 t01s11, !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`bcdefghijklmnopqrstuvwxyz{|}~¤¦t12,a¦
z13 t01e13, !"#$%&'()*+,-./;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~¤¦y13,0123456789¦f13,:¦
z14 t00y14,a¦
`;
}

interface Patterns {
  "0": `
0 letters, digits and '-', neither beginning nor ending with '-'
`;
  "1": `
1 letters, digits, '-', '.' and '_'
10 a digit, then '.', then letters, digits, '-' and '.'
11 characters but white space
12 'sha256:' in any case, then 64 hexadecimal digits
13 any text
14 an instance type, such as 'ml.m5.xlarge'
15 letters, digits, '-' and '_', then '/', then any text
16 any text
17 'Integer', 'Continuous', 'Categorical' or 'FreeText'
18 'Maximize' or 'Minimize'
19 'None' or 'Gzip'
100 'numerical', 'categorical' or 'text'
101 letters, digits and '-', neither beginning nor ending with '-', then '/', then letters, digits, '+', '-' and '.', not beginning with '+', '-' or '.', not ending...
102 any text
103 'token', 'sentence' or 'paragraph'
104 'af', 'sq', 'ar', 'hy', 'eu', 'bn', 'bg', 'ca', 'zh', 'hr', 'cs', 'da', 'nl', 'en', 'et', 'fi', 'fr', 'de', 'el', 'gu', 'he', 'hi', 'hu', 'is', 'id', 'ga', 'it'...
105 'ml.eia1.medium', 'ml.eia1.large', 'ml.eia1.xlarge', 'ml.eia2.medium', 'ml.eia2.large' or 'ml.eia2.xlarge'
106 'capacity-reservations-only'
107 an ARN of 'sagemaker', such as 'arn:aws:sagemaker:<region>:<account>:…/…'
108 'al2-ami-sagemaker-inference-gpu-2', 'al2-ami-sagemaker-inference-gpu-2-1', 'al2-ami-sagemaker-inference-gpu-3-1', 'al2-ami-sagemaker-inference-neuron-2' or 'al...
109 letters, digits and '-', neither beginning nor ending with '-'
110 'IDLE_RELEASE' or 'CONSOLIDATION'
111 'LEAST_OUTSTANDING_REQUESTS', 'RANDOM' or 'PREFIX_AWARE'
112 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
113 'Integral', 'Fractional' or 'String'
114 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
115 characters but control characters other than tabs, U+FFFE and U+FFFF; or nothing
116 'Iceberg', 'Glue' or 'Default'
117 'Standard', 'InMemory' or 'Standard_V2'
118 'Seconds', 'Minutes', 'Hours', 'Days' or 'Weeks'
119 'OnDemand' or 'Provisioned'
120 characters but uppercase letters; or nothing
121 lowercase letters, digits and '-', neither beginning nor ending with '-'
122 any text
123 printable ASCII characters but '\`', '{', '|', '}' and '~'
124 the ARN of a role, such as 'arn:aws:iam::<account>:role/…'
125 letters, digits, '-', '.' and '_', not beginning with '-' or '.'
126 'TRAINING', 'INFERENCE' or 'NOTEBOOK_KERNEL'
127 letters, then optionally ' ', then digits, then '.', then digits, then optionally ('.', then digits)
128 'CPU' or 'GPU'
129 'NOT_PROVIDED', 'STABLE', 'TO_BE_ARCHIVED' or 'ARCHIVED'
130 'COPY_COUNT' or 'CAPACITY_PERCENT'
131 '/', then letters, digits, '-', '.', '/' and '_', without '..'
132 any text, not ending with white space, then anything
133 'PERMISSIVE'
134 'SPREAD' or 'BINPACK'
135 'Running', 'Completed' or 'Cancelled'
136 'RealTimeInference'
137 'ShadowMode'
138 'AutoModelRegistrationEnabled' or 'AutoModelRegistrationDisabled'
139 letters, digits and '-', neither beginning nor ending with '-'
140 'Fri:', 'Mon:', 'Sat:', 'Sun:', 'Thu:', 'Tue:' or 'Wed:', then a number from 00 to 23, then ':', then a number from 00 to 59
141 's3://', then any text, not beginning with '/'
142 optionally digits, then any character, then optionally digits, then any character, then optionally digits
143 'Small', 'Medium' or 'Large'
144 'Platform' or 'Vpc'
145 'SingleModel' or 'MultiModel'
146 'S3Prefix' or 'S3Object'
147 1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-', then optionally ('/', then 1 to 9 digits); or an ARN of 'sagemaker' that e...
148 'Serial' or 'Direct'
149 optionally any character, then 'P', then anything
150 'number', 'string', 'boolean', 'linear_graph', 'bar_chart' or 'matrix'
151 any text
152 'High', 'Medium', 'Low' or 'Unknown'
153 'Approved', 'Rejected' or 'PendingManualApproval'
154 'Pending', 'InProgress', 'Completed', 'Failed' or 'Deleting'
155 any text
156 'Draft', 'PendingReview', 'Approved' or 'Archived'
157 letters, digits and '-'
158 1 to 63 characters of letters, digits and '-', neither beginning nor ending with '-'; or an ARN of 'sagemaker' that ends so
159 'NotStarted', 'Failed', 'InProgress' or 'Completed'
160 'None' or 'All'
161 letters, marks, numbers, punctuation and separators of any script; or nothing
162 'MultiRecord' or 'SingleRecord'
163 letters, digits and '_', not beginning with a digit
164 'ManifestFile', 'S3Prefix', 'AugmentedManifestFile' or 'Converse'
165 'None', 'TFRecord', 'Line' or 'RecordIO'
166 'None' or 'Line'
167 'BinaryClassification', 'MulticlassClassification' or 'Regression'
168 'Pending', 'Completed', 'CompletedWithViolations', 'InProgress', 'Failed', 'Stopping' or 'Stopped'
169 anything, then 'aws', then optionally lowercase letters and '-', then ':sagemaker:', then optionally lowercase letters, digits and '-', then ':', then 12 digits...
170 'DataQuality', 'ModelQuality', 'ModelBias' or 'ModelExplainability'
171 'Pending', 'Failed', 'Scheduled' or 'Stopped'
172 'https://', then any text, not beginning with '/'; or letters, digits and '-', neither beginning nor ending with '-'
173 '1' or '2'
174 'notebook-al1-v1', 'notebook-al2-v1', 'notebook-al2-v2', 'notebook-al2-v3' or 'notebook-al2023-v1'
175 'IAM' or 'IDC'
176 letters and digits
177 'lakera-guard', 'comet', 'deepchecks-llm-evaluation' or 'fiddler'
178 'GZIP', 'SNAPPY' or 'ZLIB'
179 'PARQUET', 'AVRO', 'ORC', 'JSON' or 'TEXTFILE'
180 letters, digits, '-', '.' and '_'
181 'File' or 'Pipe'
182 'None', 'GZIP', 'SNAPPY', 'ZSTD' or 'BZIP2'
183 'PARQUET' or 'CSV'
184 'ManifestFile' or 'S3Prefix'
185 letters, digits and '-', neither beginning nor ending with '-'
186 letters, digits, '-' and '_'; or nothing
187 anything, then 'arn:aws', then optionally lowercase letters and '-', then ':iam::', then 12 digits, then ':role' or ':role/', then any text, beginning with a le...
188 'JupyterServer', 'KernelGateway', 'TensorBoard', 'RStudioServerPro', 'RSessionGateway', 'JupyterLab', 'CodeEditor', 'DetailedProfiler' or 'Canvas'
189 'Private' or 'Shared'
190 'JupyterServer', 'KernelGateway', 'CodeEditor' or 'JupyterLab'
191 letters, digits, '-' and '_', then '/', then letters, digits, '+', '-' and '_'
192 'InProgress', 'Completed', 'Failed', 'Stopping' or 'Stopped'
193 'UserName'
194 the ARN of an image version; or 'None'
195 printable ASCII characters
196 letters, digits, '-' and '_', then '_', then letters and digits
197 'ipv4' or 'dualstack'
198 'https://', then characters but white space
199 one or more times (printable ASCII characters but a space, '"' and '\\'), with ' ' between them
`;
  "2": `
2 'https://' or 's3://', then any text, not beginning with '/'
20 'Pipe', 'File' or 'FastFile'
21 'JupyterServer', 'KernelGateway', 'RStudioServerPro', 'RSessionGateway', 'Canvas', 'DetailedProfiler', 'TensorBoard', 'CodeEditor' or 'JupyterLab'
22 'd-', then lowercase letters, digits and '-', not ending with '-'
23 the ARN of a studio lifecycle config; or 'None'
24 the ARN of an image, such as 'arn:aws:sagemaker:<region>:<account>:image/…'
25 the ARN of an image version, such as 'arn:aws:sagemaker:<region>:<account>:image-version/…/…'
26 any text, not white space alone
27 '/', then anything
28 'MD5Hash', 'S3ETag', 'S3Version' or 'Custom'
29 'Karpenter'
200 text that matches ^(?:(^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/(3[0-2]|[1-2][0-9]|[0-9]))$)|(...
201 letters, digits and '-', not beginning with '-'
202 'sg-', then optionally lowercase letters and digits
203 'subnet-', then optionally lowercase letters and digits
204 'vpc-', then optionally lowercase letters and digits
205 an ARN of 'sns', such as 'arn:aws:sns:<region>:<account>:…'
`;
  "3": `
3 letters, numbers and separators of any script, and '+', '-', '.', '/', ':', '=', '@' and '_'; or nothing
30 'Enable' or 'Disable'
31 the ARN of a role, such as 'arn:aws:iam::<account>:role/…'
32 'INSTANCE_COUNT' or 'CAPACITY_PERCENTAGE'
33 'WhenIdle' or 'WhenAllIdle'
34 'ami-', then 8 or more hexadecimal digits; or 'default'
35 letters, digits and '-', neither beginning nor ending with '-'
36 letters, digits, '-', '/', ':' and '_'; or nothing
37 'fc-', 'fci-', 'fs-' or 'fsi-', then 8 or more lowercase hexadecimal digits, then '.', then 4 to 253 characters
38 letters, digits, '-' and '_'
39 '/', then letters, digits, '-', '.', '/' and '_'
`;
  "4": `
4 letters, digits and '-', neither beginning nor ending with '-'
40 optionally (one or more times (lowercase letters, digits and '-', neither beginning nor ending with '-'), with '.' between them, then '/'), then letters, digits...
41 letters, digits, '-', '.' and '_', neither beginning nor ending with '-', '.' or '_'; or nothing
42 'NoSchedule', 'PreferNoSchedule' or 'NoExecute'
43 'efa' or 'efa-only'
44 'InstanceStress' or 'InstanceConnectivity'
45 letters, digits and '-'
46 'Controller', 'Login' or 'Compute'
47 the ARN of a training plan, such as 'arn:aws:sagemaker:<region>:<account>:training-plan/…'
48 'Continuous'
49 'Automatic' or 'None'
`;
  "5": `
50 the ARN of a cluster, such as 'arn:aws:eks:<region>:<account>:cluster/…'
51 'Overwrite', 'Managed' or 'Merge'
52 'Keep' or 'DeleteIfNotUsed'
53 the ARN of a cluster, such as 'arn:aws:sagemaker:<region>:<account>:cluster/…'
54 'Enabled' or 'Disabled'
55 lowercase letters, digits and '-', neither beginning nor ending with '-'
56 characters but a space, '*', ':', '?', '[', '^' and '~'
57 'https://', then 4 or more characters, not beginning with '/'
58 the ARN of a secret, such as 'arn:aws:secretsmanager:<region>:<account>:secret:…'
59 letters, digits, '-' and '_', neither beginning nor ending with '-' or '_'
`;
  "6": `
6 'Unknown', 'InProgress', 'Completed', 'Failed', 'Stopping' or 'Stopped'
60 'https://' or 's3://', then any text, not beginning with '/'
61 'FullyReplicated' or 'ShardedByS3Key'
62 'Pipe' or 'File'
63 'Continuous' or 'EndOfJob'
64 any text, beginning with a letter or a digit
65 any text
66 any text, ending with a letter, a digit, '-', ':' or '_', then anything
67 a letter or a digit, then any number of times (any number of times '-', then any number of times '_', then a letter or a digit)
68 letters, digits, a space, '!', ',', '-', '.', ':', ';' and '_'; or nothing
69 's3://', then any text, not beginning with '/'
`;
  "7": `
7 letters, marks, numbers, punctuation, symbols and separators of any script; or nothing
70 'PublicInternetOnly' or 'VpcOnly'
71 'Service' or 'Customer'
72 'SSO' or 'IAM'
73 'fs-', then 8 or more lowercase hexadecimal digits
74 '/', then optionally characters but white space
75 's3://', then any text, not beginning with '/'
76 'ENABLED' or 'DISABLED'
77 'https://', then 3 or more times (letters, digits, '-', '.' and '_', then optionally '/')
78 a letter or a digit, then any number of times (optionally '-' or '.', then a letter or a digit)
79 the ARN of a training plan; or 'None'
`;
  "8": `
8 letters, digits and '_', not beginning with a digit
80 'Enabled', 'Disabled' or 'DefaultAsDomain'
81 'R_STUDIO_ADMIN' or 'R_STUDIO_USER'
82 'Allowed' or 'Disabled'
83 'JupyterServer', 'TensorBoard', 'RStudioServerPro', 'JupyterLab', 'CodeEditor', 'DetailedProfiler', 'Canvas', 'KernelGateway' or 'RSessionGateway'
84 'DataWrangler', 'FeatureStore', 'EmrClusters', 'AutoMl', 'Experiments', 'Training', 'ModelEvaluation', 'Pipelines', 'Models', 'JumpStart', 'InferenceRecommender...
85 'sagemaker_distribution'
86 a whole number without leading zeros, then '.', then a whole number without leading zeros
87 digits
88 'USER_PROFILE_NAME' or 'DISABLED'
89 'IPV4', 'DUALSTACK', 'ipv4' or 'dualstack'
`;
  "9": `
90 'http:', 'https:' or 'www.', then anything
91 'dzd', then '-' or '_', then 1 to 36 characters of letters, digits, '-' and '_'
92 anything, then 2 letters, then '-', then letters and '-', then '-', then any text, beginning with a digit
93 1 to 36 characters of letters, digits, '-' and '_'
94 'INSTANCE_COUNT' or 'CAPACITY_PERCENT'
95 'ALL_AT_ONCE', 'CANARY' or 'LINEAR'
96 an ARN of 'sns', such as 'arn:aws:sns:<region>:<account>:…'
97 'SUCCESS_NOTIFICATION_TOPIC' or 'ERROR_NOTIFICATION_TOPIC'
98 letters, digits and '-', neither beginning nor ending with '-', then '/', then letters, digits, '-' and '.', not beginning with '-' or '.', not ending with '-'
99 'Input', 'Output' or 'InputAndOutput'
`;
}

/** The classes of the resources. */
export type Classes = "CfnAIWorkloadConfig" | "CfnAction" | "CfnAlgorithm" | "CfnApp" | "CfnAppImageConfig" | "CfnArtifact" | "CfnCluster" | "CfnClusterSchedulerConfig" | "CfnCodeRepository" | "CfnContext" | "CfnDataQualityJobDefinition" | "CfnDevice" | "CfnDeviceFleet" | "CfnDomain" | "CfnEndpoint" | "CfnEndpointConfig" | "CfnExperiment" | "CfnExperimentTrialComponent" | "CfnFeatureGroup" | "CfnHub" | "CfnHumanTaskUi" | "CfnImage" | "CfnImageVersion" | "CfnInferenceComponent" | "CfnInferenceExperiment" | "CfnMlflowApp" | "CfnMlflowTrackingServer" | "CfnModel" | "CfnModelBiasJobDefinition" | "CfnModelCard" | "CfnModelExplainabilityJobDefinition" | "CfnModelPackage" | "CfnModelPackageGroup" | "CfnModelQualityJobDefinition" | "CfnMonitoringSchedule" | "CfnNotebookInstance" | "CfnNotebookInstanceLifecycleConfig" | "CfnPartnerApp" | "CfnPipeline" | "CfnProcessingJob" | "CfnProject" | "CfnSpace" | "CfnStudioLifecycleConfig" | "CfnTrialComponent" | "CfnUserProfile" | "CfnWorkforce" | "CfnWorkteam";
