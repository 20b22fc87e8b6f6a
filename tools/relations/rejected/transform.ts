import type { Rejected } from "../rejected.js";

export const transformRejected: Rejected = {};
