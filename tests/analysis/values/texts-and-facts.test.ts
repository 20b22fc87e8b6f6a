import { describe, expect, it } from "vitest";
import { oneOf } from "../../../src/analysis/values/choices.js";
import { jsonText, saidInJson, throughJson } from "../../../src/analysis/values/json-text.js";
import { knownText, list, record, scalar, type NodeValue } from "../../../src/analysis/values/node-value.js";
import { stringFrom } from "../../../src/analysis/values/text.js";
import { isImmutable } from "../../../src/analysis/values/value-facts.js";
import { printValue } from "../print-value.js";
import { valueIn } from "./value-in.js";
import { anyNode } from "./known/arbitrary-values.js";

const text = (value: string): NodeValue => knownText(value, anyNode);
const empty = record(new Map(), false, anyNode);
const open = record(new Map(), true, anyNode);

function either(...values: readonly NodeValue[]): NodeValue {
  return oneOf(
    values.map((value) => ({ value, fallback: false })),
    anyNode,
  );
}

describe("whether nobody can change a value", () => {
  it.each([
    ["a text", text("a"), true],
    ["a number", scalar(1, anyNode), true],
    ["an object", empty, false],
    ["a list", list([], anyNode), false],
    ["one of two texts", either(text("a"), text("b")), true],
    ["a text or an object", either(text("a"), empty), false],
    ["an object or a text", either(empty, text("a")), false],
  ])("%s", (_, value, answer) => {
    expect(isImmutable(value)).toBe(answer);
  });
});

describe("a string of one part", () => {
  const part = { known: false, min: 0, max: Infinity, alphabet: undefined } as const;
  it.each([
    ["of anything", part, "unknown string"],
    ["of digits", { ...part, alphabet: [[48, 57]] as const }, "`${0..Infinity 0-9}`"],
    ["that isn't empty", { ...part, min: 1 }, "`${1..Infinity}`"],
    ["with an end", { ...part, max: 3 }, "`${0..3}`"],
  ])("%s", (_, only, value) => {
    expect(printValue(stringFrom([only], anyNode))).toBe(value);
  });
});

describe("JSON", () => {
  it("isn't written out where it is long", () => {
    const long = (characters: number): NodeValue =>
      list([{ spread: false, value: text("a".repeat(characters)), node: anyNode }], anyNode);
    expect(jsonText(long(199_996))).toHaveLength(200_000);
    expect(jsonText(long(199_997))).toBeUndefined();
  });

  it("says of an object what is known of it, and a copy through JSON says nothing of one that may have methods", () => {
    expect(printValue(saidInJson(open, anyNode))).toBe("{...}");
    expect(printValue(throughJson(open, anyNode))).toBe("unknown");
    expect(printValue(saidInJson(empty, anyNode))).toBe("{}");
    expect(printValue(throughJson(empty, anyNode))).toBe("{}");
    const nested = list([{ spread: false, value: open, node: anyNode }], anyNode);
    expect(printValue(saidInJson(nested, anyNode))).toBe("[{...}]");
    expect(printValue(throughJson(nested, anyNode))).toBe("[unknown]");
  });
});

describe("what the language's functions make", () => {
  it.each([
    ["Buffer.alloc(3)", "<Buffer 3>"],
    ["Buffer.alloc(0)", "<Buffer 0>"],
    // It throws.
    ["Buffer.alloc(-1)", "<Buffer>"],
    ["Buffer.alloc(n)", "<Buffer>"],
    ["[1, 2].reduce((a, b) => a + b, 10)", "13"],
    ["[1, , 2].reduce((a, b) => a + b, 10)", "13"],
    ["[1, , 2].reduce((a, b) => a + b)", "3"],
    ["[1, , 2].reduceRight((a, b) => `${a}${b}`, '')", '"21"'],
    ["'abc'.slice(1)", '"bc"'],
    ["'abc'.substring(2, 1)", '"b"'],
  ])("%s", (expression, value) => {
    expect(valueIn(`use(${expression});`)).toBe(value);
  });

  it("is a moment only of a date that is made without saying which", () => {
    const year = (date: string): string => valueIn(`use(${date}.toISOString().slice(0, 4));`);
    expect(year("new Date()")).toBe("`${4..4 0-9}`");
    expect(year("new Date(n)")).toBe("`${4..4 +--.0-:TZ}`");
    expect(year("new Date(2020, 1)")).toBe("`${4..4 +--.0-:TZ}`");
    for (const other of ["new Moment()", "new Map()", "date"]) expect(year(other)).toBe("unknown");
  });
});
