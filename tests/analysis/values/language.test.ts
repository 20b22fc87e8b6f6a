import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { valuesIn } from "./value-in.js";

/** What the analysis says of each expression, and what the language says. */
function compare(expressions: readonly string[]): readonly (readonly [expression: string, said: string, is: string])[] {
  const said = valuesIn(expressions.map((expression) => `use(${expression});`).join("\n"));
  expect(said).toHaveLength(expressions.length);
  return expressions.map((expression, index) => [expression, said[index] ?? "", evaluate(expression)]);
}

/** The value of an expression as `printValue` writes it; of one that throws, "throws". */
function evaluate(expression: string): string {
  try {
    return print(runInNewContext(`(${expression})`));
  } catch {
    return "throws";
  }
}

function print(value: unknown): string {
  if (value === undefined) return "absent";
  if (typeof value === "bigint") return `${String(value)}n`;
  if (Array.isArray(value)) return `[${value.map(print).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  return value === null ? "null" : (value as number | boolean).toString();
}

const numbers = ["0", "1", "2.5", "-1", "7", "NaN"];
const texts = ['""', '"a"', '"1"', "`b`"];
const others = ["true", "false", "null", "undefined", "1n", "0n"];

function allOf(operators: readonly string[], left: readonly string[], right: readonly string[]): readonly string[] {
  return operators.flatMap((operator) => left.flatMap((a) => right.map((b) => `(${a}) ${operator} (${b})`)));
}

const arithmetic = ["+", "-", "*", "/", "%", "**", "<<", ">>", ">>>", "|", "&", "^"];
const comparisons = ["==", "!=", "===", "!==", "<", "<=", ">", ">="];
const everything = [...numbers, ...texts, ...others];

describe("an expression of known values", () => {
  it.each<[string, readonly string[]]>([
    ["arithmetic on numbers", allOf(arithmetic, numbers, numbers)],
    ["a text and something after it", allOf(["+"], texts, everything)],
    ["a text and something before it", allOf(["+"], everything, texts)],
    ["comparisons of numbers", allOf(comparisons, numbers, numbers)],
    ["equality of texts", allOf(["==", "!=", "===", "!=="], texts, texts)],
    ["equality with nothing", allOf(["==", "!=", "===", "!=="], everything, ["null", "undefined"])],
    ["identity of anything", allOf(["===", "!=="], everything, everything)],
    ["logic", allOf(["&&", "||", "??"], everything, everything)],
    ["choices", everything.map((test) => `(${test}) ? "yes" : "no"`)],
    ["negations", everything.flatMap((each) => [`!(${each})`, `!!(${each})`])],
    ["signs of numbers", numbers.flatMap((each) => [`-(${each})`, `+(${each})`, `~(${each})`])],
    ["numbers of texts", [...texts, ...others.slice(0, 3)].map((each) => `+(${each})`)],
    ["negative bigints", ["-(1n)", "-(0n)", "void 0", "void 'a'"]],
    ["texts of anything", everything.map((each) => `\`<\${${each}}>\``)],
    [
      "chains",
      ['1 + 2 + "a" + 1 + 2', '"a" + 1 + 2 * 3 + (4 - 5) + "b"', "1 + 2 + 3 - 4 * 5", '("a" + 1) + (2 + "b" + 3)'],
    ],
  ])("is what the language says: %s", (_, expressions) => {
    for (const [expression, said, is] of compare(expressions)) expect([expression, said]).toEqual([expression, is]);
  });

  it("is what the language says, or unknown, where types are mixed", () => {
    const results = compare([
      ...allOf([...arithmetic, ...comparisons], everything, everything),
      ...everything.flatMap((each) => [`+(${each})`, `-(${each})`, `~(${each})`, `typeof (${each})`]),
    ]);
    const claimed = results.filter(([, said]) => !said.startsWith("unknown"));
    for (const [expression, said, is] of claimed) expect([expression, said]).toEqual([expression, is]);
    expect(claimed.length).toBeGreaterThan(results.length / 4);
  });
});

describe("a part of a known value", () => {
  const list = '["a", "b", 3]';
  const object = '({ a: 1, "b-c": "x", 5: "five", n: null })';
  it.each<[string, readonly string[]]>([
    ["elements", ["0", "1", "2", "3", "'1'", "'length'"].map((index) => `${list}[${index}]`)],
    ["lengths", ["[].length", "'abc'.length", "'\u{1F600}'.length", "''.length", `${list}.length`, "[,,].length"]],
    [
      "members",
      [`${object}.a`, `${object}["b-c"]`, `${object}[5]`, `${object}["5"]`, `${object}.n`, `${object}.zebra`],
    ],
  ])("is what the language says: %s", (_, expressions) => {
    for (const [expression, said, is] of compare(expressions)) expect([expression, said]).toEqual([expression, is]);
  });

  it("is what the language says, or unknown, by names that mean something else", () => {
    const names = [
      "-1",
      "1.5",
      "'01'",
      "' 1'",
      "'1e0'",
      "'toString'",
      "'constructor'",
      "'__proto__'",
      "true",
      "null",
      "1n",
    ];
    const results = compare([
      "null?.a",
      "undefined?.a.b",
      ...names.flatMap((name) => [`${list}[${name}]`, `${object}[${name}]`, `"abc"[${name}]`]),
    ]);
    for (const [expression, said, is] of results) {
      if (!said.startsWith("unknown")) expect([expression, said]).toEqual([expression, is]);
    }
  });
});

describe("a method of a known value", () => {
  const receivers = ['""', '"a"', '"Hello, World"', '" a b "', '"a-b-c"', '"İß"', '"\u{1F600}x"'];
  const calls = [
    "toUpperCase()",
    "toLowerCase()",
    "trim()",
    "trimStart()",
    "trimEnd()",
    "toString()",
    ...["slice", "substring"].flatMap((name) =>
      ["", "0", "1", "-1", "1, 3", "3, 1", "-3, -1", "0, 100", "1.5", "NaN, 2"].map((given) => `${name}(${given})`),
    ),
    ...["", "0", "-1", "1", "100"].map((given) => `charAt(${given})`),
    ...["0", "-1", "1", "100"].map((given) => `at(${given})`),
    ...["'a'", "''", "'World'", "'z', 1"].flatMap((given) =>
      ["includes", "startsWith", "endsWith", "indexOf", "lastIndexOf"].map((name) => `${name}(${given})`),
    ),
    ...["5", "5, 'x'", "0", "14, 'ab'", "8, ''"].flatMap((given) => [`padStart(${given})`, `padEnd(${given})`]),
    ...["0", "1", "3"].map((given) => `repeat(${given})`),
    ...["'a', 'b'", "'', '-'", "'-', ''", "'a', '$&'", "/a/, 'x'", "/[a-c]/g, ''", "/(l+)/, '<$1>'"].map(
      (given) => `replace(${given})`,
    ),
    ...["'a', 'b'", "'-', '+'", "/l/g, 'L'"].map((given) => `replaceAll(${given})`),
    ...["'b'", "'b', 1, null"].map((given) => `concat(${given})`),
    ...["'-'", "''", "'-', 1", "'-', -1", "','", "/-/"].flatMap((given) => [
      `split(${given}).length`,
      `split(${given})[0]`,
      `split(${given})[1]`,
      `split(${given}).join("+")`,
    ]),
  ];
  const results = (expressions: readonly string[]) =>
    compare(expressions).filter(([, said]) => !/unknown|\$\{/u.test(said));

  it("of a text is what the language says, or unknown", () => {
    const all = receivers.flatMap((receiver) => calls.map((call) => `${receiver}.${call}`));
    const claimed = results(all);
    for (const [expression, said, is] of claimed) expect([expression, said]).toEqual([expression, is]);
    expect(claimed.length).toBeGreaterThan(all.length * 0.6);
  });

  it("of a list is what the language says, or unknown", () => {
    const lists = ["[]", "['a']", "['b', 'a', 'c']", "[3, 1, 2]", "['a', ['b']]", "[0, '', null]"];
    const methods = [
      "concat(['z']).join()",
      "concat('z', ['y']).length",
      "slice(1).join()",
      "slice(-1)[0]",
      "slice(0, -1).join('-')",
      "slice(1, 2).length",
      "at(0)",
      "at(-1)",
      "at(5)",
      "join()",
      "join('')",
      "join(undefined)",
      "join(null)",
      "reverse()[0]",
      "toReversed()[0]",
      "flat().length",
      "flat()[1]",
      "filter(Boolean).length",
      "filter((each) => each === 'a').length",
      "map((each) => each + '!')[0]",
      "map((each, index) => index).join()",
      "flatMap((each) => [each, each]).length",
      "includes('a')",
      "indexOf('a')",
      "find((each) => each === 'a')",
      "some((each) => each === 'a')",
      "every((each) => each === 'a')",
      "with(0, 'x')[0]",
      "fill('x')[0]",
      "length",
    ];
    const claimed = results(lists.flatMap((each) => methods.map((method) => `${each}.${method}`)));
    for (const [expression, said, is] of claimed) {
      if (is !== "throws") expect([expression, said]).toEqual([expression, is]);
    }
    expect(claimed.length).toBeGreaterThan(60);
  });

  it("of a number or a global is what the language says, or unknown", () => {
    const given = ["0", "1", "2.5", "-1.5", "255", "NaN", "1e21"];
    const all = [
      ...given.flatMap((each) => [
        ...["floor", "ceil", "round", "trunc", "abs", "sign", "sqrt"].map((name) => `Math.${name}(${each})`),
        ...["", "2", "16", "36"].map((radix) => `(${each}).toString(${radix})`),
        ...["", "0", "2"].map((digits) => `(${each}).toFixed(${digits})`),
        ...["String", "Number", "Boolean"].map((name) => `${name}(${each})`),
        `Math.max(${each}, 1)`,
        `Math.min(${each}, 1)`,
        `\`\${${each}}\``,
      ]),
      ...["'1'", "' 2 '", "'x'", "''", "null", "true", "'0x1f'", "'1e3'"].flatMap((each) => [
        `Number(${each})`,
        `String(${each})`,
        `Boolean(${each})`,
        `parseInt(${each})`,
        `parseInt(${each}, 10)`,
        `parseFloat(${each})`,
        `encodeURIComponent(${each})`,
      ]),
      ...["true", "false", "1n", "12n"].flatMap((each) => [`${each}.toString()`, `String(${each})`]),
      ...["true.toString(1)", "12n.toString(16)", "1n.toString(undefined)"],
    ];
    const claimed = results(all);
    for (const [expression, said, is] of claimed) expect([expression, said]).toEqual([expression, is]);
    expect(claimed.length).toBeGreaterThan(60);
  });
});
