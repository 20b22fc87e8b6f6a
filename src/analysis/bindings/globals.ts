import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { withoutWrappers } from "../without-types.js";
import { memberName, staticKey } from "./variables.js";

type Node = TSESTree.Node;

/** Tells which expressions are the language's and the environment's own globals. */
export interface Globals {
  /**
   * The global that an expression names, with its members: `Object.keys`, or `console.log` for `window.console.log`.
   * Undefined where the file declares the name, or writes to the global or to anything in it.
   */
  nameOf(node: Node): string | undefined;
  /** Whether a class or an object of the language has the methods that it came with, as far as the file goes. */
  isOriginal(name: string): boolean;
}

/** The global object, which has all globals as members. */
const globalObjects = new Set(["globalThis", "window", "self", "global"]);

export function findGlobals(file: SourceFile): Globals {
  let changed: ReadonlySet<string> | undefined;

  function isOriginal(name: string): boolean {
    changed ??= changedGlobals(file);
    return !changed.has(name) && !changed.has(anyGlobal);
  }

  return {
    nameOf(node) {
      const names = namesOf(node, file);
      const [first] = names ?? [];
      if (names === undefined || first === undefined || names.includes(undefined)) return undefined;
      return isOriginal(first) ? names.join(".") : undefined;
    },
    isOriginal,
  };
}

/** Whether an identifier is a global of that name: nothing in the file declares it. */
export function isGlobal(node: Node, name: string, file: SourceFile): boolean {
  return node.type === "Identifier" && node.name === name && (file.variableOf(node)?.defs.length ?? 0) === 0;
}

/** A global and the members on the way, undefined for a computed one; undefined where it starts with something else. */
function namesOf(start: Node, file: SourceFile): readonly (string | undefined)[] | undefined {
  const names: (string | undefined)[] = [];
  let node = withoutWrappers(start);
  while (node.type === "MemberExpression") {
    names.push(memberName(node));
    node = withoutWrappers(node.object);
  }
  if (node.type !== "Identifier" || !isGlobal(node, node.name, file)) return undefined;
  names.push(node.name);
  while (names.length > 1 && globalObjects.has(names.at(-1) ?? "")) names.pop();
  return names.reverse();
}

/** Stands for all of them, where the file replaces one of which the name isn't known. */
const anyGlobal = "*";

/**
 * The globals that the file replaces, or changes a member of: `console.log = ...`, `Object.assign(Math, ...)`,
 * `vi.stubGlobal("crypto", ...)`. What test runners do goes by the names of their methods: a wrong guess only makes
 * less known.
 */
function changedGlobals(file: SourceFile): ReadonlySet<string> {
  const changed = new Set<string>();
  const aliases = aliasesOf(file);
  const add = (target: Node, member?: Node): void => {
    const names = namesOf(target, file) ?? [aliases.get(rootNameOf(target) ?? "")];
    const [first] = names;
    if (first === undefined) return;
    const isGlobalObject = names.length === 1 && globalObjects.has(first);
    changed.add(isGlobalObject ? (literalText(member) ?? anyGlobal) : first);
  };
  for (const { left } of file.nodes("AssignmentExpression")) add(left);
  for (const { operator, argument } of file.nodes("UnaryExpression")) if (operator === "delete") add(argument);
  // Whoever has another name for a prototype may change it.
  for (const { init } of file.nodes("VariableDeclarator")) if (init !== null && isPrototype(init)) add(init);
  for (const { callee, arguments: args } of file.nodes("CallExpression")) {
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    const [first, second] = args;
    for (const argument of args) if (isPrototype(argument)) add(argument);
    if (method === undefined) continue;
    if (first !== undefined && definers.has(method)) add(first, second);
    if (method === "stubGlobal") changed.add(literalText(first) ?? anyGlobal);
    if (clockSetters.has(method)) changed.add("Date");
  }
  return changed;
}

/** Other names for globals: `own` of `const own = console` and of `const { console: own } = globalThis`. */
function aliasesOf(file: SourceFile): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { id, init } of file.nodes("VariableDeclarator")) {
    const [name, ...more] = (init && namesOf(init, file)) ?? [];
    if (name === undefined || more.length > 0) continue;
    if (id.type === "Identifier" && !globalObjects.has(name)) aliases.set(id.name, name);
    if (id.type !== "ObjectPattern" || !globalObjects.has(name)) continue;
    for (const property of id.properties) {
      if (property.type === "Property" && property.value.type === "Identifier") {
        aliases.set(property.value.name, staticKey(property) ?? anyGlobal);
      }
    }
  }
  return aliases;
}

function rootNameOf(target: Node): string | undefined {
  let root = withoutWrappers(target);
  while (root.type === "MemberExpression") root = withoutWrappers(root.object);
  return root.type === "Identifier" ? root.name : undefined;
}

function isPrototype(node: Node): boolean {
  return node.type === "MemberExpression" && memberName(node) === "prototype";
}

function literalText(node: Node | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}

/** Methods that give an object members, or (in tests) others in the place of its own. */
const definers = new Set([
  ...["assign", "defineProperty", "defineProperties", "setPrototypeOf"],
  ...["spyOn", "stub", "replaceProperty", "replace", "method", "set"],
]);

/** Methods with which tests stop the clock, or set it. */
const clockSetters = new Set(["useFakeTimers", "setSystemTime", "enable"]);
