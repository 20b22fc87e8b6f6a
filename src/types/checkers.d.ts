/** The identity functions `check` and `checked`. */

import type { Checked } from "./checked.js";
import type { Invalid } from "./scalars.js";
import type { Model, ShapeOf } from "./tables.js";

/**
 * By operation, what checks a request of a client's; where the client isn't installed, its class is `any`
 * (of the sort that the compiler has for errors, which would make any condition about it the same: hence the tuples).
 */
export type CheckersOf<Client, Base, List, M extends Model, Package extends string> = [0] extends [1 & Client]
  ? {
      readonly [Name in Listed<List>]: (
        request: Invalid<`${Package} isn't installed beside eslint-plugin-sagemaker`>,
      ) => never;
    }
  : { readonly [Name in OperationMethod<Client, Base>]: CheckerOf<Client, Name, List, M> };

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
  <const T = ReadonlyDeep<In>>(request: Checked<T, Shape, ReadonlyDeep<In>, M>): In;
}

type RequestOf<F> = F extends (args: infer In, options: infer O, cb: infer C) => void ? In : never;

/** Takes `as const` objects too. */
type ReadonlyDeep<T> = T extends string | number | boolean | bigint | Date | Uint8Array | null | undefined
  ? T
  : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };
