import type { Rejected } from "../rejected.js";

export const processingRejected: Rejected = {};
