import { isEmpty, startingAt, without, type AsciiAutomaton } from "./ascii-automaton.js";

/** Cuts the language at the first occurrence of a symbol; undefined where what follows depends on what went before. */
export function cutAt(
  automaton: AsciiAutomaton,
  symbol: number,
): { before: AsciiAutomaton; after: AsciiAutomaton; otherwise: AsciiAutomaton | undefined } | undefined {
  const reached = new Set([0]);
  for (const state of reached) {
    automaton.next[state]?.forEach((target, at) => {
      if (at !== symbol && target >= 0) reached.add(target);
    });
  }
  const targets = new Set([...reached].map((state) => automaton.next[state]?.[symbol] ?? -1).filter((to) => to >= 0));
  const [target] = targets;
  if (targets.size !== 1 || target === undefined) return undefined;
  const before = without(automaton, symbol, (state) => (automaton.next[state]?.[symbol] ?? -1) >= 0);
  const otherwise = without(automaton, symbol, (state) => automaton.accepts[state] ?? false);
  return { before, after: startingAt(automaton, target), otherwise: isEmpty(otherwise) ? undefined : otherwise };
}
