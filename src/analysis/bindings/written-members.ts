import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { listWriters } from "../method-kinds.js";
import type { SourceFile } from "../source-file.js";
import { withoutTypes, withoutWrappers } from "../without-types.js";
import { isThis, nameOfElement, privateOrPublicName } from "./this.js";
import { memberName, originOf, staticKey } from "./variables.js";

type Node = TSESTree.Node;

/** What is written to, the names of members that this concerns, and null for one that isn't known. */
type Names = Set<string | null>;

/** What a file writes to by something else than a call. */
function targetsIn(file: SourceFile): readonly Node[] {
  return [
    ...file.nodes("AssignmentExpression").map(({ left }) => left),
    ...file.nodes("UpdateExpression").map(({ argument }) => argument),
    ...file.nodes("UnaryExpression").flatMap(({ operator, argument }) => (operator === "delete" ? [argument] : [])),
  ];
}

/**
 * Names of members that are written other than by `this.name = value`: on other objects, by `+=`, `++`, `delete`,
 * patterns, `Object.assign`. Null where one that isn't known may be written.
 */
export function namesWritten(file: SourceFile): ReadonlySet<string | null> {
  const names: Names = new Set();
  const loops = [...file.nodes("ForOfStatement"), ...file.nodes("ForInStatement")];
  for (const target of [...targetsIn(file), ...loops.map(({ left }) => left)]) {
    for (const member of membersIn(target)) {
      addWritten(names, member, file);
    }
  }
  for (const call of file.nodes("CallExpression")) addWrittenByCall(names, call, file);
  if (givesPrototype(file)) names.add(null);
  return names;
}

/** The member expressions that an assignment writes to, through patterns. */
function membersIn(target: Node): readonly TSESTree.MemberExpression[] {
  const found: TSESTree.MemberExpression[] = [];
  const pending: Node[] = [target];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "MemberExpression") found.push(node);
    else pending.push(...partsOf(node));
  }
  return found;
}

function partsOf(target: Node): readonly Node[] {
  switch (target.type) {
    case "ObjectPattern":
      return target.properties.map((one) => (one.type === "RestElement" ? one.argument : one.value));
    case "ArrayPattern":
      return target.elements.filter((element) => element !== null);
    case "AssignmentPattern":
      return [target.left];
    case "RestElement":
      return [target.argument];
    default: {
      const inner = withoutTypes(target);
      return inner === target ? [] : [inner];
    }
  }
}

function addWritten(names: Names, target: TSESTree.MemberExpression, file: SourceFile): void {
  const name = privateOrPublicName(target);
  if (name === undefined && mayBeInstance(target.object, file)) names.add(null);
  if (name !== undefined && !(isThis(target.object) && isPlainlyAssigned(target))) names.add(name);
  addHolders(names, target.object);
}

/** `self.params.X = 1` changes the field 'params' when 'self' is another name of 'this'. */
function addHolders(names: Names, object: Node): void {
  let holder = withoutTypes(object);
  for (; holder.type === "MemberExpression"; holder = withoutTypes(holder.object)) {
    const changed = privateOrPublicName(holder);
    if (changed !== undefined && !isThis(holder.object)) names.add(changed);
  }
}

/** `target = value` */
function isPlainlyAssigned(target: Node): boolean {
  const parent = parentOf(target);
  return parent?.type === "AssignmentExpression" && parent.left === target && parent.operator === "=";
}

/** By the method's name alone: whoever else has one of that name at most keeps the fields from being known. */
function addWrittenByCall(names: Names, { callee, arguments: args }: TSESTree.CallExpression, file: SourceFile): void {
  const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
  const [target, ...others] = args;
  if (target === undefined || method === undefined || !writers.has(method)) return;
  for (const name of namesGiven(method, others)) {
    if (name !== null || mayBeInstance(target, file)) names.add(name);
  }
  addHolders(names, target);
}

/** `mix(Job.prototype)`, of a class of the file: whoever gets it may write members of any name. */
function givesPrototype(file: SourceFile): boolean {
  return file.nodes("CallExpression").some(({ callee, arguments: args }) => {
    if (callee.type === "MemberExpression" && memberName(callee)?.startsWith("get") === true) return false;
    return args.some(
      (given) =>
        given.type === "MemberExpression" &&
        memberName(given) === "prototype" &&
        given.object.type === "Identifier" &&
        isClass(file.variableOf(given.object)?.defs[0]?.node),
    );
  });
}

/** `Object.assign`, `Reflect.set` and their like. */
const writers = new Set(["assign", "set", "defineProperty", "defineProperties"]);

/** The members that such a function writes. */
function namesGiven(method: string, args: readonly TSESTree.CallExpressionArgument[]): readonly (string | null)[] {
  if (method === "set" || method === "defineProperty") {
    const [key] = args;
    if (key === undefined || args.length < 2) return [];
    return [key.type === "Literal" && typeof key.value === "string" ? key.value : null];
  }
  return args.flatMap((source) => {
    if (source.type !== "ObjectExpression") return [null];
    return source.properties.map((one) => (one.type === "Property" ? staticKey(one) : undefined) ?? null);
  });
}

/**
 * Whether an expression may be an instance of a class of the file, as far as that says. `this` isn't meant, which is looked
 * at on its own.
 */
function mayBeInstance(expression: Node, file: SourceFile): boolean {
  const node = withoutWrappers(expression);
  switch (node.type) {
    case "Identifier": {
      const variable = file.variableOf(node);
      if (variable === undefined || variable.defs.length === 0) return false;
      const init = originOf(variable)?.init;
      return init === undefined || !isPlain(withoutTypes(init));
    }
    case "MemberExpression":
      return memberMayBeInstance(node, file);
    case "ThisExpression":
      return false;
    default:
      return !isPlain(node);
  }
}

/** `holder.box`, but not `process.env[key]`, nor `this.cache[key] = value`, which is common. */
function memberMayBeInstance(node: TSESTree.MemberExpression, file: SourceFile): boolean {
  const holder = withoutTypes(node.object);
  switch (holder.type) {
    case "MemberExpression":
      return memberMayBeInstance(holder, file);
    case "Identifier":
      return (file.variableOf(holder)?.defs.length ?? 0) > 0;
    case "ThisExpression":
      return holdsInstance(privateOrPublicName(node), file);
    default:
      return mayBeInstance(holder, file);
  }
}

/** `this.job = new Job()`, of a class of the file. */
function holdsInstance(name: string | undefined, file: SourceFile): boolean {
  return file.nodes("NewExpression").some((made) => {
    const parent = parentOf(made);
    if (made.callee.type !== "Identifier" || !isClass(file.variableOf(made.callee)?.defs[0]?.node)) return false;
    if (parent?.type === "PropertyDefinition") return nameOfElement(parent) === name;
    return (
      parent?.type === "AssignmentExpression" &&
      parent.left.type === "MemberExpression" &&
      privateOrPublicName(parent.left) === name
    );
  });
}

function isClass(node: Node | undefined): boolean {
  return node?.type === "ClassDeclaration" || node?.type === "ClassExpression";
}

/** An object, a list or a function that is written out: no instance of a class. */
function isPlain({ type }: Node): boolean {
  return /^(?:(?:Object|Array|Function|ArrowFunction)Expression|(?:Template)?Literal)$/.test(type);
}

/** Names of members that run a function when they are written to. */
export function settersOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of file.nodes("FunctionExpression")) {
    const parent = parentOf(node);
    if ((parent?.type !== "Property" && parent?.type !== "MethodDefinition") || parent.kind !== "set") continue;
    const name = staticKey(parent);
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Names of members of which what they hold is changed, or falls into other hands: `this.params.X = 1`. */
export function namesChangedThrough(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const target of targetsIn(file)) addObjectsOf(names, target);
  for (const { callee } of file.nodes("CallExpression")) {
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    if (method !== undefined && listWriters.has(method)) addObjectsOf(names, callee);
  }
  return names;
}

/** The members that a member is one of: `this` has none, `a.b` of `a.b.c` has `b`. */
function addObjectsOf(names: Set<string>, target: Node): void {
  const member = withoutWrappers(target);
  let node = member.type === "MemberExpression" ? withoutWrappers(member.object) : undefined;
  for (; node?.type === "MemberExpression"; node = withoutWrappers(node.object)) {
    const name = memberName(node);
    if (name !== undefined) names.add(name);
  }
}
