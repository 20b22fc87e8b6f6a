import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains, parentOf } from "../ancestors.js";
import { isGlobal } from "../bindings/globals.js";
import { isJump } from "../jumps.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** Whether something has happened by the time that something else is evaluated. */
export type Order = "before" | "after" | "maybe";

/**
 * Whether `event` has happened each time that `use` is evaluated.
 *
 * `before` and `after` are certain; everything in another function, in a loop or under a condition is `maybe`.
 * `made` is where the object in question is made: what happens in an earlier round of a loop in which the object is
 * made anew doesn't concern it.
 */
export function orderOf(event: Node, use: Node, made: Node): Order {
  const scope = enclosingFunction(event);
  if (scope !== enclosingFunction(use)) return "maybe";
  if (contains(event, use) || event.range[0] >= use.range[1]) {
    return enclosingFunction(made) === scope && !repeats(event, use, made, scope) ? "after" : "maybe";
  }
  return event.range[1] <= use.range[0] && alwaysRunsBefore(event, use) ? "before" : "maybe";
}

/** Whether `event` may have happened when `use` is evaluated, on the object that `made` makes: not where it can't have. */
export function mayRunBefore(event: Node, use: Node, made: Node): boolean {
  const scope = enclosingFunction(event);
  if (scope !== enclosingFunction(use) || repeats(event, use, made, scope)) return true;
  if (contains(event, use)) return false;
  if (contains(use, event)) return true;
  return event.range[0] < use.range[0] && !isApart(event, use);
}

/** Whether control can't come from `event` down to `use`: the other branch of a choice, or one that ends before. */
function isApart(event: Node, use: Node): boolean {
  let branch = event;
  let ends = false;
  for (const node of ancestorsOf(event)) {
    if (contains(node, use)) {
      const isChoice = node.type === "IfStatement" || node.type === "ConditionalExpression";
      return ends || (isChoice && branch !== node.test);
    }
    // What is returned or thrown in a `try` may still lead on, to its `catch` and `finally`.
    if (node.type === "TryStatement") return false;
    const last = node.type === "BlockStatement" ? node.body.at(-1) : node;
    ends ||= last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
    branch = node;
  }
  return false;
}

/**
 * The tests that decide whether `event`, a statement before `use`, happens, and nothing else does.
 *
 * @returns undefined where nothing decides, or something that isn't a test, or where `event` doesn't lead on to `use`: it
 *   is in the other branch, or what follows it jumps or calls anything that may not return
 */
export function testsBefore(event: Node, use: Node, file: SourceFile): readonly Node[] | undefined {
  if (enclosingFunction(event) !== enclosingFunction(use)) return undefined;
  const tests: Node[] = [];
  let branch = event;
  for (const parent of ancestorsOf(event)) {
    if (contains(parent, use)) return isStatementList(parent) && leadsOn(event, branch, file) ? tests : undefined;
    const test = testOf(parent, branch);
    if (test !== undefined) tests.push(test);
    else if (!runsWithParts(parent)) return undefined;
    branch = parent;
  }
  return undefined;
}

/** What decides whether a part of an expression or a statement is evaluated. */
function testOf(parent: Node, part: Node): Node | undefined {
  switch (parent.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return part === parent.test ? undefined : parent.test;
    case "LogicalExpression":
      return part === parent.right ? parent.left : undefined;
    default:
      return undefined;
  }
}

/** Whether a node evaluates its parts each time that it is evaluated itself. */
function runsWithParts(node: Node): boolean {
  return node.type === "BlockStatement" || node.type === "ExpressionStatement" || isPartAlwaysEvaluated(node);
}

/** Whether nothing that follows `event` in `branch` jumps or calls anything that may not return. */
function leadsOn(event: Node, branch: Node, file: SourceFile): boolean {
  let leads = true;
  file.walk(branch, (node) => {
    const isBefore = node.range[1] < event.range[1] || contains(event, node);
    if (!isBefore && mayNotGoOn(node, file)) leads = false;
    return leads && !isBefore && !isFunctionLike(node);
  });
  return leads;
}

/** Whether control may not go on after a node: a jump, or code that may throw. */
function mayNotGoOn(node: Node, file: SourceFile): boolean {
  switch (node.type) {
    case "AwaitExpression":
    case "NewExpression":
    case "TaggedTemplateExpression":
      return true;
    case "CallExpression":
      return node.callee.type !== "MemberExpression" || !isGlobal(node.callee.object, "console", file);
    default:
      return isJump(node);
  }
}

/** The function, class body or program that a node belongs to. */
export function enclosingFunction(node: Node): Node {
  let outermost = node;
  for (const parent of ancestorsOf(node)) {
    if (isFunctionLike(parent)) return parent;
    outermost = parent;
  }
  return outermost;
}

function isFunctionLike(node: Node): boolean {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "PropertyDefinition":
    case "StaticBlock":
    case "Program":
      return true;
    default:
      return false;
  }
}

/** Whether a loop around both may run `event` in one round and `use` in the next, on the same object. */
function repeats(event: Node, use: Node, made: Node, scope: Node): boolean {
  for (const node of ancestorsOf(use)) {
    if (node === scope) return false;
    if (isLoop(node) && contains(node, event)) return !contains(node.body, made);
  }
  return false;
}

function isLoop(
  node: Node,
): node is
  | TSESTree.ForStatement
  | TSESTree.ForInStatement
  | TSESTree.ForOfStatement
  | TSESTree.WhileStatement
  | TSESTree.DoWhileStatement {
  return /^(?:For(?:In|Of)?|While|DoWhile)Statement$/.test(node.type);
}

/** Whether `event` is a statement of its own in a block that also holds `use`, further down. */
function alwaysRunsBefore(event: Node, use: Node): boolean {
  let statement = parentOf(event);
  while (statement !== undefined && isPartAlwaysEvaluated(statement)) statement = parentOf(statement);
  if (statement?.type === "VariableDeclarator") statement = parentOf(statement);
  else if (statement?.type !== "ExpressionStatement") return false;
  let block = statement && parentOf(statement);
  // A block that stands by itself runs like the statements around it.
  while (block?.type === "BlockStatement") {
    const outer = parentOf(block);
    if (outer === undefined || !isStatementList(outer)) break;
    block = outer;
  }
  return block !== undefined && isStatementList(block) && contains(block, use);
}

function isPartAlwaysEvaluated(node: Node): boolean {
  return (
    node.type === "AwaitExpression" ||
    node.type === "SequenceExpression" ||
    node.type === "ChainExpression" ||
    node.type === "UnaryExpression"
  );
}

function isStatementList(node: Node): boolean {
  switch (node.type) {
    case "BlockStatement":
    case "Program":
    case "StaticBlock":
    case "SwitchCase":
    case "TSModuleBlock":
      return true;
    default:
      return false;
  }
}
