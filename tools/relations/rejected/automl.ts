import type { Rejected } from "../rejected.js";

export const automlRejected: Rejected = {
  "automl-compute-config-canvas-only":
    "documentation for Canvas' own use, not a refusal: a caller who sets it means it",
};
