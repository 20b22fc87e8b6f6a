import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/function-node.js";
import type { NodeValue } from "./node-value.js";

/** A call of a function of the file whose body is being evaluated. */
export interface Call {
  readonly callee: FunctionNode;
  /** What the parameters get, by position; undefined where the arguments aren't known. */
  readonly args: readonly NodeValue[] | undefined;
  readonly caller: Call | undefined;
  readonly depth: number;
}

/** From where an expression is looked at. */
export interface Frame {
  /** The place at which the value is used: what is written to an object after it doesn't count. */
  readonly at: TSESTree.Node;
  readonly call: Call | undefined;
}
