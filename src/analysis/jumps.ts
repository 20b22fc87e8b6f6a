import type { TSESTree } from "@typescript-eslint/utils";

/**
 * Whether what stands after a statement or expression doesn't run: it leaves the function or the loop. A `yield` may
 * leave it for good, since nobody has to take the next value.
 */
export function isJump({ type }: TSESTree.Node): boolean {
  return jumps.has(type);
}

const jumps: ReadonlySet<string> = new Set([
  "ReturnStatement",
  "ThrowStatement",
  "BreakStatement",
  "ContinueStatement",
  "YieldExpression",
]);
