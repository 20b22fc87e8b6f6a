import { characters, lengths, other, type AsciiAutomaton } from "./ascii-automaton.js";
import type { Program } from "./program.js";

/** A language of more strings than this is better told otherwise. */
const maxStrings = 40;

/** The strings of a language that has only a few. */
export function asStrings(automaton: AsciiAutomaton): Program | undefined {
  if (lengths(automaton).max === Infinity) return undefined;
  const strings: string[] = [];
  let level: [number, string][] = [[0, ""]];
  while (level.length > 0) {
    const following: [number, string][] = [];
    for (const [state, text] of level) {
      if (automaton.accepts[state] === true) strings.push(text);
      automaton.next[state]?.forEach((target, symbol) => {
        if (target < 0) return;
        following.push([target, symbol === other ? "\0" : text + (characters[symbol] ?? "")]);
      });
    }
    if (strings.length + following.length > maxStrings) return undefined;
    level = following;
  }
  return strings.some((text) => text.includes("\0")) ? undefined : { kind: "one-of", strings };
}
