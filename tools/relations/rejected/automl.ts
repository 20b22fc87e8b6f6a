import type { Rejected } from "../rejected.js";

export const automlRejected: Rejected = {};
