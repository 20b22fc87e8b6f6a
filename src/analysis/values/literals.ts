import type { TSESTree } from "@typescript-eslint/utils";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { knownText, objectOf, scalar, unknown, type NodeValue } from "./node-value.js";
import { concatenate } from "./text.js";

export function resolveLiteral(node: TSESTree.Literal): NodeValue {
  const { value } = node;
  if ("regex" in node) return objectOf("RegExp", node);
  if ("bigint" in node) return typeof value === "bigint" ? scalar(value, node) : unknown(node);
  if (typeof value === "string") return knownText(value, node, node.raw.slice(1, -1));
  return typeof value === "number" || typeof value === "boolean" || value === null
    ? scalar(value, node)
    : unknown(node);
}

/** `` `a-${b}` `` */
export function resolveTemplate(node: TSESTree.TemplateLiteral, frame: Frame, evaluator: Evaluator): NodeValue {
  const operands: NodeValue[] = [];
  node.quasis.forEach((quasi, index) => {
    operands.push(quasi.value.cooked == null ? unknown(quasi) : knownText(quasi.value.cooked, quasi, quasi.value.raw));
    const expression = node.expressions[index];
    if (expression !== undefined) operands.push(evaluator.resolve(expression, { ...frame, at: node }));
  });
  return concatenate(operands, node);
}

/** `` String.raw`...` ``; other tags may give anything. */
export function resolveTagged(node: TSESTree.TaggedTemplateExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const { tag, quasi } = node;
  if (evaluator.globals.nameOf(tag) !== "String.raw") return unknown(node);
  if (quasi.quasis.every((part) => part.value.raw === part.value.cooked)) return evaluator.resolve(quasi, frame);
  // Positions in the raw text are not those of the cooked one: the whole template is marked.
  const operands = quasi.quasis.flatMap((part, index): NodeValue[] => {
    const expression = quasi.expressions[index];
    const raw = knownText(part.value.raw, node);
    return expression === undefined ? [raw] : [raw, evaluator.resolve(expression, { ...frame, at: node })];
  });
  return concatenate(operands, node);
}
