import { readText, wholeText } from "../text-value.js";
import type { TextValue, Value } from "../value.js";
import { agree, type Certainty } from "./certainty.js";
import type { Scalar } from "./vocabulary.js";

/** Whether a value is this string, number or boolean. */
export function equalsScalar(value: Value<unknown>, expected: Scalar): Certainty {
  switch (value.kind) {
    case "text":
      return typeof expected === "string" ? equalsText(value, expected) : "no";
    case "scalar":
      return (typeof value.value === "bigint" ? Number(value.value) : value.value) === expected ? "yes" : "no";
    case "one-of":
      return agree(value.branches.map((branch) => equalsScalar(branch.value, expected)));
    case "unknown":
      return value.type !== undefined && value.type !== typeof expected ? "no" : "unknown";
    case "absent":
    case "list":
    case "record":
    case "object":
      return "no";
  }
}

function equalsText(value: TextValue<unknown>, expected: string): Certainty {
  const whole = wholeText(value);
  if (whole !== undefined) return whole === expected ? "yes" : "no";
  const { runs, min } = readText(value);
  const [first, last] = [runs[0], runs.at(-1)];
  const possible =
    (first?.known !== true || expected.startsWith(first.text)) &&
    (last?.known !== true || expected.endsWith(last.text)) &&
    min <= [...expected].length;
  return possible ? "unknown" : "no";
}

/** What two equal values share; undefined where the value isn't wholly known. */
export function identityOf(options: readonly Value<unknown>[]): string | undefined {
  const [value] = options;
  if (options.length !== 1 || value === undefined) return undefined;
  if (value.kind === "text") {
    const whole = wholeText(value);
    return whole === undefined ? undefined : `"${whole}`;
  }
  return value.kind === "scalar" && value.value !== null ? String(value.value) : undefined;
}
