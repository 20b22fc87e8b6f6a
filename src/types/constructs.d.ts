/** The classes of the CDK's resources, with constructors that check. */

import type { Checked } from "./checked.js";
import type { Entry, Model } from "./entry.js";

/** A class of the CDK's, with a constructor that checks where the tables know the resource; never where it hasn't got it. */
export type StrictConstruct<Cdk, Name, Prefix extends string, M extends Model> = Name extends `Cfn${infer Rest}`
  ? Cdk extends { readonly [K in Name]: infer Class }
    ? StrictClassOf<Class, MadeShape<M, `${Prefix}${Rest}`>, M>
    : never
  : never;

/**
 * What is missing in the properties of a construct may be set on it later (`model.primaryContainer = …`,
 * `addPropertyOverride`), so resources have a line of their own without the relations that ask for something.
 */
type MadeShape<M extends Model, Shape extends string> = [Entry<M["rows"], `${Shape}+`, never>] extends [never]
  ? Shape
  : `${Shape}+`;

type StrictClassOf<Class, Shape, M extends Model> = [Entry<M["rows"], Shape, never>] extends [never]
  ? Class
  : Class extends { new (...args: infer A): infer C }
    ? StrictClass<Class, A, C, Shape, M>
    : Class;

type StrictClass<Class, A, C, Shape, M extends Model> = A extends [infer Scope, infer Id, infer Props]
  ? ConstructClass<Scope, Id, Props, C, Shape, M> & Omit<Class, "prototype">
  : A extends [infer Scope, infer Id, (infer Props)?]
    ? OptionalConstructClass<Scope, Id, NonNullable<Props>, C, Shape, M> & Omit<Class, "prototype">
    : Class;

interface ConstructClass<Scope, Id, Props, C, Shape, M extends Model> {
  new <const T = Props>(scope: Scope, id: Id, props: Checked<T, Shape, Props, M>): C;
  readonly prototype: C;
}

interface OptionalConstructClass<Scope, Id, Props, C, Shape, M extends Model> {
  new <const T = Props>(scope: Scope, id: Id, props?: Checked<T, Shape, Props, M>): C;
  readonly prototype: C;
}
