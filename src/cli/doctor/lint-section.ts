import { createRequire } from "node:module";
import { extname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ESLint, Linter } from "eslint";
import { isNewEnough, tooOld } from "../check/import-eslint.js";
import { configsFor, newConfig } from "../init/new-config.js";
import { readProject } from "../init/project.js";
import { entriesOf, isOwnFolder, textOf } from "../project/files.js";
import { UsageError } from "../usage-error.js";
import { textOfError } from "../../text/error-text.js";
import { canaries } from "./canaries.js";
import type { Finding, Section } from "./finding.js";

const title = "ESLint";
const isTypeScript = /\.[cm]?tsx?$/u;

/** Whether the project's own ESLint, with its own configuration, reports a wrong request. */
export async function examineLint(cwd: string): Promise<Section> {
  const found = await loadESLint(cwd);
  if (found === undefined) {
    const says = "it isn't installed";
    return { title, findings: [{ state: "unknown", subject: ".", says, advice: "npm install --save-dev eslint" }] };
  }
  const { ESLint, version } = found;
  if (!isNewEnough(version)) {
    const advice = tooOld(`ESLint ${version}`);
    return { title: `${title} ${version}`, findings: [{ state: "off", subject: ".", says: "it is too old", advice }] };
  }
  const eslint = new ESLint({ cwd });
  const configuration = configurationFor(cwd);
  const findings: Finding[] = [];
  for (const file of filesToTry(cwd)) {
    const subject = relative(cwd, file).replaceAll(sep, "/");
    findings.push(await lintCanary(eslint, file, { subject, configuration }));
  }
  return { title: `${title} ${version}`, findings };
}

/** What `init` writes where there is no configuration. */
function configurationFor(cwd: string): string {
  try {
    return newConfig(configsFor(readProject(cwd), "")).trimEnd();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return newConfig(["sagemaker.configs.recommended", "sagemaker.configs.typescript"]).trimEnd();
  }
}

async function loadESLint(
  cwd: string,
): Promise<{ readonly ESLint: typeof ESLint; readonly version: string } | undefined> {
  const requireFrom = createRequire(join(cwd, "noop.js"));
  try {
    const loaded = (await import(pathToFileURL(requireFrom.resolve("eslint")).href)) as {
      readonly ESLint: typeof ESLint;
    };
    return { ESLint: loaded.ESLint, version: loaded.ESLint.version };
  } catch {
    return undefined;
  }
}

/** The wrong request, as an ES module and as CommonJS: one of them parses. */
const [canary] = canaries;
const texts: readonly string[] =
  canary === undefined
    ? []
    : [
        `import { ${canary.command} } from "${canary.packageName}";\nnew ${canary.command}(${canary.wrong});\n`,
        `const { ${canary.command} } = require("${canary.packageName}");\nnew ${canary.command}(${canary.wrong});\n`,
      ];

interface Tried {
  /** What the findings are about. */
  readonly subject: string;
  /** A configuration that has everything. */
  readonly configuration: string;
}

/** Lints the canary in the place of a file, so that it gets the file's configuration, and its types where there are any. */
async function lintCanary(eslint: ESLint, filePath: string, tried: Tried): Promise<Finding> {
  let messages: readonly Linter.LintMessage[] = [];
  for (const text of texts) {
    try {
      const [result] = await eslint.lintText(text, { filePath, warnIgnored: true });
      messages = result?.messages ?? [];
    } catch (error) {
      return stumbled(tried, error);
    }
    if (messages.some(({ ruleId }) => ruleId?.endsWith("/valid-patterns"))) {
      return { state: "on", subject: tried.subject, says: "requests are checked" };
    }
  }
  return explain(messages, tried);
}

function explain(messages: readonly Linter.LintMessage[], { subject, configuration }: Tried): Finding {
  const fatal = messages.find((message) => message.fatal === true);
  if (fatal !== undefined) {
    return {
      state: "off",
      subject,
      says: `ESLint can't parse it (${fatal.message.split("\n")[0] ?? ""})`,
      advice: adviceForUnparsed(fatal.message, subject, configuration),
    };
  }
  const ignored = messages.find(({ ruleId, message }) => ruleId === null && message.startsWith("File ignored"));
  if (ignored !== undefined) {
    return {
      state: "off",
      subject,
      says: "ESLint doesn't look at it",
      advice: ignored.message.includes("ignore pattern")
        ? 'An "ignores" of the configuration, or a default of ESLint\'s, names it.'
        : adviceForUnnamed(subject, configuration),
    };
  }
  return {
    state: "off",
    subject,
    says: "the configuration doesn't have the plugin's rules for it",
    advice: `A configuration that has them:\n\n${configuration}`,
  };
}

function adviceForUnparsed(message: string, subject: string, configuration: string): string {
  if (!isTypeScript.test(subject)) return "Its language options don't fit the file.";
  if (!message.includes("the parser that comes with eslint-plugin-sagemaker doesn't load"))
    return `It needs a parser for TypeScript. sagemaker.configs.typescript has one:\n\n${configuration}`;
  // Node.js doesn't look into Yarn's archives for what an ES module that is required imports.
  return message.includes(".zip")
    ? "yarn unplug oxc-parser"
    : "npm install --save-dev @typescript-eslint/parser, which is taken where the project has it.";
}

function adviceForUnnamed(subject: string, configuration: string): string {
  return isTypeScript.test(subject)
    ? `sagemaker.configs.typescript has it look:\n\n${configuration}`
    : `Name its kind in the "files" of a configuration: { files: ["**/*${extname(subject)}"] }`;
}

function stumbled({ subject, configuration }: Tried, error: unknown): Finding {
  const message = textOfError(error);
  if (message.includes("Could not find config file")) {
    return {
      state: "off",
      subject,
      says: "there is no configuration",
      advice: `npx eslint-plugin-sagemaker init writes eslint.config.mjs:\n\n${configuration}`,
    };
  }
  return { state: "unknown", subject, says: "ESLint stumbles over it", advice: message };
}

const kinds = [isTypeScript, /\.[cm]?jsx?$/u] as const;
/** Beyond that, files are taken as they are found, whatever they import. */
const mostRead = 2000;

/** For TypeScript and for JavaScript, a file that imports a client, or else any file; a file that isn't there for none. */
function filesToTry(cwd: string): readonly string[] {
  const any = new Map<RegExp, string>();
  const using = new Map<RegExp, string>();
  const waiting = [cwd];
  let read = 0;
  for (let folder = waiting.shift(); folder !== undefined && read < mostRead; folder = waiting.shift()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (isOwnFolder(entry)) waiting.push(path);
      const kind = kinds.find((pattern) => pattern.test(entry.name));
      if (
        !entry.isFile() ||
        entry.name.startsWith(".") ||
        kind === undefined ||
        /\.d\.[cm]?ts$|\.config\.[cm]?[jt]s$/u.test(entry.name)
      )
        continue;
      if (!any.has(kind)) any.set(kind, path);
      read += 1;
      if (!using.has(kind) && textOf(path).includes("@aws-sdk/client-sagemaker")) using.set(kind, path);
    }
  }
  const files = kinds.flatMap((kind) => using.get(kind) ?? (using.size === 0 ? (any.get(kind) ?? []) : []));
  return files.length > 0 ? files : [join(cwd, "index.js")];
}
