import { createConstraintRule } from "./create-rule.js";

export const validAlgorithmUsage = createConstraintRule({
  name: "valid-algorithm-usage",
  kind: "algorithm-usage",
  description: "require built-in algorithms to be used as their contract says",
  recommended: "strict",
  mediumReports:
    "input modes, instance counts, hyperparameters and metrics that the built-in algorithm doesn't have, and accounts of another Region where the image names none",
});
