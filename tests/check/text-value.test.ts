import { describe, expect, it } from "vitest";
import {
  codePointCount,
  exactText,
  locate,
  readText,
  showText,
  wholeText,
  type Text,
} from "../../src/check/text-value.js";
import type { TextPart, TextValue, UnknownText } from "../../src/check/value.js";
import { template, valueOf, type TestNode } from "./build-value.js";

const high = "\uD83D";
const low = "\uDE00";

function textOf(...parts: readonly (string | Partial<UnknownText>)[]): TextValue<TestNode> {
  const value = valueOf(template(...parts));
  if (value.kind !== "text") throw new Error("A template is a text.");
  return value;
}

const read = (...parts: readonly (string | Partial<UnknownText>)[]): Text<TestNode> => readText(textOf(...parts));

describe("the number of characters", () => {
  it.each([
    ["", 0],
    ["ab", 2],
    [`${high}${low}`, 1],
    [`a${high}${low}b${high}${low}`, 4],
    [high, 1],
    [low, 1],
    [`${high}a`, 2],
    [`${low}${high}`, 2],
    [`${high}${high}${low}`, 2],
    [`${high}${low}${low}`, 2],
    ["\uFFFF\uFFFF", 2],
  ])("of %j is %i", (text, count) => {
    expect(codePointCount(text)).toBe(count);
  });
});

describe("a text in parts", () => {
  const nothing = { min: 0, max: 0 };

  it.each<[string, Text<TestNode>, string]>([
    ["adjacent known parts", read("a", "b"), "ab"],
    ["known parts around an empty one", read("a", "", "b"), "ab"],
    ["known parts around nothing", read("a", nothing, "b"), "ab"],
    ["an unknown part", read("a", { min: 1 }, "b"), "a * b"],
    ["unknown parts side by side", read({}, { min: 1 }), "* *"],
    ["an empty literal", read(""), ""],
    ["no part", read(), ""],
  ])("has joined runs: of %s", (_, { runs }, joined) => {
    expect(runs.map((run) => (run.known ? run.text : "*")).join(" ")).toBe(joined);
  });

  it("knows its length, and whether it is known", () => {
    const lengths = [
      read("abc"),
      read("ab", "c"),
      read(""),
      read(),
      read(nothing),
      read("ab", { min: 2, max: 3 }),
      read({}),
    ];
    expect(lengths.map(({ min, max, known }) => [min, max, known])).toEqual([
      [3, 3, "abc"],
      [3, 3, "abc"],
      [0, 0, ""],
      [0, 0, ""],
      [0, 0, ""],
      [4, 5, undefined],
      [0, Infinity, undefined],
    ]);
    expect(read(`${high}${low}`)).toMatchObject({ min: 1, max: 1 });
  });

  it.each<[boolean, Text<TestNode>]>([
    [true, read(`a${high}`, {})],
    [true, read({}, `${low}a`)],
    [true, read({}, "a", {}, low)],
    [false, read(`a${high}`)],
    [false, read(`${low}a`)],
    [false, read({}, `a${high}`)],
    [false, read(`${low}a`, {})],
    [false, read(`${high}a`, {}, `a${low}`)],
    [false, read(`${high}${low}`, {}, `${high}${low}`)],
    [false, read(`a${high}`, low)],
  ])("may have half a character that an unknown part completes: %s", (isRagged, { ragged }) => {
    expect(ragged).toBe(isRagged);
  });
});

describe("the place of a character", () => {
  const parts: readonly TextPart<TestNode>[] = [
    { known: true, text: "ab", node: "a", offset: 0 },
    { known: true, text: "c", node: "b", offset: 10 },
    { known: true, text: "def", node: "c", offset: 20 },
    { known: true, text: "g", node: "d", offset: 0 },
  ];
  const [run] = readText({ kind: "text", parts, node: "$" }).runs;

  it.each([
    [0, 1, "a 0-1"],
    [1, 1, "a 1-2"],
    [2, 1, "b 10-11"],
    [3, 2, "c 20-22"],
    [5, 1, "c 22-23"],
    [6, 1, "d 0-1"],
    // What two nodes share is cut at the first.
    [1, 2, "a 1-2"],
    [4, 3, "c 21-23"],
  ])("at %i, %i long, is in the node that wrote it", (position, length, place) => {
    const at = run?.known === true ? locate(run, position, length) : undefined;
    expect(`${at?.node ?? ""} ${String(at?.start)}-${String(at?.end)}`).toBe(place);
  });

  it("is nowhere in a text that nobody wrote", () => {
    expect(locate({ known: true, text: "a", segments: [] }, 0, 1)).toBeUndefined();
  });
});

describe("a text as a whole", () => {
  it("is known where all of its parts are", () => {
    expect([textOf("a", "b"), textOf(), textOf("a", {}), textOf("a", { max: 0 })].map(wholeText)).toEqual([
      "ab",
      "",
      undefined,
      undefined,
    ]);
    expect(["a", 1, ["a"], template("a", {})].map((value) => exactText(valueOf(value)))).toEqual([
      "a",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is shown as a template, with no more than a hundred characters of each part", () => {
    expect(showText(read("my_job-", {}, "-x"))).toBe("my_job-${…}-x");
    expect(showText(read("a".repeat(101), {}))).toBe(`${"a".repeat(100)}\${…}`);
    expect(showText(read("a".repeat(101)))).toBe("a".repeat(101));
  });
});
