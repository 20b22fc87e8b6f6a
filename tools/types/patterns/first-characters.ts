import { characters, other, type AsciiAutomaton } from "./ascii-automaton.js";
import type { Program } from "./program.js";

/** The characters that lead out of the start, by the state that they lead to. */
export function firstCharacters(automaton: AsciiAutomaton): Map<number, string> {
  const groups = new Map<number, string>();
  automaton.next[0]?.forEach((target, symbol) => {
    if (target >= 0 && symbol !== other) groups.set(target, (groups.get(target) ?? "") + (characters[symbol] ?? ""));
  });
  return groups;
}

/** The program that goes on by the first character. */
export function step(automaton: AsciiAutomaton, branches: { set: string; next: Program }[]): Program {
  return {
    kind: "step",
    branches: branches.filter((branch) => branch.set !== ""),
    empty: automaton.accepts[0] ?? false,
    otherAllowed: (automaton.next[0]?.[other] ?? -1) >= 0,
  };
}

/** What all strings of the language start with, and the state after it. */
export function literalPrefix(automaton: AsciiAutomaton): { text: string; state: number } {
  let text = "";
  let state = 0;
  for (;;) {
    if (automaton.accepts[state] === true) break;
    const live = (automaton.next[state] ?? []).flatMap((target, symbol) => (target >= 0 ? [symbol] : []));
    const [symbol] = live;
    if (live.length !== 1 || symbol === undefined || symbol === other) break;
    text += characters[symbol] ?? "";
    state = automaton.next[state]?.[symbol] ?? 0;
  }
  return { text, state };
}
