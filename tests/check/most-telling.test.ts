import { describe, expect, it } from "vitest";
import { mostTelling } from "../../src/check/most-telling.js";
import type { Violation } from "../../src/check/violation.js";

const literal = { literal: true };
const other = { literal: false };

function violation(
  kind: Violation<object>["kind"],
  more: Partial<Violation<object>> & { readonly node?: object; readonly within?: readonly [number, number] } = {},
): Violation<object> {
  const { node = literal, within, ...rest } = more;
  const at = within && { within: { start: within[0], end: within[1] } };
  const place = { node, part: "whole", ...at } as const;
  return { kind, messageId: "", data: {}, path: [], place, suggestions: [], confidence: "high", ...rest };
}

describe("one mistake, one message", () => {
  it("a constant that is wrong by its type and as a member is told of as the member", () => {
    const typed = violation("enum");
    const asMember = violation("enum", { path: ["ResourceConfig", "InstanceType"] });
    expect(mostTelling([typed, asMember])).toEqual([asMember]);
    expect(mostTelling([asMember, typed])).toEqual([asMember]);
  });

  it("a constant that two members can't take is told of once, where it is the same stretch", () => {
    const [first, second] = [violation("pattern", { within: [1, 2] }), violation("pattern", { within: [1, 2] })];
    const elsewhere = violation("pattern", { within: [4, 5] });
    expect(mostTelling([first, second, elsewhere])).toEqual([first, elsewhere]);
  });

  it("a wrong character says more than a length, and a union more than what excludes its members", () => {
    const character = violation("pattern", { within: [0, 1] });
    expect(mostTelling([violation("length"), character])).toEqual([character]);
    const union = violation("union");
    expect(mostTelling([union, violation("exclusive")])).toEqual([union]);
    const length = violation("length", { node: other });
    expect(mostTelling([length, character])).toEqual([length, character]);
  });

  it("what is certain isn't left out for what is likely", () => {
    const [certain, likely] = [violation("enum"), violation("enum", { confidence: "medium", path: ["a"] })];
    expect(mostTelling([likely, certain])).toEqual([certain]);
    const length = violation("length");
    const pattern = violation("pattern", { confidence: "medium" });
    expect(mostTelling([length, pattern])).toEqual([length, pattern]);
  });

  it("that a text was to be filled in is told once", () => {
    const placeholder = violation("placeholder");
    const image = violation("image-uri", { messageId: "imageToFillIn", confidence: "medium" });
    const pattern = violation("pattern");
    expect(mostTelling([placeholder, image])).toEqual([image]);
    expect(mostTelling([placeholder, pattern])).toEqual([pattern]);
    const unlike = violation("image-uri", { messageId: "imageRegion" });
    expect(mostTelling([placeholder, unlike])).toEqual([placeholder, unlike]);
    const elsewhere = violation("image-uri", { messageId: "imageToFillIn", node: other });
    expect(mostTelling([placeholder, elsewhere])).toEqual([placeholder, elsewhere]);
  });

  it("of two that say as much, the first is left", () => {
    const [first, second] = [violation("enum", { path: ["A"] }), violation("enum", { path: ["B"] })];
    expect(mostTelling([first, second])).toEqual([first]);
    const [whole, brace] = [violation("size"), violation("size")];
    const atBrace = { ...brace, place: { ...brace.place, part: "first-token" as const } };
    expect(mostTelling([whole, atBrace])).toEqual([whole, atBrace]);
    const [short, long] = [violation("pattern", { within: [1, 2] }), violation("pattern", { within: [1, 3] })];
    expect(mostTelling([short, long])).toEqual([short, long]);
  });

  it.each(["type", "enum", "pattern", "length", "range", "size"] as const)("a %s is told of once", (kind) => {
    const [first, second] = [violation(kind), violation(kind)];
    expect(mostTelling([first, second])).toEqual([first]);
  });

  it("members that are missing at one place are all told of", () => {
    const missing = [violation("required", { path: ["A"] }), violation("required", { path: ["B"] })];
    expect(mostTelling(missing)).toEqual(missing);
  });

  it("a constant of thousands of requests takes no time", () => {
    const many = Array.from({ length: 50_000 }, () => violation("enum"));
    expect(mostTelling(many)).toHaveLength(1);
  });
});
