import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as configurations from "./configurations.js";
import { configurationOf, embedded, type EmbeddedLanguage } from "./embedded.js";
import { readESLintFindings, readOxlintFindings, type Findings } from "./findings.js";
import { copyExamples, type Project } from "./project.js";

/** A combination of packages that the plugin has to work in. */
export interface Host {
  readonly name: string;
  /** What is installed beside the plugin, in one `npm install` with strict peer dependencies. */
  readonly packages: readonly string[];
  /** Whether they are installed although npm says that they don't fit. */
  readonly misfit?: boolean;
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
    name: "ESLint 8.57, which is too old",
    packages: ["eslint@8.57"],
    misfit: true,
    checks: [saysWhatIsNeeded()],
  },
  {
    name: "ESLint 9.15.0, no TypeScript",
    packages: ["eslint@9.15.0"],
    checks: [lintsByCommand({ "eslint.config.js": configurations.javaScriptOnly }, isJavaScript)],
  },
  {
    name: "ESLint 9.x, TypeScript 5.x",
    packages: ["eslint@9", "typescript@5", typeScriptESLint],
    checks: [
      lintsByCommand({ "eslint.config.cjs": configurations.commonJs }),
      lintsWithEach([
        { name: "an ESM configuration", file: "esm.config.js", text: configurations.withTypeScript },
        { name: "extends with a string", file: "string.config.js", text: configurations.extendsString },
      ]),
      compiles({ "configuration.ts": configurations.typed }),
    ],
  },
  {
    name: "ESLint 10.x, TypeScript 6.0.x",
    packages: ["eslint@10", "typescript@~6.0.0", typeScriptESLint, "oxlint@1"],
    checks: [
      lintsWithCache(),
      lintsWithConcurrency(),
      lintsWithEach([
        { name: "a CommonJS configuration", file: "common.config.cjs", text: configurations.commonJs },
        { name: "extends with a string", file: "string.config.js", text: configurations.extendsString },
        { name: "extends with an object", file: "object.config.js", text: configurations.extendsObject },
        { name: "a renamed namespace", file: "renamed.config.js", text: configurations.renamed, namespace: "aws" },
      ]),
      lintsWithOxlint(),
      lintsWithOwnCommand(),
      compiles({ "configuration.ts": configurations.typed, "checked.ts": configurations.typedByDefineConfig }),
    ],
  },
  {
    name: "ESLint 10.x, Vue, Svelte, Astro, Markdown, no TypeScript",
    packages: [
      "eslint@10",
      "vue-eslint-parser@10",
      "svelte@5",
      "svelte-eslint-parser@1",
      "astro-eslint-parser@1",
      "@eslint/markdown@8",
    ],
    checks: embedded.map(lintsEmbedded),
  },
  {
    name: "ESLint 10.x, TypeScript 7.0.x",
    packages: ["eslint@10", "typescript@~7.0.0"],
    checks: [
      lintsByCommand({ "eslint.config.js": configurations.withOwnParser }),
      lintsWithOwnCommand(),
      compiles({ "configuration.ts": configurations.typed, "checked.ts": configurations.typedByDefineConfig }),
    ],
  },
];

function isJavaScript(file: string): boolean {
  return !file.endsWith(".ts");
}

/** ESLint's command, with the configuration that it finds by its name. */
function lintsByCommand(files: Readonly<Record<string, string>>, isWanted?: (file: string) => boolean): Check {
  return {
    name: `eslint with ${Object.keys(files).join()}`,
    run(project, expected) {
      prepare(project, files, isWanted);
      expectFindings(lint(project), only(expected, isWanted));
    },
  };
}

interface WrittenConfiguration {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** What the user calls the plugin, where it isn't `sagemaker`. */
  readonly namespace?: string;
}

/** Lints with one configuration after the other, in one process: loading ESLint and the parser is most of the work. */
const lintWithEach = `
import { ESLint } from "eslint";

const results = {};
for (const file of process.argv.slice(2)) {
  results[file] = await new ESLint({ overrideConfigFile: file }).lintFiles(["examples"]);
}
console.log(JSON.stringify(results));
`;

function lintsWithEach(written: readonly WrittenConfiguration[]): Check {
  return {
    name: written.map(({ name }) => name).join(", "),
    run(project, expected) {
      const files = Object.fromEntries(written.map(({ file, text }) => [file, text]));
      prepare(project, { ...files, "lint.js": lintWithEach });
      const { code, stdout, stderr } = project.run("node", "lint.js", ...Object.keys(files));
      if (code !== 0) throw new Error(`It exited with ${code}:\n${stdout}${stderr}`);
      const results = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
      for (const { name, file, namespace = "sagemaker" } of written) {
        try {
          expectFindings(readESLintFindings(JSON.stringify(results[file])), underNamespace(expected, namespace));
        } catch (error) {
          throw new Error(`with ${name}:`, { cause: error });
        }
      }
    },
  };
}

function underNamespace(expected: Findings, namespace: string): Findings {
  return Object.fromEntries(
    Object.entries(expected).map(([file, findings]) => [
      file,
      findings.map((finding) => finding.replace("sagemaker/", `${namespace}/`)),
    ]),
  );
}

function lintsWithCache(): Check {
  return {
    name: "--cache",
    run(project, expected) {
      prepare(project, { "eslint.config.js": configurations.withTypeScript });
      const options = ["--cache", "--cache-location", ".eslintcache", "--cache-strategy", "content"];
      expectFindings(lint(project, options), expected);
      if (!readFileSync(join(project.folder, ".eslintcache"), "utf8").includes("train.ts")) {
        throw new Error("The cache holds nothing.");
      }

      const wrong = readFileSync(join(project.folder, "examples/train.ts"), "utf8");
      project.write({ "examples/train-again.ts": wrong });
      expectFindings(lint(project, options), { ...expected, "train-again.ts": expected["train.ts"] ?? [] });
    },
  };
}

function lintsWithConcurrency(): Check {
  return {
    name: "--concurrency",
    run(project, expected) {
      prepare(project, { "eslint.config.js": configurations.withTypeScript });
      expectFindings(lint(project, ["--concurrency=2"]), expected);
    },
  };
}

function lintsWithOxlint(): Check {
  return {
    name: "oxlint, the same findings as ESLint",
    run(project, expected) {
      prepare(project, {});
      const shipped = "./node_modules/eslint-plugin-sagemaker/oxlint.json";
      const configuration = { extends: [shipped], categories: { correctness: "off" } };
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

function saysWhatIsNeeded(): Check {
  return {
    name: "npx eslint-plugin-sagemaker says what it needs",
    run(project) {
      prepare(project, {}, isJavaScript);
      const { code, stdout, stderr } = project.run("eslint-plugin-sagemaker", "examples");
      const isTold = /^ESLint 8\.57\.\d+ is installed; the plugin needs 9\.15 or newer: .*\nSee .* --help\.\n$/u;
      if (code !== 2 || stdout !== "" || !isTold.test(stderr)) {
        throw new Error(`It exited with ${code}:\n${stdout}${stderr}`);
      }
    },
  };
}

/** A file with a request in it, with the configuration that the page of languages shows. */
function lintsEmbedded({ language, file, text, findings }: EmbeddedLanguage): Check {
  return {
    name: `${language}, as documented`,
    run(project) {
      project.clear();
      project.write({ "eslint.config.mjs": configurationOf(language), [`examples/${file}`]: text });
      expectFindings(lint(project), { [file]: findings });
    },
  };
}

function compiles(files: Readonly<Record<string, string>>): Check {
  return {
    name: `the types of ${Object.keys(files).join(" and ")}`,
    run(project) {
      prepare(project, files);
      const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", ...Object.keys(files)];
      for (const more of [[], ["--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"]]) {
        const { code, stdout } = project.run("tsc", ...options, ...more);
        if (code !== 0) throw new Error(`tsc ${more.join(" ")} exited with ${code}:\n${stdout}`);
      }
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

function only(findings: Findings, isWanted: (file: string) => boolean = () => true): Findings {
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
