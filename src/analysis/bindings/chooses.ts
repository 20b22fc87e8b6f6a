import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { isFunction, type FunctionNode } from "./function-node.js";

type Node = TSESTree.Node;

/** Whether a function decides what to do. In its callbacks it may, by what they are called with (`if (error)`). */
export function chooses(callee: FunctionNode, file: SourceFile): boolean {
  const pending: FunctionNode[] = [callee];
  let found = false;
  for (let root = pending.pop(); root !== undefined; root = pending.pop()) {
    const current = root;
    file.walk(current, (node) => {
      if (found) return false;
      if (isFunction(node) && node !== current) {
        pending.push(node);
        return false;
      }
      const test = testOf(node);
      found = test !== undefined && (current === callee || !asksOnlyParameters(test, current, file));
      return true;
    });
  }
  return found;
}

/** What a node decides by. */
function testOf(node: Node): Node | undefined {
  switch (node.type) {
    case "IfStatement":
    case "ConditionalExpression":
      return node.test;
    case "LogicalExpression":
      return node.left;
    case "SwitchStatement":
      return node;
    default:
      return undefined;
  }
}

/** Whether a test looks only at what a function is called with; a `switch` counts as if it did more. */
function asksOnlyParameters(test: Node, callee: FunctionNode, file: SourceFile): boolean {
  let only = test.type !== "SwitchStatement";
  file.walk(test, (node) => {
    const declared = node.type === "Identifier" ? file.variableOf(node)?.defs[0] : undefined;
    if (declared !== undefined && declared.node !== (callee as Node)) only = false;
    return only;
  });
  return only;
}
