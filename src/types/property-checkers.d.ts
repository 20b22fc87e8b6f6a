/** The identity functions that check properties of the CDK's resources. */

import type { Checked } from "./checked.js";
import type { Invalid } from "./scalars.js";
import type { Entry, Model } from "./entry.js";

/** By class; where the CDK isn't installed, its module is `any`, and the classes are those of the tables. */
export type PropertyCheckersOf<Cdk, Prefix extends string, Classes extends string, M extends Model> = [0] extends [
  1 & Cdk,
]
  ? {
      readonly [Name in Classes]: (
        properties: Invalid<"aws-cdk-lib isn't installed beside eslint-plugin-sagemaker">,
      ) => never;
    }
  : {
      readonly [
        Name in keyof Cdk & `Cfn${string}` as PropertiesOf<Cdk[Name]> extends never ? never : Name
      ]: PropertyChecker<PropertiesOf<Cdk[Name]>, ShapeOfClass<Name, Prefix>, M>;
    };

type ShapeOfClass<Name, Prefix extends string> = Name extends `Cfn${infer Rest}` ? `${Prefix}${Rest}` : never;

/** What the constructor of a resource takes. */
type PropertiesOf<Class> = Class extends new (scope: any, id: any, props: infer Props, ...rest: any) => unknown
  ? NonNullable<Props>
  : never;

/** A resource that the tables don't know yet is the CDK's own affair. */
type PropertyChecker<Props, Shape, M extends Model> = [Entry<M["rows"], Shape, never>] extends [never]
  ? (properties: Props) => Props
  : <const T = Props>(properties: Checked<T, Shape, Props, M>) => Props;
