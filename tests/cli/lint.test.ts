import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { right, wrong } from "./requests.js";
import { createFolder, runCli, writeFiles } from "./run-cli.js";

/** Stands in for the parser that a project has installed; it takes files that begin with a comment of its own. */
const fakeParser = {
  "node_modules/@typescript-eslint/parser/package.json": JSON.stringify({
    name: "@typescript-eslint/parser",
    main: "index.js",
  }),
  "node_modules/@typescript-eslint/parser/index.js": `
    const parser = require(${JSON.stringify(createRequire(import.meta.url).resolve("@typescript-eslint/parser"))});
    exports.parseForESLint = parser.parseForESLint;`,
};

function canResolveParser(folder: string): boolean {
  try {
    createRequire(join(folder, "noop.js")).resolve("@typescript-eslint/parser");
    return true;
  } catch {
    return false;
  }
}

describe("a check", () => {
  it("finds a mistake in JavaScript and exits with 1", async () => {
    const result = await runCli(createFolder({ "src/a.js": wrong, "src/b.mjs": right }), "src");
    expect(result).toMatchObject({ code: 1, stderr: "" });
    expect(result.stdout).toMatch(/a\.js\n\s+3:63\s+error .* sagemaker\/valid-patterns/u);
    expect(result.stdout).toContain("1 problem (1 error, 0 warnings)");
    expect(result.stdout).not.toContain("b.mjs");
  });

  it("says nothing and exits with 0 where nothing is wrong", async () => {
    const folder = createFolder({ "a.js": right, "b.cjs": "module.exports = 1;", "c.jsx": "export const c = <p />;" });
    expect(await runCli(folder, ".")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("reads TypeScript with the project's parser", async () => {
    const folder = createFolder({
      ...fakeParser,
      "a.ts": wrong.replace("command =", "command: unknown ="),
      "b.mts": "export type B = string;",
      "c.cts": "export = 1 as number;",
      "d.tsx": "export const d: unknown = <p />;",
    });
    const result = await runCli(folder, ".");
    expect(result).toMatchObject({ code: 1, stderr: "" });
    expect(result.stdout).toMatch(/a\.ts\n\s+3:72\s+error .* sagemaker\/valid-patterns/u);
    expect(result.stdout).toContain("1 problem (1 error, 0 warnings)");
  });

  it("finds the parser of a package in a monorepo", async () => {
    const folder = createFolder({ "packages/a/a.ts": "export const a: number = 1;" });
    writeFiles(join(folder, "packages/a"), fakeParser);
    expect(await runCli(folder, "packages/a/a.ts")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  // A parser in a folder above the temporary one would be found, and rightly so.
  it.skipIf(canResolveParser(tmpdir()))("reads TypeScript where the project has no parser", async () => {
    const folder = createFolder({ "a.ts": wrong.replace("command =", "command: unknown ="), "b.tsx": wrong });
    const { code, stdout, stderr } = await runCli(folder, ".");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/a\.ts\n\s+3:72\s+error .* sagemaker\/valid-patterns/u);
    expect(stdout).toContain("2 problems");
  });

  it("reads TypeScript where the project's parser doesn't load, as beside TypeScript 7", async () => {
    const folder = createFolder({
      ...fakeParser,
      "node_modules/@typescript-eslint/parser/index.js": "throw new Error('TypeScript 7 has no API');",
      "a.ts": wrong,
    });
    expect(await runCli(folder, ".")).toMatchObject({ code: 1, stderr: "" });
  });

  it("reports a file that doesn't parse, with its place, and checks the others", async () => {
    const folder = createFolder({ "a.js": `${wrong}const = 1;`, "b.js": wrong });
    const { code, stdout } = await runCli(folder, ".");
    expect(code).toBe(1);
    expect(stdout).toMatch(/a\.js\n\s+4:7\s+error\s+Parsing error: Unexpected token =/u);
    expect(stdout).toContain("b.js");
    expect(stdout).toContain("2 problems");
  });

  it("doesn't parse what can have no requests", async () => {
    const folder = createFolder({ "a.js": "const = 1;", "b.ts": "const = 1;" });
    expect(await runCli(folder, ".", "--format", "json")).toMatchObject({ code: 0, stderr: "" });
  });

  it("takes a .js file that is no module for a script", async () => {
    const folder = createFolder({
      "a.js": "const sdk = '@aws-sdk/client-sagemaker';\nwith (Math) { exports.a = max(010, 1); }\nreturn;",
    });
    expect(await runCli(folder, ".")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("uses ESLint's formatters", async () => {
    const folder = createFolder({ "a.js": wrong });
    const { stdout } = await runCli(folder, "a.js", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      { filePath: join(folder, "a.js"), errorCount: 1, messages: [{ ruleId: "sagemaker/valid-patterns", line: 3 }] },
    ]);
    expect(await runCli(folder, "a.js", "--format", "nope")).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        'There is no formatter "nope": stylish, json and html are ESLint\'s, any other is installed.\n' +
        "See eslint-plugin-sagemaker --help.\n",
    });
    expect((await runCli(folder, "a.js", "--format", "unix")).stderr).toContain("eslint-formatter-unix");
  });

  it("reads globs", async () => {
    const folder = createFolder({ "a.js": wrong, "b.js": right });
    expect(await runCli(folder, "[b]*.js")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await runCli(folder, "*.{ts,js}")).toMatchObject({ code: 1 });
    expect(await runCli(folder, "./**/a.?s")).toMatchObject({ code: 1 });
    expect(await runCli(folder, "**/*.mjs")).toMatchObject({ code: 2 });
  });

  it("refuses a path that isn't there, and one without files for it", async () => {
    const folder = createFolder({ "docs/a.md": "# A" });
    expect(await runCli(folder, "src")).toEqual({
      code: 2,
      stdout: "",
      stderr: `There is no file or folder "src" in ${folder}.\nSee eslint-plugin-sagemaker --help.\n`,
    });
    expect(await runCli(folder, "")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^One of the paths is empty/u) as string,
    });
    expect(await runCli(folder, "docs")).toMatchObject({ code: 2, stderr: expect.stringContaining("docs") as string });
  });
});

describe("comments in the files", () => {
  it("turn a rule off", async () => {
    const folder = createFolder({
      "a.js": wrong.replace("export", "// eslint-disable-next-line sagemaker/valid-patterns\nexport"),
    });
    expect(await runCli(folder, ".")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("about rules of others make no noise", async () => {
    const folder = createFolder({
      "a.js": `/* eslint import/first: error, no-console: error */
        // eslint-disable-next-line import/order
        console.log(1); // eslint-disable-line no-console, other/rule
        console.log(2);`,
    });
    expect(await runCli(folder, ".")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("can make a finding a warning, and --max-warnings an error of it", async () => {
    const folder = createFolder({ "a.js": `/* eslint sagemaker/valid-patterns: warn */${wrong}` });
    expect(await runCli(folder, ".")).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(folder, ".", "--max-warnings", "0")).toMatchObject({
      code: 1,
      stderr: "1 warning, and --max-warnings is 0.\n",
    });
  });
});

describe("the command", () => {
  it("prints its help and its version", async () => {
    const { code, stdout } = await runCli(".", "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: eslint-plugin-sagemaker [options]");
    expect(stdout).not.toMatch(/default: (?:\[\]|false|-1)/u);
    expect((await runCli(".", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/u);
  });

  it("exits with 2 on a wrong option", async () => {
    expect(await runCli(".", "--nope")).toEqual({
      code: 2,
      stdout: "",
      stderr: "Unknown option '--nope'\nSee eslint-plugin-sagemaker --help.\n",
    });
  });
});
