import type { TSESTree } from "@typescript-eslint/utils";
import { originOf } from "../bindings/variables.js";
import { resolveGiven } from "./agreement.js";
import { closureOf } from "./closures.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { knownText, list, objectOf, scalar, unknown, type NodeItem, type NodeValue } from "./node-value.js";
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

/** `` String.raw`...` ``, or a tag that is a function of the file; other tags may give anything. */
export function resolveTagged(node: TSESTree.TaggedTemplateExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  return isStringRaw(node.tag, evaluator) ? rawText(node, frame, evaluator) : calledTag(node, frame, evaluator);
}

/** `String.raw`, or a constant that is it. */
function isStringRaw(tag: TSESTree.Node, { globals, file }: Evaluator): boolean {
  const variable = tag.type === "Identifier" ? file.variableOf(tag) : undefined;
  const origin = variable && originOf(variable);
  return globals.nameOf(origin?.steps.length === 0 ? origin.init : tag) === "String.raw";
}

function rawText(node: TSESTree.TaggedTemplateExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const { quasi } = node;
  if (quasi.quasis.every((part) => part.value.raw === part.value.cooked)) return evaluator.resolve(quasi, frame);
  // Positions in the raw text are not those of the cooked one: the whole template is marked.
  const operands = quasi.quasis.flatMap((part, index): NodeValue[] => {
    const expression = quasi.expressions[index];
    const raw = knownText(part.value.raw, node);
    return expression === undefined ? [raw] : [raw, evaluator.resolve(expression, { ...frame, at: node })];
  });
  return concatenate(operands, node);
}

/** What a function gives for the texts of a template and the values between them. */
function calledTag(node: TSESTree.TaggedTemplateExpression, frame: Frame, evaluator: Evaluator): NodeValue {
  const { tag, quasi } = node;
  const closure = closureOf(tag, frame, evaluator);
  if (closure === undefined || closure.callee.async) return unknown(node);
  const texts = quasi.quasis.map((part): NodeItem => ({
    spread: false,
    value: part.value.cooked == null ? unknown(part) : knownText(part.value.cooked, part, part.value.raw),
    node: part,
  }));
  const values = quasi.expressions.map((expression) => resolveGiven(expression, node, frame, evaluator));
  return evaluator.memory.withoutCycles(node, () =>
    evaluator.callFunction(closure.callee, [list(texts, quasi), ...values], node, { ...frame, call: closure.captured }),
  );
}
