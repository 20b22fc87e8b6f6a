/** The SDK's clients, with commands, methods, paginators and waiters that check. */

import type { Checked } from "./checked.js";
import type { Model, ShapeOf } from "./tables.js";

/**
 * What the SDK's module exports by a name; never where this version of it has nothing by that name. (To ask by `keyof` is
 * to have the compiler make a type of each of its names, and there are thousands.)
 */
type Exported<Sdk, Name> = Name extends string
  ? Sdk extends { readonly [K in Name]: infer Export }
    ? Export
    : never
  : never;

/** A command class of the SDK, with a constructor that checks. */
export type StrictCommand<Sdk, Name, Methods, M extends Model> = StrictClassOf<
  Exported<Sdk, Name>,
  ShapeOf<Methods, MethodOf<Name>>,
  M
>;

type StrictClassOf<Class, Shape, M extends Model> = Class extends { new (...args: infer A): infer C }
  ? StrictClass<Class, A, C, Shape, M>
  : Class;
type MethodOf<Name> = Name extends `${infer Operation}Command` ? Uncapitalize<Operation> : never;
type StrictClass<Class, A, C, Shape, M extends Model> = ([A] extends [[infer In]]
  ? CommandClass<In, C, Shape, M>
  : OptionalCommandClass<Given<A>, C, Shape, M>) &
  Omit<Class, "prototype">;
type Given<A> = A extends readonly [infer In] ? In : never;

interface CommandClass<In, C, Shape, M extends Model> {
  new <const T = In>(input: Checked<T, Shape, In, M>): C;
  readonly prototype: C;
}

interface OptionalCommandClass<In, C, Shape, M extends Model> {
  new <const T = In>(input?: Checked<T, Shape, In, M>): C;
  readonly prototype: C;
}

/** The instances of a class of the SDK. */
export type InstanceOf<Sdk, Name> = Exported<Sdk, Name> extends { prototype: infer C } ? C : never;

/** A parameter of a paginator or waiter. */
export type Parameter<Sdk, Name, Index extends number> = ParametersOf<Exported<Sdk, Name>>[Index];
type ParametersOf<F> = F extends (...args: infer A) => unknown ? A : never;

/** The parameters behind the second, which is the request. */
export type RestOf<Sdk, Name> =
  Exported<Sdk, Name> extends (first: any, input: any, ...rest: infer Rest) => unknown ? Rest : never;

export type ResultOf<Sdk, Name> = Exported<Sdk, Name> extends (...args: any) => infer R ? R : never;

/**
 * The instances of the aggregated client, with methods that check: by the SDK's own members, so that an editor shows
 * their documentation and leads to them.
 */
export type StrictClient<Client, Base, List, M extends Model> = Base & {
  [K in keyof Client as K extends keyof Base ? never : K]: StrictMethod<Client[K], ShapeOf<List, K>, M>;
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
    ? <const T = NonNullable<In>>(args?: Checked<T, Shape, NonNullable<In>, M>, ...rest: Rest) => R
    : <const T = In>(args: Checked<T, Shape, In, M>, ...rest: Rest) => R
  : F;

/** As types of functions: where it is called by a signature of an interface, an editor leads to that. */
type Method<In, O, Out, Shape, M extends Model> = (<const T = In>(
  args: Checked<T, Shape, In, M>,
  options?: O,
) => Promise<Out>) &
  (<const T = In>(args: Checked<T, Shape, In, M>, cb: (err: any, data?: Out) => void) => void) &
  (<const T = In>(args: Checked<T, Shape, In, M>, options: O, cb: (err: any, data?: Out) => void) => void);

type OptionalMethod<In, O, Out, Shape, M extends Model> = (() => Promise<Out>) & Method<In, O, Out, Shape, M>;
