import type { TSESTree } from "@typescript-eslint/utils";
import type {
  AbsentValue,
  Branch,
  ListItem,
  ListValue,
  ObjectValue,
  RecordEntry,
  RecordValue,
  ScalarValue,
  TextPart,
  TextValue,
  UnknownText,
  UnknownValue,
  Value,
} from "../../check/value.js";

type Node = TSESTree.Node;

/** Values over the analysis' own nodes. */
export type NodeValue = Value<Node>;
export type NodeBranch = Branch<Node>;
export type NodePart = TextPart<Node>;
export type NodeText = TextValue<Node>;
export type NodeItem = ListItem<Node>;
export type NodeList = ListValue<Node>;
export type NodeEntry = RecordEntry<Node>;
export type NodeRecord = RecordValue<Node>;

/** Any text at all. */
export const anyText: UnknownText = { known: false, min: 0, max: Infinity, alphabet: undefined };

export function scalar(value: number | boolean | bigint | null, node: Node): ScalarValue<Node> {
  return { kind: "scalar", value, node };
}

export function textOf(parts: readonly NodePart[], node: Node): NodeText {
  return { kind: "text", parts, node };
}

/** A string whose whole text is known and stands in `node`; `raw` is how it is written there. */
export function knownText(text: string, node: Node, raw?: string): NodeText {
  if (text === "") return textOf([], node);
  return textOf([{ known: true, text, node, offset: 0, ...(raw === undefined ? {} : { raw }) }], node);
}

export function list(items: readonly NodeItem[], node: Node): NodeList {
  return { kind: "list", items, node };
}

/** A run of `min` to `max` elements, each of which is `value`. */
export function run(value: NodeValue, min: number, max: number, node: Node): NodeItem {
  return { spread: true, value, min, max, node };
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

/** What `&&` gives when its left side, which isn't known, is falsy: spread into an object or list, it adds nothing. */
export function unknownFalsy(node: Node): UnknownValue<Node> {
  return { kind: "unknown", falsy: true, node };
}

export function isUnknownFalsy(value: NodeValue): boolean {
  return value.kind === "unknown" && value.falsy === true;
}
