import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import type { CheckContext } from "../../src/check/context.js";
import type { Violation } from "../../src/check/violation.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import type { Operation, Service } from "../../src/model/shape.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { domainOf } from "../conformance/domains.js";
import { faultsAt, type Fault, type Faulty } from "../conformance/oracle/faults.js";
import { Generator, positions } from "../conformance/oracle/generate.js";
import type { PlainRecord } from "../conformance/oracle/plain.js";
import { seeded } from "../conformance/oracle/random.js";
import { toValue, type PlainNode } from "../conformance/plain-to-value.js";
import { contextOf } from "./context.js";
import { messageOf } from "./run-check.js";

/**
 * The conformance tests lint such requests; here their values alone are checked, a few of each operation. What is common to
 * a request's texts is left out: each is made up for itself, with a Region and a partition of its own.
 */
interface Requests {
  readonly right: readonly PlainRecord[];
  readonly faulty: readonly Faulty[];
}

/** Positions of an operation that are broken. */
const maxPositions = 4;

const anchor: PlainNode = { path: [], is: "value" };
const made = new Map<Operation, Requests>();

/** Made once for an operation, however often its test is run. */
function requestsOf(service: Service, operation: Operation): Requests {
  const known = made.get(operation);
  if (known !== undefined) return known;
  const generator = new Generator(service, domainOf(service));
  const random = seeded(`values of ${operation.name}`);
  const all = positions(operation);
  const step = Math.max(1, Math.floor(all.length / maxPositions));
  const requests = {
    right: [generator.minimal(operation, random), generator.full(operation, random)],
    faulty: all.filter((_, at) => at % step === 0).flatMap((place) => faultsAt(generator, place, random)),
  };
  made.set(operation, requests);
  return requests;
}

/** What is wrong with what was found of a fault; undefined where it is one violation in the right place. */
function problemOf(fault: Fault, violations: readonly Violation<PlainNode>[]): string | undefined {
  const own = violations.filter(({ kind }) => fault.kinds.includes(kind));
  const others = violations.filter(
    ({ kind }) => !fault.kinds.includes(kind) && fault.entangled?.includes(kind) !== true,
  );
  const [only] = own;
  if (only === undefined || own.length > 1 || others.length > 0) {
    return `${String(own.length)} of its kind, and ${others.map(messageOf).join(" ") || "no other"}`;
  }
  const { node, within } = only.place;
  const at = node.path.join(".");
  const wanted = fault.path.join(".");
  switch (fault.target.on) {
    case "key":
      return at === wanted && node.is === "key" ? undefined : `the ${node.is} of '${at}'`;
    case "value":
    case "text":
      return at === wanted ? undefined : `the ${node.is} of '${at}'`;
    case "character":
      return at === wanted && within !== undefined && within.start <= fault.target.at && fault.target.at < within.end
        ? undefined
        : `${JSON.stringify(within)} of '${at}'`;
    case "holder":
      return at === wanted ? undefined : `the ${node.is} of '${at}'`;
    case "surplus":
    case "members":
      return at.startsWith(wanted) ? undefined : `the ${node.is} of '${at}'`;
  }
}

describe.each(services.map(({ id }) => [id] as const))("%s", (id) => {
  const service = loadService(id);
  if (service === undefined) throw new Error(`no service ${id}`);

  it.each([...service.operations.values()].map((operation) => [operation.name, operation] as const))(
    "%s: right requests pass, and each fault is one violation, in its place",
    (name, operation) => {
      const context: CheckContext<PlainNode> = contextOf(service, anchor, {
        domain: sageMaker,
        operation: name,
        confidence: "high",
      });
      const { right, faulty } = requestsOf(service, operation);
      const violationsOf = (request: PlainRecord): Violation<PlainNode>[] =>
        check(toValue(request), operation.input, context).filter(({ kind }) => kind !== "region");
      for (const request of right) {
        expect(violationsOf(request).map(messageOf), JSON.stringify(request)).toEqual([]);
      }
      for (const { request, fault } of faulty) {
        const problem = problemOf(fault, violationsOf(request));
        if (problem !== undefined) {
          expect.fail(`${fault.constraint} at '${fault.path.join(".")}': ${problem} ${JSON.stringify(request)}`);
        }
      }
    },
  );
});

it("is about every service there is", () => {
  expect(services.length).toBeGreaterThan(5);
});
