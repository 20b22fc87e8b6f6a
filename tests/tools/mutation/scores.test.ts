import type { MutantResult, MutantStatus } from "@stryker-mutator/api/core";
import { describe, expect, it } from "vitest";
import { roomOf } from "../../../tools/mutation/rooms.js";
import { countMutants, findLosses, percent, shareOf, sumByFolder } from "../../../tools/mutation/scores.js";

const mutant = (fileName: string, status: MutantStatus): MutantResult => ({
  fileName,
  status,
  id: "1",
  mutatorName: "BooleanLiteral",
  replacement: "true",
  location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
});

describe("scores", () => {
  it("count what tests noticed, and a mutant that didn't end", () => {
    const scores = countMutants([
      mutant("src/b.ts", "Killed"),
      mutant("src/a.ts", "Survived"),
      mutant("src/b.ts", "Timeout"),
      mutant("src/b.ts", "NoCoverage"),
      mutant("src/b.ts", "Ignored"),
      mutant("src/c.ts", "CompileError"),
    ]);
    expect(Object.entries(scores)).toEqual([
      ["src/a.ts", { noticed: 0, all: 1 }],
      ["src/b.ts", { noticed: 2, all: 3 }],
    ]);
  });

  it("are summed up by folder", () => {
    const scores = {
      "a/x.ts": { noticed: 1, all: 2 },
      "a/y.ts": { noticed: 3, all: 4 },
      "b/x.ts": { noticed: 0, all: 0 },
    };
    expect(sumByFolder(scores)).toEqual({ a: { noticed: 4, all: 6 }, b: { noticed: 0, all: 0 } });
    expect(percent(shareOf({ noticed: 4, all: 6 }))).toBe("66.7%");
    expect(shareOf({ noticed: 0, all: 0 })).toBe(1);
  });

  it.each([
    ["a file that lost a mutant's test", { noticed: 9, all: 10 }, { noticed: 8, all: 10 }, true],
    ["a file that lost nothing", { noticed: 9, all: 10 }, { noticed: 9, all: 10 }, false],
    ["a shorter file with as many survivors as before", { noticed: 9, all: 10 }, { noticed: 4, all: 5 }, false],
    ["a longer file whose share is what it was", { noticed: 9, all: 10 }, { noticed: 18, all: 20 }, false],
    ["a new file with too few", undefined, { noticed: 84, all: 100 }, true],
    ["a new file with enough", undefined, { noticed: 85, all: 100 }, false],
  ])("find %s", (_, before, now, isLoss) => {
    const losses = findLosses(before === undefined ? {} : { "a.ts": before }, { "a.ts": now });
    expect(losses.length).toBe(isLoss ? 1 : 0);
  });
});

describe("what is mutated", () => {
  it.each([
    ["src/check/relations/kinds/range.ts", "src/check/relations/"],
    ["src/check/check.ts", "src/check/"],
    ["src/analysis/documents/templates/resources.ts", "src/analysis/documents/"],
    ["src/model/generated/sagemaker.ts", undefined],
    ["src/model/shape.d.ts", undefined],
    ["src/rules/valid-enums.ts", undefined],
  ])("%s belongs to %s", (file, sources) => {
    expect(roomOf(file)?.sources).toBe(sources);
  });
});
