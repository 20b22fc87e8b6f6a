import { createConstraintRule } from "./create-rule.js";

export const requireMembers = createConstraintRule({
  name: "require-members",
  kind: "required",
  description: "require the members that a request must have",
  recommended: "recommended",
});
