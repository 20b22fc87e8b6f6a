import type { TSESTree } from "@typescript-eslint/utils";
import { exactText } from "../../../check/text-value.js";
import { resourceOfType } from "../../../model/registry.js";
import type { RequestSite, SiteResource } from "../../request-site.js";
import { withoutReferences } from "../../sites/infrastructure/references.js";
import { branchesOf } from "../../values/choices.js";
import { record, type NodeEntry, type NodeRecord, type NodeValue } from "../../values/node-value.js";
import { referenceAt } from "./references.js";
import { isLoop } from "./with-functions.js";

/** Whether a text can be a template that has resources of ours. */
export function mayHoldResources(text: string): boolean {
  return text.includes("AWS::SageMaker::");
}

/** Whether a document is a template of CloudFormation's, SAM's, or has one in it, as the Serverless Framework's do. */
export function isTemplate(value: NodeValue): boolean {
  return templatesIn(value).length > 0;
}

/**
 * The resources of a template that are made by one of our services, as requests.
 *
 * @param value the document, with CloudFormation's functions applied
 */
export function resourcesIn(value: NodeValue): RequestSite[] {
  return templateResources(value).flatMap(resourceSite);
}

/** A resource of a template, by its logical name. */
export interface TemplateResource {
  readonly name: string;
  readonly record: NodeRecord;
}

/** The resources of a template, whatever makes them, but of one that is rewritten by a macro of somebody's own. */
export function templateResources(value: NodeValue): TemplateResource[] {
  return templatesIn(value).flatMap((template) =>
    isRewritten(template) ? [] : recordsIn(template.entries.get("Resources")?.value),
  );
}

/** The document itself, or what the Serverless Framework has under `resources`: one template, or several. */
function templatesIn(value: NodeValue): NodeRecord[] {
  if (value.kind !== "record") return [];
  const within = value.entries.get("resources")?.value;
  const candidates = [value, within, ...(within?.kind === "list" ? within.items.map((item) => item.value) : [])];
  return candidates.flatMap((each) => (each?.kind === "record" && each.entries.has("Resources") ? [each] : []));
}

/** Whether a macro of somebody's own goes over the whole template: it may change anything. */
function isRewritten({ entries }: NodeRecord): boolean {
  const transform = entries.get("Transform")?.value;
  if (transform === undefined) return false;
  const names = transform.kind === "list" ? transform.items.map((item) => item.value) : [transform];
  return !names.every((name) => macroName(name)?.startsWith("AWS::") === true);
}

function macroName(value: NodeValue): string | undefined {
  const name = value.kind === "record" ? value.entries.get("Name")?.value : value;
  return name && exactText(name);
}

function recordsIn(resources: NodeValue | undefined): TemplateResource[] {
  if (resources?.kind !== "record") return [];
  return [...resources.entries.values()].flatMap((entry) =>
    branchesOf(entry.value).flatMap(({ value }) => {
      if (isLoop(entry.key)) return value.kind === "list" ? recordsIn(value.items[2]?.value) : [];
      return value.kind === "record" ? [{ name: entry.key, record: value }] : [];
    }),
  );
}

function resourceSite({ name: logicalName, record: { entries } }: TemplateResource): RequestSite[] {
  const type = entries.get("Type");
  const name = type && exactText(type.value);
  const resource = name === undefined ? undefined : resourceOfType(name);
  if (type === undefined || resource === undefined) return [];
  const properties: NodeEntry | undefined = entries.get("Properties");
  const { service, operation } = resource;
  return [
    {
      service,
      operation: operation.name,
      shape: operation.input.name,
      dialect: "cloudformation",
      anchor: properties?.keyNode ?? type.value.node,
      resource: { id: logicalName, shown: logicalName },
      resourceOf,
      ...(entries.has("Condition") && { isConditional: true }),
      value: properties === undefined ? record(new Map(), false, type.value.node) : withoutReferences(properties.value),
    },
  ];
}

function resourceOf(node: TSESTree.Node): SiteResource | undefined {
  const name = referenceAt(node);
  return name === undefined ? undefined : { id: name, shown: name };
}
