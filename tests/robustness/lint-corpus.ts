/**
 * Lints the files that are named on standard input, one path a line, and writes one line of JSON for each problem.
 *
 * A process of its own: where a file hangs or exhausts it, the caller sees by the progress file which one it was.
 *
 *     tsx tests/robustness/lint-corpus.ts PROGRESS-FILE < LIST
 */
import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { lintBounded, type Language } from "./lint-bounded.js";
import { withImport, withProbes } from "./probe.js";

/** What one run found; the last line of the output. */
export interface CorpusFigures {
  readonly files: number;
  /** Files that no parser takes as any of the languages. */
  readonly refused: number;
  /** Files whose expressions were made inputs. */
  readonly probed: number;
  /** Reports on probes: the analysis did look at them. */
  readonly probeReports: number;
  readonly problems: readonly string[];
}

const languages: Readonly<Record<string, readonly Language[]>> = {
  ".ts": ["typescript"],
  ".mts": ["typescript"],
  ".cts": ["typescript"],
  ".tsx": ["tsx"],
  ".jsx": ["jsx"],
  ".mjs": ["module"],
  ".cjs": ["commonjs"],
  ".js": ["module", "commonjs", "script", "jsx"],
};

process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";

const [progressFile] = process.argv.slice(2);
if (progressFile === undefined) throw new Error("usage: lint-corpus PROGRESS-FILE < LIST");

const paths = readFileSync(0, "utf8").split("\n").filter(Boolean);
const problems: string[] = [];
let [refused, probed, probeReports] = [0, 0, 0];

for (const path of paths) {
  writeFileSync(progressFile, path);
  const text = readFileSync(path, "utf8");
  const fitting = languages[extname(path)] ?? [];
  const language = fitting.find((each) => lintBounded(text, each).parsed);
  if (language === undefined) {
    refused++;
    continue;
  }
  // TypeScript's parser takes JavaScript too: both must be survived.
  for (const each of language === "module" ? ([language, "typescript"] as const) : [language]) {
    const plain = lintBounded(withImport(text, each), each);
    if (plain.problem !== undefined) problems.push(`${path} (${each}): ${plain.problem}`);
    if (plain.reports.length > 0) problems.push(`${path} (${each}): reported ${plain.reports.slice(0, 3).join(" | ")}`);
    const probes = probesOf(text, each);
    if (probes === undefined) continue;
    const result = lintBounded(probes, each);
    if (!result.parsed) continue;
    probed++;
    probeReports += result.reports.length;
    if (result.problem !== undefined) problems.push(`${path} (${each}, probed): ${result.problem}`);
  }
}
const figures: CorpusFigures = { files: paths.length, refused, probed, probeReports, problems };
console.log(JSON.stringify(figures));

/** What this parser refuses, or ESLint alone can't traverse, isn't probed. */
function probesOf(text: string, language: Language): string | undefined {
  try {
    return withProbes(text, language);
  } catch {
    return undefined;
  }
}
