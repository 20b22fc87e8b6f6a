import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf, contains } from "../ancestors.js";
import type { Globals } from "../bindings/globals.js";
import { statementsIn } from "../bindings/last-writes.js";
import { memberName } from "../bindings/variables.js";
import { isJump } from "../jumps.js";
import type { SourceFile } from "../source-file.js";

type Node = TSESTree.Node;

/** In a longer statement than this, nobody looks whether it leaves the block: it counts as if it did. */
const maxSearched = 4000;

// Calls go by their names, and each way out that is seen only makes less known of what comes after it.

const exits = /^(?:exit|fail|abort|redirect|notFound)$/;

/**
 * Whether control may leave the block in a statement or expression, so that what follows runs under its condition. A
 * jump in a function of its own ends only that function, which nobody tells apart here.
 */
export function mayLeaveBlock(root: Node, file: SourceFile, globals: Globals): boolean {
  const [start, end] = root.range;
  if (end - start > maxSearched) return true;
  let found = false;
  file.walk(root, (node) => {
    const call = node.type === "ExpressionStatement" ? node.expression : node === root ? node : undefined;
    found ||= isJump(node) || isExit(node) || (call !== undefined && isUnknownCall(call, globals));
    return !found;
  });
  return found;
}

/**
 * Whether control may not come from a place in a branch to one behind it: something that follows in the branch may throw or
 * end the process. `if (!ok) { name = ""; usage(); }`
 */
export function mayEndBefore(place: Node, later: Node, file: SourceFile, globals: Globals): boolean {
  let branch = place;
  for (const holder of ancestorsOf(place)) {
    if (contains(holder, later)) return false;
    // A `break` leads on, too.
    const after = statementsIn(holder).filter(
      ({ type, range }) => range[0] >= branch.range[1] && type !== "BreakStatement",
    );
    if (after.some((statement) => mayLeaveBlock(statement, file, globals))) return true;
    branch = holder;
  }
  return false;
}

/** `process.exit()`, `fail()` and their like. */
function isExit(node: Node): boolean {
  return node.type === "CallExpression" && calleeNames(node).some((name) => exits.test(name));
}

/** `assert(x)`, `invariant(x, "...")`, `assertDefined(x)`, `expect(x)`: it throws unless it likes what it gets. */
export function isAssertion(call: TSESTree.CallExpression): boolean {
  return calleeNames(call).some((name) => assertions.test(name));
}

const assertions = /assert|invariant|check|ensure|expect|require|validate|verify|must/i;

/** The names on the way to what is called: `not`, `to` and `expect` of `expect(x).to.not(y)`; not of ever longer chains. */
function calleeNames(call: TSESTree.CallExpression): readonly string[] {
  const names: string[] = [];
  let node: Node = call.callee;
  for (let steps = 0; steps < maxNames; steps += 1) {
    if (node.type === "Identifier") names.push(node.name);
    if (node.type === "MemberExpression") {
      names.push(memberName(node) ?? "");
      node = node.object;
    } else if (node.type === "CallExpression") node = node.callee;
    else if (node.type === "ChainExpression" || node.type === "TSNonNullExpression") node = node.expression;
    else break;
  }
  return names;
}

const maxNames = 20;

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
