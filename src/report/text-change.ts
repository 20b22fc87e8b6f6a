import type { TSESTree } from "@typescript-eslint/utils";
import type { Stretch } from "../analysis/stretch.js";

/** A replacement in the source text, in UTF-16 code units from the beginning of the file. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces the whole of a node. */
export function changeOf(node: TSESTree.Node, text: string): TextChange {
  return { ...stretchOf(node), text };
}

/** A node's range in our words. */
export function stretchOf({ range: [start, end] }: TSESTree.Node): Stretch {
  return { start, end };
}
