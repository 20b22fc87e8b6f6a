import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { withoutTypes } from "../without-types.js";
import { callOf } from "./callee.js";
import type { ClassIndex } from "./class-index.js";
import { isFunctionExpression } from "./function-node.js";
import { isThis } from "./this.js";
import { memberName } from "./variables.js";

type Node = TSESTree.Node;

/**
 * Whether a class calls a function that it only holds as a method of its own: `this.onDone()`. The function gets the object
 * as its `this`, and may write to it.
 */
export function callsWhatItHolds(index: ClassIndex): boolean {
  for (const [name, uses] of index.uses) {
    if (
      uses.some((use) => callOf(use) !== undefined) &&
      sourcesOf(name, index).some((source) => !isOwnFunction(source, index))
    )
      return true;
  }
  return false;
}

/** What a class puts into a member; undefined for what isn't in the class. */
function sourcesOf(name: string, { declarations, assignments }: ClassIndex): readonly (Node | undefined)[] {
  const assigned = (assignments.get(name) ?? []).map(({ right }) => right);
  const declared = (declarations.get(name) ?? []).flatMap((one): (Node | undefined)[] => {
    if (one.type === "TSParameterProperty") return [undefined];
    if (one.type === "MethodDefinition") return [];
    return one.value === null && assigned.length > 0 ? [] : [one.value ?? undefined];
  });
  return [...declared, ...assigned];
}

/** A function whose `this` is the class's as it is seen there: an arrow, the value of a field, `this.run.bind(this)`. */
function isOwnFunction(source: Node | undefined, { declarations }: ClassIndex): boolean {
  if (source === undefined) return false;
  const value = withoutTypes(source);
  if (isFunctionExpression(value)) {
    return value.type === "ArrowFunctionExpression" || parentOf(value)?.type === "PropertyDefinition";
  }
  if (value.type !== "CallExpression" || value.callee.type !== "MemberExpression") return false;
  const { object } = value.callee;
  if (memberName(value.callee) !== "bind" || object.type !== "MemberExpression" || !isThis(object.object)) return false;
  const bound = memberName(object);
  return bound !== undefined && declarations.get(bound)?.some(({ type }) => type === "MethodDefinition") === true;
}
