import type { NodeValue } from "./node-value.js";

const sizes = new WeakMap<NodeValue, number>();

/** The number of values that a value is made of, those that occur in several places counted each time. */
export function sizeOf(value: NodeValue): number {
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  switch (value.kind) {
    case "list":
      for (const item of value.items) size += sizeOf(item.value);
      break;
    case "record":
      for (const entry of value.entries.values()) size += sizeOf(entry.value);
      break;
    case "one-of":
      for (const branch of value.branches) size += sizeOf(branch.value);
      break;
    case "text":
      size += value.parts.length;
      break;
    default:
      return size;
  }
  sizes.set(value, size);
  return size;
}

/** Whether a value is made of no more than `limit` values; counts no further, and remembers nothing. */
export function isWithin(value: NodeValue, limit: number): boolean {
  return countDown(value, limit) >= 0;
}

/** What is left of `limit` after a value has been counted; negative where that isn't enough. */
function countDown(value: NodeValue, limit: number): number {
  let left = limit - 1;
  switch (value.kind) {
    case "list":
      for (const item of value.items) {
        if (left < 0) break;
        left = countDown(item.value, left);
      }
      return left;
    case "record":
      for (const entry of value.entries.values()) {
        if (left < 0) break;
        left = countDown(entry.value, left);
      }
      return left;
    case "one-of":
      for (const branch of value.branches) {
        if (left < 0) break;
        left = countDown(branch.value, left);
      }
      return left;
    case "text":
      return left - value.parts.length;
    default:
      return left;
  }
}
