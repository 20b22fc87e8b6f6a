import { beforeAll, describe, expect, it } from "vitest";
import { loadService } from "../../src/model/registry.js";
import { services, type ServiceEntry } from "../../src/model/services.js";
import type { Service } from "../../src/model/shape.js";
import { thorough } from "../thorough.js";
import { lintRequests, verdictOf } from "./judge.js";
import { plainStyle } from "./print.js";
import { runConformance, type Figures } from "./run.js";

/** `CONFORMANCE_SEED` makes other requests. */
const seed = process.env.CONFORMANCE_SEED ?? "sagemaker";

/** What must have been broken at least once, with the least number that makes it worth its name. */
const leastFaults: Readonly<Record<string, number>> = {
  required: 1000,
  "unknown member": 1000,
  enum: 1000,
  "pattern: character": 2000,
  "pattern: end": 800,
  "length: too-short": 500,
  "length: too-long": 1000,
  "range: too low": 500,
  "range: too high": 400,
  "type: fraction for integer": 300,
  "type: number for string": 2000,
  "type: string for number": 300,
  "type: list for structure": 800,
  "size: list too short": 100,
  "size: list too long": 150,
  "size: map too small": 3,
  "size: map too large": 15,
  "map key pattern: character": 50,
  "map key length: too-long": 40,
  "map key enum": 1,
  "union: none": 15,
  "union: several": 10,
};

beforeAll(() => {
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

describe("conformance", () => {
  const all: Figures[] = [];

  it.each(services.map((entry): [string, ServiceEntry] => [entry.id, entry]))(
    "%s: valid requests pass, each single fault is reported once, in its place",
    { timeout: 3_600_000 },
    (id, entry) => {
      const service = serviceOf(entry);
      const figures = runConformance(entry, service, { seed: `${seed} ${id}`, full: thorough });
      all.push(figures);
      console.log(figures.summary());
      expect(figures.problems).toEqual([]);
      expect(figures.operations).toBe(service.operations.size);
      expect(figures.validRequests).toBeGreaterThan(figures.operations * 5);
      // Relations forbid a few members outright; all else must have been reached.
      expect(figures.unreachable.length).toBeLessThan(figures.validRequests / 100);
    },
  );

  it("has broken every kind of constraint", () => {
    const total = (constraint: string): number =>
      all.reduce((sum, { faults }) => sum + (faults.get(constraint) ?? 0), 0);
    const found = Object.fromEntries(Object.keys(leastFaults).map((constraint) => [constraint, total(constraint)]));
    const lacking = Object.entries(leastFaults).filter(([constraint, least]) => (found[constraint] ?? 0) < least);
    expect(lacking).toEqual([]);
    expect(all.reduce((sum, { operations }) => sum + operations, 0)).toBeGreaterThan(440);
  });
});

describe("the judge", () => {
  const [entry] = services;
  const request = { TrainingJobName: "my_job" };
  const [linted] =
    entry === undefined ? [] : lintRequests(entry, [{ operation: "StopTrainingJob", request, style: plainStyle }]);
  const path = ["TrainingJobName"];

  it("sees a fault that isn't there as missed, and one in another place as misplaced", () => {
    if (linted === undefined) throw new Error("nothing was linted");
    const fault = { kinds: ["pattern"], constraint: "pattern: character", path } as const;
    expect(verdictOf({ ...fault, target: { on: "character", at: 2 } }, linted)).toBeUndefined();
    expect(verdictOf({ ...fault, target: { on: "character", at: 3 } }, linted)).toMatch(/^place: /u);
    expect(verdictOf({ ...fault, target: { on: "key" } }, linted)).toMatch(/^place: /u);
    expect(verdictOf({ ...fault, kinds: ["length"], target: { on: "value" } }, linted)).toMatch(/^rule: /u);
    expect(verdictOf({ ...fault, target: { on: "value" } }, { ...linted, reports: [] })).toMatch(/^missed: /u);
    const twice = [...linted.reports, ...linted.reports];
    expect(verdictOf({ ...fault, target: { on: "text" } }, { ...linted, reports: twice })).toMatch(/^several: /u);
  });
});

function serviceOf(entry: ServiceEntry): Service {
  const service = loadService(entry.id);
  if (service === undefined) throw new Error(`no table of ${entry.id}`);
  return service;
}
