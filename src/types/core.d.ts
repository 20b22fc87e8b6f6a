/**
 * The checker as types: what an argument must be so that it is a request that the service takes.
 *
 * Two passes. The first (`Bad...`) only finds out whether anything is wrong, with as few instantiations as possible:
 * its result is `never` where nothing is. The second (`Told...`) runs only after the first found something; it decides
 * (the first may be wrong about values that aren't literals) and puts an `Invalid` in the place of the fault.
 *
 * The tables (`generated/`) are string literals, which cost next to nothing to parse; what a request uses of them is
 * read once and cached by the compiler under the alias that reads it.
 */

import type { AnyDeepRule, BadDeep, Pinned, ReadDeepRule } from "./conditions.js";
import type {
  Above,
  Below,
  Digit,
  Invalid,
  IsLiteral,
  Larger,
  Less,
  LongerThan,
  MoreDigits,
  Refused,
  Scalar,
  Separated,
  Whole,
  Wild,
} from "./scalars.js";

export type { Invalid, LongerThan } from "./scalars.js";

/**
 * A member that neither the service nor the SDK knows, where nothing else is wrong: the SDK's own type and this give the
 * compiler's own error, with the nearest name, at the member.
 */
interface Unlisted<Name> {
  readonly __sagemaker_unlisted__: Name;
}

/** The tables of a service; see `tools/types/` for the notation. */
export interface Model {
  /** A structure's members by its name. */
  rows: object;
  /** What a pattern forbids, by its number. */
  forbidden: object;
  /** What else a pattern asks for, by its number. */
  programs: object;
  /** The patterns as the service states them. */
  patterns: object;
}

/**
 * The type of a request parameter: `T` where the literal is right, otherwise a type that it isn't assignable to.
 *
 * It distributes over `T`, and asks first whether that is the SDK's own type, for the sake of the compiler: that is then
 * the constraint of the parameter's type, by which the compiler finds the context of the literal, and what it takes for
 * `T` where a required member is missing, as it is at almost every keystroke. Neither must begin a check.
 *
 * In the body of a generic function the compiler can't decide a condition about a type parameter, and asks that the
 * argument suit both branches, except where it is sure that the condition can't hold. It is sure here, since a template
 * with an undecided part isn't "x0": so a request that depends on a type parameter passes.
 */
export type Checked<T, Shape, Sdk, M extends Model, All = T> = T extends unknown
  ? [keyof Sdk, Sdk] extends [keyof T, T]
    ? All
    : `x${Verdict<BadRecord<All, Row<M, Shape>, M>>}` extends "x0"
      ? ToldArgument<All, Row<M, Shape>, Sdk, M>
      : Sdk
  : never;

/** 1 where nothing is wrong. */
type Verdict<B> = [B] extends [never] ? 1 : 0;

type Row<M extends Model, Shape> = Shape extends keyof M["rows"] ? M["rows"][Shape] : "|";

// Constraints of a member, read from its notation.

interface Constraint<R, F, P, N, U, Z, L, S, K, X> {
  /** 0 where the member is required, else never. */
  required: R;
  /** Strings that are forbidden. */
  forbidden: F;
  /** What else a string must be; 0: nothing. */
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
}

type AnyConstraint = Constraint<any, any, any, any, any, any, any, any, any, any>;

/** The constraint of member `K` of a structure. */
type Member<R, K, M extends Model> = R extends `${string}|${K & string}!${infer X}|${string}`
  ? Read<X, 0, M>
  : R extends `${string}|${K & string}?${infer X}|${string}`
    ? Read<X, never, M>
    : Stranger;
/** A member that the structure doesn't have: whatever it is, the second pass has to look at it. */
type Stranger = Constraint<never, string, 0, `${number}`, 0, never, 0, "|#>~;", 0, "">;

type Read<X, R, M extends Model> = X extends `S${infer P},${infer A},${infer B},${string}`
  ? Constraint<R, Forbidden<M, P, A, B>, Program<M, P, A>, never, 0, never, 0, 0, 0, X>
  : X extends `{${infer S}`
    ? Constraint<R, string, 0, `${number}`, 0, never, 0, Row<M, S>, 0, X>
    : X extends `N${infer A},${infer B},${infer I},${string}`
      ? Constraint<R, never, 0, Above<B> | Suspects<A> | `${string}.${string}`, Enough<A>, never, 0, 0, 0, X>
      : X extends `[${infer A},${infer B},${infer N};${infer E}`
        ? Constraint<R, never, 0, never, Recursive<N>, Above<B> | Suspects<A>, Read<E, never, M>, 0, 0, X>
        : X extends `(${infer A},${infer B},${string};${infer K};${infer V}`
          ? Constraint<R, never, 0, never, 0, Above<B> | Suspects<A>, Read<V, never, M>, 0, Read<K, never, M>, X>
          : Constraint<R, never, 0, never, 0, never, 0, 0, 0, X>;

/** 1 of the name of a list that may be in its own elements. */
type Recursive<N> = N extends `${string}*` ? 1 : 0;

type Forbidden<M extends Model, P, Min, Max> =
  | (P extends keyof M["forbidden"] ? M["forbidden"][P] : never)
  | (Max extends "" ? never : LongerThan<Max>)
  | (Min extends "" | "0" ? never : "");

type Program<M extends Model, P, Min> = Min extends "" | "0" | "1"
  ? P extends keyof M["programs"]
    ? M["programs"][P]
    : 0
  : { least: Length<Min>; next: P extends keyof M["programs"] ? M["programs"][P] : 0 };

/** All member names of a structure. */
type Names<R, N = never> = R extends `|${infer Entry}|${infer More}`
  ? Names<
      `|${More}`,
      N | (Entry extends `${infer Name}!${string}` ? Name : Entry extends `${infer Name}?${string}` ? Name : never)
    >
  : N;

// Text.

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

/** Runs a pattern's program on a string: 0 where it isn't in the language, else never. The frequent ones come first. */
type Run<T, P> = P extends { literal: infer L extends string; next: infer N }
  ? T extends `${L}${infer Rest}`
    ? Run<Rest, N>
    : 0
  : P extends { split: infer D extends string; before: infer A; after: infer B; otherwise: infer O }
    ? T extends `${infer Head}${D}${infer Rest}`
      ? Run<Head, A> | Run<Rest, B>
      : O extends 0
        ? 0
        : Run<T, O>
    : P extends { forbid: infer F }
      ? T extends F
        ? 0
        : never
      : P extends { least: infer L; next: infer N }
        ? T extends L
          ? N extends 0
            ? never
            : Run<T, N>
          : 0
        : P extends { oneOf: infer O }
          ? T extends O
            ? never
            : 0
          : P extends { digits: infer F }
            ? `1${T & string}` extends `${bigint}`
              ? T extends F
                ? 0
                : never
              : 0
            : P extends { step: infer S; empty: infer E; rest: infer O }
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

type Ascii =
  CharactersOf<" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\t\n\r\u00a0éü‘’“”–—">;

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
type Fraction<I> = I extends "i" ? `${string}.${string}` : never;

// First pass.

type BadRecord<T, R, M extends Model> = string extends keyof T
  ? 0
  : BadMembers<T, keyof T, R, M> | BadRule<T, Rules<R>>;

type BadMembers<T, K extends keyof T, R, M extends Model> = K extends K ? Bad<T[K], Member<R, K, M>, M> : never;

type Bad<T, C extends AnyConstraint, M extends Model> = T extends string
  ? T extends C["forbidden"]
    ? 0
    : C["program"] extends 0
      ? never
      : string extends T
        ? never
        : Run<T, C["program"]>
  : T extends number
    ? `${T}` extends C["suspect"]
      ? 0
      : C["enough"] extends 0
        ? never
        : number extends T
          ? never
          : `${T}` extends C["enough"]
            ? never
            : 0
    : T extends undefined
      ? C["required"]
      : T extends readonly unknown[]
        ? C["element"] extends AnyConstraint
          ? BadList<T, C, C["element"], M>
          : C["row"] extends 0
            ? never
            : 0
        : C["row"] extends 0
          ? C["key"] extends AnyConstraint
            ? BadMap<T, C, C["key"], C["element"], M>
            : never
          : BadRecord<T, C["row"], M>;

type BadList<
  T extends readonly unknown[],
  C extends AnyConstraint,
  E extends AnyConstraint,
  M extends Model,
> = `${T["length"]}` extends C["size"]
  ? 0
  : C["enough"] extends 0
    ? Bad<T[number], E, M>
    : number extends T["length"]
      ? never
      : Bad<T[number], E, M>;

type BadMap<T, C extends AnyConstraint, K extends AnyConstraint, V extends AnyConstraint, M extends Model> =
  Bad<keyof T, K, M> | Bad<T[keyof T], V, M> | BadSize<keyof T, C>;

type BadSize<K, C extends AnyConstraint> = C["size"] extends never
  ? never
  : `${Count<K>}` extends C["size"]
    ? 0
    : never;

/** The number of members of a union of literals; `number` where it isn't one. */
type Count<K> = string extends K ? number : CountDown<K, []>;
type CountDown<K, N extends unknown[]> = [K] extends [never]
  ? N["length"]
  : N["length"] extends 999
    ? number
    : LastOf<K> extends infer L
      ? CountDown<Exclude<K, L>, [...N, 0]>
      : never;
type LastOf<K> = (K extends K ? (x: () => K) => void : never) extends (x: infer I) => void
  ? I extends () => infer L
    ? L
    : never
  : never;

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
type AnyRule = Rule<any, any, any, any, any, any, any, any>;

/** The relations of a structure. */
type Rules<R> = R extends `${string}|#${infer X}` ? ReadRules<X> : never;
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

type BadRule<T, X> = X extends AnyRule
  ? X["keys"] extends keyof T
    ? unknown extends X["values"]
      ? BadWhere<T, X>
      : [T[X["key"] & keyof T] & Scalar] extends [infer V extends Scalar]
        ? `${V}` extends X["values"]
          ? BadWhere<T, X>
          : never
        : never
    : never
  : X extends AnyDeepRule
    ? BadDeep<T, X>
    : never;
/** The same where the condition holds. */
type BadWhere<T, X extends AnyRule> = X["needs"] extends never
  ? X["list"] extends never
    ? X["inner"] extends ""
      ? 0
      : Breach<T[X["bans"] & keyof T], X["inner"]>
    : Twice<T[X["list"] & keyof T], X["element"]>
  : X["needs"] & keyof T extends never
    ? 0
    : never;

/** 0 where a member's value certainly is as the inner part of a rule forbids. */
type Breach<V, I> = I extends ""
  ? 0
  : I extends `+${infer B}`
    ? 1 extends (V extends object ? (B extends keyof V ? (undefined extends V[B] ? 1 : never) : 1) : 1)
      ? never
      : 0
    : I extends `-${infer B}`
      ? 1 extends (V extends object ? (B extends keyof V ? ([V[B]] extends [undefined] ? IsAny<V[B]> : 1) : never) : 1)
        ? never
        : 0
      : [V] extends [infer S extends Scalar]
        ? I extends `=${infer L}`
          ? `${S}` extends Separated<L>
            ? 0
            : never
          : I extends `^${infer L}`
            ? `${S}` & Separated<L> extends never
              ? 0
              : never
            : never
        : never;

/** 0 where two elements of a literal list are the same literal. */
type Twice<T, E> = T extends readonly unknown[]
  ? number extends T["length"]
    ? TwiceAtStart<T, E>
    : TwiceFrom<T, E, 0, never>
  : never;
/** By index, since a tuple for every rest of the list would take the compiler much more memory. */
type TwiceFrom<T extends readonly unknown[], E, I extends number, Seen> = I extends T["length"]
  ? never
  : [SameAs<ElementKey<T[I], E>, Seen>] extends [never]
    ? TwiceFrom<T, E, After[I], Seen | Certain<ElementKey<T[I], E>>>
    : 0;
type Certain<K> = 0 extends 1 & K ? never : K;
/** Of a list with a part of unknown length. */
type TwiceAtStart<T, E> = T extends readonly [infer H, ...infer More]
  ? More extends readonly []
    ? never
    : SameAs<ElementKey<H, E>, ElementKey<More[number], E>> extends infer S
      ? [S] extends [never]
        ? TwiceAtStart<More, E>
        : 0
      : never
  : never;
/** The next number; of lists that are longer, the start is looked at. */
type After = [
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  37,
  38,
  39,
  40,
  41,
  42,
  43,
  44,
  45,
  46,
  47,
  48,
  49,
  50,
  51,
  52,
  53,
  54,
  55,
  56,
  57,
  58,
  59,
  60,
  61,
  62,
  63,
  64,
  65,
  66,
  67,
  68,
  69,
  70,
  71,
  72,
  73,
  74,
  75,
  76,
  77,
  78,
  79,
  80,
  81,
  82,
  83,
  84,
  85,
  86,
  87,
  88,
  89,
  90,
  91,
  92,
  93,
  94,
  95,
  96,
  97,
  98,
  99,
  100,
  ...never[],
];
type ElementKey<H, E> = E extends "" ? H : H extends H ? (E extends keyof H ? H[E] : never) : never;
type SameAs<H, O> = 0 extends 1 & (H | O)
  ? never
  : H extends string | number
    ? O extends H
      ? [H] extends [O]
        ? 0
        : never
      : never
    : never;

// Second pass.

/** Whether the first pass was wrong about one of the types that a value may be of. */
type MayBeRight<T, R, M extends Model> = T extends T ? ([BadRecord<T, R, M>] extends [never] ? 1 : 0) : 0;

/**
 * Of an argument, the compiler's message begins with its type, whatever is wrong, unless it is one about a property that
 * isn't known: hence a type without any.
 */
type ToldArgument<T, R, Sdk, M extends Model> =
  1 extends MayBeRight<T, R, M>
    ? T
    : [Lacking<T, Rules<R>>] extends [never]
      ? ToldMembers<T, R, Sdk, M>
      : Invalid<Lacking<T, Rules<R>>>;

type ToldRecord<T, R, Sdk, M extends Model> =
  1 extends MayBeRight<T, R, M>
    ? T
    : [Lacking<T, Rules<R>>] extends [never]
      ? ToldMembers<T, R, Sdk, M>
      : Refused<T, Lacking<T, Rules<R>>>;

type ToldMembers<T, R, Sdk, M extends Model> =
  IsOnly<UnlistedOf<T, keyof T, Names<R> | KeysOf<Sdk>>, T, R, Sdk, M> extends true
    ? Sdk & Unlisted<UnlistedOf<T, keyof T, Names<R> | KeysOf<Sdk>>>
    : {
        [K in keyof T]: K extends Names<R>
          ? [Banned<T, K, Rules<R>>] extends [never]
            ? [DeeplyBanned<T, K, Rules<R>>] extends [never]
              ? Told<T[K], Member<R, K, M>, ValueOf<Sdk, K>, K, M>
              : Pinned<T[K], DeeplyBanned<T, K, Rules<R>>>
            : Refused<T[K], Banned<T, K, Rules<R>>>
          : K extends KeysOf<Sdk>
            ? T[K]
            : T[K] extends undefined
              ? T[K]
              : Refused<T[K], Stray<K, Names<R>>>;
      };

type UnlistedOf<T, K extends keyof T, Known> = K extends Known ? never : T[K] extends undefined ? never : K;

/** Whether members that nobody knows are all that is wrong, and the SDK's type is one that the compiler compares with. */
type IsOnly<U, T, R, Sdk, M extends Model> = [U] extends [never]
  ? false
  : [BadMembers<T, Exclude<keyof T, U>, R, M> | BadRule<T, Rules<R>>] extends [never]
    ? Sdk extends object
      ? "$unknown" extends KeysOf<Sdk>
        ? false
        : IsUnion<Sdk> extends true
          ? false
          : string extends keyof Sdk
            ? false
            : true
      : false
    : false;
type IsUnion<T, All = T> = T extends T ? ([All] extends [T] ? false : true) : never;

/** What is said of a member that isn't one, with the names that it may have been meant for. */
type Stray<K, Names> =
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

/** What the rules say that need a member which isn't there, whatever else is. */
type Lacking<T, X> = X extends AnyRule
  ? [X["needs"]] extends [never]
    ? never
    : [X["key"]] extends [never]
      ? Needed<T, X>
      : never
  : never;

/** What a rule says that needs a member which isn't there. */
type Needed<T, X extends AnyRule> =
  Applies<T, X> extends true
    ? 1 extends (
        X["needs"] extends infer N ? (N extends keyof T ? ([T[N]] extends [undefined] ? IsAny<T[N]> : 1) : 0) : 0
      )
      ? never
      : X["says"]
    : never;

type IsAny<T> = 0 extends T & 1 ? 1 : 0;

/** What the rules say against this member, or need because of it. */
type Banned<T, K extends keyof T, X> = X extends AnyRule
  ? [X["needs"]] extends [never]
    ? BannedBy<T, K, X>
    : [X["key"]] extends [never]
      ? never
      : [K] extends [X["key"]]
        ? Needed<T, X>
        : never
  : never;
type BannedBy<T, K extends keyof T, X extends AnyRule> = [X["bans"]] extends [never]
  ? [X["list"]] extends [K]
    ? [X["list"]] extends [never]
      ? never
      : [Twice<T[K], X["element"]>] extends [never]
        ? never
        : X["says"]
    : never
  : [K] extends [X["bans"]]
    ? undefined extends T[K]
      ? never
      : Applies<T, X> extends true
        ? [Breach<T[K], X["inner"]>] extends [never]
          ? never
          : X["says"]
        : never
    : never;

/** The rules about members of members that are broken and are reported on this member. */
type DeeplyBanned<T, K, X> = X extends AnyDeepRule
  ? [K] extends [X["key"]]
    ? [BadDeep<T, X>] extends [never]
      ? never
      : X
    : never
  : never;

/** Whether the condition of a rule is certain. */
type Applies<T, X extends AnyRule> = [X["key"]] extends [never]
  ? true
  : X["key"] extends keyof T
    ? undefined extends T[X["key"]]
      ? false
      : unknown extends X["values"]
        ? true
        : [T[X["key"]]] extends [infer V extends Scalar]
          ? `${V}` extends X["values"]
            ? true
            : false
          : false
    : false;

/** The members of a structure or of any branch of a union. */
type KeysOf<T> = T extends T ? keyof T : never;
type ValueOf<T, K> = T extends T ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

type Told<T, C extends AnyConstraint, Sdk, K, M extends Model> = [T & {}] extends [never]
  ? ToldAbsent<T, C, K>
  : C["spec"] extends `S${infer P},${infer A},${infer B},${infer N}`
    ? ToldText<T, C, P, A, B, N, M>
    : C["spec"] extends `N${infer A},${infer B},${infer I},${infer N}`
      ? ToldNumber<T, A, B, I, N>
      : C["row"] extends 0
        ? T extends readonly unknown[]
          ? C["element"] extends AnyConstraint
            ? ToldList<T, C, C["element"], Sdk, M>
            : T
          : C["key"] extends AnyConstraint
            ? ToldMap<T, C, C["key"], C["element"], Sdk, M>
            : T
        : T extends readonly unknown[] | string | number | bigint | boolean | Date | RegExp | Uint8Array
          ? Invalid<"not a structure">
          : T extends object
            ? ToldRecord<T, C["row"], Sdk, M>
            : T;

type ToldAbsent<T, C extends AnyConstraint, K> = [C["required"]] extends [never]
  ? T
  : [T] extends [undefined]
    ? Invalid<`${K & string} is required, but undefined`>
    : T;

type ToldText<T, C extends AnyConstraint, P, A, B, N, M extends Model> = [
  TextVerdict<T, C["forbidden"], C["program"]>,
] extends [0]
  ? Invalid<`${Shown<T, N>} ${TextFault<T, P, A, B, M>} (${Plain<N>})`>
  : T;

/** 0 where no string of the type is allowed; 1 (beside others) where one may be, or where it may not be a string. */
type TextVerdict<T, F, P> = T extends string ? (T extends F ? (T extends Has<Astral> ? 1 : 0) : Surely<T, P>) : 1;
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
type Mismatch<P, M extends Model> = `does not match ${P extends keyof M["patterns"] ? M["patterns"][P] & string : ""}`;

/** 0 where no string of the type is in the program's language; 1 where one may be. */
type Surely<T, P> = P extends 0
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

/** 0 where nothing that begins with this text is in the program's language. */
type RunHead<T, P> = P extends { forbid: infer F }
  ? T extends ""
    ? never
    : `${T & string}${string}` extends F
      ? 0
      : never
  : P extends { literal: infer L extends string; next: infer N }
    ? T extends `${L}${infer Rest}`
      ? RunHead<Rest, N>
      : [L extends `${T & string}${string}` ? 1 : never] extends [never]
        ? 0
        : never
    : P extends { split: infer D extends string; before: infer A; after: infer B; otherwise: infer O }
      ? T extends `${infer H}${D}${infer Rest}`
        ? Run<H, A> | RunHead<Rest, B>
        : [RunHead<T, A>] extends [never]
          ? never
          : O extends 0
            ? 0
            : RunHead<T, O>
      : P extends { least: infer L; next: infer N }
        ? N extends 0
          ? never
          : RunHead<T, N>
        : P extends { oneOf: infer O }
          ? [O extends `${T & string}${string}` ? 1 : never] extends [never]
            ? 0
            : never
          : P extends { digits: unknown }
            ? `1${T & string}` extends `${bigint}`
              ? never
              : 0
            : P extends { step: infer S; rest: infer O }
              ? T extends `${infer C}${infer Rest}`
                ? StepHead<C, Rest, S, O>
                : never
              : never;

type StepHead<C, Rest, S, O> = S extends [infer Set, infer N, ...infer More]
  ? C extends CharactersOf<Set>
    ? RunHead<Rest, N>
    : StepHead<C, Rest, More, O>
  : C extends Ascii
    ? 0
    : O;

type ToldNumber<T, A, B, I, N> = [OutOfRange<T & number, A, B, I>] extends [0] ? Invalid<NumberMessage<T, A, B, N>> : T;
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

type ToldList<
  T extends readonly unknown[],
  C extends AnyConstraint,
  E extends AnyConstraint,
  Sdk,
  M extends Model,
> = `${T["length"]}` extends C["size"]
  ? Refused<T, Entries<`${T["length"]}`, C["spec"]>>
  : C["enough"] extends 0
    ? ToldItems<T, E, Sdk, M>
    : number extends T["length"]
      ? T
      : ToldItems<T, E, Sdk, M>;
type ToldItems<T extends readonly unknown[], E extends AnyConstraint, Sdk, M extends Model> = {
  [I in keyof T]: Told<T[I], E, Sdk extends readonly (infer D)[] ? D : unknown, I, M>;
};
type Entries<Count extends string, X> = X extends `${"[" | "("}${infer A},${infer B},${infer N};${string}`
  ? `${Count} ${Count extends "1" ? "entry" : "entries"}: ${(A extends "" ? false : Less<Count, A>) extends true ? `at least ${A} ${A extends "1" ? "is" : "are"} needed` : `at most ${B} ${B extends "1" ? "is" : "are"} allowed`} (${Plain<N>})`
  : never;
/** A shape's name without its marks. */
type Plain<N> = N extends `${infer X}${"*" | "~"}` ? X : N & string;

type ToldMap<T, C extends AnyConstraint, K extends AnyConstraint, V extends AnyConstraint, Sdk, M extends Model> = [
  BadSize<keyof T, C>,
] extends [never]
  ? {
      [I in keyof T]: [Bad<I, K, M>] extends [never]
        ? Told<T[I], V, Sdk extends { [key: string]: infer D } ? D : unknown, I, M>
        : KeyFault<Told<I, K, unknown, I, M>, T[I]>;
    }
  : Refused<T, Entries<`${Count<keyof T>}`, C["spec"]>>;
/** A fault of a key can only be shown on its value. */
type KeyFault<F, V> = F extends Invalid<infer Message> ? Refused<V, `key ${Message}`> : V;

// Clients.

/** The operation input's structure by the name of a method, paginator or waiter. */
type ShapeOf<List, Name> = List extends `${string}|${Name & string}:${infer S}|${string}` ? S : never;

/** A command class of the SDK, with a constructor that checks. */
export type StrictCommand<Sdk, Name, Shape, M extends Model> = Name extends keyof Sdk
  ? Sdk[Name] extends { new (...args: infer A): infer C }
    ? ([A] extends [[infer In]] ? CommandClass<In, C, Shape, M> : OptionalCommandClass<Given<A>, C, Shape, M>) &
        Omit<Sdk[Name], "prototype">
    : Sdk[Name]
  : never;
type Given<A> = A extends readonly [infer In] ? In : never;

interface CommandClass<In, C, Shape, M extends Model> {
  new <const T extends In = In>(input: Checked<T, Shape, In, M>): C;
  readonly prototype: C;
}
interface OptionalCommandClass<In, C, Shape, M extends Model> {
  new <const T extends In = In>(input?: Checked<T, Shape, In, M>): C;
  readonly prototype: C;
}

/** The instances of a class of the SDK; never where this version of it has no such class. */
export type InstanceOf<Sdk, Name> = Name extends keyof Sdk
  ? Sdk[Name] extends { prototype: infer C }
    ? C
    : never
  : never;

/** A parameter of a paginator or waiter; never where this version of the SDK has no such function. */
export type Parameter<Sdk, Name, Index extends number> = Name extends keyof Sdk
  ? Sdk[Name] extends (...args: infer A) => unknown
    ? A[Index]
    : never
  : never;
/** The parameters behind the second, which is the request. */
export type RestOf<Sdk, Name> = Name extends keyof Sdk
  ? Sdk[Name] extends (first: any, input: any, ...rest: infer Rest) => unknown
    ? Rest
    : never
  : never;
export type ResultOf<Sdk, Name> = Name extends keyof Sdk
  ? Sdk[Name] extends (...args: any) => infer R
    ? R
    : never
  : never;

/** The instances of the aggregated client, with methods that check. */
export type StrictClient<Client, Base, List, M extends Model> = Base & {
  [K in Exclude<keyof Client, keyof Base>]: StrictMethod<Client[K], ShapeOf<List, K>, M>;
};

export interface StrictClientClass<Arguments extends unknown[], C> {
  new (...args: Arguments): C;
  readonly prototype: C;
}

type StrictMethod<F, Shape, M extends Model> = [Shape] extends [never]
  ? F
  : F extends (args: infer In, options: infer O, cb: (err: any, data?: infer Out) => void) => infer R
    ? [R] extends [void]
      ? F extends () => unknown
        ? OptionalMethod<In, O, NonNullable<Out>, Shape, M>
        : Method<In, O, NonNullable<Out>, Shape, M>
      : StrictFirst<F, Shape, M>
    : F;

/** A paginator or waiter of the aggregated client. */
type StrictFirst<F, Shape, M extends Model> = F extends (args: infer In, ...rest: infer Rest) => infer R
  ? undefined extends In
    ? <const T extends NonNullable<In> = NonNullable<In>>(
        args?: Checked<T, Shape, NonNullable<In>, M>,
        ...rest: Rest
      ) => R
    : <const T extends In = In>(args: Checked<T, Shape, In, M>, ...rest: Rest) => R
  : F;

interface Method<In, O, Out, Shape, M extends Model> {
  <const T extends In = In>(args: Checked<T, Shape, In, M>, options?: O): Promise<Out>;
  <const T extends In = In>(args: Checked<T, Shape, In, M>, cb: (err: any, data?: Out) => void): void;
  <const T extends In = In>(args: Checked<T, Shape, In, M>, options: O, cb: (err: any, data?: Out) => void): void;
}
interface OptionalMethod<In, O, Out, Shape, M extends Model> extends Method<In, O, Out, Shape, M> {
  (): Promise<Out>;
}

// Identity functions.

/**
 * By operation, what checks a request of a client's; where the client isn't installed, its class is `any`
 * (of the sort that the compiler has for errors, which would make any condition about it the same: hence the tuples).
 */
export type CheckersOf<Client, Base, List, M extends Model, Package extends string> = [0] extends [1 & Client]
  ? { readonly [Name in Listed<List>]: (request: NotInstalled<Package>) => never }
  : { readonly [Name in OperationMethod<Client, Base>]: CheckerOf<Client, Name, List, M> };
type NotInstalled<Package extends string> = Invalid<`${Package} isn't installed beside eslint-plugin-sagemaker`>;
type Listed<List, Names = never> = List extends `|${infer Name}:${string}|${infer More}`
  ? Listed<`|${More}`, Names | Name>
  : Names & string;

/** The methods of an aggregated client that call one operation. */
type OperationMethod<Client, Base> = Exclude<
  keyof Client & string,
  keyof Base | `paginate${string}` | `waitUntil${string}`
>;
type CheckerOf<Client, Name, List, M extends Model> = Name extends keyof Client
  ? [ShapeOf<List, Name>] extends [never]
    ? (request: RequestOf<Client[Name]>) => RequestOf<Client[Name]>
    : Checker<RequestOf<Client[Name]>, ShapeOf<List, Name>, M>
  : never;
interface Checker<In, Shape, M extends Model> {
  <const T extends ReadonlyDeep<In>>(request: Checked<T, Shape, ReadonlyDeep<In>, M>): In;
}
type RequestOf<F> = F extends (args: infer In, options: infer O, cb: infer C) => void ? In : never;
/** Takes `as const` objects too. */
type ReadonlyDeep<T> = T extends string | number | boolean | bigint | Date | Uint8Array | null | undefined
  ? T
  : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };
