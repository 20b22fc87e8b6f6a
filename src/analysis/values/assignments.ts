import type { TSESTree } from "@typescript-eslint/utils";
import { keepTypeOnly } from "../effects/apply-effects.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { unknown, type NodeValue } from "./node-value.js";
import { binary, logical } from "./operators.js";
import { isImmutable } from "./value-facts.js";

/**
 * `x = {}` as an expression: the object has another name besides, through which it may be changed. `x += 1`: what it
 * makes of what `x` was before.
 */
export function resolveAssignment(node: TSESTree.AssignmentExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  if (node.operator !== "=") return changedByOperator(node, frame, evaluator);
  const value = evaluator.resolve(node.right, frame);
  if (isImmutable(value)) return value;
  const { file, effects } = evaluator;
  const variable = node.left.type === "Identifier" ? file.variableOf(node.left) : undefined;
  const unchanged = variable !== undefined && effects.ofVariable(variable)?.length === 0;
  return unchanged ? value : keepTypeOnly(value);
}

function changedByOperator(node: TSESTree.AssignmentExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const operator = node.operator.slice(0, -1);
  if (node.left.type !== "Identifier") return unknown(node);
  const before = (side: TSESTree.Expression): NodeValue => evaluator.resolve(side, { ...frame, at: node });
  if (/^(?:\?\?|\|\||&&)$/.test(operator)) {
    const value = logical(operator, before(node.left), () => before(node.right), node);
    // What happens to an object after that isn't followed.
    return isImmutable(value) ? value : keepTypeOnly(value);
  }
  return binary(operator, before(node.left), before(node.right), node);
}
