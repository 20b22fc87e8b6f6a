import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import { stepsTo, type PatternStep } from "../bindings/variables.js";
import { maxBranches, oneOf } from "./choices.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { takeStep } from "./members.js";
import { unknown, type NodeValue } from "./node-value.js";
import { rangedNumber, rangeOf } from "./numbers.js";
import { isUnderConditionOn } from "./under-conditions.js";

type Variable = TSESLint.Scope.Variable;

/** `for (let i = 0; ...; i++)`: an integer from its start on. */
export function counterValue(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  if (declarator.init === null || declarator.id.type !== "Identifier") return undefined;
  const onlyCounts = variable.references.every((reference) => {
    if (!reference.isWrite() || reference.init === true) return true;
    const update = parentOf(reference.identifier);
    return update?.type === "UpdateExpression" && update.operator === "++";
  });
  if (!onlyCounts) return undefined;
  const start = rangeOf(evaluator.resolve(declarator.init, frame));
  if (!start?.integer) return undefined;
  return rangedNumber({ min: start.min, max: Number.MAX_SAFE_INTEGER, integer: true }, identifier);
}

/** `for (const name of ["a", "b"])`: one of the elements. */
export function elementValue(
  variable: Variable,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const [declaration, loop] = ancestorsOf(declarator);
  if (loop?.type !== "ForOfStatement" || loop.left !== declaration || loop.await) return undefined;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (writes.length > 1) return undefined;
  const steps = stepsTo(variable.defs[0]?.name ?? identifier, declarator.id);
  const listValue = evaluator.resolve(loop.right, { ...frame, at: loop.right });
  if (isUnderConditionOn(loop.right, loop, evaluator)) return unknown(identifier);
  return steps && oneElement(listValue, steps, identifier, frame, evaluator);
}

export function oneElement(
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
