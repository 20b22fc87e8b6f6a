import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../analysis/ancestors.js";
import { yamlStyleOf } from "../analysis/documents/yaml-scalars.js";
import type { Edit } from "../check/violation.js";
import { hasKey } from "./object-keys.js";
import { addPair, removePair } from "./yaml-blocks.js";
import { changeOf, type TextChange } from "./text-change.js";
import { isWrittenAsIs } from "../analysis/documents/yaml-stretch.js";
import { yamlScalar } from "./yaml-text.js";

/**
 * The change of a YAML file that an edit stands for.
 *
 * @returns undefined where it can't be made safely: of scalars, only those on one line are changed
 */
export function yamlChange(edit: Edit<TSESTree.Node>, text: string): TextChange | undefined {
  switch (edit.type) {
    case "replace-value":
      return replaceScalar(edit.node, edit.value, text);
    case "rename-key":
      return renameKey(edit.keyNode, edit.name, text);
    case "replace-text": {
      const { node } = edit;
      if (node.type !== "Literal" || typeof node.value !== "string") return undefined;
      if (!isWrittenAsIs(node, text)) return undefined;
      return replaceScalar(node, node.value.slice(0, edit.start) + edit.text + node.value.slice(edit.end), text);
    }
    case "remove-property":
      return removePair(edit.propertyNode, text);
    case "insert-member":
      return addPair(edit.recordNode, edit.name, edit.placeholder, text);
    default:
      return undefined;
  }
}

function replaceScalar(node: TSESTree.Node, value: string | number | boolean, text: string): TextChange | undefined {
  if (node.type !== "Literal" || yamlStyleOf(node) === undefined) return undefined;
  const parent = parentOf(node);
  if (parent?.type === "Property" && parent.key === node) {
    return typeof value === "string" ? renameKey(node, value, text) : undefined;
  }
  return isOnOneLine(node, text) ? changeOf(node, yamlScalar(value, node)) : undefined;
}

function renameKey(keyNode: TSESTree.Node, name: string, text: string): TextChange | undefined {
  const property = parentOf(keyNode);
  const mapping = property && parentOf(property);
  if (mapping?.type !== "ObjectExpression" || hasKey(mapping, name) || !isOnOneLine(keyNode, text)) return undefined;
  return changeOf(keyNode, yamlScalar(name, keyNode));
}

function isOnOneLine({ range }: TSESTree.Node, text: string): boolean {
  return !/[\n\r]/.test(text.slice(...range));
}
