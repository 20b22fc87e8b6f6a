import { Stryker } from "@stryker-mutator/core";
import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { concerns, type Target } from "./changes.js";
import { Compiler } from "./compiler.js";
import { explain, type JudgedMutant } from "./explanations.js";
import type { Room } from "./rooms.js";
import { isSampled, type Sample } from "./sample.js";
import { countMutants, type Scores } from "./scores.js";

/** The tests are run in a copy of what they read; a slash in front means a folder of the root's. */
const notCopied = [
  ".git",
  ".github",
  ".tmp",
  "/bench",
  "/dist",
  "/docs/rules",
  "/examples",
  "/site",
  "/src/types/generated",
  "/src/types/strict",
  "/tests/types",
  "/tools/types",
];

/** What has become of a room's mutants. */
export interface Mutated {
  readonly scores: Scores;
  /** Those that no test noticed, that the type check takes, and that nobody has explained. */
  readonly survivors: readonly MutantResult[];
}

/**
 * Mutates files of a room, or lines of them, and runs on each mutant those of the room's tests that reach what was changed. What is known
 * from an earlier run on this machine isn't run again.
 *
 * @param sample which mutants are run and counted
 */
export async function mutateRoom(room: Room, targets: readonly Target[], sample: Sample): Promise<Mutated> {
  const run = await runTests(targets, room, sample);
  const results = judgeSurvivors(run.filter((mutant) => isSampled(mutant, sample)));
  return {
    scores: countMutants(results),
    survivors: results.filter((each) => isSurvivor(each) && each.explanation === undefined),
  };
}

/** What tests let live may be refused by the type check, or be known to change nothing: see `explanations.ts`. */
function judgeSurvivors(results: readonly MutantResult[]): readonly JudgedMutant[] {
  const compiler = new Compiler([...new Set(results.map(({ fileName }) => fileName))]);
  return results.map((result) => {
    if (!isSurvivor(result)) return result;
    if (compiler.refuses(result)) return { ...result, status: "CompileError" };
    return { ...result, explanation: explain(result) };
  });
}

function isSurvivor({ status }: MutantResult): boolean {
  return status === "Survived" || status === "NoCoverage";
}

async function runTests(
  targets: readonly Target[],
  { sources, tests, further }: Room,
  { share, seed }: Sample,
): Promise<MutantResult[]> {
  process.env.MUTATED_FILES = targets.map(({ file }) => file).join(",");
  process.env.MUTATION_TESTS = tests.join(",");
  process.env.MUTATION_FURTHER_TESTS = further.join(",");
  process.env.MUTATION_FORGETS = sources.startsWith("src/model/") ? "everything" : "";
  process.env.MUTATION_SHARE = String(share);
  process.env.MUTATION_SEED = String(seed);
  // As vitest has it: what fails in a request breaks a test, and not only that request's report.
  process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";
  // In the place of vitest, what collects the tests: see `test-collection.ts`.
  process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("tsconfig.direct.json", import.meta.url));
  // Each process of Stryker's loads the runner, which is TypeScript.
  process.env.NODE_OPTIONS = "--import tsx";
  // What is known of a room's other files stays known. A sample takes all others for survivors, and has a file of its own.
  const name = [sources.replaceAll("/", "-"), ...(share === 1 ? [] : [share, seed])].join("_");
  const options: PartialStrykerOptions = {
    mutate: targets.flatMap(
      ({ file, lines }) => lines?.map(({ first, last }) => `${file}:${String(first)}-${String(last)}`) ?? file,
    ),
    ignorePatterns: notCopied,
    tempDirName: ".tmp/mutation",
    incremental: true,
    incrementalFile: `.tmp/mutants/${name}.json`,
    plugins: [fileURLToPath(new URL("direct-runner.ts", import.meta.url))],
    testRunner: "direct",
    coverageAnalysis: "perTest",
    // Nearly every text here is a name of a union's, and TypeScript refuses another one.
    mutator: { excludedMutations: ["StringLiteral"] },
    // What a module does once, as it is loaded, would need a process for each mutant. It is tables for the most part.
    ignoreStatic: true,
    concurrency: 1,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 20,
    reporters: ["progress-append-only", "survivors"],
    allowConsoleColors: false,
  };
  const results = await new Stryker(options).runMutationTest();
  const wanted = new Map(targets.map((target) => [target.file, target]));
  return results
    .map((result) => ({ ...result, fileName: relative(process.cwd(), result.fileName) }))
    .filter(({ fileName, location }) => {
      const target = wanted.get(fileName);
      return target !== undefined && concerns(target, location);
    });
}
