import type { Examples } from "../example.js";
import { algorithmExamples } from "./algorithms.js";
import { automlExamples } from "./automl.js";
import { clusterExamples } from "./cluster.js";
import { deploymentExamples } from "./deployment.js";
import { featureStoreExamples } from "./feature-store.js";
import { hostingExamples } from "./hosting.js";
import { inferenceExamples } from "./inference.js";
import { labelingExamples } from "./labeling.js";
import { monitoringExamples } from "./monitoring.js";
import { searchExamples } from "./search.js";
import { hubExamples } from "./hub.js";
import { lineageExamples } from "./lineage.js";
import { pipelinesExamples } from "./pipelines.js";
import { geospatialExamples } from "./geospatial.js";
import { processingExamples } from "./processing.js";
import { registryExamples } from "./registry.js";
import { retiredExamples } from "./retired.js";
import { studioExamples } from "./studio.js";
import { trainingExamples } from "./training.js";
import { transformExamples } from "./transform.js";
import { tuningExamples } from "./tuning.js";

/** The examples of all relations, by area: each has its file here and in `src/sagemaker/relations/`. */
export const examplesByArea: Readonly<Record<string, Examples>> = {
  training: trainingExamples,
  tuning: tuningExamples,
  algorithms: algorithmExamples,
  processing: processingExamples,
  transform: transformExamples,
  hosting: hostingExamples,
  deployment: deploymentExamples,
  inference: inferenceExamples,
  monitoring: monitoringExamples,
  registry: registryExamples,
  automl: automlExamples,
  "feature-store": featureStoreExamples,
  cluster: clusterExamples,
  studio: studioExamples,
  retired: retiredExamples,
  labeling: labelingExamples,
  search: searchExamples,
  hub: hubExamples,
  lineage: lineageExamples,
  pipelines: pipelinesExamples,
  geospatial: geospatialExamples,
};

export const exampleSets: readonly Examples[] = Object.values(examplesByArea);
