import type { TSESTree } from "@typescript-eslint/utils";
import { keepTypeOnly } from "../effects/apply-effects.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { unknown, type NodeValue } from "./node-value.js";
import { isImmutable } from "./value-facts.js";

/** `x = {}` as an expression: the object has another name besides, through which it may be changed. */
export function resolveAssignment(node: TSESTree.AssignmentExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  if (node.operator !== "=") return unknown(node);
  const value = evaluator.resolve(node.right, frame);
  if (isImmutable(value)) return value;
  const { file, effects } = evaluator;
  const variable = node.left.type === "Identifier" ? file.variableOf(node.left) : undefined;
  const unchanged = variable !== undefined && effects.ofVariable(variable)?.length === 0;
  return unchanged ? value : keepTypeOnly(value);
}
