import type { TSESTree } from "@typescript-eslint/utils";
import { FirstLook, isOfSize, isOneOfUnion, maxDepth, maxVisits } from "../check/acceptance/accept.js";
import type { PreparedShape } from "../check/acceptance/prepared.js";
import { acceptsNumber } from "../check/constraints/number.js";
import type { CheckContext } from "../check/context.js";
import { enforcedIn, type Enforcement } from "../check/dialect.js";
import { presence, presenceOfEntry } from "../check/presence.js";
import type { Shape } from "../model/shape.js";
import type { NodeValue } from "./values/node-value.js";

type Node = TSESTree.Node;

/**
 * The first look at a request that is written where it is made: straight at the literals of the file, with values of
 * nothing but what isn't one. It accepts nothing that the look at the value doesn't.
 */
export class LiteralLook {
  readonly #look: FirstLook<Node>;
  readonly #read: (node: Node) => NodeValue;
  readonly #enforced: Enforcement;
  #visits = 0;

  /** @param read what an expression of the request is */
  constructor(context: CheckContext<Node>, read: (node: Node) => NodeValue) {
    this.#look = new FirstLook(context);
    this.#read = read;
    this.#enforced = enforcedIn[context.dialect];
  }

  /** Whether the full check would certainly find nothing; false where a look at the literals isn't enough. */
  accepts(request: TSESTree.ObjectExpression, shape: Shape): boolean {
    const input = this.#look.prepared(shape);
    return (
      input.kind === "structure" && this.#structure(request, input, input.sensitive, 0) && this.#look.textsAgree(input)
    );
  }

  #structure(node: TSESTree.ObjectExpression, shape: PreparedShape, sensitive: boolean, depth: number): boolean {
    const { missing } = this.#enforced;
    let first = 0;
    let further = 0;
    let written = 0;
    let required = 0;
    let set = 0;
    let maybeSet = 0;
    for (const property of node.properties) {
      const key = keyOf(property);
      const member = key === undefined ? undefined : shape.member(key);
      if (property.type !== "Property" || member === undefined) return false;
      const { shape: own, place } = member;
      // Who writes a member twice is for the look at the value.
      if (place < wordSize) {
        if ((first & (1 << place)) !== 0) return false;
        first |= 1 << place;
      } else {
        if (place >= 2 * wordSize || (further & (1 << (place - wordSize))) !== 0) return false;
        further |= 1 << (place - wordSize);
      }
      written |= member.bit;
      if (member.required) required += 1;
      const name = member.textsMatter ? key : undefined;
      const { value } = property;
      if (isWritten(value)) {
        set += 1;
        if (!this.#written(value, own, name, sensitive || own.sensitive, depth + 1)) return false;
        continue;
      }
      const made = this.#read(value);
      const state = presence(made);
      if (state === "absent") {
        if (missing && member.required) return false;
        continue;
      }
      if (state === "present") set += 1;
      else maybeSet += 1;
      if (!this.#look.value(made, own, name, sensitive || own.sensitive, depth + 1)) return false;
    }
    if (missing && required < shape.requiredCount) return false;
    if (shape.union && !isOneOfUnion(set, maybeSet, missing, this.#enforced)) return false;
    if (!this.#look.mayBreakRelations(shape, written)) return true;
    const record = this.#read(node);
    return record.kind === "record" && this.#look.relationsHold(record, shape, written, sensitive);
  }

  /** What is written as a literal. */
  #written(
    node: WrittenNode,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    if (++this.#visits > maxVisits || depth > maxDepth) return false;
    switch (node.type) {
      case "Literal": {
        const { value } = node;
        if (typeof value === "string") {
          if (shape.kind === "string" && value !== "") return this.#look.string(value, node, shape, member, sensitive);
        } else if (typeof value === "number") {
          if (shape.kind === "number" && shape.shape.kind === "number") return acceptsNumber(value, shape.shape);
        } else if (shape.kind === "boolean") return true;
        break;
      }
      case "ObjectExpression":
        if (shape.kind === "structure") return this.#structure(node, shape, sensitive, depth);
        if (shape.kind === "map") return this.#map(node, shape, member, sensitive, depth);
        break;
      case "ArrayExpression":
        if (shape.kind === "list") return this.#list(node, shape, member, sensitive, depth);
        break;
    }
    return this.#look.value(this.#read(node), shape, member, sensitive, depth);
  }

  #list(
    node: TSESTree.ArrayExpression,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    const { inner } = shape;
    const isSensitive = sensitive || inner.sensitive;
    let least = 0;
    let most = 0;
    for (const element of node.elements) {
      if (element === null || element.type === "SpreadElement") return false;
      if (isWritten(element)) {
        least += 1;
        most += 1;
        if (!this.#written(element, inner, member, isSensitive, depth + 1)) return false;
      } else {
        const made = this.#read(element);
        const state = presenceOfEntry(made);
        if (state === "present") least += 1;
        if (state !== "absent") most += 1;
        if (!this.#look.value(made, inner, member, isSensitive, depth + 1)) return false;
      }
    }
    return isOfSize(shape, least, most);
  }

  #map(
    node: TSESTree.ObjectExpression,
    shape: PreparedShape,
    member: string | undefined,
    sensitive: boolean,
    depth: number,
  ): boolean {
    const { key, inner, min = 0 } = shape;
    // A key that is written twice would count twice.
    if (min > 1) return false;
    const isSensitive = sensitive || inner.sensitive;
    let least = 0;
    let most = 0;
    for (const property of node.properties) {
      const name = keyOf(property);
      if (property.type !== "Property" || name === undefined || name === "__proto__") return false;
      const { value } = property;
      const made = isWritten(value) ? undefined : this.#read(value);
      const state = made === undefined ? "present" : presenceOfEntry(made);
      if (state === "absent") continue;
      most += 1;
      if (state === "present") least += 1;
      if (!this.#look.string(name, property.key, key, undefined, sensitive)) return false;
      const fits =
        made === undefined
          ? this.#written(value as WrittenNode, inner, member, isSensitive, depth + 1)
          : this.#look.value(made, inner, member, isSensitive, depth + 1);
      if (!fits) return false;
    }
    return isOfSize(shape, least, most);
  }
}

/** How many members one number tells apart. */
const wordSize = 31;

type WrittenNode = TSESTree.Literal | TSESTree.ObjectExpression | TSESTree.ArrayExpression;

/** Whether an expression is a string, a number, a boolean, an object or a list as it stands there. */
function isWritten(node: Node): node is WrittenNode {
  switch (node.type) {
    case "Literal": {
      const type = typeof node.value;
      return type === "string" || type === "number" || type === "boolean";
    }
    case "ObjectExpression":
    case "ArrayExpression":
      return true;
    default:
      return false;
  }
}

/** The key of a plain property; undefined for all that a look at the value has to read. */
function keyOf(property: TSESTree.ObjectLiteralElement): string | undefined {
  if (property.type !== "Property" || property.computed || property.kind !== "init" || property.method)
    return undefined;
  const { key } = property;
  if (key.type === "Identifier") return key.name;
  return typeof key.value === "string" ? key.value : undefined;
}
