import type { TSESTree } from "@typescript-eslint/utils";
import { parentOf } from "../ancestors.js";

/** Where something stands in a file of data. */
export interface Place {
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/** A node for a stretch of the text, such as the opening brace of the whole document. */
export function placeNode({ range, loc }: Place, parent?: TSESTree.Node): TSESTree.Node {
  return made({ type: "Identifier", name: "", range: [...range], loc, parent });
}

/** The first character of a node, such as the opening brace of an object. */
export function openingOf(node: TSESTree.Node): TSESTree.Node {
  const { range, loc } = node;
  const { line, column } = loc.start;
  const place: Place = {
    range: [range[0], range[0] + 1],
    loc: { start: { line, column }, end: { line, column: column + 1 } },
  };
  return placeNode(place, parentOf(node));
}

/** A property of an object literal, which gets its key and value when they are made. */
export function madeProperty(place: Place, parent: TSESTree.Node): TSESTree.Node {
  return made({
    type: "Property",
    kind: "init",
    computed: false,
    shorthand: false,
    method: false,
    ...place,
    parent,
  });
}

/** These nodes have what is asked of nodes here: type, place, parent, and the parts of literals. */
export function made(fields: object): TSESTree.Node {
  return fields as TSESTree.Node;
}
