import { readFileSync } from "node:fs";
import { help, readArguments, UsageError, type Command } from "./arguments.js";
import { lint } from "./lint.js";
import type { TextSink } from "./progress.js";

export interface Surroundings {
  readonly cwd: string;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
}

/**
 * Runs the command line.
 *
 * @param args what follows the script's name in `process.argv`
 * @returns the exit code: 0 nothing wrong, 1 errors found, 2 the command couldn't do (all of) its work
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await runCommand(readArguments(args), surroundings);
  } catch (error) {
    const text =
      error instanceof UsageError ? `${error.message}\nSee eslint-plugin-sagemaker --help.` : describe(error);
    surroundings.stderr.write(`${text}\n`);
    return 2;
  }
}

async function runCommand(command: Command, { cwd, stdout, stderr }: Surroundings): Promise<0 | 1 | 2> {
  switch (command.name) {
    case "help":
      stdout.write(help);
      return 0;
    case "version":
      stdout.write(`${readVersion()}\n`);
      return 0;
    case "explain":
      throw new UsageError("not yet");
    case "lint": {
      const outcome = await lint(command.options, cwd, stderr);
      if (outcome.output !== "") stdout.write(outcome.output.replace(/\n?$/u, "\n"));
      if (outcome.problem !== undefined) {
        stderr.write(`${outcome.problem}\n`);
        return 2;
      }
      const { maxWarnings } = command.options;
      const tooManyWarnings = maxWarnings >= 0 && outcome.warningCount > maxWarnings;
      if (tooManyWarnings) {
        stderr.write(`${outcome.warningCount.toString()} warnings are more than ${maxWarnings.toString()}.\n`);
      }
      return outcome.errorCount > 0 || tooManyWarnings ? 1 : 0;
    }
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
