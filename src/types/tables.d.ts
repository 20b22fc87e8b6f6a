/**
 * The tables of a service, and what they say of a member. They are texts, which cost next to nothing to parse; what a
 * request uses of them is read once and cached by the compiler under the alias that reads it.
 */

import type { Entry, Model } from "./entry.js";
import type { AtLeast, Forbidden, Nothing, Program } from "./programs.js";
import type { Above, Below, Digit, Larger, LongerThan, MoreDigits, Whole } from "./scalars.js";

export type { Model } from "./entry.js";

export type Row<M extends Model, Shape> = Entry<M["rows"], Shape, "|">;

interface Constraint<R, F, P, N, U, Z, L, S, K, X, M> {
  /** 0 where the member is required, else never. */
  required: R;
  /** Strings that are forbidden. */
  forbidden: F;
  /** What else a string must be. */
  program: P;
  /** Numbers, as text, that may be out of range. */
  suspect: N;
  /** Where it isn't 0: numbers, as text, that are surely high enough; of a list, whether it is recursive. */
  enough: U;
  /** Numbers of entries, as text, that are out of range. */
  size: Z;
  /** The constraint of a list's elements or a map's values. */
  element: L;
  /** The row of a structure. */
  row: S;
  /** The constraint of a map's keys. */
  key: K;
  /** The notation: all the rest. */
  spec: X;
  /** The tables that it is from. */
  model: M;
}

export type AnyConstraint = Constraint<any, any, any, any, any, any, any, any, any, any, any>;

/** The constraint of member `K` of a structure. */
export type Member<R, K, M extends Model> = R extends `${string}|${K & string}!${infer X}|${string}`
  ? Read<X, 0, M>
  : R extends `${string}|${K & string}?${infer X}|${string}`
    ? Read<X, never, M>
    : Stranger<M>;

/** A member that the structure doesn't have: whatever it is, the second pass has to look at it. */
type Stranger<M> = Constraint<never, string, Nothing, `${number}`, 0, never, 0, "|#>~;", 0, "", M>;
type Read<X, R, M extends Model> = X extends `S${infer P},${infer A},${infer B},${string}`
  ? Constraint<R, ForbiddenOf<M, P, A, B>, ProgramOf<M, P, A>, never, 0, never, 0, 0, 0, X, M>
  : X extends `{${infer S}`
    ? Constraint<R, string, Nothing, `${number}`, 0, never, 0, Row<M, S>, 0, X, M>
    : X extends `N${infer A},${infer B},${infer I},${string}`
      ? Constraint<R, never, Nothing, Above<B> | Suspects<A> | `${string}.${string}`, Enough<A>, never, 0, 0, 0, X, M>
      : X extends `[${infer A},${infer B},${infer N};${infer E}`
        ? Constraint<R, never, Nothing, never, Recursive<N>, Above<B> | Suspects<A>, Read<E, never, M>, 0, 0, X, M>
        : X extends `(${infer A},${infer B},${string};${infer K};${infer V}`
          ? Constraint<
              R,
              never,
              Nothing,
              never,
              0,
              Above<B> | Suspects<A>,
              Read<V, never, M>,
              0,
              Read<K, never, M>,
              X,
              M
            >
          : Constraint<R, never, Nothing, never, 0, never, 0, 0, 0, X, M>;

/** 1 of the name of a list that may be in its own elements. */
type Recursive<N> = N extends `${string}*` ? 1 : 0;
type ForbiddenOf<M extends Model, P, Min, Max> =
  | Forbidden<Entry<M["forbidden"], P, "">>
  | (Max extends "" ? never : LongerThan<Max>)
  | (Min extends "" | "0" ? never : "");

type ProgramOf<M extends Model, P, Min> = Min extends "" | "0" | "1" ? Program<M, P> : AtLeast<Min, Program<M, P>>;

/** All member names of a structure. */
export type Names<R, N = never> = R extends `|${infer Entry}|${infer More}`
  ? Names<
      `|${More}`,
      N | (Entry extends `${infer Name}!${string}` ? Name : Entry extends `${infer Name}?${string}` ? Name : never)
    >
  : N;

/** Text of numbers below a small minimum, and of all negative ones. */
type Suspects<N> = N extends "" | `-${string}`
  ? never
  : N extends "0"
    ? `-${string}`
    : N extends Digit
      ? `-${string}` | Below[N]
      : `-${string}`;

/** 0, or the text of natural numbers of at least a larger minimum. */
type Enough<N> = N extends "" | Digit
  ? 0
  : N extends `-${string}`
    ? "0" | Natural
    : N | MoreDigits<Whole<N>> | Larger<Whole<N>>;

type Natural = `${Digit}${string}`;

/** Whether a type of the SDK's is one structure. */
export type HasMembers<Sdk> = [Sdk] extends [object]
  ? "$unknown" extends KeysOf<Sdk>
    ? false
    : IsUnion<Sdk> extends true
      ? false
      : string extends keyof Sdk
        ? false
        : true
  : false;
/** Whether it is one of several types; both where one of them is assignable to all. */
type IsUnion<T, All = T> = T extends T ? ([All] extends [T] ? false : true) : never;

/** The members of a structure or of any branch of a union. */
export type KeysOf<T> = T extends T ? keyof T : never;

/** A shape's name without its marks. */
export type Plain<N> = N extends `${infer X}${"*" | "~"}` ? X : N & string;

/** The operation input's structure by the name of a method, paginator or waiter. */
export type ShapeOf<List, Name> = List extends `${string}|${Name & string}:${infer S}|${string}` ? S : never;

/** 1 of `any`. */
export type IsAny<T> = 0 extends T & 1 ? 1 : 0;
