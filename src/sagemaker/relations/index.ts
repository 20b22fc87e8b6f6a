import { algorithmRelations } from "./algorithms.js";
import { automlRelations } from "./automl.js";
import { clusterRelations } from "./cluster.js";
import { deploymentRelations } from "./deployment.js";
import { featureStoreRelations } from "./feature-store.js";
import { hostingRelations } from "./hosting.js";
import { inferenceRelations } from "./inference.js";
import { labelingRelations } from "./labeling.js";
import { monitoringRelations } from "./monitoring.js";
import { retiredRelations } from "./retired.js";
import { searchRelations } from "./search.js";
import { hubRelations } from "./hub.js";
import { lineageRelations } from "./lineage.js";
import { pipelinesRelations } from "./pipelines.js";
import { geospatialRelations } from "./geospatial.js";
import { keyOf, keysOf } from "./rows.js";
import { processingRelations } from "./processing.js";
import { registryRelations } from "./registry.js";
import type { Relation } from "../vocabulary.js";
import { studioRelations } from "./studio.js";
import { trainingRelations } from "./training.js";
import { transformRelations } from "./transform.js";
import { tuningRelations } from "./tuning.js";

let all: readonly Relation[] | undefined;

/**
 * All relations, by area; made on the first call, since a file without requests needs none. The package has them as text
 * (`rows.ts`) in the place of this module and of all that it imports.
 */
export function allRelations(): readonly Relation[] {
  all ??= [
    ...trainingRelations(),
    ...tuningRelations(),
    ...algorithmRelations(),
    ...processingRelations(),
    ...transformRelations(),
    ...hostingRelations(),
    ...deploymentRelations(),
    ...inferenceRelations(),
    ...monitoringRelations(),
    ...registryRelations(),
    ...automlRelations(),
    ...featureStoreRelations(),
    ...clusterRelations(),
    ...studioRelations(),
    ...retiredRelations(),
    ...labelingRelations(),
    ...searchRelations(),
    ...hubRelations(),
    ...lineageRelations(),
    ...pipelinesRelations(),
    ...geospatialRelations(),
  ];
  return all;
}

/** Those of a service's structure, of which the package reads no others. */
export function relationsOf(service: string, structure: string): readonly Relation[] {
  return allRelations().filter((relation) => keysOf(relation).includes(keyOf(service, structure)));
}
