import type { TSESTree } from "@typescript-eslint/utils";
import { mayBeAbsent } from "../entries.js";
import { knownText, list, record, run, unknown, type NodeEntry, type NodeItem, type NodeValue } from "../node-value.js";
import { exactText } from "../../../check/text-value.js";

type Node = TSESTree.Node;

/** `Object.keys`, `values` and `entries` of an object of which every member is known to be there, and where. */
export function contentsOf(value: NodeValue | undefined, method: "keys" | "values" | "entries", node: Node): NodeValue {
  const entries = value?.kind === "record" && !value.open ? [...value.entries.values()] : undefined;
  // Numbers come first, whatever the order in which they are written.
  const isOutOfOrder = (entry: NodeEntry): boolean => entry.isUnplaced === true || /^\d+$/.test(entry.key);
  if (entries === undefined || entries.some((entry) => mayBeAbsent(entry) || isOutOfOrder(entry))) {
    return method === "keys" ? list([run(unknown(node, "string"), 0, Infinity, node)], node) : unknown(node, "list");
  }
  return list(
    entries.map((entry) => {
      const key = knownText(entry.key, entry.keyNode);
      const item = (one: NodeValue): NodeItem => ({ spread: false, value: one, node: entry.keyNode });
      if (method === "entries") return item(list([item(key), item(entry.value)], node));
      return item(method === "keys" ? key : entry.value);
    }),
    node,
  );
}

/** `Object.fromEntries` of a list of pairs. */
export function fromEntries(value: NodeValue | undefined, node: Node): NodeValue {
  if (value?.kind !== "list") return unknown(node, "record");
  const entries = new Map<string, NodeEntry>();
  for (const item of value.items) {
    const [key, content] = !item.spread && item.value.kind === "list" ? item.value.items : [];
    const name = key?.spread === false ? exactText(key.value) : undefined;
    if (name === undefined || content?.spread !== false) return unknown(node, "record");
    entries.set(name, { key: name, keyNode: item.node, propertyNode: undefined, value: content.value });
  }
  return record(entries, false, node);
}
