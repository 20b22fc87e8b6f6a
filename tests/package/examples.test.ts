import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { expectedFindings } from "../../tools/hosts/expected-findings.js";
import { readESLintFindings } from "../../tools/hosts/findings.js";
import { repository } from "../../tools/hosts/project.js";
import { runCli } from "../cli/run-cli.js";

const examples = readdirSync(join(repository, "examples")).filter((file) => /\.[cm]?[jt]s$/u.test(file));

it("are flagged where they are wrong, and nowhere else", async () => {
  const { code, stdout, stderr } = await runCli(repository, "examples", "--format", "json");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(readESLintFindings(stdout)).toEqual(expectedFindings);
});

it("have a right program for every kind of wrong one", () => {
  const right = examples.filter((file) => !(file in expectedFindings) && file !== "eslint.config.js");
  expect(right).toEqual(expect.arrayContaining(["train-fixed.ts", "deploy-fixed.ts", "legacy-v2-fixed.cjs"]));
  expect(Object.keys(expectedFindings).every((file) => examples.includes(file))).toBe(true);
});

const typeScript = examples.filter((file) => file.endsWith(".ts"));

/** Compiles the examples in TypeScript, and returns what the compiler prints. */
function compile(declarations: readonly string[]): string {
  const folder = mkdtempSync(join(repository, ".tmp", "examples-"));
  const compilerOptions = { module: "nodenext", target: "es2023", strict: true, noEmit: true, skipLibCheck: true };
  const configuration = {
    compilerOptions: { ...compilerOptions, rootDir: repository, types: ["node"] },
    files: [...declarations, ...typeScript.map((file) => join(repository, "examples", file))],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  // The native compiler prints the same, and takes a tenth of the time.
  const compiler = join(repository, "node_modules/@typescript/native/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { cwd: repository, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

beforeAll(() => {
  mkdirSync(join(repository, ".tmp"), { recursive: true });
});

it("compile with the SDK's own types: the compiler sees none of the mistakes in TypeScript", () => {
  expect(typeScript.length).toBeGreaterThan(4);
  expect(compile([])).toBe("");
});

it("don't compile with the strict types, where a literal proves the mistake", () => {
  const output = compile([join(repository, "src/types/strict/client-sagemaker.d.ts")]);
  const places = output.match(/^examples\/\w[\w-]*\.ts\(\d+/gmu);
  expect(places).toEqual([
    "examples/deploy.ts(26",
    "examples/deploy.ts(34",
    "examples/train.ts(11",
    "examples/train.ts(14",
    "examples/train.ts(18",
    "examples/train.ts(21",
    "examples/train.ts(25",
    "examples/tune.ts(17",
  ]);
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const [quoted = "not quoted"] = /^examples\/deploy\.ts\(.*$/mu.exec(readme) ?? [];
  expect(output.split("\n")).toContain(quoted);
});
