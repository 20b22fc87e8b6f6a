/**
 * Lints what is nested `DEPTH` deep, and writes one line for each file: its name, or its name and the problem.
 *
 * Run with a large stack (`ulimit -s unlimited; node --stack-size=...`): ESLint's own recursion ends after some
 * hundred levels otherwise.
 *
 *     tsx tests/robustness/lint-deep.ts DEPTH
 */
import { deep } from "./hostile.js";
import { lintBounded } from "./lint-bounded.js";

process.env.ESLINT_PLUGIN_SAGEMAKER_RETHROW = "1";

const depth = Number(process.argv[2]);
for (const file of deep) {
  for (const language of file.languages) {
    // TypeScript's parser takes the square of the depth for some.
    const { parsed, problem } = lintBounded(file.text(language === "module" ? depth : depth / 5), language);
    const verdict = parsed ? (problem ?? "ok") : "isn't parsed";
    console.log(`${file.name} (${language}): ${verdict}`);
  }
}
