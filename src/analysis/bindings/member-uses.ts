import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { memberName, staticKey } from "./variables.js";
import { namesChangedThrough, namesWritten, settersOf } from "./written-members.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/** What a file does with members, by their names alone: a wrong guess only makes less known. */
export interface MemberUses {
  /** Whether something in the file is changed through a member of that name (null: any): `params` in `this.params.X = 1`. */
  isChangedThrough(name: string | null): boolean;
  /** Whether a member of that name is written to: `x` in `w.x = other`. */
  isAssigned(name: string): boolean;
  /** Whether a member of that name is written in any other way than by `this.name = value`. */
  isWritten(name: string): boolean;
  /** Whether a member is written so of which the name isn't known, of what may be an instance of a class. */
  isUnknownWritten(): boolean;
  /** Whether a method of that name is perhaps one that the file gives to an object: `{ at() { this.x = 1; } }`. */
  isOwnMethod(name: string): boolean;
  /** All `x.name`. */
  named(name: string): readonly TSESTree.MemberExpression[];
  /** The variables that a pattern makes of a member of that name: `const { name } = this`. */
  takenFrom(name: string): readonly Variable[];
}

export function indexMemberUses(file: SourceFile): MemberUses {
  const changedThrough = once(() => new Set([...namesChangedThrough(file), ...settersOf(file)]));
  const written = once(() => namesWritten(file));
  const ownMethods = once(() => methodsOf(file));
  const byName = once(() => groupByName(file));
  const taken = once(() => variablesTaken(file));
  const assigned = once(() => namesAssigned(file));
  return {
    isChangedThrough: (name) => name === null || changedThrough().has(name),
    isAssigned: (name) => assigned().has(name) || assigned().has(null),
    isWritten: (name) => written().has(name),
    isUnknownWritten: () => written().has(null),
    isOwnMethod: (name) => ownMethods().has(name) || assigned().has(name),
    named: (name) => byName().get(name) ?? [],
    takenFrom: (name) => taken().get(name) ?? [],
  };
}

function once<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: compute() }).result;
}

function groupByName(file: SourceFile): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> {
  const members = new Map<string, TSESTree.MemberExpression[]>();
  for (const node of file.nodes("MemberExpression")) addTo(members, memberName(node), node);
  return members;
}

function variablesTaken(file: SourceFile): ReadonlyMap<string, readonly Variable[]> {
  const taken = new Map<string, Variable[]>();
  for (const property of file.nodes("ObjectPattern").flatMap(({ properties }) => properties)) {
    if (property.type !== "Property") continue;
    const { value } = property;
    const variable = file.declaredBy(value.type === "AssignmentPattern" ? value.left : value);
    if (variable !== undefined) addTo(taken, staticKey(property), variable);
  }
  return taken;
}

function addTo<Value>(groups: Map<string, Value[]>, name: string | undefined, value: Value): void {
  const known = name === undefined ? undefined : groups.get(name);
  if (known !== undefined) known.push(value);
  else if (name !== undefined) groups.set(name, [value]);
}

/** Names of members that are assigned to; null for one that isn't known. */
function namesAssigned(file: SourceFile): ReadonlySet<string | null> {
  const targets = file.nodes("AssignmentExpression").map(({ left }) => left);
  return new Set(targets.flatMap((left) => (left.type === "MemberExpression" ? [memberName(left) ?? null] : [])));
}

/** Names that object literals of the file give to functions, or to what may be one. */
function methodsOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { properties } of file.nodes("ObjectExpression")) {
    for (const property of properties) {
      const name = property.type === "Property" && !isData(property.value) ? staticKey(property) : undefined;
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}

/** What certainly is no function. */
function isData({ type }: Node): boolean {
  return type === "Literal" || type === "ObjectExpression" || type === "ArrayExpression" || type === "TemplateLiteral";
}
