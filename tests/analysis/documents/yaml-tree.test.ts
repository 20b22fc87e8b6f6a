import { parseYAML } from "yaml-eslint-parser";
import { describe, expect, it } from "vitest";
import type { YamlSource } from "../../../src/analysis/file-kinds.js";
import { yamlValues } from "../../../src/analysis/documents/yaml-tree.js";
import type { Value } from "../../../src/check/value.js";
import { printValue } from "../print-value.js";

/** What is known of each document of a YAML text. */
function read(text: string): string[] {
  const source: YamlSource = { text, ast: parseYAML(text) };
  return yamlValues(source).map((value) => printValue(value));
}

/** How many values there are, in all. */
function countValues(value: Value<unknown>): number {
  const inner =
    value.kind === "list"
      ? value.items.map((item) => item.value)
      : value.kind === "record"
        ? [...value.entries.values()].map((entry) => entry.value)
        : [];
  return inner.reduce((sum, each) => sum + countValues(each), 1);
}

describe("what is read of YAML", () => {
  it.each([
    ["a: b", '{a: "b"}'],
    ["a: 'it''s'", `{a: "it's"}`],
    ['a: "x\\ty"', '{a: "x\\ty"}'],
    ["a: |\n  one\n  two\n", '{a: "one\\ntwo\\n"}'],
    ["a: >-\n  one\n  two\n", '{a: "one two"}'],
    ["a: 3\nb: -1.5\nc: true\nd: ~\ne:\n", "{a: 3, b: -1.5, c: true, d: null, e: null}"],
    ["- 1\n- [2, {a: 3}]\n", "[1, [2, {a: 3}]]"],
    ["1: a\ntrue: b\n'c d': e\n", '{1: "a", true: "b", c d: "e"}'],
    ['{"a": "b", "c": [true]}', '{a: "b", c: [true]}'],
    ["a: !!str 3\nb: !!int 4\nc: !!map {d: 1}\n", '{a: "3", b: 4, c: {d: 1}}'],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("is unknown where the versions of YAML differ", () => {
    const words = "yes no on off y N 010 0o10 1e3 0x1F 1_000 12:30:45 2012-10-17 .5 +1 .inf 123456789012345678".split(
      " ",
    );
    expect(words.length).toBeGreaterThan(10);
    for (const word of words) expect([word, read(`a: ${word}`)]).toEqual([word, ["{a: unknown}"]]);
    for (const word of words) expect(read(`a: "${word}"`)).toEqual([`{a: ${JSON.stringify(word)}}`]);
  });

  it("is a value for each document, none for an empty one", () => {
    expect(read("a: 1\n---\nb: 2\n---\n")).toEqual(["{a: 1}", "{b: 2}"]);
    expect(read("")).toEqual([]);
    expect(read("# nothing\n")).toEqual([]);
  });

  it("is what an alias stands for", () => {
    expect(read("a: &x {b: 1}\nc: *x\nd: [*x]\n")).toEqual(["{a: {b: 1}, c: {b: 1}, d: [{b: 1}]}"]);
    expect(read("a: &x 1\nb: &x 2\nc: *x\n")).toEqual(["{a: 1, b: 2, c: 2}"]);
  });

  it("is merged by <<, below what is written", () => {
    expect(read("x: &x {a: 1, b: 1}\ny:\n  <<: *x\n  b: 2\n")).toEqual(["{x: {a: 1, b: 1}, y: {a: 1, b: 2}}"]);
    expect(read("x: &x {a: 1}\ny: {<<: [*x, {a: 3, c: 4}]}\n")).toEqual(["{x: {a: 1}, y: {a: 1, c: 4}}"]);
    expect(read("y:\n  <<: !unknown-one {a: 1}\n  b: 2\n")).toEqual(["{y: {b: 2, ...}}"]);
  });

  it("isn't known of a tag, a key that is no text, or an entry that is left out", () => {
    expect(read("a: !y x\nb: !x [1]\n")).toEqual(["{a: unknown, b: unknown}"]);
    expect(read("? [1]\n: 2\nb: 3\n")).toEqual(["{b: 3, ...}"]);
    expect(read("a:\n  -\n  - 1\n")).toEqual(["{a: unknown}"]);
    expect(read("a: !!binary aGk=\n")).toEqual(["{a: unknown}"]);
  });

  it("is what CloudFormation's functions give", () => {
    expect(read("a: !Sub 'x-${y}'\nb: !Ref c\nd: !If [e, 1, !Ref AWS::NoValue]\nf: !Join [/, [a, !Ref b]]\n")).toEqual([
      "{a: `x-${}`, b: unknown, d: one-of(1, absent), f: `a/${}`}",
    ]);
    expect(read("a: !not-a-function x\nb: !FindInMap [A, B, C]\n")).toEqual(["{a: unknown, b: unknown}"]);
  });

  it("ends with what refers to itself, or multiplies", () => {
    expect(read("a: &x [*x, 1]\n")).toEqual(["{a: [unknown, 1]}"]);
    const doubled = Array.from({ length: 25 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const source = { text: "", ast: parseYAML(`a0: &a0 {b: 1}\n${doubled.join("\n")}\n`) };
    const [value] = yamlValues(source);
    expect(value && countValues(value)).toBeLessThan(1_000_000);
  });

  it("ends with deep nesting", () => {
    const deep = `${"[".repeat(300)}1${"]".repeat(300)}`;
    expect(read(deep)[0]).toMatch(/^\[{201}unknown\]/);
  });
});
