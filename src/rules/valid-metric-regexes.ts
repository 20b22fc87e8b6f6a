import { createConstraintRule } from "./create-rule.js";

export const validMetricRegexes = createConstraintRule({
  name: "valid-metric-regexes",
  kind: "metric-regex",
  description: "require metric definitions whose regular expression can capture a number",
  recommended: "recommended",
  hasConfidence: true,
});
