/**
 * (e) Side by side with what a user would pick instead: v2's `ParamValidator`, given the same model and told to look at
 * bounds, patterns and enums, on the same right requests.
 */
import { check } from "../../src/check/check.js";
import { loadService } from "../../src/model/registry.js";
import { services } from "../../src/model/services.js";
import { sageMaker } from "../../src/sagemaker/index.js";
import { contextOf } from "../../tests/check/context.js";
import { createV2 } from "../../tests/differential/sdk-v2.js";
import { domainOf } from "../../tests/conformance/domains.js";
import { Generator } from "../../tests/conformance/oracle/generate.js";
import { toValue, type PlainNode } from "../../tests/conformance/plain-to-value.js";
import { seeded } from "../../tests/conformance/oracle/random.js";
import { leastSums, publish } from "../measure.js";

const [entry] = services;
const service = entry && loadService(entry.id);
if (entry === undefined || service === undefined) throw new Error("no service");
const { validator, inputOf } = createV2();

const generator = new Generator(service, domainOf(service));
const requests = [...service.operations.values()].flatMap((operation) => {
  const random = seeded(`side by side ${operation.name}`);
  const input = inputOf(entry.id, operation.name);
  const context = contextOf<PlainNode>(
    service,
    { path: [], is: "value" },
    { domain: sageMaker, operation: operation.name, confidence: "high" },
  );
  return [generator.minimal(operation, random), generator.random(operation, random, 0.3)].flatMap((request) =>
    input === undefined || isRefused(input, request)
      ? []
      : [{ operation, request, input, value: toValue(request), context }],
  );
});
// The generator knows the model, but not all that `strict` has against a request.
const right = requests.filter(({ operation, value, context }) => check(value, operation.input, context).length === 0);

/** v2 throws on three of AWS's patterns, which JavaScript can't compile, and doesn't know newer members. */
function isRefused(input: unknown, request: unknown): boolean {
  try {
    return !validator.validate(input, request);
  } catch {
    return true;
  }
}

const ways = [
  ({ input, request }: (typeof right)[number]) => validator.validate(input, request),
  ({ operation, value, context }: (typeof right)[number]) => check(value, operation.input, context),
  ({ operation, request, context }: (typeof right)[number]) => check(toValue(request), operation.input, context),
];
// Once over all requests, so that what is compared is what either of them is when it has run for a while.
leastSums(right, ways, 25);
const [theirs = NaN, ours = NaN, withValues = NaN] = leastSums(right, ways, 25);
const each = (time: number): number => (time / right.length) * 1000;
publish([
  { name: "right requests that both accept", value: right.length, unit: "" },
  { name: "v2's ParamValidator, per request", value: each(theirs), unit: "µs" },
  { name: "the checker, unions and relations included, per request", value: each(ours), unit: "µs" },
  { name: "the checker, from plain objects, per request", value: each(withValues), unit: "µs" },
  { name: "the checker over ParamValidator", value: ours / theirs, unit: "", target: 1 },
]);
