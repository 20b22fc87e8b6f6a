import { describe, expect, it } from "vitest";
import { candidatesOfShape } from "../../../src/check/relations/resource-relations.js";
import { kindOf } from "../../../src/check/relations/kinds/index.js";
import { parsePath, shapeAt } from "../../../src/check/relations/member-path.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import { loadResources, loadService } from "../../../src/model/registry.js";
import type { StructureShape } from "../../../src/model/shape.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { asResource } from "./as-resource.js";
import type { Example } from "./example.js";
import { exampleSets } from "./examples/index.js";
import { structuresOf } from "./resource-structures.js";
import { readExample, reportsOnShape } from "./run-example.js";

const examples = new Map<string, Example>(exampleSets.flatMap((set) => Object.entries(set)));
const domain = sageMaker();

interface Held {
  readonly type: string;
  readonly relation: Relation;
  readonly shape: StructureShape;
}

describe.each(["cloudformation", "cdk"] as const)("relations of resources as %s spells them", (spelling) => {
  const service = loadResources("sagemaker", spelling);
  const api = loadService("sagemaker");
  if (service?.correspondence === undefined || api === undefined) throw new Error("no tables");
  const { correspondence } = service;
  const held = structuresOf(service).flatMap((shape) =>
    candidatesOfShape(domain, service, shape, "medium").map(({ relation }): Held => ({
      type: shape.name,
      relation,
      shape,
    })),
  );

  it("are most of those that the API's structures have", () => {
    expect(held.length).toBeGreaterThan(280);
    expect(new Set(held.map(({ relation }) => relation.id)).size).toBeGreaterThan(150);
  });

  it.each(held)("$type $relation.id speaks of properties that there are", ({ relation, shape }) => {
    for (const path of kindOf(relation).paths(relation)) expect(shapeAt(shape, parsePath(path)), path).toBeDefined();
  });

  let accepted = 0;
  let rejected = 0;

  it.each(held)("$type $relation.id judges its examples as the API's", ({ relation, shape }) => {
    const example = examples.get(relation.id);
    const origin = api.shape(example?.shape ?? domain.relations.find(({ id }) => id === relation.id)?.shapes[0] ?? "");
    if (example === undefined || origin === undefined) throw new Error("no example");
    if (correspondence.structureOf(shape) !== origin) return;
    for (const source of [example.accepted].flat()) {
      const translated = asResource(source, origin, shape, correspondence);
      if (translated === undefined) continue;
      accepted += 1;
      expect(reportsOnShape(translated.text, shape, service, spelling), translated.text).toEqual([]);
    }
    for (const source of [example.rejected].flat()) {
      const { text, expected } = readExample(source);
      const translated = asResource(text, origin, shape, correspondence);
      if (translated === undefined) continue;
      rejected += 1;
      const reports = reportsOnShape(translated.text, shape, service, spelling);
      expect(
        reports.map(({ relation: by, at }) => [by, at]),
        translated.text,
      ).toEqual(
        expected.map((at) => [
          relation.id,
          at === "holder" ? at : [translated.offset(at[0]), translated.offset(at[1])],
        ]),
      );
    }
  });

  it("had enough examples", () => {
    expect({ accepted, rejected }).toEqual({ accepted: expect.any(Number), rejected: expect.any(Number) });
    expect(accepted).toBeGreaterThan(180);
    expect(rejected).toBeGreaterThan(180);
  });
});

describe("relations that don't hold for resources", () => {
  const service = loadResources("sagemaker", "cloudformation");
  const { notOfResources = [] } = domain;

  it.each(notOfResources)("$relation: would hold for them if nobody said so", ({ relation, types }) => {
    if (service === undefined) throw new Error("no table");
    const holding = structuresOf(service).filter((shape) =>
      candidatesOfShape({ ...domain, notOfResources: [] }, service, shape, "medium").some(
        (each) => each.relation.id === relation,
      ),
    );
    const names = holding.map(({ name }) => name);
    expect(names).not.toEqual([]);
    if (types !== undefined) expect(names).toEqual(expect.arrayContaining([...types]));
  });

  it.each(notOfResources)("$relation: says why, and where that is written", ({ reason, source }) => {
    expect(reason).toMatch(/^\S.*[^.\s]$/u);
    expect(source).toMatch(/^https:\/\/\S+$/u);
  });
});
