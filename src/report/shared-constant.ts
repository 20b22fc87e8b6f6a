import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { ancestorsOf } from "../analysis/ancestors.js";
import type { Edit } from "../check/violation.js";

/**
 * Whether an edit would change a constant that others use too, for the sake of a mistake that stands elsewhere: they
 * may need it as it is.
 *
 * @param reported where the mistake is marked
 */
export function changesSharedConstant(
  edits: readonly Edit<TSESTree.Node>[],
  reported: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return edits.some((edit) => {
    const edited = editedNode(edit);
    // Nearly always the mistake is what is changed.
    if (edited === undefined || edited === reported) return false;
    const declarator = declaratorAround(edited);
    if (declarator === undefined || isWithin(reported, declarator)) return false;
    const [variable] = sourceCode.scopeManager.getDeclaredVariables(declarator as never);
    return (variable?.references.filter((reference) => reference.isRead()).length ?? 0) > 1;
  });
}

function editedNode(edit: Edit<TSESTree.Node>): TSESTree.Node | undefined {
  switch (edit.type) {
    case "remove-property":
      return edit.propertyNode;
    case "remove-items":
      return edit.nodes[0];
    case "insert-member":
      // Whoever else uses the object lacks the member too, or sets it.
      return undefined;
    case "rename-key":
      return edit.keyNode;
    case "replace-text":
    case "name-module":
    case "replace-value":
    case "write-date":
    case "write-json":
    case "make-template":
      return edit.node;
  }
}

/** The declaration of the constant that a node is a part of the value of. */
function declaratorAround(node: TSESTree.Node): TSESTree.VariableDeclarator | undefined {
  for (const around of ancestorsOf(node)) {
    if (around.type === "VariableDeclarator") return around.id.type === "Identifier" ? around : undefined;
    if (/Function|Statement|Class/.test(around.type)) return undefined;
  }
  return undefined;
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}
