import type { TSESTree } from "@typescript-eslint/utils";

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

/** Whether `event`, a statement under a condition before `use`, leads on to `use` when it happens. */
export function leadsTo(event: Node, use: Node, text: string): boolean {
  if (enclosingFunction(event) !== enclosingFunction(use)) return false;
  let branch = event;
  while (branch.parent && !contains(branch.parent, use)) branch = branch.parent;
  if (/^(?:For|While|DoWhile|Try|Switch|Labeled)/.test(branch.type)) return false;
  return !/\b(?:return|throw|break|continue|yield|exit)\b/.test(text.slice(event.range[1], branch.range[1]));
}

export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** The function, class body or program that a node belongs to. */
export function enclosingFunction(node: Node): Node {
  let current = node;
  for (;;) {
    const parent: Node | null | undefined = current.parent;
    if (!parent) return current;
    if (isFunctionLike(parent)) return parent;
    current = parent;
  }
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
  for (let node: Node | undefined = use.parent; node !== undefined && node !== scope; node = node.parent) {
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
  let statement: Node | undefined = event.parent;
  while (
    statement?.type === "AwaitExpression" ||
    statement?.type === "SequenceExpression" ||
    statement?.type === "ChainExpression"
  ) {
    statement = statement.parent;
  }
  if (statement?.type !== "ExpressionStatement" && statement?.type !== "VariableDeclarator") return false;
  if (statement.type === "VariableDeclarator") statement = statement.parent;
  const block: Node = statement.parent;
  if (!contains(block, use)) return false;
  return block.type === "BlockStatement" || block.type === "Program" || block.type === "SwitchCase";
}
