import { describe, expect, it } from "vitest";
import { list, map, service, string, structure } from "../build-service.js";
import { oneOf, open, run, unknown } from "../build-value.js";
import { run as check } from "../run-check.js";
import { countBreaches, domainOf, said, type Stated } from "./relate.js";

/** The places that are reported. */
function places(stated: Stated, value: unknown): string[] {
  return said(stated, value)
    .filter((line) => !line.startsWith("  "))
    .map((line) => line.split(":")[0] ?? "");
}

describe("one of several branches", () => {
  const both: Stated = { kind: "exclusive", members: ["A", "B"] };

  it("is taken with another one inside of it", () => {
    const value = { A: oneOf("", oneOf("", "a")), B: "b" };
    expect(places(both, value)).toEqual(["exclusive key $.B"]);
  });

  it("is taken with another one in a record or list inside of it", () => {
    const sized: Stated = { kind: "exclusive", members: ["Entries[].Size", "Inner.X"] };
    const needs: Stated = { kind: "requires", member: "Inner.Deep.Z", needs: ["Inner.X"] };
    const deep = oneOf({ Deep: { Z: oneOf("", "z") } }, { X: "x" });
    expect(places(needs, { Inner: deep })).toEqual(["dependency key $.Inner?0.Deep.Z"]);
    expect(places(sized, { Entries: oneOf([], [{ Size: oneOf(undefined, 1) }]), Inner: { X: "x" } })).toEqual([
      "exclusive key $.Inner.X",
    ]);
  });

  it("is never taken together with one of another choice", () => {
    expect(countBreaches(both, { A: oneOf("a", ""), B: oneOf("b", "") })).toBe(0);
    expect(countBreaches(both, { A: oneOf("a", ""), B: oneOf("b", "c") })).toBe(1);
  });

  it("is the same mistake, however often it is met", () => {
    expect(places(both, { A: "a", B: oneOf("b", "c") })).toEqual(["exclusive key $.B"]);
  });

  it("is looked for in so many of them, and no more", () => {
    const many = (count: number): unknown => ({
      A: oneOf(...Array.from({ length: count }, () => ""), "a"),
      B: "b",
    });
    expect(countBreaches(both, many(20))).toBe(1);
    expect(countBreaches(both, many(200))).toBe(0);
  });
});

describe("a structure that one of several branches gives", () => {
  const needsMode: Stated = { kind: "requires", member: "Inner.X", needs: ["Mode"] };

  it("has a member for certain where all branches have it, and each of them is marked", () => {
    expect(places(needsMode, { Inner: oneOf({ X: "x" }, { X: "y", Y: "y" }) })).toEqual([
      "dependency key $.Inner?0.X",
      "dependency key $.Inner?1.X",
    ]);
    expect(countBreaches(needsMode, { Inner: oneOf({ X: "" }, unknown) })).toBe(0);
  });
});

describe("a list in one of several branches", () => {
  const unique: Stated = { kind: "unique-by", members: ["Entries[].Name"] };

  it("has its elements in the runs that take that branch", () => {
    expect(places(unique, { Entries: oneOf([{ Name: "a" }, { Name: "a" }], []) })).toEqual([
      "relation $.Entries?0[1].Name",
    ]);
    // Elements of two branches never meet.
    expect(countBreaches(unique, { Entries: oneOf([{ Name: "a" }], [{ Name: "a" }]) })).toBe(0);
  });
});

describe("an element that stands for several", () => {
  it("is there for certain only where one is at least", () => {
    const forbidden: Stated = { kind: "forbidden-when", members: ["Names[]"] };
    expect(countBreaches(forbidden, { Names: run(1, 1, "x") })).toBe(1);
    expect(countBreaches(forbidden, { Names: run(0, 1, "x") })).toBe(0);
  });

  it("in one that may not be there may not be there", () => {
    const nested: Stated = { kind: "forbidden-when", members: ["Lists[][]"] };
    const names = list("Names", string("Name"));
    const shape = structure("Request", { Lists: list("Lists", names) });
    const zoo = service(shape);
    const violations = (lists: unknown): number =>
      check({ Lists: lists }, shape, { service: zoo, domain: () => domainOf(nested) }).length;
    expect(violations([["x"]])).toBe(1);
    expect(violations([run(0, 1, "x")])).toBe(0);
    expect(violations(run(0, 1, ["x"]))).toBe(0);
    expect(violations(run(0, 1, run(1, 1, "x")))).toBe(0);
  });

  it("counts as none of a limited number of a kind", () => {
    const none: Stated = {
      kind: "at-most",
      member: "Entries[].Type",
      elementWhen: { path: "Type", equals: "a" },
      max: 0,
    };
    const entry = { Type: "a" };
    expect(countBreaches(none, { Entries: run(1, 1, entry) })).toBe(1);
    expect(countBreaches(none, { Entries: run(2, 2, entry) })).toBe(0);
    expect(countBreaches(none, { Entries: run(0, 1, entry) })).toBe(0);
  });
});

describe("an entry of a map", () => {
  const known: Stated = { kind: "values", member: "Tags{}", forbidden: ["x"] };

  it("has its key for certain where its value is sent", () => {
    expect(places(known, { Tags: { x: "1" } })).toEqual(["relation key $.Tags.x"]);
    expect(places(known, { Tags: open({ x: ["1"] }) })).toEqual(["relation key $.Tags.x"]);
    expect(countBreaches(known, { Tags: { x: undefined, y: "1" } })).toBe(0);
    expect(countBreaches(known, { Tags: { x: unknown } })).toBe(0);
  });

  it("is there for certain only where the list that it stands in has an element", () => {
    const stated: Stated = { kind: "requires", member: "Entries[].Name", needs: ["A"] };
    expect(countBreaches(stated, { Entries: run(1, 1, { Name: "x" }) })).toBe(1);
    expect(countBreaches(stated, { Entries: run(0, 1, { Name: "x" }) })).toBe(0);
    // What an element lacks that may not be there isn't missing for certain, and what it has isn't set for certain.
    const needed: Stated = { kind: "requires", member: "A", needs: ["Entries[].Name"] };
    expect(countBreaches(needed, { A: "a", Entries: [{}] })).toBe(1);
    expect(countBreaches(needed, { A: "a", Entries: run(0, 1, {}) })).toBe(1);
    expect(countBreaches(needed, { A: "a", Entries: run(0, 1, { Name: "x" }) })).toBe(0);
    expect(countBreaches(needed, { A: "a", Entries: [] })).toBe(1);
    expect(countBreaches(needed, { A: "a", Entries: unknown })).toBe(0);
  });

  it("isn't all that there is where the map's end is open", () => {
    const among: Stated = { kind: "references", member: "A", to: ["Tags{}"] };
    expect(places(among, { A: "y", Tags: { x: "1" } })).toEqual(["relation $.A"]);
    expect(countBreaches(among, { A: "y", Tags: open({ x: "1" }) })).toBe(0);
    expect(countBreaches(among, { A: "y", Tags: unknown })).toBe(0);
    expect(countBreaches(among, { A: "y" })).toBe(1);
  });
});

describe("what is secret", () => {
  const secret = (name: string): ReturnType<typeof string> => string(name, { sensitive: true });
  const holder = structure("Holder", { Text: string("Text"), Texts: list("Texts", secret("Secret")) });
  const shape = structure("Request", {
    Kept: { ...holder, name: "Kept", sensitive: true },
    Held: holder,
    Map: map("Map", secret("Key"), string("Value")),
    Either: structure("Either", { Text: string("Text") }),
  });
  const zoo = service(shape);
  const actual = (member: string, value: unknown): string[] => {
    const stated: Stated = { kind: "values", member, allowed: ["right"] };
    return check(value, shape, { service: zoo, domain: () => domainOf(stated) }).map(
      ({ data }) => data.actual ?? "nothing",
    );
  };

  it("isn't shown, wherever it begins to be so", () => {
    expect(actual("Held.Text", { Held: { Text: "wrong" } })).toEqual(["'wrong'"]);
    expect(actual("Kept.Text", { Kept: { Text: "wrong" } })).toEqual(["this value"]);
    expect(actual("Held.Texts[]", { Held: { Texts: ["wrong"] } })).toEqual(["this value"]);
    expect(actual("Map{}", { Map: { wrong: "x" } })).toEqual(["this value"]);
    expect(actual("Map.*", { Map: { key: "wrong" } })).toEqual(["'wrong'"]);
    expect(actual("Kept.Text", { Kept: oneOf({ Text: "wrong" }, { Text: "wrong" }) })).toEqual(
      expect.arrayContaining(["this value"]),
    );
  });
});
