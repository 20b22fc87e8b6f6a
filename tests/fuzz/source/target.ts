import { shrink } from "../shrink.js";
import type { Target } from "../target.js";
import { caseArbitrary, examineCase, examineProgram, type SourceCase } from "./examine.js";
import { mutate } from "./mutate.js";
import { programOf } from "./program.js";

/** A program is made smaller for so long. */
const shrinkingMilliseconds = 10_000;

/** The text of files: nothing crashes or hangs, and what is reported doesn't depend on how it is written. */
export const source: Target<SourceCase> = {
  cases: caseArbitrary,
  examine: examineCase,
  describe: async (one) => {
    const program = programOf(one.program);
    const code = mutate(program.code, one.mutations);
    const problemOf = async (text: string): Promise<string | undefined> =>
      (await examineProgram({ ...program, code: text }, one)).problem;
    const kind = kindOf(await problemOf(code));
    const small = await shrink(code, async (text) => kindOf(await problemOf(text)) === kind, shrinkingMilliseconds);
    return `${small.trim()}\n=> ${(await problemOf(small)) ?? ""}`;
  },
};

/** The beginning of a problem says what kind it is of. */
function kindOf(problem: string | undefined): string | undefined {
  return problem?.split("\n")[0]?.replace(/\d+/g, "");
}
