/**
 * Relations about members of members, elements of lists, absence, bounds and order; `tools/types/deep-rules.ts` has the
 * notation. Everything here says yes only where the type proves it: a member that may be left out, a value that is
 * `string`, a list of unknown length and a union with one good branch all prove nothing.
 */
import type { Above, IsLiteral, IsPlainlyLess, Less, LongerThan, Refused, Scalar, Separated } from "./scalars.js";

interface DeepRule<Key, When, Path, Asks, Gate, Each, Says> {
  /** The member that has to be there for the rule to be looked at, and on which it is reported. */
  key: Key;
  /** What has to be certain for it to apply. */
  when: When;
  /** Where it looks. */
  path: Path;
  /** What it refuses there. */
  asks: Asks;
  /** What the structure is certainly assignable to where it breaks the rule. */
  gate: Gate;
  /** The same of an element of the member, where that is a list whose elements are looked at. */
  each: Each;
  says: Says;
}
export type AnyDeepRule = DeepRule<any, any, any, any, any, any, any>;

/** Reads a rule behind its `@`. */
export type ReadDeepRule<X, Says> = X extends `${infer Key}@${infer When}@${infer Path}@${infer Asks}`
  ? DeepRule<
      Key,
      When,
      Path,
      Asks,
      Gate<Path, Asks> & WhenGate<When>,
      Path extends `${Key}.[${string}].${infer Inner}` ? Gate<Inner, Asks> : unknown,
      Says
    >
  : never;

/**
 * A type of objects with what stands at a path, as far as a rule may refuse that. It is made once of a rule; whether a
 * value is assignable to it costs the compiler far less than to follow the path with conditional types.
 */
type Gate<Path, Asks> = Asks extends ">"
  ? unknown
  : Path extends `${infer K}.${infer Rest}`
    ? K extends `${"[" | "{"}${string}`
      ? unknown
      : { readonly [P in K]: Gate<Rest, Asks> }
    : Asks extends `=${infer Values}`
      ? Separated<Values> | number | boolean
      : unknown;

/** The same of what the conditions of a rule ask for; what this can't say is looked at later. */
type WhenGate<When> = When extends `${infer First}&${infer More}`
  ? WhenGate<First> & WhenGate<More>
  : When extends `${infer K}.?${infer Values}`
    ? K extends `${string}.${string}`
      ? unknown
      : { readonly [P in K]?: Literal<Separated<Values>> | undefined }
    : AskGate<When>;
type AskGate<When> = When extends `${string}.-`
  ? unknown
  : When extends `${infer K}.${infer Rest}`
    ? { readonly [P in K]: MemberGate<Rest> }
    : unknown;
type MemberGate<Rest> = Rest extends `=${infer Values}`
  ? Literal<Separated<Values>>
  : Rest extends `${"+" | "^"}${string}`
    ? unknown
    : AskGate<Rest>;

/** The values that are written as these texts, and maybe others. */
type Literal<S> = S extends "true" ? true : S extends "false" ? false : S | number;

/** 0 where a value certainly breaks a rule: first whether there is anything to refuse, which is seldom so. */
export type BadDeep<T, X extends AnyDeepRule> = X["key"] extends keyof T
  ? T extends X["gate"]
    ? [Passes<T[X["key"]], X["each"]>] extends [never]
      ? never
      : BadBehindGate<T, X>
    : never
  : never;

/** Never where no element of a list is assignable to a type. */
type Passes<V, Each> = unknown extends Each ? 0 : PassesFew<V, Each>;
/** By length where there are few, as in `BadItems`. */
type PassesFew<V, Each> = V extends [infer I]
  ? PassesOne<I, Each>
  : V extends [infer I, infer J]
    ? PassesOne<I | J, Each>
    : V extends [infer I, infer J, infer K]
      ? PassesOne<I | J | K, Each>
      : V extends readonly unknown[]
        ? PassesOne<V[number], Each>
        : 0;
/** By index: to infer the element, the compiler would make a type of arrays of it, with all its methods, for each list. */
type PassesOne<E, Each> = E extends Each ? 0 : never;

type BadBehindGate<T, X extends AnyDeepRule> =
  Refuses<T, X["path"], X["asks"]> extends 0
    ? [Refuses<T, X["path"], X["asks"]>] extends [never]
      ? never
      : Holds<T, X["when"]> extends true
        ? 0
        : never
    : never;
type Refuses<T, Path, Asks> = Asks extends `${infer Order extends "o" | "p"}${infer Other}`
  ? `${Other}.` extends `${infer K extends keyof T & string}.`
    ? Follows<At<T, Path>, T[K], Order>
    : never
  : Hit<T, Path, Asks>;

/** The value of a rule's member so that the error stands where the rule looks. */
export type Pinned<V, X extends AnyDeepRule> = X extends X
  ? X["path"] extends `${X["key"]}.${infer Rest}`
    ? Pin<V, Rest, X["asks"], X["says"]>
    : Refused<V, X["says"]>
  : never;

type Pin<V, Path, Asks, Says extends string> = Path extends `${infer K}.${infer Rest}`
  ? K extends `[${infer When}]` | `{${infer When}}`
    ? { [I in keyof V]: [HitElement<V[I], When, Rest, Asks>] extends [never] ? V[I] : Pin<V[I], Rest, Asks, Says> }
    : K extends keyof V
      ? [Asks, Rest] extends [">", ""]
        ? Refused<V, Says>
        : { [I in keyof V]: I extends K ? Pin<V[I], Rest, Asks, Says> : V[I] }
      : Refused<V, Says>
  : Refused<V, Says>;

/** What a member that isn't there is of. */
interface Missing {
  readonly __sagemaker_missing__: 0;
}

/** The type of a member, of every branch of a union; `unknown` where it may be there or not. */
type Get<T, K> = unknown extends T ? unknown : T extends T ? (K extends keyof T ? T[K] : Missing) : never;

/** The type at a path whose steps each end in a dot. */
type At<T, Path> = Path extends `${infer K}.${infer Rest}` ? AtRest<Get<T, K>, Rest> : T;
type AtRest<V, Rest> = Rest extends ""
  ? V
  : unknown extends V
    ? unknown
    : [V] extends [undefined | null | Missing]
      ? Missing
      : V extends undefined | null | Missing
        ? Missing | undefined
        : At<V, Rest>;

/** Whether a conjunction of conditions is certain. */
type Holds<T, When> = When extends ""
  ? true
  : When extends `${infer First}&${infer More}`
    ? Holds<T, First> extends true
      ? Holds<T, More>
      : false
    : When extends `${infer Path}=${infer Values}`
      ? IsOneOf<At<T, Path>, Separated<Values>>
      : When extends `${infer Path}?${infer Values}`
        ? IsAbsent<At<T, Path>> extends true
          ? true
          : IsOneOf<At<T, Path>, Separated<Values>>
        : When extends `${infer Path}^${infer Values}`
          ? IsNoneOf<At<T, Path>, Separated<Values>>
          : When extends `${infer Path}+`
            ? IsPresent<At<T, Path>>
            : When extends `${infer Path}-`
              ? IsAbsent<At<T, Path>>
              : false;

type IsPresent<V> = unknown extends V
  ? false
  : [Extract<V, undefined | null | Missing>] extends [never]
    ? IsSome<V>
    : false;
type IsAbsent<V> = unknown extends V ? false : [V] extends [undefined | Missing] ? IsSome<V> : false;
type IsSome<V> = [V] extends [never] ? false : true;
type IsOneOf<V, Values> = unknown extends V
  ? false
  : [V] extends [infer S extends Scalar]
    ? `${S}` extends Values
      ? IsSome<V>
      : false
    : false;
type IsNoneOf<V, Values> = unknown extends V
  ? false
  : [V] extends [infer S extends Scalar]
    ? `${S}` & Values extends never
      ? IsSome<V>
      : false
    : false;

/** 0 where what stands at a path certainly is what is refused. */
type Hit<V, Path, Asks> = Path extends `${infer K}.${infer Rest}`
  ? K extends `[${infer When}]`
    ? V extends readonly unknown[]
      ? number extends V["length"]
        ? never
        : { [I in keyof V]: HitElement<V[I], When, Rest, Asks> }[number]
      : never
    : K extends `{${infer When}}`
      ? string extends keyof V
        ? never
        : { [I in keyof V]: HitElement<V[I], When, Rest, Asks> }[keyof V]
      : K extends keyof V
        ? HitAll<V[K], Rest, Asks>
        : Asks extends ">"
          ? HitAll<Get<V, K>, Rest, Asks>
          : never
  : Test<V, Asks>;

/** Between brackets a step ends in a slash. */
type Dotted<When> = When extends `${infer Head}/${infer More}` ? `${Head}.${Dotted<More>}` : When;
type HitElement<E, When, Rest, Asks> = [HitAll<E, Rest, Asks>] extends [never]
  ? never
  : Holds<E, Dotted<When>> extends true
    ? 0
    : never;

/** Of a union, every branch has to be hit. What isn't there has no members either. */
type HitAll<V, Rest, Asks> = unknown extends V
  ? never
  : Rest extends ""
    ? Test<V, Asks>
    : [V] extends [never]
      ? never
      : 1 extends (
            V extends undefined | null | Missing
              ? Asks extends ">"
                ? never
                : 1
              : [Hit<V, Rest, Asks>] extends [never]
                ? 1
                : never
          )
        ? never
        : 0;

/**
 * `=a,b`: one of these; `^a,b`: none of these; `!`: set; `>`: not set; `l5`: less than 5, `m5`: more, as a number or its
 * text; `k5`: more than 5 entries; `c5`: longer than 5 characters. (`oOther`, of a rule as a whole: more than `Other`; `pOther`: or
 * the same.)
 */
type Test<V, Asks> = Asks extends `=${infer Values}`
  ? If<IsOneOf<V, Separated<Values>>>
  : Asks extends `^${infer Values}`
    ? If<IsNoneOf<V, Separated<Values>>>
    : Asks extends "!"
      ? If<IsPresent<V>>
      : Asks extends ">"
        ? If<IsAbsent<V>>
        : Asks extends `l${infer N}`
          ? If<AllLess<V, N, "">>
          : Asks extends `m${infer N}`
            ? [V] extends [infer S extends number]
              ? `${S}` extends Above<N>
                ? If<AllLess<V, "", N>>
                : never
              : If<AllLess<V, "", N>>
            : Asks extends `k${infer N}`
              ? V extends readonly unknown[]
                ? If<AllLess<V["length"], "", N>>
                : never
              : Asks extends `c${infer N}`
                ? [V] extends [LongerThan<N>]
                  ? If<IsSome<V>>
                  : never
                : never;
type If<Certain> = Certain extends true ? 0 : never;

/** Whether every number of a union is less than one bound, or more than the other. */
type AllLess<V, Than, MoreThan> = [V] extends [never]
  ? false
  : [V] extends [string | number]
    ? 1 extends (V extends V ? OneLess<V, Than, MoreThan> : never)
      ? false
      : true
    : false;
/** 1 where it may not be. */
type OneLess<V, Than, MoreThan> = unknown extends V
  ? 1
  : number extends V
    ? 1
    : `${V & (string | number)}` extends infer S extends `${number}`
      ? [S extends Unusual ? 0 : 1, IsLiteral<S>] extends [1, true]
        ? (Than extends "" ? Less<MoreThan, S> : Less<S, Than>) extends true
          ? never
          : 1
        : 1
      : 1;

/** Numbers in texts whose digits can't be compared one by one. */
type Unusual =
  | `${string}${"e" | "E" | "+" | "x" | "X" | "o" | "O" | "b" | "B" | "I" | "n"}${string}`
  | `${"" | "-"}0${bigint}`
  | `${string}.${"" | `${string}0`}`
  | `${"" | "-"}.${string}`;

/** 0 where the first of two numbers certainly is more than the second (`o`), or the same (`p`). */
type Follows<First, Second, Order> =
  IsPlainlyLess<`${First & (string | number)}`, `${Second & (string | number)}`> extends true
    ? never
    : FollowsSingle<First, Second, Order>;
type FollowsSingle<First, Second, Order> =
  IsSingle<Second> extends true
    ? Order extends "p"
      ? `${First & (string | number)}` extends `${Second & (string | number)}`
        ? If<IsSingle<First>>
        : If<AllLess<First, "", `${Second & (string | number)}`>>
      : If<AllLess<First, "", `${Second & (string | number)}`>>
    : never;
type IsSingle<V, All = V> = [V] extends [never]
  ? false
  : [V] extends [string | number]
    ? V extends V
      ? [All] extends [V]
        ? `${V}` extends `${number}`
          ? `${V}` extends Unusual
            ? false
            : IsLiteral<`${V}`>
          : false
        : false
      : false
    : false;
