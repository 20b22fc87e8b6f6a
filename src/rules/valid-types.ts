import { createConstraintRule } from "./create-rule.js";

export const validTypes = createConstraintRule({
  name: "valid-types",
  kind: "type",
  description: "require values of the type that the member takes",
  recommended: "recommended",
});
