import type { YamlStyle } from "./yaml-scalars.js";

/** A scalar's text, and where each of its UTF-16 units is written, as offsets into the source; the end is the last one. */
export interface YamlOffsets {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Collects a text, and where it is written. */
class Collector {
  text = "";
  readonly offsets: number[] = [];

  /** @param width how much of the source one unit takes, where it isn't one */
  add(text: string, at: number, width?: number): void {
    for (let index = 0; index < text.length; index++) this.offsets.push(width === undefined ? at + index : at);
    this.text += text;
  }

  /** Takes line breaks and blanks from the end, as many as there are. */
  trimEnd(pattern: RegExp): void {
    const length = this.text.replace(pattern, "").length;
    this.text = this.text.slice(0, length);
    this.offsets.length = length;
  }
}

/**
 * Reads a scalar of YAML once more, for where its text is written.
 *
 * @param source the scalar as written, with its quotes or its header
 * @returns the text as it is read here: whoever asks compares it with what the parser has read, and leaves it where the two
 * differ
 */
export function yamlOffsets(source: string, style: YamlStyle): YamlOffsets {
  const collector = new Collector();
  const end =
    style === "literal" || style === "folded" ? block(source, style, collector) : flow(source, style, collector);
  return { text: collector.text, offsets: [...collector.offsets, end] };
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001b",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

const hexadecimal: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A scalar in the flow of a line, which may go on in the next ones. */
function flow(source: string, style: "plain" | "double-quoted" | "single-quoted", collector: Collector): number {
  const quote = style === "plain" ? 0 : 1;
  const end = source.length - quote;
  let index = quote;
  while (index < end) {
    const character = source.charAt(index);
    if (character === "\n" || character === "\r") index = foldLine(source, index, end, collector);
    else if (character === "\\" && style === "double-quoted") index = escape(source, index, end, collector);
    else {
      collector.add(character, index);
      index += character === "'" && style === "single-quoted" ? 2 : 1;
    }
  }
  return end;
}

/** One line break is a space, several are one less. @returns where the next line's text begins */
function foldLine(source: string, index: number, end: number, collector: Collector): number {
  collector.trimEnd(/[ \t]+$/u);
  const [gap = ""] = /^\s+/u.exec(source.slice(index, end)) ?? [];
  const breaks = gap.match(/\r\n?|\n/gu)?.length ?? 0;
  collector.add(breaks === 1 ? " " : "\n".repeat(breaks - 1), index, 1);
  return index + gap.length;
}

function escape(source: string, index: number, end: number, collector: Collector): number {
  const name = source.charAt(index + 1);
  const digits = hexadecimal[name];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(index + 2, index + 2 + digits), 16);
    if (code <= 0x10ffff) collector.add(String.fromCodePoint(code), index, 1);
    return index + 2 + digits;
  }
  if (name === "\n" || name === "\r") {
    const [gap = ""] = /^\s+/u.exec(source.slice(index + 1, end)) ?? [];
    return index + 1 + gap.length;
  }
  collector.add(Object.hasOwn(escapes, name) ? (escapes[name] ?? "") : name, index, 1);
  return index + 2;
}

interface Line {
  readonly text: string;
  /** Where it begins, and where its line break does. */
  readonly at: number;
  readonly end: number;
}

/** A block: its lines, without the indentation of the first one. */
function block(source: string, style: "literal" | "folded", collector: Collector): number {
  const [header = ""] = /^[^\r\n]*(?:\r\n?|\n)?/u.exec(source) ?? [];
  const lines = linesOf(source, header.length);
  const indent = /^ */u.exec(lines.find(({ text }) => text.trim() !== "")?.text ?? "")?.[0].length ?? 0;
  let previous: Line | undefined;
  let empty = 0;
  for (const line of lines) {
    if (line.text.length <= indent) {
      empty += 1;
      continue;
    }
    collector.add(breakBetween(previous, line, { empty, indent, style }), previous?.end ?? header.length, 1);
    collector.add(line.text.slice(indent), line.at + indent);
    previous = line;
    empty = 0;
  }
  collector.add("\n".repeat(previous === undefined ? empty : empty + 1), previous?.end ?? header.length, 1);
  return chomp(header, source.length, collector);
}

/** What two lines of a block have between them: in a folded one, a single break between lines of text is a space. */
function breakBetween(
  previous: Line | undefined,
  line: Line,
  { empty, indent, style }: { readonly empty: number; readonly indent: number; readonly style: "literal" | "folded" },
): string {
  if (previous === undefined) return "\n".repeat(empty);
  const areFolded = style === "folded" && ![previous, line].some(({ text }) => /^[ \t]/u.test(text.slice(indent)));
  if (!areFolded) return "\n".repeat(empty + 1);
  return empty === 0 ? " " : "\n".repeat(empty);
}

function linesOf(source: string, start: number): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n?|\n|$)/gu;
  pattern.lastIndex = start;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (match === null) break;
    const text = match[0].replace(/[\r\n]+$/u, "");
    lines.push({ text, at: match.index, end: match.index + text.length });
  }
  return lines;
}

/** `|-` leaves out the last line break, `|+` leaves all there, and else there is one. */
function chomp(header: string, end: number, collector: Collector): number {
  if (header.includes("+")) return end;
  collector.trimEnd(/\n+$/u);
  if (!header.includes("-") && collector.text !== "") collector.add("\n", end, 1);
  return end;
}
