import { beforeEach, describe, expect, it } from "vitest";
import { createResources, nameInOtherCase, type Spelling } from "../../src/model/create-resources.js";
import { createService } from "../../src/model/create-service.js";
import type { PropertyRow, ResourceTable, TypeRow } from "../../src/model/resource-table.js";
import type { Service, Shape, StructureShape } from "../../src/model/shape.js";
import type { ShapeRow } from "../../src/model/table.js";

const rows: Readonly<Record<string, ShapeRow>> = {
  Book: {
    structure: {
      Title: "Title",
      S3Uri: "Title",
      Pages: "Pages",
      Lent: "Lent",
      Genre: "Genre",
      Labels: "Labels",
      Tags: "Tags",
      Loan: "Loan",
    },
    deprecated: { Title: "Use Labels." },
  },
  Title: { string: 1, max: 40, sensitive: 1 },
  Pages: { number: "integer", min: 1 },
  Lent: { boolean: 1 },
  Genre: { string: 1, enum: ["NOVEL", "POETRY"] },
  Labels: { map: ["Title", "Title"], min: 1, max: 2 },
  Tags: { list: "Title", min: 3, max: 4 },
  Loan: { structure: { Days: "Pages" }, union: 1 },
};

let api: Service;

beforeEach(() => {
  api = createService(
    {
      format: 1,
      id: "library",
      serviceId: "Library",
      packageName: "@aws-sdk/client-library",
      date: "2026-01-02",
      sources: ["a test"],
      operations: new Map([["AddBook", "Book"]]),
      shapes: new Map(Object.entries(rows)),
      patterns: [],
    },
    () => ({ format: 1, sets: [], automata: new Map() }),
  );
});

function resourcesOf(types: Readonly<Record<string, TypeRow>>, spelling: Spelling = "cloudformation"): Service {
  const table: ResourceTable = {
    service: "library",
    date: "2026-02-03",
    sources: ["the registry"],
    types,
    patterns: [
      { source: "^[a-z]$", words: "a letter", automaton: [[0, 0, 1], [1]] },
      { source: "^.$", automaton: [[1]] },
    ],
    sets: [[97, 122]],
  };
  return createResources(table, api, spelling);
}

function structureOf(service: Service, name: string): StructureShape {
  const shape = service.shape(name);
  if (shape?.kind !== "structure") throw new Error(`no ${name}`);
  return shape;
}

/** The shape of a property that stands for a member of a book's, or for none. */
function propertyOf(name: string, row: PropertyRow, shape: string | null = "Book"): Shape | undefined {
  const service = resourcesOf({
    "AWS::Library::Book": { ...(shape !== null && { shape }), properties: { [name]: row } },
  });
  return structureOf(service, "AWS::Library::Book").members.get(name)?.shape;
}

const unbounded = { min: undefined, max: undefined };
const own = { name: "AWS::Library::Book.Other", sensitive: false };

describe("a property", () => {
  it.each([
    ["Title", "string", "Title"],
    ["Pages", "integer", "Pages"],
    ["Pages", "number", "Pages"],
    ["Lent", "boolean", "Lent"],
    ["Labels", "json", "Labels"],
    // The name in another case.
    ["TITLE", "string", "Title"],
    ["S3URI", "string", "Title"],
  ] as const)("%s has the API's shape where it is a %s for both", (name, type, shape) => {
    expect(propertyOf(name, { type })).toBe(api.shape(shape));
  });

  it.each([
    ["string", { kind: "string", ...unbounded, pattern: undefined, enum: undefined, jsonValue: false }],
    ["integer", { kind: "number", type: "long", ...unbounded }],
    ["number", { kind: "number", type: "double", ...unbounded }],
    ["boolean", { kind: "boolean" }],
    ["json", { kind: "document" }],
  ] as const)("that stands for no member is a plain %s", (type, shape) => {
    expect(propertyOf("Other", { type })).toEqual({ ...own, ...shape });
    expect(propertyOf("Other", { type }, null)).toEqual({ ...own, ...shape });
    // The API has something else of that name: what CloudFormation takes stands.
    expect(propertyOf("Tags", { type })).toEqual({ ...own, ...shape, name: "AWS::Library::Book.Tags" });
  });

  it("is sensitive where the API's member is", () => {
    expect(propertyOf("Title", { type: "integer" })).toMatchObject({ kind: "number", sensitive: true });
    expect(propertyOf("Pages", { type: "string" })).toMatchObject({ kind: "string", sensitive: false });
  });

  it("takes the values of both enums", () => {
    expect(propertyOf("Genre", { type: { enum: ["DRAMA", "NOVEL"] } })).toMatchObject({
      name: "Genre",
      enum: ["DRAMA", "NOVEL", "POETRY"],
    });
    expect(propertyOf("Title", { type: { enum: ["A"] } })).toMatchObject({ name: "Title", max: 40, enum: ["A"] });
    expect(propertyOf("Pages", { type: { enum: ["A"] } })).toEqual({
      ...own,
      name: "AWS::Library::Book.Pages",
      kind: "string",
      ...unbounded,
      pattern: undefined,
      enum: ["A"],
      jsonValue: false,
    });
  });

  it("that is a list has the API's bounds and elements where the API has a list", () => {
    const row: PropertyRow = { type: { list: "string" } };
    expect(propertyOf("Tags", row)).toMatchObject({
      kind: "list",
      name: "Tags",
      min: 3,
      max: 4,
      element: { name: "Title" },
    });
    expect(propertyOf("Other", row)).toMatchObject({
      kind: "list",
      ...own,
      ...unbounded,
      element: { kind: "string", ...own },
    });
    expect(propertyOf("Labels", row)).toMatchObject({ kind: "list", name: "AWS::Library::Book.Labels", ...unbounded });
  });

  it("that is a map has the API's bounds, keys and values where the API has a map", () => {
    const row: PropertyRow = { type: { map: "string" } };
    expect(propertyOf("Labels", row)).toMatchObject({
      kind: "map",
      name: "Labels",
      min: 1,
      max: 2,
      key: { name: "Title" },
      value: { name: "Title" },
    });
    expect(propertyOf("Other", row)).toMatchObject({
      kind: "map",
      ...own,
      ...unbounded,
      key: { kind: "string", ...own, ...unbounded, pattern: undefined, enum: undefined },
      value: { kind: "string", ...own },
    });
    expect(propertyOf("Tags", row)).toMatchObject({ kind: "map", name: "AWS::Library::Book.Tags", ...unbounded });
  });

  it("has the registry's pattern, in a list for its elements", () => {
    const text = propertyOf("Title", { type: "string", pattern: 0 });
    expect(text).toMatchObject({
      kind: "string",
      name: "AWS::Library::Book.Title",
      max: 40,
      pattern: { source: "^[a-z]$", words: "a letter" },
    });
    const pattern = text?.kind === "string" ? text.pattern : undefined;
    expect(pattern?.automaton.next(0, 97)).toBe(1);
    expect(pattern?.automaton).toBe(pattern?.automaton);
    const list = propertyOf("Tags", { type: { list: "string" }, pattern: 1 });
    expect(list).toMatchObject({
      name: "AWS::Library::Book.Tags",
      min: 3,
      element: { name: "AWS::Library::Book.Tags", pattern: { source: "^.$" } },
    });
    const element = list?.kind === "list" ? list.element : undefined;
    expect(element).toHaveProperty("pattern.words", undefined);
    expect(propertyOf("Pages", { type: "integer", pattern: 0 })).toBe(api.shape("Pages"));
  });

  it("is required and deprecated as its own table and the API say", () => {
    const service = resourcesOf({
      "AWS::Library::Book": {
        shape: "Book",
        properties: { Title: { type: "string", required: 1 }, Pages: { type: "integer" } },
      },
    });
    const { members } = structureOf(service, "AWS::Library::Book");
    expect(members.get("Title")).toMatchObject({
      name: "Title",
      required: true,
      idempotencyToken: false,
      deprecated: "Use Labels.",
    });
    expect(members.get("Pages")).toMatchObject({ name: "Pages", required: false, deprecated: undefined });
    expect(members.get("Title")?.shape).toBe(members.get("Title")?.shape);
  });
});

describe("a resource", () => {
  const types: Readonly<Record<string, TypeRow>> = {
    "AWS::Library::Book": {
      shape: "Book",
      properties: {
        Title: { type: "string" },
        Loan: { type: { type: "AWS::Library::Book.Loan" } },
        LoanAsJSON: { type: { type: "AWS::Library::Book.Loan" }, retyped: 1 },
      },
      readOnly: ["BookArn"],
    },
    "AWS::Library::Book.Loan": { shape: "Loan", properties: { Days: { type: "integer" } } },
    "AWS::Library::Shelf": { shape: "Title", properties: { Loan: { type: { type: "AWS::Library::Shelf.Loan" } } } },
    "AWS::Library::Shelf.Loan": {
      shape: "Loan",
      properties: { Days: { type: "integer" }, Reader: { type: "string" } },
    },
  };

  it("is an operation, and a type of its properties is a shape only", () => {
    const service = resourcesOf(types);
    expect([...service.operations.keys()]).toEqual(["AWS::Library::Book", "AWS::Library::Shelf"]);
    expect(service.operations.get("AWS::Library::Book")?.input).toBe(service.shape("AWS::Library::Book"));
    expect(structureOf(service, "AWS::Library::Book").members.get("Loan")?.shape).toBe(
      service.shape("AWS::Library::Book.Loan"),
    );
    expect(service.shape("AWS::Library::Other")).toBeUndefined();
    expect(service.shape("toString")).toBeUndefined();
    expect(service).toMatchObject({ id: "library", serviceId: "Library", packageName: "@aws-sdk/client-library" });
    expect(service.provenance).toEqual({ date: "2026-02-03", sources: ["the registry"] });
  });

  it("stands for the API's structure, and its properties for the members", () => {
    const service = resourcesOf(types, "cdk");
    const book = structureOf(service, "AWS::Library::Book");
    expect(service.correspondence?.structureOf(book)).toBe(api.shape("Book"));
    expect(service.correspondence?.propertyOf(book, "Title")).toBe(book.members.get("title"));
    expect(service.correspondence?.propertyOf(book, "Pages")).toBeUndefined();
    // A shape that is no structure says nothing.
    const shelf = structureOf(service, "AWS::Library::Shelf");
    expect(service.correspondence?.structureOf(shelf)).toBeUndefined();
    expect(service.correspondence?.propertyOf(shelf, "Loan")).toBeUndefined();
  });

  it("is spelled as the CDK spells it, but for what the CDK hands on unread", () => {
    const book = structureOf(resourcesOf(types, "cdk"), "AWS::Library::Book");
    expect([...book.members.values()].map(({ name }) => name)).toEqual(["title", "loan", "loanAsJson"]);
    expect([...(book.readOnly ?? [])]).toEqual(["bookArn"]);
    const membersOf = (property: string): readonly string[] => {
      const shape = book.members.get(property)?.shape;
      return shape?.kind === "structure" ? [...shape.members.keys()] : [];
    };
    expect([membersOf("loan"), membersOf("loanAsJson")]).toEqual([["days"], ["Days"]]);
    const plain = structureOf(resourcesOf(types), "AWS::Library::Book");
    expect([...plain.members.keys()]).toEqual(["Title", "Loan", "LoanAsJSON"]);
    expect([...(plain.readOnly ?? [])]).toEqual(["BookArn"]);
    expect(structureOf(resourcesOf(types), "AWS::Library::Shelf")).not.toHaveProperty("readOnly");
  });

  it("is a union where the API's structure is one that knows all of its properties", () => {
    const service = resourcesOf(types);
    expect(structureOf(service, "AWS::Library::Book.Loan").union).toBe(true);
    expect(structureOf(service, "AWS::Library::Shelf.Loan").union).toBe(false);
    expect(structureOf(service, "AWS::Library::Book").union).toBe(false);
  });

  it("is a union where the registry has its properties as alternatives, whatever the API says", () => {
    const alternatives: TypeRow = { properties: { Text: { type: "string" }, Place: { type: "string" } }, union: 1 };
    const service = resourcesOf({ "AWS::Library::Book.Content": alternatives });
    expect(structureOf(service, "AWS::Library::Book.Content").union).toBe(true);
  });
});

it.each([
  ["S3URI", "S3Uri"],
  ["title", "Title"],
  ["Titles", undefined],
])("the name of %s in another case is %s", (property, name) => {
  expect(nameInOtherCase(property, ["Pages", "S3Uri", "Title"])).toBe(name);
});

it.each([
  [`no type "AWS::Library::Gone"`, { type: { type: "AWS::Library::Gone" } }],
  ["no pattern 2", { type: "string", pattern: 2 }],
] as const)("a table that lacks what it refers to is refused: %s", (said, row) => {
  expect(() => propertyOf("Title", row)).toThrow(`The table of library's resources has ${said}. Install`);
});
