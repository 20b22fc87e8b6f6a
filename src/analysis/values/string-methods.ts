import type { TSESTree } from "@typescript-eslint/utils";
import type { UnknownText } from "../../check/value.js";
import {
  anyText,
  exactText,
  knownText,
  list,
  scalar,
  textOf,
  unknown,
  type NodePart,
  type NodeText,
  type NodeValue,
} from "./make.js";
import { concatenate, lengthBounds, stringFrom } from "./text.js";

type Node = TSESTree.Node;

/** Longer results than this are known by their length only. */
const maxResult = 100_000;

/** A method call on a string; undefined where nothing special is known of the method. */
export function callStringMethod(
  receiver: NodeText,
  method: string,
  args: readonly NodeValue[],
  node: TSESTree.CallExpression,
): NodeValue | undefined {
  const text = exactText(receiver);
  switch (method) {
    case "toString":
    case "valueOf":
      return receiver;
    case "concat":
      return concatenate([receiver, ...args], node);
    case "toLowerCase":
    case "toUpperCase":
    case "toLocaleLowerCase":
    case "toLocaleUpperCase":
      return changeCase(receiver, method, node);
    case "trim":
    case "trimStart":
    case "trimEnd":
      return text === undefined ? trimmed(receiver, node) : knownText(text[method](), node);
    case "repeat":
      return repeated(receiver, args[0], node);
    case "slice":
    case "substring":
    case "substr":
      return sliced(receiver, method, args, node);
    case "padStart":
    case "padEnd":
      return padded(receiver, method, args, node);
    case "replace":
    case "replaceAll":
      return replaced(receiver, method, node, args);
    case "split": {
      const separator = args[0] && exactText(args[0]);
      if (text === undefined || separator === undefined || args.length > 1 || text.length > maxResult) {
        return separator === undefined ? unknown(node, "list") : splitParts(receiver, separator, node);
      }
      return list(
        text.split(separator).map((part) => ({ spread: false, value: knownText(part, node), node })),
        node,
      );
    }
    case "charAt":
    case "at": {
      const index = args.length === 0 ? 0 : integer(args[0]);
      if (text === undefined || index === undefined) return unknown(node, method === "at" ? undefined : "string");
      if (method === "charAt") return knownText(text.charAt(index), node);
      const character = text.at(index);
      return character === undefined ? unknown(node) : knownText(character, node);
    }
    case "normalize":
    case "toWellFormed":
      return unknown(node, "string");
    case "includes":
    case "startsWith":
    case "endsWith": {
      const searched = args.length === 1 ? args[0] && exactText(args[0]) : undefined;
      return text === undefined || searched === undefined
        ? unknown(node, "boolean")
        : scalar(text[method](searched), node);
    }
    case "indexOf":
    case "lastIndexOf":
    case "search":
    case "localeCompare":
      return unknown(node, "number");
    default:
      return undefined;
  }
}

function integer(value: NodeValue | undefined): number | undefined {
  return value?.kind === "scalar" && Number.isInteger(value.value) ? Number(value.value) : undefined;
}

/** Applies a change to each part; what isn't known is changed by its alphabet. */
function mapParts(
  receiver: NodeText,
  node: Node,
  known: (text: string) => string,
  other: (part: UnknownText) => UnknownText,
): NodeValue {
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

function changeCase(
  receiver: NodeText,
  method: "toLowerCase" | "toUpperCase" | "toLocaleLowerCase" | "toLocaleUpperCase",
  node: Node,
): NodeValue {
  const lower = method.endsWith("LowerCase");
  // Unlike `toLowerCase`, the locale's rules (Turkish, Lithuanian) aren't known.
  if (method.includes("Locale")) return unknown(node, "string");
  return mapParts(
    receiver,
    node,
    (text) => (lower ? text.toLowerCase() : text.toUpperCase()),
    (part) => {
      const letters = asciiCharacters(part);
      if (letters === undefined) return anyText;
      const changed = letters.map((letter) => (lower ? letter.toLowerCase() : letter.toUpperCase()));
      return { ...part, alphabet: alphabetOf(changed) };
    },
  );
}

/** The characters that can occur in a part that isn't known, where they are few and all ASCII. */
function asciiCharacters(part: UnknownText): string[] | undefined {
  if (part.alphabet === undefined || part.alphabet.some(([, to]) => to > 0x7f)) return undefined;
  return part.alphabet.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
  );
}

/** Inclusive ranges of the code points of some characters. */
export function alphabetOf(characters: readonly string[]): readonly (readonly [number, number])[] {
  const codes = [
    ...new Set(characters.flatMap((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0))),
  ];
  codes.sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function trimmed(receiver: NodeText, node: Node): NodeValue {
  const { max } = lengthBounds(receiver.parts);
  return stringFrom([{ known: false, min: 0, max, alphabet: undefined }], node);
}

function repeated(receiver: NodeText, count: NodeValue | undefined, node: Node): NodeValue {
  const times = integer(count);
  const text = exactText(receiver);
  if (times === undefined || times < 0) return unknown(node, "string");
  const { min, max } = lengthBounds(receiver.parts);
  if (text === undefined || text.length * times > maxResult) {
    return stringFrom(
      [{ known: false, min: min * times, max: times === 0 ? 0 : max * times, alphabet: undefined }],
      node,
    );
  }
  return knownText(text.repeat(times), node);
}

function padded(receiver: NodeText, method: "padStart" | "padEnd", args: readonly NodeValue[], node: Node): NodeValue {
  const width = integer(args[0]);
  const fill = args[1] === undefined ? " " : exactText(args[1]);
  const text = exactText(receiver);
  if (text !== undefined && width !== undefined && fill !== undefined && width <= maxResult) {
    return knownText(text[method](width, fill), node);
  }
  const { min, max } = lengthBounds(receiver.parts);
  if (width === undefined) return stringFrom([{ known: false, min, max: Infinity, alphabet: undefined }], node);
  const only = receiver.parts.length === 1 ? receiver.parts[0] : undefined;
  const letters = only?.known === false ? asciiCharacters(only) : undefined;
  const alphabet = letters && fill !== undefined ? alphabetOf([...letters, fill]) : undefined;
  // Padding counts UTF-16 units: a string of astral characters may stay shorter in code points.
  const least = alphabet === undefined ? Math.max(min, Math.ceil(width / 2)) : Math.max(min, width);
  return stringFrom([{ known: false, min: least, max: Math.max(max, width), alphabet }], node);
}

/** Cuts exactly as long as the lengths of the parts are known, and bounds the rest. */
function sliced(
  receiver: NodeText,
  method: "slice" | "substring" | "substr",
  args: readonly NodeValue[],
  node: Node,
): NodeValue {
  const start = args.length === 0 ? 0 : integer(args[0]);
  const end = args[1] === undefined || args[1].kind === "absent" ? Infinity : integer(args[1]);
  const { max } = lengthBounds(receiver.parts);
  const atMost = (length: number): NodeValue =>
    stringFrom([{ known: false, min: 0, max: Math.max(0, length), alphabet: commonAlphabet(receiver.parts) }], node);
  const text = exactText(receiver);
  if (start === undefined || end === undefined) return atMost(max);
  if (text !== undefined && text.length <= 10 * maxResult) {
    return knownText(text[method](start, end === Infinity ? undefined : end), node);
  }
  if (start < 0 || end < 0 || method === "substr") {
    if (method === "slice" && start < 0 && end === Infinity) return atMost(Math.min(max, -start));
    if (method === "substr" && start >= 0 && end >= 0) return cut(receiver, start, start + end, node);
    return atMost(max);
  }
  return cut(receiver, Math.min(start, end), Math.max(start, end), node);
}

/** The text from `start` to `end`, both from the beginning. */
function cut(receiver: NodeText, start: number, end: number, node: Node): NodeValue {
  const parts: NodePart[] = [];
  let position = 0;
  for (const [index, part] of receiver.parts.entries()) {
    if (position >= end) break;
    const length = part.known ? part.text.length : isAscii(part) && part.min === part.max ? part.min : undefined;
    if (length === undefined) {
      const rest = receiver.parts.slice(index);
      const { min, max } = lengthBounds(rest);
      const from = Math.max(start - position, 0);
      // Bounds are in code points, positions in UTF-16 units, of which a code point has up to two.
      const ascii = rest.every((one) => (one.known ? isAsciiText(one.text) : isAscii(one)));
      parts.push({
        known: false,
        min: ascii ? Math.max(0, Math.min(min, end - position) - from) : 0,
        max: Math.max(0, Math.min(ascii ? max - from : max, end - position - from)),
        alphabet: commonAlphabet(rest),
      });
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

function isAscii(part: UnknownText): boolean {
  return part.alphabet?.every(([, to]) => to <= 0x7f) ?? false;
}

function isAsciiText(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

/** The characters of all parts together; undefined where one may be anything. */
function commonAlphabet(parts: readonly NodePart[]): UnknownText["alphabet"] {
  const characters: string[] = [];
  for (const part of parts) {
    const some = part.known ? [part.text] : asciiCharacters(part);
    // Outside ASCII a cut may fall between the halves of a character.
    if (some === undefined || (part.known && !isAsciiText(part.text))) return undefined;
    characters.push(...some);
  }
  return alphabetOf(characters);
}

/** One character, one class of characters, or a run of one: never more than one step back. */
const simplePattern = /^(?:\[(?:[^\]\\[]|\\[^pP])+\]|\\[wWdDsS.\-_/:]|[^\\.*+?()[\]{}|^$])\+?$/;

function replaced(
  receiver: NodeText,
  method: "replace" | "replaceAll",
  node: TSESTree.CallExpression,
  args: readonly NodeValue[],
): NodeValue {
  const [search] = node.arguments;
  const replacement = args[1] && exactText(args[1]);
  if (search === undefined || replacement === undefined || replacement.includes("$")) return unknown(node, "string");
  if (search.type === "Literal" && "regex" in search) {
    const { pattern, flags } = search.regex;
    if (!simplePattern.test(pattern) || !/^[giu]*$/.test(flags)) return unknown(node, "string");
    const regex = new RegExp(pattern, flags);
    const text = exactText(receiver);
    if (text !== undefined)
      return text.length > maxResult ? unknown(node, "string") : knownText(text.replace(regex, replacement), node);
    if (!flags.includes("g")) return unknown(node, "string");
    // A run may go on from one part to the next; single characters are replaced in each part apart.
    if (pattern.endsWith("+") && replacement !== "") return unknown(node, "string");
    const one = new RegExp(`^${pattern}`, flags.replace("g", ""));
    const single = replacement.length === 1;
    return mapParts(
      receiver,
      node,
      (known) => known.replace(regex, replacement),
      (part) => {
        const letters = asciiCharacters(part);
        const kept = letters?.filter((letter) => !one.test(letter));
        const alphabet = kept && alphabetOf(kept.length === letters?.length ? kept : [...kept, replacement]);
        if (single) return { ...part, alphabet };
        return { known: false, min: 0, max: replacement.length <= 1 ? part.max : Infinity, alphabet };
      },
    );
  }
  const wanted = args[0] && exactText(args[0]);
  const text = exactText(receiver);
  if (wanted === undefined || wanted === "" || text === undefined || text.length > maxResult)
    return unknown(node, "string");
  const result = method === "replace" ? text.replace(wanted, replacement) : text.replaceAll(wanted, replacement);
  return result.length > 10 * maxResult ? unknown(node, "string") : knownText(result, node);
}

/** `iso.split("T")`: exact where the separator occurs in known parts and can't in the others. */
function splitParts(receiver: NodeText, separator: string, node: Node): NodeValue {
  if (separator.length !== 1) return unknown(node, "list");
  const pieces: NodePart[][] = [[]];
  for (const part of receiver.parts) {
    if (!part.known) {
      if (asciiCharacters(part)?.includes(separator) !== false) return unknown(node, "list");
      pieces.at(-1)?.push(part);
      continue;
    }
    let offset = 0;
    for (const [index, text] of part.text.split(separator).entries()) {
      if (index > 0) pieces.push([]);
      if (text !== "") pieces.at(-1)?.push({ ...part, text, offset: part.offset + offset });
      offset += text.length + 1;
    }
  }
  return list(
    pieces.map((parts) => ({ spread: false, value: textOf(parts, node), node })),
    node,
  );
}

/** What `method` gives on something of which not even the type is known; undefined where that says nothing either. */
export function callOnUnknown(
  method: string,
  args: readonly NodeValue[],
  isString: boolean,
  node: Node,
): NodeValue | undefined {
  if (stringResults.has(method)) {
    if ((method === "substring" || method === "substr") && args.length === 2) {
      const [from, to] = [integer(args[0]), integer(args[1])];
      if (from !== undefined && to !== undefined && from >= 0 && to >= 0) {
        return bounded(method === "substr" ? to : Math.abs(to - from), node);
      }
    }
    return unknown(node, "string");
  }
  if (isString && method === "slice") {
    const [from, to] = [integer(args[0]), integer(args[1])];
    if (from !== undefined && to !== undefined && from >= 0 && to >= 0) return bounded(to - from, node);
    if (from !== undefined && from < 0 && args.length === 1) return bounded(-from, node);
    return unknown(node, "string");
  }
  return undefined;
}

function bounded(max: number, node: Node): NodeValue {
  return textOf([{ known: false, min: 0, max: Math.max(0, max), alphabet: undefined }], node);
}

const stringResults = new Set([
  "toLowerCase",
  "toUpperCase",
  "trim",
  "trimStart",
  "trimEnd",
  "substring",
  "substr",
  "padStart",
  "padEnd",
  "toISOString",
  "toFixed",
  "replaceAll",
  "charAt",
]);
