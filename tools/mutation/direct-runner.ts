import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
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
import { cleanUp, collect, collectedTests, type CollectedTest } from "./test-collection.js";

/** What the instrumented code and its runner tell each other. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number;
  hitLimit?: number | undefined;
}

/**
 * Runs tests in one process that loads them once: a mutant is switched on, and the tests that reach it are run.
 *
 * vitest's own runner begins anew for each mutant, which takes a second where the tests take milliseconds.
 */
class DirectRunner implements TestRunner {
  readonly #switchboard: Switchboard = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
    {});
  /** Whether a mutant has run that may have left its traces in what the code keeps. */
  #isUsed = false;
  #isSpoilt = false;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    for (const file of testFiles()) {
      await collect(file, () => import(pathToFileURL(resolve(file)).href) as Promise<unknown>);
    }
  }

  async dryRun(_: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of collectedTests()) tests.push(await this.#run(test));
    const { mutantCoverage } = this.#switchboard;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    // Being refused, Stryker starts another process and asks that one.
    if (this.#isSpoilt) throw new Error("An earlier mutant has left its traces.");
    const isFirst = !this.#isUsed;
    this.#isUsed = true;
    const chosen = new Set(testFilter);
    const tests: TestResult[] = [];
    Object.assign(this.#switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const test of collectedTests().filter(({ id }) => testFilter === undefined || chosen.has(id))) {
      const result = await this.#run(test);
      tests.push(result);
      if (result.status !== TestStatus.Failed) continue;
      await this.#lookForTraces(test, isFirst);
      break;
    }
    this.#switchboard.activeMutant = undefined;
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  dispose(): Promise<void> {
    return cleanUp();
  }

  /** A test that failed with a mutant has to hold without: otherwise something of this mutant or another one was kept. */
  async #lookForTraces(test: CollectedTest, isFirst: boolean): Promise<void> {
    Object.assign(this.#switchboard, { activeMutant: undefined, hitLimit: undefined });
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

/** The files that `MUTATION_TESTS` names, nearest first; those that replace modules need vitest itself. */
function testFiles(): readonly string[] {
  return (process.env.MUTATION_TESTS ?? "").split(",").flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".test.ts"))
          .map((file) => join(path, file))
          .sort(),
  );
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "direct", () => new DirectRunner())];
