import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { emptyDomain } from "../../src/check/domain.js";
import type { Violation } from "../../src/check/violation.js";
import { createService } from "../../src/model/create-service.js";
import { readAutomata, readTable } from "../../src/model/read-table.js";
import type { Operation } from "../../src/model/shape.js";
import { buildService } from "../../tools/model/build-service.js";
import { canonicalJson } from "../../tools/model/canonical-json.js";
import { readBotocore } from "../../tools/model/read-botocore.js";
import { faultsAt } from "./oracle/faults.js";
import { Generator, positions } from "./oracle/generate.js";
import type { PlainRecord } from "./oracle/plain.js";
import { toValue, type PlainNode } from "./plain-to-value.js";
import { seeded } from "./oracle/random.js";

// A service that the plugin has never heard of: nothing but data knows SageMaker.
const file = fileURLToPath(new URL("../model/fixtures/models/library/service-2.json", import.meta.url));
const built = buildService({
  model: readBotocore(readFileSync(file, "utf8"), file, "library"),
  corrections: [],
  client: undefined,
  clientIsNewer: true,
  header: { packageName: "@aws-sdk/client-library", date: "2026-01-02", sources: ["a test"] },
});
const library = createService(readTable(canonicalJson(built.table, 2)), () =>
  readAutomata(canonicalJson(built.automata, 2)),
);

function violationsOf(request: PlainRecord, operation: Operation): Violation<PlainNode>[] {
  return check(toValue(request), operation.input, {
    service: library,
    operation: operation.name,
    dialect: "sdk-v3",
    domain: () => emptyDomain,
    anchor: { path: [], is: "property" },
    installedClient: () => undefined,
    checksTwice: true,
    confidence: "medium",
    allow: { enums: new Map(), members: new Map() },
    clientRegion: undefined,
  });
}

describe("a service that is none of SageMaker's", () => {
  const generator = new Generator(library);

  it("has its valid requests accepted", () => {
    for (const operation of library.operations.values()) {
      const random = seeded(operation.name);
      const requests = [generator.minimal(operation, random), generator.full(operation, random)];
      for (let round = 0; round < 50; round++) requests.push(generator.random(operation, random));
      for (const request of requests) expect(violationsOf(request, operation)).toEqual([]);
    }
  });

  it("has each single fault reported once", () => {
    const seen = new Map<string, number>();
    for (const operation of library.operations.values()) {
      for (const position of positions(operation)) {
        for (const { request, fault } of faultsAt(generator, position, seeded(operation.name))) {
          const found = violationsOf(request, operation);
          expect(
            found.map(({ kind }) => kind),
            `${fault.constraint} ${JSON.stringify(request)}`,
          ).toHaveLength(1);
          expect(fault.kinds).toContain(found[0]?.kind);
          seen.set(fault.kinds[0] ?? "", (seen.get(fault.kinds[0] ?? "") ?? 0) + 1);
        }
      }
    }
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
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
  });
});
