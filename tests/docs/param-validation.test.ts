import AWS from "aws-sdk";
import { expect, it } from "vitest";

/** What v2's own validation says of a request, with everything switched on: the facts that the page about it states. */
function validate(operation: string, params: Readonly<Record<string, unknown>>): string {
  const client = new AWS.SageMaker({
    region: "us-east-1",
    credentials: new AWS.Credentials("id", "secret"),
    paramValidation: { min: true, max: true, pattern: true, enum: true },
  });
  let verdict = "ok";
  const request: unknown = Reflect.apply(Reflect.get(client, "makeRequest") as () => unknown, client, [
    operation,
    params,
  ]);
  const emit = Reflect.get(request as object, "emit") as (...args: unknown[]) => void;
  Reflect.apply(emit, request, ["validate", [request], (error?: Error) => (verdict = error?.message ?? verdict)]);
  return verdict;
}

it.each([
  ["deleteModel", { ModelName: "-" }, "ok"],
  ["listModels", { MaxResults: 1000 }, "ok"],
  ["listModels", { MaxResults: "42" }, "ok"],
  ["listModels", { MaxResults: "x" }, "Expected params.MaxResults to be a number"],
  ["deleteModel", {}, "Missing required key 'ModelName' in params"],
  ["deleteModel", { ModelName: "a", Foo: 1 }, "Unexpected key 'Foo' found in params"],
])("v2's validation of %s %j: %s", (operation, params, verdict) => {
  expect(validate(operation, params)).toBe(verdict);
});
