import { automlRejected } from "./rejected/automl.js";
import { clusterRejected } from "./rejected/cluster.js";
import { featureStoreRejected } from "./rejected/feature-store.js";
import { hostingRejected } from "./rejected/hosting.js";
import { inferenceRejected } from "./rejected/inference.js";
import { labelingRejected } from "./rejected/labeling.js";
import { monitoringRejected } from "./rejected/monitoring.js";
import { othersRejected } from "./rejected/others.js";
import { processingRejected } from "./rejected/processing.js";
import { registryRejected } from "./rejected/registry.js";
import { studioRejected } from "./rejected/studio.js";
import { trainingRejected } from "./rejected/training.js";
import { transformRejected } from "./rejected/transform.js";
import { tuningRejected } from "./rejected/tuning.js";

/** Candidate facts that became no relation: fact id to the reason. */
export type Rejected = Readonly<Record<string, string>>;

/** All rejected facts, by area. */
export const rejectedSets: readonly Rejected[] = [
  trainingRejected,
  tuningRejected,
  processingRejected,
  transformRejected,
  hostingRejected,
  inferenceRejected,
  monitoringRejected,
  registryRejected,
  automlRejected,
  featureStoreRejected,
  clusterRejected,
  studioRejected,
  labelingRejected,
  othersRejected,
];
