import type { TSESTree } from "@typescript-eslint/utils";
import { made, madeProperty, type Place } from "./made-nodes.js";
import {
  knownText,
  list,
  record,
  run,
  scalar,
  unknown,
  type NodeEntry,
  type NodeItem,
  type NodeValue,
} from "../values/node-value.js";

/** A node of the tree that `@eslint/json` gives to rules (Momoa's), as far as it is looked at. */
export interface JsonNode {
  readonly type: string;
  readonly loc: TSESTree.SourceLocation;
  readonly range?: readonly [number, number];
}

/** Deeper nesting than this is unknown. */
const maxDepth = 200;

/** How a tree is read: where its nodes are in the file, and what its scalars stand for. */
export interface JsonReading {
  place(node: JsonNode): Place;
  /** What a string, a number or a boolean says, which is taken for `literal`. */
  scalar(value: string | number | boolean, literal: TSESTree.Node, node: JsonNode): NodeValue;
  /** A key, for which `literal` stands. */
  key(literal: TSESTree.Node, node: JsonNode): void;
  /** Whether a node stands for a part of the text that isn't known: any number of entries in a list. */
  isHole(node: JsonNode): boolean;
  /** Whether a key is known. */
  isKnown(key: string): boolean;
}

const asWritten: JsonReading = {
  place: placeOf,
  scalar: (value, literal) => (typeof value === "string" ? knownText(value, literal) : scalar(value, literal)),
  key: () => undefined,
  isHole: () => false,
  isKnown: () => true,
};

/**
 * Reads a JSON value.
 *
 * Its nodes are made to look like those of a JavaScript literal, which JSON is nearly a part of: so the places and
 * changes of violations are found as in JavaScript.
 *
 * @param parent what the value is written in, where that isn't the file itself
 */
export function jsonValue(node: JsonNode, reading: JsonReading = asWritten, parent?: TSESTree.Node): NodeValue {
  return convert(node, parent, reading, 0);
}

function convert(node: JsonNode, parent: TSESTree.Node | undefined, reading: JsonReading, depth: number): NodeValue {
  const place = reading.place(node);
  const literal = (value: string | number | boolean | null): TSESTree.Node =>
    made({ type: "Literal", value, ...place, parent });
  if (depth > maxDepth || reading.isHole(node)) return unknown(literal(null));
  switch (node.type) {
    case "Object":
      return convertObject(node, place, parent, reading, depth);
    case "Array":
      return convertArray(node, place, parent, reading, depth);
    case "String":
    case "Number":
    case "Boolean": {
      const value = field(node, "value");
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? reading.scalar(value, literal(value), node)
        : unknown(literal(null));
    }
    case "Null":
      return scalar(null, literal(null));
    default:
      return unknown(literal(null));
  }
}

function convertObject(
  node: JsonNode,
  place: Place,
  parent: TSESTree.Node | undefined,
  reading: JsonReading,
  depth: number,
): NodeValue {
  const properties: TSESTree.Node[] = [];
  const object = made({ type: "ObjectExpression", properties, ...place, parent });
  const entries = new Map<string, NodeEntry>();
  let open = false;
  for (const member of nodesIn(node, "members")) {
    const [name] = nodesIn(member, "name");
    const [content] = nodesIn(member, "value");
    if (name === undefined || content === undefined) continue;
    const key = field(name, name.type === "Identifier" ? "name" : "value");
    if (typeof key !== "string") continue;
    const property = madeProperty(reading.place(member), object);
    const keyNode = made(
      name.type === "Identifier"
        ? { type: "Identifier", name: key, ...reading.place(name), parent: property }
        : { type: "Literal", value: key, ...reading.place(name), parent: property },
    );
    reading.key(keyNode, name);
    const value = convert(content, property, reading, depth + 1);
    Object.assign(property, { key: keyNode, value: value.node });
    properties.push(property);
    if (reading.isKnown(key)) entries.set(key, { key, keyNode, propertyNode: property, value });
    else open = true;
  }
  return record(entries, open, object);
}

function convertArray(
  node: JsonNode,
  place: Place,
  parent: TSESTree.Node | undefined,
  reading: JsonReading,
  depth: number,
): NodeValue {
  const elements: TSESTree.Node[] = [];
  const array = made({ type: "ArrayExpression", elements, ...place, parent });
  const items: NodeItem[] = [];
  for (const element of nodesIn(node, "elements")) {
    const [content] = nodesIn(element, "value");
    if (content === undefined) continue;
    const value = convert(content, array, reading, depth + 1);
    elements.push(value.node);
    items.push(
      reading.isHole(content) ? run(value, 0, Infinity, value.node) : { spread: false, value, node: value.node },
    );
  }
  return list(items, array);
}

/** The nodes that a member of a node holds: one, several, or none. */
export function nodesIn(node: JsonNode, name: string): JsonNode[] {
  const value = field(node, name);
  return (Array.isArray(value) ? value : [value]).filter(isJsonNode);
}

function isJsonNode(value: unknown): value is JsonNode {
  return typeof value === "object" && value !== null && "type" in value && "loc" in value;
}

function field(node: JsonNode, name: string): unknown {
  return Reflect.get(node, name);
}

/** Where a node is in the text that it was read from. */
export function placeOf({ range, loc }: JsonNode): Place {
  if (range !== undefined) return { range, loc };
  // An array's elements have a place only.
  const offset = (position: unknown): number =>
    typeof position === "object" && position !== null && "offset" in position && typeof position.offset === "number"
      ? position.offset
      : 0;
  return { range: [offset(loc.start), offset(loc.end)], loc };
}
