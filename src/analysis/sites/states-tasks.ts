import type { Operation } from "../../model/shape.js";
import { services } from "../../model/services.js";
import type { RequestSite } from "../request-site.js";
import { branchesOf } from "../values/choices.js";
import type { NodeRecord, NodeValue } from "../values/node-value.js";
import { exactText } from "../../check/text-value.js";
import { statesValue } from "../values/states-values.js";
import { operationOfMethod } from "./operations.js";

/** Services as ARNs and CloudFormation write them: lower case, without hyphens. */
const byPlainName = new Map(services.map((service) => [service.id.replaceAll("-", ""), service.id]));

/** The service of that name in lower case without hyphens (`sagemakerruntime`). */
export function serviceNamedPlainly(name: string): string | undefined {
  return byPlainName.get(name);
}

/** What a task state calls. */
interface Task {
  readonly service: string;
  readonly operation: Operation;
  /** Through Step Functions' AWS SDK integration, not through one that is made for the service. */
  readonly viaSdk: boolean;
}

const resource = /^arn:[\w-]+:states:[\w-]*:[\w-]*:(?:(aws-sdk):)?(\w+):(\w+)(?:\.(?:sync(?::\d)?|waitForTaskToken))?$/;

/** Whether a text can hold a task state at all. */
export function mayHoldTasks(text: string): boolean {
  return text.includes(":states:");
}

/**
 * The request in a task state of the Amazon States Language: an object with `Type: "Task"`, the ARN of an integration with one of
 * our services as `Resource`, and `Parameters` (JSONPath) or `Arguments` (JSONata).
 */
export function taskSite(value: NodeValue): RequestSite | undefined {
  if (value.kind !== "record" || text(value, "Type") !== "Task") return undefined;
  const arn = arnIn(value.entries.get("Resource")?.value);
  const task = arn === undefined ? undefined : taskOf(arn);
  const holder = value.entries.get("Parameters") ?? value.entries.get("Arguments");
  const resourceEntry = value.entries.get("Resource");
  if (task === undefined || resourceEntry === undefined) return undefined;
  // Without either, the task's input is passed on as it is.
  if (holder === undefined) return undefined;
  return {
    service: task.service,
    operation: task.operation.name,
    shape: task.operation.input.name,
    dialect: "states",
    anchor: holder.keyNode,
    value: statesValue(holder.value, task.operation.input, { anyCase: task.viaSdk }),
  };
}

function taskOf(arn: string): Task | undefined {
  const match = resource.exec(arn);
  const [, sdk, name = "", action = ""] = match ?? [];
  const service = serviceNamedPlainly(name);
  const operation = service === undefined ? undefined : operationOfMethod(service, action);
  return service === undefined || operation === undefined
    ? undefined
    : { service, operation, viaSdk: sdk !== undefined };
}

/**
 * The ARN of a task; a part that isn't known (`arn:${Aws.PARTITION}:states:::...`) is a word, and so is one that is put in when
 * a definition in a file is deployed (`arn:${partition}:...`).
 */
function arnIn(value: NodeValue | undefined): string | undefined {
  if (value?.kind !== "text") return undefined;
  const written = value.parts.map((part) => (part.known ? part.text : "x")).join("");
  return written.replaceAll(/\$\{[^{}]*\}/g, "x");
}

function text(value: NodeRecord, key: string): string | undefined {
  const entry = value.entries.get(key);
  return entry && exactText(entry.value);
}

/** The records that a value may be. */
export function recordsOf(value: NodeValue): NodeRecord[] {
  return branchesOf(value).flatMap((branch) => (branch.value.kind === "record" ? [branch.value] : []));
}
