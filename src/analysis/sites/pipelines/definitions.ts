import { exactText } from "../../../check/text-value.js";
import { pipelineVersion } from "../../../model/pipeline-definition.js";
import { jsonInText } from "../../documents/json-in-text.js";
import type { SourceLines } from "../../documents/line-starts.js";
import type { RequestSite } from "../../request-site.js";
import { branchesOf } from "../../values/choices.js";
import type { NodeValue } from "../../values/node-value.js";
import { pipelineSites } from "./pipeline-sites.js";

/** Where a definition is in what makes a pipeline: a member of a request, and a property of a resource. */
const holders: ReadonlyMap<string, readonly string[]> = new Map([
  ["CreatePipelineRequest", ["PipelineDefinition"]],
  ["UpdatePipelineRequest", ["PipelineDefinition"]],
  ["AWS::SageMaker::Pipeline", ["PipelineDefinition", "PipelineDefinitionBody"]],
]);

/** Whether a request or resource makes a pipeline. */
export function mayHoldDefinition({ shape }: RequestSite): boolean {
  return holders.has(shape);
}

/** The sites in the definition of the pipeline that a request or resource makes, however the definition is written. */
export function definitionsIn(site: RequestSite, source: SourceLines): RequestSite[] {
  const path = holders.get(site.shape);
  if (path === undefined) return [];
  return memberAt(site.value, path).flatMap((definition) => {
    if (definition.kind !== "text" && definition.kind !== "unknown") return [];
    if (definition.json !== undefined) return pipelineSites(definition.json());
    const said = definition.kind === "text" ? jsonInText(definition, source) : undefined;
    return said === undefined ? [] : pipelineSites(said).map((each) => ({ ...each, isInText: true }));
  });
}

/** What a member may be; the CDK writes the first letter of properties small. */
function memberAt(value: NodeValue, path: readonly string[]): NodeValue[] {
  const [name, ...rest] = path;
  const branches = branchesOf(value).map((branch) => branch.value);
  if (name === undefined) return branches;
  return branches.flatMap((branch) => {
    if (branch.kind !== "record") return [];
    const entry = branch.entries.get(name) ?? branch.entries.get(name.charAt(0).toLowerCase() + name.slice(1));
    return entry === undefined ? [] : memberAt(entry.value, rest);
  });
}

/** Whether a text can be the definition of a pipeline. */
export function mayBeDefinition(text: string): boolean {
  return text.includes(pipelineVersion) && text.includes("Steps");
}

/** Whether a file holds the definition of a pipeline: it has the version of those, and steps with a type. */
export function isDefinition(value: NodeValue): boolean {
  if (value.kind !== "record") return false;
  const version = value.entries.get("Version")?.value;
  const steps = value.entries.get("Steps")?.value;
  return (
    version !== undefined &&
    exactText(version) === pipelineVersion &&
    steps?.kind === "list" &&
    steps.items.some(({ value: step }) => step.kind === "record" && step.entries.has("Type"))
  );
}
