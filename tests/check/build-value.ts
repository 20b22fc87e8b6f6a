import type { RecordEntry, TextPart, UnknownText, Value } from "../../src/check/value.js";

/** A node is its own address: `$.A[1]` for a value, `key $.A` for a key, `property $.A` for a property. */
export type TestNode = string;

/** A value that `valueOf` takes as it is. */
export class Raw {
  readonly make: (node: TestNode) => Value<TestNode>;
  constructor(make: (node: TestNode) => Value<TestNode>) {
    this.make = make;
  }
}

export const unknown = new Raw((node) => ({ kind: "unknown", node }));

export function unknownOf(type: "string" | "number" | "boolean" | "list" | "record"): Raw {
  return new Raw((node) => ({ kind: "unknown", type, node }));
}

export function instance(className: string, byteLength?: number): Raw {
  return new Raw((node) => ({ kind: "object", className, byteLength, node }));
}

/** Branches; one that is wrapped in `fallback` is the right side of `||` or `??`. */
export function oneOf(...branches: readonly unknown[]): Raw {
  return new Raw((node) => ({
    kind: "one-of",
    branches: branches.map((branch, at) => {
      const isFallback = branch instanceof Fallback;
      return { value: valueOf(isFallback ? branch.value : branch, `${node}?${String(at)}`), fallback: isFallback };
    }),
    node,
  }));
}

class Fallback {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

export function fallback(value: unknown): Fallback {
  return new Fallback(value);
}

/** A template: strings are known, others unknown. Each known part is its own node, `$.A#0`, `$.A#1`, ... */
export function template(...parts: readonly (string | Partial<UnknownText>)[]): Raw {
  return new Raw((node) => ({
    kind: "text",
    parts: parts.map((part, at): TextPart<TestNode> =>
      typeof part === "string"
        ? { known: true, text: part, node: `${node}#${String(at)}`, offset: 0 }
        : { known: false, min: 0, max: Infinity, alphabet: undefined, ...part },
    ),
    node,
  }));
}

/** A record with an end that nobody knows. */
export function open(entries: Readonly<Record<string, unknown>>): Raw {
  return new Raw((node) => record(entries, node, true));
}

/** A list of which one item is a run of `min` to `max` elements, each like `element`. */
export function run(min: number, max: number, element: unknown): Raw {
  return new Raw((node) => ({
    kind: "list",
    items: [{ spread: true, value: valueOf(element, `${node}[...]`), min, max, node: `${node}[...]` }],
    node,
  }));
}

function record(entries: Readonly<Record<string, unknown>>, node: TestNode, isOpen: boolean): Value<TestNode> {
  const map = new Map<string, RecordEntry<TestNode>>();
  for (const [key, value] of Object.entries(entries)) {
    const address = `${node}.${key}`;
    map.set(key, {
      key,
      keyNode: `key ${address}`,
      propertyNode: `property ${address}`,
      value: valueOf(value, address),
    });
  }
  return { kind: "record", entries: map, open: isOpen, node };
}

/** The checker's value of a JavaScript one, all known but for the wrappers above. */
export function valueOf(value: unknown, node: TestNode = "$"): Value<TestNode> {
  if (value instanceof Raw) return value.make(node);
  if (value === undefined) return { kind: "absent", node };
  if (typeof value === "string") return { kind: "text", parts: [{ known: true, text: value, node, offset: 0 }], node };
  if (value === null || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return { kind: "scalar", value, node };
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, at) => {
      const address = `${node}[${String(at)}]`;
      return { spread: false, value: valueOf(item, address), node: address } as const;
    });
    return { kind: "list", items, node };
  }
  if (typeof value === "object") return record(value as Readonly<Record<string, unknown>>, node, false);
  throw new TypeError(`No test value is a ${typeof value}.`);
}
