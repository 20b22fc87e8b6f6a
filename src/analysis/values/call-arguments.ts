import type { TSESTree } from "@typescript-eslint/utils";
import { resolveGiven } from "./agreement.js";
import type { Evaluator } from "./evaluation.js";
import type { Frame } from "./frame.js";
import type { NodeValue } from "./node-value.js";

/** The values of a call's arguments; undefined where a spread makes their positions unknown. */
export function argumentValues(
  node: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): readonly NodeValue[] | undefined {
  const values: NodeValue[] = [];
  for (const argument of node.arguments) {
    if (argument.type === "SpreadElement") return undefined;
    values.push(resolveGiven(argument, node, frame, evaluator));
  }
  return values;
}
