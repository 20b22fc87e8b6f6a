import {
  agreeOn,
  characters,
  distinctColumns,
  lengths,
  minimize,
  other,
  type AsciiAutomaton,
} from "./ascii-automaton.js";
import type { Forbidden, Program } from "./program.js";

/** More comparisons than this in one union cost more than a walk. */
const maxTemplates = 150;

/** Whether the language is nothing but its forbidden characters, starts, ends, pairs and lengths; proved by comparing automata. */
export function asForbidden(automaton: AsciiAutomaton): Program | undefined {
  const { min, max } = lengths(automaton);
  const forbidden = forbiddenBy(automaton, max);
  if (templateCount(forbidden) > maxTemplates) return undefined;
  // Characters that the automaton doesn't tell apart are forbidden alike: one of each kind is enough to compare.
  const symbols = distinctColumns(automaton).filter((symbol) => symbol !== other);
  const same =
    min <= 1 && max === Infinity
      ? lastCharacterDecides(automaton)
      : agreeOn(symbols, automaton, toAutomaton(forbidden, min, symbols));
  if (!same) return undefined;
  const program: Program = { kind: "forbid", forbidden };
  return min > 1 ? { kind: "at-least", length: min, next: program } : program;
}

/** The same without the proof: the program of a language that contains the automaton's. */
export function asOutline(automaton: AsciiAutomaton): Program {
  const { min, max } = lengths(automaton);
  const forbidden = forbiddenBy(automaton, max);
  const program: Program = {
    kind: "forbid",
    forbidden: templateCount(forbidden) > maxTemplates ? { ...forbidden, pairs: [] } : forbidden,
  };
  return min > 1 ? { kind: "at-least", length: min, next: program } : program;
}

/** What no string of the language has. */
function forbiddenBy(automaton: AsciiAutomaton, max: number): Forbidden {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const followers = new Map<number, Set<number>>();
  automaton.next[0]?.forEach((target, symbol) => target >= 0 && starts.add(symbol));
  const live = automaton.next.map((row) => [...row.keys()].filter((symbol) => (row[symbol] ?? -1) >= 0));
  // In the order of a walk through the states, which the tables keep.
  for (const symbol of new Set(live.flat())) {
    const targets = new Set(automaton.next.map((row) => row[symbol] ?? -1));
    targets.delete(-1);
    if ([...targets].some((target) => automaton.accepts[target])) ends.add(symbol);
    followers.set(symbol, new Set([...targets].flatMap((target) => live[target] ?? [])));
  }
  const used = [...followers.keys()].filter((symbol) => symbol !== other);
  const text = (symbols: readonly number[]): string => symbols.map((symbol) => characters[symbol] ?? "").join("");
  const pairs = new Map<string, string>();
  for (const left of used) {
    const right = text(used.filter((symbol) => followers.get(left)?.has(symbol) !== true));
    if (right !== "") pairs.set(right, (pairs.get(right) ?? "") + (characters[left] ?? ""));
  }
  return {
    anywhere: text(Array.from(characters.keys()).filter((symbol) => !followers.has(symbol))),
    first: text(used.filter((symbol) => !starts.has(symbol))),
    last: text(used.filter((symbol) => !ends.has(symbol))),
    pairs: [...pairs].map(([right, left]) => ({ left, right })),
    empty: automaton.accepts[0] !== true,
    maxLength: max === Infinity ? undefined : max,
  };
}

/** How many comparisons the union has. */
function templateCount(forbidden: Forbidden): number {
  const { anywhere, first, last, pairs } = forbidden;
  return (
    anywhere.length +
    first.length +
    last.length +
    pairs.reduce((sum, { left, right }) => sum + left.length * right.length, 0)
  );
}

/** Whether the state depends on nothing but the last character, so that starts, ends and pairs say all. */
function lastCharacterDecides(automaton: AsciiAutomaton): boolean {
  return characters.every((_, symbol) => {
    const targets = new Set(automaton.next.map((row) => row[symbol] ?? -1));
    targets.delete(-1);
    return targets.size <= 1;
  });
}

/** The automaton of what isn't forbidden and has at least `min` characters. */
function toAutomaton(forbidden: Forbidden, min: number, symbols: readonly number[]): AsciiAutomaton {
  const cap = Math.max(min, (forbidden.maxLength ?? -1) + 1);
  const numbers = new Map<string, number>([["0,-1", 0]]);
  const states: [number, number][] = [[0, -1]];
  const next: number[][] = [];
  const banned = new Set(
    forbidden.pairs.flatMap(({ left, right }) => [...left].flatMap((a) => [...right].map((b) => a + b))),
  );
  for (const [length, last] of states) {
    next.push(
      characters.map((character, symbol) => {
        if (!symbols.includes(symbol)) return -1;
        if (forbidden.anywhere.includes(character)) return -1;
        if (length === 0 && forbidden.first.includes(character)) return -1;
        if (last >= 0 && banned.has((characters[last] ?? "") + character)) return -1;
        if (forbidden.maxLength !== undefined && length >= forbidden.maxLength) return -1;
        const key = `${String(Math.min(length + 1, Math.max(cap, 1)))},${String(symbol)}`;
        let number = numbers.get(key);
        if (number === undefined) {
          number = states.length;
          numbers.set(key, number);
          states.push([Math.min(length + 1, Math.max(cap, 1)), symbol]);
        }
        return number;
      }),
    );
  }
  const accepts = states.map(([length, last]) =>
    length === 0 ? !forbidden.empty && min <= 0 : length >= min && !forbidden.last.includes(characters[last] ?? ""),
  );
  return minimize({ next: next.map((row) => [...row, -1]), accepts });
}
