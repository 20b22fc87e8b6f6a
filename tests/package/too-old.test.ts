import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository, type RunResult } from "../../tools/hosts/project.js";
import { ensureBuilt } from "./built.js";

/**
 * A project whose ESLint has the version and the exports of ESLint 8, and throws if anybody uses it. The real one is in
 * `tools/hosts/`.
 */
let folder: string;

beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), "sagemaker-too-old-"));
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  // Linked packages would find the ESLint of this repository, so the plugin is copied.
  const installed = join(repository, "node_modules");
  const others = readdirSync(installed).filter((name) => !/^\.|^eslint$|^eslint-plugin-sagemaker$/u.test(name));
  for (const name of others) symlinkSync(join(installed, name), join(modules, name));
  const plugin = join(modules, "eslint-plugin-sagemaker");
  cpSync(join(repository, "dist"), join(plugin, "dist"), { recursive: true });
  cpSync(join(repository, "package.json"), join(plugin, "package.json"));
  write("node_modules/eslint/package.json", JSON.stringify({ name: "eslint", version: "8.57.1", main: "api.js" }));
  write(
    "node_modules/eslint/api.js",
    `class ESLint {
      static version = "8.57.1";
      constructor() { throw new Error("It was used."); }
    }
    module.exports = { ESLint, Linter: class {}, RuleTester: class {}, SourceCode: class {} };\n`,
  );
  write("package.json", JSON.stringify({ type: "module", devDependencies: { eslint: "8" } }));
  write("a.js", `import { DeleteModelCommand } from "@aws-sdk/client-sagemaker";\n`);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function run(...args: string[]): RunResult {
  const program = join(folder, "node_modules/eslint-plugin-sagemaker/dist/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

const needed = "ESLint 8.57.1 is installed; the plugin needs 9.15 or newer: npm install --save-dev eslint@latest\n";

describe("beside ESLint 8", () => {
  it("the command says which ESLint it needs, and no more", () => {
    expect(run("a.js")).toEqual({ code: 2, stdout: "", stderr: `${needed}See eslint-plugin-sagemaker --help.\n` });
  });

  it("the doctor does so, too", () => {
    const { code, stdout, stderr } = run("doctor", "--no-types");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toBe(`ESLint 8.57.1\n  OFF  .: it is too old\n       ${needed}\n1 thing is off.\n`);
  });

  it("init says what to install", () => {
    const { code, stdout } = run("init", "--yes");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nThen: npm install --save-dev eslint-plugin-sagemaker eslint@latest\n$/u);
    expect(readFileSync(join(folder, "eslint.config.mjs"), "utf8")).toContain("sagemaker.configs.recommended");
  });

  it("explain needs no ESLint", () => {
    expect(run("explain", "CreateModel")).toMatchObject({ code: 0, stderr: "" });
  });
});
