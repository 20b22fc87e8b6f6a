import type { Rejected } from "../rejected.js";

export const hostingRejected: Rejected = {};
