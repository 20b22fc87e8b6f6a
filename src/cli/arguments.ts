import { parseArgs } from "node:util";

/** What the command was asked to do. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | { readonly name: "lint"; readonly options: LintOptions }
  | { readonly name: "explain"; readonly subject: string | undefined; readonly json: boolean };

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

export const configNames = ["recommended", "strict", "all"] as const;
export type ConfigName = (typeof configNames)[number];

/** A mistake of the person who runs the command: its message is all that they need to see. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const help = `Usage: eslint-plugin-sagemaker [options] <file|folder|glob>...
       eslint-plugin-sagemaker explain <operation|shape>[.member]... [--json]

Checks the SageMaker requests in JavaScript and TypeScript files, with no configuration.

Options:
  --config NAME            ${configNames.join(", ")} (default: recommended)
  --format NAME            one of ESLint's formatters: stylish (default), json, html, or an installed one
  --ignore-pattern GLOB    leave these files out; may be given several times
  --max-warnings N         exit with 1 when there are more warnings than that
  --help, --version

Exit codes: 0 nothing wrong, 1 errors found, 2 the check couldn't run.
`;

/**
 * Reads the command line.
 *
 * @param args what follows the script's name in `process.argv`
 * @throws UsageError where an option is unknown, or has a value that it can't have
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help === true) return { name: "help" };
  if (values.version === true) return { name: "version" };

  const [first, ...rest] = positionals;
  if (first === "explain") {
    if (rest.length > 1) throw new UsageError(`"explain" takes one name, not ${rest.length}.`);
    return { name: "explain", subject: rest[0], json: values.json === true };
  }
  if (values.json === true) throw new UsageError('"--json" belongs to "explain"; a check takes "--format json".');
  if (first === undefined) throw new UsageError("Name the files or folders to check (`.` is this folder).");

  return {
    name: "lint",
    options: {
      paths: positionals,
      config: readConfigName(values.config),
      format: values.format ?? "stylish",
      maxWarnings: readMaxWarnings(values["max-warnings"]),
      ignorePatterns: values["ignore-pattern"] ?? [],
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        config: { type: "string", short: "c" },
        format: { type: "string", short: "f" },
        "ignore-pattern": { type: "string", multiple: true },
        "max-warnings": { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    // Node goes on about arguments that begin with a hyphen, which hardly a path does.
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/ To specify a positional.*$/su, ""));
    throw error;
  }
}

function readConfigName(name = "recommended"): ConfigName {
  const known = configNames.find((candidate) => candidate === name);
  if (known === undefined) {
    throw new UsageError(`There is no config "${name}"; there are ${configNames.join(", ")}.`);
  }
  return known;
}

function readMaxWarnings(text = "-1"): number {
  if (!/^(?:-1|\d+)$/u.test(text)) throw new UsageError(`"--max-warnings" takes a whole number, not "${text}".`);
  return Number(text);
}
