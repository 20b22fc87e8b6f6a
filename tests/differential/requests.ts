import { loadService } from "../../src/model/registry.js";
import { services, type ServiceEntry } from "../../src/model/services.js";
import type { Operation, Service } from "../../src/model/shape.js";
import { domainOf } from "../conformance/domains.js";
import { faultsAt } from "../conformance/oracle/faults.js";
import { Generator, positions } from "../conformance/oracle/generate.js";
import type { PlainRecord } from "../conformance/oracle/plain.js";
import { seeded } from "../conformance/oracle/random.js";

/** A generated request: a right one, or one with a single fault. */
export interface GeneratedRequest {
  readonly entry: ServiceEntry;
  readonly service: Service;
  readonly operation: Operation;
  readonly request: PlainRecord;
  /** What was broken; undefined for a right one. */
  readonly constraint: string | undefined;
}

/**
 * Right and wrong requests of every operation.
 *
 * @param seed the same seed gives the same requests
 * @param share of the positions in requests, the share at which something is broken
 */
export function* generateRequests(seed: string, share: number): Iterable<GeneratedRequest> {
  for (const entry of services) {
    const service = loadService(entry.id);
    if (service === undefined) throw new Error(`no table of ${entry.id}`);
    const generator = new Generator(service, domainOf(service));
    for (const operation of service.operations.values()) {
      const random = seeded(`${seed} ${operation.name}`);
      const made = { entry, service, operation };
      for (const request of [generator.minimal(operation, random), generator.random(operation, random, 0.4)]) {
        yield { ...made, request, constraint: undefined };
      }
      for (const position of positions(operation)) {
        if (!random.chance(share)) continue;
        const carrier = generator.carrier(position, random);
        if (carrier === undefined) continue;
        for (const { request, fault } of faultsAt(generator, position, random)) {
          yield { ...made, request, constraint: fault.constraint };
        }
      }
    }
  }
}
