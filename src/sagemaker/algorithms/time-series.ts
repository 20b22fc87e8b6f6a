/** Algorithms of time series: the developer guide at a869fa5, `deepar*.md`. */
import type { BuiltInAlgorithm } from "./contract.js";
import { integer, number, oneOf, or, required, text, tunable } from "./hyperparameter.js";

export const deepAr: BuiltInAlgorithm = {
  name: "DeepAR",
  repositories: ["forecasting-deepar"],
  inputModes: ["File"],
  processors: ["cpu", "gpu"],
  metrics: { "test:RMSE": "Minimize", "test:mean_wQuantileLoss": "Minimize", "train:final_loss": "Minimize" },
  channels: { required: ["train"], optional: ["test"] },
  hyperparameters: {
    context_length: required(tunable(integer(1))),
    epochs: required(tunable(integer(1))),
    prediction_length: required(integer(1)),
    // Whatever pandas calls a frequency may do: the guide's letters are what is certain.
    time_freq: required(text(/^\d*[A-Z]{1,3}(?:-[A-Z]{3})?$/iu, "a frequency, such as 'D', 'H' or '5min'")),
    cardinality: text(),
    dropout_rate: tunable(number()),
    early_stopping_patience: integer(),
    embedding_dimension: tunable(integer(1)),
    learning_rate: tunable(number()),
    // The guide doesn't list it as tunable; a notebook of AWS's searches it (aws/amazon-sagemaker-examples, `archived/deepar_chicago_traffic_violations.ipynb`).
    likelihood: tunable(oneOf("gaussian", "beta", "negative-binomial", "student-T", "deterministic-L1")),
    mini_batch_size: tunable(integer(1)),
    num_cells: tunable(integer(1)),
    num_dynamic_feat: or(integer(1), "auto", "ignore", ""),
    num_eval_samples: integer(),
    num_layers: tunable(integer(1)),
    test_quantiles: text(),
  },
};
