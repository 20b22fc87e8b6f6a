import { Command, CommanderError } from "commander";
import { readPackageInfo } from "../package-info.js";
import { addCheck } from "./commands/check.js";
import type { CommandHost } from "./commands/command-host.js";
import { addDoctor } from "./commands/doctor.js";
import { addExplain } from "./commands/explain.js";
import { addInit } from "./commands/init.js";
import { printableOutput } from "../text/printable.js";
import type { ExitCode, Surroundings, TextSink } from "./surroundings.js";
import { debugVariable, unexpected } from "./messages.js";
import { UsageError } from "./usage-error.js";

const { name, version } = readPackageInfo();
const hint = `See ${name} --help.`;

/** A sub-command adds itself to the program. */
const subcommands: readonly ((program: Command, host: CommandHost) => void)[] = [
  addCheck,
  addExplain,
  addInit,
  addDoctor,
];

/**
 * Runs the command line.
 *
 * @param args what follows the script's name in `process.argv`
 */
export async function run(args: readonly string[], given: Surroundings): Promise<ExitCode> {
  const surroundings = { ...given, stdout: withoutCommands(given.stdout), stderr: withoutCommands(given.stderr) };
  let code: ExitCode = 0;
  const program = createProgram(surroundings);
  for (const add of subcommands) add(program, { surroundings, exitWith: (next) => (code = next) });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // Commander has already printed what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isMistake = error instanceof UsageError;
    surroundings.stderr.write(
      isMistake ? `${error.message}\n${hint}\n` : unexpected(error, surroundings.debug ?? false),
    );
    return 2;
  }
}

/** Nothing that comes from a project, a file's name say, gives the terminal a command. */
function withoutCommands(sink: TextSink): TextSink {
  return {
    write: (text) => sink.write(printableOutput(text)),
    ...(sink.isTTY !== undefined && { isTTY: sink.isTTY }),
  };
}

function createProgram({ stdout, stderr }: Surroundings): Command {
  return new Command(name)
    .description("Checks the SageMaker requests in JavaScript, TypeScript and JSON files, with no configuration.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing wrong, 1 errors found, 2 the check couldn't run.\n" +
        `Environment: ${debugVariable}=1 prints the stack of an unexpected error.`,
    )
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => {
        write(`${sentence(text.replace(/^error: /u, ""))}${hint}\n`);
      },
    });
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
