import { alphabetOf, asciiCharacters, isAsciiText } from "../alphabet.js";
import { anyText, knownText, unknown, type NodePart, type NodeText, type NodeValue } from "../node-value.js";
import { lengthBounds, stringFrom } from "../text.js";
import { exactText } from "../../../check/text-value.js";
import type { UnknownText } from "../../../check/value.js";
import { integerOf, type KnownCall } from "./known-call.js";

type Node = KnownCall["node"];

/** Longer results than this are known by their length only. */
const maxResult = 100_000;

/** Applies a change to each part by itself; what isn't known is changed by its alphabet. */
export function mapParts(
  receiver: NodeText,
  node: Node,
  known: (text: string) => string,
  other: (part: UnknownText) => UnknownText,
): NodeValue {
  if (receiver.parts.some((part) => part.known && isTorn(part.text))) {
    const text = exactText(receiver);
    return text === undefined ? unknown(node, "string") : knownText(known(text), node);
  }
  const parts = receiver.parts.map((part): NodePart => {
    if (!part.known) return other(part);
    const text = known(part.text);
    return text === part.text ? part : { known: true, text, node, offset: 0 };
  });
  return stringFrom(
    parts.filter((part) => !part.known || part.text !== ""),
    node,
  );
}

/** Whether what stands beside a text matters for what its characters are: half a surrogate pair, a final sigma. */
function isTorn(text: string): boolean {
  return /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$|\u03A3/.test(text);
}

export function changeCase(receiver: NodeText, method: "toLowerCase" | "toUpperCase", node: Node): NodeValue {
  return mapParts(
    receiver,
    node,
    (text) => text[method](),
    (part) => {
      const letters = asciiCharacters(part);
      return letters === undefined
        ? anyText
        : { ...part, alphabet: alphabetOf(letters.map((letter) => letter[method]())) };
    },
  );
}

export function trimmed(receiver: NodeText, method: "trim" | "trimStart" | "trimEnd", node: Node): NodeValue {
  const text = exactText(receiver);
  if (text !== undefined) return knownText(text[method](), node);
  const { max } = lengthBounds(receiver.parts);
  return stringFrom([{ known: false, min: 0, max, alphabet: undefined }], node);
}

export function repeated(receiver: NodeText, count: NodeValue | undefined, node: Node): NodeValue {
  const times = integerOf(count);
  const text = exactText(receiver);
  if (times === undefined || times < 0) return unknown(node, "string");
  if (text !== undefined && text.length * times <= maxResult) return knownText(text.repeat(times), node);
  const { min, max } = lengthBounds(receiver.parts);
  // The halves of a pair may meet.
  const least = text !== undefined && isAsciiText(text) ? min * times : Math.floor((min * times) / 2);
  return stringFrom([{ known: false, min: least, max: times === 0 ? 0 : max * times, alphabet: undefined }], node);
}

export function padded(receiver: NodeText, method: "padStart" | "padEnd", call: KnownCall): NodeValue {
  const { node } = call;
  const [first, second] = [call.argument(0), call.argument(1)];
  const width = integerOf(first);
  const fill = second === undefined || second.kind === "absent" ? " " : exactText(second);
  const text = exactText(receiver);
  if (text !== undefined && width !== undefined && fill !== undefined && width <= maxResult) {
    return knownText(text[method](width, fill), node);
  }
  const { min, max } = lengthBounds(receiver.parts);
  if (width === undefined) return stringFrom([{ known: false, min, max: Infinity, alphabet: undefined }], node);
  const only = receiver.parts.length === 1 ? receiver.parts[0] : undefined;
  const letters = only?.known === false ? asciiCharacters(only) : undefined;
  // Padding cuts pairs in halves, and joins halves to pairs.
  const alphabet =
    letters && fill !== undefined && !/[\uD800-\uDFFF]/.test(fill) ? alphabetOf([...letters, fill]) : undefined;
  return stringFrom(
    [{ known: false, min: leastPadded(min, width, fill, letters), max: Math.max(max, width), alphabet }],
    node,
  );
}

/** Padding counts UTF-16 units: a string of astral characters may stay shorter in code points. */
function leastPadded(min: number, width: number, fill: string | undefined, letters: string[] | undefined): number {
  if (fill === undefined || fill === "") return min;
  const isExact = letters !== undefined && isAsciiText(fill);
  return Math.max(min, isExact ? width : Math.ceil(width / 2));
}
