import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import { isJsonSource, isYamlSource } from "../analysis/file-kinds.js";
import { innerLiteral } from "../analysis/documents/inner-literals.js";
import type { Edit } from "../check/violation.js";
import { changeInPlace } from "./edit-in-place.js";
import { collectEntryEdits } from "./entry-edits.js";
import { memberText } from "./insert-member.js";
import { hasKey } from "./object-keys.js";
import type { TextChange } from "./text-change.js";
import { yamlChange } from "./yaml-changes.js";

/**
 * Turns the edits of one suggestion into changes of the text.
 *
 * @returns ascending changes that don't overlap; undefined where one of the edits can't be made safely.
 */
export function changesOfSuggestion(
  edits: readonly Edit<TSESTree.Node>[],
  sourceCode: SourceCode,
): readonly TextChange[] | undefined {
  const { text } = sourceCode;
  const isWithinText = edits.every(isOfInnerJson);
  if (!isWithinText && isYamlSource(sourceCode)) return inYaml(edits, text);
  const changes: TextChange[] = [];
  const entries = collectEntryEdits();
  for (const edit of edits) {
    switch (edit.type) {
      case "remove-property":
        if (!entries.remove(edit.propertyNode)) return undefined;
        break;
      case "remove-items":
        if (!edit.nodes.every((node) => entries.remove(node))) return undefined;
        break;
      case "insert-member": {
        const { recordNode } = edit;
        if (recordNode.type !== "ObjectExpression" || hasKey(recordNode, edit.name)) return undefined;
        const member = memberText(edit.name, edit.placeholder, recordNode, sourceCode);
        if (member === undefined) return undefined;
        entries.add(recordNode, member);
        break;
      }
      default: {
        const change = changeInPlace(edit, sourceCode);
        if (change === undefined) return undefined;
        changes.push(change);
      }
    }
  }
  const ofEntries = entries.changes(text, !isJsonSource(sourceCode) && !isWithinText);
  if (ofEntries === undefined) return undefined;
  return ascending([...changes, ...ofEntries]);
}

/** Whether an edit is of JSON that is written within a string of the file: its keys and texts are known as such. */
function isOfInnerJson(edit: Edit<TSESTree.Node>): boolean {
  switch (edit.type) {
    case "insert-member":
      return edit.recordNode.type === "ObjectExpression" && edit.recordNode.properties.some(isInnerProperty);
    case "remove-property":
      return isInnerProperty(edit.propertyNode);
    case "rename-key":
      return innerLiteral(edit.keyNode) !== undefined;
    case "replace-value":
    case "replace-text":
      return innerLiteral(edit.node) !== undefined;
    default:
      return false;
  }
}

function isInnerProperty(node: TSESTree.Node): boolean {
  return node.type === "Property" && innerLiteral(node.key) !== undefined;
}

function inYaml(edits: readonly Edit<TSESTree.Node>[], text: string): readonly TextChange[] | undefined {
  const changes = edits.flatMap((edit) => yamlChange(edit, text) ?? []);
  return changes.length === edits.length ? ascending(changes) : undefined;
}

function ascending(changes: readonly TextChange[]): readonly TextChange[] | undefined {
  if (changes.length === 1) return changes;
  const sorted = changes.toSorted((a, b) => a.start - b.start);
  return sorted.length > 0 && !overlap(sorted) ? sorted : undefined;
}

function overlap(changes: readonly TextChange[]): boolean {
  return changes.some((change, index) => index > 0 && change.start < (changes[index - 1]?.end ?? 0));
}
