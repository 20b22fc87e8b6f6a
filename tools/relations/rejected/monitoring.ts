import type { Rejected } from "../rejected.js";

export const monitoringRejected: Rejected = {};
