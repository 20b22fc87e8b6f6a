import type { MutantStatus } from "@stryker-mutator/api/core";
import { describe, expect, it } from "vitest";
import type { JudgedMutant } from "../../../tools/mutation/explanations.js";
import { roomOf } from "../../../tools/mutation/rooms.js";
import { countMutants, findLosses, percent, shareOf, sumByFolder, type Score } from "../../../tools/mutation/scores.js";

const mutant = (fileName: string, status: MutantStatus, explanation?: string): JudgedMutant => ({
  fileName,
  status,
  id: "1",
  mutatorName: "BooleanLiteral",
  replacement: "true",
  explanation,
  location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
});

const score = (noticed: number, all: number, explained = 0): Score => ({ noticed, explained, all });

describe("scores", () => {
  it("count what tests noticed, and a mutant that didn't end", () => {
    const scores = countMutants([
      mutant("src/b.ts", "Killed"),
      mutant("src/a.ts", "Survived"),
      mutant("src/a.ts", "Survived", "It changes nothing."),
      mutant("src/b.ts", "Timeout"),
      mutant("src/b.ts", "NoCoverage"),
      mutant("src/b.ts", "Ignored"),
      mutant("src/c.ts", "CompileError"),
    ]);
    expect(Object.entries(scores)).toEqual([
      ["src/a.ts", { noticed: 0, explained: 1, all: 2 }],
      ["src/b.ts", { noticed: 2, explained: 0, all: 3 }],
    ]);
  });

  it("are summed up by folder", () => {
    const scores = {
      "a/x.ts": score(1, 2),
      "a/y.ts": score(3, 4),
      "b/x.ts": score(0, 0),
    };
    expect(sumByFolder(scores)).toEqual({ a: score(4, 6), b: score(0, 0) });
    expect(percent(shareOf(score(4, 6)))).toBe("66.7%");
    expect(shareOf(score(0, 0))).toBe(1);
    expect(shareOf(score(3, 8, 4))).toBe(0.75);
  });

  it.each([
    ["a file that lost a mutant's test", score(9, 10), score(8, 10), true],
    ["a file that lost nothing", score(9, 10), score(9, 10), false],
    ["a shorter file with as many survivors as before", score(9, 10), score(4, 5), false],
    ["a longer file whose share is what it was", score(9, 10), score(18, 20), false],
    ["a file with one more that is explained", score(9, 10), score(9, 11, 1), false],
    ["a new file with too few", undefined, score(84, 100), true],
    ["a new file with enough", undefined, score(85, 100), false],
  ])("find %s", (_, before, now, isLoss) => {
    const losses = findLosses(before === undefined ? {} : { "a.ts": before }, { "a.ts": now });
    expect(losses.length).toBe(isLoss ? 1 : 0);
  });
});

describe("what is mutated", () => {
  it.each([
    ["src/check/relations/kinds/range.ts", "src/check/relations/"],
    ["src/check/check.ts", "src/check/"],
    ["src/analysis/documents/templates/resources.ts", "src/analysis/"],
    ["src/model/generated/sagemaker.ts", undefined],
    ["src/model/shape.d.ts", undefined],
    ["src/rules/valid-enums.ts", undefined],
  ])("%s belongs to %s", (file, sources) => {
    expect(roomOf(file)?.sources).toBe(sources);
  });
});
