import { describe, expect, it } from "vitest";
import { readDeclarations } from "../../src/model/client-declarations.js";

describe("declarations of the SDK's forms", () => {
  it("are found beside what looks like them", () => {
    const read = readDeclarations(`
      // export interface Config { Ghost: 1 }
      export declare const Mode: { readonly A: "a /* no comment */"; readonly B: 'b"'; };
      export interface Config { One: string; Two?: { Inner?: string } | undefined; "three-3"?: number; method(a: string): void }
    `);
    expect(read.enumValues("Mode")).toEqual(new Set(["a /* no comment */", 'b"']));
    expect(read.members("Config")).toEqual(new Set(["One", "Two", "three-3"]));
    expect(read.optionalMembers("Config")).toEqual(new Set(["Two", "three-3"]));
    expect(read.members("Ghost")).toBeUndefined();
  });
});

describe("the values of an enum", () => {
  const valuesOf = (declaration: string): readonly string[] | undefined => {
    const values = readDeclarations(declaration).enumValues("Mode");
    return values && [...values];
  };

  it.each([
    ["an object, as newer clients have it", `export declare const Mode: { readonly A: "a"; readonly B: "b"; };`],
    ["an enum, as older clients have it", `export declare enum Mode { A = "a", B = "b" }`],
    ["without spaces", `export declare const Mode: {readonly A:"a";readonly B:"b"};`],
    ["with many", `export declare const Mode: {\n  readonly A:   "a";\n  readonly B:\n    "b";\n};`],
    ["in single quotes", `export declare const Mode: { readonly A: 'a'; readonly B: 'b'; };`],
    [
      "among others",
      `export declare const Modes: { readonly C: "c" }; export declare const Mode: { readonly A: "a"; readonly B: "b" }; export declare const More: { readonly D: "d" };`,
    ],
    ["twice the same", `export declare const Mode: { readonly A: "a"; readonly B: "b"; readonly C: "a" };`],
    [
      "behind comments",
      `/* const Mode: { readonly C: "c" } */ // enum Mode { C = "c" }\nexport declare const Mode: { readonly A: "a"; /** "x" */ readonly B: "b" };`,
    ],
    [
      "behind a string that looks like a comment",
      `export declare const One: { readonly C: "/*"; readonly D: '//' }; export declare const Mode: { readonly A: "a"; readonly B: "b" };`,
    ],
  ])("are read: %s", (_, declaration) => {
    expect(valuesOf(declaration)).toEqual(["a", "b"]);
  });

  it.each([
    [String.raw`"a\"b"`, 'a"b'],
    [String.raw`'a\'b'`, "a'b"],
    [String.raw`"a\\b"`, String.raw`a\b`],
    [String.raw`"\u00e4}"`, "ä}"],
    [`"{"`, "{"],
    [`'}"'`, '}"'],
    [`"}'"`, "}'"],
    [`""`, ""],
    // What JSON doesn't know stays as it is written.
    [String.raw`"\x41"`, String.raw`\x41`],
  ])("are unescaped: %s", (written, value) => {
    expect(valuesOf(`export declare const Mode: { readonly A: ${written}; readonly B: "b" };`)).toEqual([value, "b"]);
  });

  it.each([
    `export declare const Mode: {};`,
    `export declare const Mode: { readonly A: 1 };`,
    `export declare const Mode: { readonly A: "a";`,
    `export declare const OtherMode: { readonly A: "a" };`,
    `export interface Mode { A: "a" }`,
  ])("are unknown in %s", (declaration) => {
    expect(valuesOf(declaration)).toBeUndefined();
  });
});

describe("the members of a structure", () => {
  it.each([
    [`A: string; B?: number;`, ["A", "B"], ["B"]],
    [`A : string;\n  B\n  ?: number;`, ["A", "B"], ["B"]],
    // Not those in the types of its members.
    [`A: { C: string }; B?: { D?: { E: string } };`, ["A", "B"], ["B"]],
    [`A(C: string): void; B?: (D: string) => { E?: string };`, ["B"], ["B"]],
    [`A: [C: string, D?: string]; B?: string;`, ["A", "B"], ["B"]],
    [`[key: string]: string; B?: string;`, ["B"], ["B"]],
    // Names that are no plain words.
    [`"a-b": string; "c:d"?: string;`, ["a-b", "c:d"], ["c:d"]],
    [String.raw`"a\"b": string; "{": number; B?: string;`, ['a"b', "{", "B"], ["B"]],
    [`$a: string; _b1?: string; größe?: string;`, ["$a", "_b1", "größe"], ["_b1", "größe"]],
    // A string that is a type and no name.
    [`A: "x" | "y:"; B?: "}";`, ["A", "B"], ["B"]],
    [``, [], []],
  ])("are the names before a colon: %s", (body, all, optional) => {
    const read = readDeclarations(`export interface Config { ${body} }\nexport interface After { Z?: string }`);
    expect([...(read.members("Config") ?? ["none"])]).toEqual(all);
    expect([...(read.optionalMembers("Config") ?? ["none"])]).toEqual(optional);
  });

  it("of a union are those that its unknown member isn't", () => {
    const read = readDeclarations(`
      export declare namespace Source {
        interface AMember { A: string; B?: never; $unknown?: never; }
        interface $UnknownMember { A?: never; B?: never; $unknown: [string, any]; }
      }
      export declare namespace Empty { interface AMember { A: string } }
    `);
    expect(read.members("Source")).toEqual(new Set(["A", "B"]));
    expect(read.optionalMembers("Source")).toBeUndefined();
    expect(read.members("Empty")).toBeUndefined();
  });

  it("are unknown where the structure has no end", () => {
    expect(readDeclarations("export interface Config { A: string; B: { C: string }").members("Config")).toBeUndefined();
  });
});

describe("declarations that are hostile", () => {
  const large = 1_000_000;
  const texts: readonly (readonly [what: string, text: string])[] = [
    ["comments without an end", "/* ".repeat(large)],
    ["strings without an end", '"\\'.repeat(large)],
    ["a string without an end, of escapes", `export interface Config { ${'\\"'.repeat(large)}`],
    ["strings without an end in a block", `export interface Config { "${'\\"'.repeat(large)}`],
    ["a name without an end", `export interface Config { ${"a".repeat(large)} }`],
    ["names without a colon", `export interface Config { ${"a ".repeat(large)} }`],
    ["spaces", `export interface Config { a${" ".repeat(large)} }`],
    ["blocks without an end", "export interface Config {".repeat(large / 10)],
    ["enums without values", `export declare const Config: {${": ".repeat(large)}`],
  ];

  it.each(texts)("take time that grows with the text: %s", (_, text) => {
    const begun = process.cpuUsage();
    try {
      const read = readDeclarations(text);
      read.members("Config");
      read.enumValues("Config");
      read.optionalMembers("Config");
    } catch (error) {
      // Regular expressions may give up: then there is no client.
      expect(error).toBeInstanceOf(RangeError);
    }
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
