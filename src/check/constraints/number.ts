import type { NumberShape } from "../../model/shape.js";
import { show, words } from "../shown.js";
import type { Spot } from "../spot.js";
import type { ScalarValue } from "../value.js";
import type { Suggestion } from "../violation.js";
import { type Findings, whole } from "../findings.js";

/** Smithy's `integer` has 32 bits: a service refuses to parse others, whatever the model's own range. */
const int32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** Whether a number is whole where it must be, and in range. */
export function acceptsNumber(number: number, { type, min, max }: NumberShape): boolean {
  if (min !== undefined && number < min) return false;
  if (max !== undefined && number > max) return false;
  if (type === "float" || type === "double") return true;
  return Number.isInteger(number) && (type === "long" || (number >= int32.min && number <= int32.max));
}

/** Reports a number that isn't finite or whole where it must be, or is out of range. */
export function checkNumber<Node>(
  findings: Findings<Node>,
  value: ScalarValue<Node>,
  shape: NumberShape,
  spot: Spot<Node>,
): void {
  const number = value.value;
  if (typeof number !== "number" && typeof number !== "bigint") return;
  if (typeof number === "number" && acceptsNumber(number, shape)) return;
  const subject = findings.name(spot);
  const actual = show(spot, String(number), "another number");
  const place = whole(value.node);
  const limits = shape.type === "integer" ? int32 : { min: -Infinity, max: Infinity };
  const min = Math.max(shape.min ?? -Infinity, limits.min);
  const max = Math.min(shape.max ?? Infinity, limits.max);
  const isWhole = shape.type === "integer" || shape.type === "long";
  if (typeof number === "number" && isWhole && !Number.isInteger(number)) {
    // The protocols write NaN and the infinities as strings, which services take for floats only.
    const messageId = Number.isFinite(number) ? "fractionalNumber" : "infiniteNumber";
    if (!findings.enforced.types) return;
    const neighbours = [Math.floor(number), Math.ceil(number)].filter((each) => each >= min && each <= max);
    const suggestions = spot.sensitive
      ? []
      : neighbours.flatMap((each) => replacement(value, each, "suggestTypedValue"));
    findings.report(spot, "type", messageId, place, { subject, actual }, suggestions);
    return;
  }
  if (number > max || number < min) {
    const limit = number > max ? max : min;
    const suggestions = spot.sensitive ? [] : replacement(value, limit, "suggestNearestNumber");
    const messageId = number > max ? "tooLarge" : "tooSmall";
    findings.report(spot, "range", messageId, place, { subject, limit: words(String(limit)), actual }, suggestions);
  }
}

/** Another number in the place of this one, wherever that is written. */
function replacement<Node>({ node }: ScalarValue<Node>, number: number, messageId: string): Suggestion<Node>[] {
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) return [];
  return [
    { messageId, data: words({ value: String(number) }), edits: [{ type: "replace-value", node, value: number }] },
  ];
}
