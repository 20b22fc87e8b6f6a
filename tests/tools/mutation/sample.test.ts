import { describe, expect, it } from "vitest";
import { asReported, isSampled, sampleOf } from "../../../tools/mutation/sample.js";

const mutant = (line: number, fileName = "src/a.ts") => ({
  fileName,
  location: { start: { line, column: 1 }, end: { line, column: 2 } },
  replacement: "true",
});
const lines = Array.from({ length: 1000 }, (_, line) => line);
const chosen = (share: number, seed: number, file = "src/a.ts") =>
  lines.filter((line) => isSampled(mutant(line, file), { share, seed }));

describe("a sample of mutants", () => {
  it("has about its share of each file's", () => {
    for (const file of ["src/a.ts", "src/b.ts"]) {
      expect(chosen(0.1, 1, file).length).toBeGreaterThan(70);
      expect(chosen(0.1, 1, file).length).toBeLessThan(130);
    }
    expect(chosen(1, 1)).toEqual(lines);
  });

  it("is the same for a seed, wherever the project or a copy of it is, and another one for another seed", () => {
    expect(chosen(0.1, 1, "/home/someone/src/project/src/a.ts")).toEqual(chosen(0.1, 1));
    expect(chosen(0.1, 1, "C:\\project\\src\\a.ts")).toEqual(chosen(0.1, 1));
    expect(chosen(0.1, 2)).not.toEqual(chosen(0.1, 1));
    expect(chosen(0.1, 1, "src/b.ts")).not.toEqual(chosen(0.1, 1));
  });

  it("is the same where mutants are run and where they are counted, although Stryker counts lines otherwise there", () => {
    const run = ({ location: { start, end }, ...more }: ReturnType<typeof mutant>) => ({
      ...more,
      location: {
        start: { line: start.line - 1, column: start.column - 1 },
        end: { line: end.line - 1, column: end.column - 1 },
      },
    });
    expect(lines.map((line) => asReported(run(mutant(line))))).toEqual(lines.map((line) => mutant(line)));
  });

  it("has the mutants of a smaller one of the same seed", () => {
    const larger = new Set(chosen(0.3, 1));
    expect(chosen(0.1, 1).filter((line) => !larger.has(line))).toEqual([]);
  });

  it.each([
    ["0", "1"],
    ["1.5", "1"],
    ["a tenth", "1"],
    ["0.1", "1.5"],
    ["0.1", "one"],
  ])("can't have a share of %s and a seed of %s", (share, seed) => {
    expect(() => sampleOf(share, seed)).toThrow("it has to be");
  });
});
