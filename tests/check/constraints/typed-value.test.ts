import { describe, expect, it } from "vitest";
import type { Dialect } from "../../../src/check/dialect.js";
import type { Shape } from "../../../src/model/shape.js";
import { boolean, list, map, number, string, structure, timestamp } from "../build-service.js";
import { open, template } from "../build-value.js";
import { run } from "../run-check.js";

const switched = string("Switch", { enum: ["Enabled", "Disabled"] });
const several = string("Mode", { enum: ["On", "Yes", "Off", "None", "Auto"] });
const metric = string("Metric", { enum: ["F1", "RMSE"] });
const texts = list("Texts", string("S"));
const tags = map("Tags", string("S"), string("S"));
const part = structure("Part", {});

/** What is suggested instead of a value of the wrong type: what is written in its place. */
function suggested(value: unknown, shape: Shape, dialect: Dialect = "sdk-v3"): readonly string[] {
  const violations = run({ M: value }, structure("Input", { M: shape }), { dialect });
  expect(violations.map(({ kind }) => kind)).toEqual(["type"]);
  return (violations[0]?.suggestions ?? []).map(({ messageId, data, edits }) => {
    const written = edits.map((edit) => {
      if (edit.type === "replace-value") return JSON.stringify(edit.value);
      return edit.type === "write-date" ? edit.text : edit.type === "write-json" ? edit.json : edit.type;
    });
    return [messageId, ...Object.values(data), ...written].join(" | ");
  });
}

const typed = (text: string): string => `suggestTypedValue | ${text} | ${text}`;

describe("a value that says what another type says", () => {
  it.each<readonly [unknown, Shape, string]>([
    ["true", boolean("B"), typed("true")],
    ["FALSE", boolean("B"), typed("false")],
    ["0", number("I"), typed("0")],
    ["120", number("I"), typed("120")],
    ["-2", number("I"), typed("-2")],
    ["1.25", number("F", { type: "float" }), typed("1.25")],
    ["123456789012345", number("L", { type: "long" }), typed("123456789012345")],
    [7n, number("F", { type: "float" }), typed("7")],
    [5, string("S"), typed('"5"')],
    [true, string("S"), typed('"true"')],
    [true, switched, typed('"Enabled"')],
    [false, switched, typed('"Disabled"')],
    [{ MetricName: "F1" }, metric, typed('"F1"')],
    [{ Name: "anything" }, string("S"), typed('"anything"')],
    ['["a"]', texts, 'suggestFromJson | a list | ["a"]'],
    [' {"a": "b"}', tags, 'suggestFromJson | an object |  {"a": "b"}'],
    ["{}", part, "suggestFromJson | an object | {}"],
    ["2026-01-02T03:04:05", timestamp("T"), 'suggestDate | new Date("2026-01-02T03:04:05") | 2026-01-02T03:04:05'],
    ["2026-01-02", timestamp("T"), 'suggestDate | new Date("2026-01-02") | 2026-01-02'],
    [
      "2026-01-02T03:04:05.678Z",
      timestamp("T"),
      'suggestDate | new Date("2026-01-02T03:04:05.678Z") | 2026-01-02T03:04:05.678Z',
    ],
    [
      "2026-01-02T03:04:05+01:00",
      timestamp("T"),
      'suggestDate | new Date("2026-01-02T03:04:05+01:00") | 2026-01-02T03:04:05+01:00',
    ],
    [
      "2026-01-02T03:04:05-0100",
      timestamp("T"),
      'suggestDate | new Date("2026-01-02T03:04:05-0100") | 2026-01-02T03:04:05-0100',
    ],
  ])("%o instead of %o", (value, shape, expected) => {
    expect(suggested(value, shape)).toEqual([expected]);
  });
});

describe("a value that says nothing another type says", () => {
  it.each<readonly [string, unknown, Shape]>([
    ["a word", "untrue", boolean("B")],
    ["a word behind one", "true enough", boolean("B")],
    ["a number with zeros in front", "007", number("I")],
    ["a number with a plus", "+1", number("I")],
    ["a number with an exponent", "1e3", number("I")],
    ["a number and a unit", "1 GB", number("I")],
    ["a unit and a number", "GB1", number("I")],
    ["more digits than a number keeps", "1234567890123456", number("L", { type: "long" })],
    ["more digits behind the point than one writes", "0.12345678901", number("F", { type: "float" })],
    ["a text that nobody knows all of", template("1", {}), number("I")],
    ["a bigint that no number is", 2n ** 60n, number("F", { type: "float" })],
    ["a truth for which there are two words", true, several],
    ["an untruth for which there are two words", false, several],
    ["a truth, where no value means that", true, metric],
    ["a number that isn't in the enum", 3, metric],
    ["an object whose text isn't in the enum", { MetricName: "F2" }, metric],
    ["an object with more", { MetricName: "F1", Value: "RMSE" }, metric],
    ["an object that may have more", open({ MetricName: "F1" }), metric],
    ["an object with no text", { MetricName: 1 }, metric],
    ["an empty object", {}, metric],
    ["an object as JSON for a list", "{}", texts],
    ["a list as JSON for an object", "[]", tags],
    ["a number as JSON for an object", "1", tags],
    ["text that begins like JSON", "[a", texts],
    ["a text as JSON that holds a brace", '"{"', tags],
    ["an object as JSON for a truth", "{}", boolean("B")],
    ["a day for a truth", "2026-01-02", boolean("B")],
    ["JSON that is data", `["${"a".repeat(2000)}"]`, texts],
    ["a day that there isn't", "2026-13-45", timestamp("T")],
    ["a day and more", "2026-01-02 today", timestamp("T")],
    ["more and a day", "on 2026-01-02", timestamp("T")],
    ["a date in words", "January 2, 2026", timestamp("T")],
  ])("%s", (_, value, shape) => {
    expect(suggested(value, shape)).toEqual([]);
  });
});

it("is no date where the SDK takes a text that has the time, too", () => {
  expect(suggested("2026-01-02", timestamp("T"), "sdk-v2")).toEqual([]);
});

it("is never suggested where it is secret", () => {
  expect(suggested(5, { ...string("Secret"), sensitive: true })).toEqual([]);
});
