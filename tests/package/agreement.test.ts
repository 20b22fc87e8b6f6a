import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { isNewEnough } from "../../src/cli/check/import-eslint.js";
import { repository } from "../../tools/hosts/project.js";

const read = (file: string): string => readFileSync(join(repository, file), "utf8");

/** The lowest version of each line that a range takes: `^20.19.0 || >=24` has `20.19` and `24`. */
function lowestVersions(range: string): string[] {
  return range.split(" || ").map((part) => part.replace(/^\D+/u, "").replace(/(?:\.0)+$/u, ""));
}

/** `A, B and C` */
function inWords(versions: readonly string[]): string {
  return `${versions.slice(0, -1).join(", ")} and ${versions.at(-1) ?? ""}`;
}

describe("the documents and package.json agree", () => {
  const node = lowestVersions(manifest.engines.node);
  const eslint = lowestVersions(manifest.peerDependencies.eslint);

  it("on Node.js", () => {
    expect(node).toEqual(["20.19", "22.13", "24"]);
    const readme = read("README.md");
    expect(readme).toContain(`With Node.js ${inWords(node).replace(" and ", " or ")} and newer`);
    expect(read("CONTRIBUTING.md")).toContain(`You need Node.js ${node[0] ?? ""} or newer.`);
    // Nowhere else is another version promised.
    const promised = [...readme.matchAll(/Node(?:\.js)? (?<version>\d+(?:\.\d+)*)/gu)].map(
      ({ groups }) => groups?.version,
    );
    expect(promised).toEqual([node[0]]);
  });

  it("on ESLint", () => {
    expect(eslint).toEqual(["9.15", "10"]);
    const [lowest = "", highest = ""] = eslint;
    expect(read("README.md")).toContain(`It works in ESLint ${lowest} and newer, ESLint ${highest} and `);
    expect(isNewEnough(lowest)).toBe(true);
    expect(isNewEnough("9.14.9")).toBe(false);
    expect(read("tools/hosts/hosts.ts")).toContain(`"eslint@${lowest}.0"`);
    expect(read("tools/hosts/hosts.ts")).toContain(`"eslint@${highest}"`);
  });

  it("on the licences: each is in the package, named by README and NOTICE", () => {
    const licences = manifest.license.split(" AND ");
    expect(licences).toEqual(["MIT", "Apache-2.0"]);
    expect(read("LICENSE")).toMatch(/^MIT License/u);
    expect(read("licenses/Apache-2.0.txt")).toContain("Apache License");
    // npm ships LICENSE by itself.
    expect(manifest.files).toEqual(expect.arrayContaining(["NOTICE", "licenses"]));
    const section = read("README.md").split("## License")[1] ?? "";
    for (const licence of licences) {
      expect(section).toContain(licence);
      expect(read("NOTICE").replaceAll(/\s+/gu, " ")).toMatch(
        { MIT: /MIT/u, "Apache-2.0": /Apache(?: License, Version 2\.0|-2\.0)/u }[licence] ?? /never/u,
      );
    }
  });
});
