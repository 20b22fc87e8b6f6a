import type { Examples } from "../example.js";

export const processingExamples: Examples = {};
