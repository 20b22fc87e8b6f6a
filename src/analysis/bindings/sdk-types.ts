import type { TSESTree } from "@typescript-eslint/utils";
import { loadService } from "../../model/registry.js";
import type { Shape } from "../../model/shape.js";
import type { SourceFile } from "../source-file.js";
import { isGlobal } from "./globals.js";
import type { Imported, Imports } from "./imports.js";
import { sdkExport } from "./sdk.js";
import { staticKey } from "./variables.js";

type Node = TSESTree.Node;

/** What a type annotation says about SageMaker. */
export type SdkType =
  | {
      readonly kind: "shape";
      readonly service: string;
      readonly sdk: "v2" | "v3";
      /** Where the type is an operation's whole input. */
      readonly operation: string | undefined;
      readonly shape: Shape;
      /** Members may be left out: `Partial`, `Pick`, `Omit`. */
      readonly partial: boolean;
      /** Another type adds members of its own: `StoppingCondition & { note: string }`. */
      readonly extended?: boolean | undefined;
    }
  | { readonly kind: "tuple"; readonly elements: readonly (SdkType | undefined)[] }
  | { readonly kind: "list"; readonly element: SdkType }
  | { readonly kind: "map"; readonly value: SdkType }
  | { readonly kind: "promise"; readonly value: SdkType }
  /** An object type of the file with members that have SDK types. */
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, SdkType> };

/** Reads type annotations. */
export interface SdkTypes {
  /** Undefined where the type says nothing, or nothing certain. */
  of(type: Node | null | undefined): SdkType | undefined;
  /** The type that an imported name is. */
  named(imported: Imported): SdkType | undefined;
  /** The type of a member of a type. */
  member(type: SdkType | undefined, name: string): SdkType | undefined;
}

/** Aliases of aliases are followed this far. */
const maxDepth = 20;

export function readSdkTypes(file: SourceFile, imports: Imports): SdkTypes {
  function of(type: Node | null | undefined, depth = 0): SdkType | undefined {
    if (!type || depth > maxDepth) return undefined;
    switch (type.type) {
      case "TSTypeAnnotation":
        return of(type.typeAnnotation, depth);
      case "TSArrayType":
        return listOf(of(type.elementType, depth + 1));
      case "TSTypeOperator":
        return type.operator === "readonly" ? of(type.typeAnnotation, depth + 1) : undefined;
      case "TSUnionType": {
        const types = type.types.filter((one) => one.type !== "TSUndefinedKeyword" && one.type !== "TSNullKeyword");
        return types.length === 1 ? of(types[0], depth + 1) : undefined;
      }
      case "TSIndexedAccessType":
        return indexed(of(type.objectType, depth + 1), type.indexType);
      case "TSIntersectionType":
        return extended(type.types.map((one) => of(one, depth + 1)));
      case "TSTupleType":
        return {
          kind: "tuple",
          elements: type.elementTypes.map((one) =>
            of(one.type === "TSNamedTupleMember" ? one.elementType : one, depth + 1),
          ),
        };
      case "TSImportType": {
        const imported = imports.of(type);
        return imported && named(imported);
      }
      case "TSTypeLiteral":
        return objectType(type.members, depth);
      case "TSTypeReference":
        return reference(type, depth);
      default:
        return undefined;
    }
  }

  function reference(type: TSESTree.TSTypeReference, depth: number): SdkType | undefined {
    const imported = imports.of(type.typeName);
    if (imported !== undefined) return named(imported);
    if (type.typeName.type !== "Identifier") return undefined;
    const variable = file.variableOf(type.typeName);
    const declaration: Node | undefined = variable?.defs[0]?.node;
    if (declaration === undefined) {
      const args = type.typeArguments?.params ?? [];
      if (type.typeName.name === "ConstructorParameters") return constructorParameters(args[0]);
      return genericType(type.typeName.name, (index) => of(args[index], depth + 1));
    }
    if (variable?.defs.length !== 1) return undefined;
    if (declaration.type === "TSTypeAliasDeclaration") {
      return declaration.typeParameters ? undefined : of(declaration.typeAnnotation, depth + 1);
    }
    if (declaration.type !== "TSInterfaceDeclaration" || declaration.typeParameters) return undefined;
    const { extends: bases, body } = declaration;
    if (bases.length === 0) return objectType(body.body, depth);
    return extended([...bases.map((base) => heritage(base, depth)), undefined]);
  }

  /** What an interface extends. */
  function heritage({ expression, typeArguments }: TSESTree.TSInterfaceHeritage, depth: number): SdkType | undefined {
    const imported = imports.of(expression);
    if (imported !== undefined) return named(imported);
    // TypeScript's own, and not one of the file's.
    if (expression.type !== "Identifier" || !isGlobal(expression, expression.name, file)) return undefined;
    const args = typeArguments?.params ?? [];
    return genericType(expression.name, (index) => of(args[index], depth + 1));
  }

  /** `ConstructorParameters<typeof XCommand>`: the input of the operation, first. */
  function constructorParameters(type: Node | undefined): SdkType | undefined {
    if (type?.type !== "TSTypeQuery") return undefined;
    const imported = imports.of(type.exprName);
    const name = imported?.path.at(-1);
    if (imported === undefined || name?.endsWith("Command") !== true) return undefined;
    const input = named({ module: imported.module, path: [...imported.path.slice(0, -1), `${name}Input`] });
    return input && { kind: "tuple", elements: [input] };
  }

  function objectType(members: readonly Node[], depth: number): SdkType | undefined {
    const types = new Map<string, SdkType>();
    for (const member of members) {
      if (member.type === "TSIndexSignature") {
        const value = members.length === 1 ? of(member.typeAnnotation, depth + 1) : undefined;
        return value && { kind: "map", value };
      }
      const name = member.type === "TSPropertySignature" ? staticKey(member) : undefined;
      const type = member.type === "TSPropertySignature" ? of(member.typeAnnotation, depth + 1) : undefined;
      if (name !== undefined && type !== undefined) types.set(name, type);
    }
    return types.size === 0 ? undefined : { kind: "object", members: types };
  }

  return { of: (type) => of(type), named, member: memberType };
}

/** TypeScript's own generic types. */
export function genericType(name: string, argument: (index: number) => SdkType | undefined): SdkType | undefined {
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

/** What a type is that has the members of several: the one that the SDK declares, if only one is. */
function extended(types: readonly (SdkType | undefined)[]): SdkType | undefined {
  const [shape, ...others] = types.filter((type) => type?.kind === "shape");
  return shape !== undefined && others.length === 0 ? { ...shape, partial: true, extended: true } : undefined;
}

function listOf(element: SdkType | undefined): SdkType | undefined {
  return element && { kind: "list", element };
}

function partially(type: SdkType | undefined): SdkType | undefined {
  if (type?.kind === "map" || type?.kind === "object") return type;
  return type?.kind === "shape" ? { ...type, partial: true } : undefined;
}

function named(imported: Imported): SdkType | undefined {
  const found = sdkExport(imported);
  if (found === undefined) return undefined;
  const service = found.service.id;
  if (found.sdk === "v2") {
    const [first, second, ...rest] = found.below;
    const name = first === "Types" ? second : first;
    if (name === undefined || rest.length > 0 || (first !== "Types" && second !== undefined)) return undefined;
    return shapeType(service, "v2", name);
  }
  const operation = found.name.endsWith("CommandInput") ? found.name.slice(0, -"CommandInput".length) : undefined;
  const input = operation === undefined ? undefined : loadService(service)?.operations.get(operation)?.input;
  if (input !== undefined) return { kind: "shape", service, sdk: "v3", operation, shape: input, partial: false };
  return shapeType(service, "v3", found.name);
}

function shapeType(service: string, sdk: "v2" | "v3", name: string): SdkType | undefined {
  const table = loadService(service);
  const shape = table?.shape(name);
  if (shape === undefined) return undefined;
  let operation: string | undefined;
  for (const one of table?.operations.values() ?? []) if (one.input === shape) operation = one.name;
  return { kind: "shape", service, sdk, operation, shape, partial: false };
}

/** `X["Member"]`, `X[number]`, `X[string]`. */
function indexed(type: SdkType | undefined, index: Node): SdkType | undefined {
  if (index.type === "TSNumberKeyword") return memberType(type, "number");
  if (index.type === "TSStringKeyword") return memberType(type, "string");
  if (index.type !== "TSLiteralType" || index.literal.type !== "Literal") return undefined;
  const { value } = index.literal;
  return typeof value === "string" || typeof value === "number" ? memberType(type, String(value)) : undefined;
}

/** A member by its name, an element by `number` or its index, a map's value by `string`. */
function memberType(type: SdkType | undefined, name: string): SdkType | undefined {
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
      const { shape } = type;
      const part =
        shape.kind === "structure"
          ? shape.members.get(name)?.shape
          : shape.kind === "list" && byNumber
            ? shape.element
            : shape.kind === "map" && name === "string"
              ? shape.value
              : undefined;
      return part && { ...type, operation: undefined, shape: part, partial: false, extended: undefined };
    }
    default:
      return undefined;
  }
}
