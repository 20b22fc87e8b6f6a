import type { NodeItem } from "./node-value.js";

/** Whether an element was never set: callbacks pass over it. */
export function isHole({ value }: NodeItem): boolean {
  return value.kind === "absent" && value.hole === true;
}

/** In the place of a hole, a copy of a list has `undefined`. */
export function filled(item: NodeItem): NodeItem {
  return isHole(item) ? { ...item, value: { kind: "absent", node: item.value.node } } : item;
}
