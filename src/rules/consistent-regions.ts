import { createConstraintRule } from "./create-rule.js";

export const consistentRegions = createConstraintRule({
  name: "consistent-regions",
  kind: "region",
  description: "require one Region, partition and account within a request",
  recommended: "strict",
  mediumReports: "buckets, keys and functions in another Region, and roles of several accounts",
});
