import { explain, listServices } from "../explain/explain.js";
import { loadService } from "../model/registry.js";
import { services } from "../model/services.js";
import { readPackageInfo } from "../package-info.js";
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

async function runCommand(command: Command, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { cwd, stdout, stderr } = surroundings;
  switch (command.name) {
    case "help":
      stdout.write(help);
      return 0;
    case "version":
      stdout.write(`${readPackageInfo().version}\n`);
      return 0;
    case "explain":
      return runExplain(command, surroundings);
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
        stderr.write(`${plural(outcome.warningCount, "warning")}, and --max-warnings is ${maxWarnings}.\n`);
      }
      return outcome.errorCount > 0 || tooManyWarnings ? 1 : 0;
    }
  }
}

function runExplain(command: Extract<Command, { name: "explain" }>, { stdout, stderr }: Surroundings): 0 | 2 {
  const { subject, json } = command;
  const loaded = services.map(({ id }) => loadService(id)).filter((service) => service !== undefined);
  if (subject === undefined) {
    stdout.write(listServices(loaded));
    return 0;
  }
  const explanation = explain(subject, loaded, json ? "json" : "text");
  (explanation.found ? stdout : stderr).write(explanation.text);
  return explanation.found ? 0 : 2;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
