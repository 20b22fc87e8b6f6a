import type { TSESTree } from "@typescript-eslint/utils";
import type { SourceFile } from "../source-file.js";
import { staticKey } from "../bindings/variables.js";
import {
  absent,
  knownText,
  list,
  record,
  scalar,
  textOf,
  unknown,
  type NodeEntry,
  type NodeItem,
  type NodeText,
  type NodeValue,
} from "./make.js";

/** Says what can be proved of an expression. */
export interface Resolver {
  resolve(node: TSESTree.Node): NodeValue;
}

export function createResolver(file: SourceFile): Resolver {
  const maxDepth = 200;
  let depth = 0;

  function resolve(node: TSESTree.Node): NodeValue {
    if (depth >= maxDepth) return unknown(node);
    depth += 1;
    try {
      return dispatch(node);
    } finally {
      depth -= 1;
    }
  }

  function dispatch(node: TSESTree.Node): NodeValue {
    switch (node.type) {
      case "Literal":
        return resolveLiteral(node);
      case "TemplateLiteral":
        return resolveTemplate(node);
      case "ObjectExpression":
        return resolveObject(node);
      case "ArrayExpression":
        return resolveArray(node);
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
        return resolve(node.expression);
      case "Identifier":
        return node.name === "undefined" && file.variableOf(node)?.defs.length !== 1 ? absent(node) : unknown(node);
      default:
        return unknown(node);
    }
  }

  function resolveTemplate(node: TSESTree.TemplateLiteral): NodeValue {
    const parts: NodeText[] = [];
    node.quasis.forEach((quasi, index) => {
      if (quasi.value.cooked) parts.push({ known: true, text: quasi.value.cooked, node: quasi, offset: 0 });
      if (index < node.expressions.length) parts.push({ known: false, min: 0, max: Infinity, alphabet: undefined });
    });
    return textOf(parts, node);
  }

  function resolveObject(node: TSESTree.ObjectExpression): NodeValue {
    const entries = new Map<string, NodeEntry>();
    for (const property of node.properties) {
      if (property.type !== "Property" || property.kind !== "init") return unknown(node);
      const key = staticKey(property);
      if (key === undefined || key === "__proto__") return unknown(node);
      const value = resolve(property.value);
      entries.set(key, {
        key,
        keyNode: property.shorthand ? property : property.key,
        propertyNode: property,
        value,
      });
    }
    return record(entries, false, node);
  }

  function resolveArray(node: TSESTree.ArrayExpression): NodeValue {
    const items: NodeItem[] = [];
    for (const element of node.elements) {
      if (element === null || element.type === "SpreadElement") return unknown(node);
      items.push({ spread: false, value: resolve(element), node: element });
    }
    return list(items, node);
  }

  return { resolve };
}

function resolveLiteral(node: TSESTree.Literal): NodeValue {
  const { value } = node;
  if (typeof value === "string") return knownText(value, node);
  if (typeof value === "number" || typeof value === "boolean") return scalar(value, node);
  return unknown(node);
}
