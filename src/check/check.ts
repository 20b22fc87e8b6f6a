import { accepts } from "./acceptance/accept.js";
import type { Shape } from "../model/shape.js";
import { isResource } from "./dialect.js";
import { checkTwice } from "./check-twice.js";
import type { CheckContext } from "./context.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { asCloudFormationReads } from "./resource-value.js";
import { findingsAskedFor } from "./check-in-full.js";

/**
 * Checks a value against the shape that it must have: a first look accepts nearly every right request, and what it
 * doesn't is walked in full.
 *
 * @returns the violations that are proved, in source order of the walk; never throws, whatever the value (but see
 * `checksTwice`).
 */
export function check<Node>(written: Value<Node>, shape: Shape, context: CheckContext<Node>): Violation<Node>[] {
  const value = isResource(context.dialect) ? asCloudFormationReads(written, shape) : written;
  const isAccepted = accepts(value, shape, context);
  if (context.checksTwice === true) return checkTwice(value, shape, context, isAccepted);
  return isAccepted ? [] : findingsAskedFor(value, shape, context, true);
}
