import type { TSESTree } from "@typescript-eslint/utils";
import { readsTheSame, yamlStyleOf } from "../analysis/documents/yaml-scalars.js";
import type { Stretch } from "./stretch.js";

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

/**
 * Maps a stretch of a YAML scalar's text to the source.
 *
 * @returns undefined where the text isn't written as it is: with escapes, over several lines, as a block
 */
export function yamlStretch(node: TSESTree.Node, start: number, end: number, text: string): Stretch | undefined {
  const style = yamlStyleOf(node);
  if (style === undefined || style === "literal" || style === "folded" || node.type !== "Literal") return undefined;
  const quote = style === "plain" ? 0 : 1;
  const from = node.range[0] + quote;
  const content = text.slice(from, node.range[1] - quote);
  return content === node.value && start >= 0 && end <= content.length
    ? { start: from + start, end: from + end }
    : undefined;
}
