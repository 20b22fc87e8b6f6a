import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/fixtures/**", "node_modules/**"],
    // A bug in one request must not break a user's lint; it must break a test.
    env: { ESLINT_PLUGIN_SAGEMAKER_RETHROW: "1" },
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
