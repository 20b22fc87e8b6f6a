import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { SourceFile } from "../source-file.js";
import { memberName, originOf, staticKey } from "./variables.js";

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
  /** Whether a member of exactly that name is written so: where any name may be, the answer is no. */
  isWrittenByName(name: string): boolean;
  /** Whether a class of the file extends it: then `this` may be the other one. */
  isExtended(owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression): boolean;
  /** Whether a class leaves the file, exported or handed on as a value: others may extend it then. */
  leavesFile(owner: ClassMember["owner"]): boolean;
  /** Whether `this` gets to where its fields may be written without being named: `Object.assign(this, options)`. */
  isThisWritten(owner: ClassMember["owner"]): boolean;
  /** All `this.name` of a class, `Class.name`, and `x.name` of whatever may be an instance. */
  usesOf(member: ClassMember): readonly Node[];
  /** The variables of the file that are made of a member of that name: `const { name } = this`. */
  takenFrom(name: string): readonly TSESLint.Scope.Variable[];
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
  let writtenThis: Set<Node> | undefined;
  let taken: Map<string, TSESLint.Scope.Variable[]> | undefined;
  let namedUses: Map<string, TSESTree.MemberExpression[]> | undefined;
  const leaving = new Map<Node, boolean>();

  function indexOf(owner: ClassMember["owner"]): ClassIndex {
    let index = indexes.get(owner);
    if (index === undefined) {
      thisUses ??= groupThisUses(file);
      index = buildIndex(owner, [...(thisUses.get(owner) ?? []), ...usesOfName(owner, file)]);
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
      return written.has(name) || (written.has(anyName) && !name.startsWith("#"));
    },
    isWrittenByName(name) {
      written ??= collectWrites(file);
      return written.has(name);
    },
    isExtended(owner) {
      extended ??= collectSuperclasses(file);
      if (owner.id != null && extended.has(owner.id.name)) return true;
      return extended.has(anyName) && this.leavesFile(owner);
    },
    leavesFile(owner) {
      const known = leaving.get(owner) ?? isHandedOn(owner, file);
      leaving.set(owner, known);
      return known;
    },
    isThisWritten(owner) {
      writtenThis ??= collectWrittenThis(file);
      return writtenThis.has(owner);
    },
    takenFrom(name) {
      taken ??= collectTaken(file);
      return taken.get(name) ?? [];
    },
    usesOf(member) {
      const own = indexOf(member.owner).uses.get(member.name) ?? [];
      if (member.name.startsWith("#")) return own;
      namedUses ??= groupNamedUses(file);
      return [...own, ...(namedUses.get(member.name) ?? [])];
    },
  };
}

/** `name`, or `#name`. */
function privateOrPublicName(node: TSESTree.MemberExpression): string | undefined {
  return node.property.type === "PrivateIdentifier" ? `#${node.property.name}` : memberName(node);
}

/** The class whose instance (or itself, in static members) `this` is. */
function classOfThis(node: TSESTree.ThisExpression): ClassMember["owner"] | undefined {
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

/** The class that a body is of. */
function classWith(body: TSESTree.ClassBody): ClassMember["owner"] | undefined {
  const owner = parentOf(body);
  return owner?.type === "ClassDeclaration" || owner?.type === "ClassExpression" ? owner : undefined;
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
    const owner = classOfThis(node);
    if (owner === undefined) continue;
    const members = namesOfThis(node, file).flatMap(memberRead);
    const known = uses.get(owner);
    if (known === undefined) uses.set(owner, members);
    else for (const one of members) known.push(one);
  }
  return uses;
}

/** `Class.name` */
function usesOfName({ id }: ClassMember["owner"], file: SourceFile): readonly TSESTree.MemberExpression[] {
  const variable = id === null ? undefined : file.declaredBy(id);
  return (variable?.references ?? []).flatMap(({ identifier }) => memberRead(identifier));
}

/** The member expression that a node is the object of. */
function memberRead(object: Node): readonly TSESTree.MemberExpression[] {
  const parent = parentOf(object);
  return parent?.type === "MemberExpression" && parent.object === object ? [parent] : [];
}

/** `x.name`, by name, of everything but `this`. */
function groupNamedUses(file: SourceFile): Map<string, TSESTree.MemberExpression[]> {
  const uses = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of file.nodes("MemberExpression")) {
    const name = node.object.type === "ThisExpression" ? undefined : memberName(node);
    if (name === undefined) continue;
    const known = uses.get(name);
    if (known === undefined) uses.set(name, [node]);
    else known.push(node);
  }
  return uses;
}

/** `this` itself, or with `const self = this` all uses of `self`. */
function namesOfThis(node: TSESTree.ThisExpression, file: SourceFile): readonly Node[] {
  const parent = parentOf(node);
  const alias =
    parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? file.declaredBy(parent.id) : undefined;
  return alias === undefined ? [node] : alias.references.map(({ identifier }) => identifier);
}

function collectTaken(file: SourceFile): Map<string, TSESLint.Scope.Variable[]> {
  const taken = new Map<string, TSESLint.Scope.Variable[]>();
  for (const { properties } of file.nodes("ObjectPattern")) {
    for (const property of properties) {
      const name = property.type === "Property" ? staticKey(property) : undefined;
      const variable = property.type === "Property" ? file.declaredBy(property.value) : undefined;
      if (name === undefined || variable === undefined) continue;
      const known = taken.get(name);
      if (known === undefined) taken.set(name, [variable]);
      else known.push(variable);
    }
  }
  return taken;
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
    const parent = parentOf(use);
    const isOwn = use.object.type === "ThisExpression";
    if (isOwn && parent?.type === "AssignmentExpression" && parent.left === use && parent.operator === "=") {
      push(index.assignments, name, parent);
    }
  }
  return index;
}

/** Stands for every name, where one that isn't known may be written. */
const anyName = "*";

/** Names of members that are written other than by `this.name = value`: on other objects, by `+=`, `++`, `delete`, patterns. */
function collectWrites(file: SourceFile): Set<string> {
  const names = new Set<string>();
  const add = (target: Node, plainAssignment: boolean): void => {
    switch (target.type) {
      case "MemberExpression": {
        const name = privateOrPublicName(target);
        if (name === undefined && mayBeInstance(target.object, file)) names.add(anyName);
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
  for (const { left } of [...file.nodes("ForOfStatement"), ...file.nodes("ForInStatement")]) add(left, false);
  for (const node of file.nodes("UpdateExpression")) add(node.argument, false);
  for (const node of file.nodes("UnaryExpression")) if (node.operator === "delete") add(node.argument, false);
  for (const { callee, arguments: args } of file.nodes("CallExpression")) {
    // By the method's name alone: whoever else has one of that name at most keeps the fields from being known.
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    const [target, ...others] = args;
    if (target === undefined || method === undefined || !writers.has(method)) continue;
    for (const name of namesGiven(method, others)) {
      if (name !== anyName || mayBeInstance(target, file)) names.add(name);
    }
  }
  return names;
}

/** `Object.assign`, `Reflect.set` and their like. */
const writers = new Set(["assign", "set", "defineProperty", "defineProperties"]);

/** The members that such a function writes. */
function namesGiven(method: string, args: readonly TSESTree.CallExpressionArgument[]): readonly string[] {
  if (method === "set" || method === "defineProperty") {
    const [key] = args;
    if (key === undefined || args.length < 2) return [];
    return [key.type === "Literal" && typeof key.value === "string" ? key.value : anyName];
  }
  return args.flatMap((source) => {
    if (source.type !== "ObjectExpression") return [anyName];
    return source.properties.map((one) => (one.type === "Property" ? staticKey(one) : undefined) ?? anyName);
  });
}

/** Whether an expression may be an instance of a class, as far as the file says: no literal, no `this`. */
function mayBeInstance(node: Node, file: SourceFile): boolean {
  switch (node.type) {
    case "Identifier": {
      const variable = file.variableOf(node);
      if (variable === undefined || variable.defs.length === 0) return false;
      const init = originOf(variable)?.init;
      return init?.type !== "ObjectExpression" && init?.type !== "ArrayExpression";
    }
    case "CallExpression":
    case "NewExpression":
      return true;
    case "MemberExpression":
      // `holder.box`, but not `this.cache[key] = value`, which is common, and `process.env[key]`.
      return node.object.type === "Identifier" && mayBeInstance(node.object, file);
    default:
      return false;
  }
}

/** Names of classes that others may extend, mixins (`class A extends WithTags(Base)`) included. */
function collectSuperclasses(file: SourceFile): Set<string> {
  const names = new Set<string>();
  for (const type of ["ClassDeclaration", "ClassExpression"] as const) {
    for (const { superClass } of file.nodes(type)) {
      if (superClass === null) continue;
      file.walk(superClass, (node) => {
        if (node.type === "Identifier") {
          names.add(node.name);
          // `class extends Base`, of whatever the function gets.
          if (file.variableOf(node)?.defs[0]?.type.toString() === "Parameter") names.add(anyName);
        }
        return node.type !== "ClassExpression" || node === superClass;
      });
    }
  }
  return names;
}

function isHandedOn(owner: ClassMember["owner"], file: SourceFile): boolean {
  if (owner.type === "ClassExpression" || owner.id === null) return true;
  const holder = parentOf(owner);
  if (holder?.type === "ExportNamedDeclaration" || holder?.type === "ExportDefaultDeclaration") return true;
  const variable = file.declaredBy(owner.id);
  return variable === undefined || variable.references.some(({ identifier }) => !isPlainUse(identifier));
}

/** `new A()`, `A.x`, `x instanceof A`, `extends A` and types don't hand the class on. */
function isPlainUse(identifier: Node): boolean {
  const parent = parentOf(identifier);
  switch (parent?.type) {
    case "NewExpression":
      return parent.callee === identifier;
    case "MemberExpression":
      return parent.object === identifier;
    case "BinaryExpression":
    case "ClassDeclaration":
    case "ClassExpression":
    case "TSTypeReference":
    case "TSTypeQuery":
      return true;
    default:
      return false;
  }
}

/** Classes in which `this` is given to a function, or has a member written that isn't named. */
function collectWrittenThis(file: SourceFile): Set<Node> {
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
