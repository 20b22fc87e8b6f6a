import type { RequestSite } from "../../request-site.js";
import type { NodeEntry, NodeRecord } from "../../values/node-value.js";
import { statesValue } from "../../values/states-values.js";
import { exactText } from "../../../check/text-value.js";
import { operationNamed, operationOfMethod, upperFirst } from "../operations.js";
import { serviceNamedPlainly } from "../states-tasks.js";

/** Who makes the call that is described: a custom resource's function, or Step Functions. */
type Caller = "custom-resource" | "states";

/** `{ service: "SageMaker", action: "createTrainingJob", parameters: { ... } }`. */
export function describedCall(call: NodeRecord, caller: Caller): RequestSite[] {
  const service = serviceOf(textOf(call.entries.get("service")));
  const action = textOf(call.entries.get("action"));
  const parameters = call.entries.get("parameters");
  if (service === undefined || action === undefined || parameters === undefined) return [];
  const operation =
    operationOfMethod(service, action) ?? operationNamed(service, upperFirst(action).replace(/Command$/, ""));
  if (operation === undefined) return [];
  const { value, keyNode } = parameters;
  const { input } = operation;
  const site = { service, operation: operation.name, shape: input.name, anchor: keyNode };
  // Step Functions' names of members differ from the API's in case; a custom resource calls the JavaScript SDK.
  return caller === "states"
    ? [{ ...site, dialect: "states", value: statesValue(value, input, { anyCase: true }) }]
    : [{ ...site, dialect: "sdk-v3", value }];
}

/** `SageMaker`, `sagemaker`, `@aws-sdk/client-sagemaker`. */
function serviceOf(name: string | undefined): string | undefined {
  const plain = name?.replace(/^@aws-sdk\/client-/, "").replaceAll(/[^A-Za-z0-9]/g, "");
  return plain === undefined ? undefined : serviceNamedPlainly(plain.toLowerCase());
}

function textOf(entry: NodeEntry | undefined): string | undefined {
  return entry && exactText(entry.value);
}
