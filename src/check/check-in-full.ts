import type { Shape } from "../model/shape.js";
import { isAtLeast } from "./confidence.js";
import type { CheckContext } from "./context.js";
import { Findings, whole } from "./findings.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { walkValue } from "./walk-value.js";

/** The violations of the confidence that is asked for. */
export function findingsAskedFor<Node>(
  value: Value<Node>,
  shape: Shape,
  context: CheckContext<Node>,
  passesOver: boolean,
): Violation<Node>[] {
  const found = checkInFull(value, shape, context, passesOver);
  return found.filter(({ confidence }) => isAtLeast(confidence, context.confidence));
}

/**
 * Walks a value beside its shape. Relations of less confidence than is asked for are left out; other violations aren't.
 *
 * @param passesOver whether what is plainly right is passed over
 */
export function checkInFull<Node>(
  value: Value<Node>,
  shape: Shape,
  context: CheckContext<Node>,
  passesOver = false,
): Violation<Node>[] {
  const findings = new Findings(context, shape, passesOver);
  walkValue(findings, value, shape, {
    above: undefined,
    step: undefined,
    depth: 0,
    sensitive: shape.sensitive,
    holder: whole(context.anchor),
    structure: undefined,
  });
  // Constructs spell members differently, and what is common to a request's strings is another matter in a template.
  if (shape.kind === "structure" && context.service.correspondence === undefined && context.dialect !== "construct") {
    const { texts } = findings;
    const isPointless = passesOver && texts.length === 0;
    const found = isPointless
      ? undefined
      : context.domain().checkRequest?.({ texts, clientRegion: context.clientRegion?.region });
    findings.add(found ?? []);
  }
  return findings.violations;
}
