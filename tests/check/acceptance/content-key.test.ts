import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentKey } from "../../../src/check/acceptance/content-key.js";
import type { TextValue, Value } from "../../../src/check/value.js";
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

const keyOf = (value: unknown, node?: TestNode): string | undefined => contentKey(valueOf(value, node));

function text(...parts: TextValue<TestNode>["parts"]): Raw {
  return new Raw((node) => ({ kind: "text", parts, node }));
}

const written = (raw?: string): Raw =>
  text({ known: true, text: "\\d", node: "$", offset: 0, ...(raw !== undefined && { raw }) });

function sharedChoice(isShared: boolean): Value<TestNode> {
  const choice = valueOf(oneOf("a", "b"));
  const other = isShared ? choice : valueOf(oneOf("a", "b"));
  return valueOf({ A: new Raw(() => choice), B: new Raw(() => other) });
}

describe("the key of a value's content", () => {
  it.each<[string, unknown]>([
    ["a record", { Name: "a", Tags: [{ Key: "a" }], Count: 3, Flag: true, Nothing: null, Left: undefined }],
    ["a template", template("a", { min: 1, max: 3, alphabet: [[48, 57]] }, "b")],
    ["a choice", oneOf("a", fallback(""), unknown)],
    ["what is known in part", open({ A: unknownOf("string"), B: run(0, 3, "x"), C: instance("Uint8Array", 3) })],
  ])("doesn't say where %s is written", (_, value) => {
    expect(keyOf(value, "here")).toBeDefined();
    expect(keyOf(value, "here")).toBe(keyOf(value, "there"));
  });

  it("tells apart whatever a check may tell apart", () => {
    const values: unknown[] = [
      ...["", "a", "ab", '"', '1:a"', "=1;", "{", null, true, false, 0, 1, -1, 1n, "1", "null"],
      ...[{}, open({}), [], { a: {} }, { a: [] }, { a: "" }, { a: undefined }, { "a1:b": "" }, { a: "b" }],
      ...[["a", "b"], ["ab"], [["a"], "b"], [["a", "b"]], [undefined]],
      ...[unknown, unknownOf("string"), unknownOf("number"), unknownOf("list")],
      ...[template("a", {}), template({}, "a"), template("a", { min: 1 }), template("a", { max: 1 })],
      ...[template("a", { alphabet: [] }), template("a", { alphabet: [[48, 57]] }), template("a", "b")],
      ...[template("a", { alphabet: [[48, 58]] }), template({})],
      ...[run(0, 1, "a"), run(1, 1, "a"), run(0, 2, "a"), run(0, 1, "b"), ["a"]],
      ...[oneOf("a", "b"), oneOf("b", "a"), oneOf("a", fallback("b")), oneOf("ab"), oneOf(oneOf("a", "b"))],
      ...[instance("Uint8Array"), instance("Uint8Array", 0), instance("Uint8Array", 1), instance("Buffer")],
      ...[new Raw((node) => ({ kind: "object", className: "Date", byteLength: undefined, time: 0, node }))],
      ...[new Raw((node) => ({ kind: "object", className: "Date", byteLength: undefined, node }))],
      ...[new Raw((node) => ({ kind: "unknown", falsy: true, node }))],
      ...[[new Raw((node) => ({ kind: "absent", hole: true, node }))]],
      ...[written(), written("\\d"), written("\\\\d")],
      ...[new Raw(() => sharedChoice(true)), new Raw(() => sharedChoice(false))],
    ];
    const keys = new Map<string | undefined, unknown[]>();
    for (const value of values) keys.set(keyOf(value), [...(keys.get(keyOf(value)) ?? []), value]);
    expect([...keys.values()].filter((same) => same.length > 1)).toEqual([]);
    expect(keys.has(undefined)).toBe(false);
  });

  it("is the same for the same JSON alone", () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(keyOf(one, "elsewhere")).toBe(keyOf(structuredClone(one)));
      }),
      { numRuns: 500 },
    );
  });

  it("isn't made of what a string was made of, which is worked out when it is asked for", () => {
    const json = () => valueOf("x");
    expect(keyOf({ A: new Raw((node) => ({ kind: "unknown", type: "string", json, node })) })).toBeUndefined();
    expect(keyOf([new Raw((node) => ({ kind: "text", parts: [], json, node }))])).toBeUndefined();
  });

  it("isn't made of more than 20,000 characters", () => {
    expect(keyOf("x".repeat(10_000))).toBeDefined();
    expect(keyOf(["x".repeat(25_000), "y"])).toBeUndefined();
    expect(keyOf(Array.from({ length: 100_000 }, () => 1))).toBeUndefined();
  });
});
