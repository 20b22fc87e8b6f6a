import type { Rejected } from "../rejected.js";

export const trainingRejected: Rejected = {
  "profiler-parameter-keys": "AWS's own Python SDK sends other keys besides, and spells one of them differently",
  "profiler-update-parameter-keys": "as profiler-parameter-keys",
  "training-inter-container-encryption-single-instance":
    "low confidence: encrypting traffic that doesn't exist is harmless, and often demanded by policy",
  "hpo-inter-container-encryption-single-instance":
    "low confidence: encrypting traffic that doesn't exist is harmless, and often demanded by policy",
  "hpo-volume-size-within-local-storage": "needs the size of each type's local storage, which no source at hand states",
};
