import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/**
 * A pattern as AWS states it, parsed apart from the generator: the oracle's own reading, which shares no code with the
 * automata under test. What Java writes otherwise is a list that is short enough to be checked by eye.
 */
export interface StatedPattern {
  /** In JavaScript's dialect. */
  readonly source: string;
  readonly tree: AST.Pattern;
  /** The platform's own matcher, of the whole string. It backtracks: some of these never come back. */
  readonly regExp: RegExp;
}

const javaIsms: readonly (readonly [stated: string, javaScript: string])[] = [
  ["[\\p{Alnum}\\-]", "[a-zA-Z0-9\\-]"],
  ["[\\p{Print}]", "[ -~]"],
  ["\\p{ASCII}", "[\\u0000-\\u007f]"],
  ["\\A", "^"],
  ["\\z", "$"],
  ["[a-zA-Z0-9\\ \\_\\.]", "[a-zA-Z0-9 _.]"],
  ["[a-zA-Z0-9\\_\\-]", "[a-zA-Z0-9_\\-]"],
  // The model's Cidr pattern has lost its backslashes; what either reading accepts is accepted.
  ["2[0-4]d|1dd|[1-9]?d", "2[0-4][d0-9]|1[d0-9][d0-9]|[1-9]?[d0-9]"],
  ["(^s*((", "(^[s\\s]*(("],
  ["(%.+)?s*", "(%.+)?[s\\s]*"],
];

export function statedPattern(stated: string): StatedPattern {
  let source = stated;
  for (const [java, javaScript] of javaIsms) source = source.replaceAll(java, () => javaScript);
  return {
    source,
    tree: new RegExpParser().parsePattern(source, 0, source.length, { unicode: true }),
    regExp: new RegExp(`^(?:${source})$`, "su"),
  };
}
