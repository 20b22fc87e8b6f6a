import { describe, expect, it } from "vitest";
import { describeCharacter, describeCharacters } from "../../src/check/strings/characters.js";
import { describeShape } from "../../src/check/describe-shape.js";
import { messages } from "../../src/check/messages.js";
import { count, listing, quote } from "../../src/text/wording.js";
import {
  blob,
  boolean,
  document,
  list,
  map,
  number,
  string,
  structure,
  timestamp,
  union,
} from "../check/build-service.js";

const az = [0x61, 0x7a] as const;
const AZ = [0x41, 0x5a] as const;
const digits = [0x30, 0x39] as const;

describe("describeCharacters", () => {
  const cases: [readonly (readonly [number, number])[], string][] = [
    [[[0x2d, 0x2d], digits, AZ, az], "letters, digits or '-'"],
    [[az], "lowercase letters"],
    [[AZ, [0x5f, 0x5f]], "uppercase letters or '_'"],
    [[[0x20, 0x20], digits], "digits or a space"],
    [[[0x61, 0x66]], "'a' to 'f'"],
    [[[0x61, 0x62]], "'a' or 'b'"],
    [[[0x2d, 0x39]], "digits, '-', '.' or '/'"],
    [[[0, 0x10ffff]], "any character"],
    [
      [
        [0, 0x09],
        [0x0b, 0x10ffff],
      ],
      "any character but a line break",
    ],
    [
      [
        [0x20, 0x7e],
        [0xa0, 0xff],
      ],
      "printable ASCII characters or U+00A0 to 'ÿ'",
    ],
    [
      [
        [0, 0x09],
        [0x0b, 0xd7ff],
        [0xe000, 0x10ffff],
      ],
      "any character but a line break",
    ],
    [
      [
        [0, 0x08],
        [0x0e, 0x1f],
        [0x21, 0x10ffff],
      ],
      "any character but white space",
    ],
    [[], ""],
  ];
  it.each(cases)("of %j is %j", (ranges, text) => {
    expect(describeCharacters(ranges)).toBe(text);
  });

  it("names ten at most", () => {
    const every = Array.from({ length: 13 }, (_, at) => [0x4e00 + 2 * at, 0x4e00 + 2 * at] as const);
    expect(describeCharacters(every)).toMatch(/or 3 others$/);
  });
});

describe("describeCharacter", () => {
  it.each([
    ["_", "'_'"],
    [" ", "a space"],
    ["\n", "a line break"],
    ["'", "an apostrophe"],
    ["\u200B", "U+200B"],
    ["\uD83D", "U+D83D"],
    ["\u0301", "U+0301"],
    ["\u{1F600}", "'\u{1F600}'"],
  ])("of %j is %j", (character, text) => {
    expect(describeCharacter(character)).toBe(text);
  });
});

describe("describeShape", () => {
  const cases: [Parameters<typeof describeShape>[0], string][] = [
    [string("S"), "a string"],
    [string("S", { min: 1, max: 63, pattern: "[a-z]+" }), "lowercase letters, 1 to 63 characters"],
    [string("S", { max: 1, pattern: ".*" }), "a string of at most 1 character"],
    [string("S", { max: 9, pattern: "[a-z](-*[a-z])*" }), "lowercase letters and '-', at most 9 characters"],
    [string("S", { max: 9, pattern: "[a-z]*" }), "lowercase letters, at most 9 characters"],
    [string("S", { pattern: "[a-z]{12}" }), "12 lowercase letters"],
    [string("S", { min: 2, max: 2, pattern: "[A-Z]{2,}" }), "uppercase letters, 2 characters"],
    [string("S", { min: 1, max: 9, pattern: "1|2" }), '"1" or "2"'],
    [
      string("S", { max: 99, pattern: "(https|s3)://([^/]+)/?(.*)" }),
      'a string of at most 99 characters: "https://" or "s3://", then any text, not beginning with \'/\'',
    ],
    [
      string("S", { pattern: "arn:aws[a-z-]*:iam::\\d{12}:role/?[a-z/]+" }),
      "the ARN of a role, such as 'arn:aws:iam::<account>:role/…'",
    ],
    [string("S", { max: 9, pattern: "(ab){2,50}" }), "a string of at most 9 characters that matches ^(ab){2,50}$"],
    [string("S", { min: 3, max: 3 }), "a string of 3 characters"],
    [string("S", { enum: ["A"] }), '"A"'],
    [string("S", { enum: ["A", "B", "C"] }), '"A", "B" or "C"'],
    [string("S", { enum: [..."ABCDEFGHI"] }), 'one of its 9 values, such as "A", "B" or "C"'],
    [string("S", { jsonValue: true }), "any JSON value"],
    [number("N", { min: 1, max: 5 }), "a whole number from 1 to 5"],
    [number("N", { min: 0.25, type: "float" }), "a number of at least 0.25"],
    [boolean("B"), "true or false"],
    [list("L", string("S"), { min: 0, max: 40 }), "a list of at most 40 entries"],
    [list("L", string("S"), { min: 1 }), "a list of at least 1 entry"],
    [map("M", string("S"), string("S"), { min: 1, max: 2 }), "an object of 1 to 2 entries"],
    [structure("T", { A: string("S") }), "an object"],
    [structure("T", { "A!": string("S"), "B!": string("S"), C: string("S") }), "an object with 'A' and 'B'"],
    [union("U", { A: string("S"), B: string("S") }), "an object with exactly one of 'A' or 'B'"],
    [union("U", { A: string("S") }), "an object with 'A'"],
    [blob("B", { max: 5 }), "at most 5 bytes"],
    [timestamp("T"), "a date"],
    [document("D"), "any JSON value"],
  ];
  it.each(cases)("%#: %j", (shape, text) => {
    expect(describeShape(shape)).toBe(text);
  });
});

describe("wording", () => {
  it("lists, counts and quotes", () => {
    expect(listing([], "or")).toBe("");
    expect(listing(["a"], "or")).toBe("a");
    expect(listing(["a", "b"], "and")).toBe("a and b");
    expect(listing(["a", "b"], "or", 1)).toBe("a, b or 1 other");
    expect(count(1, "entry")).toBe("1 entry");
    expect(count(0, "entry")).toBe("0 entries");
    expect(count(2, "byte")).toBe("2 bytes");
    expect(quote('a"\n')).toBe('"a\\"\\n"');
    expect(quote("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(quote("x".repeat(61))).toBe(`"${"x".repeat(57)}…"`);
    expect(quote(`${"x".repeat(56)}\u{1F600}${"x".repeat(9)}`)).toBe(`"${"x".repeat(56)}…"`);
  });
});

describe("messages", () => {
  it("have unique ids and end with a period", () => {
    const templates = Object.values(messages).flatMap((kind) => Object.entries<string>(kind));
    expect(templates.length).toBeGreaterThan(40);
    expect(new Set(templates.map(([id]) => id)).size).toBe(templates.length);
    for (const [id, template] of templates) expect(template, id).toMatch(/[^.]\.$/);
  });
});
