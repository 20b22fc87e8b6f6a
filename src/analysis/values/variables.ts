import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isNeverReassigned, memberName, originOf, stepsTo, type PatternStep } from "../bindings/variables.js";
import { applyEffects, forget, type TimedEffect } from "../effects/apply-effects.js";
import type { Effect, EffectFinder } from "../effects/effects.js";
import { resolveEnum } from "./enums.js";
import { onlyCallOf, type FunctionNode } from "../bindings/functions.js";
import type { Call, Evaluator, Frame } from "./evaluation.js";
import { absent, isImmutable, maxBranches, objectOf, oneOf, unknown, type NodeValue } from "./make.js";
import { takeStep } from "./members.js";
import { rangedNumber, rangeOf } from "./numbers.js";
import { contains, enclosingFunction, leadsTo, orderOf } from "../effects/order.js";

type Variable = TSESLint.Scope.Variable;

/** What a variable holds when it is read through `identifier`, everything considered that happens to it before. */
export function resolveVariable(
  variable: Variable,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
  finder: EffectFinder,
): NodeValue {
  const base = baseValue(variable, identifier, frame, evaluator);
  if (isImmutable(base.value)) return base.value;
  const effects = finder.ofVariable(variable);
  if (effects?.length === 0) return base.value;
  if (effects === undefined) return forget(base.value);
  evaluator.dependsOnFrame();
  return applyEffects(base.value, timed(effects, base, frame, evaluator), (node) => evaluator.resolve(node, frame));
}

/** The value that a variable starts with, and where it gets it. */
interface Base {
  readonly value: NodeValue;
  readonly made: TSESTree.Node;
  /** Whether the value is made for this variable, and not another name for an object that exists already. */
  readonly fresh: boolean;
}

function timed(effects: readonly Effect[], base: Base, frame: Frame, evaluator: Evaluator): TimedEffect[] {
  const text = evaluator.file.sourceCode.text;
  return effects.flatMap((effect): TimedEffect[] => {
    const order = orderOf(effect.node, frame.at, base.made);
    if (order === "after" || effect.exits.some((exit) => isLeftBy(exit, frame.at, base.made))) return [];
    // Of an alias, the object's own history already contains the elements that were added.
    const seen: Effect = effect.kind === "push" && !base.fresh ? { ...effect, kind: "escape" } : effect;
    const conditional =
      !effect.loose &&
      order === "maybe" &&
      effect.node.range[1] <= frame.at.range[0] &&
      leadsTo(effect.node, frame.at, text);
    return [{ effect: seen, certain: order === "before" && !effect.loose, conditional }];
  });
}

/** Whether a function that makes the object and uses it ends with `exit`, or the file does: the use came before. */
function isLeftBy(exit: TSESTree.Node, use: TSESTree.Node, made: TSESTree.Node): boolean {
  const scope = enclosingFunction(exit);
  return scope === enclosingFunction(use) && scope === enclosingFunction(made);
}

function baseValue(variable: Variable, identifier: TSESTree.Node, frame: Frame, evaluator: Evaluator): Base {
  const definition = variable.defs[0];
  const nothing: Base = { value: unknown(identifier), made: identifier, fresh: false };
  if (definition === undefined || variable.defs.length !== 1) return nothing;
  const declaration: TSESTree.Node = definition.node;
  switch (declaration.type) {
    case "VariableDeclarator":
      return declared(variable, declaration, identifier, frame, evaluator) ?? nothing;
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression": {
      if (definition.name === ("id" in declaration ? declaration.id : null)) {
        return isNeverReassigned(variable) ? { ...nothing, value: objectOf("function", identifier) } : nothing;
      }
      if (!isNeverReassigned(variable)) return nothing;
      const value = parameterValue(declaration, definition.name, identifier, frame, evaluator);
      return { value, made: declaration.body, fresh: false };
    }
    case "ClassDeclaration":
    case "ClassExpression":
      return isNeverReassigned(variable) ? { ...nothing, value: objectOf("function", identifier) } : nothing;
    case "TSEnumDeclaration":
      return { ...nothing, value: resolveEnum(declaration, evaluator), made: declaration };
    default:
      return nothing;
  }
}

function declared(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): Base | undefined {
  const origin = originOf(variable);
  if (origin === undefined) {
    const value =
      counterValue(variable, declarator, identifier, frame, evaluator) ??
      elementValue(variable, declarator, identifier, frame, evaluator);
    return value && { value, made: declarator, fresh: false };
  }
  const inner: Frame = origin.steps.length > 0 ? { ...frame, at: declarator } : frame;
  let value = evaluator.resolve(origin.init, inner);
  for (const step of origin.steps) value = takeStep(value, step, identifier, (node) => evaluator.resolve(node, frame));
  if (origin.steps.length > 0 && !isImmutable(value)) {
    // A part of another object: only as long as nothing happens to that one.
    const whole = evaluator.resolve(origin.init, frame);
    const later = origin.steps.reduce(
      (part, step) => takeStep(part, step, identifier, (node) => evaluator.resolve(node, frame)),
      whole,
    );
    value = later.kind === value.kind && later.node === value.node ? later : forget(value);
  }
  return { value, made: declarator, fresh: isFresh(origin.init) && origin.steps.length === 0 };
}

function isFresh(init: TSESTree.Node): boolean {
  switch (init.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "AwaitExpression":
      return isFresh(init.type === "AwaitExpression" ? init.argument : init.expression);
    case "ObjectExpression":
    case "ArrayExpression":
    case "CallExpression":
    case "NewExpression":
      return true;
    default:
      return false;
  }
}

/** `for (let i = 0; ...; i++)`: an integer from its start on. */
function counterValue(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  if (declarator.init === null || declarator.id.type !== "Identifier") return undefined;
  const onlyCounts = variable.references.every((reference) => {
    if (!reference.isWrite() || reference.init === true) return true;
    const update: TSESTree.Node = reference.identifier.parent;
    return update.type === "UpdateExpression" && update.operator === "++";
  });
  if (!onlyCounts) return undefined;
  const start = rangeOf(evaluator.resolve(declarator.init, frame));
  if (!start?.integer) return undefined;
  return rangedNumber({ min: start.min, max: Number.MAX_SAFE_INTEGER, integer: true }, identifier);
}

/** `for (const name of ["a", "b"])`: one of the elements. */
function elementValue(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const loop: TSESTree.Node = declarator.parent.parent;
  if (loop.type !== "ForOfStatement" || loop.left !== declarator.parent || loop.await) return undefined;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.length > 1) return undefined;
  const steps = stepsTo(variable.defs[0]?.name ?? identifier, declarator.id);
  const listValue = evaluator.resolve(loop.right, { ...frame, at: loop.right });
  if (evaluator.isUnderConditionOn(loop.right, loop)) return unknown(identifier);
  return steps && oneElement(listValue, steps, identifier, frame, evaluator);
}

function oneElement(
  value: NodeValue,
  steps: readonly PatternStep[],
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  if (value.kind !== "list" || value.items.length > maxBranches) return unknown(identifier);
  return oneOf(
    value.items.map((item) => ({
      value: steps.reduce(
        (part, step) => takeStep(part, step, identifier, (node) => evaluator.resolve(node, frame)),
        item.value,
      ),
      fallback: false,
    })),
    identifier,
  );
}

function parameterValue(
  callee: FunctionNode,
  name: TSESTree.Node,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  evaluator.dependsOnFrame();
  const index = callee.params.findIndex((parameter) => contains(parameter, name));
  const parameter = callee.params[index];
  if (parameter === undefined || parameter.type === "TSParameterProperty") return unknown(identifier);
  const isRest = parameter.type === "RestElement";
  const steps = isRest ? undefined : stepsTo(name, parameter);
  if (evaluator.file.usesArguments(callee)) return unknown(identifier);
  if (steps === undefined) return isRest ? unknown(identifier, "list") : unknown(identifier);
  const call = callOf(callee, frame.call);
  const inner: Frame = call === undefined ? frame : { ...frame, call };
  const evaluate = (node: TSESTree.Expression): NodeValue => evaluator.resolve(node, { ...inner, at: node });
  const start =
    call === undefined
      ? (onlyArgument(callee, index, identifier, frame, evaluator) ??
        callbackArgument(callee, index, identifier, frame, evaluator))
      : argument(call, index, identifier);
  return steps.reduce((part, step) => takeStep(part, step, identifier, evaluate), start);
}

function argument(call: Call, index: number, node: TSESTree.Node): NodeValue {
  return call.args === undefined ? unknown(node) : (call.args[index] ?? absent(node));
}

/** What a function gets that is called in one place, of this file. */
function onlyArgument(
  callee: FunctionNode,
  index: number,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const call = onlyCallOf(callee, evaluator.file);
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
  const call: TSESTree.Node = callee.parent;
  if (call.type !== "CallExpression" || call.arguments[0] !== callee || call.callee.type !== "MemberExpression") {
    return unknown(identifier);
  }
  if (!elementCallbacks.has(memberName(call.callee) ?? "")) return unknown(identifier);
  const value = evaluator.resolve(call.callee.object, { ...frame, at: call });
  if (value.kind !== "list" || index > 1) return unknown(identifier);
  if (index === 1) return rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, identifier);
  if (evaluator.isUnderConditionOn(call.callee.object, call)) return unknown(identifier);
  return oneElement(value, [], identifier, frame, evaluator);
}
