/** What a run without a mutant has shown of a test. */
export interface Reach {
  readonly id: string;
  readonly file: string;
  /** In milliseconds of the processor: a machine that is busy with other things chooses the same tests. */
  readonly time: number;
  /** The ids of the mutants that it reaches. */
  readonly mutants: readonly string[];
}

/** How many tests a mutant gets at the most, and for how long. */
export interface Limit {
  readonly tests: number;
  /** The last test may take longer. */
  readonly milliseconds: number;
}

/**
 * Chooses the tests that are worth their time, for each mutant: of those that reach it, the quickest of each file, then
 * the second of each file, and so on. Slow ones come last, or a file of them would leave no time to others.
 * @returns by test, the mutants that it is run on
 */
export function chooseTests(tests: readonly Reach[], limit: Limit): ReadonlyMap<string, ReadonlySet<string>> {
  const byTime = [...tests].sort((a, b) => a.time - b.time);
  const byMutant = new Map<string, Reach[]>();
  for (const test of byTime) {
    for (const mutant of test.mutants) {
      const reaching = byMutant.get(mutant);
      if (reaching === undefined) byMutant.set(mutant, [test]);
      else reaching.push(test);
    }
  }
  const chosen = new Map(tests.map(({ id }) => [id, new Set<string>()]));
  for (const [mutant, reaching] of byMutant) {
    const quick = reaching.filter((test) => !isSlow(test));
    const ordered = [...fileByFile(quick), ...fileByFile(reaching.filter(isSlow))];
    for (const { id } of within(limit, ordered)) chosen.get(id)?.add(mutant);
  }
  return chosen;
}

function isSlow({ time }: Reach): boolean {
  return time > 200;
}

function within({ tests, milliseconds }: Limit, reaching: readonly Reach[]): readonly Reach[] {
  let time = 0;
  return reaching.slice(0, tests).filter((test) => {
    const isLeft = time < milliseconds;
    time += test.time;
    return isLeft;
  });
}

/** The first of each file, then the second of each, and so on. */
function fileByFile(tests: readonly Reach[]): readonly Reach[] {
  const counts = new Map<string, number>();
  const ranked = tests.map((test) => {
    const rank = counts.get(test.file) ?? 0;
    counts.set(test.file, rank + 1);
    return { test, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ test }) => test);
}
