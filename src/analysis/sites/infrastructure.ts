import type { TSESTree } from "@typescript-eslint/utils";
import type { Dialect } from "../../check/dialect.js";
import type { Operation } from "../../model/shape.js";
import { loadResources } from "../../model/registry.js";
import { services, type ServiceEntry } from "../../model/services.js";
import { memberName, staticKey } from "../bindings/variables.js";
import type { Imported } from "../bindings/imports.js";
import { parentOf } from "../ancestors.js";
import type { RequestSite } from "../request-site.js";
import { applyEffects } from "../effects/apply-effects.js";
import { mapBranches } from "../values/choices.js";
import { list, record, unknown, type NodeEntry, type NodeRecord, type NodeValue } from "../values/node-value.js";
import { exactText } from "../values/value-facts.js";
import { statesValue } from "../values/states-values.js";
import { operationNamed, operationOfMethod, upperFirst } from "./operations.js";
import type { SiteContext } from "./site-context.js";
import { mayHoldTasks, recordsOf, serviceNamedPlainly, taskSite } from "./states-tasks.js";

/**
 * Finds requests in infrastructure code: the CDK's `Cfn*` resources, its calls of SDK operations
 * (`AwsCustomResource`, `CallAwsService`), and task states of Step Functions.
 */
export function findInfrastructure(context: SiteContext): RequestSite[] {
  const sites: RequestSite[] = [];
  for (const node of context.file.nodes("NewExpression")) {
    const imported = context.imports.of(node.callee);
    const construct = imported && constructOf(imported);
    if (construct !== undefined) sites.push(...constructSites(node, construct, context));
  }
  // `CallAwsService.jsonata(this, "Delete", { ... })`, of a class that is imported from the CDK
  for (const node of context.file.nodes("CallExpression")) {
    const { callee } = node;
    if (callee.type !== "MemberExpression" || !/^json(?:ata|Path)$/.test(memberName(callee) ?? "")) continue;
    const imported = context.imports.of(callee.object);
    const construct = imported && constructOf(imported);
    if (construct !== undefined) sites.push(...constructSites(node, construct, context));
  }
  sites.push(...declaredSites(context));
  if (mayHoldTasks(context.file.sourceCode.text)) {
    for (const node of context.file.nodes("ObjectExpression")) {
      if (!node.properties.some((property) => property.type === "Property" && staticKey(property) === "Resource"))
        continue;
      const site = taskSite(context.values.resolve(node));
      if (site !== undefined) sites.push(site);
    }
  }
  return sites;
}

/** A class of the CDK that describes requests. */
type Construct =
  | { readonly kind: "resource"; readonly service: ServiceEntry; readonly name: string }
  | { readonly kind: "task"; readonly service: ServiceEntry; readonly operation: string }
  | { readonly kind: "custom-resource" }
  | { readonly kind: "call-aws-service" };

const byModule = new Map(services.map((service) => [`aws-${service.id}`, service]));

/** `aws-cdk-lib/aws-x`, `@aws-cdk/aws-x` (version 1), and `aws_x` out of `aws-cdk-lib` itself. */
function constructOf({ module, path }: Imported): Construct | undefined {
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

/** Variables with a type of the CDK's: `const variants: CfnEndpointConfig.ProductionVariantProperty = { ... }`. */
function declaredSites(context: SiteContext): RequestSite[] {
  return context.file.nodes("VariableDeclarator").flatMap(({ id, init }): RequestSite[] => {
    const type = id.type === "Identifier" ? id.typeAnnotation?.typeAnnotation : undefined;
    if (init === null || type?.type !== "TSTypeReference") return [];
    const imported = context.imports.of(type.typeName);
    if (imported === undefined) return [];
    const [name = "", ...outer] = [...imported.path].reverse();
    if (name === "AwsSdkCall" && /^(?:aws-cdk-lib|@aws-cdk)\b/.test(imported.module)) {
      return recordsOf(context.values.resolve(init)).flatMap((one) => sdkCallSite(one, "custom"));
    }
    const resource = /^(Cfn\w+)Props$/.exec(name)?.[1];
    if (resource === undefined) return [];
    const construct = constructOf({ module: imported.module, path: [...outer.reverse(), resource] });
    const found = construct === undefined ? undefined : targetOf(construct);
    if (found === undefined) return [];
    const value = withoutReferences(context.values.resolve(init));
    return [siteOf(found.service, found.operation, found.dialect, type, value)];
  });
}

function constructSites(
  node: TSESTree.NewExpression | TSESTree.CallExpression,
  construct: Construct,
  context: SiteContext,
): RequestSite[] {
  const [, , argument] = node.arguments;
  if (argument === undefined || node.arguments.some((one) => one.type === "SpreadElement")) return [];
  const props = context.values.resolve(argument);
  if (construct.kind === "resource" || construct.kind === "task") return resourceSite(node, construct, props, context);
  return recordsOf(props).flatMap((record) => {
    if (construct.kind === "call-aws-service") return sdkCallSite(record, "action");
    return ["onCreate", "onUpdate", "onDelete"].flatMap((name) => {
      const call = record.entries.get(name);
      return call === undefined ? [] : recordsOf(call.value).flatMap((one) => sdkCallSite(one, "custom"));
    });
  });
}

/** `new CfnModel(this, "Model", { ... })`. */
function resourceSite(
  node: TSESTree.NewExpression | TSESTree.CallExpression,
  construct: Construct,
  props: NodeValue,
  context: SiteContext,
): RequestSite[] {
  const target = targetOf(construct);
  if (target === undefined || isOverridden(node, context)) return [];
  const effects = context.values.effects.ofUses([node]);
  if (effects === undefined) return [];
  const value = applyEffects(
    props,
    // Only what is written to the resource's own properties; everybody may be handed the resource.
    effects
      .filter((effect) => effect.kind !== "escape" && effect.kind !== "share")
      .map((effect) => ({ effect, certain: false, conditional: false })),
    (expression) => context.values.resolve(expression),
  );
  return [siteOf(target.service, target.operation, target.dialect, node.callee, withoutReferences(value))];
}

/** The resource that the CDK's class of that name is for: `Model`. */
function resourceNamed(service: string, name: string): Operation | undefined {
  const resources = loadResources(service, "cdk")?.operations ?? new Map<string, Operation>();
  return [...resources.values()].find((resource) => resource.name.endsWith(`::${name}`));
}

/** What a construct's properties are the input of. */
function targetOf(
  construct: Construct,
): { readonly service: string; readonly operation: Operation; readonly dialect: Dialect } | undefined {
  if (construct.kind !== "resource" && construct.kind !== "task") return undefined;
  const service = construct.service.id;
  const dialect = construct.kind === "resource" ? "cdk" : "construct";
  const operation =
    construct.kind === "resource"
      ? resourceNamed(service, construct.name)
      : operationNamed(service, construct.operation);
  return operation && { service, operation, dialect };
}

/** What others put in: `{{resolve:ssm:/name}}`, `${AWS::Region}`, the CDK's tokens, JSONata. */
const reference = /\{\{resolve:|\$\{|\{%/;

const withoutThem = new WeakMap<NodeValue, NodeValue>();

/** Without the strings that are replaced before SageMaker sees them. */
function withoutReferences(value: NodeValue): NodeValue {
  const known = withoutThem.get(value) ?? replaced(value);
  withoutThem.set(value, known);
  return known;
}

function replaced(value: NodeValue): NodeValue {
  switch (value.kind) {
    case "text":
      return value.parts.some((part) => part.known && reference.test(part.text)) ? unknown(value.node) : value;
    case "record":
      return record(
        new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: withoutReferences(entry.value) }])),
        value.open,
        value.node,
      );
    case "list":
      return list(
        value.items.map((item) => ({ ...item, value: withoutReferences(item.value) })),
        value.node,
      );
    case "one-of":
      return mapBranches(value, withoutReferences);
    default:
      return value;
  }
}

/**
 * Escape hatches replace properties behind the constructor's back: whoever uses them knows better. They go by their
 * names, on whatever they are called: a wrong guess only leads to silence.
 */
function isOverridden(node: TSESTree.Node, { file }: SiteContext): boolean {
  if (parentOf(node)?.type === "ExpressionStatement") return false;
  return file.nodes("CallExpression").some(({ callee }) => {
    const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
    return name !== undefined && /^add(?:Property)?(?:Deletion)?Override$/.test(name);
  });
}

/** `{ service: "SageMaker", action: "createTrainingJob", parameters: { ... } }`. */
function sdkCallSite(call: NodeRecord, kind: "action" | "custom"): RequestSite[] {
  const service = plainService(textOf(call.entries.get("service")));
  const action = textOf(call.entries.get("action"));
  const parameters = call.entries.get("parameters");
  if (service === undefined || action === undefined || parameters === undefined) return [];
  const operation =
    operationOfMethod(service, action) ?? operationNamed(service, upperFirst(action).replace(/Command$/, ""));
  if (operation === undefined) return [];
  // Step Functions' names of members differ from the API's in case; a custom resource calls the JavaScript SDK.
  const value =
    kind === "action" ? statesValue(parameters.value, operation.input, { anyCase: true }) : parameters.value;
  const dialect = kind === "action" ? "states" : "sdk-v3";
  return [siteOf(service, operation, dialect, parameters.keyNode, value)];
}

function plainService(name: string | undefined): string | undefined {
  return name === undefined
    ? undefined
    : serviceNamedPlainly(
        name
          .replace(/^@aws-sdk\/client-/, "")
          .replaceAll(/[^A-Za-z0-9]/g, "")
          .toLowerCase(),
      );
}

function textOf(entry: NodeEntry | undefined): string | undefined {
  return entry && exactText(entry.value);
}

function siteOf(
  service: string,
  operation: Operation,
  dialect: RequestSite["dialect"],
  anchor: TSESTree.Node,
  value: NodeValue,
): RequestSite {
  return { service, operation: operation.name, shape: operation.input.name, dialect, anchor, value };
}
