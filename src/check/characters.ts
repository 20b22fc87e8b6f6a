import type { Ranges } from "./match.js";
import { listing } from "./wording.js";

const maxCodePoint = 0x10ffff;
/** More characters than this are told by what is missing. */
const manyCharacters = 0x8000;
const maxItems = 10;

/** One character as it is shown in a message: `'_'`, `a space`, `U+200B`. */
export function describeCharacter(character: string): string {
  switch (character) {
    case " ":
      return "a space";
    case "\t":
      return "a tab";
    case "\n":
    case "\r":
      return "a line break";
    case "'":
      return "an apostrophe";
    default:
  }
  if (/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) && !/\p{M}/u.test(character)) return `'${character}'`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What a set of characters is, in words: `letters, digits or '-'`; an empty set is an empty string. */
export function describeCharacters(ranges: Ranges): string {
  let size = 0;
  for (const [first, last] of ranges) size += last - first + 1;
  if (size <= manyCharacters) return listItems(ranges);
  const missing = complement(ranges);
  return missing.length === 0 ? "any character" : `any character but ${listItems(missing)}`;
}

const classes = [
  { name: "printable ASCII characters", ranges: [[0x20, 0x7e]] },
  {
    name: "letters",
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
    ],
  },
  { name: "lowercase letters", ranges: [[0x61, 0x7a]] },
  { name: "uppercase letters", ranges: [[0x41, 0x5a]] },
  { name: "digits", ranges: [[0x30, 0x39]] },
] as const satisfies { name: string; ranges: Ranges }[];

function listItems(ranges: Ranges): string {
  const items: string[] = [];
  let rest = ranges;
  for (const each of classes) {
    if (!each.ranges.every((range) => rest.some((held) => held[0] <= range[0] && held[1] >= range[1]))) continue;
    items.push(each.name);
    for (const range of each.ranges) rest = without(rest, range);
  }
  let more = 0;
  for (const [first, last] of rest) {
    const run = last - first > 1 && (isWordy(first) || first > 0x7f);
    for (let each = first; each <= last; each = run ? last + 1 : each + 1) {
      if (items.length >= maxItems) more++;
      else items.push(run ? `${show(first)} to ${show(last)}` : show(each));
    }
  }
  return listing(items, "or", more);
}

/** Whether everyone knows what comes next: of punctuation, nobody does. */
function isWordy(codePoint: number): boolean {
  return /[0-9A-Za-z]/.test(String.fromCodePoint(codePoint));
}

function show(codePoint: number): string {
  return describeCharacter(String.fromCodePoint(codePoint));
}

function without(ranges: Ranges, [first, last]: readonly [number, number]): Ranges {
  return ranges.flatMap(([from, to]): [number, number][] => {
    if (to < first || from > last) return [[from, to]];
    const kept: [number, number][] = [];
    if (from < first) kept.push([from, first - 1]);
    if (to > last) kept.push([last + 1, to]);
    return kept;
  });
}

function complement(ranges: Ranges): Ranges {
  let rest: Ranges = [[0, maxCodePoint]];
  for (const range of ranges) rest = without(rest, range);
  // A lone surrogate is no character that anyone would write.
  return without(rest, [0xd800, 0xdfff]);
}
