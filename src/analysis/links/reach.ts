import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains } from "../ancestors.js";
import type { RequestSite } from "../request-site.js";
import type { NodeValue } from "../values/node-value.js";

type Node = TSESTree.Node;

/**
 * Whether what a request makes is certainly there where another one stands: in no branch, loop or function that the other
 * one isn't in. Between functions only a name proves it that both take from one place.
 *
 * @param name what names it in the other request
 */
export function isReached(maker: RequestSite, user: Node, name: NodeValue): boolean {
  if (maker.isConditional === true && name.kind === "text") return false;
  let child = maker.anchor;
  for (const node of ancestorsOf(maker.anchor)) {
    const isAround = contains(node, user);
    if (isBranch(node, child) && !(isAround && contains(child, user))) return false;
    if (isFunction(node) && !isAround && !isSharedName(maker, name)) return false;
    child = node;
  }
  return true;
}

/** Whether a node may leave a child of it out. */
function isBranch(node: Node, child: Node): boolean {
  switch (node.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return node.test !== child;
    case "LogicalExpression":
      return node.right === child;
    case "SwitchCase":
    case "CatchClause":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
      return true;
    default:
      return false;
  }
}

function isFunction(node: Node): boolean {
  return (
    node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression"
  );
}

/** Whether the maker's name is written in the same place as the other's: in a constant that both use. */
function isSharedName({ value }: RequestSite, name: NodeValue): boolean {
  if (name.kind !== "text" || value.kind !== "record") return false;
  const nodes = new Set(name.parts.flatMap((part) => (part.known ? [part.node] : [])));
  return [...value.entries.values()].some(
    ({ value: own }) => own.kind === "text" && own.parts.some((part) => part.known && nodes.has(part.node)),
  );
}
