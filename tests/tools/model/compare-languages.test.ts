import { describe, expect, it } from "vitest";
import type { Automaton } from "../../../src/model/automaton.js";
import { createAutomaton } from "../../../src/model/create-automaton.js";
import { compareLanguages } from "../../../tools/model/compare-languages.js";
import { CharacterSets, automatonRows } from "../../../tools/model/patterns/automaton-rows.js";
import { compilePattern } from "../../../tools/model/patterns/compile-pattern.js";

function automaton(pattern: string): Automaton {
  const sets = new CharacterSets();
  const rows = automatonRows(compilePattern(pattern), sets);
  return createAutomaton(sets.list, rows);
}

describe("compareLanguages", () => {
  it.each([
    ["[a-z]+", "[a-z][a-z]*", "equal"],
    ["[a-z]{1,3}", "[a-z]{1,4}", "wider"],
    ["[a-z]{1,3}", "[a-z]{2,3}", "narrower"],
    ["[a-z]+", "[b-z0]+", "different"],
    ["a|b", "c", "different"],
    ["[^]*", "[^\u{10ffff}]*", "narrower"],
    ["", "a?", "wider"],
    ["(?!x).*", ".*", "wider"],
  ] as const)("%s, then %s: %s", (before, after, relationship) => {
    expect(compareLanguages(automaton(before), automaton(after))).toBe(relationship);
  });
});
