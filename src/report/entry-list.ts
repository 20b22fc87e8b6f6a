import type { Stretch } from "../analysis/stretch.js";
import type { TextChange } from "./text-change.js";

/** The entries between two brackets, as text: of an object or array literal of JavaScript or JSON. */
export interface EntryList {
  /** The index of the opening bracket. */
  readonly open: number;
  /** The index of the closing bracket. */
  readonly close: number;
  readonly entries: readonly Entry[];
}

/** One entry, with the parentheses around it. */
export interface Entry extends Stretch {
  /** The index of the comma behind it; undefined where there is none. */
  readonly comma: number | undefined;
}

/**
 * Finds the commas between the entries, past comments and parentheses.
 *
 * @param bounds the range of the whole literal, brackets included
 * @param nodes the ranges of its entries, in order, without holes
 * @returns undefined where the text between the entries isn't what it should be.
 */
export function readEntryList(bounds: Stretch, nodes: readonly Stretch[], text: string): EntryList | undefined {
  const close = bounds.end - 1;
  const entries: Entry[] = [];
  let from = bounds.start + 1;
  for (const node of nodes) {
    const start = skipTrivia(text, from);
    let end = node.end;
    let next = skipTrivia(text, end);
    while (text[next] === ")") {
      end = next + 1;
      next = skipTrivia(text, end);
    }
    const comma = text[next] === "," ? next : undefined;
    if (start > node.start || (comma === undefined && next !== close)) return undefined;
    entries.push({ start, end, comma });
    from = next + 1;
  }
  return { open: bounds.start, close, entries };
}

/** The index of the first character at or after `index` that is neither white space nor in a comment. */
function skipTrivia(text: string, index: number): number {
  const trivia = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
  trivia.lastIndex = index;
  trivia.exec(text);
  return trivia.lastIndex;
}

/** The changes that remove the entries of those indices with their commas; comments between entries stay. */
export function removeEntries(list: EntryList, removed: ReadonlySet<number>, text: string): TextChange[] {
  const stretches = mergeOverSpace(stretchesToRemove(list, removed), text);
  const [only] = stretches;
  if (only !== undefined && stretches.length === 1 && removed.size === list.entries.length) {
    const interior = text.slice(list.open + 1, only.start) + text.slice(only.end, list.close);
    if (interior.trim() === "") {
      return [{ start: list.open + 1, end: list.close, text: "" }];
    }
  }
  return stretches.map((stretch) => ({ ...withSpace(stretch, text), text: "" }));
}

/** The removed entries and their commas, ascending; with the comma before them where none is behind. */
function stretchesToRemove({ entries }: EntryList, removed: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = [];
  const addComma = (comma: number | undefined): void => {
    if (comma !== undefined) {
      stretches.push({ start: comma, end: comma + 1 });
    }
  };
  const lastKept = entries.findLastIndex((_, index) => !removed.has(index));
  const openEnded = entries.at(-1)?.comma === undefined;
  for (const [index, entry] of entries.entries()) {
    if (removed.has(index)) {
      stretches.push({ start: entry.start, end: entry.end });
      addComma(entry.comma);
    } else if (index === lastKept && openEnded) {
      addComma(entry.comma);
    }
  }
  return stretches;
}

function mergeOverSpace(stretches: readonly Stretch[], text: string): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const previous = merged.at(-1);
    if (previous !== undefined && text.slice(previous.end, stretch.start).trim() === "") {
      merged[merged.length - 1] = { start: previous.start, end: stretch.end };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}

/** Takes the white space along that would be left over: the whole line, or the space on one side. */
function withSpace({ start, end }: Stretch, text: string): Stretch {
  const from = start - blanks(text, start - 1, -1);
  const to = end + blanks(text, end, 1);
  const lineEnd = /(?:\r\n|\n|\r|)/y;
  lineEnd.lastIndex = to;
  const endsLine = lineEnd.exec(text)?.[0] ?? "";
  const startsLine = isLineEnd(text[from - 1]);
  if (endsLine !== "") {
    return startsLine ? { start: from, end: to + endsLine.length } : { start: from, end: to };
  }
  if (to === end && !startsLine && isClosing(text[end])) {
    return { start: from, end };
  }
  return startsLine || from < start || /[{[(]/.test(text[start - 1] ?? "") ? { start, end: to } : { start, end };
}

/** The number of spaces and tabs from `index` on, in that direction. */
function blanks(text: string, index: number, step: 1 | -1): number {
  let count = 0;
  while (text[index + count * step] === " " || text[index + count * step] === "\t") {
    count += 1;
  }
  return count;
}

function isClosing(character: string | undefined): boolean {
  return character === "}" || character === "]";
}

function isLineEnd(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/**
 * The changes that add entries at the end, in the style of those that are there.
 *
 * @param trailingComma whether the language allows one, for a literal that had no entry to show its style
 */
export function appendEntries(
  list: EntryList,
  added: readonly string[],
  text: string,
  trailingComma: boolean,
): TextChange[] {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const last = list.entries.at(-1);
  if (last === undefined) return [fillEmpty(list, added, text, lineEnd, trailingComma)];
  const previousEnd = list.entries.at(-2)?.comma ?? list.open;
  const ownLine = /[\n\r]/.test(text.slice(previousEnd, last.start));
  const separator = ownLine ? lineEnd + indentAt(text, last.start) : " ";
  const hasComma = last.comma !== undefined;
  const newText = added.map((entry, index) => separator + entry + (hasComma || index < added.length - 1 ? "," : ""));
  const end = hasComma ? last.comma + 1 : last.end;
  const at = ownLine ? endOfLineComments(text, end) : end;
  const entryChange = { start: at, end: at, text: newText.join("") };
  if (hasComma) return [entryChange];
  return at === end
    ? [{ ...entryChange, text: `,${entryChange.text}` }]
    : [{ start: end, end, text: "," }, entryChange];
}

function fillEmpty(
  list: EntryList,
  added: readonly string[],
  text: string,
  lineEnd: string,
  trailingComma: boolean,
): TextChange {
  const interior = text.slice(list.open + 1, list.close);
  const start = list.open + 1 + interior.trimEnd().length;
  if (!/[\n\r]/.test(interior)) {
    return { start, end: list.close, text: ` ${added.join(", ")} ` };
  }
  const outer = indentAt(text, list.close);
  const inner = lineEnd + outer + indentUnit(text);
  return {
    start,
    end: list.close,
    text: inner + added.join(`,${inner}`) + (trailingComma ? "," : "") + lineEnd + outer,
  };
}

/** The end of the comments that stand behind `index` on its line; `index` where there is none. */
function endOfLineComments(text: string, index: number): number {
  const comments = /(?:[ \t]*\/\*[^\n\r]*?\*\/)*(?:[ \t]*\/\/[^\n\r\u2028\u2029]*)?/y;
  comments.lastIndex = index;
  comments.exec(text);
  return comments.lastIndex;
}

function indentAt(text: string, index: number): string {
  const line = text.slice(Math.max(text.lastIndexOf("\n", index - 1), text.lastIndexOf("\r", index - 1)) + 1, index);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

/** One step of the file's indentation: that of its first indented line. */
function indentUnit(text: string): string {
  return /[\n\r]([ \t]+)[^\s*]/.exec(text)?.[1]?.replace(/^\t.*/, "\t") ?? "  ";
}
