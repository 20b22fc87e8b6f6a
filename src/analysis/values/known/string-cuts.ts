import { commonAlphabet, isAscii, isAsciiText } from "../alphabet.js";
import { knownText, textOf, unknown, type NodePart, type NodeText, type NodeValue } from "../node-value.js";
import { lengthBounds, stringFrom } from "../text.js";
import { exactText } from "../../../check/text-value.js";
import { integerOf, type KnownCall } from "./known-call.js";

type Cut = "slice" | "substring" | "substr";

/** Cuts exactly as long as the lengths of the parts are known, and bounds the rest. */
export function sliced(receiver: NodeText, method: Cut, call: KnownCall): NodeValue {
  const { node } = call;
  const [start, end] = ends(call);
  const { max } = lengthBounds(receiver.parts);
  const atMost = (length: number): NodeValue =>
    stringFrom([{ known: false, min: 0, max: Math.max(0, length), alphabet: commonAlphabet(receiver.parts) }], node);
  if (start === undefined || end === undefined) return atMost(max);
  const text = exactText(receiver);
  if (text !== undefined) {
    return knownText(text[method](start, end === Infinity ? undefined : end), node);
  }
  if (method === "substring") {
    const [from, to] = [Math.max(0, start), Math.max(0, end)];
    return cut(receiver, Math.min(from, to), Math.max(from, to), node);
  }
  if (start >= 0 && end >= 0) return cut(receiver, start, method === "substr" ? start + end : end, node);
  return atMost(start < 0 && (end === Infinity || method === "substr") ? Math.min(max, -start) : max);
}

/** What these methods give of a string of which nothing is known: no more than they ask for. */
export function shortened(method: Cut, call: KnownCall): NodeValue {
  const [start, end] = ends(call);
  if (start === undefined || end === undefined) return unknown(call.node, "string");
  const max = longest(method, start, end);
  return max === Infinity
    ? unknown(call.node, "string")
    : textOf([{ known: false, min: 0, max: Math.max(0, max), alphabet: undefined }], call.node);
}

function longest(method: Cut, start: number, end: number): number {
  if (method === "substr") return start < 0 ? Math.min(-start, end) : end;
  if (method === "substring") return Math.abs(Math.max(0, end) - Math.max(0, start));
  if (start < 0 && end === Infinity) return -start;
  // Both count from the same end.
  return start < 0 === end < 0 ? end - start : Infinity;
}

function ends(call: KnownCall): [number | undefined, number | undefined] {
  const [start, end] = [call.argument(0), call.argument(1)];
  return [
    start === undefined || start.kind === "absent" ? 0 : integerOf(start),
    end === undefined || end.kind === "absent" ? Infinity : integerOf(end),
  ];
}

/** The text from `start` to `end`, both from the beginning. */
function cut(receiver: NodeText, start: number, end: number, node: KnownCall["node"]): NodeValue {
  const parts: NodePart[] = [];
  let position = 0;
  for (const [index, part] of receiver.parts.entries()) {
    if (position >= end) break;
    const length = part.known ? part.text.length : isAscii(part) && part.min === part.max ? part.min : undefined;
    if (length === undefined) {
      parts.push(restOf(receiver.parts.slice(index), start - position, end - position));
      break;
    }
    const [from, to] = [Math.max(start - position, 0), Math.min(end - position, length)];
    if (from < to) {
      if (part.known) parts.push({ ...part, text: part.text.slice(from, to), offset: part.offset + from });
      else parts.push({ ...part, min: to - from, max: to - from });
    }
    position += length;
  }
  return stringFrom(parts, node);
}

/** What a cut leaves of parts of which the first may have several lengths. */
function restOf(rest: readonly NodePart[], start: number, end: number): NodePart {
  const { min, max } = lengthBounds(rest);
  const from = Math.max(start, 0);
  // Bounds are in code points, positions in UTF-16 units, of which a code point has up to two.
  const ascii = rest.every((one) => (one.known ? isAsciiText(one.text) : isAscii(one)));
  return {
    known: false,
    min: ascii ? Math.max(0, Math.min(min, end) - from) : 0,
    max: Math.max(0, Math.min(ascii ? max - from : max, end - from)),
    alphabet: commonAlphabet(rest),
  };
}
