import type { ESLint, Linter, Rule } from "eslint";
import { typeScriptFiles } from "./languages/extensions.js";
import { typeScriptParser } from "./languages/typescript-parser.js";
import { yamlParser } from "./languages/yaml-parser.js";

/**
 * `recommended` and `strict` say which rules are on. They set no parser and no files: what is linted, and how it is
 * parsed, is the user's.
 *
 * - `recommended`: what AWS certainly refuses.
 * - `strict`: as wide as it goes: also what AWS very likely refuses, placeholders, and built-in algorithms used wrongly.
 *
 * What AWS accepts and ignores is in neither: `no-ineffective-members` is turned on by name.
 *
 * The others say how files are read, for projects whose configuration doesn't yet. They turn on no rule.
 *
 * - `typescript`: `.ts`, `.tsx`, `.mts` and `.cts`, with the parser that is installed, or one that needs no TypeScript.
 * - `json`: state machines (`*.asl.json`) and CloudFormation's templates (`*.template.json`, `template.json`). For request
 *   files it is given other `files`.
 * - `yaml`: the same in YAML (`.yaml` and `.yml`), with `yaml-eslint-parser`, which has to be installed.
 */
export type Configs = Readonly<Record<"recommended" | "strict" | "typescript" | "json" | "yaml", Linter.Config>>;

/**
 * Makes the configs.
 *
 * @param plugin the object that the configs refer to; the same that the user imports, so that ESLint sees one plugin.
 */
export function createConfigs(plugin: ESLint.Plugin, rules: Readonly<Record<string, Rule.RuleModule>>): Configs {
  return {
    recommended: {
      name: "sagemaker/recommended",
      plugins: { sagemaker: plugin },
      rules: entries(rules, ({ meta }) => (meta?.docs?.recommended === "recommended" ? "error" : undefined)),
    },
    strict: {
      name: "sagemaker/strict",
      plugins: { sagemaker: plugin },
      rules: entries(rules, ({ meta }) => {
        if (meta?.docs?.recommended === undefined) return undefined;
        return meta.defaultOptions?.length === 1 ? ["error", { confidence: "medium" }] : "error";
      }),
    },
    typescript: {
      name: "sagemaker/typescript",
      files: typeScriptFiles,
      languageOptions: { parser: typeScriptParser },
    },
    json: {
      name: "sagemaker/json",
      files: dataFiles("json"),
      plugins: { sagemaker: plugin },
      language: "sagemaker/json",
    },
    yaml: {
      name: "sagemaker/yaml",
      files: [...dataFiles("yaml"), ...dataFiles("yml")],
      plugins: { sagemaker: plugin },
      languageOptions: { parser: yamlParser },
    },
  };
}

/** State machines and templates, by the names that they go under. */
function dataFiles(extension: string): string[] {
  return [`**/*.asl.${extension}`, `**/*.template.${extension}`, `**/template.${extension}`];
}

function entries(
  rules: Readonly<Record<string, Rule.RuleModule>>,
  entryOf: (rule: Rule.RuleModule) => Linter.RuleEntry | undefined,
): Linter.RulesRecord {
  const all: Linter.RulesRecord = {};
  for (const [name, rule] of Object.entries(rules)) {
    const entry = entryOf(rule);
    if (entry !== undefined) all[`sagemaker/${name}`] = entry;
  }
  return all;
}
