import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../../src/check/context.js";
import type { Shape } from "../../../src/model/shape.js";
import { blob, boolean, document, list, map, number, string, structure, timestamp } from "../build-service.js";
import { instance, open, template, unknown, unknownOf } from "../build-value.js";
import { lines, messageOf, run, suggestionsOf } from "../run-check.js";

type Dialect = CheckContext<string>["dialect"];

const shapes = {
  string: string("S"),
  json: string("J", { jsonValue: true }),
  integer: number("I"),
  long: number("L", { type: "long" }),
  float: number("F", { type: "float" }),
  boolean: boolean("B"),
  list: list("Ls", string("S")),
  map: map("M", string("S"), string("S")),
  structure: structure("T", {}),
  blob: blob("Bl"),
  stream: blob("St", { streaming: true }),
  timestamp: timestamp("Ti"),
  document: document("D"),
} satisfies Record<string, Shape>;

function messagesFor(shape: Shape, value: unknown, dialect: Dialect): string[] {
  const input = structure("Input", { M: shape });
  return run({ M: value }, input, { dialect }).map((each) => `${each.kind}: ${messageOf(each)}`);
}

const byName = (names: string): Shape[] =>
  names.split(" ").map((name) => {
    const shape = Object.entries(shapes).find(([each]) => each === name)?.[1];
    if (shape === undefined) throw new Error(name);
    return shape;
  });

describe("what each shape takes in SDK v3", () => {
  const values: [string, unknown, accepted: string][] = [
    ["a string", "x", "string json blob stream document"],
    ["a template", template("x", {}), "string json blob stream document"],
    ["an integer", 1, "json integer long float document"],
    ["a bigint", 1n, "json long document"],
    ["a boolean", true, "json boolean document"],
    ["a list", [], "json list document"],
    ["an object", {}, "json map structure stream document"],
    ["an open object", open({}), "json map structure stream document"],
    ["a Date", instance("Date"), "json timestamp document"],
    ["a Uint8Array", instance("Uint8Array"), "json blob stream document"],
    ["a Set", instance("Set"), "json document"],
    ["a function", instance("function"), "json document"],
    ["an instance of another class", instance("Settings"), Object.keys(shapes).join(" ")],
    ["an unknown string", unknownOf("string"), "string json blob stream document"],
    ["an unknown number", unknownOf("number"), "json integer long float document"],
    ["an unknown object", unknownOf("record"), "json map structure blob stream timestamp document"],
    ["nothing known", unknown, Object.keys(shapes).join(" ")],
    ["null", null, Object.keys(shapes).join(" ")],
  ];
  it.each(values)("%s", (_, value, accepted) => {
    const taking = Object.values(shapes).filter((shape) => messagesFor(shape, value, "sdk-v3").length === 0);
    expect(taking.map((shape) => shape.name)).toEqual(byName(accepted).map((shape) => shape.name));
  });
});

describe("dialects", () => {
  const cases: [Dialect, Shape, unknown, boolean][] = [
    ["sdk-v2", shapes.timestamp, "2026-01-02T03:04:05Z", true],
    ["sdk-v2", shapes.timestamp, "2026-01-02", false],
    ["sdk-v2", shapes.timestamp, template("2026-", {}), true],
    ["sdk-v2", shapes.timestamp, 1700000000, true],
    ["sdk-v2", shapes.timestamp, instance("Date"), true],
    ["sdk-v2", shapes.timestamp, true, false],
    ["sdk-v2", shapes.integer, "42", true],
    ["sdk-v2", shapes.integer, "42 MB", false],
    ["sdk-v2", shapes.integer, unknownOf("string"), true],
    ["sdk-v3", shapes.integer, "42", false],
    ["json", shapes.timestamp, "2026-01-02", true],
    ["json", shapes.timestamp, 1700000000, true],
    ["json", shapes.timestamp, [], false],
    ["states", shapes.timestamp, "2026-01-02", true],
    ["states", shapes.string, instance("Date"), true],
    ["partial", shapes.timestamp, "2026-01-02", true],
    ["partial", shapes.integer, "42", false],
    ["construct", shapes.integer, "42", true],
    ["construct", shapes.list, {}, true],
    ["construct", shapes.integer, 1.5, true],
    ["sdk-v2", shapes.integer, true, false],
    ["cloudformation", shapes.string, 1, true],
    ["cloudformation", shapes.string, 1n, true],
    ["cloudformation", shapes.string, true, true],
    ["cloudformation", shapes.string, [], false],
    ["cdk", shapes.string, unknownOf("record"), true],
    ["cdk", shapes.string, {}, false],
    ["cloudformation", shapes.integer, "42", true],
    ["cloudformation", shapes.integer, "42 MB", false],
    ["cloudformation", shapes.integer, template("4", {}), true],
    ["cloudformation", shapes.integer, unknownOf("string"), true],
    ["cloudformation", shapes.integer, true, false],
    ["cloudformation", shapes.boolean, "TRUE", true],
    ["cloudformation", shapes.boolean, "yes", false],
    ["cloudformation", shapes.boolean, 1, false],
    ["cloudformation", shapes.list, "a", false],
    ["pipeline", shapes.integer, "42", true],
    ["pipeline", shapes.string, 1, true],
    ["pipeline", shapes.string, 1n, true],
    ["pipeline", shapes.string, true, true],
    ["pipeline", shapes.string, [], false],
    ["pipeline", shapes.integer, template("4", {}), true],
    ["pipeline", shapes.integer, "42 MB", false],
  ];
  it.each(cases)("%s: %#", (dialect, shape, value, accepted) => {
    expect(messagesFor(shape, value, dialect)).toHaveLength(accepted ? 0 : 1);
  });
});

describe("messages", () => {
  const cases: [Shape, unknown, string][] = [
    [shapes.integer, "42", `type: 'M' takes a number; this is the string "42".`],
    [shapes.string, 1, "type: 'M' takes a string; this is the number 1."],
    [shapes.string, 1n, "type: 'M' takes a string; this is the number 1n."],
    [shapes.string, instance("Promise"), "type: 'M' takes a string; this is a promise. Await it."],
    [shapes.string, instance("Error"), "type: 'M' takes a string; this is an Error."],
    [shapes.string, instance("function"), "type: 'M' takes a string; this is a function."],
    [shapes.list, instance("Uint8Array"), "type: 'M' takes a list; this is a Uint8Array."],
    [shapes.list, template("a", {}), `type: 'M' takes a list; this is the string "a\${…}".`],
    [shapes.structure, [], "type: 'M' takes an object; this is a list."],
    [shapes.map, unknownOf("boolean"), "type: 'M' takes an object; this is a boolean."],
    [shapes.boolean, {}, "type: 'M' takes true or false; this is an object."],
    [shapes.timestamp, 1, "type: 'M' takes a Date; this is the number 1."],
    [shapes.blob, [1], "type: 'M' takes bytes (a Uint8Array, a Buffer or a string); this is a list."],
    [shapes.integer, NaN, "type: 'M' takes a finite number; this is NaN."],
    [shapes.integer, -Infinity, "type: 'M' takes a finite number; this is -Infinity."],
    [shapes.long, 0.5, "type: 'M' takes a whole number; this is 0.5."],
    [shapes.integer, 2 ** 31, "range: 'M' takes at most 2147483647; this is 2147483648."],
    [{ ...shapes.string, sensitive: true }, 7, "type: 'M' takes a string; this is a number."],
    [{ ...shapes.integer, sensitive: true }, "7", "type: 'M' takes a number; this is a string."],
  ];
  it.each(cases)("%#: %j", (shape, value, message) => {
    expect(messagesFor(shape, value, "sdk-v3")).toEqual([message]);
  });

  it.each([
    ["sdk-v2", "a Date, an ISO 8601 string (YYYY-MM-DDThh:mm:ssZ) or a number of seconds"],
    ["json", "an ISO 8601 string or a number of seconds"],
  ] as const)("a time in %s is %s", (dialect, expected) => {
    expect(messagesFor(shapes.timestamp, true, dialect)).toEqual([`type: 'M' takes ${expected}; this is true.`]);
  });

  it("an instance of a class that nobody knows has no length", () => {
    expect(messagesFor(string("Short", { min: 3, max: 4 }), instance("Settings"), "sdk-v3")).toEqual([]);
  });

  it.each([NaN, Infinity, 1e300, 0.1])("a float may be %d", (value) => {
    expect(messagesFor(shapes.float, value, "sdk-v3")).toEqual([]);
  });
});

describe("suggestions", () => {
  const cases: [Shape, unknown, string | number | boolean | undefined][] = [
    [shapes.integer, "42", 42],
    [shapes.float, "-0.5", -0.5],
    [shapes.integer, "042", undefined],
    [shapes.integer, "", undefined],
    [shapes.boolean, "True", true],
    [shapes.boolean, "no", undefined],
    [shapes.string, 42, "42"],
    [shapes.string, false, "false"],
    [string("E", { enum: ["A"] }), false, undefined],
    [string("E", { enum: ["1"] }), 1, "1"],
    [shapes.integer, 42n, 42],
    [{ ...shapes.integer, sensitive: true }, "42", undefined],
  ];
  it.each(cases)("%#: %j", (shape, value, typed) => {
    const [violation] = run({ M: value }, structure("Input", { M: shape }));
    if (violation === undefined) throw new Error("A wrong type is reported.");
    const edits = [{ type: "replace-value", node: "$.M", value: typed }];
    expect(suggestionsOf(violation)).toEqual(
      typed === undefined ? [] : [`Replace it by ${JSON.stringify(typed)}. ${JSON.stringify(edits)}`],
    );
  });
});

describe("ranges", () => {
  const limited = structure("Input", {
    N: number("N", { min: 1, max: 5 }),
    F: number("F", { type: "double", min: 0.25 }),
  });
  it.each([
    [{ N: 0 }, "range $.N: 'N' takes at least 1; this is 0."],
    [{ N: 6 }, "range $.N: 'N' takes at most 5; this is 6."],
    [{ F: 0.2 }, "range $.F: 'F' takes at least 0.25; this is 0.2."],
    [{ F: -Infinity }, "range $.F: 'F' takes at least 0.25; this is -Infinity."],
  ])("%j", (value, line) => {
    expect(lines(run(value, limited))).toEqual([line]);
    expect(lines(run(value, limited, { dialect: "construct" }))).toEqual([line]);
    expect(lines(run(value, limited, { dialect: "sdk-v2" }))).toEqual([line]);
  });

  it("include their ends", () => {
    expect(run({ N: 1, F: 0.25 }, limited)).toEqual([]);
    expect(run({ N: 5 }, limited)).toEqual([]);
  });
});
