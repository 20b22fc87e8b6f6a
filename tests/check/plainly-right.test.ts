import { describe, expect, it } from "vitest";
import { prepared } from "../../src/check/acceptance/prepared.js";
import { check } from "../../src/check/check.js";
import { checkInFull } from "../../src/check/check-in-full.js";
import type { CheckContext } from "../../src/check/context.js";
import { enforcedIn, type Dialect } from "../../src/check/dialect.js";
import { emptyDomain, type Domain } from "../../src/check/domain.js";
import { isPlainlyRight, judgeMembers, type MembersVerdict } from "../../src/check/plainly-right.js";
import type { RequestText } from "../../src/check/request-text.js";
import type { Violation } from "../../src/check/violation.js";
import type { Shape, StructureShape } from "../../src/model/shape.js";
import { blob, boolean, list, map, number, service, string, structure, union } from "./build-service.js";
import { oneOf, open, template, unknown, unknownOf, valueOf, type TestNode } from "./build-value.js";
import { contextOf } from "./context.js";

const name = string("Name", { min: 2, max: 4, pattern: "[a-z]*" });
const mode = string("Mode", { enum: ["On", "Off"] });
const inner = structure("Inner", { "Needed!": name, Other: name });
const one = union("One", { A: name, B: number("B") });
const input = structure("Input", {
  Name: name,
  Mode: mode,
  Json: string("Json", { jsonValue: true, max: 2 }),
  Count: number("Count", { min: 1, max: 5 }),
  Flag: boolean("Flag"),
  Bytes: blob("Bytes", { min: 2, max: 4 }),
  Names: list("Names", name, { min: 1, max: 3 }),
  Tags: map("Tags", string("Key", { pattern: "[a-z]+" }), name, { min: 1, max: 2 }),
  One: one,
  Inner: inner,
});
const zoo = service(input);

function expected(shape: Shape) {
  return prepared(shape, { service: zoo, domain: emptyDomain, limits: undefined, confidence: "high" });
}

describe("what is plainly right", () => {
  it.each<[string, unknown, Shape]>([
    ["a string", "abc", name],
    ["a string of which a part is known", template("a", { max: 1 }), name],
    ["a value of an enum", "On", mode],
    ["a string that becomes JSON", "longer", string("Json", { jsonValue: true, max: 2 })],
    ["a number", 5, number("Count", { min: 1, max: 5 })],
    ["a flag", false, boolean("Flag")],
  ])("is %s that the shape takes", (_, value, shape) => {
    expect(isPlainlyRight(valueOf(value), expected(shape))).toBe(true);
  });

  it.each<[string, unknown, Shape]>([
    ["a string that is too short", "a", name],
    ["a string that is none of an enum's", "on", mode],
    ["a string for a number", "1", number("Count")],
    ["a string for bytes, which may be too many", "abcde", blob("Bytes", { max: 4 })],
    ["a number out of range", 6, number("Count", { max: 5 })],
    ["a number for a flag", 1, boolean("Flag")],
    ["a flag for a number", true, number("Count")],
    ["a number for a string", 1, name],
    ["null", null, number("Count")],
    ["a record", { Needed: "ab" }, inner],
    ["a list", ["ab"], list("Names", name)],
    ["one of two", oneOf("ab", "abc"), name],
    ["what nobody knows", unknown, name],
    ["what nobody knows of a type", unknownOf("number"), name],
  ])("isn't %s", (_, value, shape) => {
    expect(isPlainlyRight(valueOf(value), expected(shape))).toBe(false);
  });

  it.each<[MembersVerdict, unknown, StructureShape, Dialect]>([
    ["right", { Needed: "ab", Other: "wrong" }, inner, "sdk-v3"],
    ["right", { Needed: "ab", Other: undefined }, inner, "sdk-v3"],
    ["right", { Needed: unknown }, inner, "sdk-v3"],
    ["right", open({ Other: "ab" }), inner, "sdk-v3"],
    ["right", { Other: "ab" }, inner, "partial"],
    ["known", { Other: "ab" }, inner, "sdk-v3"],
    ["known", { Needed: undefined }, inner, "sdk-v3"],
    ["known", { Needed: null }, inner, "partial"],
    ["known", open({ Needed: undefined }), inner, "sdk-v3"],
    ["unclear", { Needed: "ab", Others: "ab" }, inner, "sdk-v3"],
    ["unclear", { Needed: undefined, Others: "ab" }, inner, "sdk-v3"],
    ["unclear", { Others: undefined }, inner, "sdk-v3"],
    ["right", { A: "ab" }, one, "sdk-v3"],
    ["right", { A: "ab", B: undefined }, one, "sdk-v3"],
    ["right", open({}), one, "sdk-v3"],
    ["right", {}, one, "partial"],
    ["right", { A: "ab", B: 1 }, one, "properties"],
    ["known", {}, one, "sdk-v3"],
    ["known", { A: undefined }, one, "sdk-v3"],
    ["known", { A: "ab", B: 1 }, one, "sdk-v3"],
  ])("are members: %s of %j", (verdict, value, shape, dialect) => {
    const record = valueOf(value);
    if (record.kind !== "record") throw new Error("no record");
    expect(judgeMembers(record, expected(shape), enforcedIn[dialect])).toBe(verdict);
  });
});

/** Says of each text that it was handed it. */
function domainThatRepeats(more: Partial<Domain> = {}): () => Domain {
  const said = ({ value, member }: RequestText<never>): Violation<never> => ({
    kind: "region",
    messageId: member,
    data: {},
    path: [],
    place: { node: value.node, part: "whole" },
    suggestions: [],
    confidence: "high",
  });
  const domain: Domain = {
    ...emptyDomain,
    checkRequest: ({ texts }) => (texts as RequestText<never>[]).map(said),
    ...more,
  };
  return () => domain;
}

/** What the walk says of a value, with what is plainly right and without. */
function twice(value: unknown, more: Partial<CheckContext<TestNode>> = {}) {
  const context = contextOf<TestNode>(zoo, "anchor", more);
  return [false, true].map((passesOver) => checkInFull(valueOf(value), input, context, passesOver));
}

describe("a walk that passes over what is plainly right", () => {
  it.each<[string, unknown]>([
    ["a wrong member", { Name: "A", Mode: "On", Count: 1, Flag: true, Json: "longer" }],
    ["wrong ones of all kinds", { Name: "abcde", Mode: "on", Count: 6, Flag: 1, Bytes: "a", Json: 1 }],
    ["a wrong string beside what nobody knows", { Name: 1, Mode: unknown, Count: unknownOf("string") }],
    ["a wrong branch", { Name: oneOf("ab", "A"), Count: oneOf(1, 6), Names: oneOf(["ab"], []) }],
    ["a wrong element", { Names: ["ab", "A", "ab"] }],
    ["too many elements", { Names: ["ab", "ab", "ab", "ab"] }],
    ["a wrong key and a wrong value", { Tags: { A: "ab", b: "A" } }],
    ["too many keys", { Tags: { a: "ab", b: "ab", c: "ab" } }],
    ["a missing member", { Inner: { Other: "ab" } }],
    ["an unknown member beside a missing one", { Inner: { Others: "ab" } }],
    ["a misspelled member", { Inner: { needed: "ab" } }],
    ["a crowded union", { One: { A: "ab", B: 1 } }],
    ["an empty union", { One: {}, Name: "ab" }],
  ])("finds the same of %s", (_, value) => {
    const [all, some] = twice(value);
    expect(all).not.toEqual([]);
    expect(some).toEqual(all);
  });

  it("keeps the strings of which something is said together, in their order", () => {
    const domain = domainThatRepeats();
    const [all, some] = twice(
      { Name: "ab", Names: ["ab", "abc"], Tags: { a: "ab" }, Inner: { Needed: "A" } },
      { domain },
    );
    expect(all?.filter(({ kind }) => kind === "region").map(({ messageId }) => messageId)).toEqual([
      "Name",
      "Names",
      "Names",
      "Tags",
      "Needed",
    ]);
    expect(some).toEqual(all);
  });

  it("keeps none of which nothing is said", () => {
    const domain = domainThatRepeats({
      concernsText: (text) => text !== "ab",
      concernsTextsOf: (member) => member !== "Other",
    });
    const [, some] = twice({ Name: "ab", Names: ["ab", "abc"], Inner: { Needed: "A", Other: "abc" } }, { domain });
    expect(some?.filter(({ kind }) => kind === "region").map(({ messageId }) => messageId)).toEqual([
      "Names",
      "Needed",
    ]);
  });

  it("is compared with one that doesn't, in the project's own tests", () => {
    const more = { domain: domainThatRepeats({ concernsText: () => false }), checksTwice: true };
    const context = contextOf<TestNode>(zoo, "anchor", more);
    expect(() => check(valueOf({ Name: "A" }), input, context)).toThrow(
      "What the walk passes over makes a difference: illegalCharacter,Name.",
    );
  });
});
