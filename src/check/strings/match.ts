import type { Automaton } from "../../model/automaton.js";
import type { KnownRun, Text } from "../text-value.js";
import { locate } from "../text-value.js";
import type { UnknownText } from "../value.js";

/** Inclusive code point ranges. */
export type Ranges = readonly (readonly [number, number])[];

/** What a walk of a text through an automaton proves. */
export type MatchResult<Node> =
  /** The text matches, or nothing proves that it can't. */
  | { readonly verdict: "possible" }
  /** No text with this character at this place matches. */
  | {
      readonly verdict: "illegal";
      readonly character: string;
      /** Where the character is written, in UTF-16 code units of the node's cooked text. */
      readonly at: { readonly node: Node; readonly start: number; readonly end: number };
      /** The least number of code points that stand before the character. */
      readonly index: number;
      /** What may stand there instead; empty where the text must have ended. */
      readonly allowed: Ranges;
      /** The states that the automaton can be in before the character. */
      readonly states: readonly number[];
    }
  /** Nothing that the unknown part can be fits between its neighbours. */
  | { readonly verdict: "illegal-part"; readonly index: number }
  /** All characters are allowed, but the text can't end there. */
  | { readonly verdict: "incomplete"; readonly allowed: Ranges; readonly states: readonly number[] };

const possible = { verdict: "possible" } as const;

/** How many characters of an unknown part are counted one by one; past that, any number is taken to be possible. */
const maxCounted = 128;
/** How many state steps a partly known text may cost before it counts as unknown: some hundredths of a second. */
const maxSteps = 2_000_000;

/** Walks a text through an automaton, in time linear in the text's known characters. */
export function matchText<Node>(text: Text<Node>, automaton: Automaton): MatchResult<Node> {
  if (text.ragged) return possible;
  const walk = new StateWalk(automaton);
  let index = 0;
  for (const run of text.runs) {
    if (run.known) {
      const result = walk.readKnown(run, index);
      if (result !== undefined) return result;
      index += walk.lastCount;
    } else {
      if (!walk.readUnknown(run)) return { verdict: "illegal-part", index };
      index += run.min;
    }
    if (walk.steps > maxSteps) return possible;
  }
  return walk.accepts() ? possible : { verdict: "incomplete", allowed: walk.allowed(), states: walk.states };
}

/** Whether a whole text matches. */
export function acceptsText(automaton: Automaton, text: string): boolean {
  let state = automaton.start;
  // Not by `for`-`of`, which makes a string of each character.
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at++;
    state = automaton.next(state, codePoint);
    if (state < 0) return false;
  }
  return automaton.accepts(state);
}

/** The characters that a text may end with. */
export function endings(automaton: Automaton): Ranges {
  const ranges: Ranges[number][] = [];
  for (let state = 0; state < automaton.stateCount; state++) {
    for (const [first, last, next] of automaton.transitions(state)) {
      if (automaton.accepts(next)) ranges.push([first, last]);
    }
  }
  return merge(ranges);
}

/** The same characters, in ranges that are ascending and don't touch. */
export function merge(ranges: Ranges): Ranges {
  const merged: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous !== undefined && previous[1] + 1 >= first) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** The set of states that an automaton can be in. */
export class StateWalk {
  readonly automaton: Automaton;
  states: number[];
  /** What the walk has cost so far. */
  steps = 0;
  /** The number of code points that the last call of `readKnown` read. */
  lastCount = 0;
  /** The round in which each state was seen last, to keep the set free of doubles. */
  #seen: Uint32Array | undefined;
  #round = 0;

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.states = [automaton.start];
  }

  /** Reads known text; the result says where it dies, and the walk then stays before that character. */
  readKnown<Node>(run: KnownRun<Node>, before: number): MatchResult<Node> | undefined {
    const { text } = run;
    let count = 0;
    for (let at = 0; at < text.length && this.steps <= maxSteps; count++) {
      const codePoint = text.codePointAt(at) ?? 0;
      const length = codePoint > 0xffff ? 2 : 1;
      if (!this.step(codePoint)) {
        const place = locate(run, at, length);
        if (place === undefined) return possible;
        const character = String.fromCodePoint(codePoint);
        const index = before + count;
        return { verdict: "illegal", character, at: place, index, allowed: this.allowed(), states: this.states };
      }
      at += length;
    }
    this.lastCount = count;
    return undefined;
  }

  /** Reads one character. @returns false, and stays where it was, where no state survives. */
  step(codePoint: number): boolean {
    const [only] = this.states;
    if (this.states.length === 1 && only !== undefined) {
      const next = this.automaton.next(only, codePoint);
      if (next < 0) return false;
      this.states[0] = next;
      return true;
    }
    this.#round++;
    const next: number[] = [];
    for (const state of this.states) this.#add(next, this.automaton.next(state, codePoint));
    this.steps += this.states.length;
    if (next.length === 0) return false;
    this.states = next;
    return true;
  }

  /** Reads any text of that length and alphabet. @returns false where no state survives. */
  readUnknown(part: UnknownText): boolean {
    let current = this.states;
    let length = 0;
    for (; length < part.min && length < maxCounted; length++) {
      current = this.#successors(current, part.alphabet);
    }
    if (part.max - length > maxCounted) {
      this.states = this.#closure(current, part.alphabet);
    } else {
      const reached = new Set(current);
      for (; length < part.max; length++) {
        current = this.#successors(current, part.alphabet);
        for (const state of current) reached.add(state);
      }
      this.states = [...reached];
    }
    return this.states.length > 0;
  }

  /** Whether the text may end here. */
  accepts(): boolean {
    return this.states.some((state) => this.automaton.accepts(state));
  }

  /** The characters that may follow, merged over all states. */
  allowed(): Ranges {
    return merge(this.states.flatMap((state) => this.automaton.allowed(state)));
  }

  #successors(states: readonly number[], alphabet: Ranges | undefined): number[] {
    this.#round++;
    const found: number[] = [];
    for (const state of states) this.#addSuccessors(found, state, alphabet);
    return found;
  }

  #closure(states: readonly number[], alphabet: Ranges | undefined): number[] {
    this.#round++;
    const found: number[] = [];
    for (const state of states) this.#add(found, state);
    // The list grows while it is walked: a breadth-first search.
    for (const state of found) this.#addSuccessors(found, state, alphabet);
    return found;
  }

  #addSuccessors(found: number[], state: number, alphabet: Ranges | undefined): void {
    for (const [first, last, next] of this.automaton.transitions(state)) {
      this.steps++;
      if (alphabet === undefined || alphabet.some((range) => range[0] <= last && range[1] >= first)) {
        this.#add(found, next);
      }
    }
  }

  #add(found: number[], state: number): void {
    this.#seen ??= new Uint32Array(this.automaton.stateCount);
    if (state < 0 || this.#seen[state] === this.#round) return;
    this.#seen[state] = this.#round;
    found.push(state);
  }
}
