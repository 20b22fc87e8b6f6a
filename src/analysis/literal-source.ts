import type { TSESTree } from "@typescript-eslint/utils";
import { innerLiteral } from "./documents/inner-literals.js";
import { yamlStyleOf } from "./documents/yaml-scalars.js";
import { yamlStretch } from "./documents/yaml-stretch.js";
import type { Stretch } from "./stretch.js";

/** What a string literal or a template element is written with. */
export interface LiteralSource {
  /** The text between the quotes, as written. */
  readonly content: Stretch;
  readonly quote: '"' | "'" | "`";
}

/** Finds what is between the quotes of a string literal or a template element; undefined for any other node. */
export function literalSource(node: TSESTree.Node, text: string): LiteralSource | undefined {
  const [start, end] = node.range;
  if (node.type === "TemplateElement") {
    return { content: templateContent(start, end, text), quote: "`" };
  }
  const quote = text[start];
  if (node.type === "Literal" && typeof node.value === "string" && (quote === '"' || quote === "'")) {
    return { content: { start: start + 1, end: end - 1 }, quote };
  }
  return undefined;
}

/**
 * Parsers disagree on a template element's range: with its delimiters (espree, typescript-estree) or without (acorn,
 * Babel). With them, it ends one or two characters behind the terminator that its content runs into.
 */
function templateContent(start: number, end: number, text: string): Stretch {
  if (text[start] === "`" || text[start] === "}") {
    const terminator = templateTerminator(start + 1, text);
    if (terminator + (text[terminator] === "`" ? 1 : 2) === end) {
      return { start: start + 1, end: terminator };
    }
  }
  return { start, end };
}

/** The index of the next backtick or `${` that isn't escaped. */
function templateTerminator(from: number, text: string): number {
  let index = from;
  while (index < text.length && text[index] !== "`" && !(text[index] === "$" && text[index + 1] === "{")) {
    index += text[index] === "\\" ? 2 : 1;
  }
  return index;
}

/**
 * Maps a stretch of the cooked text of a string literal or template element to the source that it is written with,
 * through escapes, line continuations and normalised line ends. A stretch that begins or ends inside an escape
 * or a surrogate pair takes all of it.
 *
 * @param start offset into the cooked text, in UTF-16 code units
 * @param end offset into the cooked text, `>= start`
 * @returns offsets into the file; undefined where the node is no literal, or shorter than the offsets say.
 */
export function sourceStretch(node: TSESTree.Node, start: number, end: number, text: string): Stretch | undefined {
  const inner = innerLiteral(node);
  if (inner !== undefined) return inner(start, end, text);
  if (yamlStyleOf(node) !== undefined) return yamlStretch(node, start, end, text);
  const source = literalSource(node, text);
  if (source === undefined || start < 0 || end < start) return undefined;
  const { content, quote } = source;
  let cooked = 0;
  let from: number | undefined;
  let index = content.start;
  while (index < content.end) {
    const unit = readUnit(text, index, quote === "`");
    cooked += unit.cooked;
    if (cooked > start) {
      from ??= index;
      if (start === end) {
        return { start: from, end: from };
      }
    }
    index += unit.source;
    if (from !== undefined && cooked >= end) {
      return { start: from, end: index };
    }
  }
  return start === end && start === cooked ? { start: index, end: index } : undefined;
}

/** Where each UTF-16 unit of a literal's cooked text begins and ends in the file. */
export interface UnitStretches {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The same for every unit at once, for texts of which many stretches are asked; undefined where the node is no literal. */
export function unitStretches(node: TSESTree.Node, text: string): UnitStretches | undefined {
  const source = literalSource(node, text);
  if (source === undefined) return undefined;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (let index = source.content.start; index < source.content.end;) {
    const unit = readUnit(text, index, source.quote === "`");
    for (let count = 0; count < unit.cooked; count++) {
      starts.push(index);
      ends.push(index + unit.source);
    }
    index += unit.source;
  }
  return { starts, ends };
}

/** How many code units of source the next unit takes, and how many of cooked text it makes. */
function readUnit(
  text: string,
  index: number,
  template: boolean,
): { readonly source: number; readonly cooked: number } {
  const character = text[index];
  if (character === "\r" && template) {
    return { source: text[index + 1] === "\n" ? 2 : 1, cooked: 1 };
  }
  if (character !== "\\") {
    const width = widthAt(text, index);
    return { source: width, cooked: width };
  }
  const escaped = text[index + 1] ?? "";
  if (escaped === "\r") {
    return { source: text[index + 2] === "\n" ? 3 : 2, cooked: 0 };
  }
  if (escaped === "\n" || escaped === "\u2028" || escaped === "\u2029") {
    return { source: 2, cooked: 0 };
  }
  if (escaped === "x") {
    return { source: 4, cooked: 1 };
  }
  if (escaped === "u") {
    if (text[index + 2] !== "{") {
      return { source: 6, cooked: 1 };
    }
    const close = text.indexOf("}", index);
    const codePoint = Number.parseInt(text.slice(index + 3, close), 16);
    return { source: close + 1 - index, cooked: codePoint > 0xffff ? 2 : 1 };
  }
  const octal = /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/.exec(text.slice(index + 1, index + 4));
  const width = widthAt(text, index + 1);
  // Sloppy mode has `\0` to `\377`; every other escape is of one character.
  return octal === null ? { source: 1 + width, cooked: width } : { source: 1 + octal[0].length, cooked: 1 };
}

/** The code units of the character at `index`: a pair stays together, half a character can't be marked. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
