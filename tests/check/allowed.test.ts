import { describe, expect, it } from "vitest";
import { withLimits, type Allowed } from "../../src/check/allowed.js";
import { string } from "./build-service.js";

const name = string("Name", { min: 1, max: 5, pattern: "[a-z]+" });
const limits = (own: object): Allowed["limits"] => new Map([["Name", own]]);

describe("the limits of the settings", () => {
  it("take the place of the model's, one by one", () => {
    const { min, max, pattern } = withLimits(name, limits({ max: 9 }));
    expect([min, max, pattern]).toEqual([1, 9, name.pattern]);
  });

  it("take any text where they say so", () => {
    const { min, max, pattern } = withLimits(name, limits({ min: 0, anyText: true }));
    expect([min, max, pattern]).toEqual([0, 5, undefined]);
  });

  it("leave other shapes, and the model's own, as they are", () => {
    expect(withLimits(name, new Map([["Other", { max: 9 }]]))).toBe(name);
    expect(withLimits(name, undefined)).toBe(name);
    withLimits(name, limits({ max: 9 }));
    expect(name.max).toBe(5);
  });
});
