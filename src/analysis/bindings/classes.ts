import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { isTarget } from "../target.js";
import { withoutTypes } from "../without-types.js";
import { findClassExtensions, type ClassExtensions } from "./class-extensions.js";
import { createClassIndexes, type MemberDeclaration } from "./class-index.js";
import { createConstruction, type Construction } from "./construction.js";
import { callsWhatItHolds } from "./held-calls.js";
import { classNamed, referencesToClass } from "./class-names.js";
import { instancesOf } from "./instances.js";
import type { MemberUses } from "./member-uses.js";
import { givenByReturnedThis } from "./returned-this.js";
import { classesWithWrittenThis, classOfThis, isThis, privateOrPublicName, type ClassNode } from "./this.js";

type Node = TSESTree.Node;

/** How a member of `this` (or a static member of a class) comes to its value. */
export interface ClassMember {
  readonly owner: ClassNode;
  readonly name: string;
  /** Its declarations in the class. */
  readonly declarations: readonly MemberDeclaration[];
  /** Assignments `this.name = value` in the class. */
  readonly assignments: readonly TSESTree.AssignmentExpression[];
}

/** Finds what `this.name` and `Class.name` are. */
export interface Classes extends ClassExtensions, Construction {
  memberOf(node: TSESTree.MemberExpression): ClassMember | undefined;
  /** Whether anything in the file writes to a member of that name, other than plain `this.name = value`. */
  isWrittenElsewhere(name: string): boolean;
  /** Whether a member of exactly that name is written so: where any name may be, the answer is no. */
  isWrittenByName(name: string): boolean;
  /** Whether `this` gets to where its fields may be written without being named: `Object.assign(this, options)`. */
  isThisWritten(owner: ClassNode, side: "class" | "instance"): boolean;
  /** Whether another class of the file, of which its class may be made, writes to a member by `this.name`. */
  isWrittenByBase(member: ClassMember): boolean;
  /** The expressions that give a class by its name, or the instances that the file makes of it; or a method that returns `this`. */
  givenBy(owner: ClassNode, side: "class" | "instance"): readonly Node[];
  /** All `this.name` of a class, `Class.name`, and `x.name` of whatever may be an instance. */
  usesOf(member: ClassMember): readonly Node[];
  /** The variables of the file that are made of a member of that name: `const { name } = this`. */
  takenFrom(name: string): readonly TSESLint.Scope.Variable[];
}

export function indexClasses(file: SourceFile, members: MemberUses): Classes {
  const indexOf = createClassIndexes(file);
  const { isExtended, leavesFile, hasUnknownBase } = findClassExtensions(file);
  const { mayBeReadBefore } = createConstruction(file, indexOf);
  const writtenThis = new Map<string, ReadonlySet<Node>>();
  const givingThis = new Map<Node, boolean>();
  function givesThis(owner: ClassNode): boolean {
    const known = givingThis.get(owner) ?? callsWhatItHolds(indexOf(owner));
    givingThis.set(owner, known);
    return known;
  }
  return {
    isExtended,
    leavesFile,
    hasUnknownBase,
    mayBeReadBefore,
    memberOf(node) {
      const name = privateOrPublicName(node);
      const owner = name === undefined ? undefined : ownerOf(node.object, file);
      if (owner === undefined || name === undefined) return undefined;
      const { declarations, assignments } = indexOf(owner);
      return { owner, name, declarations: declarations.get(name) ?? [], assignments: assignments.get(name) ?? [] };
    },
    isWrittenElsewhere: (name) => members.isWritten(name) || (members.isUnknownWritten() && !name.startsWith("#")),
    isWrittenByName: (name) => members.isWritten(name),
    isThisWritten(owner, side) {
      const owners = writtenThis.get(side) ?? classesWithWrittenThis(file, side);
      writtenThis.set(side, owners);
      return (owners.size > 0 && isOrExtends(owner, owners, file)) || givesThis(owner);
    },
    isWrittenByBase: ({ owner, name }) =>
      owner.superClass !== null && !name.startsWith("#") && members.named(name).some((use) => isOfOther(use, owner)),
    givenBy: (owner, side) => [
      ...(side === "class" ? referencesToClass(owner, file) : instancesOf(owner, file, leavesFile(owner))),
      ...givenByReturnedThis(owner, side, file),
    ],
    takenFrom: (name) => members.takenFrom(name),
    usesOf({ owner, name }) {
      const own = indexOf(owner).uses.get(name) ?? [];
      if (name.startsWith("#")) return own;
      return [...own, ...members.named(name).filter(({ object }) => !isThis(object))];
    },
  };
}

/** Whether a class, or one of those that it extends, is one of several; where its bases aren't known, each may be one. */
function isOrExtends(owner: ClassNode, some: ReadonlySet<Node>, file: SourceFile): boolean {
  const seen = new Set<Node>();
  for (let one: ClassNode | undefined = owner; one !== undefined && !seen.has(one);) {
    if (some.has(one)) return true;
    seen.add(one);
    if (one.superClass === null) return false;
    const base: Node = withoutTypes(one.superClass);
    // What isn't declared in the file has no code in it.
    if (base.type === "Identifier" && isFromElsewhere(base, file)) return false;
    one = base.type === "Identifier" ? classNamed(base, file) : base.type === "ClassExpression" ? base : undefined;
  }
  return true;
}

function isFromElsewhere(name: TSESTree.Identifier, file: SourceFile): boolean {
  const definitions = file.variableOf(name)?.defs ?? [];
  return definitions.every(({ type }) => type === "ImportBinding");
}

function isOfOther(use: TSESTree.MemberExpression, owner: ClassNode): boolean {
  const holder = withoutTypes(use.object);
  return holder.type === "ThisExpression" && isTarget(use) && classOfThis(holder) !== owner;
}

/** The class that `this` is of, or that a name names. */
function ownerOf(holder: Node, file: SourceFile): ClassNode | undefined {
  const object = withoutTypes(holder);
  if (object.type === "ThisExpression") return classOfThis(object);
  return object.type === "Identifier" ? classNamed(object, file) : undefined;
}
