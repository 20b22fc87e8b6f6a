import type { Examples } from "../example.js";

export const registryExamples: Examples = {};
