export const scriptFiles = ["**/*.js", "**/*.jsx", "**/*.mjs", "**/*.cjs"];
export const typeScriptFiles = ["**/*.ts", "**/*.tsx", "**/*.mts", "**/*.cts"];
export const jsonFiles = ["**/*.json"];
export const jsonWithCommentsFiles = ["**/*.jsonc"];
export const yamlFiles = ["**/*.yaml", "**/*.yml"];

/** What a file is read as. */
export type Language = "script" | "typescript" | "json" | "yaml";

/** All files that are read. */
export const readFiles = [...scriptFiles, ...typeScriptFiles, ...jsonFiles, ...jsonWithCommentsFiles, ...yamlFiles];

/** The language that a file's name says; undefined for all that isn't read. */
export function languageOf(path: string): Language | undefined {
  if (/\.(?:[cm]?js|jsx)$/u.test(path)) return "script";
  if (/\.(?:[cm]?ts|tsx)$/u.test(path)) return "typescript";
  if (/\.jsonc?$/u.test(path)) return "json";
  return /\.ya?ml$/u.test(path) ? "yaml" : undefined;
}
