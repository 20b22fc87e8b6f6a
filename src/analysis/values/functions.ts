import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/function-node.js";
import { completableByOthers } from "../effects/apply-effects.js";
import { wayTo } from "./guards.js";
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
  const { body } = call.callee;
  const isChosen = returned.length > 1 || empty;
  const ends = [...returned, ...(empty ? [body] : [])].map((place) => ({
    place,
    reached: isChosen ? isReached(place, call, evaluator) : true,
  }));
  const branches = ends.flatMap(({ place, reached }): NodeBranch[] => {
    if (reached === false) return [];
    const value = place === body && empty ? absent(node) : evaluator.resolve(place, { at: place, call });
    return [{ value, fallback: false }];
  });
  const value = branches.length === 0 ? unknown(node) : oneOf(branches, node);
  return ends.some(({ reached }) => reached === "perhaps") ? withoutChoices(value) : value;
}

/** Whether a call comes to a place in its function: some runs do, no run does, or what it is given may decide that. */
function isReached(place: TSESTree.Node, call: Call, evaluator: Evaluator): boolean | "perhaps" {
  const { guards, exits, switches } = wayTo(place, call.callee.body, evaluator.file);
  let reached: boolean | "perhaps" = true;
  for (const { test, holds } of guards) {
    const answer = truthiness(evaluator.resolve(test, { at: test, call }));
    if (answer === !holds) return false;
    if (answer === undefined && dependsOnArguments(test, { at: test, call }, evaluator)) reached = "perhaps";
  }
  if (switches.some((choice) => isDecided(choice, { at: choice, call }, evaluator))) return "perhaps";
  if (exits.some((decider) => dependsOnArguments(decider, { at: decider, call }, evaluator))) return "perhaps";
  return reached;
}
