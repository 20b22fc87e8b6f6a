import { describe, expect, it } from "vitest";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import type { Example } from "./example.js";
import { exampleSets } from "./examples/index.js";
import { readExample, reportsOn } from "./run-example.js";

const relations = allRelations();

const examples = new Map<string, Example>(exampleSets.flatMap((set) => Object.entries(set)));

function list(sources: string | readonly string[]): readonly string[] {
  return typeof sources === "string" ? [sources] : sources;
}

describe("every relation", () => {
  it("has examples, and every example its relation", () => {
    expect(relations.length).toBeGreaterThan(0);
    expect([...examples.keys()].sort()).toEqual(relations.map(({ id }) => id).sort());
    expect(exampleSets.reduce((sum, set) => sum + Object.keys(set).length, 0)).toBe(examples.size);
  });

  describe.each(relations)("$id", (relation) => {
    const { id, service } = relation;
    const example = examples.get(id);
    const shape = example?.shape ?? relation.shapes[0];

    it("has an accepted and a rejected one", () => {
      expect(list(example?.accepted ?? []).length).toBeGreaterThan(0);
      expect(list(example?.rejected ?? []).length).toBeGreaterThan(0);
    });

    it.each(list(example?.accepted ?? []))("accepts %s", (source) => {
      expect(reportsOn(source, shape, service)).toEqual([]);
    });

    it.each(list(example?.rejected ?? []))("rejects %s", (source) => {
      const { text, expected } = readExample(source);
      const reports = reportsOn(text, shape, service);
      expect(reports.map(({ relation: by, at }) => [by, at])).toEqual(expected.map((at) => [id, at]));
      expect(expected).not.toEqual([]);
    });

    it.runIf(example?.message !== undefined)("says what is wrong", () => {
      const [source = ""] = list(example?.rejected ?? []);
      expect(reportsOn(readExample(source).text, shape, service)[0]?.message).toBe(example?.message);
    });
  });
});
