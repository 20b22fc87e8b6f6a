import type { Placeholder } from "../check/violation.js";

/**
 * What is written for a placeholder in any language of data; undefined where only code has such a value.
 *
 * @param writeString writes a string as the language does
 */
export function placeholderText(placeholder: Placeholder, writeString: (text: string) => string): string | undefined {
  switch (placeholder.type) {
    case "string":
      return writeString(placeholder.value);
    case "number":
    case "boolean":
      return String(placeholder.value);
    case "list":
      return "[]";
    case "record":
      return "{}";
    case "date":
    case "blob":
      return undefined;
  }
}
