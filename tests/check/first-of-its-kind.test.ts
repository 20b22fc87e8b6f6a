import { describe, expect, it, vi } from "vitest";
import { FirstOfItsKind } from "../../src/check/first-of-its-kind.js";

describe("FirstOfItsKind", () => {
  it("takes a thing once at each place", () => {
    const seen = new FirstOfItsKind<string>((item) => item);
    const asked = ["a@1", "a@1", "b@1", "a@2", "b@1", "a@1", "b@2"].map((each) => {
      const [item = "", place] = each.split("@");
      return [each, seen.isNew(place, item)];
    });
    expect(asked).toEqual([
      ["a@1", true],
      ["a@1", false],
      ["b@1", true],
      ["a@2", true],
      ["b@1", false],
      ["a@1", false],
      ["b@2", true],
    ]);
  });

  it("doesn't spell out what is alone at its place", () => {
    const identityOf = vi.fn((item: string) => item);
    const seen = new FirstOfItsKind(identityOf);
    seen.isNew(1, "a");
    seen.isNew(2, "a");
    expect(identityOf).not.toHaveBeenCalled();
  });
});
