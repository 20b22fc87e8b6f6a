import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit } from "../check/violation.js";
import type { TextChange } from "./entry-list.js";
import { literalSource, sourceStretch, type Stretch } from "./literal-source.js";
import { literalContent, type Quote, stringLiteral } from "./string-literal.js";

type InPlaceEdit = Extract<
  Edit<TSESTree.Node>,
  { type: "replace-value" | "replace-text" | "make-template" | "rename-key" }
>;

/** The change for an edit that leaves its surroundings alone; undefined where it can't be made safely. */
export function changeInPlace(edit: InPlaceEdit, sourceCode: SourceCode): TextChange | undefined {
  switch (edit.type) {
    case "replace-value":
      return replaceValue(edit.node, edit.value, sourceCode);
    case "replace-text":
      return replaceText(edit.node, edit.start, edit.end, edit.text, sourceCode.text);
    case "make-template":
      return makeTemplate(edit.node, sourceCode.text);
    case "rename-key":
      return renameKey(edit.keyNode, edit.name, sourceCode.text);
  }
}

function makeTemplate(node: TSESTree.Node, text: string): TextChange | undefined {
  if (node.type !== "Literal" || isNoValue(node)) return undefined;
  const content = text.slice(node.range[0] + 1, node.range[1] - 1);
  // A template has no octal escapes, and other ends.
  return /`|\\\d/u.test(content) ? undefined : changeOf(node, `\`${content}\``);
}

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

function replaceValue(
  node: TSESTree.Node,
  value: string | number | boolean,
  sourceCode: SourceCode,
): TextChange | undefined {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression" || node.type === "TSNonNullExpression") {
    return replaceValue(node.expression, value, sourceCode);
  }
  const { text } = sourceCode;
  const { parent } = node;
  const literal = typeof value === "string" ? stringLiteral(value, quoteFor(node, sourceCode)) : String(value);
  const property = parent?.type === "Property" && parent.parent.type === "ObjectExpression" ? parent : undefined;
  if (property?.key === node && !property.shorthand && !property.computed) {
    return typeof value === "string" ? renameKey(node, value, text) : undefined;
  }
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
function isNoValue(node: TSESTree.Node): boolean {
  const { parent } = node;
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

/** The quotes that the node itself has, or else those of the file's first string. */
export function quoteFor(node: TSESTree.Node, sourceCode: SourceCode): Quote {
  if (node.type === "TemplateLiteral") return "`";
  const own = literalSource(node, sourceCode.text)?.quote;
  const token = sourceCode.ast.tokens.find(({ type }) => type === "String");
  // JSON's tokens have a range, and no text.
  const first = token && sourceCode.text[token.range[0]];
  return own ?? (first === "'" ? "'" : '"');
}

function replaceText(
  node: TSESTree.Node,
  start: number,
  end: number,
  newText: string,
  text: string,
): TextChange | undefined {
  const source = literalSource(node, text);
  const stretch = sourceStretch(node, start, end, text);
  if (source === undefined || stretch === undefined) return undefined;
  const content = literalContent(newText, source.quote);
  // A digit behind `\0` would become part of the escape.
  const joins = /^\d/.test(content) && /\\[0-7]{1,2}$/.test(text.slice(source.content.start, stretch.start));
  return { ...stretch, text: joins ? `\\x3${content}` : content };
}

function renameKey(keyNode: TSESTree.Node, name: string, text: string): TextChange | undefined {
  const key = keyNode.type === "Property" && !keyNode.shorthand ? keyNode.key : keyNode;
  const property = key.type === "Property" ? key : key.parent;
  if (property?.type === "Property" && property.parent.type === "ObjectExpression") {
    if (hasKey(property.parent, name)) return undefined;
    if (property.shorthand) {
      return changeOf(property, `${keyText(name)}: ${text.slice(...property.key.range)}`);
    }
    return property.key === key && !(property.computed && key.type !== "Literal")
      ? changeOf(key, keyText(name, literalSource(key, text)?.quote))
      : undefined;
  }
  // `input.Name = value` or `input["Name"] = value`.
  const member = key.type === "MemberExpression" ? key : property;
  if (member?.type !== "MemberExpression" || (key !== member && key !== member.property)) return undefined;
  const quote = literalSource(member.property, text)?.quote;
  if (member.computed ? quote === undefined : !isIdentifier(name)) return undefined;
  return changeOf(member.property, keyText(name, quote));
}

/** A member's name as a key: quoted like the one that it stands for, or where it must be. */
export function keyText(name: string, quote?: Quote): string {
  return quote === undefined && isIdentifier(name) ? name : stringLiteral(name, quote ?? '"');
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** Whether an object literal has a key of that name already. */
export function hasKey(object: TSESTree.ObjectExpression, name: string): boolean {
  return object.properties.some(
    (property) =>
      property.type === "Property" &&
      ((property.key.type === "Identifier" && !property.computed && property.key.name === name) ||
        (property.key.type === "Literal" && property.key.value === name)),
  );
}

function changeOf(node: TSESTree.Node, text: string): TextChange {
  return { ...stretchOf(node), text };
}

/** A node's range in our words. */
export function stretchOf({ range: [start, end] }: TSESTree.Node): Stretch {
  return { start, end };
}
