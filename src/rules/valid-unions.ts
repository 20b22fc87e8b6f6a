import { createConstraintRule } from "./create-rule.js";

export const validUnions = createConstraintRule({
  name: "valid-unions",
  kind: "union",
  description: "require exactly one member of a union to be set",
  recommended: "recommended",
});
