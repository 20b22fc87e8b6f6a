import type { Shape } from "../model/shape.js";
import { isJson as writesJson, type Dialect } from "./dialect.js";
import type { Placeholder } from "./violation.js";

/** What a suggestion gives a member that it adds: of the right type, and obviously to be filled in. */
export function placeholderOf(shape: Shape, dialect: Dialect): Placeholder {
  const isJson = writesJson(dialect);
  switch (shape.kind) {
    case "string": {
      const only = shape.enum?.length === 1 ? shape.enum[0] : undefined;
      return { type: "string", value: only ?? "TODO" };
    }
    case "number":
      return { type: "number", value: shape.min ?? Math.min(0, shape.max ?? 0) };
    case "boolean":
      return { type: "boolean", value: false };
    case "list":
      return { type: "list" };
    case "blob":
      return isJson ? { type: "string", value: "TODO" } : { type: "blob" };
    case "timestamp":
      return isJson ? { type: "string", value: "TODO" } : { type: "date" };
    default:
      return { type: "record" };
  }
}
