import type { Limits } from "../check/allowed.js";
import { describe, isObject } from "./describe.js";

const forms = 'expected the new maximum, { min, max } or "any"';

/**
 * Reads `{ ShapeName: 1000 }`, `{ ShapeName: { min: 1, max: 1000 } }` and `{ ShapeName: "any" }`.
 *
 * @param path where it stands in the settings
 */
export function readLimits(value: unknown, path: string, problems: string[]): Map<string, Limits> {
  const limits = new Map<string, Limits>();
  if (value === undefined) return limits;
  if (!isObject(value)) {
    problems.push(`${path}: expected an object of limits by shape name, got ${describe(value)}.`);
    return limits;
  }
  for (const [shape, limit] of Object.entries(value)) {
    const read = readLimit(limit);
    if (read === undefined) problems.push(`${path}.${shape}: ${forms}, got ${describe(limit)}.`);
    else limits.set(shape, read);
  }
  return limits;
}

function readLimit(value: unknown): Limits | undefined {
  if (value === "any") return { min: -Infinity, max: Infinity };
  if (isNumber(value)) return { max: value };
  if (!isObject(value)) return undefined;
  const { min, max, ...others } = value;
  if (Object.keys(others).length > 0 || (min === undefined && max === undefined)) return undefined;
  if ((min !== undefined && !isNumber(min)) || (max !== undefined && !isNumber(max))) return undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}
