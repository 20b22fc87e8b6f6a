import type { Linter } from "eslint";

export interface PlaceholderParser {
  readonly parser: Linter.Parser;
  /** The files that it was given. */
  readonly seen: ReadonlySet<string>;
}

/** Stands in for a parser that isn't installed: notes which files need it, and gives each an empty program. */
export function createPlaceholderParser(): PlaceholderParser {
  const seen = new Set<string>();
  return {
    seen,
    parser: {
      meta: { name: "eslint-plugin-sagemaker/placeholder-parser" },
      parse(_text: string, options?: { readonly filePath?: string }) {
        if (options?.filePath !== undefined) seen.add(options.filePath);
        const start = { line: 1, column: 0 };
        return {
          type: "Program",
          body: [],
          sourceType: "module",
          range: [0, 0],
          loc: { start, end: start },
          comments: [],
          tokens: [],
        };
      },
    },
  };
}
