import { createConstraintRule } from "./create-rule.js";

export const validAlgorithmUsage = createConstraintRule({
  name: "valid-algorithm-usage",
  kind: "algorithm-usage",
  description: "require built-in algorithms to be used as their contract says",
  recommended: "strict",
  hasConfidence: true,
});
