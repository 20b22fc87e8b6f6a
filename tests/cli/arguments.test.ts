import { describe, expect, it } from "vitest";
import { readArguments, UsageError } from "../../src/cli/arguments.js";

describe("the arguments", () => {
  it("have defaults", () => {
    expect(readArguments(["src"])).toEqual({
      name: "lint",
      options: { paths: ["src"], config: "recommended", format: "stylish", maxWarnings: -1, ignorePatterns: [] },
    });
  });

  it("are read in any order", () => {
    expect(
      readArguments([
        "--format=json",
        "a",
        "--config",
        "strict",
        "--ignore-pattern",
        "x",
        "b",
        "--ignore-pattern",
        "y",
        "--max-warnings",
        "0",
      ]),
    ).toEqual({
      name: "lint",
      options: { paths: ["a", "b"], config: "strict", format: "json", maxWarnings: 0, ignorePatterns: ["x", "y"] },
    });
  });

  it("can ask for an explanation", () => {
    expect(readArguments(["explain", "CreateModel", "--json"])).toEqual({
      name: "explain",
      subject: "CreateModel",
      json: true,
    });
  });

  it.each([
    [[], "Name the files or folders to check"],
    [["--nope", "src"], "--nope"],
    [["--config", "loose", "src"], 'There is no config "loose"; there are recommended, strict, all.'],
    [["--max-warnings", "many", "src"], '"--max-warnings" takes a whole number, not "many".'],
    [["--json", "src"], '"--json" belongs to "explain"'],
    [["explain", "A", "B"], '"explain" takes one name, not 2.'],
  ])("%j is refused with a reason", (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
