import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/** What is written out here, and not only named: what is named is looked at where it stands. */
export function isLiteral(node: Node): boolean {
  switch (node.type) {
    case "ObjectExpression":
    case "ArrayExpression":
      return true;
    case "ConditionalExpression":
      return isLiteral(node.consequent) || isLiteral(node.alternate);
    case "LogicalExpression":
      return isLiteral(node.right);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return isLiteral(node.expression);
    default:
      return false;
  }
}
