import { characters, columnKinds, lengths, other, type AsciiAutomaton } from "./ascii-automaton.js";
import type { Forbidden, Program } from "./program.js";

/** More comparisons than this in one union cost more than a walk. */
const maxTemplates = 150;

/** Whether the language is nothing but its forbidden characters, starts, ends, pairs and lengths; proved by comparing automata. */
export function asForbidden(automaton: AsciiAutomaton): Program | undefined {
  const { min, max } = lengths(automaton);
  const forbidden = forbiddenBy(automaton, max);
  if (templateCount(forbidden) > maxTemplates) return undefined;
  const same =
    min <= 1 && max === Infinity ? lastCharacterDecides(automaton) : isAllThatIsForbidden(automaton, forbidden, min);
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
  // Symbols that no state tells apart are forbidden alike, so that one of each kind is looked at.
  const { kinds, symbols } = columnKinds(automaton);
  const followers = symbols.map((symbol) => followersOf(automaton, symbol, symbols));
  const isUsed = (symbol: number): boolean => followers[kinds[symbol] ?? 0] !== undefined;
  const follows = (left: number, right: number): boolean =>
    followers[kinds[left] ?? 0]?.after[kinds[right] ?? 0] === true;
  const used = usedSymbols(automaton).filter((symbol) => symbol !== other);
  const text = (those: readonly number[]): string => those.map((symbol) => characters[symbol] ?? "").join("");
  const pairs = new Map<string, string>();
  for (const left of used) {
    const right = text(used.filter((symbol) => !follows(left, symbol)));
    if (right !== "") pairs.set(right, (pairs.get(right) ?? "") + (characters[left] ?? ""));
  }
  return {
    anywhere: text(Array.from(characters.keys()).filter((symbol) => !isUsed(symbol))),
    first: text(used.filter((symbol) => (automaton.next[0]?.[symbol] ?? -1) < 0)),
    last: text(used.filter((symbol) => followers[kinds[symbol] ?? 0]?.end !== true)),
    pairs: [...pairs].map(([right, left]) => ({ left, right })),
    empty: automaton.accepts[0] !== true,
    maxLength: max === Infinity ? undefined : max,
  };
}

/** Whether a symbol may be the last one, and which of the others may come after it; undefined where it never is in a string. */
function followersOf(
  automaton: AsciiAutomaton,
  symbol: number,
  others: readonly number[],
): { readonly end: boolean; readonly after: readonly boolean[] } | undefined {
  const targets = new Set(automaton.next.map((row) => row[symbol] ?? -1));
  targets.delete(-1);
  if (targets.size === 0) return undefined;
  const after = others.map(() => false);
  let end = false;
  for (const target of targets) {
    end ||= automaton.accepts[target] === true;
    others.forEach((follower, kind) => {
      if ((automaton.next[target]?.[follower] ?? -1) >= 0) after[kind] = true;
    });
  }
  return { end, after };
}

/** The symbols that strings have, in the order of a walk through the states, which the tables keep. */
function usedSymbols(automaton: AsciiAutomaton): number[] {
  const used = new Set<number>();
  for (const row of automaton.next) row.forEach((target, symbol) => target >= 0 && used.add(symbol));
  return [...used];
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

/**
 * Whether the automaton accepts what isn't forbidden and has at least `min` characters, and nothing else: both are walked
 * side by side until they disagree.
 */
function isAllThatIsForbidden(automaton: AsciiAutomaton, forbidden: Forbidden, min: number): boolean {
  // Characters that the automaton doesn't tell apart are forbidden alike: one of each kind is enough to compare.
  const symbols = columnKinds(automaton).symbols.filter((symbol) => symbol !== other);
  const longest = forbidden.maxLength ?? Infinity;
  // Beyond it, the length makes no difference any more.
  const cap = Math.max(min, (forbidden.maxLength ?? -1) + 1, 1);
  const may = readForbidden(forbidden);
  /** In the place of the last character, once what is forbidden was met. */
  const dead = characters.length;
  const seen = new Set<number>();
  const stack: { readonly state: number; readonly length: number; readonly last: number }[] = [];
  const visit = (state: number, length: number, last: number): boolean => {
    const key = ((state + 1) * (cap + 1) + length) * (dead + 2) + last + 1;
    if (seen.has(key)) return true;
    seen.add(key);
    stack.push({ state, length, last });
    const accepted = state >= 0 && automaton.accepts[state] === true;
    return accepted === (length === 0 ? !forbidden.empty && min <= 0 : last < dead && length >= min && may.end(last));
  };
  if (!visit(0, 0, -1)) return false;
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const { state, length, last } = at;
    for (const symbol of symbols) {
      const target = state < 0 ? -1 : (automaton.next[state]?.[symbol] ?? -1);
      const ok = last !== dead && length < longest && may.follow(last, symbol);
      if (target < 0 && !ok) continue;
      if (!visit(target, ok ? Math.min(length + 1, cap) : cap, ok ? symbol : dead)) return false;
    }
  }
  return true;
}

/** What may end a string, and what may follow a character (-1: none, the start). */
function readForbidden(forbidden: Forbidden): {
  readonly end: (symbol: number) => boolean;
  readonly follow: (left: number, right: number) => boolean;
} {
  const pairs = new Set(
    forbidden.pairs.flatMap(({ left, right }) => [...left].flatMap((first) => [...right].map((next) => first + next))),
  );
  const character = (symbol: number): string => characters[symbol] ?? "";
  return {
    end: (symbol) => !forbidden.last.includes(character(symbol)),
    follow: (left, right) =>
      !forbidden.anywhere.includes(character(right)) &&
      (left < 0 ? !forbidden.first.includes(character(right)) : !pairs.has(character(left) + character(right))),
  };
}
