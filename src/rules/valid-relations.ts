import { createConstraintRule } from "./create-rule.js";

export const validRelations = createConstraintRule({
  name: "valid-relations",
  kind: "relation",
  description: "require members to fit each other: order, uniqueness, references",
  recommended: "recommended",
  mediumReports: "relations that AWS's documentation implies rather than states",
});
