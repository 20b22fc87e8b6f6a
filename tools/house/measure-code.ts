import { relative } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/** A file or a function, and how many lines it has, blank ones and comments included. */
export interface Measured {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly lines: number;
  /** What it is called in a report: the path, with the function's line and name where it is one. */
  readonly name: string;
}

export interface CodeSizes {
  readonly files: readonly Measured[];
  readonly functions: readonly Measured[];
}

/**
 * The length of every TypeScript file and function of more than one line in some folders, longest first, counted by ESLint's own `max-lines`
 * and `max-lines-per-function`: as the lint counts them.
 *
 * @param root an absolute path
 * @param folders relative to the root
 * @throws where a file can't be parsed
 */
export async function measureCode(root: string, folders: readonly string[]): Promise<CodeSizes> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    allowInlineConfig: false,
    errorOnUnmatchedPattern: false,
    overrideConfig: [
      { ignores: ["**/*.d.ts", "**/fixtures/"] },
      {
        files: ["**/*.ts"],
        languageOptions: { parser: tseslint.parser },
        // Whatever is longer than one line is reported, with its length.
        rules: { "max-lines": ["error", 1], "max-lines-per-function": ["error", 1] },
      },
    ],
  });
  const files: Measured[] = [];
  const functions: Measured[] = [];
  for (const { filePath, messages } of await eslint.lintFiles(folders.map((folder) => `${folder}/**/*.ts`))) {
    const path = relative(root, filePath).replaceAll("\\", "/");
    for (const { ruleId, message, line } of messages) {
      if (ruleId === null) throw new Error(`${path}: ${message}`);
      const lines = Number(/\((\d+)\)/u.exec(message)?.[1]);
      if (ruleId === "max-lines") files.push({ path, lines, name: path });
      else
        functions.push({ path, lines, name: `${path}:${String(line)} ${/'(.+)'/u.exec(message)?.[1] ?? ""}`.trim() });
    }
  }
  return { files: longestFirst(files), functions: longestFirst(functions) };
}

function longestFirst(measured: readonly Measured[]): Measured[] {
  return measured.toSorted((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1));
}
