/**
 * What a pattern asks for, read from the tables; `tools/types/patterns/print-program.ts` writes the notation. A part ends
 * with a `¦`.
 */

import type { LongerThan } from "./scalars.js";
import type { Entry, Model } from "./entry.js";
import type { Ends, Has, Length, Pair, Starts } from "./text.js";

/**
 * A program for `Run`, by its name; 0: nothing is asked for. What it leads to is read when it is needed, since it may
 * lead to itself.
 *
 * `v`: the values; `d`: digits, but for what is forbidden; `f`: what is forbidden; `l`: the program behind one of these
 * starts; `m`: a length, and the program for what has it; `s`: a delimiter, with the programs for what is before it, what
 * is behind it, and for what is without one; `t`: by the first character, whether the text may be empty, whether it may
 * be none of those that are told apart, and for each set of characters the program behind it; `j`: another program.
 */
export type Program<M extends Model, Name> = ReadProgram<M, Entry<M["programs"], Name, "">>;

type ReadProgram<M extends Model, X> = X extends `l${infer Next},${infer Starts}`
  ? { l: Parts<Starts>; n: Program<M, Next> }
  : X extends `s${infer Delimiter}${infer Before},${infer After},${infer Otherwise}`
    ? { s: Delimiter; b: Program<M, Before>; a: Program<M, After>; o: Program<M, Otherwise> }
    : X extends `f${infer F}`
      ? { f: Forbidden<F> }
      : X extends `m${infer Min},${infer Next}`
        ? { m: Length<Min>; n: Program<M, Next> }
        : X extends `v${infer Values}`
          ? { v: Parts<Values> }
          : X extends `d${infer F}`
            ? { d: Forbidden<F> }
            : X extends `t${infer Empty}${infer Other}${infer Branches}`
              ? { t: Branches; e: Allowed<Empty>; r: Allowed<Other>; of: M }
              : X extends `j${infer Name}`
                ? Program<M, Name>
                : 0;

/** Never where it may be so, else 0. */
type Allowed<Flag> = Flag extends "1" ? never : 0;
type Parts<X, A = never> = X extends `${infer Part}¦${infer More}` ? Parts<More, A | Part> : A | X;

/**
 * Forbidden texts: `^` with the characters that they start with, `$` end with, `*` contain, `+` two sets of characters one
 * behind the other, `>` a length that they exceed, `e` the empty one.
 */
export type Forbidden<X, A = never> = X extends `${infer Kind}${infer Rest}`
  ? Rest extends `${infer Part}¦${infer More}`
    ? Kind extends "*"
      ? Forbidden<More, A | Has<Part>>
      : Kind extends "^"
        ? Forbidden<More, A | Starts<Part>>
        : Kind extends "$"
          ? Forbidden<More, A | Ends<Part>>
          : Kind extends ">"
            ? Forbidden<More, A | LongerThan<Part>>
            : Kind extends "+"
              ? More extends `${infer Second}¦${infer Others}`
                ? Forbidden<Others, A | Pair<Part, Second>>
                : A
              : Forbidden<More, A | "">
    : A
  : A;
