import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import type { Classes } from "./classes.js";
import type { Globals } from "./globals.js";
import type { Imports } from "./imports.js";
import { memberName, originOf } from "./variables.js";

type Node = TSESTree.Node;

/**
 * What made an object: a class or function of a package (`pino:`, `chai:expect`, without `node:`), a global class
 * (`Set`), or `Array` for a list that is written out. A type counts as its class. `then` are the members and calls on
 * the way from what was made to the object in question: `["not", "to"]` for `expect(x).not.to`.
 */
export interface Maker {
  readonly name: string;
  readonly then: readonly string[];
}

/** Tells what made an object, by import and scope. */
export interface Makers {
  of(node: Node): Maker | undefined;
  /** The function or class of a package that an expression is, as `module:name`; undefined for anything else. */
  importedName(node: Node): string | undefined;
}

/** Names for names, and calls of what was made, are followed this far. */
const maxDepth = 30;

/** Where makers are looked for. */
interface Scope {
  readonly file: SourceFile;
  readonly imports: Imports;
  readonly classes: Classes;
  readonly globals: Globals;
}

export function findMakers(file: SourceFile, bindings: Omit<Scope, "file">): Makers {
  const scope: Scope = { file, ...bindings };
  return { of: (node) => makerOf(node, scope, 0), importedName: (node) => importedName(node, scope) };
}

function importedName(node: Node, { imports }: Scope): string | undefined {
  const imported = imports.of(node);
  return imported && `${imported.module.replace(/^node:/, "")}:${imported.path.join(".")}`;
}

function makerOf(node: Node, scope: Scope, depth: number): Maker | undefined {
  if (depth > maxDepth) return undefined;
  switch (node.type) {
    case "TSAsExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "ChainExpression":
      return makerOf(node.expression, scope, depth + 1);
    case "AwaitExpression":
      return makerOf(node.argument, scope, depth + 1);
    case "ArrayExpression":
      return { name: "Array", then: [] };
    case "NewExpression":
    case "CallExpression":
      return made(node, scope, depth);
    case "Identifier":
      return ofVariable(node, scope, depth);
    case "MemberExpression":
      return ofMember(node, scope, depth);
    default:
      return undefined;
  }
}

function made(node: TSESTree.NewExpression | TSESTree.CallExpression, scope: Scope, depth: number): Maker | undefined {
  const name = importedName(node.callee, scope) ?? scope.globals.nameOf(node.callee);
  if (name !== undefined) return { name, then: [] };
  return node.type === "CallExpression" && node.callee.type === "MemberExpression"
    ? below(node.callee, scope, depth)
    : undefined;
}

function below(node: TSESTree.MemberExpression, scope: Scope, depth: number): Maker | undefined {
  const name = memberName(node);
  const maker = name === undefined ? undefined : makerOf(node.object, scope, depth + 1);
  return maker && { ...maker, then: [...maker.then, name ?? ""] };
}

function ofVariable(node: TSESTree.Identifier, scope: Scope, depth: number): Maker | undefined {
  const variable = scope.file.variableOf(node);
  const name: Node | undefined = variable?.defs[0]?.name;
  if (variable?.defs.length !== 1 || name === undefined) return undefined;
  const origin = originOf(variable);
  const value = origin?.steps.length === 0 ? makerOf(origin.init, scope, depth + 1) : undefined;
  return value ?? ofType(name, scope);
}

/** `this.logger`: a field with one value, or a type. */
function ofMember(node: TSESTree.MemberExpression, scope: Scope, depth: number): Maker | undefined {
  const { classes } = scope;
  const member = classes.memberOf(node);
  if (member === undefined) return below(node, scope, depth);
  const [declaration, ...more] = member.declarations;
  if (declaration === undefined || more.length > 0) return undefined;
  if (declaration.type === "TSParameterProperty") return ofType(declaration.parameter, scope);
  if (declaration.type !== "PropertyDefinition") return undefined;
  const isFixed = member.assignments.length === 0 && !classes.isWrittenElsewhere(member.name);
  const value = isFixed && declaration.value !== null ? makerOf(declaration.value, scope, depth + 1) : undefined;
  return value ?? ofType(declaration, scope);
}

/** The imported class that a declaration has as its type. */
function ofType(declaration: Node, scope: Scope): Maker | undefined {
  const annotation = "typeAnnotation" in declaration ? declaration.typeAnnotation : undefined;
  const type = annotation?.type === "TSTypeAnnotation" ? annotation.typeAnnotation : undefined;
  const named = type?.type === "TSTypeReference" ? type.typeName : type?.type === "TSImportType" ? type : undefined;
  const name = named && importedName(named, scope);
  return name === undefined ? undefined : { name, then: [] };
}
