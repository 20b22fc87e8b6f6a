import type { Reference, Step } from "./steps.js";

/** A circle of steps. */
export interface Cycle<Node> {
  /** The names in the order of the waiting, the first one again at the end. */
  readonly names: readonly string[];
  /** What closes the circle. */
  readonly reference: Reference<Node>;
}

/** A step that is certainly waited for, and by what. */
interface Edge<Node> {
  readonly to: string;
  /** Undefined where a condition has the step. */
  readonly reference: Reference<Node> | undefined;
}

/**
 * Steps that wait for each other, by references or because a condition has one of them; undefined where there are none.
 * Where a name is there twice, nobody knows which step is meant.
 */
export function findCycle<Node>(
  steps: readonly Step<Node>[],
  referencesOf: (step: Step<Node>) => readonly Reference<Node>[],
): Cycle<Node> | undefined {
  const edges = edgesOf(steps, referencesOf);
  const done = new Set<string>();
  for (const { name } of steps) {
    const cycle = done.has(name) ? undefined : follow(name, edges, done);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function edgesOf<Node>(
  steps: readonly Step<Node>[],
  referencesOf: (step: Step<Node>) => readonly Reference<Node>[],
): ReadonlyMap<string, readonly Edge<Node>[]> {
  const count = new Map<string, number>();
  for (const { name } of steps) count.set(name, (count.get(name) ?? 0) + 1);
  const edges = new Map<string, readonly Edge<Node>[]>();
  for (const step of steps) {
    if (!step.certain || count.get(step.name) !== 1) continue;
    const references = referencesOf(step)
      .filter(({ space, certain, name }) => space === "Steps" && certain && count.get(name) === 1)
      .map((reference) => ({ to: reference.name, reference }));
    const condition = step.condition === undefined ? [] : [{ to: step.condition.name, reference: undefined }];
    edges.set(step.name, [...references, ...condition]);
  }
  return edges;
}

/** Follows the edges from a step until they come back, without recursion. */
function follow<Node>(
  start: string,
  edges: ReadonlyMap<string, readonly Edge<Node>[]>,
  done: Set<string>,
): Cycle<Node> | undefined {
  const trail: { name: string; next: number; by: Reference<Node> | undefined }[] = [
    { name: start, next: 0, by: undefined },
  ];
  for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
    const edge = edges.get(at.name)?.[at.next];
    at.next += 1;
    if (edge === undefined) {
      done.add(at.name);
      trail.pop();
      continue;
    }
    const from = trail.findIndex(({ name }) => name === edge.to);
    if (from >= 0) {
      const circle = trail.slice(from);
      const reference = edge.reference ?? circle.findLast(({ by }, index) => index > 0 && by !== undefined)?.by;
      if (reference !== undefined) return { names: [...circle.map(({ name }) => name), edge.to], reference };
    } else if (!done.has(edge.to)) trail.push({ name: edge.to, next: 0, by: edge.reference });
  }
  return undefined;
}
