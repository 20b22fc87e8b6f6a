import type { Value } from "../value.js";
import { exactText } from "../text-value.js";

// What the SDK v2 takes besides the shape's own type: `lib/param_validator.js` of the aws-sdk package.

/** Whether the SDK v2 may take a string for a number: one that a number would print as. */
export function isNumeric<Node>(value: Value<Node>): boolean {
  const text = exactText(value);
  return text === undefined || String(Number.parseFloat(text)) === text;
}

/** Whether the SDK v2 may take a string for a timestamp. */
export function isTimestampText<Node>(value: Value<Node>): boolean {
  const text = exactText(value);
  return text === undefined || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text);
}
