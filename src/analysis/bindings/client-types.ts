import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { clientOfClass, type Client } from "./client.js";
import { isGlobal } from "./globals.js";
import type { Imports } from "./imports.js";
import { staticKey } from "./variables.js";

type Node = TSESTree.Node;

/** Tells which types are those of clients. */
export interface ClientTypes {
  /** The client that a class makes, by what names the class. */
  named(name: Node): Client | undefined;
  /** A type annotation that names a client's class. */
  of(type: Node | undefined | null): Client | undefined;
  /** The client that a member of an object type has, where that type is written out. */
  ofMember(type: Node | undefined, name: string): Client | undefined;
  /** The type of a member of an object type that is written out. */
  memberOf(type: Node | undefined, name: string): Node | undefined;
  /** The type of a name in a pattern that has one: `({ sdk }: { sdk: typeof AWS })`. */
  typeInPattern(name: Node): Node | undefined;
  /** What a pattern's type says of a name in it: `({ sagemaker }: { sagemaker: SageMaker })`. */
  ofPattern(name: Node): Client | undefined;
}

export function readClientTypes(file: SourceFile, imports: Imports): ClientTypes {
  const scope: Scope = { file, imports };
  return {
    named: (name) => named(name, scope),
    of: (type) => clientOf(type, scope),
    ofMember: (type, name) => clientOf(typeOfMember(type, name, scope), scope),
    memberOf: (type, name) => typeOfMember(type, name, scope),
    ofPattern: (name) => ofPattern(name, scope),
    typeInPattern: (name) => typeInPattern(name, scope),
  };
}

interface Scope {
  readonly file: SourceFile;
  readonly imports: Imports;
}

function named(name: Node, { imports }: Scope): Client | undefined {
  const imported = imports.of(name);
  return imported && clientOfClass(imported);
}

function clientOf(type: Node | undefined | null, scope: Scope): Client | undefined {
  switch (type?.type) {
    case "TSTypeAnnotation":
      return clientOf(type.typeAnnotation, scope);
    case "TSTypeReference":
      return named(type.typeName, scope) ?? clientOf(wrapped(type, scope.file), scope);
    case "TSImportType":
      return named(type, scope);
    case "TSUnionType": {
      const types = type.types.filter((one) => one.type !== "TSUndefinedKeyword" && one.type !== "TSNullKeyword");
      return types.length === 1 ? clientOf(types[0], scope) : undefined;
    }
    default:
      return undefined;
  }
}

/** TypeScript's own types that have the members of another one, or make it. */
const wrappers = ["Promise", "Readonly", "Required", "NonNullable", "Pick", "Omit"];

/** `SageMaker` of `Readonly<SageMaker>`. */
function wrapped({ typeName, typeArguments }: TSESTree.TSTypeReference, file: SourceFile): Node | undefined {
  return wrappers.some((name) => isGlobal(typeName, name, file)) ? typeArguments?.params[0] : undefined;
}

function typeOfMember(type: Node | undefined, name: string, { file }: Scope): Node | undefined {
  for (const member of membersOf(type, file)) {
    if (member.type === "TSPropertySignature" && staticKey(member) === name) {
      return member.typeAnnotation?.typeAnnotation;
    }
  }
  return undefined;
}

function membersOf(type: Node | undefined, file: SourceFile): readonly Node[] {
  if (type?.type === "TSTypeLiteral") return type.members;
  if (type?.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return [];
  const declaration: Node | undefined = file.variableOf(type.typeName)?.defs[0]?.node;
  if (declaration?.type === "TSInterfaceDeclaration") return declaration.body.body;
  return declaration?.type === "TSTypeAliasDeclaration" && declaration.typeAnnotation.type === "TSTypeLiteral"
    ? declaration.typeAnnotation.members
    : [];
}

function ofPattern(name: Node, scope: Scope): Client | undefined {
  const type = typeInPattern(name, scope);
  return type && clientOf(type, scope);
}

/** The type of what a pattern takes out, by the type of the whole pattern: also `({ deps: { sagemaker } }: Props)`. */
function typeInPattern(part: Node, scope: Scope): Node | undefined {
  const keys: string[] = [];
  for (let at = part; ;) {
    const property = parentOf(at);
    const pattern = property && parentOf(property);
    if (property?.type !== "Property" || property.value !== at || pattern?.type !== "ObjectPattern") return undefined;
    const key = staticKey(property);
    if (key === undefined) return undefined;
    keys.push(key);
    const whole: Node | undefined = pattern.typeAnnotation?.typeAnnotation;
    if (whole !== undefined) {
      return keys.reduceRight<Node | undefined>((type, name) => typeOfMember(type, name, scope), whole);
    }
    at = pattern;
  }
}
