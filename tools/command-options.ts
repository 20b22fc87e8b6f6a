import { parseArgs, type ParseArgsConfig } from "node:util";

/**
 * The options of one of the repository's commands.
 *
 * Ends the process where they ask for help (0), and where they are no options of it (2): with a line that says so and
 * how it is used, not with a stack.
 *
 * @param usage how the command is used, in one line or several
 * @param config as `parseArgs` of `node:util` takes it; `--help` is added
 */
export function commandOptions<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const help = { type: "boolean", short: "h" } as const;
  try {
    const { values } = parseArgs({ ...config, options: { ...config.options, help } });
    if ("help" in values) {
      console.log(`Usage: ${usage}`);
      process.exit(0);
    }
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_")))
      throw error;
    console.error(`${error.message}\nUsage: ${usage}`);
    process.exit(2);
  }
}
