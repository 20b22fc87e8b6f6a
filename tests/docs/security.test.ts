import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const page = readFileSync(join(root, "SECURITY.md"), "utf8");

it("every threat in SECURITY.md has a test", () => {
  const [, table = ""] = /## What can't happen\n([^]*?)\n## /u.exec(page) ?? [];
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:threat|-)/u.test(line));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const tests = [...(row.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/gu)].map(([, test = ""]) => test);
    expect(tests, row).not.toEqual([]);
    expect(
      tests.filter((test) => !existsSync(join(root, test))),
      row,
    ).toEqual([]);
  }
});
