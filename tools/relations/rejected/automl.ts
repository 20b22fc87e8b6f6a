import type { Rejected } from "../rejected.js";

export const automlRejected: Rejected = {
  "automl-frontfill-none-target":
    "the map's keys are column names and its values maps of their own: the vocabulary can't say it",
  "automl-filling-value-pair":
    "the map's keys are column names and its values maps of their own: the vocabulary can't say it",
  "automl-filling-methods":
    "the map's keys are column names and its values maps of their own: the vocabulary can't say it",
  "automl-compute-config-canvas-only":
    "documentation for Canvas' own use, not a refusal: a caller who sets it means it",
};
