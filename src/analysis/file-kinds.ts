import type { TSESLint } from "@typescript-eslint/utils";
import type { JsonNode } from "./documents/json-tree.js";
import { isYamlNode, partOf, type YamlNode } from "./documents/yaml-nodes.js";

/** A JSON file as `@eslint/json` hands it to rules. */
export interface JsonSource {
  readonly text: string;
  readonly ast: JsonNode;
}

/** A YAML file as ESLint hands it to rules: read with `yaml-eslint-parser`, or by the language of `eslint-plugin-yml`. */
export interface YamlSource {
  readonly text: string;
  readonly ast: YamlNode;
}

/** Whether it is a JSON file of `@eslint/json`'s. */
export function isJsonSource(sourceCode: object): sourceCode is JsonSource {
  if (!("ast" in sourceCode) || !("text" in sourceCode)) return false;
  const { ast } = sourceCode;
  return typeof ast === "object" && ast !== null && "type" in ast && ast.type === "Document";
}

/** Whether it is a YAML file. */
export function isYamlSource(sourceCode: object): sourceCode is YamlSource {
  if (!("ast" in sourceCode) || !isYamlNode(sourceCode.ast) || sourceCode.ast.type !== "Program") return false;
  const body = partOf(sourceCode.ast, "body");
  const first: unknown = Array.isArray(body) ? body[0] : undefined;
  return isYamlNode(first) && first.type === "YAMLDocument";
}

/** Whether it is JavaScript or TypeScript, which alone have scopes. */
export function isJavaScript(sourceCode: object): sourceCode is TSESLint.SourceCode {
  return "scopeManager" in sourceCode;
}
