import type { Rejected } from "../rejected.js";

export const studioRejected: Rejected = {
  "presigned-domain-url-iam-only":
    "what it depends on is made by another call, or set in the account: a file can't prove it, and hints about other calls aren't given",
};
