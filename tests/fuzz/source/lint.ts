import type { Linter } from "eslint";
import plugin from "../../../src/index.js";
import { parsers, type Parser } from "../../robustness/parsers.js";
import { ownErrorOf } from "../own-error.js";
import type { Report } from "./compare.js";
import type { SourceProgram } from "./program.js";

/** What one parser's lint has come to: what was found, or why there is nothing. */
export type Linted =
  | { readonly is: "refused" }
  | { readonly is: "wrong"; readonly why: string }
  | { readonly is: "linted"; readonly reports: readonly Report[] };

const rules = {
  ...plugin.configs.strict.rules,
  "sagemaker/no-ineffective-members": "error",
} as Linter.RulesRecord;

/** All that a lint of 100 kB may take. */
const maxMilliseconds = 1000;

/** The parsers that take files of a language. */
export function parsersOf(language: SourceProgram["language"]): readonly Parser[] {
  return parsers.filter((parser) => parser.languages.includes(language) && parser.name !== "vue");
}

/** Lints with all rules; what must not be is `wrong`: an exception, a lint that takes long, a report beside the file. */
export function lint(parser: Parser, code: string): Linted {
  const begun = process.cpuUsage();
  let messages: readonly Linter.LintMessage[];
  try {
    messages = parser.lint(code, rules);
  } catch (error) {
    const own = ownErrorOf(error);
    return own === undefined ? { is: "refused" } : { is: "wrong", why: `crash: ${own.slice(0, 1500)}` };
  }
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  if (messages.some(({ fatal }) => fatal)) return { is: "refused" };
  if (took > maxMilliseconds * Math.max(1, code.length / 100_000)) return { is: "wrong", why: `slow: ${took} ms` };
  const budget = { suggestions: maxSuggestions };
  const wrong = messages
    .map((message) => problemOf(parser, code, message, budget))
    .find((problem) => problem !== undefined);
  if (wrong !== undefined) return { is: "wrong", why: wrong };
  return { is: "linted", reports: messages.map((message) => reportOf(code, message)) };
}

function reportOf(code: string, message: Linter.LintMessage): Report {
  const [start, end] = rangeOf(code, message);
  return { message: `${message.ruleId ?? "?"}: ${message.message}`, under: code.slice(start, end) };
}

function rangeOf(code: string, { line, column, endLine, endColumn }: Linter.LintMessage): readonly [number, number] {
  const start = offsetOf(code, line, column);
  return [start, endLine === undefined ? start : offsetOf(code, endLine, endColumn ?? 1)];
}

function offsetOf(code: string, line: number, column: number): number {
  const ends = /\r\n|[\r\n\u2028\u2029]/g;
  for (let at = 1; at < line; at += 1) ends.exec(code);
  return (line === 1 ? 0 : ends.lastIndex) + column - 1;
}

/** Suggestions of one lint that are tried: a file of a test may have hundreds of one kind. */
const maxSuggestions = 30;

/** A report is in the file and not too long to be read, and what it suggests parses. */
function problemOf(
  parser: Parser,
  code: string,
  message: Linter.LintMessage,
  budget: { suggestions: number },
): string | undefined {
  const [start, end] = rangeOf(code, message);
  if (!(start >= 0 && start <= end && end <= code.length)) return `a place beside the file: ${message.message}`;
  if (message.message.length > 1200) return `a message of ${message.message.length} characters`;
  // ESLint counts from behind a byte order mark.
  const text = code.replace(/^\uFEFF/, "");
  for (const { fix, desc } of (message.suggestions ?? []).slice(0, budget.suggestions)) {
    budget.suggestions -= 1;
    const changed = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
    if (parser.lint(changed, {}).some(({ fatal }) => fatal))
      return `a suggestion that doesn't parse: ${desc}\n${changed}`;
  }
  return undefined;
}
