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
 * The type of a request parameter: `T` where the literal is right, otherwise a type that it isn't assignable to.
 *
 * It distributes over `T`, and asks first whether that is the SDK's own type, for the sake of the compiler: that is then
 * the constraint of the parameter's type, by which the compiler finds the context of the literal, and what it takes for
 * `T` where a required member is missing, as it is at almost every keystroke. Neither must begin a check.
 *
 * A request of which a member depends on a type parameter passes, since a template with an undecided part isn't "x0"; one
 * that is itself of such a type passes as `Undecided`.
 */
export type Checked<T, Shape, Sdk, M extends Model> = Each<T, Shape, Sdk, M, T> | Undecided<T>;

/**
 * The argument's own type where it isn't decided yet, as in the body of a generic function; else never. The compiler
 * asks of an argument that it suit both branches of an undecided condition, except one that can't be reached: with `any`
 * in the place of type parameters this condition is false, so that only the second branch is left.
 */
type Undecided<T> = ([0] extends [1 & T] ? 0 : 1) extends 1 ? never : T;

type Each<T, Shape, Sdk, M extends Model, All> = T extends unknown
  ? [keyof Sdk, Sdk] extends [keyof T, T]
    ? All
    : `x${Verdict<BadRecord<All, Row<M, Shape>, M>>}` extends "x0"
      ? ToldArgument<All, Row<M, Shape>, Sdk, M>
      : Described<Sdk, Shape, M>
  : never;

/** 1 where nothing is wrong. */
type Verdict<B> = [B] extends [never] ? 1 : 0;
