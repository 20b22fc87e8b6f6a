import type { Examples } from "../example.js";

export const hostingExamples: Examples = {};
