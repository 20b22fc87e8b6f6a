import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { chooses } from "./chooses.js";
import { isDecorated } from "./class-index.js";
import type { Classes } from "./classes.js";
import type { FunctionNode } from "./function-node.js";
import { nameOfElement, privateOrPublicName } from "./this.js";
import { memberName, staticKey } from "./variables.js";

const onlyCalls = new WeakMap<FunctionNode, { readonly call: TSESTree.CallExpression | undefined }>();

/**
 * The one place where a method is called that nobody else can call (`#create`, `private create`, a static one of a class
 * that stays in the file, one of an object of which only members are read), and that makes no choice.
 */
export function onlyMethodCall(
  callee: FunctionNode,
  file: SourceFile,
  classes: Classes,
): TSESTree.CallExpression | undefined {
  let found = onlyCalls.get(callee);
  if (found === undefined) {
    const call = findOnlyCall(callee, file, classes);
    found = { call: call === undefined || chooses(callee, file) ? undefined : call };
    onlyCalls.set(callee, found);
  }
  return found.call;
}

function findOnlyCall(callee: FunctionNode, file: SourceFile, classes: Classes): TSESTree.CallExpression | undefined {
  const member = parentOf(callee);
  if (callee.generator || file.usesArguments(callee)) return undefined;
  if (member?.type === "MethodDefinition") return callOfClassMethod(member, file, classes);
  return member?.type === "Property" ? callOfObjectMethod(member, file, classes) : undefined;
}

function callOfClassMethod(
  method: TSESTree.MethodDefinition,
  file: SourceFile,
  classes: Classes,
): TSESTree.CallExpression | undefined {
  const [, owner] = ancestorsOf(method);
  const isPrivate = method.key.type === "PrivateIdentifier";
  const name = nameOfElement(method);
  if (owner?.type !== "ClassDeclaration" && owner?.type !== "ClassExpression") return undefined;
  if (name === undefined || method.kind !== "method" || isDecorated(method) || isDecorated(owner)) return undefined;
  const isHidden = isPrivate || method.accessibility === "private" || (method.static && !classes.leavesFile(owner));
  if (!isHidden || classes.isExtended(owner) || classes.isWrittenElsewhere(name)) return undefined;
  if (!isPrivate && classes.takenFrom(name).length > 0) return undefined;
  const uses = file.nodes("MemberExpression").filter((node) => privateOrPublicName(node) === name);
  const [use, another] = uses;
  if (use === undefined || another !== undefined || classes.memberOf(use)?.owner !== owner) return undefined;
  return callWith(use);
}

/** `names.forModel("a")` of `const names = { forModel(x) { ... } }` */
function callOfObjectMethod(
  property: TSESTree.Property,
  file: SourceFile,
  classes: Classes,
): TSESTree.CallExpression | undefined {
  const [object, declarator, declaration, statement] = ancestorsOf(property);
  const name = staticKey(property);
  if (object?.type !== "ObjectExpression" || name === undefined || property.kind !== "init") return undefined;
  if (declarator?.type !== "VariableDeclarator" || declaration?.type !== "VariableDeclaration") return undefined;
  const variable = declarator.init === object ? file.declaredBy(declarator.id) : undefined;
  if (variable === undefined || statement?.type === "ExportNamedDeclaration" || !isOnlyRead(variable)) return undefined;
  if (classes.isWrittenElsewhere(name) || file.nodes("ThisExpression").some((node) => contains(object, node))) {
    return undefined;
  }
  const members = variable.references.flatMap(({ identifier }) => parentOf(identifier) ?? []);
  const uses = members.filter((node) => node.type === "MemberExpression" && (memberName(node) ?? name) === name);
  const [use, another] = uses;
  return use?.type === "MemberExpression" && another === undefined && memberName(use) === name
    ? callWith(use)
    : undefined;
}

function callWith(use: TSESTree.MemberExpression): TSESTree.CallExpression | undefined {
  const call = parentOf(use);
  return call?.type === "CallExpression" && call.callee === use ? call : undefined;
}

/** Whether nobody gets hold of the whole of the object that a variable holds. */
export function isOnlyRead(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.every(({ identifier, init }) => {
    const parent = parentOf(identifier);
    return init === true || (parent?.type === "MemberExpression" && parent.object === identifier);
  });
}
