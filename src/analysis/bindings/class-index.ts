import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { referencesToClass } from "./class-names.js";
import { classOfThis, isThis, nameOfElement, namesOfThis, privateOrPublicName, type ClassNode } from "./this.js";

type Node = TSESTree.Node;
type Member = TSESTree.MemberExpression;

/** Where a class declares a member: fields, methods, accessors, constructor parameters. */
export type MemberDeclaration = TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.TSParameterProperty;

/** What a class does with its own members, by their names. */
export interface ClassIndex {
  readonly declarations: ReadonlyMap<string, readonly MemberDeclaration[]>;
  /** `this.name = value` */
  readonly assignments: ReadonlyMap<string, readonly TSESTree.AssignmentExpression[]>;
  /** `this.name`, `Class.name` */
  readonly uses: ReadonlyMap<string, readonly Node[]>;
}

/** Gives the index of a class, made when it is first asked for. */
export function createClassIndexes(file: SourceFile): (owner: ClassNode) => ClassIndex {
  const indexes = new Map<Node, ClassIndex>();
  let thisUses: Map<Node, Member[]> | undefined;
  return (owner) => {
    let index = indexes.get(owner);
    if (index === undefined) {
      thisUses ??= groupThisUses(file);
      index = buildIndex(owner, [...(thisUses.get(owner) ?? []), ...usesOfName(owner, file)]);
      indexes.set(owner, index);
    }
    return index;
  };
}

function buildIndex(owner: ClassNode, uses: readonly Member[]): ClassIndex {
  const declared = owner.body.body.flatMap(declarationsIn);
  const named = uses.flatMap((use) => {
    const name = privateOrPublicName(use);
    return name === undefined ? [] : [[name, use] as const];
  });
  const assigned = named.flatMap(([name, use]) => {
    const assignment = ownAssignment(use);
    return assignment === undefined ? [] : [[name, assignment] as const];
  });
  return { declarations: grouped(declared), assignments: grouped(assigned), uses: grouped(named) };
}

function declarationsIn(member: TSESTree.ClassElement): (readonly [string, MemberDeclaration])[] {
  if (member.type !== "PropertyDefinition" && member.type !== "MethodDefinition") return [];
  const name = nameOfElement(member);
  const own = name === undefined ? [] : [[name, member] as const];
  return isConstructor(member) ? [...own, ...member.value.params.flatMap(parameterProperty)] : own;
}

/** `constructor(private readonly name: string)` */
function parameterProperty(parameter: TSESTree.Parameter): (readonly [string, MemberDeclaration])[] {
  if (parameter.type !== "TSParameterProperty") return [];
  const { parameter: inner } = parameter;
  const target: Node = inner.type === "AssignmentPattern" ? inner.left : inner;
  return target.type === "Identifier" ? [[target.name, parameter]] : [];
}

/** `this.name = value`, of its left side. */
function ownAssignment(use: Member): TSESTree.AssignmentExpression | undefined {
  const parent = parentOf(use);
  if (parent?.type !== "AssignmentExpression" || parent.left !== use || parent.operator !== "=") return undefined;
  return isThis(use.object) ? parent : undefined;
}

function groupThisUses(file: SourceFile): Map<Node, Member[]> {
  return grouped(
    file.nodes("ThisExpression").flatMap((node) => {
      const owner = classOfThis(node);
      if (owner === undefined) return [];
      return namesOfThis(node, file).flatMap((name) => memberRead(name).map((read): [Node, Member] => [owner, read]));
    }),
  );
}

/** `Class.name` */
function usesOfName(owner: ClassNode, file: SourceFile): readonly Member[] {
  return referencesToClass(owner, file).flatMap(memberRead);
}

/** The member expression that a node is the object of. */
function memberRead(object: Node): readonly Member[] {
  const parent = parentOf(object);
  return parent?.type === "MemberExpression" && parent.object === object ? [parent] : [];
}

export function isConstructor(member: Node): member is TSESTree.MethodDefinition {
  return member.type === "MethodDefinition" && member.kind === "constructor";
}

/** Whether a decorator may do something with a class or a member. Only typescript-eslint's trees have them. */
export function isDecorated(node: Node): boolean {
  const decorators: unknown = Reflect.get(node, "decorators");
  return Array.isArray(decorators) && decorators.length > 0;
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [value]);
    else known.push(value);
  }
  return groups;
}
