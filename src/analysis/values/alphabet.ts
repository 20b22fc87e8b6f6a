import type { UnknownText } from "../../check/value.js";
import type { NodePart } from "./node-value.js";

/** The characters of which a text is made: inclusive ranges of code points; undefined: any. */
export type Alphabet = UnknownText["alphabet"];

/** The characters that can occur in a part that isn't known, where all of them are ASCII. */
export function asciiCharacters(part: UnknownText): string[] | undefined {
  if (!isAscii(part)) return undefined;
  return part.alphabet?.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
  );
}

export function isAscii(part: UnknownText): boolean {
  return part.alphabet?.every(([, to]) => to <= 0x7f) ?? false;
}

export function isAsciiText(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

/** Inclusive ranges of the code points of some characters. */
export function alphabetOf(characters: readonly string[]): readonly (readonly [number, number])[] {
  const codes = [
    ...new Set(characters.flatMap((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0))),
  ];
  codes.sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** The characters of all parts together; undefined where one may be anything. */
export function commonAlphabet(parts: readonly NodePart[]): Alphabet {
  const characters: string[] = [];
  for (const part of parts) {
    const some = part.known ? [part.text] : asciiCharacters(part);
    // Outside ASCII a cut may fall between the halves of a character.
    if (some === undefined || (part.known && !isAsciiText(part.text))) return undefined;
    characters.push(...some);
  }
  return alphabetOf(characters);
}
