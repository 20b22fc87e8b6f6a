import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { withoutTypes } from "../without-types.js";
import { isTarget } from "../target.js";
import { isCdkModule } from "./cdk.js";
import { importedFrom } from "./imports.js";
import { memberName, staticKey } from "./variables.js";

type Node = TSESTree.Node;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** `this`, or `(this as Job)`. */
export function isThis(node: Node): boolean {
  return withoutTypes(node).type === "ThisExpression";
}

/** `name`, or `#name`. */
export function privateOrPublicName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === "PrivateIdentifier" ? `#${node.property.name}` : memberName(node);
}

/** The same of what a class declares; undefined where the name isn't known. */
export function nameOfElement(element: NamedElement): string | undefined {
  return element.key.type === "PrivateIdentifier" ? `#${element.key.name}` : staticKey(element);
}

/** What a class has under a name; not index signatures and static blocks. */
type NamedElement = Extract<TSESTree.ClassElement, { key: unknown }>;

/** The class whose instance (or itself, in static members) `this` is. */
export function classOfThis(node: TSESTree.ThisExpression): ClassNode | undefined {
  let child: Node = node;
  for (const current of ancestorsOf(node)) {
    switch (current.type) {
      case "FunctionDeclaration":
        return undefined;
      case "FunctionExpression":
        if (!isOfClass(current)) return undefined;
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

/** A method, or a function that is a field: `run = function () { … }`. */
function isOfClass(node: TSESTree.FunctionExpression): boolean {
  const parent = parentOf(node);
  return parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition";
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

/**
 * All expressions that give what `this` gives, or may: itself, with a type (`this as Job`), as part of a choice, and with
 * `const self = this` all uses of `self`.
 */
export function namesOfThis(node: TSESTree.ThisExpression, file: SourceFile): readonly Node[] {
  const names = new Set<Node>([node]);
  for (const name of names) {
    for (const next of furtherNames(name, file)) names.add(next);
  }
  return [...names];
}

function furtherNames(name: Node, file: SourceFile): readonly Node[] {
  const parent = parentOf(name);
  switch (parent?.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "ChainExpression":
    case "AwaitExpression":
    case "LogicalExpression":
      return [parent];
    case "ConditionalExpression":
      return parent.test === name ? [] : [parent];
    case "SequenceExpression":
      return parent.expressions.at(-1) === name ? [parent] : [];
    case "VariableDeclarator":
      return parent.init === name ? readsOf(parent.id, file) : [];
    case "AssignmentPattern":
      return parent.right === name ? readsOf(parent.left, file) : [];
    case "AssignmentExpression":
      return parent.right === name ? [parent, ...readsOf(parent.left, file)] : [];
    default:
      return [];
  }
}

function readsOf(target: Node, file: SourceFile): readonly Node[] {
  const variable = target.type === "Identifier" ? (file.declaredBy(target) ?? file.variableOf(target)) : undefined;
  return (variable?.references ?? []).flatMap((reference) => (reference.isRead() ? [reference.identifier] : []));
}

/**
 * Classes in which `this` gets to where its members may be written without being named: `Object.assign(this, options)`.
 *
 * @param side which `this`: the class itself, as in its static members, or an instance
 */
export function classesWithWrittenThis(file: SourceFile, side: "class" | "instance"): Set<Node> {
  const owners = new Set<Node>();
  for (const node of file.nodes("ThisExpression")) {
    const owner = classOfThis(node);
    if (owner === undefined || owners.has(owner) || isOfClassItself(node) !== (side === "class")) continue;
    if (namesOfThis(node, file).some((name) => isWrittenThrough(name, file))) owners.add(owner);
  }
  return owners;
}

/** Whether `this` is a class, not an instance of it. */
export function isOfClassItself(node: Node): boolean {
  for (const current of ancestorsOf(node)) {
    if (current.type === "StaticBlock") return true;
    if (current.type === "MethodDefinition" || current.type === "PropertyDefinition") return current.static;
  }
  return false;
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

/** Whether what stands around a name of `this` may write to it, or hands it on to what may. */
function isWrittenThrough(name: Node, file: SourceFile): boolean {
  const parent = parentOf(name);
  if (parent?.type === "AssignmentExpression") return parent.right === name && parent.left.type === "MemberExpression";
  if (parent === undefined || furtherNames(name, file).includes(parent)) return false;
  switch (parent.type) {
    case "MemberExpression":
      return parent.object === name && privateOrPublicName(parent) === undefined && isTarget(parent);
    case "CallExpression":
      return parent.callee !== name && !isOwnMethodOf(parent, name) && !isOfConstructs(parent.callee, file);
    // The scope of a construct: `new CfnModel(this, "Model", { ... })`.
    case "NewExpression":
      return parent.callee !== name && !importsConstructs(file);
    case "VariableDeclarator":
    case "AssignmentPattern":
      return false;
    // A copy.
    case "SpreadElement":
      return parentOf(parent)?.type !== "ObjectExpression";
    case "TemplateLiteral":
      return parentOf(parent)?.type === "TaggedTemplateExpression";
    default:
      return !reading.test(parent.type);
  }
}

/** What has an expression in it and only reads it, or gives it to whoever has the object anyway. */
const reading =
  /^(?:(?:Binary|Unary|Conditional|Sequence)Expression|(?:Expression|Return|If|While|DoWhile|For|ForIn|ForOf|Switch)Statement)$/;

/** `Stack.of(this)`, of the CDK's own. */
function isOfConstructs(callee: Node, file: SourceFile): boolean {
  const module = importedFrom(callee, file);
  return module !== undefined && (isCdkModule(module) || /^constructs(?:\/|$)/.test(module));
}

/** Whether a file names the CDK's modules. */
export function importsConstructs({ sourceCode }: SourceFile): boolean {
  return /["'](?:aws-cdk-lib|@aws-cdk|constructs)["'/]/.test(sourceCode.text);
}
