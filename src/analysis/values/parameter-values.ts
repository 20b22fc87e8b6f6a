import type { TSESTree } from "@typescript-eslint/utils";
import { contains, parentOf } from "../ancestors.js";
import type { FunctionNode } from "../bindings/function-node.js";
import { memberName, stepsTo } from "../bindings/variables.js";
import type { Evaluator } from "./evaluation.js";
import type { Call, Frame } from "./frame.js";
import { oneElement } from "./loop-values.js";
import { takeStep } from "./members.js";
import { absent, list, unknown, type NodeItem, type NodeValue } from "./node-value.js";
import { rangedNumber } from "./numbers.js";
import { isUnderConditionOn } from "./under-conditions.js";

/** What a parameter gets, by the call that is being followed, or the one place where the function is called. */
export function parameterValue(
  callee: FunctionNode,
  name: TSESTree.Node,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  evaluator.memory.dependsOnFrame();
  const index = callee.params.findIndex((parameter) => contains(parameter, name));
  const parameter = callee.params[index];
  if (parameter === undefined || parameter.type === "TSParameterProperty") return unknown(identifier);
  const isRest = parameter.type === "RestElement";
  const steps = stepsTo(name, isRest ? parameter.argument : parameter);
  if (evaluator.file.usesArguments(callee) || steps === undefined) return unknown(identifier);
  const call = callOf(callee, frame.call);
  const inner: Frame = call === undefined ? frame : { ...frame, call };
  const evaluate = (node: TSESTree.Expression): NodeValue => evaluator.resolve(node, { ...inner, at: node });
  const start = isRest
    ? restArguments(call, index, identifier)
    : call === undefined
      ? (onlyArgument(callee, index, identifier, frame, evaluator) ??
        callbackArgument(callee, index, identifier, frame, evaluator))
      : argument(call, index, identifier);
  return steps.reduce((part, step) => takeStep(part, step, identifier, evaluate), start);
}

function argument(call: Call, index: number, node: TSESTree.Node): NodeValue {
  return call.args === undefined ? unknown(node) : (call.args[index] ?? absent(node));
}

/** `...others`: a new list of what is given from `index` on. */
function restArguments(call: Call | undefined, index: number, node: TSESTree.Node): NodeValue {
  if (call?.args === undefined) return unknown(node, "list");
  return list(
    call.args.slice(index).map((value): NodeItem => ({ spread: false, value, node: value.node })),
    node,
  );
}

/** What a function gets that is called in one place, of this file. */
function onlyArgument(
  callee: FunctionNode,
  index: number,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const call = evaluator.functions.onlyCallOf(callee);
  if (call?.arguments.slice(0, index + 1).every((argument) => argument.type !== "SpreadElement") !== true)
    return undefined;
  const given = call.arguments[index];
  return given === undefined ? absent(identifier) : evaluator.resolve(given, { ...frame, at: call });
}

function callOf(callee: FunctionNode, call: Call | undefined): Call | undefined {
  for (let current = call; current !== undefined; current = current.caller) {
    if (current.callee === callee) return current;
  }
  return undefined;
}

const elementCallbacks = new Set(["map", "forEach", "filter", "some", "every", "find", "flatMap", "findIndex"]);

/** What a callback of `[...].map(...)` and its like gets. */
function callbackArgument(
  callee: FunctionNode,
  index: number,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const call = parentOf(callee);
  if (call?.type !== "CallExpression" || call.arguments[0] !== callee || call.callee.type !== "MemberExpression") {
    return unknown(identifier);
  }
  if (!elementCallbacks.has(memberName(call.callee) ?? "") || !evaluator.globals.isOriginal("Array")) {
    return unknown(identifier);
  }
  const value = evaluator.resolve(call.callee.object, { ...frame, at: call });
  if (value.kind !== "list" || index > 1) return unknown(identifier);
  if (index === 1) return rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, identifier);
  if (isUnderConditionOn(call.callee.object, call, evaluator)) return unknown(identifier);
  return oneElement(value, [], identifier, frame, evaluator);
}
