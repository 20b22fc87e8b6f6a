import type { Ranges } from "../../../src/check/strings/match.js";
import { isAny, oneInWords, setInWords, sizeOf } from "./characters.js";
import {
  charactersOf,
  classOf,
  difference,
  intersection,
  languageOf,
  leastLength,
  lengthsOf,
  sameRanges,
  type Language,
} from "./language.js";

/** Fewer first or last characters are a part of their own, where there are several parts. */
const fewCharacters = 4;
/** Counts beyond this are left to the shape's length. */
const mostCounted = 1100;

/** Characters of one set, of which only the first and the last one may be special. */
interface Run {
  readonly all: Ranges;
  readonly first: Ranges;
  readonly last: Ranges;
  /** How many there may be. */
  readonly min: number;
  readonly max: number;
  /** The counts, where they leave some between `min` and `max` out. */
  readonly counts: readonly number[] | undefined;
}

/**
 * A language in words where only its characters matter, and which are the first and the last; undefined where their order does.
 *
 * @param place what stands around it: a part's first or last character is only special where that isn't a part of its own.
 */
export function runInWords(language: Language, place: "whole" | "part" | "beside text" = "whole"): string | undefined {
  const lengths = lengthsOf(language, mostCounted);
  const min = leastLength(language);
  const max = lengths?.at(-1) ?? Infinity;
  if (max === 0) return undefined;
  const gaps = lengths !== undefined && lengths.length < max - min + 1;
  const run: Run = { ...charactersOf(language), min, max, counts: gaps ? lengths : undefined };
  if (place !== "whole" && !isPart(run, place)) return undefined;
  return languageOf(sourceOf(run))?.key === language.key ? inWords(run) : undefined;
}

function isPart({ all, first, last }: Run, place: "part" | "beside text"): boolean {
  if (sameRanges(first, all) && sameRanges(last, all)) return true;
  if (place === "beside text" || intersection(first, last).length === 0) return false;
  return sizeOf(first) >= fewCharacters && sizeOf(last) >= fewCharacters;
}

/** The run as a pattern: what its words say. */
function sourceOf({ all, first, last, min, max, counts }: Run): string {
  if (counts !== undefined) return counts.map((count) => `${classOf(all)}{${String(count)}}`).join("|");
  if (sameRanges(first, all) && sameRanges(last, all)) return `${classOf(all)}{${String(min)},${upTo(max)}}`;
  const single = intersection(first, last);
  return [
    ...(min === 0 ? ["(?:)"] : []),
    ...(min <= 1 && single.length > 0 ? [classOf(single)] : []),
    ...(max > 1
      ? [`${classOf(first)}${classOf(all)}{${String(Math.max(min, 2) - 2)},${upTo(max - 2)}}${classOf(last)}`]
      : []),
  ].join("|");
}

function upTo(max: number): string {
  return max === Infinity ? "" : String(max);
}

function inWords(run: Run): string | undefined {
  const set = setInWords(run.all);
  const ends = edges(run);
  if (set === undefined || ends === undefined) return undefined;
  const counted = counts(run, set);
  return counted === undefined ? undefined : `${counted}${ends}`;
}

function counts({ all, min, max, counts: some }: Run, set: string): string | undefined {
  if (sizeOf(all) === 1 && max === Infinity) {
    const text = JSON.stringify(String.fromCodePoint(all[0]?.[0] ?? 0));
    return min === 0 ? `any number of times ${text}` : `${String(min)} or more times ${text}`;
  }
  if (max === Infinity && isAny(all) && min < 2) return min === 0 ? "anything" : "any text";
  if (min === 1 && max === 1) return singular(all, set);
  // A noun of one class can be counted itself.
  const noun = /^[A-Za-z ]+$/u.test(set) && !/ (?:and|but|of) /u.test(set) ? set : `characters of ${set}`;
  if (some !== undefined) return some.length > 2 ? undefined : `${some.join(" or ")} ${noun}`;
  if (min === 0 && max === 1) return `optionally ${singular(all, set)}`;
  if (max === Infinity) return min === 0 ? `optionally ${set}` : min === 1 ? set : `${String(min)} or more ${noun}`;
  if (min === 0) return `at most ${String(max)} ${noun}`;
  return min === max ? `${String(min)} ${noun}` : `${String(min)} to ${String(max)} ${noun}`;
}

function singular(all: Ranges, set: string): string {
  if (isAny(all)) return "any character";
  return set.includes(" but ") ? `any one of ${set}` : (oneInWords(all) ?? `one of ${set}`);
}

/** What the first and the last character may be. */
function edges({ all, first, last }: Run): string | undefined {
  const begin = sameRanges(first, all) ? "" : edge(first, all);
  const end = sameRanges(last, all) ? "" : edge(last, all);
  if (begin === undefined || end === undefined) return undefined;
  if (begin === "" && end === "") return "";
  if (begin === end)
    return begin.startsWith("not ")
      ? `, neither beginning nor ending ${begin.slice(4)}`
      : `, beginning and ending ${begin}`;
  return [begin, end]
    .map((words, at) => {
      const verb = at === 0 ? "beginning" : "ending";
      if (words === "") return "";
      return words.startsWith("not ") ? `, not ${verb} ${words.slice(4)}` : `, ${verb} ${words}`;
    })
    .join("");
}

/** `with a letter or a digit`, or `not with '-'` where that is shorter. */
function edge(some: Ranges, all: Ranges): string | undefined {
  const missing = difference(all, some);
  const but = oneInWords(missing);
  const words = oneInWords(some);
  if (but === undefined || (words !== undefined && words.length <= but.length)) return words && `with ${words}`;
  return `not with ${but}`;
}
