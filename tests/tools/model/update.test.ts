import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ServiceEntry } from "../../../src/model/services.js";
import { buildAll } from "../../../tools/model/build-all.js";
import { differences, readClients, readExtracts, readSourcesFile } from "../../../tools/model/repository.js";
import type { Repository } from "../../../tools/model/repository.js";
import { updateModels } from "../../../tools/model/update-models.js";
import type { UpdateOptions } from "../../../tools/model/update-models.js";
import type { UpdateReport } from "../../../tools/model/update-report.js";

const fixtures = fileURLToPath(new URL("../../model/fixtures", import.meta.url));
const packageName = "@aws-sdk/client-library";
const services: readonly ServiceEntry[] = [
  { id: "library", packageName, clientClass: "LibraryClient", aggregatedClass: "Library", v2: undefined },
];
const commits = { before: "a".repeat(40), after: "b".repeat(40) };

interface Model {
  readonly operations: Record<string, unknown>;
  readonly shapes: Record<string, Shape>;
}

interface Shape {
  type: string;
  required?: string[];
  members?: Record<string, { shape: string }>;
  enum?: string[];
  pattern?: string;
  min?: number;
  max?: number;
  union?: boolean;
  member?: { shape: string };
}

let root = "";
let repository: Repository;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "model-update-"));
  repository = {
    sources: join(root, "sources"),
    generated: join(root, "generated"),
    nodeModules: join(root, "node_modules"),
    changesets: join(root, ".changeset"),
    notice: join(root, "NOTICE"),
  };
  writeFileSync(repository.notice, `Facts from commit ${"0".repeat(40)} of 2020-01-01.\n`);
  cpSync(join(fixtures, "client-library"), join(repository.nodeModules, packageName), { recursive: true });
  cpSync(join(fixtures, "models"), join(root, "models"), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function update(options: Partial<UpdateOptions> = {}): UpdateReport {
  return updateModels({
    repository,
    services,
    corrections: [],
    watched: new Map([["library", new Set(["Query"])]]),
    models: { folder: join(root, "models"), commit: commits.before, date: "2026-01-01" },
    published: new Map(),
    today: "2026-02-01",
    packageName: "the-plugin",
    ...options,
  });
}

function changeModel(change: (model: Model) => void): NonNullable<UpdateOptions["models"]> {
  const file = join(root, "models/library/service-2.json");
  const model = JSON.parse(readFileSync(file, "utf8")) as Model;
  change(model);
  writeFileSync(file, JSON.stringify(model));
  return { folder: join(root, "models"), commit: commits.after, date: "2026-03-01" };
}

function changeClient(version: string, changes: Readonly<Record<string, readonly [string, string]>>): void {
  const folder = join(repository.nodeModules, packageName);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: packageName, version }));
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = readFileSync(join(folder, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
}

function shape(model: Model, name: string): Shape {
  const found = model.shapes[name];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe("model:update", () => {
  it("writes what the check accepts, and dates its sources", () => {
    update({ published: new Map([[packageName, "2026-01-15"]]) });
    expect(readSourcesFile(repository)).toMatchObject({
      botocore: { commit: commits.before, date: "2026-01-01" },
      clients: { [packageName]: { version: "3.9.0", published: "2026-01-15" } },
    });
    const built = buildAll({
      services,
      models: readExtracts(repository, services),
      clients: readClients(repository, services),
      corrections: [],
      file: readSourcesFile(repository),
      resources: new Map(),
    });
    expect(differences(repository, built.files)).toEqual([]);
    expect(built.files.size).toBe(3);
    expect(readFileSync(repository.notice, "utf8")).toBe(`Facts from commit ${commits.before} of 2026-01-01.\n`);
    const table = JSON.parse(readFileSync(join(repository.generated, "library.json"), "utf8")) as unknown;
    expect(table).toMatchObject({
      date: "2026-01-15",
      sources: ["botocore aaaaaaa (2026-01-01)", `${packageName} 3.9.0`],
    });
    // Output shapes are not extracted: the one with the pattern that can't be translated is no input.
    expect(readFileSync(join(repository.sources, "library.json"), "utf8")).not.toContain("OutputOnly");
  });

  it("has nothing to say when nothing changed", () => {
    update();
    const again = update();
    expect(again).toEqual({
      summary: "Nothing that a request may hold has changed.",
      decisions: [],
      changeset: undefined,
    });
    expect(existsSync(repository.changesets)).toBe(false);
  });

  it("lists what is new, tighter and looser, by service, with nothing to decide", () => {
    update();
    const report = update({
      models: changeModel((model) => {
        model.operations.Burn = { input: { shape: "FindBooksRequest" } };
        shape(model, "Title").max = 41;
        shape(model, "PageCount").min = 0;
        shape(model, "Isbn").pattern = "97\\d-\\d{10}";
        shape(model, "Genre").enum = ["NOVEL", "POETRY", "ESSAY"];
        shape(model, "LabelKey").pattern = undefined as never;
        const paper = shape(model, "Paper");
        paper.members = { ...paper.members, Sheets: { shape: "PageCount" } };
      }),
    });
    expect(report.decisions).toEqual([]);
    expect(report.summary).toBe(
      [
        "## library",
        "",
        `From botocore bbbbbbb (2026-03-01), ${packageName} 3.9.0.`,
        "",
        "- New operations: `Burn`.",
        "- New members: `Paper.Sheets`.",
        "- New enum values: `Genre` (`ESSAY`).",
        // The model is newer than the client now, and says what is required.
        "- Tightened: `AddBookRequest.Title` (`now required`).",
        "- Loosened: `AddBookRequest.Weight` (`no longer required`); `Isbn` (`pattern 97[89]-\\d{10} -> 97\\d-\\d{10}`); " +
          "`LabelKey` (`pattern (?!aws:)[\\p{Alnum}:]{1,8} -> none`); `PageCount` (`min 1 -> 0`); `Title` (`max 40 -> 41`).",
      ].join("\n"),
    );
    expect(report.changeset).toMatch(
      /^---\n"the-plugin": minor\n---\n\nThe model of `library` is that of botocore bbbbbbb/,
    );
    expect(readFileSync(join(repository.changesets, "model-2026-02-01.md"), "utf8")).toBe(report.changeset);
  });

  it("is a patch where nothing got stricter", () => {
    update();
    const report = update({
      models: {
        ...changeModel((model) => {
          shape(model, "Title").max = 41;
        }),
        date: "2026-01-01",
      },
    });
    expect(report.summary).toContain("- Loosened: `Title` (`max 40 -> 41`).");
    expect(report.changeset).toMatch(/^---\n"the-plugin": patch\n/);
    expect(report.decisions).toEqual([]);
  });

  it("tells tightened from loosened, whatever the constraint", () => {
    update();
    const report = update({
      models: {
        ...changeModel((model) => {
          shape(model, "Title").max = 39;
          shape(model, "PageCount").min = 2;
          shape(model, "Image").min = 1;
          shape(model, "Isbn").pattern = "978-\\d{10}";
          shape(model, "Weight").type = "integer";
          shape(model, "Secret").enum = ["A"];
          shape(model, "Paper").required = ["Binding"];
          shape(model, "Paper").union = true;
          shape(model, "Token").pattern = "[a-z]*";
        }),
        date: "2026-01-01",
      },
    });
    const tightened = /- Tightened: (.*)\.\n|- Tightened: (.*)\.$/.exec(report.summary)?.slice(1).join("");
    expect(tightened?.split("; ").sort()).toEqual([
      "`Image` (`min none -> 1`)",
      "`Isbn` (`pattern 97[89]-\\d{10} -> 978-\\d{10}`)",
      "`PageCount` (`min 1 -> 2`)",
      "`Secret` (`an enum of 1 values instead of any string`)",
      "`Title` (`max 40 -> 39`)",
      "`Token` (`pattern none -> [a-z]*`)",
      "`Weight` (`double -> integer`)",
    ]);
    expect(report.changeset).toMatch(/^---\n"the-plugin": minor\n/);
  });

  it("says what a person must decide", () => {
    update();
    const report = update({
      models: {
        ...changeModel((model) => {
          delete model.operations.FindBooks;
          model.operations.Search = { input: { shape: "FindBooksRequest" } };
          shape(model, "Query").members = {
            ...shape(model, "Query").members,
            Or: { shape: "Queries" },
          };
          shape(model, "Isbn").pattern = "97[7-8]-\\d{10}";
          delete shape(model, "AddBookRequest").members?.Lent;
          shape(model, "Genre").enum = ["NOVEL"];
          model.shapes.Timestamp = { type: "string" };
        }),
        date: "2026-01-01",
      },
      watched: new Map([
        ["library", new Set(["Query"])],
        ["other", new Set(["Paper"])],
      ]),
    });
    // The client still knows the operation, the member and the value, and so they stay.
    expect(report.decisions).toEqual([
      "library: Isbn pattern 97[89]-\\d{10} -> 97[7-8]-\\d{10}: could a request that AWS accepts be reported now?",
      "library: Query.Or is new in a structure that has relations: does it exclude, replace or require another member?",
      "library: Timestamp was a timestamp, is a string: could a request that AWS accepts be reported now?",
    ]);
  });

  it("says so where something is gone from both sources", () => {
    update();
    const models = changeModel((model) => {
      shape(model, "Genre").enum = ["NOVEL"];
    });
    changeClient("3.10.0", {
      "dist-types/models/enums.d.ts": ['    readonly POETRY: "POETRY";\n', ""],
      "dist-types/models/models_0.d.ts": ["    Reader?: string | undefined;\n", ""],
    });
    rmSync(join(repository.nodeModules, packageName, "dist-types/commands/ReturnBookCommand.d.ts"));
    expect(update({ models }).decisions).toEqual([
      "library: ReturnBook is gone: did AWS take it back, or did the generator lose it?",
      "library: Genre has no POETRY any more: requests that use it would be reported; does AWS refuse them?",
      "library: Loan.Reader is gone: did AWS take it back, or did the generator lose it?",
    ]);
  });

  it("takes a new client alone", () => {
    update();
    changeClient("3.11.0", {
      "dist-types/models/enums.d.ts": [
        '    readonly DRAMA: "DRAMA";\n',
        '    readonly DRAMA: "DRAMA";\n    readonly EPIC: "EPIC";\n',
      ],
    });
    const report = update({ models: undefined, today: "2026-04-01" });
    expect(report.summary).toContain("- New enum values: `Genre` (`EPIC`).");
    expect(report.summary).toContain(`From botocore aaaaaaa (2026-01-01), ${packageName} 3.11.0.`);
    expect(readSourcesFile(repository).clients[packageName]).toEqual({ version: "3.11.0", published: "2026-04-01" });
    expect(readSourcesFile(repository).botocore.commit).toBe(commits.before);
    expect(() => update({ models: undefined, repository: { ...repository, sources: join(root, "none") } })).toThrow(
      "the first update needs --models",
    );
  });

  it("writes nothing where a pattern can't be translated, or a source can't be read", () => {
    update();
    const before = readFileSync(join(repository.sources, "sources.json"), "utf8");
    const models = changeModel((model) => {
      shape(model, "Title").pattern = "(?i)a";
    });
    expect(() => update({ models })).toThrow('library: Title: the pattern has a group that starts with "(?i)"');
    writeFileSync(join(root, "models/library/service-2.json"), "{");
    expect(() => update({ models })).toThrow("is no JSON");
    expect(readFileSync(join(repository.sources, "sources.json"), "utf8")).toBe(before);
    mkdirSync(join(root, "empty"));
    expect(() => update({ models: { ...models, folder: join(root, "empty") } })).toThrow("holds no service-2.json");
  });

  it("shortens long lists in the changeset, not in the summary", () => {
    update();
    const values = Array.from({ length: 20 }, (_, index) => `V${String(index)}`);
    const report = update({
      models: changeModel((model) => {
        for (const value of values) model.operations[value] = { input: { shape: "FindBooksRequest" } };
      }),
    });
    expect(report.summary).toContain("`V19`");
    expect(report.changeset).toContain("and 8 more");
    expect(report.changeset).not.toContain("`V9`");
  });
});
