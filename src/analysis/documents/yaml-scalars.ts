import type { TSESTree } from "@typescript-eslint/utils";
import { knownText, scalar, unknown, type NodeValue } from "../values/node-value.js";
import { partOf, type YamlNode } from "./yaml-nodes.js";

/** How a scalar is written. */
export type YamlStyle = "plain" | "double-quoted" | "single-quoted" | "literal" | "folded";

const styles = new WeakMap<TSESTree.Node, YamlStyle>();

/** How the scalar is written that a literal was made of; undefined for every other node. */
export function yamlStyleOf(node: TSESTree.Node): YamlStyle | undefined {
  return styles.get(node);
}

/** A whole or decimal number that every version of YAML reads as the same one. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Words that are something else in YAML 1.1 than in YAML 1.2: booleans, times, dates, grouped digits. */
const readDifferently = /^(?:y|n|yes|no|on|off|[=~]|<<|[-+]?[\d.][\d_,:.]*|\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?)$/i;

/** Whether a word without quotes is a string in every version of YAML. */
export function readsTheSame(word: string): boolean {
  return !readDifferently.test(word) && !/^(?:true|false|null)$/i.test(word);
}

/**
 * Reads a scalar. What the versions of YAML (CloudFormation's is 1.1, the parser's 1.2) read differently is unknown.
 *
 * @param tag the tag that it has, if it is one of YAML's own: `str` for `!!str`
 * @param literal the literal that stands for it
 */
export function scalarValue(node: YamlNode, tag: string | undefined, literal: TSESTree.Node): NodeValue {
  const style = partOf(node, "style") as YamlStyle;
  styles.set(literal, style);
  const written = partOf(node, "strValue") ?? partOf(node, "value");
  const text = typeof written === "string" ? written : "";
  if (tag === "str" || (style !== "plain" && tag === undefined)) return knownText(text, literal);
  if (tag !== undefined && !/^(?:int|float|bool|null)$/.test(tag)) return unknown(literal);
  return plainValue(text, partOf(node, "value"), literal);
}

function plainValue(text: string, value: unknown, literal: TSESTree.Node): NodeValue {
  if (value === null) return scalar(null, literal);
  if (typeof value === "number") return plainNumber.test(text) ? scalar(value, literal) : unknown(literal);
  if (typeof value === "boolean") return scalar(value, literal);
  return readDifferently.test(text) ? unknown(literal) : knownText(text, literal);
}
