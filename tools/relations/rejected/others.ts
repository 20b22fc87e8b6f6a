import type { Rejected } from "../rejected.js";

export const othersRejected: Rejected = {};
