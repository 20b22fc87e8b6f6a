import type { TSESTree } from "@typescript-eslint/utils";
import { exactText } from "../../check/text-value.js";
import type { Operation } from "../../model/shape.js";
import type { Client } from "../bindings/client.js";
import { memberName, originOf } from "../bindings/variables.js";
import { withoutTypes } from "../without-types.js";
import { operationOfMethod } from "./operations.js";
import type { SiteContext } from "./site-context.js";

type Node = TSESTree.Node;

/** A call of an operation of v2's by a detour. */
export interface Detour {
  readonly client: Client;
  readonly operation: Operation;
  /** The position of the input among the arguments. */
  readonly position: number;
}

/**
 * Calls of v2's methods other than by their names: `sagemaker.makeRequest("createModel", input)`,
 * `sagemaker.createModel.call(sagemaker, input)`, and of a function that is `sagemaker.createModel.bind(sagemaker)`, also by
 * `util.promisify`.
 */
export function detourOf(node: TSESTree.CallExpression, context: SiteContext): Detour | undefined {
  const callee = withoutTypes(node.callee);
  if (callee.type === "Identifier") return boundMethod(callee, context);
  if (callee.type === "CallExpression") return promisified(callee, context) ?? bound(callee, context);
  if (callee.type !== "MemberExpression") return undefined;
  const name = memberName(callee);
  if (name === "call") return methodOf(callee.object, 1, context);
  return name === "makeRequest" ? named(node, callee.object, context) : undefined;
}

function named(node: TSESTree.CallExpression, object: Node, { clients, values }: SiteContext): Detour | undefined {
  const client = clients.of(object);
  const [first] = node.arguments;
  if (client?.kind !== "v2" || first === undefined) return undefined;
  const method = exactText(values.resolve(first));
  const operation = method === undefined ? undefined : operationOfMethod(client.service.id, method);
  return operation && { client, operation, position: 1 };
}

/** `sagemaker.createModel` */
function methodOf(node: Node, position: number, { clients, classes }: SiteContext): Detour | undefined {
  const member = withoutTypes(node);
  const method = member.type === "MemberExpression" ? memberName(member) : undefined;
  if (member.type !== "MemberExpression" || method === undefined) return undefined;
  const client = clients.of(member.object);
  if (client?.kind !== "v2" || classes.isWrittenByName(method)) return undefined;
  const operation = operationOfMethod(client.service.id, method);
  return operation && { client, operation, position };
}

/** A constant that is a method with its object. */
function boundMethod(name: TSESTree.Identifier, context: SiteContext): Detour | undefined {
  const variable = context.file.variableOf(name);
  const origin = variable && originOf(variable);
  if (origin?.steps.length !== 0) return undefined;
  const made = withoutTypes(origin.init);
  return made.type === "CallExpression" ? (promisified(made, context) ?? bound(made, context)) : undefined;
}

/** `util.promisify(sagemaker.createModel.bind(sagemaker))` */
function promisified(call: TSESTree.CallExpression, context: SiteContext): Detour | undefined {
  const imported = context.imports.of(call.callee);
  const [argument] = call.arguments;
  if (imported?.path.at(-1) !== "promisify" || !/^(?:node:)?util$/.test(imported.module)) return undefined;
  return argument?.type === "CallExpression" ? bound(argument, context) : undefined;
}

/** `sagemaker.createModel.bind(sagemaker)` */
function bound({ callee, arguments: args }: TSESTree.CallExpression, context: SiteContext): Detour | undefined {
  if (callee.type !== "MemberExpression" || memberName(callee) !== "bind" || args.length !== 1) return undefined;
  return methodOf(callee.object, 0, context);
}
