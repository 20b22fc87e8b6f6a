import { mergeModels } from "./merge-models.js";
import type { ClientModel } from "./client-model.js";
import { reachableShapes } from "./service-model.js";
import type { ServiceModel } from "./service-model.js";

/** The part of a model that the tables need: what inputs reach, those that only the client knows included. */
export function extractModel(model: ServiceModel, client: ClientModel | undefined): ServiceModel {
  const merged = client === undefined ? model : mergeModels(model, client, false).model;
  const reached = reachableShapes(merged);
  return { ...model, shapes: new Map([...model.shapes].filter(([name]) => reached.has(name))) };
}
