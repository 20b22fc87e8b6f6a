import type { Examples } from "../example.js";

export const tuningExamples: Examples = {};
