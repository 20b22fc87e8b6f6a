/**
 * A minimal deterministic finite automaton over Unicode code points.
 *
 * States are small integers, `start` first. `dead` is a state from which no accepting state can be reached; every
 * other state can reach one (the automaton is trimmed), so a string is hopeless exactly when its walk dies.
 */
export interface Automaton {
  readonly start: number;
  /** The number of live states. */
  readonly stateCount: number;
  /** The state after reading `codePoint` (0 to 0x10FFFF) in `state`, or -1 where the walk dies. */
  next(state: number, codePoint: number): number;
  /** Whether a string that ends in `state` matches. */
  accepts(state: number): boolean;
  /** Inclusive code point ranges that don't die in `state`, ascending and disjoint. */
  allowed(state: number): readonly (readonly [number, number])[];
  /**
   * Where each of the code point ranges that don't die leads: `[first, last, next state]`, ascending and disjoint;
   * neighbours may be split. For walks over text that is only partly known.
   */
  transitions(state: number): readonly (readonly [first: number, last: number, next: number])[];
}
