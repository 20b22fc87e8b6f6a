import { describe, expect, it } from "vitest";
import { acceptsNumber } from "../../../src/check/constraints/number.js";
import type { NumberShape } from "../../../src/model/shape.js";
import { number } from "../build-service.js";
import { lines, run, suggestionsOf } from "../run-check.js";

const bounded = number("Count", { min: 2, max: 5 });
const integer = number("Integer");
const long = number("Long", { type: "long" });
const float = number("Float", { type: "float", min: -1.5, max: 1.5 });
const double = number("Double", { type: "double" });

describe("a number that is accepted at the first look", () => {
  it.each<[NumberShape, number]>([
    ...([2, 5] as const).map((each): [NumberShape, number] => [bounded, each]),
    ...([-(2 ** 31), 2 ** 31 - 1] as const).map((each): [NumberShape, number] => [integer, each]),
    ...([-(2 ** 31) - 1, 2 ** 31] as const).map((each): [NumberShape, number] => [long, each]),
    ...([-1.5, 0.25, 1.5] as const).map((each): [NumberShape, number] => [float, each]),
    [double, 0.1],
    [double, Infinity],
  ])("%o takes %d", (shape, value) => {
    expect(acceptsNumber(value, shape)).toBe(true);
    expect(run(value, shape)).toEqual([]);
  });

  it.each<[NumberShape, number]>([
    ...([1, 6, 2.5, NaN] as const).map((each): [NumberShape, number] => [bounded, each]),
    ...([-(2 ** 31) - 1, 2 ** 31, 0.5] as const).map((each): [NumberShape, number] => [integer, each]),
    ...([0.5, Infinity] as const).map((each): [NumberShape, number] => [long, each]),
    ...([-1.6, 1.6] as const).map((each): [NumberShape, number] => [float, each]),
  ])("%o refuses %d", (shape, value) => {
    expect(acceptsNumber(value, shape)).toBe(false);
    expect(run(value, shape)).toHaveLength(1);
  });
});

it.each([2n, 5n])("%o of a bigint is within 2 to 5", (value) => {
  expect(run(value, number("Long", { type: "long", min: 2, max: 5 }))).toEqual([]);
});

describe("what is said of a number", () => {
  it.each<[NumberShape, unknown, string, readonly string[]]>([
    [bounded, 1, "takes at least 2; this is 1.", ["Use 2. 2"]],
    [bounded, 9, "takes at most 5; this is 9.", ["Use 5. 5"]],
    [number("Long", { type: "long", max: 5 }), 9n, "takes at most 5; this is 9.", ["Use 5. 5"]],
    [bounded, 2.5, "takes a whole number; this is 2.5.", ["Replace it by 2. 2", "Replace it by 3. 3"]],
    // One neighbour of each is out of range.
    [bounded, 1.5, "takes a whole number; this is 1.5.", ["Replace it by 2. 2"]],
    [bounded, 5.5, "takes a whole number; this is 5.5.", ["Replace it by 5. 5"]],
    [bounded, Infinity, "takes a finite number; this is Infinity.", []],
    // 32 bits hold one neighbour of the first, and neither of the second; a long has 64.
    [integer, 2 ** 31 - 0.5, "takes a whole number; this is 2147483647.5.", ["Replace it by 2147483647. 2147483647"]],
    [integer, 2 ** 31 + 0.5, "takes a whole number; this is 2147483648.5.", []],
    [
      long,
      2 ** 31 + 0.5,
      "takes a whole number; this is 2147483648.5.",
      ["Replace it by 2147483648. 2147483648", "Replace it by 2147483649. 2147483649"],
    ],
    [integer, 2 ** 31, "takes at most 2147483647; this is 2147483648.", ["Use 2147483647. 2147483647"]],
    [integer, -(2 ** 31) - 1, "takes at least -2147483648; this is -2147483649.", ["Use -2147483648. -2147483648"]],
    [
      number("Wide", { min: 0, max: 1e12 }),
      2 ** 31,
      "takes at most 2147483647; this is 2147483648.",
      ["Use 2147483647. 2147483647"],
    ],
    // Nobody can write these numbers so that they are what they seem.
    [number("Huge", { type: "long", max: -(2 ** 60) }), 5, `takes at most ${String(-(2 ** 60))}; this is 5.`, []],
    [
      number("Edge", { type: "long", max: -Number.MAX_SAFE_INTEGER }),
      5,
      "takes at most -9007199254740991; this is 5.",
      ["Use -9007199254740991. -9007199254740991"],
    ],
    [number("Secret", { min: 2, sensitive: true }), 1, "takes at least 2; this is another number.", []],
    [number("Secret", { sensitive: true }), 1.5, "takes a whole number; this is another number.", []],
  ])("%o, %s", (shape, value, message, suggestions) => {
    const found = run(value, shape);
    expect(lines(found)).toHaveLength(1);
    expect(lines(found)[0]).toContain(message);
    const edits = found.flatMap(({ suggestions: all }) => all.flatMap((each) => each.edits));
    expect(edits.every((edit) => edit.type === "replace-value" && edit.node === "$")).toBe(true);
    expect(found.flatMap(suggestionsOf).map((text) => text.replace(/ \[.*"value":(-?\d+)\}\]$/, " $1"))).toEqual(
      suggestions,
    );
  });

  it("isn't said where a construct has types of its own", () => {
    expect(run(2.5, bounded, { dialect: "construct" })).toEqual([]);
    expect(run(9, bounded, { dialect: "construct" })).toHaveLength(1);
  });
});
