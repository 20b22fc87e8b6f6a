import type { TextValue } from "../value.js";
import type { Certainty } from "./certainty.js";

/** What a service's tables say of a string: a condition that compares with more values than a relation could list. */
export interface Predicate {
  /** Whether it holds of a string; unknown where the tables don't know the string. */
  readonly judge: (value: TextValue<unknown>) => Certainty;
  /** How a message puts it after the member's name: `is a type with local storage`. */
  readonly says: string;
}

/** By name. */
export type Predicates = Readonly<Record<string, Predicate>>;
