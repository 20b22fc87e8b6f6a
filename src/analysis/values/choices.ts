import type { TSESTree } from "@typescript-eslint/utils";
import {
  isUnknownFalsy,
  list,
  record,
  unknown,
  type NodeBranch,
  type NodeEntry,
  type NodeRecord,
  type NodeValue,
} from "./node-value.js";
import { exactText } from "../../check/text-value.js";
import { typeNameOf } from "./value-facts.js";

type Node = TSESTree.Node;

/** Past this many alternatives a value is unknown. */
export const maxBranches = 32;

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
