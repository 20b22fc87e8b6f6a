import type { Automaton } from "../../../src/model/automaton.js";
import { createAutomaton } from "../../../src/model/create-automaton.js";
import { endings, merge, type Ranges } from "../../../src/check/strings/match.js";
import { automatonRows, CharacterSets } from "../patterns/automaton-rows.js";
import { compilePattern } from "../patterns/compile-pattern.js";

/** The strings that a part of a pattern takes. */
export interface Language {
  /** The same for equal languages, and for no others. */
  readonly key: string;
  readonly automaton: Automaton;
}

const sets = new CharacterSets();
const known = new Map<string, Language | undefined>();

/**
 * The strings that a part of a pattern takes; undefined where the part alone has no automaton, as one that looks at what
 * stands around it.
 *
 * @param source in JavaScript's dialect (see `normalisePattern`).
 */
export function languageOf(source: string): Language | undefined {
  if (!known.has(source)) known.set(source, compile(source));
  return known.get(source);
}

function compile(source: string): Language | undefined {
  try {
    const rows = automatonRows(compilePattern(source), sets);
    const automaton = createAutomaton(sets.list, rows);
    return { key: JSON.stringify(rows), automaton };
  } catch {
    return undefined;
  }
}

/** Whether two parts take the same strings; false where one of them has no automaton. */
export function isSame(source: string, other: string): boolean {
  const language = languageOf(source);
  return language !== undefined && language.key === languageOf(other)?.key;
}

/** The characters of a language's strings: of all, and of their beginnings and ends. */
export function charactersOf({ automaton }: Language): {
  readonly all: Ranges;
  readonly first: Ranges;
  readonly last: Ranges;
} {
  const states = Array.from({ length: automaton.stateCount }, (_, state) => state);
  return {
    all: merge(states.flatMap((state) => automaton.allowed(state))),
    first: merge(automaton.allowed(automaton.start)),
    last: endings(automaton),
  };
}

/** The lengths of a language's strings up to `most`, ascending; undefined where there are longer ones. */
export function lengthsOf({ automaton }: Language, most: number): readonly number[] | undefined {
  const lengths: number[] = [];
  let states = new Set([automaton.start]);
  for (let length = 0; states.size > 0; length++) {
    if (length > most) return undefined;
    if ([...states].some((state) => automaton.accepts(state))) lengths.push(length);
    states = new Set([...states].flatMap((state) => automaton.transitions(state).map(([, , next]) => next)));
  }
  return lengths;
}

/** The least length of a language's strings. */
export function leastLength({ automaton }: Language): number {
  let states = new Set([automaton.start]);
  for (let length = 0; ; length++) {
    if ([...states].some((state) => automaton.accepts(state))) return length;
    states = new Set([...states].flatMap((state) => automaton.transitions(state).map(([, , next]) => next)));
  }
}

/** The strings of a language that has no more than `most`, in the order of their characters; undefined where it has more. */
export function stringsOf({ automaton }: Language, most: number): readonly string[] | undefined {
  const strings: string[] = [];
  const visit = (state: number, text: string): boolean => {
    if (automaton.accepts(state)) strings.push(text);
    if (strings.length > most || text.length > maxText) return false;
    return automaton.transitions(state).every(([first, last, next]) => {
      if (last - first > most) return false;
      for (let character = first; character <= last; character++) {
        if (!visit(next, text + String.fromCodePoint(character))) return false;
      }
      return true;
    });
  };
  return visit(automaton.start, "") ? strings : undefined;
}

const maxText = 60;

/** A set of characters as a class in JavaScript's dialect. */
export function classOf(ranges: Ranges): string {
  const escape = (character: number): string => `\\u{${character.toString(16)}}`;
  return `[${ranges.map(([first, last]) => `${escape(first)}-${escape(last)}`).join("")}]`;
}

/** Whether two sets of characters are the same; both as `merge` makes them. */
export function sameRanges(one: Ranges, other: Ranges): boolean {
  return String(one) === String(other);
}

/** The characters of the first set that aren't in the second. */
export function difference(one: Ranges, other: Ranges): Ranges {
  return other.reduce<Ranges>(
    (rest, [first, last]) =>
      rest.flatMap(([from, to]) => {
        if (to < first || from > last) return [[from, to] as const];
        return [...(from < first ? [[from, first - 1] as const] : []), ...(to > last ? [[last + 1, to] as const] : [])];
      }),
    one,
  );
}

/** The characters that both sets have. */
export function intersection(one: Ranges, other: Ranges): Ranges {
  return difference(one, difference(one, other));
}
