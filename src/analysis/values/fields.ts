import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../ancestors.js";
import { isFunctionExpression } from "../bindings/function-node.js";
import type { ClassMember, Classes } from "../bindings/classes.js";
import { ownMember, sideOf } from "../bindings/own-member.js";
import { memberName, staticKey } from "../bindings/variables.js";
import { completableByOthers, keepTypeOnly } from "../effects/apply-effects.js";
import type { Conditions } from "./conditions.js";
import type { Effect } from "../effects/effect.js";
import type { EffectFinder } from "../effects/effect-finder.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import { hasChoices, withoutChoices } from "./choices.js";
import { unknown, type NodeValue } from "./node-value.js";
import { isImmutable } from "./value-facts.js";
import { withoutWrappers } from "../without-types.js";

/** Reads fields of the file's classes. */
export interface Fields {
  /**
   * `this.name`, `Class.name`: a field that has one value and never gets another; undefined if the node is no member
   * of a class of the file.
   */
  resolve(node: TSESTree.MemberExpression, frame: Frame, evaluator: Evaluator): NodeValue | undefined;
}

export function createFields(classes: Classes, finder: EffectFinder, conditions: Conditions): Fields {
  const known = new Map<TSESTree.Expression, NodeValue>();
  const givenAway = {
    class: new Map<ClassMember["owner"], boolean>(),
    instance: new Map<ClassMember["owner"], boolean>(),
  };

  function isGivenAway({ owner }: ClassMember, side: "class" | "instance"): boolean {
    let answer = givenAway[side].get(owner);
    if (answer === undefined) {
      const effects = finder.ofUses(classes.givenBy(owner, side));
      answer = effects?.every((effect) => !isHandedOver(effect, owner)) !== true;
      givenAway[side].set(owner, answer);
    }
    return answer;
  }

  function resolve(node: TSESTree.MemberExpression, frame: Frame, evaluator: Evaluator): NodeValue | undefined {
    const member = classes.memberOf(node);
    if (member === undefined) return undefined;
    const source = onlySource(member, node, classes);
    if (source === undefined) return unknown(node);
    if (source.type === "MethodDefinition") {
      return source.kind === "get" && isFunctionExpression(source.value)
        ? evaluator.callFunction(source.value, [], node, frame)
        : unknown(node);
    }
    if (classes.mayBeReadBefore(member.owner, source, node)) return unknown(node);
    if (!isHidden(member) && (classes.hasUnknownBase(member.owner) || isGivenAway(member, sideOf(node)))) {
      return unknown(node);
    }
    let value = known.get(source);
    if (value === undefined) {
      value = evaluator.resolve(source, { at: source, call: undefined });
      if (!isImmutable(value)) {
        const isTaken = classes.takenFrom(member.name).some((variable) => finder.ofVariable(variable)?.length !== 0);
        value = contentsAsUsed(value, isTaken ? undefined : finder.ofUses(classes.usesOf(member)));
      }
      if (isOpenToOthers(member, value)) value = completableByOthers(value);
      if (hasChoices(value) && classes.usesOf(member).some((use) => conditions.isAsked(use)))
        value = withoutChoices(value);
      known.set(source, value);
    }
    return value;
  }

  return { resolve };
}

function contentsAsUsed(value: NodeValue, effects: readonly Effect[] | undefined): NodeValue {
  if (effects?.length === 0) return value;
  return effects?.every((effect) => effect.kind === "share") === true
    ? completableByOthers(value)
    : keepTypeOnly(value);
}

/** Whether the fields of an object can be set from outside the class, or what is in them changed. */
function isOpenToOthers({ name, declarations }: ClassMember, value: NodeValue): boolean {
  if (name.startsWith("#")) return false;
  return !declarations.some(
    (one) =>
      one.type !== "TSParameterProperty" &&
      (one.accessibility === "private" || (isReadonly(one) && isImmutable(value))),
  );
}

/** Whether nobody outside of the class writes to a field, as the class says. */
function isHidden({ name, declarations }: ClassMember): boolean {
  return name.startsWith("#") || declarations.some((one) => isReadonly(one) || one.accessibility === "private");
}

/** Whether somebody gets hold of a whole object who isn't one of its own methods. */
function isHandedOver({ kind, path, node }: Effect, owner: ClassMember["owner"]): boolean {
  if (kind !== "escape" || path.length > 0) return false;
  const callee = node.type === "CallExpression" ? withoutWrappers(node.callee) : undefined;
  const method = callee?.type === "MemberExpression" ? memberName(callee) : undefined;
  return method === undefined || !owner.body.body.some((one) => hasOwnCode(one) && staticKey(one) === method);
}

/** A method, or a field that is a function; what else a field holds is somebody else's. */
function hasOwnCode(
  element: TSESTree.ClassElement,
): element is TSESTree.MethodDefinition | TSESTree.PropertyDefinition {
  if (element.type !== "PropertyDefinition") return element.type === "MethodDefinition";
  return element.value !== null && isFunctionExpression(element.value);
}

function isReadonly(declaration: ClassMember["declarations"][number]): boolean {
  return declaration.type === "PropertyDefinition" && declaration.readonly;
}

/** The initialiser, the one assignment in the constructor, or the getter that a member's value comes from. */
function onlySource(
  member: ClassMember,
  node: TSESTree.MemberExpression,
  classes: Classes,
): TSESTree.Expression | TSESTree.MethodDefinition | undefined {
  const own = ownMember(member, node, classes);
  if (own === undefined) return undefined;
  const { declaration, assignment } = own;
  if (declaration?.type === "MethodDefinition") return assignment === undefined ? declaration : undefined;
  if (declaration !== undefined && declaration.value !== null) {
    return assignment === undefined ? declaration.value : undefined;
  }
  if (assignment === undefined) return undefined;
  if (isInStaticBlock(assignment, member.owner)) {
    return declaration?.static === true ? assignment.right : undefined;
  }
  return isInConstructor(assignment, member.owner) ? assignment.right : undefined;
}

/** A statement of a `static { ... }` block: it always runs. */
function isInStaticBlock(assignment: TSESTree.Node, owner: ClassMember["owner"]): boolean {
  const [statement, block, , holder] = ancestorsOf(assignment);
  return statement?.type === "ExpressionStatement" && block?.type === "StaticBlock" && holder === owner;
}

/** A statement of the constructor's own body: it always runs, and before everything else that reads the field. */
function isInConstructor(assignment: TSESTree.Node, owner: ClassMember["owner"]): boolean {
  const [statement, block, , method, , holder] = ancestorsOf(assignment);
  return (
    statement?.type === "ExpressionStatement" &&
    block?.type === "BlockStatement" &&
    method?.type === "MethodDefinition" &&
    method.kind === "constructor" &&
    holder === owner
  );
}
