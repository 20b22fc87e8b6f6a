import type { Rejected } from "../rejected.js";

export const processingRejected: Rejected = {
  "processing-volume-size-within-local-storage":
    "needs the size of each type's local storage, which no source at hand states",
};
