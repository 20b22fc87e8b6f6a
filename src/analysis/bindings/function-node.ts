import type { TSESTree } from "@typescript-eslint/utils";

/** A function that has a body. */
export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return node.type === "FunctionDeclaration" || isFunctionExpression(node);
}

/** A function that is written out as a value. */
export function isFunctionExpression(
  node: TSESTree.Node,
): node is TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression {
  return node.type === "ArrowFunctionExpression" || (node.type === "FunctionExpression" && !isDeclaredOnly(node));
}

/** Whether it is the value of a method that is only declared: Babel's parser has functions without a body for those. */
export function isDeclaredOnly(node: TSESTree.Node): boolean {
  return node.type === "FunctionExpression" && !("body" in node && Boolean(node.body));
}
