import { describe, expect, it } from "vitest";
import { createService } from "../../src/model/create-service.js";
import type { ReadAutomata, ReadTable } from "../../src/model/read-table.js";
import type { Member, Service, Shape } from "../../src/model/shape.js";
import type { AutomatonRow, ShapeRow } from "../../src/model/table.js";

const automata: ReadAutomata = {
  format: 1,
  sets: [[97, 122]],
  automata: new Map<number, AutomatonRow>([[0, [[0, 0, 1], [1]]]]),
};

function tableOf(shapes: Readonly<Record<string, unknown>>, others: Partial<ReadTable> = {}): ReadTable {
  return {
    format: 1,
    id: "library",
    serviceId: "Library",
    packageName: "@aws-sdk/client-library",
    date: "2026-01-02",
    sources: ["a test"],
    operations: new Map([["AddBook", "AddBookInput"]]),
    shapes: new Map(Object.entries(shapes)) as unknown as ReadonlyMap<string, ShapeRow>,
    patterns: ["[a-z]", "a|b"],
    ...others,
  };
}

function serviceOf(shapes: Readonly<Record<string, unknown>>, others?: Partial<ReadTable>): Service {
  return createService(tableOf(shapes, others), () => automata);
}

function shapeOf(row: unknown): Shape | undefined {
  return serviceOf({ Name: row }).shape("Name");
}

function membersOf(row: unknown): ReadonlyMap<string, Member> {
  const shape = serviceOf({ Owner: row, Text: { string: 1 }, Count: { number: "long" } }).shape("Owner");
  return shape?.kind === "structure" ? shape.members : new Map();
}

describe("a shape that is made of a row", () => {
  const base = { name: "Name", sensitive: false };
  const none = { min: undefined, max: undefined };

  it.each<[row: unknown, shape: unknown]>([
    [{ string: 1 }, { kind: "string", ...base, ...none, pattern: undefined, enum: undefined, jsonValue: false }],
    [
      { string: 1, min: 0, max: 5, enum: ["a", "b"] },
      { kind: "string", ...base, min: 0, max: 5, pattern: undefined, enum: ["a", "b"], jsonValue: false },
    ],
    [
      { number: "double", min: 0.5 },
      { kind: "number", ...base, type: "double", min: 0.5, max: undefined },
    ],
    [{ boolean: 1 }, { kind: "boolean", ...base }],
    [
      { blob: 1, max: 10 },
      { kind: "blob", ...base, min: undefined, max: 10, streaming: false },
    ],
    [
      { blob: 1, streaming: 1 },
      { kind: "blob", ...base, ...none, streaming: true },
    ],
    [{ timestamp: 1 }, { kind: "timestamp", ...base }],
    [{ document: 1 }, { kind: "document", ...base }],
    [{ structure: {} }, { kind: "structure", ...base, union: false }],
    [
      { structure: {}, union: 1 },
      { kind: "structure", ...base, union: true },
    ],
  ])("of %j", (row, shape) => {
    expect({ ...shapeOf(row) }).toEqual(shape);
    expect(shapeOf({ ...(row as object), sensitive: 1 })?.sensitive).toBe(true);
  });

  it("has the shapes that its row refers to, and is made once", () => {
    const service = serviceOf({
      List: { list: "List", min: 1, max: 2 },
      Map: { map: ["Key", "List"], max: 3 },
      Key: { string: 1, pattern: 1 },
    });
    const list = service.shape("List");
    const map = service.shape("Map");
    const key = service.shape("Key");
    expect(list).toMatchObject({ kind: "list", name: "List", sensitive: false, min: 1, max: 2 });
    expect(list?.kind === "list" && list.element).toBe(list);
    expect(map).toMatchObject({ kind: "map", name: "Map", sensitive: false, min: undefined, max: 3 });
    expect(map?.kind === "map" && [map.key, map.value]).toEqual([key, list]);
    expect(key).toMatchObject({ pattern: { source: "^(?:a|b)$" } });
    expect(service.shape("Other")).toBeUndefined();
  });

  it("has members that are required unless the SDK fills them, and what AWS says of each", () => {
    const members = membersOf({
      structure: { A: "Text", B: "Text", C: "Text", D: "Count" },
      required: ["A", "B"],
      idempotencyTokens: ["B"],
      deprecated: { C: "Use A." },
      jsonValues: ["C", "D"],
    });
    expect(
      [...members.values()].map(({ name, required, idempotencyToken, deprecated }) => [
        name,
        required,
        idempotencyToken,
        deprecated,
      ]),
    ).toEqual([
      ["A", true, false, undefined],
      ["B", false, true, undefined],
      ["C", false, false, "Use A."],
      ["D", false, false, undefined],
    ]);
    expect(members.get("A")?.shape).toMatchObject({ name: "Text", jsonValue: false });
    expect(members.get("C")?.shape).toMatchObject({ name: "Text", jsonValue: true });
    expect(members.get("D")?.shape).toEqual({
      kind: "number",
      name: "Count",
      sensitive: false,
      type: "long",
      min: undefined,
      max: undefined,
    });
    expect(members.get("C")?.shape).toBe(members.get("C")?.shape);
  });
});

describe("a pattern", () => {
  const stringOf = (service: Service, name: string) => {
    const shape = service.shape(name);
    if (shape?.kind !== "string" || shape.pattern === undefined) throw new Error("no pattern");
    return shape.pattern;
  };

  it("is one object for all shapes that have it, with its words where there are some", () => {
    const service = serviceOf(
      { A: { string: 1, pattern: 0 }, B: { string: 1, pattern: 0 }, C: { string: 1, pattern: 1 } },
      { words: ["", "a or b"] },
    );
    expect(stringOf(service, "A")).toBe(stringOf(service, "B"));
    expect(stringOf(service, "A").source).toBe("^[a-z]$");
    expect(stringOf(service, "A").words).toBeUndefined();
    expect(stringOf(service, "C").words).toBe("a or b");
    expect(stringOf(serviceOf({ A: { string: 1, pattern: 0 } }), "A").words).toBeUndefined();
  });

  it("has an automaton that is read on the first question, and once", () => {
    let loaded = 0;
    const table = tableOf({ A: { string: 1, pattern: 0 }, B: { string: 1, pattern: 1 } });
    const service = createService(table, () => {
      loaded += 1;
      return {
        ...automata,
        automata: new Map([...[0, 1].map((index): [number, AutomatonRow] => [index, [[0, 0, 1], [1]]])]),
      };
    });
    const [a, b] = [stringOf(service, "A"), stringOf(service, "B")];
    expect(loaded).toBe(0);
    expect(a.automaton.next(0, 97)).toBe(1);
    expect(a.automaton).toBe(a.automaton);
    expect(b.automaton.stateCount).toBe(2);
    expect(loaded).toBe(1);
  });
});

describe("an operation", () => {
  it("has the structure that it takes, and an empty one where it takes nothing", () => {
    const service = serviceOf(
      { AddBookInput: { structure: {} } },
      {
        operations: new Map([
          ["AddBook", "AddBookInput"],
          ["Ping", null],
        ]),
      },
    );
    const [add, ping] = [...service.operations.values()];
    expect(add?.input).toBe(service.shape("AddBookInput"));
    expect(ping?.input).toEqual({
      kind: "structure",
      name: "PingInput",
      sensitive: false,
      union: false,
      members: new Map(),
    });
    expect(ping?.input).toBe(ping?.input);
  });
});

describe("a table that is damaged", () => {
  const first = (service: Service): unknown => service.operations.get("AddBook")?.input;
  const only = (service: Service): unknown => {
    const shape = service.shape("Name");
    if (shape?.kind === "list") return shape.element;
    if (shape?.kind === "structure") return shape.members.get("A")?.shape;
    return shape?.kind === "map" ? [shape.key, shape.value] : shape?.kind === "string" && shape.pattern?.automaton;
  };

  it.each<[said: string, ask: () => unknown]>([
    ["The table of library has format 2, but this version reads format 1.", () => serviceOf({}, { format: 2 as 1 })],
    [`The table of library has no shape "AddBookInput", to which input of AddBook refers.`, () => first(serviceOf({}))],
    [
      `The table of library has a list "AddBookInput" where input of AddBook needs a structure.`,
      () => first(serviceOf({ AddBookInput: { list: "A" } })),
    ],
    [`The table of library has no shape "A", to which Name refers.`, () => only(serviceOf({ Name: { list: "A" } }))],
    [
      `The table of library has no shape "B", to which Name.A refers.`,
      () => only(serviceOf({ Name: { structure: { A: "B" } } })),
    ],
    [
      `The table of library has no shape "A", to which Name refers.`,
      () => only(serviceOf({ Name: { map: ["A", "Name"] } })),
    ],
    [
      `The table of library has a map "Name" whose keys are no strings.`,
      () => only(serviceOf({ Name: { map: ["Key", "Key"] }, Key: { boolean: 1 } })),
    ],
    [
      `The table of library has no pattern 2, to which Name refers.`,
      () => only(serviceOf({ Name: { string: 1, pattern: 2 } })),
    ],
    [`There is no automaton 1 in the table.`, () => only(serviceOf({ Name: { string: 1, pattern: 1 } }))],
    [
      `The automata of library has format 3, but this version reads format 1.`,
      () => only(createService(tableOf({ Name: { string: 1, pattern: 0 } }), () => ({ ...automata, format: 3 as 1 }))),
    ],
    [
      `The table of library has a shape "Name" of no known kind: {"poem":1}.`,
      () => only(serviceOf({ Name: { poem: 1 } })),
    ],
  ])("is refused: %s", (said, ask) => {
    expect(ask).toThrow(`${said} Install eslint-plugin-sagemaker again.`);
  });
});
