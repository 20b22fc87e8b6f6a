import type { Rejected } from "../rejected.js";

export const studioRejected: Rejected = {};
