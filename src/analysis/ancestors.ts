import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/**
 * What a node stands in, from the inside out, up to the program. Every walk up the tree goes through here: the
 * program's own parent is `null` with some parsers and missing with others, whatever its type says.
 */
export function* ancestorsOf(node: Node): Generator<Node, void> {
  for (let at = parentOf(node); at !== undefined; at = parentOf(at)) yield at;
}

/** What a node stands in; undefined for the program. */
export function parentOf(node: Node): Node | undefined {
  const { parent }: { readonly parent?: Node | null } = node;
  return parent ?? undefined;
}
