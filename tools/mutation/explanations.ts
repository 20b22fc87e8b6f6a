import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { originalOf } from "./mutant-text.js";

/** A mutant, and what the type check and `explain` say of one that no test noticed. */
export interface JudgedMutant extends MutantResult {
  /** Why no test can notice it. */
  readonly explanation?: string | undefined;
}

/** Mutants that do what the code does, as far as anyone can see: no test can notice them. */
interface Explanation {
  readonly reason: string;
  readonly fits: (mutant: MutantResult, original: string, line: string) => boolean;
}

const explanations: readonly Explanation[] = [];

/** @returns why no test can notice a mutant; undefined where nobody has said so */
export function explain(mutant: MutantResult): string | undefined {
  const text = readFileSync(mutant.fileName, "utf8");
  const original = originalOf(text, mutant);
  const line = text.split("\n")[mutant.location.start.line - 1] ?? "";
  return explanations.find(({ fits }) => fits(mutant, original, line))?.reason;
}
