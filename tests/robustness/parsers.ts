import { createRequire } from "node:module";
import typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { Linter as Linter9 } from "eslint-9";
import * as vueParser from "vue-eslint-parser";
import plugin from "../../src/index.js";

/** A parser as a user configures it. */
export interface Parser {
  readonly name: string;
  readonly languages: readonly ("js" | "jsx" | "ts")[];
  /** What stands before the code in its file. */
  readonly before: string;
  readonly after: string;
  readonly filename: string;
  readonly lint: (code: string, rules: Linter.RulesRecord) => Linter.LintMessage[];
}

/** It has no types of its own. */
const babelParser = createRequire(import.meta.url)("@babel/eslint-parser") as Linter.Parser;

function babelOptions(plugins: readonly unknown[]): Linter.LanguageOptions {
  const parserOpts = { plugins: [...plugins, ["decorators", { version: "2023-11" }], "decoratorAutoAccessors"] };
  return {
    parser: babelParser,
    sourceType: "module",
    parserOptions: { requireConfigFile: false, babelOptions: { babelrc: false, configFile: false, parserOpts } },
  };
}

interface Setup {
  readonly name: string;
  readonly languages: Parser["languages"];
  readonly languageOptions: Linter.LanguageOptions;
  readonly filename?: string;
  readonly wrap?: readonly [string, string];
  /** Babel's parser of the line that runs on Node.js 20 doesn't know ESLint 10. */
  readonly old?: boolean;
}

/** A parser that lints as a user has it configured. */
export function parserOf({
  name,
  languages,
  languageOptions,
  filename = "file.js",
  wrap = ["", ""],
  old = false,
}: Setup): Parser {
  // The interface is the same; the types differ in details.
  const linter = old ? (new Linter9() as unknown as Linter) : new Linter();
  return {
    name,
    languages,
    before: wrap[0],
    after: wrap[1],
    filename,
    lint: (code, rules) =>
      linter.verify(
        code,
        [
          {
            files: ["**/*.{js,ts,tsx,vue}"],
            languageOptions,
            plugins: { sagemaker: plugin },
            rules,
            settings: { sagemaker: { sdk: false } },
          },
        ],
        {
          filename,
        },
      ),
  };
}

/** The parsers that users have; oxlint's has a test of its own. */
export const parsers: readonly Parser[] = [
  parserOf({ name: "espree", languages: ["js"], languageOptions: { sourceType: "module" } }),
  parserOf({
    name: "espree with JSX",
    languages: ["jsx"],
    languageOptions: { sourceType: "module", parserOptions: { ecmaFeatures: { jsx: true } } },
  }),
  parserOf({
    name: "typescript-eslint",
    languages: ["js", "ts"],
    languageOptions: { parser: typescriptParser },
    filename: "file.ts",
  }),
  parserOf({
    name: "typescript-eslint with JSX",
    languages: ["jsx"],
    languageOptions: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
    filename: "file.tsx",
  }),
  parserOf({ name: "babel", languages: ["js", "jsx"], languageOptions: babelOptions(["jsx"]), old: true }),
  parserOf({
    name: "babel with TypeScript",
    languages: ["js", "ts"],
    languageOptions: babelOptions(["typescript"]),
    old: true,
    filename: "file.ts",
  }),
  parserOf({
    name: "vue",
    languages: ["js", "ts"],
    languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser, sourceType: "module" } },
    filename: "file.vue",
    wrap: ['<template>\n  <p :a="b">{{ c }}</p>\n</template>\n<script lang="ts">\n', "\n</script>\n"],
  }),
];
