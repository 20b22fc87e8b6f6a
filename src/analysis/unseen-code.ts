import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "./source-file.js";
import { isTarget } from "./target.js";
import { withoutTypes } from "./without-types.js";

/**
 * Whether a file runs code that isn't written in it, and that can read and change any of its variables: `eval("...")`, or
 * a block in which any name may be a property (`with (object) { ... }`). Nothing is certain in such a file.
 */
export function runsUnseenCode(file: SourceFile): boolean {
  const { text } = file.sourceCode;
  if (text.includes("with") && file.nodes("WithStatement").length > 0) return true;
  if (text.includes("satisfies") && file.nodes("TSSatisfiesExpression").some(isWrittenName)) return true;
  return text.includes("eval") && file.nodes("CallExpression").some(({ callee }) => isEval(callee, file));
}

/** `(name satisfies string) = value`: the parser's scopes take it for a read. */
function isWrittenName(node: TSESTree.TSSatisfiesExpression): boolean {
  return withoutTypes(node).type === "Identifier" && isTarget(node);
}

/** `eval` itself: under another name it sees global variables only. */
function isEval(callee: TSESTree.Node, file: SourceFile): boolean {
  return callee.type === "Identifier" && callee.name === "eval" && (file.variableOf(callee)?.defs.length ?? 0) === 0;
}
