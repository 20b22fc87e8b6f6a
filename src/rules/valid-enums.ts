import { createConstraintRule } from "./create-rule.js";

export const validEnums = createConstraintRule({
  name: "valid-enums",
  kind: "enum",
  description: "require a string that is one of the values AWS lists",
  recommended: "recommended",
});
