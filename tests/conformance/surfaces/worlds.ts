import { constructClasses } from "../../../src/model/constructs.js";
import { loadConstructs, loadResources, loadService } from "../../../src/model/registry.js";
import type { Operation, Service } from "../../../src/model/shape.js";
import { domainOf } from "../domains.js";
import { faultsAt, type Fault } from "../oracle/faults.js";
import { Generator, positions, type Position } from "../oracle/generate.js";
import type { PlainRecord } from "../oracle/plain.js";
import { seeded, type Random } from "../oracle/random.js";
import type { World } from "./surface.js";

/** The kinds of constraint that faults break, in the order of the table. */
export const constraintKinds = [
  "required",
  "member",
  "type",
  "enum",
  "length",
  "range",
  "pattern",
  "size",
  "union",
] as const;

/** A request with a fault, and where that was made. */
export interface Case {
  readonly name: string;
  readonly request: PlainRecord;
  readonly fault: Fault;
  readonly position: Position;
}

/** What can be written in a world, and what is broken of it. */
export interface WorldToTest {
  readonly service: Service;
  readonly generator: Generator;
  readonly operations: readonly Operation[];
  /** So many of each kind of constraint, spread over the operations. */
  cases(ofEach: number): readonly Case[];
}

/** Operations of the API with every kind of constraint; those of a pipeline's steps are among them. */
const apiOperations = [
  "CreateTrainingJob",
  "CreateProcessingJob",
  "CreateTransformJob",
  "CreateHyperParameterTuningJob",
  "CreateModel",
  "CreateModelPackage",
  "CreateAutoMLJob",
  "CreateEndpointConfig",
  "CreateFeatureGroup",
  "CreateAutoMLJobV2",
  "CreateTrialComponent",
  "CreateInferenceRecommendationsJob",
  "UpdateEndpoint",
  "AddTags",
];

/** The operations, resources or types of properties of a world. */
export function worldOf(world: World): WorldToTest {
  const service = serviceOf(world);
  const domain = world === "api" ? domainOf(service) : undefined;
  const generator = new Generator(service, domain);
  const operations = operationsOf(world, service);
  return { service, generator, operations, cases: (ofEach) => casesOf(generator, operations, ofEach) };
}

function serviceOf(world: World): Service {
  const service =
    world === "api"
      ? loadService("sagemaker")
      : world === "constructs"
        ? loadConstructs()
        : loadResources("sagemaker", world);
  if (service === undefined) throw new Error(`no table of ${world}`);
  return service;
}

function operationsOf(world: World, service: Service): Operation[] {
  if (world === "api") return apiOperations.map((name) => present(service.operations.get(name)));
  if (world !== "constructs") return [...service.operations.values()];
  return constructClasses.map(({ properties }) => {
    const input = service.shape(properties);
    if (input?.kind !== "structure") throw new Error(`no ${properties}`);
    return { ...present(loadService("sagemaker")?.operations.get("AddTags")), name: properties, input };
  });
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not in the model");
  return value;
}

function casesOf(generator: Generator, operations: readonly Operation[], ofEach: number): Case[] {
  const byKind = new Map<string, Case[]>(constraintKinds.map((kind) => [kind, []]));
  const random = seeded("surfaces");
  for (const operation of operations) {
    const own = new Map<string, Case[]>();
    for (const position of shuffled(positions(operation), random)) {
      for (const { request, fault } of faultsAt(generator, position, random)) {
        const [kind = ""] = fault.kinds;
        own.set(kind, [...(own.get(kind) ?? []), { name: operation.name, request, fault, position }]);
      }
      const share = Math.ceil((ofEach * 2) / operations.length);
      if (constraintKinds.every((kind) => (own.get(kind)?.length ?? 0) >= share)) break;
    }
    for (const [kind, cases] of own) byKind.get(kind)?.push(...shuffled(cases, random));
  }
  return [...byKind.values()].flatMap((cases) => spread(cases, ofEach));
}

/** So many of a list, evenly out of all of it. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, index) => present(items[Math.floor((index * items.length) / count)]));
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  for (let index = rest.length - 1; index > 0; index--) {
    const other = random.int(0, index);
    [rest[index], rest[other]] = [present(rest[other]), present(rest[index])];
  }
  return rest;
}
