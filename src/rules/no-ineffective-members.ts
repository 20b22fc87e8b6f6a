import { createConstraintRule } from "./create-rule.js";

export const noIneffectiveMembers = createConstraintRule({
  name: "no-ineffective-members",
  kind: "ineffective",
  description: "disallow members that AWS accepts and ignores",
});
