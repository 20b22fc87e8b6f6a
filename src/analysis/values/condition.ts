import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, parentOf } from "../ancestors.js";
import type { Globals } from "../bindings/globals.js";
import { memberName } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";
import { isAssertion, isUnknownCall, mayLeaveBlock } from "./leaving.js";

type Node = TSESTree.Node;

/** A condition on a variable, and the part of the file that runs, or goes on, depending on it. */
export interface Condition {
  readonly test: Node;
  /** It asks only whether the variable itself is truthy, or nullish. */
  readonly plain: boolean;
  /** The member of the variable that it looks at (`.gpu` in `if (options.gpu)`); empty for the variable itself. */
  readonly member: string;
  /** A call of which nobody knows whether it throws: `requested(name)`. */
  readonly guessed: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is known of a condition before its end is. */
type Asked = Pick<Condition, "test" | "plain" | "member">;

/** Nobody nests conditions deeper. */
const maxDepth = 60;

/** The condition that an identifier is part of. */
export function conditionOf(identifier: Node, file: SourceFile, globals: Globals): Condition | undefined {
  let plain = true;
  let isWay = true;
  let member = "";
  let node = identifier;
  let depth = 0;
  for (const parent of ancestorsOf(identifier)) {
    if (++depth > maxDepth) return undefined;
    switch (parent.type) {
      case "MemberExpression":
        // The way that is written out: `options.gpu`, `process.env.STAGE`.
        if (isWay && parent.object === node) member += `.${memberName(parent) ?? "?"}`;
        plain = false;
        break;
      case "UnaryExpression":
      case "BinaryExpression":
        isWay = false;
        if (!isPlainTest(parent)) plain = false;
        break;
      case "CallExpression": {
        const statement = statementOf(parent);
        if (statement !== undefined) {
          const isGiven = isWay && member === "" && parent.callee !== node;
          return called(parent, isGiven, statement, member, file, globals);
        }
        plain = isWay = false;
        break;
      }
      case "AwaitExpression":
      case "ArrayExpression":
      case "TemplateLiteral":
      case "AssignmentExpression":
      case "SequenceExpression":
        plain = isWay = false;
        break;
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        break;
      case "LogicalExpression":
        isWay = false;
        if (parent.left === node) return shortCut(parent, { test: node, plain, member }, file, globals);
        break;
      default:
        return testedBy(parent, node, { test: node, plain, member }, file, globals);
    }
    node = parent;
  }
  return undefined;
}

/** `assert(x)`, or another call that gets the variable itself: either may throw, whatever it looks at. */
function called(
  test: TSESTree.CallExpression,
  isGiven: boolean,
  statement: Node,
  member: string,
  file: SourceFile,
  globals: Globals,
): Condition | undefined {
  const isAsserted = isAssertion(test);
  if (!isAsserted && !(isGiven && isUnknownCall(test, globals))) return undefined;
  return { test, plain: false, member, guessed: !isAsserted, start: test.range[1], end: endOfBlock(statement) };
}

/** `x && ...`, `x || ...`: only what it leads to is under the condition, unless that ends the block. */
function shortCut(
  node: TSESTree.LogicalExpression,
  asked: Asked,
  file: SourceFile,
  globals: Globals,
): Condition | undefined {
  const outer = enclosingTest(node);
  // The expression may be part of a bigger one.
  if (outer !== undefined) return region(outer.holder, { ...asked, test: outer.test }, file, globals);
  const statement = statementOf(node);
  const [start, end] = node.right.range;
  const isLeft = statement !== undefined && mayLeaveBlock(node.right, file, globals);
  return { ...asked, guessed: false, start, end: isLeft ? endOfBlock(statement) : end };
}

function testedBy(parent: Node, node: Node, asked: Asked, file: SourceFile, globals: Globals): Condition | undefined {
  switch (parent.type) {
    case "ConditionalExpression":
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
      return parent.test === node ? region(parent, asked, file, globals) : undefined;
    case "SwitchStatement":
      return parent.discriminant === node ? region(parent, { ...asked, plain: false }, file, globals) : undefined;
    case "SwitchCase":
      return ofSwitch(parent, asked, file, globals);
    default:
      return undefined;
  }
}

function ofSwitch(choice: Node, asked: Asked, file: SourceFile, globals: Globals): Condition | undefined {
  const statement = parentOf(choice);
  return statement?.type === "SwitchStatement"
    ? region(statement, { ...asked, plain: false }, file, globals)
    : undefined;
}

/** The statement that an expression is, waited for or not. */
function statementOf(expression: Node): Node | undefined {
  for (const parent of ancestorsOf(expression)) {
    switch (parent.type) {
      case "AwaitExpression":
      case "ChainExpression":
        continue;
      case "UnaryExpression":
        if (parent.operator === "void") continue;
        return undefined;
      case "ExpressionStatement":
        return parent;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** The statement or `?:` that a logical expression is the test of. */
function enclosingTest(start: Node): { readonly holder: Holder; readonly test: Node } | undefined {
  let node = start;
  let depth = 0;
  for (const parent of ancestorsOf(start)) {
    if (++depth >= maxDepth) return undefined;
    switch (parent.type) {
      case "LogicalExpression":
      case "UnaryExpression":
      case "BinaryExpression":
      case "ChainExpression":
        break;
      case "ConditionalExpression":
      case "IfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
      case "ForStatement":
        return parent.test === node ? { holder: parent, test: node } : undefined;
      default:
        return undefined;
    }
    node = parent;
  }
  return undefined;
}

type Holder =
  | TSESTree.ConditionalExpression
  | TSESTree.IfStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement
  | TSESTree.ForStatement
  | TSESTree.SwitchStatement;

function region(holder: Holder, asked: Asked, file: SourceFile, globals: Globals): Condition {
  const own = { ...asked, guessed: false, start: asked.test.range[1], end: holder.range[1] };
  if (holder.type === "ConditionalExpression") return own;
  const isLeft = holder.type !== "IfStatement" || mayLeaveBlock(holder, file, globals);
  return isLeft ? { ...own, end: endOfBlock(holder) } : own;
}

function endOfBlock(statement: Node): number {
  for (const block of ancestorsOf(statement)) {
    if (block.type === "BlockStatement" || block.type === "Program" || block.type === "SwitchStatement") {
      return block.range[1];
    }
  }
  return statement.range[1];
}

/** `!x`, `x == null`, `x === undefined`, `typeof x === "string"` */
function isPlainTest(node: TSESTree.UnaryExpression | TSESTree.BinaryExpression): boolean {
  if (node.type === "UnaryExpression") return node.operator === "!";
  const isNothing = (side: Node): boolean =>
    (side.type === "Literal" && side.value === null) || (side.type === "Identifier" && side.name === "undefined");
  return /^[!=]==?$/.test(node.operator) && (isNothing(node.left) || isNothing(node.right));
}
