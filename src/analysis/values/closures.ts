import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/function-node.js";
import { memberName, originOf } from "../bindings/variables.js";
import { argumentValues } from "./call-arguments.js";
import type { Evaluator } from "./evaluation.js";
import type { Call, Frame } from "./frame.js";
import { maxCalls } from "./functions.js";

/** A function of the file, and the call in which it was made: what the parameters around it hold. */
export interface Closure {
  readonly callee: FunctionNode;
  readonly captured: Call | undefined;
}

/**
 * The function that an expression certainly is: one of the file, or what a function of the file returns: `make("a")`,
 * a constant that is that, or a method of an object that is returned.
 *
 * @param depth how many calls were followed on the way: `f()()()`
 */
export function closureOf(node: TSESTree.Node, frame: Frame, evaluator: Evaluator, depth = 0): Closure | undefined {
  const callee = evaluator.functions.of(node);
  if (callee !== undefined) return { callee, captured: frame.call };
  if (depth > maxCalls) return undefined;
  const returned = returnedOf(node, frame, evaluator, depth);
  if (returned !== undefined) return closureOf(returned.node, returned.frame, evaluator, depth + 1);
  return node.type === "MemberExpression" ? methodOf(node, frame, evaluator, depth) : undefined;
}

/** An expression in a function, and the call of the function that returns it. */
interface Returned {
  readonly node: TSESTree.Expression;
  readonly frame: Frame;
}

/** The one expression that a call returns, or the call that a constant is made by. */
function returnedOf(node: TSESTree.Node, frame: Frame, evaluator: Evaluator, followed: number): Returned | undefined {
  const call = madeBy(node, evaluator);
  if (call === undefined) return undefined;
  const maker = evaluator.memory.withoutCycle(call, () => closureOf(call.callee, frame, evaluator, followed + 1));
  if (maker === undefined || maker.callee.async || maker.callee.generator) return undefined;
  const { functions } = evaluator;
  const { returned, empty } = functions.outcomeOf(maker.callee);
  const [only] = returned;
  const depth = Math.max(frame.call?.depth ?? 0, maker.captured?.depth ?? 0) + 1;
  if (only === undefined || returned.length > 1 || empty || depth > maxCalls) return undefined;
  if (functions.isOverridable(maker.callee)) return undefined;
  const args = argumentValues(call, frame, evaluator);
  return { node: only, frame: { at: only, call: { callee: maker.callee, args, caller: maker.captured, depth } } };
}

function madeBy(node: TSESTree.Node, { file }: Evaluator): TSESTree.CallExpression | undefined {
  if (node.type === "CallExpression") return node.optional ? undefined : node;
  const variable = node.type === "Identifier" ? file.variableOf(node) : undefined;
  const origin = variable && originOf(variable);
  return origin?.steps.length === 0 && origin.init.type === "CallExpression" ? origin.init : undefined;
}

/** `names.model` of `const names = createNames("a")`, of an object of which only members are read. */
function methodOf(
  node: TSESTree.MemberExpression,
  frame: Frame,
  evaluator: Evaluator,
  followed: number,
): Closure | undefined {
  const name = memberName(node);
  const { file, functions } = evaluator;
  const returned = name === undefined ? undefined : returnedOf(node.object, frame, evaluator, followed);
  if (name === undefined || returned?.node.type !== "ObjectExpression") return undefined;
  const variable = node.object.type === "Identifier" ? file.variableOf(node.object) : undefined;
  if (variable !== undefined && !functions.isOnlyRead(variable)) return undefined;
  const method = functions.methodIn(returned.node, name);
  return method && { callee: method, captured: returned.frame.call };
}
