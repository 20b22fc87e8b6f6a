import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { functionAround } from "../bindings/function-around.js";
import type { SourceFile } from "../source-file.js";
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
  const known = looking.get(node) ?? looksAtParameters(node, file);
  looking.set(node, known);
  return known;
}

// A function is called from many places, and each call asks for the same.
const looking = new WeakMap<TSESTree.Node, boolean>();

/** Whether an expression looks at a parameter, or at what is made of one in a variable. */
function looksAtParameters(start: TSESTree.Node, file: SourceFile): boolean {
  const nodes = new Set([start]);
  for (const node of nodes) {
    const known = looking.get(node);
    if (known === true) return true;
    if (known === false) continue;
    const variables: TSESLint.Scope.Variable[] = [];
    file.walk(node, (inner) => {
      const variable = inner.type === "Identifier" ? file.variableOf(inner) : undefined;
      if (variable !== undefined) variables.push(variable);
      return true;
    });
    if (variables.some(isParameter)) return true;
    for (const source of variables.flatMap(sourcesOf)) nodes.add(source);
  }
  for (const node of nodes) looking.set(node, false);
  return false;
}

/** The expressions that a variable of a function is given, or the elements of which it gets. */
function sourcesOf({ defs, references }: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
  const declared: TSESTree.Node | undefined = defs[0]?.node;
  if (declared?.type !== "VariableDeclarator" || functionAround(declared) === undefined) return [];
  const around = parentOf(declared) && parentOf(parentOf(declared) ?? declared);
  const isOfLoop = around?.type === "ForOfStatement" || around?.type === "ForInStatement";
  return [
    ...(isOfLoop ? [around.right] : []),
    ...references.flatMap((reference) => (reference.isWrite() && reference.writeExpr ? [reference.writeExpr] : [])),
  ];
}

/** Whether a variable is a function's parameter, or a part of one. */
export function isParameter(variable: TSESLint.Scope.Variable | undefined): boolean {
  return (variable?.defs[0]?.type as string | undefined) === "Parameter";
}
