import fc from "fast-check";

/** What has come of one case. */
export interface Outcome {
  /** What must not be; undefined where all is well. */
  readonly problem: string | undefined;
  /** What the figures of a run are the sums of. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Something that is given generated input. */
export interface Target<Case> {
  readonly cases: fc.Arbitrary<Case>;
  readonly examine: (one: Case) => Outcome | Promise<Outcome>;
  /** Makes a failing case small beyond what fast-check does, and says what it is: for whoever reads the report. */
  readonly describe: (one: Case) => string | Promise<string>;
}

/** What has come of a seed: the same seed gives the same case on every machine. */
export interface SeedOutcome extends Outcome {
  readonly seed: number;
}

/** A case is made smaller for so long. */
const shrinkingMilliseconds = 8000;

/** Examines the case of a seed, and makes it small where something is wrong. */
export async function examineSeed<Case>(target: Target<Case>, seed: number): Promise<SeedOutcome> {
  let first: Outcome | undefined;
  const property = fc.asyncProperty(target.cases, async (one) => {
    const outcome = await examineSafely(target, one);
    first ??= outcome;
    if (outcome.problem !== undefined) throw new Error(outcome.problem);
  });
  const { counterexample } = await fc.check(property, {
    seed,
    numRuns: 1,
    // What stands for them now has types that `exactOptionalPropertyTypes` doesn't take.
    // oxlint-disable-next-line typescript/no-deprecated
    unbiased: true,
    // oxlint-disable-next-line typescript/no-deprecated
    interruptAfterTimeLimit: shrinkingMilliseconds,
  });
  const counts = first?.counts ?? {};
  if (first?.problem === undefined) return { seed, counts, problem: undefined };
  const smallest = counterexample?.[0];
  return { seed, counts, problem: smallest === undefined ? first.problem : await target.describe(smallest) };
}

async function examineSafely<Case>(target: Target<Case>, one: Case): Promise<Outcome> {
  try {
    return await target.examine(one);
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problem: `crash: ${problem}`, counts: {} };
  }
}
