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
