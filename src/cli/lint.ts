import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ESLint, Linter } from "eslint";
import plugin from "../index.js";
import { createProgress, type Progress } from "./progress.js";
import type { TextSink } from "./surroundings.js";
import { UsageError } from "./usage-error.js";
import { createPlaceholderParser } from "./placeholder-parser.js";
import { keepOwnMessages } from "./own-messages.js";
import { findTypeScriptParser, foldersOf } from "./typescript-parser.js";

export const configNames = ["recommended", "strict", "all"] as const;
export type ConfigName = (typeof configNames)[number];

export interface LintOptions {
  /** Files, folders and globs, as written on the command line. */
  readonly paths: readonly string[];
  readonly config: ConfigName;
  /** The name of a formatter, as ESLint's `--format` takes it. */
  readonly format: string;
  /** The number of warnings that is still a success; -1: any. */
  readonly maxWarnings: number;
  readonly ignorePatterns: readonly string[];
}

export interface LintOutcome {
  /** What the formatter printed; empty where there is nothing to say. */
  readonly output: string;
  /** What could not be checked, and what to do about it; undefined where everything was. */
  readonly problem: string | undefined;
  readonly errorCount: number;
  readonly warningCount: number;
}

const scriptFiles = ["**/*.js", "**/*.jsx", "**/*.mjs", "**/*.cjs"];
const typeScriptFiles = ["**/*.ts", "**/*.tsx", "**/*.mts", "**/*.cts"];

/**
 * Checks files with ESLint and this plugin's rules alone, whatever configuration the project has.
 *
 * @param cwd the folder that paths are relative to, and where the project's TypeScript parser is looked for
 * @throws UsageError where nothing can be checked: no ESLint, a path or a formatter that isn't there
 */
export async function lint(options: LintOptions, cwd: string, terminal: TextSink): Promise<LintOutcome> {
  for (const path of options.paths) {
    if (path.trim() === "") throw new UsageError("One of the paths is empty.");
    if (!existsSync(resolve(cwd, path)) && !isGlob(path)) {
      throw new UsageError(`There is no file or folder "${path}" in ${cwd}.`);
    }
  }

  const { ESLint } = await importESLint();
  const found = findTypeScriptParser(foldersOf(cwd, options.paths));
  const placeholder = createPlaceholderParser();
  const progress = createProgress(terminal);
  const createLinter = (sourceType?: Linter.SourceType) =>
    new ESLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: createConfig(options, found.parser ?? placeholder.parser, progress, sourceType),
    });

  const eslint = createLinter();
  const formatter = await loadFormatter(eslint, options.format);
  let results = await lintFiles(eslint, [...options.paths]);
  results = await retryAsScripts(results, () => createLinter("commonjs"));
  progress.end();

  results = results.filter(({ filePath }) => !placeholder.seen.has(filePath)).map(keepOwnMessages);
  return {
    output: await formatter.format(results, {}),
    problem: placeholder.seen.size === 0 ? undefined : describeUnchecked([...placeholder.seen], found.problem ?? ""),
    errorCount: results.reduce((sum, result) => sum + result.errorCount, 0),
    warningCount: results.reduce((sum, result) => sum + result.warningCount, 0),
  };
}

async function importESLint(): Promise<{ readonly ESLint: typeof ESLint }> {
  try {
    return await import("eslint");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
      throw new UsageError("ESLint isn't installed beside eslint-plugin-sagemaker: npm install --save-dev eslint");
    }
    throw error;
  }
}

function createConfig(
  options: LintOptions,
  typeScriptParser: Linter.Parser,
  progress: Progress,
  sourceType: Linter.SourceType | undefined,
): Linter.Config[] {
  const files = [...scriptFiles, ...typeScriptFiles];
  return [
    ...(options.ignorePatterns.length > 0 ? [{ ignores: [...options.ignorePatterns] }] : []),
    { ...plugin.configs[options.config], files },
    {
      files,
      linterOptions: { reportUnusedDisableDirectives: "off" },
      plugins: { progress: progress.plugin },
      rules: { "progress/count": "error" },
    },
    {
      files: scriptFiles,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } }, ...(sourceType && { sourceType }) },
    },
    { files: typeScriptFiles, languageOptions: { parser: typeScriptParser } },
  ];
}

async function loadFormatter(eslint: ESLint, name: string): Promise<ESLint.LoadedFormatter> {
  try {
    return await eslint.loadFormatter(name);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // ESLint's own text is about where it looked; what it says of formatters that it once had is better.
    if (!message.includes("Cannot find module")) throw new UsageError(message);
    throw new UsageError(
      `There is no formatter "${name}": stylish, json and html are ESLint's, any other is installed.`,
    );
  }
}

async function lintFiles(eslint: ESLint, paths: string[]): Promise<ESLint.LintResult[]> {
  try {
    const results = await eslint.lintFiles(paths);
    return results.sort((a, b) => (a.filePath < b.filePath ? -1 : 1));
  } catch (error) {
    // ESLint marks what is the user's to mend (no such files, all of them ignored) with a template for the message.
    if (error instanceof Error && "messageTemplate" in error) throw new UsageError(error.message);
    throw error;
  }
}

/** ESLint takes every `.js` file for a module; old ones are scripts that no module parser accepts. */
async function retryAsScripts(results: ESLint.LintResult[], createLinter: () => ESLint): Promise<ESLint.LintResult[]> {
  const unparsed = results.filter(({ filePath, fatalErrorCount }) => fatalErrorCount > 0 && /\.jsx?$/u.test(filePath));
  if (unparsed.length === 0) return results;

  const retried = await createLinter().lintFiles(unparsed.map(({ filePath }) => filePath));
  const parsed = new Map(
    retried.filter(({ fatalErrorCount }) => fatalErrorCount === 0).map((result) => [result.filePath, result]),
  );
  return results.map((result) => parsed.get(result.filePath) ?? result);
}

function describeUnchecked(files: readonly string[], reason: string): string {
  const count = files.length === 1 ? "1 TypeScript file was" : `${files.length} TypeScript files were`;
  // ESLint comes upon files in no certain order.
  const [first = ""] = [...files].sort();
  return `${count} not checked (${first}): ${reason}`;
}

function isGlob(path: string): boolean {
  return /[*?{}[\]!()]/u.test(path);
}
