import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import type { MemberDeclaration } from "./class-index.js";
import type { ClassMember, Classes } from "./classes.js";
import { agreed, clientOfClass, only, withoutOrigin, type Client } from "./client.js";
import { readClientTypes, type ClientTypes } from "./client-types.js";
import { isFunction, type FunctionNode } from "./function-node.js";
import type { Functions } from "./functions.js";
import { injectedClass } from "./injected.js";
import type { Imports } from "./imports.js";
import type { Makers } from "./makers.js";
import type { TypeInformation } from "./types/type-information.js";
import { memberName, originOf, staticKey } from "./variables.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** Tells which expressions are SDK clients. */
export interface Clients {
  of(node: Node): Client | undefined;
}

/** What the names of the file stand for, as far as clients depend on it. */
interface Bindings {
  readonly imports: Imports;
  readonly classes: Classes;
  readonly functions: Functions;
  readonly makers: Makers;
  readonly compiler?: TypeInformation | undefined;
}

export function findClients(file: SourceFile, bindings: Bindings): Clients {
  return new ClientFinder(file, bindings);
}

/** X-Ray's functions, and the tracer's of Powertools, that return the client that they are given. */
const wrapperMethods = /^captureAWS(?:v3)?Client$/;
const wrapperModules = /^(?:aws-xray-sdk(?:-core)?|@aws-lambda-powertools\/tracer)$/;

/** Aliases, branches and calls are followed this far. */
const maxDepth = 100;

class ClientFinder implements Clients {
  readonly #file: SourceFile;
  readonly #bindings: Bindings;
  readonly #types: ClientTypes;
  readonly #known = new Map<Variable, Client | undefined>();
  readonly #inProgress = new Set<string>();
  #depth = 0;

  constructor(file: SourceFile, bindings: Bindings) {
    this.#file = file;
    this.#bindings = bindings;
    this.#types = readClientTypes(file, bindings.imports);
  }

  of(node: Node): Client | undefined {
    if (this.#depth >= maxDepth) return undefined;
    this.#depth += 1;
    const client = this.#ofExpression(node);
    this.#depth -= 1;
    return client;
  }

  #ofExpression(node: Node): Client | undefined {
    switch (node.type) {
      case "NewExpression": {
        const client = this.#types.named(node.callee) ?? this.#ofInjectedClass(node.callee);
        return client && { ...client, construction: node };
      }
      case "TSAsExpression":
      case "TSTypeAssertion":
        return this.#types.of(node.typeAnnotation) ?? this.of(node.expression);
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "ChainExpression":
        return this.of(node.expression);
      case "AwaitExpression":
        return this.of(node.argument);
      case "AssignmentExpression":
        return this.of(node.right);
      case "LogicalExpression":
        return this.#agreed([node.left, node.right]);
      case "ConditionalExpression":
        return this.#agreed([node.consequent, node.alternate]);
      case "CallExpression":
        return this.#ofCall(node);
      case "Identifier": {
        const variable = this.#file.variableOf(node);
        return variable && this.#ofVariable(variable);
      }
      case "MemberExpression":
        return this.#ofMember(node);
      default:
        return undefined;
    }
  }

  #ofInjectedClass(callee: Node): Client | undefined {
    const { imports, classes, compiler } = this.#bindings;
    const imported =
      injectedClass(callee, { imports, classes, typeOf: (node) => this.#typeOf(node) }) ?? compiler?.declared(callee);
    return imported && clientOfClass(imported);
  }

  #agreed(nodes: readonly Node[]): Client | undefined {
    return agreed(nodes.map((node) => this.of(node)));
  }

  #ofVariable(variable: Variable): Client | undefined {
    if (this.#known.has(variable)) return this.#known.get(variable);
    this.#known.set(variable, undefined); // ends cycles such as `const a = b; const b = a`
    const client = this.#ofDeclaration(variable);
    this.#known.set(variable, client);
    return client;
  }

  #ofDeclaration(variable: Variable): Client | undefined {
    const definition = variable.defs[0];
    if (definition === undefined || variable.defs.length !== 1) return undefined;
    const name: Node = definition.name;
    const annotated = name.type === "Identifier" ? this.#types.of(name.typeAnnotation) : undefined;
    const declaration: Node = definition.node;
    if (declaration.type === "VariableDeclarator") return this.#ofDeclarator(variable, annotated);
    if (declaration.type === "ImportSpecifier" || declaration.type === "ImportDefaultSpecifier") {
      return this.#ofCompiler(declaration.local);
    }
    if (annotated !== undefined) return annotated;
    return isFunction(declaration) ? this.#ofParameter(name) : undefined;
  }

  /** A client of another file, where the compiler tells. */
  #ofCompiler(name: Node): Client | undefined {
    const imported = this.#bindings.compiler?.declared(name);
    return withoutOrigin(imported && clientOfClass(imported));
  }

  #ofDeclarator(variable: Variable, annotated: Client | undefined): Client | undefined {
    const origin = originOf(variable);
    if (origin !== undefined) {
      const [step, ...steps] = origin.steps;
      if (step === undefined) return this.of(origin.init) ?? annotated;
      return step.kind === "key" && steps.length === 0 ? this.#ofProperty(origin.init, step.name) : undefined;
    }
    if (annotated !== undefined) return annotated;
    const writes = variable.references.filter((reference) => reference.isWrite());
    return agreed(writes.map(({ writeExpr }) => (writeExpr ? this.of(writeExpr) : undefined)));
  }

  /** A parameter with a client as its default, plain or destructured, or of a pattern that has a type. */
  #ofParameter(name: Node): Client | undefined {
    const holder = parentOf(name);
    return holder?.type === "AssignmentPattern" ? withoutOrigin(this.of(holder.right)) : this.#types.ofPattern(name);
  }

  #ofMember(node: TSESTree.MemberExpression): Client | undefined {
    const member = this.#bindings.classes.memberOf(node);
    if (member !== undefined) {
      return this.#withoutCycles(member.owner, member.name, () => this.#ofClassMember(member));
    }
    const name = memberName(node);
    return name === undefined ? undefined : this.#ofProperty(node.object, name);
  }

  /** `clients.sagemaker`, of an object literal or of something with a type that is written out. */
  #ofProperty(object: Node, name: string): Client | undefined {
    if (object.type === "ObjectExpression") {
      const property = object.properties.findLast((one) => one.type === "Property" && staticKey(one) === name);
      return property?.type === "Property" ? this.of(property.value) : undefined;
    }
    if (object.type === "MemberExpression") return this.#types.ofMember(this.#typeOf(object), name);
    if (object.type !== "Identifier") return undefined;
    const variable = this.#file.variableOf(object);
    const definition: Node | undefined = variable?.defs[0]?.name;
    if (variable === undefined || definition?.type !== "Identifier") return undefined;
    const typed = this.#types.ofMember(definition.typeAnnotation?.typeAnnotation, name);
    if (typed !== undefined) return typed;
    const origin = originOf(variable);
    if (origin?.steps.length !== 0 || origin.init.type !== "ObjectExpression") return undefined;
    return this.#bindings.classes.isWrittenByName(name) ? undefined : this.#ofProperty(origin.init, name);
  }

  /** The type that is written for a variable, a field, or a member of one: `deps.clients` of `deps: Deps`. */
  #typeOf(node: Node): Node | undefined {
    if (node.type === "Identifier") {
      const name: Node | undefined = this.#file.variableOf(node)?.defs[0]?.name;
      if (name?.type !== "Identifier") return undefined;
      return name.typeAnnotation?.typeAnnotation ?? this.#types.typeInPattern(name);
    }
    if (node.type !== "MemberExpression") return undefined;
    const name = memberName(node);
    const [declaration, another] = this.#bindings.classes.memberOf(node)?.declarations ?? [];
    if (declaration !== undefined) return another === undefined ? typeOfDeclaration(declaration) : undefined;
    return name === undefined ? undefined : this.#types.memberOf(this.#typeOf(node.object), name);
  }

  #ofClassMember(member: ClassMember): Client | undefined {
    const declared = member.declarations.map((declaration) => this.#ofMemberDeclaration(declaration));
    const assigned = member.assignments.map((assignment) => this.of(assignment.right));
    const types = declared.filter((client) => client !== undefined && client.construction === undefined);
    if (types.length > 0) return only([...declared, ...assigned].filter((client) => client !== undefined));
    const values = [...declared.filter((_, index) => !isBareField(member.declarations[index])), ...assigned];
    const client = values.length === 1 ? values[0] : agreed(values);
    return this.#bindings.classes.isWrittenByName(member.name) ? withoutOrigin(client) : client;
  }

  #ofMemberDeclaration(declaration: MemberDeclaration): Client | undefined {
    switch (declaration.type) {
      case "PropertyDefinition": {
        const { value, typeAnnotation } = declaration;
        return (value === null ? undefined : this.of(value)) ?? this.#types.of(typeAnnotation);
      }
      case "TSParameterProperty": {
        const { parameter } = declaration;
        if (parameter.type === "Identifier") return this.#types.of(parameter.typeAnnotation);
        return this.#types.of(parameter.left.typeAnnotation) ?? withoutOrigin(this.of(parameter.right));
      }
      default:
        return declaration.kind === "get" && isFunction(declaration.value)
          ? this.#ofReturns(declaration.value)
          : undefined;
    }
  }

  #ofCall(node: TSESTree.CallExpression): Client | undefined {
    const [argument] = node.arguments;
    if (this.#isWrapper(node.callee)) return argument && this.of(argument);
    const callee = this.#bindings.functions.of(node.callee);
    return callee && this.#withoutCycles(callee, "", () => this.#ofReturns(callee));
  }

  /** `captureAWSv3Client` as it is imported, or as a method of a tracer. */
  #isWrapper(callee: Node): boolean {
    const imported = this.#bindings.imports.of(callee);
    if (imported !== undefined) {
      return wrapperModules.test(imported.module) && wrapperMethods.test(imported.path.at(-1) ?? "");
    }
    if (callee.type !== "MemberExpression" || !wrapperMethods.test(memberName(callee) ?? "")) return false;
    const maker = this.#bindings.makers.of(callee.object)?.name ?? "";
    return wrapperModules.test(maker.slice(0, maker.lastIndexOf(":")));
  }

  #ofReturns(callee: FunctionNode): Client | undefined {
    const annotated = this.#types.of(callee.returnType);
    if (annotated !== undefined) return annotated;
    const { returned, empty } = this.#bindings.functions.outcomeOf(callee);
    return empty ? undefined : withoutOrigin(this.#agreed(returned));
  }

  /** A member that is made of itself is no client, nor what a function returns that calls itself. */
  #withoutCycles(node: Node, name: string, compute: () => Client | undefined): Client | undefined {
    const key = `${String(node.range[0])} ${name}`;
    if (this.#inProgress.has(key)) return undefined;
    this.#inProgress.add(key);
    try {
      return compute();
    } finally {
      this.#inProgress.delete(key);
    }
  }
}

/** The type of a field, or of a parameter that is one. */
function typeOfDeclaration(declaration: MemberDeclaration): Node | undefined {
  switch (declaration.type) {
    case "PropertyDefinition":
      return declaration.typeAnnotation?.typeAnnotation;
    case "TSParameterProperty":
      return declaration.parameter.type === "Identifier"
        ? declaration.parameter.typeAnnotation?.typeAnnotation
        : undefined;
    default:
      return undefined;
  }
}

/** A field that is declared without a type and a value. */
function isBareField(declaration: MemberDeclaration | undefined): boolean {
  return declaration?.type === "PropertyDefinition" && declaration.value === null && !declaration.typeAnnotation;
}
