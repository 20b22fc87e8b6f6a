import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take long begin first, so that no worker is left alone with one of them at the end. */
const slowest = ["conformance", "robustness", "types", "package", "site", "editor"];

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = slowest.findIndex((folder) => moduleId.includes(`/tests/${folder}/`));
      return index === -1 ? slowest.length : index;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/fixtures/**", "node_modules/**"],
    // A bug in one request must not break a user's lint; it must break a test.
    env: { ESLINT_PLUGIN_SAGEMAKER_RETHROW: "1" },
    testTimeout: 60_000,
    maxWorkers: 2,
    // Modules are loaded once for all files of a worker: a third of the time went into loading them anew. A test that
    // changes what all see (the environment, a module) puts it back.
    isolate: false,
    globalSetup: ["tests/bare-temporary-folder.ts"],
    setupFiles: ["tests/oxlint-first.ts"],
    sequence: { sequencer: SlowestFirst },
  },
});
