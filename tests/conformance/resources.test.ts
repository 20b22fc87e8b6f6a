import { describe, expect, it } from "vitest";
import { thorough } from "../thorough.js";
import { check } from "../../src/check/check.js";
import type { Violation } from "../../src/check/violation.js";
import { loadResources } from "../../src/model/registry.js";
import type { Operation, Service } from "../../src/model/shape.js";
import { contextOf } from "../check/context.js";
import { faultsAt } from "./oracle/faults.js";
import { Generator, positions } from "./oracle/generate.js";
import type { PlainRecord } from "./oracle/plain.js";
import { toValue, type PlainNode } from "./plain-to-value.js";
import { seeded } from "./oracle/random.js";

/** What CloudFormation makes a string of is no fault. */
const converted: ReadonlySet<string> = new Set(["type: number for string", "type: boolean for string"]);

describe.each(["cloudformation", "cdk"] as const)("resources as %s takes them", (dialect) => {
  const resources = loadResources("sagemaker", dialect);
  if (resources === undefined) throw new Error("no table");
  const generator = new Generator(resources);

  function violationsOf(request: PlainRecord, operation: Operation, service: Service): Violation<PlainNode>[] {
    const context = contextOf<PlainNode>(service, { path: [], is: "property" }, { dialect, checksTwice: true });
    return check(toValue(request), operation.input, { ...context, operation: operation.name });
  }

  it("have their valid properties accepted", () => {
    let count = 0;
    for (const resource of resources.operations.values()) {
      const random = seeded(resource.name);
      const requests = [generator.minimal(resource, random), generator.full(resource, random)];
      for (let round = 0; round < 5; round++) requests.push(generator.random(resource, random));
      for (const request of requests) {
        count += 1;
        expect(violationsOf(request, resource, resources), JSON.stringify(request)).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(250);
  });

  it("may have their numbers and booleans written as strings", () => {
    let changed = 0;
    for (const resource of resources.operations.values()) {
      const request = generator.full(resource, seeded(resource.name));
      const text = JSON.stringify(request, (_key, value: unknown) =>
        typeof value === "number" || typeof value === "boolean" ? String(value) : value,
      );
      if (text !== JSON.stringify(request)) changed += 1;
      expect(violationsOf(JSON.parse(text) as PlainRecord, resource, resources), text).toEqual([]);
    }
    expect(changed).toBeGreaterThan(10);
  });

  it("have each single fault reported once", { timeout: 600_000 }, () => {
    const seen = new Map<string, number>();
    const problems: string[] = [];
    // Half of them in each dialect, the one's where the other has none.
    const sample = [...resources.operations.values()].filter(
      (_, index) => thorough || index % 2 === (dialect === "cdk" ? 0 : 1),
    );
    for (const resource of sample) {
      for (const position of positions(resource)) {
        for (const { request, fault } of faultsAt(generator, position, seeded(resource.name))) {
          if (converted.has(fault.constraint)) continue;
          const found = violationsOf(request, resource, resources).map(({ kind }) => kind);
          const [kind = ""] = fault.kinds;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (found.length !== 1 || !fault.kinds.some((each) => each === found[0])) {
            problems.push(`${fault.constraint} at ${resource.name}.${fault.path.join(".")}: ${found.join(", ")}`);
          }
        }
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
    expect([...seen.keys()].sort()).toEqual([
      "enum",
      "length",
      "member",
      "pattern",
      "range",
      "required",
      "size",
      "type",
      "union",
    ]);
    const faults = [...seen.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${dialect}: ${String(resources.operations.size)} resources, ${String(faults)} faults`);
    expect(faults).toBeGreaterThan(5000);
  });
});
