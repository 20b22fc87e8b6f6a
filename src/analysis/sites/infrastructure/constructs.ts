import { services, type ServiceEntry } from "../../../model/services.js";
import type { Imported } from "../../bindings/imports.js";

/** A class of the CDK that describes requests. */
export type Construct =
  ResourceConstruct | { readonly kind: "custom-resource" } | { readonly kind: "call-aws-service" };

/** A class whose properties are an operation's input, or a CloudFormation resource's. */
export type ResourceConstruct =
  | { readonly kind: "resource"; readonly service: ServiceEntry; readonly name: string }
  | { readonly kind: "task"; readonly service: ServiceEntry; readonly operation: string };

const byModule = new Map(services.map((service) => [`aws-${service.id}`, service]));

/** `aws-cdk-lib/aws-x`, `@aws-cdk/aws-x` (version 1), and `aws_x` out of `aws-cdk-lib` itself. */
export function constructOf({ module, path }: Imported): Construct | undefined {
  const [first, second, ...rest] = path;
  if (first === undefined || rest.length > 0) return undefined;
  const folder = /^(?:aws-cdk-lib|@aws-cdk)\/([\w-]+)$/.exec(module)?.[1];
  if (folder !== undefined) return second === undefined ? constructIn(folder, first) : undefined;
  return module === "aws-cdk-lib" && second !== undefined ? constructIn(first.replaceAll("_", "-"), second) : undefined;
}

function constructIn(folder: string, name: string): Construct | undefined {
  if (folder === "custom-resources" && name === "AwsCustomResource") return { kind: "custom-resource" };
  if (folder === "aws-stepfunctions-tasks") return taskConstruct(name);
  const service = byModule.get(folder);
  return service !== undefined && name.startsWith("Cfn")
    ? { kind: "resource", service, name: name.slice("Cfn".length) }
    : undefined;
}

/** `SageMakerCreateTrainingJob` and its like: the operation is in the name. */
function taskConstruct(name: string): Construct | undefined {
  if (name === "CallAwsService") return { kind: "call-aws-service" };
  const operation = /^SageMaker([A-Z]\w*)$/.exec(name)?.[1];
  const service = services.find((one) => one.id === "sagemaker");
  return operation === undefined || service === undefined ? undefined : { kind: "task", service, operation };
}
