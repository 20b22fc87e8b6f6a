import { InvalidArgumentError, Option, type Command } from "commander";
import { configNames, lint, type ConfigName, type LintOptions } from "../lint.js";
import type { ExitCode, Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { CommandHost } from "./command-host.js";

interface CheckFlags {
  readonly preset: ConfigName;
  readonly format: string;
  readonly maxWarnings: number;
  readonly ignorePattern: readonly string[];
}

/** Adds `check`, which is also what the program does where no command is named. */
export function addCheck(program: Command, host: CommandHost): void {
  defineCheck(program, host);
  defineCheck(program.command("check").summary("check files: what happens without a command's name"), host);
}

function defineCheck(command: Command, { surroundings, exitWith }: CommandHost): void {
  command
    .argument("[paths...]", "files, folders and globs (`.` is this folder)")
    .addOption(
      new Option("-p, --preset <name>", "which rules: those of this config")
        .choices(configNames)
        .default("recommended"),
    )
    .option("-f, --format <name>", "a formatter of ESLint's (stylish, json, html), or an installed one", "stylish")
    .option("--max-warnings <number>", "exit with 1 when there are more warnings than that", readCount, -1)
    .option("--ignore-pattern <glob>", "leave these files out; may be given several times", append, [])
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      if (paths.length === 0) throw new UsageError("Name the files or folders to check (`.` is this folder).");
      const { preset, format, maxWarnings, ignorePattern } = flags;
      const options = { paths, config: preset, format, maxWarnings, ignorePatterns: ignorePattern };
      exitWith(await runCheck(options, surroundings));
    });
}

async function runCheck(options: LintOptions, { cwd, stdout, stderr }: Surroundings): Promise<ExitCode> {
  const outcome = await lint(options, cwd, stderr);
  if (outcome.output !== "") stdout.write(outcome.output.replace(/\n?$/u, "\n"));
  if (outcome.problem !== undefined) {
    stderr.write(`${outcome.problem}\n`);
    return 2;
  }
  const { maxWarnings } = options;
  const tooManyWarnings = maxWarnings >= 0 && outcome.warningCount > maxWarnings;
  if (tooManyWarnings) {
    const warnings = `${outcome.warningCount} warning${outcome.warningCount === 1 ? "" : "s"}`;
    stderr.write(`${warnings}, and --max-warnings is ${maxWarnings}.\n`);
  }
  return outcome.errorCount > 0 || tooManyWarnings ? 1 : 0;
}

function readCount(text: string): number {
  if (!/^(?:-1|\d+)$/u.test(text)) throw new InvalidArgumentError("It takes a whole number, or -1 for any.");
  return Number(text);
}

function append(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}
