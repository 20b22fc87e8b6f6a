import { describe, expect, it } from "vitest";
import { agreement, sharedWith } from "../../../src/analysis/values/agreement.js";
import { oneOf } from "../../../src/analysis/values/choices.js";
import {
  absent,
  knownText,
  list,
  record,
  run,
  scalar,
  textOf,
  unknown,
  type NodeValue,
} from "../../../src/analysis/values/node-value.js";
import { rangedNumber } from "../../../src/analysis/values/numbers.js";
import { printValue } from "../print-value.js";
import { anyNode } from "./known/arbitrary-values.js";

const text = (value: string): NodeValue => knownText(value, anyNode);
const number = (value: number): NodeValue => scalar(value, anyNode);
const either = (...values: readonly NodeValue[]): NodeValue =>
  oneOf(
    values.map((value) => ({ value, fallback: false })),
    anyNode,
  );
const object = (className: string, more: { readonly byteLength?: number; readonly time?: number } = {}): NodeValue => ({
  kind: "object",
  className,
  byteLength: undefined,
  ...more,
  node: anyNode,
});
const range = (min: number, max: number, integer = true): NodeValue => rangedNumber({ min, max, integer }, anyNode);
const items = (...values: readonly NodeValue[]): NodeValue =>
  list(
    values.map((value) => ({ spread: false, value, node: anyNode })),
    anyNode,
  );
const several = (value: NodeValue, min: number, max: number): NodeValue =>
  list([run(value, min, max, anyNode)], anyNode);
const members = (entries: Readonly<Record<string, NodeValue>>, open = false): NodeValue =>
  record(
    new Map(
      Object.entries(entries).map(([key, value]) => [key, { key, keyNode: anyNode, propertyNode: anyNode, value }]),
    ),
    open,
    anyNode,
  );
const part = (min: number): NodeValue => textOf([{ known: false, min, max: 9, alphabet: undefined }], anyNode);
const json = (): NodeValue => ({ ...unknown({ ...anyNode }, "string"), json: () => number(1) });

describe("what an object held and holds", () => {
  it.each<[string, () => NodeValue]>([
    ["a text", () => text("a")],
    ["a number", () => number(NaN)],
    ["nothing", () => absent(anyNode)],
    ["a text that is known in part", () => part(1)],
    ["a date", () => object("Date", { time: 5 })],
    ["bytes", () => object("Buffer", { byteLength: 5 })],
    ["a number in a range", () => range(1, 5)],
    ["one of two", () => either(text("a"), text("b"))],
    ["a list", () => items(text("a"), items(number(1)))],
    ["a run of elements", () => several(text("a"), 1, 2)],
    ["an object", () => members({ A: text("a"), B: members({}, true) })],
    ["what nobody knows", () => unknown(anyNode, "number")],
  ])("is known where it is the same: %s", (_, make) => {
    const agreed = agreement(make(), make(), anyNode);
    expect(printValue(agreed)).toBe(printValue(make()));
    expect(agreed.kind).toBe(make().kind);
  });

  // Made in the test: what is known of a number is kept beside it.
  it.each<[string, () => readonly [NodeValue, NodeValue], string]>([
    ["texts", () => [text("a"), text("b")], "unknown"],
    ["numbers", () => [number(0), number(-0)], "unknown"],
    ["kinds", () => [text("1"), number(1)], "unknown"],
    ["nothing and something", () => [absent(anyNode), text("a")], "unknown"],
    ["something and nothing", () => [text("a"), absent(anyNode)], "unknown"],
    ["a text and a part of one", () => [text("a"), part(1)], "unknown"],
    ["parts of texts", () => [part(1), part(2)], "unknown"],
    ["the times of dates", () => [object("Date", { time: 5 }), object("Date", { time: 6 })], "unknown"],
    ["a date and one of which no time is known", () => [object("Date", { time: 5 }), object("Date")], "unknown"],
    ["numbers of bytes", () => [object("Buffer", { byteLength: 5 }), object("Buffer", { byteLength: 6 })], "unknown"],
    ["classes", () => [object("Map"), object("Set")], "unknown"],
    ["ends of ranges", () => [range(1, 5), range(1, 6)], "unknown"],
    ["beginnings of ranges", () => [range(1, 5), range(2, 5)], "unknown"],
    ["ranges of fractions", () => [range(1, 5), range(1, 5, false)], "unknown"],
    ["a range and any number", () => [range(1, 5), unknown(anyNode, "number")], "unknown"],
    ["types", () => [unknown(anyNode, "number"), unknown(anyNode, "string")], "unknown"],
    ["texts of JSON", () => [json(), json()], "unknown"],
    ["a text of JSON and another one", () => [json(), unknown(anyNode, "string")], "unknown"],
    ["choices", () => [either(text("a"), text("b")), either(text("a"), text("c"))], "unknown"],
    ["a longer choice", () => [either(text("a"), text("b")), either(text("a"), text("b"), text("c"))], "unknown"],
    ["a choice and a text", () => [either(text("a"), text("b")), text("a")], "unknown"],
    ["elements", () => [items(text("a"), text("b")), items(text("a"), text("c"))], '["a", unknown]'],
    ["numbers of elements", () => [items(text("a")), items(text("a"), text("b"))], "unknown"],
    ["fewest elements", () => [several(text("a"), 1, 2), several(text("a"), 0, 2)], "unknown list"],
    ["most elements", () => [several(text("a"), 1, 2), several(text("a"), 1, 3)], "unknown list"],
    ["an element and a run", () => [items(text("a")), several(text("a"), 1, 1)], "unknown list"],
    [
      "members",
      () => [members({ A: text("a"), B: text("b") }), members({ A: text("a"), B: text("c") })],
      '{A: "a", B: unknown}',
    ],
    [
      "a member less",
      () => [members({ A: text("a"), B: text("b") }), members({ A: text("a") })],
      '{A: "a", B: unknown}',
    ],
    [
      "a member more",
      () => [members({ A: text("a") }), members({ A: text("a"), B: text("b") })],
      '{A: "a", B: unknown}',
    ],
    ["an open end", () => [members({ A: text("a") }), members({ A: text("a") }, true)], '{A: "a", ...}'],
  ])("is known but for what differs: %s", (_, make, agreed) => {
    const [one, other] = make();
    expect(printValue(agreement(one, other, anyNode))).toBe(agreed);
    if (agreed !== "unknown list") expect(printValue(agreement(other, one, anyNode))).toBe(agreed);
  });
});

describe("a copy of an object", () => {
  it("has its own members, and shares what is in them", () => {
    const copied = members({ A: text("a"), D: members({ N: text("a"), M: text("m") }) });
    const later = members({ A: text("b"), D: members({ N: text("b"), M: text("m") }) });
    expect(printValue(sharedWith(copied, later, anyNode))).toBe('{A: "a", D: {N: unknown, M: "m"}}');
    expect(printValue(sharedWith(copied, members({}), anyNode))).toBe('{A: "a", D: unknown}');
    expect(printValue(sharedWith(copied, unknown(anyNode), anyNode))).toBe("unknown");
    const flat = members({ A: text("a") });
    expect(sharedWith(flat, unknown(anyNode), anyNode)).toBe(flat);
  });
});
