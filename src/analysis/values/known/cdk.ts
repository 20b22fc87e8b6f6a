import { coreModules } from "../../bindings/cdk.js";
import { branchesOf } from "../choices.js";
import { formatted } from "../states-format.js";
import { list, unknown, type NodeItem, type NodeValue } from "../node-value.js";
import { functionValue } from "./cloudformation-functions.js";
import { argumentsOf, type KnownCall, type KnownFunction } from "./known-call.js";

const functions: Readonly<Record<string, KnownFunction>> = {
  "Fn.join": (call) => withArguments("Fn::Join", call),
  "Fn.sub": (call) => (call.count === 1 ? withBody(call) : withArguments("Fn::Sub", call)),
  ...Object.fromEntries(
    ["string", "uncachedString", "stringValue"].map((name): [string, KnownFunction] => [`Lazy.${name}`, produced]),
  ),
};

const statesFunctions: Readonly<Record<string, KnownFunction>> = { "JsonPath.format": formatOf };

/** Functions of the CDK's that stand for CloudFormation's, as `module:name`. */
export const cdkFunctions: ReadonlyMap<string, KnownFunction> = new Map([
  ...[...coreModules].flatMap((module) => named(`${module}:`, functions)),
  ...["aws-cdk-lib/aws-stepfunctions:", "@aws-cdk/aws-stepfunctions:", "aws-cdk-lib:aws_stepfunctions."].flatMap(
    (prefix) => named(prefix, statesFunctions),
  ),
]);

function named(prefix: string, table: Readonly<Record<string, KnownFunction>>): [string, KnownFunction][] {
  return Object.entries(table).map(([name, call]) => [prefix + name, call]);
}

/** `Lazy.string({ produce: () => "churn" })`: what the template gets when it is made. */
function produced(call: KnownCall): NodeValue {
  const value = call.callbackIn(0, "produce")?.([unknown(call.node)]);
  const isText = value !== undefined && branchesOf(value).every((branch) => branch.value.kind === "text");
  // It may give nothing: then the member is left out.
  return isText ? value : unknown(call.node);
}

/** `JsonPath.format("churn-{}", JsonPath.stringAt("$.name"))` */
function formatOf(call: KnownCall): NodeValue {
  const template = call.argument(0);
  const [part, another] = template?.kind === "text" ? template.parts : [];
  if (part?.known !== true || another !== undefined) return unknown(call.node, "string");
  return formatted(part.text, part.node, part.offset);
}

function withBody(call: KnownCall): NodeValue {
  return textOrString(functionValue("Fn::Sub", call.argument(0) ?? unknown(call.node), call.node));
}

function withArguments(name: string, call: KnownCall): NodeValue {
  const { node } = call;
  const items = argumentsOf(call).map((value): NodeItem => ({ spread: false, value, node: value.node }));
  return textOrString(functionValue(name, list(items, node), node));
}

/** Whatever they are given, the CDK's functions give a string. */
function textOrString(value: NodeValue): NodeValue {
  return value.kind === "unknown" ? unknown(value.node, "string") : value;
}
