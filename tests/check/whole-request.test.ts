import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { checkInFull } from "../../src/check/check-in-full.js";
import type { Confidence } from "../../src/check/confidence.js";
import type { CheckContext } from "../../src/check/context.js";
import { emptyDomain, type Domain } from "../../src/check/domain.js";
import type { Violation } from "../../src/check/violation.js";
import type { Shape } from "../../src/model/shape.js";
import { list, service, string, structure } from "./build-service.js";
import { valueOf, type TestNode } from "./build-value.js";
import { contextOf } from "./context.js";

const input = structure("Input", { Name: string("Name") });
const zoo = service(input);
const resource = { ...zoo, correspondence: { structureOf: () => undefined, propertyOf: () => undefined } };

const violation = (confidence: Confidence): Violation<never> => ({
  kind: "region",
  messageId: "test",
  data: {},
  path: [],
  place: { node: undefined as never, part: "whole" },
  suggestions: [],
  confidence,
});

function domainThatFinds(...found: readonly Violation<never>[]): {
  readonly domain: () => Domain;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const domain: Domain = {
    ...emptyDomain,
    checkRequest: ({ texts, clientRegion }) => {
      asked.push(`${texts.map(({ member }) => member).join()} ${clientRegion ?? "anywhere"}`);
      return [...found];
    },
  };
  return { domain: () => domain, asked };
}

describe("a request as a whole", () => {
  it.each<[string, unknown, Shape, Partial<CheckContext<TestNode>>, readonly string[]]>([
    ["of an operation", { Name: "a" }, input, {}, ["Name anywhere"]],
    [
      "that a client of a Region makes",
      {},
      input,
      { clientRegion: { region: "eu-west-1", node: "r" } },
      [" eu-west-1"],
    ],
    ["of CloudFormation's, not at all", { Name: "a" }, input, { service: resource }, []],
    ["of a construct, not at all", { Name: "a" }, input, { dialect: "construct" }, []],
    ["that is no structure, not at all", ["a"], list("Names", string("Name")), {}, []],
  ])("is looked at: one %s", (_, value, shape, more, expected) => {
    const { domain, asked } = domainThatFinds(violation("high"));
    const found = checkInFull(valueOf(value), shape, contextOf<TestNode>(zoo, "anchor", { domain, ...more }));
    expect(asked).toEqual(expected);
    expect(found).toHaveLength(expected.length);
  });

  it.each<[Confidence, readonly Confidence[]]>([
    ["medium", ["medium", "high"]],
    ["high", ["high"]],
  ])("has the findings of %s confidence and more, where that is asked for", (confidence, expected) => {
    const { domain } = domainThatFinds(violation("medium"), { ...violation("high"), messageId: "other" });
    const found = check(valueOf({ Name: "a" }), input, contextOf<TestNode>(zoo, "anchor", { domain, confidence }));
    expect(found.map((each) => each.confidence)).toEqual(expected);
  });

  it("is looked at once where the first look accepts it, and twice where that is asked for", () => {
    const looks = (more: Partial<CheckContext<TestNode>>): number => {
      const { domain, asked } = domainThatFinds();
      expect(check(valueOf({ Name: "a" }), input, contextOf<TestNode>(zoo, "anchor", { domain, ...more }))).toEqual([]);
      return asked.length;
    };
    expect([looks({}), looks({ checksTwice: false }), looks({ checksTwice: true })]).toEqual([1, 1, 2]);
  });

  it("may have findings of less confidence than is asked for, of which the first look says nothing", () => {
    const { domain } = domainThatFinds(violation("medium"));
    const context = contextOf<TestNode>(zoo, "anchor", { domain, confidence: "high", checksTwice: true });
    expect(check(valueOf({ Name: "a" }), input, context)).toEqual([]);
  });
});
