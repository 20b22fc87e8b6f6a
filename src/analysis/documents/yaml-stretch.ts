import type { TSESTree } from "@typescript-eslint/utils";
import type { Stretch } from "../stretch.js";
import { yamlOffsets } from "./yaml-offsets.js";
import { yamlStyleOf } from "./yaml-scalars.js";

/** Where the units of a scalar's text are; undefined where it was read differently by the parser. */
const known = new WeakMap<TSESTree.Node, readonly number[] | undefined>();

/**
 * Maps a stretch of a YAML scalar's text to the source, through escapes, folded lines and the indentation of blocks.
 *
 * @returns undefined where the node is no scalar's, or shorter than the offsets say
 */
export function yamlStretch(node: TSESTree.Node, start: number, end: number, text: string): Stretch | undefined {
  if (!known.has(node)) known.set(node, offsetsOf(node, text));
  const offsets = known.get(node);
  const from = offsets?.[start];
  const [last, after] = [offsets?.[end - 1], offsets?.[end]];
  if (from === undefined || after === undefined || end < start) return undefined;
  if (end === start || last === undefined) return { start: from, end: from };
  // What several units are written by ends where the next one begins, but a stretch never goes on into an indentation.
  return { start: from, end: /[\r\n]/u.test(text.slice(last, after)) ? Math.max(last + 1, from) : after };
}

/** Whether a scalar stands in the file as it is: without escapes, on one line. */
export function isWrittenAsIs(node: TSESTree.Node, text: string): boolean {
  const style = yamlStyleOf(node);
  if (style === undefined || node.type !== "Literal") return false;
  const quote = style === "plain" ? 0 : 1;
  return text.slice(node.range[0] + quote, node.range[1] - quote) === node.value;
}

function offsetsOf(node: TSESTree.Node, text: string): readonly number[] | undefined {
  const style = yamlStyleOf(node);
  if (style === undefined || node.type !== "Literal") return undefined;
  const [start, end] = node.range;
  const read = yamlOffsets(text.slice(start, end), style);
  // How many line breaks a block ends with is nobody's question.
  return typeof node.value === "string" && withoutEnd(read.text) === withoutEnd(node.value)
    ? read.offsets.map((offset) => offset + start)
    : undefined;
}

function withoutEnd(text: string): string {
  return text.replace(/[\r\n]+$/u, "");
}
