import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as configurations from "./configurations.js";
import { readESLintFindings, readOxlintFindings, type Findings } from "./findings.js";
import { copyExamples, type Project } from "./project.js";

/** A combination of packages that the plugin has to work in. */
export interface Host {
  readonly name: string;
  /** What is installed beside the plugin, in one `npm install` with strict peer dependencies. */
  readonly packages: readonly string[];
  readonly checks: readonly Check[];
}

export interface Check {
  readonly name: string;
  /** Throws where the host doesn't do what it should. */
  run(project: Project, expected: Findings): void;
}

const typeScriptESLint = "typescript-eslint@8";

export const hosts: readonly Host[] = [
  {
    name: "ESLint 9.15.0, no TypeScript",
    packages: ["eslint@9.15.0"],
    checks: [lints("an ESM configuration", { "eslint.config.js": configurations.javaScriptOnly }, isJavaScript)],
  },
  {
    name: "ESLint 9.x, TypeScript 5.x",
    packages: ["eslint@9", "typescript@5", typeScriptESLint],
    checks: [
      lints("an ESM configuration", { "eslint.config.js": configurations.withTypeScript }),
      lints("a CommonJS configuration", { "eslint.config.cjs": configurations.commonJs }),
      lints("extends with a string", { "eslint.config.js": configurations.extendsString }),
      compiles("the types of the configuration"),
    ],
  },
  {
    name: "ESLint 10.x, TypeScript 6.0.x",
    packages: ["eslint@10", "typescript@~6.0.0", typeScriptESLint, "oxlint@1"],
    checks: [
      lints("an ESM configuration", { "eslint.config.js": configurations.withTypeScript }),
      lints("a CommonJS configuration", { "eslint.config.cjs": configurations.commonJs }),
      lints("extends with a string", { "eslint.config.js": configurations.extendsString }),
      lints("extends with an object", { "eslint.config.js": configurations.extendsObject }),
      lintsUnderAnotherNamespace(),
      lintsWithCache(),
      lints("--concurrency", { "eslint.config.js": configurations.withTypeScript }, undefined, ["--concurrency=2"]),
      lintsWithOxlint(),
      lintsWithOwnCommand(),
      compiles("the types of the configuration"),
    ],
  },
  {
    name: "ESLint 10.x, TypeScript 7.0.x",
    packages: ["eslint@10", "typescript@~7.0.0"],
    checks: [
      lints("an ESM configuration", { "eslint.config.js": configurations.javaScriptOnly }, isJavaScript),
      compiles("the types of the configuration"),
    ],
  },
];

function isJavaScript(file: string): boolean {
  return !file.endsWith(".ts");
}

function lints(
  name: string,
  files: Readonly<Record<string, string>>,
  isWanted: (file: string) => boolean = () => true,
  options: readonly string[] = [],
): Check {
  return {
    name,
    run(project, expected) {
      prepare(project, files, isWanted);
      expectFindings(lint(project, options), only(expected, isWanted));
    },
  };
}

function lintsUnderAnotherNamespace(): Check {
  return {
    name: "a renamed namespace",
    run(project, expected) {
      prepare(project, { "eslint.config.js": configurations.renamed });
      const renamed = Object.entries(expected).map(([file, findings]): [string, string[]] => [
        file,
        findings.map((finding) => finding.replace("sagemaker/", "aws/")),
      ]);
      expectFindings(lint(project), Object.fromEntries(renamed));
    },
  };
}

function lintsWithCache(): Check {
  return {
    name: "--cache",
    run(project, expected) {
      prepare(project, { "eslint.config.js": configurations.withTypeScript });
      const options = ["--cache", "--cache-location", ".eslintcache", "--cache-strategy", "content"];
      expectFindings(lint(project, options), expected);
      expectFindings(lint(project, options), expected);
      if (!readFileSync(join(project.folder, ".eslintcache"), "utf8").includes("train.ts")) {
        throw new Error("The cache holds nothing.");
      }

      const wrong = readFileSync(join(project.folder, "examples/train.ts"), "utf8");
      project.write({ "examples/train-fixed.ts": wrong });
      expectFindings(lint(project, options), { ...expected, "train-fixed.ts": expected["train.ts"] ?? [] });
    },
  };
}

function lintsWithOxlint(): Check {
  return {
    name: "oxlint, the same findings as ESLint",
    run(project, expected) {
      prepare(project, { "eslint.config.js": configurations.withTypeScript });
      const print = project.run("eslint", "--print-config", "examples/train.ts");
      const { rules } = JSON.parse(print.stdout) as { rules: Record<string, unknown> };
      const configuration = {
        jsPlugins: ["eslint-plugin-sagemaker"],
        categories: { correctness: "off" },
        rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, "error"])),
      };
      project.write({ ".oxlintrc.json": JSON.stringify(configuration) });
      const result = project.run("oxlint", "--format", "json", "examples");
      if (result.code !== 1) throw new Error(`oxlint exited with ${result.code}:\n${result.stdout}${result.stderr}`);
      expectFindings(readOxlintFindings(result.stdout), expected);
    },
  };
}

function lintsWithOwnCommand(): Check {
  return {
    name: "npx eslint-plugin-sagemaker",
    run(project, expected) {
      prepare(project, {});
      const result = project.run("eslint-plugin-sagemaker", "examples", "--format", "json");
      if (result.code !== 1) throw new Error(`It exited with ${result.code}:\n${result.stderr}`);
      expectFindings(readESLintFindings(result.stdout), expected);
    },
  };
}

function compiles(name: string): Check {
  return {
    name,
    run(project) {
      prepare(project, { "configuration.ts": configurations.typed });
      const options = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noEmit"];
      const target = ["--module", "nodenext", "--target", "es2022"];
      const { code, stdout } = project.run("tsc", ...options, ...target, "configuration.ts");
      if (code !== 0) throw new Error(`tsc exited with ${code}:\n${stdout}`);
    },
  };
}

/** Leaves the examples and these files in the project, and no configuration of an earlier check. */
function prepare(
  project: Project,
  files: Readonly<Record<string, string>>,
  isWanted?: (file: string) => boolean,
): void {
  project.clear();
  copyExamples(project, isWanted);
  project.write(files);
}

function lint(project: Project, options: readonly string[] = []): Findings {
  const { code, stdout, stderr } = project.run("eslint", "--format", "json", ...options, "examples");
  if (code !== 1) throw new Error(`ESLint exited with ${code}:\n${stdout}${stderr}`);
  return readESLintFindings(stdout);
}

function only(findings: Findings, isWanted: (file: string) => boolean): Findings {
  return Object.fromEntries(Object.entries(findings).filter(([file]) => isWanted(file)));
}

function expectFindings(actual: Findings, expected: Findings): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const lines = (findings: Findings): string[] =>
    Object.entries(findings).flatMap(([file, list]) => list.map((finding) => `${file}:${finding}`));
  const missing = lines(expected).filter((line) => !lines(actual).includes(line));
  const surplus = lines(actual).filter((line) => !lines(expected).includes(line));
  throw new Error(
    [...missing.map((line) => `not found: ${line}`), ...surplus.map((line) => `not expected: ${line}`)].join("\n"),
  );
}
