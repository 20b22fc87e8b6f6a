import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, longestCommonStart, nearest } from "../../src/text/spelling.js";

describe("nearest", () => {
  const cases: [string, string[], string[]][] = [
    ["Fil", ["Pipe", "File", "FastFile"], ["File"]],
    ["file", ["Pipe", "File", "FastFile"], ["File"]],
    ["fast_file", ["Pipe", "File", "FastFile"], ["FastFile"]],
    ["m5.large", ["ml.m5.large", "ml.m5.xlarge"], ["ml.m5.large"]],
    [
      "ml.m5.lrage",
      ["ml.m5.large", "ml.m5.xlarge", "ml.c5.large", "ml.c5.huge"],
      ["ml.m5.large", "ml.m5.xlarge", "ml.c5.large"],
    ],
    ["trainingJobName", ["TrainingJobName", "TrainingJobNames"], ["TrainingJobName"]],
    ["JobName", ["TrainingJobName", "JobNames"], ["TrainingJobName"]],
    ["Name", ["Filename", "AlgorithmName"], ["AlgorithmName"]],
    ["Zebra", ["Pipe", "File"], []],
    ["", ["Pipe"], []],
    ["ab", ["abc"], []],
    ["x".repeat(101), ["x".repeat(100)], []],
  ];
  it.each(cases)("of %j among %j is %j", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  it("names three at most", () => {
    expect(nearest("name", ["name1", "name2", "name3", "name4"])).toHaveLength(3);
  });
});

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["ab", "ba", 1],
    ["abcd", "acbd", 1],
    ["", "ab", 2],
    ["same", "same", 0],
  ])("from %j to %j is %d", (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
    expect(editDistance(b, a, 5)).toBe(expected);
  });

  it("exceeds its bound where the true distance does", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, bound) => {
        const exact = editDistance(a, b, 20);
        if (exact <= bound) expect(editDistance(a, b, bound)).toBe(exact);
        else expect(editDistance(a, b, bound)).toBeGreaterThan(bound);
      }),
    );
  });
});

describe("longestCommonStart", () => {
  it("names the candidates that begin most alike, in their own order", () => {
    expect(longestCommonStart("ml.m5.hug", ["ml.c5.large", "ml.m5.large", "ml.m5.xlarge"], 2)).toEqual([
      "ml.m5.large",
      "ml.m5.xlarge",
    ]);
  });
});
