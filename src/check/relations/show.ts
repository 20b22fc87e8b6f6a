import type { Scalar } from "./vocabulary.js";
import type { Value } from "../value.js";
import { wholeText } from "./text.js";

const longest = 60;

/** A member or value in single quotes. */
export function quote(text: string): string {
  return `'${text}'`;
}

/** A value of a relation as messages print it: strings in single quotes. */
export function showScalar(value: Scalar): string {
  return typeof value === "string" ? quote(shorten(value)) : String(value);
}

/** A known value as messages print it; undefined where it isn't a wholly known scalar. */
export function showValue(value: Value<unknown>): string | undefined {
  if (value.kind === "text") {
    const whole = wholeText(value);
    return whole === undefined ? undefined : quote(shorten(whole));
  }
  if (value.kind === "object") return value.time === undefined ? undefined : new Date(value.time).toISOString();
  return value.kind === "scalar" ? String(value.value) : undefined;
}

/** `a`, `a or b`, `a, b or c`. */
export function series(items: readonly string[], conjunction: "and" | "or" | "nor"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** A path without the marks for list elements, and for keys and values of maps. */
export function displayed(path: string): string {
  return path.replaceAll(/\[\]|\{\}|\.\*/gu, "");
}

/** A path as messages print it. */
export function showPath(path: string): string {
  return quote(displayed(path));
}

function shorten(text: string): string {
  const points = [...text];
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}…`;
}
