import { beforeEach, describe, expect, it } from "vitest";
import { accepts } from "../../../src/check/acceptance/accept.js";
import { checkInFull } from "../../../src/check/check-in-full.js";
import type { CheckContext } from "../../../src/check/context.js";
import { emptyDomain, type Domain } from "../../../src/check/domain.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import type { Violation } from "../../../src/check/violation.js";
import type { Shape } from "../../../src/model/shape.js";
import {
  blob,
  boolean,
  document,
  list,
  map,
  number,
  service,
  string,
  structure,
  timestamp,
  union,
} from "../build-service.js";
import {
  fallback,
  instance,
  oneOf,
  open,
  Raw,
  run,
  template,
  unknown,
  unknownOf,
  valueOf,
  type TestNode,
} from "../build-value.js";
import { contextOf } from "../context.js";

const name = string("Name", { min: 2, max: 4, pattern: "[a-z]*" });
const input = structure("Input", {
  Name: name,
  Mode: string("Mode", { enum: ["On", "Off"] }),
  Short: string("Short", { max: 2 }),
  Emoji: string("Emoji", { min: 2, max: 3 }),
  Json: string("Json", { jsonValue: true, max: 2 }),
  Count: number("Count", { min: 1, max: 5 }),
  Flag: boolean("Flag"),
  Bytes: blob("Bytes", { min: 2, max: 4 }),
  Time: timestamp("Time"),
  Any: document("Any"),
  Names: list("Names", name, { min: 1, max: 3 }),
  Tags: map("Tags", string("Key", { pattern: "[a-z]+" }), name, { min: 1, max: 2 }),
  One: union("One", { A: name, B: number("B") }),
  Inner: structure("Inner", { "Needed!": name, Other: name }),
});
const zoo = service(input);
const context = contextOf<TestNode>(zoo, "anchor");

/** What the first look says, which has to be what the full check says. */
function look(value: unknown, more: Partial<CheckContext<TestNode>> = {}, shape: Shape = input): boolean {
  const own = { ...context, ...more };
  const accepted = accepts(valueOf(value), shape, own);
  if (accepted) expect(checkInFull(valueOf(value), shape, own)).toEqual([]);
  return accepted;
}

describe("a value that the first look accepts", () => {
  it.each<[string, unknown]>([
    ["an empty record", {}],
    ["a name of the least length", { Name: "ab" }],
    ["a name of the greatest length", { Name: "abcd" }],
    ["a name in parts, as long as it may be", { Name: template("ab", { min: 2 }) }],
    ["a name in parts, as short as it may be", { Name: template("a", { max: 1 }) }],
    ["a name in parts of one that nobody knows", { Name: template({}) }],
    ["a name in two known parts", { Name: template("a", "b") }],
    ["an empty string", { Short: "" }],
    ["a template of nothing", { Short: template() }],
    ["a text in parts of which only a limit is stated", { Short: template("ab", {}) }],
    ["as many characters of two units as may be", { Emoji: "\u{1F600}\u{1F600}\u{1F600}" }],
    ["as few characters of two units as may be", { Emoji: "\u{1F600}\u{1F600}" }],
    ["a value of an enum", { Mode: "On" }],
    ["a value of an enum, known in part", { Mode: template("O", {}) }],
    ["a text that becomes JSON", { Json: "longer" }],
    ["the least number", { Count: 1 }],
    ["the greatest number", { Count: 5 }],
    ["a number that is null", { Count: null }],
    ["a string that is null", { Name: null }],
    ["a flag", { Flag: false }],
    ["bytes, as few as may be", { Bytes: instance("Uint8Array", 2) }],
    ["bytes, as many as may be", { Bytes: instance("Uint8Array", 4) }],
    ["bytes as a string", { Bytes: "abcd" }],
    ["a date", { Time: instance("Date") }],
    ["an instance of the user's own for a record", { Inner: instance("Mine") }],
    ["a list for a document", { Any: ["a"] }],
    ["a record for a document", { Any: { A: "a" } }],
    ["a string for a document", { Any: "a" }],
    ["a number for a document", { Any: 1 }],
    ["as few entries of a list as may be", { Names: ["ab"] }],
    ["as many entries of a list as may be", { Names: ["ab", "ab", "ab"] }],
    ["a run that may be long enough", { Names: run(0, 1, "ab") }],
    ["a run that may be short enough", { Names: run(3, Infinity, "ab") }],
    ["a run of nothing beside an entry", { Names: nothingAnd("ab") }],
    ["entries that may be missing", { Names: ["ab", "ab", "ab", oneOf("ab", undefined)] }],
    ["an entry that may be missing", { Names: [oneOf("ab", undefined)] }],
    ["an entry that nobody knows", { Names: [unknown] }],
    ["as few entries of a map as may be", { Tags: { a: "ab" } }],
    ["as many entries of a map as may be", { Tags: { a: "ab", b: "ab" } }],
    ["an entry of a map that isn't there, beside others", { Tags: { a: "ab", b: "ab", C: undefined } }],
    ["entries of a map that may be there", { Tags: { a: "ab", b: "ab", c: oneOf("ab", undefined) } }],
    ["an entry of a map that may be there", { Tags: { a: oneOf("ab", undefined) } }],
    ["a map with more than is written", { Tags: open({}) }],
    ["one member of a union", { One: { A: "ab" } }],
    ["one member of a union that isn't a string", { One: { B: 1 } }],
    ["a member of a union that nobody knows", { One: { A: unknown } }],
    ["a union with one member that may be set beside another", { One: { A: "ab", B: oneOf(1, undefined) } }],
    ["a union with more than is written", { One: open({}) }],
    ["a structure with what it needs", { Inner: { Needed: "ab" } }],
    ["a structure with what it needs, that nobody knows", { Inner: { Needed: unknown } }],
    ["a structure with more than is written", { Inner: open({ Other: "ab" }) }],
    ["a structure with a member that isn't there", { Inner: { Needed: "ab", Other: undefined } }],
    ["a string that nobody knows", { Name: unknownOf("string") }],
    ["a number that nobody knows", { Count: unknownOf("number") }],
    ["a record that nobody knows", { Inner: unknownOf("record") }],
    ["one of two right ones", { Count: oneOf(1, 5) }],
    ["a number or null", { Count: oneOf(1, null) }],
    ["a flag or null", { Flag: oneOf(true, null) }],
    ["bytes that nobody knows", { Bytes: unknown }],
    ["bytes of which only the type is known", { Bytes: unknownOf("string") }],
    ["nothing in the place of nothing", { Name: oneOf("ab", fallback("")) }],
    ["nothing in the place of a number", { Count: oneOf(1, fallback("")) }],
  ])("is %s", (_, value) => {
    expect(look(value)).toBe(true);
  });

  it.each(["cloudformation", "cdk", "json", "pipeline"] as const)(
    "is a string in %s that stands for bytes",
    (dialect) => {
      expect(look({ Bytes: "YWJj" }, { dialect })).toBe(true);
    },
  );

  it("lacks a member where nothing counts as missing", () => {
    expect(look({ Inner: {} }, { dialect: "partial" })).toBe(true);
    expect(look({ Inner: { Needed: undefined } }, { dialect: "partial" })).toBe(true);
    expect(look({ One: {} }, { dialect: "partial" })).toBe(true);
  });

  it("has several members of a union where that isn't enforced", () => {
    expect(look({ One: { A: "ab", B: 1 } }, { dialect: "properties" })).toBe(true);
  });
});

describe("a value that the first look leaves to the full check", () => {
  it.each<[string, unknown]>([
    ["a name that is too short", { Name: "a" }],
    ["a name that is too long", { Name: "abcde" }],
    ["a name in parts that is too short", { Name: template("a", { max: 0 }) }],
    ["a name in parts that is too long", { Name: template("ab", { min: 3 }) }],
    ["half a character beside what nobody knows", { Short: template("\uD83D", {}) }],
    ["an empty string where one can't be", { Name: template() }],
    ["too many characters of two units", { Emoji: "\u{1F600}".repeat(4) }],
    ["too few characters of two units", { Emoji: "\u{1F600}" }],
    ["no value of an enum", { Mode: "on" }],
    ["no value of an enum, known in part", { Mode: template("N", {}) }],
    ["a number that is too small", { Count: 0 }],
    ["a number that is too great", { Count: 6 }],
    ["a bigint where none can be", { Count: 1n }],
    ["a boolean for a number", { Count: true }],
    ["a number for a string", { Name: 1 }],
    ["a string for a flag", { Flag: "true" }],
    ["too few bytes", { Bytes: instance("Uint8Array", 1) }],
    ["too many bytes", { Bytes: instance("Uint8Array", 5) }],
    ["too many bytes as a string", { Bytes: "abcde" }],
    ["a date for bytes", { Bytes: instance("Date", 3) }],
    ["bytes for a time", { Time: instance("Uint8Array", 3) }],
    ["a list for a string", { Name: ["ab"] }],
    ["a list for a structure", { Inner: [] }],
    ["a record for a list", { Names: {} }],
    ["no entry of a list", { Names: [] }],
    ["too many entries of a list", { Names: ["ab", "ab", "ab", "ab"] }],
    ["a run that is too long", { Names: run(4, Infinity, "ab") }],
    ["a run that is too short", { Names: run(0, 0, "ab") }],
    ["an entry that isn't there", { Names: [undefined] }],
    ["a wrong name in a run", { Names: run(0, 1, "A") }],
    ["a wrong entry", { Names: ["ab", "A"] }],
    ["no entry of a map", { Tags: {} }],
    ["an entry of a map that isn't there", { Tags: { a: undefined } }],
    ["too many entries of a map", { Tags: { a: "ab", b: "ab", c: "ab" } }],
    ["a wrong key", { Tags: { A: "ab" } }],
    ["a wrong value of a map", { Tags: { a: "A" } }],
    ["no member of a union", { One: {} }],
    ["two members of a union", { One: { A: "ab", B: 1 } }],
    ["a union whose only member isn't there", { One: { A: undefined } }],
    ["a structure without what it needs", { Inner: { Other: "ab" } }],
    ["a structure whose needed member isn't there", { Inner: { Needed: undefined } }],
    ["a wrong member of a structure", { Inner: { Needed: "A" } }],
    ["a string that nobody knows for a number", { Count: unknownOf("string") }],
    ["a wrong one of two", { Count: oneOf(1, 6) }],
    ["an empty string in the place of a number", { Count: oneOf(1, "") }],
  ])("is %s", (_, value) => {
    expect(look(value)).toBe(false);
  });

  it("is all that is written of a construct, which takes what no request does", () => {
    expect(look({ Name: "ab" }, { dialect: "construct" })).toBe(false);
  });
});

function nothingAnd(entry: string): Raw {
  return new Raw((node) => ({
    kind: "list",
    items: [
      { spread: true, value: valueOf("WRONG", node), min: 0, max: 0, node },
      { spread: false, value: valueOf(entry, node), node },
    ],
    node,
  }));
}

describe("the strings of a whole request", () => {
  let seen: string[];
  let found: readonly Violation<never>[];
  const domain: Domain = {
    ...emptyDomain,
    concernsTextsOf: (member) => member !== "Mode",
    concernsText: (text) => text !== "none",
    checkRequest: ({ texts }) => {
      seen = texts.map(
        ({ value, member }) => `${member}:${value.parts.map((part) => (part.known ? part.text : "*")).join("|")}`,
      );
      return [...found];
    },
  };
  const secret = string("Secret", { sensitive: true });
  const asked = structure("Asked", {
    Name: string("Text"),
    Mode: string("Text"),
    Secret: secret,
    Names: list("Texts", string("Text")),
    Tags: map("Map", string("Key"), string("Text")),
    Secrets: list("Secrets", secret),
    SecretTags: map("SecretMap", string("Key"), secret),
    Hidden: structure("Hidden", { Name: string("Text"), Names: list("Texts", string("Text")) }, { sensitive: true }),
  });

  beforeEach(() => {
    seen = [];
    found = [];
  });

  it.each<[string, unknown, readonly string[]]>([
    ["of members that it may speak of", { Name: "a", Mode: "b" }, ["Name:a"]],
    ["that it may speak of", { Names: ["none", "a"] }, ["Names:a"]],
    ["that nobody knows wholly", { Name: template("none", {}) }, ["Name:none|*"]],
    ["in several parts, each of which says nothing", { Name: template("no", "ne") }, ["Name:no|ne"]],
    ["in maps, but no keys", { Tags: { a: "b" } }, ["Tags:b"]],
    ["of all branches", { Name: oneOf("a", "b") }, ["Name:a", "Name:b"]],
    ["in lists", { Names: ["a", oneOf("b", unknown)] }, ["Names:a", "Names:b"]],
    ["but no secrets", { Name: "x", Secret: "a", Secrets: ["b"], SecretTags: { a: "c" } }, ["Name:x"]],
    ["and none in what is secret", { Name: "x", Hidden: { Name: "a", Names: ["b"] } }, ["Name:x"]],
  ])("are those %s", (_, value, texts) => {
    expect(look(value, { domain: () => domain }, asked)).toBe(true);
    seen = [];
    accepts(valueOf(value), asked, { ...context, domain: () => domain });
    expect(seen).toEqual(texts);
  });

  it("aren't looked at where there are none", () => {
    found = [violation("high")];
    expect(accepts(valueOf({ Mode: "a" }), asked, { ...context, domain: () => domain })).toBe(true);
    expect(seen).toEqual([]);
  });

  it("are at most a thousand", () => {
    const own = { ...context, domain: () => domain };
    const names = (count: number, text: string) => valueOf({ Names: Array.from({ length: count }, () => text) });
    expect(accepts(names(1000, "a"), asked, own)).toBe(true);
    expect(accepts(names(1001, "a"), asked, own)).toBe(false);
    expect(accepts(names(1001, "none"), asked, own)).toBe(true);
  });

  it.each([
    ["medium", "medium", false],
    ["medium", "high", true],
    ["high", "medium", false],
    ["high", "high", false],
  ] as const)("make a finding of %s confidence where %s is asked for", (confidence, least, accepted) => {
    found = [violation(confidence)];
    const own = { ...context, domain: () => domain, confidence: least };
    expect(accepts(valueOf({ Name: "a" }), asked, own)).toBe(accepted);
  });

  it("are nobody's business in a structure of CloudFormation's, or where no request is made", () => {
    found = [violation("high")];
    const own = { ...context, domain: () => domain };
    const resource = { ...zoo, correspondence: { structureOf: () => undefined, propertyOf: () => undefined } };
    expect(accepts(valueOf({ Name: "a" }), asked, { ...own, service: resource })).toBe(true);
    expect(accepts(valueOf([{ Name: "a" }]), list("Asked", asked), own)).toBe(true);
  });

  it("are looked at with the client's Region", () => {
    let region: string | undefined;
    const own: Domain = {
      ...domain,
      checkRequest: (request) => {
        region = request.clientRegion;
        return [];
      },
    };
    accepts(valueOf({ Name: "a" }), asked, {
      ...context,
      domain: () => own,
      clientRegion: { region: "eu-west-1", node: "region" },
    });
    expect(region).toBe("eu-west-1");
  });
});

function violation(confidence: "high" | "medium"): Violation<never> {
  return {
    kind: "region",
    messageId: "test",
    data: {},
    path: [],
    place: { node: undefined as never, part: "whole" },
    suggestions: [],
    confidence,
  };
}

describe("the relations of a structure", () => {
  const about = (more: Partial<Relation>): Relation =>
    ({
      id: "test",
      kind: "exclusive",
      shapes: ["Related"],
      members: ["A", "B"],
      reason: "this is a test",
      source: "Related$A",
      confidence: "high",
      ...more,
    }) as Relation;
  const related = structure("Related", { A: name, B: name, C: name });
  const own = (relation: Relation, more: Partial<CheckContext<TestNode>> = {}) => ({
    service: service(related),
    domain: () => ({ ...emptyDomain, service: "zoo", relations: [relation] }),
    ...more,
  });

  it.each<[string, Relation, unknown, boolean]>([
    ["is broken", about({}), { A: "ab", B: "ab" }, false],
    ["holds, since one of its members isn't there", about({}), { A: "ab", C: "ab" }, true],
    ["holds, since one of its members is undefined", about({}), { A: "ab", B: undefined }, true],
    ["may hold, since nobody knows one of its members", about({}), { A: "ab", B: unknown }, true],
    ["needs no member, and is broken", about({ kind: "at-least-one" }), { C: "ab" }, false],
    ["needs no member, and holds", about({ kind: "at-least-one" }), { A: "ab" }, true],
  ])("%s", (_, relation, value, holds) => {
    expect(look(value, own(relation), related)).toBe(holds);
  });

  it.each([0, 28, 29, 30, 39])("are seen in more members than a number has bits: from member %d on", (first) => {
    const names = Array.from({ length: 41 }, (_, index) => `M${index.toString()}`);
    const many = structure("Related", Object.fromEntries(names.map((each) => [each, name])));
    const pairs = names
      .slice(0, -1)
      .map((each, index) => about({ id: each, kind: "exclusive", members: [each, names[index + 1] ?? ""] }));
    const domain = { ...emptyDomain, service: "zoo", relations: pairs };
    const all = { service: service(many), domain: () => domain };
    expect(look({ [`M${first.toString()}`]: "ab", [`M${(first + 1).toString()}`]: "ab" }, all, many)).toBe(false);
    expect(look({ [`M${first.toString()}`]: "ab" }, all, many)).toBe(true);
  });

  it("are those of the domain that is asked", () => {
    const { domain, service: same } = own(about({}));
    const other = { service: same, domain: () => ({ ...domain(), relations: [] }) };
    expect(look({ A: "ab", B: "ab" }, other, related)).toBe(true);
    expect(look({ A: "ab", B: "ab" }, { service: same, domain }, related)).toBe(false);
  });

  it("needn't hold where the settings say so", () => {
    const allow = { ...context.allow, relations: new Set(["test"]) };
    expect(look({ A: "ab", B: "ab" }, own(about({}), { allow }), related)).toBe(true);
    const others = { ...context.allow, relations: new Set(["other"]) };
    expect(look({ A: "ab", B: "ab" }, own(about({}), { allow: others }), related)).toBe(false);
  });

  it("needn't hold where more confidence is asked for", () => {
    const relation = about({ confidence: "medium" });
    expect(look({ A: "ab", B: "ab" }, own(relation, { confidence: "high" }), related)).toBe(true);
    expect(look({ A: "ab", B: "ab" }, own(relation, { confidence: "medium" }), related)).toBe(false);
  });
});
