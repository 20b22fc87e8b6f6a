import json from "@eslint/json";
import { Linter } from "eslint/universal";
import plugin from "../../src/index.js";
import { babelParser } from "./babel-parser.js";
import type { PlaygroundState } from "./state.js";

/** What is wrong at a place in the text; offsets in UTF-16 units, the end not included. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Without the plugin's name; undefined for a syntax error. */
  readonly rule: string | undefined;
  readonly suggestions: readonly Change[];
}

export interface Change {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const linter = new Linter({ configType: "flat", cwd: "/playground" });
const fileNames = {
  typescript: "/playground/request.ts",
  javascript: "/playground/request.js",
  json: "/playground/request.json",
};

/** Lints what is in the playground, as ESLint would lint a file. */
export function lint(state: PlaygroundState): Finding[] {
  const { code, language } = state;
  const starts = lineStarts(code);
  const offset = (line: number, column: number): number => Math.min((starts[line - 1] ?? 0) + column - 1, code.length);
  return linter.verify(code, configOf(state), { filename: fileNames[language] }).map((found) => {
    const from = offset(found.line, found.column);
    const to = found.endLine === undefined ? from : offset(found.endLine, found.endColumn ?? found.column);
    return {
      from,
      to: Math.max(to, Math.min(from + 1, code.length)),
      line: found.line,
      column: found.column,
      message: found.message,
      rule: found.ruleId?.replace(/^sagemaker\//u, ""),
      suggestions: (found.suggestions ?? []).map(({ desc, fix }) => ({
        label: desc,
        from: fix.range[0],
        to: fix.range[1],
        insert: fix.text,
      })),
    };
  });
}

function configOf({ language, config, operation }: PlaygroundState): Linter.Config[] {
  const rules = plugin.configs[config].rules ?? {};
  if (language === "json") {
    const requests = operation === "" ? [] : [{ files: "request.json", operation }];
    return [
      {
        files: ["**/*.json"],
        language: "json/json",
        plugins: { json, sagemaker: plugin },
        rules,
        settings: { sagemaker: { requests } },
      },
    ];
  }
  // The parser takes JavaScript as well, and says the same of it.
  return [
    { files: ["**/*.ts", "**/*.js"], languageOptions: { parser: babelParser }, plugins: { sagemaker: plugin }, rules },
  ];
}

function lineStarts(code: string): number[] {
  const starts = [0];
  for (const match of code.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)) starts.push(match.index + match[0].length);
  return starts;
}
