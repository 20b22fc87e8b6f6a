/** Whether strings are in the language of a pattern's program. */

import type { Model } from "./entry.js";
import type { AnyProgram, Nothing, Program, Walk } from "./programs.js";
import type { Ascii, OneOf } from "./text.js";

/**
 * Runs a pattern's program on a string: 0 where it isn't in the language, else never. The frequent ones come first.
 */
export type Run<T, P extends AnyProgram> = P["is"] extends "start"
  ? T extends `${P["text"]}${infer Rest}`
    ? Run<Rest, P["next"]>
    : 0
  : P["is"] extends "forbidden"
    ? T extends P["text"]
      ? 0
      : never
    : P["is"] extends "nothing"
      ? never
      : P["is"] extends "length"
        ? T extends P["text"]
          ? Run<T, P["next"]>
          : 0
        : P["is"] extends "split"
          ? T extends `${infer Head}${P["text"]}${infer Rest}`
            ? Run<Head, P["next"]> | Run<Rest, P["after"]>
            : P["otherwise"] extends Nothing
              ? 0
              : Run<T, P["otherwise"]>
          : P["is"] extends "digits"
            ? `1${T & string}` extends `${bigint}`
              ? T extends P["text"]
                ? 0
                : never
              : 0
            : P["is"] extends "values"
              ? T extends P["text"]
                ? never
                : 0
              : P extends Walk<infer Branches, infer Empty, infer Other, infer M extends Model>
                ? T extends `${infer C}${infer Rest}`
                  ? Step<C, Rest, Branches, Other, M>
                  : Empty
                : never;

type Step<C, Rest, Branches, O, M extends Model> = Branches extends `${infer Next},${infer Set}¦${infer More}`
  ? C extends OneOf<Set>
    ? Run<Rest, Program<M, Next>>
    : Step<C, Rest, More, O, M>
  : C extends Ascii
    ? 0
    : O;
