import type { TextValue } from "../value.js";
import type { Certainty } from "./certainty.js";

/** The string, where all of it is known. */
export function wholeText(value: TextValue<unknown>): string | undefined {
  let whole = "";
  for (const part of value.parts) {
    if (!part.known) return undefined;
    whole += part.text;
  }
  return whole;
}

/** The known beginning; the whole string where all of it is known. */
function knownStart(value: TextValue<unknown>): string {
  let start = "";
  for (const part of value.parts) {
    if (!part.known) break;
    start += part.text;
  }
  return start;
}

/** The known end; the whole string where all of it is known. */
function knownEnd(value: TextValue<unknown>): string {
  let end = "";
  for (const part of [...value.parts].reverse()) {
    if (!part.known) break;
    end = part.text + end;
  }
  return end;
}

/** The least number of code points. */
export function minLength(value: TextValue<unknown>): number {
  return value.parts.reduce((sum, part) => sum + (part.known ? [...part.text].length : part.min), 0);
}

/** The greatest number of code points; Infinity where nothing is known. */
export function maxLength(value: TextValue<unknown>): number {
  return value.parts.reduce((sum, part) => sum + (part.known ? [...part.text].length : part.max), 0);
}

/** Whether the string is `expected`. */
export function equalsText(value: TextValue<unknown>, expected: string): Certainty {
  const whole = wholeText(value);
  if (whole !== undefined) return whole === expected ? "yes" : "no";
  const possible =
    expected.startsWith(knownStart(value)) &&
    expected.endsWith(knownEnd(value)) &&
    minLength(value) <= [...expected].length;
  return possible ? "unknown" : "no";
}
