import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { withTypes } from "../without-types.js";

/** The call of which an expression is the callee, also with a type around it: not where it is only named. */
export function callOf(expression: TSESTree.Node): TSESTree.CallExpression | undefined {
  const callee = withTypes(expression);
  const parent = parentOf(callee);
  return parent?.type === "CallExpression" && parent.callee === callee ? parent : undefined;
}
