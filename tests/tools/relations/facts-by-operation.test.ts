import { describe, expect, it } from "vitest";
import { factsByOperation } from "../../../tools/relations/facts-by-operation.js";
import { factsText } from "../../../tools/relations/facts-page.js";

const facts = factsByOperation();
const of = (name: string) => facts.find(({ operation }) => operation === name);

describe("the facts by operation", () => {
  it("are of every operation once", () => {
    expect(facts.length).toBeGreaterThan(400);
    expect(new Set(facts.map(({ service, operation }) => `${service} ${operation}`)).size).toBe(facts.length);
    expect(factsText().split("\n")).toHaveLength(facts.length + 1);
  });

  it("count what can be counted by hand", () => {
    // EndpointName: required, at most 63 characters, a pattern.
    expect(of("DeleteEndpoint")).toMatchObject({ members: 1, model: 3, relations: 0, contracts: 0 });
  });

  it("have contracts where a built-in algorithm trains", () => {
    const held = facts.filter(({ contracts }) => contracts > 0).map(({ operation }) => operation);
    expect(held).toEqual(
      expect.arrayContaining(["CreateTrainingJob", "CreateHyperParameterTuningJob", "CreateAlgorithm"]),
    );
    expect(held).not.toContain("CreateModel");
    expect(of("CreateTrainingJob")?.contracts).toBeGreaterThan(500);
  });
});
