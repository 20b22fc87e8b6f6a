import { InvalidArgumentError, Option, type Command } from "commander";
import { checkFiles } from "../check/check-files.js";
import { presetNames, type CacheOptions, type CheckOptions, type PresetName } from "../check/check-options.js";
import { importESLint } from "../check/import-eslint.js";
import { loadFormatter, writeReport, type ReportOptions } from "../check/write-report.js";
import { nothingNamed, tooManyWarnings } from "../messages.js";
import type { ExitCode, Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { CommandHost } from "./command-host.js";

interface CheckFlags extends ReportOptions {
  readonly preset?: PresetName;
  readonly config?: string;
  readonly configLookup: boolean;
  readonly ignore: boolean;
  readonly ignorePattern?: readonly string[];
  readonly warnIgnored: boolean;
  readonly operation?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
  readonly cache?: boolean;
  readonly cacheLocation: string;
  readonly cacheStrategy: CacheOptions["strategy"];
  readonly concurrency: CheckOptions["concurrency"];
}

/** Adds `check`, which is also what the program does where no command is named. */
export function addCheck(program: Command, host: CommandHost): void {
  defineCheck(program, host);
  defineCheck(program.command("check").summary("check files: what happens without a command's name"), host);
}

function defineCheck(command: Command, { surroundings, exitWith }: CommandHost): void {
  command.argument("[paths...]", "files, folders and globs (`.` is this folder, `-` is the standard input)");
  addRuleOptions(command);
  addFileOptions(command);
  addReportOptions(command);
  command.action(async (paths: readonly string[], flags: CheckFlags) => {
    exitWith(await runCheck(paths, flags, surroundings));
  });
}

function addRuleOptions(command: Command): void {
  command
    .addOption(
      new Option("-p, --preset <name>", "the rules of this config, whatever the project's are").choices(presetNames),
    )
    .option("-c, --config <file>", "the project's ESLint configuration (default: the one that ESLint finds)")
    .option("--no-config-lookup", "don't look at the project's ESLint configuration")
    .option("--operation <name>", "what the JSON and YAML files are requests of, for instance CreateTrainingJob");
}

function addFileOptions(command: Command): void {
  command
    .option("--ignore-pattern <pattern>", "leave these files out; may be given several times", append)
    .option("--no-ignore", "check what .gitignore names, and node_modules, dist, build, out and their like")
    .option("--no-warn-ignored", "leave named files that the project ignores out without a word")
    .option("--stdin", "check the standard input")
    .option("--stdin-filename <file>", "the name of the file that the standard input is (default: a .js file)");
}

function addReportOptions(command: Command): void {
  command
    .option("-f, --format <name>", "one of ESLint's formatters (stylish, json, html), or an installed one", "stylish")
    .option("-o, --output-file <file>", "write the report into a file")
    .option("-q, --quiet", "report errors only")
    .option("--max-warnings <number>", "exit with 1 when there are more warnings than that", readMaxWarnings)
    .option("--cache", "check changed files only")
    .option("--cache-location <path>", "the cache's file or folder", "node_modules/.cache/eslint-plugin-sagemaker")
    .addOption(
      new Option("--cache-strategy <strategy>", "how changed files are told")
        .choices(["metadata", "content"])
        .default("metadata"),
    )
    .option("--concurrency <number>", "how many threads ESLint starts: a number, auto or off", readConcurrency, "off");
}

async function runCheck(paths: readonly string[], flags: CheckFlags, surroundings: Surroundings): Promise<ExitCode> {
  const options = await readOptions(paths, flags, surroundings);
  const eslintClass = await importESLint();
  const formatter = await loadFormatter(eslintClass, flags.format, surroundings.cwd);
  const { results, problems, notes } = await checkFiles(eslintClass, options, surroundings);
  await writeReport(results, formatter, flags, surroundings);

  const { stderr } = surroundings;
  for (const line of [...notes, ...problems]) stderr.write(`${line}\n`);
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const { maxWarnings = -1 } = flags;
  const isOverLimit = maxWarnings >= 0 && warnings > maxWarnings;
  if (isOverLimit) stderr.write(`${tooManyWarnings(warnings, maxWarnings)}\n`);
  if (problems.length > 0) return 2;
  return errors > 0 || isOverLimit ? 1 : 0;
}

async function readOptions(
  paths: readonly string[],
  flags: CheckFlags,
  { readStdin }: Surroundings,
): Promise<CheckOptions> {
  const { cache, cacheLocation: location, cacheStrategy: strategy, config, configLookup, ...rest } = flags;
  const isStdin = flags.stdin === true || paths.includes("-");
  if (!isStdin && paths.length === 0) throw new UsageError(nothingNamed);
  if (isStdin && paths.some((path) => path !== "-")) {
    throw new UsageError("The standard input is checked alone: name no files beside it.");
  }
  return {
    paths,
    stdin: isStdin ? { text: await readStdin(), filePath: flags.stdinFilename ?? "stdin.js" } : undefined,
    preset: rest.preset,
    config: config === undefined ? (configLookup ? "look up" : "none") : { file: config },
    ignore: rest.ignore,
    ignorePatterns: rest.ignorePattern ?? [],
    warnIgnored: rest.warnIgnored,
    operation: rest.operation,
    cache: cache === true ? { location, strategy } : undefined,
    concurrency: rest.concurrency,
    facts: rest.format === "json",
  };
}

function readMaxWarnings(text: string): number {
  if (!/^(?:-1|\d+)$/u.test(text)) throw new InvalidArgumentError("It takes a whole number, or -1 for any.");
  return Number(text);
}

function readConcurrency(text: string): number | "auto" | "off" {
  if (text === "auto" || text === "off") return text;
  if (!/^[1-9]\d*$/u.test(text)) throw new InvalidArgumentError("It takes a number of threads, auto or off.");
  return Number(text);
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
