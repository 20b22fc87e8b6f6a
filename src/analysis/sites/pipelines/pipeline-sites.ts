import { exactText } from "../../../check/text-value.js";
import { conditionTypes } from "../../../model/pipeline-definition.js";
import { conditionBranches, stepTypes, type ArgumentsForm } from "../../../model/pipeline-steps.js";
import { loadPipelines, loadService } from "../../../model/registry.js";
import type { Operation, StructureShape } from "../../../model/shape.js";
import { nearest } from "../../../text/spelling.js";
import { openingOf } from "../../documents/made-nodes.js";
import type { RequestSite } from "../../request-site.js";
import { branchesOf } from "../../values/choices.js";
import { unknown, type NodeEntry, type NodeRecord, type NodeValue } from "../../values/node-value.js";
import { pipelineValue, referenceIn, type ParameterTypes } from "./pipeline-value.js";

/**
 * What there is to check in the definition of a pipeline: its own form, that of each step and condition, and the steps'
 * arguments, which are requests.
 */
export function pipelineSites(definition: NodeValue): RequestSite[] {
  return branchesOf(definition).flatMap(({ value }) => {
    if (value.kind !== "record") return [];
    const types = parameterTypes(value);
    return [
      formSite("PipelineDefinition", value),
      ...recordsIn(value, "Parameters").map(parameterSite),
      ...recordsIn(value, "Steps").flatMap((step) => stepSites(step, types)),
    ];
  });
}

/** The types of the declared parameters; a type that is left out is that of a string. */
function parameterTypes(definition: NodeRecord): ParameterTypes {
  const types = new Map<string, "string" | "number" | "boolean">();
  for (const parameter of recordsIn(definition, "Parameters")) {
    const name = textIn(parameter, "Name");
    const type = parameter.entries.has("Type") ? textIn(parameter, "Type") : parameter.open ? undefined : "String";
    if (name === undefined) continue;
    if (type === "String") types.set(name, "string");
    if (type === "Integer" || type === "Float") types.set(name, "number");
    if (type === "Boolean") types.set(name, "boolean");
  }
  return types;
}

function parameterSite(parameter: NodeRecord): RequestSite {
  const type = parameter.entries.has("Type") || parameter.open ? textIn(parameter, "Type") : "String";
  const shape = `${type ?? ""}Parameter`;
  const isKnown = type !== undefined && loadPipelines()?.shape(shape) !== undefined;
  return formSite(isKnown ? shape : "PipelineParameter", parameter);
}

function stepSites(step: NodeRecord, types: ParameterTypes): RequestSite[] {
  const type = textIn(step, "Type");
  const known = type !== undefined && Object.hasOwn(stepTypes, type) ? type : undefined;
  const form = formSite(known === undefined ? "PipelineStep" : `${known}Step`, withKnownType(step, type, stepTypes));
  const holder = step.entries.get("Arguments");
  if (known === undefined || holder === undefined) return [form];
  const inner = branchesOf(holder.value).flatMap(({ value }) => {
    if (value.kind !== "record") return [];
    return known === "Condition" ? conditionSites(value, holder, types) : argumentSites(known, value, holder, types);
  });
  return [form, ...inner];
}

/** A type that nobody knows may be a new one, unless it looks like a misspelling. */
function withKnownType(value: NodeRecord, type: string | undefined, types: object): NodeRecord {
  const isNew = type !== undefined && !Object.hasOwn(types, type) && nearest(type, Object.keys(types)).length === 0;
  if (!isNew) return value;
  const entries = new Map(value.entries);
  entries.delete("Type");
  return { ...value, entries, open: true };
}

function argumentSites(type: string, value: NodeRecord, holder: NodeEntry, types: ParameterTypes): RequestSite[] {
  const step = stepTypes[type];
  if (step?.form !== undefined) return formSites(step.form, value);
  const operation = step && operationOf(step.operations, value);
  if (step === undefined || operation === undefined) return [];
  return [
    {
      service: "sagemaker",
      operation: operation.name,
      shape: operation.input.name,
      dialect: "pipeline",
      anchor: holder.keyNode,
      filledIn: step.filledIn,
      value: pipelineValue(
        withFilledIn(value, step.filledIn[operation.input.name] ?? [], holder),
        operation.input,
        types,
      ),
    },
  ];
}

/** Arguments that are no request, and the parts of them that have a form of their own. */
function formSites({ shape, parts = {} }: ArgumentsForm, value: NodeRecord): RequestSite[] {
  const inner = Object.entries(parts).flatMap(([key, form]) =>
    recordsIn(value, key).flatMap((part) => (referenceIn(part) === undefined ? formSites(form, part) : [])),
  );
  return [formSite(shape, value), ...inner];
}

/** What the service fills in has a value that isn't known, for relations too. */
function withFilledIn(value: NodeRecord, names: readonly string[], { keyNode }: NodeEntry): NodeRecord {
  const entries = new Map(value.entries);
  for (const key of names) {
    if (!entries.has(key)) entries.set(key, { key, keyNode, propertyNode: undefined, value: unknown(keyNode) });
  }
  return { ...value, entries };
}

/** The operation of which a record is the request: the first of those that have most of its members. */
function operationOf(names: readonly string[], value: NodeRecord): Operation | undefined {
  const keys = [...value.entries.keys()];
  const known = ({ input }: Operation): number => keys.filter((key) => input.members.has(key)).length;
  const operations = names.flatMap((name) => loadService("sagemaker")?.operations.get(name) ?? []);
  const most = Math.max(...operations.map(known));
  return operations.find((operation) => known(operation) === most);
}

function conditionSites(value: NodeRecord, holder: NodeEntry, types: ParameterTypes): RequestSite[] {
  return [
    { ...formSite("ConditionArguments", value), anchor: holder.keyNode },
    ...recordsIn(value, "Conditions").flatMap(conditionSite),
    ...conditionBranches.flatMap((key) => recordsIn(value, key).flatMap((step) => stepSites(step, types))),
  ];
}

function conditionSite(condition: NodeRecord): RequestSite[] {
  const type = textIn(condition, "Type");
  const shape = type !== undefined && Object.hasOwn(conditionTypes, type) ? `${type}Condition` : "PipelineCondition";
  return [
    formSite(shape, withKnownType(condition, type, conditionTypes)),
    ...["Condition", "Conditions"].flatMap((key) => recordsIn(condition, key).flatMap(conditionSite)),
  ];
}

/**
 * A part of the definition itself. A member that neither of the sources has may be one that both are late to list, unless
 * it is nearly that of another one.
 */
function formSite(name: string, value: NodeRecord): RequestSite {
  const shape = loadPipelines()?.shape(name);
  const entries = shape?.kind === "structure" ? knownEntries(value, shape) : value.entries;
  return {
    service: "sagemaker",
    operation: undefined,
    shape: name,
    dialect: "pipeline",
    anchor: value.node.type === "ObjectExpression" ? openingOf(value.node) : value.node,
    value: pipelineValue({ ...value, entries }, shape, new Map()),
    definition: value,
  };
}

function knownEntries({ entries }: NodeRecord, { members }: StructureShape): Map<string, NodeEntry> {
  const free = [...members.keys()].filter((name) => !entries.has(name));
  return new Map([...entries].filter(([key]) => members.has(key) || nearest(key, free).length > 0));
}

/** The records that a member holds, in a list or itself. */
function recordsIn(value: NodeRecord, key: string): NodeRecord[] {
  const held = value.entries.get(key)?.value;
  if (held === undefined) return [];
  return branchesOf(held).flatMap(({ value: branch }) => {
    if (branch.kind === "record") return [branch];
    if (branch.kind !== "list") return [];
    return branch.items.flatMap((item) =>
      branchesOf(item.value).flatMap(({ value: each }) => (each.kind === "record" ? [each] : [])),
    );
  });
}

function textIn(value: NodeRecord, key: string): string | undefined {
  const held = value.entries.get(key)?.value;
  return held && exactText(held);
}
