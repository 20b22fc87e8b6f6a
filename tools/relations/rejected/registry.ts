import type { Rejected } from "../rejected.js";

export const registryRejected: Rejected = {};
