import type { Examples } from "../example.js";

export const othersExamples: Examples = {};
