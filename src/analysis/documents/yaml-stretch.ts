import type { TSESTree } from "@typescript-eslint/utils";
import type { Stretch } from "../stretch.js";
import { yamlStyleOf } from "./yaml-scalars.js";

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
