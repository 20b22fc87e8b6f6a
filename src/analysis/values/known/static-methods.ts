import { isNothing } from "../../../check/presence.js";
import { mapBranches } from "../choices.js";
import { filled } from "../holes.js";
import { jsonText, saidInJson, throughJson } from "../json-text.js";
import { knownText, list, objectOf, run, scalar, unknown, type NodeItem, type NodeValue } from "../node-value.js";
import { epochMilliseconds, rangedNumber, rounded } from "../numbers.js";
import { mergeObjects } from "../objects.js";
import { bufferMakers } from "./bytes.js";
import { argumentsOf, type KnownCall, type KnownFunction } from "./known-call.js";
import { contentsOf, fromEntries } from "./object-contents.js";
import { randomUuid } from "./packages.js";

const roundings = ["floor", "ceil", "round", "trunc"] as const;

const otherMath = [
  ...["abs", "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cbrt", "clz32", "cos", "cosh", "exp"],
  ...["expm1", "fround", "hypot", "imul", "log", "log10", "log1p", "log2", "pow", "sign", "sin", "sinh", "sqrt"],
  ...["tan", "tanh"],
];

/** Functions that are members of global objects, and what they give. */
export const staticMethods: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ...["freeze", "seal", "preventExtensions"].map((name): [string, KnownFunction] => [
    `Object.${name}`,
    (call) => call.argument(0) ?? unknown(call.node),
  ]),
  ["Object.assign", assigned],
  ["Object.fromEntries", (call) => fromEntries(call.argument(0), call.node)],
  ...(["keys", "values", "entries"] as const).map((name): [string, KnownFunction] => [
    `Object.${name}`,
    (call) => contentsOf(call.argument(0), name, call.node),
  ]),
  ["Array.of", arrayOf],
  ["Array.from", arrayFrom],
  ...roundings.map((name): [string, KnownFunction] => [
    `Math.${name}`,
    (call) => {
      const first = call.argument(0);
      return first === undefined
        ? scalar(NaN, call.node)
        : mapBranches(first, (value) => rounded(name, value, call.node));
    },
  ]),
  // Below 1, and so is everything that it is multiplied with.
  ["Math.random", ({ node }) => rangedNumber({ min: 0, max: 1 - Number.EPSILON / 2, integer: false }, node)],
  ["Math.min", (call) => extreme(call, Math.min)],
  ["Math.max", (call) => extreme(call, Math.max)],
  ...otherMath.map((name): [string, KnownFunction] => [`Math.${name}`, ({ node }) => unknown(node, "number")]),
  ["Date.now", ({ node }) => rangedNumber(epochMilliseconds, node)],
  ["JSON.stringify", stringified],
  ["JSON.parse", parsed],
  ["Promise.resolve", ({ node }) => objectOf("Promise", node)],
  ...[...bufferMakers].map(([name, make]): [string, KnownFunction] => [`Buffer.${name}`, make]),
  ["crypto.randomUUID", randomUuid],
  ["String.raw", ({ node }) => unknown(node, "string")],
]);

/** `Object.assign({}, ...)`: into anything but a plain object, it gives something else. */
function assigned(call: KnownCall): NodeValue {
  const values = argumentsOf(call);
  const [target] = values;
  const isPlain = target?.kind === "record" || (target?.kind === "unknown" && target.type === "record");
  return isPlain ? mergeObjects(values, call.node) : unknown(call.node);
}

function arrayOf(call: KnownCall): NodeValue {
  if (call.node.type !== "CallExpression") return unknown(call.node, "list");
  return list(
    call.node.arguments.map((argument, index): NodeItem => {
      const value = call.argument(index) ?? unknown(argument);
      return argument.type === "SpreadElement"
        ? run(value, 0, Infinity, argument)
        : { spread: false, value, node: argument };
    }),
    call.node,
  );
}

/** `Array.from(list)`, `Array.from({ length: 3 }, () => ...)` */
function arrayFrom(call: KnownCall): NodeValue {
  const { node } = call;
  const source = call.argument(0);
  if (source === undefined) return unknown(node, "list");
  if (source.kind === "list" && call.count === 1) return list(source.items.map(filled), node);
  const index = rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, node);
  const value = call.callback(1)?.([unknown(node), index]) ?? unknown(node);
  if (source.kind === "list") {
    const min = source.items.reduce((sum, item) => sum + (item.spread ? item.min : 1), 0);
    const max = source.items.reduce((sum, item) => sum + (item.spread ? item.max : 1), 0);
    return list([run(value, min, max, node)], node);
  }
  const length = source.kind === "record" && !source.open ? source.entries.get("length")?.value : undefined;
  const known = length?.kind === "scalar" && typeof length.value === "number" ? length.value : undefined;
  const isCount = known !== undefined && Number.isInteger(known) && known >= 0;
  return list([isCount ? run(value, known, known, node) : run(value, 0, Infinity, node)], node);
}

function extreme(call: KnownCall, choose: (...numbers: number[]) => number): NodeValue {
  const values = argumentsOf(call).map((value) => (value.kind === "scalar" ? value.value : undefined));
  const known = values.filter((value) => typeof value === "number");
  return known.length === values.length ? scalar(choose(...known), call.node) : unknown(call.node, "number");
}

/** `JSON.stringify(x)`; with an indent, the text isn't worked out, but what it says is known. */
function stringified(call: KnownCall): NodeValue {
  const first = call.argumentNow(0);
  if (first === undefined || !writesAll(call)) return unknown(call.node);
  const json = (): NodeValue => saidInJson(first, call.node);
  const text = call.count === 1 ? jsonText(first) : undefined;
  return { ...(text === undefined ? unknown(call.node) : knownText(text, call.node)), json };
}

/** Whether no function or list of names replaces what is written: `JSON.stringify(x, null, 2)`. */
function writesAll(call: KnownCall): boolean {
  const replacer = call.argument(1);
  return call.count <= 3 && (replacer === undefined || isNothing(replacer));
}

/** `JSON.parse(JSON.stringify(x))`, a copy; other texts aren't read. */
function parsed(call: KnownCall): NodeValue {
  const inner = call.count === 1 ? call.callAt(0, "JSON.stringify") : undefined;
  const written = inner?.count === 1 ? inner.argumentNow(0) : undefined;
  return written === undefined ? unknown(call.node) : throughJson(written, call.node);
}
