import type { Dialect } from "../../src/check/dialect.js";
import { loadResources, loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Operation, Service } from "../../src/model/shape.js";
import { domainOf } from "../conformance/domains.js";
import { faultsAt } from "../conformance/oracle/faults.js";
import { Generator, noDomain, positions } from "../conformance/oracle/generate.js";
import type { PlainRecord } from "../conformance/oracle/plain.js";
import { seeded } from "../conformance/oracle/random.js";

/** A generated request: a right one, or one with a single fault. */
export interface GeneratedRequest {
  readonly service: Service;
  readonly operation: Operation;
  readonly dialect: Dialect;
  readonly request: PlainRecord;
  /** What was broken; undefined for a right one. */
  readonly constraint: string | undefined;
  /** The right request that was broken; of a right one, itself. */
  readonly before: PlainRecord;
}

/**
 * Right and wrong requests of every operation.
 *
 * @param seed the same seed gives the same requests
 * @param share of the positions in requests, the share at which something is broken
 */
export function* generateRequests(seed: string, share: number): Iterable<GeneratedRequest> {
  for (const { id } of services) {
    const service = loadService(id);
    if (service === undefined) throw new Error(`no table of ${id}`);
    yield* requestsOf(service, "sdk-v3", new Generator(service, domainOf(service)), seed, share);
  }
}

/** The same of the properties of CloudFormation's resources, in JSON. */
export function* generateResources(seed: string, share: number): Iterable<GeneratedRequest> {
  const service = loadResources("sagemaker", "cloudformation");
  if (service === undefined) throw new Error("no table of resources");
  for (const made of requestsOf(service, "cloudformation", new Generator(service, noDomain), seed, share)) {
    if (isJson(made.request)) yield made;
  }
}

function* requestsOf(
  service: Service,
  dialect: Dialect,
  generator: Generator,
  seed: string,
  share: number,
): Iterable<GeneratedRequest> {
  for (const operation of service.operations.values()) {
    const random = seeded(`${seed} ${operation.name}`);
    const made = { service, operation, dialect };
    for (const request of [generator.minimal(operation, random), generator.random(operation, random, 0.4)]) {
      yield { ...made, request, constraint: undefined, before: request };
    }
    for (const position of positions(operation)) {
      if (!random.chance(share)) continue;
      for (const { request, before, fault } of faultsAt(generator, position, random)) {
        yield { ...made, request, constraint: fault.constraint, before };
      }
    }
  }
}

/** Whether JSON has words for all of it. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isJson);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}
