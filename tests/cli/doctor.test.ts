import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { run as runCommand } from "../../src/cli/run.js";
import { repository } from "../../tools/hosts/project.js";
import { thorough } from "../thorough.js";
import { installPackage } from "../types/compiler.js";

vi.setConfig({ testTimeout: 120_000 });

// Outside of the repository, which has a configuration of its own.
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "sagemaker-doctor-")));
let project = "";

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** A project with the package as it is built, the native compiler, and otherwise what the repository has installed. */
beforeEach(() => {
  project = mkdtempSync(join(scratch, "project-"));
  mkdirSync(join(project, "node_modules"));
  const installed = join(repository, "node_modules");
  for (const name of ["@aws-sdk", "@types", "eslint", "typescript-eslint"])
    symlinkSync(join(installed, name), join(project, "node_modules", name));
  symlinkSync(join(installed, "@typescript", "native"), join(project, "node_modules", "typescript"));
  symlinkSync(repository, join(project, "node_modules", "eslint-plugin-sagemaker"));
  write("package.json", { private: true, type: "module" });
  write("src/stop.ts", 'import { StopTrainingJobCommand } from "@aws-sdk/client-sagemaker";\n');
});

function write(name: string, content: unknown): void {
  const path = join(project, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
}

async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const output = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") => ({ write: (text: string) => (output[name] += text) });
  const code = await runCommand(["doctor", ...args], {
    cwd: project,
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    readStdin: () => Promise.resolve(""),
  });
  return { code, ...output };
}

const entry = "eslint-plugin-sagemaker/strict/client-sagemaker";
const compilerOptions = { module: "nodenext", target: "es2022", strict: true, rootDir: "src", types: ["node"] };

describe("the types", () => {
  it("are on by an entry, whatever the project emits and where", async () => {
    const options = { ...compilerOptions, types: ["node", entry], composite: true, verbatimModuleSyntax: true };
    write("tsconfig.json", { compilerOptions: { ...options, tsBuildInfoFile: "x.tsbuildinfo" }, include: ["src"] });
    const { code, stdout } = await run("--no-lint");
    expect(stdout).toMatch(/^Types \(TypeScript 7\./u);
    expect(stdout).toContain("  ok   tsconfig.json: requests of @aws-sdk/client-sagemaker are checked\n");
    expect(code).toBe(0);
    expect(readdirSync(project).sort()).toEqual(["node_modules", "package.json", "src", "tsconfig.json"]);
  });

  const compilers: readonly [string, string][] = [
    ["5.4", "typescript-5.4"],
    ["5.9", "typescript-5.9"],
    ["6.0", "typescript"],
  ];

  it.each(thorough ? compilers : compilers.slice(0, 1))(
    "are on or off by what the project's own compiler says, TypeScript %s",
    async (version, name) => {
      rmSync(join(project, "node_modules", "typescript"));
      symlinkSync(join(repository, "node_modules", name), join(project, "node_modules", "typescript"));
      write("tsconfig.json", { compilerOptions: { ...compilerOptions, types: ["node", entry] }, include: ["src"] });
      const on = await run("--no-lint");
      expect(on.stdout).toContain(`Types (TypeScript ${version}.`);
      expect(on.stdout).toContain("  ok   tsconfig.json: requests of @aws-sdk/client-sagemaker are checked\n");
      write("tsconfig.json", { compilerOptions, include: ["src"] });
      const off = await run("--no-lint");
      expect(off.stdout).toContain("  OFF  tsconfig.json: requests of @aws-sdk/client-sagemaker aren't checked\n");
      expect([on.code, off.code]).toEqual([0, 1]);
    },
  );

  it("are on by a declaration file of the project's", async () => {
    write("tsconfig.json", { compilerOptions, include: ["src"] });
    write("src/sagemaker.d.ts", `/// <reference types="${entry}" />\n`);
    expect(await run("--no-lint")).toMatchObject({ code: 0 });
  });

  it("are off without either, and it says what to write", async () => {
    write("tsconfig.json", { compilerOptions, include: ["src"] });
    const { code, stdout } = await run("--no-lint");
    expect(code).toBe(1);
    expect(stdout).toContain("  OFF  tsconfig.json: requests of @aws-sdk/client-sagemaker aren't checked\n");
    expect(stdout).toContain(`In tsconfig.json: {"compilerOptions":{"types":["node","${entry}"]}}`);
    expect(stdout).toMatch(/\n\n1 thing is off\.\n$/u);
  });

  it("are looked for in every package, and in what a configuration refers to", async () => {
    write("tsconfig.json", { files: [], references: [{ path: "packages/a" }, { path: "tsconfig.b.json" }] });
    write("packages/a/tsconfig.json", { compilerOptions: { ...compilerOptions, types: ["node", entry] } });
    write("packages/a/src/stop.ts", 'import "@aws-sdk/client-sagemaker";\n');
    write("tsconfig.b.json", { compilerOptions, include: ["src"] });
    write("packages/c/tsconfig.json", { compilerOptions });
    write("packages/c/src/none.ts", "export const none = 1;\n");
    const { stdout } = await run("--no-lint");
    expect(stdout).toContain("ok   packages/a/tsconfig.json: ");
    expect(stdout).toContain("OFF  tsconfig.b.json: ");
    expect(stdout).toContain("-    packages/c/tsconfig.json: its files import no SageMaker client");
  });

  it("are off by an entry that there isn't, or whose client isn't installed, and it says so", async () => {
    const strict = "eslint-plugin-sagemaker/strict";
    const types = [entry, `${strict}/sagemaker`, `${strict}/aws-cdk-lib`, "eslint-plugin-sagemaker/config-types"];
    write("tsconfig.json", { compilerOptions: { ...compilerOptions, types }, include: ["src"] });
    const { code, stdout } = await run("--no-lint");
    expect(code).toBe(1);
    expect(stdout).toContain(`OFF  tsconfig.json: its types name ${strict}/sagemaker, which there isn't\n`);
    expect(stdout).toContain(`There are ${entry}, `);
    expect(stdout).toContain(`tsconfig.json: its types name ${strict}/aws-cdk-lib, and aws-cdk-lib isn't installed\n`);
    expect(stdout).toContain("npm install aws-cdk-lib, or leave the entry out\n");
    expect(stdout).not.toContain("config-types");
  });

  it("are off without one, and what it says to write has no entry that it has called wrong", async () => {
    const types = ["node", "eslint-plugin-sagemaker/strict/aws-cdk-lib"];
    write("tsconfig.json", { compilerOptions: { ...compilerOptions, types }, include: ["src"] });
    const { stdout } = await run("--no-lint");
    expect(stdout).toContain("aws-cdk-lib isn't installed\n");
    expect(stdout).toContain(`In tsconfig.json: {"compilerOptions":{"types":["node","${entry}"]}}`);
  });

  it("are on for the CDK's resources by an entry, and are no trouble without", async () => {
    // A copy of the package, since one that is linked looks for the CDK from where it really is.
    rmSync(join(project, "node_modules", "eslint-plugin-sagemaker"));
    installPackage(project);
    const exports = {
      ".": "./index.js",
      "./aws-sagemaker": "./aws-sagemaker/index.js",
      "./package.json": "./package.json",
    };
    write("node_modules/aws-cdk-lib/package.json", { name: "aws-cdk-lib", version: "2.0.0", exports });
    write("node_modules/aws-cdk-lib/index.d.ts", 'export * as aws_sagemaker from "./aws-sagemaker";\n');
    write(
      "node_modules/aws-cdk-lib/aws-sagemaker/index.d.ts",
      "export declare class CfnModel { constructor(scope: object, id: string, props?: { modelName?: string }); }\n",
    );
    write("src/stop.ts", 'import { aws_sagemaker } from "aws-cdk-lib";\n');
    write("tsconfig.json", { compilerOptions, include: ["src"] });
    const subject = "tsconfig.json: resources of aws-cdk-lib/aws-sagemaker";
    const without = await run("--no-lint");
    expect(without).toMatchObject({ code: 0 });
    expect(without.stdout).toContain(`  -    ${subject} aren't checked\n`);
    const types = ["node", "eslint-plugin-sagemaker/strict/aws-cdk-lib"];
    write("tsconfig.json", { compilerOptions: { ...compilerOptions, types }, include: ["src"] });
    expect((await run("--no-lint")).stdout).toContain(`  ok   ${subject} are checked\n`);
  });

  it("are nowhere where there is no configuration, though the compiler is there, or isn't", async () => {
    const nowhere = "  -    .: no tsconfig.json with files\n";
    expect((await run("--no-lint")).stdout).toMatch(/^Types \(TypeScript 7\.\d+\.\d+\)\n/u);
    rmSync(join(project, "node_modules", "typescript"));
    const { code, stdout } = await run("--no-lint");
    expect(stdout).toMatch(/^Types \(TypeScript isn't installed\)\n/u);
    expect(stdout).toContain(nowhere);
    expect(code).toBe(0);
  });

  it("can't be told of where the client isn't installed, or the configuration is broken", async () => {
    write("tsconfig.json", { compilerOptions: { ...compilerOptions, types: ["no-such-types"] }, include: ["src"] });
    write("b/tsconfig.json", { extends: "./gone.json" });
    write("b/stop.ts", 'import "@aws-sdk/client-sagemaker";\n');
    const { code, stdout } = await run("--no-lint");
    expect(code).toBe(1);
    expect(stdout).toContain("??   tsconfig.json: the compiler stumbles");
    expect(stdout).toContain("It says: Cannot find type definition file for 'no-such-types'.");
    expect(stdout).toContain("??   b/tsconfig.json: ");
  });

  it("can't be told of where the compiler refuses an option, and it names no place that isn't the project's", async () => {
    const options = { ...compilerOptions, module: "commonjs", moduleResolution: "node10", types: ["node", entry] };
    write("tsconfig.json", { compilerOptions: options, include: ["src"] });
    expect((await run("--no-lint")).stdout).toMatch(/It says: Option 'moduleResolution=node10'/u);
  });

  it("can't be told of where the configuration isn't JSON, and it says where", async () => {
    write("tsconfig.json", '{\n  "compilerOptions": { "types": ["node", }, "include": ["src"] }\n}\n');
    const { code, stdout } = await run("--no-lint");
    expect(code).toBe(1);
    expect(stdout).toContain("??   tsconfig.json: the compiler stumbles");
    expect(stdout).toMatch(/It says: tsconfig\.json\(2,\d+\): \S/u);
  });
});

describe("ESLint", () => {
  const plugin = 'import sagemaker from "eslint-plugin-sagemaker";\n';

  it("has no configuration", async () => {
    const { code, stdout } = await run("--no-types");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ESLint \d+\./u);
    expect(stdout).toContain("  OFF  src/stop.ts: there is no configuration\n");
    expect(stdout).toContain("npx eslint-plugin-sagemaker init writes eslint.config.mjs:\n");
  });

  it("is given the configuration that init writes", async () => {
    const { stdout } = await run("--no-types");
    const shown = stdout
      .split("\n")
      .filter((line) => line.includes("sagemaker.configs") || line.includes("import sagemaker"))
      .map((line) => line.trim());
    await runCommand(["init", "--yes"], {
      cwd: project,
      stdout: { write: () => true },
      stderr: { write: () => true },
      readStdin: () => Promise.resolve(""),
    });
    const written = readFileSync(join(project, "eslint.config.mjs"), "utf8");
    expect(shown).toHaveLength(2);
    expect(written.split("\n").filter((line) => line !== "")).toEqual(shown);
  });

  it("has the plugin, but not for TypeScript", async () => {
    write("eslint.config.js", `${plugin}export default [sagemaker.configs.recommended];\n`);
    write("stop.js", 'import "@aws-sdk/client-sagemaker";\n');
    const { code, stdout } = await run("--no-types");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "OFF  src/stop.ts: ESLint doesn't look at it\n       sagemaker.configs.typescript has it look:\n",
    );
    expect(stdout).toContain("ok   stop.js: requests are checked");
  });

  it("has everything", async () => {
    write(
      "eslint.config.js",
      `${plugin}import tseslint from "typescript-eslint";
export default [sagemaker.configs.recommended, { files: ["**/*.ts"], languageOptions: { parser: tseslint.parser } }];\n`,
    );
    const { code, stdout } = await run("--no-types");
    expect(stdout).toContain("ok   src/stop.ts: requests are checked\n\nAll is on.\n");
    expect(code).toBe(0);
  });

  it.each([
    ["/.yarn/cache/oxc-parser.zip/x.js", "yarn unplug oxc-parser"],
    ["oxc-parser", "npm install --save-dev @typescript-eslint/parser, which is taken where the project has it."],
  ])("has the plugin's parser, which doesn't load: %s", async (missing, advice) => {
    const parser = `{ parseForESLint() { throw new Error("the parser that comes with eslint-plugin-sagemaker doesn't load: no ${missing}"); } }`;
    write(
      "eslint.config.js",
      `${plugin}export default [sagemaker.configs.recommended, { files: ["**/*.ts"], languageOptions: { parser: ${parser} } }];\n`,
    );
    const { code, stdout } = await run("--no-types");
    expect(code).toBe(1);
    expect(stdout).toContain("OFF  src/stop.ts: ESLint can't parse it (");
    expect(stdout).toContain(`\n       ${advice}\n`);
  });

  it("isn't asked about what tools write", async () => {
    write(".pnp.cjs", '"@aws-sdk/client-sagemaker"');
    expect((await run("--no-types")).stdout).not.toContain(".pnp.cjs");
  });

  it("has a configuration without the plugin", async () => {
    write("eslint.config.js", `export default [{ files: ["**/*.ts"] }];\n`);
    expect((await run("--no-types")).stdout).toContain("OFF  src/stop.ts: the configuration doesn't have the plugin's");
  });
});

it("says how it is used", async () => {
  expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage: ") });
  expect(await run("--nothing")).toMatchObject({ code: 2, stderr: expect.stringContaining("--nothing") });
});
