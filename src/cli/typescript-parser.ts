import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { statSync } from "node:fs";
import type { Linter } from "eslint";
import { UsageError } from "./arguments.js";

/** What the project that is checked has to parse TypeScript with. */
export interface FoundParser {
  readonly parser: Linter.Parser;
  /** The package that it comes from. */
  readonly packageName: string;
}

/** What to run where a project has none. TypeScript 7 has no API for parsers yet, hence the version. */
export const parserInstallCommand = "npm install --save-dev typescript-eslint typescript@6";

/**
 * Finds the TypeScript parser of the project that is checked.
 *
 * @param folders where to look from, in that order
 * @returns undefined where there is none
 * @throws UsageError where there is one and it can't be loaded
 */
export function findTypeScriptParser(folders: readonly string[]): FoundParser | undefined {
  for (const folder of folders) {
    const requireFrom = createRequire(join(folder, "noop.js"));
    for (const packageName of ["@typescript-eslint/parser", "typescript-eslint"]) {
      let path;
      try {
        path = requireFrom.resolve(packageName);
      } catch {
        continue;
      }
      return { parser: loadParser(requireFrom, path, packageName), packageName };
    }
  }
  return undefined;
}

/** The folders of the paths to check: a monorepo's package may have the parser that its root has not. */
export function foldersOf(cwd: string, paths: readonly string[]): string[] {
  const folders = paths.map((path) => {
    const absolute = resolve(cwd, path);
    return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true ? absolute : dirname(absolute);
  });
  return [...new Set([cwd, ...folders])];
}

function loadParser(requireFrom: NodeJS.Require, path: string, packageName: string): Linter.Parser {
  let loaded: unknown;
  try {
    loaded = requireFrom(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `TypeScript files can't be parsed: "${packageName}" (${path}) doesn't load. ` +
        `Install one that does: ${parserInstallCommand}\n\n${reason}`,
    );
  }
  for (const candidate of [loaded, property(loaded, "parser"), property(property(loaded, "default"), "parser")]) {
    if (isParser(candidate)) return candidate;
  }
  throw new UsageError(`TypeScript files can't be parsed: "${packageName}" (${path}) has no parser in it.`);
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isParser(value: unknown): value is Linter.Parser {
  return typeof property(value, "parseForESLint") === "function";
}
