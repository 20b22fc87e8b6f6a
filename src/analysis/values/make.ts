import type { TSESTree } from "@typescript-eslint/utils";
import type {
  AbsentValue,
  ListItem,
  ListValue,
  ObjectValue,
  RecordEntry,
  RecordValue,
  ScalarValue,
  TextPart,
  TextValue,
  UnknownValue,
  Value,
} from "../../check/value.js";

/** Values over the analysis' own nodes. */
export type NodeValue = Value<TSESTree.Node>;
export type NodeText = TextPart<TSESTree.Node>;
export type NodeItem = ListItem<TSESTree.Node>;
export type NodeEntry = RecordEntry<TSESTree.Node>;
export type NodeRecord = RecordValue<TSESTree.Node>;
export type NodeList = ListValue<TSESTree.Node>;
export type NodeTextValue = TextValue<TSESTree.Node>;

type Node = TSESTree.Node;

export function scalar(value: number | boolean | bigint | null, node: Node): ScalarValue<Node> {
  return { kind: "scalar", value, node };
}

export function textOf(parts: readonly NodeText[], node: Node): NodeTextValue {
  return { kind: "text", parts, node };
}

/** A string whose whole text is known and stands in `node`. */
export function knownText(text: string, node: Node): NodeTextValue {
  return textOf(text === "" ? [] : [{ known: true, text, node, offset: 0 }], node);
}

export function list(items: readonly NodeItem[], node: Node): NodeList {
  return { kind: "list", items, node };
}

export function record(entries: ReadonlyMap<string, NodeEntry>, open: boolean, node: Node): NodeRecord {
  return { kind: "record", entries, open, node };
}

export function objectOf(className: string, node: Node, byteLength?: number): ObjectValue<Node> {
  return { kind: "object", className, byteLength, node };
}

export function absent(node: Node): AbsentValue<Node> {
  return { kind: "absent", node };
}

export function unknown(node: Node, type?: UnknownValue<Node>["type"]): UnknownValue<Node> {
  return type === undefined ? { kind: "unknown", node } : { kind: "unknown", type, node };
}
