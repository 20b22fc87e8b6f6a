import type { TSESTree } from "@typescript-eslint/utils";
import type { Operation } from "../../model/shape.js";
import type { Client } from "../bindings/client.js";
import { sdkExport } from "../bindings/sdk.js";
import { memberName, staticKey } from "../bindings/variables.js";
import type { Dialect } from "../../check/dialect.js";
import { parentOf } from "../ancestors.js";
import { WrittenSite, type RequestSite, type WrittenRequest } from "../request-site.js";
import { agreement } from "../values/agreement.js";
import { record, unknown, type NodeValue } from "../values/node-value.js";
import { nullishness } from "../values/value-facts.js";
import { exactText } from "../../check/text-value.js";
import { completableByOthers } from "../effects/apply-effects.js";
import { operationOfFunction, operationOfMethod, operationOfWaiter, upperFirst } from "./operations.js";
import { withoutTypes } from "../without-types.js";
import { commandGiven, operationOfCommand, operationOfSuper } from "./command-classes.js";
import { isSentAsWritten, sendingOf, whenSent, type Sending } from "./sent-commands.js";
import type { SiteContext } from "./site-context.js";
import { detourOf } from "./v2-calls.js";

type Node = TSESTree.Node;
type CallLike = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call that takes the input of an operation. */
interface RequestCall {
  readonly node: CallLike;
  readonly service: string;
  readonly operation: Operation;
  readonly dialect: Dialect;
  /** The position of the input among the arguments. */
  readonly position: number;
  readonly client: Client | undefined;
}

/**
 * Finds the requests of SDK v3 (`new XCommand(input)`, methods of the aggregated client, paginators, waiters) and v2
 * (methods of the service object).
 */
export function findSdkCalls(context: SiteContext): RequestSite[] {
  const sites: RequestSite[] = [];
  for (const node of context.file.nodes("NewExpression")) {
    const call = commandCall(node, context);
    const site = call && siteOf(call, context);
    if (site !== undefined) sites.push(site);
  }
  for (const node of context.file.nodes("CallExpression")) {
    const call =
      functionCall(node, context) ??
      methodCall(node, context) ??
      superCall(node, context) ??
      givenCall(node, context) ??
      detouredCall(node, context);
    const site = call && siteOf(call, context);
    if (site !== undefined) sites.push(site);
  }
  return sites;
}

function commandCall(node: TSESTree.NewExpression, context: SiteContext): RequestCall | undefined {
  const command = operationOfCommand(node.callee, context);
  if (command === undefined) return undefined;
  const { service, operation } = command;
  const sender = senderOf(node);
  const client = sender && context.clients.of(sender);
  return { node, service, operation, dialect: "sdk-v3", position: 0, client };
}

/** `super({ ... })` in a command of the file's own; other members of it may complete the input. */
function superCall(node: TSESTree.CallExpression, context: SiteContext): RequestCall | undefined {
  const command = operationOfSuper(node, context);
  return command && { node, ...command, dialect: "partial", position: 0, client: undefined };
}

/** `send(CreateModelCommand, { ... })` */
function givenCall(node: TSESTree.CallExpression, context: SiteContext): RequestCall | undefined {
  const command = commandGiven(node, context);
  return command && { node, ...command, dialect: "sdk-v3", client: undefined };
}

function detouredCall(node: TSESTree.CallExpression, context: SiteContext): RequestCall | undefined {
  const detour = detourOf(node, context);
  return detour && { node, ...detour, service: detour.client.service.id, dialect: "sdk-v2" };
}

/** The `client` in `client.send(new XCommand())`. */
function senderOf(node: TSESTree.NewExpression): Node | undefined {
  const call = parentOf(node);
  if (call?.type !== "CallExpression" || call.arguments[0] !== node || call.callee.type !== "MemberExpression")
    return undefined;
  return memberName(call.callee) === "send" ? call.callee.object : undefined;
}

/** `paginateX({ client }, input)`, `waitUntilX({ client, maxWaitTime }, input)`. */
function functionCall(node: TSESTree.CallExpression, { imports, clients }: SiteContext): RequestCall | undefined {
  const imported = imports.of(node.callee);
  const found = imported && sdkExport(imported);
  if (found?.sdk !== "v3") return undefined;
  const operation = operationOfFunction(found.service.id, found.name);
  if (operation === undefined) return undefined;
  const [config] = node.arguments;
  const property =
    config?.type === "ObjectExpression"
      ? config.properties.find((one) => one.type === "Property" && staticKey(one) === "client")
      : undefined;
  const client = property?.type === "Property" ? clients.of(property.value) : undefined;
  return { node, service: found.service.id, operation, dialect: "sdk-v3", position: 1, client };
}

function methodCall(node: TSESTree.CallExpression, { classes, clients, values }: SiteContext): RequestCall | undefined {
  const callee = node.callee.type === "ChainExpression" ? node.callee.expression : node.callee;
  const method = callee.type === "MemberExpression" ? memberName(callee) : undefined;
  if (callee.type !== "MemberExpression" || method === undefined) return undefined;
  const client = clients.of(callee.object);
  // `sagemaker.createModel = ...`: the file has put a function of its own in its place.
  if (client === undefined || client.kind === "v3" || classes.isWrittenByName(method)) return undefined;
  const service = client.service.id;
  const dialect = client.kind === "v2" ? "sdk-v2" : "sdk-v3";
  if (client.kind === "v2" && method === "waitFor") {
    const [state] = node.arguments;
    const name = state && exactText(values.resolve(state));
    const operation = name === undefined ? undefined : operationOfWaiter(service, upperFirst(name));
    return operation && { node, service, operation, dialect, position: 1, client };
  }
  const operation =
    operationOfMethod(service, method) ?? (client.kind === "v2" ? undefined : operationOfFunction(service, method));
  return operation && { node, service, operation, dialect, position: 0, client };
}

function siteOf(call: RequestCall, context: SiteContext): RequestSite | undefined {
  const input = inputOf(call, context);
  if (input === undefined) return undefined;
  const site = {
    service: call.service,
    operation: call.operation.name,
    shape: call.operation.input.name,
    dialect: call.dialect,
    anchor: call.node.callee,
    clientRegion: call.client && regionOf(call.client, call.service, context),
    clientOptions: clientOptionsOf(call.client, context),
  };
  return "kind" in input ? { ...site, value: input } : new WrittenSite(site, input);
}

/** What a call is given, or the literal that it is. */
function inputOf(call: RequestCall, context: SiteContext): NodeValue | WrittenRequest | undefined {
  const { node, position, dialect, client } = call;
  for (let index = 0; index <= position; index++) if (node.arguments[index]?.type === "SpreadElement") return undefined;
  const argument = node.arguments[position];
  // Of a command that is made where a client gets it, nothing else does anything with it.
  const command = node.type === "NewExpression" && client === undefined ? sendingOf(node, context) : undefined;
  const isV2 = dialect === "sdk-v2";
  const params = isV2 && client?.construction ? optionOf(client.construction, "params", context) : undefined;
  const isWaiter = isV2 && position === 1;
  // Middleware may complete each request.
  const isCompletable = !isV2 && hasMiddleware(context);
  const literal = argument && withoutTypes(argument);
  const isAsWritten =
    params === undefined && !isWaiter && !isCompletable && (command === undefined || isSentAsWritten(command));
  if (literal?.type === "ObjectExpression" && isAsWritten) {
    return { node: literal, read: givenAt(literal, command?.at, context) };
  }
  const value = argumentValue(call, argument, command, context);
  if (isCompletable) return completableByOthers(value);
  const sent = isWaiter ? withoutWaiter(value) : value;
  return params === undefined ? sent : withParams(sent, params, call.operation);
}

const withMiddleware = new WeakMap<SiteContext, boolean>();

function hasMiddleware(context: SiteContext): boolean {
  const answer = withMiddleware.get(context) ?? context.file.sourceCode.text.includes("middlewareStack");
  withMiddleware.set(context, answer);
  return answer;
}

function argumentValue(
  { node, dialect }: RequestCall,
  argument: Node | undefined,
  command: Sending | undefined,
  context: SiteContext,
): NodeValue {
  const given = argument && givenValue(argument, command?.at, context);
  // No input, or (v2) a callback in its place, is an empty input.
  const isCallback = dialect === "sdk-v2" && given?.kind === "object" && given.className === "function";
  const isEmpty = given === undefined || given.kind === "absent" || isCallback;
  const value = isEmpty ? record(new Map(), false, argument ?? node) : given;
  return command === undefined ? value : whenSent(value, command, context);
}

/**
 * A command has the object that it was given, as that is when the command is sent; what the object is a copy of, or is
 * made of, was read when the command was made.
 */
function givenValue(argument: Node, sent: Node | undefined, context: SiteContext): NodeValue {
  return sent !== undefined && withoutTypes(argument).type === "Identifier"
    ? context.values.resolveAt(argument, sent)
    : givenAt(argument, sent, context)(argument);
}

/** What an argument, or an expression in it, is in all that may come between its being read and its being sent. */
function givenAt(argument: Node, sent: Node | undefined, { values }: SiteContext): (part: Node) => NodeValue {
  if (sent === undefined) return (part) => values.resolveAt(part, argument);
  return (part) => agreement(values.resolveAt(part, argument), values.resolveAt(part, sent), argument);
}

/** v2: waiters take `$waiter` besides. */
function withoutWaiter(value: NodeValue): NodeValue {
  if (value.kind !== "record") return value;
  const entries = new Map(value.entries);
  entries.delete("$waiter");
  return record(entries, value.open, value.node);
}

/** v2: the `params` that a service object is made with stand for the members that a request of it has, and leaves out. */
function withParams(value: NodeValue, params: NodeValue, { input }: Operation): NodeValue {
  if (value.kind !== "record") return value;
  if (params.kind !== "record") return record(value.entries, true, value.node);
  const entries = new Map(value.entries);
  for (const [name, entry] of params.entries) {
    const given = entries.get(name)?.value;
    const isMissing = given === undefined ? !value.open : nullishness(given) === true;
    if (!input.members.has(name)) continue;
    if (isMissing) entries.set(name, entry);
    else if (given !== undefined && nullishness(given) !== false)
      entries.set(name, { ...entry, value: unknown(value.node) });
  }
  return record(entries, value.open || params.open, value.node);
}

function regionOf(client: Client, service: string, context: SiteContext): RequestSite["clientRegion"] {
  if (client.construction === undefined || client.service.id !== service) return undefined;
  const value = optionOf(client.construction, "region", context);
  const region = value && exactText(value);
  return region === undefined || value === undefined ? undefined : { region, node: value.node };
}

function clientOptionsOf(client: Client | undefined, { file }: SiteContext): RequestSite["clientOptions"] {
  const construction = client?.construction;
  if (construction === undefined) return undefined;
  // Asked for only where requests are compared with each other.
  return () => construction.arguments.map((one) => file.sourceCode.getText(one)).join();
}

/** An option that a client is made with; undefined where it isn't there, or may not be. */
function optionOf(construction: TSESTree.NewExpression, name: string, { values }: SiteContext): NodeValue | undefined {
  const [argument] = construction.arguments;
  const options = argument && values.resolve(argument);
  return options?.kind === "record" ? options.entries.get(name)?.value : undefined;
}
