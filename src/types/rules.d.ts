/** The relations of a structure, read from its row. */

import type { ReadDeepRule } from "./conditions.js";
import type { Separated } from "./scalars.js";

interface Rule<K, V, N, B, I, L, E, X> {
  /** The members without which the rule says nothing. */
  keys: K | B | L;
  /** The member that has to be set for the rule to apply; never: it always does. */
  key: K;
  /** Its values, as text, for which the rule applies; unknown: all. */
  values: V;
  /** The members of which one is needed; never: none. */
  needs: N;
  /** The member that must not be set, or that must not be as `inner` says. */
  bans: B;
  /** `+Member`: with that member; `-Member`: without it; `=a,b`: one of these; `^a,b`: none of these; empty: at all. */
  inner: I;
  /** The list whose elements must differ, and in which member (empty: altogether). */
  list: L;
  element: E;
  says: X;
}

export type AnyRule = Rule<any, any, any, any, any, any, any, any>;

/** The relations of a structure. */
export type Rules<R> = R extends `${string}|#${infer X}` ? ReadRules<X> : never;
type ReadRules<X, A = never> = X extends `${infer Condition}~${infer Says};${infer More}`
  ? ReadRules<More, A | ReadRule<Condition, Says>>
  : A;

type ReadRule<X, Says> = X extends `@${infer Deep}`
  ? ReadDeepRule<Deep, Says>
  : X extends `${infer C}>${infer N}`
    ? Rule<KeyOf<C>, ValuesOf<C>, Separated<N>, never, "", never, "", Says>
    : X extends `${infer C}!${infer B}`
      ? ReadBan<C, B, Says>
      : X extends `*${infer L}.${infer E}`
        ? Rule<never, unknown, never, never, "", L, E, Says>
        : never;

type ReadBan<C, B, Says> = B extends `${infer A}=${infer V}`
  ? Rule<KeyOf<C>, ValuesOf<C>, never, A, `=${V}`, never, "", Says>
  : B extends `${infer A}^${infer V}`
    ? Rule<KeyOf<C>, ValuesOf<C>, never, A, `^${V}`, never, "", Says>
    : B extends `${infer A}.${infer I}`
      ? Rule<KeyOf<C>, ValuesOf<C>, never, A, I, never, "", Says>
      : Rule<KeyOf<C>, ValuesOf<C>, never, B, "", never, "", Says>;

type KeyOf<C> = C extends "" ? never : C extends `${infer K}=${string}` ? K : C;
type ValuesOf<C> = C extends `${string}=${infer V}` ? Separated<V> : unknown;
