import { createConstraintRule } from "./create-rule.js";

export const validMetricRegexes = createConstraintRule({
  name: "valid-metric-regexes",
  kind: "metric-regex",
  description: "require metric definitions whose regular expression can capture a number",
  recommended: "recommended",
  mediumReports: "syntax that only JavaScript has, and a second group whose value nobody gets",
});
