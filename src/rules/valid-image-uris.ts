import { createConstraintRule } from "./create-rule.js";

export const validImageUris = createConstraintRule({
  name: "valid-image-uris",
  kind: "image-uri",
  description: "require image references that a registry path can be",
  recommended: "recommended",
  hasConfidence: true,
});
