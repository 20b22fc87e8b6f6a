import type { TSESTree } from "@typescript-eslint/utils";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { branchesOf, mapBranches, oneOf } from "./choices.js";
import {
  absent,
  isUnknownFalsy,
  scalar,
  unknown,
  unknownFalsy,
  type NodeBranch,
  type NodeValue,
} from "./node-value.js";
import { exactText } from "../../check/text-value.js";
import { nullishness, truthiness, typeNameOf } from "./value-facts.js";
import { arithmetic, rangedNumber, rangeOf, toNumber } from "./numbers.js";
import { concatenate } from "./text.js";
import { dependsOnArguments } from "./decided.js";

/** `a + b`, `a * b`, comparisons; a chain of any length without recursion. */
export function resolveBinary(node: TSESTree.BinaryExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  if (comparisons.has(node.operator)) return compared(node, frame, evaluator);
  const chain: TSESTree.BinaryExpression[] = [];
  let first: TSESTree.Node = node;
  while (first.type === "BinaryExpression" && !comparisons.has(first.operator)) {
    chain.push(first);
    first = first.left;
  }
  let value = evaluator.resolve(first, frame);
  let index = chain.length - 1;
  while (index >= 0) {
    const step = chain[index];
    if (step === undefined) break;
    const right = evaluator.resolve(step.right, frame);
    index -= 1;
    if (step.operator !== "+" || !(isString(value) || isString(right))) {
      value = binary(step.operator, value, right, step);
      continue;
    }
    // Once it is a string, all the rest of the additions only append to it.
    const operands = [value, right];
    let last = step;
    for (let next = chain[index]; next?.operator === "+"; next = chain[index]) {
      operands.push(evaluator.resolve(next.right, frame));
      last = next;
      index -= 1;
    }
    value = concatenate(operands, last);
  }
  return value;
}

function compared(node: TSESTree.BinaryExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const [left, right] = [node.left, node.right].map((side) => evaluator.resolve(side, { ...frame, at: node }));
  const answer = left && right && compare(node.operator, left, right);
  return answer === undefined ? unknown(node, "boolean") : scalar(answer, node);
}

/** What a comparison of two values gives, where it is certain. */
function compare(operator: string, left: NodeValue, right: NodeValue): boolean | undefined {
  const [a, b] = [exactValue(left), exactValue(right)];
  const isNegated = operator.startsWith("!");
  switch (operator) {
    case "===":
    case "!==":
      if (a !== undefined && b !== undefined) return (a.value === b.value) !== isNegated;
      return [left, right].some((one) => nullishness(one) === true) &&
        [left, right].some((one) => nullishness(one) === false)
        ? isNegated
        : undefined;
    case "==":
    case "!=": {
      const [first, second] = [nullishness(left), nullishness(right)];
      if (first === undefined || second === undefined) return undefined;
      if (first || second) return (first && second) !== isNegated;
      return typeof a?.value === typeof b?.value && a !== undefined && b !== undefined
        ? (a.value === b.value) !== isNegated
        : undefined;
    }
    case "<":
    case "<=":
    case ">":
    case ">=": {
      const [first, second] = [a?.value, b?.value];
      if (typeof first !== "number" || typeof second !== "number") return undefined;
      if (operator === "<") return first < second;
      if (operator === "<=") return first <= second;
      return operator === ">" ? first > second : first >= second;
    }
    default:
      return undefined;
  }
}

function exactValue(value: NodeValue): { readonly value: unknown } | undefined {
  if (value.kind === "scalar") return value;
  if (value.kind === "absent") return { value: undefined };
  const text = exactText(value);
  return text === undefined ? undefined : { value: text };
}

const comparisons = new Set(["==", "!=", "===", "!==", "<", "<=", ">", ">=", "in", "instanceof"]);

function isString(value: NodeValue): boolean {
  return branchesOf(value).every(
    (branch) => branch.value.kind === "text" || (branch.value.kind === "unknown" && branch.value.type === "string"),
  );
}

/** What an operator of arithmetic makes of two values, each of which may be one of several. */
export function binary(operator: string, left: NodeValue, right: NodeValue, node: TSESTree.Node): NodeValue {
  if (left.kind === "one-of") {
    const other = left === right ? undefined : merged(right, node);
    const branches = left.branches.map(({ value, fallback }) => ({
      value: binary(operator, value, other ?? value, node),
      fallback,
    }));
    // Which alternative of one side goes with which of the other isn't known.
    const others =
      left !== right && right.kind === "one-of" ? binary(operator, merged(left, node), right, node) : undefined;
    return oneOf(others === undefined ? branches : [...branches, { value: others, fallback: false }], node);
  }
  if (right.kind === "one-of") {
    return oneOf(
      right.branches.map(({ value, fallback }) => ({ value: binary(operator, left, value, node), fallback })),
      node,
    );
  }
  if (operator === "+" && (isString(left) || isString(right))) return concatenate([left, right], node);
  const number = arithmetic(operator, left, right, node);
  if (number !== undefined) return number;
  const isDate = [left, right].some((value) => value.kind === "object" && value.className === "Date");
  // BigInts are numbers of another kind: only with a number on one side it is certain which it is.
  return isDate && operator === "-" ? unknown(node, "number") : unknown(node);
}

/** One value that stands for all alternatives of another one. */
function merged(value: NodeValue, node: TSESTree.Node): NodeValue {
  if (value.kind !== "one-of") return value;
  const ranges = value.branches.flatMap((branch) => rangeOf(branch.value) ?? []);
  if (ranges.length === value.branches.length) {
    const [min, max] = [Math.min(...ranges.map((range) => range.min)), Math.max(...ranges.map((range) => range.max))];
    return rangedNumber({ min, max, integer: ranges.every(({ integer }) => integer) }, node);
  }
  const types = new Set(value.branches.map((branch) => typeNameOf(branch.value)));
  return unknown(node, types.size === 1 ? [...types][0] : undefined);
}

export function resolveUnary(node: TSESTree.UnaryExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  switch (node.operator) {
    case "void":
      return absent(node);
    case "typeof":
      return unknown(node, "string");
    case "delete":
      return unknown(node, "boolean");
    case "!": {
      const truthy = truthiness(evaluator.resolve(node.argument, { ...frame, at: node }));
      return truthy === undefined ? unknown(node, "boolean") : scalar(!truthy, node);
    }
    case "+":
      return mapBranches(evaluator.resolve(node.argument, frame), (value) => toNumber(value, node));
    case "-":
      return mapBranches(evaluator.resolve(node.argument, frame), (value) => negated(value, node));
    case "~":
      return mapBranches(evaluator.resolve(node.argument, frame), (value) =>
        value.kind === "scalar" && typeof value.value === "number" ? scalar(~value.value, node) : unknown(node),
      );
    default:
      return unknown(node);
  }
}

function negated(value: NodeValue, node: TSESTree.Node): NodeValue {
  if (value.kind === "scalar" && (typeof value.value === "number" || typeof value.value === "bigint")) {
    return scalar(-value.value, node);
  }
  const range = rangeOf(value);
  if (range !== undefined) return rangedNumber({ min: -range.max, max: -range.min, integer: range.integer }, node);
  return value.kind === "unknown" && value.type === "number" ? value : unknown(node);
}

export function resolveConditional(
  node: TSESTree.ConditionalExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const test = truthiness(evaluator.resolve(node.test, { ...frame, at: node.test }));
  if (test !== undefined) return evaluator.resolve(test ? node.consequent : node.alternate, frame);
  // What is given here takes one of the two, and not just some run.
  if (dependsOnArguments(node.test, frame, evaluator)) return unknown(node);
  return oneOf(
    [node.consequent, node.alternate].map((branch) => ({ value: evaluator.resolve(branch, frame), fallback: false })),
    node,
  );
}

export function resolveLogical(node: TSESTree.LogicalExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const left = evaluator.resolve(node.left, frame);
  return logical(node.operator, left, () => evaluator.resolve(node.right, frame), node);
}

/** What `&&`, `||` or `??` makes of a value and of what stands for it otherwise. */
export function logical(
  operator: string,
  left: NodeValue,
  right: () => NodeValue,
  node: TSESTree.LogicalExpression | TSESTree.AssignmentExpression,
): NodeValue {
  if (operator === "&&") {
    const kept = branchesOf(left).filter((branch) => truthiness(branch.value) !== true);
    if (kept.length === 0) return right();
    if (kept.length === branchesOf(left).length && truthiness(left) === false) return left;
    return oneOf(
      [
        ...kept.map((branch) => (truthiness(branch.value) === false ? branch : falsyPart(branch, node.left))),
        { value: right(), fallback: false },
      ],
      node,
    );
  }
  const replaced = operator === "||" ? negate(truthiness) : nullishness;
  const branches = branchesOf(left);
  const kept = branches.filter((branch) => replaced(branch.value) !== true);
  if (branches.every((branch) => replaced(branch.value) === false)) return left;
  if (kept.length === 0) return right();
  return oneOf([...kept, { value: right(), fallback: true }], node);
}

function falsyPart(branch: NodeBranch, node: TSESTree.Node): NodeBranch {
  return isUnknownFalsy(branch.value) ? branch : { value: unknownFalsy(node), fallback: branch.fallback };
}

function negate(predicate: (value: NodeValue) => boolean | undefined): (value: NodeValue) => boolean | undefined {
  return (value) => {
    const answer = predicate(value);
    return answer === undefined ? undefined : !answer;
  };
}
