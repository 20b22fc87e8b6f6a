import { describe, expect, it } from "vitest";
import { withLimits, type Allowed } from "../../src/check/allowed.js";
import { LazyList, LazyMap } from "../../src/model/lazy-shapes.js";
import type { ListShape, MapShape, StringShape } from "../../src/model/shape.js";
import { blob, boolean, number, string } from "./build-service.js";

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

  it("leave what a list or a map holds as it is, and don't ask for it", () => {
    let asked = 0;
    const held = (): StringShape => {
      asked += 1;
      return name;
    };
    const stated = { name: "Name", sensitive: true, min: 1, max: 5 };
    const list = withLimits<ListShape>(new LazyList(stated, held), limits({ max: 9 }));
    const map = withLimits<MapShape>(new LazyMap(stated, held, held), limits({ min: 0 }));
    expect([list.kind, list.name, list.sensitive, list.min, list.max]).toEqual(["list", "Name", true, 1, 9]);
    expect([map.kind, map.name, map.sensitive, map.min, map.max]).toEqual(["map", "Name", true, 0, 5]);
    expect(asked).toBe(0);
    expect([list.element, map.key, map.value]).toEqual([name, name, name]);
  });

  it("are those of numbers and bytes, and none of what has none", () => {
    expect(withLimits(number("Name", { min: 1 }), limits({ max: 9 }))).toMatchObject({ min: 1, max: 9 });
    expect(withLimits(blob("Name", { max: 3 }), limits({ max: 9 }))).toMatchObject({ max: 9 });
    const flag = boolean("Name");
    expect(withLimits(flag, limits({ max: 9 }))).toBe(flag);
  });

  it("leave other shapes, and the model's own, as they are", () => {
    expect(withLimits(name, new Map([["Other", { max: 9 }]]))).toBe(name);
    expect(withLimits(name, undefined)).toBe(name);
    withLimits(name, limits({ max: 9 }));
    expect(name.max).toBe(5);
  });
});
