import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";
import { lengthBeyond } from "./pattern-lengths.js";

/**
 * Drops the upper bounds of counted repetitions (`{0,62}` becomes `{0,}`) that the maximum length implies: no string
 * of up to `maximum` code points can tell the difference. An automaton counts by states, so this is what keeps it
 * small; and a string that is too long is then told so once, by its length.
 *
 * @param normalised a pattern in JavaScript's dialect.
 * @param maximum the largest maximum among the shapes that have the pattern; undefined where one has none.
 */
export function relaxBounds(normalised: string, maximum: number | undefined): string {
  if (maximum === undefined) return normalised;
  const dropped: AST.Quantifier[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(normalised, 0, normalised.length, { unicode: true }), {
    onQuantifierEnter(quantifier) {
      const counted = quantifier.max !== Infinity && quantifier.max >= 2;
      if (counted && lengthBeyond(quantifier) > maximum) dropped.push(quantifier);
    },
  });
  let relaxed = normalised;
  for (const quantifier of dropped.sort((a, b) => b.end - a.end)) {
    const end = quantifier.end - (quantifier.greedy ? 0 : 1);
    const start = quantifier.element.end;
    relaxed = `${relaxed.slice(0, start)}{${String(quantifier.min)},}${relaxed.slice(end)}`;
  }
  return relaxed;
}
