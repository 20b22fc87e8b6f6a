import { describe, expect, it } from "vitest";
import type { TSESTree } from "@typescript-eslint/utils";
import { createContext } from "../../src/analysis/create-context.js";
import { LiteralLook } from "../../src/analysis/literal-look.js";
import { accepts } from "../../src/check/acceptance/accept.js";
import { checkInFull } from "../../src/check/check-in-full.js";
import type { CheckContext } from "../../src/check/context.js";
import { emptyDomain, type Domain } from "../../src/check/domain.js";
import type { Relation } from "../../src/check/relations/vocabulary.js";
import type { Member, StructureShape } from "../../src/model/shape.js";
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
} from "../check/build-service.js";
import { contextOf } from "../check/context.js";
import { wholeText } from "../../src/check/text-value.js";
import { withSourceCode } from "./parse.js";

type Node = TSESTree.Node;

const name = string("Name", { min: 1, max: 4, pattern: "[a-z]*" });
const tags = map("Tags", string("Key", { pattern: "[a-z]+" }), name, { min: 1, max: 2 });
const input = structure("Input", {
  Name: name,
  Mode: string("Mode", { enum: ["On", "Off"] }),
  Json: string("Json", { jsonValue: true, max: 2 }),
  Count: number("Count", { min: 1, max: 5 }),
  Flag: boolean("Flag"),
  Bytes: blob("Bytes", { max: 4 }),
  Time: timestamp("Time"),
  Names: list("Names", name, { min: 1, max: 3 }),
  Tags: tags,
  Two: map("Two", string("Key", {}), name, { min: 2 }),
  Free: map("Free", string("FreeKey", {}), name),
  Any: document("Any"),
  One: union("One", { A: name, B: number("B") }),
  Inner: structure("Inner", { "Needed!": name, Other: name }),
});

interface Look {
  readonly accepted: boolean;
  readonly read: readonly string[];
}

/** What the look says of the first object in a file, and which texts of it were asked for as values. */
function look(code: string, shape: StructureShape = input, more: Partial<CheckContext<Node>> = {}): Look {
  let result: Look | undefined;
  withSourceCode(`const input = ${code};\n`, (sourceCode) => {
    const [statement] = sourceCode.ast.body;
    const node = statement?.type === "VariableDeclaration" ? statement.declarations[0].init : undefined;
    if (node?.type !== "ObjectExpression") throw new Error(`no object: ${code}`);
    const { values } = createContext(sourceCode, {});
    const own = contextOf<Node>(service(shape), node, more);
    const read: string[] = [];
    const literals = new LiteralLook(own, (part) => {
      read.push(sourceCode.getText(part));
      return values.resolve(part);
    });
    const accepted = literals.accepts(node, shape);
    // It accepts nothing that the look at the value, or the full check, doesn't.
    if (accepted) {
      expect(accepts(values.resolve(node), shape, own)).toBe(true);
      expect(checkInFull(values.resolve(node), shape, own)).toEqual([]);
    }
    result = { accepted, read };
  });
  if (result === undefined) throw new Error("not run");
  return result;
}

describe("a literal that is right", () => {
  it.each([
    "{}",
    '{ Name: "ab", Mode: "On", Count: 5, Flag: false }',
    '{ "Name": "ab" }',
    '{ Json: "longer" }',
    '{ Names: ["ab"], Tags: { a: "ab", "b": "c" } }',
    '{ One: { A: "ab" }, Inner: { Needed: "ab", Other: "c" } }',
    "{ One: { B: 1 } }",
  ])("is accepted without a value of anything: %s", (code) => {
    expect(look(code)).toEqual({ accepted: true, read: [] });
  });

  it.each<[code: string, read: readonly string[]]>([
    ["{ Name: other }", ["other"]],
    ["{ Name: `ab` }", ["`ab`"]],
    ["{ Name: undefined, Count: null }", ["undefined", "null"]],
    ['{ Bytes: "abcd", Time: new Date() }', ['"abcd"', "new Date()"]],
    ['{ Names: ["ab", other], Tags: { a: other } }', ["other", "other"]],
    ['{ Names: ["a", "b", "c", undefined] }', ["undefined"]],
    ['{ Tags: { a: "b", c: undefined, d: "e" } }', ["undefined"]],
    ["{ Inner: { Needed: other } }", ["other"]],
    ["{ Inner: other, Name }", ["other", "Name"]],
    ["{ Names: [other] }", ["other"]],
    ["{ One: { A: other } }", ["other"]],
    ["{ One: { A: `ab` } }", ["`ab`"]],
    ['{ One: { A: some ? "a" : undefined, B: 1 } }', ['some ? "a" : undefined']],
    ["{ Any: /a/, Count: undefined }", ["/a/", "undefined"]],
  ])("is accepted with values of what is no literal: %s", (code, read) => {
    expect(look(code)).toEqual({ accepted: true, read });
  });
});

describe("a literal that isn't right", () => {
  it.each([
    '{ Name: "abcde" }',
    '{ Name: "" }',
    '{ Name: "A" }',
    '{ Mode: "on" }',
    "{ Name: 1 }",
    '{ Flag: "true" }',
    "{ Flag: 1 }",
    "{ Count: 6 }",
    "{ Count: 1.5 }",
    "{ Count: 1n }",
    "{ Count: /a/ }",
    '{ Bytes: "abcde" }',
    '{ Time: "2026" }',
    "{ Names: [] }",
    '{ Names: ["a", "b", "c", "d"] }',
    '{ Names: "ab" }',
    "{ Names: {} }",
    '{ Names: ["ab", "A"] }',
    "{ Tags: {} }",
    '{ Tags: { a: "b", c: "d", e: "f" } }',
    '{ Tags: { A: "b" } }',
    '{ Tags: { a: "B" } }',
    "{ Tags: { a: undefined } }",
    "{ One: {} }",
    '{ One: { A: "ab", B: 1 } }',
    '{ Inner: { Other: "a" } }',
    '{ Inner: { Needed: undefined, Other: "a" } }',
    '{ Inner: ["a"] }',
    '{ Other: "a" }',
    "{ Names: [undefined] }",
    '{ Names: ["a", "b", "c", other] }',
    "{ Names: [`A`] }",
    "{ Name: `A` }",
    "{ Tags: { a: `B` } }",
    "{ One: { A: undefined } }",
    "{ One: { A: `ab`, B: 1 } }",
    '{ Tags: { a: "b", c: "d", e: some ? "f" : undefined, g: "h" } }',
  ])("is left to the look at the value: %s", (code) => {
    expect(look(code).accepted).toBe(false);
  });
});

describe("a form that has to be read as a value", () => {
  it.each([
    '{ Name: "a", Name: "b" }',
    '{ Inner: { Needed: "a", Needed: "b" } }',
    '{ ...other, Name: "a" }',
    '{ ["Name"]: "a" }',
    '{ get Name() { return "a"; } }',
    '{ set Name(value) {}, Mode: "On" }',
    "{ Name() {} }",
    '{ __proto__: other, Name: "a" }',
    '{ Names: ["a", ...others] }',
    '{ Names: ["a", , "b"] }',
    '{ Tags: { ["a"]: "b" } }',
    '{ Tags: { __proto__: "b" } }',
    '{ Tags: { ...others, a: "b" } }',
    '{ Tags: { get a() { return "b"; } } }',
    '{ Tags: { 1: "b" } }',
    '{ Free: { __proto__: "b" } }',
    "{ get Any() { return 1; } }",
    "{ Any() {} }",
    // Written twice, a key would count twice.
    '{ Two: { a: "b", a: "c" } }',
  ])("is left to the look at the value: %s", (code) => {
    expect(look(code).accepted).toBe(false);
  });
});

describe("the members of a large structure", () => {
  const members = Array.from({ length: 70 }, (_, index) => `M${index.toString()}`);
  const large = structure("Large", Object.fromEntries(members.map((member) => [member, name])));
  const all = members.slice(0, 62).map((member) => `${member}: "a"`);

  it("are told apart, as many as two numbers hold", () => {
    expect(look(`{ ${all.join(", ")} }`, large)).toEqual({ accepted: true, read: [] });
    expect(look(`{ ${all.join(", ")}, M69: "a" }`, large).accepted).toBe(false);
  });

  it.each(["M0", "M30", "M31", "M61"])("are noticed where one is written twice: %s", (twice) => {
    expect(look(`{ ${all.join(", ")}, ${twice}: "b" }`, large).accepted).toBe(false);
  });
});

describe("a literal that is too much to look at", () => {
  const members = new Map<string, Member>();
  const node = structure("Node", {}, { members });
  members.set("Inner", { name: "Inner", shape: node, required: false, idempotencyToken: false, deprecated: undefined });
  const nested = (depth: number): string => "{ Inner: ".repeat(depth) + "{}" + " }".repeat(depth);

  it("is one that is nested a hundred times", () => {
    expect(look(nested(100), node).accepted).toBe(true);
    expect(look(nested(101), node).accepted).toBe(false);
  });

  it("is one with more than 100,000 values", () => {
    const counts = structure("Counts", { Counts: list("List", number("Count")) });
    const of = (count: number): string => `{ Counts: [${"1,".repeat(count)}] }`;
    expect(look(of(99_998), counts).accepted).toBe(true);
    expect(look(of(100_000), counts).accepted).toBe(false);
  });
});

describe("what concerns more than one member", () => {
  const relation: Relation = {
    kind: "exclusive",
    id: "name-or-mode",
    shapes: ["Input"],
    members: ["Name", "Mode"],
    confidence: "high",
    reason: "one of them says it",
    source: "https://example.org",
  };
  const domain: Domain = { ...emptyDomain, service: service(input).id, relations: [relation] };

  it("is settled by the members, as long as they can't break it", () => {
    expect(look('{ Name: "a", Count: 1 }', input, { domain: () => domain })).toEqual({ accepted: true, read: [] });
  });

  it("is asked of the value where they can", () => {
    const code = '{ Name: undefined, Mode: "On" }';
    expect(look(code, input, { domain: () => domain })).toEqual({ accepted: true, read: ["undefined", code] });
    expect(look('{ Name: "a", Mode: "On" }', input, { domain: () => domain }).accepted).toBe(false);
  });

  it("are the strings that the domain looks at", () => {
    const seen: string[] = [];
    const asking: Domain = {
      ...emptyDomain,
      concernsTextsOf: (member) => member !== "Json",
      concernsText: (text) => text !== "none",
      checkRequest: ({ texts }) => {
        for (const { value, member } of texts) seen.push(`${member}: ${wholeText(value) ?? "?"}`);
        return [];
      },
    };
    look('{ Name: "a", Json: "b", Names: ["none", "c"], Tags: { d: "e" } }', input, { domain: () => asking });
    // The looks that this one is compared with see the same.
    const texts = ["Name: a", "Names: c", "Tags: e"];
    expect(seen.slice(0, 3)).toEqual(texts);
  });

  it("are none that are secret", () => {
    const seen: string[] = [];
    const asking: Domain = {
      ...emptyDomain,
      checkRequest: ({ texts }) => {
        for (const { value } of texts) seen.push(wholeText(value) ?? "?");
        return [];
      },
    };
    const text = string("Text", {});
    const secret = string("Secret", { sensitive: true });
    const asked = structure("Asked", {
      Name: text,
      Secret: secret,
      Secrets: list("Secrets", secret),
      SecretTags: map("SecretMap", text, secret),
      Hidden: structure(
        "Hidden",
        { Name: text, Other: text, Names: list("Texts", text), Tags: map("Map", text, text) },
        { sensitive: true },
      ),
    });
    const code = `{ Name: "a", Secret: "b", Secrets: ["c", \`d\`], SecretTags: { e: "f", g: \`h\` },
      Hidden: { Name: "i", Other: \`n\`, Names: ["j", \`k\`], Tags: { l: "m" } } }`;
    expect(look(code, asked, { domain: () => asking }).accepted).toBe(true);
    expect(seen.slice(0, 1)).toEqual(["a"]);
    expect(new Set(seen)).toEqual(new Set(["a"]));
  });
});
