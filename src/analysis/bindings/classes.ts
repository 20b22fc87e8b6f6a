import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { memberName, staticKey } from "./variables.js";

type Node = TSESTree.Node;

/** How a member of `this` (or a static member of a class) comes to its value. */
export interface ClassMember {
  readonly owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
  readonly name: string;
  /** Its declarations in the class: fields, methods, accessors, constructor parameters. */
  readonly declarations: readonly (
    TSESTree.PropertyDefinition | TSESTree.MethodDefinition | TSESTree.TSParameterProperty
  )[];
  /** Assignments `this.name = value` in the class. */
  readonly assignments: readonly TSESTree.AssignmentExpression[];
}

/** Finds what `this.name` and `Class.name` are. */
export interface Classes {
  memberOf(node: TSESTree.MemberExpression): ClassMember | undefined;
  /** Whether anything in the file writes to a member of that name, other than plain `this.name = value`. */
  isWrittenElsewhere(name: string): boolean;
  /** Whether a class of the file extends it: then `this` may be the other one. */
  isExtended(owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean;
  /** All `this.name` of a class. */
  usesOf(member: ClassMember): readonly Node[];
}

interface ClassIndex {
  readonly declarations: Map<string, ClassMember["declarations"][number][]>;
  readonly assignments: Map<string, TSESTree.AssignmentExpression[]>;
  readonly uses: Map<string, Node[]>;
}

export function indexClasses(file: SourceFile): Classes {
  const indexes = new Map<Node, ClassIndex>();
  let written: Set<string> | undefined;
  let extended: Set<string> | undefined;
  let thisUses: Map<Node, TSESTree.MemberExpression[]> | undefined;

  function indexOf(owner: ClassMember["owner"]): ClassIndex {
    let index = indexes.get(owner);
    if (index === undefined) {
      thisUses ??= groupThisUses(file);
      index = buildIndex(owner, thisUses.get(owner) ?? []);
      indexes.set(owner, index);
    }
    return index;
  }

  return {
    memberOf(node) {
      const name = privateOrPublicName(node);
      const owner =
        node.object.type === "ThisExpression"
          ? classOfThis(node.object)
          : node.object.type === "Identifier"
            ? classNamed(node.object, file)
            : undefined;
      if (owner === undefined || name === undefined) return undefined;
      const index = indexOf(owner);
      return {
        owner,
        name,
        declarations: index.declarations.get(name) ?? [],
        assignments: index.assignments.get(name) ?? [],
      };
    },
    isWrittenElsewhere(name) {
      written ??= collectWrites(file);
      return written.has(name);
    },
    isExtended(owner) {
      extended ??= collectSuperclasses(file);
      return owner.id != null && extended.has(owner.id.name);
    },
    usesOf: (member) => indexOf(member.owner).uses.get(member.name) ?? [],
  };
}

/** `name`, or `#name`. */
function privateOrPublicName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === "PrivateIdentifier" ? `#${node.property.name}` : memberName(node);
}

/** The class whose instance (or itself, in static members) `this` is. */
function classOfThis(node: TSESTree.ThisExpression): ClassMember["owner"] | undefined {
  let child: Node = node;
  for (let current: Node | null | undefined = node.parent; current; child = current, current = current.parent) {
    switch (current.type) {
      case "FunctionDeclaration":
        return undefined;
      case "FunctionExpression":
        if (current.parent.type !== "MethodDefinition") return undefined;
        break;
      case "MethodDefinition":
      case "PropertyDefinition":
        if (current.key === child) return undefined;
        break;
      case "ClassBody": {
        return current.parent;
      }
      default:
    }
  }
  return undefined;
}

function classNamed(identifier: TSESTree.Identifier, file: SourceFile): ClassMember["owner"] | undefined {
  const variable = file.variableOf(identifier);
  const declaration: Node | undefined = variable?.defs[0]?.node;
  if (variable?.defs.length !== 1) return undefined;
  return declaration?.type === "ClassDeclaration" ? declaration : undefined;
}

function groupThisUses(file: SourceFile): Map<Node, TSESTree.MemberExpression[]> {
  const uses = new Map<Node, TSESTree.MemberExpression[]>();
  for (const node of file.nodes("ThisExpression")) {
    if (node.parent.type !== "MemberExpression" || node.parent.object !== node) continue;
    const owner = classOfThis(node);
    if (owner === undefined) continue;
    const known = uses.get(owner);
    if (known === undefined) uses.set(owner, [node.parent]);
    else known.push(node.parent);
  }
  return uses;
}

function buildIndex(owner: ClassMember["owner"], thisUses: readonly TSESTree.MemberExpression[]): ClassIndex {
  const index: ClassIndex = { declarations: new Map(), assignments: new Map(), uses: new Map() };
  const push = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const member of owner.body.body) {
    if (member.type !== "PropertyDefinition" && member.type !== "MethodDefinition") continue;
    const name = member.key.type === "PrivateIdentifier" ? `#${member.key.name}` : staticKey(member);
    if (name !== undefined) push(index.declarations, name, member);
    if (member.type === "MethodDefinition" && member.kind === "constructor") {
      for (const parameter of member.value.params) {
        if (parameter.type !== "TSParameterProperty") continue;
        const target: Node =
          parameter.parameter.type === "AssignmentPattern" ? parameter.parameter.left : parameter.parameter;
        if (target.type === "Identifier") push(index.declarations, target.name, parameter);
      }
    }
  }
  for (const use of thisUses) {
    const name = privateOrPublicName(use);
    if (name === undefined) continue;
    push(index.uses, name, use);
    const parent = use.parent;
    if (parent.type === "AssignmentExpression" && parent.left === use && parent.operator === "=") {
      push(index.assignments, name, parent);
    }
  }
  return index;
}

/** Names of members that are written other than by `this.name = value`: on other objects, by `+=`, `++`, `delete`, patterns. */
function collectWrites(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const add = (target: Node, plainAssignment: boolean): void => {
    switch (target.type) {
      case "MemberExpression": {
        const name = privateOrPublicName(target);
        if (name !== undefined && !(plainAssignment && target.object.type === "ThisExpression")) names.add(name);
        // `self.params.X = 1` changes the field 'params' when 'self' is another name of 'this'.
        for (let holder: Node = target.object; holder.type === "MemberExpression"; holder = holder.object) {
          const changed = privateOrPublicName(holder);
          if (changed !== undefined && holder.object.type !== "ThisExpression") names.add(changed);
        }
        return;
      }
      case "ObjectPattern":
        for (const property of target.properties)
          add(property.type === "RestElement" ? property.argument : property.value, false);
        return;
      case "ArrayPattern":
        for (const element of target.elements) if (element !== null) add(element, false);
        return;
      case "AssignmentPattern":
        add(target.left, false);
        return;
      case "RestElement":
        add(target.argument, false);
        return;
      case "TSNonNullExpression":
      case "TSAsExpression":
        add(target.expression, false);
        return;
      default:
    }
  };
  for (const node of file.nodes("AssignmentExpression")) add(node.left, node.operator === "=");
  for (const node of file.nodes("UpdateExpression")) add(node.argument, false);
  for (const node of file.nodes("UnaryExpression")) if (node.operator === "delete") add(node.argument, false);
  return names;
}

function collectSuperclasses(file: SourceFile): Set<string> {
  const names = new Set<string>();
  for (const type of ["ClassDeclaration", "ClassExpression"] as const) {
    for (const { superClass } of file.nodes(type)) if (superClass?.type === "Identifier") names.add(superClass.name);
  }
  return names;
}
