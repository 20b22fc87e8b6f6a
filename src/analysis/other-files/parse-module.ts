import type { TSESLint } from "@typescript-eslint/utils";
import { host } from "../../host.js";

/** How ESLint reads the linted file: its `languageOptions`. Other hosts have none. */
export interface Language {
  readonly parser?: unknown;
  readonly parserOptions?: object | undefined;
}

interface Linter {
  verify(code: string, config: readonly object[], options: { readonly filename: string }): unknown;
}

/** With these, a parser asks the compiler for the types of a whole project. */
const typedOptions = /^(?:project|projectService|programs?|EXPERIMENTAL_useProjectService)$/;

/**
 * Reads a module as ESLint does, with the linted file's own parser, without types.
 *
 * @returns undefined where it can't be read, or where ESLint isn't what lints
 */
export function parseModule(code: string, file: string, language: Language): TSESLint.SourceCode | undefined {
  let found: TSESLint.SourceCode | undefined;
  const read = {
    create({ sourceCode }: { readonly sourceCode: TSESLint.SourceCode }) {
      found = sourceCode;
      return {};
    },
  };
  try {
    const { Linter } = host.load("eslint") as { readonly Linter: new (options: { readonly cwd: string }) => Linter };
    const linter = new Linter({ cwd: host.path.dirname(file) });
    linter.verify(
      code,
      [
        {
          // One that ends with a star alone says of no file that it is linted.
          files: ["**/*.*"],
          plugins: { modules: { rules: { read } } },
          rules: { "modules/read": "error" },
          linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
          languageOptions: languageOptions(language, file),
        },
      ],
      { filename: file },
    );
  } catch {
    return undefined;
  }
  return found;
}

function languageOptions({ parser, parserOptions }: Language, file: string): object {
  const untyped = Object.entries(parserOptions ?? {}).filter(([name]) => !typedOptions.test(name));
  return {
    ...(typeof parser === "object" && parser !== null && { parser }),
    parserOptions: Object.fromEntries(untyped),
    ecmaVersion: "latest",
    sourceType: /\.c[jt]s$/.test(file) ? "commonjs" : "module",
  };
}
