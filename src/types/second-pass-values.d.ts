/** What is said of a text, a number, or the name of a member that isn't one. */

import type { Entry } from "./entry.js";
import type { AnyProgram, Nothing, Program, Walk } from "./programs.js";
import type { Run } from "./run.js";
import type { Invalid, IsLiteral, Less, LongerThan } from "./scalars.js";
import type { AnyConstraint, Model, Names, Plain } from "./tables.js";
import type { Ascii, Has, Length, OneOf } from "./text.js";

type Fraction<I> = I extends "i" ? `${string}.${string}` : never;

/** What is said of a member that isn't one, with the names that it may have been meant for. */
export type Stray<K, Names> =
  `'${K & string}' is not a member of this structure${Meant<Extract<Names, Near<"", K>> | SameLetters<Names, K>>}`;

type Meant<N> = [N] extends [never] ? "" : `: did you mean '${N & string}'?`;
type SameLetters<N, K> = N extends string ? (Lowercase<N> extends Lowercase<K & string> ? N : never) : never;

/** Text with a letter more, less or other, or two of them in the other order. */
type Near<Head extends string, Tail> = Tail extends `${infer C}${infer Rest}`
  ? | `${Head}${string}${Tail}`
    | `${Head}${Rest}`
    | `${Head}${string}${Rest}`
    | (Rest extends `${infer D}${infer More}` ? `${Head}${D}${C}${More}` : never)
    | Near<`${Head}${C}`, Rest>
  : `${Head}${string}`;

export type ToldText<T, C extends AnyConstraint, P, A, B, N, M extends Model> = [
  TextVerdict<T, C["forbidden"], C["program"]>,
] extends [0]
  ? [T] extends [M["passes"]]
    ? T
    : Invalid<`${Shown<T, N>} ${TextFault<T, P, A, B, M>} (${Plain<N>})`>
  : T;

/** 0 where no string of the type is allowed; 1 (beside others) where one may be, or where it may not be a string. */
type TextVerdict<T, F, P extends AnyProgram> = T extends string
  ? T extends F
    ? T extends Has<Astral>
      ? 1
      : 0
    : Surely<T, P>
  : 1;

/**
 * The first halves of characters beyond U+FFFF. TypeScript before 7 counts such a character as two, and so would find a
 * string too long that isn't.
 */
type Astral =
  "\ud800\ud801\ud834\ud835\ud83c\ud83d\ud83e\ud83f\ud840\ud841\ud842\ud843\ud844\ud845\ud846\ud847\ud848\ud849\ud84a\ud84b\ud84c\ud84d\ud84e\ud84f\ud850\ud851\ud852\ud853\ud854\ud855\ud856\ud857\ud858\ud859\ud85a\ud85b\ud85c\ud85d\ud85e\ud85f\ud860\ud861\ud862\ud863\ud864\ud865\ud866\ud867\ud868\ud869\ud86a\ud86b\ud86c\ud86d\ud86e\ud86f\ud870\ud871\ud872\ud873\ud874\ud875\ud876\ud877\ud878\ud879\ud87a\ud87b\ud87c\ud87d\ud87e\ud87f\ud880\ud881\ud882\ud883\ud884\ud885\ud886\ud887\udb40\udb41\udb80\udbc0\udbff";

type Shown<T, N> = N extends `${string}~`
  ? "the value"
  : T extends LongerThan<"48">
    ? `'${Start<T>}...'`
    : `'${T & string}'`;

/** The first 40 characters. */
type Start<
  S,
  N extends unknown[] = [],
> = S extends `${infer A}${infer B}${infer C}${infer D}${infer E}${infer F}${infer G}${infer H}${infer Rest}`
  ? `${A}${B}${C}${D}${E}${F}${G}${H}${N["length"] extends 4 ? "" : Start<Rest, [...N, 0]>}`
  : S & string;

type TextFault<T, P, A, B, M extends Model> = B extends ""
  ? TextFaultMin<T, P, A, M>
  : T extends LongerThan<B>
    ? `is longer than ${B & string} characters`
    : TextFaultMin<T, P, A, M>;

type TextFaultMin<T, P, A, M extends Model> = A extends "" | "0"
  ? Mismatch<P, M>
  : T extends Length<A>
    ? Mismatch<P, M>
    : `is shorter than ${A & string} character${A extends "1" ? "" : "s"}`;

type Mismatch<P, M extends Model> = `must be ${Entry<M["patterns"], P, "">}`;

/** 0 where no string of the type is in the program's language; 1 where one may be. */
type Surely<T, P extends AnyProgram> = P extends Nothing
  ? 1
  : T extends string
    ? IsLiteral<T> extends true
      ? [Run<T, P>] extends [never]
        ? 1
        : 0
      : [RunHead<Head<T>, P>] extends [never]
        ? 1
        : 0
    : 1;

/** The known text that a template begins with. */
type Head<T> = string extends T
  ? ""
  : T extends `${infer C}${infer Rest}`
    ? IsLiteral<C> extends true
      ? `${C}${Head<Rest>}`
      : ""
    : "";

/**
 * 0 where nothing that begins with this text is in the program's language. Apart from `Run`, since nearly all texts are
 * known to their ends, and those cost less there.
 */
type RunHead<T, P extends AnyProgram> = P["is"] extends "start"
  ? T extends `${P["text"]}${infer Rest}`
    ? RunHead<Rest, P["next"]>
    : MayBegin<P["text"], T>
  : P["is"] extends "forbidden"
    ? T extends ""
      ? never
      : `${T & string}${string}` extends P["text"]
        ? 0
        : never
    : P["is"] extends "length"
      ? RunHead<T, P["next"]>
      : P["is"] extends "split"
        ? T extends `${infer Head}${P["text"]}${infer Rest}`
          ? Run<Head, P["next"]> | RunHead<Rest, P["after"]>
          : [RunHead<T, P["next"]>] extends [never]
            ? never
            : P["otherwise"] extends Nothing
              ? 0
              : RunHead<T, P["otherwise"]>
        : P["is"] extends "digits"
          ? `1${T & string}` extends `${bigint}`
            ? never
            : 0
          : P["is"] extends "values"
            ? MayBegin<P["text"], T>
            : P extends Walk<infer Branches, unknown, infer Other, infer M extends Model>
              ? T extends `${infer C}${infer Rest}`
                ? StepHead<C, Rest, Branches, Other, M>
                : never
              : never;

/** 0 where none of some texts begins with this one. */
type MayBegin<Texts, Head> = [Texts extends `${Head & string}${string}` ? 1 : never] extends [never] ? 0 : never;

type StepHead<C, Rest, Branches, O, M extends Model> = Branches extends `${infer Next},${infer Set}¦${infer More}`
  ? C extends OneOf<Set>
    ? RunHead<Rest, Program<M, Next>>
    : StepHead<C, Rest, More, O, M>
  : C extends Ascii
    ? 0
    : O;

export type ToldNumber<T, A, B, I, N> = [OutOfRange<T & number, A, B, I>] extends [0]
  ? Invalid<NumberMessage<T, A, B, N>>
  : T;

/** 0 where all numbers of the type are out of range. */
type OutOfRange<T extends number, A, B, I> = number extends T
  ? 1
  : T extends T
    ? (A extends "" ? false : Less<`${T}`, A>) extends true
      ? 0
      : (B extends "" ? false : Less<B, `${T}`>) extends true
        ? 0
        : `${T}` extends Fraction<I>
          ? 0
          : 1
    : 1;

type NumberMessage<T, A, B, N> = `${T & number} ${NumberFault<T, A, B>} (${N & string})`;
type NumberFault<T, A, B> = A extends ""
  ? NumberFaultMax<T, B>
  : Less<`${T & number}`, A> extends true
    ? `is less than ${A & string}`
    : NumberFaultMax<T, B>;

type NumberFaultMax<T, B> = B extends ""
  ? "is not a whole number"
  : Less<B, `${T & number}`> extends true
    ? `is more than ${B & string}`
    : "is not a whole number";
