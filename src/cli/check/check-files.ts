import { resolve } from "node:path";
import type { ESLint } from "eslint";
import { languageOf } from "../../languages/extensions.js";
import { configProblem, nothingToCheck, suppressionsNotApplied, unreadLanguage } from "../messages.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { CheckOptions } from "./check-options.js";
import { findFiles } from "./find-files.js";
import { IgnoredPaths } from "./ignored-paths.js";
import { lintCandidates, lintText, type LintOptions } from "./lint-files.js";
import { keepOwnMessages } from "./own-messages.js";
import { createProgress } from "./progress.js";
import { createProjectConfig, type ProjectConfig } from "./project-config.js";
import { selectFiles, type Selection } from "./select-files.js";
import { lookForSuppressions } from "./suppressions.js";

export interface CheckOutcome {
  /** Of every file that was looked at, in the order of their names. */
  readonly results: readonly ESLint.LintResult[];
  /** A line for each file that should have been checked and couldn't. */
  readonly problems: readonly string[];
  /** What else there is to know. */
  readonly notes: readonly string[];
}

/**
 * Checks files with this plugin's rules alone. Of the project's ESLint configuration it takes the settings, the ignored
 * files and what it says of this plugin's rules.
 *
 * @throws UsageError where nothing can be checked
 */
export async function checkFiles(
  eslintClass: typeof ESLint,
  asked: CheckOptions,
  surroundings: Surroundings,
): Promise<CheckOutcome> {
  const { cwd } = surroundings;
  const suppressions = lookForSuppressions(eslintClass, cwd, asked.config);
  const options = { ...asked, suppress: suppressions === "applied" };
  const { results, problems, notes } = await lint(eslintClass, options, surroundings);
  const more = suppressions === "not applied" ? [suppressionsNotApplied(eslintClass.version)] : [];
  return { results, problems, notes: [...notes, ...more] };
}

async function lint(
  eslintClass: typeof ESLint,
  options: LintOptions,
  surroundings: Surroundings,
): Promise<CheckOutcome> {
  const { cwd } = surroundings;
  const project = createProjectConfig(eslintClass, cwd, options.config);
  if (options.stdin !== undefined) return checkText(eslintClass, options.stdin, options, project, cwd);

  const ignored = new IgnoredPaths(cwd, options.ignorePatterns, options.ignore);
  const found = findFiles(options.paths, cwd, ignored, isOfInterest);
  if (found.length === 0 && options.warnIgnored) throw new UsageError(nothingToCheck(options.paths));
  const selection = await selectFiles(found, cwd, options, project);
  const progress = createProgress(selection.candidates.length, surroundings);
  try {
    const results = await lintCandidates(eslintClass, selection.candidates, cwd, options, progress);
    return outcome([...results, ...selection.clean.map(cleanResult)], selection, project);
  } finally {
    progress.end();
  }
}

async function checkText(
  eslintClass: typeof ESLint,
  stdin: NonNullable<CheckOptions["stdin"]>,
  options: LintOptions,
  project: ProjectConfig,
  cwd: string,
): Promise<CheckOutcome> {
  const filePath = resolve(cwd, stdin.filePath);
  if (languageOf(filePath) === undefined) throw new UsageError(unreadLanguage(stdin.filePath));
  const config = await project.configOf(filePath);
  const results =
    config === "ignored" ? [] : await lintText(eslintClass, { text: stdin.text, filePath }, config, cwd, options);
  return outcome(results, { problems: [], notes: [] }, project);
}

function outcome(
  results: readonly ESLint.LintResult[],
  { problems, notes }: Pick<Selection, "problems" | "notes">,
  project: ProjectConfig,
): CheckOutcome {
  return {
    results: results.map(keepOwnMessages).sort((a, b) => (a.filePath < b.filePath ? -1 : 1)),
    problems,
    notes: project.problem === undefined ? notes : [configProblem(project.problem), ...notes],
  };
}

/** Files in which there may be requests; of the last three kinds it is only said that they weren't checked. */
function isOfInterest(path: string): boolean {
  return languageOf(path) !== undefined || /\.(?:vue|svelte|astro)$/u.test(path);
}

function cleanResult(filePath: string): ESLint.LintResult {
  return {
    filePath,
    messages: [],
    suppressedMessages: [],
    errorCount: 0,
    fatalErrorCount: 0,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}
