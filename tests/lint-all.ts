import json from "@eslint/json";
import parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../src/index.js";

/**
 * What all rules in their strict form say of a file: the text that is marked, and the message. The SDK that is installed
 * isn't asked.
 *
 * @param filename its extension says how the file is read
 */
export function lintAll(code: string, filename: string, settings: object = {}): string[] {
  return messagesOf(code, filename, settings).map(
    ({ message, line, column, endLine, endColumn }) =>
      `${code.slice(offsetIn(code, line, column), offsetIn(code, endLine ?? line, endColumn ?? column))} | ${message}`,
  );
}

/** The files that the suggestions of all rules would make, with what they say that they do. */
export function suggestionsFor(code: string, filename: string, settings: object = {}): [string, string][] {
  return messagesOf(code, filename, settings).flatMap(({ suggestions = [] }) =>
    suggestions.map(({ desc, fix }): [string, string] => [
      desc,
      code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]),
    ]),
  );
}

function messagesOf(code: string, filename: string, settings: object): Linter.LintMessage[] {
  const messages = new Linter({ cwd: "/project" }).verify(
    code,
    [
      { files: ["**/*.json"], language: "json/json", plugins: { json } },
      { ...plugin.configs.yaml, files: ["**/*.yaml"] },
      { files: ["**/*.{ts,js}"], ...(filename.endsWith(".ts") ? { languageOptions: { parser } } : {}) },
      {
        plugins: { sagemaker: plugin },
        rules: plugin.configs.strict.rules ?? {},
        settings: { sagemaker: { sdk: false, ...settings } },
      },
    ],
    { filename: `/project/${filename}` },
  );
  const fatal = messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(`${fatal.message} (${String(fatal.line)}:${String(fatal.column)})`);
  return messages;
}

function offsetIn(code: string, line: number, column: number): number {
  const before = code.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
