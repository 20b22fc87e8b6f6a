import type { BuiltInAlgorithm } from "./contract.js";
import { factorizationMachines, kNearestNeighbors, linearLearner } from "./tabular.js";
import { blazingText, lda, neuralTopicModel, object2Vec, sequenceToSequence } from "./text-analysis.js";
import { deepAr } from "./time-series.js";
import { ipInsights, kMeans, pca, randomCutForest } from "./unsupervised.js";
import { imageClassification, objectDetection, semanticSegmentation } from "./vision.js";
import { earlyXgBoost, xgBoost } from "./xgboost.js";

/**
 * The contracts of SageMaker's built-in algorithms, from the developer guide
 * (https://github.com/awsdocs/amazon-sagemaker-developer-guide at a869fa5: `common-info-all-im-models.md`,
 * `cdf-training.md`, and what each file of this folder names) and other public sources. The guide is of June 2023: what
 * only it says is of medium confidence. The ranges that it recommends for tuning are no part of the contracts, since
 * nothing says that others are refused. The algorithms that run in ordinary framework images (LightGBM, CatBoost,
 * AutoGluon, TabTransformer, the `*-tensorflow` ones) can't be told by their image and are left out.
 */
export const builtInAlgorithms: readonly BuiltInAlgorithm[] = [
  blazingText,
  deepAr,
  factorizationMachines,
  imageClassification,
  ipInsights,
  kMeans,
  kNearestNeighbors,
  lda,
  linearLearner,
  neuralTopicModel,
  object2Vec,
  objectDetection,
  pca,
  randomCutForest,
  semanticSegmentation,
  sequenceToSequence,
  xgBoost,
  earlyXgBoost,
];
