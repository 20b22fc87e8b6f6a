import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seeded } from "../conformance/oracle/random.js";
import { thorough } from "../thorough.js";
import type { CorpusFigures } from "./lint-corpus.js";

const modules = new URL("../../node_modules/", import.meta.url).pathname;

function lintAll(paths: readonly string[], minutes: number): CorpusFigures {
  const directory = mkdtempSync(join(tmpdir(), "lint-corpus-"));
  const progress = join(directory, "progress");
  try {
    const run = spawnSync(
      process.execPath,
      ["--import", "tsx", new URL("./lint-corpus.ts", import.meta.url).pathname, progress],
      { input: paths.join("\n"), encoding: "utf8", timeout: minutes * 60_000, maxBuffer: 1 << 28 },
    );
    if (run.status !== 0) {
      throw new Error(
        `ended at ${readFileSync(progress, "utf8")} (${String(run.error ?? run.signal)}):\n${run.stderr}`,
      );
    }
    return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "") as CorpusFigures;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function filesBelow(directory: string, extensions: RegExp): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

describe("no crash, no hang, no report", () => {
  it("on the parser tests of test262", { timeout: 1_200_000 }, () => {
    const all = ["pass", "pass-explicit"].flatMap((folder) =>
      filesBelow(join(modules, "test262-parser-tests", folder), /\.js$/),
    );
    expect(all.length).toBeGreaterThan(3000);
    const figures = lintAll(thorough ? all : all.filter((_, index) => index % 12 === 0), 15);
    console.log(`test262: ${JSON.stringify({ ...figures, problems: figures.problems.length })}`);
    expect(figures.problems).toEqual([]);
    // A few hold what ESLint's parser refuses (HTML comments, sloppy oddities).
    expect(figures.refused).toBeLessThan(figures.files / 20);
    expect(figures.probed).toBeGreaterThan(figures.files / 4);
    expect(figures.probeReports).toBeGreaterThan(figures.files / 40);
  });

  it("on the packages that this project is developed with", { timeout: 6 * 3_600_000 }, () => {
    const all = filesBelow(modules, /\.(js|mjs|cjs|ts|mts|cts|tsx|jsx)$/);
    expect(all.length).toBeGreaterThan(5000);
    const figures = lintAll(thorough ? all : sampleOf(all), thorough ? 300 : 15);
    console.log(`node_modules: ${JSON.stringify({ ...figures, problems: figures.problems.length })}`);
    expect(figures.problems).toEqual([]);
    expect(figures.refused).toBeLessThan(figures.files / 5);
    expect(figures.probeReports).toBeGreaterThan(20);
  });
});

/** Files of all kinds and sizes, the same ones for the same packages. */
function sampleOf(paths: readonly string[]): string[] {
  const random = seeded("corpus");
  const budget = { files: 60, bytes: 900_000 };
  const sample = new Set<string>();
  for (let tries = 0; tries < paths.length && sample.size < budget.files; tries++) {
    const path = random.pick(paths);
    const { size } = statSync(path);
    if (size > 300_000 || size > budget.bytes || sample.has(path)) continue;
    budget.bytes -= size;
    sample.add(path);
  }
  return [...sample];
}
