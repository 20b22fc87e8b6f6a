import type { TSESTree } from "@typescript-eslint/utils";
import { unknownPart } from "../../check/formats/finding.js";
import { host } from "../../host.js";
import { sourceStretch, unitStretches, type UnitStretches } from "../literal-source.js";
import type { Stretch } from "../stretch.js";
import {
  anyText,
  knownText,
  scalar,
  textOf,
  type NodePart,
  type NodeText,
  type NodeValue,
} from "../values/node-value.js";
import { setInnerLiteral, type FindStretch } from "./inner-literals.js";
import { positionAt, type SourceLines } from "./line-starts.js";
import { jsonValue, nodesIn, placeOf, type JsonNode, type JsonReading } from "./json-tree.js";
import type { Place } from "./made-nodes.js";
import { yamlStyleOf } from "./yaml-scalars.js";

/** Longer texts aren't read. */
const maxCharacters = 2_000_000;

/**
 * What a string says that is JSON: its nodes are where they are written, within the literals of the string.
 *
 * @returns undefined where it is no JSON, whatever its unknown parts are
 */
export function jsonInText(value: NodeText, source: SourceLines): NodeValue | undefined {
  const { text, pieces, holes } = readPieces(value);
  if (text.length > maxCharacters || !/^\s*[[{]/u.test(text)) return undefined;
  const body = parse(text);
  return body && jsonValue(body, readingOf(value, text, pieces, holes, source), value.node);
}

/** A literal's part of the text. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly node: TSESTree.Node;
  readonly offset: number;
}

/** The text with a digit for each unknown part that stands for a value, and `unknownPart` for those within strings. */
function readPieces(value: NodeText): {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly holes: ReadonlySet<number>;
} {
  const pieces: Piece[] = [];
  const holes = new Set<number>();
  let text = "";
  let isWithinString = false;
  for (const part of value.parts) {
    if (part.known) {
      pieces.push({ at: text.length, length: part.text.length, node: part.node, offset: part.offset });
      isWithinString = endsWithinString(part.text, isWithinString);
      text += part.text;
    } else {
      if (!isWithinString) holes.add(text.length);
      text += isWithinString ? unknownPart : "0";
    }
  }
  return { text, pieces, holes };
}

function endsWithinString(text: string, startsWithin: boolean): boolean {
  let isWithin = startsWithin;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "\\" && isWithin) index += 1;
    else if (text[index] === '"') isWithin = !isWithin;
  }
  return isWithin;
}

/** `@eslint/json`'s tree of a JSON text; undefined where it is none. */
function parse(text: string): JsonNode | undefined {
  const { default: json } = host.load("@eslint/json") as { readonly default: JsonPlugin };
  const result = json.languages.json.parse({ body: text, path: "", physicalPath: "", bom: false });
  const [body] = result.ok && result.ast !== undefined ? nodesIn(result.ast, "body") : [];
  return body;
}

interface JsonPlugin {
  readonly languages: {
    readonly json: { parse(file: object): { readonly ok: boolean; readonly ast?: JsonNode } };
  };
}

function readingOf(
  value: NodeText,
  text: string,
  pieces: readonly Piece[],
  holes: ReadonlySet<number>,
  source: SourceLines,
): JsonReading {
  const whole: Place = { range: value.node.range, loc: value.node.loc };
  const setInner = (literal: TSESTree.Node, node: JsonNode): void => {
    setInnerLiteral(literal, stretchFinder(text, placeOf(node).range, pieces));
  };
  return {
    place(node) {
      const [start, end] = placeOf(node).range;
      const first = stretchIn(pieces, start, start + 1, source.text);
      const last = stretchIn(pieces, end - 1, end, source.text);
      // What several literals make in another order than they are written in has no place of its own.
      if (first === undefined || last === undefined || last.end <= first.start) return whole;
      return {
        range: [first.start, last.end],
        loc: { start: positionAt(source, first.start), end: positionAt(source, last.end) },
      };
    },
    key: setInner,
    scalar(content, literal, node) {
      if (typeof content !== "string") return scalar(content, literal);
      setInner(literal, node);
      return content.includes(unknownPart) ? textOf(partsOf(content, literal), literal) : knownText(content, literal);
    },
    isHole: (node) => node.type === "Number" && holes.has(placeOf(node).range[0]),
    isKnown: (key) => !key.includes(unknownPart),
  };
}

/** Finds the text of a string of the JSON in the file, through the escapes of both. */
function stretchFinder(json: string, [at, end]: readonly [number, number], pieces: readonly Piece[]): FindStretch {
  let offsets: readonly number[] | undefined;
  return (start, stop, source) => {
    offsets ??= unitOffsets(json, at + 1, end - 1);
    const [from, last, after] = [offsets[start], offsets[stop - 1], offsets[stop]];
    if (from === undefined || last === undefined || after === undefined || stop <= start) return undefined;
    const first = stretchIn(pieces, from, from + 1, source);
    const final = stretchIn(pieces, after - 1, after, source);
    return first === undefined || final === undefined || final.end <= first.start
      ? undefined
      : { start: first.start, end: final.end };
  };
}

/** Where each unit of a JSON string is in the JSON, and its end. */
function unitOffsets(json: string, from: number, to: number): number[] {
  const offsets: number[] = [];
  let index = from;
  while (index < to) {
    offsets.push(index);
    index += json[index] !== "\\" ? 1 : json[index + 1] === "u" ? 6 : 2;
  }
  return [...offsets, to];
}

/** The parts of a string of which some aren't known. */
function partsOf(content: string, literal: TSESTree.Node): NodePart[] {
  const parts: NodePart[] = [];
  let offset = 0;
  for (const [index, text] of content.split(unknownPart).entries()) {
    if (index > 0) parts.push(anyText);
    if (text !== "") parts.push({ known: true, text, node: literal, offset });
    offset += text.length + unknownPart.length;
  }
  return parts;
}

/** Where a stretch of the text is written in the file. */
function stretchIn(pieces: readonly Piece[], start: number, end: number, source: string): Stretch | undefined {
  const piece = pieceAt(pieces, start);
  if (piece === undefined || end > piece.at + piece.length) return undefined;
  const shift = piece.offset - piece.at;
  const units = unitsOf(piece.node, source);
  if (units === undefined) return sourceStretch(piece.node, start + shift, end + shift, source);
  const [first, last] = [units.starts[start + shift], units.ends[end - 1 + shift]];
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}

/** The last piece that begins at an offset or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

const units = new WeakMap<TSESTree.Node, UnitStretches | undefined>();

/** Where the units of a literal are, worked out once; YAML's scalars keep theirs themselves. */
function unitsOf(node: TSESTree.Node, source: string): UnitStretches | undefined {
  if (yamlStyleOf(node) !== undefined) return undefined;
  if (!units.has(node)) units.set(node, unitStretches(node, source));
  return units.get(node);
}
