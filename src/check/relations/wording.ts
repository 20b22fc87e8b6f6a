import { listing, quoteName } from "../../text/wording.js";
import type { MemberPath, Scalar } from "./vocabulary.js";

/** A path without the marks for list elements, and for keys and values of maps. */
export function displayed(path: MemberPath): string {
  return path.replaceAll(/\[\]|\{\}|\.\*/gu, "");
}

/** A path as messages print it. */
export function quotePath(path: MemberPath): string {
  return `'${displayed(path)}'`;
}

/** Paths as messages list them. */
export function listPaths(paths: readonly MemberPath[], conjunction: "and" | "or" | "nor"): string {
  return listing(paths.map(quotePath), conjunction);
}

/** A value that a relation names, as messages print it: strings in single quotes. */
export function quoteScalar(value: Scalar): string {
  return typeof value === "string" ? quoteName(value) : String(value);
}

/** Values that a relation names, as messages list them. */
export function listScalars(values: readonly Scalar[], conjunction: "and" | "or" = "or"): string {
  return listing(values.map(quoteScalar), conjunction);
}
