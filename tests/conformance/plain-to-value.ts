import type { ListItem, RecordEntry, Value } from "../../src/check/value.js";
import { isRecord, type Path, type Plain } from "./oracle/plain.js";

/** A node of a value that was never written down: where it is in the request. */
export interface PlainNode {
  readonly path: Path;
  readonly is: "key" | "value" | "property";
}

/** The checker's view of a plain value: all of it known. */
export function toValue(plain: Plain, path: Path = []): Value<PlainNode> {
  const node: PlainNode = { path, is: "value" };
  if (typeof plain === "string") {
    return { kind: "text", node, parts: plain === "" ? [] : [{ known: true, text: plain, node, offset: 0 }] };
  }
  if (Array.isArray(plain)) {
    const items = plain.map((item, index): ListItem<PlainNode> => {
      const at = [...path, index];
      return { spread: false, value: toValue(item, at), node: { path: at, is: "value" } };
    });
    return { kind: "list", items, node };
  }
  if (plain instanceof Date) return { kind: "object", className: "Date", byteLength: undefined, node };
  if (plain instanceof RegExp) return { kind: "object", className: "RegExp", byteLength: undefined, node };
  if (plain instanceof Uint8Array) return { kind: "object", className: "Uint8Array", byteLength: plain.length, node };
  if (isRecord(plain)) {
    const entries = new Map(
      Object.entries(plain).map(([key, item]): [string, RecordEntry<PlainNode>] => {
        const at = [...path, key];
        return [
          key,
          {
            key,
            keyNode: { path: at, is: "key" },
            propertyNode: { path: at, is: "property" },
            value: toValue(item, at),
          },
        ];
      }),
    );
    return { kind: "record", entries, open: false, node };
  }
  return { kind: "scalar", value: plain, node };
}
