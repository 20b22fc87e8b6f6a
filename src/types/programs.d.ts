/**
 * What a pattern asks for, read from the tables; `tools/types/patterns/print-program.ts` writes the notation. A part ends
 * with a `¦`.
 */

import type { LongerThan } from "./scalars.js";
import type { Entry, Model } from "./entry.js";
import type { Ends, Has, Length, Pair, Starts } from "./text.js";

/**
 * A program for `Run`, which asks a text for one thing and hands the rest of it to others. Not each has all members:
 * they are told apart by `is`, which costs the compiler less than to compare one with each form that there is.
 */
export interface AnyProgram {
  is: any;
  /** What the text is compared with: starts, a delimiter, what is forbidden, a length, values. */
  text?: any;
  /** The program for what is behind the start, for what is before the delimiter, or for a text that is long enough. */
  next?: any;
  /** The program for what is behind the delimiter. */
  after?: any;
  /** The program for a text without the delimiter; `Nothing` where there must be one. */
  otherwise?: any;
}

/** Where nothing is asked for, or nothing is to be done. */
export interface Nothing {
  is: "nothing";
}

/** The program by a name. What it leads to is read when it is needed, since it may lead to itself. */
export type Program<M extends Model, Name> = ReadProgram<M, Entry<M["programs"], Name, "">>;

type ReadProgram<M extends Model, X> = X extends `l${infer Next},${infer Starts}`
  ? { is: "start"; text: Parts<Starts>; next: Program<M, Next> }
  : X extends `s${infer Delimiter}${infer Before},${infer After},${infer Otherwise}`
    ? {
        is: "split";
        text: Delimiter;
        next: Program<M, Before>;
        after: Program<M, After>;
        otherwise: Program<M, Otherwise>;
      }
    : X extends `f${infer F}`
      ? { is: "forbidden"; text: Forbidden<F> }
      : X extends `m${infer Min},${infer Next}`
        ? AtLeast<Min, Program<M, Next>>
        : X extends `v${infer Values}`
          ? { is: "values"; text: Parts<Values> }
          : X extends `d${infer F}`
            ? { is: "digits"; text: Forbidden<F> }
            : X extends `t${infer Empty}${infer Other}${infer Branches}`
              ? Walk<Branches, Allowed<Empty>, Allowed<Other>, M>
              : X extends `j${infer Name}`
                ? Program<M, Name>
                : Nothing;

/** Of a text with a number of characters or more. */
export type AtLeast<Min, Next> = { is: "length"; text: Length<Min>; next: Next };

/** By the first character. */
export interface Walk<Branches, Empty, Other, M> {
  is: "walk";
  /** For each set of characters the name of the program behind it. */
  branches: Branches;
  /** Never where the text may be empty, else 0. */
  empty: Empty;
  /** Never where it may begin with a character that isn't told apart from others, else 0. */
  other: Other;
  model: M;
}

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
