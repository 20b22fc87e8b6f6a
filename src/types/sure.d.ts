/** What is certain of a structure whose values may stand for others, as those of the CDK may. */

import type { Model } from "./tables.js";

/**
 * A structure as relations may judge it. What may be put in later is unknown, and may be left out altogether
 * (`Fn.conditionIf(…, Aws.NO_VALUE)`): so may every text, number and list that isn't written there. Of a list that may
 * lose an element nobody knows the length. Where nothing is put in later, it is the structure itself.
 */
export type Sure<T, M extends Model> = [M["passes"]] extends [never] ? T : SureMembers<T, M["passes"]>;
type SureMembers<T, P> = { [K in keyof T]: SureValue<T[K], P> };
type SureValue<V, P> = MayPass<V, P> extends true ? unknown : SurePart<V, P>;
type SurePart<V, P> = V extends readonly unknown[]
  ? number extends V["length"]
    ? SureMembers<V, P> | undefined
    : MayLose<V[number], P> extends true
      ? SureValue<V[number], P>[]
      : SureMembers<V, P>
  : V extends object
    ? SureMembers<V, P>
    : IsWide<V> extends true
      ? V | undefined
      : V;

/** Whether a list or a map with such values may have fewer of them than are written. */
export type MayLose<V, P> = [P] extends [never]
  ? false
  : MayPass<V, P> extends true
    ? true
    : true extends IsWide<V>
      ? true
      : false;

/** Whether one of the types that a value may be of stands for others. */
type MayPass<V, P> = 0 extends V & 1 ? true : 1 extends (V extends P ? 1 : 0) ? true : false;

/** Of each type that a value may be of, whether it is any text or any number. */
type IsWide<V> = V extends unknown ? (string extends V ? true : number extends V ? true : false) : never;
