import type { TSESTree } from "@typescript-eslint/utils";

/** A node of the tree that `yaml-eslint-parser` makes, as far as it is looked at. */
export interface YamlNode {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/** The nodes that a part of a node holds: one, several, or none; what is left out (`key:`) isn't there. */
export function childrenOf(node: YamlNode, part: string): YamlNode[] {
  const value = partOf(node, part);
  return (Array.isArray(value) ? value : [value]).filter(isYamlNode);
}

/** What a part of a node holds. */
export function partOf(node: YamlNode, part: string): unknown {
  return Reflect.get(node, part);
}

/** Whether it is a node of that tree. */
export function isYamlNode(value: unknown): value is YamlNode {
  return typeof value === "object" && value !== null && "type" in value && "range" in value && "loc" in value;
}
