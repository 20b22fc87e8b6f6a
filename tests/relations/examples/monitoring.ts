import type { Examples } from "../example.js";

export const monitoringExamples: Examples = {};
