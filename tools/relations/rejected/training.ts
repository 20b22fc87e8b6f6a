import type { Rejected } from "../rejected.js";

export const trainingRejected: Rejected = {};
