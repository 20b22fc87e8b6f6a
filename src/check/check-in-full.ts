import type { Shape } from "../model/shape.js";
import type { CheckContext } from "./context.js";
import { Findings, whole } from "./findings.js";
import type { Value } from "./value.js";
import type { Violation } from "./violation.js";
import { walkValue } from "./walk-value.js";

/** Walks a value beside its shape. Relations of less confidence than is asked for are left out; other violations aren't. */
export function checkInFull<Node>(value: Value<Node>, shape: Shape, context: CheckContext<Node>): Violation<Node>[] {
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
  if (shape.kind === "structure" && context.service.correspondence === undefined && context.dialect !== "construct") {
    const { texts } = findings;
    findings.add(context.domain().checkRequest?.({ texts, clientRegion: context.clientRegion?.region }) ?? []);
  }
  return findings.violations;
}
