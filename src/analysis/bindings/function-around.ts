import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";

type Node = TSESTree.Node;

/** The function, field or static block that a node is in; undefined for one that is in none. */
export function functionAround(node: Node): Node | undefined {
  for (const around of ancestorsOf(node)) if (isFunctionLike(around)) return around;
  return undefined;
}

/** Whether a node has code of its own, that runs when it is called, or a class or an instance is made. */
export function isFunctionLike({ type }: Node): boolean {
  return functionTypes.has(type);
}

const functionTypes: ReadonlySet<string> = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "PropertyDefinition",
  "StaticBlock",
]);
