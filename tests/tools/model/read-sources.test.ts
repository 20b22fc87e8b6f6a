import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readOriginal } from "../../../tools/model/botocore-folder.js";
import { readBotocore } from "../../../tools/model/read-botocore.js";
import { readClient } from "../../../tools/model/read-client.js";
import { SourceError } from "../../../tools/model/source-error.js";
import { writeBotocore } from "../../../tools/model/write-botocore.js";

interface Model {
  metadata: Record<string, unknown>;
  operations: Record<string, unknown>;
  shapes: Record<string, unknown>;
  [key: string]: unknown;
}

/** The smallest model; each test breaks one thing in it. */
function model(): Model {
  return {
    version: "2.0",
    metadata: { serviceId: "Small" },
    operations: { Do: { name: "Do", input: { shape: "DoRequest" } } },
    shapes: {
      DoRequest: { type: "structure", required: ["Name"], members: { Name: { shape: "Name" } } },
      Name: { type: "string", min: 1, max: 3, pattern: "[a-z]*" },
    },
  };
}

function shapes(changes: Record<string, unknown>): Model {
  const whole = model();
  return { ...whole, shapes: { ...whole.shapes, ...changes } };
}

const faults: readonly (readonly [what: string, text: string, message: string])[] = [
  ["an empty file", "", "small.json: is no JSON (Unexpected end of JSON input)."],
  ["truncated JSON", JSON.stringify(model()).slice(0, 100), "small.json: is no JSON ("],
  ["something else in JSON", "[]", "small.json: must be an object, but is a list."],
  ["a Smithy model", '{"smithy":"2.0","shapes":{}}', "small.json: is a Smithy JSON AST; botocore's form"],
  [
    "missing metadata",
    JSON.stringify({ ...model(), metadata: undefined }),
    "small.json: metadata: must be an object, but is missing.",
  ],
  [
    "a missing service id",
    JSON.stringify({ ...model(), metadata: {} }),
    "small.json: metadata.serviceId: must be a string, but is missing.",
  ],
  [
    "missing operations",
    JSON.stringify({ ...model(), operations: undefined }),
    "small.json: operations: must be an object, but is missing.",
  ],
  ["no operations", JSON.stringify({ ...model(), operations: {} }), "small.json: operations: is empty."],
  [
    "missing shapes",
    JSON.stringify({ ...model(), shapes: null }),
    "small.json: shapes: must be an object, but is null.",
  ],
  ["an unknown key at the top", JSON.stringify({ ...model(), traits: {} }), 'small.json: has "traits", a key or trait'],
  [
    "an input that isn't there",
    JSON.stringify({ ...model(), operations: { Do: { input: { shape: "Nope" } } } }),
    'small.json: operations.Do.input.shape: refers to "Nope", which is not in shapes.',
  ],
  [
    "an input that is no structure",
    JSON.stringify({ ...model(), operations: { Do: { input: { shape: "Name" } } } }),
    'small.json: operations.Do.input.shape: refers to "Name", a string; an input is a structure.',
  ],
  [
    "an unknown trait of an operation",
    JSON.stringify({ ...model(), operations: { Do: { magic: 1 } } }),
    'small.json: operations.Do: has "magic"',
  ],
  [
    "an unknown shape type",
    JSON.stringify(shapes({ Name: { type: "decimal" } })),
    'small.json: shapes.Name.type: is "decimal", an unknown shape type.',
  ],
  [
    "a shape without a type",
    JSON.stringify(shapes({ Name: {} })),
    "small.json: shapes.Name.type: must be a string, but is missing.",
  ],
  [
    "an unknown trait of a shape",
    JSON.stringify(shapes({ Name: { type: "string", uniqueItems: true } })),
    'small.json: shapes.Name: has "uniqueItems"',
  ],
  [
    "a trait of another type",
    JSON.stringify(shapes({ Name: { type: "boolean", pattern: "a" } })),
    'small.json: shapes.Name: has "pattern"',
  ],
  [
    "an unknown trait of a member",
    JSON.stringify(shapes({ DoRequest: { type: "structure", members: { Name: { shape: "Name", exclusive: "X" } } } })),
    'small.json: shapes.DoRequest.members.Name: has "exclusive"',
  ],
  [
    "a member of a shape that isn't there",
    JSON.stringify(shapes({ DoRequest: { type: "structure", members: { Name: { shape: "Nope" } } } })),
    'small.json: shapes.DoRequest.members.Name.shape: refers to "Nope"',
  ],
  [
    "a list of a shape that isn't there",
    JSON.stringify(shapes({ List: { type: "list", member: { shape: "Nope" } } })),
    'small.json: shapes.List.member.shape: refers to "Nope"',
  ],
  [
    "a list of nothing",
    JSON.stringify(shapes({ List: { type: "list" } })),
    "small.json: shapes.List.member: must be an object, but is missing.",
  ],
  [
    "a map whose keys are no strings",
    JSON.stringify(
      shapes({ Flag: { type: "boolean" }, Map: { type: "map", key: { shape: "Flag" }, value: { shape: "Name" } } }),
    ),
    "small.json: shapes.Map.key: is a boolean; a map's keys are strings.",
  ],
  [
    "a required member that isn't there",
    JSON.stringify(shapes({ DoRequest: { type: "structure", required: ["Nope"], members: {} } })),
    'small.json: shapes.DoRequest.required: names "Nope", which is not in members.',
  ],
  [
    "bounds that nothing fits",
    JSON.stringify(shapes({ Name: { type: "string", min: 3, max: 1 } })),
    "small.json: shapes.Name: has min 3 above max 1: no value fits.",
  ],
  [
    "a bound in words",
    JSON.stringify(shapes({ Name: { type: "string", min: "one" } })),
    "small.json: shapes.Name.min: must be a number, but is a string.",
  ],
  [
    "an enum of numbers",
    JSON.stringify(shapes({ Name: { type: "string", enum: ["a", 2] } })),
    "small.json: shapes.Name.enum[1]: must be a string, but is a number.",
  ],
  [
    "a flag in words",
    JSON.stringify(shapes({ Name: { type: "string", sensitive: "yes" } })),
    "small.json: shapes.Name.sensitive: must be a boolean, but is a string.",
  ],
];

describe("readBotocore", () => {
  it("reads the smallest model", () => {
    expect(readBotocore(JSON.stringify(model()), "small.json", "small").shapes.size).toBe(2);
  });

  it.each(faults)("says what is wrong where: %s", (_, text, message) => {
    const read = (): unknown => readBotocore(text, "small.json", "small");
    expect(read).toThrow(SourceError);
    expect(read).toThrow(message);
  });

  it("reads again what writeBotocore writes", () => {
    const read = readBotocore(
      JSON.stringify(
        shapes({
          Doc: { type: "structure", document: true, members: {} },
          Blob: { type: "blob", max: 4, streaming: true, sensitive: true },
          Map: { type: "map", key: { shape: "Name" }, value: { shape: "Doc" }, min: 1 },
          Union: {
            type: "structure",
            union: true,
            members: {
              Z: { shape: "Map", deprecated: true },
              A: {
                shape: "Name",
                idempotencyToken: true,
                jsonvalue: true,
                deprecated: true,
                deprecatedMessage: "Use Z instead",
              },
            },
          },
        }),
      ),
      "small.json",
      "small",
    );
    const again = readBotocore(writeBotocore(read), "again.json", "small");
    expect(again).toEqual(read);
    expect([...again.shapes.keys()]).toEqual([...read.shapes.keys()]);
    expect(writeBotocore(again)).toBe(writeBotocore(read));
  });
});

describe("files", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "read-sources-"));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  it("of models are found in either layout, the newest version of a checkout", () => {
    write("small/service-2.json", JSON.stringify(model()));
    expect(readOriginal(root, "small").model.operations.size).toBe(1);
    write("small/2020-01-01/service-2.json", "not this one");
    write("small/2021-01-01/service-2.json", JSON.stringify({ ...model(), metadata: { serviceId: "Newer" } }));
    expect(readOriginal(root, "small").model.serviceId).toBe("Newer");
    expect(() => readOriginal(root, "other")).toThrow("other: : holds no service-2.json".replace(": :", ":"));
  });

  it("of clients that aren't there are an error", () => {
    expect(() => readClient(root)).toThrow("the SDK client isn't installed");
    write("package.json", "{}");
    expect(() => readClient(root)).toThrow("has no name or version");
    write("package.json", '{"name":"c","version":"1"}');
    expect(() => readClient(root)).toThrow("no declarations of an SDK v3 client");
    write("dist-types/models/other.d.ts", "");
    expect(() => readClient(root)).toThrow("holds no file like");
  });

  it.each([
    [
      "a type that nobody knows",
      "export interface A {\n  B: Promise<string>;\n}",
      "A.B: has a type that the generator doesn't know: Promise<string>",
    ],
    [
      "a union of types",
      "export interface A {\n  B: string | number;\n}",
      "A.B: has a type that the generator doesn't know: string | number",
    ],
    ["a method", "export interface A {\n  b(): void;\n}", "A.b: is no property"],
    ["a variable that is no enum", "export declare const A: number;", "A: is a variable, but no enum object"],
    ["an enum of numbers", "export declare const A: { readonly B: 1 };", "A.readonly B: 1: is no string"],
    ["a union of nothing", "export declare namespace A { }", "A: is a union without members"],
  ])("of clients say where they hold %s", (_, declarations, message) => {
    write("package.json", '{"name":"c","version":"1"}');
    write("dist-types/commands/DoCommand.d.ts", "export interface DoCommandInput extends DoRequest {\n}");
    write("dist-types/models/models_0.d.ts", declarations);
    expect(() => readClient(root)).toThrow(message);
    expect(() => readClient(root)).toThrow("models_0.d.ts");
  });

  it.each([
    ["nothing", "export {};", "declares no ...CommandInput"],
    [
      "another form",
      "type T = string[];\nexport interface DoCommandInput extends T {\n}",
      "T: is of a form that the generator doesn't know",
    ],
  ])("of commands that declare %s are an error", (_, declarations, message) => {
    write("package.json", '{"name":"c","version":"1"}');
    write("dist-types/models/models_0.d.ts", "");
    write("dist-types/commands/DoCommand.d.ts", declarations);
    expect(() => readClient(root)).toThrow(message);
  });
});
