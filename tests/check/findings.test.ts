import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../src/check/context.js";
import { Findings, whole } from "../../src/check/findings.js";
import { words } from "../../src/check/shown.js";
import { below, type Spot } from "../../src/check/spot.js";
import type { Value } from "../../src/check/value.js";
import type { ConstraintKind, Violation } from "../../src/check/violation.js";
import { list, service, string, structure } from "./build-service.js";
import { template, valueOf, type TestNode } from "./build-value.js";
import { contextOf } from "./context.js";

const input = structure("MakeRequest", {});
const top: Spot<TestNode> = {
  above: undefined,
  step: undefined,
  depth: 0,
  sensitive: false,
  holder: undefined,
  structure: undefined,
};
const member = below(top, { type: "member", name: "Name", written: "name" }, { sensitive: false });

function findings(more: Partial<CheckContext<TestNode>> = {}): Findings<TestNode> {
  return new Findings(contextOf<TestNode>(service(input), "anchor", more), input);
}

function violation(node: TestNode, more: Partial<Violation<TestNode>> = {}): Violation<TestNode> {
  return {
    kind: "relation",
    messageId: "test",
    data: {},
    path: [],
    place: whole(node),
    suggestions: [],
    confidence: "high",
    ...more,
  };
}

describe("a walk", () => {
  const names = list("Names", string("Name"));
  const others = list("Others", string("Name"));
  const enters = (own: Findings<TestNode>, value: Value<TestNode>, shape = names): boolean =>
    own.enter(value, shape, top);

  it("enters a container once beside each shape, and anything else as often as it stands somewhere", () => {
    const own = findings();
    const container = valueOf(["a"]);
    expect([enters(own, container), enters(own, container), enters(own, container, others)]).toEqual([
      true,
      false,
      true,
    ]);
    const text = valueOf("a");
    expect([enters(own, text), enters(own, text)]).toEqual([true, true]);
  });

  it("is 200 levels deep at most", () => {
    expect(findings().enter(valueOf("a"), names, { ...top, depth: 200 })).toBe(true);
    expect(findings().enter(valueOf("a"), names, { ...top, depth: 201 })).toBe(false);
  });

  it("goes no further after a thousand violations", () => {
    const own = findings();
    const found = Array.from({ length: 1001 }, (_, at) => violation(String(at)));
    own.add(found.slice(0, 999));
    expect(enters(own, valueOf("a"))).toBe(true);
    own.add(found.slice(999));
    expect(own.violations).toEqual(found.slice(0, 1000));
    expect(enters(own, valueOf("a"))).toBe(false);
  });

  it("goes no further after two million values", () => {
    const own = findings();
    const text = valueOf("a");
    for (let count = 1; count < 2_000_000; count += 1) enters(own, text);
    expect([enters(own, text), enters(own, text)]).toEqual([true, false]);
  });
});

describe("the strings of a request", () => {
  const text = valueOf(template("a"));
  const gathered = (...spots: readonly Spot<TestNode>[]): readonly (string | undefined)[] => {
    const own = findings();
    if (text.kind === "text") for (const spot of spots) own.gather(text, spot);
    return own.texts.map((each) => each.member);
  };

  it("are kept with the member that holds them", () => {
    const index = below(member, { type: "index", index: 3 }, { sensitive: false });
    const value = below(member, { type: "value", key: "k", keySensitive: false }, { sensitive: false });
    expect(gathered(top, member, index, value)).toEqual(["", "Name", "Name", "Name"]);
  });

  it("are neither secrets nor keys", () => {
    const secret = below(top, { type: "member", name: "Key", written: "Key" }, { sensitive: true });
    const within = below(secret, { type: "index", index: 0 }, { sensitive: false });
    const key = below(member, { type: "key", key: "a" }, { sensitive: false });
    expect(gathered(secret, within, key)).toEqual([]);
  });

  it("are 5000 at most", () => {
    expect(gathered(...Array.from({ length: 5001 }, () => member))).toHaveLength(5000);
  });
});

describe("what is found", () => {
  it.each<[string, Partial<Violation<TestNode>>, number]>([
    ["the same of the same place", {}, 1],
    ["another kind of thing", { kind: "length" }, 2],
    ["another message", { messageId: "other" }, 2],
    ["other words", { data: { a: words("b") } }, 2],
    ["another part of the node", { place: { node: "$", part: "first-token" } }, 2],
    ["a stretch of the node", { place: { node: "$", part: "whole", within: { start: 1, end: 2 } } }, 2],
    ["another path to it", { path: ["A"] }, 1],
  ])("counts %s as %#", (_, more, count) => {
    const own = findings();
    own.add([violation("$")]);
    own.add([violation("$", more)]);
    expect(own.violations).toHaveLength(count);
  });

  it("is reported with its path, and is certain", () => {
    const own = findings();
    own.report(member, "length", "tooLong", whole("$.name"), { actual: words("3") });
    expect(own.violations).toEqual([
      violation("$.name", { kind: "length", messageId: "tooLong", data: { actual: words("3") }, path: ["Name"] }),
    ]);
  });

  it.each<[ConstraintKind, Partial<Violation<TestNode>>, boolean]>([
    ["relation", {}, true],
    ["metric-regex", {}, true],
    ["image-uri", {}, true],
    ["algorithm-usage", {}, true],
    ["exclusive", {}, false],
    ["relation", { messageId: "forbiddenValue" }, false],
    ["relation", { place: whole("right") }, false],
    ["relation", { place: whole("right"), about: ["right", "wrong"] }, true],
    ["relation", { place: whole("right"), about: ["right"] }, false],
  ])("is no news of a value that is wrong by itself: %s, %j", (kind, more, isConsequence) => {
    const own = findings();
    own.markWrong("wrong");
    expect(own.isConsequence(violation("wrong", { kind, ...more }))).toBe(isConsequence);
  });
});

describe("what a message calls", () => {
  const own = findings({ operation: "Make" });

  it("the input: its operation, or its shape where there is none", () => {
    expect([own.name(top), own.owner(top, input)]).toEqual(["'Make'", "Make"]);
    expect([findings().name(top), findings().owner(top, input)]).toEqual(["'MakeRequest'", "MakeRequest"]);
  });

  it("a member: as it is written, and its structure by the shape", () => {
    expect([own.name(member), own.owner(member, input)]).toEqual(["'name'", "MakeRequest"]);
  });

  const client = { packageName: "@aws-sdk/client-zoo", version: "3.1.0" };
  const installed = { installedClient: () => client as never };
  it.each<[Partial<CheckContext<TestNode>>, string]>([
    [{}, "model of 2026-08-07, no installed SDK client found"],
    [installed, "model of 2026-08-07, @aws-sdk/client-zoo 3.1.0"],
    [{ dialect: "cloudformation", ...installed }, "CloudFormation's schemas of 2026-08-07"],
    [{ dialect: "cdk" }, "CloudFormation's schemas of 2026-08-07"],
    [{ dialect: "pipeline" }, "AWS's schema and SDK of pipelines of 2026-08-07"],
    [{ dialect: "pipeline", operation: "Make", ...installed }, "model of 2026-08-07, @aws-sdk/client-zoo 3.1.0"],
  ])("those who were asked, in %j", (more, asked) => {
    expect(findings(more).sourcesConsulted()).toBe(asked);
  });
});
