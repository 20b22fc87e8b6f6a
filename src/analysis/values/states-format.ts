import type { TSESTree } from "@typescript-eslint/utils";
import { anyText, textOf, unknown, type NodePart, type NodeValue } from "./node-value.js";

/**
 * What `States.Format` makes of its template: the text around each `{}` is known, what takes the place of one isn't. A
 * backslash stands before a brace, an apostrophe or another backslash that is meant as it is.
 *
 * @param template as it is written, of `node`, from `offset` on
 */
export function formatted(template: string, node: TSESTree.Node, offset: number): NodeValue {
  const parts: NodePart[] = [];
  const pieces = template.matchAll(/\\(?<escaped>[^])|(?<hole>\{\})|(?<brace>[{}])|(?<plain>[^\\{}]+)|\\/g);
  for (const { index, groups = {} } of pieces) {
    const { escaped, hole, plain } = groups;
    if (hole !== undefined) parts.push(anyText);
    else if (plain !== undefined) parts.push({ known: true, text: plain, node, offset: offset + index });
    else if (escaped !== undefined) parts.push({ known: true, text: escaped, node, offset: offset + index + 1 });
    // A brace by itself is a mistake of another kind.
    else return unknown(node, "string");
  }
  return textOf(parts, node);
}

/** `States.Format('churn-{}', $.name)` as Step Functions evaluates it; undefined for any other expression. */
export function formattedByStates(expression: string, node: TSESTree.Node): NodeValue | undefined {
  const call = /^\s*States\.Format\(\s*'(?<template>(?:[^'\\]|\\[^])*)'\s*[,)]/d.exec(expression);
  const template = call?.groups?.template;
  const [start] = call?.indices?.groups?.template ?? [];
  return template === undefined || start === undefined ? undefined : formatted(template, node, start);
}
