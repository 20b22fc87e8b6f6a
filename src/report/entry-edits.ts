import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../analysis/ancestors.js";
import { appendEntries, type EntryList, readEntryList, removeEntries } from "./entry-list.js";
import type { Stretch } from "../analysis/stretch.js";
import { stretchOf, type TextChange } from "./text-change.js";

/** What has entries that can be removed or added. */
export type Container = TSESTree.ObjectExpression | TSESTree.ArrayExpression;

/** What happens to the entries of the object and array literals that one suggestion changes. */
export interface EntryEdits {
  /** @returns false where the node isn't an entry of a literal. */
  remove(node: TSESTree.Node): boolean;
  add(container: Container, entry: string): void;
  /**
   * @param trailingComma whether the language allows one
   * @returns undefined where one of the literals isn't written as it should be.
   */
  changes(text: string, trailingComma: boolean): TextChange[] | undefined;
}

/** Gathers what is removed from and added to each literal, since commas depend on all of it. */
export function collectEntryEdits(): EntryEdits {
  const containers = new Map<Container, { readonly removed: Set<TSESTree.Node>; readonly added: string[] }>();
  const inContainer = (container: Container): { readonly removed: Set<TSESTree.Node>; readonly added: string[] } => {
    const known = containers.get(container) ?? { removed: new Set(), added: [] };
    containers.set(container, known);
    return known;
  };
  return {
    remove(node) {
      const entry = entryOf(node);
      if (entry !== undefined) inContainer(entry.container).removed.add(entry.node);
      return entry !== undefined;
    },
    add(container, entry) {
      inContainer(container).added.push(entry);
    },
    changes(text, trailingComma) {
      const changes: TextChange[] = [];
      for (const [container, { removed, added }] of containers) {
        const ofContainer = changesOfContainer(container, removed, added, text, trailingComma);
        if (ofContainer === undefined) return undefined;
        changes.push(...ofContainer);
      }
      return changes;
    },
  };
}

/** The entry of an object or array literal that the node is, looking out through `as`, `satisfies` and `!`. */
function entryOf(node: TSESTree.Node): { readonly container: Container; readonly node: TSESTree.Node } | undefined {
  const parent = parentOf(node);
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
  trailingComma: boolean,
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
  if (indices.size === 0) return appendEntries(list, added, text, trailingComma);
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
