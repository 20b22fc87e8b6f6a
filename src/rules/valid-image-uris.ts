import { createConstraintRule } from "./create-rule.js";

export const validImageUris = createConstraintRule({
  name: "valid-image-uris",
  kind: "image-uri",
  description: "require image references that a registry path can be",
  recommended: "recommended",
  mediumReports:
    "images outside of Amazon ECR where only Amazon ECR is documented, and images without a tag for a model",
});
