import type { Shape } from "../model/shape.js";

/** What the user's settings accept besides what AWS's model does. */
export interface Allowed {
  /** Values of enums, by the name of the shape. */
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
  /** Members of structures, by the name of the shape. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of relations that needn't hold. */
  readonly relations?: ReadonlySet<string>;
  /** Other limits than the model's, by the name of the shape; undefined where there are none. */
  readonly limits?: ReadonlyMap<string, Limits> | undefined;
}

/** What takes the place of a shape's own limits. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** Whether any text matches. */
  readonly anyText?: true;
}

/** A shape with the limits that the settings give it; nearly always the shape itself. */
export function withLimits<Any extends Shape>(shape: Any, limits: Allowed["limits"]): Any {
  const own = limits?.get(shape.name);
  if (own === undefined) return shape;
  const { anyText, ...bounds } = own;
  const changed = { ...bounds, ...(anyText === true && { pattern: undefined }) };
  // What a shape holds is read late: a copy would read all of it.
  return Object.create(shape, Object.getOwnPropertyDescriptors(changed)) as Any;
}
