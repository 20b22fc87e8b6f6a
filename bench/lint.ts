import { Linter } from "eslint";
import parser from "@typescript-eslint/parser";
import type { Plugin } from "./plugin.js";

export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const files = ["**/*.{js,mjs,cjs,ts,mts,cts}"];

function languageOf(): Linter.Config[] {
  return [
    { files, linterOptions: { reportUnusedDisableDirectives: "off" } },
    { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs" } },
    { files: ["**/*.{ts,mts,cts}"], languageOptions: { parser } },
  ];
}

/** Lints as `eslint` does, without rules. */
export function bareLint(): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const config = languageOf();
  return ({ name, text }) => linter.verify(text, config, { filename: name });
}

/** The same with the plugin's recommended config. */
export function pluginLint(plugin: Plugin): (file: SourceFile) => Linter.LintMessage[] {
  const linter = new Linter();
  const config = [...languageOf(), { ...plugin.configs.recommended, files }];
  return ({ name, text }) => linter.verify(text, config, { filename: name });
}
