import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../analysis/ancestors.js";
import { withoutTypes } from "../analysis/without-types.js";
import { quoteFor } from "./quotes.js";
import { renameKey } from "./rename-key.js";
import { stringLiteral } from "./string-literal.js";
import { changeOf, type TextChange } from "./text-change.js";

/** Expressions that a literal may stand for wherever they are, but for the places that `isNoValue` names. */
const replaceable: ReadonlySet<string> = new Set([
  "ArrayExpression",
  "BinaryExpression",
  "CallExpression",
  "ConditionalExpression",
  "Literal",
  "LogicalExpression",
  "MemberExpression",
  "NewExpression",
  "ObjectExpression",
  "TemplateLiteral",
  "UnaryExpression",
]);

/** The change that writes a literal in the place of an expression; undefined where it can't be made safely. */
export function replaceValue(
  expression: TSESTree.Node,
  value: string | number | boolean,
  sourceCode: SourceCode,
): TextChange | undefined {
  const node = withoutTypes(expression);
  const property = propertyAround(node);
  if (property?.key === node && !property.shorthand && !property.computed) {
    return typeof value === "string" ? renameKey(node, value, sourceCode.text) : undefined;
  }
  const literal = typeof value === "string" ? stringLiteral(value, quoteFor(node, sourceCode)) : String(value);
  return replaceByCode(node, literal, sourceCode);
}

function propertyAround(node: TSESTree.Node): TSESTree.Property | undefined {
  const parent = parentOf(node);
  return parent?.type === "Property" && parentOf(parent)?.type === "ObjectExpression" ? parent : undefined;
}

/**
 * The change that writes an expression in the place of another; undefined where it can't be made safely.
 *
 * @param literal code that may stand wherever a literal may
 */
export function replaceByCode(
  expression: TSESTree.Node,
  literal: string,
  sourceCode: SourceCode,
): TextChange | undefined {
  const node = withoutTypes(expression);
  const { text } = sourceCode;
  const parent = parentOf(node);
  const property = propertyAround(node);
  if (property?.shorthand === true || property?.method === true) {
    return property.computed ? undefined : changeOf(property, `${text.slice(...property.key.range)}: ${literal}`);
  }
  const isEntry = parent?.type === "ArrayExpression" || (property?.value === node && property.kind === "init");
  if (!(replaceable.has(node.type) || (isEntry && node.type === "Identifier")) || isNoValue(node)) return undefined;
  const [start, end] = node.range;
  // A quote may touch a word (`return"5"`), a number may not.
  const before = isWord(text[start - 1]) && isWord(literal[0]) ? " " : "";
  const after = isWord(text[end]) && isWord(literal.at(-1)) ? " " : "";
  return changeOf(node, before + literal + after);
}

/** Whether the node is a name, a type or a module specifier rather than a value. */
export function isNoValue(node: TSESTree.Node): boolean {
  const parent = parentOf(node);
  return (
    parent === undefined ||
    /^(?:Import|Export|TSLiteralType|TSExternalModule|TSImport|JSX|TaggedTemplate)/.test(parent.type) ||
    ("key" in parent && parent.key === node) ||
    (parent.type === "TSEnumMember" && parent.id === node) ||
    ((parent.type === "CallExpression" || parent.type === "NewExpression") && parent.callee === node) ||
    (parent.type === "AssignmentExpression" && parent.left === node)
  );
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{ID_Continue}$.]/u.test(character);
}
