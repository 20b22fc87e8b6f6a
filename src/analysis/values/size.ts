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
