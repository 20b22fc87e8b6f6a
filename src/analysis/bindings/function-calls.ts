import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { chooses } from "./chooses.js";
import type { FunctionNode } from "./function-node.js";
import { isNeverReassigned } from "./variables.js";
import { withTypes } from "../without-types.js";

/** Where a function of the file is called. */
export interface Calls {
  readonly calls: readonly TSESTree.CallExpression[];
  /** Whether other files may call it, too. */
  readonly exported: boolean;
}

/** All calls of a function; undefined where it may be called in a way that isn't seen. */
export function findCalls(callee: FunctionNode, file: SourceFile): Calls | undefined {
  const written = withTypes(callee);
  const parent = parentOf(written);
  if (parent === undefined || callee.generator) return undefined;
  if (parent.type === "CallExpression" && parent.callee === written) return { calls: [parent], exported: false };
  const isDeclarator = parent.type === "VariableDeclarator" && parent.init === written;
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

/** The name of a function that isn't exported where it is declared. */
function nameOf(callee: FunctionNode): TSESTree.Identifier | undefined {
  const written = withTypes(callee);
  const holder = parentOf(written);
  if (callee.type === "FunctionDeclaration") {
    return holder === undefined || isExport(holder) ? undefined : (callee.id ?? undefined);
  }
  if (holder?.type !== "VariableDeclarator" || holder.init !== written || holder.id.type !== "Identifier")
    return undefined;
  return isExportedDeclarator(holder) ? undefined : holder.id;
}
