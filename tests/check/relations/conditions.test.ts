import { describe, expect, it } from "vitest";
import type { Condition } from "../../../src/check/relations/vocabulary.js";
import { oneOf, open, run, template, unknown, unknownOf } from "../build-value.js";
import { titleOf } from "./judged.js";
import { countBreaches, isSettledAtOnce, said, type Stated } from "./relate.js";

interface Case {
  readonly condition: Condition;
  /** The condition in a message, after "when". */
  readonly says: string;
  /** Requests in which it certainly holds. */
  readonly holds: readonly object[];
  /** Those in which it doesn't, or may not: what is written straight in the record says so. */
  readonly notAtOnce: readonly object[];
  /** Others in which it doesn't, or may not. */
  readonly not?: readonly object[];
}

const cases: readonly Case[] = [
  {
    condition: { path: "Mode", present: true },
    says: "'Mode' is set",
    holds: [
      { Mode: "x" },
      { Mode: unknownOf("number") },
      { Mode: unknownOf("boolean") },
      { Mode: unknownOf("record") },
    ],
    notAtOnce: [
      {},
      { Mode: undefined },
      { Mode: null },
      { Mode: "" },
      { Mode: unknown },
      { Mode: unknownOf("string") },
    ],
    not: [{ Mode: oneOf(unknown, undefined) }],
  },
  {
    condition: { path: "Names", present: true },
    says: "'Names' is set",
    holds: [{ Names: ["x"] }, { Names: run(1, 2, "x") }, { Names: ["x", unknown] }],
    // An empty list may count as none.
    notAtOnce: [{ Names: [] }, { Names: run(0, 2, "x") }, { Names: unknownOf("list") }],
  },
  {
    condition: { path: "Mode", present: false },
    says: "'Mode' isn't set",
    holds: [{}, { Mode: undefined }, { Mode: null }, { Mode: oneOf("x", undefined) }],
    notAtOnce: [{ Mode: "x" }, { Mode: "" }, { Mode: unknown }],
    not: [{ Mode: oneOf("x", unknown) }],
  },
  {
    condition: { path: "Inner.Deep.Z", present: false },
    says: "'Inner.Deep.Z' isn't set",
    holds: [{}, { Inner: {} }, { Inner: { Deep: {} } }, { Inner: { Deep: { Z: null } } }, { Inner: undefined }],
    notAtOnce: [
      { Inner: unknown },
      { Inner: open({}) },
      { Inner: { Deep: open({}) } },
      { Inner: { Deep: { Z: "z" } } },
    ],
  },
  {
    condition: { path: "Mode", equals: "on" },
    says: "'Mode' is 'on'",
    holds: [{ Mode: "on" }, { Mode: oneOf("off", "on") }, { Mode: template("o", "n") }],
    notAtOnce: [{}, { Mode: "off" }, { Mode: unknown }, { Mode: 1 }, { Mode: ["on"] }, { Mode: template("o", {}) }],
    not: [{ Mode: oneOf("off", unknown) }],
  },
  {
    condition: { path: "Low", equals: 1 },
    says: "'Low' is 1",
    holds: [{ Low: 1 }, { Long: 1n, Low: 1 }],
    notAtOnce: [{ Low: 2 }, { Low: "1" }, { Low: true }, { Low: unknownOf("number") }, { Low: unknownOf("string") }],
  },
  {
    condition: { path: "Long", equals: 1 },
    says: "'Long' is 1",
    holds: [{ Long: 1n }],
    notAtOnce: [{ Long: 2n }],
  },
  {
    condition: { path: "Flag", equals: false },
    says: "'Flag' is false",
    holds: [{ Flag: false }],
    notAtOnce: [{}, { Flag: true }, { Flag: "false" }, { Flag: null }, { Flag: unknownOf("boolean") }],
  },
  {
    condition: { path: "Flag", equals: false, orAbsent: true },
    says: "'Flag' is false or left out",
    holds: [{ Flag: false }, {}, { Flag: undefined }, { Flag: null }],
    notAtOnce: [{ Flag: true }, { Flag: unknown }],
  },
  {
    condition: { path: "Mode", in: ["on", "auto"] },
    says: "'Mode' is 'on' or 'auto'",
    holds: [{ Mode: "on" }, { Mode: "auto" }],
    notAtOnce: [{}, { Mode: "off" }, { Mode: unknown }],
    // Each is one of them, but a run takes the other branch.
    not: [{ Mode: oneOf("off", "else") }],
  },
  {
    condition: { path: "Mode", in: ["on", "auto"], orAbsent: true },
    says: "'Mode' is 'on' or 'auto' or left out",
    holds: [{}, { Mode: "auto" }],
    notAtOnce: [{ Mode: "off" }],
  },
  {
    condition: { path: "Mode", notIn: ["on", "auto"] },
    says: "'Mode' isn't 'on' or 'auto'",
    holds: [{ Mode: "off" }, { Mode: "" }, { Mode: template("x", {}) }, { Mode: template({}, "x") }],
    notAtOnce: [{}, { Mode: "on" }, { Mode: unknown }, { Mode: template("a", {}, "o") }, { Mode: template("o", {}) }],
  },
  {
    condition: { path: "Mode", notIn: ["ab"] },
    says: "'Mode' isn't 'ab'",
    holds: [{ Mode: template("a", { min: 2 }) }, { Mode: template("b", {}) }, { Mode: template({}, "a") }],
    notAtOnce: [{ Mode: template("a", { min: 1 }) }, { Mode: template({ min: 2 }) }, { Mode: template({}, "b") }],
  },
  {
    condition: { path: "Mode", matches: "^on+$" },
    says: "'Mode' matches /^on+$/",
    holds: [{ Mode: "onn" }, { Mode: oneOf("onn", "off") }],
    notAtOnce: [{}, { Mode: "xon" }, { Mode: template("on", {}) }, { Mode: unknown }, { Mode: 1 }],
  },
  {
    condition: { path: "Names", contains: "x" },
    says: "'Names' contains 'x'",
    holds: [{ Names: ["y", "x"] }, { Names: run(1, 2, "x") }, { Names: [unknown, "x"] }],
    notAtOnce: [{}, { Names: [] }, { Names: ["y"] }, { Names: run(0, 2, "x") }, { Names: [unknown] }, { Names: "x" }],
  },
  {
    condition: { path: "Names", minEntries: 2 },
    says: "'Names' has 2 or more entries",
    holds: [{ Names: ["x", "y"] }, { Names: run(2, 3, "x") }, { Names: ["x", "y", "z"] }],
    notAtOnce: [{}, { Names: ["x"] }, { Names: run(1, 3, "x") }, { Names: run(0, 1, "x") }, { Names: unknown }],
  },
  {
    condition: { not: { path: "Names", minEntries: 2 } },
    says: "not ('Names' has 2 or more entries)",
    holds: [{}, { Names: ["x"] }, { Names: run(0, 1, "x") }, { Names: [] }],
    notAtOnce: [{ Names: ["x", "y"] }, { Names: run(0, 2, "x") }, { Names: unknown }],
  },
  {
    condition: { not: { path: "Mode", equals: "on" } },
    says: "'Mode' isn't 'on'",
    // It is no string, whatever it is.
    holds: [{ Mode: unknownOf("number") }, { Mode: unknownOf("list") }],
    notAtOnce: [{ Mode: unknownOf("string") }],
  },
  {
    condition: { path: "Mode", is: "long-text" },
    says: "'Mode' is long",
    holds: [{ Mode: template("a", "b") }],
    notAtOnce: [{}, { Mode: "a" }, { Mode: unknown }, { Mode: 1 }],
  },
  {
    condition: { path: "Mode", is: "nobody-knows" },
    says: "'Mode' nobody-knows",
    holds: [],
    notAtOnce: [{ Mode: "a" }],
  },
  {
    condition: {
      all: [
        { path: "Mode", equals: "on" },
        { path: "Low", present: true },
      ],
    },
    says: "'Mode' is 'on' and 'Low' is set",
    holds: [{ Mode: "on", Low: 1 }],
    notAtOnce: [{}, { Mode: "on" }, { Low: 1 }, { Mode: "on", Low: unknown }, { Mode: "off", Low: 1 }],
    // No run takes two branches that stand apart: it may be the first one that takes the second branch.
    not: [{ Mode: oneOf("on", "off"), Low: oneOf(1, undefined) }],
  },
  {
    condition: {
      any: [
        { path: "Mode", equals: "on" },
        { path: "Low", equals: 1 },
      ],
    },
    says: "'Mode' is 'on' or 'Low' is 1",
    holds: [{ Mode: "on" }, { Low: 1 }, { Mode: unknown, Low: 1 }, { Mode: oneOf("off", "on") }],
    notAtOnce: [{}, { Mode: "off", Low: 2 }, { Mode: unknown, Low: unknown }, { Low: 2 }],
  },
  {
    condition: { not: { path: "Mode", equals: "on" } },
    says: "'Mode' isn't 'on'",
    holds: [{}, { Mode: "off" }, { Mode: 1 }],
    notAtOnce: [{ Mode: "on" }, { Mode: unknown }],
  },
  {
    condition: { not: { path: "Mode", equals: "on", orAbsent: true } },
    says: "not ('Mode' is 'on' or left out)",
    holds: [{ Mode: "off" }],
    notAtOnce: [{}, { Mode: "on" }],
  },
  {
    condition: { not: { path: "Mode", present: true } },
    says: "'Mode' isn't set",
    holds: [{}],
    notAtOnce: [{ Mode: "x" }, { Mode: unknown }],
  },
  {
    condition: { not: { path: "Mode", present: false } },
    says: "'Mode' is set",
    holds: [{ Mode: "x" }],
    notAtOnce: [{}, { Mode: unknown }],
  },
  {
    condition: { not: { not: { path: "Mode", equals: "on" } } },
    says: "'Mode' is 'on'",
    holds: [{ Mode: "on" }],
    notAtOnce: [{}, { Mode: unknown }],
  },
  {
    condition: { not: { path: "Low", in: [1, 2] } },
    says: "not ('Low' is 1 or 2)",
    holds: [{}, { Low: 3 }],
    notAtOnce: [{ Low: 2 }],
  },
  {
    condition: {
      not: {
        all: [
          { path: "Mode", equals: "on" },
          { path: "Low", equals: 1 },
        ],
      },
    },
    says: "not ('Mode' is 'on' and 'Low' is 1)",
    holds: [{}, { Mode: "on", Low: 2 }, { Mode: "off", Low: unknown }],
    notAtOnce: [],
    not: [
      { Mode: "on", Low: 1 },
      { Mode: "on", Low: unknown },
    ],
  },
  {
    condition: {
      not: {
        any: [
          { path: "Mode", equals: "on" },
          { path: "Low", equals: 1 },
        ],
      },
    },
    says: "not ('Mode' is 'on' or 'Low' is 1)",
    holds: [{}, { Mode: "off", Low: 2 }],
    notAtOnce: [],
    not: [
      { Mode: "on", Low: 2 },
      { Mode: "off", Low: unknown },
    ],
  },
  {
    condition: { not: { path: "Mode", equals: "on", says: "it is on" } },
    says: "not (it is on)",
    holds: [{}],
    notAtOnce: [{ Mode: "on" }],
  },
  {
    condition: { path: "Mode", equals: "on", says: "it is on" },
    says: "it is on",
    holds: [{ Mode: "on" }],
    notAtOnce: [{}],
  },
  {
    condition: { path: "Entries[].Type", equals: "x" },
    says: "'Entries.Type' is 'x'",
    holds: [{ Entries: [{}, { Type: "x" }] }, { Entries: run(1, 3, { Type: "x" }) }],
    notAtOnce: [{}],
    not: [
      { Entries: [] },
      { Entries: [{ Type: "y" }, { Type: unknown }] },
      { Entries: run(0, 3, { Type: "x" }) },
      { Entries: unknown },
      { Entries: oneOf([{ Type: "y" }], []) },
    ],
  },
  {
    condition: { not: { path: "Entries[].Type", equals: "x" } },
    says: "'Entries.Type' isn't 'x'",
    holds: [{}, { Entries: [] }, { Entries: [{ Type: "y" }, {}] }, { Entries: run(0, 3, { Type: "y" }) }],
    notAtOnce: [],
    not: [
      { Entries: [{ Type: "x" }] },
      { Entries: [open({})] },
      { Entries: run(0, 1, { Type: "x" }) },
      { Entries: unknown },
    ],
  },
  {
    condition: { path: "Tags.mode", equals: "x" },
    says: "'Tags.mode' is 'x'",
    holds: [{ Tags: { mode: "x" } }],
    notAtOnce: [{}, { Tags: {} }, { Tags: open({}) }, { Tags: { mode: unknown } }],
  },
  {
    condition: { path: "Tags{}", equals: "mode" },
    says: "'Tags' is 'mode'",
    holds: [{ Tags: { mode: "x" } }, { Tags: { mode: oneOf("x", undefined) } }, { Tags: open({ mode: 1 }) }],
    notAtOnce: [{}],
    not: [{ Tags: {} }, { Tags: { mode: undefined } }, { Tags: { mode: unknown } }],
  },
  {
    condition: { not: { path: "Tags.*", equals: "x" } },
    says: "'Tags' isn't 'x'",
    holds: [{}, { Tags: {} }, { Tags: { a: "y" } }],
    notAtOnce: [],
    not: [{ Tags: { a: "x" } }, { Tags: open({}) }, { Tags: { a: unknown } }, { Tags: unknown }],
  },
];

const forbids = (when: Condition): Stated => ({ kind: "forbidden-when", members: ["B"], when });

describe.each(cases)("a condition: $says", ({ condition, says, holds, notAtOnce, not = [] }) => {
  it.each(holds.map((value) => [titleOf(value), value] as const))("holds: %s", (_, value) => {
    expect(said(forbids(condition), { ...value, B: "b" })[0]).toBe(
      `exclusive key $.B: 'B' can't be set when ${says}: so it is.`,
    );
  });

  it.each(notAtOnce.map((value) => [titleOf(value), value] as const))("is ruled out at once: %s", (_, value) => {
    expect(isSettledAtOnce(forbids(condition), { ...value, B: "b" })).toBe(true);
    expect(countBreaches(forbids(condition), { ...value, B: "b" })).toBe(0);
  });

  it.each(not.map((value) => [titleOf(value), value] as const))("is ruled out, or unknown: %s", (_, value) => {
    expect(isSettledAtOnce(forbids(condition), { ...value, B: "b" })).toBe(false);
    expect(countBreaches(forbids(condition), { ...value, B: "b" })).toBe(0);
  });
});

it("can be told of no condition on what a program may still add", () => {
  const unset = forbids({ path: "Mode", present: false });
  expect(said(unset, { B: "b" })).toHaveLength(2);
  expect(said(unset, { B: "b" }, { dialect: "partial" })).toEqual([]);
  expect(isSettledAtOnce(unset, { B: "b" }, "partial")).toBe(true);
  expect(said(forbids({ path: "Inner.X", present: false }), { B: "b", Inner: {} }, { dialect: "partial" })).toEqual([]);
});
