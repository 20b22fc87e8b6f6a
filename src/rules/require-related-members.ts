import { createConstraintRule } from "./create-rule.js";

export const requireRelatedMembers = createConstraintRule({
  name: "require-related-members",
  kind: "dependency",
  description: "require the members that other members make necessary",
  recommended: "recommended",
  mediumReports: "members that AWS's documentation makes necessary without saying that it refuses the request",
});
