import type { Examples } from "../example.js";

export const labelingExamples: Examples = {};
