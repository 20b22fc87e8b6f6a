import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { memberName, staticKey } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";
import type { PathKey } from "./effect.js";
import { listWriters } from "./method-kinds.js";

type Node = TSESTree.Node;

/** What a file does with members, by their names alone: a wrong guess only makes less known. */
export interface MemberUses {
  /** Whether something in the file is changed through a member of that name: `params` in `this.params.X = 1`. */
  isChangedThrough(name: PathKey): boolean;
  /** Whether a member of that name is written to: `x` in `w.x = other`. */
  isAssigned(name: string): boolean;
  /** Whether a method of that name is perhaps one that the file gives to an object: `{ at() { this.x = 1; } }`. */
  isOwnMethod(name: string): boolean;
  /** All `x.name`. */
  named(name: string): readonly Node[];
}

export function indexMemberUses(file: SourceFile): MemberUses {
  const changedThrough = once(() => new Set([...namesChangedThrough(file), ...settersOf(file)]));
  const ownMethods = once(() => methodsOf(file));
  const byName = once(() => groupByName(file));
  const assigned = once(
    (): ReadonlySet<PathKey> =>
      new Set(
        file
          .nodes("AssignmentExpression")
          .flatMap(({ left }) => (left.type === "MemberExpression" ? [memberName(left) ?? null] : [])),
      ),
  );
  return {
    isChangedThrough: (name) => name === null || changedThrough().has(name),
    isAssigned: (name) => assigned().has(name) || assigned().has(null),
    isOwnMethod: (name) => ownMethods().has(name) || assigned().has(name),
    named: (name) => byName().get(name) ?? [],
  };
}

function once<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: compute() }).result;
}

function groupByName(file: SourceFile): Map<string, Node[]> {
  const members = new Map<string, Node[]>();
  for (const node of file.nodes("MemberExpression")) {
    const name = memberName(node);
    const known = name === undefined ? undefined : members.get(name);
    if (known !== undefined) known.push(node);
    else if (name !== undefined) members.set(name, [node]);
  }
  return members;
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

/** Names of members that run a function when they are written to. */
function settersOf(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of file.nodes("FunctionExpression")) {
    const parent = parentOf(node);
    if ((parent?.type !== "Property" && parent?.type !== "MethodDefinition") || parent.kind !== "set") continue;
    const name = staticKey(parent);
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Names of members of which what they hold is changed, or falls into other hands: `complete(box.request)`. */
function namesChangedThrough(file: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const addObjectsOf = (target: Node): void => {
    let node: Node = target;
    for (let first = true; ; first = false) {
      if (node.type === "MemberExpression") {
        const name = memberName(node);
        if (!first && name !== undefined) names.add(name);
        node = node.object;
      } else if (
        node.type === "TSNonNullExpression" ||
        node.type === "TSAsExpression" ||
        node.type === "ChainExpression"
      ) {
        node = node.expression;
      } else {
        return;
      }
    }
  };
  for (const { left } of file.nodes("AssignmentExpression")) addObjectsOf(left);
  for (const { argument } of file.nodes("UpdateExpression")) addObjectsOf(argument);
  for (const { operator, argument } of file.nodes("UnaryExpression")) if (operator === "delete") addObjectsOf(argument);
  for (const { callee } of file.nodes("CallExpression")) {
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    if (method !== undefined && listWriters.has(method)) addObjectsOf(callee);
  }
  return names;
}
