import type { TSESTree } from "@typescript-eslint/utils";
import type { Random } from "../../../conformance/oracle/random.js";
import { around, expressionsIn } from "../../source/rewrites/expressions.js";
import { applyEdits, parseProgram, type ParsedProgram, type PlacedNode } from "../../tree.js";

/** What TypeScript allows around an expression, and takes out before the program runs. */
const wrappings: readonly (readonly [before: string, behind: string])[] = [
  ["(", " as any)"],
  ["(", " satisfies any)"],
  ["(", ")!"],
  ["(<any>", ")"],
  ["(", ")"],
];

/** Writes types around some of a program's expressions, and around some of what it assigns to: it does the same. */
export function wrapInTypes(code: string, random: Random): string {
  const program = parseProgram(code);
  if (program === undefined) throw new SyntaxError("A generated program doesn't parse");
  const share = random.pick([0.05, 0.2]);
  const chosen = [...expressionsIn(program), ...targetsIn(program)]
    .filter(() => random.chance(share))
    .map(({ node }) => ({ ...around(node, ...random.pick(wrappings)), length: node.range[1] - node.range[0] }))
    .sort((a, b) => b.length - a.length);
  // Where two begin or end together, the longer one is outside.
  const before = chosen.flatMap(({ edits }) => edits.slice(0, 1));
  const behind = chosen.toReversed().flatMap(({ edits }) => edits.slice(1));
  const wrapped = applyEdits(code, [...before, ...behind]);
  // Not every parser takes all of these in a pattern.
  return parseProgram(wrapped) === undefined ? code : wrapped;
}

/** What is assigned to, by its name or as a member. */
function targetsIn({ nodes }: ParsedProgram): readonly PlacedNode[] {
  return nodes.filter(({ node, parent, key }) => isTarget(parent, key) && isName(node));
}

function isTarget({ type }: TSESTree.Node, key: string): boolean {
  return (
    (type === "AssignmentExpression" && key === "left") ||
    (type === "UpdateExpression" && key === "argument") ||
    (type === "ArrayPattern" && key === "elements") ||
    (type === "ForOfStatement" && key === "left")
  );
}

function isName({ type }: TSESTree.Node): boolean {
  return type === "MemberExpression" || type === "Identifier";
}
