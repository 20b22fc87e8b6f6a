import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { isNeverReassigned, originOf } from "../bindings/variables.js";
import { applyEffects, keepTypeOnly, type TimedEffect } from "../effects/apply-effects.js";
import type { Effect } from "../effects/effect.js";
import { enclosingFunction, orderOf, testsBefore } from "../effects/order.js";
import { sharedWith } from "./agreement.js";
import { assignedValue } from "./assigned-values.js";
import { enumMember, resolveEnum } from "./enums.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { broughtIn } from "./imported-constants.js";
import { counterValue, elementValue } from "./loop-values.js";
import { takeStep } from "./members.js";
import { objectOf, unknown, type NodeValue } from "./node-value.js";
import { parameterValue } from "./parameter-values.js";
import { isDecided } from "./decided.js";
import { isImmutable } from "./value-facts.js";

type Variable = TSESLint.Scope.Variable;

/** What a variable holds when it is read through `identifier`, everything considered that happens to it before. */
export function resolveVariable(
  variable: Variable,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const base = baseValue(variable, identifier, frame, evaluator);
  if (isImmutable(base.value)) return base.value;
  const effects = evaluator.effects.ofVariable(variable);
  if (effects?.length === 0) return base.value;
  if (effects === undefined) return keepTypeOnly(base.value);
  evaluator.memory.dependsOnFrame();
  return applyEffects(base.value, timed(effects, variable, base, frame, evaluator), (node) =>
    evaluator.resolve(node, frame),
  );
}

/** The value that a variable starts with, and where it gets it. */
interface Base {
  readonly value: NodeValue;
  readonly made: TSESTree.Node;
  /** Whether the value is made for this variable, and not another name for an object that exists already. */
  readonly fresh: boolean;
}

function timed(
  effects: readonly Effect[],
  variable: Variable,
  base: Base,
  frame: Frame,
  evaluator: Evaluator,
): TimedEffect[] {
  const scope = enclosingFunction(frame.at);
  const isElsewhere = ({ node }: Effect): boolean => enclosingFunction(node) !== scope;
  // What another function does may happen at any time before the use: after all that happens here.
  const inOrder = [...effects.filter((effect) => !isElsewhere(effect)), ...effects.filter(isElsewhere)];
  return inOrder.flatMap((effect): TimedEffect[] => {
    const order = orderOf(effect.node, frame.at, base.made);
    if (order === "after" || effect.exits.some((exit) => isLeftBy(exit, frame.at, base.made))) return [];
    // Of an alias, the object's own history already contains the elements that were added.
    const seen: Effect = effect.kind === "push" && !base.fresh ? { ...effect, kind: "escape" } : effect;
    const conditional =
      !effect.loose &&
      order === "maybe" &&
      effect.node.range[1] <= frame.at.range[0] &&
      // What the object holds can't be asked for while it is being found out.
      !evaluator.conditions.on(variable, effect.node).some(({ guessed }) => !guessed) &&
      isOpen(testsBefore(effect.node, frame.at, evaluator.file), frame, evaluator);
    return [{ effect: seen, certain: order === "before" && !effect.loose, conditional }];
  });
}

/** Whether there are tests, and each may come out in both ways. */
function isOpen(tests: readonly TSESTree.Node[] | undefined, frame: Frame, evaluator: Evaluator): boolean {
  return tests !== undefined && tests.length > 0 && !tests.some((test) => isDecided(test, frame, evaluator));
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
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
      return { ...nothing, value: broughtIn(identifier, variable, evaluator) ?? nothing.value, made: declaration };
    case "TSEnumMember":
      return { ...nothing, value: enumMember(declaration, evaluator), made: declaration };
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
      elementValue(variable, declarator, identifier, frame, evaluator) ??
      assignedValue(variable, identifier, frame, evaluator);
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
    if (origin.steps.some(({ kind }) => kind === "rest" || kind === "tail")) {
      value = sharedWith(value, later, identifier);
    } else value = later.kind === value.kind && later.node === value.node ? later : keepTypeOnly(value);
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
