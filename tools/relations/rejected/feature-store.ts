import type { Rejected } from "../rejected.js";

export const featureStoreRejected: Rejected = {};
