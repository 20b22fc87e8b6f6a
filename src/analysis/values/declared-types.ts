import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { memberName, originOf, staticKey } from "../bindings/variables.js";
import type { Globals } from "../bindings/globals.js";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** Types of types, and names for names, are followed this far. */
const maxDepth = 20;

/** Whether an expression is a string or an array by what the file says of it: an annotation, or `process.env`. */
export function declaredType(node: Node, file: SourceFile, globals: Globals): "string" | "list" | undefined {
  return new TypeSearch(file, globals).of(node);
}

class TypeSearch {
  readonly #file: SourceFile;
  readonly #globals: Globals;
  #depth = 0;

  constructor(file: SourceFile, globals: Globals) {
    this.#file = file;
    this.#globals = globals;
  }

  of(node: Node): "string" | "list" | undefined {
    if (++this.#depth > maxDepth) return undefined;
    switch (node.type) {
      case "TSNonNullExpression":
      case "TSAsExpression":
      case "TSTypeAssertion":
      case "TSSatisfiesExpression":
      case "ChainExpression":
        return this.of(node.expression);
      case "TemplateLiteral":
        return "string";
      case "Literal":
        return typeof node.value === "string" ? "string" : undefined;
      case "ArrayExpression":
        return "list";
      case "LogicalExpression": {
        // What `a ?? b` gives is one of the two.
        const left = node.operator === "&&" ? undefined : this.of(node.left);
        return left !== undefined && left === this.of(node.right) ? left : undefined;
      }
      default:
        if (this.#isEnvironment(node)) return "string";
        return this.#ofType(this.#typeOf(node)) ?? this.#ofConstant(node);
    }
  }

  /** A member of `process.env` on which a method is called is there, and a string. */
  #isEnvironment(node: Node): boolean {
    return node.type === "MemberExpression" && this.#globals.nameOf(node.object) === "process.env";
  }

  #ofConstant(node: Node): "string" | "list" | undefined {
    const variable = node.type === "Identifier" ? this.#file.variableOf(node) : undefined;
    const origin = variable && originOf(variable);
    return origin?.steps.length === 0 ? this.of(origin.init) : undefined;
  }

  #ofType(type: TSESTree.TypeNode | undefined): "string" | "list" | undefined {
    switch (type?.type) {
      case "TSStringKeyword":
        return "string";
      case "TSArrayType":
      case "TSTupleType":
        return "list";
      case "TSTypeOperator":
        return type.operator === "readonly" ? this.#ofType(type.typeAnnotation) : undefined;
      case "TSTypeReference":
        return type.typeName.type === "Identifier" &&
          arrayTypes.has(type.typeName.name) &&
          this.#isUndeclared(type.typeName)
          ? "list"
          : undefined;
      case "TSUnionType": {
        // On `undefined` and `null` no method can be called.
        const [only, more] = type.types.filter(
          (one) => one.type !== "TSUndefinedKeyword" && one.type !== "TSNullKeyword",
        );
        return more === undefined ? this.#ofType(only) : undefined;
      }
      default:
        return undefined;
    }
  }

  /** The type that is written for an expression. */
  #typeOf(node: Node): TSESTree.TypeNode | undefined {
    if (++this.#depth > maxDepth) return undefined;
    if (node.type === "TSNonNullExpression" || node.type === "ChainExpression") return this.#typeOf(node.expression);
    if (node.type === "MemberExpression") {
      const name = memberName(node);
      const owner = this.#typeOf(node.object);
      return name === undefined || owner === undefined ? undefined : this.#memberType(owner, name);
    }
    const variable = node.type === "Identifier" ? this.#file.variableOf(node) : undefined;
    const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
    return definition && this.#annotationOf(definition);
  }

  #annotationOf({ name }: TSESLint.Scope.Definition): TSESTree.TypeNode | undefined {
    if (name.type !== "Identifier") return undefined;
    // oxc's parser writes `null` where there is none.
    if (name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
    // `({ names }: { names: string[] })`
    const value = parentOf(name);
    const property = value?.type === "AssignmentPattern" ? parentOf(value) : value;
    const pattern = property && parentOf(property);
    const key = property?.type === "Property" ? staticKey(property) : undefined;
    if (pattern?.type !== "ObjectPattern" || key === undefined || !pattern.typeAnnotation) return undefined;
    return this.#memberType(pattern.typeAnnotation.typeAnnotation, key);
  }

  #memberType(owner: TSESTree.TypeNode, name: string): TSESTree.TypeNode | undefined {
    if (++this.#depth > maxDepth) return undefined;
    if (owner.type === "TSTypeLiteral") return typeIn(owner.members, name);
    if (owner.type === "TSUnionType") {
      const [only, more] = owner.types.filter((one) => one.type !== "TSUndefinedKeyword");
      return only === undefined || more !== undefined ? undefined : this.#memberType(only, name);
    }
    if (owner.type !== "TSTypeReference") return undefined;
    const definitions = this.#file.variableOf(owner.typeName)?.defs;
    const declaration: Node | undefined = definitions?.length === 1 ? definitions[0]?.node : undefined;
    if (declaration?.type === "TSInterfaceDeclaration") return typeIn(declaration.body.body, name);
    return declaration?.type === "TSTypeAliasDeclaration"
      ? this.#memberType(declaration.typeAnnotation, name)
      : undefined;
  }

  #isUndeclared(name: TSESTree.Identifier): boolean {
    return (this.#file.variableOf(name)?.defs.length ?? 0) === 0;
  }
}

const arrayTypes = new Set(["Array", "ReadonlyArray"]);

function typeIn(members: readonly TSESTree.TypeElement[], name: string): TSESTree.TypeNode | undefined {
  for (const member of members) {
    if (member.type === "TSPropertySignature" && staticKey(member) === name) {
      return member.typeAnnotation?.typeAnnotation;
    }
  }
  return undefined;
}
