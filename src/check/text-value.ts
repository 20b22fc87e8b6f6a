import type { KnownText, TextValue, UnknownText, Value } from "./value.js";

/** A text with its adjacent known parts joined, so that a walk sees whole characters. */
export interface Text<Node> {
  readonly runs: readonly (KnownRun<Node> | UnknownText)[];
  /** Code points; `max` is Infinity where nothing bounds an unknown part. */
  readonly min: number;
  readonly max: number;
  /** The whole text, where no part is unknown. */
  readonly known: string | undefined;
  /**
   * A lone surrogate stands next to an unknown part, which may hold its other half: lengths are off by one and no
   * walk is proof.
   */
  readonly ragged: boolean;
}

/** Known text of one or more nodes. */
export interface KnownRun<Node> {
  readonly known: true;
  readonly text: string;
  readonly segments: readonly Segment<Node>[];
}

interface Segment<Node> {
  /** Where the segment begins in the run, and where its text begins in the cooked value of `node`. */
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** Joins the parts of a text and adds up their lengths. */
export function readText<Node>(value: TextValue<Node>): Text<Node> {
  const [only, more] = value.parts;
  // Nearly every text is one literal.
  if (only?.known === true && only.text !== "" && more === undefined) return readLiteral(only);
  const runs: (KnownRun<Node> | UnknownText)[] = [];
  let segments: Segment<Node>[] = [];
  let pieces: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (segments.length > 0) runs.push({ known: true, text: pieces.join(""), segments });
    segments = [];
    pieces = [];
    length = 0;
  };
  for (const part of value.parts) {
    if (part.known) {
      if (part.text === "") continue;
      segments.push({ start: length, length: part.text.length, node: part.node, offset: part.offset });
      pieces.push(part.text);
      length += part.text.length;
    } else if (part.max > 0) {
      flush();
      runs.push(part);
    }
  }
  flush();
  let min = 0;
  let max = 0;
  for (const run of runs) {
    const codePoints = run.known ? codePointCount(run.text) : 0;
    min += run.known ? codePoints : run.min;
    max += run.known ? codePoints : run.max;
  }
  const [first] = runs;
  const whole = runs.length === 0 ? "" : runs.length === 1 && first?.known === true ? first.text : undefined;
  return { runs, min, max, known: whole, ragged: whole === undefined && isRagged(runs) };
}

function readLiteral<Node>({ text, node, offset }: KnownText<Node>): Text<Node> {
  const length = codePointCount(text);
  const segments = [{ start: 0, length: text.length, node, offset }];
  return { runs: [{ known: true, text, segments }], min: length, max: length, known: text, ragged: false };
}

function isRagged<Node>(runs: readonly (KnownRun<Node> | UnknownText)[]): boolean {
  return runs.some(
    (run, at) =>
      run.known &&
      ((at > 0 && /^[\uDC00-\uDFFF]/.test(run.text)) || (at + 1 < runs.length && /[\uD800-\uDBFF]$/.test(run.text))),
  );
}

/** The number of code points; a lone surrogate counts one. */
export function codePointCount(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count--;
      at++;
    }
  }
  return count;
}

/** Where `length` code units at `position` of a run are written; a character that two nodes share is cut at the first. */
export function locate<Node>(
  run: KnownRun<Node>,
  position: number,
  length: number,
): { readonly node: Node; readonly start: number; readonly end: number } | undefined {
  let low = 0;
  let high = run.segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.segments[middle]?.start ?? Infinity) <= position) low = middle;
    else high = middle - 1;
  }
  const segment = run.segments[low];
  if (segment === undefined) return undefined;
  const start = segment.offset + position - segment.start;
  return { node: segment.node, start, end: Math.min(start + length, segment.offset + segment.length) };
}

/** The string, where all of it is known. */
export function wholeText({ parts }: TextValue<unknown>): string | undefined {
  let whole = "";
  for (const part of parts) {
    if (!part.known) return undefined;
    whole += part.text;
  }
  return whole;
}

/** The whole text of a string of which every part is known; undefined for every other value. */
export function exactText(value: Value<unknown>): string | undefined {
  return value.kind === "text" ? wholeText(value) : undefined;
}

/** The text as a template: `my_job-${…}`. */
export function showText<Node>(text: Text<Node>): string {
  return text.known ?? text.runs.map((run) => (run.known ? run.text.slice(0, 100) : "${…}")).join("");
}
