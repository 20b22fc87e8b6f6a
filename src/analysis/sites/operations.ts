import { loadService } from "../../model/registry.js";
import type { Operation } from "../../model/shape.js";
import { waiters } from "../../model/waiters.js";

/** The operation of that name. */
export function operationNamed(service: string, name: string): Operation | undefined {
  return loadService(service)?.operations.get(name);
}

/** Found before, by service: a name as the parser gives it costs less than a part of one. */
const byCommand = new Map<string, Map<string, Operation>>();

/** The operation that a command's class sends: `CreateTrainingJobCommand`. */
export function operationOfCommandClass(service: string, name: string): Operation | undefined {
  let ofService = byCommand.get(service);
  if (ofService === undefined) byCommand.set(service, (ofService = new Map<string, Operation>()));
  const known = ofService.get(name);
  if (known !== undefined || !name.endsWith("Command")) return known;
  const operation = operationNamed(service, name.slice(0, -"Command".length));
  if (operation !== undefined) ofService.set(name, operation);
  return operation;
}

/** The operation that a method of an aggregated or v2 client calls: `createTrainingJob`. */
export function operationOfMethod(service: string, method: string): Operation | undefined {
  return /^[a-z]/.test(method) ? operationNamed(service, upperFirst(method)) : undefined;
}

/** The operation that a waiter polls, by the waiter's name (`EndpointInService`). */
export function operationOfWaiter(service: string, waiter: string): Operation | undefined {
  const operation = waiters[service]?.[waiter];
  return operation === undefined ? undefined : operationNamed(service, operation);
}

/** The operation that a function of the SDK's takes the input of: `paginateX`, `waitUntilX`, `waitForX`. */
export function operationOfFunction(service: string, name: string): Operation | undefined {
  if (name.startsWith("paginate")) return operationNamed(service, name.slice("paginate".length));
  const waiter = /^wait(?:Until|For)(.+)$/.exec(name)?.[1];
  return waiter === undefined ? undefined : operationOfWaiter(service, waiter);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
