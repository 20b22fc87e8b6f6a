import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../analysis/ancestors.js";
import type { Placeholder } from "../check/violation.js";
import { hasKey } from "./object-keys.js";
import { placeholderText } from "./placeholder-text.js";
import type { TextChange } from "./text-change.js";
import { yamlScalar } from "./yaml-text.js";

/** The change that takes a pair out of a mapping; undefined where nothing would be left of it, or it shares its lines. */
export function removePair(pair: TSESTree.Node, text: string): TextChange | undefined {
  const mapping = parentOf(pair);
  if (mapping?.type !== "ObjectExpression" || isFlow(mapping, text)) return undefined;
  const index = mapping.properties.findIndex((each) => each === pair);
  const next = mapping.properties[index + 1];
  if (index < 0 || mapping.properties.length < 2) return undefined;
  // Where the first one stands behind the dash of a sequence, the second comes there.
  if (index === 0 && next !== undefined) return { start: pair.range[0], end: next.range[0], text: "" };
  const start = lineStart(pair.range[0], text);
  const end = lineEnd(pair.range[1], text);
  if (
    text.slice(start, pair.range[0]).trim() !== "" ||
    !/^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(pair.range[1], end))
  ) {
    return undefined;
  }
  return { start, end, text: "" };
}

/** The change that adds a pair to a mapping, behind the others; undefined where YAML has no such value. */
export function addPair(
  mapping: TSESTree.Node,
  name: string,
  placeholder: Placeholder,
  text: string,
): TextChange | undefined {
  const value = placeholderText(placeholder, yamlScalar);
  if (mapping.type !== "ObjectExpression" || value === undefined || hasKey(mapping, name)) return undefined;
  const pair = `${yamlScalar(name)}: ${value}`;
  const [first] = mapping.properties;
  const last = mapping.properties.at(-1);
  if (isFlow(mapping, text)) {
    const at = last === undefined ? mapping.range[0] + 1 : last.range[1];
    return { start: at, end: at, text: last === undefined ? ` ${pair} ` : `, ${pair}` };
  }
  if (first === undefined || last === undefined) return undefined;
  const indent = " ".repeat(first.range[0] - lineStart(first.range[0], text));
  const at = lineEnd(last.range[1], text);
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const isEnded = at > 0 && text[at - 1] === "\n";
  return { start: at, end: at, text: isEnded ? `${indent}${pair}${newLine}` : `${newLine}${indent}${pair}` };
}

/** Whether a mapping is written in braces. */
function isFlow({ range }: TSESTree.Node, text: string): boolean {
  return text[range[0]] === "{";
}

function lineStart(index: number, text: string): number {
  return text.lastIndexOf("\n", index - 1) + 1;
}

/** Behind the line break of the line that something ends in; a block of text ends behind its own. */
function lineEnd(index: number, text: string): number {
  if (index > 0 && text[index - 1] === "\n") return index;
  const end = text.indexOf("\n", index);
  return end < 0 ? text.length : end + 1;
}
