import { createConstraintRule } from "./create-rule.js";

export const noPlaceholders = createConstraintRule({
  name: "no-placeholders",
  kind: "placeholder",
  description: "disallow placeholders that were never filled in",
  recommended: "strict",
  mediumReports: "names that somebody might really have, such as the bucket `my-bucket` or the job `TODO`",
});
