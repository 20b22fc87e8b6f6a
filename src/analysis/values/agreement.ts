import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ancestors.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { list, record, unknown, type NodeEntry, type NodeItem, type NodeValue } from "./node-value.js";
import { rangeOf } from "./numbers.js";
import { isImmutable } from "./value-facts.js";

/**
 * What is certain of an expression that is read at `place`, when what comes of it is used later: in `frame`. Objects
 * may have been written to in between, and nobody knows whether that reaches what was made of them.
 */
export function resolveGiven(node: TSESTree.Node, place: TSESTree.Node, frame: Frame, evaluator: Evaluator): NodeValue {
  const given = evaluator.resolve(node, { ...frame, at: place });
  if (isImmutable(given) || contains(frame.at, place)) return given;
  return agreement(given, evaluator.resolve(node, frame), place);
}

/**
 * The same for what is copied: the copy's own members are what they were, and only what is in them is shared with the
 * original.
 */
export function resolveCopied(
  node: TSESTree.Node,
  place: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const copied = evaluator.resolve(node, { ...frame, at: place });
  if (isFlat(copied) || contains(frame.at, place)) return copied;
  return sharedWith(copied, evaluator.resolve(node, frame), place);
}

/** What is certain of a copy, given what the original holds later: in that, what stands in the copy may have changed. */
export function sharedWith(copied: NodeValue, later: NodeValue, place: TSESTree.Node): NodeValue {
  if (isFlat(copied)) return copied;
  if (copied.kind === "record" && later.kind === "record") {
    const entries = [...copied.entries].map(([key, entry]): [string, NodeEntry] => [
      key,
      { ...entry, value: sharedContents(entry.value, later.entries.get(key)?.value, place) },
    ]);
    return record(new Map(entries), copied.open, copied.node);
  }
  return agreement(copied, later, place);
}

/** Whether nothing in an object can be written to. */
function isFlat(value: NodeValue): boolean {
  switch (value.kind) {
    case "record":
      return [...value.entries.values()].every((entry) => isImmutable(entry.value));
    case "list":
      return value.items.every((item) => isImmutable(item.value));
    case "one-of":
      return value.branches.every((branch) => isFlat(branch.value));
    default:
      return true;
  }
}

function sharedContents(copied: NodeValue, later: NodeValue | undefined, node: TSESTree.Node): NodeValue {
  if (isImmutable(copied)) return copied;
  return later === undefined ? unknown(node) : agreement(copied, later, node);
}

/**
 * What two views of the same object agree in: what it held when it was made, and what it holds when it is read later.
 *
 * A member that differs is unknown, since it depends on how the object came to it: by reference or as a copy.
 */
export function agreement(one: NodeValue, other: NodeValue, node: TSESTree.Node): NodeValue {
  if (one === other) return one;
  if (one.kind === "record" && other.kind === "record") return commonRecord(one, other, node);
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    return commonList(one, other, node);
  }
  return isSame(one, other) ? one : unknown(node);
}

function commonRecord(
  one: NodeValue & { kind: "record" },
  other: NodeValue & { kind: "record" },
  node: TSESTree.Node,
): NodeValue {
  const entries = new Map<string, NodeEntry>();
  for (const [key, entry] of [...one.entries, ...other.entries]) {
    const [first, second] = [one.entries.get(key)?.value, other.entries.get(key)?.value];
    const value = first === undefined || second === undefined ? unknown(node) : agreement(first, second, node);
    entries.set(key, { ...entry, value });
  }
  return record(entries, one.open || other.open, one.node);
}

function commonList(
  one: NodeValue & { kind: "list" },
  other: NodeValue & { kind: "list" },
  node: TSESTree.Node,
): NodeValue {
  const items = one.items.map((item, index): NodeItem | undefined => {
    const twin = other.items[index];
    if (twin?.spread !== item.spread) return undefined;
    if (item.spread && twin.spread && (item.min !== twin.min || item.max !== twin.max)) return undefined;
    return { ...item, value: agreement(item.value, twin.value, node) };
  });
  return items.includes(undefined)
    ? unknown(node, "list")
    : list(
        items.filter((item) => item !== undefined),
        one.node,
      );
}

/** Whether two values say the same, wherever they are written. */
function isSame(one: NodeValue, other: NodeValue): boolean {
  switch (one.kind) {
    case "absent":
      return other.kind === "absent";
    case "scalar":
      return other.kind === "scalar" && Object.is(one.value, other.value);
    case "text":
      return other.kind === "text" && JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));
    case "object":
      return (
        other.kind === "object" &&
        one.className === other.className &&
        one.byteLength === other.byteLength &&
        one.time === other.time
      );
    case "unknown":
      return (
        other.kind === "unknown" &&
        one.type === other.type &&
        one.falsy === other.falsy &&
        isSameRange(one, other) &&
        // A text of JSON, of which what it says is known.
        ((one.json === undefined && other.json === undefined) || one.node === other.node)
      );
    case "one-of":
      return (
        other.kind === "one-of" &&
        one.branches.length === other.branches.length &&
        one.branches.every(({ value }, index) => {
          const twin = other.branches[index];
          return twin !== undefined && isSame(value, twin.value);
        })
      );
    default:
      return false;
  }
}

/** Whether as much is known of two numbers, of which nothing else is. */
function isSameRange(one: NodeValue, other: NodeValue): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a?.min === b?.min && a?.max === b?.max && a?.integer === b?.integer;
}

/** Known parts as they are cut, and the bounds of unknown ones. */
function partsOf({ parts }: NodeValue & { kind: "text" }): readonly unknown[] {
  return parts.map((part) => (part.known ? part.text : [part.min, part.max, part.alphabet]));
}
