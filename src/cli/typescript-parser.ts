import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { statSync } from "node:fs";
import type { Linter } from "eslint";

/** What the project that is checked parses TypeScript with, or why it can't. */
export type FoundParser =
  { readonly parser: Linter.Parser; readonly problem?: never } | { readonly parser?: never; readonly problem: string };

/** What to run where a project has none. TypeScript 7 has no API for parsers yet, hence the version. */
const installCommand = "npm install --save-dev typescript-eslint typescript@6";

/**
 * Finds the TypeScript parser of the project that is checked.
 *
 * @param folders where to look from, in that order
 */
export function findTypeScriptParser(folders: readonly [string, ...string[]]): FoundParser {
  for (const folder of folders) {
    const requireFrom = createRequire(join(folder, "noop.js"));
    for (const packageName of ["@typescript-eslint/parser", "typescript-eslint"]) {
      let path;
      try {
        path = requireFrom.resolve(packageName);
      } catch {
        continue;
      }
      return loadParser(requireFrom, path, packageName);
    }
  }
  return { problem: `no TypeScript parser is installed in ${folders[0]}.\nInstall one: ${installCommand}` };
}

/** The folders of the paths to check: a monorepo's package may have the parser that its root has not. */
export function foldersOf(cwd: string, paths: readonly string[]): [string, ...string[]] {
  const folders = paths.map((path) => {
    const absolute = resolve(cwd, path);
    return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true ? absolute : dirname(absolute);
  });
  return [cwd, ...new Set(folders)];
}

function loadParser(requireFrom: NodeJS.Require, path: string, packageName: string): FoundParser {
  let loaded: unknown;
  try {
    loaded = requireFrom(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: `the parser "${packageName}" (${path}) doesn't load.\nInstall one that does: ${installCommand}\n\n${reason}`,
    };
  }
  for (const candidate of [loaded, property(loaded, "parser"), property(property(loaded, "default"), "parser")]) {
    if (isParser(candidate)) return { parser: candidate };
  }
  return { problem: `"${packageName}" (${path}) has no parser in it.` };
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isParser(value: unknown): value is Linter.Parser {
  return typeof property(value, "parseForESLint") === "function";
}
