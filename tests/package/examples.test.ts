import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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

it("compile with the SDK's own types: the compiler sees none of the mistakes in TypeScript", () => {
  const files = examples.filter((file) => file.endsWith(".ts")).map((file) => join("examples", file));
  expect(files.length).toBeGreaterThan(4);
  const options = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, "--ignoreConfig", ...options, "--types", "node", ...files],
    { cwd: repository, encoding: "utf8" },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
