import type { TSESTree } from "@typescript-eslint/utils";
import type { Functions, FunctionNode } from "../bindings/functions.js";
import { guardsOf } from "./conditions.js";
import type { Call, Evaluator, Frame } from "./evaluation.js";
import { absent, oneOf, truthiness, unknown, withoutChoices, type NodeBranch, type NodeValue } from "./make.js";

/** How many calls of the file's functions are followed into one another. */
const maxCalls = 16;

/** What a function of the file returns; for an async one, what awaiting it gives. */
export function callFunction(
  callee: FunctionNode,
  args: readonly NodeValue[] | undefined,
  node: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
  functions: Functions,
): NodeValue {
  const depth = (frame.call?.depth ?? 0) + 1;
  if (callee.generator || depth > maxCalls) return unknown(node);
  const call: Call = { callee, args, caller: frame.call, depth };
  const { returned, empty } = functions.outcomeOf(callee);
  const open = new Set<TSESTree.Node>();
  const branches = returned.flatMap((value): NodeBranch[] => {
    for (const { test, holds } of returned.length > 1 || empty ? guardsOf(value, callee.body) : []) {
      const answer = truthiness(evaluator.resolve(test, { at: test, call }));
      if (answer === !holds) return [];
      if (answer === undefined && evaluator.dependsOnArguments(test, { at: test, call })) open.add(test);
    }
    return [{ value: evaluator.resolve(value, { at: value, call }), fallback: false }];
  });
  if (empty) branches.push({ value: absent(node), fallback: false });
  const value = branches.length === 0 ? unknown(node) : oneOf(branches, node);
  return open.size === 0 ? value : withoutChoices(value);
}
