import type { Automaton } from "./automaton.js";
import type { AutomataTable, AutomatonRow } from "./table.js";

/** Character sets, by their index. */
type Sets = AutomataTable["sets"];

const maxCodePoint = 0x10ffff;
const asciiCount = 128;

type Transition = readonly [first: number, last: number, next: number];

/**
 * Makes the automaton of one pattern out of its rows and the sets of its table.
 *
 * The code points are cut into blocks that no state tells apart; a walk looks the block up (a table for ASCII, a binary
 * search above) and then one cell of a matrix.
 */
export function createAutomaton(sets: Sets, rows: AutomatonRow): Automaton {
  const starts = blockStarts(sets, rows);
  const ascii = asciiBlocks(starts);
  const targets = transitionMatrix(sets, rows, starts);
  const blockCount = starts.length;
  const transitions: (readonly Transition[] | undefined)[] = [];
  const allowed: (readonly (readonly [number, number])[] | undefined)[] = [];
  const transitionsOf = (state: number): readonly Transition[] =>
    (transitions[state] ??= sortedTransitions(sets, rows[state] ?? []));
  return {
    start: 0,
    stateCount: rows.length,
    next(state, codePoint) {
      const block = codePoint < asciiCount ? (ascii[codePoint] ?? 0) : findBlock(starts, codePoint);
      return targets[state * blockCount + block] ?? -1;
    },
    accepts: (state) => rows[state]?.[0] === 1,
    allowed: (state) => (allowed[state] ??= joinRanges(transitionsOf(state))),
    transitions: transitionsOf,
  };
}

/** The first code points of the blocks, ascending from 0. */
function blockStarts(sets: Sets, rows: AutomatonRow): number[] {
  const starts = new Set([0]);
  const seen = new Set<number>();
  for (const row of rows) {
    for (let at = 1; at < row.length; at += 2) seen.add(row[at] ?? -1);
  }
  for (const set of seen) {
    const ranges = sets[set] ?? [];
    for (let at = 0; at + 1 < ranges.length; at += 2) {
      starts.add(ranges[at] ?? 0);
      const after = (ranges[at + 1] ?? 0) + 1;
      if (after <= maxCodePoint) starts.add(after);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function asciiBlocks(starts: readonly number[]): Uint16Array {
  const blocks = new Uint16Array(asciiCount);
  let block = 0;
  for (let codePoint = 0; codePoint < asciiCount; codePoint++) {
    while (block + 1 < starts.length && (starts[block + 1] ?? Infinity) <= codePoint) block++;
    blocks[codePoint] = block;
  }
  return blocks;
}

/** The last block that starts at or before `codePoint`. */
function findBlock(starts: readonly number[], codePoint: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One row of targets per state, one column per block; -1 where the walk dies. */
function transitionMatrix(sets: Sets, rows: AutomatonRow, starts: readonly number[]): Int16Array {
  const matrix = new Int16Array(rows.length * starts.length).fill(-1);
  rows.forEach((row, state) => {
    for (let at = 1; at + 1 < row.length; at += 2) {
      const ranges = sets[row[at] ?? -1] ?? [];
      const target = row[at + 1] ?? -1;
      for (let range = 0; range + 1 < ranges.length; range += 2) {
        const last = ranges[range + 1] ?? -1;
        let block = findBlock(starts, ranges[range] ?? 0);
        for (; block < starts.length && (starts[block] ?? Infinity) <= last; block++) {
          matrix[state * starts.length + block] = target;
        }
      }
    }
  });
  return matrix;
}

/** Where each range of a state leads, ascending. */
function sortedTransitions(sets: Sets, row: readonly number[]): readonly Transition[] {
  const transitions: Transition[] = [];
  for (let at = 1; at + 1 < row.length; at += 2) {
    const flat = sets[row[at] ?? -1] ?? [];
    const target = row[at + 1] ?? -1;
    for (let range = 0; range + 1 < flat.length; range += 2) {
      transitions.push([flat[range] ?? 0, flat[range + 1] ?? 0, target]);
    }
  }
  return transitions.sort((a, b) => a[0] - b[0]);
}

/** The ranges of a state's transitions, neighbours joined. */
function joinRanges(transitions: readonly Transition[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [first, last] of transitions) {
    const previous = joined.at(-1);
    if (previous !== undefined && previous[1] + 1 === first) previous[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}
