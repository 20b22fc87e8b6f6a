import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { originOf, staticKey } from "../bindings/variables.js";
import { withoutTypes } from "../without-types.js";
import type { PathKey } from "./effect.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** What a variable is made of, where that is written out. */
export function literalOf(variable: Variable): Node | undefined {
  const origin = originOf(variable);
  return origin?.steps.length === 0 ? origin.init : undefined;
}

/** The part of an expression at `path`, as far as it is written out. */
export function partOf(start: Node, path: readonly PathKey[]): Node | undefined {
  let node: Node | undefined = withoutTypes(start);
  for (const key of path) {
    let part: Node | null | undefined;
    if (node.type === "ArrayExpression") part = key === null ? node.elements[0] : node.elements[Number(key)];
    else if (node.type === "ObjectExpression") {
      const property = node.properties.findLast((one) => one.type === "Property" && staticKey(one) === key);
      part = property?.type === "Property" ? property.value : undefined;
    }
    if (part == null) return undefined;
    node = withoutTypes(part);
  }
  return node;
}
