import type { Shape } from "../model/shape.js";
import { isResource } from "./dialect.js";
import type { CheckContext } from "./context.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { walkValue } from "./walk-value.js";
import { Findings, whole } from "./findings.js";

/**
 * Walks a value beside the shape that it must have.
 *
 * @returns the violations that are proved, in source order of the walk; never throws, whatever the value.
 */
export function check<Node>(value: Value<Node>, shape: Shape, context: CheckContext<Node>): Violation<Node>[] {
  const findings = new Findings(context, shape);
  walkValue(findings, value, shape, {
    above: undefined,
    step: undefined,
    depth: 0,
    sensitive: shape.sensitive,
    holder: whole(context.anchor),
    structure: undefined,
  });
  // Constructs spell members differently, and what is common to a request's strings is another matter in a template.
  if (shape.kind === "structure" && context.dialect !== "construct" && !isResource(context.dialect)) {
    const { texts } = findings;
    findings.add(context.domain().checkRequest?.({ texts, clientRegion: context.clientRegion?.region }) ?? []);
  }
  return findings.violations;
}
