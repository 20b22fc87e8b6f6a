import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import type { Classes } from "./classes.js";
import { completionOf } from "./control-flow.js";
import { isNeverReassigned, memberName, originOf, staticKey } from "./variables.js";

export type FunctionNode =
  TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

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
  /** Whether a subclass elsewhere may have another method in its place. */
  isOverridable(callee: FunctionNode): boolean;
}

/** Where a function of the file is called. */
export interface Calls {
  readonly calls: readonly TSESTree.CallExpression[];
  /** Whether other files may call it, too. */
  readonly exported: boolean;
}

export function findFunctions(file: SourceFile, classes: Classes): Functions {
  const outcomes = new Map<FunctionNode, Outcome>();

  function of(node: TSESTree.Node): FunctionNode | undefined {
    switch (node.type) {
      case "FunctionExpression":
      case "ArrowFunctionExpression":
        return node;
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        return of(node.expression);
      case "Identifier":
        return declaredFunction(node);
      case "MemberExpression":
        return method(node);
      default:
        return undefined;
    }
  }

  function declaredFunction(node: TSESTree.Identifier): FunctionNode | undefined {
    const variable = file.variableOf(node);
    if (variable === undefined || !isNeverReassigned(variable)) return undefined;
    const declaration: TSESTree.Node | undefined = variable.defs[0]?.node;
    if (declaration?.type === "FunctionDeclaration") {
      return declaration.id === variable.defs[0]?.name ? declaration : undefined;
    }
    const origin = originOf(variable);
    if (origin === undefined || origin.steps.length > 0) return undefined;
    const { init } = origin;
    return init.type === "ArrowFunctionExpression" || init.type === "FunctionExpression" ? init : undefined;
  }

  function method(node: TSESTree.MemberExpression): FunctionNode | undefined {
    const member = classes.memberOf(node);
    if (member === undefined) return ofObject(node);
    const [declaration, ...more] = member.declarations;
    if (more.length > 0 || member.assignments.length > 0) return undefined;
    if (classes.isExtended(member.owner) || classes.isWrittenElsewhere(member.name)) return undefined;
    if (declaration?.type === "MethodDefinition" && declaration.kind === "method") {
      return declaration.value.type === "FunctionExpression" ? declaration.value : undefined;
    }
    return declaration?.type === "PropertyDefinition" && declaration.value !== null ? of(declaration.value) : undefined;
  }

  /** `names.forModel` of `const names = { forModel: (x) => ... }`, of which only members are read. */
  function ofObject(node: TSESTree.MemberExpression): FunctionNode | undefined {
    const name = memberName(node);
    const variable = node.object.type === "Identifier" ? file.variableOf(node.object) : undefined;
    const origin = variable && originOf(variable);
    if (name === undefined || variable === undefined || origin?.init.type !== "ObjectExpression") return undefined;
    if (origin.steps.length > 0 || classes.isWrittenElsewhere(name) || !isOnlyRead(variable)) return undefined;
    let found: FunctionNode | undefined;
    for (const property of origin.init.properties) {
      if (property.type === "SpreadElement" || (property.computed && staticKey(property) === undefined))
        return undefined;
      if (staticKey(property) !== name) continue;
      const { value } = property;
      if (property.kind !== "init") return undefined;
      found = value.type === "ArrowFunctionExpression" || value.type === "FunctionExpression" ? value : undefined;
    }
    return found;
  }

  const calls = new Map<FunctionNode, Calls | undefined>();

  return {
    of,
    callsOf(callee) {
      if (!calls.has(callee)) calls.set(callee, findCalls(callee, file));
      return calls.get(callee);
    },
    isOverridable(callee) {
      const [member, , owner] = ancestorsOf(callee);
      if (member?.type !== "MethodDefinition" && member?.type !== "PropertyDefinition") return false;
      if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression") return true;
      const isHidden = member.key.type === "PrivateIdentifier" || member.accessibility === "private";
      return !isHidden && !member.static && (owner.abstract || classes.leavesFile(owner));
    },
    outcomeOf(callee) {
      let outcome = outcomes.get(callee);
      if (outcome === undefined) {
        outcome = findOutcome(callee);
        outcomes.set(callee, outcome);
      }
      return outcome;
    },
  };
}

/** Whether nobody gets hold of the whole of an object. */
function isOnlyRead(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.every(({ identifier, init }) => {
    const parent = parentOf(identifier);
    return init === true || (parent?.type === "MemberExpression" && parent.object === identifier);
  });
}

function findCalls(callee: FunctionNode, file: SourceFile): Calls | undefined {
  const parent = parentOf(callee);
  if (parent === undefined || callee.generator) return undefined;
  if (parent.type === "CallExpression" && parent.callee === callee) return { calls: [parent], exported: false };
  const isDeclarator = parent.type === "VariableDeclarator" && parent.init === callee;
  const name = callee.type === "FunctionDeclaration" ? callee.id : isDeclarator ? parent.id : null;
  const variable = name?.type === "Identifier" ? file.declaredBy(name) : undefined;
  if (variable === undefined || !isNeverReassigned(variable)) return undefined;
  let exported = isExport(parent) || (isDeclarator && isExportedDeclarator(parent));
  const found: TSESTree.CallExpression[] = [];
  for (const { identifier } of variable.references) {
    const use = parentOf(identifier);
    if (use?.type === "CallExpression" && use.callee === identifier) found.push(use);
    else if (use?.type === "ExportSpecifier" || use?.type === "ExportDefaultDeclaration") exported = true;
    else if (use !== parent && use?.type !== "TSTypeQuery") return undefined;
  }
  return { calls: found, exported };
}

function isExport(node: TSESTree.Node): boolean {
  return node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration";
}

/** `export const name = ...` */
function isExportedDeclarator(declarator: TSESTree.VariableDeclarator): boolean {
  const [, statement] = ancestorsOf(declarator);
  return statement !== undefined && isExport(statement);
}

const onlyCalls = new WeakMap<FunctionNode, { readonly call: TSESTree.CallExpression | undefined }>();

/**
 * The one place where a function is called, if it isn't exported, nothing else uses it, and it runs through without a
 * choice: one that chooses may be asked there for something else than what it does at a given place. (In a script,
 * others may call it as well; what is proved of this call stands.)
 */
export function onlyCallOf(callee: FunctionNode, file: SourceFile): TSESTree.CallExpression | undefined {
  let found = onlyCalls.get(callee);
  if (found === undefined) {
    const call = findOnlyCall(callee, file);
    found = { call: call === undefined || chooses(callee, file) ? undefined : call };
    onlyCalls.set(callee, found);
  }
  return found.call;
}

function findOnlyCall(callee: FunctionNode, file: SourceFile): TSESTree.CallExpression | undefined {
  const name = nameOf(callee);
  const variable = name && file.declaredBy(name);
  if (variable === undefined || !isNeverReassigned(variable) || file.usesArguments(callee)) return undefined;
  let call: TSESTree.CallExpression | undefined;
  for (const { identifier, init } of variable.references) {
    if (init === true) continue;
    const use = parentOf(identifier);
    if (call !== undefined || use?.type !== "CallExpression" || use.callee !== identifier) return undefined;
    call = use;
  }
  return call;
}

/** Whether a function decides what to do. In its callbacks it may, by what they are called with (`if (error)`). */
function chooses(callee: FunctionNode, file: SourceFile): boolean {
  let found = false;
  const look = (root: TSESTree.Node, inner: FunctionNode): void => {
    file.walk(root, (node) => {
      if (found) return false;
      switch (node.type) {
        case "FunctionDeclaration":
        case "FunctionExpression":
        case "ArrowFunctionExpression":
          if (node === root) return true;
          look(node, node);
          return false;
        case "IfStatement":
        case "ConditionalExpression":
          found = !isOwnTest(node.test, inner);
          return true;
        case "LogicalExpression":
          found = !isOwnTest(node.left, inner);
          return true;
        case "SwitchStatement":
          found = true;
          return true;
        default:
          return true;
      }
    });
  };
  const isOwnTest = (test: TSESTree.Node, inner: FunctionNode): boolean => {
    let own = inner !== callee;
    file.walk(test, (node) => {
      const declared = node.type === "Identifier" ? file.variableOf(node)?.defs[0] : undefined;
      if (declared !== undefined && declared.node !== (inner as TSESTree.Node)) own = false;
      return own;
    });
    return own;
  };
  look(callee, callee);
  return found;
}

/** The name of a function that isn't exported where it is declared. */
function nameOf(callee: FunctionNode): TSESTree.Identifier | undefined {
  const holder = parentOf(callee);
  if (callee.type === "FunctionDeclaration") {
    return holder === undefined || isExport(holder) ? undefined : (callee.id ?? undefined);
  }
  if (holder?.type !== "VariableDeclarator" || holder.init !== callee || holder.id.type !== "Identifier")
    return undefined;
  return isExportedDeclarator(holder) ? undefined : holder.id;
}

function findOutcome({ body }: FunctionNode): Outcome {
  if (body.type !== "BlockStatement") return { returned: [body], empty: false };
  const { returns, runsOn } = completionOf(body);
  const returned = returns.flatMap(({ argument }) => argument ?? []);
  return { returned, empty: runsOn || returned.length < returns.length };
}
