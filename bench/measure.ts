/** One figure of a run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must not exceed; undefined where it only informs. */
  readonly target?: number;
}

/** Prints figures for `run.ts` to collect. */
export function publish(figures: readonly Figure[]): void {
  console.log(JSON.stringify(figures));
}

/** Milliseconds that a call takes. */
export function timed(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * The least time of each of several ways to do a thing, taken in turn: what else the machine does hits all of them
 * alike, and the least of many is what the code itself costs.
 */
export function least(ways: readonly (() => unknown)[], rounds: number): number[] {
  const best = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    ways.forEach((way, index) => {
      // Each goes first in its turn: the first one pays for what the others find warm.
      const at = (index + round) % ways.length;
      best[at] = Math.min(best[at] ?? Infinity, timed(ways[at] ?? way));
    });
  }
  return best;
}

/** The least times, summed over many inputs. */
export function leastSums<T>(inputs: readonly T[], ways: readonly ((input: T) => unknown)[], rounds: number): number[] {
  const sums = ways.map(() => 0);
  for (const input of inputs) {
    least(
      ways.map((way) => () => way(input)),
      rounds,
    ).forEach((time, index) => {
      sums[index] = (sums[index] ?? 0) + time;
    });
  }
  return sums;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
