import type { Shape } from "../model/shape.js";
import { exactText } from "./text-value.js";
import type { Value } from "./value.js";

const numeric = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/**
 * A resource's value as CloudFormation reads it: it makes a number or a boolean of a string that says one, and a string
 * of a number or a boolean, as the property's shape has it. What of that isn't certain is unknown.
 */
export function asCloudFormationReads<Node>(value: Value<Node>, shape: Shape): Value<Node> {
  return new Reading<Node>().read(value, shape);
}

class Reading<Node> {
  /** A constant that is used twice is read once. */
  readonly #known = new Map<Value<Node>, Map<Shape, Value<Node>>>();

  read(value: Value<Node>, shape: Shape): Value<Node> {
    switch (value.kind) {
      case "record":
      case "list":
      case "one-of":
        return this.#readOnce(value, shape);
      case "text":
        return readText(value, shape);
      case "scalar":
        return shape.kind === "string" && !shape.jsonValue ? readScalar(value) : value;
      case "unknown":
        return isScalarShape(shape) && value.type !== undefined && isScalarType(value.type)
          ? { kind: "unknown", node: value.node }
          : value;
      default:
        return value;
    }
  }

  #readOnce(value: Extract<Value<Node>, { kind: "record" | "list" | "one-of" }>, shape: Shape): Value<Node> {
    const ofValue = this.#known.get(value) ?? new Map<Shape, Value<Node>>();
    this.#known.set(value, ofValue);
    let known = ofValue.get(shape);
    if (known === undefined) {
      known = this.#readParts(value, shape);
      ofValue.set(shape, known);
    }
    return known;
  }

  #readParts(value: Extract<Value<Node>, { kind: "record" | "list" | "one-of" }>, shape: Shape): Value<Node> {
    if (value.kind === "one-of") {
      const branches = value.branches.map((branch) => ({ ...branch, value: this.read(branch.value, shape) }));
      return { ...value, branches };
    }
    if (value.kind === "list") {
      if (shape.kind !== "list") return value;
      return { ...value, items: value.items.map((item) => ({ ...item, value: this.read(item.value, shape.element) })) };
    }
    if (shape.kind !== "structure" && shape.kind !== "map") return value;
    const entries = [...value.entries].map(([key, entry]) => {
      const part = shape.kind === "map" ? shape.value : shape.members.get(key)?.shape;
      return [key, part === undefined ? entry : { ...entry, value: this.read(entry.value, part) }] as const;
    });
    return { ...value, entries: new Map(entries) };
  }
}

function readText<Node>(value: Extract<Value<Node>, { kind: "text" }>, shape: Shape): Value<Node> {
  if (shape.kind !== "number" && shape.kind !== "boolean") return value;
  const { node } = value;
  const text = exactText(value);
  if (text === undefined) return { kind: "unknown", node };
  if (shape.kind === "number") return numeric.test(text) ? { kind: "scalar", value: Number(text), node } : value;
  return /^(?:true|false)$/i.test(text) ? { kind: "scalar", value: text.toLowerCase() === "true", node } : value;
}

function readScalar<Node>(value: Extract<Value<Node>, { kind: "scalar" }>): Value<Node> {
  const { node } = value;
  if (value.value === null) return value;
  if (typeof value.value === "number" && !Number.isSafeInteger(value.value)) return { kind: "unknown", node };
  return { kind: "text", parts: [{ known: true, text: String(value.value), node, offset: 0 }], node };
}

function isScalarShape({ kind }: Shape): boolean {
  return kind === "string" || kind === "number" || kind === "boolean";
}

function isScalarType(type: string): boolean {
  return type === "string" || type === "number" || type === "boolean";
}
