/**
 * The second pass, where the first found something: it decides, and puts what refuses the value, with the reason, in the
 * place of the fault.
 */

import type { Pinned } from "./conditions.js";
import type { MemberOf } from "./described.js";
import type { Bad, BadMembers, BadRecord, BadRule, BadSize, Count } from "./first-pass.js";
import type { Rules } from "./rules.js";
import type { Invalid, Less, Refused } from "./scalars.js";
import type { Banned, DeeplyBanned, Lacking } from "./second-pass-relations.js";
import type { Stray, ToldNumber, ToldText } from "./second-pass-values.js";
import type { MayLose, Sure } from "./sure.js";
import type { AnyConstraint, HasMembers, IsAny, KeysOf, Member, Model, Names, Plain } from "./tables.js";

/**
 * A member that neither the service nor the SDK knows, where nothing else is wrong: the SDK's own type and this give the
 * compiler's own error, with the nearest name, at the member. Of a variable, the compiler says that this property is
 * missing, and its name is the reason.
 */
type Without<Name> = { readonly [K in `'${Name & string}' is not a member of this structure`]: never };

/** Whether the first pass was wrong about one of the types that a value may be of. */
type MayBeRight<T, R, M extends Model> = T extends T
  ? [BadRecord<Named<T>, RowFor<T, R>, M>] extends [never]
    ? 1
    : 0
  : 0;

/** The members whose names are known: a computed name may be that of any member, or of none. */
type Named<T> = string extends keyof T ? { [K in keyof T as {} extends Record<K, 1> ? never : K]: T[K] } : T;
/** Without the relations where a name is computed, since these ask which members there are. */
type RowFor<T, R> = string extends keyof T ? (R extends `${infer Members}#${string}` ? Members : R) : R;

/**
 * What is said of an argument. One that may be of several types passes where one of them is right; what is told of all of
 * them together is only told where each is refused. What passes is left to the SDK's type.
 */
export type ToldArgument<T, R, Sdk, M extends Model> = 1 extends MayBeRight<T, R, M> | IsTaken<T, R, Sdk, M>
  ? Sdk
  : ToldWhole<T, R, Sdk, M>;

/** Whether the second pass refuses nothing of one of the types that an argument may be of. */
type IsTaken<T, R, Sdk, M extends Model> = T extends T ? (T extends ToldWhole<T, R, Sdk, M> ? 1 : 0) : 0;

/**
 * Of an argument, the compiler's message begins with its type, whatever is wrong, unless it is one about a property that
 * isn't known: hence a type without any.
 */
type ToldWhole<T, R, Sdk, M extends Model> = [LackingInAll<Sure<T, M>, Rules<R>>] extends [never]
  ? ToldMembers<T, R, Sdk, M>
  : ToldBeside<
      T,
      R,
      Sdk,
      M,
      LackingInAll<Sure<T, M>, Rules<R>>,
      FirstRight<R, T, R, M>,
      Invalid<LackingInAll<Sure<T, M>, Rules<R>>>
    >;

type LackingInAll<T, X> = [T extends T ? ([Lacking<T, X>] extends [never] ? 1 : never) : never] extends [never]
  ? Lacking<T, X>
  : never;

type ToldRecord<T, R, Sdk, M extends Model> =
  1 extends MayBeRight<T, R, M>
    ? unknown extends Sdk
      ? T
      : Sdk
    : [Lacking<Sure<T, M>, Rules<R>>] extends [never]
      ? ToldMembers<T, R, Sdk, M>
      : ToldBeside<
          T,
          R,
          Sdk,
          M,
          Lacking<Sure<T, M>, Rules<R>>,
          FirstRight<R, T, R, M>,
          Refused<T, Lacking<Sure<T, M>, Rules<R>>>
        >;

/**
 * What a structure lacks, beside the faults of its members. The compiler explains members one by one, and only where it
 * refuses none of them, what is wrong with the whole: so a member that has no fault says what is lacking, where others have.
 *
 * @template Key the member that says it; never: there is none
 * @template Alone what says it where no member has a fault
 */
type ToldBeside<T, R, Sdk, M extends Model, Says extends string, Key, Alone> = [BadMembers<T, keyof T, R, M>] extends [
  never,
]
  ? Alone
  : [Key] extends [never]
    ? Alone
    : Beside<ExplainedMembers<Named<T>, RowFor<T, R>, Sdk, M>, T, Key, Says>;
type Beside<E, T, Key, Says extends string> = {
  [K in keyof E]: K extends Key ? Refused<T[K & keyof T], Says> : E[K];
};

/** The first member, in the model's order, that is there and has no fault; `any` would be taken for right. */
type FirstRight<Rest, T, R, M extends Model> = Rest extends `|${infer Entry}|${infer More}`
  ? Entry extends `${infer K extends keyof T & string}${"!" | "?"}${string}`
    ? [
        Bad<T[K], Member<R, K, M>> | Banned<Sure<T, M>, K, Rules<R>> | DeeplyBanned<Sure<T, M>, K, Rules<R>>,
        IsAny<T[K]>,
      ] extends [never, 0]
      ? K
      : FirstRight<`|${More}`, T, R, M>
    : FirstRight<`|${More}`, T, R, M>
  : never;

type ToldMembers<T, R, Sdk, M extends Model> = ToldNamed<Named<T>, RowFor<T, R>, Sdk, M>;
type ToldNamed<T, R, Sdk, M extends Model> =
  IsOnly<UnlistedOf<T, keyof T, Names<R> | KeysOf<Sdk>>, T, R, Sdk, M> extends true
    ? Sdk & Without<UnlistedOf<T, keyof T, Names<R> | KeysOf<Sdk>>>
    : ExplainedMembers<T, R, Sdk, M>;
type ExplainedMembers<T, R, Sdk, M extends Model> =
  HasMembers<Sdk> extends true ? ExplainedListed<T, R, Sdk, M> : { [K in keyof T]: Explained<T, K, R, Sdk, M> };

/** By the SDK's own members, so that an editor shows their documentation and leads to them. */
type ExplainedListed<T, R, Sdk, M extends Model> = [Exclude<keyof T, keyof Sdk>] extends [never]
  ? { [K in keyof Sdk as Extract<K, keyof T>]: Explained<T, K & keyof T, R, Sdk, M> }
  : { [K in keyof Sdk as Extract<K, keyof T>]: Explained<T, K & keyof T, R, Sdk, M> } & {
      [K in Exclude<keyof T, keyof Sdk>]: Explained<T, K, R, Sdk, M>;
    };

type Explained<T, K extends keyof T, R, Sdk, M extends Model> =
  K extends Names<R>
    ? [Banned<Sure<T, M>, K, Rules<R>>] extends [never]
      ? [DeeplyBanned<Sure<T, M>, K, Rules<R>>] extends [never]
        ? [Bad<T[K], Member<R, K, M>>, K] extends [never, keyof Sdk]
          ? MemberOf<Sdk[K & keyof Sdk], K, R, M>
          : Told<T[K], Member<R, K, M>, ValueOf<Sdk, K, M>, K, M>
        : [BadLength<T[K], Member<R, K, M>, M>] extends [never]
          ? Pinned<T[K], DeeplyBanned<Sure<T, M>, K, Rules<R>>>
          : Told<T[K], Member<R, K, M>, ValueOf<Sdk, K, M>, K, M>
      : Refused<T[K], Banned<Sure<T, M>, K, Rules<R>>>
    : K extends keyof Sdk
      ? Sdk[K]
      : K extends KeysOf<Sdk>
        ? T[K]
        : T[K] extends undefined
          ? T[K]
          : Refused<T[K], Stray<K, Names<R>>>;

/** 0 of a list with too many entries or too few: what relations say of its entries would hide that. */
type BadLength<T, C extends AnyConstraint, M extends Model> = T extends readonly unknown[]
  ? `${T["length"]}` extends C["size"]
    ? MayLose<T[number], M["passes"]> extends true
      ? never
      : 0
    : never
  : never;

type UnlistedOf<T, K extends keyof T, Known> = K extends Known ? never : T[K] extends undefined ? never : K;

/** Whether members that nobody knows are all that is wrong, and the SDK's type is one that the compiler compares with. */
type IsOnly<U, T, R, Sdk, M extends Model> = [U] extends [never]
  ? false
  : [BadMembers<T, Exclude<keyof T, U>, R, M> | BadRule<T, Rules<R>>] extends [never]
    ? HasMembers<Sdk>
    : false;

/** What the SDK takes for a member; `unknown` where it doesn't know it. */
type ValueOf<T, K, M extends Model> = [MemberIn<T, K>] extends [never] ? unknown : Exclude<MemberIn<T, K>, M["passes"]>;
type MemberIn<T, K> = T extends T ? (K extends keyof T ? NonNullable<T[K]> : never) : never;

type Told<T, C extends AnyConstraint, Sdk, K, M extends Model> = [T & {}] extends [never]
  ? ToldAbsent<T, C, K>
  : [T & {}] extends [M["passes"]]
    ? T
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
              ? T extends Date | RegExp | Uint8Array
                ? Invalid<"not a map">
                : ToldMap<T, C, C["key"], C["element"], Sdk, M>
              : T
          : T extends readonly unknown[] | string | number | bigint | boolean | Date | RegExp | Uint8Array
            ? Invalid<"not a structure">
            : T extends M["passes"]
              ? T
              : T extends object
                ? ToldRecord<T, C["row"], Sdk, M>
                : T;

type ToldAbsent<T, C extends AnyConstraint, K> = [C["required"]] extends [never]
  ? T
  : [T] extends [undefined]
    ? Invalid<`${K & string} is required, but undefined`>
    : T;

type ToldList<T extends readonly unknown[], C extends AnyConstraint, E extends AnyConstraint, Sdk, M extends Model> = [
  BadLength<T, C, M>,
] extends [never]
  ? C["enough"] extends 0
    ? ToldItems<T, E, Sdk, M>
    : number extends T["length"]
      ? T
      : ToldItems<T, E, Sdk, M>
  : Refused<T, Entries<`${T["length"]}`, C["spec"]>>;

type ToldItems<T extends readonly unknown[], E extends AnyConstraint, Sdk, M extends Model> = {
  [I in keyof T]: Told<T[I], E, Sdk extends readonly (infer D)[] ? Exclude<D, M["passes"]> : unknown, I, M>;
};

type Entries<Count extends string, X> = X extends `${"[" | "("}${infer A},${infer B},${infer N};${string}`
  ? `${Count} ${Count extends "1" ? "entry" : "entries"}: ${(A extends "" ? false : Less<Count, A>) extends true ? `at least ${A} ${A extends "1" ? "is" : "are"} needed` : `at most ${B} ${B extends "1" ? "is" : "are"} allowed`} (${Plain<N>})`
  : never;

type ToldMap<T, C extends AnyConstraint, K extends AnyConstraint, V extends AnyConstraint, Sdk, M extends Model> = [
  BadSize<T, C>,
] extends [never]
  ? {
      [I in keyof T]: [Bad<I, K>] extends [never]
        ? Told<T[I], V, Sdk extends { [key: string]: infer D } ? D : unknown, I, M>
        : KeyFault<Told<I, K, unknown, I, M>, T[I]>;
    }
  : Refused<T, Entries<`${Count<keyof T>}`, C["spec"]>>;

/** A fault of a key can only be shown on its value. */
type KeyFault<F, V> = F extends Invalid<infer Message> ? Refused<V, `key ${Message}`> : V;
