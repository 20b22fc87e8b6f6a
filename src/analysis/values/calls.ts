import type { TSESTree } from "@typescript-eslint/utils";
import { memberName } from "../bindings/variables.js";
import { callBuiltin, constructBuiltin, isoDate, isStaticCall } from "./builtins.js";
import type { Evaluator, Frame } from "./evaluation.js";
import { callListMethod } from "./list-methods.js";
import { list, mapBranches, objectOf, run, textOf, unknown, type NodeValue } from "./make.js";
import { epochMilliseconds, numberAsText, rangedNumber, rangeOf } from "./numbers.js";
import { callOnUnknown, callStringMethod } from "./string-methods.js";

/** A call: of a function of the file, of something that the language has, or of a method of a known value. */
export function resolveCall(node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const callee = evaluator.functionOf(node.callee);
  if (callee !== undefined) {
    if (callee.async) return objectOf("Promise", node);
    return evaluator.callFunction(callee, argumentsOf(node, frame, evaluator), node, frame);
  }
  const builtin = callBuiltin(node, frame, evaluator);
  if (builtin !== undefined) return builtin;
  return node.callee.type === "MemberExpression" ? callMethod(node, node.callee, frame, evaluator) : unknown(node);
}

/** `await f()`. */
export function resolveAwait(node: TSESTree.AwaitExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const { argument } = node;
  if (isStaticCall(argument, "Promise", "resolve", evaluator)) {
    const [content] = argument.arguments;
    if (content !== undefined && content.type !== "SpreadElement") {
      return settled(evaluator.resolve(content, frame), node);
    }
  }
  if (argument.type === "CallExpression") {
    const callee = evaluator.functionOf(argument.callee);
    if (callee !== undefined) {
      return settled(evaluator.callFunction(callee, argumentsOf(argument, frame, evaluator), argument, frame), node);
    }
  }
  return settled(evaluator.resolve(argument, frame), node);
}

function settled(value: NodeValue, node: TSESTree.Node): NodeValue {
  return mapBranches(value, (branch) =>
    branch.kind === "object" && branch.className === "Promise" ? unknown(node) : branch,
  );
}

export function resolveNew(node: TSESTree.NewExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  return constructBuiltin(node, frame, evaluator) ?? unknown(node);
}

/** The values of a call's arguments; undefined where a spread makes their positions unknown. */
function argumentsOf(node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue[] | undefined {
  const values: NodeValue[] = [];
  for (const argument of node.arguments) {
    if (argument.type === "SpreadElement") return undefined;
    values.push(evaluator.resolve(argument, { ...frame, at: node }));
  }
  return values;
}

function callMethod(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const method = memberName(callee);
  if (method === undefined) return unknown(node);
  const receiver = evaluator.resolve(callee.object, { ...frame, at: node });
  const args = (): NodeValue[] => argumentsOf(node, frame, evaluator) ?? [];
  return mapBranches(receiver, (value) => {
    switch (value.kind) {
      case "text":
        return node.arguments.some((argument) => argument.type === "SpreadElement")
          ? unknown(node)
          : (callStringMethod(value, method, args(), node) ?? unknown(node));
      case "list":
        return callListMethod(value, method, args(), node, frame, evaluator) ?? unknown(node);
      case "object":
        return value.className === "Date" ? callDateMethod(method, node) : unknown(node);
      case "scalar":
      case "unknown":
        return callOnNumberOrUnknown(value, method, args(), node, frame, evaluator);
      default:
        return unknown(node);
    }
  });
}

function callOnNumberOrUnknown(
  value: NodeValue,
  method: string,
  args: readonly NodeValue[],
  node: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const range = rangeOf(value);
  if (method === "toString" && (value.kind === "scalar" || range !== undefined)) {
    const radix = args[0];
    if (radix === undefined) {
      if (value.kind === "scalar") {
        return textOf([{ known: true, text: String(value.value), node, offset: 0 }], node);
      }
      return textOf([numberAsText(value)], node);
    }
    return radix.kind === "scalar" && typeof radix.value === "number" && range !== undefined
      ? inRadix(range, radix.value, node)
      : unknown(node, "string");
  }
  if (value.kind !== "unknown") return unknown(node);
  if (method === "toString") return unknown(node, "string");
  if (method === "map" && value.type !== "string") return mappedUnknown(node, frame, evaluator);
  if (method === "join") return unknown(node, "string");
  return callOnUnknown(method, args, value.type === "string", node) ?? unknown(node);
}

/** `anything.map((x) => ({ ... }))`: each element is what the callback returns. */
function mappedUnknown(node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const [argument] = node.arguments;
  const callee = argument && evaluator.functionOf(argument);
  if (callee === undefined || callee.async) return unknown(node);
  const index = rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, node);
  const value = evaluator.callFunction(callee, [unknown(node), index], node, frame);
  return value.kind === "unknown" ? unknown(node) : list([run(value, 0, Infinity, node)], node);
}

function inRadix(range: { min: number; max: number; integer: boolean }, radix: number, node: TSESTree.Node): NodeValue {
  if (!Number.isInteger(radix) || radix < 2 || radix > 36 || range.min < 0) return unknown(node, "string");
  const alphabet = [
    ...(radix <= 10 ? [[0x30, 0x2f + radix] as const] : [[0x30, 0x39] as const, [0x61, 0x56 + radix] as const]),
  ];
  if (range.integer && range.max <= Number.MAX_SAFE_INTEGER) {
    const [min, max] = [range.min.toString(radix).length, range.max.toString(radix).length];
    return textOf([{ known: false, min, max, alphabet }], node);
  }
  // A fraction, "0.4fzyo82mvyr".
  return textOf([{ known: false, min: 1, max: Infinity, alphabet: [[0x2e, 0x2e], ...alphabet] }], node);
}

function callDateMethod(method: string, node: TSESTree.Node): NodeValue {
  switch (method) {
    case "toISOString":
    case "toJSON":
      return isoDate(node);
    case "getTime":
    case "valueOf":
      return rangedNumber(epochMilliseconds, node);
    case "getFullYear":
    case "getUTCFullYear":
      return rangedNumber({ min: 1, max: 9999, integer: true }, node);
    case "getMonth":
    case "getUTCMonth":
      return rangedNumber({ min: 0, max: 11, integer: true }, node);
    case "getDate":
    case "getUTCDate":
      return rangedNumber({ min: 1, max: 31, integer: true }, node);
    case "getHours":
    case "getUTCHours":
      return rangedNumber({ min: 0, max: 23, integer: true }, node);
    case "getMinutes":
    case "getUTCMinutes":
    case "getSeconds":
    case "getUTCSeconds":
      return rangedNumber({ min: 0, max: 59, integer: true }, node);
    case "getMilliseconds":
    case "getUTCMilliseconds":
      return rangedNumber({ min: 0, max: 999, integer: true }, node);
    case "toString":
    case "toDateString":
    case "toLocaleString":
    case "toLocaleDateString":
    case "toLocaleTimeString":
    case "toUTCString":
      return unknown(node, "string");
    default:
      return unknown(node);
  }
}
