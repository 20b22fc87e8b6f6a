import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import type { Classes } from "./classes.js";
import { completionOf } from "./control-flow.js";
import { findCalls, onlyCallOf, type Calls } from "./function-calls.js";
import { isFunctionExpression, type FunctionNode } from "./function-node.js";
import { isOnlyRead, onlyMethodCall } from "./method-calls.js";
import { namespaceMember } from "./namespaces.js";
import { ownMember } from "./own-member.js";
import { isNeverReassigned, memberName, originOf, staticKey } from "./variables.js";
import { withoutTypes, withoutWrappers } from "../without-types.js";

/** How a function ends. */
export interface Outcome {
  /** The expressions that it returns, in source order. */
  readonly returned: readonly TSESTree.Expression[];
  /** Whether it may also end without a value. */
  readonly empty: boolean;
}

/** Finds the functions of a file. */
export interface Functions {
  /** The function that an expression certainly is: written there, declared in the file, or a method of a class of the file. */
  of(node: TSESTree.Node): FunctionNode | undefined;
  outcomeOf(callee: FunctionNode): Outcome;
  /** All calls of a function; undefined where it may be called in a way that isn't seen. */
  callsOf(callee: FunctionNode): Calls | undefined;
  /** The one place where a function is called that nobody else can call, and that makes no choice. */
  onlyCallOf(callee: FunctionNode): TSESTree.CallExpression | undefined;
  /** The function that an object literal has as its member `name`, and nothing puts another in its place. */
  methodIn(object: TSESTree.ObjectExpression, name: string): FunctionNode | undefined;
  /** Whether nobody gets hold of the whole of the object that a variable holds. */
  isOnlyRead(variable: TSESLint.Scope.Variable): boolean;
  /** Whether a subclass elsewhere may have another method in its place. */
  isOverridable(callee: FunctionNode): boolean;
}

export function findFunctions(file: SourceFile, classes: Classes): Functions {
  const scope: Scope = { file, classes };
  const outcomes = new Map<FunctionNode, Outcome>();
  const calls = new Map<FunctionNode, Calls | undefined>();
  return {
    of: (node) => functionOf(node, scope),
    callsOf(callee) {
      if (!calls.has(callee)) calls.set(callee, findCalls(callee, file));
      return calls.get(callee);
    },
    onlyCallOf: (callee) => onlyCallOf(callee, file) ?? onlyMethodCall(callee, file, classes),
    methodIn: (object, name) => methodIn(object, name, classes),
    isOnlyRead,
    isOverridable: (callee) => isOverridable(callee, classes),
    outcomeOf(callee) {
      const outcome = outcomes.get(callee) ?? findOutcome(callee);
      outcomes.set(callee, outcome);
      return outcome;
    },
  };
}

/** Where functions are looked for. */
interface Scope {
  readonly file: SourceFile;
  readonly classes: Classes;
}

function functionOf(expression: TSESTree.Node, scope: Scope): FunctionNode | undefined {
  const node = withoutWrappers(expression);
  switch (node.type) {
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return node;
    case "Identifier":
      return declaredFunction(node, scope.file);
    case "MemberExpression":
      return method(node, scope);
    default:
      return undefined;
  }
}

function declaredFunction(node: TSESTree.Identifier, file: SourceFile): FunctionNode | undefined {
  const variable = file.variableOf(node);
  return variable && functionIn(variable);
}

/** The function that a variable always holds. */
function functionIn(variable: TSESLint.Scope.Variable): FunctionNode | undefined {
  if (!isNeverReassigned(variable)) return undefined;
  const declaration: TSESTree.Node | undefined = variable.defs[0]?.node;
  if (declaration?.type === "FunctionDeclaration") {
    return declaration.id === variable.defs[0]?.name ? declaration : undefined;
  }
  const origin = originOf(variable);
  if (origin === undefined || origin.steps.length > 0) return undefined;
  return functionWritten(origin.init);
}

/** A function that is written out, with or without a type around it. */
function functionWritten(expression: TSESTree.Node): FunctionNode | undefined {
  const node = withoutTypes(expression);
  return isFunctionExpression(node) ? node : undefined;
}

/** `this.nameOf` of a class, or a method of a constant object. */
function method(node: TSESTree.MemberExpression, scope: Scope): FunctionNode | undefined {
  const { classes } = scope;
  const member = classes.memberOf(node);
  if (member === undefined) return methodOfObject(node, scope) ?? functionOfNamespace(node, scope);
  const { declaration, assignment } = ownMember(member, node, classes) ?? {};
  if (assignment !== undefined) return undefined;
  if (declaration?.type === "MethodDefinition" && declaration.kind === "method") {
    return isFunctionExpression(declaration.value) ? declaration.value : undefined;
  }
  return declaration?.type === "PropertyDefinition" && declaration.value !== null
    ? functionOf(declaration.value, scope)
    : undefined;
}

/** `names.forModel` of `const names = { forModel: (x) => ... }`, of which only members are read. */
function methodOfObject(node: TSESTree.MemberExpression, { file, classes }: Scope): FunctionNode | undefined {
  const name = memberName(node);
  const variable = node.object.type === "Identifier" ? file.variableOf(node.object) : undefined;
  const origin = variable && originOf(variable);
  if (name === undefined || variable === undefined || origin?.init.type !== "ObjectExpression") return undefined;
  return origin.steps.length === 0 && isOnlyRead(variable) ? methodIn(origin.init, name, classes) : undefined;
}

function methodIn({ properties }: TSESTree.ObjectExpression, name: string, classes: Classes): FunctionNode | undefined {
  if (classes.isWrittenElsewhere(name)) return undefined;
  let found: FunctionNode | undefined;
  for (const property of properties) {
    if (property.type === "SpreadElement" || (property.computed && staticKey(property) === undefined)) return undefined;
    if (staticKey(property) !== name) continue;
    if (property.kind !== "init") return undefined;
    found = functionWritten(property.value);
  }
  return found;
}

/** `Names.forModel` of a `namespace Names` of the file. */
function functionOfNamespace(node: TSESTree.MemberExpression, { file, classes }: Scope): FunctionNode | undefined {
  const variable = namespaceMember(node, file);
  return variable === undefined || classes.isWrittenElsewhere(variable.name) ? undefined : functionIn(variable);
}

function isOverridable(callee: FunctionNode, classes: Classes): boolean {
  const [member, , owner] = ancestorsOf(callee);
  if (member?.type !== "MethodDefinition" && member?.type !== "PropertyDefinition") return false;
  if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression") return true;
  const isHidden = member.key.type === "PrivateIdentifier" || member.accessibility === "private";
  return !isHidden && !member.static && (owner.abstract || classes.leavesFile(owner));
}

function findOutcome({ body }: FunctionNode): Outcome {
  if (body.type !== "BlockStatement") return { returned: [body], empty: false };
  const { returns, runsOn } = completionOf(body);
  const returned = returns.flatMap(({ argument }) => argument ?? []);
  return { returned, empty: runsOn || returned.length < returns.length };
}
