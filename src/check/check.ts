import { accepts } from "./acceptance/accept.js";
import type { Shape } from "../model/shape.js";
import { isResource } from "./dialect.js";
import { isAtLeast } from "./confidence.js";
import type { CheckContext } from "./context.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { asCloudFormationReads } from "./resource-value.js";
import { checkInFull } from "./check-in-full.js";

/**
 * Checks a value against the shape that it must have: a first look accepts nearly every right request, and what it
 * doesn't is walked in full.
 *
 * @returns the violations that are proved, in source order of the walk; never throws, whatever the value (but see
 * `checksTwice`).
 */
export function check<Node>(written: Value<Node>, shape: Shape, context: CheckContext<Node>): Violation<Node>[] {
  const value = isResource(context.dialect) ? asCloudFormationReads(written, shape) : written;
  if (!accepts(value, shape, context)) return askedFor(checkInFull(value, shape, context), context);
  if (context.checksTwice === true) expectNothing(askedFor(checkInFull(value, shape, context), context));
  return [];
}

function askedFor<Node>(violations: readonly Violation<Node>[], context: CheckContext<Node>): Violation<Node>[] {
  return violations.filter(({ confidence }) => isAtLeast(confidence, context.confidence));
}

/** @throws {Error} where the two disagree */
function expectNothing(violations: readonly Violation<unknown>[]): void {
  const [first] = violations;
  if (first === undefined) return;
  const { messageId, kind, path } = first;
  throw new Error(`The first look accepts what the full check reports: ${messageId} (${kind}) at '${path.join(".")}'.`);
}
