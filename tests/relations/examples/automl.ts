import type { Examples } from "../example.js";

export const automlExamples: Examples = {};
