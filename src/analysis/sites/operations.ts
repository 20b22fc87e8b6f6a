import { loadService } from "../../model/registry.js";
import type { Operation } from "../../model/shape.js";
import { waiters } from "../../model/waiters.js";

/** The operation of that name. */
export function operationNamed(service: string, name: string): Operation | undefined {
  return loadService(service)?.operations.get(name);
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
