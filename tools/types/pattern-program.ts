import {
  agreeOn,
  characters,
  distinctColumns,
  fingerprint,
  isEmpty,
  lengths,
  loosen,
  minimize,
  other,
  startingAt,
  without,
} from "./ascii-automaton.js";
import type { AsciiAutomaton } from "./ascii-automaton.js";

/**
 * How type-level code decides whether a string is in a language.
 *
 * A walk by characters costs the compiler about ten instantiations for each. Most languages of the model can instead be
 * told by a few comparisons with template literal types, each of which the compiler does in one native search.
 */
export type Program =
  /** Everything but strings that start, end or contain what isn't allowed there: one comparison with a union. */
  | { readonly kind: "forbid"; readonly forbidden: Forbidden }
  /** One of a few strings. */
  | { readonly kind: "one-of"; readonly strings: readonly string[] }
  /** Starts with `text`, then `next`. */
  | { readonly kind: "literal"; readonly text: string; readonly next: Program }
  /** What stands before the first `delimiter` is in `before` and what follows it in `after`; without one, `otherwise`. */
  | {
      readonly kind: "split";
      readonly delimiter: string;
      readonly before: Program;
      readonly after: Program;
      readonly otherwise: Program | undefined;
    }
  /** At least so many characters, then judged by `next`. */
  | { readonly kind: "at-least"; readonly length: number; readonly next: Program }
  /** By the first character; `empty` says whether the string may end here, `rest` what any other character means. */
  | {
      readonly kind: "step";
      readonly branches: readonly { readonly set: string; readonly next: Program }[];
      readonly empty: boolean;
      readonly otherAllowed: boolean;
    }
  /** Another program by name: a loop. */
  | { readonly kind: "jump"; readonly name: number };

export interface Forbidden {
  /** Characters that must not occur. */
  readonly anywhere: string;
  /** Characters that must not come first, of those that may occur. */
  readonly first: string;
  readonly last: string;
  /** No character of `left` directly before one of `right`. */
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly empty: boolean;
  /** Longer strings are forbidden; undefined: any length. */
  readonly maxLength: number | undefined;
}

export interface Compiled {
  readonly program: Program;
  /** Programs that are jumped to, by name. */
  readonly named: ReadonlyMap<number, Program>;
}

/** More comparisons than this in one union cost more than a walk. */
const maxTemplates = 150;
const maxStrings = 40;
const maxNamed = 60;
/** Larger programs would make the tables slow to parse. */
const maxSize = 80;
/** Of larger automata only the rough outline is looked at. */
const maxStates = 600;
const maxExact = 200;
const maxWalked = 64;
/** What parts the model's strings. */
const delimiters = ":/.-_,@=+ ";
/** Searches that take longer have never found anything. */
const maxAttempts = 150;
const maxDepth = 12;

/**
 * Finds a cheap program for a language, or, where one would be too large to ship, for one that contains it: it may accept
 * too much, and never refuses what is right.
 */
export function compile(automaton: AsciiAutomaton): Compiled {
  const compiler = new StructuredCompiler();
  const structured = automaton.next.length > maxExact ? undefined : compiler.compile(automaton, maxDepth);
  if (structured !== undefined && size(structured) <= maxSize) return { program: structured, named: new Map() };
  const looser = looserAndLooser(automaton);
  for (const loose of looser) {
    const program = new StructuredCompiler().compile(loose, maxDepth);
    if (program && size(program) <= maxSize) return { program, named: new Map() };
  }
  if (automaton.next.length <= maxWalked) {
    const walker = new Walker(compiler);
    const program = walker.compile(automaton);
    if (walker.named.size <= maxNamed) return { program, named: walker.named };
  }
  const program = new StructuredCompiler(true).compile(looser[0] ?? automaton, maxDepth);
  return { program: program && size(program) <= maxSize ? program : asOutline(automaton), named: new Map() };
}

/** Languages that contain the automaton's, each with fewer states than the one before. */
function looserAndLooser(automaton: AsciiAutomaton): AsciiAutomaton[] {
  const found: AsciiAutomaton[] = [];
  let states = Math.min(automaton.next.length, maxExact + 1);
  for (const rounds of automaton.next.length > maxStates ? [16, 8, 4, 2, 1] : [40, 16, 8, 4]) {
    const loose = loosen(automaton, rounds);
    if (loose.next.length >= states) continue;
    states = loose.next.length;
    found.push(loose);
  }
  return found;
}

/** The programs that a program consists of: what it takes in the tables. */
export function size(program: Program): number {
  switch (program.kind) {
    case "literal":
    case "at-least":
      return 1 + size(program.next);
    case "split":
      return (
        1 + size(program.before) + size(program.after) + (program.otherwise === undefined ? 0 : size(program.otherwise))
      );
    case "step":
      return program.branches.reduce((sum, { next }) => sum + size(next), 1);
    default:
      return 1;
  }
}

/** Without loops between programs. */
class StructuredCompiler {
  readonly #known = new Map<string, Program | undefined>();
  readonly #coarse: boolean;
  #attempts = 0;

  /** @param coarse of what has no structure, only the outline is checked: more is accepted. */
  constructor(coarse = false) {
    this.#coarse = coarse;
  }

  compile(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const key = fingerprint(automaton);
    if (this.#known.has(key)) return this.#known.get(key);
    if (depth === 0 || ++this.#attempts > maxAttempts) return this.#coarse ? asOutline(automaton) : undefined;
    const program =
      asStrings(automaton) ??
      asForbidden(automaton) ??
      this.#asLiteral(automaton, depth) ??
      asFirstCharacter(automaton) ??
      this.#asSplit(automaton, depth) ??
      this.#asStep(automaton, depth) ??
      (this.#coarse ? asOutline(automaton) : undefined);
    this.#known.set(key, program);
    return program;
  }

  #asLiteral(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const { text, state } = literalPrefix(automaton);
    if (text === "") return undefined;
    const next = this.compile(startingAt(automaton, state), depth - 1);
    return next && { kind: "literal", text, next };
  }

  #asSplit(automaton: AsciiAutomaton, depth: number): Program | undefined {
    for (const delimiter of delimiters) {
      const cut = split(automaton, characters.indexOf(delimiter));
      if (cut === undefined) continue;
      const pieces = [cut.before, cut.after, ...(cut.otherwise === undefined ? [] : [cut.otherwise])];
      if (pieces.some((piece) => fingerprint(piece) === fingerprint(automaton))) continue;
      const before = this.compile(cut.before, depth - 1);
      const after = before && this.compile(cut.after, depth - 1);
      const otherwise = after && cut.otherwise && this.compile(cut.otherwise, depth - 1);
      if (before === undefined || after === undefined) continue;
      if (cut.otherwise !== undefined && otherwise === undefined) continue;
      return { kind: "split", delimiter, before, after, otherwise };
    }
    return undefined;
  }

  #asStep(automaton: AsciiAutomaton, depth: number): Program | undefined {
    const groups = firstCharacters(automaton);
    if (groups.size > 6 || groups.has(0)) return undefined;
    const branches: { set: string; next: Program }[] = [];
    for (const [target, set] of groups) {
      const rest = startingAt(automaton, target);
      if (rest.next.length >= automaton.next.length) return undefined;
      const next = this.compile(rest, depth - 1);
      if (next === undefined) return undefined;
      branches.push({ set, next });
    }
    return step(automaton, branches);
  }
}

/** Character by character, with loops, until the rest has a structure. */
class Walker {
  readonly named = new Map<number, Program>();
  readonly #names = new Map<string, number>();
  readonly #structured: StructuredCompiler;

  constructor(structured: StructuredCompiler) {
    this.#structured = structured;
  }

  compile(automaton: AsciiAutomaton): Program {
    const structured = this.#structured.compile(automaton, 3);
    if (structured !== undefined) return structured;
    const key = fingerprint(automaton);
    const known = this.#names.get(key);
    if (known !== undefined) return { kind: "jump", name: known };
    const name = this.#names.size;
    this.#names.set(key, name);
    if (name > maxNamed) {
      this.named.set(name, anything);
      return { kind: "jump", name };
    }
    const branches = [...firstCharacters(automaton)].map(([target, set]) => ({
      set,
      next: this.compile(startingAt(automaton, target)),
    }));
    this.named.set(name, step(automaton, branches));
    return { kind: "jump", name };
  }
}

export const anything: Program = {
  kind: "forbid",
  forbidden: { anywhere: "", first: "", last: "", pairs: [], empty: false, maxLength: undefined },
};

function step(automaton: AsciiAutomaton, branches: { set: string; next: Program }[]): Program {
  return {
    kind: "step",
    branches: branches.filter((branch) => branch.set !== ""),
    empty: automaton.accepts[0] ?? false,
    otherAllowed: (automaton.next[0]?.[other] ?? -1) >= 0,
  };
}

/** The characters that lead out of the start, by the state that they lead to. */
function firstCharacters(automaton: AsciiAutomaton): Map<number, string> {
  const groups = new Map<number, string>();
  automaton.next[0]?.forEach((target, symbol) => {
    if (target >= 0 && symbol !== other) groups.set(target, (groups.get(target) ?? "") + (characters[symbol] ?? ""));
  });
  return groups;
}

function literalPrefix(automaton: AsciiAutomaton): { text: string; state: number } {
  let text = "";
  let state = 0;
  for (;;) {
    if (automaton.accepts[state] === true) break;
    const live = (automaton.next[state] ?? []).flatMap((target, symbol) => (target >= 0 ? [symbol] : []));
    const [symbol] = live;
    if (live.length !== 1 || symbol === undefined || symbol === other) break;
    text += characters[symbol] ?? "";
    state = automaton.next[state]?.[symbol] ?? 0;
  }
  return { text, state };
}

/** Cuts the language at the first occurrence of a symbol; undefined where what follows depends on what went before. */
function split(
  automaton: AsciiAutomaton,
  symbol: number,
): { before: AsciiAutomaton; after: AsciiAutomaton; otherwise: AsciiAutomaton | undefined } | undefined {
  const reached = new Set([0]);
  for (const state of reached) {
    automaton.next[state]?.forEach((target, at) => {
      if (at !== symbol && target >= 0) reached.add(target);
    });
  }
  const targets = new Set([...reached].map((state) => automaton.next[state]?.[symbol] ?? -1).filter((to) => to >= 0));
  const [target] = targets;
  if (targets.size !== 1 || target === undefined) return undefined;
  const before = without(automaton, symbol, (state) => (automaton.next[state]?.[symbol] ?? -1) >= 0);
  const otherwise = without(automaton, symbol, (state) => automaton.accepts[state] ?? false);
  return { before, after: startingAt(automaton, target), otherwise: isEmpty(otherwise) ? undefined : otherwise };
}

/** Where the first character is the only one that a union of comparisons can't judge together with the others. */
function asFirstCharacter(automaton: AsciiAutomaton): Program | undefined {
  const groups = firstCharacters(automaton);
  if (groups.size > 3 || groups.has(0)) return undefined;
  const branches: { set: string; next: Program }[] = [];
  for (const [target, set] of groups) {
    const rest = startingAt(automaton, target);
    const next = asStrings(rest) ?? asForbidden(rest);
    if (next === undefined) return undefined;
    branches.push({ set, next });
  }
  return step(automaton, branches);
}

function asStrings(automaton: AsciiAutomaton): Program | undefined {
  if (lengths(automaton).max === Infinity) return undefined;
  const strings: string[] = [];
  let level: [number, string][] = [[0, ""]];
  while (level.length > 0) {
    const following: [number, string][] = [];
    for (const [state, text] of level) {
      if (automaton.accepts[state] === true) strings.push(text);
      automaton.next[state]?.forEach((target, symbol) => {
        if (target < 0) return;
        following.push([target, symbol === other ? "\0" : text + (characters[symbol] ?? "")]);
      });
    }
    if (strings.length + following.length > maxStrings) return undefined;
    level = following;
  }
  return strings.some((text) => text.includes("\0")) ? undefined : { kind: "one-of", strings };
}

/** Whether the language is nothing but its forbidden characters, starts, ends, pairs and lengths; proved by comparing automata. */
function asForbidden(automaton: AsciiAutomaton): Program | undefined {
  const { min, max } = lengths(automaton);
  const forbidden = forbiddenBy(automaton, max);
  if (templateCount(forbidden) > maxTemplates) return undefined;
  // Characters that the automaton doesn't tell apart are forbidden alike: one of each kind is enough to compare.
  const symbols = distinctColumns(automaton).filter((symbol) => symbol !== other);
  const same =
    min <= 1 && max === Infinity
      ? lastCharacterDecides(automaton)
      : agreeOn(symbols, automaton, toAutomaton(forbidden, min, symbols));
  if (!same) return undefined;
  const program: Program = { kind: "forbid", forbidden };
  return min > 1 ? { kind: "at-least", length: min, next: program } : program;
}

/** The same without the proof: a language that contains the automaton's. */
function asOutline(automaton: AsciiAutomaton): Program {
  const { min, max } = lengths(automaton);
  const forbidden = forbiddenBy(automaton, max);
  const program: Program = {
    kind: "forbid",
    forbidden: templateCount(forbidden) > maxTemplates ? { ...forbidden, pairs: [] } : forbidden,
  };
  return min > 1 ? { kind: "at-least", length: min, next: program } : program;
}

/** What no string of the language has. */
function forbiddenBy(automaton: AsciiAutomaton, max: number): Forbidden {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const followers = new Map<number, Set<number>>();
  automaton.next[0]?.forEach((target, symbol) => target >= 0 && starts.add(symbol));
  const live = automaton.next.map((row) => [...row.keys()].filter((symbol) => (row[symbol] ?? -1) >= 0));
  // In the order of a walk through the states, which the tables keep.
  for (const symbol of new Set(live.flat())) {
    const targets = new Set(automaton.next.map((row) => row[symbol] ?? -1));
    targets.delete(-1);
    if ([...targets].some((target) => automaton.accepts[target])) ends.add(symbol);
    followers.set(symbol, new Set([...targets].flatMap((target) => live[target] ?? [])));
  }
  const used = [...followers.keys()].filter((symbol) => symbol !== other);
  const text = (symbols: readonly number[]): string => symbols.map((symbol) => characters[symbol] ?? "").join("");
  const pairs = new Map<string, string>();
  for (const left of used) {
    const right = text(used.filter((symbol) => followers.get(left)?.has(symbol) !== true));
    if (right !== "") pairs.set(right, (pairs.get(right) ?? "") + (characters[left] ?? ""));
  }
  return {
    anywhere: text(Array.from(characters.keys()).filter((symbol) => !followers.has(symbol))),
    first: text(used.filter((symbol) => !starts.has(symbol))),
    last: text(used.filter((symbol) => !ends.has(symbol))),
    pairs: [...pairs].map(([right, left]) => ({ left, right })),
    empty: automaton.accepts[0] !== true,
    maxLength: max === Infinity ? undefined : max,
  };
}

export function templateCount(forbidden: Forbidden): number {
  const { anywhere, first, last, pairs } = forbidden;
  return (
    anywhere.length +
    first.length +
    last.length +
    pairs.reduce((sum, { left, right }) => sum + left.length * right.length, 0)
  );
}

/** Whether the state depends on nothing but the last character, so that starts, ends and pairs say all. */
function lastCharacterDecides(automaton: AsciiAutomaton): boolean {
  return characters.every((_, symbol) => {
    const targets = new Set(automaton.next.map((row) => row[symbol] ?? -1));
    targets.delete(-1);
    return targets.size <= 1;
  });
}

/** The automaton of what isn't forbidden and has at least `min` characters. */
function toAutomaton(forbidden: Forbidden, min: number, symbols: readonly number[]): AsciiAutomaton {
  const cap = Math.max(min, (forbidden.maxLength ?? -1) + 1);
  const numbers = new Map<string, number>([["0,-1", 0]]);
  const states: [number, number][] = [[0, -1]];
  const next: number[][] = [];
  const banned = new Set(
    forbidden.pairs.flatMap(({ left, right }) => [...left].flatMap((a) => [...right].map((b) => a + b))),
  );
  for (const [length, last] of states) {
    next.push(
      characters.map((character, symbol) => {
        if (!symbols.includes(symbol)) return -1;
        if (forbidden.anywhere.includes(character)) return -1;
        if (length === 0 && forbidden.first.includes(character)) return -1;
        if (last >= 0 && banned.has((characters[last] ?? "") + character)) return -1;
        if (forbidden.maxLength !== undefined && length >= forbidden.maxLength) return -1;
        const key = `${String(Math.min(length + 1, Math.max(cap, 1)))},${String(symbol)}`;
        let number = numbers.get(key);
        if (number === undefined) {
          number = states.length;
          numbers.set(key, number);
          states.push([Math.min(length + 1, Math.max(cap, 1)), symbol]);
        }
        return number;
      }),
    );
  }
  const accepts = states.map(([length, last]) =>
    length === 0 ? !forbidden.empty && min <= 0 : length >= min && !forbidden.last.includes(characters[last] ?? ""),
  );
  return minimize({ next: next.map((row) => [...row, -1]), accepts });
}

/** Roughly what the compiler pays to run it on a string that is in the language. */
export function cost(program: Program): number {
  switch (program.kind) {
    case "forbid":
      return 3 + templateCount(program.forbidden);
    case "one-of":
      return 3;
    case "literal":
    case "at-least":
      return 8 + cost(program.next);
    case "split":
      return (
        10 +
        Math.max(
          cost(program.before) + cost(program.after),
          program.otherwise === undefined ? 0 : cost(program.otherwise),
        )
      );
    case "step":
      return 20 + Math.max(0, ...program.branches.map((branch) => cost(branch.next)));
    case "jump":
      return 1000;
  }
}
