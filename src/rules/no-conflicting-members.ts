import { createConstraintRule } from "./create-rule.js";

export const noConflictingMembers = createConstraintRule({
  name: "no-conflicting-members",
  kind: "exclusive",
  description: "disallow members that exclude each other",
  recommended: "recommended",
  mediumReports: "conflicts that AWS's documentation implies rather than states",
});
