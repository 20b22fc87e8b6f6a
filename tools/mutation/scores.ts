import { dirname } from "node:path";
import type { JudgedMutant } from "./explanations.js";
import type { Sample } from "./sample.js";

/** What has become of a file's mutants; what is in neither number is left. */
export interface Score {
  /** A test failed. */
  readonly noticed: number;
  /** No test can notice it, for a reason that `explanations.ts` has. */
  readonly explained: number;
  readonly all: number;
}

/** The score of a folder of which a part of the mutants were run. */
export interface SampledScore extends Score, Sample {
  /** At which the mutants were run. */
  readonly commit: string;
}

/** By file, relative to the root; in the order of their names. */
export type Scores = Readonly<Record<string, Score>>;

/** The share of the mutants that tests have to notice, of files that have no score yet. */
export const leastShare = 0.85;

/** Counts the mutants by file. A mutant that doesn't end was noticed; one that can't be made or is static isn't counted. */
export function countMutants(results: readonly JudgedMutant[]): Scores {
  const scores: Record<string, Score> = {};
  for (const { fileName, status, explanation } of results) {
    if (!["Killed", "Timeout", "Survived", "NoCoverage"].includes(status)) continue;
    const isNoticed = status === "Killed" || status === "Timeout";
    scores[fileName] = sum(scores[fileName] ?? none, {
      noticed: isNoticed ? 1 : 0,
      explained: isNoticed || explanation === undefined ? 0 : 1,
      all: 1,
    });
  }
  return sorted(scores);
}

/** Sums files up by their folder. */
export function sumByFolder(scores: Scores): Scores {
  const sums: Record<string, Score> = {};
  for (const [file, score] of Object.entries(scores)) sums[dirname(file)] = sum(sums[dirname(file)] ?? none, score);
  return sorted(sums);
}

const none: Score = { noticed: 0, explained: 0, all: 0 };

function sum(one: Score, other: Score): Score {
  return {
    noticed: one.noticed + other.noticed,
    explained: one.explained + other.explained,
    all: one.all + other.all,
  };
}

/** How many mutants no test noticed, though one could. */
export function left({ noticed, explained, all }: Score): number {
  return all - noticed - explained;
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
    return shareOf(score) >= wanted || left(score) <= (old === undefined ? 0 : left(old))
      ? []
      : [`${file}: ${percent(shareOf(score))}, and it was ${percent(wanted)}`];
  });
}

/** The share of the mutants that were noticed, of those that can be; of none, all are. */
export function shareOf(score: Score): number {
  const countable = score.noticed + left(score);
  return countable === 0 ? 1 : score.noticed / countable;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The scores in the order of their names, so that the file they are kept in changes by little. */
export function sorted(scores: Scores): Scores {
  return Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
}
