import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createResults } from "../../../tools/types-matrix/results.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sagemaker-results-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("goes on from what an earlier run has kept, and not from that of another plugin", () => {
  const file = join(folder, "results.jsonl");
  createResults(file, "one plugin").keep("tsx", "same output");
  expect(createResults(file, "one plugin").of("tsx")).toBe("same output");
  expect(createResults(file, "one plugin").of("esbuild")).toBeUndefined();
  expect(createResults(file, "another plugin").of("tsx")).toBeUndefined();
});

it("passes over a line that was cut off with its run", () => {
  const file = join(folder, "results.jsonl");
  createResults(file, "a plugin").keep("tsx", "same output");
  createResults(file, "a plugin").keep("esbuild", "same bundle");
  writeFileSync(file, readFileSync(file, "utf8").slice(0, -20));
  const results = createResults(file, "a plugin");
  expect([results.of("tsx"), results.of("esbuild")]).toEqual(["same output", undefined]);
});
