import { coreModules } from "../../bindings/cdk.js";
import { list, unknown, type NodeItem, type NodeValue } from "../node-value.js";
import { functionValue } from "./cloudformation-functions.js";
import { argumentsOf, type KnownCall, type KnownFunction } from "./known-call.js";

const functions: Readonly<Record<string, KnownFunction>> = {
  "Fn.join": (call) => withArguments("Fn::Join", call),
  "Fn.sub": (call) => (call.count === 1 ? withBody(call) : withArguments("Fn::Sub", call)),
};

/** Functions of the CDK's that stand for CloudFormation's, as `module:name`. */
export const cdkFunctions: ReadonlyMap<string, KnownFunction> = new Map(
  [...coreModules].flatMap((module) =>
    Object.entries(functions).map(([name, call]) => [`${module}:${name}`, call] as const),
  ),
);

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
