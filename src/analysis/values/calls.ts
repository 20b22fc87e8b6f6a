import type { TSESTree } from "@typescript-eslint/utils";
import { memberName } from "../bindings/variables.js";
import { resolveGiven } from "./agreement.js";
import { argumentValues } from "./call-arguments.js";
import { mapBranches } from "./choices.js";
import { closureOf, type Closure } from "./closures.js";
import { declaredType } from "./declared-types.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { requiredJson } from "./imported-constants.js";
import { encoded } from "./known/bytes.js";
import { newObjects } from "./known/constructors.js";
import { dateMethods, isMoment } from "./known/date.js";
import { globalFunctions } from "./known/global-functions.js";
import type { KnownCall, KnownFunction } from "./known/known-call.js";
import { anyListMethods, listMethods } from "./known/list.js";
import { numberMethods, otherScalarMethods } from "./known/number.js";
import { packageFunctions } from "./known/packages.js";
import { anyStringMethods, stringMethods } from "./known/string.js";
import { objectOf, unknown, type NodeValue } from "./node-value.js";
import { typeNameOf } from "./value-facts.js";

type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call: of a function of the file, of something that the language has, or of a method of a known value. */
export function resolveCall(node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const closure = closureOf(node.callee, frame, evaluator);
  if (closure !== undefined) {
    return closure.callee.async ? objectOf("Promise", node) : callClosure(closure, node, frame, evaluator);
  }
  const json = requiredJson(node, evaluator);
  if (json !== undefined) return json;
  const known = knownFunction(node.callee, evaluator);
  if (known !== undefined) return known(knownCall(node, frame, evaluator));
  return node.callee.type === "MemberExpression" ? callMethod(node, node.callee, frame, evaluator) : unknown(node);
}

function callClosure(
  { callee, captured }: Closure,
  call: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const args = argumentValues(call, frame, evaluator);
  return evaluator.callFunction(callee, args, call, { ...frame, call: captured });
}

/** What an expression is, if it is a function that the language, Node.js or a package has: never by its spelling alone. */
function knownFunction(callee: TSESTree.Node, evaluator: Evaluator): KnownFunction | undefined {
  const imported = evaluator.imports.of(callee);
  if (imported !== undefined) {
    if (evaluator.replacements.isMocked(imported.module)) return undefined;
    return packageFunctions.get(`${imported.module.replace(/^node:/, "")}:${imported.path.join(".")}`);
  }
  const name = evaluator.globals.nameOf(callee);
  return name === undefined ? undefined : globalFunctions.get(name);
}

/** `await f()`. */
export function resolveAwait(node: TSESTree.AwaitExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const { argument } = node;
  if (argument.type === "CallExpression") {
    const closure = closureOf(argument.callee, frame, evaluator);
    if (closure !== undefined) return settled(callClosure(closure, argument, frame, evaluator), node);
    if (argument.arguments.length === 1 && evaluator.globals.nameOf(argument.callee) === "Promise.resolve") {
      return settled(knownCall(argument, frame, evaluator).argument(0) ?? unknown(node), node);
    }
  }
  return settled(evaluator.resolve(argument, frame), node);
}

/** What waiting for a value gives: the value itself, unless it is a promise or has a `then` of its own. */
function settled(value: NodeValue, node: TSESTree.Node): NodeValue {
  return mapBranches(value, (branch) => {
    const mayBePromise =
      (branch.kind === "object" && branch.className === "Promise") ||
      (branch.kind === "record" && branch.entries.has("then"));
    return mayBePromise ? unknown(node) : branch;
  });
}

/** `new X(...)` of a class that the language or Node.js has. */
export function resolveNew(node: TSESTree.NewExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const name = evaluator.globals.nameOf(node.callee);
  const make = name === undefined ? undefined : newObjects.get(name);
  return make?.(knownCall(node, frame, evaluator)) ?? unknown(node);
}

function knownCall(node: CallLike, frame: Frame, evaluator: Evaluator): KnownCall {
  type Resolve = (argument: TSESTree.Expression) => NodeValue;
  const valueOf = (index: number, resolve: Resolve): NodeValue | undefined => {
    const argument = node.arguments[index];
    return argument?.type === "SpreadElement" ? unknown(argument) : argument && resolve(argument);
  };
  return {
    node,
    count: node.arguments.length,
    argument: (index) => valueOf(index, (argument) => resolveGiven(argument, node, frame, evaluator)),
    argumentNow: (index) => valueOf(index, (argument) => evaluator.resolve(argument, { ...frame, at: node })),
    callback(index) {
      const argument = node.arguments[index];
      const callee = argument && evaluator.functions.of(argument);
      if (callee === undefined || callee.async) return undefined;
      return (args) => evaluator.callFunction(callee, args, node, frame);
    },
    callbackIn(index, name) {
      const argument = node.arguments[index];
      const callee = argument?.type === "ObjectExpression" ? evaluator.functions.methodIn(argument, name) : undefined;
      if (callee === undefined || callee.async) return undefined;
      return (args) => evaluator.callFunction(callee, args, node, frame);
    },
    globalAt(index) {
      const argument = node.arguments[index];
      return argument && evaluator.globals.nameOf(argument);
    },
    callAt(index, name) {
      const argument = node.arguments[index];
      if (argument?.type !== "CallExpression" || evaluator.globals.nameOf(argument.callee) !== name) return undefined;
      return knownCall(argument, frame, evaluator);
    },
  };
}

function callMethod(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const method = memberName(callee);
  if (method === undefined || node.arguments.some(({ type }) => type === "SpreadElement")) return unknown(node);
  const receiver = resolveGiven(callee.object, node, frame, evaluator);
  const call = knownCall(node, frame, evaluator);
  // Which alternative of an argument goes with which of the receiver isn't known.
  const apart = receiver.kind === "one-of" ? withSettledArguments(call) : call;
  return mapBranches(receiver, (value) => methodOf(value, method, callee, evaluator)?.(apart) ?? unknown(node));
}

function withSettledArguments(call: KnownCall): KnownCall {
  const settle = (value: NodeValue | undefined): NodeValue | undefined => {
    if (value?.kind !== "one-of") return value;
    const types = new Set(value.branches.map((branch) => typeNameOf(branch.value)));
    return unknown(value.node, types.size === 1 ? [...types][0] : undefined);
  };
  return {
    ...call,
    argument: (index) => settle(call.argument(index)),
    argumentNow: (index) => settle(call.argumentNow(index)),
  };
}

/** A method of a value that is proved to have it: that a method has the same name says nothing. */
function methodOf(
  value: NodeValue,
  method: string,
  callee: TSESTree.MemberExpression,
  evaluator: Evaluator,
): KnownFunction | undefined {
  const { globals } = evaluator;
  switch (value.kind) {
    case "text":
      return globals.isOriginal("String") ? bound(stringMethods.get(method), value) : undefined;
    case "list":
      return globals.isOriginal("Array") ? bound(listMethods.get(method), value) : undefined;
    case "object":
      if (value.className === "TextEncoder") return method === "encode" ? encoded : undefined;
      if (value.className !== "Date" || !globals.isOriginal("Date")) return undefined;
      return bound(dateMethods.get(method), { isNow: isMoment(value) && !evaluator.replacements.hasChangedDates() });
    case "scalar":
      if (value.value === null) return undefined;
      return typeof value.value === "number"
        ? globals.isOriginal("Number")
          ? bound(numberMethods.get(method), value)
          : undefined
        : bound(otherScalarMethods.get(method), value);
    case "unknown":
      return methodOfUnknown(value, method, callee, evaluator);
    default:
      return undefined;
  }
}

function methodOfUnknown(
  value: NodeValue & { kind: "unknown" },
  method: string,
  callee: TSESTree.MemberExpression,
  evaluator: Evaluator,
): KnownFunction | undefined {
  const { globals, file } = evaluator;
  // `x?.trim()` may give `undefined`.
  const type = value.type ?? (isOptional(callee) ? undefined : declaredType(callee.object, file, globals));
  switch (type) {
    case "string":
      return globals.isOriginal("String") ? bound(anyStringMethods.get(method), value) : undefined;
    case "list":
      return globals.isOriginal("Array") ? bound(anyListMethods.get(method), value) : undefined;
    case "number":
      return globals.isOriginal("Number") ? bound(numberMethods.get(method), value) : undefined;
    case "boolean":
      return bound(otherScalarMethods.get(method), value);
    default:
      return undefined;
  }
}

/** Whether something on the way to a member may be missing: `a?.b.c`. */
function isOptional(start: TSESTree.Node): boolean {
  for (let node = start; ;) {
    if (node.type === "MemberExpression") {
      if (node.optional) return true;
      node = node.object;
    } else if (node.type === "CallExpression") {
      if (node.optional) return true;
      node = node.callee;
    } else return false;
  }
}

function bound<Receiver>(
  method: ((receiver: Receiver, call: KnownCall) => NodeValue) | undefined,
  receiver: Receiver,
): KnownFunction | undefined {
  return method && ((call) => method(receiver, call));
}
