import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit, Violation } from "../../../check/violation.js";

type Node = TSESTree.Node;

/**
 * The violations of a construct's properties, with those of their suggestions that may be made: nothing is put in the place
 * of `Size.gibibytes(30)` or of an enum's member, since the construct takes no number or string there.
 */
export function withSuggestionsForConstructs(violations: readonly Violation<Node>[]): Violation<Node>[] {
  return violations.map((violation) => ({
    ...violation,
    suggestions: violation.suggestions.filter(({ edits }) => !edits.some(replacesMadeValue)),
  }));
}

function replacesMadeValue(edit: Edit<Node>): boolean {
  return (
    edit.type === "replace-value" &&
    /^(?:CallExpression|NewExpression|MemberExpression|Identifier)$/.test(edit.node.type)
  );
}
