import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit, Suggestion, Violation } from "../../check/violation.js";

type Node = TSESTree.Node;

/**
 * The violations of JSON that is written within a string, with those of their suggestions that may be made there: what is
 * inserted is JSON, and needs no escape in whatever string it stands.
 */
export function withSuggestionsForText(violations: readonly Violation<Node>[], text: string): Violation<Node>[] {
  return violations.map((violation) => ({
    ...violation,
    suggestions: violation.suggestions.filter((suggestion) => isSafe(suggestion, text)),
  }));
}

function isSafe({ edits }: Suggestion<Node>, text: string): boolean {
  return edits.every((edit) => isSafeEdit(edit, text));
}

function isSafeEdit(edit: Edit<Node>, text: string): boolean {
  switch (edit.type) {
    case "replace-value":
      return isAsWritten(edit.node, text) && isPlain(String(edit.value));
    case "replace-text":
      return isAsWritten(edit.node, text) && isPlain(edit.text);
    case "rename-key":
      return isAsWritten(edit.keyNode, text) && isPlain(edit.name);
    case "remove-property":
      return true;
    case "remove-items":
      return true;
    case "insert-member":
      // How keys are quoted is seen from those that there are.
      return hasKeysAsWritten(edit.recordNode, text);
    case "name-module":
    case "write-date":
    case "write-json":
    case "make-template":
      return false;
  }
}

/** Whether a scalar of the JSON stands in the file as it is. */
function isAsWritten(node: Node, text: string): boolean {
  return node.type === "Literal" && text.slice(...node.range) === JSON.stringify(node.value);
}

function hasKeysAsWritten(node: Node, text: string): boolean {
  if (node.type !== "ObjectExpression" || node.properties.length === 0) return false;
  return node.properties.every((property) => property.type === "Property" && isAsWritten(property.key, text));
}

/** Whether a text may stand in any string as it is. */
function isPlain(text: string): boolean {
  return /^[\w./:,+ -]*$/u.test(text);
}
