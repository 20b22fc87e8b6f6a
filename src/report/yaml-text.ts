import type { TSESTree } from "@typescript-eslint/utils";
import { readsTheSame, yamlStyleOf } from "../analysis/documents/yaml-scalars.js";

/** Writes a value as a YAML scalar, in the quotes of the one that it takes the place of, or without where it has none. */
export function yamlScalar(value: string | number | boolean, like?: TSESTree.Node): string {
  if (typeof value !== "string") return String(value);
  const style = like && yamlStyleOf(like);
  if (style === "single-quoted" && /^[^'\p{Cc}]*$/u.test(value)) return `'${value}'`;
  if (style === "double-quoted") return JSON.stringify(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a string may stand without quotes anywhere, and is a string in every version of YAML. */
function isPlain(value: string): boolean {
  return /^[A-Za-z/][\w./-]*(?::[\w./-]+)*$/.test(value) && readsTheSame(value);
}
