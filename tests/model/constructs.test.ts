import { describe, expect, it } from "vitest";
import { constructClasses, constructTypes } from "../../src/model/constructs.js";
import { loadConstructs, loadService } from "../../src/model/registry.js";

const types = Object.keys(constructTypes);

describe("the constructs that are described", () => {
  it.each(types)("%s stands for a structure of the model, and so do its properties", (name) => {
    const constructs = loadConstructs();
    const shape = constructs?.shape(name);
    const stated = constructTypes[name];
    if (shape?.kind !== "structure" || stated === undefined) throw new Error(`no type ${name}`);
    expect(constructs?.correspondence?.structureOf(shape)).toBe(loadService("sagemaker")?.shape(stated.standsFor));
    const properties = [...Object.keys(stated.properties), ...Object.keys(stated.parts ?? {})];
    expect([...shape.members.keys()].sort()).toEqual(properties.sort());
    expect(properties.length).toBeGreaterThan(0);
  });

  it("are there by their type alone", () => {
    expect(types.length).toBeGreaterThan(5);
    expect(loadConstructs()?.shape("toString")).toBeUndefined();
    expect(loadConstructs()?.shape("CreateModelInput")).toBeUndefined();
  });

  it.each(constructClasses)(
    "$name has properties that are described",
    ({ package: from, properties, methods = {} }) => {
      for (const type of [properties, ...Object.values(methods)]) expect(constructTypes[type]?.package).toBe(from);
    },
  );
});
