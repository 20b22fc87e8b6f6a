import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { memberName } from "./variables.js";

type Node = TSESTree.Node;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** `name`, or `#name`. */
export function privateOrPublicName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === "PrivateIdentifier" ? `#${node.property.name}` : memberName(node);
}

/** The class whose instance (or itself, in static members) `this` is. */
export function classOfThis(node: TSESTree.ThisExpression): ClassNode | undefined {
  let child: Node = node;
  for (const current of ancestorsOf(node)) {
    switch (current.type) {
      case "FunctionDeclaration":
        return undefined;
      case "FunctionExpression":
        if (parentOf(current)?.type !== "MethodDefinition") return undefined;
        break;
      case "MethodDefinition":
      case "PropertyDefinition":
        if (current.key === child) return undefined;
        break;
      case "ClassBody":
        return classWith(current);
      default:
    }
    child = current;
  }
  return undefined;
}

/** The class that a node is written in, or in its `extends`. */
export function classAround(node: Node): ClassNode | undefined {
  for (const around of ancestorsOf(node)) {
    if (around.type === "ClassDeclaration" || around.type === "ClassExpression") return around;
  }
  return undefined;
}

/** The class that a body is of. */
function classWith(body: TSESTree.ClassBody): ClassNode | undefined {
  const owner = parentOf(body);
  return owner?.type === "ClassDeclaration" || owner?.type === "ClassExpression" ? owner : undefined;
}

/** `this` itself, or with `const self = this` all uses of `self`. */
export function namesOfThis(node: TSESTree.ThisExpression, file: SourceFile): readonly Node[] {
  const parent = parentOf(node);
  const alias =
    parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? file.declaredBy(parent.id) : undefined;
  return alias === undefined ? [node] : alias.references.map(({ identifier }) => identifier);
}

/** Classes in which `this` is given to a function, or has a member written that isn't named. */
export function classesWithWrittenThis(file: SourceFile): Set<Node> {
  const owners = new Set<Node>();
  for (const node of file.nodes("ThisExpression")) {
    const owner = classOfThis(node);
    if (owner === undefined || owners.has(owner)) continue;
    if (namesOfThis(node, file).some(isWrittenThrough)) owners.add(owner);
  }
  return owners;
}

/** `this.handler.bind(this)`: a method of the class, and what it writes is seen there. */
function isOwnMethodOf({ callee, arguments: args }: TSESTree.CallExpression, use: Node): boolean {
  if (callee.type !== "MemberExpression" || args[0] !== use || args.includes(use, 1)) {
    return false;
  }
  const { object } = callee;
  return (
    /^(?:bind|call|apply)$/.test(memberName(callee) ?? "") &&
    object.type === "MemberExpression" &&
    (object.object.type === "ThisExpression" || object.object.type === "Super")
  );
}

function isWrittenThrough(use: Node): boolean {
  const parent = parentOf(use);
  if (parent?.type === "CallExpression" && parent.callee.type !== "Super") {
    return parent.arguments.some((argument) => argument === use) && !isOwnMethodOf(parent, use);
  }
  if (parent?.type !== "MemberExpression" || parent.object !== use || privateOrPublicName(parent) !== undefined) {
    return false;
  }
  const holder = parentOf(parent);
  return (
    holder !== undefined &&
    !(holder.type === "CallExpression" && holder.callee === parent) &&
    ((holder.type === "AssignmentExpression" && holder.left === parent) ||
      holder.type === "UpdateExpression" ||
      holder.type === "UnaryExpression" ||
      holder.type === "Property" ||
      holder.type === "AssignmentPattern" ||
      holder.type === "ForOfStatement" ||
      holder.type === "ForInStatement")
  );
}
