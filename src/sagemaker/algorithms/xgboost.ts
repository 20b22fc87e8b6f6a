/**
 * XGBoost, of which the container is public: https://github.com/aws/sagemaker-xgboost-container at cb8df91 (2026-06-25),
 * `algorithm_mode/hyperparameter_validation.py`, `channel_validation.py` and `constants/xgb_constants.py`. It refuses what
 * isn't in its lists. The developer guide at a869fa5 (`xgboost_hyperparameters.md`, `xgboost-tuning.md`) knows a few
 * hyperparameters more.
 */
import type { BuiltInAlgorithm } from "./contract.js";
import {
  flag,
  fraction,
  integer,
  listOf,
  notNegative,
  number,
  oneOf,
  or,
  positive,
  required,
  text,
  tunable,
  type Hyperparameter,
} from "./hyperparameter.js";

const maximized = [
  ...["accuracy", "auc", "aucpr", "balanced_accuracy", "f1", "f1_binary", "f1_macro", "map", "ndcg", "precision", "r2"],
  ...["recall", "precision_macro", "precision_micro", "recall_macro", "recall_micro"],
];
const minimized = [
  ...["aft-nloglik", "cox-nloglik", "error", "gamma-deviance", "gamma-nloglik", "interval-regression-accuracy"],
  ...["logloss", "mae", "mape", "merror", "mlogloss", "mphe", "mse", "poisson-nloglik", "rmse", "rmsle"],
  "tweedie-nloglik",
];
const metrics = {
  ...Object.fromEntries(maximized.map((name) => [`validation:${name}`, "Maximize"] as const)),
  ...Object.fromEntries(minimized.map((name) => [`validation:${name}`, "Minimize"] as const)),
};

/** A share of rows or columns. */
const share = tunable(number({ above: 0, max: 1 }));
const objectives = [
  ...["binary:logistic", "binary:logitraw", "binary:hinge", "count:poisson", "multi:softmax", "multi:softprob"],
  ...["rank:pairwise", "rank:ndcg", "rank:map", "reg:linear", "reg:squarederror", "reg:logistic", "reg:gamma"],
  ...["reg:pseudohubererror", "reg:squaredlogerror", "reg:absoluteerror", "reg:tweedie", "survival:aft"],
  "survival:cox",
];

const hyperparameters: Readonly<Record<string, Hyperparameter>> = {
  num_round: required(tunable(integer(1))),
  aft_loss_distribution: oneOf("normal", "logistic", "extreme"),
  aft_loss_distribution_scale: notNegative,
  alpha: tunable(notNegative),
  base_score: notNegative,
  booster: oneOf("gbtree", "gblinear", "dart"),
  colsample_bylevel: share,
  colsample_bynode: share,
  colsample_bytree: share,
  csv_weights: integer(0, 1),
  deterministic_histogram: flag,
  dsplit: oneOf("row", "col"),
  early_stopping_rounds: integer(1),
  eta: tunable(fraction),
  eval_metric: listOf(...maximized, ...minimized),
  gamma: tunable(notNegative),
  grow_policy: oneOf("depthwise", "lossguide"),
  interaction_constraints: text(),
  lambda: tunable(notNegative),
  lambda_bias: fraction,
  learning_rate: tunable(fraction),
  max_bin: integer(0),
  max_delta_step: tunable(notNegative),
  max_depth: tunable(integer(0)),
  max_leaves: integer(0),
  min_child_weight: tunable(notNegative),
  min_split_loss: tunable(notNegative),
  monotone_constraints: text(),
  normalize_type: oneOf("tree", "forest"),
  nthread: integer(1),
  num_class: integer(2),
  num_parallel_tree: integer(1),
  objective: oneOf(...objectives),
  one_drop: integer(0, 1),
  predictor: oneOf("auto", "cpu_predictor", "gpu_predictor"),
  prob_buffer_row: number({ above: 1 }),
  process_type: oneOf("default", "update"),
  rate_drop: fraction,
  refresh_leaf: integer(0, 1),
  reg_alpha: tunable(notNegative),
  reg_lambda: tunable(notNegative),
  sample_type: oneOf("uniform", "weighted"),
  sampling_method: oneOf("uniform", "gradient_based"),
  save_model_on_termination: flag,
  scale_pos_weight: positive,
  seed: integer(-(2 ** 31), 2 ** 31 - 1),
  // Of early versions.
  silent: text(),
  single_precision_histogram: flag,
  sketch_eps: number({ above: 0, below: 1 }),
  skip_drop: fraction,
  subsample: share,
  tree_method: oneOf("auto", "exact", "approx", "hist", "gpu_hist"),
  tweedie_variance_power: number({ above: 1, below: 2 }),
  updater: listOf(
    ...["grow_colmaker", "distcol", "grow_histmaker", "grow_skmaker", "grow_quantile_histmaker", "sync", "refresh"],
    ...["prune", "shotgun", "coord_descent"],
  ),
  use_dask_gpu_training: flag,
  verbosity: integer(0, 3),
};

const contract = {
  name: "XGBoost",
  inputModes: ["File", "Pipe"],
  processors: ["cpu", "gpu"],
  metrics,
  runsScripts: true,
  channels: {
    required: ["train"],
    optional: ["validation", "model", "code"],
    contentTypes: [
      ...["text/csv", "csv", "text/libsvm", "text/x-libsvm", "libsvm", "application/x-parquet", "parquet"],
      ...["application/x-recordio-protobuf", "recordio-protobuf"],
    ],
  },
} as const satisfies Partial<BuiltInAlgorithm>;

export const xgBoost: BuiltInAlgorithm = {
  ...contract,
  repositories: ["sagemaker-xgboost"],
  cpuVersions: ["0.90-1", "0.90-2", "1.0-1"],
  hyperparameters,
  grows: { metrics: true },
  demands: [
    {
      when: { name: "objective", values: ["multi:softmax", "multi:softprob"] },
      then: { name: "num_class" },
    },
    {
      when: { name: "eval_metric", values: ["auc"] },
      then: { name: "objective", values: ["binary:*", "rank:*"] },
      optional: true,
    },
    {
      when: { name: "eval_metric", values: ["aft-nloglik"] },
      then: { name: "objective", values: ["survival:aft"] },
      optional: true,
    },
    {
      when: { name: "monotone_constraints" },
      then: { name: "tree_method", values: ["exact", "hist"] },
      optional: true,
    },
    {
      when: { name: "interaction_constraints" },
      then: { name: "tree_method", values: ["exact", "hist", "approx"] },
      optional: true,
    },
  ],
};

/** The image of before 0.90, whose container isn't public: the guide's are all that is known of it. */
export const earlyXgBoost: BuiltInAlgorithm = {
  ...contract,
  repositories: ["xgboost"],
  processors: ["cpu"],
  grows: { hyperparameters: true, metrics: true },
  hyperparameters: { ...hyperparameters, objective: or(text(), ...objectives), eval_metric: text(), updater: text() },
};
