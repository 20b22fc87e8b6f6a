import { describe, expect, it } from "vitest";
import { unknown, scalar, type NodeValue } from "../../../src/analysis/values/node-value.js";
import {
  arithmetic,
  epochMilliseconds,
  numberAsText,
  rangedNumber,
  rangeOf,
  rounded,
  toNumber,
} from "../../../src/analysis/values/numbers.js";
import { anyNode } from "./known/arbitrary-values.js";

/** A number that is known, `[min, max]` of whole numbers, `[min, max, "any"]`, or nothing but a number. */
type Stated = number | readonly [number, number, "any"?] | "number" | "nothing";

function valueOf(stated: Stated): NodeValue {
  if (stated === "nothing") return unknown(anyNode);
  if (stated === "number") return unknown(anyNode, "number");
  if (typeof stated === "number") return scalar(stated, anyNode);
  const [min, max, any] = stated;
  return rangedNumber({ min, max, integer: any === undefined }, anyNode);
}

function state(value: NodeValue | undefined): Stated {
  if (value === undefined || (value.kind === "unknown" && value.type === undefined)) return "nothing";
  if (value.kind === "scalar") return value.value as number;
  const range = rangeOf(value);
  if (range === undefined) return "number";
  return range.integer ? [range.min, range.max] : [range.min, range.max, "any"];
}

describe("arithmetic", () => {
  it.each<readonly [Stated, string, Stated, Stated]>([
    [7, "+", 2, 9],
    [7, "-", 2, 5],
    [7, "*", 2, 14],
    [7, "/", 2, 3.5],
    [7, "%", 4, 3],
    [2, "**", 3, 8],
    [1, "<<", 3, 8],
    [-8, ">>", 1, -4],
    [-1, ">>>", 0, 4_294_967_295],
    [6, "|", 1, 7],
    [6, "&", 3, 2],
    [6, "^", 3, 5],
    [6, "<", 3, "number"],
    [[1, 2], "+", [10, 20], [11, 22]],
    [[1, 2], "+", [0.5, 1, "any"], [1.5, 3, "any"]],
    [[1, 2], "-", [10, 20], [-19, -8]],
    [[-2, 3], "*", [-5, 7], [-15, 21]],
    [[-3, -2], "*", [-7, -5], [10, 21]],
    [[1, 6], "/", 2, [0.5, 3, "any"]],
    [[1, 6], "/", [2, 3], "number"],
    [[1, 6], "/", 0, "number"],
    [[1, 6], "/", -2, "number"],
    [[0, 9], "%", 4, [0, 3]],
    [[0, 9], "%", 2.5, [0, 2.5, "any"]],
    [[0, 9, "any"], "%", 4, [0, 4, "any"]],
    [[-1, 9], "%", 4, "number"],
    [[0, 9], "%", 0, "number"],
    [[0, 9], "%", -4, "number"],
    [[0, 9], "%", [3, 4], "number"],
    [[0, 9], "**", 2, "number"],
    // Of Infinity, nothing remains but NaN.
    [Infinity, "%", [5, 5], "number"],
    [[0, Infinity], "%", 4, "number"],
    [[0, 1e308], "+", [0, 1e308], "number"],
    [Infinity, "-", [0, 1], "number"],
    [1, "+", "number", "number"],
    ["number", "+", 1, "number"],
    ["number", "+", "number", "number"],
    [1, "+", "nothing", "nothing"],
    ["nothing", "-", [1, 2], "nothing"],
    [[1, 2], "-", "nothing", "nothing"],
    [NaN, "+", [1, 2], "number"],
  ])("%o %s %o is %o", (left, operator, right, result) => {
    expect(state(arithmetic(operator, valueOf(left), valueOf(right), anyNode))).toEqual(result);
  });
});

it.each<readonly [string, Stated, Stated]>([
  ["floor", 1.5, 1],
  ["ceil", 1.5, 2],
  ["round", 1.5, 2],
  ["trunc", -1.5, -1],
  ["floor", [0.5, 2.5, "any"], [0, 2]],
  ["ceil", [0.5, 2.5, "any"], [1, 3]],
  ["sign", 1.5, "number"],
  ["floor", "number", "number"],
])("Math.%s of %o is %o", (method, value, result) => {
  expect(state(rounded(method, valueOf(value), anyNode))).toEqual(result);
});

it.each<readonly [Stated, number, number, string]>([
  [[0, 9], 1, 1, "digits"],
  [[5, 123], 1, 3, "digits"],
  [[10, 123], 2, 3, "digits"],
  [[-5, 123], 1, 3, "hyphen and digits"],
  [[-500, -2], 2, 4, "hyphen and digits"],
  [[-500, 0], 1, 4, "hyphen and digits"],
  [[0, 9, "any"], 0, Infinity, "anything"],
  [[0, 1e21], 0, Infinity, "anything"],
  [[-1e21, 0], 0, Infinity, "anything"],
  ["number", 0, Infinity, "anything"],
])("%o has from %o to %o characters of %s as text", (value, least, most, characters) => {
  const { min, max, alphabet } = numberAsText(valueOf(value));
  const digits = [0x30, 0x39];
  const alphabets: Readonly<Record<string, unknown>> = {
    digits: [digits],
    "hyphen and digits": [[0x2d, 0x2d], digits],
  };
  expect({ min, max, alphabet }).toEqual({ min: least, max: most, alphabet: alphabets[characters] });
});

it.each<readonly [string, NodeValue, Stated]>([
  ["true", scalar(true, anyNode), 1],
  ["null", scalar(null, anyNode), 0],
  ["a number", scalar(3, anyNode), 3],
  ["a bigint, which unary plus refuses", scalar(3n, anyNode), "number"],
  ["a text", { kind: "text", node: anyNode, parts: [{ known: true, text: "12", node: anyNode, offset: 0 }] }, 12],
  ["a number in a range", valueOf([1, 2]), [1, 2]],
  ["something unknown", valueOf("nothing"), "number"],
])("%s as a number", (_, value, result) => {
  expect(state(toNumber(value, anyNode))).toEqual(result);
});

it("takes a date for its milliseconds, and no range with an end that is no number", () => {
  const date: NodeValue = { kind: "object", className: "Date", byteLength: undefined, node: anyNode };
  expect(rangeOf(toNumber(date, anyNode))).toEqual(epochMilliseconds);
  const list: NodeValue = { kind: "object", className: "Uint8Array", byteLength: 1, node: anyNode };
  expect(state(toNumber(list, anyNode))).toBe("number");
  expect(rangeOf(valueOf([NaN, 1]))).toBeUndefined();
  expect(rangeOf(valueOf([1, NaN]))).toBeUndefined();
  expect(rangeOf(valueOf(NaN))).toBeUndefined();
  expect(rangeOf(valueOf(2.5))).toEqual({ min: 2.5, max: 2.5, integer: false });
});
