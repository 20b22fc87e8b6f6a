import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import type { Call, Evaluator, Frame, FunctionNode } from "./evaluation.js";
import { absent, oneOf, unknown, type NodeBranch, type NodeValue } from "./make.js";

/** How many calls of the file's functions are followed into one another. */
const maxCalls = 16;

/** Where a function ends with a value. */
interface Outcome {
  readonly returned: readonly TSESTree.Expression[];
  /** Whether it may also end without one. */
  readonly empty: boolean;
}

/** What functions of the file return; for an async one, what awaiting it gives. */
export interface FunctionCaller {
  call(
    callee: FunctionNode,
    args: readonly NodeValue[] | undefined,
    node: TSESTree.Node,
    frame: Frame,
    evaluator: Evaluator,
  ): NodeValue;
}

export function createFunctionCaller(file: SourceFile): FunctionCaller {
  const outcomes = new Map<FunctionNode, Outcome>();

  function outcomeOf(callee: FunctionNode): Outcome {
    let outcome = outcomes.get(callee);
    if (outcome === undefined) {
      outcome = findOutcome(callee, file);
      outcomes.set(callee, outcome);
    }
    return outcome;
  }

  return {
    call(callee, args, node, frame, evaluator) {
      const depth = (frame.call?.depth ?? 0) + 1;
      if (callee.generator || depth > maxCalls) return unknown(node);
      const call: Call = { callee, args, caller: frame.call, depth };
      const { returned, empty } = outcomeOf(callee);
      const branches = returned.map((value): NodeBranch => {
        return { value: evaluator.resolve(value, { at: value, call }), fallback: false };
      });
      if (empty) branches.push({ value: absent(node), fallback: false });
      return branches.length === 0 ? unknown(node) : oneOf(branches, node);
    },
  };
}

function findOutcome(callee: FunctionNode, file: SourceFile): Outcome {
  if (callee.body.type !== "BlockStatement") return { returned: [callee.body], empty: false };
  const returned: TSESTree.Expression[] = [];
  let empty = !endsAlways(callee.body);
  file.walk(callee.body, (node) => {
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ClassBody":
        return false;
      case "ReturnStatement":
        if (node.argument === null) empty = true;
        else returned.push(node.argument);
        return false;
      default:
        return true;
    }
  });
  return { returned, empty };
}

/** Whether control never runs off the end of a statement. */
function endsAlways(node: TSESTree.Node): boolean {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
      return true;
    case "BlockStatement":
      return node.body.some(endsAlways);
    case "IfStatement":
      return node.alternate != null && endsAlways(node.consequent) && endsAlways(node.alternate);
    case "TryStatement":
      if (node.finalizer !== null && endsAlways(node.finalizer)) return true;
      return endsAlways(node.block) && (node.handler === null || endsAlways(node.handler.body));
    case "SwitchStatement":
      // Every case must end by itself or fall into one that does; a default must be there.
      return (
        node.cases.some((one) => one.test === null) &&
        node.cases.at(-1)?.consequent.some(endsAlways) === true &&
        node.cases.every((one) => one.consequent.length === 0 || one.consequent.some(endsAlways))
      );
    default:
      return false;
  }
}
