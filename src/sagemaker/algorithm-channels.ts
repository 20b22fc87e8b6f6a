/**
 * What the built-in algorithms read, from the developer guide
 * (https://github.com/awsdocs/amazon-sagemaker-developer-guide at a869fa5): `common-info-all-im-models.md`,
 * `cdf-training.md`, and each algorithm's own page. The guide is of June 2023, so what is made of this is of medium
 * confidence.
 */
export interface AlgorithmChannels {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Media types of its channels of records, without parameters; undefined where the guide isn't clear. */
  readonly contentTypes?: readonly string[];
  /** How a channel has to be distributed. */
  readonly distribution?: Readonly<Record<string, "FullyReplicated" | "ShardedByS3Key">>;
  /** The distribution that has to be written, since it isn't the default, by channel. */
  readonly writtenDistribution?: Readonly<Record<string, "ShardedByS3Key">>;
}

const records = ["application/x-recordio-protobuf", "text/csv"] as const;
const images = ["application/x-recordio", "application/x-image", "image/jpeg", "image/png"] as const;

/** The channels whose content types are listed: the others hold models, lists and labels. */
export const recordChannels: readonly string[] = ["train", "validation", "test"];

/** By ECR repository. */
export const algorithmChannels: Readonly<Record<string, AlgorithmChannels>> = {
  blazingtext: { required: ["train"], optional: ["validation", "model"] },
  "forecasting-deepar": { required: ["train"], optional: ["test"] },
  "factorization-machines": {
    required: ["train"],
    optional: ["test"],
    contentTypes: ["application/x-recordio-protobuf"],
  },
  "image-classification": {
    required: ["train", "validation"],
    optional: ["train_lst", "validation_lst", "model"],
    contentTypes: images,
  },
  ipinsights: { required: ["train"], optional: ["validation"], contentTypes: ["text/csv"] },
  kmeans: { required: ["train"], optional: ["test"], contentTypes: records },
  knn: { required: ["train"], optional: ["test"], contentTypes: records },
  lda: { required: ["train"], optional: ["test"], contentTypes: records },
  "linear-learner": { required: ["train"], optional: ["validation", "test"], contentTypes: records },
  ntm: {
    required: ["train"],
    optional: ["validation", "test", "auxiliary"],
    contentTypes: records,
    distribution: { validation: "FullyReplicated", test: "FullyReplicated", auxiliary: "FullyReplicated" },
  },
  object2vec: { required: ["train"], optional: ["validation", "test", "auxiliary"] },
  "object-detection": {
    required: ["train", "validation"],
    optional: ["train_annotation", "validation_annotation", "model"],
    contentTypes: images,
  },
  pca: { required: ["train"], optional: ["test"], contentTypes: records },
  randomcutforest: {
    required: ["train"],
    optional: ["test"],
    contentTypes: records,
    distribution: { train: "ShardedByS3Key", test: "FullyReplicated" },
    writtenDistribution: { train: "ShardedByS3Key" },
  },
  // An augmented manifest has the annotations with it.
  "semantic-segmentation": {
    required: ["train", "validation"],
    optional: ["train_annotation", "validation_annotation", "label_map", "model"],
    contentTypes: images,
  },
  seq2seq: { required: ["train", "validation", "vocab"], optional: [] },
  // The container takes short names and Parquet, too (https://github.com/aws/sagemaker-xgboost-container).
  xgboost: {
    required: ["train"],
    optional: ["validation", "model", "code"],
    contentTypes: [
      "text/csv",
      "csv",
      "text/libsvm",
      "text/x-libsvm",
      "libsvm",
      "application/x-parquet",
      "parquet",
      "application/x-recordio-protobuf",
      "recordio-protobuf",
    ],
  },
};

/** The hyperparameters that a tuning job may search, where the guide lists them; XGBoost's grow with its versions. */
export const tunableHyperparameters: Readonly<Record<string, readonly string[]>> = {
  blazingtext: [
    ...["batch_size", "buckets", "epochs", "learning_rate", "min_count", "mode", "negative_samples"],
    ...["sampling_threshold", "vector_dim", "window_size", "word_ngrams"],
  ],
  "forecasting-deepar": [
    ...["context_length", "dropout_rate", "embedding_dimension", "epochs", "learning_rate", "mini_batch_size"],
    ...["num_cells", "num_layers"],
  ],
  "factorization-machines": [
    ...["bias_init_scale", "bias_init_sigma", "bias_init_value", "bias_lr", "bias_wd", "epoch", "epochs"],
    ...["factors_init_scale", "factors_init_sigma", "factors_init_value", "factors_lr", "factors_wd"],
    ...["linear_init_scale", "linear_init_sigma", "linear_init_value", "linear_lr", "linear_wd", "mini_batch_size"],
  ],
  "image-classification": [
    ...["beta_1", "beta_2", "eps", "gamma", "learning_rate", "mini_batch_size", "momentum", "optimizer"],
    "weight_decay",
  ],
  ipinsights: [
    ...["epochs", "learning_rate", "mini_batch_size", "num_entity_vectors", "num_ip_encoder_layers"],
    ...["random_negative_sampling_rate", "shuffled_negative_sampling_rate", "vector_dim", "weight_decay"],
  ],
  kmeans: ["epochs", "extra_center_factor", "init_method", "mini_batch_size"],
  knn: ["k", "sample_size"],
  lda: ["alpha0", "num_topics"],
  "linear-learner": ["l1", "learning_rate", "mini_batch_size", "positive_example_weight_mult", "use_bias", "wd"],
  ntm: [
    ...["encoder_layers_activation", "learning_rate", "mini_batch_size", "optimizer", "rescale_gradient"],
    "weight_decay",
  ],
  object2vec: [
    ...["dropout", "early_stopping_patience", "early_stopping_tolerance", "enc0_cnn_filter_width", "enc0_layers"],
    ...["enc0_token_embedding_dim", "enc1_cnn_filter_width", "enc1_layers", "enc1_token_embedding_dim", "enc_dim"],
    ...["epochs", "learning_rate", "mini_batch_size", "mlp_activation", "mlp_dim", "mlp_layers", "optimizer"],
    "weight_decay",
  ],
  "object-detection": ["learning_rate", "mini_batch_size", "momentum", "optimizer", "weight_decay"],
  randomcutforest: ["num_samples_per_tree", "num_trees"],
  "semantic-segmentation": ["learning_rate", "mini_batch_size", "momentum", "optimizer", "weight_decay"],
  seq2seq: [
    ...["batch_size", "clip_gradient", "cnn_hidden_dropout", "cnn_num_hidden", "embed_dropout_source"],
    ...["embed_dropout_target", "fixed_rate_lr_half_life", "learning_rate", "lr_scheduler_type", "momentum"],
    ...["num_embed_source", "num_embed_target", "num_layers_decoder", "num_layers_encoder", "optimizer_type"],
    ...["plateau_reduce_lr_factor", "plateau_reduce_lr_threshold", "rnn_decoder_hidden_dropout", "rnn_num_hidden"],
    ...["weight_decay", "weight_init_scale", "weight_init_type"],
  ],
};
