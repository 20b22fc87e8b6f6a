import type { SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Edit, Placeholder } from "../check/violation.js";
import { ancestorsOf } from "../analysis/ancestors.js";
import { changeInPlace, hasKey, keyText, quoteFor, stretchOf } from "./edit-in-place.js";
import { appendEntries, type EntryList, readEntryList, removeEntries, type TextChange } from "./entry-list.js";
import { literalSource, type Stretch } from "./literal-source.js";
import { type Quote, stringLiteral } from "./string-literal.js";

type NodeEdit = Edit<TSESTree.Node>;
type Container = TSESTree.ObjectExpression | TSESTree.ArrayExpression;

/** All that happens to the entries of one object or array literal. */
interface ContainerEdits {
  readonly removed: Set<TSESTree.Node>;
  readonly added: string[];
}

/**
 * Whether an edit would change a constant that others use too, for the sake of a mistake that stands elsewhere: they
 * may need it as it is.
 *
 * @param reported where the mistake is marked
 */
export function changesSharedConstant(
  edits: readonly NodeEdit[],
  reported: TSESTree.Node,
  sourceCode: SourceCode,
): boolean {
  return edits.some((edit) => {
    const declarator = declaratorAround(editedNode(edit));
    if (declarator === undefined || isWithin(reported, declarator)) {
      return false;
    }
    const [variable] = sourceCode.scopeManager.getDeclaredVariables(declarator as never);
    return (variable?.references.filter((reference) => reference.isRead()).length ?? 0) > 1;
  });
}

function editedNode(edit: NodeEdit): TSESTree.Node | undefined {
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
    case "replace-value":
    case "make-template":
      return edit.node;
  }
}

/** The declaration of the constant that a node is a part of the value of. */
function declaratorAround(node: TSESTree.Node | undefined): TSESTree.VariableDeclarator | undefined {
  if (node === undefined) return undefined;
  for (const around of ancestorsOf(node)) {
    if (around.type === "VariableDeclarator") return around.id.type === "Identifier" ? around : undefined;
    if (/Function|Statement|Class/.test(around.type)) return undefined;
  }
  return undefined;
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

/**
 * Turns the edits of one suggestion into changes of the text.
 *
 * @returns ascending changes that don't overlap; undefined where one of the edits can't be made safely.
 */
export function changesOfSuggestion(
  edits: readonly NodeEdit[],
  sourceCode: SourceCode,
): readonly TextChange[] | undefined {
  const changes: TextChange[] = [];
  const containers = new Map<Container, ContainerEdits>();
  const inContainer = (container: Container): ContainerEdits => {
    const known = containers.get(container) ?? { removed: new Set(), added: [] };
    containers.set(container, known);
    return known;
  };
  for (const edit of edits) {
    if (edit.type === "remove-property" || edit.type === "remove-items") {
      for (const node of edit.type === "remove-items" ? edit.nodes : [edit.propertyNode]) {
        const entry = entryOf(node);
        if (entry === undefined) return undefined;
        inContainer(entry.container).removed.add(entry.node);
      }
    } else if (edit.type === "insert-member") {
      const { recordNode } = edit;
      if (recordNode.type !== "ObjectExpression" || hasKey(recordNode, edit.name)) return undefined;
      inContainer(recordNode).added.push(memberText(edit.name, edit.placeholder, recordNode, sourceCode));
    } else {
      const change = changeInPlace(edit, sourceCode);
      if (change === undefined) return undefined;
      changes.push(change);
    }
  }
  for (const [container, { removed, added }] of containers) {
    const ofContainer = changesOfContainer(container, removed, added, sourceCode.text);
    if (ofContainer === undefined) return undefined;
    changes.push(...ofContainer);
  }
  changes.sort((a, b) => a.start - b.start);
  return changes.length > 0 && !overlap(changes) ? changes : undefined;
}

function overlap(changes: readonly TextChange[]): boolean {
  return changes.some((change, index) => index > 0 && change.start < (changes[index - 1]?.end ?? 0));
}

/** The entry of an object or array literal that the node is, looking out through `as`, `satisfies` and `!`. */
function entryOf(node: TSESTree.Node): { readonly container: Container; readonly node: TSESTree.Node } | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case "ObjectExpression":
    case "ArrayExpression":
      return { container: parent, node };
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
      return entryOf(parent);
    default:
      return undefined;
  }
}

function changesOfContainer(
  container: Container,
  removed: ReadonlySet<TSESTree.Node>,
  added: readonly string[],
  text: string,
): TextChange[] | undefined {
  const nodes = container.type === "ObjectExpression" ? container.properties : container.elements;
  const ranges: Stretch[] = [];
  const indices = new Set<number>();
  for (const [index, node] of nodes.entries()) {
    if (node === null) return undefined;
    ranges.push(stretchOf(node));
    if (removed.has(node)) indices.add(index);
  }
  const list = readEntryList(stretchOf(container), ranges, text);
  if (list === undefined) return undefined;
  if (indices.size === 0) return appendEntries(list, added, text, true);
  return added.length === 0 ? removeEntries(list, indices, text) : exchangeEntry(list, indices, added);
}

/** One member for another: at the same place. */
function exchangeEntry(
  list: EntryList,
  removed: ReadonlySet<number>,
  added: readonly string[],
): TextChange[] | undefined {
  const [index] = removed;
  const [text] = added;
  const entry = index === undefined ? undefined : list.entries[index];
  return entry !== undefined && text !== undefined && removed.size === 1 && added.length === 1
    ? [{ start: entry.start, end: entry.end, text }]
    : undefined;
}

function memberText(
  name: string,
  placeholder: Placeholder,
  record: TSESTree.ObjectExpression,
  sourceCode: SourceCode,
): string {
  const keyQuotes = record.properties.map((property) =>
    property.type === "Property" ? literalSource(property.key, sourceCode.text)?.quote : undefined,
  );
  const keyQuote = keyQuotes.every((quote) => quote !== undefined) ? keyQuotes[0] : undefined;
  return `${keyText(name, keyQuote)}: ${placeholderText(placeholder, quoteFor(record, sourceCode))}`;
}

function placeholderText(placeholder: Placeholder, quote: Quote): string {
  switch (placeholder.type) {
    case "string":
      return stringLiteral(placeholder.value, quote);
    case "number":
    case "boolean":
      return String(placeholder.value);
    case "list":
      return "[]";
    case "record":
      return "{}";
    case "date":
      return "new Date()";
    case "blob":
      return "new Uint8Array()";
  }
}
