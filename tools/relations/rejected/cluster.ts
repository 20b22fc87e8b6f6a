import type { Rejected } from "../rejected.js";

export const clusterRejected: Rejected = {};
