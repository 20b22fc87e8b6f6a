import type { Linter } from "eslint";
import { host } from "../host.js";
import { textOfError } from "../text/error-text.js";

export type ESLintParser = Extract<Linter.Parser, { parseForESLint: unknown }>;

/** A parser, or why there is none. */
export type FoundParser =
  { readonly parser: ESLintParser; readonly problem?: never } | { readonly parser?: never; readonly problem: string };

const packageNames = ["@typescript-eslint/parser", "typescript-eslint"];

/**
 * Finds the TypeScript parser that is installed for a folder: there, or in a folder above it.
 *
 * @returns undefined where none is installed
 */
export function findProjectParser(folder: string): FoundParser | undefined {
  const { dirname, join } = host.path;
  for (let above = folder; ; above = dirname(above)) {
    for (const packageName of packageNames) {
      const path = join(above, "node_modules", packageName);
      if (host.statusOf(path) !== undefined) return load(path);
    }
    if (above === dirname(above)) return undefined;
  }
}

function load(path: string): FoundParser {
  let loaded: unknown;
  try {
    loaded = host.load(path);
  } catch (error) {
    return { problem: `${path} doesn't load: ${firstLine(error)}` };
  }
  for (const candidate of [loaded, property(loaded, "parser"), property(property(loaded, "default"), "parser")]) {
    if (isParser(candidate)) return { parser: candidate };
  }
  return { problem: `${path} has no parser in it.` };
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isParser(value: unknown): value is ESLintParser {
  return typeof property(value, "parseForESLint") === "function";
}

/** What an error says, without the list of places that Node.js adds. */
export function firstLine(error: unknown): string {
  const message = textOfError(error);
  return message.split("\n")[0] ?? "";
}
