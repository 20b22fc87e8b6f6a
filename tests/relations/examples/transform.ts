import type { Examples } from "../example.js";

export const transformExamples: Examples = {};
