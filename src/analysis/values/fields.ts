import type { TSESTree } from "@typescript-eslint/utils";
import type { ClassMember, Classes } from "../bindings/classes.js";
import type { EffectFinder } from "./effects.js";
import type { Evaluator, Frame } from "./evaluation.js";
import { isImmutable, mapBranches, unknown, type NodeValue } from "./make.js";

/**
 * `this.name`, `Class.name`: a field that has one value and never gets another; undefined if the node is no member of a class of the file.
 */
export function resolveField(
  node: TSESTree.MemberExpression,
  frame: Frame,
  evaluator: Evaluator,
  classes: Classes,
  finder: EffectFinder,
): NodeValue | undefined {
  const member = classes.memberOf(node);
  if (member === undefined) return undefined;
  const isStatic = node.object.type === "Identifier";
  const source = onlySource(member, node, classes);
  if (source === undefined) return isStatic && member.declarations.length === 0 ? undefined : unknown(node);
  if (source.type === "MethodDefinition") {
    if (source.kind !== "get") return unknown(node);
    return source.value.type === "FunctionExpression"
      ? evaluator.callFunction(source.value, [], node, frame)
      : unknown(node);
  }
  const value = evaluator.resolve(source, { at: source, call: undefined });
  if (isImmutable(value)) return value;
  const uses = classes.usesOf(member);
  const effects = isStatic ? undefined : finder.ofUses(uses);
  if (effects?.length === 0) return value;
  return mapBranches(value, (branch) =>
    branch.kind === "list" || branch.kind === "record" ? unknown(branch.node, branch.kind) : branch,
  );
}

/** The initialiser, the one assignment in the constructor, or the getter that a member's value comes from. */
function onlySource(
  member: ClassMember,
  node: TSESTree.MemberExpression,
  classes: Classes,
): TSESTree.Expression | TSESTree.MethodDefinition | undefined {
  if (classes.isWrittenElsewhere(member.name) || classes.isExtended(member.owner)) return undefined;
  const [declaration, ...more] = member.declarations;
  const [assignment, ...others] = member.assignments;
  if (more.length > 0 || others.length > 0) return undefined;
  if (declaration?.type === "TSParameterProperty") return undefined;
  if (declaration !== undefined && declaration.static !== isClassSide(node)) return undefined;
  if (declaration?.type === "MethodDefinition") return assignment === undefined ? declaration : undefined;
  if (declaration !== undefined && declaration.value !== null) {
    return assignment === undefined ? declaration.value : undefined;
  }
  return assignment !== undefined && isInConstructor(assignment, member.owner) ? assignment.right : undefined;
}

/** Whether the member is read from the class, not from an instance. */
function isClassSide(node: TSESTree.MemberExpression): boolean {
  if (node.object.type !== "ThisExpression") return true;
  for (let current: TSESTree.Node | undefined = node.parent; current !== undefined; current = current.parent) {
    if (current.type === "StaticBlock") return true;
    if (current.type === "MethodDefinition" || current.type === "PropertyDefinition") return current.static;
  }
  return false;
}

/** A statement of the constructor's own body: it always runs, and before everything else that reads the field. */
function isInConstructor(assignment: TSESTree.Node, owner: ClassMember["owner"]): boolean {
  const block = assignment.parent?.parent;
  const method = block?.parent?.parent;
  return (
    assignment.parent?.type === "ExpressionStatement" &&
    block?.type === "BlockStatement" &&
    method?.type === "MethodDefinition" &&
    method.kind === "constructor" &&
    method.parent.parent === owner
  );
}
