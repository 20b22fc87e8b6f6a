import { describe, expect, it } from "vitest";
import { applyCorrections } from "../../../tools/model/apply-corrections.js";
import { buildService } from "../../../tools/model/build-service.js";
import type { Correction } from "../../../tools/model/correction.js";
import { corrections } from "../../../tools/model/corrections.js";
import { readBotocore } from "../../../tools/model/read-botocore.js";

const reason = { service: "small", why: "a test", link: "https://example.com/" };

function model(pattern: string) {
  return readBotocore(
    JSON.stringify({
      metadata: { serviceId: "Small" },
      operations: { Do: { input: { shape: "DoRequest" } } },
      shapes: {
        DoRequest: { type: "structure", required: ["Name"], members: { Name: { shape: "Name" } } },
        Name: { type: "string", pattern },
      },
    }),
    "small.json",
    "small",
  );
}

function build(pattern: string, list: readonly Correction[]) {
  const header = { packageName: "small", date: "2026-01-01", sources: [] };
  return buildService({ model: model(pattern), corrections: list, client: undefined, clientIsNewer: false, header });
}

const drop: Correction = { ...reason, shape: "Name", change: "drop-pattern", stated: "a${1,2}" };
const read: Correction = { ...reason, shape: "Name", change: "read-pattern", replacing: [["d+", "[d\\d]+"]] };
const optional: Correction = { ...reason, shape: "DoRequest", change: "optional", member: "Name" };

describe("corrections", () => {
  it("drop a pattern that nothing can be made of", () => {
    expect(() => build("a${1,2}", [])).toThrow("small: Name: the pattern Invalid regular expression");
    expect(() => build("a${1,2}", [])).toThrow("A person decides");
    expect(build("a${1,2}", [drop]).table).toMatchObject({ patterns: [], shapes: { Name: { string: 1 } } });
  });

  it("read a pattern otherwise, and state it as AWS does", () => {
    const built = build("d+", [read]);
    expect(built.table.patterns).toEqual(["d+"]);
    expect(built.automata.sets).toEqual([[48, 57, 100, 100]]);
  });

  it("make a member optional", () => {
    expect(build("a", [optional]).table.shapes).toMatchObject({ DoRequest: { structure: { Name: "Name" } } });
    expect(build("a", [optional]).table.shapes.DoRequest).not.toHaveProperty("required");
    expect(build("a", []).table.shapes.DoRequest).toHaveProperty("required", ["Name"]);
  });

  it.each([
    ["the pattern is another one", "b", drop, "small.Name changes nothing any more: the pattern is now b."],
    ["the stretch is gone", "\\D", read, 'changes nothing any more: the pattern has no "d+".'],
    [
      "the shape is gone",
      "a",
      { ...drop, shape: "Gone" },
      "small.Gone changes nothing any more: there is no such string.",
    ],
    ["the member is gone", "a", { ...optional, member: "Gone" }, '"Gone" is not required.'],
    ["the structure is gone", "a", { ...optional, shape: "Gone" }, "there is no such structure."],
  ] as const)("fail where %s", (_, pattern, correction, message) => {
    expect(() => build(pattern, [correction])).toThrow(message);
    expect(() => build(pattern, [correction])).toThrow("https://example.com/");
  });

  it("of other services are left alone", () => {
    expect(applyCorrections(model("a"), [{ ...drop, service: "other" }]).model).toEqual(model("a"));
  });

  it("of ours say why, and where to read it", () => {
    expect(corrections.length).toBeGreaterThan(0);
    for (const { why, link } of corrections) {
      expect(why.length).toBeGreaterThan(40);
      expect(link).toMatch(/^https:\/\/(?:docs\.aws\.amazon\.com|github\.com)\//);
    }
  });
});

describe("a pattern that can't be translated", () => {
  it("is an error that names the shape and the reason, all of them at once", () => {
    expect(() => build("(?i)a", [])).toThrow('small: Name: the pattern has a group that starts with "(?i)"');
    expect(() => build("a\\bc", [])).toThrow('small: Name: the pattern has the escape "\\b"');
    expect(() => build("a$b", [])).toThrow("small: Name: the pattern matches no string at all");
  });
});
