import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";
import { withoutTypes } from "../without-types.js";
import { originOf, staticKey } from "./variables.js";

type Node = TSESTree.Node;
type Variable = TSESLint.Scope.Variable;

/**
 * What a constant object holds by a name: `CreateModelCommand` of `const commands = { create: CreateModelCommand }`. The file
 * may only read the object's members: nobody else can have put something else there.
 */
export function propertyOfConstant(variable: Variable, name: string): Node | undefined {
  let held = heldBy.get(variable);
  if (held === undefined) {
    held = propertiesOf(variable);
    heldBy.set(variable, held);
  }
  return held.get(name);
}

// Asked at every use of a variable: looking at all of its uses each time would be quadratic.
const heldBy = new WeakMap<Variable, ReadonlyMap<string, Node>>();

const nothing: ReadonlyMap<string, Node> = new Map();

function propertiesOf(variable: Variable): ReadonlyMap<string, Node> {
  const origin = originOf(variable);
  const object = origin?.steps.length === 0 ? withoutTypes(origin.init) : undefined;
  if (object?.type !== "ObjectExpression" || !variable.references.every(onlyReads)) return nothing;
  const held = new Map<string, Node>();
  for (const property of object.properties) {
    const name = property.type === "SpreadElement" ? undefined : staticKey(property);
    if (property.type === "SpreadElement" || name === undefined) return nothing;
    if (property.kind === "init" && !property.method) held.set(name, property.value);
    else held.delete(name);
  }
  return held;
}

/** Whether a use of an object takes a member out of it. */
function onlyReads({ identifier, init }: TSESLint.Scope.Reference): boolean {
  if (init === true) return true;
  const member = parentOf(identifier);
  if (member?.type === "TSTypeQuery") return true;
  // `const { create } = commands`
  if (member?.type === "VariableDeclarator" && member.id.type === "ObjectPattern") {
    return member.id.properties.every((property) => property.type === "Property");
  }
  if (member?.type !== "MemberExpression" || member.object !== identifier) return false;
  const use = parentOf(member);
  const isTarget =
    (use?.type === "AssignmentExpression" && use.left === member) ||
    use?.type === "UpdateExpression" ||
    (use?.type === "UnaryExpression" && use.operator === "delete");
  // In a pattern it may be written to.
  return !isTarget && use?.type !== "ArrayPattern" && use?.type !== "AssignmentPattern" && !isInPattern(use);
}

function isInPattern(node: Node | undefined): boolean {
  const parent = node && parentOf(node);
  return node?.type === "RestElement" || (node?.type === "Property" && parent?.type === "ObjectPattern");
}
