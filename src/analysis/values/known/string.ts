import {
  list,
  knownText,
  scalar,
  textOf,
  unknown,
  type NodePart,
  type NodeText,
  type NodeValue,
} from "../node-value.js";
import { asciiCharacters } from "../alphabet.js";
import { concatenate } from "../text.js";
import { exactText } from "../../../check/text-value.js";
import { argumentsOf, integerOf, type KnownCall, type KnownMethod } from "./known-call.js";
import { changeCase, padded, repeated, trimmed } from "./string-changes.js";
import { sliced, shortened } from "./string-cuts.js";
import { replaced } from "./string-replace.js";

/** Longer texts than this aren't worked out. */
const maxText = 100_000;

/** The methods of strings of which at least a part is known. */
export const stringMethods: ReadonlyMap<string, KnownMethod<NodeText>> = new Map<string, KnownMethod<NodeText>>([
  ["toString", (receiver) => receiver],
  ["valueOf", (receiver) => receiver],
  ["concat", (receiver, call) => concatenate([receiver, ...argumentsOf(call)], call.node)],
  ["toLowerCase", (receiver, { node }) => changeCase(receiver, "toLowerCase", node)],
  ["toUpperCase", (receiver, { node }) => changeCase(receiver, "toUpperCase", node)],
  // The locale's rules (Turkish, Lithuanian) aren't known.
  ...typed("string", ["toLocaleLowerCase", "toLocaleUpperCase", "normalize", "toWellFormed"]),
  ["trim", (receiver, { node }) => trimmed(receiver, "trim", node)],
  ["trimStart", (receiver, { node }) => trimmed(receiver, "trimStart", node)],
  ["trimEnd", (receiver, { node }) => trimmed(receiver, "trimEnd", node)],
  ["repeat", (receiver, call) => repeated(receiver, call.argument(0), call.node)],
  ["slice", (receiver, call) => sliced(receiver, "slice", call)],
  ["substring", (receiver, call) => sliced(receiver, "substring", call)],
  ["substr", (receiver, call) => sliced(receiver, "substr", call)],
  ["padStart", (receiver, call) => padded(receiver, "padStart", call)],
  ["padEnd", (receiver, call) => padded(receiver, "padEnd", call)],
  ["replace", (receiver, call) => replaced(receiver, "replace", call)],
  ["replaceAll", (receiver, call) => replaced(receiver, "replaceAll", call)],
  ["split", split],
  ["charAt", characterAt],
  ["at", elementAt],
  ["includes", (receiver, call) => searched(receiver, "includes", call)],
  ["startsWith", (receiver, call) => searched(receiver, "startsWith", call)],
  ["endsWith", (receiver, call) => searched(receiver, "endsWith", call)],
  ...typed("number", ["indexOf", "lastIndexOf", "search", "localeCompare", "charCodeAt"]),
]);

/** The methods of strings of which nothing is known. */
export const anyStringMethods: ReadonlyMap<string, KnownMethod<NodeValue>> = new Map<string, KnownMethod<NodeValue>>([
  ...typed("string", [
    ...["toString", "valueOf", "concat", "toLowerCase", "toUpperCase", "toLocaleLowerCase", "toLocaleUpperCase"],
    ...["normalize", "toWellFormed", "trim", "trimStart", "trimEnd", "repeat", "padStart", "padEnd"],
    ...["replace", "replaceAll", "charAt"],
  ]),
  ...typed("list", ["split"]),
  ...typed("boolean", ["includes", "startsWith", "endsWith"]),
  ...typed("number", ["indexOf", "lastIndexOf", "search", "localeCompare", "charCodeAt"]),
  ...(["slice", "substring", "substr"] as const).map((name): [string, KnownMethod<NodeValue>] => [
    name,
    (_, call) => shortened(name, call),
  ]),
]);

function typed(
  type: "string" | "list" | "boolean" | "number",
  names: readonly string[],
): [string, KnownMethod<NodeValue>][] {
  return names.map((name) => [name, (_, { node }) => unknown(node, type)]);
}

function searched(receiver: NodeText, method: "includes" | "startsWith" | "endsWith", call: KnownCall): NodeValue {
  const text = exactText(receiver);
  const first = call.count === 1 ? call.argument(0) : undefined;
  const wanted = first && exactText(first);
  return text === undefined || wanted === undefined
    ? unknown(call.node, "boolean")
    : scalar(text[method](wanted), call.node);
}

function characterAt(receiver: NodeText, call: KnownCall): NodeValue {
  const text = exactText(receiver);
  const index = call.count === 0 ? 0 : integerOf(call.argument(0));
  return text === undefined || index === undefined
    ? unknown(call.node, "string")
    : knownText(text.charAt(index), call.node);
}

function elementAt(receiver: NodeText, call: KnownCall): NodeValue {
  const text = exactText(receiver);
  const index = call.count === 0 ? 0 : integerOf(call.argument(0));
  const character = index === undefined ? undefined : text?.at(index);
  return character === undefined ? unknown(call.node) : knownText(character, call.node);
}

function split(receiver: NodeText, call: KnownCall): NodeValue {
  const { node } = call;
  const [first, second] = [call.argument(0), call.argument(1)];
  const separator = first && exactText(first);
  const stated = second === undefined || second.kind === "absent" ? -1 : integerOf(second);
  if (separator === undefined || stated === undefined) return unknown(node, "list");
  // The language reads it so: -1 is the largest of all, and 2 ** 32 is none.
  const limit = stated >>> 0;
  const text = exactText(receiver);
  if (text === undefined || text.length > maxText) return splitParts(receiver, separator, limit, node);
  const parts = text.split(separator, limit);
  return list(
    parts.map((part) => ({ spread: false, value: knownText(part, node), node })),
    node,
  );
}

/** `iso.split("T")`: exact where the separator occurs in known parts and can't in the others. */
function splitParts(receiver: NodeText, separator: string, limit: number, node: KnownCall["node"]): NodeValue {
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
    pieces.slice(0, limit).map((parts) => ({ spread: false, value: textOf(parts, node), node })),
    node,
  );
}
