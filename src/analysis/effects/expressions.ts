import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import { isGlobal } from "../bindings/globals.js";
import { memberName, staticKey } from "../bindings/variables.js";
import type { Search } from "./search.js";
import { calledOn, conversions, isHarmless, passedTo } from "./calls.js";
import { reachesObject, whole, type Position } from "./position.js";
import { withoutTypes, withoutWrappers } from "../without-types.js";

type Node = TSESTree.Node;

/** An expression, and what it has to do with the object. */
interface Step {
  readonly node: Node;
  readonly position: Position;
}

/** From an expression to the one around it, if that has to do with the object as well; notes what happens on the way. */
export function stepUp(search: Search, node: Node, position: Position): Step | undefined {
  const parent = parentOf(node);
  if (parent === undefined) return undefined;
  switch (parent.type) {
    case "Property":
      return intoObject(search, parent, node, position);
    case "SpreadElement":
      return spread(search, parent, position);
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "ChainExpression":
    case "AwaitExpression":
      return { node: parent, position };
    default: {
      const next = throughExpression(search, parent, node, position);
      return next && { node: parent, position: next };
    }
  }
}

function throughExpression(search: Search, parent: Node, node: Node, position: Position): Position | undefined {
  switch (parent.type) {
    case "LogicalExpression":
      return { ...position, loose: true };
    case "ConditionalExpression":
      return parent.test === node ? undefined : { ...position, loose: true };
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? position : undefined;
    case "MemberExpression":
      return parent.object === node ? throughMember(search, parent, position) : undefined;
    case "AssignmentExpression":
      if (parent.left === node) return throughTarget(search, parent, node, position);
      storedIn(search, parent.left, parent, position);
      return position;
    case "ArrayExpression": {
      const index = parent.elements.findIndex((one) => one === node || one?.type === "SpreadElement");
      const key = parent.elements[index] === node ? String(index) : null;
      return { ...position, prefix: [key, ...position.prefix] };
    }
    case "CallExpression":
    case "NewExpression":
      return parent.callee === node
        ? calledOn(search, parent, node, position)
        : passedTo(search, parent, node, position);
    default:
      endIn(search, parent, node, position);
      return undefined;
  }
}

/** What is written to gives its new value: of `a ??= b`, perhaps the one that it has had. */
function throughTarget(
  search: Search,
  assignment: TSESTree.AssignmentExpression,
  target: Node,
  position: Position,
): Position | undefined {
  const isFollowed = search.assigned(assignment, target, position);
  if (/^(?:\?\?|\|\||&&)=$/.test(assignment.operator)) return { ...position, loose: true };
  return isFollowed ? { ...whole, path: position.path } : undefined;
}

function intoObject(search: Search, property: TSESTree.Property, node: Node, position: Position): Step | undefined {
  const holder = parentOf(property);
  if (property.key === node && !property.shorthand) return undefined;
  if (holder?.type === "ObjectExpression") {
    return { node: holder, position: { ...position, prefix: [staticKey(property) ?? null, ...position.prefix] } };
  }
  changed(search, property, position);
  return undefined;
}

function spread(search: Search, element: TSESTree.SpreadElement, position: Position): Step | undefined {
  const holder = parentOf(element);
  if (holder === undefined) return undefined;
  if (holder.type === "CallExpression" || holder.type === "NewExpression") {
    if (!isHarmless(search, holder)) search.escape(search.element(position), holder);
    return undefined;
  }
  if (position.prefix.length === 0) return { node: holder, position: { ...position, copy: true } };
  if (holder.type !== "ArrayExpression") return { node: holder, position };
  return { node: holder, position: { ...position, prefix: [null, ...position.prefix.slice(1)] } };
}

/** What happens to the object where the way up ends; tests, comparisons and templates only read. */
function endIn(search: Search, parent: Node, node: Node, position: Position): void {
  switch (parent.type) {
    case "AssignmentPattern":
      if (parent.right === node) search.bind(parent.left, { ...position, loose: true });
      else if (position.path.length > 0) search.add(position, { path: position.path, kind: "opaque", node: parent });
      return;
    case "UpdateExpression":
      if (withoutTypes(node).type === "MemberExpression") changed(search, parent, position);
      return;
    case "UnaryExpression":
      if (parent.operator === "delete") changed(search, parent, position, "delete");
      return;
    case "ForInStatement":
    case "ForOfStatement":
      if (parent.left === node) changed(search, parent, position);
      else if (parent.type === "ForOfStatement") search.bind(parent.left, search.element(position));
      return;
    case "ArrayPattern":
    case "RestElement":
      changed(search, parent, position);
      return;
    case "YieldExpression":
    case "JSXExpressionContainer":
    case "JSXSpreadAttribute":
    case "TaggedTemplateExpression":
    case "WithStatement":
    case "ThrowStatement":
      search.escape(position, parent);
      return;
    default:
      keptIn(search, parent, node, position);
  }
}

/** A tag gets the object itself; a plain template only its text. */
function inTemplate(search: Search, template: TSESTree.TemplateLiteral, position: Position): void {
  const holder = parentOf(template);
  if (holder?.type === "TaggedTemplateExpression" || hasOwnConversion(search)) {
    search.escape(position, holder ?? template);
  }
}

/** Where the object gets another name, a holder, or leaves the function or the file. */
function keptIn(search: Search, parent: Node, node: Node, position: Position): void {
  switch (parent.type) {
    case "VariableDeclarator":
      if (parent.init === node) search.bind(parent.id, position);
      return;
    case "PropertyDefinition":
      if (parent.value === node) search.keptAs(staticKey(parent) ?? null, parent, position);
      return;
    case "TemplateLiteral":
      inTemplate(search, parent, position);
      return;
    case "ReturnStatement":
      // The function may return others.
      search.returned(parent, { ...position, loose: true });
      return;
    case "ArrowFunctionExpression":
      if (parent.body === node) search.returned(node, position);
      return;
    case "ExportSpecifier":
    case "ExportDefaultDeclaration":
    case "TSExportAssignment":
      search.exportedAs(position, parent, "default");
      return;
    default:
  }
}

function hasOwnConversion(search: Search): boolean {
  return conversions.some((name) => search.context.members.isOwnMethod(name));
}

function changed(search: Search, node: Node, position: Position, kind: "opaque" | "delete" = "opaque"): void {
  if (reachesObject(position)) search.add(position, { path: position.path, kind, node });
}

function throughMember(search: Search, member: TSESTree.MemberExpression, position: Position): Position | undefined {
  const key = memberName(member) ?? null;
  const [expected, ...prefix] = position.prefix;
  if (expected === undefined) {
    // A method sees the object itself; `calledOn` looks at the name.
    if (isCallee(member)) return position;
    return { ...position, prefix: [], path: [...position.path, key], copy: false, slot: position.copy };
  }
  return isCallee(member) ? position : search.into(position, key, expected, prefix);
}

function storedIn(search: Search, target: Node, assignment: Node, position: Position): void {
  if (target.type !== "MemberExpression") search.bind(target, position);
  else if (isModuleExport(search, target)) search.exportedAs(position, assignment, memberName(target) ?? null);
  else search.keptAs(memberName(target) ?? null, assignment, position);
}

/** `module.exports`, `module.exports.x`, `exports.x` */
function isModuleExport(search: Search, { object, property }: TSESTree.MemberExpression): boolean {
  if (isGlobal(object, "exports", search.context.file)) return true;
  if (object.type === "MemberExpression") return isModuleExport(search, object);
  return (
    isGlobal(object, "module", search.context.file) && property.type === "Identifier" && property.name === "exports"
  );
}

/** `o.set(x)`, `(o.set as Setter)(x)`, `(o?.set)(x)` */
function isCallee(node: TSESTree.MemberExpression): boolean {
  let child: Node = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === "CallExpression") return parent.callee === child;
    if (withoutWrappers(parent) !== node) return false;
    child = parent;
  }
  return false;
}
