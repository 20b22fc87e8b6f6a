import * as typescriptParser from "@typescript-eslint/parser";
import { Linter, type Rule } from "eslint";
import type { TSESLint } from "@typescript-eslint/utils";
import { findRequestSites } from "../../src/analysis/request-sites.js";
import type { RequestSite } from "../../src/analysis/request-site.js";

/** Runs `use` on the source code as ESLint hands it to a rule; a syntax error throws. */
export function withSourceCode(
  code: string,
  use: (sourceCode: TSESLint.SourceCode) => void,
  options: { readonly filename?: string; readonly sourceType?: "module" | "commonjs" | "script" } = {},
): void {
  const { filename = "file.ts", sourceType = "module" } = options;
  const typescript = /\.[cm]?tsx?$/.test(filename);
  let failure: Error | undefined;
  const runs: string[] = [];
  const rule: Rule.RuleModule = {
    create: (context) => ({
      Program() {
        runs.push(context.filename);
        try {
          // ESLint's and typescript-eslint's types of the same object differ in name only.
          use(context.sourceCode as unknown as TSESLint.SourceCode);
        } catch (error) {
          failure = error instanceof Error ? error : new Error(String(error));
        }
      },
    }),
  };
  const messages = new Linter().verify(
    code,
    [
      {
        files: ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}"],
        plugins: { test: { rules: { run: rule } } },
        rules: { "test/run": "error" },
        languageOptions: {
          sourceType,
          ...(typescript
            ? { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: filename.endsWith("x") } } }
            : {}),
        },
      },
    ],
    { filename },
  );
  if (failure !== undefined) throw failure;
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${fatal.message} (${String(fatal.line)}:${String(fatal.column)}) in\n${code}`);
  if (runs.length === 0) throw new Error(`the rule did not run: ${JSON.stringify(messages)}`);
}

/** The request sites of a piece of code. */
export function sitesOf(code: string, options?: Parameters<typeof withSourceCode>[2]): RequestSite[] {
  let sites: RequestSite[] = [];
  withSourceCode(code, (sourceCode) => (sites = findRequestSites(sourceCode)), options);
  return sites;
}
