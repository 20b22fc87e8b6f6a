import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { javaScriptOnly } from "../../tools/hosts/configurations.js";
import { expectedFindings } from "../../tools/hosts/expected-findings.js";
import { readESLintFindings } from "../../tools/hosts/findings.js";
import { copyExamples, createProject, pack, type Project } from "../../tools/hosts/project.js";
import { ensureBuilt } from "./built.js";

/** The package as npm publishes it, in an empty project beside ESLint, with nothing else. */
let project: Project;
let scratch: string;

beforeAll(async () => {
  ensureBuilt();
  scratch = mkdtempSync(join(tmpdir(), "sagemaker-pack-"));
  project = await createProject([pack(scratch), "eslint@10"]);
  copyExamples(project, (file) => !file.endsWith(".ts"));
}, 120_000);

afterAll(() => {
  project.remove();
  rmSync(scratch, { recursive: true });
});

const javaScriptFindings = Object.fromEntries(
  Object.entries(expectedFindings).filter(([file]) => !file.endsWith(".ts")),
);

describe("the installed package", () => {
  it("flags with three lines of configuration", () => {
    expect(javaScriptOnly.trim().split("\n").filter(Boolean)).toHaveLength(2);
    project.write({ "eslint.config.js": javaScriptOnly });
    const { code, stdout, stderr } = project.run("eslint", ".", "--format", "json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(readESLintFindings(stdout)).toEqual(javaScriptFindings);
    expect(Object.keys(javaScriptFindings).length).toBeGreaterThan(2);
  });

  it("flags with no configuration, as a command", () => {
    project.write({ "eslint.config.js": "throw new Error('not read');" });
    const { code, stdout, stderr } = project.run(
      "eslint-plugin-sagemaker",
      "examples",
      "--no-config-lookup",
      "--format",
      "json",
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(readESLintFindings(stdout)).toEqual(javaScriptFindings);
  });

  it("has ESLint start threads", () => {
    const args = ["examples", "--no-config-lookup", "--concurrency", "2", "--format", "json"];
    const { code, stdout, stderr } = project.run("eslint-plugin-sagemaker", ...args);
    expect(code).toBe(1);
    // ESLint may say that so few files aren't worth it.
    expect(stderr.replace(/^.*ESLintPoorConcurrencyWarning.*\n.*--trace-warnings.*\n$/u, "")).toBe("");
    expect(readESLintFindings(stdout)).toEqual(javaScriptFindings);
  });

  it("prints what ESLint users are used to", () => {
    const { stdout } = project.run("eslint-plugin-sagemaker", "examples/process.mjs");
    expect(stdout).toMatch(/process\.mjs\n {3}7:17 {2}error {2}\S.* {2}sagemaker\/valid-enums\n/u);
    expect(stdout).toMatch(/✖ \d+ problems \(\d+ errors, 0 warnings\)\n/u);
  });

  it("explains", () => {
    const { code, stdout } = project.run("eslint-plugin-sagemaker", "explain", "CreateModel.ModelName");
    expect(code).toBe(0);
    expect(stdout).toContain("length    at most 63 characters");
  });

  it("exits with 2, and says why, where a path is wrong", () => {
    const { code, stdout, stderr } = project.run("eslint-plugin-sagemaker", "nowhere");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('There is no file or folder "nowhere"');
  });

  it("is quiet where nobody reads its output to the end", () => {
    const command = "node_modules/.bin/eslint-plugin-sagemaker examples --no-config-lookup --format json | true";
    const { stderr } = spawnSync("sh", ["-c", command], { cwd: project.folder, encoding: "utf8" });
    expect(stderr).toBe("");
  });

  it("brings no TypeScript and no AWS SDK with it", () => {
    const { stdout } = project.run("npm", "ls", "--all", "--parseable");
    const installed = stdout.split("\n").map((path) => path.replace(/^.*node_modules\//u, ""));
    expect(installed).toContain("eslint-plugin-sagemaker");
    // The command's own parser has typescript-eslint's scopes, which need no TypeScript.
    const scopes = ["scope-manager", "types", "visitor-keys"].map((name) => `@typescript-eslint/${name}`);
    const others = installed.filter((name) => /^typescript|^@typescript-eslint|^@aws-sdk|^aws-sdk/u.test(name));
    expect(others.filter((name) => !scopes.includes(name))).toEqual([]);
  });
});
