import { createConstraintRule } from "./create-rule.js";

export const validLengths = createConstraintRule({
  name: "valid-lengths",
  kind: "length",
  description: "require strings and blobs of an allowed length",
  recommended: "recommended",
});
