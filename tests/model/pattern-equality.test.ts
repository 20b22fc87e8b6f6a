import { readFileSync } from "node:fs";
import { visitRegExpAST } from "@eslint-community/regexpp";
import { DFA, JS, NFA } from "refa";
import { describe, expect, it } from "vitest";
import type { Automaton } from "../../src/model/automaton.js";
import { createAutomaton } from "../../src/model/create-automaton.js";
import { services } from "../../src/model/services.js";
import type { AutomataTable, ServiceTable } from "../../src/model/table.js";
import { statedPattern } from "./stated-pattern.js";

/** What refa makes of a pattern as it stands; undefined where the pattern has an assertion that isn't a plain anchor. */
function straightAutomaton(stated: string): DFA | undefined {
  const { source } = statedPattern(stated);
  const inner = /^\^?([^]*?)\$?$/u.exec(source)?.[1] ?? source;
  // An anchor at one end of an alternative is not an anchor at the end of the whole.
  const anchored = inner !== source && source.includes("|") ? source : inner;
  let assertions = 0;
  visitRegExpAST(statedPattern(anchored).tree, { onAssertionEnter: () => (assertions += 1) });
  if (assertions > 0) return undefined;
  const parser = JS.Parser.fromLiteral({ source: anchored, flags: "us" });
  const { expression, maxCharacter } = parser.parse({ assertions: "throw", maxNodes: 100_000 });
  const nfa = NFA.fromRegex(expression, { maxCharacter }, { assertions: "throw" }, new NFA.LimitedNodeFactory(100_000));
  return DFA.fromFA(nfa, new DFA.LimitedNodeFactory(100_000));
}

/**
 * The length of the shortest word that one of two automata accepts and the other one doesn't: a breadth-first walk
 * through both at once. Infinity where they are equal.
 */
function shortestDifference(left: DFA, right: Automaton): number {
  const dead = Symbol("dead");
  type Left = DFA.ReadonlyNode | typeof dead;
  const seen = new Map<Left, Set<number>>();
  let frontier: (readonly [Left, number])[] = [[left.initial, right.start]];
  const finals: ReadonlySet<DFA.ReadonlyNode> = left.finals;
  for (let length = 0; frontier.length > 0; length++) {
    const next: (readonly [Left, number])[] = [];
    for (const [node, state] of frontier) {
      const known = seen.get(node) ?? new Set();
      seen.set(node, known);
      if (known.has(state)) continue;
      known.add(state);
      const accepts = node !== dead && finals.has(node);
      if (accepts !== (state !== -1 && right.accepts(state))) return length;
      const edges = new Set([0]);
      if (node !== dead) for (const { min, max } of node.out.keys()) edges.add(min).add(max + 1);
      if (state !== -1) for (const [first, last] of right.transitions(state)) edges.add(first).add(last + 1);
      for (const edge of edges) {
        if (edge > 0x10ffff) continue;
        const leftNext: Left = node === dead ? dead : (node.out.get(edge) ?? dead);
        const rightNext = state === -1 ? -1 : right.next(state, edge);
        if (leftNext !== dead || rightNext !== -1) next.push([leftNext, rightNext]);
      }
    }
    frontier = next;
  }
  return Infinity;
}

/**
 * Patterns that are not compared here, and why; `patterns.test.ts` compares them string by string.
 */
const otherReadings: readonly string[] = [
  // Property classes: refa's own tables lack the code points that ours accept because nobody has assigned them yet.
  "\\p{L}",
  "\\p{M}",
  // Java's white space is narrower than JavaScript's.
  "\\S",
];

/** Patterns that grow past any size when they are read straight: two repetitions of the same characters, one counted to 1016. */
const tooLarge: readonly string[] = ["https://([^/]+)/?.{3,1016}", "https://([.\\-_a-zA-Z0-9]+/?){3,1016}"];

const figures = { tooLarge: 0, equal: 0, equalUpToMaximum: 0, assertions: 0, otherReadings: 0 };

describe.each(services.map(({ id }) => id))("the automata of %s, beside refa's reading of the stated pattern", (id) => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../src/model/generated/${name}`, import.meta.url), "utf8"));
  const table = read(`${id}.json`) as ServiceTable;
  const automata = read(`${id}.automata.json`) as AutomataTable;

  it.each(table.patterns.map((stated, index) => [stated.slice(0, 60), stated, index] as const))(
    "%s",
    (_, stated, index) => {
      if (otherReadings.some((part) => stated.includes(part)) && !/\[\\s\\S\]|\[\\S\\s\]/u.test(stated)) {
        figures.otherReadings++;
        return;
      }
      if (tooLarge.includes(stated)) {
        figures.tooLarge++;
        return;
      }
      const straight = straightAutomaton(stated);
      if (straight === undefined) {
        figures.assertions++;
        return;
      }
      const maximum = Math.max(
        ...Object.values(table.shapes).flatMap((row) =>
          "string" in row && row.pattern === index ? [row.max ?? Infinity] : [],
        ),
      );
      const difference = shortestDifference(straight, createAutomaton(automata.sets, automata.automata[index] ?? []));
      figures[difference === Infinity ? "equal" : "equalUpToMaximum"]++;
      if (difference !== Infinity) expect(difference).toBeGreaterThan(maximum);
    },
  );
});

describe("all automata", () => {
  it("are equal to what is stated, up to the shapes' maximum, wherever refa can read it as it stands", () => {
    console.log(
      `equal ${figures.equal}, equal up to the maximum ${figures.equalUpToMaximum}, ` +
        `with assertions ${figures.assertions}, read otherwise ${figures.otherReadings}, too large ${figures.tooLarge}`,
    );
    expect(figures.equal + figures.equalUpToMaximum).toBe(170);
    expect(figures).toMatchObject({ assertions: 18, otherReadings: 12, tooLarge: 2 });
  });
});
