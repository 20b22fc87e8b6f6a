import type { TSESTree } from "@typescript-eslint/utils";

/** A node of the tree that `yaml-eslint-parser` makes, as far as it is looked at. */
export interface YamlNode {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly loc: TSESTree.SourceLocation;
}

/** A YAML file as ESLint hands it to rules: read with `yaml-eslint-parser`, or by the language of `eslint-plugin-yml`. */
export interface YamlSource {
  readonly text: string;
  readonly ast: YamlNode;
}

/** Whether it is a YAML file. */
export function isYamlSource(sourceCode: object): sourceCode is YamlSource {
  if (!("ast" in sourceCode) || !isYamlNode(sourceCode.ast) || sourceCode.ast.type !== "Program") return false;
  return childrenOf(sourceCode.ast, "body")[0]?.type === "YAMLDocument";
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

function isYamlNode(value: unknown): value is YamlNode {
  return typeof value === "object" && value !== null && "type" in value && "range" in value && "loc" in value;
}
