import { describe, expect, it } from "vitest";
import { describeCharacter, describeCharacters } from "../../../src/check/strings/characters.js";
import type { Ranges } from "../../../src/check/strings/match.js";

describe("a character", () => {
  it.each([
    ["a", "'a'"],
    ["é", "'é'"],
    ["7", "'7'"],
    ["٣", "'٣'"],
    ["_", "'_'"],
    ["+", "'+'"],
    ["\u{1F600}", "'\u{1F600}'"],
    [" ", "a space"],
    ["\t", "a tab"],
    ["\n", "a line break"],
    ["\r", "a line break"],
    ["'", "an apostrophe"],
    // What can't be seen, or only together with another one.
    ["\u0000", "U+0000"],
    ["\u001B", "U+001B"],
    ["\u00A0", "U+00A0"],
    ["\u0301", "U+0301"],
    ["\u200B", "U+200B"],
    ["\u{E0001}", "U+E0001"],
    ["\uD83D", "U+D83D"],
  ])("%j is %s", (character, words) => {
    expect(describeCharacter(character)).toBe(words);
  });
});

/** The ranges of single characters, and of two with a hyphen between them. */
function set(...items: readonly string[]): Ranges {
  return items.map((item) => {
    const [first = "", , last = first] = item;
    return [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  });
}

/** Every character but those. */
function allBut(...codePoints: readonly number[]): Ranges {
  const starts = [0, ...codePoints.map((each) => each + 1)];
  return starts.map((start, at) => [start, (codePoints[at] ?? 0x110000) - 1] as const);
}

describe("a set of characters", () => {
  it.each<[string, Ranges]>([
    ["", []],
    ["printable ASCII characters", set(" -~")],
    ["printable ASCII characters or a tab", [...set(" -~"), [9, 9]]],
    ["letters", set("A-Z", "a-z")],
    ["letters, digits or '-'", set("---", "0-9", "A-Z", "a-z")],
    ["lowercase letters", set("a-z")],
    ["uppercase letters or '_'", set("A-Z", "_")],
    ["white space", [[9, 13], ...set(" ")]],
    // What a class has besides is told by itself.
    ["digits or ':'", set("0-:")],
    ["digits or '/'", set("/-9")],
    ["digits, '/' or ':'", set("/-:")],
    ["letters, '@' or '['", set("@-[", "a-z")],
    // A class that isn't all there is none.
    ["'b' to 'z'", set("b-z")],
    ["'0' to '8'", set("0-8")],
    ["'A' or 'B'", set("A-B")],
    ["'A' to 'C'", set("A-C")],
    // Of punctuation, nobody knows what comes next.
    ["'!', '\"', '#' or '$'", set("!-$")],
    ["'à' to 'å'", set("à-å")],
    ["U+007F, U+0080 or U+0081", [[0x7f, 0x81]]],
    ["U+0080 to U+0082", [[0x80, 0x82]]],
    // Ten, and one more, which takes no more room than a word for it.
    ["'!', '#', '%', ''', ')', '+', '-', '/', ';', '=' or '?'".replace("'''", "an apostrophe"), set(..."!#%')+-/;=?")],
    ["'!', '#', '%', an apostrophe, ')', '+', '-', '/', ';', '=' or 2 others", set(..."!#%')+-/;=?@")],
  ])("is %s", (words, ranges) => {
    expect(describeCharacters(ranges)).toBe(words);
  });

  it("may be what isn't allowed", () => {
    expect(describeCharacters(set("0-9", "_"), "and")).toBe("digits and '_'");
  });

  it.each<[string, Ranges]>([
    ["any character", [[0, 0x10ffff]]],
    // A lone half of a character isn't one.
    [
      "any character",
      [
        [0, 0xd7ff],
        [0xe000, 0x10ffff],
      ],
    ],
    ["any character but '/'", allBut(0x2f)],
    ["any character but a line break or U+2028", allBut(10, 0x2028)],
    [
      "any character but '!', '#', '%', an apostrophe, ')', '+', '-', '/', ';' or '='",
      allBut(...[..."!#%')+-/;="].map((each) => each.charCodeAt(0))),
    ],
    // Of more than ten, what there is says more.
    ["printable ASCII characters, and more beyond ASCII", [...set(" -~"), ...scattered(0x100, 0xffff)]],
    ["letters, and more beyond ASCII", [...set("A-Z", "a-z"), ...scattered(0x100, 0xffff)]],
  ])("of most characters is %s", (words, ranges) => {
    expect(describeCharacters(ranges)).toBe(words);
  });

  it("is listed up to 32,768 characters, and told by what is missing past that", () => {
    expect(describeCharacters([[0x100, 0x80ff]])).toBe("'Ā' to '胿'");
    expect(
      describeCharacters([
        [0, 0xff],
        [0x100, 0x8000],
      ]),
    ).toContain("any character but");
  });
});

/** Twelve stretches of characters, with a gap after each. */
function scattered(from: number, to: number): Ranges {
  const step = Math.floor((to - from) / 12);
  return Array.from({ length: 12 }, (_, at) => [from + at * step, from + (at + 1) * step - 2] as const);
}
