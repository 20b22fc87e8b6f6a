import { alphabetOf, asciiCharacters } from "../alphabet.js";
import { knownText, unknown, type NodeText, type NodeValue } from "../node-value.js";
import { exactText } from "../../../check/text-value.js";
import type { UnknownText } from "../../../check/value.js";
import type { KnownCall } from "./known-call.js";
import { mapParts } from "./string-changes.js";

/** Longer texts and results than this are any string. */
const maxText = 100_000;
const maxResult = 1_000_000;

/** One character, one class of characters, or a run of one: never more than one step back. */
const simplePattern = /^(?:\[(?:[^\]\\[]|\\[^pP])+\]|\\[wWdDsS.\-_/:]|[^\\.*+?()[\]{}|^$])\+?$/;

/** `text.replace(search, replacement)` */
export function replaced(receiver: NodeText, method: "replace" | "replaceAll", call: KnownCall): NodeValue {
  const { node } = call;
  const [search, second] = [call.argument(0), call.argument(1)];
  const replacement = second && exactText(second);
  const any = unknown(node, "string");
  if (search === undefined || replacement === undefined || replacement.includes("$")) return any;
  const text = exactText(receiver);
  if (text !== undefined && (text.length > maxText || (text.length + 1) * replacement.length > maxResult)) return any;
  const pattern = regexOf(search);
  if (pattern !== undefined) return replacedByPattern(receiver, pattern, replacement, node);
  const wanted = exactText(search);
  return wanted === undefined || wanted === "" || text === undefined
    ? any
    : knownText(text[method](wanted, replacement), node);
}

/** The regular expression that a value is, where it is one of those that are worked out. */
function regexOf(value: NodeValue): RegExp | undefined {
  if (value.kind !== "object" || value.node.type !== "Literal" || !("regex" in value.node)) return undefined;
  const { pattern, flags } = value.node.regex;
  return simplePattern.test(pattern) && /^[giu]*$/.test(flags) ? new RegExp(pattern, flags) : undefined;
}

function replacedByPattern(receiver: NodeText, regex: RegExp, replacement: string, node: KnownCall["node"]): NodeValue {
  const text = exactText(receiver);
  if (text !== undefined) return knownText(text.replace(regex, replacement), node);
  // A run may go on from one part to the next; single characters are replaced in each part apart.
  const isRun = regex.source.endsWith("+");
  if (!regex.global || (isRun && replacement !== "")) return unknown(node, "string");
  return mapParts(
    receiver,
    node,
    (known) => known.replace(regex, replacement),
    (part) => replacedPart(part, regex, replacement),
  );
}

function replacedPart(part: UnknownText, regex: RegExp, replacement: string): UnknownText {
  const one = new RegExp(`^${regex.source}`, regex.flags.replace("g", ""));
  const letters = asciiCharacters(part);
  const kept = letters?.filter((letter) => !one.test(letter));
  if (kept !== undefined && kept.length === letters?.length) return part;
  const alphabet = kept && alphabetOf([...kept, replacement]);
  if (replacement === "") return { known: false, min: 0, max: part.max, alphabet };
  // Without the flag `u` both halves of a pair may be replaced.
  if (replacement.length === 1) {
    return { ...part, max: letters === undefined && !regex.unicode ? part.max * 2 : part.max, alphabet };
  }
  return { known: false, min: 0, max: Infinity, alphabet };
}
