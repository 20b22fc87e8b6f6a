import { createConstraintRule } from "./create-rule.js";

export const validSizes = createConstraintRule({
  name: "valid-sizes",
  kind: "size",
  description: "require lists and maps with an allowed number of entries",
  recommended: "recommended",
});
