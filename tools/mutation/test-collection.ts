/**
 * What stands for `vitest` in tests that are run on mutants: tests are collected once, and run as often as there are
 * mutants, in one process. `tsconfig.direct.json` puts it in vitest's place.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState, type ExpectStatic } from "@vitest/expect";
import { mock } from "node:test";

/** A test of the file that is being loaded, or of one before. */
export interface CollectedTest {
  /** The same in every process. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;

/** A file or a `describe`: its tests run between what it and the groups around it declare. */
interface Group {
  readonly name: string;
  readonly around: Group | undefined;
  readonly before: Body[];
  readonly after: Body[];
}

const collected: CollectedTest[] = [];
/** How many tests have a name. */
const named = new Map<string, number>();
let atStart: Body[] = [];
const atEnd: Body[] = [];
let group = groupIn(undefined, "");

function groupIn(around: Group | undefined, name: string): Group {
  return { name, around, before: [], after: [] };
}

/** Everything that the files that were loaded have declared. */
export function collectedTests(): readonly CollectedTest[] {
  return collected;
}

/**
 * Loads a file of tests, and does what comes before all of them: they are run again for the next mutant. A file that
 * wants more of vitest than there is here is left out, which is said.
 */
export async function collect(file: string, load: () => Promise<unknown>): Promise<void> {
  group = groupIn(undefined, file);
  atStart = [];
  try {
    await load();
  } catch (error) {
    if (!(error instanceof SyntaxError && error.message.includes("'vitest'"))) throw error;
    console.warn(`${file} is left out: ${error.message}`);
  }
  for (const body of atStart) await body();
}

/** Does what comes after all tests of every file. */
export async function cleanUp(): Promise<void> {
  for (const body of atEnd) await body();
}

function declareTest(name: string, first: unknown, second?: unknown): void {
  const body = [first, second].find((each) => typeof each === "function") as Body;
  const groups = outwards(group);
  const path = [name, ...groups.map((each) => each.name)].reverse().join(" > ");
  const count = (named.get(path) ?? 0) + 1;
  named.set(path, count);
  // A new test leaves the others' ids alone, by which Stryker knows them again.
  collected.push({ id: count === 1 ? path : `${path} #${String(count)}`, run: () => run(body, groups) });
}

/** A group, the one around it, and so on. */
function outwards(inner: Group): readonly Group[] {
  return [inner, ...(inner.around === undefined ? [] : outwards(inner.around))];
}

/** As vitest does: what the outermost group declares comes first and last, and nothing that is to come after is left out. */
async function run(body: Body, groups: readonly Group[]): Promise<void> {
  try {
    for (const { before } of [...groups].reverse()) for (const hook of before) await hook();
    await body();
  } finally {
    for (const { after } of groups) for (const hook of [...after].reverse()) await hook();
  }
}

function declareGroup(name: string, body: Body): void {
  const around = group;
  group = groupIn(around, name);
  body();
  group = around;
}

/** Each row is the arguments, where all are lists, or the only one. */
function forEach(declare: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, first: unknown, second?: unknown): void => {
      const body = [first, second].find((each) => typeof each === "function") as Body;
      const areLists = rows.every((row) => Array.isArray(row));
      for (const row of rows) declare(name, () => body(...(areLists ? (row as unknown[]) : [row])));
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

export const beforeAll = (body: Body): unknown => atStart.push(body);
export const afterAll = (body: Body): unknown => atEnd.push(body);
export const beforeEach = (body: Body): unknown => group.before.push(body);
export const afterEach = (body: Body): unknown => group.after.push(body);

/** A clock that stands still; nothing else is replaced. */
export const vi = {
  useFakeTimers: (): void => {
    mock.timers.enable({ apis: ["Date"], now: Date.now() });
  },
  useRealTimers: (): void => {
    mock.timers.reset();
  },
  advanceTimersByTime: (milliseconds: number): void => {
    mock.timers.tick(milliseconds);
  },
};

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as ExpectStatic);
