import type { Examples } from "../example.js";

/** The accounts of eu-west-1. */
const kmeans = "438346466558.dkr.ecr.eu-west-1.amazonaws.com/kmeans:1";
const deepar = "224300973850.dkr.ecr.eu-west-1.amazonaws.com/forecasting-deepar:1";
const images = "685385470294.dkr.ecr.eu-west-1.amazonaws.com/image-classification:1";
const xgboost = "685385470294.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1";
const xgboost17 = "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1";
const knn = "438346466558.dkr.ecr.eu-west-1.amazonaws.com/knn:1";
const blazingText = "685385470294.dkr.ecr.eu-west-1.amazonaws.com/blazingtext:1";
const forest = "438346466558.dkr.ecr.eu-west-1.amazonaws.com/randomcutforest:1";
const own = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/kmeans:1";
const pytorch =
  "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.5.1-gpu-py311-cu124-ubuntu22.04-sagemaker";

/** A job: its image, then other members. A training job has hyperparameters, whatever they are. */
function job(image: string, more: string, mode = `"File"`): string {
  const isLeftOut = /HyperParameter|TuningObjective/u.test(more) || image === xgboost;
  const parameters = isLeftOut ? "" : "HyperParameters: parameters, ";
  return `{ AlgorithmSpecification: { TrainingImage: "${image}", TrainingInputMode: ${mode} }, ${parameters}${more} }`;
}

/** A tuning job of one definition. */
function tuning(image: string, objective: string): string {
  return `{ HyperParameterTuningJobConfig: { Strategy: "Bayesian", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 9 }, HyperParameterTuningJobObjective: ${objective} }, TrainingJobDefinition: { ResourceConfig: resources, AlgorithmSpecification: { TrainingImage: "${image}", TrainingInputMode: "File" } } }`;
}

/** A tuning job of one definition, with its ranges. */
function ranged(image: string, ranges: string, fixed = "fixed"): string {
  return `{ HyperParameterTuningJobConfig: { Strategy: "Random", ResourceLimits: { MaxParallelTrainingJobs: 1, MaxNumberOfTrainingJobs: 2 }, ParameterRanges: { ${ranges} } }, TrainingJobDefinition: { StaticHyperParameters: ${fixed}, ResourceConfig: resources, AlgorithmSpecification: { TrainingImage: "${image}", TrainingInputMode: "File" } } }`;
}

/** A job's only channel: its name, and members of its source. */
function channel(name: string, source: string): string {
  return `InputDataConfig: [{ ChannelName: "${name}", DataSource: { S3DataSource: { ${source} } } }]`;
}

export const algorithmExamples: Examples = {
  "algorithm-input-mode": {
    accepted: [job(deepar, "", `"FastFile"`), job(kmeans, "", `"Pipe"`), job(deepar, "", "mode")],
    rejected: job(deepar, "", `«"Pipe"»`),
    message:
      "DeepAR doesn't train in 'Pipe' mode: a built-in algorithm reads its input in the modes that it has. Use 'File'.",
  },
  "algorithm-processor": {
    accepted: [
      job(images, `ResourceConfig: { InstanceType: "ml.p3.2xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`),
      job(kmeans, `ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 }`),
      job(xgboost17, `ResourceConfig: { InstanceType: "ml.g4dn.xlarge", InstanceCount: 1 }`),
    ],
    rejected: [
      job(images, `ResourceConfig: { InstanceType: «"ml.m5.large"», InstanceCount: 1, VolumeSizeInGB: 30 }`),
      job(
        xgboost17.replace("1.7-1", "1.0-1-cpu-py3"),
        `ResourceConfig: { InstanceType: «"ml.g4dn.xlarge"», InstanceCount: 1 }`,
      ),
      job(
        blazingText,
        `HyperParameters: { mode: "batch_skipgram" }, ResourceConfig: { InstanceType: «"ml.p3.2xlarge"», InstanceCount: 1, VolumeSizeInGB: 30 }`,
      ),
    ],
    message:
      "Image Classification trains on GPU instances only, and 'ml.m5.large' is none: a built-in algorithm trains on the instances that it is built for.",
  },
  "algorithm-single-instance": {
    accepted: [
      job(kmeans, `ResourceConfig: { InstanceType: type, InstanceCount: 2, VolumeSizeInGB: 30 }`),
      // This mode is distributed.
      job(
        blazingText,
        `HyperParameters: { mode: "batch_skipgram" }, ResourceConfig: { InstanceType: "ml.c5.xlarge", InstanceCount: 2, VolumeSizeInGB: 30 }`,
      ),
      job(
        blazingText,
        `HyperParameters: { mode }, ResourceConfig: { InstanceType: type, InstanceCount: 2, VolumeSizeInGB: 30 }`,
      ),
    ],
    rejected: [
      job(
        blazingText,
        `HyperParameters: { mode: "cbow" }, ResourceConfig: { InstanceType: type, InstanceCount: «2», VolumeSizeInGB: 30 }`,
      ),
      job(
        "685385470294.dkr.ecr.eu-west-1.amazonaws.com/semantic-segmentation:1",
        `ResourceConfig: { InstanceType: type, InstanceCount: «2», VolumeSizeInGB: 30 }`,
      ),
    ],
  },
  "algorithm-hyperparameter-values": {
    accepted: [
      job(
        kmeans,
        `HyperParameters: { k: "10", feature_dim: "50", extra_center_factor: "auto", eval_metrics: '["msd"]' }`,
      ),
      job(kmeans, `HyperParameters: { k: String(count), feature_dim: "50", local_lloyd_tol: "1e-4" }`),
      job(
        xgboost17,
        `HyperParameters: { num_round: "100", objective: "multi:softmax", num_class: "3", eval_metric: "mlogloss,merror" }`,
      ),
      job(
        xgboost17,
        `HyperParameters: { num_round: "100", objective: "binary:logistic", eval_metric: "auc,error@0.7" }`,
      ),
      job(xgboost17, `HyperParameters: { sagemaker_program: "train.py", objective: "mine", num_round: "many" }`),
      job(xgboost, `HyperParameters: { num_round: "100", objective: "gpu:reg:linear" }`),
      job(
        knn,
        `HyperParameters: { k: "5", feature_dim: "784", sample_size: "1000", predictor_type: "classifier", index_type: "faiss.IVFPQ" }`,
      ),
    ],
    rejected: [
      job(
        kmeans,
        `HyperParameters: { k: «"ten"», feature_dim: «"0"», init_method: «"kmean++"», local_lloyd_tol: «"2"» }`,
      ),
      job(kmeans, `HyperParameters: { k: "10", feature_dim: "50", eval_metrics: «"rmse"» }`),
      job(xgboost17, `HyperParameters: { num_round: "100", objective: «"multi:softmax"» }`),
      job(xgboost17, `HyperParameters: { num_round: «"0"», objective: «"multi:softmax"» }`),
      job(xgboost17, `HyperParameters: { num_round: "100", objective: «"binary:logits"», subsample: «"0"» }`),
      job(xgboost17, `HyperParameters: { num_round: "100", objective: «"reg:squarederror"», eval_metric: "auc" }`),
      job(
        knn,
        `HyperParameters: { k: "5", feature_dim: "784", sample_size: "1000", predictor_type: "classifier", index_type: "faiss.IVFPQ", index_metric: «"COSINE"» }`,
      ),
    ],
    message:
      "K-Means takes an integer of at least 1 for 'k', not 'ten': a built-in algorithm refuses values outside of what it takes.",
  },
  "tuning-hyperparameter-values": {
    accepted: job(kmeans, `ResourceConfig: resources, StaticHyperParameters: { feature_dim: "50" }`),
    rejected: job(kmeans, `ResourceConfig: resources, StaticHyperParameters: { feature_dim: «"-50"» }`),
  },
  "tuning-required-hyperparameters": {
    accepted: [
      ranged(kmeans, `IntegerParameterRanges: [{ Name: "epochs", MinValue: "1", MaxValue: "9" }]`),
      ranged(
        knn,
        `IntegerParameterRanges: [{ Name: "k", MinValue: "1", MaxValue: "9" }, { Name: "sample_size", MinValue: "256", MaxValue: "1024" }]`,
        `{ feature_dim: "50", predictor_type: "regressor" }`,
      ),
      ranged(knn, `IntegerParameterRanges: ranges`, `{ feature_dim: "50" }`),
      ranged(knn, `IntegerParameterRanges: [{ Name: "k", MinValue: "1", MaxValue: "9" }]`, `{ ...fixed }`),
    ],
    rejected: ranged(
      knn,
      `IntegerParameterRanges: [{ Name: "k", MinValue: "1", MaxValue: "9" }]`,
      `{ feature_dim: "50" }`,
    ).replace("StaticHyperParameters", "«StaticHyperParameters»"),
    message:
      "K-Nearest Neighbors needs 'predictor_type' and 'sample_size': what has no default is given to all jobs or searched.",
  },
  "algorithm-declared-hyperparameters": {
    accepted: `{ TrainingImage: "${kmeans}", SupportedHyperParameters: [{ Name: "k", Type: "Integer" }], SupportedTrainingInstanceTypes: types, TrainingChannels: channels }`,
    rejected: `{ TrainingImage: "${kmeans}", SupportedHyperParameters: [{ Name: «"clusters"», Type: "Integer" }], SupportedTrainingInstanceTypes: types, TrainingChannels: channels }`,
  },
  "algorithm-hyperparameter-spelling": {
    accepted: [
      job(
        kmeans,
        `HyperParameters: { k: "10", feature_dim: "50", force_dense: "True", _tuning_objective_metric: "a" }`,
      ),
      job(xgboost, `HyperParameters: { sagemaker_program: "train.py", num_rounds: "5" }`),
      job(xgboost, `HyperParameters: { sagemaker_program: script, num_rounds: "5" }`),
    ],
    rejected: [
      job(kmeans, `HyperParameters: { k: "10", feature_dim: "50", «mini_batchsize»: "5" }`),
      job(kmeans, `HyperParameters: { k: "10", feature_dim: "50", «something_new»: "5" }`),
    ],
    message:
      "K-Means has no hyperparameter 'mini_batchsize': a built-in algorithm refuses hyperparameters that it doesn't know. Perhaps 'mini_batch_size' is meant.",
  },
  "tuning-hyperparameter-spelling": {
    accepted: job(kmeans, `ResourceConfig: resources, StaticHyperParameters: { feature_dim: "50" }`),
    rejected: [
      job(kmeans, `ResourceConfig: resources, StaticHyperParameters: { «featuredim»: "50" }`),
      job(
        deepar,
        `ResourceConfig: resources, StaticHyperParameters: { «context_length_param»: "50", «clusters»: "5" }`,
      ),
    ],
  },
  "algorithm-required-hyperparameters": {
    accepted: [
      job(kmeans, `HyperParameters: { k: "10", feature_dim: "50" }`),
      job(kmeans, `HyperParameters: { ...parameters }`),
      job(kmeans, `HyperParameters: parameters`),
      job(kmeans, `HyperParameters: { k: clusters, feature_dim: String(columns.length) }`),
      job(kmeans, `HyperParameters: small ? { k: "10", feature_dim: "50" } : { k: "99", feature_dim: "50" }`),
      job(xgboost, `HyperParameters: { sagemaker_program: script }`),
      `{ AlgorithmSpecification: { TrainingImage: "${xgboost}", TrainingInputMode: "File" }, Environment: { SAGEMAKER_PROGRAM: "train.py" } }`,
      `{ AlgorithmSpecification: { TrainingImage: "${kmeans}", TrainingInputMode: "File" }, ...more }`,
      `{ AlgorithmSpecification: { TrainingImage: "${kmeans}", TrainingInputMode: "File", ContainerEntrypoint: ["sh"] }, RoleArn: role }`,
    ],
    rejected: [
      job(kmeans, `«HyperParameters»: { k: "10" }`),
      job(kmeans, `«HyperParameters»: { k: clusters, feature_dim: undefined }`),
      `{ AlgorithmSpecification: { TrainingImage: «"${kmeans}"», TrainingInputMode: "File" }, RoleArn: role }`,
    ],
  },
  "tuning-hyperparameter-ranges": {
    accepted: [
      ranged(kmeans, `IntegerParameterRanges: [{ Name: "epochs", MinValue: "1", MaxValue: "9" }]`),
      ranged(kmeans, `IntegerParameterRanges: [{ Name: name, MinValue: "1", MaxValue: "9" }]`),
      ranged(xgboost, `ContinuousParameterRanges: [{ Name: "brand_new", MinValue: "1", MaxValue: "9" }]`),
      // Open bounds may be the ends of a range, and integers may be searched for a number.
      ranged(xgboost17, `ContinuousParameterRanges: [{ Name: "subsample", MinValue: "0", MaxValue: "1" }]`),
      ranged(xgboost17, `IntegerParameterRanges: [{ Name: "max_delta_step", MinValue: "0", MaxValue: "9" }]`),
      ranged(own, `ContinuousParameterRanges: [{ Name: "anything", MinValue: "1", MaxValue: "9" }]`),
    ],
    rejected: [
      ranged(kmeans, `IntegerParameterRanges: [{ Name: «"k"», MinValue: "1", MaxValue: "9" }]`),
      ranged(kmeans, `IntegerParameterRanges: [{ Name: «"epoch"», MinValue: "1", MaxValue: "9" }]`),
      ranged(kmeans, `IntegerParameterRanges: [{ Name: "epochs", MinValue: «"0"», MaxValue: "9" }]`),
      ranged(kmeans, `ContinuousParameterRanges: [{ Name: «"epochs"», MinValue: "1", MaxValue: "9" }]`),
      ranged(kmeans, `CategoricalParameterRanges: [{ Name: "init_method", Values: ["random", «"kmeans"»] }]`),
      ranged(
        forest,
        `IntegerParameterRanges: [{ Name: "num_trees", MinValue: «"10"», MaxValue: «"5000"» }]`,
        `{ feature_dim: "50" }`,
      ),
    ],
  },
  "tuning-definition-ranges": {
    shape: "HyperParameterTrainingJobDefinition",
    accepted: job(
      kmeans,
      `HyperParameterRanges: { IntegerParameterRanges: [{ Name: "epochs", MinValue: "1", MaxValue: "9" }] }, ResourceConfig: resources`,
    ),
    rejected: job(
      kmeans,
      `HyperParameterRanges: { IntegerParameterRanges: [{ Name: «"feature_dim"», MinValue: "1", MaxValue: "9" }] }, ResourceConfig: resources`,
    ),
  },
  "algorithm-channels": {
    accepted: [
      job(
        kmeans,
        `InputDataConfig: [{ ChannelName: "train", DataSource: source }, { ChannelName: "test", DataSource: source }]`,
      ),
      job(kmeans, `InputDataConfig: [{ ChannelName: channel, DataSource: source }]`),
      job(kmeans, `InputDataConfig: [...channels, { ChannelName: "test", DataSource: source }]`),
      job(
        images,
        `InputDataConfig: ["train", "validation"].map((ChannelName) => ({ ChannelName, DataSource: source }))`,
      ),
      job(own, `InputDataConfig: [{ ChannelName: "anything", DataSource: source }]`),
      job(
        xgboost,
        `HyperParameters: { sagemaker_program: "train.py" }, InputDataConfig: [{ ChannelName: "anything", DataSource: source }]`,
      ),
    ],
    rejected: [
      job(kmeans, `InputDataConfig: [{ ChannelName: «"training"», DataSource: source }]`),
      job(xgboost, `InputDataConfig: [{ ChannelName: «"training"», DataSource: source }]`),
      job(kmeans, `«InputDataConfig»: [{ ChannelName: "test", DataSource: source }]`),
      job(images, `«InputDataConfig»: [{ ChannelName: "train", DataSource: source }]`),
    ],
  },
  "algorithm-content-type": {
    accepted: [
      job(
        kmeans,
        `InputDataConfig: [{ ChannelName: "train", ContentType: "text/csv;label_size=0", DataSource: source }]`,
      ),
      job(kmeans, `InputDataConfig: [{ ChannelName: "train", ContentType: type, DataSource: source }]`),
      job(kmeans, `InputDataConfig: [{ ChannelName: "train", DataSource: source }]`),
      job(xgboost, `InputDataConfig: [{ ChannelName: "train", ContentType: "libsvm", DataSource: source }]`),
      job(deepar, `InputDataConfig: [{ ChannelName: "train", ContentType: "json", DataSource: source }]`),
    ],
    rejected: [
      job(kmeans, `InputDataConfig: [{ ChannelName: "train", ContentType: «"csv"», DataSource: source }]`),
      job(xgboost, `InputDataConfig: [{ ChannelName: "train", ContentType: «"image/jpeg"», DataSource: source }]`),
    ],
  },
  "algorithm-distribution": {
    accepted: [
      job(forest, channel("train", `S3DataDistributionType: "ShardedByS3Key", S3DataType: "S3Prefix"`)),
      job(forest, channel("train", `S3DataDistributionType: distribution, S3DataType: "S3Prefix"`)),
      job(forest, channel("train", `...location`)),
      job(kmeans, channel("train", `S3DataType: "S3Prefix"`)),
      job(forest, `InputDataConfig: [{ ChannelName: "train", DataSource: { FileSystemDataSource: files } }]`),
    ],
    rejected: [
      job(forest, channel("train", `S3DataDistributionType: «"FullyReplicated"», S3DataType: "S3Prefix"`)),
      job(forest, `InputDataConfig: [{ ChannelName: "train", DataSource: { «S3DataSource»: { S3Uri: uri } } }]`),
      job(
        "438346466558.dkr.ecr.eu-west-1.amazonaws.com/ntm:1",
        `InputDataConfig: [{ ChannelName: "train", DataSource: source }, { ChannelName: "test", DataSource: { S3DataSource: { S3DataDistributionType: «"ShardedByS3Key"» } } }]`,
      ),
    ],
  },
  "algorithm-objective": {
    accepted: [
      tuning(kmeans, `{ Type: "Minimize", MetricName: "test:msd" }`),
      tuning(xgboost, `{ Type: "Minimize", MetricName: "validation:brand_new_thing" }`),
    ],
    rejected: [
      tuning(kmeans, `{ Type: «"Maximize"», MetricName: "test:msd" }`),
      tuning(kmeans, `{ Type: "Minimize", MetricName: «"accuracy"» }`),
    ],
    message:
      "'Type' for K-Means's 'test:msd' must be 'Minimize', not 'Maximize': a built-in algorithm can be tuned for its own metrics only.",
  },
  "algorithm-definition-objective": {
    accepted: job(kmeans, `ResourceConfig: resources, TuningObjective: { Type: "Minimize", MetricName: "test:ssd" }`),
    rejected: job(kmeans, `ResourceConfig: resources, TuningObjective: { Type: «"Maximize"», MetricName: "test:ssd" }`),
  },
  "framework-image-processor": {
    accepted: [
      job(pytorch, `ResourceConfig: { InstanceType: "ml.g5.xlarge", InstanceCount: 1 }`),
      // A repository of that name in an account of the user's: its tags mean what its owner wants.
      job(
        pytorch.replace("763104351884", "123456789012"),
        `ResourceConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 }`,
      ),
    ],
    rejected: job(pytorch, `ResourceConfig: { InstanceType: «"ml.m5.large"», InstanceCount: 1, VolumeSizeInGB: 30 }`),
    message:
      "'ml.m5.large' is a CPU type, and the image is built for GPUs: the tag of a framework image says what it is built for.",
  },
  "framework-image-family": {
    accepted: [
      job(pytorch, `ResourceConfig: { InstanceType: "ml.p3.2xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`),
      job(
        "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:1.12.1-gpu-py38",
        `ResourceConfig: { InstanceType: "ml.p2.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`,
      ),
      job(
        pytorch.replace("763104351884", "123456789012"),
        `ResourceConfig: { InstanceType: "ml.p2.xlarge", InstanceCount: 1, VolumeSizeInGB: 30 }`,
      ),
    ],
    rejected: [
      job(pytorch, `ResourceConfig: { InstanceType: «"ml.p2.xlarge"», InstanceCount: 1, VolumeSizeInGB: 30 }`),
      job(
        "763104351884.dkr.ecr.eu-west-1.amazonaws.com/tensorflow-training:2.12.0-gpu-py310",
        `ResourceConfig: { InstanceType: «"ml.p2.xlarge"», InstanceCount: 1, VolumeSizeInGB: 30 }`,
      ),
    ],
    message:
      "'ml.p2.xlarge' doesn't run PyTorch 2.5.1: P2 instances are too old from PyTorch 1.13 and TensorFlow 2.12 on (as of 2026-08-21).",
  },
  "processing-framework-image-processor": {
    accepted: `{ AppSpecification: { ImageUri: image }, ProcessingResources: { ClusterConfig: { InstanceType: "ml.m5.large", InstanceCount: 1, VolumeSizeInGB: 30 } } }`,
    rejected: `{ AppSpecification: { ImageUri: "${pytorch}" }, ProcessingResources: { ClusterConfig: { InstanceType: «"ml.m5.large"», InstanceCount: 1, VolumeSizeInGB: 30 } } }`,
  },
  "training-image-account": {
    accepted: [
      `{ TrainingInputMode: "File", TrainingImage: "${kmeans}" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/kmeans:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "438346466558.dkr.ecr.xx-new-9.amazonaws.com/kmeans:1" }`,
    ],
    rejected: [
      `{ TrainingInputMode: "File", TrainingImage: "«382416733822».dkr.ecr.eu-west-1.amazonaws.com/kmeans:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«685385470294».dkr.ecr.eu-west-1.amazonaws.com/kmeans:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«438346466558».dkr.ecr.eu-west-1.amazonaws.com/xgboost:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«438346466558».dkr.ecr.ap-southeast-5.amazonaws.com/kmeans:1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "«763104351884».dkr.ecr.af-south-1.amazonaws.com/pytorch-training:2.5.1-cpu-py311" }`,
    ],
    message:
      "Account '382416733822' doesn't serve 'kmeans' in eu-west-1: SageMaker's own images are in another account in each Region. There it is '438346466558'.",
  },
  "container-image-account": {
    accepted: `{ Image: "${kmeans}", ModelDataUrl: url }`,
    rejected: `{ Image: "«382416733822».dkr.ecr.eu-west-1.amazonaws.com/kmeans:1", ModelDataUrl: url }`,
  },
  "job-image-account": {
    accepted: `{ ImageUri: "468650794304.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer" }`,
    rejected: [
      `{ ImageUri: "«159807026194».dkr.ecr.eu-west-1.amazonaws.com/sagemaker-model-monitor-analyzer" }`,
      `{ ImageUri: \`«159807026194».dkr.ecr.\${region}.amazonaws.com/sagemaker-model-monitor-analyzer\` }`,
    ],
  },
  "rule-image-account": {
    accepted: `{ RuleConfigurationName: "a", RuleEvaluatorImage: image }`,
    rejected: `{ RuleConfigurationName: "a", RuleEvaluatorImage: "«895741380848».dkr.ecr.us-east-1.amazonaws.com/sagemaker-debugger-rules:latest" }`,
  },
  "training-image-version": {
    accepted: [
      `{ TrainingInputMode: "File", TrainingImage: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1-cpu-py3" }`,
      `{ TrainingInputMode: "File", TrainingImage: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:9.0-1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.6-1" }`,
      `{ TrainingInputMode: "File", TrainingImage: "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.5-gpu-py311" }`,
      `{ TrainingInputMode: "File", TrainingImage: "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.5.9-gpu-py311" }`,
    ],
    rejected: [
      `{ TrainingInputMode: "File", TrainingImage: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:«1.7»" }`,
      `{ TrainingInputMode: "File", TrainingImage: "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:«1.14.0»-gpu-py39" }`,
    ],
    message:
      "There is no version '1.7' of 'sagemaker-xgboost' (as of 2026-08-21): an image of AWS's is served in the versions that it has published. Use '1.7-1'.",
  },
  "container-image-version": {
    accepted: [
      `{ Image: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1-cpu-py3", ModelDataUrl: url }`,
    ],
    rejected: [`{ Image: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:«1.7»", ModelDataUrl: url }`],
  },
  "job-image-version": {
    accepted: [`{ ImageUri: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1-cpu-py3" }`],
    rejected: [`{ ImageUri: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:«1.7»" }`],
  },
  "rule-image-version": {
    accepted: [
      `{ RuleConfigurationName: "a", RuleEvaluatorImage: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:1.7-1-cpu-py3" }`,
    ],
    rejected: [
      `{ RuleConfigurationName: "a", RuleEvaluatorImage: "141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:«1.7»" }`,
    ],
  },
};
