import { host } from "../../../host.js";
import { objectOf, type NodeValue } from "../node-value.js";
import { exactText } from "../../../check/text-value.js";
import { integerOf, type KnownCall, type KnownFunction } from "./known-call.js";

/** What makes a buffer, by its name in `Buffer`. */
export const bufferMakers: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ["from", (call) => buffer(call, lengthFrom(call.argument(0), call.argument(1)))],
  ["alloc", (call) => buffer(call, count(call.argument(0)))],
  ["allocUnsafe", (call) => buffer(call, count(call.argument(0)))],
  ["concat", (call) => buffer(call, undefined)],
]);

/** `new Uint8Array(...)`, of a length or of a list. */
export function typedArray(className: string): KnownFunction {
  return (call) => {
    const first = call.argument(0);
    const length = first === undefined ? 0 : first.kind === "list" ? listLength(first) : count(first);
    return objectOf(className, call.node, length);
  };
}

/** `new TextEncoder().encode("...")` */
export function encoded(call: KnownCall): NodeValue {
  const first = call.argument(0);
  const text = first === undefined ? "" : exactText(first);
  return objectOf("Uint8Array", call.node, text === undefined ? undefined : host.byteLength(text));
}

function buffer(call: KnownCall, length: number | undefined): NodeValue {
  return objectOf("Buffer", call.node, length);
}

/** A number of bytes: for any other number, the call throws or rounds. */
function count(value: NodeValue | undefined): number | undefined {
  const integer = integerOf(value);
  return integer === undefined || integer < 0 ? undefined : integer;
}

function listLength(value: NodeValue & { kind: "list" }): number | undefined {
  return value.items.some((item) => item.spread) ? undefined : value.items.length;
}

function lengthFrom(first: NodeValue | undefined, second: NodeValue | undefined): number | undefined {
  if (first === undefined) return undefined;
  if (first.kind === "list") return listLength(first);
  const text = exactText(first);
  const encoding = second === undefined ? "utf8" : exactText(second);
  return text === undefined || encoding === undefined ? undefined : host.byteLength(text, encoding);
}
