import type { NodeValue } from "../values/node-value.js";
import { jsonValue, nodesIn, type JsonNode } from "./json-tree.js";

/** A JSON file as `@eslint/json` hands it to rules. */
export interface JsonSource {
  readonly text: string;
  readonly ast: JsonNode;
}

/** Whether it is a JSON file of `@eslint/json`'s. */
export function isJsonSource(sourceCode: object): sourceCode is JsonSource {
  if (!("ast" in sourceCode) || !("text" in sourceCode)) return false;
  const { ast } = sourceCode;
  return typeof ast === "object" && ast !== null && "type" in ast && ast.type === "Document";
}

/** The value in a JSON file; none where the file is empty. */
export function jsonValues({ ast }: JsonSource): NodeValue[] {
  return nodesIn(ast, "body").map((body) => jsonValue(body));
}
