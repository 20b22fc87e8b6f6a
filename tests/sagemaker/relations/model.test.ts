import { describe, expect, it } from "vitest";
import { parsePath, shapeAt } from "../../../src/check/relations/member-path.js";
import { loadService } from "../../../src/model/registry.js";
import type { Shape, StructureShape } from "../../../src/model/shape.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import type { Condition, Relation, Scalar } from "../../../src/check/relations/vocabulary.js";

const relations = allRelations();

interface Use {
  readonly path: string;
  readonly values: readonly Scalar[];
}

function usesOfCondition(condition: Condition | undefined): Use[] {
  if (condition === undefined) return [];
  if ("all" in condition) return condition.all.flatMap(usesOfCondition);
  if ("any" in condition) return condition.any.flatMap(usesOfCondition);
  if ("not" in condition) return usesOfCondition(condition.not);
  if ("equals" in condition) return [{ path: condition.path, values: [condition.equals] }];
  if ("in" in condition) return [{ path: condition.path, values: condition.in }];
  if ("notIn" in condition) return [{ path: condition.path, values: condition.notIn }];
  if ("contains" in condition) return [{ path: `${condition.path}[]`, values: [condition.contains] }];
  return [{ path: condition.path, values: [] }];
}

function usesOf(relation: Relation): Use[] {
  const plain = (paths: readonly string[]): Use[] => paths.map((path) => ({ path, values: [] }));
  switch (relation.kind) {
    case "requires":
      return plain([relation.member, ...relation.needs]);
    case "disjoint":
      return plain([relation.member, ...relation.from]);
    case "references":
      return plain([relation.member, ...relation.to]);
    case "values":
      return [{ path: relation.member, values: [...(relation.allowed ?? []), ...(relation.forbidden ?? [])] }];
    case "bounded":
    case "format":
    case "all-equal":
    case "at-most":
      return plain([relation.member]);
    default:
      return plain(relation.members);
  }
}

/** The list element, or the value of a map, that `elementWhen` starts at. */
function elementOf(relation: Relation, shape: StructureShape): Shape | undefined {
  const [first] = usesOf(relation);
  const path = first?.path ?? "";
  const [collection = ""] = /^.*(?:\[\]|\.\*|\{\})/u.exec(path) ?? [];
  return shapeAt(shape, parsePath(collection.replace(/\{\}$/u, ".*")));
}

function expectUse(shape: Shape | undefined, { path, values }: Use): void {
  const found = shape === undefined ? undefined : shapeAt(shape, parsePath(path));
  expect(found, `${path} in ${String(shape?.name)}`).toBeDefined();
  if (found?.kind === "string" && found.enum !== undefined) {
    for (const value of values) expect(found.enum, `${path}: ${String(value)}`).toContain(value);
  }
  for (const value of values) expect(found?.kind, path).toBe(typeof value);
}

describe("relations and the model", () => {
  it("are there, each with an id of its own", () => {
    expect(relations.length).toBeGreaterThan(0);
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  });

  it.each(relations)("$id: shapes, paths and enum values resolve", (relation) => {
    const service = loadService(relation.service ?? "sagemaker");
    for (const name of relation.shapes) {
      const shape = service?.shape(name);
      if (shape?.kind !== "structure") throw new Error(`${name} is no structure of the service`);
      for (const use of [...usesOf(relation), ...usesOfCondition(relation.when)]) expectUse(shape, use);
      for (const use of usesOfCondition(relation.elementWhen)) expectUse(elementOf(relation, shape), use);
    }
  });

  it.each(relations)("$id: the reason is a clause, the source is one that can be looked up", (relation) => {
    expect(relation.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    expect(relation.reason).toMatch(/^\S.*[^.\s]$/u);
    const sources = typeof relation.source === "string" ? [relation.source] : relation.source;
    expect(sources.length).toBeGreaterThan(0);
    const service = loadService(relation.service ?? "sagemaker");
    for (const source of sources) {
      const [, shape, member] = /^(\w+)\$(\w+)$/u.exec(source) ?? [];
      if (shape !== undefined && member !== undefined) {
        const found = service?.shape(shape);
        expect(found?.kind === "structure" && found.members.has(member), source).toBe(true);
      } else {
        expect(source).toMatch(/^(https:\/\/\S+|[\w.-]+\/[\w.-]+(#\d+|@\w+:\S+)|\w+\$)$/u);
      }
    }
  });

  it.each(relations)("$id: says what its kind needs", (relation) => {
    if (relation.kind === "values") expect([relation.allowed, relation.forbidden].filter(Boolean)).toHaveLength(1);
    if (relation.kind === "required-when") expect(relation.when ?? relation.elementWhen).toBeDefined();
    if (relation.kind === "forbidden-when" && relation.effect === "ignored") {
      expect(relation.confidence).toBe("medium");
    }
    if (relation.kind === "bounded") {
      const { min, max, moreThan, lessThan } = relation;
      expect([min, max, moreThan, lessThan].some((bound) => bound !== undefined)).toBe(true);
    }
  });
});
