import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.js";
import { emptyDomain, type Domain } from "../../src/check/domain.js";
import { measureAll } from "../../src/check/relations/measure.js";
import { slotsOf, valuePlace } from "../../src/check/relations/slots.js";
import { valueData } from "../../src/check/relations/value-data.js";
import type { Names, Relation } from "../../src/check/relations/vocabulary.js";
import { words } from "../../src/check/shown.js";
import { pathOf } from "../../src/check/spot.js";
import { wholeText } from "../../src/check/text-value.js";
import type { Value } from "../../src/check/value.js";
import { createService } from "../../src/model/create-service.js";
import { readAutomata, readTable } from "../../src/model/read-table.js";
import type { Service, Shape, StructureShape } from "../../src/model/shape.js";
import { buildService } from "../../tools/model/build-service.js";
import { canonicalJson } from "../../tools/model/canonical-json.js";
import { readBotocore } from "../../tools/model/read-botocore.js";
import { readClient } from "../../tools/model/read-client.js";
import { messageOf } from "../check/run-check.js";
import type { BuiltService } from "../../tools/model/build-service.js";

const file = fileURLToPath(new URL("fixtures/models/library/service-2.json", import.meta.url));
const clientFolder = fileURLToPath(new URL("fixtures/client-library", import.meta.url));

/** An AWS service that nothing in the product has heard of. */
function build(options: { readonly client: boolean; readonly newer?: boolean }): BuiltService {
  return buildService({
    model: readBotocore(readFileSync(file, "utf8"), file, "library"),
    corrections: [],
    client: options.client ? readClient(clientFolder) : undefined,
    clientIsNewer: options.newer ?? true,
    header: { packageName: "@aws-sdk/client-library", date: "2026-01-02", sources: ["a test"] },
  });
}

function service(built: BuiltService): Service {
  return createService(readTable(canonicalJson(built.table, 2)), () => readAutomata(canonicalJson(built.automata, 2)));
}

function structure(from: Service, name: string): StructureShape {
  const shape = from.shape(name);
  if (shape?.kind !== "structure") throw new Error(`${name} is no structure`);
  return shape;
}

function member(from: Service, owner: string, name: string): Shape {
  const found = structure(from, owner).members.get(name);
  if (found === undefined) throw new Error(`${owner} has no ${name}`);
  return found.shape;
}

describe("another service's model", () => {
  const built = build({ client: false });
  let library: Service;
  beforeEach(() => {
    library = service(built);
  });

  it("has its operations and only what their inputs reach", () => {
    expect([...library.operations.keys()]).toEqual(["AddBook", "Dictate", "FindBooks", "Ping"]);
    expect(library.operations.get("Ping")?.input.members.size).toBe(0);
    expect(library.shape("AddBookResponse")).toBeUndefined();
    expect(library.shape("OutputOnly")).toBeUndefined();
    expect(library.shape("BookExists")).toBeUndefined();
    expect(library).toMatchObject({ id: "library", serviceId: "Library", packageName: "@aws-sdk/client-library" });
    expect(library.provenance).toEqual({ date: "2026-01-02", sources: ["a test"] });
  });

  it("has its traits", () => {
    const request = structure(library, "AddBookRequest");
    const required = [...request.members.values()].filter((one) => one.required).map((one) => one.name);
    expect(required).toEqual(["Isbn", "Title", "Medium"]);
    expect(request.members.get("Token")).toMatchObject({ idempotencyToken: true, required: false });
    expect(request.members.get("Shelf")?.deprecated).toBe("Use Labels instead.");
    expect(request.members.get("Title")?.deprecated).toBeUndefined();
    expect(structure(library, "Medium").union).toBe(true);
    expect(member(library, "AddBookRequest", "Pages")).toMatchObject({
      kind: "number",
      type: "integer",
      min: 1,
      max: 20000,
    });
    expect(member(library, "AddBookRequest", "Weight")).toMatchObject({ type: "double", min: 0.5, max: undefined });
    expect(member(library, "AddBookRequest", "Labels")).toMatchObject({ kind: "map", min: 0, max: 2 });
    expect(member(library, "AddBookRequest", "Cover")).toMatchObject({ kind: "blob", max: 1000, streaming: false });
    expect(member(library, "AddBookRequest", "Scan")).toMatchObject({ kind: "blob", streaming: true });
    expect(member(library, "AddBookRequest", "Extras")).toMatchObject({ kind: "string", jsonValue: true });
    expect(member(library, "AddBookRequest", "Anything").kind).toBe("document");
    expect(member(library, "DictateRequest", "Words").kind).toBe("document");
    expect(member(library, "Audio", "Speaker").sensitive).toBe(true);
  });

  it("may be recursive", () => {
    const query = structure(library, "Query");
    expect(member(library, "Query", "Not")).toBe(query);
    const and = member(library, "Query", "And");
    expect(and.kind === "list" ? and.element : undefined).toBe(query);
  });

  it("has automata", () => {
    const key = library.shape("LabelKey");
    if (key?.kind !== "string" || key.pattern === undefined) throw new Error("no pattern");
    const { automaton } = key.pattern;
    const walk = (text: string): number =>
      [...text].reduce(
        (state, one) => (state === -1 ? -1 : automaton.next(state, one.codePointAt(0) ?? 0)),
        automaton.start,
      );
    expect(walk("aws:")).toBe(-1);
    expect(automaton.accepts(walk("aws"))).toBe(true);
    expect(walk("a_b")).toBe(-1);
  });

  it("is checked by the same engine", () => {
    const input = structure(library, "AddBookRequest");
    const violations = check(
      record({
        Isbn: "12345",
        Title: "x".repeat(41),
        Medium: record({ Paper: record({ Binding: "GLUED" }), Audio: record({ Speaker: "s" }) }),
        Pages: 0,
        Labels: record({ "aws:x": "a" }),
        Colour: "red",
      }),
      input,
      {
        service: library,
        operation: "AddBook",
        dialect: "sdk-v3",
        domain: () => emptyDomain,
        anchor: "input",
        installedClient: () => undefined,
        checksTwice: true,
        confidence: "medium",
        allow: { enums: new Map(), members: new Map() },
        clientRegion: undefined,
      },
    );
    const found = violations.map(({ kind, path }) => `${kind} ${path.join(".")}`).sort();
    expect(found).toEqual([
      "enum Medium.Paper.Binding",
      "length Title",
      "member Colour",
      "pattern Isbn",
      "pattern Labels.aws:x",
      "range Pages",
      "union Medium",
    ]);
  });
});

describe("another service's model, united with its client", () => {
  it("takes what only the client knows", () => {
    const built = build({ client: true });
    const library = service(built);
    expect([...library.operations.keys()]).toEqual(["AddBook", "Dictate", "FindBooks", "Ping", "ReturnBook"]);
    expect(member(library, "AddBookRequest", "Genre")).toMatchObject({ enum: ["NOVEL", "POETRY", "DRAMA"] });
    expect(member(library, "Paper", "Binding")).toMatchObject({ enum: ["HARD", "SOFT", "SPIRAL"] });
    expect([...structure(library, "Medium").members.keys()]).toEqual(["Paper", "Audio", "Film"]);
    const seasons = member(library, "AddBookRequest", "Seasons");
    expect(seasons.kind === "list" ? seasons.element : undefined).toMatchObject({ name: "Season", enum: ["SPRING"] });
    const counts = member(library, "AddBookRequest", "Counts");
    expect(counts.kind === "map" ? [counts.key.name, counts.value] : undefined).toMatchObject([
      "Genre",
      { kind: "number", type: "double" },
    ]);
    expect(structure(library, "AddBookRequest").members.get("Counts")?.deprecated).toBe("");
    expect(member(library, "Loan", "Next")).toBe(library.shape("Loan"));
    expect(structure(library, "Loan").members.get("Days")?.required).toBe(true);
    // Constraints are the model's: the client knows none.
    expect(member(library, "AddBookRequest", "Isbn")).toMatchObject({ pattern: { source: "^97[89]-\\d{10}$" } });
    expect(built.taken.map(({ what, name }) => `${what} ${name}`)).toEqual([
      "structure ReturnBookRequest",
      "operation ReturnBook",
      "optional AddBookRequest.Title",
      "required AddBookRequest.Weight",
      "enum Season",
      "member AddBookRequest.Seasons",
      "structure Loan",
      "member AddBookRequest.Loan",
      "member AddBookRequest.Counts",
      "member AddBookRequest.Title2",
      "member ReturnBookRequest.Isbn",
      "member ReturnBookRequest.Season",
      "member Medium.Film",
      "value Genre: DRAMA",
      "member Loan.Days",
      "member Loan.Reader",
      "member Loan.Next",
      "value Binding: SPIRAL",
    ]);
  });

  it("lets the newer source say what is required", () => {
    const requiredOf = (newer: boolean): readonly string[] =>
      [...structure(service(build({ client: true, newer })), "AddBookRequest").members.values()]
        .filter((one) => one.required)
        .map((one) => one.name);
    expect(requiredOf(true)).toEqual(["Isbn", "Medium", "Weight"]);
    expect(requiredOf(false)).toEqual(["Isbn", "Title", "Medium"]);
  });
});

/** What is known of the library besides its model; the names are its own. */
interface LibraryNames extends Names {
  readonly predicate: "poetry";
  readonly format: "shelf-mark";
  readonly custom: "fits-the-shelf";
}

const relations: readonly Relation<LibraryNames>[] = [
  {
    id: "poetry-has-no-pages",
    shapes: ["AddBookRequest"],
    kind: "forbidden-when",
    members: ["Pages"],
    when: { path: "Title", is: "poetry" },
    reason: "poems are counted in verses",
    source: "https://library.example/poems",
    confidence: "high",
  },
  {
    id: "shelf-is-a-mark",
    shapes: ["AddBookRequest"],
    kind: "format",
    member: "Shelf",
    format: "shelf-mark",
    reason: "a shelf is found by its mark",
    source: "https://library.example/shelves",
    confidence: "high",
  },
  {
    id: "weight-fits-shelf",
    shapes: ["AddBookRequest"],
    kind: "custom",
    members: ["Shelf", "Weight"],
    constraint: "fits-the-shelf",
    reason: "shelf A holds light books",
    source: "https://library.example/shelves",
    confidence: "medium",
  },
  {
    id: "no-such-names",
    shapes: ["AddBookRequest"],
    kind: "custom",
    members: ["Shelf"],
    // @ts-expect-error: a name that stands for nothing doesn't compile, and proves nothing.
    constraint: "no-such-constraint",
    reason: "never",
    source: "nowhere",
    confidence: "high",
  },
];

const knowledge: Domain = {
  service: "library",
  relations,
  predicates: {
    poetry: {
      judge: (value) => (wholeText(value)?.startsWith("Poems") === true ? "yes" : "unknown"),
      says: "is poetry",
    },
  },
  formats: {
    "shelf-mark": {
      kind: "relation",
      is: "a shelf's mark",
      judge: (draft) =>
        /^[A-Z]$/u.test(draft.text)
          ? []
          : [
              {
                kind: "relation",
                messageId: "wrongForm",
                data: words({ expected: "be a letter", denial: "isn't" }),
                start: 0,
                end: draft.text.length,
              },
            ],
    },
  },
  custom: {
    "fits-the-shelf": {
      kind: "relation",
      evaluate: (subject, relation) =>
        slotsOf(subject, "Weight").slots.flatMap((slot) =>
          (measureAll(slot.options, "value")?.least ?? 0) > 5
            ? [
                {
                  kind: "relation",
                  messageId: "forbiddenValue",
                  data: valueData(subject, relation, "Weight", slot),
                  path: slot.path,
                  place: valuePlace(slot),
                  suggestions: [],
                },
              ]
            : [],
        ),
    },
  },
  checkRequest: ({ texts }) =>
    texts
      .filter(({ value }) => wholeText(value) === "TODO")
      .map(({ value, member: name, spot }) => ({
        kind: "placeholder",
        messageId: "placeholderLeft",
        data: words({ member: name, placeholder: "TODO" }),
        path: pathOf(spot),
        place: { node: value.node, part: "whole" },
        suggestions: [],
        confidence: "high",
      })),
};

describe("another service with a room of its own", () => {
  const built = build({ client: false });
  let library: Service;
  beforeEach(() => {
    library = service(built);
  });
  const found = (entries: Parameters<typeof record>[0]): string[] =>
    check(
      record({ Medium: record({ Audio: record({ Speaker: "s" }) }), Isbn: "978-1234567890", ...entries }),
      structure(library, "AddBookRequest"),
      {
        service: library,
        operation: "AddBook",
        dialect: "sdk-v3",
        domain: () => knowledge,
        anchor: "input",
        installedClient: () => undefined,
        checksTwice: true,
        confidence: "medium",
        allow: { enums: new Map(), members: new Map() },
        clientRegion: undefined,
      },
    ).map((violation) => `${String(violation.relation)} on ${violation.place.node}: ${messageOf(violation)}`);

  it("is checked by its relations, predicates, formats, constraints, and as a whole", () => {
    expect(found({ Title: "Poems", Pages: 3, Shelf: "top", Weight: 9, Token: "TODO" })).toEqual([
      "poetry-has-no-pages on Pages: 'Pages' can't be set when 'Title' is poetry: poems are counted in verses.",
      "shelf-is-a-mark on top: 'Shelf' must be a letter, which 'top' isn't: a shelf is found by its mark.",
      "weight-fits-shelf on 9: 'Weight' can't be 9: shelf A holds light books.",
      "undefined on TODO: 'TODO' in 'Token' was left to be filled in. Write what it stands for.",
    ]);
  });

  it("has nothing against what its tables don't know", () => {
    expect(found({ Title: "Prose", Pages: 3, Shelf: "A", Weight: 1 })).toEqual([]);
  });

  it("loads nothing of SageMaker's", async () => {
    const { metafile } = await bundle({
      entryPoints: [fileURLToPath(import.meta.url)],
      bundle: true,
      write: false,
      metafile: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    const loaded = Object.keys(metafile.inputs);
    expect(loaded.filter((path) => path.includes("src/check/")).length).toBeGreaterThan(50);
    expect(loaded.filter((path) => path.includes("src/sagemaker/"))).toEqual([]);
  });
});

function record(entries: Readonly<Record<string, string | number | Value<string>>>): Value<string> {
  return {
    kind: "record",
    open: false,
    node: "{}",
    entries: new Map(
      Object.entries(entries).map(([key, value]) => [
        key,
        { key, keyNode: key, propertyNode: key, value: typeof value === "object" ? value : scalar(value) },
      ]),
    ),
  };
}

function scalar(value: string | number): Value<string> {
  return typeof value === "number"
    ? { kind: "scalar", value, node: String(value) }
    : { kind: "text", node: value, parts: [{ known: true, text: value, node: value, offset: 0 }] };
}
