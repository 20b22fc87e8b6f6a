import type { TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode } from "../bindings/function-node.js";
import type { Functions } from "../bindings/functions.js";
import type { Globals } from "../bindings/globals.js";
import type { Imports } from "../bindings/imports.js";
import type { TypeInformation } from "../bindings/types/type-information.js";
import type { EffectFinder } from "../effects/effect-finder.js";
import type { SourceFile } from "../source-file.js";
import type { Conditions } from "./conditions.js";
import type { Frame } from "./frame.js";
import type { OtherFiles } from "./other-constants.js";
import type { Memory } from "./memory.js";
import type { NodeValue } from "./node-value.js";
import type { Replacements } from "./replacements.js";

/** What the evaluation of one file knows, and what its parts need of each other. */
export interface Evaluator {
  readonly file: SourceFile;
  readonly imports: Imports;
  readonly functions: Functions;
  readonly globals: Globals;
  readonly replacements: Replacements;
  readonly effects: EffectFinder;
  readonly conditions: Conditions;
  readonly compiler: TypeInformation | undefined;
  readonly memory: Memory;
  /** The constants of other files, where they are read. */
  readonly otherFiles: OtherFiles | undefined;
  /** What can be proved of an expression; never throws. */
  resolve(node: TSESTree.Node, frame: Frame): NodeValue;
  /** What a function of this file returns (for an async one: what awaiting it gives). */
  callFunction(
    callee: FunctionNode,
    args: readonly NodeValue[] | undefined,
    node: TSESTree.Node,
    frame: Frame,
  ): NodeValue;
}
