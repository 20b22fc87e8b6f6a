import { Linter } from "eslint";
import typescriptParser from "@typescript-eslint/parser";
import plugin from "../../src/index.js";

/** How a file is parsed. */
export type Language = "module" | "script" | "commonjs" | "jsx" | "typescript" | "tsx";

export interface Lint {
  /** Whether the parser takes the file at all; what it refuses says nothing about the plugin. */
  readonly parsed: boolean;
  /** What the plugin's rules reported: rule and message. */
  readonly reports: readonly string[];
  /** What went wrong: an exception, a message beyond measure, too much time. */
  readonly problem: string | undefined;
}

const linter = new Linter();

function configOf(language: Language, withPlugin: boolean): Linter.Config[] {
  const typescript = language === "typescript" || language === "tsx";
  const sourceType = language === "script" ? "script" : language === "commonjs" ? "commonjs" : "module";
  const jsx = language === "jsx" || language === "tsx";
  return [
    {
      files: ["**/*.{js,ts,tsx}"],
      languageOptions: {
        ecmaVersion: "latest",
        sourceType,
        parserOptions: { ecmaFeatures: { jsx } },
        ...(typescript ? { parser: typescriptParser } : {}),
      },
      linterOptions: { reportUnusedDisableDirectives: "off", noInlineConfig: true },
    },
    ...(withPlugin ? [{ ...plugin.configs.strict, files: ["**/*.{js,ts,tsx}"] }] : []),
  ];
}

/** The file's syntax tree; undefined where it doesn't parse. */
export function treeOf(text: string, language: Language): unknown {
  const [failure] = linter.verify(text, configOf(language, false), { filename: filenameOf(language) });
  return failure?.fatal === true ? undefined : linter.getSourceCode().ast;
}

function filenameOf(language: Language): string {
  return language === "tsx" ? "file.tsx" : language === "typescript" ? "file.ts" : "file.js";
}

/** The plugin may take this many times what ESLint takes without it, and a moment for the first call and the collector. */
const timeFactor = 20;
const timeFloor = 3000;

/** Nobody reads more. */
const messageLimit = 1200;

/** Of this process's own work: what else the machine does is no matter. */
function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Lints a text without and with all rules of the plugin. */
export function lintBounded(text: string, language: Language): Lint {
  const filename = filenameOf(language);
  const started = process.cpuUsage();
  let parsed: boolean;
  try {
    parsed = !linter.verify(text, configOf(language, false), { filename }).some(({ fatal }) => fatal === true);
  } catch {
    // ESLint itself can't: nothing to compare with.
    return { parsed: false, reports: [], problem: undefined };
  }
  const alone = milliseconds(started);
  if (!parsed) return { parsed, reports: [], problem: undefined };
  try {
    const begun = process.cpuUsage();
    const messages = linter.verify(text, configOf(language, true), { filename });
    const took = milliseconds(begun);
    // What ESLint itself has to say of a file's directives is no matter.
    const own = messages.filter(({ ruleId, fatal }) => ruleId !== null || fatal === true);
    const reports = own.map(({ ruleId, message }) => `${ruleId ?? "fatal"} ${message}`);
    const long = reports.find((report) => report.length > messageLimit);
    const problem =
      took > alone * timeFactor + timeFloor
        ? `took ${took.toFixed(0)} ms, ESLint alone ${alone.toFixed(0)} ms`
        : long !== undefined
          ? `a message of ${long.length.toString()} characters: ${long.slice(0, 200)}`
          : undefined;
    return { parsed, reports, problem };
  } catch (error) {
    return { parsed, reports: [], problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
