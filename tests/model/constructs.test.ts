import { describe, expect, it } from "vitest";
import { constructClasses, constructTypes } from "../../src/model/constructs.js";
import { taskEnums, taskTypes } from "../../src/model/constructs-tasks.js";
import { instanceClass, instanceSize } from "../../src/model/instance-classes.js";
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

  it.each(types)("%s is no union, and requires nothing: what isn't given has a default", (name) => {
    const shape = loadConstructs()?.shape(name);
    expect(shape).toMatchObject({ kind: "structure", name, union: false, sensitive: false });
    const members = shape?.kind === "structure" ? [...shape.members.values()] : [];
    expect(members.filter(({ required, idempotencyToken }) => required || idempotencyToken)).toEqual([]);
    expect(members.filter(({ deprecated }) => deprecated !== undefined)).toEqual([]);
    expect(loadConstructs()?.shape(name)).toBe(shape);
  });

  it("have properties that stand for a member of the structure itself, or of another one", () => {
    const constructs = loadConstructs();
    let others = 0;
    for (const [name, { standsFor, properties }] of Object.entries(constructTypes)) {
      const shape = constructs?.shape(name);
      if (shape?.kind !== "structure") throw new Error(`no type ${name}`);
      for (const [property, stated] of Object.entries(properties)) {
        const path = typeof stated === "string" ? stated : stated.member;
        const [owner = "", member = ""] = path.includes("$") ? path.split("$") : [standsFor, path];
        const found = constructs?.correspondence?.propertyOf(shape, member)?.name;
        if (owner === standsFor) expect(found, path).toBeDefined();
        else {
          others += 1;
          expect(found, path).not.toBe(property);
        }
      }
    }
    expect(others).toBeGreaterThan(0);
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

describe("the values of tasks", () => {
  const values = Object.values(taskTypes).flatMap(({ standsFor, properties }) =>
    Object.values(properties).flatMap((property) => {
      if (typeof property === "string" || property.takes !== "enum") return [];
      const structure = loadService("sagemaker")?.shape(standsFor);
      const shape = structure?.kind === "structure" ? structure.members.get(property.member)?.shape : undefined;
      return shape?.kind === "string" ? [shape.enum ?? []] : [];
    }),
  );

  it.each(Object.entries(taskEnums))("%s has values of the API's", (_name, members) => {
    expect(Object.values(members).length).toBeGreaterThan(1);
    // The CDK has one enum for two of the API's, of which one has fewer values.
    expect(values.some((known) => Object.values(members).every((value) => known.includes(value)))).toBe(true);
  });

  it("are EC2's types by the names of the CDK", () => {
    expect(["M5", "C5N", "P4DE", "G4DN", "INF2", "TRN1", "P5"].map(instanceClass)).toEqual([
      "m5",
      "c5n",
      "p4de",
      "g4dn",
      "inf2",
      "trn1",
      "p5",
    ]);
    expect(
      ["STANDARD5", "MEMORY5", "IO3", "ARM1", "MAC2", "U_6TB1", "R8I_FLEX", "toString"].map(instanceClass),
    ).toEqual(Array.from({ length: 8 }));
    expect(
      ["LARGE", "XLARGE", "XLARGE24", "METAL", "XLARGE24METAL", "HUGE", "XXLARGE2", "METAL2"].map(instanceSize),
    ).toEqual(["large", "xlarge", "24xlarge", "metal", undefined, undefined, undefined, undefined]);
  });
});
