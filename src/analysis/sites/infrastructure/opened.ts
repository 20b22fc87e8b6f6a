import { mapBranches } from "../../values/choices.js";
import { record, type NodeValue } from "../../values/node-value.js";

const known = new WeakMap<NodeValue, NodeValue>();

/** A value to which others may add members, at every depth: nothing is missing from it. */
export function opened(value: NodeValue): NodeValue {
  const answer = known.get(value) ?? open(value);
  known.set(value, answer);
  return answer;
}

function open(value: NodeValue): NodeValue {
  switch (value.kind) {
    case "record": {
      const entries = [...value.entries].map(
        ([key, entry]) => [key, { ...entry, value: opened(entry.value) }] as const,
      );
      return record(new Map(entries), true, value.node);
    }
    case "list":
      return { ...value, items: value.items.map((item) => ({ ...item, value: opened(item.value) })) };
    case "one-of":
      return mapBranches(value, opened);
    default:
      return value;
  }
}
