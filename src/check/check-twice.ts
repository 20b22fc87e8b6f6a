import type { Shape } from "../model/shape.js";
import { findingsAskedFor } from "./check-in-full.js";
import type { CheckContext } from "./context.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";

/**
 * Checks a value in full, whatever the first look says of it, for the project's own tests.
 *
 * @throws {Error} where the first look, or what the walk passes over, makes a difference
 */
export function checkTwice<Node>(
  value: Value<Node>,
  shape: Shape,
  context: CheckContext<Node>,
  isAccepted: boolean,
): Violation<Node>[] {
  const found = findingsAskedFor(value, shape, context, false);
  if (isAccepted) expectNothing(found);
  else if (!isSame(found, findingsAskedFor(value, shape, context, true))) {
    throw new Error(`What the walk passes over makes a difference: ${found.map(({ messageId }) => messageId).join()}.`);
  }
  return found;
}

/** @throws {Error} where the first look has accepted what the full check says these things of */
export function expectNothing(violations: readonly Violation<unknown>[]): void {
  const [first] = violations;
  if (first === undefined) return;
  const { messageId, kind, path } = first;
  throw new Error(`The first look accepts what the full check reports: ${messageId} (${kind}) at '${path.join(".")}'.`);
}

/** Whether the same is said of the same nodes, in the same order. */
function isSame(found: readonly Violation<unknown>[], others: readonly Violation<unknown>[]): boolean {
  const pairs = found.flatMap((each, at) => (others[at] === undefined ? [] : [[each, others[at]] as const]));
  const isOne = ([a, b]: (typeof pairs)[number]): boolean =>
    a.place.node === b.place.node && described(a) === described(b);
  return found.length === others.length && pairs.every(isOne);
}

function described({ place: { part, within }, suggestions, about, ...said }: Violation<unknown>): string {
  const suggested = suggestions.map(({ messageId, data, edits }) => [messageId, data, edits.map(({ type }) => type)]);
  return JSON.stringify([said, part, within, suggested, about?.length]);
}
