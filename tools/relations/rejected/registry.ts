import type { Rejected } from "../rejected.js";

export const registryRejected: Rejected = {
  "model-package-update-additional-cap":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "hub-reference-min-version":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
};
