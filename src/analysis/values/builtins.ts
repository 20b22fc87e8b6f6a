import type { TSESTree } from "@typescript-eslint/utils";
import { memberName } from "../bindings/variables.js";
import type { Evaluator, Frame } from "./evaluation.js";
import { jsonText, throughJson } from "./json-text.js";
import {
  branchesOf,
  exactText,
  knownText,
  list,
  mapBranches,
  objectOf,
  record,
  run,
  scalar,
  textOf,
  truthiness,
  unknown,
  type NodeEntry,
  type NodeItem,
  type NodePart,
  type NodeValue,
} from "./make.js";
import { epochMilliseconds, rangedNumber, rounded, toNumber } from "./numbers.js";
import { mergeObjects } from "./objects.js";
import { stringFrom, stringParts } from "./text.js";

type Node = TSESTree.Node;
type Evaluate = (node: TSESTree.CallExpressionArgument) => NodeValue;

const digit: readonly [number, number] = [0x30, 0x39];
const hexadecimal = [digit, [0x61, 0x66]] as const;

/** Text of a fixed length over an alphabet. */
function fixed(length: number, alphabet: readonly (readonly [number, number])[]): NodePart {
  return { known: false, min: length, max: length, alphabet };
}

function literalPart(text: string, node: Node): NodePart {
  return { known: true, text, node, offset: 0 };
}

/** A version 4 UUID in lower case: `8-4-4-4-12` hexadecimal digits. */
export function uuid(node: Node): NodeValue {
  const parts = [8, 4, 4, 4, 12].flatMap((length, index) =>
    index === 0 ? [fixed(length, hexadecimal)] : [literalPart("-", node), fixed(length, hexadecimal)],
  );
  return textOf(parts, node);
}

/** What `toISOString` gives for the years 0 to 9999: `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export function isoDate(node: Node): NodeValue {
  const parts: NodePart[] = [];
  for (const [length, after] of [
    [4, "-"],
    [2, "-"],
    [2, "T"],
    [2, ":"],
    [2, ":"],
    [2, "."],
    [3, "Z"],
  ] as const) {
    parts.push(fixed(length, [digit]), literalPart(after, node));
  }
  return textOf(parts, node);
}

/** A call of a global function or of a method of a global object; undefined where it is none that is known. */
export function callBuiltin(node: TSESTree.CallExpression, frame: Frame, evaluator: Evaluator): NodeValue | undefined {
  const evaluate: Evaluate = (argument) =>
    argument.type === "SpreadElement" ? unknown(argument) : evaluator.resolve(argument, frame);
  const { callee } = node;
  if (callee.type === "Identifier") {
    if (!evaluator.isGlobal(callee, callee.name)) return callImported(node, evaluator);
    return callGlobal(callee.name, node, evaluate, (argument) => evaluateNow(argument, node, frame, evaluator));
  }
  if (callee.type !== "MemberExpression") return undefined;
  const method = memberName(callee);
  if (method === undefined) return undefined;
  if (callee.object.type === "Identifier" && evaluator.isGlobal(callee.object, callee.object.name)) {
    return callStatic(callee.object.name, method, node, evaluate, frame, evaluator);
  }
  return callImported(node, evaluator) ?? callNested(callee, method, node, evaluator);
}

/** What an argument is when the call is made: a copy of it has no part in what happens to it later. */
function evaluateNow(
  argument: TSESTree.CallExpressionArgument,
  call: Node,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  return argument.type === "SpreadElement" ? unknown(argument) : evaluator.resolve(argument, { ...frame, at: call });
}

function callGlobal(
  name: string,
  node: TSESTree.CallExpression,
  evaluate: Evaluate,
  evaluateNow: Evaluate,
): NodeValue | undefined {
  const [first] = node.arguments;
  switch (name) {
    case "String":
      return first === undefined
        ? knownText("", node)
        : mapBranches(evaluate(first), (value) => stringFrom(stringParts(value), node));
    case "Number":
      return first === undefined ? scalar(0, node) : mapBranches(evaluate(first), (value) => toNumber(value, node));
    case "Boolean": {
      const truthy = first && truthiness(evaluate(first));
      return truthy === undefined ? unknown(node, "boolean") : scalar(truthy, node);
    }
    case "parseInt":
    case "parseFloat": {
      const [, second] = node.arguments;
      const text = first && exactText(evaluate(first));
      const radix = second === undefined ? undefined : evaluate(second);
      const isDecimal = radix === undefined || (radix.kind === "scalar" && radix.value === 10);
      if (text === undefined || !isDecimal) return unknown(node, "number");
      return scalar(name === "parseInt" ? Number.parseInt(text, 10) : Number.parseFloat(text), node);
    }
    case "structuredClone":
      return first && evaluateNow(first);
    case "Symbol":
      return objectOf("symbol", node);
    case "Date":
    case "encodeURIComponent":
    case "btoa":
    case "atob":
      return unknown(node, "string");
    case "Array":
      return arrayOfLength(node, evaluate);
    default:
      return undefined;
  }
}

function callStatic(
  object: string,
  method: string,
  node: TSESTree.CallExpression,
  evaluate: Evaluate,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const [first, second] = node.arguments;
  switch (`${object}.${method}`) {
    case "Object.freeze":
    case "Object.seal":
    case "Object.preventExtensions":
      return first && evaluate(first);
    case "Object.assign":
      return mergeObjects(node.arguments.map(evaluate), node);
    case "Object.fromEntries":
      return fromEntries(first && evaluate(first), node);
    case "Object.keys":
    case "Object.values":
    case "Object.entries":
      return contentsOf(first && evaluate(first), method, node);
    case "Array.of":
      return list(
        node.arguments.map((argument) =>
          argument.type === "SpreadElement"
            ? run(unknown(argument), 0, Infinity, argument)
            : { spread: false, value: evaluate(argument), node: argument },
        ),
        node,
      );
    case "Array.from":
      return first && arrayFrom(evaluate(first), second, node, frame, evaluator);
    case "Math.floor":
    case "Math.ceil":
    case "Math.round":
    case "Math.trunc":
      return first && mapBranches(evaluate(first), (value) => rounded(method, value, node));
    case "Math.random":
      // Below 1, and so is everything that it is multiplied with.
      return rangedNumber({ min: 0, max: 1 - Number.EPSILON / 2, integer: false }, node);
    case "Math.min":
    case "Math.max": {
      const numbers = node.arguments.map(evaluate).map((value) => (value.kind === "scalar" ? value.value : undefined));
      const known = numbers.filter((value) => typeof value === "number");
      if (known.length !== numbers.length) return unknown(node, "number");
      return scalar(method === "min" ? Math.min(...known) : Math.max(...known), node);
    }
    case "Date.now":
      return rangedNumber(epochMilliseconds, node);
    case "JSON.stringify": {
      const text = first && node.arguments.length === 1 ? jsonText(evaluate(first)) : undefined;
      return text === undefined ? unknown(node) : knownText(text, node);
    }
    case "JSON.parse": {
      const written = first && node.arguments.length === 1 ? stringifiedArgument(first, evaluator) : undefined;
      return written && throughJson(evaluateNow(written, node, frame, evaluator), node);
    }
    case "Promise.resolve":
      return objectOf("Promise", node);
    case "Buffer.from":
    case "Buffer.alloc":
    case "Buffer.allocUnsafe":
      return objectOf("Buffer", node, bufferLength(method, first && evaluate(first), second && evaluate(second)));
    case "Buffer.concat":
      return objectOf("Buffer", node);
    case "crypto.randomUUID":
      return uuid(node);
    case "String.raw":
      return unknown(node, "string");
    default:
      return object === "Math" ? unknown(node, "number") : undefined;
  }
}

/** The argument of `JSON.stringify(...)`, where that is the only one. */
function stringifiedArgument(node: Node, evaluator: Evaluator): TSESTree.CallExpressionArgument | undefined {
  return isStaticCall(node, "JSON", "stringify", evaluator) ? node.arguments[0] : undefined;
}

/** Whether a node is `Object.method(argument)` of a global object. */
export function isStaticCall(
  node: Node,
  object: string,
  method: string,
  evaluator: Evaluator,
): node is TSESTree.CallExpression {
  return (
    node.type === "CallExpression" &&
    node.arguments.length === 1 &&
    node.callee.type === "MemberExpression" &&
    memberName(node.callee) === method &&
    evaluator.isGlobal(node.callee.object, object)
  );
}

/** Functions of well-known packages, by what is imported. */
function callImported(node: TSESTree.CallExpression, evaluator: Evaluator): NodeValue | undefined {
  const imported = evaluator.imports.of(node.callee);
  if (imported === undefined) return undefined;
  const name = `${imported.module.replace(/^node:/, "")}:${imported.path.join(".")}`;
  switch (name) {
    case "crypto:randomUUID":
    case "crypto:webcrypto.randomUUID":
    case "uuid:v4":
    case "uuid/v4:":
    case "uuid:v1":
    case "uuid:v7":
      return node.arguments.length === 0 ? uuid(node) : unknown(node);
    default:
      return undefined;
  }
}

/** `new TextEncoder().encode("...")`, `globalThis.crypto.randomUUID()`. */
function callNested(
  callee: TSESTree.MemberExpression,
  method: string,
  node: TSESTree.CallExpression,
  evaluator: Evaluator,
): NodeValue | undefined {
  const { object } = callee;
  if (method === "randomUUID" && object.type === "MemberExpression" && memberName(object) === "crypto") {
    return evaluator.isGlobal(object.object, "globalThis") ? uuid(node) : undefined;
  }
  if (method === "encode" && object.type === "NewExpression" && evaluator.isGlobal(object.callee, "TextEncoder")) {
    const [argument] = node.arguments;
    const text = argument && exactText(evaluator.resolve(argument, { at: node, call: undefined }));
    return objectOf("Uint8Array", node, text === undefined ? undefined : Buffer.byteLength(text));
  }
  return undefined;
}

/** `new X(...)` of a class that the language or Node.js has; undefined for every other one. */
export function constructBuiltin(
  node: TSESTree.NewExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue | undefined {
  const { callee } = node;
  if (callee.type !== "Identifier" || !evaluator.isGlobal(callee, callee.name)) return undefined;
  const evaluate: Evaluate = (argument) =>
    argument.type === "SpreadElement" ? unknown(argument) : evaluator.resolve(argument, frame);
  const [first] = node.arguments;
  switch (callee.name) {
    case "Array":
      return arrayOfLength(node, evaluate);
    case "Uint8Array":
    case "Uint8ClampedArray":
    case "Int8Array": {
      const value = first && evaluate(first);
      if (value?.kind === "scalar" && typeof value.value === "number") return objectOf(callee.name, node, value.value);
      const known = value?.kind === "list" && value.items.every((item) => !item.spread);
      return objectOf(callee.name, node, first === undefined ? 0 : known ? value.items.length : undefined);
    }
    case "Date":
      return date(node, first && evaluate(first));
    case "Map":
    case "Set":
    case "WeakMap":
    case "WeakSet":
    case "RegExp":
    case "Promise":
    case "URL":
    case "Error":
      return objectOf(callee.name, node);
    default:
      return undefined;
  }
}

/** What is the same in every time zone: a date, or a time that names its zone. */
const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:\d{2}))?$/u;

/** A date whose time is known, unless it is kept somewhere and can be changed. */
function date(node: TSESTree.NewExpression, argument: NodeValue | undefined): NodeValue {
  const value = objectOf("Date", node);
  if (node.parent.type !== "Property" || node.arguments.length !== 1 || argument === undefined) return value;
  const text = exactText(argument);
  const time =
    text !== undefined && instant.test(text)
      ? Date.parse(text)
      : argument.kind === "scalar" && typeof argument.value === "number"
        ? argument.value
        : undefined;
  return time === undefined || Number.isNaN(time) ? value : { ...value, time };
}

/** `Object.keys`, `values` and `entries` of an object of which every member is known to be there. */
function contentsOf(value: NodeValue | undefined, method: string, node: Node): NodeValue {
  const entries = value?.kind === "record" && !value.open ? [...value.entries.values()] : undefined;
  // Numbers come first, whatever the order in which they are written.
  if (entries === undefined || entries.some((entry) => mayBeAbsent(entry.value) || /^\d+$/.test(entry.key))) {
    return method === "keys" ? list([run(unknown(node, "string"), 0, Infinity, node)], node) : unknown(node, "list");
  }
  return list(
    entries.map((entry) => {
      const key = knownText(entry.key, entry.keyNode);
      const item = (one: NodeValue): NodeItem => ({ spread: false, value: one, node: entry.keyNode });
      if (method === "entries") return item(list([item(key), item(entry.value)], node));
      return item(method === "keys" ? key : entry.value);
    }),
    node,
  );
}

function mayBeAbsent(value: NodeValue): boolean {
  return branchesOf(value).some((branch) => branch.value.kind === "absent");
}

function fromEntries(value: NodeValue | undefined, node: Node): NodeValue {
  if (value?.kind !== "list") return unknown(node, "record");
  const entries = new Map<string, NodeEntry>();
  for (const item of value.items) {
    const [key, content] = !item.spread && item.value.kind === "list" ? item.value.items : [];
    const name = key?.spread === false ? exactText(key.value) : undefined;
    if (name === undefined || content?.spread !== false) return unknown(node, "record");
    entries.set(name, { key: name, keyNode: item.node, propertyNode: undefined, value: content.value });
  }
  return record(entries, false, node);
}

function arrayOfLength(node: TSESTree.CallExpression | TSESTree.NewExpression, evaluate: Evaluate): NodeValue {
  const [first] = node.arguments;
  if (first === undefined) return list([], node);
  const length = evaluate(first);
  if (node.arguments.length > 1 || length.kind !== "scalar" || typeof length.value !== "number")
    return unknown(node, "list");
  return list([run({ kind: "absent", node }, length.value, length.value, node)], node);
}

function arrayFrom(
  source: NodeValue,
  callback: TSESTree.CallExpressionArgument | undefined,
  node: TSESTree.CallExpression,
  frame: Frame,
  evaluator: Evaluator,
): NodeValue {
  const visitor = callback && evaluator.functionOf(callback);
  const each = (): NodeValue => {
    if (visitor === undefined || visitor.async) return unknown(node);
    const index = rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, node);
    return evaluator.callFunction(visitor, [unknown(node), index], node, frame);
  };
  if (source.kind === "list" && callback === undefined) return list(source.items, node);
  const length = source.kind === "record" && !source.open ? source.entries.get("length")?.value : undefined;
  const known = length?.kind === "scalar" && typeof length.value === "number" ? length.value : undefined;
  const value = callback === undefined ? unknown(node) : each();
  if (source.kind === "list") {
    const open = source.items.some((item) => item.spread);
    return list([run(value, open ? 0 : source.items.length, open ? Infinity : source.items.length, node)], node);
  }
  return list([known === undefined ? run(value, 0, Infinity, node) : run(value, known, known, node)], node);
}

function bufferLength(method: string, first: NodeValue | undefined, second: NodeValue | undefined): number | undefined {
  if (first === undefined) return undefined;
  if (method !== "from") {
    return first.kind === "scalar" && typeof first.value === "number" ? first.value : undefined;
  }
  if (first.kind === "list") return first.items.some((item) => item.spread) ? undefined : first.items.length;
  const text = exactText(first);
  const encoding = second === undefined ? "utf8" : exactText(second);
  if (text === undefined || encoding === undefined || !Buffer.isEncoding(encoding)) return undefined;
  return Buffer.from(text, encoding).length;
}
