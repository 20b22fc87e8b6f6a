import type { TSESTree } from "@typescript-eslint/utils";
import { memberName } from "../bindings/variables.js";

/** Functions and methods that read their arguments and don't keep or change them, by how they are written. */
const globals = new Set(
  (
    "String Number Boolean BigInt Symbol parseInt parseFloat isNaN isFinite structuredClone encodeURIComponent " +
    "require expect assert Error TypeError RangeError Date RegExp URL URLSearchParams TextEncoder Uint8Array alert fetch"
  ).split(" "),
);
const objects = new Set(["console", "JSON", "Math", "Buffer", "Number", "String", "Date", "util", "assert"]);
const objectMethods = new Set(
  "keys hasOwn is isFrozen isSealed isExtensible getOwnPropertyNames getOwnPropertySymbols getPrototypeOf".split(" "),
);
const methods = new Set(
  (
    "log info warn error debug trace verbose fatal silly send stringify inspect isEqual deepEqual deepStrictEqual " +
    "equal strictEqual equals toEqual toStrictEqual toBe toMatchObject toContainEqual toContain toHaveBeenCalledWith " +
    "toHaveReceivedCommandWith objectContaining arrayContaining cloneDeep hasOwnProperty includes indexOf has " +
    "json render"
  ).split(" "),
);

/** Whether a call certainly doesn't change the objects that it is given. */
export function leavesArgumentsAlone(
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  isGlobal: (node: TSESTree.Node, name: string) => boolean,
): boolean {
  const { callee } = call;
  if (callee.type === "Identifier") {
    return globals.has(callee.name) && (isGlobal(callee, callee.name) || isTestOrNode(callee.name));
  }
  if (callee.type !== "MemberExpression") return false;
  const name = memberName(callee);
  if (name === undefined) return false;
  if (callee.object.type === "Identifier") {
    if (isGlobal(callee.object, "Object")) return objectMethods.has(name);
    if (callee.object.name === "Array") return name === "isArray";
    if (objects.has(callee.object.name)) return true;
  }
  return methods.has(name);
}

/** Names that are as often imported as global. */
function isTestOrNode(name: string): boolean {
  return name === "expect" || name === "assert" || name === "URL" || name === "TextEncoder";
}
