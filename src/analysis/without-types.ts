import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "./ancestors.js";

type Node = TSESTree.Node;

/** An expression without the `as`, `satisfies` and `!` around it, and without a `<T>` before it. */
export function withoutTypes(node: Node): Node {
  let inner = node;
  while (isTyped(inner)) inner = inner.expression;
  return inner;
}

function isTyped(
  node: Node,
): node is
  TSESTree.TSAsExpression | TSESTree.TSSatisfiesExpression | TSESTree.TSTypeAssertion | TSESTree.TSNonNullExpression {
  return (
    node.type === "TSAsExpression" ||
    node.type === "TSSatisfiesExpression" ||
    node.type === "TSTypeAssertion" ||
    node.type === "TSNonNullExpression"
  );
}

/** An expression with the types that are written around it: `f satisfies Handler` of its `f`. */
export function withTypes(node: Node): Node {
  let outer = node;
  for (const holder of ancestorsOf(node)) {
    if (!isTyped(holder)) break;
    outer = holder;
  }
  return outer;
}

/** An expression without types around it, and without the node that some trees put around an optional chain. */
export function withoutWrappers(node: Node): Node {
  let inner = withoutTypes(node);
  while (inner.type === "ChainExpression") inner = withoutTypes(inner.expression);
  return inner;
}
