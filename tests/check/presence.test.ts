import { describe, expect, it } from "vitest";
import { isEmptyText, isNothing, lacks, presence, presenceOfEntry } from "../../src/check/presence.js";
import { instance, oneOf, open, template, unknown, unknownOf, valueOf } from "./build-value.js";

describe("whether a value is there", () => {
  it.each<[string, unknown, "present" | "absent" | "maybe"]>([
    ["undefined", undefined, "absent"],
    ["null", null, "absent"],
    ["false", false, "present"],
    ["a number", 0, "present"],
    ["an empty text", "", "present"],
    ["a template", template({}), "present"],
    ["an empty object", {}, "present"],
    ["an object of which not all is known", open({}), "present"],
    ["an empty list", [], "present"],
    ["a date", instance("Date"), "present"],
    ["what nobody knows", unknown, "maybe"],
    ["some text", unknownOf("string"), "present"],
    ["either of two values", oneOf("a", 1), "present"],
    ["either of two that aren't there", oneOf(undefined, null), "absent"],
    ["a value or none", oneOf("a", undefined), "maybe"],
    ["none or a value", oneOf(undefined, "a"), "maybe"],
    ["a value or what nobody knows", oneOf("a", unknown), "maybe"],
    ["none or what nobody knows", oneOf(undefined, unknown), "maybe"],
    ["a choice in a choice", oneOf("a", oneOf("b", undefined)), "maybe"],
    ["a choice of none", oneOf(), "maybe"],
    ["200 values", oneOf(...Array.from({ length: 200 }, () => "a")), "present"],
    ["more values than are looked at", oneOf(...Array.from({ length: 201 }, () => "a")), "maybe"],
  ])("%s", (_, value, expected) => {
    expect(presence(valueOf(value))).toBe(expected);
  });

  it("counts what nobody knows as an entry of a list", () => {
    expect(presenceOfEntry(valueOf(unknown))).toBe("present");
    expect(presenceOfEntry(valueOf(undefined))).toBe("absent");
    expect(presenceOfEntry(valueOf(oneOf("a", undefined)))).toBe("maybe");
  });
});

describe("no value", () => {
  it.each<[unknown, boolean]>([
    [undefined, true],
    [null, true],
    [0, false],
    ["", false],
    [unknown, false],
  ])("%j", (value, expected) => {
    expect(isNothing(valueOf(value))).toBe(expected);
  });
});

describe("a member that a record lacks", () => {
  it.each<[string, unknown, boolean]>([
    ["isn't written", {}, true],
    ["may be written elsewhere", open({}), false],
    ["is undefined", { A: undefined }, true],
    ["is undefined, whatever is written elsewhere", open({ A: undefined }), true],
    ["may be undefined", { A: oneOf("a", undefined) }, false],
    ["is there", { A: 1 }, false],
  ])("%s", (_, value, expected) => {
    const record = valueOf(value);
    if (record.kind !== "record") throw new Error(record.kind);
    expect(lacks(record, "A")).toBe(expected);
  });
});

describe("an empty text", () => {
  it.each<[string, unknown, boolean]>([
    ["none", "", true],
    ["no part", template(), true],
    ["parts that are empty", template("", { max: 0 }), true],
    ["a part that may be empty", template({ max: 1 }), false],
    ["a character", "a", false],
    ["a number", 0, false],
  ])("%s", (_, value, expected) => {
    expect(isEmptyText(valueOf(value))).toBe(expected);
  });
});
