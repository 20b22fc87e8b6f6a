import type { Rejected } from "../rejected.js";

export const tuningRejected: Rejected = {};
