import type { TSESTree } from "@typescript-eslint/utils";

/** The text of a file, with its lines. */
export interface SourceLines {
  readonly text: string;
  getLocFromIndex(index: number): TSESTree.Position;
  /** There in the source code of a language that has scopes. */
  readonly scopeManager?: unknown;
}

/** The lines of a file, and how its language counts: from zero, or from one. */
interface Lines {
  readonly starts: readonly number[];
  readonly first: TSESTree.Position;
}

const known = new WeakMap<SourceLines, Lines>();

/**
 * Where an offset of a file is. ESLint's own answer for JSON looks through a line from its beginning, each time: and a
 * template that a machine wrote may be one long line.
 */
export function positionAt(source: SourceLines, index: number): TSESTree.Position {
  const { starts, first } = linesOf(source);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  return { line: first.line + low - 1, column: first.column + index - (starts[low - 1] ?? 0) };
}

function linesOf(source: SourceLines): Lines {
  const lines = known.get(source) ?? { starts: lineStarts(source), first: source.getLocFromIndex(0) };
  known.set(source, lines);
  return lines;
}

function lineStarts({ text, scopeManager }: SourceLines): number[] {
  // JavaScript and YAML come as ESLint's source code, for which the last two are line breaks as well.
  const isBreak = scopeManager === undefined ? /\r\n|[\r\n]/gu : /\r\n|[\r\n\u2028\u2029]/gu;
  return [0, ...[...text.matchAll(isBreak)].map((match) => match.index + match[0].length)];
}
