import type { Examples } from "../example.js";

export const studioExamples: Examples = {};
