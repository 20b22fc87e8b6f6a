import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RegistryPatterns, wholePattern } from "../../../../tools/model/resources/registry-patterns.js";
import type { ResourceExtract } from "../../../../tools/model/resources/extract-resources.js";
import { addPatterns, toldByRelations } from "../../../../tools/model/resources/registry-schemas.js";

describe("a pattern of the registry's", () => {
  it.each([
    ["^[a-z]+$", "ab", true],
    ["^[a-z]+$", "ab1", false],
    ["[a-z]+", "1ab1", true],
    ["[a-z]+", "11", false],
    ["^[a-z]+", "ab1", true],
    ["^[a-z]+", "1ab", false],
    ["[a-z]+$", "1ab", true],
    ["[a-z]+$", "ab1", false],
    [String.raw`^a\$`, "a$ and more", true],
    ["^.+", "a", true],
    ["^(a|b)$", "b", true],
  ])("%s is looked for in %o: %o", (stated, text, isFound) => {
    expect(new RegExp(wholePattern(stated) ?? "", "us").test(text)).toBe(isFound);
    expect(new RegExp(stated, "us").test(text)).toBe(isFound);
  });

  it.each([
    ["^[a-z]+$", undefined, 0],
    // It takes whatever the API takes.
    ["[a-z]*", undefined, undefined],
    ["^[a-z]+$", "[a-z]+", undefined],
    ["^[a-z]+", "[a-z]+", undefined],
    ["^[a-z]+$", "[a-zA-Z]+", 0],
    // It takes something that the API refuses, so it can't stand in that one's place.
    ["^[a-z]+$", "[a-y1]+", undefined],
  ])("%s beside the API's %s", (stated, ofApi, index) => {
    expect(new RegistryPatterns().indexOf(stated, ofApi)).toBe(index);
  });

  it("is left out where nobody knows what its anchors belong to", () => {
    expect(wholePattern("^a|b")).toBeUndefined();
    expect(wholePattern("^a|b$")).toBeUndefined();
    expect(new RegistryPatterns().indexOf("^a|b$", undefined)).toBeUndefined();
  });

  it("stands in the table once", () => {
    const patterns = new RegistryPatterns();
    expect(["^a$", "^b$", "^a$"].map((stated) => patterns.indexOf(stated, undefined))).toEqual([0, 1, 0]);
    expect(patterns.table.patterns.map(({ source }) => source)).toEqual(["^a$", "^b$"]);
  });
});

it("is left out only of properties that there are", () => {
  const extract = new URL("../../../../tools/model/sources/sagemaker.resources.json", import.meta.url);
  const { types } = JSON.parse(readFileSync(extract, "utf8")) as ResourceExtract;
  expect(toldByRelations.size).toBeGreaterThan(0);
  for (const property of toldByRelations) {
    const at = property.lastIndexOf(".");
    const row = types[property.slice(0, at)]?.[property.slice(at + 1)];
    expect(row).toMatchObject({ type: "string" });
    expect(row).not.toHaveProperty("pattern");
  }
});

it("is read from definitions and lists, and given to strings alone", () => {
  const types = {
    "AWS::SageMaker::Thing": {
      Arns: { type: { list: "string" } },
      Count: { type: "integer" },
      Name: { type: "string", required: 1 },
    },
    "AWS::SageMaker::Thing.Part": { Free: { type: "string" }, Id: { type: "string" } },
  } as const;
  const schema = {
    typeName: "AWS::SageMaker::Thing",
    properties: {
      Arns: { items: { $ref: "#/definitions/Arn" } },
      Count: { pattern: "1" },
      Name: { pattern: "^a$" },
    },
    definitions: {
      Arn: { pattern: "^arn:" },
      Part: { properties: { Free: { pattern: ".*" }, Id: { pattern: "b" } } },
    },
  };
  expect(addPatterns(types, [schema])).toEqual({
    "AWS::SageMaker::Thing": {
      Arns: { type: { list: "string" }, pattern: "^arn:" },
      Count: { type: "integer" },
      Name: { type: "string", required: 1, pattern: "^a$" },
    },
    "AWS::SageMaker::Thing.Part": { Free: { type: "string" }, Id: { type: "string", pattern: "b" } },
  });
});
