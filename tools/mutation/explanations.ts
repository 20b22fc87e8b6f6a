import type { MutantResult } from "@stryker-mutator/api/core";
import { readFileSync } from "node:fs";
import { originalOf } from "./mutant-text.js";

/** A mutant, and what the type check and `explain` say of one that no test noticed. */
export interface JudgedMutant extends MutantResult {
  /** Why no test can notice it. */
  readonly explanation?: string | undefined;
}

/** A mutant in its file. */
interface Place {
  readonly mutant: MutantResult;
  /** What stands where the mutant would. */
  readonly original: string;
  /** The line that it begins in, and what stands there in front of it. */
  readonly line: string;
  readonly before: string;
  /** The line after the one that it ends in. */
  readonly next: string;
}

/** Mutants that do what the code does, as far as anyone can see: no test can notice them. */
interface Explanation {
  readonly reason: string;
  readonly fits: (place: Place) => boolean;
}

const explanations: readonly Explanation[] = [
  {
    reason: "A function that comes to its end gives undefined, as its last `catch` does.",
    fits: ({ mutant, original, line, next }) =>
      mutant.replacement === "{}" &&
      /\} catch \{$/u.test(line) &&
      /^\{(?:\s*\/\/[^\n]*)*\s*return undefined;\s*\}$/u.test(original) &&
      /^(?: {2})?\}[;,]?$/u.test(next),
  },
  {
    reason: "What was remembered is made again, and is the same: it takes longer.",
    fits: ({ mutant, original, line }) =>
      mutant.replacement === "false" &&
      /^(?:known|cached) !== undefined$/u.test(original) &&
      /^\s*if \((\w+) !== undefined\) return \1;$/u.test(line),
  },
  {
    reason: "How much is remembered changes no answer.",
    fits: ({ line }) => /^\s*if \((\w+)\.size >= [\d_]+\) \1\.clear\(\);$/u.test(line),
  },
  {
    reason: "The index stays within the list, which TypeScript doesn't see: nobody asks for what stands behind `??`.",
    fits: ({ mutant, before }) =>
      mutant.fileName === "src/model/create-automaton.ts" &&
      mutant.status === "NoCoverage" &&
      /\] \?\? $/u.test(before),
  },
];

/** @returns why no test can notice a mutant; undefined where nobody has said so */
export function explain(mutant: MutantResult): string | undefined {
  const text = readFileSync(mutant.fileName, "utf8");
  const lines = text.split("\n");
  const { start, end } = mutant.location;
  const line = lines[start.line - 1] ?? "";
  const place: Place = {
    mutant,
    original: originalOf(text, mutant),
    line,
    before: line.slice(0, start.column - 1),
    next: lines[end.line] ?? "",
  };
  return explanations.find(({ fits }) => fits(place))?.reason;
}
