import type { Value } from "../../check/value.js";
import type { Violation } from "../../check/violation.js";
import { checkDefinition } from "./check-definition.js";
import { checkEmr } from "./emr.js";
import { checkParameter } from "./parameters.js";

/** What the parts of a pipeline's definition, or of a part of one, say of each other. */
export function checkPipelinePart<Node>(value: Value<Node>, shape: string): Violation<Node>[] {
  if (value.kind !== "record") return [];
  if (shape === "PipelineDefinition") return checkDefinition(value);
  if (shape === "EMRArguments") return checkEmr(value);
  return shape.endsWith("Parameter") ? checkParameter(value) : [];
}
