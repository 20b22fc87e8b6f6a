import type { Reporter } from "@stryker-mutator/api/report";
import { relative } from "node:path";
import { isSampled, sampleOf } from "./sample.js";

/** Says where a mutant stands that no test has noticed, as soon as that is known: a run may take hours. */
export const survivorReporter: Reporter = {
  onMutantTested(result) {
    const sample = sampleOf(process.env.MUTATION_SHARE ?? "1", process.env.MUTATION_SEED ?? "1");
    const { status, fileName, location, replacement } = result;
    if ((status !== "Survived" && status !== "NoCoverage") || !isSampled(result, sample)) return;
    const { line, column } = location.start;
    const place = `${relative(process.cwd(), fileName)}:${String(line)}:${String(column)}`;
    console.log(`${status} ${place} ${replacement.replace(/\s+/gu, " ").slice(0, 80)}`);
  },
};
