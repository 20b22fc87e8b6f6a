import { describe, expect, it } from "vitest";
import type { Automaton } from "../../../../src/model/automaton.js";
import { loadService } from "../../../../src/model/registry.js";
import { services } from "../../../../src/model/services.js";
import type { Pattern } from "../../../../src/model/shape.js";
import { languageOf } from "../../../../tools/model/words/language.js";
import { wordPattern } from "../../../../tools/model/words/word-pattern.js";
import { shapesOf } from "./shapes-of.js";
import { readWords } from "./read-words.js";

describe("wordPattern", () => {
  it.each([
    ["[a-zA-Z0-9](-*[a-zA-Z0-9])*", "letters, digits and '-', neither beginning nor ending with '-'"],
    ["[a-zA-Z_][a-zA-Z0-9_]*", "letters, digits and '_', not beginning with a digit"],
    [
      "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
      "letters, digits and '-', neither beginning nor ending with '-', at most 63 of them letters or digits",
    ],
    ["[a-z]{8}([a-z]{9})?", "8 or 17 lowercase letters"],
    ["[A-Z]*", "uppercase letters; or nothing"],
    ["(https|s3)://([^/]+)/?(.*)", '"https://" or "s3://", then any text, not beginning with \'/\''],
    ["\\d+\\.\\d+(\\.\\d+)?", 'digits, then ".", then digits, then optionally (".", then digits)'],
    ["([01]\\d|2[0-3]):([0-5]\\d)", 'a number from 00 to 23, then ":", then a number from 00 to 59'],
    ["[Aa][Bb]c+", '"ab" in any case, then 1 or more times "c"'],
    ["[Aa][Bb]1:\\d+", '"ab1:" in any case, then digits'],
    ["[a-z]+(,[a-z]+)*", 'one or more times (lowercase letters), with "," between them'],
    ["(?!.*\\.\\.)/[a-z.]+", '"/", then lowercase letters and \'.\', without ".."'],
    ["a|b+", '"a"; or 1 or more times "b"'],
    ["(a+b)+", '1 or more times (1 or more times "a", then "b")'],
    ["ml.m5", '"ml", then any character, then "m5"'],
    [".*", "anything"],
    ["[^\\t-\\r ](.*[^\\t-\\r ])?", "any text, neither beginning nor ending with white space"],
    ["arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-z/]+", "the ARN of a role, such as 'arn:aws:iam::<account>:role/…'"],
    ["(arn:aws:iam::\\d{12}:role/)?[a-z]+", "lowercase letters; or the ARN of a role that ends so"],
  ])("says of %s: %s", (pattern, words) => {
    expect(wordPattern(pattern, pattern)).toBe(words);
  });

  it.each(["[\\u0600-\\u06ff\\u4e00-\\u9fff]+", "(?=a)(?!.*bb)[ab]+", "(ab){2,50}"])(
    "has no words for %s",
    (pattern) => {
      expect(wordPattern(pattern, pattern)).toBeUndefined();
    },
  );
});

const patterns = new Map<string, Pattern>();
for (const { id } of services) {
  const service = loadService(id);
  if (service === undefined) continue;
  for (const shape of shapesOf(service)) {
    if (shape.kind === "string" && shape.pattern !== undefined)
      patterns.set(`${id} ${shape.pattern.source}`, shape.pattern);
  }
}

describe("the words of the model's patterns", () => {
  it("are there for all but one", () => {
    expect(patterns.size).toBeGreaterThan(180);
    const raw = [...patterns.values()].filter(({ words }) => words === undefined);
    // Ranges of IPv4 and IPv6 addresses.
    expect(raw.map(({ source }) => source.slice(0, 24))).toEqual(["^(?:(^(([0-9]|[1-9][0-9]"]);
  });

  it.each([...patterns].filter(([, { words }]) => words !== undefined))(
    "agree with %s",
    (_, { words = "", automaton }) => {
      const { source, complete } = readWords(words);
      const told = languageOf(source);
      if (told === undefined) throw new Error(`"${words}" was read as ${source}, which is no pattern.`);
      expect(disagreement(automaton, told.automaton, complete)).toBeUndefined();
    },
  );
});

/** A text that one of the two takes and the other doesn't; unless `complete`, only one that the first takes. */
function disagreement(one: Automaton, other: Automaton, complete: boolean): string | undefined {
  const seen = new Set<string>();
  const pending: [number, number, string][] = [[one.start, other.start, ""]];
  for (const [state, told, text] of pending) {
    const accepts = state >= 0 && one.accepts(state);
    const tells = told >= 0 && other.accepts(told);
    if (accepts !== tells && (accepts || complete)) return text;
    const starts = new Set(
      [...(state < 0 ? [] : one.transitions(state)), ...(told < 0 ? [] : other.transitions(told))].flatMap(
        ([first, last]) => [first, last + 1],
      ),
    );
    for (const character of starts) {
      if (character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff)) continue;
      const next = [state < 0 ? -1 : one.next(state, character), told < 0 ? -1 : other.next(told, character)] as const;
      const key = next.join();
      if (seen.has(key) || (next[0] < 0 && next[1] < 0)) continue;
      seen.add(key);
      pending.push([...next, text + String.fromCodePoint(character)]);
    }
  }
  return undefined;
}
