import type { TSESTree } from "@typescript-eslint/utils";
import type { Globals } from "../bindings/globals.js";
import { memberName } from "../bindings/variables.js";
import { copiers } from "../method-kinds.js";
import type { SourceFile } from "../source-file.js";
import { declaredType } from "./declared-types.js";

/** What the language's functions that give a list are called. */
const makers = new Set(["Array.from", "Array.of", "Object.keys", "Object.values", "Object.entries"]);

/** The methods of lists that give a list, or what steps through one and has its methods; what `find` gives is anybody's. */
const listMethods = new Set([...copiers, "map", "filter", "flatMap", "toSorted"]);

/** Chains of calls are followed this far. */
const maxCalls = 30;

/**
 * Whether an expression is a list of the language's own, as far as the file shows: it is written out, declared to be
 * one, or made by the language of such. Only then `map` and its like are what their names say.
 */
export function isKnownList(start: TSESTree.Node, file: SourceFile, globals: Globals): boolean {
  let node = start;
  for (let calls = 0; calls < maxCalls; calls += 1) {
    if (declaredType(node, file, globals) === "list") return true;
    if (node.type !== "CallExpression") return false;
    if (makers.has(globals.nameOf(node.callee) ?? "")) return true;
    const { callee } = node;
    const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    if (callee.type !== "MemberExpression" || name === undefined) return false;
    if (name === "split") return declaredType(callee.object, file, globals) === "string";
    if (!listMethods.has(name)) return false;
    node = callee.object;
  }
  return false;
}
