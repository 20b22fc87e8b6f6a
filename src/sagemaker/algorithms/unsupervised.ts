/**
 * Algorithms that find structure in data: the developer guide at a869fa5, `k-means*.md`, `PCA-reference.md`, `rcf_*.md`,
 * `random-cut-forest-tuning.md`, `ip-insights*.md`; the Python SDK at 35ddf9c, `src/sagemaker/amazon/`. Where the two
 * differ, what either of them takes.
 */
import { records, type BuiltInAlgorithm } from "./contract.js";
import { flag, fraction, integer, listOf, number, oneOf, or, required, tunable } from "./hyperparameter.js";

export const kMeans: BuiltInAlgorithm = {
  name: "K-Means",
  repositories: ["kmeans"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics: { "test:msd": "Minimize", "test:ssd": "Minimize" },
  channels: { required: ["train"], optional: ["test"], contentTypes: records },
  hyperparameters: {
    feature_dim: required(integer(1)),
    k: required(integer(1)),
    epochs: tunable(integer(1)),
    eval_metrics: listOf("msd", "ssd"),
    extra_center_factor: tunable(or(integer(1), "auto")),
    half_life_time_size: integer(0),
    init_method: tunable(oneOf("random", "kmeans++")),
    local_lloyd_init_method: oneOf("random", "kmeans++"),
    local_lloyd_max_iter: integer(1),
    local_lloyd_num_trials: or(integer(1), "auto"),
    local_lloyd_tol: fraction,
    mini_batch_size: tunable(integer(1)),
  },
};

export const pca: BuiltInAlgorithm = {
  name: "PCA",
  repositories: ["pca"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics: {},
  channels: { required: ["train"], optional: ["test"], contentTypes: records },
  hyperparameters: {
    feature_dim: required(integer(1)),
    mini_batch_size: required(integer(1)),
    num_components: required(integer(1)),
    algorithm_mode: oneOf("regular", "randomized"),
    extra_components: integer(-1),
    subtract_mean: flag,
  },
};

export const randomCutForest: BuiltInAlgorithm = {
  name: "Random Cut Forest",
  repositories: ["randomcutforest"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu"],
  metrics: { "test:f1": "Maximize" },
  channels: {
    required: ["train"],
    optional: ["test"],
    contentTypes: records,
    distribution: { train: "ShardedByS3Key", test: "FullyReplicated" },
    writtenDistribution: { train: "ShardedByS3Key" },
  },
  hyperparameters: {
    feature_dim: required(integer(1, 10_000)),
    eval_metrics: listOf("accuracy", "precision_recall_fscore"),
    num_samples_per_tree: tunable(integer(1, 2048)),
    num_trees: tunable(integer(50, 1000)),
  },
};

export const ipInsights: BuiltInAlgorithm = {
  name: "IP Insights",
  repositories: ["ipinsights"],
  inputModes: ["File"],
  processors: ["cpu", "gpu"],
  metrics: { "validation:discriminator_auc": "Maximize" },
  channels: { required: ["train"], optional: ["validation"], contentTypes: ["text/csv"] },
  hyperparameters: {
    num_entity_vectors: required(tunable(integer(1, 250_000_000))),
    vector_dim: required(tunable(integer(4, 4096))),
    batch_metrics_publish_interval: integer(1),
    epochs: tunable(integer(1)),
    learning_rate: tunable(number({ min: 1e-6, max: 10 })),
    mini_batch_size: tunable(integer(1, 500_000)),
    num_ip_encoder_layers: tunable(integer(0, 100)),
    random_negative_sampling_rate: tunable(integer(0, 500)),
    shuffled_negative_sampling_rate: tunable(integer(0, 500)),
    weight_decay: tunable(number({ min: 0, max: 10 })),
  },
};
