import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsText, matchText } from "../../../src/check/strings/match.js";
import { codePointCount, readText } from "../../../src/check/text-value.js";
import type { TextValue, UnknownText } from "../../../src/check/value.js";
import type { Automaton } from "../../../src/model/automaton.js";
import { automatonFor, automatonOf, type Row } from "../build-automaton.js";
import { template, valueOf, type TestNode } from "../build-value.js";

type Part = string | Pick<UnknownText, "min" | "max" | "alphabet">;

function textOf(...parts: readonly (string | Partial<UnknownText>)[]): TextValue<TestNode> {
  const value = valueOf(template(...parts));
  if (value.kind !== "text") throw new Error("A template is a text.");
  return value;
}

function match(automaton: Automaton, ...parts: readonly (string | Partial<UnknownText>)[]): unknown {
  return matchText(readText(textOf(...parts)), automaton);
}

const name = automatonFor("[a-zA-Z0-9](-*[a-zA-Z0-9])*");
const letters = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
];
const lettersAndHyphen = [[0x2d, 0x2d], ...letters];

describe("a known text", () => {
  it("matches, or dies at its first impossible character", () => {
    expect(match(name, "my-job")).toEqual({ verdict: "possible" });
    expect(match(name, "my_job_")).toMatchObject({
      verdict: "illegal",
      character: "_",
      at: { node: "$#0", start: 2, end: 3 },
      index: 2,
      allowed: lettersAndHyphen,
    });
    expect(match(name, "-a")).toMatchObject({ at: { start: 0, end: 1 }, allowed: letters });
  });

  it("can end too early", () => {
    expect(match(name, "my-")).toMatchObject({ verdict: "incomplete", allowed: lettersAndHyphen });
    expect(match(name, "")).toMatchObject({ verdict: "incomplete", allowed: letters });
  });

  it("counts a surrogate pair as one character, wherever it is cut", () => {
    const pair = automatonFor("a[\\u{1F600}-\\u{1F610}]b");
    expect(match(pair, "a\u{1F601}b")).toEqual({ verdict: "possible" });
    expect(match(pair, "a\uD83D", "\uDE01b")).toEqual({ verdict: "possible" });
    expect(match(pair, "a\u{1F6FF}b")).toMatchObject({ character: "\u{1F6FF}", at: { start: 1, end: 3 }, index: 1 });
    expect(match(pair, "a\u{1F601}\u{1F601}")).toMatchObject({ at: { start: 3, end: 5 }, index: 2 });
    expect(match(pair, "a\uD83D", "\uDEFFb")).toMatchObject({
      character: "\u{1F6FF}",
      at: { node: "$#0", start: 1, end: 2 },
    });
    expect(match(pair, "a\uD83D")).toMatchObject({ verdict: "illegal", character: "\uD83D", at: { start: 1, end: 2 } });
  });

  it("is located in the node that wrote the character", () => {
    expect(match(name, "ab", "c", "d_e")).toMatchObject({ at: { node: "$#2", start: 1, end: 2 }, index: 4 });
    const shifted: TextValue<TestNode> = {
      kind: "text",
      parts: [
        { known: true, text: "ab", node: "left", offset: 0 },
        { known: true, text: "c d", node: "right", offset: 7 },
      ],
      node: "both",
    };
    expect(matchText(readText(shifted), name)).toMatchObject({ at: { node: "right", start: 8, end: 9 }, index: 3 });
  });

  it("has no other allowed character where it must have ended", () => {
    expect(match(automatonFor("ab"), "abc")).toMatchObject({ verdict: "illegal", allowed: [] });
  });
});

describe("a whole text", () => {
  it.each<[string, string, boolean]>([
    ["[a-z]{2}", "ab", true],
    ["[a-z]{2}", "a", false],
    ["[a-z]{2}", "abc", false],
    ["[a-z]{2}", "a_", false],
    ["a*", "aaa", true],
    ["a*", "", true],
    ["a[\\u{1F600}-\\u{1F610}]b", "a\u{1F601}b", true],
    ["a[\\u{1F600}-\\u{1F610}]b", "a\u{1F601}", false],
    ["a[\\u{1F600}-\\u{1F610}]b", "a\u{1F611}b", false],
    ["a\\uFFFFb", "a\uFFFFb", true],
    ["a\\u{10000}b", "a\u{10000}b", true],
  ])("of %s is %j: %s", (pattern, text, isRight) => {
    const automaton = automatonFor(pattern);
    expect(acceptsText(automaton, text)).toBe(isRight);
    expect(matchText(readText(textOf(text)), automaton).verdict === "possible").toBe(isRight);
  });

  it("is walked to its end, however long it is", () => {
    expect(match(automatonFor("a*"), `${"a".repeat(2_000_001)}b`)).toMatchObject({
      verdict: "illegal",
      index: 2_000_001,
    });
  });
});

describe("a partly known text", () => {
  it("is refuted by a character that stands nowhere", () => {
    expect(match(name, "job-", {}, "_x")).toMatchObject({ at: { node: "$#2", start: 0, end: 1 }, index: 4 });
    expect(match(name, { min: 2 }, "x_")).toMatchObject({ index: 3 });
    expect(match(name, {}, "-", {})).toEqual({ verdict: "possible" });
  });

  it("is refuted by what an unknown part can't be", () => {
    expect(match(automatonFor("[a-z]+"), "a", { min: 1, max: 13, alphabet: [[0x30, 0x39]] }, "b")).toEqual({
      verdict: "illegal-part",
      index: 1,
    });
    expect(match(automatonFor("[0-9]{4}x"), { min: 2, max: 3 }, "x")).toMatchObject({ verdict: "illegal" });
    expect(match(automatonFor("[0-9]{4}x"), { min: 2, max: 4 }, "x")).toEqual({ verdict: "possible" });
    expect(match(automatonFor("[0-9]{4}"), { min: 5 })).toMatchObject({ verdict: "illegal-part" });
  });

  it("is counted up to 128 characters of an unknown part, past which any number is possible", () => {
    // Of the least number, and of those from the least to the greatest.
    expect(match(automatonFor("[a-z]{0,127}"), { min: 300, max: 300 })).toMatchObject({ verdict: "illegal-part" });
    expect(match(automatonFor("[a-z]{0,128}"), { min: 300, max: 300 })).toEqual({ verdict: "possible" });
    expect(match(automatonFor("[a-z]{129}"), { min: 0, max: 128 })).toMatchObject({ verdict: "incomplete" });
    expect(match(automatonFor("[a-z]{130}"), { min: 0, max: 129 })).toEqual({ verdict: "possible" });
    expect(match(automatonFor("[a-z]{120}"), { min: 100, max: 110 })).toMatchObject({ verdict: "incomplete" });
  });

  it("counts as unknown after two million steps of an automaton", () => {
    // An unknown part may be anywhere in a ring of 3000 states, which only a "b" leaves.
    const size = 3000;
    const ring = (at: number): Row => ({ accepts: false, to: [[0x61, 0x61, (at + 1) % size] as const] });
    const rows = [...Array.from({ length: size }, (_, at) => ring(at)), { accepts: true, to: [] }];
    rows[0] = { accepts: false, to: [...ring(0).to, [0x62, 0x62, size]] };
    const automaton = automatonOf(rows);
    expect(match(automaton, {}, "a".repeat(100), "c")).toMatchObject({ verdict: "illegal" });
    expect(match(automaton, {}, "a".repeat(1000), "c")).toEqual({ verdict: "possible" });
    expect(match(automaton, {}, "a".repeat(1000))).toEqual({ verdict: "possible" });
  });

  it("may hold characters of any range of its alphabet", () => {
    const alphabet = [
      [0x30, 0x39],
      [0x61, 0x7a],
    ] as const;
    expect(match(automatonFor("[a-f]"), { min: 1, max: 1, alphabet })).toEqual({ verdict: "possible" });
    expect(match(automatonFor("[A-Z]"), { min: 1, max: 1, alphabet })).toMatchObject({ verdict: "illegal-part" });
  });

  it("is refuted where no state may end it", () => {
    expect(match(name, {}, "-")).toMatchObject({ verdict: "incomplete" });
  });

  it("is not refuted where half a character may be in the unknown part", () => {
    expect(match(name, "a\uD83D", {})).toEqual({ verdict: "possible" });
    expect(match(name, {}, "\uDE01")).toEqual({ verdict: "possible" });
  });

  const row: fc.Arbitrary<Row> = fc.record({
    accepts: fc.boolean(),
    to: fc
      .tuple(...["a", "b", "c"].map(() => fc.integer({ min: -1, max: 2 })))
      .map((targets) => targets.flatMap((target, at) => (target < 0 ? [] : [[0x61 + at, 0x61 + at, target] as const]))),
  });
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 3 }),
    fc.record({
      min: fc.integer({ min: 0, max: 1 }),
      max: fc.constantFrom(1, 2, Infinity),
      alphabet: fc.constantFrom(undefined, [[0x61, 0x62]] as const, [[0x63, 0x63]] as const),
    }),
  );

  it("agrees with trying every text", () => {
    const seen = { possible: 0, refuted: 0 };
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 3 }), fc.array(part, { maxLength: 3 }), (rows, parts) => {
        const automaton = automatonOf(rows);
        const possible = texts(parts).some((text) => accepts(automaton, text));
        seen[possible ? "possible" : "refuted"]++;
        expect(matchText(readText(textOf(...parts)), automaton).verdict === "possible").toBe(possible);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.possible, seen.refuted)).toBeGreaterThan(100);
  });
});

/** Every text of the parts over the letters that the automata know; past its least length an unknown part need not exceed the number of states. */
function texts(parts: readonly Part[]): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [""];
  const ends = texts(rest);
  const heads = typeof first === "string" ? [first] : fillings(first);
  return heads.flatMap((head) => ends.map((end) => head + end));
}

function fillings({ min, max, alphabet }: Exclude<Part, string>): string[] {
  const characters = [..."abc"].filter((character) => {
    const codePoint = character.charCodeAt(0);
    return alphabet === undefined || alphabet.some(([from, to]) => from <= codePoint && codePoint <= to);
  });
  const all: string[] = [];
  let level = [""];
  for (let length = 0; length <= Math.min(max, min + 2); length++) {
    if (length >= min) all.push(...level);
    level = level.flatMap((text) => characters.map((character) => text + character));
  }
  return all;
}

function accepts(automaton: Automaton, text: string): boolean {
  let state = automaton.start;
  for (const character of text) {
    state = automaton.next(state, character.charCodeAt(0));
    if (state < 0) return false;
  }
  return automaton.accepts(state);
}

describe("lengths", () => {
  it("are code points, as the iterator of strings counts them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "\u{1F600}", "\uD83D", "\uDE00") }), (text) => {
        expect(codePointCount(text)).toBe([...text].length);
      }),
    );
  });

  it("add up over known and unknown parts", () => {
    expect(readText(textOf("ab\u{1F600}", { min: 2, max: 13 }, "", { min: 0, max: 0 }))).toMatchObject({
      min: 5,
      max: 16,
    });
    expect(readText(textOf("a", {}))).toMatchObject({ min: 1, max: Infinity, known: undefined });
    expect(readText(textOf("a", "b"))).toMatchObject({ min: 2, max: 2, known: "ab" });
    expect(readText(textOf())).toMatchObject({ min: 0, max: 0, known: "" });
  });
});
