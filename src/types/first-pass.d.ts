/**
 * The first pass: whether anything is wrong, with as few instantiations as possible. `never`: nothing is. It may be wrong
 * about values that aren't literals.
 */

import type { AnyDeepRule, BadDeep } from "./conditions.js";
import type { Nothing } from "./programs.js";
import type { AnyRule, Rules } from "./rules.js";
import type { Run } from "./run.js";
import type { Scalar, Separated } from "./scalars.js";
import type { MayLose } from "./sure.js";
import type { AnyConstraint, IsAny, Member, Model } from "./tables.js";
import type { Twice } from "./twice.js";

export type BadRecord<T, R, M extends Model> = string extends keyof T
  ? 0
  : BadMembers<T, keyof T, R, M> | BadRule<T, Rules<R>>;

export type BadMembers<T, K extends keyof T, R, M extends Model> = K extends K ? Bad<T[K], Member<R, K, M>> : never;
export type Bad<T, C extends AnyConstraint> = T extends string
  ? T extends C["forbidden"]
    ? 0
    : C["program"] extends Nothing
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
      : C["row"] extends 0
        ? C["element"] extends AnyConstraint
          ? C["key"] extends AnyConstraint
            ? T extends readonly unknown[]
              ? BadList<T, C, C["element"]>
              : BadMap<T, C, C["key"], C["element"]>
            : BadItems<T, C, C["element"]>
          : never
        : BadRecord<T, C["row"], C["model"]>;

/**
 * A list of few entries, which nearly all are. To ask a list for its length or for its entries altogether, or to compare
 * it with an array, the compiler makes all methods of arrays for it, which is more work than all the rest. It doesn't to
 * compare it with one of the same length. (An entry and the rest of the list wouldn't do: the rest is compared with arrays.)
 */
type BadItems<T, C extends AnyConstraint, E extends AnyConstraint> = T extends [infer I]
  ? BadCounted<"1", Bad<I, E>, T, C>
  : T extends [infer I, infer J]
    ? BadCounted<"2", Bad<I, E> | Bad<J, E>, T, C>
    : T extends [infer I, infer J, infer K]
      ? BadCounted<"3", Bad<I, E> | Bad<J, E> | Bad<K, E>, T, C>
      : T extends [infer I, infer J, infer K, infer L]
        ? BadCounted<"4", Bad<I, E> | Bad<J, E> | Bad<K, E> | Bad<L, E>, T, C>
        : T extends [infer I, infer J, infer K, infer L, infer N]
          ? BadCounted<"5", Bad<I, E> | Bad<J, E> | Bad<K, E> | Bad<L, E> | Bad<N, E>, T, C>
          : T extends readonly unknown[]
            ? BadList<T, C, E>
            : never;

type BadCounted<Length, B, T extends readonly unknown[], C extends AnyConstraint> = Length extends C["size"]
  ? MayLose<T[number], C["model"]["passes"]> extends true
    ? B
    : 0
  : B;

type BadList<
  T extends readonly unknown[],
  C extends AnyConstraint,
  E extends AnyConstraint,
> = `${T["length"]}` extends C["size"]
  ? MayLose<T[number], C["model"]["passes"]> extends true
    ? Bad<T[number], E>
    : 0
  : C["enough"] extends 0
    ? Bad<T[number], E>
    : number extends T["length"]
      ? never
      : Bad<T[number], E>;

type BadMap<T, C extends AnyConstraint, K extends AnyConstraint, V extends AnyConstraint> =
  Bad<keyof T, K> | Bad<T[keyof T], V> | BadSize<T, C>;

export type BadSize<T, C extends AnyConstraint> = C["size"] extends never
  ? never
  : `${Count<keyof T>}` extends C["size"]
    ? MayLose<T[keyof T], C["model"]["passes"]> extends true
      ? never
      : 0
    : never;

/** The number of members of a union of literals; `number` where it isn't one. */
export type Count<K> = string extends K ? number : CountDown<K, []>;
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

export type BadRule<T, X> = X extends AnyRule
  ? X["keys"] extends keyof T
    ? X["needs"] & keyof T extends never
      ? unknown extends X["values"]
        ? BadWhere<T, X>
        : `${T[X["key"] & keyof T] & Scalar}` extends X["values"]
          ? BadWhere<T, X>
          : never
      : never
    : never
  : X extends AnyDeepRule
    ? BadDeep<T, X>
    : never;

/** The same where the condition holds, and where what is needed isn't there. */
type BadWhere<T, X extends AnyRule> = X["needs"] extends never
  ? X["list"] extends never
    ? X["inner"] extends ""
      ? 0
      : Breach<T[X["bans"] & keyof T], X["inner"]>
    : Twice<T[X["list"] & keyof T], X["element"]>
  : 0;

/** 0 where a member's value certainly is as the inner part of a rule forbids. */
export type Breach<V, I> = I extends ""
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
