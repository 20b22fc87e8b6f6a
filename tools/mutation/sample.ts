import type { Mutant, MutantResult } from "@stryker-mutator/api/core";
import { createHash } from "node:crypto";

/** A part of all mutants, for a figure where there is no time for all of them. */
export interface Sample {
  /** Between 0, for none, and 1, for all. */
  readonly share: number;
  /** Another seed chooses other mutants. */
  readonly seed: number;
}

/**
 * A sample that was asked for.
 *
 * @throws {Error} where the share isn't between 0 and 1, or the seed is no whole number
 */
export function sampleOf(share: string, seed: string): Sample {
  const sample = { share: Number(share), seed: Number(seed) };
  if (!(sample.share > 0 && sample.share <= 1)) throw new Error(`--share is ${share}: it has to be between 0 and 1.`);
  if (!Number.isInteger(sample.seed)) throw new Error(`--seed is ${seed}: it has to be a whole number.`);
  return sample;
}

/** What a mutant is known by. */
type Marks = Pick<MutantResult, "fileName" | "location" | "replacement">;

/** A mutant that is run as it is reported: Stryker counts its lines and columns from 0 there, and from 1 here. */
export function asReported({ fileName, location, replacement }: Pick<Mutant, keyof Marks>): Marks {
  const { start, end } = location;
  const fromOne = ({ line, column }: typeof start): typeof start => ({ line: line + 1, column: column + 1 });
  return { fileName, replacement, location: { start: fromOne(start), end: fromOne(end) } };
}

/**
 * Whether a mutant belongs to a sample: by where it stands and what it is, so that each file's share is about the same,
 * and the same mutants are chosen again.
 */
export function isSampled({ fileName, location, replacement }: Marks, { share, seed }: Sample): boolean {
  if (share === 1) return true;
  // Stryker names files by their place in the project, or in its copy of it.
  const file = fileName.replaceAll("\\", "/").replace(/^.*(?=\bsrc\/)/u, "");
  const { start, end } = location;
  const key = JSON.stringify([seed, file, start.line, start.column, end.line, end.column, replacement]);
  return createHash("sha256").update(key).digest().readUInt32BE() / 2 ** 32 < share;
}
