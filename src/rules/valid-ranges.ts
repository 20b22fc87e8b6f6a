import { createConstraintRule } from "./create-rule.js";

export const validRanges = createConstraintRule({
  name: "valid-ranges",
  kind: "range",
  description: "require numbers within the allowed range",
  recommended: "recommended",
});
