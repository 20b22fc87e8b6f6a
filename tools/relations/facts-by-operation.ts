import type { Shape, StructureShape } from "../../src/model/shape.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import { builtInAlgorithms } from "../../src/sagemaker/algorithms/index.js";
import { allRelations } from "../../src/sagemaker/relations/index.js";

/** How many facts a request of one operation is held against. */
export interface OperationFacts {
  readonly service: string;
  readonly operation: string;
  /** Members of all structures that the input reaches. */
  readonly members: number;
  /** What the model states of them: required members, enums, patterns, bounds of lengths, numbers and sizes, unions. */
  readonly model: number;
  readonly relations: number;
  /** What the contracts of the built-in algorithms state, where the operation trains with one. */
  readonly contracts: number;
}

/** The relations that hold a request against the contracts, by the name of their constraint. */
const contractRelation = /^(?:algorithm|tuning|declared)-/u;

/** The facts of each operation, by service and name; the model's are counted once for each shape. */
export function factsByOperation(): OperationFacts[] {
  const relations = allRelations();
  const contracts = builtInAlgorithms.reduce((sum, algorithm) => sum + factsOf(algorithm), 0);
  return services.flatMap(({ id }) => {
    const service = loadService(id);
    if (service === undefined) throw new Error(`There is no table of ${id}.`);
    return [...service.operations.values()].map(({ name, input }): OperationFacts => {
      const shapes = reachableFrom(input);
      const structures = new Set([...shapes].flatMap((shape) => (shape.kind === "structure" ? [shape.name] : [])));
      const own = relations.filter(
        (relation) => (relation.service ?? "sagemaker") === id && relation.shapes.some((each) => structures.has(each)),
      );
      const isHeldAgainst = own.some(({ kind, id: relation }) => kind === "custom" && contractRelation.test(relation));
      return {
        service: id,
        operation: name,
        members: sum([...shapes], (shape) => (shape.kind === "structure" ? shape.members.size : 0)),
        model: sum([...shapes], statedOf),
        relations: own.length,
        contracts: isHeldAgainst ? contracts : 0,
      };
    });
  });
}

function reachableFrom(input: StructureShape): ReadonlySet<Shape> {
  const found = new Set<Shape>();
  const waiting: Shape[] = [input];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (found.has(shape)) continue;
    found.add(shape);
    if (shape.kind === "structure") waiting.push(...[...shape.members.values()].map((member) => member.shape));
    if (shape.kind === "list") waiting.push(shape.element);
    if (shape.kind === "map") waiting.push(shape.key, shape.value);
  }
  return found;
}

/** What the model states of a shape besides its type. */
function statedOf(shape: Shape): number {
  // Every length is at least 0.
  const isNumber = shape.kind === "number";
  const bounds =
    "min" in shape ? count(isNumber ? shape.min !== undefined : (shape.min ?? 0) > 0, shape.max !== undefined) : 0;
  if (shape.kind === "string") return bounds + count(shape.pattern !== undefined, shape.enum !== undefined);
  if (shape.kind !== "structure") return bounds;
  return count(shape.union) + sum([...shape.members.values()], ({ required }) => count(required));
}

/** What a contract states: each hyperparameter, metric, channel, and what one asks of another. */
function factsOf(algorithm: (typeof builtInAlgorithms)[number]): number {
  const { hyperparameters, metrics, demands = [], channels } = algorithm;
  const lists = [Object.keys(hyperparameters), Object.keys(metrics), demands, channels.required, channels.optional];
  return sum(lists, ({ length }) => length) + (channels.contentTypes?.length ?? 0);
}

function count(...facts: readonly boolean[]): number {
  return facts.filter(Boolean).length;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
