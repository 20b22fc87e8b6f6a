import type { Rejected } from "../rejected.js";

export const labelingRejected: Rejected = {};
