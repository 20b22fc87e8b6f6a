import { LazyList, LazyMap } from "../model/lazy-shapes.js";
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
  // Of the same kind, with the same members.
  return own === undefined ? shape : (limited(shape, own) as Any);
}

function limited(shape: Shape, { anyText, ...bounds }: Limits): Shape {
  switch (shape.kind) {
    // What a shape holds is read late: a copy would read all of it.
    case "list":
      return new LazyList({ ...shape, ...bounds }, () => shape.element);
    case "map":
      return new LazyMap(
        { ...shape, ...bounds },
        () => shape.key,
        () => shape.value,
      );
    case "string":
      return { ...shape, ...bounds, ...(anyText === true && { pattern: undefined }) };
    case "number":
    case "blob":
      return { ...shape, ...bounds };
    default:
      return shape;
  }
}
