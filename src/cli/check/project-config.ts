import type { ESLint, Linter } from "eslint";
import { readFiles } from "../../languages/extensions.js";
import { readPackageInfo } from "../../package-info.js";
import { textOfError } from "../../text/error-text.js";
import type { CheckOptions } from "./check-options.js";

/** What the project's ESLint configuration says of a file. */
export interface FileConfig {
  /** `settings.sagemaker`; undefined where there are none. */
  readonly settings: unknown;
  /** This plugin's rules as the project has set them; undefined where it doesn't use the plugin for the file. */
  readonly rules: Linter.RulesRecord | undefined;
}

export interface ProjectConfig {
  /** Why the configuration is of no use, once that is known. */
  readonly problem: string | undefined;
  configOf(filePath: string): Promise<FileConfig | "ignored">;
}

const nothing: FileConfig = { settings: undefined, rules: undefined };

/** The project's ESLint configuration, read when the first file asks for it. */
export function createProjectConfig(
  ESLintClass: typeof ESLint,
  cwd: string,
  config: CheckOptions["config"],
): ProjectConfig {
  if (config === "none") return { problem: undefined, configOf: () => Promise.resolve(nothing) };
  const eslint = new ESLintClass({
    cwd,
    // So that the files that it doesn't lint have its settings, too.
    overrideConfig: [{ files: readFiles }],
    ...(config !== "look up" && { overrideConfigFile: config.file }),
  });
  let problem: string | undefined;
  return {
    get problem() {
      return problem;
    },
    async configOf(filePath) {
      if (problem !== undefined) return nothing;
      try {
        if (await eslint.isPathIgnored(filePath)) return "ignored";
        return readConfig(await eslint.calculateConfigForFile(filePath));
      } catch (error) {
        const message = textOfError(error);
        if (message.startsWith("Could not find config file")) return nothing;
        problem = message.split("\n").find((line) => line.trim() !== "") ?? "";
        return nothing;
      }
    },
  };
}

function readConfig(config: unknown): FileConfig {
  const { settings, plugins, rules } = (config ?? {}) as Linter.Config;
  const namespaces = Object.entries(plugins ?? {})
    .filter(([, plugin]) => plugin.meta?.name === readPackageInfo().name)
    .map(([namespace]) => `${namespace}/`);
  const own = Object.entries(rules ?? {}).flatMap(([id, entry]) => {
    const namespace = namespaces.find((each) => id.startsWith(each));
    return namespace === undefined || entry === undefined
      ? []
      : [[`sagemaker/${id.slice(namespace.length)}`, entry] as const];
  });
  return { settings: settings?.sagemaker, rules: own.length === 0 ? undefined : Object.fromEntries(own) };
}
