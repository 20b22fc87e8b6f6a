import type { Examples } from "../example.js";

export const clusterExamples: Examples = {};
