import type { Automaton } from "../../../src/model/automaton.js";

/**
 * An automaton cut down to what type-level code can tell apart: the printable ASCII characters, tab, the line ends and
 * a few more one by one, and one symbol for every other code point.
 *
 * `next[state][symbol]` is -1 where the walk dies; state 0 is the start. Every state can reach an accepting one.
 */
export interface AsciiAutomaton {
  readonly next: readonly (readonly number[])[];
  readonly accepts: readonly boolean[];
}

/** The characters by symbol number. */
export const characters: readonly string[] = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  ..."\t\n\r",
  // What keyboards and word processors put in the place of ASCII.
  ..."\u00a0éü‘’“”–—",
];

/** The symbol of all code points that have no symbol of their own. */
export const other = characters.length;

const symbolCount = characters.length + 1;

/**
 * Projects an automaton.
 *
 * The projected automaton accepts at least what the original does: where code points behind `other` lead to several
 * states, the symbol leads to all of them.
 */
export function projectToAscii(automaton: Automaton): AsciiAutomaton {
  const named = new Set(characters.map((character) => character.charCodeAt(0)));
  const otherTargets = (state: number): number[] => {
    const targets = new Set<number>();
    for (const [first, last, target] of automaton.transitions(state)) {
      if (hasUnnamed(first, last, named)) targets.add(target);
    }
    return [...targets];
  };
  const subsets: number[][] = [[automaton.start]];
  const numbers = new Map([[String(automaton.start), 0]]);
  const next: number[][] = [];
  // The list grows while it is walked.
  for (const subset of subsets) {
    const row: number[] = [];
    for (let symbol = 0; symbol <= other; symbol++) {
      const targets =
        symbol === other
          ? subset.flatMap(otherTargets)
          : subset.map((state) => automaton.next(state, characters[symbol]?.charCodeAt(0) ?? 0));
      const live = [...new Set(targets.filter((state) => state >= 0))].sort((a, b) => a - b);
      if (live.length === 0) {
        row.push(-1);
        continue;
      }
      const key = live.join(",");
      let number = numbers.get(key);
      if (number === undefined) {
        number = subsets.length;
        numbers.set(key, number);
        subsets.push(live);
      }
      row.push(number);
    }
    next.push(row);
  }
  const accepts = subsets.map((subset) => subset.some((state) => automaton.accepts(state)));
  return minimize({ next, accepts });
}

function hasUnnamed(first: number, last: number, named: ReadonlySet<number>): boolean {
  if (last - first > 0x1000) return true;
  for (let codePoint = first; codePoint <= last; codePoint++) if (!named.has(codePoint)) return true;
  return false;
}

/** Drops what can't be reached or can't reach the end, and merges states that nothing tells apart; numbers them in the order of a walk. */
export function minimize(automaton: AsciiAutomaton): AsciiAutomaton {
  const reached = renumber(
    automaton,
    Array.from(automaton.next.keys(), (own) => own + 1),
  );
  return renumber(reached, refine(reached, Infinity));
}

const maxSubsets = 500;

/**
 * A language that contains the automaton's and needs fewer states: those that no `rounds` further characters tell apart
 * become one, so that large counts become loops. The automaton itself where that would take too many states.
 */
export function loosen(automaton: AsciiAutomaton, rounds: number): AsciiAutomaton {
  const classes = refine(automaton, rounds);
  const members = new Map<number, number[]>();
  classes.forEach((own, state) => members.set(own, [...(members.get(own) ?? []), state]));
  const subsets: number[][] = [[classes[0] ?? 0]];
  const numbers = new Map([[subsets[0]?.join() ?? "", 0]]);
  const next: number[][] = [];
  for (const subset of subsets) {
    if (subsets.length > maxSubsets) return automaton;
    const states = subset.flatMap((own) => members.get(own) ?? []);
    next.push(
      Array.from({ length: symbolCount }, (_, symbol) => {
        const targets = states.map((state) => automaton.next[state]?.[symbol] ?? -1).filter((target) => target >= 0);
        if (targets.length === 0) return -1;
        const reached = [...new Set(targets.map((target) => classes[target] ?? 0))].sort((a, b) => a - b);
        let number = numbers.get(reached.join());
        if (number === undefined) {
          number = subsets.length;
          numbers.set(reached.join(), number);
          subsets.push(reached);
        }
        return number;
      }),
    );
  }
  const accepts = subsets.map((subset) =>
    subset.some((own) => (members.get(own) ?? []).some((state) => automaton.accepts[state])),
  );
  return minimize({ next, accepts });
}

/** Sorts the states into classes that further characters (at most `rounds`) tell apart; class 0 is dead. */
function refine(automaton: AsciiAutomaton, rounds: number): number[] {
  const live = liveStates(automaton);
  const columns = columnKinds(automaton).symbols;
  // What the rounds read, column by column.
  const targets = automaton.next.map((row) => columns.map((column) => row[column] ?? -1));
  let classes = automaton.accepts.map((accepts, state): number => (live.has(state) ? (accepts ? 1 : 2) : 0));
  for (let count = 0, round = 0; round < rounds; round++) {
    const numbers = new Map<string, number>([["dead", 0]]);
    const codes = classes;
    classes = codes.map((own, state) => {
      if (own === 0) return 0;
      let key = String.fromCharCode(own);
      for (const target of targets[state] ?? []) key += String.fromCharCode(target < 0 ? 0 : (codes[target] ?? 0));
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      return number;
    });
    if (numbers.size === count) break;
    count = numbers.size;
  }
  return classes;
}

/** The symbols by kind (those of one kind no state tells apart), and the first symbol of each kind. */
export function columnKinds(automaton: AsciiAutomaton): {
  readonly kinds: readonly number[];
  readonly symbols: readonly number[];
} {
  // One kind of all symbols, which each state splits where it tells them apart.
  let kinds = Array.from({ length: symbolCount }, () => 0);
  let count = 1;
  for (const row of automaton.next) {
    const first = row[0];
    if (row.every((target) => target === first)) continue;
    const numbers = new Map<number, number>();
    const width = automaton.next.length + 1;
    kinds = kinds.map((kind, symbol) => {
      const key = kind * width + (row[symbol] ?? -1) + 1;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      return number;
    });
    count = numbers.size;
    if (count === symbolCount) break;
  }
  const symbols: number[] = Array.from({ length: count }, () => -1);
  kinds.forEach((kind, symbol) => {
    if ((symbols[kind] ?? 0) < 0) symbols[kind] = symbol;
  });
  return { kinds, symbols };
}

function renumber(automaton: AsciiAutomaton, classes: readonly number[], start = 0): AsciiAutomaton {
  if (classes[start] === 0) return { next: [Array.from({ length: symbolCount }, () => -1)], accepts: [false] };
  const order = new Map<number, number>([[classes[start] ?? 0, 0]]);
  const representatives = [start];
  const next: number[][] = [];
  for (const representative of representatives) {
    next.push(
      (automaton.next[representative] ?? []).map((target) => {
        const target_ = target < 0 ? 0 : (classes[target] ?? 0);
        if (target_ === 0) return -1;
        let number = order.get(target_);
        if (number === undefined) {
          number = order.size;
          order.set(target_, number);
          representatives.push(target);
        }
        return number;
      }),
    );
  }
  return { next, accepts: representatives.map((state) => automaton.accepts[state] ?? false) };
}

/** The states from which an accepting state can be reached. */
function liveStates(automaton: AsciiAutomaton): ReadonlySet<number> {
  const sources = automaton.next.map((): number[] => []);
  automaton.next.forEach((row, state) => {
    for (const target of row) if (target >= 0) sources[target]?.push(state);
  });
  const live = new Set<number>();
  const stack = automaton.accepts.flatMap((accepts, state) => (accepts ? [state] : []));
  while (stack.length > 0) {
    const state = stack.pop() ?? 0;
    if (live.has(state)) continue;
    live.add(state);
    stack.push(...(sources[state] ?? []));
  }
  return live;
}

/** Identifies the language of a minimal automaton. */
export function fingerprint(automaton: AsciiAutomaton): string {
  return automaton.next
    .map((row, state) => `${automaton.accepts[state] === true ? "+" : "-"}${row.join(",")}`)
    .join(";");
}

/** The language of what may follow once `state` is reached of a minimal automaton. */
export function startingAt(automaton: AsciiAutomaton, state: number): AsciiAutomaton {
  // What tells states apart is the same from wherever one starts.
  return renumber(
    automaton,
    Array.from(automaton.next.keys(), (own) => own + 1),
    state,
  );
}

/** The strings without `symbol` that end in a state which `accepts` picks. */
export function without(
  automaton: AsciiAutomaton,
  symbol: number,
  accepts: (state: number) => boolean,
): AsciiAutomaton {
  return minimize({
    next: automaton.next.map((row) => row.map((target, at) => (at === symbol ? -1 : target))),
    accepts: automaton.next.map((_, state) => accepts(state)),
  });
}

/** Whether no string is accepted. */
export function isEmpty(automaton: AsciiAutomaton): boolean {
  return !automaton.accepts.includes(true);
}

/** The lengths of the shortest and the longest accepted string of a minimal automaton; the longest is Infinity where there is a loop. */
export function lengths(automaton: AsciiAutomaton): { readonly min: number; readonly max: number } {
  const followers = automaton.next.map((row) => [...new Set(row)].filter((target) => target >= 0));
  return { min: shortest(automaton, followers), max: longest(followers) };
}

function shortest({ accepts }: AsciiAutomaton, followers: readonly (readonly number[])[]): number {
  const distances = new Map([[0, 0]]);
  for (const [state, distance] of distances) {
    if (accepts[state] === true) return distance;
    for (const target of followers[state] ?? []) if (!distances.has(target)) distances.set(target, distance + 1);
  }
  return -1;
}

/** The longest way from the start; Infinity where there is a loop. */
function longest(followers: readonly (readonly number[])[]): number {
  const entering = followers.map(() => 0);
  for (const targets of followers) for (const target of targets) entering[target] = (entering[target] ?? 0) + 1;
  // The start is reached by nothing, unless by a loop; a state is done once all that lead to it are.
  const done = entering[0] === 0 ? [0] : [];
  const distances = followers.map(() => 0);
  for (const state of done) {
    for (const target of followers[state] ?? []) {
      distances[target] = Math.max(distances[target] ?? 0, (distances[state] ?? 0) + 1);
      entering[target] = (entering[target] ?? 0) - 1;
      if (entering[target] === 0) done.push(target);
    }
  }
  return done.length < followers.length ? Infinity : Math.max(...distances);
}
