import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const page = readFileSync(join(root, "docs/architecture.md"), "utf8");

/** The paths in the page's tree; folders end with a slash. */
function pathsInTree(): string[] {
  const [, tree = ""] = /## Where everything is\n\n```text\n([^]*?)```/u.exec(page) ?? [];
  const above: string[] = [];
  return tree
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, indent = "", name = ""] = /^((?: {2})*)(\S+) {2,}\S/u.exec(line) ?? [];
      if (name === "") throw new Error(`no line of the tree: ${line}`);
      above.length = indent.length / 2;
      above.push(name);
      return above.join("");
    });
}

function foldersBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${join(entry.parentPath, entry.name).slice(root.length)}/`);
}

/** Folders that have to be in the tree: all of the code, and of the tests those that mirror no room of it. */
function folders(): string[] {
  const ofTests = foldersBelow("tests").filter((folder) => {
    const [, room = ""] = folder.split("/");
    const isData = /\/(?:fixtures|__snapshots__)\//u.test(folder);
    return !isData && room !== "tools" && !existsSync(join(root, "src", room));
  });
  const ofCode = ["src", "tools", "bench"].flatMap((top) => [`${top}/`, ...foldersBelow(top)]);
  return [...ofCode, "tests/", ...ofTests].filter((folder) => !folder.includes("/fixtures/"));
}

describe("the tree in docs/architecture.md", () => {
  const paths = pathsInTree();

  it("has a line for every folder", () => {
    expect(folders().length).toBeGreaterThan(40);
    expect(folders().filter((folder) => !paths.includes(folder))).toEqual([]);
  });

  it("has no line for what isn't there, and none twice", () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });
});

describe("the glossary in docs/architecture.md", () => {
  const [, glossary = ""] = /## Glossary\n([^]*?)\n## /u.exec(page) ?? [];
  const words = [...glossary.matchAll(/^\| ([a-z][a-z ]*?) +\| .+ \| `([^`]+)` +\|$/gmu)].map(
    ([, word = "", file = ""]) => ({ word, file }),
  );

  it("has a row of this form for every word", () => {
    expect(words.length).toBeGreaterThan(25);
    // Two rows are the head and the line below it.
    expect(glossary.match(/^\|/gmu)).toHaveLength(words.length + 2);
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  });

  it.each(words)("says which file defines $word", ({ word, file }) => {
    const text = readFileSync(join(root, file), "utf8").toLowerCase();
    expect(word.split(" ").filter((part) => !text.includes(part))).toEqual([]);
  });
});
