import { describe, expect, it } from "vitest";
import { Compiler } from "../../../tools/mutation/compiler.js";
import { chooseTests } from "../../../tools/mutation/choose-tests.js";
import { mutated, originalOf } from "../../../tools/mutation/mutant-text.js";

describe("the tests of a mutant", () => {
  const tests = [
    { id: "slow", file: "a", time: 900, mutants: ["1", "2"] },
    { id: "quick", file: "a", time: 10, mutants: ["1"] },
    { id: "middle", file: "a", time: 95, mutants: ["1"] },
    { id: "other", file: "b", time: 150, mutants: ["1"] },
  ];
  const chosen = (most: number, milliseconds = Infinity): unknown =>
    [...chooseTests(tests, { tests: most, milliseconds })].map(([id, mutants]) => [id, [...mutants]]);

  it("are the quickest of each file that reach it", () => {
    expect(chosen(2)).toEqual([
      ["slow", ["2"]],
      ["quick", ["1"]],
      ["middle", []],
      ["other", ["1"]],
    ]);
  });

  it("end where their time is over, and are never none", () => {
    expect(chosen(9, 150)).toEqual([
      ["slow", ["2"]],
      ["quick", ["1"]],
      ["middle", []],
      ["other", ["1"]],
    ]);
    expect(chosen(9, 200)).toEqual([
      ["slow", ["2"]],
      ["quick", ["1"]],
      ["middle", ["1"]],
      ["other", ["1"]],
    ]);
  });

  it("are slow ones after all others, or a file of them would leave no time", () => {
    const more = [...tests, { id: "slow, alone", file: "c", time: 250, mutants: ["1"] }];
    const chosenOf1 = [...chooseTests(more, { tests: 9, milliseconds: 256 })].filter(([, mutants]) => mutants.has("1"));
    expect(chosenOf1.map(([id]) => id)).toEqual(["quick", "middle", "other", "slow, alone"]);
  });

  it("are all that reach it where they are few", () => {
    expect(chosen(9)).toEqual(tests.map(({ id, mutants }) => [id, mutants]));
  });
});

describe("the text of a mutant", () => {
  const change = {
    location: { start: { line: 2, column: 3 }, end: { line: 3, column: 2 } },
    replacement: "{}",
  };

  it("has the replacement in the place of what stood there", () => {
    expect(mutated("a\nb {\n} c", change)).toBe("a\nb {} c");
    expect(originalOf("a\nb {\n} c", change)).toBe("{\n}");
  });
});

describe("the type check", () => {
  const fileName = "tools/mutation/mutant-text.ts";
  const compiler = new Compiler([fileName]);
  const at = (line: number, column: number, end: number) => ({
    start: { line, column },
    end: { line, column: end },
  });

  it("takes the code as it is", () => {
    expect(compiler.refuses({ fileName, location: at(1, 1, 1), replacement: "" })).toBe(false);
  });

  it("refuses a mutant that the compiler sees, and the next one is asked of the code as it is", () => {
    expect(compiler.refuses({ fileName, location: at(1, 1, 1), replacement: "const number: number = '';\n" })).toBe(
      true,
    );
    expect(compiler.refuses({ fileName, location: at(1, 1, 1), replacement: "\n" })).toBe(false);
  });
});
