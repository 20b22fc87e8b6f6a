import { RegExpParser } from "@eslint-community/regexpp";
import fc from "fast-check";
import { Words } from "refa";
import { compilePattern } from "../../../tools/model/patterns/compile-pattern.js";
import { normalisePattern } from "../../../tools/model/patterns/normalise-pattern.js";
import { PatternError } from "../../../tools/model/patterns/pattern-error.js";
import { matches } from "../../model/pattern-matcher.js";
import type { Target } from "../target.js";

/** A pattern in the dialect of AWS's models, and texts to match. */
interface PatternCase {
  readonly pattern: string;
  readonly texts: readonly string[];
}

const atoms = [
  ..."a b - . _ \\- \\. \\/ \\w \\d \\s \\S \\W [ab] [^a] [a-z0-9] [\\w-] [^\\s] [\\p{L}\\p{N}] \\p{L} [a-z\\-_] [.:/] é 😀".split(
    " ",
  ),
  "\\u0041",
  "\\x2d",
];
const quantifiers = ["", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "*?"];

const { pattern } = fc.letrec<{ readonly pattern: string; readonly sequence: string; readonly element: string }>(
  (tie) => ({
    element: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2, withCrossShrink: true },
          fc.constantFrom(...atoms),
          tie("pattern").map((inner) => `(${inner})`),
          tie("pattern").map((inner) => `(?:${inner})`),
        ),
        fc.constantFrom(...quantifiers),
      )
      .map(([atom, quantifier]) => atom + quantifier),
    sequence: fc.array(tie("element"), { maxLength: 3 }).map((elements) => elements.join("")),
    pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((all) => all.join("|")),
  }),
);

/** A pattern as AWS writes them: anchored or not, with a look-ahead at its beginning or a look-behind at its end. */
const whole = fc
  .tuple(
    fc.constantFrom("", "", "^", "\\A"),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      fc.tuple(fc.constantFrom("=", "!"), pattern).map(([kind, inner]) => `(?${kind}${inner})`),
    ),
    pattern,
    fc.constantFrom("", "", "", "(?<!-)", "(?<=[ab])"),
    fc.constantFrom("", "", "$", "\\z"),
  )
  .map(
    ([start, ahead, inner, behind, end]) =>
      `${start}${ahead}${inner.includes("|") ? `(${inner})` : inner}${behind}${end}`,
  );

/** In characters; all of AWS's are shorter but one. A longer one wants minutes for an automaton that is refused at last. */
const longest = 200;

const characters = [..."ab-._/: A1", "é", "😀", "\n", "\u0000"];

/** AWS's patterns are compiled to automata: these match what an engine of another kind says. */
export const patterns: Target<PatternCase> = {
  cases: fc.record({
    pattern: whole.filter(({ length }) => length <= longest),
    texts: fc.array(
      fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((all) => all.join("")),
      {
        minLength: 20,
        maxLength: 40,
      },
    ),
  }),
  examine({ pattern: stated, texts }) {
    const normalised = normalisePattern(stated);
    const tree = new RegExpParser().parsePattern(normalised, 0, normalised.length, { unicode: true });
    const counts = { refused: 0, texts: 0, matching: 0 };
    let automaton;
    try {
      automaton = compilePattern(normalised);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      // That nothing matches is a claim as well.
      const some = error.message.includes("matches no string")
        ? ["", ...texts].find((text) => matches(tree, [...text]))
        : undefined;
      return {
        counts: { ...counts, refused: 1 },
        problem: some === undefined ? undefined : `${error.message}, but ${JSON.stringify(some)}`,
      };
    }
    for (const text of ["", ...texts]) {
      const isMatch = matches(tree, [...text]);
      counts.texts += 1;
      counts.matching += isMatch ? 1 : 0;
      if (automaton.test(Words.fromStringToUnicode(text)) !== isMatch) {
        return {
          counts,
          problem: `${normalised} ${isMatch ? "matches" : "doesn't match"} ${JSON.stringify(text)}, says the engine`,
        };
      }
    }
    return { counts, problem: undefined };
  },
  describe: async (one) => `${one.pattern}\n=> ${(await patterns.examine(one)).problem ?? "gone"}`,
};
