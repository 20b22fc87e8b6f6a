import type { Automaton } from "../../model/automaton.js";
import { describeCharacters } from "./characters.js";
import type { Ranges } from "./match.js";
import { listing, quote } from "../../text/wording.js";

const maxAhead = 50;
const maxTexts = 4;

/**
 * What a text must go on with, in words: `"https://" or "s3://"` where nothing else can follow, `8 more digits`, or a set of
 * characters. An empty string where nothing may follow.
 *
 * @param states those that the automaton can be in.
 * @param allowed the characters that may follow in any of them.
 */
export function describeExpected(automaton: Automaton, states: readonly number[], allowed: Ranges): string {
  const [only] = states;
  const characters = describeCharacters(allowed);
  if (states.length !== 1 || only === undefined) return characters;
  const texts = forcedTexts(automaton, only);
  if (texts.some((text) => text.length > 1)) return listing(texts.map(quote), "or");
  const count = forcedCount(automaton, only);
  // Of several classes of characters, a number would seem to belong to the first only.
  return count > 1 && /^[a-z ]+$/.test(characters) && !characters.includes(" or ")
    ? `${String(count)} more ${characters}`
    : characters;
}

/** For each of a few characters that may follow, the text that must then follow; nothing where there are many. */
function forcedTexts(automaton: Automaton, start: number): string[] {
  const transitions = automaton.transitions(start);
  if (automaton.accepts(start) || transitions.length > maxTexts) return [];
  if (transitions.some(([first, last]) => first !== last)) return [];
  return transitions.map(([character, , next]) => forcedText(automaton, next, String.fromCodePoint(character)));
}

/** The text, and the characters that any matching text has after it. */
function forcedText(automaton: Automaton, start: number, before: string): string {
  let text = before;
  for (let state = start; text.length < maxAhead && !automaton.accepts(state);) {
    const [transition, other] = automaton.transitions(state);
    if (transition === undefined || other !== undefined || transition[0] !== transition[1]) break;
    text += String.fromCodePoint(transition[0]);
    state = transition[2];
  }
  return text;
}

/** How many characters of the set that may follow must follow; 0 where that isn't one number, or a great one. */
function forcedCount(automaton: Automaton, start: number): number {
  const set = String(automaton.allowed(start));
  let count = 0;
  for (let state = start; count < maxAhead && !automaton.accepts(state) && String(automaton.allowed(state)) === set;) {
    const targets = new Set(automaton.transitions(state).map((transition) => transition[2]));
    const [target] = targets;
    if (targets.size !== 1 || target === undefined) return 0;
    count++;
    state = target;
  }
  return count < maxAhead ? count : 0;
}
