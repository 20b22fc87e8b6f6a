import type { TSESTree } from "@typescript-eslint/utils";
import type { Globals } from "../bindings/globals.js";
import type { Makers } from "../bindings/makers.js";
import { memberName } from "../bindings/variables.js";
import { globalUses, importedUses, methodUses, sameMethods, type ArgumentUse } from "./argument-uses.js";

type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;

/** Tells what functions of the language and of packages do with their arguments. */
export interface KnownCallees {
  /**
   * What a call certainly does with the objects that it is given; undefined where it may do anything. It never goes
   * by spelling alone: a global must be the global, a function come from its package, and the object of a method be
   * made by something known.
   */
  useOf(call: CallLike): ArgumentUse | undefined;
}

export function findKnownCallees(globals: Globals, makers: Makers): KnownCallees {
  function look(callee: TSESTree.Node): ArgumentUse | undefined {
    const imported = makers.importedName(callee);
    if (imported !== undefined) return importedUses.get(imported);
    const global = globals.nameOf(callee);
    if (global !== undefined) return globalUses.get(global);
    const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    const maker = callee.type === "MemberExpression" && method !== undefined ? makers.of(callee.object) : undefined;
    if (method === undefined || maker?.then.every((name) => sameMethods.has(name)) !== true) return undefined;
    if (!maker.name.includes(":") && !globals.isOriginal(maker.name)) return undefined;
    return methodUses.get(`${maker.name}#${method}`);
  }

  return {
    useOf(call) {
      const callee = call.callee.type === "ChainExpression" ? call.callee.expression : call.callee;
      const use = look(callee);
      return use === "reads" && givesOut(call, globals) ? undefined : use;
    },
  };
}

/** `JSON.stringify(x, replacer)`, `assert.throws(...)`: a function of the user's may get at what is read. */
function givesOut(call: CallLike, globals: Globals): boolean {
  const [, second] = call.arguments;
  if (call.arguments.some(({ type }) => type === "ArrowFunctionExpression" || type === "FunctionExpression")) {
    return true;
  }
  if (second === undefined || globals.nameOf(call.callee) !== "JSON.stringify") return false;
  return second.type !== "Literal" && second.type !== "ArrayExpression" && globals.nameOf(second) !== "undefined";
}
