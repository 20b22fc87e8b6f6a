import type { TSESTree } from "@typescript-eslint/utils";

type Node = TSESTree.Node;

/**
 * What a node stands in, from the inside out, up to the program. Every walk up the tree goes through here: the
 * program's own parent is `null` with some parsers and missing with others, whatever its type says.
 *
 * Ends also where a parser's parents go round in a circle.
 */
export function* ancestorsOf(node: Node): Generator<Node, void> {
  let mark = node;
  let steps = 0;
  for (let at = parentOf(node); at !== undefined && at !== mark; at = parentOf(at)) {
    yield at;
    steps += 1;
    // The mark moves up at each power of two, so a circle of any length meets it.
    if ((steps & (steps - 1)) === 0) mark = at;
  }
}

/** What a node stands in; undefined for the program. */
export function parentOf(node: Node): Node | undefined {
  const { parent }: { readonly parent?: Node | null } = node;
  return parent ?? undefined;
}

/** Whether a node stands in another one, or is it. */
export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
