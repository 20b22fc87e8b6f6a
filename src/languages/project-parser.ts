import { createRequire } from "node:module";
import { join } from "node:path";
import type { Linter } from "eslint";

export type ESLintParser = Extract<Linter.Parser, { parseForESLint: unknown }>;

/** A parser, or why there is none. */
export type FoundParser =
  { readonly parser: ESLintParser; readonly problem?: never } | { readonly parser?: never; readonly problem: string };

/**
 * Finds the TypeScript parser that is installed for a folder: there, or in a folder above it.
 *
 * @returns undefined where none is installed
 */
export function findProjectParser(folder: string): FoundParser | undefined {
  const requireFrom = createRequire(join(folder, "noop.js"));
  for (const packageName of ["@typescript-eslint/parser", "typescript-eslint"]) {
    let path;
    try {
      path = requireFrom.resolve(packageName);
    } catch {
      continue;
    }
    return load(requireFrom, path, packageName);
  }
  return undefined;
}

function load(requireFrom: NodeJS.Require, path: string, packageName: string): FoundParser {
  let loaded: unknown;
  try {
    loaded = requireFrom(path);
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { problem: `"${packageName}" (${path}) doesn't load: ${reason}` };
  }
  for (const candidate of [loaded, property(loaded, "parser"), property(property(loaded, "default"), "parser")]) {
    if (isParser(candidate)) return { parser: candidate };
  }
  return { problem: `"${packageName}" (${path}) has no parser in it.` };
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isParser(value: unknown): value is ESLintParser {
  return typeof property(value, "parseForESLint") === "function";
}
