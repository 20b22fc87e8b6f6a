import type { NodeValue } from "../values/node-value.js";
import type { JsonSource } from "../file-kinds.js";
import { jsonValue, nodesIn } from "./json-tree.js";

/** The value in a JSON file; none where the file is empty. */
export function jsonValues({ ast }: JsonSource): NodeValue[] {
  return nodesIn(ast, "body").map((body) => jsonValue(body));
}
