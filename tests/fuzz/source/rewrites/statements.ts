import type { TSESTree } from "@typescript-eslint/utils";
import type { ParsedProgram } from "../../tree.js";
import { around, instead } from "./expressions.js";
import type { Rewrite, Site } from "./rewrite.js";

/** Statements that are an expression, but no directive. */
function expressionStatements({ nodes }: ParsedProgram): readonly TSESTree.ExpressionStatement[] {
  return nodes.flatMap(({ node }) =>
    node.type === "ExpressionStatement" && node.directive === undefined ? [node] : [],
  );
}

function inBlock(before: string, behind: string): Rewrite["sites"] {
  return (program) => expressionStatements(program).map((node) => around(node, before, behind));
}

/** An object's members in two objects, the one spread in the other. */
function splitObjects({ nodes, code }: ParsedProgram, choice: number): readonly Site[] {
  return nodes.flatMap(({ node }) => {
    if (node.type !== "ObjectExpression" || node.properties.length < 2) return [];
    const isPlain = node.properties.every((one) => one.type === "Property" && one.kind === "init" && !one.method);
    if (!isPlain || code.slice(...node.range).includes("__proto__")) return [];
    const at = 1 + (choice % (node.properties.length - 1));
    const texts = node.properties.map(({ range }) => code.slice(...range));
    return [instead(node, `{ ...{ ${texts.slice(0, at).join(", ")} }, ${texts.slice(at).join(", ")} }`)];
  });
}

/** Statements and objects in other words. */
export const statements: readonly Rewrite[] = [
  { name: "a block", keeps: "places", gives: "same language", sites: inBlock("{ ", " }") },
  { name: "a labelled block", keeps: "places", gives: "same language", sites: inBlock("label_: { ", " }") },
  { name: "a condition that holds", keeps: "silence", gives: "same language", sites: inBlock("if (true) { ", " }") },
  { name: "try", keeps: "silence", gives: "same language", sites: inBlock("try { ", " } finally { void 0; }") },
  { name: "an object in two", keeps: "messages", gives: "same language", sites: splitObjects },
];
