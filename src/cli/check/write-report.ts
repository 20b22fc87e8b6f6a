import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ESLint, Rule } from "eslint";
import plugin from "../../index.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { textOfError } from "../../text/error-text.js";

export interface ReportOptions {
  /** The name of a formatter, as ESLint's `--format` takes it. */
  readonly format: string;
  /** The file that the report goes to; undefined: the screen. */
  readonly outputFile: string | undefined;
  /** Whether warnings are left out. */
  readonly quiet?: boolean;
}

/**
 * Loads a formatter of ESLint's.
 *
 * @throws UsageError where there is none of that name
 */
export async function loadFormatter(
  eslintClass: typeof ESLint,
  name: string,
  cwd: string,
): Promise<ESLint.LoadedFormatter> {
  /** It is asked for the metadata of rules, and has it for results of its own only; these come from several runs. */
  class ESLintOfFormatters extends eslintClass {
    override getRulesMetaForResults = (): Record<string, Rule.RuleMetaData> => rulesMeta();
  }
  try {
    return await new ESLintOfFormatters({ cwd, overrideConfigFile: true }).loadFormatter(name);
  } catch (error) {
    const message = textOfError(error);
    // ESLint's own text is about where it looked; what it says of formatters that it once had is better.
    if (!message.includes("Cannot find module")) throw new UsageError(message);
    throw new UsageError(
      `There is no formatter "${name}": stylish, json and html are ESLint's, any other is installed.`,
    );
  }
}

function rulesMeta(): Record<string, Rule.RuleMetaData> {
  return Object.fromEntries(
    Object.entries(plugin.rules).flatMap(([name, { meta }]) =>
      meta === undefined ? [] : [[`sagemaker/${name}`, meta]],
    ),
  );
}

/** Prints the findings, or writes them into a file. */
export async function writeReport(
  results: readonly ESLint.LintResult[],
  formatter: ESLint.LoadedFormatter,
  { outputFile, quiet }: ReportOptions,
  { cwd, stdout }: Surroundings,
): Promise<void> {
  const shown = quiet === true ? results.map(withoutWarnings) : [...results];
  const text = await formatter.format(shown, {});
  if (outputFile === undefined) {
    if (text !== "") stdout.write(text.replace(/\n?$/u, "\n"));
    return;
  }
  const path = resolve(cwd, outputFile);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new UsageError(`The report can't be written to ${outputFile}: it is a folder.`);
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`The report can't be written to ${outputFile}: ${(error as Error).message}`);
  }
}

function withoutWarnings(result: ESLint.LintResult): ESLint.LintResult {
  return {
    ...result,
    messages: result.messages.filter(({ severity }) => severity === 2),
    warningCount: 0,
    fixableWarningCount: 0,
  };
}
