import type { Shape } from "../../../model/shape.js";

/** What a type says about SageMaker, however it is written: as an annotation, in a comment. */
export type SdkType =
  | ShapeType
  | { readonly kind: "tuple"; readonly elements: readonly (SdkType | undefined)[] }
  | { readonly kind: "list"; readonly element: SdkType }
  | { readonly kind: "map"; readonly value: SdkType }
  | { readonly kind: "promise"; readonly value: SdkType }
  /** A function that gives back `value`. */
  | { readonly kind: "function"; readonly value: SdkType }
  /** An object type of the file with members that have SDK types. */
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, SdkType> };

/** A type that the SDK declares, or the CDK for the properties of a resource or of another construct. */
export interface ShapeType {
  readonly kind: "shape";
  readonly service: string;
  readonly sdk: "v2" | "v3" | "cdk" | "construct";
  /** Where the type is an operation's whole input, or a resource's properties. */
  readonly operation: string | undefined;
  readonly shape: Shape;
  /** Members may be left out: `Partial`, `Pick`, `Omit`. */
  readonly partial: boolean;
  /** Another type adds members of its own: `StoppingCondition & { note: string }`. */
  readonly extended?: boolean | undefined;
}

export function listOf(element: SdkType | undefined): SdkType | undefined {
  return element && { kind: "list", element };
}

/** A member by its name, an element by `number` or its index, a map's value by `string`. */
export function memberType(type: SdkType | undefined, name: string): SdkType | undefined {
  const byNumber = name === "number" || /^\d+$/.test(name);
  switch (type?.kind) {
    case "list":
      return byNumber ? type.element : undefined;
    case "tuple":
      return type.elements[Number(name)];
    case "map":
      return name === "string" ? type.value : undefined;
    case "object":
      return type.members.get(name);
    case "shape": {
      const shape = partOf(type.shape, name);
      return shape && { ...type, operation: undefined, shape, partial: false, extended: undefined };
    }
    default:
      return undefined;
  }
}

function partOf(shape: Shape, name: string): Shape | undefined {
  switch (shape.kind) {
    case "structure":
      return shape.members.get(name)?.shape;
    case "list":
      return name === "number" || /^\d+$/.test(name) ? shape.element : undefined;
    case "map":
      return name === "string" ? shape.value : undefined;
    default:
      return undefined;
  }
}

/** What a type is that has the members of several: the one that the SDK declares, if only one is. */
export function intersectionOf(types: readonly (SdkType | undefined)[]): SdkType | undefined {
  const [shape, ...others] = types.filter((type) => type?.kind === "shape");
  return shape !== undefined && others.length === 0 ? { ...shape, partial: true, extended: true } : undefined;
}

/** The types that TypeScript itself declares, by the name of one of them and its arguments. */
export function builtInType(name: string, argument: (index: number) => SdkType | undefined): SdkType | undefined {
  switch (name) {
    case "Partial":
    case "Pick":
    case "Omit":
      return partially(argument(0));
    case "Readonly":
    case "Required":
    case "NonNullable":
    case "Awaited":
      return argument(0);
    case "Array":
    case "ReadonlyArray":
      return listOf(argument(0));
    case "Record": {
      const value = argument(1);
      return value && { kind: "map", value };
    }
    case "Promise":
    case "PromiseLike": {
      const value = argument(0);
      return value && { kind: "promise", value };
    }
    default:
      return undefined;
  }
}

function partially(type: SdkType | undefined): SdkType | undefined {
  if (type?.kind === "map" || type?.kind === "object") return type;
  return type?.kind === "shape" ? { ...type, partial: true } : undefined;
}
