import { EventEmitter } from "node:events";
import { Linter } from "eslint";
import { expect, it, vi } from "vitest";
import { createProgress } from "../../src/cli/check/progress.js";

function check(files: number, millisecondsPerFile: number, isTTY: boolean): string {
  const linter = new Linter();
  let text = "";
  let time = 0;
  const stderr = { isTTY, write: (part: string) => (text += part) };
  const progress = createProgress(files, { stderr }, () => time);
  for (let file = 0; file < files; file += 1) {
    time += millisecondsPerFile;
    linter.verify("", [progress.config], "a.js");
  }
  progress.end();
  return text;
}

it("counts files on a terminal once the work is long, and cleans up", () => {
  expect(check(24, 50, true)).toBe(
    ["20", "22", "24"].map((done) => `\rChecking: ${done} of 24 files`).join("") + "\r\u001b[K",
  );
});

it("says nothing while the work is short, or where nobody watches", () => {
  expect(check(24, 1, true)).toBe("");
  expect(check(24, 50, false)).toBe("");
});

it("takes the counter off the screen on Ctrl-C, and lets the program end", () => {
  const kill = vi.spyOn(process, "kill").mockReturnValue(true);
  const signals = new EventEmitter();
  let text = "";
  let time = 0;
  const progress = createProgress(2, { stderr: { isTTY: true, write: (part) => (text += part) }, signals }, () => time);
  time = 2000;
  new Linter().verify("", [progress.config], "a.js");
  signals.emit("SIGINT");
  expect(text).toBe("\rChecking: 1 of 2 files\r\u001b[K");
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, "SIGINT");
  kill.mockRestore();
});

it("listens to Ctrl-C only while it counts", () => {
  const signals = new EventEmitter();
  const progress = createProgress(1, { stderr: { write: () => true }, signals });
  expect(signals.listenerCount("SIGINT")).toBe(1);
  progress.end();
  expect(signals.listenerCount("SIGINT")).toBe(0);
});
