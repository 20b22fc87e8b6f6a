import { describe, expect, it } from "vitest";
import type { Member, Service, Shape, StringShape, StructureShape } from "../../src/model/shape.js";
import { allShapes, operationsUsing } from "../../src/model/shape-graph.js";

const unbounded = { min: undefined, max: undefined } as const;

function text(name: string): StringShape {
  return {
    kind: "string",
    name,
    sensitive: false,
    ...unbounded,
    pattern: undefined,
    enum: undefined,
    jsonValue: false,
  };
}

function structure(name: string, members: Readonly<Record<string, Shape>>): StructureShape {
  const made = new Map<string, Member>();
  const all: StructureShape = { kind: "structure", name, sensitive: false, union: false, members: made };
  for (const [member, shape] of Object.entries(members)) {
    made.set(member, { name: member, shape, required: false, idempotencyToken: false, deprecated: undefined });
  }
  return all;
}

const tag = text("Tag");
const key = text("Key");
const value = text("Value");
const labels: Shape = { kind: "map", name: "Labels", sensitive: false, ...unbounded, key, value };
const tags: Shape = { kind: "list", name: "Tags", sensitive: false, ...unbounded, element: tag };
const inner = structure("Inner", { Tags: tags });
const inputs = {
  Second: structure("SecondInput", { Inner: inner, Labels: labels }),
  First: structure("FirstInput", { Inner: inner }),
  Third: structure("ThirdInput", {}),
};
// A query holds queries.
(inner.members as Map<string, Member>).set("Not", {
  name: "Not",
  shape: inner,
  required: false,
  idempotencyToken: false,
  deprecated: undefined,
});

function serviceOf(operations: Readonly<Record<string, StructureShape>>): Service {
  return {
    id: "a",
    serviceId: "A",
    packageName: "a",
    provenance: { date: "2026-01-01", sources: [] },
    operations: new Map(Object.entries(operations).map(([name, input]) => [name, { name, input }])),
    shape: () => undefined,
  };
}

const service = serviceOf(inputs);

describe("the shapes of a service", () => {
  it("are those that the inputs reach, each once", () => {
    expect([...allShapes(service).keys()].sort()).toEqual(
      ["FirstInput", "Inner", "Key", "Labels", "SecondInput", "Tag", "Tags", "ThirdInput", "Value"].sort(),
    );
    expect(allShapes(service).get("Tag")).toBe(tag);
    expect(allShapes(service)).toBe(allShapes(service));
    expect(allShapes(serviceOf({ Third: inputs.Third })).size).toBe(1);
  });

  it.each([
    [tag, ["First", "Second"]],
    [tags, ["First", "Second"]],
    [inner, ["First", "Second"]],
    [key, ["Second"]],
    [value, ["Second"]],
    [inputs.Third, ["Third"]],
    [text("Other"), []],
  ])("$name is used by the operations whose input has it somewhere", (shape, operations) => {
    expect(operationsUsing(service, shape)).toEqual(operations);
  });

  it("are those of one service, and not of another that has shapes of the same names", () => {
    expect(operationsUsing(service, tag)).toEqual(["First", "Second"]);
    expect(operationsUsing(serviceOf({ Fourth: inputs.First }), tag)).toEqual(["Fourth"]);
  });
});
