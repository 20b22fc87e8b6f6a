import { knownText, scalar, textOf, unknown, type NodeValue } from "../node-value.js";
import { numberAsText, rangeOf, type NumberRange } from "../numbers.js";
import type { KnownCall, KnownMethod } from "./known-call.js";

/** The methods of numbers, known or not. */
export const numberMethods: ReadonlyMap<string, KnownMethod<NodeValue>> = new Map<string, KnownMethod<NodeValue>>([
  ["toString", asString],
  ["valueOf", (receiver) => receiver],
  ...["toFixed", "toPrecision", "toExponential", "toLocaleString"].map((name): [string, KnownMethod<NodeValue>] => [
    name,
    (_, { node }) => unknown(node, "string"),
  ]),
]);

/** The methods of `true` and `false`, and of bigints. */
export const otherScalarMethods: ReadonlyMap<string, KnownMethod<NodeValue>> = new Map<string, KnownMethod<NodeValue>>([
  [
    "toString",
    (receiver, { count, node }) =>
      receiver.kind === "scalar" && count === 0 ? knownText(String(receiver.value), node) : unknown(node, "string"),
  ],
]);

function asString(receiver: NodeValue, call: KnownCall): NodeValue {
  const { node } = call;
  const argument = call.argument(0);
  const radix = argument === undefined || argument.kind === "absent" ? scalar(10, node) : argument;
  if (radix.kind !== "scalar" || typeof radix.value !== "number") return unknown(node, "string");
  if (!Number.isInteger(radix.value) || radix.value < 2 || radix.value > 36) return unknown(node, "string");
  if (receiver.kind === "scalar" && typeof receiver.value === "number") {
    return knownText(receiver.value.toString(radix.value), node);
  }
  if (radix.value === 10) return textOf([numberAsText(receiver)], node);
  const range = rangeOf(receiver);
  return range === undefined ? unknown(node, "string") : inRadix(range, radix.value, node);
}

function inRadix(range: NumberRange, radix: number, node: KnownCall["node"]): NodeValue {
  if (range.min < 0 || !Number.isFinite(range.max)) return unknown(node, "string");
  const digits: readonly (readonly [number, number])[] =
    radix <= 10
      ? [[0x30, 0x2f + radix]]
      : [
          [0x30, 0x39],
          [0x61, 0x56 + radix],
        ];
  if (range.integer && range.max <= Number.MAX_SAFE_INTEGER) {
    const [min, max] = [Math.ceil(range.min).toString(radix).length, Math.floor(range.max).toString(radix).length];
    return textOf([{ known: false, min, max, alphabet: digits }], node);
  }
  // A fraction, "0.4fzyo82mvyr".
  return textOf([{ known: false, min: 1, max: Infinity, alphabet: [[0x2e, 0x2e], ...digits] }], node);
}
