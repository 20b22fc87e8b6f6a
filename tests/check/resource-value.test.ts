import { describe, expect, it } from "vitest";
import { asCloudFormationReads } from "../../src/check/resource-value.js";
import type { Value } from "../../src/check/value.js";
import type { Shape } from "../../src/model/shape.js";
import { printValue } from "../analysis/print-value.js";

const node = "node";
const base = { sensitive: false } as const;
const bounds = { min: undefined, max: undefined } as const;
const string: Shape = {
  kind: "string",
  name: "S",
  ...base,
  ...bounds,
  pattern: undefined,
  enum: undefined,
  jsonValue: false,
};
const number: Shape = { kind: "number", name: "N", ...base, ...bounds, type: "integer" };
const boolean: Shape = { kind: "boolean", name: "B", ...base };
const items: Shape = { kind: "list", name: "L", ...base, ...bounds, element: string };
const text = (known: string): Value<string> => ({
  kind: "text",
  parts: [{ known: true, text: known, node, offset: 0 }],
  node,
});
const scalar = (value: number | boolean | null): Value<string> => ({ kind: "scalar", value, node });
const partly: Value<string> = {
  kind: "text",
  parts: [{ known: false, min: 0, max: Infinity, alphabet: undefined }],
  node,
};

describe("what CloudFormation reads", () => {
  it.each<[Value<string>, Shape, string]>([
    [text("3"), number, "3"],
    [text("-1.5"), number, "-1.5"],
    [text("three"), number, '"three"'],
    [text("0x10"), number, '"0x10"'],
    [partly, number, "unknown"],
    [text("TRUE"), boolean, "true"],
    [text("false"), boolean, "false"],
    [text("yes"), boolean, '"yes"'],
    [text("untrue"), boolean, '"untrue"'],
    [{ kind: "unknown", type: "string", node }, items, "unknown string"],
    [partly, boolean, "unknown"],
    [partly, string, "`${}`"],
    [scalar(3), string, '"3"'],
    [scalar(true), string, '"true"'],
    [scalar(1.1), string, "unknown"],
    [scalar(null), string, "null"],
    [scalar(3), number, "3"],
    [{ kind: "unknown", type: "string", node }, number, "unknown"],
    [{ kind: "unknown", type: "number", node }, string, "unknown"],
    [{ kind: "unknown", type: "list", node }, string, "unknown list"],
  ])("%j", (value, shape, expected) => {
    expect(printValue(asCloudFormationReads(value, shape))).toBe(expected);
  });

  it("is read at every depth", () => {
    const member = (name: string, shape: Shape): [string, never] =>
      [name, { name, shape, required: false, idempotencyToken: false, deprecated: undefined }] as [string, never];
    const list: Shape = { kind: "list", name: "L", ...base, ...bounds, element: number };
    const map: Shape = { kind: "map", name: "M", ...base, ...bounds, key: string, value: boolean };
    const shape: Shape = {
      kind: "structure",
      name: "T",
      ...base,
      union: false,
      members: new Map([member("A", list), member("B", map)]),
    };
    const entry = (
      key: string,
      value: Value<string>,
    ): [string, { key: string; keyNode: string; propertyNode: undefined; value: Value<string> }] => [
      key,
      { key, keyNode: node, propertyNode: undefined, value },
    ];
    const value: Value<string> = {
      kind: "record",
      open: false,
      node,
      entries: new Map([
        entry("A", { kind: "list", node, items: [{ spread: false, value: text("1"), node }] }),
        entry("B", {
          kind: "one-of",
          node,
          branches: [
            {
              value: { kind: "record", open: false, node, entries: new Map([entry("x", text("true"))]) },
              fallback: false,
            },
            { value: { kind: "absent", node }, fallback: false },
          ],
        }),
        entry("C", text("1")),
      ]),
    };
    expect(printValue(asCloudFormationReads(value, shape))).toBe('{A: [1], B: one-of({x: true}, absent), C: "1"}');
  });

  it("is read once of what is used twice", () => {
    let value: Value<string> = text("1");
    for (let depth = 0; depth < 60; depth += 1) {
      const item = { spread: false, value, node } as const;
      value = { kind: "list", node, items: [item, item] };
    }
    let shape: Shape = number;
    for (let depth = 0; depth < 60; depth += 1) shape = { kind: "list", name: "L", ...base, ...bounds, element: shape };
    expect(asCloudFormationReads(value, shape).kind).toBe("list");
  });
});
