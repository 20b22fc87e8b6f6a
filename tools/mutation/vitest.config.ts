import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "../../vitest.config.js";

/** Where the tests are, nearest first, as `run.ts` says it. */
const folders = (process.env.MUTATION_TESTS ?? "tests/check/").split(",");

/** The first test that fails ends the run, so those that are most likely to fail come first. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      folders.findIndex((folder) => relative(process.cwd(), moduleId).startsWith(folder));
    return Promise.resolve(files.sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

export default defineConfig({
  test: {
    ...base.test,
    include: folders.map((folder) => (folder.endsWith("/") ? `${folder}**/*.test.ts` : folder)),
    // Modules are shared between the files of one run, which takes a third of the time.
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: NearestFirst },
  },
});
