import { createConstraintRule } from "./create-rule.js";

export const validPatterns = createConstraintRule({
  name: "valid-patterns",
  kind: "pattern",
  description: "require strings that match the pattern AWS validates them with",
  recommended: "recommended",
});
