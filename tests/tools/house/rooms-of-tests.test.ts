import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;

/** Folders of tests that look at no single room, and what they look at. */
const acrossRooms: Readonly<Record<string, string>> = {
  conformance: "generated requests, right ones and ones with a single fault, against an oracle of their own",
  differential: "verdicts on generated requests beside those of validators of others",
  docs: "the pages: their code, their output, their links",
  fuzz: "generated input: programs, files, settings, installed packages, edits",
  editor: "the editor's own language server",
  lint: "what several rules say of one subject, in whole lints",
  package: "the package as it is installed, and the scaffolds as they run",
  "sagemaker/public-reports": "requests that people have asked about in public",
  site: "the built site: its links, its search, its sizes, and all of it in a browser",
  robustness: "files that nobody would write, and other projects' files",
};

/** Folders that hold data for the tests beside them. */
const ofData = new Set(["fixtures", "__snapshots__", "examples"]);

function foldersOfTests(): string[] {
  return readdirSync(join(root, "tests"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "tests/").length))
    .filter((folder) => !folder.split("/").some((name) => ofData.has(name)));
}

describe("the folders of tests", () => {
  const folders = foldersOfTests();

  it("are rooms of src/ or tools/, or looks across rooms that are named here", () => {
    expect(folders.length).toBeGreaterThan(20);
    const homeless = folders.filter(
      (folder) =>
        folder !== "tools" &&
        !existsSync(join(root, folder.startsWith("tools/") ? folder : `src/${folder}`)) &&
        !Object.keys(acrossRooms).some((room) => folder === room || folder.startsWith(`${room}/`)),
    );
    expect(homeless).toEqual([]);
  });

  it("that look across rooms are there, and are no rooms themselves", () => {
    expect(Object.keys(acrossRooms).filter((room) => !folders.includes(room))).toEqual([]);
    expect(Object.keys(acrossRooms).filter((room) => existsSync(join(root, "src", room)))).toEqual([]);
  });
});
