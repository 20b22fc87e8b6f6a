import type { Rejected } from "../rejected.js";

export const inferenceRejected: Rejected = {};
