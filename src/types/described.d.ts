/** What an editor shows of a member, above the SDK's documentation: by the name of the member's type, what holds for it. */

import type { Entry } from "./entry.js";
import type { Rules } from "./rules.js";
import type { AnyConstraint, HasMembers, Member, Model, Row } from "./tables.js";

/**
 * The SDK's type of a structure; what holds for a member is told by the name of the member's type.
 *
 * TypeScript 7.0 shows no documentation for members of a type that is made from another's members: there it is the
 * SDK's own.
 */
export type Described<Sdk, Shape, M extends Model> = HasMembers<Sdk> extends IsBefore7 ? Structure<Sdk, Shape, M> : Sdk;
/** Before version 7 the compiler takes a character beyond U+FFFF for two. */
type IsBefore7 = "\u{1f600}" extends `${string}${infer Rest}` ? (Rest extends "" ? "never" : true) : "never";
type Structure<Sdk, Shape, M extends Model> = { [K in keyof Sdk]: MemberOf<Sdk[K], K, Row<M, Shape>, M> };

export type MemberOf<V, K, R, M extends Model> = Noted<
  NotedValue<V, Member<R, K, M>, M>,
  Related<K, Rules<R>> | Note<Member<R, K, M>>
>;
type Noted<V, Notes> = [Notes] extends [never] ? V : With<V, Notes>;
type With<V, Notes> = V | NeverWith<Notes>;

/** What the relations say of a member. */
type Related<K, X> = X extends { keys: infer A; needs: infer N; says: infer Says }
  ? [K] extends [A | N]
    ? Says
    : never
  : never;

/** What holds for a member that isn't text or a number. */
type Note<C extends AnyConstraint> = C["spec"] extends `${"S" | "N"}${string}`
  ? never
  : C["spec"] extends `${"[" | "("}${infer A},${infer B},${string}`
    ? Necessary<C> | Bounds<A, B, " entries">
    : Necessary<C>;

type Necessary<C extends AnyConstraint> = [C["required"]] extends [never] ? never : "required";
type NotedValue<
  V,
  C extends AnyConstraint,
  M extends Model,
> = C["spec"] extends `S${infer P},${infer A},${infer B},${string}`
  ? IsOf<V, string> extends true
    ? TextUnless<Necessary<C> | Bounds<A, B, " characters"> | Pattern<P, M>>
    : V
  : C["spec"] extends `N${infer A},${infer B},${string}`
    ? IsOf<V, number> extends true
      ? NumericUnless<Necessary<C> | Bounds<A, B, "">>
      : V
    : C["spec"] extends `{${infer Shape}`
      ? V extends object
        ? Described<V, Shape, M>
        : V
      : C["spec"] extends `[${string};{${infer Shape}`
        ? V extends (infer E)[]
          ? Described<E, Shape, M>[]
          : V
        : V;

/** The same type as without the notes, by another name. */
type Text<Notes> = string | undefined | NeverWith<Notes>;
type Numeric<Notes> = number | undefined | NeverWith<Notes>;
type TextUnless<Notes> = [Notes] extends [never] ? string | undefined : Text<Notes>;
type NumericUnless<Notes> = [Notes] extends [never] ? number | undefined : Numeric<Notes>;
type NeverWith<Notes> = Notes extends never ? Notes : never;
type IsOf<V, Base> = [Base | undefined] extends [V] ? ([V] extends [Base | undefined] ? true : false) : false;
type Bounds<A, B, Unit extends string> = A extends "" | "0"
  ? B extends ""
    ? never
    : `at most ${B & string}${Unit}`
  : B extends ""
    ? `at least ${A & string}${Unit}`
    : `${A & string} to ${B & string}${Unit}`;

type Pattern<P, M extends Model> = Entry<M["patterns"], P, never>;
