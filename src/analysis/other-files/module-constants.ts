import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { indexClasses } from "../bindings/classes.js";
import { findFunctions } from "../bindings/functions.js";
import { findGlobals } from "../bindings/globals.js";
import { trackImports } from "../bindings/imports.js";
import { findMakers } from "../bindings/makers.js";
import { indexMemberUses } from "../bindings/member-uses.js";
import { isNeverReassigned, memberName } from "../bindings/variables.js";
import { completableByOthers } from "../effects/apply-effects.js";
import { indexFile, type SourceFile } from "../source-file.js";
import { runsUnseenCode } from "../unseen-code.js";
import { anchoredAt } from "../values/anchored.js";
import { withoutChoices } from "../values/choices.js";
import type { OtherFiles } from "../values/other-constants.js";
import type { NodeValue } from "../values/node-value.js";
import { createResolver, type Resolver } from "../values/resolve.js";
import { isWithin } from "../values/size.js";
import { isImmutable } from "../values/value-facts.js";

type Node = TSESTree.Node;

/** What the exports of a module are, by their names, as far as it says so itself. */
export type ModuleConstants = ReadonlyMap<string, NodeValue>;

/** Bigger values aren't constants that anybody wrote. */
const maxSize = 2000;
const maxExports = 500;

/** What a file imports from: constants by their modules, and what specifiers stand for. */
export interface Around {
  readonly otherFiles: OtherFiles;
  readonly importMap: (specifier: string) => string;
}

/** Evaluates the exports of a module: the same proofs as in the linted file, and nothing runs. */
export function constantsOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  around: Around,
  loadAll: (specifier: string) => ModuleConstants | undefined,
): ModuleConstants {
  const file = indexFile(sourceCode);
  if (runsUnseenCode(file)) return new Map();
  return new Exports(file, createModuleResolver(file, around), loadAll).all();
}

function createModuleResolver(file: SourceFile, { otherFiles, importMap }: Around): Resolver {
  const imports = trackImports(file, { importMap });
  const members = indexMemberUses(file);
  const classes = indexClasses(file, members);
  const globals = findGlobals(file);
  return createResolver(file, {
    ...{ imports, classes, globals, members, otherFiles },
    functions: findFunctions(file, classes),
    makers: findMakers(file, { imports, classes, globals }),
    isSdkCall: () => false,
  });
}

class Exports {
  readonly #file: SourceFile;
  readonly #resolver: Resolver;
  readonly #loadAll: (specifier: string) => ModuleConstants | undefined;
  /** Also the exports of which nothing is known: a module's own ones hide those that come with `export *`. */
  readonly #found = new Map<string, NodeValue | undefined>();

  constructor(file: SourceFile, resolver: Resolver, loadAll: (specifier: string) => ModuleConstants | undefined) {
    this.#file = file;
    this.#resolver = resolver;
    this.#loadAll = loadAll;
  }

  all(): ModuleConstants {
    const { body } = this.#file.sourceCode.ast;
    for (const statement of body) this.#exportedBy(statement);
    const own = new Set(this.#found.keys());
    for (const statement of body) {
      if (statement.type === "ExportAllDeclaration") this.#exportAll(statement, own);
    }
    return new Map([...this.#found].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  }

  #exportedBy(statement: Node): void {
    if (this.#found.size > maxExports) return;
    if (statement.type === "ExportDefaultDeclaration") {
      this.#add("default", statement.declaration, () => this.#resolver.resolveAt(statement.declaration, this.#end));
    } else if (statement.type === "ExportNamedDeclaration") {
      if (statement.declaration === null) for (const one of statement.specifiers) this.#specified(one, statement);
      else this.#declared(statement.declaration);
    }
  }

  #declared(declaration: Node): void {
    if ("declare" in declaration && declaration.declare) return;
    if (declaration.type === "VariableDeclaration") {
      for (const { id, init } of declaration.declarations) if (id.type === "Identifier") this.#variable(id, init);
    } else if (declaration.type === "TSEnumDeclaration") this.#variable(declaration.id, null);
    else if ("id" in declaration && declaration.id?.type === "Identifier")
      this.#found.set(declaration.id.name, undefined);
  }

  #variable(id: TSESTree.Identifier, init: Node | null): void {
    const variable = this.#file.declaredBy(id);
    if (variable === undefined || !isNeverReassigned(variable)) this.#found.set(id.name, undefined);
    else this.#add(id.name, init ?? id, () => this.#resolver.ofVariable(variable, id, this.#end));
  }

  /** `export { a as b }`, `export { a as b } from "./other.js"` */
  #specified({ local, exported }: TSESTree.ExportSpecifier, { source }: TSESTree.ExportNamedDeclaration): void {
    const name = nameOf(exported);
    if (source !== null) {
      this.#found.set(name, this.#loadAll(source.value)?.get(nameOf(local)));
      return;
    }
    const variable = this.#file.variableOf(local);
    const definition = variable?.defs[0];
    if (local.type !== "Identifier" || variable === undefined || !isNeverReassigned(variable)) return;
    const init = definition?.node.type === "VariableDeclarator" ? definition.node.init : null;
    this.#add(name, init ?? local, () => this.#resolver.ofVariable(variable, local, this.#end));
  }

  #exportAll({ source, exported }: TSESTree.ExportAllDeclaration, own: ReadonlySet<string>): void {
    if (exported !== null) {
      this.#found.set(nameOf(exported), undefined);
      return;
    }
    for (const [name, value] of this.#loadAll(source.value) ?? []) {
      if (name === "default" || own.has(name)) continue;
      // Of two modules that export the same name, neither is taken.
      this.#found.set(name, this.#found.has(name) ? undefined : value);
    }
  }

  /** Everything in the module has run by then. */
  get #end(): Node {
    return this.#file.sourceCode.ast;
  }

  #add(name: string, written: Node, resolve: () => NodeValue): void {
    const value = anchoredAt(withoutChoices(resolve()), this.#end);
    if (!isWithin(value, maxSize)) this.#found.set(name, undefined);
    else this.#found.set(name, isImmutable(value) || isConstant(written) ? value : completableByOthers(value));
  }
}

function nameOf(node: Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "Literal" && typeof node.value === "string" ? node.value : "";
}

/** `{ ... } as const`, `Object.freeze({ ... })` of what is frozen as well: nobody changes it. */
function isConstant(node: Node): boolean {
  switch (node.type) {
    case "TSAsExpression":
    case "TSTypeAssertion":
      return isConstType(node.typeAnnotation) || isConstant(node.expression);
    case "TSSatisfiesExpression":
      return isConstant(node.expression);
    case "CallExpression":
      return isFreeze(node.callee) && node.arguments.length === 1 && node.arguments.every(hasConstantMembers);
    default:
      return false;
  }
}

function isConstType(type: Node): boolean {
  return type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "const";
}

function isFreeze(callee: Node): boolean {
  return callee.type === "MemberExpression" && memberName(callee) === "freeze" && isNamed(callee.object, "Object");
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function hasConstantMembers(node: Node): boolean {
  if (node.type === "ArrayExpression") return node.elements.every((one) => one !== null && isUnchanging(one));
  if (node.type !== "ObjectExpression") return false;
  return node.properties.every((one) => one.type === "Property" && isUnchanging(one.value));
}

function isUnchanging(node: Node): boolean {
  return node.type === "Literal" || node.type === "TemplateLiteral" || isConstant(node);
}
