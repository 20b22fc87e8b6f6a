import { describe, expect, it } from "vitest";
import type { ResourceExtract } from "../../../../tools/model/resources/extract-resources.js";
import { findUnions, withoutRequired } from "../../../../tools/model/resources/registry-alternatives.js";
import type { RegistrySchema, StatedProperty } from "../../../../tools/model/resources/registry-schemas.js";

const types: ResourceExtract["types"] = {
  "AWS::Library::Book": { Content: { type: { type: "AWS::Library::Book.Content" }, required: 1 } },
  "AWS::Library::Book.Content": { Place: { type: "string" }, Text: { type: "string", required: 1 } },
};

const alternative = (...names: readonly string[]): StatedProperty => ({
  properties: Object.fromEntries(names.map((name) => [name, {}])),
  additionalProperties: false,
});

function schemaWith(content: StatedProperty, isDefinition = false): RegistrySchema {
  return {
    typeName: "AWS::Library::Book",
    properties: { Content: isDefinition ? { $ref: "#/definitions/Content" } : content },
    ...(isDefinition && { definitions: { Content: content } }),
  };
}

describe("alternatives of a schema", () => {
  it.each([false, true])("make a union of a type, defined by a name: %s", (isDefinition) => {
    const schema = schemaWith({ oneOf: [alternative("Text"), alternative("Place")] }, isDefinition);
    expect(findUnions(types, [schema])).toEqual(["AWS::Library::Book.Content"]);
  });

  it.each([
    ["has none", {}],
    ["has one of them", { oneOf: [alternative("Text")] }],
    ["has more properties than they have", { oneOf: [alternative("Text"), alternative("Text")] }],
    ["lacks one of theirs", { oneOf: [alternative("Text"), alternative("Place"), alternative("Other")] }],
    ["has one with two properties", { oneOf: [alternative("Text"), alternative("Place", "Text")] }],
    ["has one that is open", { oneOf: [alternative("Text"), { properties: { Place: {} } }] }],
    ["has some that name no property", { oneOf: [{ additionalProperties: false }, { additionalProperties: false }] }],
  ])("make none of a type that %s", (_, content) => {
    expect(findUnions(types, [schemaWith(content)])).toEqual([]);
  });

  it("leave nothing required of a union, and all that is of others", () => {
    expect(withoutRequired(types, ["AWS::Library::Book.Content"])).toEqual({
      ...types,
      "AWS::Library::Book.Content": { Place: { type: "string" }, Text: { type: "string" } },
    });
  });
});
