import { host } from "../../host.js";
import type { RequestFiles } from "../../settings/settings.js";
import type { RequestSite } from "../request-site.js";
import { operationNamed } from "../sites/operations.js";
import { isDefinition, mayBeDefinition } from "../sites/pipelines/definitions.js";
import { pipelineSites } from "../sites/pipelines/pipeline-sites.js";
import { mayHoldTasks, taskSite } from "../sites/states-tasks.js";
import { record, type NodeRecord, type NodeValue } from "../values/node-value.js";
import { isJsonSource, isYamlSource } from "../file-kinds.js";
import { matchesGlob } from "./glob.js";
import { jsonValues } from "./json-source.js";
import type { SourceLines } from "./line-starts.js";
import { openingOf } from "./made-nodes.js";
import { definitionsOfMachines } from "./templates/state-machines.js";
import { isTemplate, mayHoldResources, resourcesIn } from "./templates/templates.js";
import { withFunctions } from "./templates/with-functions.js";
import { yamlValues } from "./yaml-tree.js";

/** A file of data, read when its values are asked for. */
export interface DocumentFile {
  readonly text: string;
  /** One for each document: a JSON file has one, a YAML file any number. */
  readonly values: () => readonly NodeValue[];
}

/** The file as data; undefined where it is neither JSON nor YAML. */
export function documentFile(sourceCode: object): DocumentFile | undefined {
  if (isJsonSource(sourceCode)) return { text: sourceCode.text, values: () => jsonValues(sourceCode) };
  if (!isYamlSource(sourceCode)) return undefined;
  return { text: sourceCode.text, values: () => yamlValues(sourceCode) };
}

/** Whether a text can have requests in it, whatever the settings say. */
export function mayHoldDocumentRequests(text: string): boolean {
  return mayHoldTasks(text) || mayHoldResources(text) || mayBeDefinition(text);
}

/**
 * The requests in a JSON or YAML file: the whole of it where the settings say so, the task states of a state machine's
 * definition, the steps of a pipeline's, and the resources of a template.
 *
 * @param requests which files hold which operation's input
 * @param source the file, where its lines are known: what is written in its strings has a place then
 */
export function findDocumentRequests(
  { text, values }: DocumentFile,
  { filename, cwd }: { readonly filename: string; readonly cwd: string },
  requests: readonly RequestFiles[],
  source: SourceLines | undefined,
): RequestSite[] {
  const path = host.path.relative(cwd, filename).replaceAll(host.path.sep, "/");
  const declared = requests.filter(({ files }) => matchesGlob(path, files));
  if (declared.length === 0 && !mayHoldDocumentRequests(text)) return [];
  return values().flatMap((written) => {
    const isOfStack = isTemplate(written);
    const value = isOfStack ? withFunctions(written) : written;
    return [
      ...declared.flatMap((request) => requestSite(request, value)),
      ...(mayHoldTasks(text) ? tasksIn(value) : []),
      ...(isOfStack && mayHoldTasks(text) && source !== undefined ? tasksInStrings(value, source) : []),
      ...(mayBeDefinition(text) && isDefinition(value) ? pipelineSites(value) : []),
      ...(isOfStack && mayHoldResources(text) ? resourcesIn(value) : []),
    ];
  });
}

function requestSite({ service, operation: name }: RequestFiles, value: NodeValue): RequestSite[] {
  const operation = operationNamed(service, name);
  if (operation === undefined) return [];
  return [
    {
      service,
      operation: operation.name,
      shape: operation.input.name,
      dialect: "json",
      anchor: openingOf(value.node),
      value: value.kind === "record" ? withoutSchema(value) : value,
    },
  ];
}

/** Editors look up the schema that a file names; it is no part of the request. */
function withoutSchema(value: NodeRecord): NodeRecord {
  const entries = new Map(value.entries);
  entries.delete("$schema");
  return record(entries, value.open, value.node);
}

/** The tasks of the state machines that a template has as text. */
function tasksInStrings(value: NodeValue, source: SourceLines): RequestSite[] {
  return definitionsOfMachines(value, source).flatMap((definition) =>
    tasksIn(definition).map((site) => ({ ...site, isInText: true })),
  );
}

function tasksIn(value: NodeValue): RequestSite[] {
  const sites: RequestSite[] = [];
  const pending: NodeValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "list") pending.push(...next.items.map((item) => item.value).reverse());
    if (next.kind !== "record") continue;
    const site = taskSite(next);
    if (site !== undefined) sites.push(site);
    pending.push(...[...next.entries.values()].map((entry) => entry.value).reverse());
  }
  return sites;
}
