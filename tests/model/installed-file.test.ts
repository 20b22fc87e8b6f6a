import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readInstalledFile, readInstalledVersion } from "../../src/model/installed-file.js";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "installed-file-"));
  file = join(folder, "package.json");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a file of an installed package", () => {
  it("is read", () => {
    writeFileSync(file, "größe");
    expect(readInstalledFile(file)).toBe("größe");
  });

  it("may have 16 MiB, and no more", () => {
    const most = 16 * 1024 * 1024;
    writeFileSync(file, "");
    truncateSync(file, most);
    expect(readInstalledFile(file)?.length).toBe(most);
    truncateSync(file, most + 1);
    expect(readInstalledFile(file)).toBeUndefined();
  });

  it("is no folder, and has to be there", () => {
    mkdirSync(file);
    expect(readInstalledFile(file)).toBeUndefined();
    expect(readInstalledFile(join(folder, "gone"))).toBeUndefined();
  });
});

describe("the version in a manifest", () => {
  it.each(["3.1142.0", "3.0.0-rc.1+build_5", "1", "v".repeat(64)])("is %s", (version) => {
    writeFileSync(file, JSON.stringify({ version }));
    expect(readInstalledVersion(file)).toBe(version);
  });

  // It stands in messages.
  it.each(["v".repeat(65), "", "3.1 beta", " 3.1", "3.1\n", "\u001b[31m3.1", 3, null, ["3.1"], { version: "3.1" }])(
    "can't be %j",
    (version) => {
      writeFileSync(file, JSON.stringify({ version }));
      expect(readInstalledVersion(file)).toBeUndefined();
    },
  );

  it.each(["", "{", "null", "[]", "{}", '"version"', "3"])("isn't in %j", (manifest) => {
    writeFileSync(file, manifest);
    expect(readInstalledVersion(file)).toBeUndefined();
  });

  it("is unknown where there is no manifest", () => {
    expect(readInstalledVersion(file)).toBeUndefined();
  });
});
