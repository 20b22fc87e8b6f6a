import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "./ancestors.js";
import { withTypes } from "./without-types.js";

/** Whether an expression is written to, or may be: by an assignment, a pattern, a loop, `++`, `delete`; also in types. */
export function isTarget(expression: TSESTree.Node): boolean {
  const target = withTypes(expression);
  const holder = parentOf(target);
  switch (holder?.type) {
    case "AssignmentExpression":
    case "AssignmentPattern":
    case "ForOfStatement":
    case "ForInStatement":
      return holder.left === target;
    case "UnaryExpression":
      return holder.operator === "delete";
    case "Property":
      return holder.value === target && parentOf(holder)?.type === "ObjectPattern";
    case "UpdateExpression":
    case "ArrayPattern":
    case "RestElement":
      return true;
    default:
      return false;
  }
}
