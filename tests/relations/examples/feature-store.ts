import type { Examples } from "../example.js";

export const featureStoreExamples: Examples = {};
