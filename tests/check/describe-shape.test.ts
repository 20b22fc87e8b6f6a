import { describe, expect, it } from "vitest";
import { describeEnum, describeShape } from "../../src/check/describe-shape.js";
import type { Shape, StringShape } from "../../src/model/shape.js";
import { blob, boolean, document, list, map, number, string, structure, timestamp, union } from "./build-service.js";

const text = string("Text");
const lettered = (count: number, mark = ""): Record<string, Shape> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`M${String(at)}${mark}`, text]));

/** A pattern that has no words. */
function unworded(source: string): StringShape {
  const { pattern, ...shape } = string("Text", { pattern: "a" });
  if (pattern === undefined) throw new Error("there is a pattern");
  return { ...shape, min: 2, max: 5, pattern: { automaton: pattern.automaton, source, words: undefined } };
}

describe("what a shape takes", () => {
  it.each<[Shape, string]>([
    [boolean("B"), "true or false"],
    [timestamp("T"), "a date"],
    [document("D"), "any JSON value"],
    [string("S"), "a string"],
    [string("S", { jsonValue: true, enum: ["a"] }), "any JSON value"],
    [string("S", { enum: ["a", "b"] }), '"a" or "b"'],
    [string("S", { min: 1, max: 63 }), "a string of 1 to 63 characters"],
    [string("S", { min: 3, max: 3 }), "a string of 3 characters"],
    [string("S", { min: 0, max: 1 }), "a string of at most 1 character"],
    [string("S", { max: 5 }), "a string of at most 5 characters"],
    [string("S", { min: 1 }), "a string of at least 1 character"],
    [string("S", { min: 0 }), "a string"],
    [number("N"), "a whole number"],
    [number("N", { type: "long" }), "a whole number"],
    [number("N", { type: "double" }), "a number"],
    // None is a bound of numbers, and none of lengths.
    [number("N", { type: "float", min: 0, max: 1 }), "a number from 0 to 1"],
    [number("N", { min: 0 }), "a whole number of at least 0"],
    [number("N", { min: 1, max: 5 }), "a whole number from 1 to 5"],
    [number("N", { min: 1 }), "a whole number of at least 1"],
    [number("N", { max: 5 }), "a whole number of at most 5"],
    [blob("B"), "bytes"],
    [blob("B", { max: 6 }), "at most 6 bytes"],
    [blob("B", { min: 1, max: 6 }), "1 to 6 bytes"],
    [list("L", text), "a list"],
    [list("L", text, { min: 1, max: 2 }), "a list of 1 to 2 entries"],
    [list("L", text, { min: 1 }), "a list of at least 1 entry"],
    [map("M", text, text, { max: 50 }), "an object of at most 50 entries"],
    [structure("S", { A: text }), "an object"],
    [structure("S", { "A!": text, B: text }), "an object with 'A'"],
    [structure("S", { "A!": text, "B!": text, C: text }), "an object with 'A' and 'B'"],
    [union("U", { A: text }), "an object with 'A'"],
    [union("U", { A: text, B: text }), "an object with exactly one of 'A' or 'B'"],
  ])("%j", (shape, words) => {
    expect(describeShape(shape)).toBe(words);
  });

  it("names eight members, and counts the others", () => {
    expect(describeShape(structure("S", lettered(8, "!")))).toBe(
      "an object with 'M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6' and 'M7'",
    );
    expect(describeShape(structure("S", lettered(10, "!")))).toMatch(/'M7'.* 2 /u);
    expect(describeShape(union("S", lettered(10)))).toMatch(/'M7'.* 2 /u);
  });
});

describe("what a text with a pattern is", () => {
  it.each<[string, { readonly min?: number; readonly max?: number }, string]>([
    // What any text matches says nothing.
    ["[\\s\\S]*", { max: 7 }, "a string of at most 7 characters"],
    [".*", { max: 7 }, "a string of at most 7 characters"],
    // Of characters: the length goes behind them.
    ["[a-z]+", { min: 1, max: 7 }, "lowercase letters, 1 to 7 characters"],
    ["[a-z]+", { min: 0, max: 7 }, "lowercase letters, at most 7 characters"],
    ["[a-z]*", {}, "lowercase letters"],
    ["[a-z]+", { min: 3, max: 3 }, "lowercase letters, 3 characters"],
    ["[a-z]{3,}", { max: 7 }, "3 or more lowercase letters, at most 7 characters"],
    ["[a-z]{3,}", { min: 3, max: 7 }, "lowercase letters, 3 to 7 characters"],
    ["[a-z]{3,}", { min: 2, max: 7 }, "3 or more lowercase letters, 2 to 7 characters"],
    ["[a-zA-Z0-9](-*[a-zA-Z0-9])*", { min: 1, max: 63 }, "letters, digits and '-', 1 to 63 characters"],
    ["[a-z][a-z0-9]*", { max: 63 }, "lowercase letters and digits, at most 63 characters"],
    ["(s3|https)://.*", { max: 9 }, 'a string of at most 9 characters: "https://" or "s3://", then anything'],
    ["|[a-z]+", { max: 9 }, "lowercase letters, at most 9 characters"],
    [
      "arn:aws:sagemaker:[a-z0-9-]*:[0-9]{12}:model/[a-z]+",
      { min: 1, max: 9 },
      "the ARN of a model, such as 'arn:aws:sagemaker:<region>:<account>:model/…'",
    ],
    ["(ab)+", { min: 1, max: 9 }, 'a string of 1 to 9 characters: 1 or more times "ab"'],
    ["(ab|c)*", { min: 1, max: 9 }, 'a string of 1 to 9 characters: any number of times "ab" or "c"'],
    [
      "([a-z]+-)*",
      { min: 1, max: 9 },
      'a string of 1 to 9 characters: any number of times (lowercase letters, then "-")',
    ],
    ["([a-z]{2})*", { min: 1, max: 9 }, "a string of 1 to 9 characters: any number of times 2 lowercase letters"],
    [
      "[a-z]+(?:-[a-z]+)*",
      { min: 1, max: 9 },
      'a string of 1 to 9 characters: one or more times (lowercase letters), with "-" between them',
    ],
    [".", { min: 1, max: 9 }, "a string of 1 to 9 characters: any character"],
    [
      "a|[b-c]{3}",
      { min: 1, max: 9 },
      'a string of 1 to 9 characters: "a"; or "bbb", "bbc", "bcb", "bcc", "cbb", "cbc", "ccb" or "ccc"',
    ],
    ["a|b", { min: 1, max: 9 }, '"a" or "b"'],
    ["abc", { min: 1, max: 9 }, '"abc"'],
    ["(a|b)c*", { min: 1, max: 9 }, 'a string of 1 to 9 characters: "a" or "b", then any number of times "c"'],
    ["[^ ]+", { min: 1, max: 9 }, "characters but a space, 1 to 9 characters"],
    [
      "[a-z]*[^ ]",
      { min: 1, max: 9 },
      "a string of 1 to 9 characters: optionally lowercase letters, then any one of characters but a space",
    ],
    ["([a-z]+,)+", { min: 1, max: 9 }, 'a string of 1 to 9 characters: 1 or more times (lowercase letters, then ",")'],
  ])("%s %j", (pattern, bounds, words) => {
    expect(describeShape(string("Text", { pattern, ...bounds }))).toBe(words);
  });

  it("shows a pattern without words, and cuts a long one", () => {
    expect(describeShape(unworded("^x$"))).toBe("a string of 2 to 5 characters that matches ^x$");
    expect(describeShape(unworded("x".repeat(80)))).toBe(
      `a string of 2 to 5 characters that matches ${"x".repeat(80)}`,
    );
    expect(describeShape(unworded("x".repeat(81)))).toBe(
      `a string of 2 to 5 characters that matches ${"x".repeat(80)}…`,
    );
  });
});

describe("the values of an enum", () => {
  const many = Array.from({ length: 9 }, (_, at) => `v${String(at)}`);

  it("are all named where there are eight or fewer", () => {
    expect(describeEnum(many.slice(1))).toBe('"v1", "v2", "v3", "v4", "v5", "v6", "v7" or "v8"');
    expect(describeEnum(many)).toBe('one of its 9 values, such as "v0", "v1" or "v2"');
  });

  it("are shown by those that are likely meant", () => {
    expect(describeEnum(many, ["v7"])).toBe('one of its 9 values, such as "v7"');
  });
});
