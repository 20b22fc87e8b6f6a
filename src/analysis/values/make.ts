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

/** Past this many alternatives a value is unknown. */
export const maxBranches = 32;

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

const falsyValues = new WeakSet<NodeValue>();

/** What `&&` gives when its left side, which isn't known, is falsy: spread into an object or list, it adds nothing. */
export function unknownFalsy(node: Node): UnknownValue<Node> {
  const value = unknown(node);
  falsyValues.add(value);
  return value;
}

export function isUnknownFalsy(value: NodeValue): boolean {
  return falsyValues.has(value);
}

/** The alternatives that a value may be: its branches, or itself alone. */
export function branchesOf(value: NodeValue): readonly NodeBranch[] {
  return value.kind === "one-of" ? value.branches : [{ value, fallback: false }];
}

/** One of several alternatives: flat, without repetitions, unknown where they are too many or say nothing. */
export function oneOf(alternatives: readonly NodeBranch[], node: Node): NodeValue {
  const branches: NodeBranch[] = [];
  const seen = new Set<NodeValue>();
  for (const alternative of alternatives) {
    for (const branch of branchesOf(alternative.value)) {
      if (seen.has(branch.value)) continue;
      seen.add(branch.value);
      branches.push(alternative.fallback && !branch.fallback ? { ...branch, fallback: true } : branch);
    }
  }
  const [first] = branches;
  if (first === undefined || branches.length > maxBranches) return unknown(node);
  if (branches.length === 1) return first.value;
  if (branches.every(({ value }) => value.kind === "unknown" && value.type === undefined && !isUnknownFalsy(value))) {
    return unknown(node);
  }
  return { kind: "one-of", branches, node };
}

/**
 * Applies `change` to every alternative. An empty fallback (`x || ""`) stands for "not set": what is made of it, such as
 * the one empty entry of `(x || "").split(",")`, isn't known.
 */
export function mapBranches(value: NodeValue, change: (value: NodeValue) => NodeValue): NodeValue {
  if (value.kind !== "one-of") return change(value);
  return oneOf(
    value.branches.map(({ value: branch, fallback }) => {
      const changed = change(branch);
      const isMade = fallback && exactText(branch) === "" && exactText(changed) !== "";
      return { value: isMade ? unknown(changed.node, typeNameOf(changed)) : changed, fallback };
    }),
    value.node,
  );
}

/** What is certain of a value's type when nothing else of it is. */
function typeNameOf(value: NodeValue): UnknownValue<Node>["type"] {
  switch (value.kind) {
    case "text":
      return "string";
    case "list":
    case "record":
      return value.kind;
    case "scalar":
      return typeof value.value === "number" ? "number" : undefined;
    case "unknown":
      return value.type;
    default:
      return undefined;
  }
}

/** Whether a value is truthy; undefined where that isn't certain. */
export function truthiness(value: NodeValue): boolean | undefined {
  switch (value.kind) {
    case "scalar":
      return Boolean(value.value);
    case "text":
      if (value.parts.some((part) => (part.known ? part.text !== "" : part.min > 0))) return true;
      return value.parts.every((part) => part.known || part.max === 0) ? false : undefined;
    case "list":
    case "record":
    case "object":
      return true;
    case "absent":
      return false;
    case "unknown":
      if (isUnknownFalsy(value)) return false;
      return value.type === "list" || value.type === "record" ? true : undefined;
    case "one-of":
      return agreed(value.branches.map((branch) => truthiness(branch.value)));
  }
}

/** Whether a value is `null` or `undefined`; undefined where that isn't certain. */
export function nullishness(value: NodeValue): boolean | undefined {
  switch (value.kind) {
    case "scalar":
      return value.value === null;
    case "absent":
      return true;
    case "unknown":
      return value.type === undefined ? undefined : false;
    case "one-of":
      return agreed(value.branches.map((branch) => nullishness(branch.value)));
    default:
      return false;
  }
}

function agreed(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/** Whether nobody can change the value after it was made. */
export function isImmutable(value: NodeValue): boolean {
  switch (value.kind) {
    case "list":
    case "record":
      return false;
    case "one-of":
      return value.branches.every((branch) => isImmutable(branch.value));
    default:
      return true;
  }
}

/** The whole text of a string of which every part is known; undefined for every other value. */
export function exactText(value: NodeValue): string | undefined {
  if (value.kind !== "text") return undefined;
  let text = "";
  for (const part of value.parts) {
    if (!part.known) return undefined;
    text += part.text;
  }
  return text;
}

const choices = new WeakMap<NodeValue, boolean>();

/** Whether a value, or anything in it, is one of several. */
export function hasChoices(value: NodeValue): boolean {
  if (value.kind === "one-of") return true;
  if (value.kind !== "record" && value.kind !== "list") return false;
  let answer = choices.get(value);
  if (answer === undefined) {
    choices.set(value, false);
    answer =
      value.kind === "record"
        ? [...value.entries.values()].some((entry) => hasChoices(entry.value))
        : value.items.some((item) => hasChoices(item.value));
    choices.set(value, answer);
  }
  return answer;
}

const settledValues = new WeakMap<NodeValue, NodeValue>();

/** A value of which some alternatives don't occur, and nobody knows which: only what is the same in all of them is left. */
export function withoutChoices(value: NodeValue): NodeValue {
  if (value.kind === "one-of") return unknown(value.node);
  if (!hasChoices(value) || (value.kind !== "record" && value.kind !== "list")) return value;
  let settled = settledValues.get(value);
  if (settled === undefined) {
    settled =
      value.kind === "record"
        ? withoutChoicesIn(value)
        : list(
            value.items.map((item) => ({ ...item, value: withoutChoices(item.value) })),
            value.node,
          );
    settledValues.set(value, settled);
  }
  return settled;
}

function withoutChoicesIn(value: NodeRecord): NodeRecord {
  const entries = new Map<string, NodeEntry>();
  let { open } = value;
  for (const [key, entry] of value.entries) {
    // A member that is perhaps not there may be the one that isn't.
    if (
      branchesOf(entry.value).length > 1 &&
      branchesOf(entry.value).some((branch) => branch.value.kind === "absent")
    ) {
      open = true;
    } else entries.set(key, { ...entry, value: withoutChoices(entry.value) });
  }
  return record(entries, open, value.node);
}
