import type { Automaton } from "../../src/model/automaton.js";

/** How the strings that the second automaton accepts relate to those of the first. */
export type Relationship = "equal" | "wider" | "narrower" | "different";

const dead = -1;

/** Compares two automata by walking both at once: every pair of states that some string leads to is looked at. */
export function compareLanguages(before: Automaton, after: Automaton): Relationship {
  let lost = false;
  let gained = false;
  const seen = new Set<number>();
  const pending: (readonly [number, number])[] = [[before.start, after.start]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [left, right] = pair;
    const key = (left + 1) * (after.stateCount + 1) + right + 1;
    if (seen.has(key)) continue;
    seen.add(key);
    const leftAccepts = left !== dead && before.accepts(left);
    const rightAccepts = right !== dead && after.accepts(right);
    if (leftAccepts && !rightAccepts) lost = true;
    if (rightAccepts && !leftAccepts) gained = true;
    for (const codePoint of edges(before, left, after, right)) {
      const next = [step(before, left, codePoint), step(after, right, codePoint)] as const;
      if (next[0] !== dead || next[1] !== dead) pending.push(next);
    }
  }
  if (lost) return gained ? "different" : "narrower";
  return gained ? "wider" : "equal";
}

function step(automaton: Automaton, state: number, codePoint: number): number {
  return state === dead ? dead : automaton.next(state, codePoint);
}

/** The code points at which one of the two states begins to behave otherwise. */
function edges(before: Automaton, left: number, after: Automaton, right: number): ReadonlySet<number> {
  const points = new Set([0]);
  for (const [automaton, state] of [
    [before, left],
    [after, right],
  ] as const) {
    if (state === dead) continue;
    for (const [first, last] of automaton.transitions(state)) {
      points.add(first);
      if (last < 0x10ffff) points.add(last + 1);
    }
  }
  return points;
}
