import { describe, expect, it } from "vitest";
import { createAutomaton } from "../../src/model/create-automaton.js";

/** `[0-9]`, `[a-z]`, `[A-Z_]`, `[é-￿𐀀-\u{10FFFF}]`, `[:;]`, which stands between the digits and the capitals. */
const sets = [
  [48, 57],
  [97, 122],
  [65, 90, 95, 95],
  [0xe9, 0xffff, 0x10000, 0x10ffff],
  [58, 59],
];

/** `[a-z]([0-9]|[é...])*[A-Z_]?`, with a trap for none: what is in no set of a state dies. */
const automaton = createAutomaton(sets, [[0, 1, 1], [1, 0, 1, 3, 1, 2, 2], [1]]);

function accepts(text: string): boolean {
  let state = automaton.start;
  for (const character of text) if (state !== -1) state = automaton.next(state, character.codePointAt(0) ?? 0);
  return state !== -1 && automaton.accepts(state);
}

describe("an automaton that is made of a table's rows", () => {
  it.each(["a", "z", "a0", "a9", "m0123456789", "aA", "aZ", "a_", "a1_", "aé", "a\uffff", "a\u{10000}", "a\u{10ffff}"])(
    "takes %j",
    (text) => {
      expect(accepts(text)).toBe(true);
    },
  );

  // The neighbours of every range's ends, and what comes too late.
  it.each(["", "`", "{", "A", "a/", "a:", "a@", "a[", "a^", "a`", "aa", "a\u007f", "a\u0080", "aè", "a_1", "aAB", "0"])(
    "refuses %j",
    (text) => {
      expect(accepts(text)).toBe(false);
    },
  );

  it("has a state for each row, and begins with the first", () => {
    expect([automaton.start, automaton.stateCount]).toEqual([0, 3]);
    expect([0, 1, 2, 3].map((state) => automaton.accepts(state))).toEqual([false, true, true, false]);
  });

  it("tells where each range leads, in the order of the characters", () => {
    expect(automaton.transitions(1)).toEqual([
      [48, 57, 1],
      [65, 90, 2],
      [95, 95, 2],
      [0xe9, 0xffff, 1],
      [0x10000, 0x10ffff, 1],
    ]);
    expect(automaton.transitions(2)).toEqual([]);
    expect(automaton.transitions(1)).toBe(automaton.transitions(1));
  });

  it("tells what doesn't die, with neighbours joined", () => {
    expect(automaton.allowed(0)).toEqual([[97, 122]]);
    expect(automaton.allowed(1)).toEqual([
      [48, 57],
      [65, 90],
      [95, 95],
      [0xe9, 0x10ffff],
    ]);
    expect(automaton.allowed(2)).toEqual([]);
    expect(automaton.allowed(1)).toBe(automaton.allowed(1));
  });

  it("joins the ranges of different sets where one ends right before the other", () => {
    const digitsAndColons = createAutomaton(sets, [[0, 4, 1, 0, 0], [1]]);
    expect(digitsAndColons.allowed(0)).toEqual([[48, 59]]);
    expect(digitsAndColons.transitions(0)).toEqual([
      [48, 57, 0],
      [58, 59, 1],
    ]);
    expect([":", ";", "<", "9"].map((one) => digitsAndColons.next(0, one.charCodeAt(0)))).toEqual([1, 1, -1, 0]);
  });
});
