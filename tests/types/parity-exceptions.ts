import { characters } from "../../tools/types/patterns/ascii-automaton.js";
import type { Miss } from "./parity.js";

/** Faulty requests that the rules report and the types let pass, with the reason. The rules miss none. */
export interface ParityException {
  /** As the documentation gives it. */
  readonly reason: string;
  readonly covers: (miss: Miss) => boolean;
}

const known = new Set(characters);

export const parityExceptions: readonly ParityException[] = [
  {
    reason: "a character that can't be typed on an English keyboard",
    covers: ({ constraint, text }) =>
      /(?:^|map key )pattern: character$/u.test(constraint) &&
      text !== undefined &&
      [...text].some((character) => !known.has(character)),
  },
  {
    reason: "a pattern that is too large for the tables",
    covers: ({ constraint, shape }) => constraint.includes("pattern: ") && largePatterns.includes(shape),
  },
];

/** Of these shapes' patterns the types check an outline. */
export const largePatterns: readonly string[] = ["Cidr"];
