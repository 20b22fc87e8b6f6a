/** Strings: of which characters they are, and whether they are in the language of a pattern's program. */

import type { Wild } from "./scalars.js";

/** One of the characters of a string. */
export type CharactersOf<
  S,
  C = never,
> = S extends `${infer A}${infer B}${infer D}${infer E}${infer F}${infer G}${infer Rest}`
  ? CharactersOf<Rest, C | A | B | D | E | F | G>
  : FewCharacters<S, C>;

type FewCharacters<S, C> = S extends `${infer D}${infer Rest}` ? FewCharacters<Rest, C | D> : C;

/** Contains one of the characters. */
export type Has<S> = `${string}${CharactersOf<S>}${string}`;
export type Starts<S> = `${CharactersOf<S>}${string}`;
export type Ends<S> = `${string}${CharactersOf<S>}`;

/** One of the first directly before one of the second. */
export type Pair<A, B> = `${string}${CharactersOf<A>}${CharactersOf<B>}${string}`;

/** Of that many characters or more. */
export type Length<N> = `${Wild<N>}${any}`;

/**
 * Runs a pattern's program on a string: 0 where it isn't in the language, else never. The frequent ones come first.
 *
 * `l`: a literal start, then `n`. `s`: `b` stands before that delimiter and `a` behind it; without one, `o`. `f`: what is
 * forbidden. `m`: so many characters at least, then `n`. `v`: the values. `d`: digits, but for what is forbidden. `t`: a step,
 * by sets of characters, each with the program behind it; `e` and `r` say what an empty text and any other character mean.
 */
export type Run<T, P> = P extends { l: infer L extends string; n: infer N }
  ? T extends `${L}${infer Rest}`
    ? Run<Rest, N>
    : 0
  : P extends { s: infer D extends string; b: infer A; a: infer B; o: infer O }
    ? T extends `${infer Head}${D}${infer Rest}`
      ? Run<Head, A> | Run<Rest, B>
      : O extends 0
        ? 0
        : Run<T, O>
    : P extends { f: infer F }
      ? T extends F
        ? 0
        : never
      : P extends { m: infer L; n: infer N }
        ? T extends L
          ? N extends 0
            ? never
            : Run<T, N>
          : 0
        : P extends { v: infer O }
          ? T extends O
            ? never
            : 0
          : P extends { d: infer F }
            ? `1${T & string}` extends `${bigint}`
              ? T extends F
                ? 0
                : never
              : 0
            : P extends { t: infer S; e: infer E; r: infer O }
              ? T extends `${infer C}${infer Rest}`
                ? Step<C, Rest, S, O>
                : E
              : never;

type Step<C, Rest, S, O> = S extends [infer Set, infer N, ...infer More]
  ? C extends CharactersOf<Set>
    ? Run<Rest, N>
    : Step<C, Rest, More, O>
  : C extends Ascii
    ? 0
    : O;

export type Ascii =
  CharactersOf<" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\t\n\r\u00a0éü‘’“”–—">;
