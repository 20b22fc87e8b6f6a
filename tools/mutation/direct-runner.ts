import { declareFactoryPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { watchCaches } from "./caches.js";
import { chooseTests, type Limit } from "./choose-tests.js";
import { MutantSwitch } from "./mutant-switch.js";
import { keepSteps, keptSteps, stepLimit, type Steps } from "./steps.js";
import { asReported, isSampled, sampleOf } from "./sample.js";
import { survivorReporter } from "./survivor-reporter.js";
import { keepOrder, keptOrder, type TestOrder } from "./test-order.js";
import { cleanUp, collect, collectedTests, type CollectedTest } from "./test-collection.js";

/** What the instrumented code and its runner tell each other. */
interface Switchboard {
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
}

/**
 * Runs tests in one process that loads them once: a mutant is switched on, and the tests that reach it are run.
 *
 * vitest's own runner begins anew for each mutant, which takes a second where the tests take milliseconds.
 */
class DirectRunner implements TestRunner {
  readonly #switchboard: Switchboard = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
    {});
  readonly #mutants = new MutantSwitch(this.#switchboard);
  readonly #sample = sampleOf(process.env.MUTATION_SHARE ?? "1", process.env.MUTATION_SEED ?? "1");
  /** Whether a mutant has run that may have left its traces in what the code keeps. */
  #isUsed = false;
  #isSpoilt = false;
  /** The ids of the tests that only a mutant gets that near tests let live. */
  #further: ReadonlySet<string> = new Set();
  #steps: Steps = keptSteps();
  #order: TestOrder = keptOrder();
  #forget = (): void => undefined;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    const caches = watchCaches(isForgotten);
    // Tests that use the code as they are loaded fill its caches.
    for (const file of ["src/index.ts", ...listed(process.env.MUTATED_FILES)]) await load(file);
    caches.settle();
    await this.#load(testFiles(process.env.MUTATION_TESTS));
    const near = collectedTests().length;
    await this.#load(testFiles(process.env.MUTATION_FURTHER_TESTS));
    this.#further = new Set(
      collectedTests()
        .slice(near)
        .map(({ id }) => id),
    );
    this.#forget = caches.end();
  }

  async #load(files: readonly string[]): Promise<void> {
    for (const file of files) {
      await collect(file, () => load(file));
    }
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const steps: Record<string, number> = {};
    const times = new Map<string, number>();
    for (const test of collectedTests()) {
      this.#mutants.turnTo(undefined);
      const begun = process.cpuUsage();
      const result = await this.#run(test);
      const { user, system } = process.cpuUsage(begun);
      steps[test.id] = this.#mutants.steps;
      // It wants more of vitest than there is here: in vitest it holds, as every change has to show.
      if (result.status === TestStatus.Failed) {
        console.warn(`${test.id} is left out: ${result.failureMessage}`);
        delete this.#switchboard.mutantCoverage?.perTest[test.id];
      } else {
        tests.push(result);
        times.set(test.id, (user + system) / 1000);
      }
    }
    const { mutantCoverage } = this.#switchboard;
    if (mutantCoverage !== undefined) {
      this.#dropSlow(mutantCoverage, times);
      dropLoading(mutantCoverage);
    }
    this.#steps = steps;
    keepSteps(steps);
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  /** Leaves a mutant the tests that are worth their time: Stryker asks for all that reach it. */
  #dropSlow({ perTest }: MutantCoverage, times: ReadonlyMap<string, number>): void {
    const reaches = [...times].map(([id, time]) => ({
      id,
      file: id.split(" > ")[0] ?? "",
      time,
      mutants: Object.keys(perTest[id] ?? {}),
    }));
    const near = reaches.filter(({ id }) => !this.#further.has(id));
    const further = reaches.filter(({ id }) => this.#further.has(id));
    for (const [id, mutants] of [...chooseTests(near, ofNear), ...chooseTests(further, ofFurther)]) {
      perTest[id] = Object.fromEntries(Object.entries(perTest[id] ?? {}).filter(([mutant]) => mutants.has(mutant)));
    }
    this.#order = keepOrder([near, further]);
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    // It isn't counted: see `mutate-room.ts`.
    if (!isSampled(asReported(activeMutant), this.#sample)) return { status: MutantRunStatus.Survived, nrOfTests: 0 };
    const { id: mutant } = activeMutant;
    // Being refused, Stryker starts another process and asks that one.
    if (this.#isSpoilt) throw new Error("An earlier mutant has left its traces.");
    const isFirst = !this.#isUsed;
    this.#isUsed = true;
    const tests: TestResult[] = [];
    for (const test of this.#chosen(testFilter)) {
      this.#mutants.turnTo(mutant, stepLimit(this.#steps, test.id));
      const result = await this.#run(test);
      const { isOverLimit } = this.#mutants;
      this.#mutants.turnTo(undefined);
      tests.push(result);
      if (result.status !== TestStatus.Failed && !isOverLimit) continue;
      await this.#lookForTraces(test, isFirst);
      if (isOverLimit) return toMutantRunResult({ status: DryRunStatus.Timeout });
      break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /** Those that were chosen for a mutant, in the order in which they are to be run. */
  #chosen(filter: readonly string[] | undefined): readonly CollectedTest[] {
    const chosen = new Set(filter);
    const placeOf = ({ id }: CollectedTest): number => this.#order.get(id) ?? 0;
    return collectedTests()
      .filter(({ id }) => filter === undefined || chosen.has(id))
      .sort((a, b) => placeOf(a) - placeOf(b));
  }

  dispose(): Promise<void> {
    return cleanUp();
  }

  /** A test that failed with a mutant has to hold without: otherwise something of this mutant or another one was kept. */
  async #lookForTraces(test: CollectedTest, isFirst: boolean): Promise<void> {
    const { status } = await this.#run(test);
    this.#isSpoilt = status === TestStatus.Failed;
    if (this.#isSpoilt && !isFirst) throw new Error("This mutant or an earlier one has left its traces.");
  }

  async #run({ id, run }: CollectedTest): Promise<TestResult> {
    const begun = performance.now();
    const about = (): { id: string; name: string; timeSpentMs: number } => ({
      id,
      name: id,
      timeSpentMs: performance.now() - begun,
    });
    this.#forget();
    this.#switchboard.currentTestId = id;
    try {
      await run();
      return { ...about(), status: TestStatus.Success };
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
    } finally {
      this.#switchboard.currentTestId = undefined;
    }
  }
}

/**
 * Forgets that a mutant that tests reach was also reached as modules were loaded: Stryker would start a process for each of
 * these, so that it is on by then.
 */
function dropLoading(coverage: MutantCoverage): void {
  const reached = new Set(Object.values(coverage.perTest).flatMap((mutants) => Object.keys(mutants)));
  const { static: atLoad } = coverage;
  coverage.static = Object.fromEntries(Object.entries(atLoad).filter(([mutant]) => !reached.has(mutant)));
}

/**
 * Whether what a module keeps is forgotten before each test. The tables take long to load, and no mutant but their own
 * changes them. ESLint's `RuleTester` keeps the cases that it has seen, and takes a test that is run again for a double.
 */
function isForgotten(module: string): boolean {
  if (module.includes("/eslint/lib/rule-tester/")) return true;
  return module.includes("/src/") && (process.env.MUTATION_FORGETS === "everything" || !module.includes("/src/model/"));
}

/** Which tests a mutant gets: those that stand near come first. */
const ofNear: Limit = { tests: 600, milliseconds: 5000 };
const ofFurther: Limit = { tests: 25, milliseconds: 3000 };

/** The files of a list of files and folders, nearest first. */
function testFiles(paths: string | undefined): readonly string[] {
  return listed(paths).flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".test.ts"))
          .map((file) => join(path, file))
          .sort(),
  );
}

/** The paths of a list with commas. */
function listed(paths = ""): readonly string[] {
  return paths.split(",").filter((path) => path !== "");
}

function load(file: string): Promise<unknown> {
  return import(pathToFileURL(resolve(file)).href) as Promise<unknown>;
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "direct", () => new DirectRunner()),
  declareValuePlugin(PluginKind.Reporter, "survivors", survivorReporter),
];
