import { list, objectOf, run, unknown, type NodeValue } from "../node-value.js";
import { typedArray } from "./bytes.js";
import { date } from "./date.js";
import { integerOf, type KnownCall, type KnownFunction } from "./known-call.js";

const plainClasses = [
  ...["Map", "Set", "WeakMap", "WeakSet", "RegExp", "Promise", "URL", "URLSearchParams", "TextEncoder"],
  ...["Error", "TypeError", "RangeError"],
];

/** What `new` makes of the classes that the language and Node.js have. */
export const newObjects: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ["Array", arrayOfLength],
  ["Date", date],
  ...["Uint8Array", "Uint8ClampedArray", "Int8Array"].map((name): [string, KnownFunction] => [name, typedArray(name)]),
  ...plainClasses.map((name): [string, KnownFunction] => [name, ({ node }) => objectOf(name, node)]),
]);

/** `new Array(3)` has three holes; with anything but one number, the arguments are the elements. */
function arrayOfLength(call: KnownCall): NodeValue {
  const { node } = call;
  if (call.count === 0) return list([], node);
  const length = call.count === 1 ? integerOf(call.argument(0)) : undefined;
  if (length === undefined || length < 0 || length >= 2 ** 32) return unknown(node, "list");
  return list([run({ kind: "absent", hole: true, node }, length, length, node)], node);
}
