/**
 * What the generator knows of a service: one form for both sources, and for what is made of them.
 *
 * Facts only. The order of members and enum values is the source's.
 */

export interface ServiceModel {
  /** The folder name of botocore's model. */
  readonly id: string;
  readonly serviceId: string;
  /** The name of each operation's input structure; null where the operation takes nothing. */
  readonly operations: ReadonlyMap<string, string | null>;
  readonly shapes: ReadonlyMap<string, ModelShape>;
}

export type ModelShape =
  | ModelStructure
  | ModelList
  | ModelMap
  | ModelString
  | ModelNumber
  | ModelBlob
  | { readonly kind: "boolean" | "timestamp" | "document"; readonly sensitive: boolean };

interface Bounded {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly sensitive: boolean;
}

export interface ModelStructure {
  readonly kind: "structure";
  readonly sensitive: boolean;
  readonly union: boolean;
  readonly members: ReadonlyMap<string, ModelMember>;
}

export interface ModelMember {
  /** The name of the member's shape. */
  readonly shape: string;
  readonly required: boolean;
  readonly idempotencyToken: boolean;
  readonly jsonValue: boolean;
  /** What to use instead, in our words, or an empty string; undefined where the member isn't deprecated. */
  readonly deprecated: string | undefined;
}

interface ModelList extends Bounded {
  readonly kind: "list";
  readonly element: string;
}

interface ModelMap extends Bounded {
  readonly kind: "map";
  readonly key: string;
  readonly value: string;
}

export interface ModelString extends Bounded {
  readonly kind: "string";
  /** As AWS states it: a full match is meant, in Java's dialect. */
  readonly pattern: string | undefined;
  readonly enum: readonly string[] | undefined;
}

interface ModelNumber extends Bounded {
  readonly kind: "number";
  readonly type: "integer" | "long" | "float" | "double";
}

interface ModelBlob extends Bounded {
  readonly kind: "blob";
  readonly streaming: boolean;
}

/** The names of the shapes that a shape refers to, in order. */
function references(shape: ModelShape): readonly string[] {
  switch (shape.kind) {
    case "structure":
      return [...shape.members.values()].map((member) => member.shape);
    case "list":
      return [shape.element];
    case "map":
      return [shape.key, shape.value];
    default:
      return [];
  }
}

/** The names of all shapes that the operations' inputs reach. */
export function reachableShapes(model: Pick<ServiceModel, "operations" | "shapes">): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...model.operations.values()].filter((name) => name !== null);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const shape = model.shapes.get(name);
    if (shape !== undefined) pending.push(...references(shape));
  }
  return reached;
}
