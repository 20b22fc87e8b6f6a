import type { Rejected } from "../rejected.js";

export const hostingRejected: Rejected = {
  "model-data-source-not-batch":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "async-config-for-async-invoke":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "model-data-source-not-serverless":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "variant-references-model":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "endpoint-references-config":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "endpoint-name-case":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
};
