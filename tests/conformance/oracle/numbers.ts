import type { Random } from "./random.js";

/** A number within the bounds, of the type. */
export function numberIn(
  type: "integer" | "long" | "float" | "double",
  min: number | undefined,
  max: number | undefined,
  random: Random,
): number {
  const low = min ?? Math.min(0, max ?? 0);
  const high = Math.min(max ?? Infinity, low + 1000);
  const whole = Math.ceil(low) <= Math.floor(high) ? random.int(Math.ceil(low), Math.floor(high)) : undefined;
  if (type === "integer" || type === "long") {
    if (whole === undefined) throw new Error(`no whole number from ${low.toString()} to ${high.toString()}`);
    return whole;
  }
  return random.chance(0.5) && whole !== undefined ? whole : low + (high - low) / 4;
}
