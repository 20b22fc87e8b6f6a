/**
 * What stands for `vitest` in tests that are run on mutants: tests are collected once, and run as often as there are
 * mutants, in one process. `tsconfig.direct.json` puts it in vitest's place.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState, type ExpectStatic } from "@vitest/expect";

/** A test of the file that is being loaded, or of one before. */
export interface CollectedTest {
  /** The same in every process. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;

const collected: CollectedTest[] = [];
let groups: readonly string[] = [];

/** Everything that the files that were loaded have declared. */
export function collectedTests(): readonly CollectedTest[] {
  return collected;
}

/** Loads a file of tests; one that wants more of vitest than there is here is left out, which is said. */
export async function collect(file: string, load: () => Promise<unknown>): Promise<void> {
  groups = [file];
  try {
    await load();
  } catch (error) {
    if (!(error instanceof SyntaxError && error.message.includes("'vitest'"))) throw error;
    console.warn(`${file} is left out: ${error.message}`);
  }
}

function declareTest(name: string, first: unknown, second?: unknown): void {
  const body = [first, second].find((each) => typeof each === "function") as Body;
  collected.push({ id: `${groups.join(" > ")} > ${name} #${String(collected.length)}`, run: () => body() });
}

function declareGroup(name: string, body: Body): void {
  const around = groups;
  groups = [...around, name];
  body();
  groups = around;
}

/** Each row is the arguments, or the only one. */
function forEach(declare: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, first: unknown, second?: unknown): void => {
      const body = [first, second].find((each) => typeof each === "function") as Body;
      for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    };
}

const doNothing = (_?: unknown): void => undefined;

export const describe = Object.assign(declareGroup, {
  each: forEach(declareGroup),
  skip: doNothing,
  skipIf: (isSkipped: boolean) => (isSkipped ? doNothing : declareGroup),
});
export const it = Object.assign(declareTest, {
  each: forEach(declareTest),
  only: declareTest,
  skip: doNothing,
  skipIf: (isSkipped: boolean) => (isSkipped ? doNothing : declareTest),
  runIf: (isRun: boolean) => (isRun ? declareTest : doNothing),
});

/** Nothing comes after the tests: they are run again for the next mutant. */
export const afterAll = doNothing;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as ExpectStatic);
