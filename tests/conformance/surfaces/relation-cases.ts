import { parse } from "@typescript-eslint/parser";
import type { TSESTree } from "@typescript-eslint/utils";
import { candidatesOfShape } from "../../../src/check/relations/resource-relations.js";
import { loadService } from "../../../src/model/registry.js";
import type { Operation, Service, Shape, StructureShape } from "../../../src/model/shape.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { allRelations } from "../../../src/sagemaker/relations/index.js";
import { asResource } from "../../sagemaker/relations/as-resource.js";
import { exampleSets } from "../../sagemaker/relations/examples/index.js";
import { readExample } from "../../sagemaker/relations/run-example.js";
import type { Target } from "../oracle/faults.js";
import { Generator, pathOf, positions, replaced, type Position } from "../oracle/generate.js";
import type { Path, Plain, PlainRecord } from "../oracle/plain.js";
import { seeded } from "../oracle/random.js";
import type { World } from "./surface.js";

/** A request that breaks one relation, as the relation's own example does. */
export interface RelationCase {
  readonly name: string;
  readonly relation: Relation;
  readonly request: PlainRecord;
  readonly path: Path;
  readonly target: Target;
}

/** What relations are looked for in: all operations of the API, all resources. */
export interface RelationWorld {
  readonly service: Service;
  readonly operations: readonly Operation[];
}

const api = loadService("sagemaker");

/** The relations' rejected examples that are plain data and have one mark, within a request of the world's. */
export function relationCases(world: World, { service, operations }: RelationWorld): RelationCase[] {
  const holders = new Map<Shape, Position>();
  for (const operation of operations) {
    for (const position of positions(operation)) {
      const known = holders.get(position.shape);
      if (known === undefined || known.steps.length > position.steps.length) holders.set(position.shape, position);
    }
  }
  const generator = new Generator(service);
  return allRelations().flatMap((relation) => {
    if ((relation.service ?? "sagemaker") !== "sagemaker") return [];
    const found = exampleOf(relation, world, { service, operations });
    const position = found && holders.get(found.shape);
    const made = found && position && within(position, found, relation, generator);
    return made === undefined ? [] : [made];
  });
}

interface Found {
  readonly shape: StructureShape;
  readonly text: string;
  readonly mark: readonly [number, number] | "holder";
}

/** A marked example in the world's own names, by the structure that it is of. */
function exampleOf(relation: Relation, world: World, { service, operations }: RelationWorld): Found | undefined {
  const example = exampleSets.flatMap((set) => (Object.hasOwn(set, relation.id) ? [set[relation.id]] : []))[0];
  const origin = api?.shape(example?.shape ?? relation.shapes[0]);
  if (example === undefined || origin?.kind !== "structure") return undefined;
  for (const source of [example.rejected].flat()) {
    const { text, expected } = readExample(source);
    const [mark, ...more] = expected;
    if (mark === undefined || more.length > 0 || plainOf(expressionOf(text)) === undefined) continue;
    if (world === "api") return { shape: origin, text, mark };
    for (const shape of structuresOf(operations)) {
      if (service.correspondence?.structureOf(shape) !== origin || !holds(relation, shape, service)) continue;
      const translated = asResource(text, origin, shape, service.correspondence);
      if (translated === undefined) continue;
      const moved = mark === "holder" ? mark : ([translated.offset(mark[0]), translated.offset(mark[1])] as const);
      return { shape, text: translated.text, mark: moved };
    }
  }
  return undefined;
}

/** Whether a relation is one of a resource's or construct's, too. */
function holds({ id }: Relation, shape: StructureShape, service: Service): boolean {
  return candidatesOfShape(sageMaker(), service, shape, "medium").some(({ relation }) => relation.id === id);
}

const structures = new WeakMap<readonly Operation[], readonly StructureShape[]>();

function structuresOf(operations: readonly Operation[]): readonly StructureShape[] {
  const known = structures.get(operations);
  if (known !== undefined) return known;
  const found = new Set<StructureShape>();
  for (const operation of operations) {
    for (const { shape } of positions(operation)) if (shape.kind === "structure") found.add(shape);
  }
  structures.set(operations, [...found]);
  return [...found];
}

/** The example in the smallest request that has its structure. */
function within(
  position: Position,
  { text, mark }: Found,
  relation: Relation,
  generator: Generator,
): RelationCase | undefined {
  const carrier = generator.carrier(position, seeded(relation.id));
  const path = carrier && pathOf(position, carrier);
  const expression = expressionOf(text);
  const value = plainOf(expression);
  const place = mark === "holder" ? { path: [], target: { on: "holder" } as const } : placeIn(expression, mark, []);
  if (carrier === undefined || path === undefined || value === undefined || place === undefined) return undefined;
  return {
    name: position.operation.name,
    relation,
    request: replaced(carrier, path, value),
    path: [...path, ...place.path],
    target: place.target,
  };
}

/** The literal's tree, with offsets as in the text. */
function expressionOf(text: string): TSESTree.Node {
  const [statement] = parse(`(${text})`, { range: true }).body;
  if (statement?.type !== "ExpressionStatement") throw new Error(`no expression: ${text}`);
  return statement.expression;
}

/** The value of a literal; undefined where a part of it is none. */
function plainOf(node: TSESTree.Node): Plain | undefined {
  if (node.type === "Literal") {
    return typeof node.value === "string" || typeof node.value === "number" || typeof node.value === "boolean"
      ? node.value
      : undefined;
  }
  if (node.type === "UnaryExpression" && node.operator === "-") {
    const value = plainOf(node.argument);
    return typeof value === "number" ? -value : undefined;
  }
  if (node.type === "ArrayExpression") {
    const items = node.elements.map((each) => (each === null ? undefined : plainOf(each)));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  const record: PlainRecord = {};
  for (const property of node.properties) {
    const key = keyOf(property);
    const value = property.type === "Property" ? plainOf(property.value) : undefined;
    if (key === undefined || value === undefined) return undefined;
    record[key] = value;
  }
  return record;
}

function keyOf(property: TSESTree.ObjectLiteralElement): string | undefined {
  if (property.type !== "Property" || property.computed) return undefined;
  const { key } = property;
  return key.type === "Identifier" ? key.name : String(key.value);
}

/** What a mark is on: a key, a value, the opening of a structure in a list, a part of a string. */
function placeIn(
  node: TSESTree.Node,
  [from, to]: readonly [number, number],
  path: Path,
): { readonly path: Path; readonly target: Target } | undefined {
  // The text stands in a parenthesis.
  const [start, end] = [node.range[0] - 1, node.range[1] - 1];
  if (start === from && end === to) return { path, target: { on: "value" } };
  if (start === from && to === from + 1 && node.type === "ObjectExpression") return { path, target: { on: "holder" } };
  if (node.type === "Literal" && start <= from && to <= end) return { path, target: { on: "text" } };
  if (node.type === "ArrayExpression") {
    return firstOf(node.elements.entries(), ([index, each]) =>
      each === null ? undefined : placeIn(each, [from, to], [...path, index]),
    );
  }
  if (node.type !== "ObjectExpression") return undefined;
  return firstOf(node.properties, (property) => {
    const key = keyOf(property);
    if (property.type !== "Property" || key === undefined) return undefined;
    const [keyStart, keyEnd] = property.key.range;
    if (keyStart - 1 === from && keyEnd - 1 === to) return { path: [...path, key], target: { on: "key" } as const };
    return placeIn(property.value, [from, to], [...path, key]);
  });
}

function firstOf<Item, Result>(items: Iterable<Item>, find: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
