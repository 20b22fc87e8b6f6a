import { Linter } from "eslint";
import { expect, it } from "vitest";
import { createProgress } from "../../src/cli/progress.js";

function check(files: number, millisecondsPerFile: number, isTTY: boolean): string {
  const linter = new Linter();
  let text = "";
  let time = 0;
  const progress = createProgress({ isTTY, write: (part) => (text += part) }, () => time);
  for (let file = 0; file < files; file += 1) {
    time += millisecondsPerFile;
    linter.verify("", { plugins: { progress: progress.plugin }, rules: { "progress/count": "error" } });
  }
  progress.end();
  return text;
}

it("counts files on a terminal once the work is long, and cleans up", () => {
  expect(check(24, 50, true)).toBe(
    ["\rChecking: 20 files", "\rChecking: 22 files", "\rChecking: 24 files", "\r\u001b[K"].join(""),
  );
});

it("says nothing while the work is short, or where nobody watches", () => {
  expect(check(24, 1, true)).toBe("");
  expect(check(24, 50, false)).toBe("");
});
