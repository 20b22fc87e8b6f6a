import type { ConstraintKind } from "./violation.js";

/** The message templates of every kind (ESLint's `{{placeholder}}` form), by message id; ids are unique over all kinds. */
export const messages = {
  required: {},
  member: {},
  type: {},
  enum: {},
  pattern: {},
  length: {},
  range: {},
  size: {},
  union: {},
  exclusive: {},
  dependency: {},
  relation: {},
  "metric-regex": {},
  "image-uri": {},
  "algorithm-usage": {},
  region: {},
  placeholder: {},
} as const satisfies Record<ConstraintKind, Record<string, string>>;
