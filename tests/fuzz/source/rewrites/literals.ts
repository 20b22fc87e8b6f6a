import type { TSESTree } from "@typescript-eslint/utils";
import { expressionsIn, instead } from "./expressions.js";
import type { Rewrite, Site } from "./rewrite.js";
import type { ParsedProgram } from "../../tree.js";

type Texts = TSESTree.StringLiteral;

function rewritten(name: string, keeps: Rewrite["keeps"], write: (text: string, choice: number) => string): Rewrite {
  return {
    name,
    keeps,
    gives: "same language",
    sites: (program, choice) => stringsIn(program).map((node) => instead(node, write(node.value, choice))),
  };
}

function stringsIn(program: ParsedProgram): readonly Texts[] {
  return expressionsIn(program)
    .map(({ node }) => node)
    .filter((node): node is Texts => node.type === "Literal" && typeof node.value === "string" && node.value !== "");
}

/** A string's source in some quotes. */
function quoted(text: string, quote: string): string {
  const inner = [...JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')]
    .map((character) => (character === quote ? `\\${character}` : character))
    .join("");
  return quote + (quote === "`" ? inner.replaceAll("${", "\\${") : inner) + quote;
}

/** Every code unit as an escape. */
function escapedAll(text: string, choice: number): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const hex = (unit: number): string => unit.toString(16).padStart(4, "0");
  return `"${units.map((unit) => (choice % 2 === 0 ? `\\u${hex(unit)}` : `\\u{${hex(unit)}}`)).join("")}"`;
}

function halves(text: string, choice: number): readonly [string, string] {
  const at = 1 + (choice % Math.max(1, text.length - 1));
  return [text.slice(0, at), text.slice(at)];
}

/** Numbers as they can be written too. */
function numbers(program: ParsedProgram, choice: number): readonly Site[] {
  return expressionsIn(program).flatMap(({ node }) => {
    if (node.type !== "Literal" || typeof node.value !== "number" || !Number.isSafeInteger(node.value)) return [];
    const { value } = node;
    const forms = [
      `0x${value.toString(16)}`,
      `${value}.0`,
      `0b${value.toString(2)}`,
      `${value}e0`,
      `0o${value.toString(8)}`,
    ];
    return [instead(node, forms[choice % forms.length] ?? String(value))];
  });
}

/** Keys as they can be written too. */
function keys({ nodes }: ParsedProgram, choice: number): readonly Site[] {
  return nodes.flatMap(({ node, parent }) => {
    if (node.type !== "Property" || parent.type !== "ObjectExpression") return [];
    const { key, computed, shorthand, method, kind } = node;
    if (computed || shorthand || method || kind !== "init") return [];
    const name = key.type === "Identifier" ? key.name : "value" in key ? key.value : undefined;
    if (typeof name !== "string" || name === "__proto__") return [];
    const text = JSON.stringify(name);
    return [instead(key, [text, `[${text}]`, `[\`${name.replaceAll(/[`\\$]/g, "\\$&")}\`]`][choice % 3] ?? text)];
  });
}

/** Literals in other words. */
export const literals: readonly Rewrite[] = [
  rewritten("other quotes", "messages", (text, choice) => quoted(text, ['"', "'"][choice % 2] ?? '"')),
  rewritten("a template", "messages", (text) => quoted(text, "`")),
  rewritten("escapes", "messages", escapedAll),
  rewritten("a sum of strings", "messages", (text, choice) =>
    text.length < 2
      ? quoted(text, '"')
      : `(${halves(text, choice)
          .map((half) => quoted(half, '"'))
          .join(" + ")})`,
  ),
  rewritten("a string in a template", "messages", (text) => `\`\${${quoted(text, '"')}}\``),
  { name: "other numbers", keeps: "messages", gives: "same language", sites: numbers },
  { name: "other keys", keeps: "messages", gives: "same language", sites: keys },
];
