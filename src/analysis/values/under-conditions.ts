import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { choicesOfWrites } from "./assigned-values.js";
import { hasChoices, mapBranches, withoutChoices } from "./choices.js";
import { rootOf } from "../bindings/variables.js";
import type { Condition } from "./conditions.js";
import { isParameter } from "./decided.js";
import type { Evaluator } from "./evaluation.js";
import type { Call, Frame } from "./frame.js";
import { unknown, type NodeValue } from "./node-value.js";
import { isImmutable, truthiness } from "./value-facts.js";

type Variable = TSESLint.Scope.Variable;

/** What is left of a variable's alternatives where the file has asked about them before. */
export function underConditions(
  value: NodeValue,
  variable: Variable,
  node: TSESTree.Identifier,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const isArgument = frame.call !== undefined && isParameter(variable);
  const isOpen = hasChoices(value);
  if (value.kind === "unknown" || (!isOpen && !isArgument)) return value;
  evaluator.memory.dependsOnFrame();
  const { conditions } = evaluator;
  const places = frame.at === node ? [node] : [node, frame.at];
  const choosers = isOpen ? choosersOf(variable, evaluator) : [];
  if (places.some((place) => conditions.isChosenAlike(choosers, place))) return withoutChoices(value);
  const own = places.flatMap((place) => conditions.on(variable, place));
  // Of one value that is given, a call that may throw leaves the same one.
  const asked = isOpen ? own : own.filter(({ guessed }) => !guessed);
  if (asked.some((condition) => isOpenFor(condition, isArgument ? frame.call : undefined, evaluator))) {
    return isArgument && isImmutable(value) ? unknown(node) : withoutChoices(value);
  }
  if (!own.some(({ plain }) => plain)) return value;
  return mapBranches(value, (branch) => (truthiness(branch) === true ? branch : unknown(node)));
}

/** What decides which alternative a variable gets. */
function choosersOf(variable: Variable, { effects }: Evaluator): readonly TSESTree.Node[] {
  const declaration: TSESTree.Node | undefined = variable.defs[0]?.node;
  const init = declaration?.type === "VariableDeclarator" ? declaration.init : null;
  return [...(init === null ? [] : [init]), ...effects.conditionsOf(variable), ...choicesOfWrites(variable)];
}

/** Whether nobody knows how a condition turns out. */
function isOpenFor({ test, plain }: Condition, call: Call | undefined, evaluator: Evaluator): boolean {
  return !plain && !(call !== undefined && truthiness(evaluator.resolve(test, { at: test, call })) !== undefined);
}

/** Whether a place is under a condition on the variable that an expression is, or is a part of. */
export function isUnderConditionOn(
  node: TSESTree.Node,
  place: TSESTree.Node,
  { file, conditions }: Evaluator,
): boolean {
  const variable = file.variableOf(rootOf(node));
  return variable !== undefined && conditions.on(variable, place).some(({ guessed }) => !guessed);
}
