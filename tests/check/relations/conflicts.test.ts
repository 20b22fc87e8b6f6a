import { describe, expect, it } from "vitest";
import { oneOf, run } from "../build-value.js";
import { said, type Stated } from "./relate.js";

const cOr = (other: string, more: Partial<Stated> = {}): Stated =>
  ({ kind: "exclusive", members: [other, "C"], id: `${other}-or-C`, ...more }) as Stated;
const remove = (member: string): string =>
  `  Remove '${member}'. [{"type":"remove-property","propertyNode":"property $.${member}"}]`;

describe("a member that excludes several others for one reason", () => {
  it("is one mistake", () => {
    expect(said([cOr("A"), cOr("B"), cOr("Mode")], { A: "a", B: "b", Mode: "m", C: "c" })).toEqual([
      "exclusive key $.C: 'C' can't be set with 'A', 'B' and 'Mode': so it is. Remove the one or the others.",
      remove("C"),
      `  Remove 'A', 'B' and 'Mode'. [${["A", "B", "Mode"].map((each) => `{"type":"remove-property","propertyNode":"property $.${each}"}`).join(",")}]`,
    ]);
  });

  it("is one of several mistakes", () => {
    const needs: Stated = { kind: "requires", member: "A", needs: ["Low"], id: "needs" };
    const lines = said([cOr("A"), needs, cOr("B")], { A: "a", B: "b", C: "c" }).filter((line) => !line.startsWith(" "));
    expect(lines).toEqual([
      "exclusive key $.C: 'C' can't be set with 'A' and 'B': so it is. Remove the one or the others.",
      "dependency key $.A: 'A' is set without 'Low': so it is.",
    ]);
  });

  it("is several where there are several reasons, or some are less certain", () => {
    const value = { A: "a", B: "b", C: "c" };
    expect(said([cOr("A"), cOr("B", { reason: "that is so" })], value).filter((line) => line.startsWith("ex"))).toEqual(
      [
        "exclusive key $.C: 'C' and 'A' are both set: so it is. Remove one of them.",
        "exclusive key $.C: 'C' and 'B' are both set: that is so. Remove one of them.",
      ],
    );
    expect(said([cOr("A"), cOr("B", { confidence: "medium" })], value).filter((line) => line.startsWith("ex"))).toEqual(
      [
        "exclusive key $.C: 'C' and 'A' are both set: so it is. Remove one of them.",
        "exclusive key $.C: 'C' and 'B' are both set: so it is. Remove one of them.",
      ],
    );
  });

  it("is several where each of them comes later", () => {
    expect(said([cOr("A"), cOr("B")], { C: "c", A: "a", B: "b" }).filter((line) => line.startsWith("ex"))).toEqual([
      "exclusive key $.A: 'A' and 'C' are both set: so it is. Remove one of them.",
      "exclusive key $.B: 'B' and 'C' are both set: so it is. Remove one of them.",
    ]);
  });

  it("is offered to be removed alone where one of the others isn't written as a member", () => {
    const lines = said([cOr("A"), cOr("Names[]")], { A: "a", Names: ["x"], C: "c" });
    expect(lines).toEqual([
      "exclusive key $.C: 'C' can't be set with 'A' and 'Names': so it is. Remove the one or the others.",
      remove("C"),
    ]);
  });
});

describe("of two members that conflict, the later one is marked", () => {
  const marked = (members: readonly [string, string], value: unknown): string[] =>
    said({ kind: "exclusive", members }, value)
      .filter((line) => line.startsWith("ex"))
      .map((line) => line.split(":")[0] ?? "");

  it.each<[readonly [string, string], unknown, string]>([
    [["A", "B"], { A: "a", C: "c", B: "b" }, "exclusive key $.B"],
    [["A", "B"], { B: "b", C: "c", A: "a" }, "exclusive key $.A"],
    [["Inner.X", "Inner.Y"], { Inner: { X: "x", Y: "y" } }, "exclusive key $.Inner.Y"],
    [["Inner.X", "Inner.Y"], { Inner: { Y: "y", X: "x" } }, "exclusive key $.Inner.X"],
    [["Inner.X", "Inner.Deep.Z"], { Inner: { Deep: { Z: "z" }, X: "x" } }, "exclusive key $.Inner.X"],
    [["Inner.X", "A"], { A: "a", Inner: { X: "x" } }, "exclusive key $.Inner.X"],
    [["Inner.X", "A"], { Inner: { X: "x" }, A: "a" }, "exclusive key $.A"],
    [
      ["Entries[].Name", "Entries[].Size"],
      { Entries: [{ Size: 1 }, { Name: "a" }] },
      "exclusive key $.Entries[1].Name",
    ],
    [
      ["Entries[].Name", "Entries[].Size"],
      { Entries: [{ Name: "a" }, { Size: 1 }] },
      "exclusive key $.Entries[1].Size",
    ],
    [["Entries[].Name", "Entries[].Size"], { Entries: [{ Size: 1, Name: "a" }] }, "exclusive key $.Entries[0].Name"],
    [["Entries[].Name", "Entries[].Size"], { Entries: [{ Name: "a", Size: 1 }] }, "exclusive key $.Entries[0].Size"],
    [["Tags.a", "Tags.b"], { Tags: { b: "1", a: "2" } }, "exclusive key $.Tags.a"],
    [["Names[]", "Names"], { Names: run(1, 1, "x") }, "exclusive key $.Names"],
  ])("%j", (members, value, place) => {
    expect(marked(members, value)).toEqual([place]);
  });

  it("in whichever branch", () => {
    expect(marked(["A", "Inner.X"], { Inner: oneOf({}, { X: "x" }), A: "a" })).toEqual(["exclusive key $.A"]);
    expect(marked(["A", "Inner.X"], { A: "a", Inner: oneOf({}, { X: "x" }) })).toEqual(["exclusive key $.Inner?1.X"]);
  });

  it("in an element, from where the element's own members are told apart", () => {
    const stated: Stated = { kind: "exclusive", members: ["Name", "Size"], shapes: ["Entry"] };
    const places = said(stated, { Entries: [{}, { Size: 1, Type: "t", Name: "a" }] }).filter((line) =>
      line.startsWith("ex"),
    );
    expect(places.map((line) => line.split(":")[0])).toEqual(["exclusive key $.Entries[1].Name"]);
  });
});
