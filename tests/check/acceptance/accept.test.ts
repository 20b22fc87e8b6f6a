import { describe, expect, it } from "vitest";
import { accepts } from "../../../src/check/acceptance/accept.js";
import { check } from "../../../src/check/check.js";
import { checkInFull } from "../../../src/check/check-in-full.js";
import type { CheckContext } from "../../../src/check/context.js";
import type { Relation } from "../../../src/check/relations/vocabulary.js";
import { emptyDomain } from "../../../src/check/domain.js";
import { loadService } from "../../../src/model/registry.js";
import { services } from "../../../src/model/services.js";
import { sageMaker } from "../../../src/sagemaker/index.js";
import { domainOf } from "../../conformance/domains.js";
import { faultsAt } from "../../conformance/oracle/faults.js";
import { Generator, positions } from "../../conformance/oracle/generate.js";
import { seeded } from "../../conformance/oracle/random.js";
import { toValue, type PlainNode } from "../../conformance/plain-to-value.js";
import { number, service as serviceOf, string, structure } from "../build-service.js";
import { contextOf } from "../context.js";
import { oneOf, open, template, unknown, valueOf, type TestNode } from "../build-value.js";

describe("the first look", () => {
  it.each(services.map(({ id }) => id))("accepts of %s exactly what the full check passes", (id) => {
    const service = loadService(id);
    if (service === undefined) throw new Error(`no service ${id}`);
    const generator = new Generator(service, domainOf(service));
    const anchor: PlainNode = { path: [], is: "value" };
    const counts = { accepted: 0, refused: 0 };
    for (const operation of service.operations.values()) {
      const random = seeded(`first look ${operation.name}`);
      const right = [generator.minimal(operation, random), generator.random(operation, random, 0.4)];
      const faulty = positions(operation)
        .slice(0, 4)
        .flatMap((place) => faultsAt(generator, place, random).map(({ request }) => request));
      const context: CheckContext<PlainNode> = contextOf(service, anchor, {
        domain: sageMaker,
        operation: operation.name,
      });
      for (const request of [...right, ...faulty]) {
        const value = toValue(request);
        const accepted = accepts(value, operation.input, context);
        const passes = checkInFull(value, operation.input, context).length === 0;
        if (accepted !== passes) expect.fail(`${operation.name} ${String(accepted)}: ${JSON.stringify(request)}`);
        counts[accepted ? "accepted" : "refused"] += 1;
      }
    }
    expect(counts.accepted).toBeGreaterThan(service.operations.size / 2);
    expect(counts.refused).toBeGreaterThan(0);
  });

  const input = structure("Input", {
    "Name!": string("Name", { min: 2, max: 4, pattern: "[a-z]*" }),
    Count: number("Count"),
  });
  const service = serviceOf(input);
  const context = contextOf<TestNode>(service, "anchor");

  it.each<[string, unknown]>([
    ["a name that is known in part", { Name: template("ab", { max: 2 }) }],
    ["one of two right names", { Name: oneOf("ab", "abc") }],
    ["what nobody knows", { Name: unknown, Count: unknown }],
    ["more members than are written", open({})],
    ["characters of two code units", { Name: template("ab"), Count: 3 }],
  ])("accepts %s", (_, value) => {
    expect(accepts(valueOf(value), input, context)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["too many characters", { Name: "abcde" }],
    ["a known part that can't stand there", { Name: template("A", {}) }],
    ["a wrong name among right ones", { Name: oneOf("ab", "A") }],
    ["a missing member", {}],
    ["a member that it doesn't know", { Name: "ab", Nam: "ab" }],
    ["a string for a number", { Name: "ab", Count: "1" }],
  ])("leaves %s to the full check", (_, value) => {
    expect(accepts(valueOf(value), input, context)).toBe(false);
  });

  it("takes the limits of the settings for the model's own", () => {
    const allow = { ...context.allow, limits: new Map([["Name", { max: 5 }]]) };
    expect(accepts(valueOf({ Name: "abcde" }), input, { ...context, allow })).toBe(true);
    expect(accepts(valueOf({ Name: "abcde" }), input, context)).toBe(false);
  });

  it("gives up on what is deep or long without end, and the full check has its own limits", () => {
    const inner = structure("Inner", {});
    const recursive = structure("Recursive", { Name: string("Any"), In: inner });
    (inner.members as Map<string, unknown>).set("In", recursive.members.get("In"));
    let value: unknown = {};
    for (let depth = 0; depth < 150; depth++) value = { In: value };
    expect(accepts(valueOf(value), recursive, { ...context, service: serviceOf(recursive) })).toBe(false);
  });

  it("is compared with the full check where that is asked for", () => {
    const relation: Relation = {
      id: "never",
      kind: "forbidden-when",
      shapes: ["Input"],
      members: ["Name"],
      reason: "this is a test",
      source: "Input$Name",
      confidence: "high",
    };
    let asked = 0;
    // A domain that changes between the two looks: nothing else makes them disagree.
    const fickle = { ...emptyDomain, service: service.id, relations: [relation] };
    const domain = () => (asked++ === 0 ? emptyDomain : fickle);
    const twice = { ...context, domain, checksTwice: true };
    expect(() => check(valueOf({ Name: "ab" }), input, twice)).toThrow(
      "The first look accepts what the full check reports: forbiddenMember (exclusive) at 'Name'.",
    );
  });
});
