import type { TSESTree } from "@typescript-eslint/utils";
import {
  knownText,
  list,
  record,
  scalar,
  type NodeEntry,
  type NodeItem,
  type NodeValue,
} from "../values/node-value.js";

/** JSON that is nested deeper, or holds more values, isn't taken. */
const maxDepth = 20;
const maxValues = 2000;

/** What a JSON file holds; undefined where it isn't JSON, or too much of it. */
export function valueOfJson(text: string, node: TSESTree.Node): NodeValue | undefined {
  let values = 0;
  const valueOf = (value: unknown, depth: number): NodeValue => {
    values += 1;
    if (depth > maxDepth || values > maxValues) throw new RangeError("too much JSON");
    if (typeof value === "string") return knownText(value, node);
    if (typeof value === "number" || typeof value === "boolean") return scalar(value, node);
    if (Array.isArray(value)) {
      return list(
        value.map((item: unknown): NodeItem => ({ spread: false, value: valueOf(item, depth + 1), node })),
        node,
      );
    }
    if (typeof value !== "object" || value === null) return scalar(null, node);
    const entries = Object.entries(value).map(([key, member]): [string, NodeEntry] => [
      key,
      { key, keyNode: node, propertyNode: undefined, value: valueOf(member, depth + 1) },
    ]);
    return record(new Map(entries), false, node);
  };
  try {
    return valueOf(JSON.parse(text.replace(/^\uFEFF/, "")), 0);
  } catch {
    return undefined;
  }
}
