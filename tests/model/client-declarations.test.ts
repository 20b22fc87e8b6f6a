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
