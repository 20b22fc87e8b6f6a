import { createConstraintRule } from "./create-rule.js";

export const noUnknownMembers = createConstraintRule({
  name: "no-unknown-members",
  kind: "member",
  description: "disallow members that the request's shape doesn't have",
  recommended: "recommended",
});
