import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { createFolder, runCli, runCliWith } from "./run-cli.js";
import { wrong, wrongStateMachine } from "./requests.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const noStdin = { readStdin: () => Promise.resolve("") };

/** A project that has this repository's plugin installed, and ESLint beside it. */
function createProject(files: Readonly<Record<string, string>>): string {
  const folder = createFolder({ "package.json": '{ "devDependencies": { "eslint": "10" } }', ...files });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/eslint-plugin-sagemaker"));
  for (const name of ["eslint", "typescript-eslint", "@eslint"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  return folder;
}

/** What the real ESLint reports with the project's configuration. */
async function lint(folder: string, file: string): Promise<(string | null)[]> {
  const [result] = await new ESLint({ cwd: folder }).lintFiles([file]);
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const typed = wrong.replace("command =", "command: unknown =");
const reported = ["sagemaker/valid-patterns"];

describe("init", () => {
  it("writes a configuration where there is none, for the languages of the project", async () => {
    const folder = createProject({
      "tsconfig.json": "{}",
      "yarn.lock": "",
      "src/a.ts": typed,
      "machines/a.asl.json": wrongStateMachine,
    });
    const { code, stdout, stderr } = await runCli(folder, "init", "--yes");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(
      [
        "eslint.config.mjs",
        '+ import sagemaker from "eslint-plugin-sagemaker";',
        "+ ",
        "+ export default [sagemaker.configs.recommended, sagemaker.configs.typescript, sagemaker.configs.json];",
        "",
        "eslint.config.mjs is written.",
        "Then: yarn add --dev eslint-plugin-sagemaker",
        "",
      ].join("\n"),
    );
    expect(await lint(folder, "src/a.ts")).toEqual(reported);
    expect(await lint(folder, "machines/a.asl.json")).toEqual(reported);
  });

  it("has TypeScript read where there is some, whatever else says so", async () => {
    const folder = createProject({ "lib/deep/a.mts": typed, "eslint.config.mjs": "export default [];\n" });
    await runCli(folder, "init", "--yes");
    expect(await lint(folder, "lib/deep/a.mts")).toEqual(reported);
  });

  it.each([
    [
      "an array",
      "eslint.config.mjs",
      'import js from "@eslint/js";\n\nexport default [\n  js.configs.recommended,\n];\n',
    ],
    ["an empty array", "eslint.config.mjs", "// Ours.\nexport default [];\n"],
    [
      "a constant",
      "eslint.config.mjs",
      'const configs = [{ rules: { "no-var": "error" } }];\n\nexport default configs;\n',
    ],
    [
      "defineConfig with an array",
      "eslint.config.mjs",
      'import { defineConfig } from "eslint/config";\nexport default defineConfig([{ rules: {} }, { ignores: ["dist"] }]);',
    ],
    [
      "defineConfig with arguments",
      "eslint.config.mjs",
      'import { defineConfig } from "eslint/config";\nexport default defineConfig({ rules: {} });\n',
    ],
    [
      "CommonJS",
      "eslint.config.cjs",
      '"use strict";\nconst js = require("@eslint/js");\n\nmodule.exports = [\n  js.configs.recommended,\n  { rules: {} },\n];\n',
    ],
  ])("adds to %s", async (_form, file, text) => {
    const folder = createProject({ [file]: text, "a.js": wrong });
    const { code, stdout } = await runCli(folder, "init", "--yes");
    expect(code).toBe(0);
    expect(stdout).toContain(`${file} is changed.`);
    expect(await lint(folder, "a.js")).toEqual(reported);
    // What was there is there.
    const after = readFileSync(join(folder, file), "utf8");
    for (const line of text.split("\n").filter((each) => !/default|rules/u.test(each))) expect(after).toContain(line);

    expect((await runCli(folder, "init", "--yes")).stdout).toContain(`${file} uses eslint-plugin-sagemaker already.`);
    expect(readFileSync(join(folder, file), "utf8")).toBe(after);
  });

  it("adds to a configuration in TypeScript", async () => {
    const text =
      'import type { Linter } from "eslint";\n\nconst configs: Linter.Config[] = [{ rules: {} }];\nexport default configs;\n';
    const folder = createProject({ "eslint.config.ts": text });
    expect((await runCli(folder, "init", "--yes")).stdout).toContain("eslint.config.ts is changed.");
    expect(readFileSync(join(folder, "eslint.config.ts"), "utf8")).toBe(
      'import type { Linter } from "eslint";\nimport sagemaker from "eslint-plugin-sagemaker";\n\nconst configs: Linter.Config[] = [{ rules: {} }, sagemaker.configs.recommended];\nexport default configs;\n',
    );
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["a state machine in YAML", { "machines/a.asl.yml": "States: {}\n" }, ["yaml"]],
    ["a template in YAML", { "infra/template.yaml": "Resources: { M: { Type: AWS::SageMaker::Model } }\n" }, ["yaml"]],
    [
      "a template in JSON",
      { "stack.template.json": '{ "Resources": { "M": { "Type": "AWS::SageMaker::Model" } } }' },
      ["json"],
    ],
    ["both", { "a.asl.json": "{}", "b.template.yaml": "# SageMaker\n" }, ["json", "yaml"]],
    ["a template of something else", { "template.yaml": "Resources: { B: { Type: AWS::S3::Bucket } }\n" }, []],
    ["a template that was synthesised", { "cdk.out/a.template.json": '"SageMaker"' }, []],
  ])("has ESLint read what the project has: %s", async (_what, files, configs) => {
    const folder = createProject(files);
    const { stdout } = await runCli(folder, "init", "--yes");
    const all = ["recommended", ...configs].map((name) => `sagemaker.configs.${name}`).join(", ");
    expect(readFileSync(join(folder, "eslint.config.mjs"), "utf8")).toContain(`export default [${all}];`);
    expect(stdout.includes("yaml-eslint-parser")).toBe(configs.includes("yaml"));
  });

  it("keeps the parser of a project that has one", async () => {
    const folder = createProject({
      "tsconfig.json": "{}",
      "eslint.config.mjs":
        'import tseslint from "typescript-eslint";\n\nexport default tseslint.config(\n  tseslint.configs.base,\n  { files: ["**/*.ts"] },\n);\n',
      "a.ts": typed,
    });
    await runCli(folder, "init", "--yes");
    expect(readFileSync(join(folder, "eslint.config.mjs"), "utf8")).toBe(
      'import tseslint from "typescript-eslint";\nimport sagemaker from "eslint-plugin-sagemaker";\n\nexport default tseslint.config(\n  tseslint.configs.base,\n  { files: ["**/*.ts"] },\n  sagemaker.configs.recommended,\n);\n',
    );
    expect(await lint(folder, "a.ts")).toEqual(reported);
  });

  it("shows the change, and makes it only when told to", async () => {
    const text = 'import js from "@eslint/js";\n\nexport default [\n  js.configs.recommended,\n];\n';
    const folder = createProject({ "eslint.config.mjs": text });
    const change = [
      "eslint.config.mjs",
      '  import js from "@eslint/js";',
      '+ import sagemaker from "eslint-plugin-sagemaker";',
    ];
    const silent = await runCli(folder, "init");
    for (const line of change) expect(silent.stdout).toContain(line);
    expect(silent.stdout).toContain("+   sagemaker.configs.recommended,\n  ];\n");
    expect(silent.stdout).toContain("Nothing was changed.");
    const refused = await runCliWith({ ...noStdin, ask: () => Promise.resolve(false) }, folder, "init");
    expect(refused.stdout).toContain("Nothing was changed.");
    expect(readFileSync(join(folder, "eslint.config.mjs"), "utf8")).toBe(text);
    const agreed = await runCliWith({ ...noStdin, ask: () => Promise.resolve(true) }, folder, "init");
    expect(agreed.stdout).toContain("eslint.config.mjs is changed.");
    expect(readFileSync(join(folder, "eslint.config.mjs"), "utf8")).not.toBe(text);
  });

  it.each([
    [
      "a configuration made by a function of its own",
      "eslint.config.mjs",
      'import own from "./own.js";\nexport default own();\n',
    ],
    ["one that doesn't parse", "eslint.config.mjs", "export default [;\n"],
    ["one with a sagemaker of its own", "eslint.config.mjs", "const sagemaker = 1;\nexport default [sagemaker];\n"],
    ["an .eslintrc", ".eslintrc.json", "{}"],
  ])("doesn't touch %s, and says what to add", async (_what, file, text) => {
    const folder = createProject({ [file]: text });
    const { code, stdout } = await runCli(folder, "init", "--yes");
    expect(code).toBe(2);
    expect(stdout).toContain("Nothing was changed. This is what to add:");
    expect(stdout).toContain("export default [sagemaker.configs.recommended];");
    expect(readFileSync(join(folder, file), "utf8")).toBe(text);
  });

  it("needs a package.json", async () => {
    const folder = createFolder({});
    expect((await runCli(folder, "init")).stderr).toMatch(/^There is no package\.json in /u);
  });
});
