export const scriptFiles = ["**/*.js", "**/*.jsx", "**/*.mjs", "**/*.cjs"];
export const typeScriptFiles = ["**/*.ts", "**/*.tsx", "**/*.mts", "**/*.cts"];
export const jsonFiles = ["**/*.json"];
export const jsonWithCommentsFiles = ["**/*.jsonc"];

/** What a file is read as. */
export type Language = "script" | "typescript" | "json";

/** The language that a file's name says; undefined for all that isn't read. */
export function languageOf(path: string): Language | undefined {
  if (/\.(?:[cm]?js|jsx)$/u.test(path)) return "script";
  if (/\.(?:[cm]?ts|tsx)$/u.test(path)) return "typescript";
  return /\.jsonc?$/u.test(path) ? "json" : undefined;
}
