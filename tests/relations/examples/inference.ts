import type { Examples } from "../example.js";

export const inferenceExamples: Examples = {};
