import type { ESLint, Linter } from "eslint";
import plugin from "../../index.js";
import { UsageError } from "../usage-error.js";
import { workerOptionsUrl } from "../worker-options-url.js";
import { FactCollector } from "./add-facts.js";
import type { CheckOptions } from "./check-options.js";
import { createESLintOptions, type LintRequest } from "./eslint-options.js";
import type { Progress } from "./progress.js";
import type { FileConfig } from "./project-config.js";
import type { Selection } from "./select-files.js";

type ESLintClass = typeof ESLint;

export interface LintOptions extends CheckOptions {
  /** Whether what the project's list of suppressions names is left out. */
  readonly suppress: boolean;
}

/** Lints the candidates: those of the same settings and rules together. */
export async function lintCandidates(
  eslintClass: ESLintClass,
  candidates: Selection["candidates"],
  cwd: string,
  options: LintOptions,
  progress: Progress,
): Promise<ESLint.LintResult[]> {
  const results: ESLint.LintResult[] = [];
  for (const { config, paths } of groupByConfig(candidates)) {
    const request = createRequest(config, cwd, options);
    const linted = await (await createLinter(eslintClass, request, progress)).lintFiles(paths);
    const complete = await retryAsScripts(eslintClass, linted, request);
    results.push(...(options.facts ? await addFacts(eslintClass, complete, request) : complete));
  }
  return results;
}

/** The facts aren't in what ESLint keeps: the few files with findings are looked at again. */
async function addFacts(
  eslintClass: ESLintClass,
  results: ESLint.LintResult[],
  request: LintRequest,
): Promise<ESLint.LintResult[]> {
  const paths = results.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath);
  if (paths.length === 0) return results;
  const facts = new FactCollector();
  const options = createESLintOptions({ ...request, cache: undefined, concurrency: "off" }, [facts.config]);
  await new eslintClass(options).lintFiles(paths);
  return facts.addTo(results);
}

/** Lints the text of the standard input as if it were in a file. */
export async function lintText(
  eslintClass: ESLintClass,
  { text, filePath }: { readonly text: string; readonly filePath: string },
  config: FileConfig,
  cwd: string,
  options: LintOptions,
): Promise<ESLint.LintResult[]> {
  const request = { ...createRequest(config, cwd, options), cache: undefined, concurrency: "off" } as const;
  const lint = (asScripts: boolean): Promise<ESLint.LintResult[]> =>
    new eslintClass(createESLintOptions({ ...request, asScripts })).lintText(text, { filePath });
  const results = await lint(false);
  if (!results.some(mayBeScript)) return results;
  const retried = await lint(true);
  return retried.some(({ fatalErrorCount }) => fatalErrorCount > 0) ? results : retried;
}

function groupByConfig(candidates: Selection["candidates"]): { config: FileConfig; paths: string[] }[] {
  const groups = new Map<string, { config: FileConfig; paths: string[] }>();
  for (const { path, config } of candidates) {
    const key = JSON.stringify([config.settings, config.rules]);
    const group = groups.get(key) ?? { config, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function createRequest(config: FileConfig, cwd: string, options: LintOptions): LintRequest {
  return {
    cwd,
    rules: rulesOf(config, options),
    settings: withOperation(config.settings, options.operation),
    asScripts: false,
    suppress: options.suppress,
    cache: options.cache,
    concurrency: options.concurrency,
  };
}

function rulesOf({ rules }: FileConfig, { preset }: CheckOptions): Linter.RulesRecord {
  if (preset === undefined && rules !== undefined) return rules;
  // Copied, for it has to be plain data.
  return { ...(plugin.configs[preset ?? "recommended"].rules as Linter.RulesRecord) };
}

/** The settings, with all JSON files declared to be requests of an operation. */
function withOperation(settings: unknown, name: string | undefined): unknown {
  if (name === undefined) return settings;
  const [operation = "", service] = name.split(":").reverse();
  const request = { files: "**", operation, ...(service !== undefined && { service }) };
  return { ...(typeof settings === "object" ? settings : {}), requests: [request] };
}

async function createLinter(eslintClass: ESLintClass, request: LintRequest, progress: Progress): Promise<ESLint> {
  if (request.concurrency === "off") return new eslintClass(createESLintOptions(request, [progress.config]));
  if (!("fromOptionsModule" in eslintClass) || typeof eslintClass.fromOptionsModule !== "function") {
    throw new UsageError(`--concurrency needs ESLint 9.34 or newer, and ${eslintClass.version} is installed.`);
  }
  const url = new URL(workerOptionsUrl);
  url.searchParams.set("request", JSON.stringify(request));
  return eslintClass.fromOptionsModule(url);
}

/** ESLint takes every `.js` file for a module; old ones are scripts that no module parser accepts. */
async function retryAsScripts(
  eslintClass: ESLintClass,
  results: ESLint.LintResult[],
  request: LintRequest,
): Promise<ESLint.LintResult[]> {
  const unparsed = results.filter(mayBeScript);
  if (unparsed.length === 0) return results;
  const options = createESLintOptions({ ...request, asScripts: true, cache: undefined, concurrency: "off" });
  const retried = await new eslintClass(options).lintFiles(unparsed.map(({ filePath }) => filePath));
  const parsed = new Map(
    retried.filter(({ fatalErrorCount }) => fatalErrorCount === 0).map((result) => [result.filePath, result]),
  );
  return results.map((result) => parsed.get(result.filePath) ?? result);
}

function mayBeScript({ filePath, fatalErrorCount }: ESLint.LintResult): boolean {
  return fatalErrorCount > 0 && /\.jsx?$/u.test(filePath);
}
