import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { ESLint as ESLint9 } from "eslint-9";
import { describe, expect, it } from "vitest";
import { isNewEnough } from "../../src/cli/check/import-eslint.js";
import { lookForSuppressions } from "../../src/cli/check/suppressions.js";
import { createFolder, runCli, runCliOn } from "./run-cli.js";
import { right, wrong } from "./requests.js";

const warning = `/* eslint sagemaker/valid-patterns: warn */${wrong}`;

describe("--quiet", () => {
  it("shows errors only, and counts warnings all the same", async () => {
    const folder = createFolder({ "a.js": warning, "b.js": wrong });
    const { code, stdout } = await runCli(folder, ".", "--quiet");
    expect(code).toBe(1);
    expect(stdout).toContain("1 problem (1 error, 0 warnings)");
    expect(await runCli(folder, "a.js", "-q")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await runCli(folder, "a.js", "-q", "--max-warnings", "0")).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("--output-file", () => {
  it("takes the report", async () => {
    const folder = createFolder({ "a.js": wrong });
    expect(await runCli(folder, "a.js", "-o", "new/report.json", "-f", "json")).toEqual({
      code: 1,
      stdout: "",
      stderr: "",
    });
    expect(JSON.parse(readFileSync(join(folder, "new/report.json"), "utf8"))).toMatchObject([{ errorCount: 1 }]);
  });

  it("can't be a folder", async () => {
    const folder = createFolder({ "a.js": right });
    mkdirSync(join(folder, "reports"));
    const { code, stderr } = await runCli(folder, "a.js", "--output-file", "reports");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The report can't be written to reports: it is a folder\./u);
  });
});

describe("--stdin", () => {
  it("checks the standard input, under a name if it has one", async () => {
    const folder = createFolder({});
    const unnamed = await runCliOn(wrong, folder, "--stdin");
    expect(unnamed).toMatchObject({ code: 1, stderr: "" });
    expect(unnamed.stdout).toContain("stdin.js");
    const typed = wrong.replace("command =", "command: unknown =");
    const named = await runCliOn(typed, folder, "-", "--stdin-filename", "src/a.ts", "--format", "json");
    expect(JSON.parse(named.stdout)).toMatchObject([{ filePath: join(folder, "src/a.ts"), errorCount: 1 }]);
    expect(await runCliOn(right, folder, "-")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("reads JSON, too", async () => {
    const args = ["--stdin", "--stdin-filename", "a.json", "--operation", "DeleteModel"];
    const { code, stdout } = await runCliOn('{ "ModelName": "my_model" }', createFolder({}), ...args);
    expect(code).toBe(1);
    expect(stdout).toContain("sagemaker/valid-patterns");
  });

  it("takes no file of a kind that isn't read", async () => {
    const { code, stderr } = await runCliOn("", createFolder({}), "-", "--stdin-filename", "a.vue");
    expect(code).toBe(2);
    expect(stderr).toContain("a.vue was not checked: ESLint checks Vue");
  });
});

describe("--cache", () => {
  it("keeps results where nobody sees them, and gives them again", async () => {
    const folder = createFolder({ "a.js": wrong, "node_modules/x/package.json": "{}" });
    const first = await runCli(folder, ".", "--cache");
    expect(first.code).toBe(1);
    expect(existsSync(join(folder, "node_modules/.cache/eslint-plugin-sagemaker"))).toBe(true);
    expect(await runCli(folder, ".", "--cache")).toEqual(first);
  });

  it("can be kept elsewhere", async () => {
    const folder = createFolder({ "a.js": wrong });
    const args = ["--cache", "--cache-location", "kept", "--cache-strategy", "content"];
    expect(await runCli(folder, ".", ...args)).toMatchObject({ code: 1 });
    expect(readFileSync(join(folder, "kept"), "utf8")).toContain("a.js");
  });
});

it.each([
  ["8.57.1", false],
  ["9.14.0", false],
  ["9.15.0", true],
  ["9.39.5", true],
  ["10.0.0", true],
])("ESLint %s is new enough: %s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

describe("--format json", () => {
  const conflicting = `import { CreateTrainingJobCommand } from "@aws-sdk/client-sagemaker";
export const a = (rest) => new CreateTrainingJobCommand({ ...rest, EnableManagedSpotTraining: true,
  StoppingCondition: { MaxRuntimeInSeconds: 7200, MaxWaitTimeInSeconds: 3600 } });`;

  it("says which relation a report rests on, with its source and its page", async () => {
    const folder = createFolder({ "a.js": conflicting, "b.js": wrong });
    for (const extra of [[], ["--cache"]]) {
      const { stdout } = await runCli(folder, ".", "--format", "json", ...extra);
      const results = JSON.parse(stdout) as { messages: { ruleId: string; relation?: unknown }[] }[];
      expect(results.map(({ messages }) => messages.map(({ ruleId, relation }) => [ruleId, relation]))).toEqual([
        [
          [
            "sagemaker/valid-relations",
            {
              id: "stopping-wait-not-below-runtime",
              rule: "'MaxRuntimeInSeconds' <= 'MaxWaitTimeInSeconds'.",
              reason: "the wait for Spot capacity includes the runtime",
              sources: ["StoppingCondition$MaxWaitTimeInSeconds"],
              url: "https://github.com/eslint-plugin-sagemaker/eslint-plugin-sagemaker/blob/main/docs/relations.md#stopping-wait-not-below-runtime",
            },
          ],
        ],
        [["sagemaker/valid-patterns", undefined]],
      ]);
    }
  });
});

describe("--format", () => {
  it.each(["html", "json-with-metadata"])(
    "%s gets the metadata of the rules, wherever the files are",
    async (format) => {
      const folder = createFolder({ "a.js": wrong, "src/b/c.js": wrong });
      const { code, stdout, stderr } = await runCli(folder, ".", "--format", format);
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toContain("rules/valid-patterns.html");
      expect(stdout).toContain("c.js");
    },
  );
});

describe("what the project has suppressed", () => {
  const suppressions = JSON.stringify({ "src/a.js": { "sagemaker/valid-patterns": { count: 1 } } });

  it("is left out", async () => {
    const folder = createFolder({ "src/a.js": wrong, "eslint-suppressions.json": suppressions });
    expect(await runCli(folder, ".")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await runCli(folder, ".", "--no-config-lookup")).toMatchObject({ code: 1 });
  });

  it("is one finding, and not the next one in the same file", async () => {
    const folder = createFolder({
      "src/a.js": `${wrong}new DeleteModelCommand({ ModelName: "b_c" });`,
      "eslint-suppressions.json": suppressions,
    });
    expect((await runCli(folder, ".")).stdout).toContain("2 problems");
  });

  it("is told of where ESLint doesn't leave it out", () => {
    const folder = createFolder({ "eslint-suppressions.json": suppressions });
    expect(lookForSuppressions(ESLint, folder, "look up")).toBe("applied");
    expect(lookForSuppressions(ESLint9, folder, "look up")).toBe("not applied");
    expect(lookForSuppressions(ESLint9, folder, "none")).toBe("none");
    expect(lookForSuppressions(ESLint, createFolder({}), "look up")).toBe("none");
  });
});
