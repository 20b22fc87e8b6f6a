import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { services } from "../../src/model/services.js";
import { repository } from "../../tools/hosts/project.js";
import { ensureBuilt } from "./built.js";

interface Packed {
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

let packed: Packed;

beforeAll(() => {
  ensureBuilt();
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: repository,
    encoding: "utf8",
  });
  const [first] = JSON.parse(stdout) as Packed[];
  if (first === undefined) throw new Error("npm pack said nothing.");
  packed = first;
}, 120_000);

describe("the tarball", () => {
  it("has the plugin, the command, every table, the licenses and the notice", () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md"]));
    expect(paths).toContain("licenses/Apache-2.0.txt");
    expect(paths).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/cli.js"]));
    for (const { id } of services) expect(paths).toContain(`dist/generated/${id}.json`);
    expect(paths).toContain("dist/generated/sagemaker.relations.jsonl");
    expect(services.length).toBeGreaterThan(5);
  });

  it("has a command that can be executed", () => {
    expect(packed.files.find(({ path }) => path === "dist/cli.js")?.mode).toBe(0o755);
  });

  it("has the declarations of what it exports, and of nothing else", () => {
    const declarations = packed.files.map(({ path }) => path).filter((path) => path.endsWith(".d.ts"));
    expect(declarations.filter((path) => !path.startsWith("dist/types/"))).toEqual([
      "dist/configs.d.ts",
      "dist/index.d.ts",
      "dist/settings/user-settings.d.ts",
    ]);
  });

  it("has no sources, tests or tools", () => {
    const strangers = packed.files.filter(
      ({ path }) =>
        !/^(?:dist\/|licenses\/Apache-2\.0\.txt$|(?:package\.json|oxlint\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$)/u.test(
          path,
        ),
    );
    expect(strangers).toEqual([]);
    // The maps of the strict declarations lead an editor to the SDK's own.
    const maps = /^dist\/types\/strict\/[\w-]+\.d\.ts\.map$/u;
    const leftovers = packed.files.filter(
      ({ path }) => /\.test\.|\.tsbuildinfo$|\.map$/u.test(path) && !maps.test(path),
    );
    expect(leftovers).toEqual([]);
  });
});
