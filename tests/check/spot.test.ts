import { describe, expect, it } from "vitest";
import { below, memberOf, nameOf, pathOf, type Spot } from "../../src/check/spot.js";
import { structure } from "./build-service.js";

type Step = NonNullable<Spot<string>["step"]> & { readonly sensitive?: true };

const top: Spot<string> = {
  above: undefined,
  step: undefined,
  depth: 0,
  sensitive: false,
  holder: undefined,
  structure: undefined,
};

const spotAt = (...steps: readonly Step[]): Spot<string> =>
  steps.reduce((spot, { sensitive = false, ...step }) => below(spot, step, { sensitive }), top);

const member = (name: string, written = name): Step => ({ type: "member", name, written });
const index = (at: number): Step => ({ type: "index", index: at });
const key = (name: string): Step => ({ type: "key", key: name });
const value = (name: string, keySensitive = false): Step => ({ type: "value", key: name, keySensitive });
const secret = (step: Step): Step => ({ ...step, sensitive: true });

describe("a place in a request", () => {
  it.each<[string, readonly Step[], readonly (string | number)[], string]>([
    ["'Make'", [], [], ""],
    ["'Make[2]'", [index(2)], [2], ""],
    ["'Make.a'", [value("a")], ["a"], ""],
    ["'Name'", [member("Name")], ["Name"], "Name"],
    ["'name'", [member("Name", "name")], ["Name"], "Name"],
    ["'Inner'", [member("Outer"), member("Inner")], ["Outer", "Inner"], "Inner"],
    ["'Names[3]'", [member("Names"), index(3)], ["Names", 3], "Names"],
    ["'Names[3][0]'", [member("Names"), index(3), index(0)], ["Names", 3, 0], "Names"],
    ["'Tags.a'", [member("Tags"), value("a")], ["Tags", "a"], "Tags"],
    ["'Tags.a[1]'", [member("Tags"), value("a"), index(1)], ["Tags", "a", 1], "Tags"],
    ["A key of 'Tags'", [member("Tags"), key("a")], ["Tags", "a"], "Tags"],
    ["A key of 'Tags.a'", [member("Tags"), value("a"), key("b")], ["Tags", "a", "b"], "Tags"],
    ["'Tags[…]'", [secret(member("Tags")), value("a")], ["Tags", "a"], "Tags"],
    ["'Tags[…]'", [member("Tags"), value("a", true)], ["Tags", "a"], "Tags"],
    ["'Tags.a'", [member("Tags"), secret(value("a"))], ["Tags", "a"], "Tags"],
  ])("is called %s", (name, steps, path, holder) => {
    const spot = spotAt(...steps);
    expect([nameOf(spot, "Make"), pathOf(spot), memberOf(spot)]).toEqual([name, path, holder]);
  });

  it("is shown without the end of a long key", () => {
    const long = nameOf(spotAt(member("Tags"), value("k".repeat(500))), "Make");
    expect(long.length).toBeLessThan(200);
    expect(long).toContain("'Tags.kkk");
  });

  it("knows how deep it is, whether anything around it is secret, and whose member it is", () => {
    const inner = structure("Inner", {});
    const outer = below(top, member("A"), { sensitive: true, structure: inner, holder: { node: "a", part: "whole" } });
    const element = below(outer, index(0), { sensitive: false });
    expect(outer).toMatchObject({ depth: 1, sensitive: true, structure: inner, holder: { node: "a" } });
    expect(element).toMatchObject({ depth: 2, sensitive: true, structure: inner, holder: undefined });
    expect(below(top, index(0), { sensitive: false })).toMatchObject({ depth: 1, sensitive: false });
  });
});
