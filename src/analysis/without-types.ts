import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/** An expression without the `as`, `satisfies` and `!` around it, and without a `<T>` before it. */
export function withoutTypes(node: Node): Node {
  let inner = node;
  while (
    inner.type === "TSAsExpression" ||
    inner.type === "TSSatisfiesExpression" ||
    inner.type === "TSTypeAssertion" ||
    inner.type === "TSNonNullExpression"
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** An expression without types around it, and without the node that some trees put around an optional chain. */
export function withoutWrappers(node: Node): Node {
  let inner = withoutTypes(node);
  while (inner.type === "ChainExpression") inner = withoutTypes(inner.expression);
  return inner;
}
