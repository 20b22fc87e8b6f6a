import type { TSESTree } from "@typescript-eslint/utils";
import type { Stretch } from "../stretch.js";

/** Finds where the units of a string's text are written, for a string within a string. */
export type FindStretch = (start: number, end: number, source: string) => Stretch | undefined;

const known = new WeakMap<TSESTree.Node, FindStretch>();

/** Says where the text of a literal is written that is itself within a string of the file. */
export function setInnerLiteral(literal: TSESTree.Node, find: FindStretch): void {
  known.set(literal, find);
}

/** How to find the text of such a literal; undefined for every other node. */
export function innerLiteral(node: TSESTree.Node): FindStretch | undefined {
  return known.get(node);
}
