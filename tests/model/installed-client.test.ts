import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findInstalledClient } from "../../src/model/installed-client.js";
import { services } from "../../src/model/services.js";
import type { ServiceTable } from "../../src/model/table.js";

// No client of that name is installed in a folder above the temporary one.
const packageName = "@aws-sdk/client-invented";
let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "installed-client-")));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** A client as the SDK has them since 2025: enums in a file of their own. */
function installClient(folder: string, version: string, values: readonly string[], members: readonly string[]): void {
  write(`${folder}/package.json`, JSON.stringify({ name: packageName, version }));
  // If anything ran the package's code, the test would end here.
  write(`${folder}/dist-cjs/index.js`, "throw new Error('executed');");
  write(
    `${folder}/dist-types/models/enums.d.ts`,
    `/**\n * @public\n * export declare const Mode: {\n * readonly GHOST: "Ghost"; }\n */\nexport declare const Mode: {\n` +
      values.map((value, index) => `    readonly V${index}: ${JSON.stringify(value)};\n`).join("") +
      `};\nexport type Mode = (typeof Mode)[keyof typeof Mode];\n`,
  );
  write(
    `${folder}/dist-types/models/models_0.d.ts`,
    `import type { Mode } from "./enums";\nexport interface Empty {\n}\nexport interface Config {\n` +
      members
        .map(
          (name) =>
            `    /**\n     * <p>Ghost: not this { one.</p>\n     */\n    ${name}?: Record<string, { Inner?: string }> | undefined;\n`,
        )
        .join("") +
      `}\nexport type Source = Source.AMember | Source.$UnknownMember;\nexport declare namespace Source {\n` +
      `    interface AMember {\n        A: string;\n        B?: never;\n        $unknown?: never;\n    }\n` +
      `    interface $UnknownMember {\n        A?: never;\n        B?: never;\n        $unknown: [string, any];\n    }\n}\n`,
  );
}

function valuesFrom(file: string): readonly string[] | undefined {
  const values = findInstalledClient(packageName, join(root, file))?.enumValues("Mode");
  return values && [...values];
}

describe("findInstalledClient", () => {
  it("reads enums, structures and unions, and nothing out of comments or nested types", () => {
    installClient(`node_modules/${packageName}`, "3.1.0", ["File", "a/*b", 'c"d'], ["Name", "Size"]);
    const client = findInstalledClient(packageName, join(root, "src/deep/train.ts"));
    expect(client).toMatchObject({ packageName, version: "3.1.0" });
    expect(client?.enumValues("Mode")).toEqual(new Set(["File", "a/*b", 'c"d']));
    expect(client?.members("Config")).toEqual(new Set(["Name", "Size"]));
    expect(client?.members("Empty")).toEqual(new Set());
    expect(client?.optionalMembers("Config")).toEqual(new Set(["Name", "Size"]));
    expect(client?.optionalMembers("Empty")).toEqual(new Set());
    expect(client?.optionalMembers("Nothing")).toBeUndefined();
    expect(client?.members("Source")).toEqual(new Set(["A", "B"]));
    expect(client?.enumValues("Config")).toBeUndefined();
    expect(client?.members("Mode")).toBeUndefined();
    expect(client?.members("Nothing")).toBeUndefined();
  });

  it("reads the declarations of older clients", () => {
    const folder = `node_modules/${packageName}`;
    write(`${folder}/package.json`, JSON.stringify({ version: "3.33.0" }));
    write(
      `${folder}/dist/types/models/models_1.d.ts`,
      `export declare enum Mode {\n    FILE = "File",\n    PIPE = "Pipe"\n}\nexport interface Config {\n    Name: string | undefined;\n}\n`,
    );
    const client = findInstalledClient(packageName, join(root, "a.js"));
    expect(client?.version).toBe("3.33.0");
    expect(client?.enumValues("Mode")).toEqual(new Set(["File", "Pipe"]));
    expect(client?.members("Config")).toEqual(new Set(["Name"]));
  });

  it("finds names that the client writes with an underscore", () => {
    const folder = `node_modules/${packageName}`;
    write(`${folder}/package.json`, JSON.stringify({ version: "3.0.0" }));
    write(`${folder}/dist-types/models/enums.d.ts`, `export declare const _Type: {\n    readonly a: "a";\n};\n`);
    expect(findInstalledClient(packageName, join(root, "a.js"))?.enumValues("Type")).toEqual(new Set(["a"]));
  });

  it("takes the copy that an import would reach, in a monorepo", () => {
    installClient(`node_modules/${packageName}`, "3.1.0", ["Old"], ["A"]);
    installClient(`packages/new/node_modules/${packageName}`, "3.2.0", ["Old", "New"], ["A"]);
    expect(valuesFrom("packages/new/src/a.ts")).toEqual(["Old", "New"]);
    expect(valuesFrom("packages/other/src/a.ts")).toEqual(["Old"]);
    // The path of a code block in a Markdown file goes through the file.
    expect(valuesFrom("packages/other/README.md/0_0.ts")).toEqual(["Old"]);
  });

  it("follows pnpm's links into its store", () => {
    const store = `node_modules/.pnpm/@aws-sdk+client-invented@3.3.0/node_modules/${packageName}`;
    installClient(store, "3.3.0", ["Linked"], ["A"]);
    mkdirSync(join(root, "app/node_modules/@aws-sdk"), { recursive: true });
    symlinkSync(join(root, store), join(root, "app/node_modules", packageName), "dir");
    expect(valuesFrom("app/index.ts")).toEqual(["Linked"]);
    expect(valuesFrom("index.ts")).toBeUndefined();
  });

  it("finds none where yarn keeps packages in archives, and none where there is none", () => {
    write(".pnp.cjs", "throw new Error('executed');");
    write(".yarn/cache/@aws-sdk-client-invented-npm-3.1.0.zip", "PK");
    expect(findInstalledClient(packageName, join(root, "src/a.ts"))).toBeUndefined();
    // A text without a file of its own is where the process is.
    const real = "@aws-sdk/client-sagemaker";
    expect(findInstalledClient(real, "<input>")?.packageName).toBe(real);
    expect(findInstalledClient("@aws-sdk/client-nothing", "/no/such/folder/a.ts")).toBeUndefined();
  });

  it.each([
    ["a manifest that is no JSON", { "package.json": "{" }],
    ["a manifest without a version", { "package.json": "{}" }],
    ["a manifest that is null", { "package.json": "null" }],
    ["no declarations", { "package.json": '{"version":"3.1.0"}' }],
    ["a folder for a manifest", { "package.json/x": "" }],
  ])("takes a broken package for none: %s", (_, files) => {
    for (const [name, content] of Object.entries(files)) write(`node_modules/${packageName}/${name}`, content);
    expect(findInstalledClient(packageName, join(root, "a.ts"))).toBeUndefined();
  });

  it.each(["", "export declare const Mode: {", "export declare const Mode: {};", "\0\0\0", 'readonly A: "'])(
    "knows nothing of declarations that it can't read: %j",
    (content) => {
      write(`node_modules/${packageName}/package.json`, '{"version":"3.1.0"}');
      write(`node_modules/${packageName}/dist-types/models/enums.d.ts`, content);
      const client = findInstalledClient(packageName, join(root, "a.ts"));
      expect(client?.version).toBe("3.1.0");
      expect(client?.enumValues("Mode")).toBeUndefined();
      expect(client?.members("Mode")).toBeUndefined();
    },
  );

  it("knows nothing of declarations that regular expressions give up on, and goes on to the next file", () => {
    const folder = `node_modules/${packageName}`;
    installClient(folder, "3.1.0", [], ["A"]);
    write(
      `${folder}/dist-types/models/enums.d.ts`,
      `export declare const Mode: { readonly A: "${'\\"'.repeat(4_000_000)}" };`,
    );
    const client = findInstalledClient(packageName, join(root, "a.ts"));
    expect(client?.enumValues("Mode")).toBeUndefined();
    expect(client?.members("Config")).toEqual(new Set(["A"]));
  });

  it("reads no more than 16 million characters of a client", () => {
    const folder = `node_modules/${packageName}`;
    const declaration = "export interface Config { A?: string }\n";
    const filler = (length: number): string => "\n".repeat(length - declaration.length);
    write(`${folder}/package.json`, '{"version":"3.1.0"}');
    write(`${folder}/dist-types/models/models_0.d.ts`, filler(8 * 1024 * 1024));
    write(`${folder}/dist-types/models/models_1.d.ts`, declaration + filler(8 * 1024 * 1024));
    write(`${folder}/dist-types/models/models_2.d.ts`, declaration.replaceAll("Config", "Last"));
    const client = findInstalledClient(packageName, join(root, "a.ts"));
    expect(client?.members("Config")).toEqual(new Set(["A"]));
    expect(client?.members("Last")).toEqual(new Set(["A"]));
    // One character more, and what comes behind is not looked into.
    write(`${folder}/package.json`, '{"version":"3.2.0"}');
    write(`${folder}/dist-types/models/models_0.d.ts`, filler(8 * 1024 * 1024 + declaration.length + 1));
    const larger = findInstalledClient(packageName, join(root, "other/a.ts"));
    expect(larger?.version).toBe("3.2.0");
    expect(larger?.members("Config")).toBeUndefined();
  });

  it.each(["models_0.d.ts", "models_12.d.ts", "enums.d.ts"])("reads %s, and no other files beside them", (name) => {
    const folder = `node_modules/${packageName}/dist-types/models`;
    write(`node_modules/${packageName}/package.json`, '{"version":"3.1.0"}');
    for (const other of ["index.d.ts", "models_0.d.ts.map", "xmodels_0.d.ts", "models_.d.ts", "models_0xd.ts"]) {
      write(`${folder}/${other}`, "export interface Config { Other?: string }");
    }
    expect(findInstalledClient(packageName, join(root, "a.ts"))).toBeUndefined();
    write(`${folder}/${name}`, "export interface Config { A?: string }");
    const client = findInstalledClient(packageName, join(root, "other/a.ts"));
    expect(client?.members("Config")).toEqual(new Set(["A"]));
  });

  it("takes the newest of the folders that clients have kept their declarations in", () => {
    const folder = `node_modules/${packageName}`;
    write(`${folder}/package.json`, '{"version":"3.1.0"}');
    const names = ["types/models", "dist/types/models", "dist-types/ts3.4/models", "dist-types/models"];
    names.forEach((name, index) => {
      write(`${folder}/${name}/models_0.d.ts`, `export interface Config { A${index}?: string }`);
      // A client that is asked of from another folder is looked for again; its copy is known by its version.
      write(`${folder}/package.json`, `{"version":"3.1.${index}"}`);
      const client = findInstalledClient(packageName, join(root, `folder${index}/a.ts`));
      expect(client?.members("Config")).toEqual(new Set([`A${index}`]));
    });
  });

  it("notices within a second that a client was installed, updated or removed", () => {
    vi.useFakeTimers();
    expect(valuesFrom("a.ts")).toBeUndefined();
    installClient(`node_modules/${packageName}`, "3.1.0", ["Old"], ["A"]);
    expect(valuesFrom("a.ts")).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(valuesFrom("a.ts")).toEqual(["Old"]);
    installClient(`node_modules/${packageName}`, "3.2.0", ["Old", "New"], ["A"]);
    vi.advanceTimersByTime(1000);
    expect(valuesFrom("a.ts")).toEqual(["Old", "New"]);
    rmSync(join(root, "node_modules"), { recursive: true });
    vi.advanceTimersByTime(1000);
    expect(valuesFrom("a.ts")).toBeUndefined();
  });

  it("reads a copy once for all files, and writes nothing", () => {
    vi.useFakeTimers();
    const folder = `node_modules/${packageName}`;
    installClient(folder, "3.1.0", ["Old"], ["A"]);
    const before = readdirSync(root, { recursive: true });
    const first = findInstalledClient(packageName, join(root, "a.ts"));
    expect(first?.enumValues("Mode")).toEqual(new Set(["Old"]));
    rmSync(join(root, folder, "dist-types/models/enums.d.ts"));
    vi.advanceTimersByTime(5000);
    const second = findInstalledClient(packageName, join(root, "src/b.ts"));
    expect(second).toBe(first);
    expect(second?.enumValues("Mode")).toBe(first?.enumValues("Mode"));
    cpSync(join(root, folder, "dist-types/models/models_0.d.ts"), join(root, folder, "dist-types/models/enums.d.ts"));
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });
});

describe("the clients that the tables are made of", () => {
  const here = fileURLToPath(import.meta.url);

  it.each(
    services.filter((entry) => findInstalledClient(entry.packageName, here)).map((entry) => [entry.id, entry] as const),
  )("say of %s what the table says", (id, entry) => {
    const client = findInstalledClient(entry.packageName, here);
    const table = JSON.parse(
      readFileSync(new URL(`../../src/model/generated/${id}.json`, import.meta.url), "utf8"),
    ) as ServiceTable;
    const compared = { enums: 0, structures: 0 };
    for (const [name, row] of Object.entries(table.shapes)) {
      if ("string" in row && row.enum !== undefined) {
        expect([...(client?.enumValues(name) ?? [])].sort(), name).toEqual([...row.enum].sort());
        compared.enums++;
      }
      if ("structure" in row) {
        expect([...(client?.members(name) ?? ["none"])].sort(), name).toEqual(Object.keys(row.structure).sort());
        const optional = Object.keys(row.structure).filter((key) => row.required?.includes(key) !== true);
        if (row.union !== 1) {
          expect([...(client?.optionalMembers(name) ?? ["none"])].sort(), name).toEqual(optional.sort());
        }
        compared.structures++;
      }
    }
    expect(compared.structures).toBeGreaterThan(2);
    if (id === "sagemaker") expect(compared).toEqual({ enums: 296, structures: 899 });
  });

  it("are six", () => {
    expect(services.filter((entry) => findInstalledClient(entry.packageName, here))).toHaveLength(6);
  });
});
