import AWS from "aws-sdk";
import { readFileSync } from "node:fs";
import { models } from "./models.js";

/** v2's validator; what it has against a request stands in `errors`, and it throws them. */
export interface V2Validator {
  errors: readonly { readonly code: string; readonly message: string }[];
  /** @throws where something is wrong, or where JavaScript can't compile a pattern */
  validate(shape: unknown, parameters: unknown): boolean;
}

/** The undocumented parts of v2 that it validates with. */
interface Internals {
  readonly Model: { readonly Api: new (model: unknown) => Api };
  readonly ParamValidator: new (options: Readonly<Record<string, boolean>>) => V2Validator;
}
interface Api {
  readonly operations: Readonly<Record<string, { readonly input: unknown }>>;
}

/** The validator of the SDK's second version, told to look at everything, and given our models. */
export function createV2(): {
  readonly validator: V2Validator;
  /** v2's own shape of an operation's input; undefined where it has no such operation. */
  readonly inputOf: (service: string, operation: string) => unknown;
} {
  const { Model, ParamValidator } = AWS as unknown as Internals;
  const apis = new Map<string, Api>();
  const apiOf = (service: string): Api => {
    const known =
      apis.get(service) ?? new Model.Api(JSON.parse(readFileSync(new URL(`${service}.json`, models), "utf8")));
    apis.set(service, known);
    return known;
  };
  return {
    validator: new ParamValidator({ min: true, max: true, pattern: true, enum: true }),
    inputOf: (service, operation) =>
      apiOf(service).operations[operation.charAt(0).toLowerCase() + operation.slice(1)]?.input,
  };
}
