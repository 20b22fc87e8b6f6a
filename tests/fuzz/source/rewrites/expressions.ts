import type { TSESTree } from "@typescript-eslint/utils";
import type { ParsedProgram, PlacedNode } from "../../tree.js";
import type { Site } from "./rewrite.js";

/** By the type of what it is in: the properties that hold an expression which may get parentheses. */
const places: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ["init"],
  ReturnStatement: ["argument"],
  ThrowStatement: ["argument"],
  Property: ["value"],
  PropertyDefinition: ["value"],
  AccessorProperty: ["value"],
  CallExpression: ["arguments"],
  NewExpression: ["arguments"],
  ArrayExpression: ["elements"],
  AssignmentExpression: ["right"],
  AssignmentPattern: ["right"],
  AwaitExpression: ["argument"],
  YieldExpression: ["argument"],
  UnaryExpression: ["argument"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  LogicalExpression: ["left", "right"],
  TemplateLiteral: ["expressions"],
  SpreadElement: ["argument"],
  ExpressionStatement: ["expression"],
  IfStatement: ["test"],
  SwitchStatement: ["discriminant"],
  ForOfStatement: ["right"],
  MemberExpression: ["object"],
};

/** What isn't an expression of its own, or means something else in parentheses. */
const others = new Set<string>([
  "SpreadElement",
  "Super",
  "AssignmentPattern",
  "ObjectPattern",
  "ArrayPattern",
  "PrivateIdentifier",
  "ChainExpression",
  "JSXElement",
  "TSEmptyBodyFunctionExpression",
]);

/** The expressions of a program that may be wrapped where they stand. */
export function expressionsIn({ nodes, code }: ParsedProgram): readonly PlacedNode[] {
  const parents = new Map(nodes.map(({ node, parent }) => [node, parent]));
  return nodes.filter(
    ({ node, parent, key }) =>
      places[parent.type]?.includes(key) === true &&
      !others.has(node.type) &&
      !isNoValue(parent, parents.get(parent)) &&
      !(parent.type === "ExpressionStatement" && parent.directive !== undefined) &&
      !isCalleeName(node, parent) &&
      code.slice(...node.range).trim() !== "",
  );
}

/** A shorthand, a method, or a part of a pattern: its value stands nowhere by itself. */
function isNoValue(parent: TSESTree.Node, above: TSESTree.Node | undefined): boolean {
  if (parent.type !== "Property") return false;
  return parent.shorthand || parent.method || parent.kind !== "init" || above?.type === "ObjectPattern";
}

/** Whether it is the name of a module, which some of what reads programs wants as it is. */
function isCalleeName(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  return (
    node.type === "Literal" &&
    parent.type === "CallExpression" &&
    parent.callee.type === "Identifier" &&
    parent.callee.name === "require"
  );
}

/** A site that puts something before and behind a node. */
export function around({ range: [start, end] }: TSESTree.Node, before: string, behind: string): Site {
  return {
    range: [start, end],
    edits: [
      { start, end: start, text: before },
      { start: end, end, text: behind },
    ],
  };
}

/** A site that puts something in the place of a node. */
export function instead({ range: [start, end] }: TSESTree.Node, text: string): Site {
  return { range: [start, end], edits: [{ start, end, text }] };
}
