/**
 * (e) Side by side with what a user would pick instead: v2's `ParamValidator`, given the same model and told to look at
 * bounds, patterns and enums, on the same right requests.
 */
import AWS from "aws-sdk";
import { readFileSync } from "node:fs";
import { check } from "../../src/check/check.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import { domainOf } from "../../tests/conformance/domains.js";
import { Generator } from "../../tests/conformance/oracle/generate.js";
import { toValue } from "../../tests/conformance/plain-to-value.js";
import { seeded } from "../../tests/conformance/oracle/random.js";
import { leastSums, publish } from "../measure.js";

/** The undocumented parts of v2 that it validates with. */
interface Internals {
  readonly Model: {
    readonly Api: new (model: unknown) => { readonly operations: Readonly<Record<string, V2Operation>> };
  };
  readonly ParamValidator: new (options: Readonly<Record<string, boolean>>) => {
    validate(shape: unknown, parameters: unknown): boolean;
  };
}
interface V2Operation {
  readonly input: unknown;
}

const { Model, ParamValidator } = AWS as unknown as Internals;
const [entry] = services;
const service = entry && loadService(entry.id);
if (entry === undefined || service === undefined) throw new Error("no service");
const source = new URL(`../../tools/model/sources/${entry.id}.json`, import.meta.url);
const api = new Model.Api(JSON.parse(readFileSync(source, "utf8")));
const validator = new ParamValidator({ min: true, max: true, pattern: true, enum: true });

const generator = new Generator(service, domainOf(service));
const requests = [...service.operations.values()].flatMap((operation) => {
  const random = seeded(`side by side ${operation.name}`);
  const input = api.operations[operation.name.charAt(0).toLowerCase() + operation.name.slice(1)]?.input;
  return [generator.minimal(operation, random), generator.random(operation, random, 0.3)].flatMap((request) =>
    input === undefined || isRefused(input, request) ? [] : [{ operation, request, input, value: toValue(request) }],
  );
});
const context = {
  service,
  dialect: "sdk-v3",
  domain: sageMaker,
  anchor: { path: [], is: "value" },
  installedClient: () => undefined,
  allow: { enums: new Map(), members: new Map() },
  clientRegion: undefined,
} as const;
// The generator knows the model, but not all that `strict` has against a request.
const right = requests.filter(
  ({ operation, value }) => check(value, operation.input, { ...context, operation: operation.name }).length === 0,
);

/** v2 throws on three of AWS's patterns, which JavaScript can't compile, and doesn't know newer members. */
function isRefused(input: unknown, request: unknown): boolean {
  try {
    return !validator.validate(input, request);
  } catch {
    return true;
  }
}

const [theirs = NaN, ours = NaN, withValues = NaN] = leastSums(
  right,
  [
    ({ input, request }) => validator.validate(input, request),
    ({ operation, value }) => check(value, operation.input, { ...context, operation: operation.name }),
    ({ operation, request }) => check(toValue(request), operation.input, { ...context, operation: operation.name }),
  ],
  25,
);
const each = (time: number): number => (time / right.length) * 1000;
publish([
  { name: "right requests that both accept", value: right.length, unit: "" },
  { name: "v2's ParamValidator, per request", value: each(theirs), unit: "µs" },
  { name: "the checker, unions and relations included, per request", value: each(ours), unit: "µs" },
  { name: "the checker, from plain objects, per request", value: each(withValues), unit: "µs" },
  { name: "the checker over ParamValidator", value: ours / theirs, unit: "", target: 1 },
]);
