import type { TSESTree } from "@typescript-eslint/utils";
import { mapBranches } from "./choices.js";
import { list, record, unknown, type NodeEntry, type NodeValue } from "./node-value.js";
import { exactText } from "../../check/text-value.js";

/** Past this many characters the text isn't written out. */
const maxCharacters = 200_000;

/** What `JSON.stringify` makes of a value; undefined where any of it isn't known. */
export function jsonText(value: NodeValue): string | undefined {
  const text = stringify(value);
  return text === undefined || text.length > maxCharacters ? undefined : text;
}

function stringify(value: NodeValue): string | undefined {
  switch (value.kind) {
    case "scalar":
      return typeof value.value === "bigint" ? undefined : JSON.stringify(value.value);
    case "text": {
      const text = exactText(value);
      return text === undefined ? undefined : JSON.stringify(text);
    }
    case "list": {
      const items: string[] = [];
      for (const item of value.items) {
        const text = item.spread ? undefined : item.value.kind === "absent" ? "null" : stringify(item.value);
        if (text === undefined) return undefined;
        items.push(text);
      }
      return `[${items.join(",")}]`;
    }
    case "record": {
      if (value.open || value.entries.has("toJSON")) return undefined;
      if ([...value.entries.values()].some(({ isUnplaced }) => isUnplaced === true)) return undefined;
      const members: string[] = [];
      for (const key of keysInOrder([...value.entries.keys()])) {
        const member = value.entries.get(key)?.value;
        if (member === undefined || member.kind === "absent") continue;
        const text = stringify(member);
        if (text === undefined) return undefined;
        members.push(`${JSON.stringify(key)}:${text}`);
      }
      return `{${members.join(",")}}`;
    }
    default:
      return undefined;
  }
}

/** JavaScript's own order: integer keys first, ascending. */
function keysInOrder(keys: readonly string[]): string[] {
  const isIndex = (key: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(key);
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}

/** What `JSON.parse` makes of what `JSON.stringify` made of a value: the same, where JSON has it. */
export function throughJson(value: NodeValue, node: TSESTree.Node): NodeValue {
  return copyThroughJson(value, node, false);
}

/**
 * What a JSON text says that `JSON.stringify` makes of a value; an object of which not all is known is one here, too: that
 * what isn't known of it is a method `toJSON` doesn't happen in documents.
 */
export function saidInJson(value: NodeValue, node: TSESTree.Node): NodeValue {
  return copyThroughJson(value, node, true);
}

function copyThroughJson(value: NodeValue, node: TSESTree.Node, keepsOpen: boolean): NodeValue {
  return mapBranches(value, (branch): NodeValue => {
    switch (branch.kind) {
      case "text":
      case "absent":
        return branch;
      case "scalar":
        return typeof branch.value === "bigint" || (typeof branch.value === "number" && !Number.isFinite(branch.value))
          ? unknown(node)
          : branch;
      case "list":
        return list(
          branch.items.map((item) => ({
            ...item,
            value: copyThroughJson(nullForNothing(item.value), node, keepsOpen),
          })),
          branch.node,
        );
      case "record": {
        if ((branch.open && !keepsOpen) || branch.entries.has("toJSON")) return unknown(node);
        const entries = new Map<string, NodeEntry>();
        for (const [key, entry] of branch.entries) {
          const copy = copyThroughJson(entry.value, node, keepsOpen);
          // `undefined` is left out, as a function is, and a date becomes a string.
          if (copy.kind !== "absent") entries.set(key, { ...entry, value: copy });
        }
        return record(entries, branch.open, branch.node);
      }
      default:
        return unknown(node);
    }
  });
}

/** In a list, JSON has `null` for `undefined`. */
function nullForNothing(value: NodeValue): NodeValue {
  return mapBranches(value, (branch) =>
    branch.kind === "absent" ? { kind: "scalar", value: null, node: branch.node } : branch,
  );
}
