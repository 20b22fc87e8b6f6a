import { describeCharacters } from "../../../src/check/strings/characters.js";
import { merge, type Ranges } from "../../../src/check/strings/match.js";
import { listing } from "../../../src/text/wording.js";
import { difference, languageOf, charactersOf, sameRanges } from "./language.js";

const anyCharacter: Ranges = [[0, 0x10ffff]];
const surrogates: Ranges = [[0xd800, 0xdfff]];
/** What is missing of a set is told in no more letters than these. */
const mostMissing = 80;
/** Sets of more characters than these have more than one script. */
const manyCharacters = 0x8000;

/** Sets that have a name, with what they are in JavaScript's dialect. */
const named: readonly (readonly [name: string, source: string])[] = [
  ["lowercase hexadecimal digits", "[0-9a-f]"],
  ["hexadecimal digits", "[0-9a-fA-F]"],
  ["ASCII characters", "[\\0-\\x7f]"],
];

/** Unicode's categories, as one says them; unassigned characters come with each (see `normalisePattern`). */
const categories: readonly (readonly [name: string, source: string])[] = [
  ["letters", "\\p{L}"],
  ["marks", "\\p{M}"],
  ["numbers", "\\p{N}"],
  ["punctuation", "\\p{P}"],
  ["symbols", "\\p{S}"],
  ["separators", "\\p{Z}"],
];

/** Whether a set has every character. */
export function isAny(ranges: Ranges): boolean {
  return sameRanges(merge(ranges), anyCharacter);
}

/** A set of characters in words, as a plural: `letters, digits and '-'`; undefined where no few words do. */
export function setInWords(ranges: Ranges): string | undefined {
  if (isAny(ranges)) return "characters";
  const name = named.find(([, source]) => sameRanges(rangesOf(source), merge(ranges)));
  if (name !== undefined) return name[0];
  return categoriesInWords(ranges) ?? butInWords(ranges) ?? plain(describeCharacters(ranges, "and"));
}

/** One of a set of characters, in words: `a letter, a digit or '-'`. */
export function oneInWords(ranges: Ranges): string | undefined {
  const words = plain(describeCharacters(ranges, "or"));
  return words
    ?.replace(/\b(lowercase letters|letters|digits)\b/gu, (noun) => `a ${noun.slice(0, -1)}`)
    .replace("uppercase letters", "an uppercase letter");
}

/** Words that name each character; not those that count what they leave out. */
function plain(words: string): string | undefined {
  return words === "" || /U\+| others?\b|beyond ASCII|any character/u.test(words) ? undefined : words;
}

function categoriesInWords(ranges: Ranges): string | undefined {
  if (sizeOf(ranges) < manyCharacters) return undefined;
  const held = categories.filter(([, source]) => difference(rangesOf(source), ranges).length === 0);
  if (held.length === 0) return undefined;
  const all = rangesOf(`[${held.map(([, source]) => source).join("")}\\p{Cn}]`);
  const others = difference(ranges, all);
  const more = others.length === 0 ? "" : plain(describeCharacters(others, "and"));
  if (more === undefined || difference(all, ranges).length > 0) return undefined;
  const names = listing(
    held.map(([name]) => name),
    "and",
  );
  return `${names} of any script${more === "" ? "" : `, and ${more}`}`;
}

/** What of a large set is missing: `characters but '/'`, `visible ASCII characters but '"' and '\'`. */
function butInWords(ranges: Ranges): string | undefined {
  const wholes: readonly (readonly [name: string, all: Ranges])[] = [
    ["characters", anyCharacter],
    ["printable ASCII characters", [[0x20, 0x7e]]],
    ["visible ASCII characters", [[0x21, 0x7e]]],
  ];
  for (const [name, all] of wholes) {
    if (difference(ranges, all).length > 0) continue;
    const missing = difference(difference(all, ranges), surrogates);
    if (missing.length === 0) return name;
    const but = missingInWords(missing);
    if (but !== undefined) return `${name} but ${but}`;
  }
  return undefined;
}

function missingInWords(missing: Ranges): string | undefined {
  const space = rangesOf("[\\t-\\r ]");
  if (sameRanges(merge(missing), space)) return "white space";
  const words = controlsInWords(missing) ?? plain(describeCharacters(missing, "and"));
  return words !== undefined && words.length <= mostMissing ? words : undefined;
}

/** Which control characters may be fine nevertheless. */
const fineControls: readonly (readonly [fine: Ranges, words: string])[] = [
  [[], ""],
  [[[9, 9]], " other than tabs"],
  [
    [
      [9, 10],
      [13, 13],
    ],
    " other than tabs and line breaks",
  ],
];

/** Control characters, of which some may be fine, and what else is missing. */
function controlsInWords(missing: Ranges): string | undefined {
  const controls: Ranges = [[0, 0x1f]];
  const others = difference(missing, controls);
  const fine = merge(difference(controls, missing));
  const exceptions = fineControls.find(([ranges]) => sameRanges(ranges, fine));
  if (exceptions === undefined) return undefined;
  const [, tabs] = exceptions;
  if (sameRanges(others, [[0xfffe, 0xffff]])) return `control characters${tabs}, U+FFFE and U+FFFF`;
  if (sameRanges(others, [[0xfffe, 0x10ffff]])) return `control characters${tabs}, and what is beyond U+FFFD`;
  return others.length === 0 ? `control characters${tabs}` : undefined;
}

/** The number of characters in a set. */
export function sizeOf(ranges: Ranges): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

const known = new Map<string, Ranges>();

function rangesOf(source: string): Ranges {
  const ranges = known.get(source) ?? rangesIn(source);
  known.set(source, ranges);
  return ranges;
}

function rangesIn(source: string): Ranges {
  const language = languageOf(source);
  if (language === undefined) throw new Error(`${source} is no set of characters.`);
  return charactersOf(language).all;
}
