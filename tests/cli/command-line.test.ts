import { describe, expect, it } from "vitest";
import { createFolder, runCli } from "./run-cli.js";

describe("the command line", () => {
  it.each([
    [[], "Name the files or folders to check (`.` is this folder)."],
    [["--nope", "src"], "Unknown option '--nope'"],
    [["--presett", "strict", "src"], "Unknown option '--presett'\n(Did you mean --preset?)"],
    [["--preset", "loose", "src"], "argument 'loose' is invalid. Allowed choices are recommended, strict."],
    [["--max-warnings", "many", "src"], "argument 'many' is invalid. It takes a whole number, or -1 for any."],
    [["--max-warnings", "-2", "src"], "argument '-2' is invalid. It takes a whole number, or -1 for any."],
    [["--max-warnings"], "Option '--max-warnings <number>' argument missing"],
    [["--json", "src"], "Unknown option '--json'"],
    [["--concurrency", "many", "src"], "It takes a number of threads, auto or off."],
    [["--cache-strategy", "guess", "src"], "Allowed choices are metadata, content."],
    [["-", "src"], "The standard input is checked alone: name no files beside it."],
    [["explain", "A", "B"], "Too many arguments for 'explain'. Expected 1 argument but got 2."],
  ])("%j is refused with a reason", async (args, message) => {
    const { code, stdout, stderr } = await runCli(createFolder({ "src/a.js": "" }), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/See eslint-plugin-sagemaker --help\.\n$/u);
  });

  it.each([[["--max-warnings", "-1", "src"]], [["src", "--max-warnings=0"]], [["check", "-p", "strict", "src"]]])(
    "%j is understood",
    async (args) => {
      expect(await runCli(createFolder({ "src/a.js": "" }), ...args)).toEqual({ code: 0, stdout: "", stderr: "" });
    },
  );

  it("explains", async () => {
    const { code, stdout } = await runCli(".", "explain", "CreateModel", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ name: "CreateModel" });
  });
});
