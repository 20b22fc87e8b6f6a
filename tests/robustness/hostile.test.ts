import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { chains, deep, large, small, type GrowingFile, type HostileFile } from "./hostile.js";
import { thorough } from "../thorough.js";
import { lintBounded, type Language } from "./lint-bounded.js";

beforeAll(() => {
  // The plugin swallows its own exceptions in front of users; here they must be seen.
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
});

type Case<File> = readonly [title: string, file: File, language: Language];

function cases<File extends HostileFile | GrowingFile>(files: readonly File[]): Case<File>[] {
  return files.flatMap((file) =>
    file.languages.map((language): Case<File> => [`${file.name} (${language})`, file, language]),
  );
}

describe.each([
  ["unusual files", small],
  ["large files", large],
])("%s", (_, files) => {
  it.each(cases(files))("%s", { timeout: 300_000 }, (_title, file, language) => {
    const { parsed, reports, problem } = lintBounded(file.text, language);
    expect(problem).toBeUndefined();
    expect(parsed).toBe(true);
    if (file.reports === "none") expect(reports).toEqual([]);
    if (file.reports === "some") expect(reports).not.toEqual([]);
  });
});

describe("chains of declarations", () => {
  it.each(cases(chains))("%s", { timeout: 300_000 }, (_title, file, language) => {
    const { parsed, problem } = lintBounded(file.text(2000), language);
    expect(problem).toBeUndefined();
    expect(parsed).toBe(true);
  });
});

describe("nesting as deep as ESLint itself takes it", () => {
  // Near the end of the stack the engine's own compiler of regular expressions gives up the whole process.
  const fragile = new Set(["templates"]);

  it.each(cases(deep))("%s", { timeout: 300_000 }, (_title, file, language) => {
    let depth = fragile.has(file.name) ? 200 : 2000;
    let result = lintBounded(file.text(depth), language);
    while (!result.parsed && depth > 100) {
      depth = Math.floor(depth * 0.8);
      result = lintBounded(file.text(depth), language);
    }
    expect(result.problem).toBeUndefined();
    expect(result.parsed).toBe(true);
    expect(depth).toBeGreaterThan(100);
  });

  const depth = thorough ? 10_000 : 2400;

  it.runIf(process.platform === "linux")(`and ${String(depth)} deep on a large stack`, { timeout: 900_000 }, () => {
    const script = new URL("./lint-deep.ts", import.meta.url).pathname;
    const command = `ulimit -s unlimited; exec "${process.execPath}" --stack-size=800000 --import tsx "${script}" ${String(depth)}`;
    const run = spawnSync("sh", ["-c", command], { encoding: "utf8", timeout: 900_000 });
    expect(run.stderr).toBe("");
    const lines = run.stdout.trim().split("\n");
    expect(lines.filter((line) => !line.endsWith(": ok"))).toEqual([]);
    expect(lines).toHaveLength(cases(deep).length);
  });
});
