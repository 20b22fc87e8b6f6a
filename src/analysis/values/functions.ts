import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/function-node.js";
import { completableByOthers } from "../effects/apply-effects.js";
import { guardsOf, switchesAround } from "./guards.js";
import { dependsOnArguments, isDecided } from "./decided.js";
import type { Evaluator } from "./evaluation.js";
import type { Call, Frame } from "./frame.js";
import { oneOf, withoutChoices } from "./choices.js";
import { absent, unknown, type NodeBranch, type NodeValue } from "./node-value.js";
import { truthiness } from "./value-facts.js";

/** How many calls of the file's functions are followed into one another. */
export const maxCalls = 16;

/** What a function of the file returns; for an async one, what awaiting it gives. */
export function callFunction(
  callee: FunctionNode,
  args: readonly NodeValue[] | undefined,
  node: TSESTree.Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const depth = (frame.call?.depth ?? 0) + 1;
  if (callee.generator || depth > maxCalls) return unknown(node);
  const value = returnedBy({ callee, args, caller: frame.call, depth }, node, evaluator);
  return evaluator.memory.bounded(evaluator.functions.isOverridable(callee) ? completableByOthers(value) : value, node);
}

function returnedBy(call: Call, node: TSESTree.Node, evaluator: Evaluator): NodeValue {
  const { returned, empty } = evaluator.functions.outcomeOf(call.callee);
  const open = new Set<TSESTree.Node>();
  const isChosen = returned.length > 1 || empty;
  const branches = returned.flatMap((value): NodeBranch[] => {
    for (const choice of isChosen ? switchesAround(value, call.callee.body) : []) {
      if (isDecided(choice, { at: choice, call }, evaluator)) open.add(choice);
    }
    for (const { test, holds } of isChosen ? guardsOf(value, call.callee.body) : []) {
      const answer = truthiness(evaluator.resolve(test, { at: test, call }));
      if (answer === !holds) return [];
      if (answer === undefined && dependsOnArguments(test, { at: test, call }, evaluator)) open.add(test);
    }
    return [{ value: evaluator.resolve(value, { at: value, call }), fallback: false }];
  });
  if (empty) branches.push({ value: absent(node), fallback: false });
  const value = branches.length === 0 ? unknown(node) : oneOf(branches, node);
  return open.size === 0 ? value : withoutChoices(value);
}
