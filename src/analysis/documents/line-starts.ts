import type { TSESTree } from "@typescript-eslint/utils";
import { LineIndex } from "../../text/line-index.js";

/** The text of a file, with its lines. */
export interface SourceLines {
  readonly text: string;
  getLocFromIndex(index: number): TSESTree.Position;
  /** There in the source code of a language that has scopes. */
  readonly scopeManager?: unknown;
}

/** The lines of a file, and where its language has the first character: in line and column zero, or one. */
interface Lines {
  readonly index: LineIndex;
  readonly first: TSESTree.Position;
}

const known = new WeakMap<SourceLines, Lines>();

/**
 * Where an offset of a file is. ESLint's own answer for JSON looks through a line from its beginning, each time: and a
 * template that a machine wrote may be one long line.
 */
export function positionAt(source: SourceLines, offset: number): TSESTree.Position {
  const { index, first } = linesOf(source);
  const { line, column } = index.positionOf(offset);
  return { line: first.line + line - 1, column: first.column + column };
}

function linesOf(source: SourceLines): Lines {
  const lines = known.get(source) ?? { index: indexOf(source), first: source.getLocFromIndex(0) };
  known.set(source, lines);
  return lines;
}

function indexOf({ text, scopeManager }: SourceLines): LineIndex {
  // JavaScript and YAML come as ESLint's source code, which breaks lines as JavaScript does; JSON has two breaks less.
  return scopeManager === undefined ? new LineIndex(text, /\r\n|[\r\n]/gu) : new LineIndex(text);
}
