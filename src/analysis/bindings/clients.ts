import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { ServiceEntry } from "../../model/services.js";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import type { ClassMember, Classes } from "./classes.js";
import type { Functions } from "./functions.js";
import type { Imports } from "./imports.js";
import type { Makers } from "./makers.js";
import { sdkExport } from "./sdk.js";
import { memberName, originOf, staticKey } from "./variables.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** An expression that is certainly a client of one of our services. */
export interface Client {
  readonly service: ServiceEntry;
  /** `v3` takes commands, `v3-aggregated` has methods besides, `v2` is the old SDK's. */
  readonly kind: "v3" | "v3-aggregated" | "v2";
  /** Where the client is made, if it is certainly this one. */
  readonly construction: TSESTree.NewExpression | undefined;
}

/** Tells which expressions are SDK clients. */
export interface Clients {
  of(node: Node): Client | undefined;
}

/** X-Ray's functions, and the tracer's of Powertools, that return the client that they are given. */
const wrapperMethods = /^captureAWS(?:v3)?Client$/;
const wrapperModules = /^(?:aws-xray-sdk(?:-core)?|@aws-lambda-powertools\/tracer)$/;

/** Aliases, branches and calls are followed this far. */
const maxDepth = 100;

export function findClients(
  file: SourceFile,
  { imports, classes, functions, makers }: { imports: Imports; classes: Classes; functions: Functions; makers: Makers },
): Clients {
  const known = new Map<Variable, Client | undefined>();
  const inProgress = new Set<string>();
  let depth = 0;

  function of(node: Node): Client | undefined {
    if (depth >= maxDepth) return undefined;
    depth += 1;
    const client = look(node);
    depth -= 1;
    return client;
  }

  function look(node: Node): Client | undefined {
    switch (node.type) {
      case "NewExpression": {
        const client = namedClass(node.callee);
        return client && { ...client, construction: node };
      }
      case "TSAsExpression":
      case "TSTypeAssertion":
        return ofType(node.typeAnnotation) ?? of(node.expression);
      case "TSNonNullExpression":
      case "TSSatisfiesExpression":
      case "ChainExpression":
        return of(node.expression);
      case "AwaitExpression":
        return of(node.argument);
      case "AssignmentExpression":
        return of(node.right);
      case "LogicalExpression":
        return agreed([node.left, node.right].map(of));
      case "ConditionalExpression":
        return agreed([node.consequent, node.alternate].map(of));
      case "CallExpression":
        return ofCall(node);
      case "Identifier": {
        const variable = file.variableOf(node);
        return variable && ofVariable(variable);
      }
      case "MemberExpression": {
        const member = classes.memberOf(node);
        if (member !== undefined) return guarded(member.owner, member.name, () => ofClassMember(member));
        const name = memberName(node);
        return name === undefined ? undefined : ofProperty(node.object, name);
      }
      default:
        return undefined;
    }
  }

  function namedClass(name: Node): Client | undefined {
    const imported = imports.of(name);
    const found = imported && sdkExport(imported);
    if (found === undefined) return undefined;
    const { service } = found;
    if (found.sdk === "v2") {
      return found.below.length === 0 ? { service, kind: "v2", construction: undefined } : undefined;
    }
    if (found.name === service.aggregatedClass) return { service, kind: "v3-aggregated", construction: undefined };
    return found.name === service.clientClass ? { service, kind: "v3", construction: undefined } : undefined;
  }

  /** A type annotation that names a client's class. */
  function ofType(type: Node | undefined | null): Client | undefined {
    switch (type?.type) {
      case "TSTypeAnnotation":
        return ofType(type.typeAnnotation);
      case "TSTypeReference": {
        const client = namedClass(type.typeName);
        if (client !== undefined) return client;
        const wrapper = type.typeName.type === "Identifier" ? type.typeName.name : "";
        const [argument] = type.typeArguments?.params ?? [];
        return /^(?:Promise|Readonly|Required|NonNullable|Pick|Omit)$/.test(wrapper) ? ofType(argument) : undefined;
      }
      case "TSImportType":
        return namedClass(type);
      case "TSUnionType": {
        const types = type.types.filter((one) => one.type !== "TSUndefinedKeyword" && one.type !== "TSNullKeyword");
        return types.length === 1 ? ofType(types[0]) : undefined;
      }
      default:
        return undefined;
    }
  }

  function ofVariable(variable: Variable): Client | undefined {
    if (known.has(variable)) return known.get(variable);
    known.set(variable, undefined);
    const client = compute(variable);
    known.set(variable, client);
    return client;
  }

  function compute(variable: Variable): Client | undefined {
    const definition = variable.defs[0];
    if (definition === undefined || variable.defs.length !== 1) return undefined;
    const name: Node = definition.name;
    const annotated = name.type === "Identifier" ? ofType(name.typeAnnotation) : undefined;
    const declaration: Node = definition.node;
    if (declaration.type === "VariableDeclarator") {
      const origin = originOf(variable);
      if (origin !== undefined) {
        const [step, ...steps] = origin.steps;
        if (step === undefined) return of(origin.init) ?? annotated;
        return step.kind === "key" && steps.length === 0 ? ofProperty(origin.init, step.name) : undefined;
      }
      if (annotated !== undefined) return annotated;
      const writes = variable.references.filter((reference) => reference.isWrite());
      return agreed(writes.map((reference) => (reference.writeExpr ? of(reference.writeExpr) : undefined)));
    }
    if (annotated !== undefined) return annotated;
    // A parameter with a client as its default, plain or destructured.
    const holder = parentOf(name);
    if (holder === undefined || !isFunction(declaration)) return undefined;
    if (holder.type === "AssignmentPattern") return withoutOrigin(of(holder.right));
    return ofPatternType(name, holder);
  }

  /** `({ sagemaker }: { sagemaker: SageMaker })`. */
  function ofPatternType(name: Node, property: Node): Client | undefined {
    if (property.type !== "Property" || property.value !== name) return undefined;
    const pattern = parentOf(property);
    const key = staticKey(property);
    return pattern?.type === "ObjectPattern" && key !== undefined
      ? ofMemberType(pattern.typeAnnotation?.typeAnnotation, key)
      : undefined;
  }

  function ofMemberType(type: Node | undefined, name: string): Client | undefined {
    const members = type === undefined ? undefined : membersOfType(type);
    for (const member of members ?? []) {
      if (member.type === "TSPropertySignature" && staticKey(member) === name) return ofType(member.typeAnnotation);
    }
    return undefined;
  }

  function membersOfType(type: Node): readonly Node[] | undefined {
    if (type.type === "TSTypeLiteral") return type.members;
    if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return undefined;
    const declaration: Node | undefined = file.variableOf(type.typeName)?.defs[0]?.node;
    if (declaration?.type === "TSInterfaceDeclaration") return declaration.body.body;
    return declaration?.type === "TSTypeAliasDeclaration" && declaration.typeAnnotation.type === "TSTypeLiteral"
      ? declaration.typeAnnotation.members
      : undefined;
  }

  /** `clients.sagemaker`, of an object literal or of something with a type that is written out. */
  function ofProperty(object: Node, name: string): Client | undefined {
    if (object.type === "ObjectExpression") {
      const property = object.properties.findLast((one) => one.type === "Property" && staticKey(one) === name);
      return property?.type === "Property" ? of(property.value) : undefined;
    }
    if (object.type !== "Identifier") return undefined;
    const variable = file.variableOf(object);
    const definition: Node | undefined = variable?.defs[0]?.name;
    if (variable === undefined || definition?.type !== "Identifier") return undefined;
    const typed = ofMemberType(definition.typeAnnotation?.typeAnnotation, name);
    if (typed !== undefined) return typed;
    const origin = originOf(variable);
    return origin?.steps.length === 0 && origin.init.type === "ObjectExpression" && !classes.isWrittenByName(name)
      ? ofProperty(origin.init, name)
      : undefined;
  }

  function ofClassMember(member: ClassMember): Client | undefined {
    const declared = member.declarations.map((declaration) => {
      switch (declaration.type) {
        case "PropertyDefinition":
          return declaration.value === null
            ? ofType(declaration.typeAnnotation)
            : (of(declaration.value) ?? ofType(declaration.typeAnnotation));
        case "TSParameterProperty": {
          const { parameter } = declaration;
          if (parameter.type === "Identifier") return ofType(parameter.typeAnnotation);
          return ofType(parameter.left.typeAnnotation) ?? withoutOrigin(of(parameter.right));
        }
        default:
          return declaration.kind === "get" ? ofReturns(declaration.value) : undefined;
      }
    });
    const assigned = member.assignments.map((assignment) => of(assignment.right));
    const types = declared.filter((client) => client !== undefined && client.construction === undefined);
    if (types.length > 0) return only([...declared, ...assigned].filter((client) => client !== undefined));
    const values = [...declared.filter((_, index) => !isBareField(member.declarations[index])), ...assigned];
    const client = values.length === 1 ? values[0] : agreed(values);
    return classes.isWrittenByName(member.name) ? withoutOrigin(client) : client;
  }

  function ofCall(node: TSESTree.CallExpression): Client | undefined {
    const [argument] = node.arguments;
    if (isWrapper(node.callee)) return argument && of(argument);
    const callee = functions.of(node.callee);
    return callee && guarded(callee, "", () => ofReturns(callee));
  }

  /** `captureAWSv3Client` as it is imported, or as a method of a tracer. */
  function isWrapper(callee: Node): boolean {
    const imported = imports.of(callee);
    if (imported !== undefined) {
      return wrapperModules.test(imported.module) && wrapperMethods.test(imported.path.at(-1) ?? "");
    }
    if (callee.type !== "MemberExpression" || !wrapperMethods.test(memberName(callee) ?? "")) return false;
    const maker = makers.of(callee.object)?.name ?? "";
    return wrapperModules.test(maker.slice(0, maker.lastIndexOf(":")));
  }

  function ofReturns(callee: Node): Client | undefined {
    if (!isFunction(callee)) return undefined;
    const annotated = ofType(callee.returnType);
    if (annotated !== undefined) return annotated;
    const { returned, empty } = functions.outcomeOf(callee);
    return empty ? undefined : withoutOrigin(agreed(returned.map(of)));
  }

  /** Ends cycles: a member that is made of itself is no client. */
  function guarded(node: Node, name: string, compute: () => Client | undefined): Client | undefined {
    const key = `${String(node.range[0])} ${name}`;
    if (inProgress.has(key)) return undefined;
    inProgress.add(key);
    try {
      return compute();
    } finally {
      inProgress.delete(key);
    }
  }

  return { of };
}

/** A field that is declared without a type and a value. */
function isBareField(declaration: ClassMember["declarations"][number] | undefined): boolean {
  return declaration?.type === "PropertyDefinition" && declaration.value === null && !declaration.typeAnnotation;
}

function isFunction(
  node: Node,
): node is TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}

function withoutOrigin(client: Client | undefined): Client | undefined {
  return client && { ...client, construction: undefined };
}

/** The client that all of them are, if they are all there and of one kind. */
function agreed(clients: readonly (Client | undefined)[]): Client | undefined {
  return clients.includes(undefined) ? undefined : only(clients.filter((client) => client !== undefined));
}

function only(clients: readonly Client[]): Client | undefined {
  const [first] = clients;
  if (first === undefined || clients.length === 1) return first;
  const same = clients.every((client) => client.service === first.service && client.kind === first.kind);
  return same ? withoutOrigin(first) : undefined;
}
