import type { ConstructClass } from "../../model/construct-type.js";
import { constructClasses, constructTypes } from "../../model/constructs.js";
import { services, type ServiceEntry } from "../../model/services.js";
import type { Imported } from "./imports.js";

/** A class of the CDK that describes requests. */
export type Construct =
  | ResourceConstruct
  /** A class of which a table says what its properties stand for. */
  | { readonly kind: "described"; readonly described: ConstructClass }
  /** `CfnResource`, which is told the resource's type. */
  | { readonly kind: "any-resource" }
  | { readonly kind: "custom-resource" }
  | { readonly kind: "call-aws-service" };

/** A class whose properties are an operation's input, or a CloudFormation resource's. */
export type ResourceConstruct =
  | { readonly kind: "resource"; readonly service: ServiceEntry; readonly name: string }
  | { readonly kind: "task"; readonly service: ServiceEntry; readonly operation: string };

const byModule = new Map(services.map((service) => [`aws-${service.id}`, service]));

/** The modules that the CDK's own classes come from. */
export const coreModules: ReadonlySet<string> = new Set(["aws-cdk-lib", "aws-cdk-lib/core", "@aws-cdk/core"]);

/** Whether a module is the CDK's, of any version. */
export function isCdkModule(module: string): boolean {
  return /^(?:aws-cdk-lib|@aws-cdk)\b/.test(module);
}

/** What a type of the CDK's describes: the properties of a resource, or of a part of one (`ContainerDefinition`). */
export interface PropertiesType {
  readonly service: ServiceEntry;
  /** `Model` */
  readonly resource: string;
  /** Undefined for the resource itself. */
  readonly part: string | undefined;
}

/** `CfnModelProps`, `CfnModel.ContainerDefinitionProperty`; undefined for every other type. */
export function propertiesType({ module, path }: Imported): PropertiesType | undefined {
  const last = path.at(-1) ?? "";
  const resource = /^(Cfn\w+)Props$/.exec(last)?.[1];
  const part = /^(\w+)Property$/.exec(last)?.[1];
  const within = path.slice(0, -1);
  if (resource === undefined && part === undefined) return undefined;
  const construct = constructOf({ module, path: resource === undefined ? within : [...within, resource] });
  if (construct?.kind !== "resource") return undefined;
  return { service: construct.service, resource: construct.name, part: resource === undefined ? part : undefined };
}

/** The type of a construct's properties in the table, by its name; undefined for every other type. */
export function describedType({ module, path }: Imported): string | undefined {
  const { folder, names } = folderAndNames(module, path);
  const [name, ...rest] = names;
  if (name === undefined || rest.length > 0 || !Object.hasOwn(constructTypes, name)) return undefined;
  return constructTypes[name]?.package === folder ? name : undefined;
}

/** The module of the library that something comes from, and what it is there. */
function folderAndNames(
  module: string,
  path: readonly string[],
): { readonly folder: string | undefined; readonly names: readonly string[] } {
  const folder = /^(?:aws-cdk-lib|@aws-cdk)\/([\w-]+)$/.exec(module)?.[1];
  if (folder !== undefined || module !== "aws-cdk-lib") return { folder, names: path };
  const [first, ...names] = path;
  return { folder: first?.replaceAll("_", "-"), names };
}

/** What something is in a folder of the library (`aws-ec2`, `core`): the names on the way; undefined where it is from elsewhere. */
export function namesInFolder({ module, path }: Imported, folder: string): readonly string[] | undefined {
  if (folder === "core") return coreModules.has(module) ? path : undefined;
  const found = folderAndNames(module, path);
  return found.folder === folder ? found.names : undefined;
}

/** `aws-cdk-lib/aws-x`, `@aws-cdk/aws-x` (version 1), and `aws_x` out of `aws-cdk-lib` itself. */
export function constructOf({ module, path }: Imported): Construct | undefined {
  if (path.length === 1 && path[0] === "CfnResource" && coreModules.has(module)) return { kind: "any-resource" };
  const { folder, names } = folderAndNames(module, path);
  const [name, ...rest] = names;
  return folder === undefined || name === undefined || rest.length > 0 ? undefined : constructIn(folder, name);
}

function constructIn(folder: string, name: string): Construct | undefined {
  const described = constructClasses.find((one) => one.package === folder && one.name === name);
  if (described !== undefined) return { kind: "described", described };
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
