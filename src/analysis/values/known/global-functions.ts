import { mapBranches } from "../choices.js";
import { knownText, objectOf, scalar, unknown } from "../node-value.js";
import { toNumber } from "../numbers.js";
import { stringFrom, stringParts } from "../text.js";
import { exactText } from "../../../check/text-value.js";
import { truthiness } from "../value-facts.js";
import { newObjects } from "./constructors.js";
import type { KnownCall, KnownFunction } from "./known-call.js";
import { staticMethods } from "./static-methods.js";
import type { NodeValue } from "../node-value.js";

/** The global functions, and what they give; `Object.keys` and its like have a table of their own. */
export const globalFunctions: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ...staticMethods,
  ["String", asString],
  ["Number", asNumber],
  ["Boolean", asBoolean],
  ["parseInt", parsedInteger],
  ["parseFloat", parsedNumber],
  ["Number.parseInt", parsedInteger],
  ["Number.parseFloat", parsedNumber],
  ["structuredClone", (call) => call.argumentNow(0) ?? unknown(call.node)],
  ["Symbol", ({ node }) => objectOf("symbol", node)],
  ...["Date", "encodeURI", "encodeURIComponent", "btoa", "atob"].map((name): [string, KnownFunction] => [
    name,
    ({ node }) => unknown(node, "string"),
  ]),
  // `Array(3)` is `new Array(3)`.
  ["Array", (call) => newObjects.get("Array")?.(call) ?? unknown(call.node)],
]);

function asString(call: KnownCall): NodeValue {
  const { node } = call;
  const first = call.argument(0);
  return first === undefined
    ? knownText("", node)
    : mapBranches(first, (value) => stringFrom(stringParts(value), node));
}

function asNumber(call: KnownCall): NodeValue {
  const { node } = call;
  const first = call.argument(0);
  return first === undefined ? scalar(0, node) : mapBranches(first, (value) => toNumber(value, node));
}

function asBoolean(call: KnownCall): NodeValue {
  const first = call.argument(0);
  const truthy = first === undefined ? false : truthiness(first);
  return truthy === undefined ? unknown(call.node, "boolean") : scalar(truthy, call.node);
}

function parsedInteger(call: KnownCall): NodeValue {
  const first = call.argument(0);
  const text = first && exactText(first);
  const second = call.argument(1);
  const radix = second === undefined || second.kind === "absent" ? 0 : second.kind === "scalar" ? second.value : null;
  return text === undefined || typeof radix !== "number"
    ? unknown(call.node, "number")
    : scalar(Number.parseInt(text, radix), call.node);
}

function parsedNumber(call: KnownCall): NodeValue {
  const first = call.argument(0);
  const text = first && exactText(first);
  return text === undefined ? unknown(call.node, "number") : scalar(Number.parseFloat(text), call.node);
}
