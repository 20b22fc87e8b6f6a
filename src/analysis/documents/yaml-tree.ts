import type { TSESTree } from "@typescript-eslint/utils";
import { made, madeProperty, placeNode } from "./made-nodes.js";
import { noteReference } from "./templates/references.js";
import { functionValue } from "../values/known/cloudformation-functions.js";
import { list, record, scalar, unknown, type NodeEntry, type NodeItem, type NodeValue } from "../values/node-value.js";
import type { YamlSource } from "../file-kinds.js";
import { childrenOf, partOf, type YamlNode } from "./yaml-nodes.js";
import { scalarValue } from "./yaml-scalars.js";

/** Deeper nesting than this is unknown. */
const maxDepth = 200;

/** So many values a document may have, with those that aliases repeat; further aliases are unknown. */
const maxValues = 200_000;

/** What an anchor stands for, and how many values that is. */
interface Anchored {
  readonly value: NodeValue;
  readonly size: number;
}

/**
 * Reads the documents of a YAML file.
 *
 * As with JSON, the nodes look like those of a JavaScript literal: so the places and changes of violations are found as
 * in JavaScript. An alias has the value, and the nodes, of what it stands for. CloudFormation's tags (`!Sub`) are applied,
 * any other is unknown. Never throws.
 *
 * @returns one value a document; an empty document has none
 */
export function yamlValues({ ast }: YamlSource): NodeValue[] {
  return childrenOf(ast, "body").flatMap((document) => {
    const [content] = childrenOf(document, "content");
    return content === undefined ? [] : [new YamlTree(document).convert(content, undefined, 0)];
  });
}

/** One document: anchors belong to it. */
class YamlTree {
  readonly #document: YamlNode;
  /** What anchors can stand for; undefined while it is being read, since it may refer to itself. */
  readonly #anchored = new Map<YamlNode, Anchored | undefined>();
  #values = 0;

  constructor(document: YamlNode) {
    this.#document = document;
  }

  convert(node: YamlNode, parent: TSESTree.Node | undefined, depth: number): NodeValue {
    if (depth > maxDepth) return unknown(placeNode(node, parent));
    this.#values += 1;
    switch (node.type) {
      case "YAMLMapping":
        return this.#mapping(node, parent, depth);
      case "YAMLSequence":
        return this.#sequence(node, parent, depth);
      case "YAMLScalar":
        return scalarValue(node, undefined, literal(node, parent));
      case "YAMLWithMeta":
        return this.#withMeta(node, parent, depth);
      case "YAMLAlias":
        return this.#alias(node, parent);
      default:
        return unknown(placeNode(node, parent));
    }
  }

  #mapping(node: YamlNode, parent: TSESTree.Node | undefined, depth: number): NodeValue {
    const properties: TSESTree.Node[] = [];
    const object = made({ type: "ObjectExpression", properties, ...placeOf(node), parent });
    const written = new Map<string, NodeEntry>();
    const merged = new Map<string, NodeEntry>();
    let open = false;
    for (const pair of childrenOf(node, "pairs")) {
      const key = keyOf(pair);
      if (key === undefined) {
        open = true;
        continue;
      }
      const entry = this.#entry(pair, key, object, depth);
      if (key.text === "<<") open = !mergeInto(merged, entry.value) || open;
      else {
        properties.push(entry.propertyNode);
        written.set(key.text, entry);
      }
    }
    return record(new Map([...merged, ...written]), open, object);
  }

  #entry(
    pair: YamlNode,
    { text, node }: Key,
    object: TSESTree.Node,
    depth: number,
  ): NodeEntry & { readonly propertyNode: TSESTree.Node } {
    const property = madeProperty(placeOf(pair), object);
    const keyNode = literal(node, property, text);
    scalarValue(node, "str", keyNode);
    const [content] = childrenOf(pair, "value");
    const value = content === undefined ? scalar(null, keyNode) : this.convert(content, property, depth + 1);
    Object.assign(property, { key: keyNode, value: value.node });
    return { key: text, keyNode, propertyNode: property, value };
  }

  #sequence(node: YamlNode, parent: TSESTree.Node | undefined, depth: number): NodeValue {
    const elements: TSESTree.Node[] = [];
    const array = made({ type: "ArrayExpression", elements, ...placeOf(node), parent });
    const items = childrenOf(node, "entries").map((entry): NodeItem => {
      const value = this.convert(entry, array, depth + 1);
      elements.push(value.node);
      return { spread: false, value, node: value.node };
    });
    // An entry that is left out (`-`) is null, and has no node: nothing is certain of the list then.
    const count = partOf(node, "entries");
    return Array.isArray(count) && count.length > items.length ? unknown(array) : list(items, array);
  }

  #withMeta(node: YamlNode, parent: TSESTree.Node | undefined, depth: number): NodeValue {
    const [content] = childrenOf(node, "value");
    const [anchor] = childrenOf(node, "anchor");
    if (anchor !== undefined) this.#anchored.set(anchor, undefined);
    const before = this.#values;
    const value = this.#tagged(node, content, parent, depth);
    if (anchor !== undefined) this.#anchored.set(anchor, { value, size: this.#values - before });
    return value;
  }

  #tagged(node: YamlNode, content: YamlNode | undefined, parent: TSESTree.Node | undefined, depth: number): NodeValue {
    const [tagNode] = childrenOf(node, "tag");
    const tag = tagNode && String(partOf(tagNode, "tag"));
    const core = tag === undefined ? undefined : /^tag:yaml\.org,2002:(\w+)$/.exec(tag)?.[1];
    if (content === undefined)
      return tag === undefined ? scalar(null, placeNode(node, parent)) : unknown(placeNode(node, parent));
    if (tag === undefined || core === "map" || core === "seq") return this.convert(content, parent, depth);
    if (core !== undefined) {
      return content.type === "YAMLScalar"
        ? scalarValue(content, core, literal(content, parent))
        : unknown(placeNode(node, parent));
    }
    const name = functionOfTag(tag);
    const place = placeNode(node, parent);
    if (name === undefined) return unknown(place);
    const argument = this.convert(content, undefined, depth + 1);
    noteReference(name, argument, place);
    return functionValue(name, argument, place);
  }

  #alias(node: YamlNode, parent: TSESTree.Node | undefined): NodeValue {
    const anchor = this.#anchorOf(node);
    if (anchor === undefined) return unknown(placeNode(node, parent));
    const anchored = this.#anchored.get(anchor);
    // It may stand in itself, or in a part that wasn't read.
    if (anchored === undefined || this.#values + anchored.size > maxValues) return unknown(placeNode(node, parent));
    this.#values += anchored.size;
    return anchored.value;
  }

  /** The last anchor of that name before the alias. */
  #anchorOf(alias: YamlNode): YamlNode | undefined {
    const all = partOf(this.#document, "anchors") as Readonly<Record<string, readonly YamlNode[]>>;
    const name = String(partOf(alias, "name"));
    return Object.hasOwn(all, name) ? all[name]?.findLast(({ range }) => range[0] < alias.range[0]) : undefined;
  }
}

interface Key {
  readonly text: string;
  readonly node: YamlNode;
}

/** A key as text; undefined where it is no text. */
function keyOf(pair: YamlNode): Key | undefined {
  const [key] = childrenOf(pair, "key");
  const [node] = key?.type === "YAMLWithMeta" ? childrenOf(key, "value") : [key];
  if (node?.type !== "YAMLScalar") return undefined;
  const text = partOf(node, "strValue") ?? partOf(node, "value");
  return typeof text === "string" ? { text, node } : undefined;
}

/** What `<<` adds. @returns false where that isn't known */
function mergeInto(merged: Map<string, NodeEntry>, value: NodeValue): boolean {
  if (value.kind === "list") return value.items.every((item) => !item.spread && mergeInto(merged, item.value));
  if (value.kind !== "record") return false;
  for (const [key, entry] of value.entries) if (!merged.has(key)) merged.set(key, entry);
  return !value.open;
}

/** CloudFormation's function that a tag is short for: `Fn::Sub` for `!Sub`. */
function functionOfTag(tag: string): string | undefined {
  const name = /^!([A-Za-z][\w:]*)$/.exec(tag)?.[1];
  return name === undefined || name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}

function literal(
  node: YamlNode,
  parent: TSESTree.Node | undefined,
  value: unknown = partOf(node, "value"),
): TSESTree.Node {
  return made({ type: "Literal", value, ...placeOf(node), parent });
}

function placeOf({ range, loc }: YamlNode): Pick<YamlNode, "range" | "loc"> {
  return { range: [...range], loc };
}
