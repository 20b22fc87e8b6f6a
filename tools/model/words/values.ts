import { listing } from "../../../src/text/wording.js";
import { isSame, languageOf, stringsOf, type Language } from "./language.js";

/** More values than these aren't listed. */
const mostListed = 8;
const mostNumbers = 5000;

/** Languages that have a name, with what they are in JavaScript's dialect. */
const named: readonly (readonly [name: string, source: string])[] = [
  ["a whole number without leading zeros", "0|[1-9][0-9]*"],
  ["a UUID in lowercase", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
  [
    "a semantic version",
    "(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?",
  ],
];

/** A few strings as they are: `"https://" or "s3://"`. */
export function stringsInWords(language: Language): string | undefined {
  const strings = stringsOf(language, mostListed);
  if (strings === undefined) return undefined;
  const [one = ""] = strings;
  if (one === "") {
    const rest = strings.slice(1);
    return rest.length === 0 ? undefined : `optionally ${listing(rest.map(quoted), "or")}`;
  }
  if (strings.length > 1 && isInAnyCase(strings)) return `${quoted(one.toLowerCase())} in any case`;
  return listing(strings.map(quoted), "or");
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Whether the strings are one in all of its cases. */
function isInAnyCase(strings: readonly string[]): boolean {
  const lower = new Set(strings.map((text) => text.toLowerCase()));
  const [one = ""] = lower;
  return lower.size === 1 && strings.length === 2 ** one.replaceAll(/[^a-z]/gu, "").length;
}

/** `a number from 00 to 23`, where the strings are all numbers of that range. */
export function numbersInWords(language: Language): string | undefined {
  const strings = stringsOf(language, mostNumbers);
  if (strings === undefined || strings.length < 3 || !strings.every((text) => /^\d{1,4}$/u.test(text)))
    return undefined;
  const numbers = strings.map(Number).sort((a, b) => a - b);
  const [low = 0] = numbers;
  const high = numbers.at(-1) ?? 0;
  if (high - low + 1 !== strings.length || new Set(numbers).size !== strings.length) return undefined;
  // That is a digit.
  if (low === 0 && high === 9) return undefined;
  const width = Math.min(...strings.map((text) => text.length));
  // Padded ones all have the same width.
  const written = (number: number): string => String(number).padStart(width, "0");
  if (!strings.every((text) => text === written(Number(text)))) return undefined;
  return `a number from ${written(low)} to ${written(high)}`;
}

/** What everyone knows by name. */
export function namedInWords(language: Language): string | undefined {
  return named.find(([, source]) => languageOf(source)?.key === language.key)?.[0];
}

/** Whether a part takes the empty string. */
export function takesNothing(source: string): boolean {
  const language = languageOf(source);
  return language?.automaton.accepts(language.automaton.start) === true && !isSame(source, "");
}
