/**
 * The checker as types: what an argument must be so that it is a request that the service takes.
 *
 * Two passes. The first (`Bad...`) only finds out whether anything is wrong; its result is `never` where nothing is. The
 * second (`Told...`) runs only after the first found something: it decides, and says what is wrong.
 */

import type { Described } from "./described.js";
import type { BadRecord } from "./first-pass.js";
import type { ToldArgument } from "./second-pass.js";
import type { Model, Row } from "./tables.js";

/**
 * The type of a request parameter: the SDK's own where the literal is right, otherwise a type that it isn't assignable to.
 *
 * `T` has no constraint: the compiler would compare the argument with that, and then once more with this. Without one it
 * takes `unknown` for `T` to find the context of the literal, and that isn't finished, so its context is the SDK's type.
 *
 * A request of which a member depends on a type parameter passes, since a template with an undecided part isn't "x0"; one
 * that is itself of such a type passes as `Undecided`.
 */
export type Checked<T, Shape, Sdk, M extends Model> = Each<T, Shape, Sdk, M, T> | Undecided<T, Sdk>;

/**
 * The SDK's type where the argument's own isn't decided yet, as in the body of a generic function; else never. The compiler
 * asks of an argument that it suit both branches of an undecided condition, except one that can't be reached: with `any`
 * in the place of type parameters this condition is false, so that only the second branch is left.
 */
type Undecided<T, Sdk> = (Own<0> extends Own<1 & T> ? 0 : 1) extends 1 ? never : Sdk;

/**
 * What is of the SDK's own type isn't checked, nor is a request that isn't finished, as it is at almost every keystroke:
 * the SDK's type says what is missing, and a check would only make typing slow.
 *
 * Nothing extends `never`. It is asked so that the compiler finds the argument's own type to be `T`, by the branch that
 * is nothing else: without one it would put `T` together from the members of what the second pass makes.
 *
 * `infer Told` hides the second pass from a compiler that wants to know what the whole may be while `T` isn't known: it
 * would make all of it for that, once for each command, at every completion.
 */
type Each<T, Shape, Sdk, M extends Model, All> = T extends never
  ? All
  : T extends Finished<Sdk>
    ? Own<Sdk, keyof Sdk> extends Own<T, keyof T>
      ? Sdk
      : `x${Verdict<BadRecord<All, Row<M, Shape>, M>>}` extends "x0"
        ? ToldArgument<All, Row<M, Shape>, Sdk, M> extends infer Told
          ? Told
          : never
        : Described<Sdk, Shape, M>
    : Sdk;

/** Not a tuple: to compare with one, the compiler makes all methods of arrays for it, at each call. */
interface Own<Type, Keys = unknown> {
  keys: Keys;
  type: Type;
}

/** Objects with the members that the SDK's type requires. */
type Finished<Sdk> = { [K in keyof Sdk]: unknown };

/** 1 where nothing is wrong. */
type Verdict<B> = [B] extends [never] ? 1 : 0;
