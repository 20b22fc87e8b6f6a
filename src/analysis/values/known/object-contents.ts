import type { TSESTree } from "@typescript-eslint/utils";
import { branchesOf } from "../choices.js";
import { knownText, list, record, run, unknown, type NodeEntry, type NodeItem, type NodeValue } from "../node-value.js";
import { exactText } from "../../../check/text-value.js";

type Node = TSESTree.Node;

/** `Object.keys`, `values` and `entries` of an object of which every member is known to be there. */
export function contentsOf(value: NodeValue | undefined, method: "keys" | "values" | "entries", node: Node): NodeValue {
  const entries = value?.kind === "record" && !value.open ? [...value.entries.values()] : undefined;
  // Numbers come first, whatever the order in which they are written.
  if (entries === undefined || entries.some((entry) => mayBeAbsent(entry) || /^\d+$/.test(entry.key))) {
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

/** Something that may have happened to a member may have made it; what an object is written with is there. */
function mayBeAbsent({ propertyNode, value }: NodeEntry): boolean {
  if (value.kind === "unknown" && propertyNode === undefined) return true;
  return branchesOf(value).some((branch) => branch.value.kind === "absent");
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
