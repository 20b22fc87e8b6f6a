import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/functions.js";
import type { Imports } from "../bindings/imports.js";
import type { SourceFile } from "../source-file.js";
import type { NodeValue } from "./make.js";

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

/** What the parts of the evaluation need of each other. */
export interface Evaluator {
  readonly file: SourceFile;
  readonly imports: Imports;
  /** What can be proved of an expression; never throws. */
  resolve(node: TSESTree.Node, frame: Frame): NodeValue;
  /** The function of this file that an expression certainly is. */
  functionOf(node: TSESTree.Node): FunctionNode | undefined;
  /** What a function of this file returns (for an async one: what awaiting it gives). */
  callFunction(
    callee: FunctionNode,
    args: readonly NodeValue[] | undefined,
    node: TSESTree.Node,
    frame: Frame,
  ): NodeValue;
  /** Whether an expression in a function looks at what is known of the function's arguments. */
  dependsOnArguments(node: TSESTree.Node, frame: Frame): boolean;
  /** Whether a place is under a condition on the variable that an expression is, or is a part of. */
  isUnderConditionOn(node: TSESTree.Node, place: TSESTree.Node): boolean;
  /** Says that what is being computed depends on the frame and must not be remembered for others. */
  dependsOnFrame(): void;
  /** Whether an identifier is the global of that name, not something declared in the file. */
  isGlobal(node: TSESTree.Node, name: string): boolean;
}
