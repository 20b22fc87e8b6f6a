import { describe, expect, it } from "vitest";
import { entriesOf, textOf } from "../../../src/cli/project/files.js";
import { findInstalled, isAtLeast } from "../../../src/cli/project/installed.js";
import { repository } from "../../../tools/hosts/project.js";

describe("what can't be read of a project", () => {
  it("is passed over", () => {
    expect(entriesOf("/no/such/folder")).toEqual([]);
    expect(textOf("/no/such/file.ts")).toBe("");
  });
});

describe("an installed package", () => {
  it("is found from a folder, with its version", () => {
    expect(findInstalled("eslint", repository)?.version).toMatch(/^10\./u);
    expect(findInstalled("no-such-package", repository)).toBeUndefined();
  });

  it.each([
    ["9.15.0", true],
    ["9.14.9", false],
    ["10.0.0", true],
    ["8.57.1", false],
    ["9.16.0-alpha.1", true],
  ])("of version %s is at least 9.15: %s", (version, expected) => {
    expect(isAtLeast(version, [9, 15])).toBe(expected);
  });
});
