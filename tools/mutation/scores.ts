import type { MutantResult } from "@stryker-mutator/api/core";
import { dirname } from "node:path";

/** How many of a file's mutants the tests noticed. */
export interface Score {
  readonly noticed: number;
  readonly all: number;
}

/** By file, relative to the root; in the order of their names. */
export type Scores = Readonly<Record<string, Score>>;

/** The share of the mutants that tests have to notice, of files that have no score yet. */
export const leastShare = 0.85;

/** Counts the mutants by file. A mutant that doesn't end was noticed; one that can't be made or is static isn't counted. */
export function countMutants(results: readonly MutantResult[]): Scores {
  const scores: Record<string, { noticed: number; all: number }> = {};
  for (const { fileName, status } of results) {
    if (!["Killed", "Timeout", "Survived", "NoCoverage"].includes(status)) continue;
    const score = (scores[fileName] ??= { noticed: 0, all: 0 });
    score.all += 1;
    if (status === "Killed" || status === "Timeout") score.noticed += 1;
  }
  return sorted(scores);
}

/** Sums files up by their folder. */
export function sumByFolder(scores: Scores): Scores {
  const sums: Record<string, { noticed: number; all: number }> = {};
  for (const [file, { noticed, all }] of Object.entries(scores)) {
    const sum = (sums[dirname(file)] ??= { noticed: 0, all: 0 });
    sum.noticed += noticed;
    sum.all += all;
  }
  return sorted(sums);
}

/**
 * The files whose tests have become worse.
 *
 * @returns a line a file; a file without a score needs `leastShare`
 */
export function findLosses(before: Scores, now: Scores): readonly string[] {
  return Object.entries(now).flatMap(([file, score]) => {
    const old = before[file];
    const wanted = old === undefined ? leastShare : shareOf(old);
    // More mutants make the share coarse: one more that survives is no loss by itself.
    return shareOf(score) >= wanted || score.all - score.noticed <= (old === undefined ? 0 : old.all - old.noticed)
      ? []
      : [`${file}: ${percent(shareOf(score))}, and it was ${percent(wanted)}`];
  });
}

/** Of no mutants, all are noticed. */
export function shareOf({ noticed, all }: Score): number {
  return all === 0 ? 1 : noticed / all;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The scores in the order of their names, so that the file they are kept in changes by little. */
export function sorted(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
}
