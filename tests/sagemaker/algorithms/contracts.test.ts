import { describe, expect, it } from "vitest";
import { builtInAlgorithms } from "../../../src/sagemaker/algorithms/index.js";
import { takes } from "../../../src/sagemaker/algorithms/hyperparameter.js";
import { servedRepositories } from "../../../src/sagemaker/images/registries.js";

describe("the contracts of the built-in algorithms", () => {
  it("are of all algorithms that an image tells, each repository once", () => {
    const repositories = builtInAlgorithms.flatMap((algorithm) => algorithm.repositories);
    expect(builtInAlgorithms).toHaveLength(18);
    expect(new Set(repositories).size).toBe(repositories.length);
    const served = new Set(servedRepositories());
    expect(repositories.filter((each) => !served.has(each))).toEqual([]);
  });

  it.each(builtInAlgorithms)("of $name agrees with itself", ({ hyperparameters, demands = [], single, channels }) => {
    expect(Object.keys(hyperparameters).length).toBeGreaterThan(3);
    for (const { when, then } of demands) {
      for (const { name, values = [] } of [when, then]) {
        const hyperparameter = hyperparameters[name];
        if (hyperparameter === undefined) throw new Error(`${name} isn't known`);
        // What ends in '*' stands for the beginning of several.
        expect(values.filter((value) => !value.endsWith("*") && !takes(hyperparameter, value))).toEqual([]);
      }
    }
    const unless = single?.unless;
    if (unless !== undefined) expect(hyperparameters[unless.name]?.words).toContain(unless.value);
    expect(channels.required).toContain("train");
    const distributed = Object.keys({ ...channels.distribution, ...channels.writtenDistribution });
    const all = [...channels.required, ...channels.optional];
    expect(distributed.filter((name) => !all.includes(name))).toEqual([]);
  });
});
