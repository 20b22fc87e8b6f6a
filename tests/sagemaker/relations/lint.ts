import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../../src/index.js";

/** The rules that report relations and facts. */
const kinds = [
  "no-conflicting-members",
  "no-ineffective-members",
  "require-related-members",
  "valid-relations",
  // What a union's members exclude is told as the union's.
  "valid-unions",
  "valid-metric-regexes",
  "valid-image-uris",
  "valid-algorithm-usage",
  "consistent-regions",
  "no-placeholders",
] as const;

export interface LintReport {
  readonly rule: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly LintSuggestion[];
}

export interface LintSuggestion {
  readonly text: string;
  /** The code with the suggestion applied. */
  readonly output: string;
}

const linter = new Linter();

/**
 * Lints TypeScript with the rules of the strict config, and the one about what has no effect.
 *
 * @param only the rules that report relations; otherwise all of them.
 */
export function lint(code: string, only: "relations" | "all" = "all"): LintReport[] {
  const rules = Object.fromEntries(
    Object.entries({ ...plugin.configs.strict.rules, "sagemaker/no-ineffective-members": "error" as const }).filter(
      ([name]) => only === "all" || kinds.some((kind) => name === `sagemaker/${kind}`),
    ),
  );
  const messages = linter.verify(
    code,
    [{ files: ["**/*.ts"], languageOptions: { parser }, plugins: { sagemaker: plugin }, rules }],
    { filename: "file.ts" },
  );
  const lines = code.split("\n");
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return messages.map(({ ruleId, message, line, column, endLine, endColumn, suggestions = [] }) => ({
    rule: (ruleId ?? "fatal").replace("sagemaker/", ""),
    message,
    from: offset(line, column),
    to: offset(endLine ?? line, endColumn ?? column),
    suggestions: suggestions.map(({ desc, fix: { range, text } }) => ({
      text: desc,
      output: code.slice(0, range[0]) + text + code.slice(range[1]),
    })),
  }));
}
