import { isNothing } from "../../../check/presence.js";
import { mapBranches, oneOf } from "../choices.js";
import {
  absent,
  isUnknownFalsy,
  knownText,
  list,
  run,
  scalar,
  unknown,
  type NodeItem,
  type NodeList,
  type NodeValue,
} from "../node-value.js";
import { isHole } from "../holes.js";
import { rangedNumber } from "../numbers.js";
import { concatenate } from "../text.js";
import { truthiness } from "../value-facts.js";
import { argumentsOf, integerOf, type KnownCall, type KnownMethod } from "./known-call.js";

type Node = KnownCall["node"];

/** Callbacks are followed for at most this many elements. */
const maxCallbacks = 1000;

/** Of longer lists `reduce` isn't followed: its result may grow with each element. */
const maxReduced = 100;

/** The methods of arrays of which at least something is known. */
export const listMethods: ReadonlyMap<string, KnownMethod<NodeList>> = new Map<string, KnownMethod<NodeList>>([
  ["concat", concatenated],
  ["map", (receiver, call) => list(mapItems(receiver, call), call.node)],
  ["flatMap", (receiver, call) => flattened(mapItems(receiver, call), call.node)],
  ["filter", filtered],
  ["slice", sliced],
  ["join", joined],
  ["reduce", (receiver, call) => reduced(receiver.items, call, 1)],
  ["reduceRight", (receiver, call) => reduced([...receiver.items].reverse(), call, -1)],
  ["reverse", (receiver, { node }) => list([...receiver.items].reverse(), node)],
  ["toReversed", (receiver, { node }) => list([...receiver.items].reverse(), node)],
  ["sort", (receiver, { node }) => reordered(receiver, node)],
  ["toSorted", (receiver, { node }) => reordered(receiver, node)],
  ["fill", filledWith],
  ["at", elementAt],
  ["flat", (receiver, call) => (call.count === 0 ? flattened(receiver.items, call.node) : unknown(call.node, "list"))],
  ...typed("list", ["splice"]),
  ...typed("string", ["toString"]),
  ...typed("boolean", ["includes", "some", "every"]),
  ...typed("number", ["indexOf", "findIndex", "push", "unshift"]),
]);

/** The methods of arrays of which nothing is known. */
export const anyListMethods: ReadonlyMap<string, KnownMethod<NodeValue>> = new Map<string, KnownMethod<NodeValue>>([
  ["map", mappedList],
  ...typed("list", [
    "flatMap",
    "filter",
    "slice",
    "concat",
    "reverse",
    "toReversed",
    "sort",
    "toSorted",
    "flat",
    "splice",
  ]),
  ...typed("string", ["join", "toString"]),
  ...typed("boolean", ["includes", "some", "every"]),
  ...typed("number", ["indexOf", "findIndex", "push", "unshift"]),
]);

function typed(
  type: "string" | "list" | "boolean" | "number",
  names: readonly string[],
): [string, KnownMethod<NodeValue>][] {
  return names.map((name) => [name, (_, { node }) => unknown(node, type)]);
}

function anyIndex(node: Node): NodeValue {
  return rangedNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, integer: true }, node);
}

function concatenated(receiver: NodeList, call: KnownCall): NodeValue {
  const items = [...receiver.items];
  for (const argument of argumentsOf(call)) {
    if (argument.kind === "list") for (const item of argument.items) items.push(item);
    else if (argument.kind === "unknown" || argument.kind === "one-of") {
      items.push(run(unknown(call.node), 0, Infinity, call.node));
    } else items.push({ spread: false, value: argument, node: argument.node });
  }
  return list(items, call.node);
}

/** `list.map((x) => ({ ... }))`: each element is what the callback returns. */
function mappedList(_: NodeValue, call: KnownCall): NodeValue {
  const value = call.callback(0)?.([unknown(call.node), anyIndex(call.node)]) ?? unknown(call.node);
  return list([run(value, 0, Infinity, call.node)], call.node);
}

function mapItems(receiver: NodeList, call: KnownCall): readonly NodeItem[] {
  const callback = call.callback(0);
  const firstRun = receiver.items.findIndex((item) => item.spread);
  return receiver.items.map((item, index): NodeItem => {
    if (isHole(item)) return item;
    const isCounted = firstRun === -1 || index < firstRun;
    const position = isCounted ? scalar(index, call.node) : anyIndex(call.node);
    const value =
      callback === undefined || index >= maxCallbacks
        ? unknown(call.node)
        : callback([item.value, position, unknown(call.node)]);
    return { ...item, value };
  });
}

/** One level of lists in a list is taken away, and holes are. */
function flattened(items: readonly NodeItem[], node: Node): NodeValue {
  const flat: NodeItem[] = [];
  for (const item of items) {
    if (isHole(item)) continue;
    if (item.value.kind === "list" && !item.spread) {
      for (const inner of item.value.items) if (!isHole(inner)) flat.push(inner);
    } else if (item.value.kind === "unknown" || item.value.kind === "one-of" || item.value.kind === "list") {
      flat.push(run(unknown(node), 0, Infinity, node));
    } else flat.push(item);
  }
  return list(flat, node);
}

/** A filter takes out what its function certainly refuses, and perhaps what it isn't certain about. */
function filtered(receiver: NodeList, call: KnownCall): NodeValue {
  const byTruth = call.globalAt(0) === "Boolean";
  const items = receiver.items.flatMap((item, index): readonly NodeItem[] => {
    if (isHole(item)) return [];
    return byTruth ? truthyItem(item) : filteredItem(item, index, call);
  });
  return list(items, call.node);
}

function filteredItem(item: NodeItem, index: number, call: KnownCall): readonly NodeItem[] {
  const callback = index < maxCallbacks ? call.callback(0) : undefined;
  const answer = callback && truthiness(callback([item.value, unknown(call.node), unknown(call.node)]));
  if (answer === true) return [item];
  return answer === false ? [] : [run(unknown(call.node), 0, item.spread ? item.max : 1, item.node)];
}

function truthyItem(item: NodeItem): readonly NodeItem[] {
  const value = truthyPart(item.value);
  if (value === undefined) return [];
  if (truthiness(value) === true && value === item.value) return [item];
  return [run(value, 0, item.spread ? item.max : 1, item.node)];
}

function truthyPart(value: NodeValue): NodeValue | undefined {
  if (value.kind !== "one-of") return truthiness(value) === false || isUnknownFalsy(value) ? undefined : value;
  const kept = value.branches.filter((branch) => truthiness(branch.value) !== false);
  if (kept.length === 0) return undefined;
  return kept.length === value.branches.length ? value : oneOf(kept, value.node);
}

/** What the callback makes of all elements, one after the other: nothing is known once that isn't. */
function reduced(items: readonly NodeItem[], call: KnownCall, direction: 1 | -1): NodeValue {
  const { node } = call;
  const callback = call.callback(0);
  if (callback === undefined || items.length > maxReduced || items.some((item) => item.spread)) return unknown(node);
  let result = call.argument(1);
  items.forEach((item, at) => {
    if (isHole(item)) return;
    const index = direction === 1 ? at : items.length - 1 - at;
    result = result === undefined ? item.value : callback([result, item.value, scalar(index, node), unknown(node)]);
  });
  return result ?? unknown(node);
}

/** The same elements, in another order. */
function reordered(receiver: NodeList, node: Node): NodeValue {
  const { items } = receiver;
  if (items.length < 2) return receiver;
  const min = items.reduce((sum, item) => sum + (item.spread ? item.min : 1), 0);
  const max = items.reduce((sum, item) => sum + (item.spread ? item.max : 1), 0);
  const elements = items.map((item) => ({ value: item.value, fallback: false }));
  return list([run(oneOf(elements, node), min, max, node)], node);
}

/** The elements between two places; where these aren't known, nobody knows which elements are among them. */
function sliced(receiver: NodeList, call: KnownCall): NodeValue {
  const from = call.count === 0 ? 0 : integerOf(call.argument(0));
  const to = call.count < 2 ? receiver.items.length : integerOf(call.argument(1));
  const isCounted = from !== undefined && to !== undefined && receiver.items.every((item) => !item.spread);
  if (call.count === 0 || isCounted) return list(receiver.items.slice(from, to), call.node);
  return list(
    receiver.items.map((item) => run(unknown(call.node), 0, item.spread ? item.max : 1, item.node)),
    call.node,
  );
}

function joined(receiver: NodeList, call: KnownCall): NodeValue {
  const { node } = call;
  if (receiver.items.length > maxCallbacks || receiver.items.some((item) => item.spread))
    return unknown(node, "string");
  const separator = call.argument(0);
  if (separator === undefined || separator.kind === "absent") return joinedWith(knownText(",", node), receiver, node);
  return mapBranches(separator, (between) => joinedWith(between, receiver, node));
}

function joinedWith(between: NodeValue, receiver: NodeList, node: Node): NodeValue {
  const operands = receiver.items.flatMap((item, index) => {
    // `null` and `undefined` are written as nothing; nested lists are joined in turn.
    const part = mapBranches(item.value, (value) => {
      if (isNothing(value)) return knownText("", node);
      return value;
    });
    return index === 0 ? [part] : [between, part];
  });
  return concatenate(operands, node);
}

function filledWith(receiver: NodeList, call: KnownCall): NodeValue {
  const value = call.argument(0) ?? absent(call.node);
  if (call.count > 1) return unknown(call.node, "list");
  return list(
    receiver.items.map((item) => ({ ...item, value, node: call.node })),
    call.node,
  );
}

function elementAt(receiver: NodeList, call: KnownCall): NodeValue {
  const index = integerOf(call.argument(0));
  if (index === undefined || receiver.items.some((item) => item.spread)) return unknown(call.node);
  return receiver.items.at(index)?.value ?? absent(call.node);
}
