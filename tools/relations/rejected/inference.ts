import type { Rejected } from "../rejected.js";

export const inferenceRejected: Rejected = {
  "invoke-target-model-multi-model":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "invoke-target-variant-defined":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
};
