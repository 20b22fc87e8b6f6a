import type { TSESTree } from "@typescript-eslint/utils";
import { withoutTypes } from "../without-types.js";
import { isDecorated } from "./class-index.js";
import type { ClassMember, Classes } from "./classes.js";
import { isOfClassItself } from "./this.js";

/** What a class itself says of one of its members. */
export interface OwnMember {
  readonly declaration: Exclude<ClassMember["declarations"][number], TSESTree.TSParameterProperty> | undefined;
  /** The one `this.name = value`. */
  readonly assignment: TSESTree.AssignmentExpression | undefined;
}

/**
 * What a class says of a member, where nothing else may put another thing in its place: a class that extends it, what its
 * base or the file writes, `Object.assign(this, options)`, a decorator.
 *
 * @param read where the member is read
 */
export function ownMember(
  member: ClassMember,
  read: TSESTree.MemberExpression,
  classes: Classes,
): OwnMember | undefined {
  if (classes.isWrittenElsewhere(member.name) || classes.isWrittenByBase(member)) return undefined;
  if (classes.isExtended(member.owner)) return undefined;
  const [declaration, ...more] = member.declarations;
  const [assignment, ...others] = member.assignments;
  if (more.length > 0 || others.length > 0) return undefined;
  // What is readonly may be set by the class itself: `Object.assign(this, options)`.
  const side = sideOf(read);
  if (!member.name.startsWith("#") && classes.isThisWritten(member.owner, side)) return undefined;
  if (declaration === undefined) return { declaration, assignment };
  if (declaration.type === "TSParameterProperty") return undefined;
  // Whatever decorates it may give it another value.
  if (isDecorated(declaration) || declaration.static !== (side === "class")) return undefined;
  return { declaration, assignment };
}

/** Whether a member is read from the class, or from an instance. */
export function sideOf({ object }: TSESTree.MemberExpression): "class" | "instance" {
  const holder = withoutTypes(object);
  return holder.type !== "ThisExpression" || isOfClassItself(holder) ? "class" : "instance";
}
