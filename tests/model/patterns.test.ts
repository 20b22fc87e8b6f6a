import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Automaton } from "../../src/model/automaton.js";
import { createAutomaton } from "../../src/model/create-automaton.js";
import { services } from "../../src/model/services.js";
import type { AutomataTable, ServiceTable } from "../../src/model/table.js";
import { seeded } from "../conformance/oracle/random.js";
import { matches } from "./pattern-matcher.js";
import { mutate, samplePattern } from "./pattern-sampler.js";
import { statedPattern } from "./stated-pattern.js";

interface Case {
  readonly service: string;
  readonly stated: string;
  readonly shapes: readonly string[];
  /** The largest maximum of the shapes; Infinity where one has none. */
  readonly maximum: number;
  readonly automaton: Automaton;
}

const cases: readonly Case[] = services.flatMap(({ id }) => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../src/model/generated/${name}`, import.meta.url), "utf8"));
  const table = read(`${id}.json`) as ServiceTable;
  const automata = read(`${id}.automata.json`) as AutomataTable;
  return table.patterns.map((stated, index) => {
    const rows = Object.entries(table.shapes).flatMap(([name, row]) =>
      "string" in row && row.pattern === index ? [{ name, max: row.max ?? Infinity }] : [],
    );
    return {
      service: id,
      stated,
      shapes: rows.map((row) => row.name),
      maximum: Math.max(...rows.map((row) => row.max)),
      automaton: createAutomaton(automata.sets, automata.automata[index] ?? []),
    };
  });
});

function accepts(automaton: Automaton, text: string): boolean {
  let state = automaton.start;
  for (const character of text) {
    state = automaton.next(state, character.codePointAt(0) ?? 0);
    if (state === -1) return false;
  }
  return automaton.accepts(state);
}

/** Patterns on which the platform's matcher may take seconds for a string of this length. */
const slowFrom = 22;
const figures = { patterns: 0, valid: 0, invalid: 0, tooLong: 0, byRegExp: 0 };

describe.each(services.map(({ id }) => id))("the automata of %s", (id) => {
  const own = cases.filter(({ service }) => service === id);

  it("are there", () => {
    expect(own.length).toBeGreaterThan(0);
  });

  it.each(own.map((one) => [one.shapes[0] ?? "", one] as const))("%s: accepts what the pattern matches", (_, one) => {
    const { tree, regExp } = statedPattern(one.stated);
    const random = seeded(one.stated);
    const oracle = (text: string): boolean => {
      const verdict = matches(tree, [...text]);
      if (text.length < slowFrom) {
        expect(regExp.test(text), `the oracles disagree on ${JSON.stringify(text)}`).toBe(verdict);
        figures.byRegExp++;
      }
      return verdict;
    };
    let valid = 0;
    const judge = (text: string): void => {
      const verdict = oracle(text);
      const found = accepts(one.automaton, text);
      if ([...text].length > one.maximum) {
        // Bounds that the maximum implies are dropped: past it, more may be accepted, never less.
        figures.tooLong++;
        if (verdict) expect(found, JSON.stringify(text)).toBe(true);
        return;
      }
      expect(found, `${one.stated} on ${JSON.stringify(text)}`).toBe(verdict);
      if (verdict) valid++;
      figures[verdict ? "valid" : "invalid"]++;
    };
    judge("");
    for (let round = 0; round < 60; round++) {
      const length = round % 10 === 0 ? Math.min(one.maximum, 300) : 60;
      const text = samplePattern(one.stated, random, length);
      judge(text);
      for (let mutant = 0; mutant < 6; mutant++) judge(mutate(text, random));
      judge(mutate(mutate(text, random), random));
    }
    figures.patterns++;
    expect(valid, "strings that match").toBeGreaterThan(5);
  });

  it.each(own.map((one) => [one.shapes[0] ?? "", one] as const))("%s: is trimmed, and consistent", (_, one) => {
    const { automaton } = one;
    const reaches = new Set<number>();
    for (let grown = true; grown;) {
      grown = false;
      for (let state = 0; state < automaton.stateCount; state++) {
        if (reaches.has(state)) continue;
        if (automaton.accepts(state) || automaton.transitions(state).some(([, , next]) => reaches.has(next))) {
          reaches.add(state);
          grown = true;
        }
      }
    }
    expect(reaches.size).toBe(automaton.stateCount);
    for (let state = 0; state < automaton.stateCount; state++) {
      let end = -1;
      for (const [first, last, next] of automaton.transitions(state)) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect([automaton.next(state, first), automaton.next(state, last)]).toEqual([next, next]);
        end = last;
      }
      for (const [first, last] of automaton.allowed(state)) {
        for (const outside of [first - 1, last + 1]) {
          if (outside >= 0 && outside <= 0x10ffff) expect(automaton.next(state, outside)).toBe(-1);
        }
      }
    }
  });
});

describe("all automata", () => {
  it("were compared on many strings of both kinds", () => {
    console.log(
      `patterns ${figures.patterns}: ${figures.valid} matching and ${figures.invalid} other strings, 0 differences; ` +
        `${figures.tooLong} longer than the maximum; ${figures.byRegExp} also put to RegExp`,
    );
    // 175 input patterns of sagemaker less two that prove nothing, and 31 of the other services.
    expect(figures.patterns).toBe(cases.length);
    expect(cases.filter(({ service }) => service === "sagemaker")).toHaveLength(173);
    expect(figures.valid).toBeGreaterThan(cases.length * 60);
    expect(figures.invalid).toBeGreaterThan(cases.length * 60);
  });
});
