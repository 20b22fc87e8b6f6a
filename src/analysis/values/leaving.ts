import type { TSESTree } from "@typescript-eslint/utils";
import type { Globals } from "../bindings/globals.js";
import { memberName } from "../bindings/variables.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** In a longer statement than this, nobody looks whether it leaves the block: it counts as if it did. */
const maxSearched = 4000;

// All that is here goes by names, and each way out that is seen only makes less known of what comes after it.

const exits = /\b(?:return|throw|break|continue|yield|exit|fail|abort|redirect|notFound)\b/;

/** Whether control may leave the block in a statement or expression, so that what follows runs under its condition. */
export function mayLeave(root: Node, file: SourceFile, globals: Globals): boolean {
  const [start, end] = root.range;
  if (end - start > maxSearched || exits.test(file.sourceCode.text.slice(start, end))) return true;
  let found = false;
  file.walk(root, (node) => {
    const call = node.type === "ExpressionStatement" ? node.expression : node === root ? node : undefined;
    if (call !== undefined) found ||= isUnknownCall(call, globals);
    return !found;
  });
  return found;
}

/** `assert(x)`, `invariant(x, "...")`, `assertDefined(x)`, `expect(x)`: it throws unless it likes what it gets. */
export function isAssertion({ callee }: TSESTree.CallExpression, file: SourceFile): boolean {
  return /assert|invariant|check|ensure|expect|require|validate|verify|must/i.test(
    file.sourceCode.text.slice(callee.range[0], Math.min(callee.range[1], callee.range[0] + 80)),
  );
}

/** Whether a call may throw or end the process, as far as anybody knows: `usage()`, `program.help()`, `requested(x)`. */
export function isUnknownCall(expression: Node, globals: Globals): boolean {
  let call = expression;
  while (call.type === "AwaitExpression" || call.type === "ChainExpression") {
    call = call.type === "AwaitExpression" ? call.argument : call.expression;
  }
  if (call.type !== "CallExpression") return false;
  if (globals.nameOf(call.callee)?.startsWith("console.") === true) return false;
  return call.callee.type !== "MemberExpression" || !collecting.has(memberName(call.callee) ?? "");
}

/** What puts something into a collection goes on after it, whosever collection it is. */
const collecting = new Set(["push", "unshift", "add", "set", "append", "delete"]);
