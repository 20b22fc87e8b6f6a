import type { TSESTree } from "@typescript-eslint/utils";
import { memberName, type PatternStep } from "../bindings/variables.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { mapBranches, oneOf } from "./choices.js";
import { filled } from "./holes.js";
import { absent, list, record, scalar, unknown, type NodeValue } from "./node-value.js";
import { exactText } from "../../check/text-value.js";
import { isImmutable, nullishness } from "./value-facts.js";
import { rangedNumber } from "./numbers.js";
import { lengthBounds } from "./text.js";

/** The member `key` of a value. */
export function memberOf(value: NodeValue, key: string, node: TSESTree.Node): NodeValue {
  return mapBranches(value, (branch) => {
    switch (branch.kind) {
      case "record": {
        const entry = branch.entries.get(key);
        if (entry !== undefined) return entry.value;
        return branch.open || key in Object.prototype ? unknown(node) : absent(node);
      }
      case "list":
        return key === "length" ? listLength(branch.items, node) : elementAt(branch, key, node);
      case "text": {
        const { min, max } = lengthBounds(branch.parts);
        const text = exactText(branch);
        if (key !== "length") return unknown(node);
        // A length counts UTF-16 units, of which a code point has one or two.
        return text === undefined
          ? rangedNumber({ min, max: Math.min(max * 2, 2 ** 30), integer: true }, node)
          : scalar(text.length, node);
      }
      case "unknown":
        return key === "length" && (branch.type === "string" || branch.type === "list")
          ? rangedNumber({ min: 0, max: 2 ** 32, integer: true }, node)
          : unknown(node);
      default:
        return unknown(node);
    }
  });
}

function listLength(items: readonly { readonly spread: boolean }[], node: TSESTree.Node): NodeValue {
  return items.some((item) => item.spread)
    ? rangedNumber({ min: 0, max: 2 ** 32, integer: true }, node)
    : scalar(items.length, node);
}

function elementAt(value: NodeValue & { kind: "list" }, key: string, node: TSESTree.Node): NodeValue {
  const index = Number(key);
  if (!Number.isInteger(index) || String(index) !== key) return unknown(node);
  for (let at = 0; at <= index; at += 1) {
    const item = value.items[at];
    if (item === undefined) return absent(node);
    if (item.spread) return unknown(node);
    if (at === index) return item.value;
  }
  return unknown(node);
}

/** What destructuring takes from a value. */
export function takeStep(
  value: NodeValue,
  step: PatternStep,
  node: TSESTree.Node,
  evaluate: (node: TSESTree.Expression) => NodeValue,
): NodeValue {
  switch (step.kind) {
    case "key":
      return memberOf(value, step.name, node);
    case "index":
      return value.kind === "list" ? memberOf(value, String(step.index), node) : unknown(node);
    case "default":
      return withDefault(value, () => evaluate(step.value), node);
    case "rest":
      return restOf(value, step.without, node);
    case "tail":
      return tailOf(value, step.index, node);
    case "other":
      return unknown(node);
  }
}

/** What `{ a, ...others }` leaves of an object. */
function restOf(value: NodeValue, without: readonly string[], node: TSESTree.Node): NodeValue {
  if (value.kind !== "record") return unknown(node, "record");
  const entries = [...value.entries].filter(([key]) => !without.includes(key));
  return record(new Map(entries), value.open, node);
}

/** What `[a, ...others]` leaves of a list. */
function tailOf(value: NodeValue, index: number, node: TSESTree.Node): NodeValue {
  if (value.kind !== "list" || value.items.slice(0, index).some((item) => item.spread)) return unknown(node, "list");
  return list(value.items.slice(index).map(filled), node);
}

/** A value, or a default where it is `undefined`. */
export function withDefault(value: NodeValue, fallback: () => NodeValue, node: TSESTree.Node): NodeValue {
  if (value.kind === "absent") return fallback();
  if (value.kind !== "unknown" && value.kind !== "one-of") return value;
  if (nullishness(value) === false) return value;
  const kept =
    value.kind === "one-of"
      ? value.branches.filter((branch) => branch.value.kind !== "absent")
      : [{ value, fallback: false }];
  return oneOf([...kept, { value: fallback(), fallback: true }], node);
}

/** `object.key`, `object[key]`, `object?.key`. */
export function resolveMember(node: TSESTree.MemberExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const key = memberName(node) ?? computedName(node, frame, evaluator);
  const object = evaluator.resolve(node.object, { ...frame, at: node });
  if (key === undefined) return anyElement(object, node);
  const value = memberOf(object, key, node);
  if (isImmutable(value) || frame.at === node) return value;
  // An object that is read out of another one shows what is written to it later, too.
  const later = memberOf(evaluator.resolve(node.object, frame), key, node);
  return later.kind === value.kind && later.node === value.node ? later : unknown(node);
}

function computedName(node: TSESTree.MemberExpression, frame: Frame, evaluator: Evaluator): string | undefined {
  if (!node.computed) return undefined;
  return propertyName(evaluator.resolve(node.property, { ...frame, at: node }));
}

/** The property name that a known value makes. */
export function propertyName(value: NodeValue): string | undefined {
  if (value.kind === "scalar") return String(value.value);
  return exactText(value);
}

/** A member of which the name isn't known: any of those that are there, or none. */
function anyElement(object: NodeValue, node: TSESTree.Node): NodeValue {
  if (object.kind === "text") return unknown(node, "string");
  return unknown(node);
}
