/** Whether strings are in the language of a pattern's program. */

import type { Model } from "./entry.js";
import type { Program } from "./programs.js";
import type { Ascii, OneOf } from "./text.js";

/**
 * Runs a pattern's program (`Program` says what they are) on a string: 0 where it isn't in the language, else never. The
 * frequent ones come first.
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
            : P extends { t: infer S; e: infer E; r: infer O; of: infer M extends Model }
              ? T extends `${infer C}${infer Rest}`
                ? Step<C, Rest, S, O, M>
                : E
              : never;

type Step<C, Rest, Branches, O, M extends Model> = Branches extends `${infer Next},${infer Set}¦${infer More}`
  ? C extends OneOf<Set>
    ? Run<Rest, Program<M, Next>>
    : Step<C, Rest, More, O, M>
  : C extends Ascii
    ? 0
    : O;
