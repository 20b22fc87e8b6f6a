import { DFA, JS, NFA } from "refa";
import type { Automaton } from "../../src/model/automaton.js";

/** A small automaton given as a table: for each state whether it accepts, and where ranges lead. */
export interface Row {
  readonly accepts: boolean;
  readonly to: readonly (readonly [first: number, last: number, next: number])[];
}

/** An automaton from a table; the first row is the start. */
export function automatonOf(rows: readonly Row[]): Automaton {
  return {
    start: 0,
    stateCount: rows.length,
    next: (state, codePoint) =>
      rows[state]?.to.find(([first, last]) => first <= codePoint && codePoint <= last)?.[2] ?? -1,
    accepts: (state) => rows[state]?.accepts ?? false,
    allowed: (state) => (rows[state]?.to ?? []).map(([first, last]) => [first, last] as const),
    transitions: (state) => rows[state]?.to ?? [],
  };
}

/** The minimal automaton of a regular expression without assertions, read as a full match. */
export function automatonFor(source: string): Automaton {
  const parser = JS.Parser.fromLiteral(new RegExp(source, "u"));
  const { expression, maxCharacter } = parser.parse({ assertions: "throw" });
  const dfa = DFA.fromFA(NFA.fromRegex(expression, { maxCharacter }));
  dfa.minimize();
  const nodes = [...dfa.nodes()].filter((node) => reachesFinal(node, dfa.finals));
  nodes.sort((a, b) => Number(b === dfa.initial) - Number(a === dfa.initial));
  return automatonOf(
    nodes.map((node) => ({
      accepts: dfa.finals.has(node),
      to: [...node.out.entries()]
        .filter(([, next]) => nodes.includes(next))
        .map(([range, next]) => [range.min, range.max, nodes.indexOf(next)] as const),
    })),
  );
}

function reachesFinal(node: DFA.ReadonlyNode, finals: ReadonlySet<DFA.ReadonlyNode>): boolean {
  const seen = new Set([node]);
  for (const each of seen) {
    if (finals.has(each)) return true;
    for (const [, next] of each.out.entries()) seen.add(next);
  }
  return false;
}
