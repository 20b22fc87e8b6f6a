import type { Shape } from "./shape.js";

/** The least and the most that a shape takes: characters, bytes, entries, or the number itself. */
export interface Bounds {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const none: Bounds = { min: undefined, max: undefined };

/** The bounds that a shape states; those of kinds that have none are undefined. */
export function boundsOf(shape: Shape): Bounds {
  return "min" in shape ? shape : none;
}

/** Whether a shape states a bound. */
export function isBounded(shape: Shape): boolean {
  const { min, max } = boundsOf(shape);
  return min !== undefined || max !== undefined;
}
