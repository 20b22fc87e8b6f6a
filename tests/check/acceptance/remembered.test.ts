import { beforeEach, describe, expect, it } from "vitest";
import { accepts } from "../../../src/check/acceptance/accept.js";
import type { CheckContext } from "../../../src/check/context.js";
import { emptyDomain } from "../../../src/check/domain.js";
import { service as serviceOf, string, structure } from "../build-service.js";
import { Raw, valueOf, type TestNode } from "../build-value.js";
import { contextOf } from "../context.js";

const input = structure("Input", { "Name!": string("Name", { max: 15_000 }), Other: string("Other") });

/** How often a request was really looked at. */
let looks: number;
let context: CheckContext<TestNode>;

beforeEach(() => {
  looks = 0;
  const counting = {
    ...emptyDomain,
    checkRequest: () => {
      looks += 1;
      return [];
    },
  };
  // Of a service of its own: others remember nothing for it.
  context = contextOf<TestNode>(serviceOf(input), "anchor", { isLintedAgain: true, domain: () => counting });
});

const look = (value: unknown, more: Partial<CheckContext<TestNode>> = {}): boolean =>
  accepts(valueOf(value), input, { ...context, ...more });

describe("a right request of a file that is linted again and again", () => {
  it("is looked at once", () => {
    expect([look({ Name: "a" }), look({ Name: "a" }), look({ Name: "a" })]).toEqual([true, true, true]);
    expect(looks).toBe(1);
  });

  it("is remembered beside others", () => {
    expect([look({ Name: "a" }), look({ Name: "b" }), look({ Name: "a" })]).toEqual([true, true, true]);
    expect(looks).toBe(2);
  });

  it("is looked at each time where it has no key, and isn't taken for another one", () => {
    const json = () => valueOf("x");
    const made = (text: string) =>
      new Raw((node) => ({ kind: "text", parts: [{ known: true, text, node, offset: 0 }], json, node }));
    expect([look({ Name: made("a") }), look({ Name: made("a") })]).toEqual([true, true]);
    expect(looks).toBe(2);
    expect(look({ Name: made("a".repeat(15_001)) })).toBe(false);
  });

  it("is looked at again in each Region", () => {
    const regions = ["eu-west-1", "us-east-1", "eu-west-1"];
    for (const region of regions) look({ Name: "a" }, { clientRegion: { region, node: "region" } });
    expect(looks).toBe(2);
  });

  it("is looked at each time where the file is linted once", () => {
    expect([look({ Name: "a" }), look({ Name: "a" }, { isLintedAgain: false })]).toEqual([true, true]);
    expect(looks).toBe(2);
  });

  it("is looked at again when something in it has changed", () => {
    expect([look({ Name: "a" }), look({ Name: "b" }), look({ Name: "a", Other: "a" })]).toEqual([true, true, true]);
    expect(looks).toBe(3);
    expect(look({ Nam: "a" })).toBe(false);
  });

  it.each<[string, Partial<CheckContext<TestNode>>]>([
    ["the client's Region", { clientRegion: { region: "eu-west-1", node: "region" } }],
    ["how it reaches AWS", { dialect: "sdk-v2" }],
    ["the confidence that is asked for", { confidence: "high" }],
    ["the relations that the settings switch off", { allow: { ...contextAllow(), relations: new Set(["x"]) } }],
    ["the limits of the settings", { allow: { ...contextAllow(), limits: new Map() } }],
  ])("is looked at again when %s has changed", (_, more) => {
    look({ Name: "a" });
    expect(look({ Name: "a" }, more)).toBe(true);
    expect(looks).toBe(2);
  });

  it("isn't taken for right because it was wrong before", () => {
    const long = { Name: "a".repeat(15_001) };
    expect([look(long), look(long)]).toEqual([false, false]);
  });

  it("is forgotten when there are too many", () => {
    let others = 0;
    const lookAtAnother = () => look({ Name: `${(others += 1).toString()}${"b".repeat(14_000)}` });
    const looksAt = (name: string) => {
      const before = looks;
      look({ Name: name });
      return looks - before;
    };
    // Other tests have their requests remembered, too: this one begins when all have just been forgotten.
    looksAt("mark");
    do lookAtAnother();
    while (looksAt("mark") === 0 && others < 100);
    expect(looksAt("a")).toBe(1);
    for (let count = 0; count < 34; count += 1) lookAtAnother();
    expect(looksAt("a")).toBe(0);
    lookAtAnother();
    expect(looksAt("a")).toBe(1);
  });
});

function contextAllow(): CheckContext<TestNode>["allow"] {
  return { enums: new Map(), members: new Map() };
}
