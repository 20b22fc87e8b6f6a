import type { Rejected } from "../rejected.js";

export const transformRejected: Rejected = {
  "transform-chunked-not-builtin":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
  "transform-references-model":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
};
