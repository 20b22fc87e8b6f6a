import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { truthiness } from "./value-facts.js";

/** Whether one certain outcome of a test, an `if` or a `switch` is known, or may be of what a function was given. */
export function isDecided(choice: TSESTree.Node, frame: Frame, evaluator: Evaluator): boolean {
  const asked = askedBy(choice);
  if (dependsOnArguments(asked, frame, evaluator)) return true;
  const value = evaluator.resolve(asked, { ...frame, at: asked });
  return choice.type === "SwitchStatement" ? value.kind !== "unknown" : truthiness(value) !== undefined;
}

function askedBy(choice: TSESTree.Node): TSESTree.Node {
  switch (choice.type) {
    case "IfStatement":
      return choice.test;
    case "SwitchStatement":
      return choice.discriminant;
    default:
      return choice;
  }
}

/** Whether an expression in a function looks at what is known of the function's arguments. */
export function dependsOnArguments(node: TSESTree.Node, { call }: Frame, { file }: Evaluator): boolean {
  if (call?.args?.some((argument) => argument.kind !== "unknown") !== true) return false;
  let depends = false;
  file.walk(node, (inner) => {
    if (inner.type === "Identifier") depends ||= isParameter(file.variableOf(inner));
    return !depends;
  });
  return depends;
}

/** Whether a variable is a function's parameter, or a part of one. */
export function isParameter(variable: TSESLint.Scope.Variable | undefined): boolean {
  return (variable?.defs[0]?.type as string | undefined) === "Parameter";
}
