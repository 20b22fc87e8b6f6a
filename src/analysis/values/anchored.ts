import type { TSESTree } from "@typescript-eslint/utils";
import {
  knownText,
  list,
  record,
  textOf,
  type NodeEntry,
  type NodeItem,
  type NodePart,
  type NodeValue,
} from "./node-value.js";
import { exactText } from "../../check/text-value.js";

/** A value as if all of it were written in `node`: it stands in another file, or is reported where it is used. */
export function anchoredAt(value: NodeValue, node: TSESTree.Node): NodeValue {
  switch (value.kind) {
    case "text": {
      const text = exactText(value);
      return text === undefined
        ? textOf(
            value.parts.map((part): NodePart =>
              part.known ? { known: true, text: part.text, node, offset: 0 } : part,
            ),
            node,
          )
        : knownText(text, node);
    }
    case "list":
      return list(
        value.items.map((item): NodeItem => ({ ...item, value: anchoredAt(item.value, node), node })),
        node,
      );
    case "record": {
      const entries = [...value.entries].map(([key, entry]): [string, NodeEntry] => [
        key,
        { key, keyNode: node, propertyNode: undefined, value: anchoredAt(entry.value, node) },
      ]);
      return record(new Map(entries), value.open, node);
    }
    case "one-of":
      return {
        ...value,
        branches: value.branches.map((branch) => ({ ...branch, value: anchoredAt(branch.value, node) })),
        node,
      };
    default:
      return { ...value, node };
  }
}
