import type { NumberShape } from "../model/shape.js";
import type { Spot } from "./spot.js";
import type { ScalarValue } from "./value.js";
import { type Walk, whole } from "./walk.js";

/** Smithy's `integer` has 32 bits: a service refuses to parse others, whatever the model's own range. */
const int32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };

/** Reports a number that isn't finite or whole where it must be, or is out of range. */
export function checkNumber<Node>(
  walk: Walk<Node>,
  value: ScalarValue<Node>,
  shape: NumberShape,
  spot: Spot<Node>,
): void {
  const number = value.value;
  if (typeof number !== "number" && typeof number !== "bigint") return;
  const subject = walk.name(spot);
  const actual = spot.sensitive ? "another number" : String(number);
  const place = whole(value.node);
  const isWhole = shape.type === "integer" || shape.type === "long";
  if (typeof number === "number" && isWhole && !Number.isInteger(number)) {
    // The protocols write NaN and the infinities as strings, which services take for floats only.
    const messageId = Number.isFinite(number) ? "fractionalNumber" : "infiniteNumber";
    if (walk.proof.types) walk.report(spot, "type", messageId, place, { subject, actual });
    return;
  }
  const limits = shape.type === "integer" ? int32 : { min: -Infinity, max: Infinity };
  const min = Math.max(shape.min ?? -Infinity, limits.min);
  const max = Math.min(shape.max ?? Infinity, limits.max);
  if (number > max) walk.report(spot, "range", "tooLarge", place, { subject, limit: String(max), actual });
  else if (number < min) walk.report(spot, "range", "tooSmall", place, { subject, limit: String(min), actual });
}
