import type { TSESTree } from "@typescript-eslint/utils";
import { describe, expect, it } from "vitest";
import { ancestorsOf, parentOf } from "../../src/analysis/ancestors.js";
import { findNode, sourceCodeOf } from "./source-code.js";

/** A chain of nodes, innermost first; the last one's parent is `top`. */
function chain(length: number, top?: TSESTree.Node | null): TSESTree.Node[] {
  const nodes = Array.from({ length }, (_, index) => ({ type: `N${String(index)}` }) as unknown as TSESTree.Node);
  for (const [index, node] of nodes.entries()) Object.assign(node, { parent: nodes[index + 1] ?? top });
  return nodes;
}

function first(node: TSESTree.Node | undefined): Generator<TSESTree.Node, void> {
  if (node === undefined) throw new Error("no node");
  return ancestorsOf(node);
}

describe("ancestors", () => {
  it.each(["ts", "js", "script"] as const)("go up to the program and no further (%s)", (language) => {
    const sourceCode = sourceCodeOf("f({ a: [1] });", language);
    const types = [...ancestorsOf(findNode(sourceCode, "Literal"))].map(({ type }) => type).join(" < ");
    expect(types).toBe(
      "ArrayExpression < Property < ObjectExpression < CallExpression < ExpressionStatement < Program",
    );
    expect(parentOf(findNode(sourceCode, "Program"))).toBeUndefined();
  });

  it.each([undefined, null])("end at a parent that is %s", (top) => {
    const nodes = chain(5, top);
    expect([...first(nodes[0])]).toEqual(nodes.slice(1));
  });

  it.each([1, 2, 3, 7, 8, 100])("end in a circle of %d", (length) => {
    const circle = chain(length);
    Object.assign(circle.at(-1) ?? {}, { parent: circle[0] });
    const nodes = [...chain(6, circle[0]), ...circle];
    const seen = [...first(nodes[0])];
    // Each is seen, and the walk ends after some rounds.
    expect(new Set(seen)).toEqual(new Set(nodes.slice(1)));
    expect(seen.length).toBeLessThan(3 * nodes.length + 8);
  });
});
