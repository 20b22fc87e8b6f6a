import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../../source-file.js";
import { isCdkModule } from "../cdk.js";
import { isGlobal } from "../globals.js";
import type { Imports } from "../imports.js";
import { staticKey } from "../variables.js";
import { constructorParameters, importedType } from "./imported-types.js";
import { builtInType, intersectionOf, listOf, memberType, type SdkType } from "./sdk-type.js";

type Node = TSESTree.Node;

/** Reads type annotations. */
export interface Annotations {
  /** Undefined where the type says nothing, or nothing certain. */
  of(type: Node | null | undefined): SdkType | undefined;
}

/** Types in types are followed this far. */
const maxDepth = 100;

export function readAnnotations(file: SourceFile, imports: Imports): Annotations {
  return new AnnotationReader(file, imports);
}

class AnnotationReader implements Annotations {
  readonly #file: SourceFile;
  readonly #imports: Imports;
  /** What the file declares is read once: a type may name itself, and more than once. */
  readonly #known = new Map<Node, SdkType | undefined>();
  #depth = 0;

  constructor(file: SourceFile, imports: Imports) {
    this.#file = file;
    this.#imports = imports;
  }

  of(type: Node | null | undefined): SdkType | undefined {
    if (!type || this.#depth > maxDepth) return undefined;
    this.#depth += 1;
    const result = this.#read(type);
    this.#depth -= 1;
    return result;
  }

  #read(type: Node): SdkType | undefined {
    switch (type.type) {
      case "TSTypeAnnotation":
        return this.#read(type.typeAnnotation);
      case "TSArrayType":
        return listOf(this.of(type.elementType));
      case "TSTypeOperator":
        return type.operator === "readonly" ? this.of(type.typeAnnotation) : undefined;
      case "TSUnionType":
        return this.#ofUnion(type);
      case "TSIndexedAccessType":
        return indexedType(this.of(type.objectType), type.indexType);
      case "TSIntersectionType":
        return intersectionOf(type.types.map((one) => this.of(one)));
      case "TSTupleType":
        return { kind: "tuple", elements: type.elementTypes.map((one) => this.#ofElement(one)) };
      case "TSImportType": {
        const imported = this.#imports.of(type);
        return imported && importedType(imported);
      }
      case "TSTypeLiteral":
        return this.#ofMembers(type, type.members);
      case "TSTypeReference":
        return this.#ofReference(type);
      case "TSFunctionType": {
        const value = this.of(type.returnType);
        return value && { kind: "function", value };
      }
      default:
        return undefined;
    }
  }

  /** What may be `undefined` or `null` besides is the type that it is otherwise. */
  #ofUnion({ types }: TSESTree.TSUnionType): SdkType | undefined {
    const [only, more] = types.filter(
      (one) => one.type !== "TSUndefinedKeyword" && one.type !== "TSNullKeyword" && !this.#isResolvable(one),
    );
    return more === undefined ? this.of(only) : undefined;
  }

  /** What the CDK takes besides for what it doesn't know yet. */
  #isResolvable(type: Node): boolean {
    const imported = type.type === "TSTypeReference" ? this.#imports.of(type.typeName) : undefined;
    return imported?.path.at(-1) === "IResolvable" && isCdkModule(imported.module);
  }

  #ofElement(element: TSESTree.TypeNode): SdkType | undefined {
    return this.of(element.type === "TSNamedTupleMember" ? element.elementType : element);
  }

  #ofReference({ typeName, typeArguments }: TSESTree.TSTypeReference): SdkType | undefined {
    const imported = this.#imports.of(typeName);
    if (imported !== undefined) return importedType(imported);
    if (typeName.type !== "Identifier") return undefined;
    const variable = this.#file.variableOf(typeName);
    const definitions = variable?.defs ?? [];
    if (definitions.length === 0) return this.#ofBuiltIn(typeName.name, typeArguments?.params ?? []);
    // A value may have the same name: `const Input = z.object({ … }); type Input = z.infer<typeof Input>`.
    const [type, another] = definitions.map(({ node }) => node).filter(isTypeDeclaration);
    return type !== undefined && another === undefined ? this.#ofDeclaration(type) : undefined;
  }

  #ofBuiltIn(name: string, args: readonly TSESTree.TypeNode[]): SdkType | undefined {
    if (name !== "ConstructorParameters") return builtInType(name, (index) => this.of(args[index]));
    const [type] = args;
    const command = type?.type === "TSTypeQuery" ? this.#imports.of(type.exprName) : undefined;
    return command && constructorParameters(command);
  }

  /** A type that the file declares; one with parameters of its own isn't followed. */
  #ofDeclaration(declaration: TypeDeclaration): SdkType | undefined {
    if (declaration.typeParameters) return undefined;
    if (declaration.type === "TSTypeAliasDeclaration") return this.#ofAliased(declaration.typeAnnotation);
    const { extends: bases, body } = declaration;
    return bases.length === 0
      ? this.#ofMembers(body, body.body)
      : intersectionOf(bases.map((base) => this.#ofHeritage(base)));
  }

  #ofAliased(type: Node): SdkType | undefined {
    if (type.type === "TSTypeLiteral") return this.of(type);
    if (!this.#known.has(type)) {
      // Within itself it says nothing.
      this.#known.set(type, undefined);
      this.#known.set(type, this.of(type));
    }
    return this.#known.get(type);
  }

  /** What an interface extends. */
  #ofHeritage({ expression, typeArguments }: TSESTree.TSInterfaceHeritage): SdkType | undefined {
    const imported = this.#imports.of(expression);
    if (imported !== undefined) return importedType(imported);
    // TypeScript's own, and not one of the file's.
    if (expression.type !== "Identifier" || !isGlobal(expression, expression.name, this.#file)) return undefined;
    const args = typeArguments?.params ?? [];
    return builtInType(expression.name, (index) => this.of(args[index]));
  }

  #ofMembers(owner: Node, members: readonly Node[]): SdkType | undefined {
    if (this.#known.has(owner)) return this.#known.get(owner);
    const types = new Map<string, SdkType>();
    // A member that has the type itself finds it here, and it is filled by then.
    this.#known.set(owner, { kind: "object", members: types });
    const value = members.length === 1 ? this.#ofIndexSignature(members[0]) : undefined;
    for (const member of members) {
      if (member.type !== "TSPropertySignature") continue;
      const name = staticKey(member);
      const type = this.of(member.typeAnnotation);
      if (name !== undefined && type !== undefined) types.set(name, type);
    }
    if (value !== undefined) this.#known.set(owner, { kind: "map", value });
    else if (members.some(({ type }) => type === "TSIndexSignature")) this.#known.set(owner, undefined);
    return this.#known.get(owner);
  }

  /** `{ [name: string]: X }` */
  #ofIndexSignature(member: Node | undefined): SdkType | undefined {
    return member?.type === "TSIndexSignature" ? this.of(member.typeAnnotation) : undefined;
  }
}

type TypeDeclaration = TSESTree.TSTypeAliasDeclaration | TSESTree.TSInterfaceDeclaration;

function isTypeDeclaration(node: Node): node is TypeDeclaration {
  return node.type === "TSTypeAliasDeclaration" || node.type === "TSInterfaceDeclaration";
}

/** `X["Member"]`, `X[number]`, `X[string]`. */
function indexedType(type: SdkType | undefined, index: Node): SdkType | undefined {
  if (index.type === "TSNumberKeyword") return memberType(type, "number");
  if (index.type === "TSStringKeyword") return memberType(type, "string");
  if (index.type !== "TSLiteralType" || index.literal.type !== "Literal") return undefined;
  const { value } = index.literal;
  return typeof value === "string" || typeof value === "number" ? memberType(type, String(value)) : undefined;
}
