import type { Ranges } from "./match.js";
import { listing } from "../../text/wording.js";

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
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `'${character}'`;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What a set of characters is, in words: `letters, digits or '-'`; an empty set is an empty string. */
export function describeCharacters(ranges: Ranges, conjunction: "or" | "and" = "or"): string {
  let size = 0;
  for (const [first, last] of ranges) size += last - first + 1;
  if (size <= manyCharacters) return listItems(ranges, conjunction);
  const missing = complement(ranges);
  if (missing.length === 0) return "any character";
  if (missing.length <= maxItems) return `any character but ${listItems(missing, "or")}`;
  // Letters of all scripts and the like: what is missing would fill a page.
  const ascii = without(ranges, [0x80, maxCodePoint]);
  return `${listItems(ascii, conjunction)}, and more beyond ASCII`;
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
  {
    name: "white space",
    ranges: [
      [0x09, 0x0d],
      [0x20, 0x20],
    ],
  },
] as const satisfies { name: string; ranges: Ranges }[];

function listItems(ranges: Ranges, conjunction: "or" | "and"): string {
  const items: string[] = [];
  let rest = ranges;
  for (const each of classes) {
    if (!each.ranges.every((range) => rest.some((held) => held[0] <= range[0] && held[1] >= range[1]))) continue;
    items.push(each.name);
    for (const range of each.ranges) rest = without(rest, range);
  }
  for (const [first, last] of rest) {
    const run = last - first > 1 && (isWordy(first) || first > 0x7f);
    for (let each = first; each <= last; each = run ? last + 1 : each + 1) {
      items.push(run ? `${show(first)} to ${show(last)}` : show(each));
    }
  }
  // One more takes no more room than a word for it.
  return items.length <= maxItems + 1
    ? listing(items, conjunction)
    : listing(items.slice(0, maxItems), conjunction, items.length - maxItems);
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
