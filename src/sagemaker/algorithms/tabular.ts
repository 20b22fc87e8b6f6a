/**
 * Algorithms of tables: the developer guide at a869fa5, `fact-machines*.md`, `fm-tuning.md`, `kNN*.md`, `ll_*.md`,
 * `linear-learner*.md`; the Python SDK at 35ddf9c, `src/sagemaker/amazon/`. Where the two differ, what either of them
 * takes.
 */
import { records, type BuiltInAlgorithm } from "./contract.js";
import {
  flag,
  fraction,
  integer,
  notNegative,
  number,
  oneOf,
  or,
  positive,
  required,
  tunable,
  type Hyperparameter,
} from "./hyperparameter.js";

/** How factorization machines begin with one of their terms, and learn it. */
function term(name: "bias" | "factors" | "linear"): Readonly<Record<string, Hyperparameter>> {
  return {
    [`${name}_init_method`]: oneOf("uniform", "normal", "constant"),
    [`${name}_init_scale`]: tunable(notNegative),
    [`${name}_init_sigma`]: tunable(notNegative),
    [`${name}_init_value`]: tunable(number()),
    [`${name}_lr`]: tunable(notNegative),
    [`${name}_wd`]: tunable(notNegative),
  };
}

export const factorizationMachines: BuiltInAlgorithm = {
  name: "Factorization Machines",
  repositories: ["factorization-machines"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics: {
    "test:rmse": "Minimize",
    "test:binary_classification_accuracy": "Maximize",
    "test:binary_classification_cross_entropy": "Minimize",
    "test:binary_f_beta": "Maximize",
  },
  channels: { required: ["train"], optional: ["test"], contentTypes: ["application/x-recordio-protobuf"] },
  hyperparameters: {
    feature_dim: required(integer(1)),
    num_factors: required(integer(1)),
    predictor_type: required(oneOf("binary_classifier", "regressor")),
    ...term("bias"),
    ...term("factors"),
    ...term("linear"),
    clip_gradient: number(),
    // The guide's page on tuning calls it so.
    epoch: tunable(integer(1)),
    epochs: tunable(integer(1)),
    eps: number(),
    mini_batch_size: tunable(integer(1)),
    rescale_grad: number(),
  },
};

export const kNearestNeighbors: BuiltInAlgorithm = {
  name: "K-Nearest Neighbors",
  repositories: ["knn"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics: { "test:accuracy": "Maximize", "test:mse": "Minimize" },
  channels: { required: ["train"], optional: ["test"], contentTypes: records },
  demands: [
    { when: { name: "dimension_reduction_type" }, then: { name: "dimension_reduction_target" } },
    {
      when: { name: "index_type", values: ["faiss.IVFPQ"] },
      then: { name: "index_metric", values: ["L2"] },
      optional: true,
    },
  ],
  hyperparameters: {
    feature_dim: required(integer(1)),
    k: required(tunable(integer(1))),
    predictor_type: required(oneOf("classifier", "regressor")),
    sample_size: required(tunable(integer(1))),
    dimension_reduction_target: integer(1),
    dimension_reduction_type: oneOf("sign", "fjlt"),
    faiss_index_ivf_nlists: or(integer(1), "auto"),
    faiss_index_pq_m: oneOf(
      ...["1", "2", "3", "4", "8", "12", "16", "20", "24", "28", "32", "40", "48", "56", "64", "96"],
    ),
    index_metric: oneOf("L2", "INNER_PRODUCT", "COSINE"),
    index_type: oneOf("faiss.Flat", "faiss.IVFFlat", "faiss.IVFPQ"),
    mini_batch_size: integer(1),
  },
};

/** What a linear learner is measured by, on the data of each of two channels. */
function linearMetrics(): Readonly<Record<string, "Maximize" | "Minimize">> {
  const losses = ["absolute_loss", "mse", "objective_loss"];
  const scores = [
    ...["binary_classification_accuracy", "binary_f_beta", "dcg", "macro_f_beta", "macro_precision", "macro_recall"],
    ...["multiclass_accuracy", "multiclass_top_k_accuracy", "precision", "recall", "roc_auc_score"],
  ];
  const of = (channel: string, names: readonly string[], direction: "Maximize" | "Minimize") =>
    Object.fromEntries(names.map((name) => [`${channel}:${name}`, direction] as const));
  return {
    ...of("test", losses, "Minimize"),
    ...of("test", scores, "Maximize"),
    ...of("validation", [...losses, "rmse"], "Minimize"),
    ...of("validation", scores, "Maximize"),
  };
}

export const linearLearner: BuiltInAlgorithm = {
  name: "Linear Learner",
  repositories: ["linear-learner"],
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics: linearMetrics(),
  channels: { required: ["train"], optional: ["validation", "test"], contentTypes: records },
  demands: [{ when: { name: "predictor_type", values: ["multiclass_classifier"] }, then: { name: "num_classes" } }],
  hyperparameters: {
    predictor_type: required(oneOf("binary_classifier", "multiclass_classifier", "regressor")),
    accuracy_top_k: integer(1, 1_000_000),
    balance_multiclass_weights: flag,
    beta_1: or(fraction, "auto"),
    beta_2: or(fraction, "auto"),
    bias_lr_mult: or(positive, "auto"),
    bias_wd_mult: or(notNegative, "auto"),
    binary_classifier_model_selection_criteria: oneOf(
      ...["accuracy", "cross_entropy_loss", "f1", "f_beta", "loss_function"],
      ...["precision_at_target_recall", "recall_at_target_precision"],
    ),
    early_stopping_patience: integer(1),
    early_stopping_tolerance: positive,
    epochs: integer(1),
    f_beta: positive,
    feature_dim: or(integer(1), "auto"),
    huber_delta: notNegative,
    init_bias: number(),
    init_method: oneOf("uniform", "normal"),
    init_scale: positive,
    init_sigma: positive,
    l1: tunable(or(notNegative, "auto")),
    learning_rate: tunable(or(positive, "auto")),
    loss: oneOf(
      ...["auto", "logistic", "squared_loss", "absolute_loss", "hinge_loss", "eps_insensitive_squared_loss"],
      ...["eps_insensitive_absolute_loss", "quantile_loss", "huber_loss", "softmax_loss"],
    ),
    loss_insensitivity: positive,
    lr_scheduler_factor: or(fraction, "auto"),
    lr_scheduler_minimum_lr: or(positive, "auto"),
    lr_scheduler_step: or(integer(1), "auto"),
    margin: notNegative,
    mini_batch_size: tunable(integer(1)),
    momentum: or(fraction, "auto"),
    normalize_data: or(flag, "auto"),
    normalize_label: or(flag, "auto"),
    num_calibration_samples: or(integer(1), "auto"),
    num_classes: integer(1, 1_000_000),
    num_models: or(integer(1), "auto"),
    num_point_for_scaler: integer(1),
    optimizer: oneOf("auto", "adam", "sgd", "rmsprop"),
    positive_example_weight_mult: tunable(or(positive, "auto", "balanced")),
    quantile: fraction,
    target_precision: fraction,
    target_recall: fraction,
    unbias_data: or(flag, "auto"),
    unbias_label: or(flag, "auto"),
    use_bias: tunable(flag),
    use_lr_scheduler: flag,
    wd: tunable(or(notNegative, "auto")),
  },
};
