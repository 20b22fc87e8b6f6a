import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { concerns, hasCode, readDiff } from "../../../tools/mutation/changes.js";

describe("what a change has written", () => {
  it("is read from git's own words", () => {
    const folder = mkdtempSync(join(tmpdir(), "changes-"));
    const git = (...given: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...given], { cwd: folder, encoding: "utf8" });
    const write = (file: string, ...lines: readonly string[]): void => {
      writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
    };
    try {
      git("init", "-q");
      write("changed.ts", "1", "2", "3", "4", "5", "6");
      write("shortened.ts", "1", "2");
      write("removed.ts", "1");
      git("add", ".");
      git("commit", "-qm", "before");
      write("changed.ts", "1", "two", "3", "4", "between", "and", "5", "6", "--- /dev/null");
      write("shortened.ts", "1");
      write("new.ts", "eleven", "twelve");
      rmSync(join(folder, "removed.ts"));
      git("add", ".");
      expect(readDiff(git("diff", "-U0", "--diff-filter=d", "HEAD"))).toEqual([
        {
          file: "changed.ts",
          lines: [
            { first: 2, last: 2 },
            { first: 5, last: 6 },
            { first: 9, last: 9 },
          ],
        },
        { file: "new.ts" },
      ]);
      expect(readDiff("")).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [4, 4, false],
    [3, 5, true],
    [5, 5, true],
    [6, 9, true],
    [7, 7, false],
  ])("concerns what stands on lines %i to %i: %s", (start, end, isConcerned) => {
    const place = { start: { line: start }, end: { line: end } };
    expect(concerns({ file: "a.ts", lines: [{ first: 5, last: 6 }] }, place)).toBe(isConcerned);
    expect(concerns({ file: "a.ts" }, place)).toBe(true);
  });
});

describe("a file", () => {
  const types = [
    'import type { A } from "./a.js";',
    'export * from "./b.js";',
    "/** What it is. */",
    "export interface B {",
    "  a: A;",
    "}",
    "type C = B;",
  ];
  const code = ["// Why.", "export function f() {", "  return 1;", "}"];

  it("of types and of what it hands on has no code", () => {
    expect(hasCode(types.join("\n"), { file: "a.ts" })).toBe(false);
    expect(hasCode([...types, ...code].join("\n"), { file: "a.ts" })).toBe(true);
    expect(hasCode("", { file: "a.ts" })).toBe(false);
  });

  it("has code on the lines that do something", () => {
    const lines = [...types, ...code];
    const withCode = lines.flatMap((_, index) => {
      const line = index + 1;
      return hasCode(lines.join("\n"), { file: "a.ts", lines: [{ first: line, last: line }] }) ? [line] : [];
    });
    expect(withCode).toEqual([9, 10, 11]);
  });
});
