import type { TSESTree } from "@typescript-eslint/utils";
import { loadService } from "../../model/registry.js";
import type { Shape } from "../../model/shape.js";
import type { SourceFile } from "../source-file.js";
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
    }
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
    if (declaration === undefined) return generic(type.typeName.name, type.typeArguments?.params ?? [], depth);
    if (variable?.defs.length !== 1) return undefined;
    if (declaration.type === "TSTypeAliasDeclaration") {
      return declaration.typeParameters ? undefined : of(declaration.typeAnnotation, depth + 1);
    }
    return declaration.type === "TSInterfaceDeclaration" &&
      declaration.extends.length === 0 &&
      !declaration.typeParameters
      ? objectType(declaration.body.body, depth)
      : undefined;
  }

  /** TypeScript's own generic types. */
  function generic(name: string, args: readonly Node[], depth: number): SdkType | undefined {
    const argument = (index: number): SdkType | undefined => of(args[index], depth + 1);
    switch (name) {
      case "Partial":
      case "Pick":
      case "Omit":
        return partially(argument(0));
      case "Readonly":
      case "Required":
      case "NonNullable":
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

  return { of: (type) => of(type), named };
}

function listOf(element: SdkType | undefined): SdkType | undefined {
  return element && { kind: "list", element };
}

function partially(type: SdkType | undefined): SdkType | undefined {
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
  if (type === undefined) return undefined;
  const byNumber = index.type === "TSNumberKeyword" || (index.type === "TSLiteralType" && isNumber(index.literal));
  if (type.kind === "list") return byNumber ? type.element : undefined;
  if (type.kind === "map") return index.type === "TSStringKeyword" ? type.value : undefined;
  const name =
    index.type === "TSLiteralType" && index.literal.type === "Literal" && typeof index.literal.value === "string"
      ? index.literal.value
      : undefined;
  if (type.kind === "object") return name === undefined ? undefined : type.members.get(name);
  if (type.kind !== "shape") return undefined;
  const part = (shape: Shape | undefined): SdkType | undefined =>
    shape && { ...type, operation: undefined, shape, partial: false };
  switch (type.shape.kind) {
    case "structure":
      return name === undefined ? undefined : part(type.shape.members.get(name)?.shape);
    case "list":
      return byNumber ? part(type.shape.element) : undefined;
    case "map":
      return index.type === "TSStringKeyword" ? part(type.shape.value) : undefined;
    default:
      return undefined;
  }
}

function isNumber(node: Node): boolean {
  return node.type === "Literal" && typeof node.value === "number";
}
