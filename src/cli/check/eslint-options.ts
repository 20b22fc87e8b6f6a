import type { ESLint, Linter } from "eslint";
import plugin from "../../index.js";
import {
  jsonFiles,
  jsonWithCommentsFiles,
  readFiles,
  scriptFiles,
  typeScriptFiles,
  yamlFiles,
} from "../../languages/extensions.js";
import { typeScriptParser } from "../../languages/typescript-parser.js";
import { yamlParser } from "../../languages/yaml-parser.js";
import type { CacheOptions } from "./check-options.js";

/** What one run of ESLint needs to know; plain data, because ESLint's worker threads get it, too. */
export interface LintRequest {
  readonly cwd: string;
  readonly rules: Linter.RulesRecord;
  /** `settings.sagemaker`. */
  readonly settings: unknown;
  /** Whether `.js` files are scripts. */
  readonly asScripts: boolean;
  /** Whether ESLint leaves out what the project's list of suppressions names. */
  readonly suppress: boolean;
  readonly cache: CacheOptions | undefined;
  readonly concurrency: number | "auto" | "off";
}

/** ESLint's options for a run with this plugin's rules alone. */
export function createESLintOptions(request: LintRequest, others: readonly Linter.Config[] = []): ESLint.Options {
  const { cwd, suppress, cache, concurrency } = request;
  return {
    cwd,
    overrideConfigFile: true,
    overrideConfig: [...createConfig(request), ...others],
    ...(suppress && { applySuppressions: true }),
    ...(cache && { cache: true, cacheLocation: cache.location, cacheStrategy: cache.strategy }),
    ...(concurrency !== "off" && { concurrency }),
  };
}

function createConfig({ rules, settings, asScripts }: LintRequest): Linter.Config[] {
  return [
    // Which files are checked has been settled.
    { ignores: ["!**/node_modules/", "!**/.git/"] },
    {
      files: readFiles,
      linterOptions: { reportUnusedDisableDirectives: "off" },
      plugins: { sagemaker: plugin },
      rules,
      ...(settings !== undefined && { settings: { sagemaker: settings } }),
    },
    {
      files: scriptFiles,
      languageOptions: {
        parserOptions: { ecmaFeatures: { jsx: true } },
        ...(asScripts && { sourceType: "commonjs" as const }),
      },
    },
    { files: typeScriptFiles, languageOptions: { parser: typeScriptParser } },
    { files: jsonFiles, language: "sagemaker/json" },
    { files: jsonWithCommentsFiles, language: "sagemaker/jsonc" },
    { files: yamlFiles, languageOptions: { parser: yamlParser } },
  ];
}
