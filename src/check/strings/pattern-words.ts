import type { Automaton } from "../../model/automaton.js";
import type { Pattern } from "../../model/shape.js";
import { arnFormOf, describeArn } from "./arn-form.js";
import { describeCharacters } from "./characters.js";
import { endings, merge, type Ranges } from "./match.js";

/** A pattern is looked at once: every member that is missing is described. */
const described = new WeakMap<Pattern, string | undefined>();

/**
 * What a pattern asks for, in words: `letters, digits and '-'`, `the ARN of a role, such as 'arn:aws:iam::…'`; undefined where
 * no words do, since characters are asked for in an order.
 */
export function describePattern(pattern: Pattern): string | undefined {
  if (!described.has(pattern)) described.set(pattern, inWords(pattern));
  return described.get(pattern);
}

function inWords({ source, automaton }: Pattern): string | undefined {
  const form = arnFormOf(source);
  if (form !== undefined && !automaton.accepts(automaton.next(automaton.start, letter))) {
    return `${describeArn(form)}, such as '${form.example}'`;
  }
  const words = describeCharacters(charactersOf(automaton), "and");
  // A long list of characters is no easier to read than the pattern.
  return words === "" || words === "any character" || /U\+| others/u.test(words) ? undefined : words;
}

/** The characters of texts of which only the characters matter and not their order; none where the order does. */
function charactersOf(automaton: Automaton): Ranges {
  const last = endings(automaton);
  const states = Array.from({ length: automaton.stateCount }, (_, state) => state);
  const all = merge(states.flatMap((state) => automaton.allowed(state)));
  if (all.reduce((sum, [from, to]) => sum + to - from + 1, 0) < fewCharacters) return [];
  const free = states.every((state) => {
    const allowed = automaton.allowed(state);
    // No character more: the pattern counts them.
    if (allowed.length === 0) return true;
    if (!covers(allowed, last)) return false;
    if (automaton.accepts(state)) return state === automaton.start || covers(allowed, all);
    // Something else than the last character is waited for.
    return automaton.transitions(state).every(([from, , next]) => next !== state || !covers(last, [[from, from]]));
  });
  return free ? all : [];
}

/** Fewer than these are values rather than characters. */
const fewCharacters = 10;
const letter = "a".charCodeAt(0);

function covers(ranges: Ranges, others: Ranges): boolean {
  return others.every(([first, last]) => ranges.some((range) => range[0] <= first && range[1] >= last));
}
