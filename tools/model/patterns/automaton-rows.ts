import type { CharSet, DFA } from "refa";
import type { AutomatonRow } from "../../../src/model/table.js";

/** The character sets of a table: each kept once, in the order of first use. */
export class CharacterSets {
  readonly #indices = new Map<string, number>();
  readonly list: number[][] = [];

  indexOf(set: CharSet): number {
    const ranges = set.ranges.flatMap(({ min, max }) => [min, max]);
    const key = ranges.join();
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    this.#indices.set(key, this.list.length);
    return this.list.push(ranges) - 1;
  }
}

/**
 * The rows of a minimal automaton, with states from which nothing can be accepted left out and the others numbered as
 * a breadth-first walk by ascending characters meets them: equal languages have equal rows.
 */
export function automatonRows(automaton: DFA, sets: CharacterSets): AutomatonRow {
  const live = liveNodes(automaton);
  const numbers = new Map<DFA.ReadonlyNode, number>([[automaton.initial, 0]]);
  const order: DFA.ReadonlyNode[] = [automaton.initial];
  const rows: number[][] = [];
  const finals: ReadonlySet<DFA.ReadonlyNode> = automaton.finals;
  // The walk appends to what it iterates over.
  for (const node of order) {
    const row = [finals.has(node) ? 1 : 0];
    for (const [target, set] of targets(automaton, node)) {
      if (!live.has(target)) continue;
      const number = numbers.get(target) ?? order.push(target) - 1;
      numbers.set(target, number);
      row.push(sets.indexOf(set), number);
    }
    rows.push(row);
  }
  return rows;
}

/** The targets of a node with all characters that lead there, by the lowest of them. */
function targets(automaton: DFA, node: DFA.ReadonlyNode): readonly (readonly [DFA.ReadonlyNode, CharSet])[] {
  return [...node.out.invert(automaton.maxCharacter)].sort(
    ([, a], [, b]) => (a.ranges[0]?.min ?? 0) - (b.ranges[0]?.min ?? 0),
  );
}

/** The nodes from which a final one can be reached. */
function liveNodes(automaton: DFA): ReadonlySet<DFA.ReadonlyNode> {
  const sources = new Map<DFA.ReadonlyNode, DFA.ReadonlyNode[]>();
  for (const node of automaton.nodes()) {
    for (const target of node.out.values()) {
      const known = sources.get(target);
      if (known === undefined) sources.set(target, [node]);
      else known.push(node);
    }
  }
  const live = new Set<DFA.ReadonlyNode>(automaton.finals);
  const pending = [...live];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const source of sources.get(node) ?? []) {
      if (live.has(source)) continue;
      live.add(source);
      pending.push(source);
    }
  }
  return live;
}
